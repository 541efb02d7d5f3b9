import Wasm

// What the steps of a recording say of its outcome. A replay makes the steps again and compares them, so that an
// outcome which agrees with the steps is the outcome of the replay as well.

extension PluginRecording {
    /// A claim of the outcome, and what the steps say instead.
    struct Contradiction {
        var claim: String
        var steps: String
    }

    /// What the outcome says against the steps; `nil` if they agree.
    var contradiction: Contradiction? {
        let claim = "outcome \(displayed(outcome.code))" + (outcome.limit.map { ", limit \(displayed($0))" } ?? "")
        if outcome.code == Outcome.success { return contradictionOfSuccess(claim) }
        if outcome.response != nil { return Contradiction(claim: claim, steps: "an answer, which only \"ok\" has") }
        guard PluginError.Code(rawValue: outcome.code) != nil else {
            return Contradiction(claim: claim, steps: "a code that this version does not know")
        }
        guard let trap = lastTrap else {
            // The host judged what the guest gave it; only where nothing but the answer is to be judged is it known how.
            return outcome.code == PluginError.Code.invalidResponse.rawValue && !hasAnswered
                ? Contradiction(claim: claim, steps: "no answer to judge") : nil
        }
        let (code, limit) = Self.judgement(of: trap.trap, trap.failure, isStart: trap.isStart)
        // A start that takes too long may end at its own limit or at the request's, whichever comes first.
        let isEither = limit == "start_timeout" && outcome.limit == "timeout"
        guard outcome.code == code.rawValue, outcome.limit == limit || isEither else {
            return Contradiction(
                claim: claim,
                steps: "the trap \"\(trap.trap.code)\", which is \(code.rawValue)"
                    + (limit.map { ", limit \($0)" } ?? ""))
        }
        return nil
    }

    private func contradictionOfSuccess(_ claim: String) -> Contradiction? {
        guard let response = outcome.response, outcome.limit == nil, outcome.message == nil else {
            return Contradiction(claim: claim, steps: "an outcome without answer, or with an error")
        }
        guard (try? PluginResponse(parsing: response)) != nil else {
            return Contradiction(claim: claim, steps: "an answer that is no response: \(recordedExcerpt(response))")
        }
        let isRead = steps.contains { step in
            if case .read(let access) = step { bytes(of: access) == response } else { false }
        }
        return isRead ? nil : Contradiction(claim: claim, steps: "no answer that the host has read")
    }

    /// Whether the guest has returned an answer, fit or not.
    private var hasAnswered: Bool {
        steps.contains { step in
            guard case .entry(let entry) = step, entry.export == "plugin_handle_request",
                case .results = entry.ending
            else { return false }
            return true
        }
    }

    /// The trap that ended the run, with the host's error behind it, if there is one.
    ///
    /// An answer stands whatever happens afterwards: a trap in the `dealloc` that gives it back is not the outcome.
    private var lastTrap: (trap: RecordedTrap, failure: RecordedFailure?, isStart: Bool)? {
        var budgets = 0
        var last: RecordedEntry?
        for case .entry(let entry) in steps {
            if entry.budget != nil { budgets += 1 }
            last = entry
        }
        guard let last, !hasAnswered, case .trap(let trap) = last.ending else { return nil }
        return (trap, Self.failure(in: last), budgets < 2)
    }

    /// The host's error that ended an entry: that of the innermost call.
    private static func failure(in entry: RecordedEntry) -> RecordedFailure? {
        guard case .call(let call)? = entry.steps.last, case .failure(let failure) = call.ending else { return nil }
        if case .entry(let inner)? = call.steps.last, let innermost = Self.failure(in: inner) { return innermost }
        return failure
    }

    /// What the host makes of a trap, as ``FailureContext`` does.
    private static func judgement(
        of trap: RecordedTrap, _ failure: RecordedFailure?, isStart: Bool
    ) -> (code: PluginError.Code, limit: String?) {
        switch trap.code {
        case .hostError:
            switch failure {
            case .plugin(let code, let limit, _): (PluginError.Code(rawValue: code) ?? .trap, limit)
            case .exit: (.exited, nil)
            default: (.trap, nil)
            }
        case .outOfFuel: (.limitExceeded, isStart ? "start_fuel" : "fuel")
        case .deadlineExceeded: (.limitExceeded, isStart ? "start_timeout" : "timeout")
        case .callStackExhausted: (.limitExceeded, "stack")
        case .limitExceeded: (.limitExceeded, trap.detail)
        case .heapExhausted: (.limitExceeded, "heap")
        case .cancelled: (.cancelled, nil)
        default: (.trap, nil)
        }
    }
}
