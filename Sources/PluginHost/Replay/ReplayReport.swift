package import Wasm

/// What came of running a recording again.
public struct ReplayReport: Sendable {
    /// The calls of the guest to the host that were as recorded.
    package var calls: Int
    /// The fuel that the last phase of the run used: the request, or the start if that failed.
    package var fuel: UInt64
    /// The first difference; `nil` if the run was the same in every call, bit and unit of fuel.
    public var difference: ReplayDifference?
    /// What is worth knowing beside that, a line each.
    public var notes: [String]
}

/// Where a run first differed from its recording.
public struct ReplayDifference: Hashable, Sendable {
    /// What differs.
    package enum Kind: String, Hashable, Sendable {
        /// The module is another one, and makes the same calls with the same contents and fuel.
        case module
        /// The guest makes another call, or none, or one where none was recorded.
        case call
        /// The guest returns something else, or ends otherwise.
        case ending
        /// The calls are the same, and the fuel is not.
        case fuel
        /// The guest's memory has other bytes where the host reads, or no place where it writes.
        case memory
        /// The memory at the end differs.
        case finalMemory = "final_memory"
        /// The globals at the end differ.
        case globals
        /// What the recording says of its outcome is not what its steps lead to.
        case outcome
    }

    /// What differs.
    package var kind: Kind
    /// The number of the call that differs, or of the last one before the difference; 0 before the first.
    package var sequence: Int
    /// Whether it is the call itself that differs, rather than something after it.
    package var isAtCall: Bool
    /// The function of the plugin that the host had called; `nil` outside of one.
    package var entry: String?
    /// What the recording says.
    package var expected: String
    /// What happened instead.
    package var found: String
    /// The fuel that the recording says was used by then.
    package var expectedFuel: UInt64?
    /// The fuel that was used by then.
    package var foundFuel: UInt64?
    /// Where the guest was, innermost first.
    package var backtrace: [Trap.Frame] = []
}

extension ReplayDifference: CustomStringConvertible {
    /// The difference in several lines.
    public var description: String {
        let place =
            switch kind {
            case .module: "the module itself"
            case .outcome: "in what the recording says of its outcome"
            default: isAtCall ? "at call \(sequence)" : sequence == 0 ? "before call 1" : "after call \(sequence)"
            }
        var lines = ["the first difference is \(place)" + (entry.map { ", in \(displayed($0))" } ?? "") + ":"]
        lines.append("  recorded: \(expected)" + (expectedFuel.map { ", after \($0) units of fuel" } ?? ""))
        lines.append("  found:    \(found)" + (foundFuel.map { ", after \($0)\(fuelDifference)" } ?? ""))
        lines += displayedBacktrace(backtrace, limit: 12)
        return lines.joined(separator: "\n")
    }

    private var fuelDifference: String {
        guard let expectedFuel, let foundFuel, expectedFuel != foundFuel else { return "" }
        return foundFuel > expectedFuel
            ? ", \(foundFuel - expectedFuel) more" : ", \(expectedFuel - foundFuel) fewer"
    }

    /// The difference as a document.
    package var json: JSONValue {
        var object = JSONObject()
        object["kind"] = .string(kind.rawValue)
        object["sequence"] = .number(JSONNumber(sequence))
        object["at_call"] = .bool(isAtCall)
        object["entry"] = entry.map(JSONValue.string)
        object["recorded"] = .string(expected)
        object["found"] = .string(found)
        object["recorded_fuel"] = expectedFuel.map { .number(JSONNumber($0)) }
        object["found_fuel"] = foundFuel.map { .number(JSONNumber($0)) }
        object["backtrace"] = backtraceDocument(backtrace)
        return .object(object)
    }
}
