import Foundation
import Synchronization

/// Runs `body` on `count` threads that start together, and gives their results in the threads' order.
func onThreads<Value: Sendable>(
    _ count: Int = 2, _ body: @escaping @Sendable (_ thread: Int) throws -> Value
) throws -> [Value] {
    let run = ThreadedRun<Value>()
    let finished = DispatchGroup()
    for index in 0..<count {
        finished.enter()
        let thread = Thread {
            // All of them have to be here before one goes on, so that their work overlaps.
            run.waiting.wrappingAdd(1, ordering: .acquiringAndReleasing)
            while run.waiting.load(ordering: .acquiring) < count { sched_yield() }
            let outcome = Result { try body(index) }
            run.outcomes.withLock { $0[index] = outcome }
            finished.leave()
        }
        thread.stackSize = 1 << 20
        thread.start()
    }
    finished.wait()
    let outcomes = run.outcomes.withLock { $0 }
    return try outcomes.sorted { $0.key < $1.key }.map { try $0.value.get() }
}

private final class ThreadedRun<Value: Sendable>: Sendable {
    let waiting = Atomic<Int>(0)
    let outcomes = Locked<[Int: Result<Value, any Error>]>([:])
}

/// A value behind a lock that Thread Sanitizer knows, which it does not of `Mutex` on Linux.
///
/// `@unchecked` because the compiler does not know what the lock is for.
final class Locked<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var value: Value

    init(_ value: Value) { self.value = value }

    func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
        try lock.withLock { try body(&value) }
    }
}
