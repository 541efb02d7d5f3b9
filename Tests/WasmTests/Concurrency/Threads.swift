import Foundation
import Synchronization

/// Runs `body` on `count` threads at once, and gives their results in the threads' order.
///
/// Each thread prepares first, and waits for all others to have done so. After that nothing but the code under test
/// orders what they do: if one thread reads what another wrote without synchronisation of its own, the sanitizer sees
/// it even where the threads happen to run one after the other.
func onThreads<Prepared, Value: Sendable>(
    _ count: Int = 2, prepare: @escaping @Sendable (_ thread: Int) throws -> Prepared,
    run body: @escaping @Sendable (_ thread: Int, Prepared) throws -> Value
) throws -> [Value] {
    let state = ThreadedRun<Value>()
    let finished = DispatchGroup()
    for index in 0..<count {
        finished.enter()
        let thread = Thread {
            let prepared = Result { try prepare(index) }
            state.ready.wrappingAdd(1, ordering: .acquiringAndReleasing)
            while state.ready.load(ordering: .acquiring) < count { sched_yield() }
            let outcome = Result { try body(index, try prepared.get()) }
            state.outcomes.withLock { $0[index] = outcome }
            finished.leave()
        }
        thread.stackSize = 1 << 20
        thread.start()
    }
    finished.wait()
    let outcomes = state.outcomes.withLock { $0 }
    return try outcomes.sorted { $0.key < $1.key }.map { try $0.value.get() }
}

private final class ThreadedRun<Value: Sendable>: Sendable {
    let ready = Atomic<Int>(0)
    let outcomes = Locked<[Int: Result<Value, any Error>]>([:])
}

/// A flag that orders nothing: what one thread did before raising it may still be invisible to one that sees it raised.
final class UnorderedFlag: Sendable {
    private let value = Atomic(false)

    func raise() { value.store(true, ordering: .relaxed) }

    func wait() { while !value.load(ordering: .relaxed) { sched_yield() } }
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
