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
