import Platform

/// The threads that wait for addresses of one shared memory, in the order in which they came.
///
///     wait:   lock ─► is the value as expected? ─► stand in the queue ─► sleep, unlocked ─► notified, late or interrupted
///     notify: lock ─► take the first waiters out of the queue, and wake each
///
/// A value is compared under the lock that `notify` takes, so whoever stores a new value and notifies finds the waiter in the
/// queue, or the waiter has seen the value. Only `notify` takes a waiter out as notified: what else wakes a thread is not
/// visible.
///
/// `@unchecked`: the queues are reached under the lock alone.
final class WaiterQueue: @unchecked Sendable {
    /// One waiting thread.
    private final class Waiter {
        let condition = Condition()
        var isNotified = false
    }

    /// How a wait ended.
    enum Outcome {
        case notified
        /// The value was not the one expected.
        case different
        case timedOut
        /// The interruption came first.
        case interrupted
    }

    /// How long a thread sleeps before it looks at cancellation and deadline.
    private static let slice = Duration.milliseconds(10)

    private let lock = Lock()
    private var waiting: [UInt64: [Waiter]] = [:]

    /// Waits until another thread notifies `address`.
    ///
    /// - Parameters:
    ///   - address: What to wait for.
    ///   - timeout: How long, or for ever.
    ///   - isExpected: Whether the value is still the one that the guest saw; called under the lock.
    ///   - isInterrupted: Asked before each sleep of at most 10 ms; called without the lock, so that it may use this queue.
    func wait(
        _ address: UInt64, _ timeout: Duration?, isExpected: () -> Bool, isInterrupted: () -> Bool
    ) -> Outcome {
        let end = timeout.map { ContinuousClock.now + $0 }
        lock.lock()
        defer { lock.unlock() }
        guard isExpected() else { return .different }
        let waiter = Waiter()
        waiting[address, default: []].append(waiter)
        while true {
            lock.unlock()
            let isInterrupted = isInterrupted()
            lock.lock()
            if waiter.isNotified { return .notified }
            let left = end.map { $0 - ContinuousClock.now }
            if isInterrupted || left.map({ $0 <= .zero }) == true {
                remove(waiter, address)
                return isInterrupted ? .interrupted : .timedOut
            }
            waiter.condition.wait(lock, for: min(left ?? Self.slice, Self.slice))
            if waiter.isNotified { return .notified }
        }
    }

    /// Wakes up at most `count` of the threads that wait for `address`.
    ///
    /// - Returns: How many.
    func notify(_ address: UInt64, _ count: UInt32) -> UInt32 {
        lock.lock()
        defer { lock.unlock() }
        guard count > 0, var queue = waiting[address] else { return 0 }
        let woken = queue.prefix(Int(count))
        for waiter in woken {
            waiter.isNotified = true
            waiter.condition.signal()
        }
        queue.removeFirst(woken.count)
        waiting[address] = queue.isEmpty ? nil : queue
        return UInt32(woken.count)
    }

    private func remove(_ waiter: Waiter, _ address: UInt64) {
        waiting[address]?.removeAll { $0 === waiter }
        if waiting[address]?.isEmpty == true { waiting[address] = nil }
    }
}
