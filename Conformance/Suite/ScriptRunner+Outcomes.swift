import Wasm
import WasmText

extension ScriptRunner {
    static func text(_ outcome: EngineSession.Outcome) -> String {
        switch outcome {
        case .values(let values):
            values.isEmpty ? "a normal end" : "results \(values.map(ResultMatching.text).joined(separator: ", "))"
        case .trap(let trap): "trap: \(trap.code)\(trap.detail.map { ": \($0)" } ?? "")"
        case .link(let error): "link error: \(error)"
        case .limit(let error): "limit error: \(error)"
        case .missing(let what): what
        }
    }

    /// What is wrong with an outcome that should be a trap with a message, or `nil`.
    ///
    /// Scripts give more detail than a code in some places and less in others, so either may be the other's prefix.
    static func mismatch(_ outcome: EngineSession.Outcome, trap message: String, isExhaustion: Bool) -> String? {
        if case .trap(let trap) = outcome, isGuestTrap(trap.code), isExhaustion == (trap.code == .callStackExhausted) {
            let found = trap.code.description
            if found.hasPrefix(message) || message.hasPrefix(found) { return nil }
        }
        return "expected \(isExhaustion ? "exhaustion" : "trap"): \(message), found \(text(outcome))"
    }

    /// Whether the specification calls this end of a run a trap or an exhaustion.
    private static func isGuestTrap(_ code: Trap.Code) -> Bool {
        switch code {
        case .uncaughtException, .outOfFuel, .deadlineExceeded, .cancelled, .hostError, .invalidCall, .limitExceeded,
            .heapExhausted:
            false
        default: true
        }
    }

    /// How the translations differ, or `nil`.
    ///
    /// Exhaustion may come at different depths, so its fuel is not compared.
    static func difference(_ runs: [EngineSession.Run]) -> String? {
        guard let first = runs.first else { return nil }
        for (index, run) in runs.dropFirst().enumerated() {
            let name = index == 0 ? "optimized" : "optimized, with a collection at every allocation,"
            let texts = (text(first.outcome), text(run.outcome))
            guard texts.0 == texts.1 else {
                return "the translations differ: reference gives \(texts.0), \(name) \(texts.1)"
            }
            if case .trap(let trap) = run.outcome, trap.code == .callStackExhausted { continue }
            guard first.fuel == run.fuel else {
                return "the translations differ in fuel: reference takes \(first.fuel), \(name) \(run.fuel)"
            }
        }
        return nil
    }
}

extension EngineSession {
    /// The value that an argument of a script stands for in this session.
    func value(_ argument: WastValue) -> Value {
        switch argument {
        case .i32(let bits): return .i32(bits)
        case .i64(let bits): return .i64(bits)
        case .f32(let bits): return .f32(Float(bitPattern: bits))
        case .f64(let bits): return .f64(Double(bitPattern: bits))
        case .v128(let bytes):
            let halves = ResultMatching.halves(bytes)
            return .v128(V128(low: halves.0, high: halves.1))
        case .nullReference(.function): return .reference(.null(.function))
        case .nullReference(.extern): return .reference(.null(.external))
        case .nullReference(.exception): return .reference(.null(.exception))
        case .nullReference: return .reference(.null(.aggregate))
        case .hostReference(let number): return .reference(hostReference(number))
        case .internalHostReference(let number): return .reference(internalHostReference(number))
        }
    }
}

extension String {
    /// How often a word occurs.
    func components(of word: String) -> Int {
        var count = 0
        var rest = self[...]
        while let range = rest.firstRange(of: word) {
            count += 1
            rest = rest[range.upperBound...]
        }
        return count
    }
}
