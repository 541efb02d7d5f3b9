import Synchronization

/// A request on its way through a plugin's pool.
final class PluginJob: Sendable {
    typealias Outcome = Result<PluginResponse, PluginError>

    /// The request's fields as the caller gave them.
    let request: JSONObject
    /// The configuration to send, if the caller gave one.
    let configuration: JSONValue?
    let deadline: ContinuousClock.Instant
    /// Whether the plugin is to blame if it does not answer in time: a caller in a hurry does not take it from others.
    let isTimeoutFault: Bool
    /// The plugin whose event this is, if it is one.
    let sender: String?
    /// The time that was given, for messages.
    let time: Duration
    /// What records the request, if it is to be recorded.
    let recorded: RecordedRequest?

    /// The request's type; empty if it has none.
    var type: String { request["type"]?.string ?? "" }

    private struct State {
        /// Who waits for the outcome, once somebody does.
        var continuation: CheckedContinuation<Outcome, Never>?
        /// The outcome, from its end on.
        var outcome: Outcome?
        var isCancelled = false
        var hasBegun = false
        var timer: Task<Void, any Error>?
        /// The run of the guest for this job.
        var run: GuestThread.Run?
    }
    private let state = Mutex(State())
    /// Whether there is an outcome; what a watching caller reads without the lock.
    private let isDone = Atomic<Bool>(false)

    init(
        request: JSONObject, configuration: JSONValue?, deadline: ContinuousClock.Instant, time: Duration,
        isTimeoutFault: Bool,
        sender: String? = nil, recorded: RecordedRequest? = nil
    ) {
        self.recorded = recorded
        self.sender = sender
        self.request = request
        self.configuration = configuration
        self.deadline = deadline
        self.time = time
        self.isTimeoutFault = isTimeoutFault
    }

    /// Waits for the outcome.
    ///
    /// - Parameter watching: Whether to look for it on this thread first, since it will be there in no time.
    func outcome(watching: Bool) async -> Outcome {
        if watching { watch { isDone.load(ordering: .acquiring) } }
        if let outcome = state.withLock({ $0.outcome }) { return outcome }
        return await withCheckedContinuation { continuation in
            let outcome = state.withLock { state in
                if state.outcome == nil { state.continuation = continuation }
                return state.outcome
            }
            if let outcome { continuation.resume(returning: outcome) }
        }
    }

    /// Marks the job as running.
    ///
    /// - Returns: Why it need not run any more, or `nil`.
    func begin() -> PluginError? {
        let isCancelled = state.withLock { state in
            state.hasBegun = true
            return state.isCancelled
        }
        if isCancelled { return Self.cancelled }
        return deadline <= .now ? Self.expired : nil
    }

    private static var cancelled: PluginError { PluginError(.cancelled, "the request was cancelled") }

    private static var expired: PluginError {
        PluginError(.limitExceeded, "limit timeout exceeded while the request waited for an instance", limit: "timeout")
    }

    /// Whether an outcome's error says that the time was over before the plugin was entered.
    static func isExpired(_ error: PluginError) -> Bool {
        // A guest that runs out of time traps.
        error.limit == expired.limit && error.trap == nil
    }

    /// Ends the wait for an instance or a thread at the job's deadline.
    func startTimer() {
        let timer = Task { [self] in
            try await Task.sleep(until: deadline, clock: .continuous)
            if !state.withLock({ $0.hasBegun }) { finish(.failure(Self.expired)) }
        }
        let isDone = state.withLock { state in
            state.timer = timer
            return state.outcome != nil
        }
        if isDone { timer.cancel() }
    }

    /// Notes the run of the guest for this job.
    func attach(_ run: GuestThread.Run) {
        let isCancelled = state.withLock { state in
            state.run = run
            return state.isCancelled
        }
        if isCancelled { run.cancel() }
    }

    /// Ends the guest if it runs, and the wait if it does not.
    func cancel() {
        let (run, hasBegun) = state.withLock { state in
            state.isCancelled = true
            return (state.run, state.hasBegun)
        }
        run?.cancel()
        if !hasBegun { finish(.failure(Self.cancelled)) }
    }

    /// Whether there is an outcome.
    var isFinished: Bool { isDone.load(ordering: .acquiring) }

    /// Hands the outcome to whoever waits; only the first counts.
    func finish(_ outcome: Outcome) {
        let (continuation, timer) = state.withLock { state in
            if state.outcome == nil { state.outcome = outcome }
            return (state.continuation.take(), state.timer.take())
        }
        isDone.store(true, ordering: .releasing)
        timer?.cancel()
        continuation?.resume(returning: outcome)
    }
}
