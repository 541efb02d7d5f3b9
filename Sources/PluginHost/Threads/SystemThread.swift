import Platform

/// A lock, and a condition that those who hold it wait for: what `Mutex` of the standard library lacks.
///
/// Waits go by a clock that nobody sets, so that none is cut short or drawn out.
@safe
struct Monitor: ~Copyable, @unchecked Sendable {
    // `@unchecked Sendable`: the pointers never change, and what they point to is made for several threads.
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let condition: UnsafeMutablePointer<pthread_cond_t>

    init() {
        unsafe mutex = .allocate(capacity: 1)
        unsafe condition = .allocate(capacity: 1)
        unsafe pthread_mutex_init(mutex, nil)
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
        // SAFETY: the monitor's owner is gone, so nobody can be in a call of it.
        unsafe pthread_cond_destroy(condition)
        unsafe pthread_mutex_destroy(mutex)
        unsafe condition.deallocate()
        unsafe mutex.deallocate()
    }

    /// Waits for the lock and takes it.
    func lock() { unsafe pthread_mutex_lock(mutex) }

    /// Lets the lock go.
    func unlock() { unsafe pthread_mutex_unlock(mutex) }

    /// Wakes one of those who wait.
    func signal() { unsafe pthread_cond_signal(condition) }

    /// Lets the lock go until somebody signals, for a while at most, and takes it again; the lock is held.
    ///
    /// - Returns: Whether the time was not over; a wait may also end for no reason.
    @discardableResult
    func wait(for duration: Duration) -> Bool {
        // An hour is as good as for ever: whoever waits looks again.
        let (seconds, attoseconds) = min(duration, .seconds(3_600)).components
        var time = timespec()
        #if canImport(Darwin)
            time.tv_sec = Int(seconds)
            time.tv_nsec = Int(attoseconds / 1_000_000_000)
            return unsafe pthread_cond_timedwait_relative_np(condition, mutex, &time) != ETIMEDOUT
        #else
            unsafe clock_gettime(CLOCK_MONOTONIC, &time)
            let nanoseconds = time.tv_nsec + Int(attoseconds / 1_000_000_000)
            time.tv_sec += Int(seconds) + nanoseconds / 1_000_000_000
            time.tv_nsec = nanoseconds % 1_000_000_000
            return unsafe pthread_cond_timedwait(condition, mutex, &time) != ETIMEDOUT
        #endif
    }
}

/// A thread of the system's that runs a closure and ends with it.
package enum SystemThread {
    /// Holds the closure on its way to the thread.
    private final class Body: Sendable {
        let run: @Sendable () -> Void

        init(_ run: @escaping @Sendable () -> Void) { self.run = run }

        /// Runs the closure of a retained object that a thread was given.
        static func run(_ argument: UnsafeMutableRawPointer) {
            // SAFETY: `start` passed a retained object, once.
            unsafe Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
        }
    }

    /// Starts a thread.
    ///
    /// - Parameters:
    ///   - stackBytes: The size of its stack.
    ///   - body: What it does.
    /// - Returns: Whether the system has given one.
    package static func start(stackBytes: Int, _ body: @escaping @Sendable () -> Void) -> Bool {
        var attributes = pthread_attr_t()
        unsafe pthread_attr_init(&attributes)
        defer { unsafe pthread_attr_destroy(&attributes) }
        unsafe pthread_attr_setstacksize(&attributes, stackBytes)
        unsafe pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        // SAFETY: the thread takes over this reference, or nobody does.
        let object = unsafe Unmanaged.passRetained(Body(body))
        #if canImport(Darwin)
            var thread: pthread_t?
            let result = unsafe pthread_create(
                &thread, &attributes,
                { argument in
                    unsafe Body.run(argument)
                    return nil
                }, object.toOpaque())
        #else
            var thread = pthread_t()
            let result = unsafe pthread_create(
                &thread, &attributes,
                { argument in
                    if let argument = unsafe argument { unsafe Body.run(argument) }
                    return nil
                }, object.toOpaque())
        #endif
        if result != 0 { unsafe object.release() }
        return result == 0
    }
}
