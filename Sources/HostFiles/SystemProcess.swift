package import Platform

/// Programs that the host starts, with nothing of its own but what it hands them.
package enum SystemProcess {
    /// The first program of a name in a list of folders.
    ///
    /// - Parameters:
    ///   - name: The program's name.
    ///   - folders: The folders, separated by colons; those that depend on where the process was started are left out.
    package static func program(_ name: String, in folders: String?) -> String? {
        for folder in (folders ?? "/usr/bin:/bin").split(separator: ":") where folder.utf8.first == UInt8(ascii: "/") {
            let path = Path.join(String(folder), name)
            if isProgram(path) { return path }
        }
        return nil
    }

    /// Whether a file can be executed.
    package static func isProgram(_ path: String) -> Bool {
        var status = stat()
        // SAFETY: the structure outlives the call.
        return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
    }

    /// Ends a process at once, and whatever it has started, and waits for its end.
    ///
    /// - Parameter hasOwnGroup: Whether the process was started in a process group of its own.
    package static func end(_ process: pid_t, hasOwnGroup: Bool = true) {
        if hasOwnGroup { _ = kill(-process, SIGKILL) }
        _ = kill(process, SIGKILL)
        var status: Int32 = 0
        // SAFETY: the status outlives the call.
        while unsafe waitpid(process, &status, 0) < 0 && errno == EINTR {}
        ChildProcesses.remove(process)
    }

    /// The exit code of a process that was started, if it has ended: then there is none any more.
    ///
    /// - Parameter process: The process; `nil` once it was waited for, since its number may belong to another then.
    /// - Returns: The code, or `nil` while the process runs; -1 after a signal, or if somebody else in this process has waited
    ///   for all children, so that the code is lost.
    package static func exitCode(of process: inout pid_t?) -> Int32? {
        guard let running = process else { return -1 }
        var status: Int32 = 0
        // SAFETY: the status outlives the call.
        let result = unsafe waitpid(running, &status, WNOHANG)
        if result == 0 || (result < 0 && errno == EINTR) { return nil }
        process = nil
        ChildProcesses.remove(running)
        guard result == running else { return -1 }
        return status & 0x7F == 0 ? status >> 8 & 0xFF : -1
    }

    /// Starts a program with the open files given.
    ///
    /// - Parameters:
    ///   - program: The path of the program.
    ///   - arguments: Its arguments, its name first.
    ///   - environment: Its environment, as `NAME=value`.
    ///   - hasOwnGroup: Whether it gets a process group of its own, and so cannot read from the terminal.
    ///   - files: The descriptors of this process that become 0, 1 and so on; none may be below their number, so that none
    ///     is overwritten before it is copied. `nil` is `/dev/null`.
    /// - Returns: The process, or `nil` if it cannot be started.
    package static func spawn(
        _ program: String, _ arguments: [String], environment: [String] = [], hasOwnGroup: Bool = true,
        _ files: [Int32?]
    ) -> pid_t? {
        var code: Int32 = 0
        return spawn(
            program, arguments, environment: environment, hasOwnGroup: hasOwnGroup, files, failureCode: &code)
    }

    /// As ``spawn(_:_:environment:hasOwnGroup:_:)``, for those who want to know why there is no process.
    ///
    /// - Parameter failureCode: Gets what posix_spawn(3) says; unchanged if there is a process or the system was not asked.
    package static func spawn(
        _ program: String, _ arguments: [String], environment: [String] = [], hasOwnGroup: Bool = true,
        _ files: [Int32?], failureCode: inout Int32
    ) -> pid_t? {
        guard !([program] + arguments + environment).contains(where: { $0.utf8.contains(0) }) else { return nil }
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

        var flags = Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)
        if hasOwnGroup { flags |= Int32(POSIX_SPAWN_SETPGROUP) }
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

        let words = unsafe arguments.map { unsafe strdup($0) } + [nil]
        let variables = unsafe environment.map { unsafe strdup($0) } + [nil]
        defer {
            for index in unsafe words.indices { unsafe free(words[index]) }
            for index in unsafe variables.indices { unsafe free(variables[index]) }
        }
        guard unsafe words.dropLast().allSatisfy({ unsafe $0 != nil }),
            unsafe variables.dropLast().allSatisfy({ unsafe $0 != nil })
        else { return nil }
        var process: pid_t = 0
        // SAFETY: both lists end with a null pointer and outlive the call, as do their strings.
        var result = unsafe posix_spawn(&process, program, &actions, &attributes, words, variables)
        // A program that was written just now is busy as long as a process that another thread starts at this moment has
        // it open.
        for _ in 0..<50 where result == ETXTBSY {
            usleep(10_000)
            result = unsafe posix_spawn(&process, program, &actions, &attributes, words, variables)
        }
        guard result == 0 else {
            failureCode = result
            return nil
        }
        if hasOwnGroup { ChildProcesses.add(process) }
        return process
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
