import Dispatch
import Testing

@testable import PluginHost

/// The threads on which guests run.
@Suite struct `Worker threads` {
    /// A job that had run stayed in the queue, with the instance it was for, as long as others waited behind it.
    @Test(.timeLimit(.minutes(5))) func `let go what a job was about once it has run`() async throws {
        final class Token: Sendable {}
        weak var weakToken: Token?
        let workers = WorkerThreads(maximum: 1)
        let gates = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let hasBegun = Signal()
        #expect(workers.submit { gates.0.wait() } != .refused)
        do {
            let token = Token()
            weakToken = token
            _ = workers.submit { [token] in withExtendedLifetime(token) {} }
        }
        _ = workers.submit {
            hasBegun.send()
            gates.1.wait()
        }
        // Keeps the queue from being empty.
        _ = workers.submit {}
        #expect(weakToken != nil)
        gates.0.signal()
        await hasBegun.wait()
        #expect(weakToken == nil)
        gates.1.signal()
    }
}
