#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension HelperProcess {
    /// Starts the program at `path` with `descriptor` as its standard input and output.
    ///
    /// - Returns: The process, or `nil` if it cannot be started.
    static func spawn(_ path: String, _ descriptor: Int32) -> pid_t? {
        guard !path.utf8.contains(0) else { return nil }
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #else
            // SAFETY: both are initialised by the calls below before anything else uses them.
            var actions = unsafe posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #endif
        // SAFETY: initialised once here and destroyed once at the end; both outlive all calls in between.
        guard unsafe posix_spawn_file_actions_init(&actions) == 0 else { return nil }
        defer { _ = unsafe posix_spawn_file_actions_destroy(&actions) }
        guard unsafe posix_spawnattr_init(&attributes) == 0 else { return nil }
        defer { _ = unsafe posix_spawnattr_destroy(&attributes) }

        // SAFETY: as above; the strings are copied.
        var isPrepared = unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, 0) == 0
        isPrepared = unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, 1) == 0 && isPrepared
        isPrepared = unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0) == 0 && isPrepared

        var flags = Int32(POSIX_SPAWN_SETPGROUP) | Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)
        #if canImport(Darwin)
            flags |= Int32(POSIX_SPAWN_CLOEXEC_DEFAULT)
        #endif
        var (none, all) = (sigset_t(), sigset_t())
        // SAFETY: as above, and both sets outlive the calls.
        unsafe sigemptyset(&none)
        unsafe sigfillset(&all)
        isPrepared = unsafe posix_spawnattr_setsigmask(&attributes, &none) == 0 && isPrepared
        isPrepared = unsafe posix_spawnattr_setsigdefault(&attributes, &all) == 0 && isPrepared
        isPrepared = unsafe posix_spawnattr_setpgroup(&attributes, 0) == 0 && isPrepared
        isPrepared = unsafe posix_spawnattr_setflags(&attributes, Int16(truncatingIfNeeded: flags)) == 0 && isPrepared
        guard isPrepared else { return nil }

        let texts = [path, "--address-space", "\(addressSpaceByteCount)"]
        var arguments = unsafe texts.map { unsafe strdup($0) } + [nil]
        defer { unsafe Self.free(arguments) }
        guard unsafe arguments.dropLast().allSatisfy({ unsafe $0 != nil }) else { return nil }
        // Nothing of the host's environment, so no proxies; and a helper that fails does so quietly.
        var environment: [UnsafeMutablePointer<CChar>?] = unsafe [strdup("SWIFT_BACKTRACE=enable=no"), nil]
        defer { unsafe Self.free(environment) }
        var process: pid_t = 0
        // SAFETY: both lists end with a null pointer and outlive the call, as do their strings.
        var result = unsafe posix_spawn(&process, path, &actions, &attributes, &arguments, &environment)
        // A program that was written just now is busy as long as a process that another thread starts at this moment has
        // it open.
        for _ in 0..<50 where result == ETXTBSY {
            usleep(10_000)
            result = unsafe posix_spawn(&process, path, &actions, &attributes, &arguments, &environment)
        }
        return result == 0 ? process : nil
    }

    /// Frees copies of strings.
    ///
    /// ## Safety
    /// - Must hold: each pointer is null or was allocated with malloc, and is used no more.
    /// - Guaranteed by: ``spawn(_:_:)``, whose own list it is.
    private static func free(_ strings: [UnsafeMutablePointer<CChar>?]) {
        for index in unsafe strings.indices {
            #if canImport(Glibc)
                unsafe Glibc.free(strings[index])
            #elseif canImport(Musl)
                unsafe Musl.free(strings[index])
            #else
                unsafe Darwin.free(strings[index])
            #endif
        }
    }
}
