// Only in the build for Thread Sanitizer, which does not see what the library's `Mutex` does on Linux: that is built
// on a system call of its own, in a library that is not instrumented, and every access under it would be reported.

#if DRIVER_LOOP
    import Platform

    /// Stands in for `Synchronization.Mutex`, by the system's mutex.
    ///
    /// `@unchecked` because of the pointers; the value is reached under the lock alone.
    @safe
    struct Mutex<Value: ~Copyable>: ~Copyable, @unchecked Sendable {
        private let lock = Lock()
        private let value: UnsafeMutablePointer<Value>

        init(_ value: consuming sending Value) {
            unsafe self.value = .allocate(capacity: 1)
            unsafe self.value.initialize(to: value)
        }

        deinit {
            // SAFETY: nobody holds the lock of a value that nobody can reach.
            unsafe value.deinitialize(count: 1)
            unsafe value.deallocate()
        }

        func withLock<Result: ~Copyable, Failure: Error>(
            _ body: (inout sending Value) throws(Failure) -> sending Result
        ) throws(Failure) -> sending Result {
            lock.lock()
            defer { lock.unlock() }
            return unsafe try body(&value.pointee)
        }
    }
#endif
