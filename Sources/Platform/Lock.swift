/// A lock of the system's, which conditions can be waited for under, as `Mutex` of the standard library cannot.
@safe
package struct Lock: ~Copyable, @unchecked Sendable {
    // `@unchecked Sendable`: the pointer never changes, and what it points to is made for several threads.
    fileprivate let mutex: UnsafeMutablePointer<pthread_mutex_t>

    /// Makes a lock that nobody holds.
    package init() {
        unsafe mutex = .allocate(capacity: 1)
        unsafe mutex.initialize(to: pthread_mutex_t())
        unsafe pthread_mutex_init(mutex, nil)
    }

    deinit {
        // SAFETY: the lock's owner is gone, so nobody can hold it or wait for it.
        unsafe pthread_mutex_destroy(mutex)
        unsafe mutex.deallocate()
    }

    /// Waits for the lock and takes it.
    package func lock() { unsafe pthread_mutex_lock(mutex) }

    /// Lets the lock go.
    package func unlock() { unsafe pthread_mutex_unlock(mutex) }
}

/// What threads that hold a lock wait for.
///
/// Waits go by a clock that nobody sets, so that none is cut short or drawn out.
@safe
package struct Condition: ~Copyable, @unchecked Sendable {
    // `@unchecked Sendable`: as for `Lock`.
    private let condition: UnsafeMutablePointer<pthread_cond_t>

    /// Makes a condition that nobody waits for.
    package init() {
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
        // SAFETY: the condition's owner is gone, so nobody can wait for it.
        unsafe pthread_cond_destroy(condition)
        unsafe condition.deallocate()
    }

    /// Wakes one of those who wait.
    package func signal() { unsafe pthread_cond_signal(condition) }

    /// Lets the lock go until somebody signals, for a while at most, and takes it again.
    ///
    /// - Parameters:
    ///   - lock: The lock, which the caller holds.
    ///   - duration: How long at most; an hour is as good as for ever, since whoever waits looks again.
    /// - Returns: Whether the time was not over; a wait may also end for no reason.
    @discardableResult
    package func wait(_ lock: borrowing Lock, for duration: Duration) -> Bool {
        let (seconds, attoseconds) = max(.zero, min(duration, .seconds(3_600))).components
        var time = timespec()
        #if canImport(Darwin)
            time.tv_sec = Int(seconds)
            time.tv_nsec = Int(attoseconds / 1_000_000_000)
            return unsafe pthread_cond_timedwait_relative_np(condition, lock.mutex, &time) != ETIMEDOUT
        #else
            unsafe clock_gettime(CLOCK_MONOTONIC, &time)
            let nanoseconds = time.tv_nsec + Int(attoseconds / 1_000_000_000)
            time.tv_sec += Int(seconds) + nanoseconds / 1_000_000_000
            time.tv_nsec = nanoseconds % 1_000_000_000
            return unsafe pthread_cond_timedwait(condition, lock.mutex, &time) != ETIMEDOUT
        #endif
    }
}

/// A lock with one condition.
package struct Monitor: ~Copyable, Sendable {
    private let mutex = Lock()
    private let condition = Condition()

    /// Makes a monitor that nobody holds.
    package init() {}

    /// Waits for the lock and takes it.
    package func lock() { mutex.lock() }

    /// Lets the lock go.
    package func unlock() { mutex.unlock() }

    /// Wakes one of those who wait.
    package func signal() { condition.signal() }

    /// Lets the lock go until somebody signals, for a while at most, and takes it again; the lock is held.
    ///
    /// - Returns: Whether the time was not over; a wait may also end for no reason.
    @discardableResult
    package func wait(for duration: Duration) -> Bool { condition.wait(mutex, for: duration) }
}
