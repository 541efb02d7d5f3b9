import Wasm

/// One thing that happened between host and guest.
enum RecordedStep: Sendable {
    /// The guest called the host.
    case call(RecordedCall)
    /// The host called the guest, or made the instance.
    case entry(RecordedEntry)
    /// The host read the guest's memory.
    case read(RecordedAccess)
    /// The host wrote the guest's memory.
    case write(RecordedAccess)
}

extension RecordedStep {
    /// What the step counts for in the size of a recording, about: its own bytes, without the steps in it.
    var byteCount: Int {
        switch self {
        case .call(let call):
            var count = Self.overhead + call.module.utf8.count + call.name.utf8.count + 8 * call.arguments.count
            if case .results(let results) = call.ending { count += 8 * results.count }
            return count
        case .entry(let entry):
            // A plugin may give its functions names of any length.
            var count = Self.overhead + (entry.export?.utf8.count ?? 0) + 8 * entry.arguments.count
            if case .results(let results) = entry.ending { count += 8 * results.count }
            return count
        case .read(let access), .write(let access):
            guard case .bytes(let bytes) = access.contents else { return Self.overhead }
            return Self.overhead + bytes.count
        }
    }

    /// What a step takes beside its bytes: itself, twice since arrays grow by doubling, and the heads of its arrays.
    private static let overhead = 2 * MemoryLayout<RecordedStep>.stride + 96
}

/// A call of the guest to the host.
struct RecordedCall: Sendable {
    /// The number of the call in the recording, from 1 on, in the order in which calls began.
    var sequence: Int
    /// The two parts of the import's name.
    var module: String
    var name: String
    /// The arguments as bits.
    var arguments: [UInt64]
    /// The fuel used since the budget was given, when the call began and when it ended.
    var fuel: UInt64
    var fuelAfter: UInt64
    /// What the host did.
    var steps: [RecordedStep]
    var ending: Ending

    enum Ending: Sendable {
        /// The results as bits.
        case results([UInt64])
        /// The error that ended the run.
        case failure(RecordedFailure)
    }
}

/// Why a function of the host ended the run.
enum RecordedFailure: Hashable, Sendable {
    /// A trap of the engine's kinds.
    case trap(Trap.Code, detail: String?)
    /// `proc_exit`.
    case exit(UInt32)
    /// An error of the plugin host.
    case plugin(code: String, limit: String?, message: String)
    /// Any other error.
    case other(String)
}

/// A call of the host to the guest, or the making of the instance.
struct RecordedEntry: Sendable {
    /// The exported name; `nil` for the making of the instance, its segments and start function.
    var export: String?
    /// The fuel that the host gave before the call, if it gave any; what is used counts from there.
    var budget: UInt64?
    /// The arguments as bits.
    var arguments: [UInt64]
    /// The fuel used since the budget was given, when the call began and when it ended.
    var fuel: UInt64
    var fuelAfter: UInt64
    /// What the guest did.
    var steps: [RecordedStep]
    var ending: Ending

    enum Ending: Hashable, Sendable {
        /// The results as bits.
        case results([UInt64])
        case trap(RecordedTrap)
    }
}

/// What ended a run.
struct RecordedTrap: Hashable, Sendable {
    var code: Trap.Code
    var detail: String?
    /// For a deadline or cancellation that the engine itself noticed: at which look, see
    /// ``Wasm/Interpreter/interruptionChecks``.
    var check: UInt64?
}

/// Bytes of the guest's memory that the host read or wrote.
struct RecordedAccess: Sendable {
    enum Contents: Sendable {
        case bytes([UInt8])
        /// The bytes of the request, which the header has.
        case request
        /// The bytes of the response, which the outcome has.
        case response
    }
    /// The memory's index in the module.
    var memory: Int
    var address: UInt64
    var contents: Contents
}
