import Platform

extension CurlProcess {
    /// Starts the program with `-q --config -`, an empty environment and the open files given, in a process group of its
    /// own.
    ///
    /// - Parameters:
    ///   - program: The path of the program.
    ///   - files: The descriptors of this process that become 0, 1 and so on; none may be below their number, so that none
    ///     is overwritten before it is copied. `nil` is `/dev/null`.
    /// - Returns: The process, or `nil` if it cannot be started.
    static func spawn(_ program: String, _ files: [Int32?]) -> pid_t? {
        guard !program.utf8.contains(0) else { return nil }
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

        var isPrepared = true
        for (number, file) in files.enumerated() {
            let number = Int32(number)
            // SAFETY: as above; the path is copied.
            let result =
                if let file {
                    unsafe posix_spawn_file_actions_adddup2(&actions, file, number)
                } else {
                    unsafe posix_spawn_file_actions_addopen(&actions, number, "/dev/null", O_RDWR, 0)
                }
            isPrepared = result == 0 && isPrepared
        }
        #if !canImport(Darwin)
            // Whoever embeds the host may have left files open for programs that it starts.
            for number in openFiles(from: Int32(files.count)) {
                isPrepared = unsafe posix_spawn_file_actions_addclose(&actions, number) == 0 && isPrepared
            }
        #endif

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

        let texts = ["curl", "-q", "--config", "-"]
        let arguments = unsafe texts.map { unsafe strdup($0) } + [nil]
        defer { for index in unsafe arguments.indices { unsafe free(arguments[index]) } }
        guard unsafe arguments.dropLast().allSatisfy({ unsafe $0 != nil }) else { return nil }
        var environment: [UnsafeMutablePointer<CChar>?] = unsafe [nil]
        var process: pid_t = 0
        // SAFETY: both lists end with a null pointer and outlive the call, as do their strings.
        var result = unsafe posix_spawn(&process, program, &actions, &attributes, arguments, &environment)
        // A program that was written just now is busy as long as a process that another thread starts at this moment has
        // it open.
        for _ in 0..<50 where result == ETXTBSY {
            usleep(10_000)
            result = unsafe posix_spawn(&process, program, &actions, &attributes, arguments, &environment)
        }
        return result == 0 ? process : nil
    }

    #if !canImport(Darwin)
        /// The numbers from `first` on that may be open: some more than are, because other threads open files meanwhile,
        /// which get the lowest numbers that are free.
        private static func openFiles(from first: Int32) -> Range<Int32> {
            let open = Path.entries(of: "/proc/self/fd").compactMap { Int32($0) }
            let last = open.max() ?? 1_023
            return first..<max(first, last < Int32.max - 256 ? last + 256 : last)
        }
    #endif
}
