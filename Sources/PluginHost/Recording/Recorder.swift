import WASI
import Wasm

/// Keeps what passes between one instance of a plugin and its host.
///
/// It is made before the instance, attached when the instance's imports are known, and finished once, when the request
/// has ended. Like the interpreter it belongs to one thread at a time.
final class Recorder {
    private var header: PluginRecording.Header
    private var requestBytes: [UInt8] = []
    private let placeholders: SecretPlaceholders?
    private var interpreter: Interpreter?

    /// The steps of what is under way, innermost last.
    private var open: [[RecordedStep]] = [[]]
    /// The beginnings of the entries under way.
    private var entries: [RecordedEntry] = []
    private var calls = 0
    /// The fuel that the guest was given, and what was left when it last returned to the host.
    private var budget: UInt64 = 0
    private var fuelLeft: UInt64?
    /// Whether an error of a host function is ending the run, so that traps are not the engine's own.
    private var hasHostFailed = false
    /// Counts what is kept until the recording is finished.
    private let hostMemory: HostMemory
    /// What the recording holds so far, about.
    private var byteCount = 0
    /// Whether that became more than the host may keep, so that everything was dropped.
    private var isOverfull = false

    init(_ header: PluginRecording.Header, _ placeholders: SecretPlaceholders?, _ hostMemory: HostMemory) {
        self.header = header
        self.placeholders = placeholders
        self.hostMemory = hostMemory
    }

    deinit { hostMemory.giveBack(byteCount) }

    /// Begins to watch an interpreter that is about to make its instance.
    func attach(to interpreter: Interpreter, _ imports: inout Imports) {
        self.interpreter = interpreter
        interpreter.observer = self
        imports.replaceHostFunctions { module, name, function in
            HostFunction(replacing: function.type) { [unowned self] caller, arguments in
                let call = begin(module, name, function.type.bits(of: arguments, function.type.parameters), caller.fuel)
                do {
                    try function.run(caller, arguments)
                    end(call, .results(function.type.bits(of: arguments, function.type.results)), caller.fuel)
                } catch {
                    hasHostFailed = true
                    end(call, .failure(failure(error)), caller.fuel)
                    throw error
                }
            }
        }
    }

    /// Notes the request, and gives it as the guest gets it.
    func begin(_ request: JSONObject, schema: ConfigurationSchema?) -> JSONObject {
        let request = placeholders?.concealed(request, schema: schema) ?? request
        header.setRequest(request)
        requestBytes = header.request.utf8()
        return request
    }

    /// Ends the recording.
    ///
    /// - Parameter result: The plugin's answer, or why there is none.
    /// - Throws: ``PluginRecordingError/Code/tooLarge``.
    func finish(_ result: Result<PluginResponse, PluginError>) throws(PluginRecordingError) -> PluginRecording {
        let interpreter = interpreter
        interpreter?.observer = nil
        self.interpreter = nil
        guard !isOverfull else {
            throw PluginRecordingError(
                .tooLarge,
                "limit host_memory exceeded: the request had more to record than the "
                    + "\(min(hostMemory.limit.bytes, PluginRecording.maximumBytes)) bytes that the host may keep, so there is no "
                    + "recording of it"
            )
        }
        if placeholders?.isExhausted ?? false {
            throw PluginRecordingError(
                .tooManySecrets,
                "the request and its answers have more than \(SecretPlaceholders.maximumSecrets) secrets or "
                    + "\(SecretPlaceholders.maximumBytes >> 10) KiB of them, so there is no recording without them; "
                    + "record it with its secrets, in exec by --record-secrets")
        }
        // What the guest itself says is no secret of the host's; what the host gave it may have been one all along.
        if placeholders.map({ Self.hasSecret(open[0], $0) }) ?? false {
            throw PluginRecordingError(
                .lateSecret,
                "the plugin got a secret before the host knew that it is one, as from its store while it started, so there "
                    + "is no recording without it; record it with its secrets, in exec by --record-secrets")
        }
        let state = interpreter.map(FinalState.init) ?? FinalState()
        var outcome = PluginRecording.Outcome(
            code: PluginRecording.Outcome.success, fuel: budget - min(budget, interpreter?.fuel ?? budget),
            calls: calls,
            memoryDigest: state.memory, globalsDigest: state.globals)
        var steps = open[0]
        switch result {
        case .success:
            outcome.response = Self.takeResponse(from: &steps)
        case .failure(let error):
            outcome.code = error.code.rawValue
            outcome.limit = error.limit
            outcome.message = concealed(error.message)
        }
        return PluginRecording(header: header, outcome: outcome, steps: steps)
    }

    /// Whether the host has written a secret into the guest's memory.
    private static func hasSecret(_ steps: [RecordedStep], _ placeholders: SecretPlaceholders) -> Bool {
        steps.contains { step in
            switch step {
            case .write(let access):
                if case .bytes(let bytes) = access.contents { placeholders.isSecret(in: bytes) } else { false }
            case .read: false
            case .call(let call): hasSecret(call.steps, placeholders)
            case .entry(let entry): hasSecret(entry.steps, placeholders)
            }
        }
    }

    /// The last bytes that the host itself has read, which are the plugin's answer; the step then refers to it.
    private static func takeResponse(from steps: inout [RecordedStep]) -> [UInt8]? {
        for index in steps.indices.reversed() {
            guard case .read(var access) = steps[index], case .bytes(let bytes) = access.contents else { continue }
            access.contents = .response
            steps[index] = .read(access)
            return bytes
        }
        return nil
    }

    // MARK: Steps

    private func append(_ step: RecordedStep) {
        guard !isOverfull else { return }
        let count = step.byteCount
        guard count <= PluginRecording.maximumBytes - byteCount, hostMemory.take(count) else {
            isOverfull = true
            for index in open.indices { open[index] = [] }
            hostMemory.giveBack(byteCount)
            byteCount = 0
            return
        }
        byteCount += count
        open[open.count - 1].append(step)
    }

    private func used(_ left: UInt64) -> UInt64 { budget - min(budget, left) }

    private func begin(_ module: String, _ name: String, _ arguments: [UInt64], _ fuel: UInt64) -> RecordedCall {
        calls += 1
        open.append([])
        return RecordedCall(
            sequence: calls, module: module, name: name, arguments: arguments, fuel: used(fuel), fuelAfter: 0,
            steps: [], ending: .results([]))
    }

    private func end(_ call: RecordedCall, _ ending: RecordedCall.Ending, _ fuel: UInt64) {
        var call = call
        call.steps = open.popLast() ?? []
        call.ending = ending
        call.fuelAfter = used(fuel)
        append(.call(call))
    }

    /// Text of an error without secrets.
    private func concealed(_ text: String) -> String { placeholders?.concealed(text) ?? text }

    private func failure(_ error: any Error) -> RecordedFailure {
        switch error {
        // A host error inside a trap is that of a call inside this one, which has it.
        case let trap as Trap: .trap(trap.code, detail: trap.detail.map(concealed))
        case let exit as ProcessExit: .exit(exit.code)
        case let error as PluginError:
            .plugin(code: error.code.rawValue, limit: error.limit, message: concealed(error.message))
        default: .other(concealed("\(error)"))
        }
    }
}

extension Recorder: BoundaryObserver {
    func willInstantiate(_ interpreter: Interpreter) { enter(interpreter, nil, []) }

    func didInstantiate(_ interpreter: Interpreter, _ trap: Trap?) { leave(interpreter, [], trap) }

    func willEnter(_ interpreter: Interpreter, _ export: String, arguments: [UInt64]) {
        enter(interpreter, export, arguments)
    }

    func didLeave(_ interpreter: Interpreter, results: [UInt64], _ trap: Trap?) { leave(interpreter, results, trap) }

    private func enter(_ interpreter: Interpreter, _ export: String?, _ arguments: [UInt64]) {
        let left = interpreter.fuel
        var given: UInt64?
        if entries.isEmpty {
            hasHostFailed = false
            if left != fuelLeft {
                budget = left
                given = left
            }
        }
        entries.append(
            RecordedEntry(
                export: export, budget: given, arguments: arguments, fuel: used(left), fuelAfter: 0, steps: [],
                ending: .results([])))
        open.append([])
    }

    private func leave(_ interpreter: Interpreter, _ results: [UInt64], _ trap: Trap?) {
        guard var entry = entries.popLast() else { return }
        entry.steps = open.popLast() ?? []
        fuelLeft = interpreter.fuel
        entry.fuelAfter = used(interpreter.fuel)
        if let trap {
            let isInterruption = trap.code == .deadlineExceeded || trap.code == .cancelled
            let check = isInterruption && !hasHostFailed ? interpreter.interruptionChecks : nil
            // From here on the trap is passed on by the host functions that it goes through.
            hasHostFailed = true
            entry.ending = .trap(RecordedTrap(code: trap.code, detail: trap.detail.map(concealed), check: check))
        } else {
            entry.ending = .results(results)
        }
        append(.entry(entry))
    }

    func didRead(_ bytes: [UInt8], at address: UInt64, memory: Int) {
        append(.read(RecordedAccess(memory: memory, address: address, contents: .bytes(bytes))))
    }

    func didWrite(_ bytes: [UInt8], at address: UInt64, memory: Int) {
        let isRequest = open.count == 1 && !requestBytes.isEmpty && bytes == requestBytes
        append(.write(RecordedAccess(memory: memory, address: address, contents: isRequest ? .request : .bytes(bytes))))
    }
}

extension FunctionType {
    /// The values in the first slots, as bits; the unused half of 32-bit values is cleared.
    ///
    /// The functions of a plugin host take and give numbers only, a slot each.
    func bits(of slots: borrowing HostArguments, _ types: [ValueType]) -> [UInt64] {
        var bits: [UInt64] = []
        for (index, type) in types.enumerated() {
            let slot: UInt64 = slots[index]
            bits.append(type == .i32 || type == .f32 ? slot & 0xFFFF_FFFF : slot)
        }
        return bits
    }
}
