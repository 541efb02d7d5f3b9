import Synchronization

/// A request on its way through a plugin's pool.
final class PluginJob: Sendable {
    typealias Outcome = Result<PluginResponse, PluginError>

    /// The request's fields as the caller gave them.
    let request: JSONObject
    /// The configuration to send, if the caller gave one.
    let configuration: JSON?
    let deadline: ContinuousClock.Instant
    /// The plugin whose event this is, if it is one.
    let sender: String?
    /// What records the request, if it is to be recorded.
    let recorded: RecordedRequest?

    /// The request's type; empty if it has none.
    var type: String { request["type"]?.string ?? "" }

    private struct State {
        var continuation: CheckedContinuation<Outcome, Never>?
        var isCancelled = false
        var hasBegun = false
        var timer: Task<Void, any Error>?
        /// The run of the guest for this job.
        var run: GuestThread.Run?
    }
    private let state = Mutex(State())

    init(
        request: JSONObject, configuration: JSON?, deadline: ContinuousClock.Instant, sender: String? = nil,
        recorded: RecordedRequest? = nil
    ) {
        self.recorded = recorded
        self.sender = sender
        self.request = request
        self.configuration = configuration
        self.deadline = deadline
    }

    func start(_ continuation: CheckedContinuation<Outcome, Never>) {
        state.withLock { $0.continuation = continuation }
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

    /// Ends the wait for an instance at the job's deadline.
    func startTimer() {
        let timer = Task { [self] in
            try await Task.sleep(until: deadline, clock: .continuous)
            if !state.withLock({ $0.hasBegun }) { finish(.failure(Self.expired)) }
        }
        let isDone = state.withLock { state in
            state.timer = timer
            return state.continuation == nil
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

    /// Whether nobody waits for the outcome any more.
    var isFinished: Bool { state.withLock { $0.continuation == nil } }

    /// Hands the outcome to whoever waits; once.
    func finish(_ outcome: Outcome) {
        let (continuation, timer) = state.withLock { ($0.continuation.take(), $0.timer.take()) }
        timer?.cancel()
        continuation?.resume(returning: outcome)
    }
}
