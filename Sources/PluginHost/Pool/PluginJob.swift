import Synchronization
import Wasm

/// A request on its way through a plugin's pool.
final class PluginJob: Sendable {
    typealias Outcome = Result<PluginResponse, PluginError>

    /// The request's document.
    let bytes: [UInt8]
    let type: String
    let redactor: Redactor
    let deadline: ContinuousClock.Instant

    private struct State {
        var continuation: CheckedContinuation<Outcome, Never>?
        var isCancelled = false
        var hasBegun = false
        var timer: Task<Void, any Error>?
        /// Ends the guest, while it runs.
        var cancellation: CancellationHandle?
    }
    private let state = Mutex(State())

    init(bytes: [UInt8], type: String, redactor: Redactor, deadline: ContinuousClock.Instant) {
        self.bytes = bytes
        self.type = type
        self.redactor = redactor
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

    /// Notes what ends the guest that runs for this job.
    func run(with cancellation: CancellationHandle?) {
        let isCancelled = state.withLock { state in
            state.cancellation = cancellation
            return state.isCancelled
        }
        if isCancelled { cancellation?.cancel() }
    }

    /// Ends the guest if it runs, and the wait if it does not.
    func cancel() {
        let (cancellation, hasBegun) = state.withLock { state in
            state.isCancelled = true
            return (state.cancellation, state.hasBegun)
        }
        cancellation?.cancel()
        if !hasBegun { finish(.failure(Self.cancelled)) }
    }

    /// Hands the outcome to whoever waits; once.
    func finish(_ outcome: Outcome) {
        let (continuation, timer) = state.withLock { ($0.continuation.take(), $0.timer.take()) }
        timer?.cancel()
        continuation?.resume(returning: outcome)
    }
}
