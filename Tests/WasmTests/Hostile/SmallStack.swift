import Foundation
import Synchronization
import Testing

/// Runs `body` on a thread with a native stack of 512 KiB, the least that the engine promises to work with.
func onSmallStack<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) throws -> Value {
    let box = OutcomeBox<Value>()
    let finished = DispatchSemaphore(value: 0)
    let thread = Thread {
        let outcome = Result { try body() }
        box.outcome.withLock { $0 = outcome }
        finished.signal()
    }
    thread.stackSize = 512 << 10
    thread.start()
    finished.wait()
    return try #require(box.outcome.withLock { $0 }).get()
}

private final class OutcomeBox<Value: Sendable>: Sendable {
    let outcome = Mutex<Result<Value, any Error>?>(nil)
}
