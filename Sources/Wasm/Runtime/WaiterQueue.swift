#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The threads that wait for addresses of one shared memory, in the order in which they came.
///
///     wait:   lock ─► is the value as expected? ─► stand in the queue ─► sleep, unlocked ─► notified, late or interrupted
///     notify: lock ─► take the first waiters out of the queue, and wake each
///
/// A value is compared under the lock that `notify` takes, so whoever stores a new value and notifies finds the waiter in the
/// queue, or the waiter has seen the value. Only `notify` takes a waiter out as notified: what else wakes a thread is not
/// visible.
///
/// `@unchecked` because of the pointers; the queues are reached under the lock alone.
@safe
final class WaiterQueue: @unchecked Sendable {
    /// One waiting thread.
    @safe
    private final class Waiter {
        let condition: UnsafeMutablePointer<pthread_cond_t>
        var isNotified = false

        init() {
            unsafe condition = .allocate(capacity: 1)
            unsafe condition.initialize(to: pthread_cond_t())
            #if canImport(Darwin)
                unsafe pthread_cond_init(condition, nil)
            #else
                var attributes = pthread_condattr_t()
                unsafe pthread_condattr_init(&attributes)
                unsafe pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
                unsafe pthread_cond_init(condition, &attributes)
                unsafe pthread_condattr_destroy(&attributes)
            #endif
        }

        deinit {
            unsafe pthread_cond_destroy(condition)
            unsafe condition.deallocate()
        }
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

    private let lock: UnsafeMutablePointer<pthread_mutex_t>
    private var waiting: [UInt64: [Waiter]] = [:]

    init() {
        unsafe lock = .allocate(capacity: 1)
        unsafe lock.initialize(to: pthread_mutex_t())
        unsafe pthread_mutex_init(lock, nil)
    }

    deinit {
        // SAFETY: a thread that waits holds the memory, and with it the queue.
        unsafe pthread_mutex_destroy(lock)
        unsafe lock.deallocate()
    }

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
        unsafe pthread_mutex_lock(lock)
        defer { unsafe pthread_mutex_unlock(lock) }
        guard isExpected() else { return .different }
        let waiter = Waiter()
        waiting[address, default: []].append(waiter)
        while true {
            unsafe pthread_mutex_unlock(lock)
            let isInterrupted = isInterrupted()
            unsafe pthread_mutex_lock(lock)
            if waiter.isNotified { return .notified }
            let left = end.map { $0 - ContinuousClock.now }
            if isInterrupted || left.map({ $0 <= .zero }) == true {
                remove(waiter, address)
                return isInterrupted ? .interrupted : .timedOut
            }
            sleep(waiter, min(left ?? Self.slice, Self.slice))
            if waiter.isNotified { return .notified }
        }
    }

    /// Wakes up at most `count` of the threads that wait for `address`.
    ///
    /// - Returns: How many.
    func notify(_ address: UInt64, _ count: UInt32) -> UInt32 {
        unsafe pthread_mutex_lock(lock)
        defer { unsafe pthread_mutex_unlock(lock) }
        guard count > 0, var queue = waiting[address] else { return 0 }
        let woken = queue.prefix(Int(count))
        for waiter in woken {
            waiter.isNotified = true
            unsafe pthread_cond_signal(waiter.condition)
        }
        queue.removeFirst(woken.count)
        waiting[address] = queue.isEmpty ? nil : queue
        return UInt32(woken.count)
    }

    private func remove(_ waiter: Waiter, _ address: UInt64) {
        waiting[address]?.removeAll { $0 === waiter }
        if waiting[address]?.isEmpty == true { waiting[address] = nil }
    }

    /// Sleeps until the condition is signalled, or about that long; the lock is free meanwhile.
    private func sleep(_ waiter: Waiter, _ duration: Duration) {
        let nanoseconds = Int(duration.components.attoseconds / 1_000_000_000)
        #if canImport(Darwin)
            var time = timespec(tv_sec: 0, tv_nsec: nanoseconds)
            unsafe pthread_cond_timedwait_relative_np(waiter.condition, lock, &time)
        #else
            var time = timespec()
            unsafe clock_gettime(CLOCK_MONOTONIC, &time)
            time.tv_nsec += nanoseconds
            if time.tv_nsec >= 1_000_000_000 {
                time.tv_nsec -= 1_000_000_000
                time.tv_sec += 1
            }
            unsafe pthread_cond_timedwait(waiter.condition, lock, &time)
        #endif
    }
}
