import Foundation
import Platform

/// `ssplug` run at a terminal of its own: a pseudo terminal that is the process's controlling one.
///
///     test ◄── master ── slave ──► /dev/tty of the process, and its standard error (or input) if wanted
///
/// Standard output goes to a file, so that the result can be told from the dialogue.
final class PseudoTerminal {
    /// Where a standard stream of the process leads.
    enum Stream {
        case terminal
        case file(String)
    }

    struct Failure: Error {
        var message: String
    }

    let process: pid_t
    private let master: Int32
    private let outputPath: String
    /// Everything that was shown so far, the echo of what was typed included.
    private(set) var shown = ""

    /// Starts `ssplug`.
    init(
        _ arguments: [String], home: String, input: Stream = .file("/dev/null"), errors: Stream = .terminal
    ) throws {
        var (descriptor, ours) = (Int32(-1), Int32(-1))
        // SAFETY: both outlive the call; nothing else is asked for.
        guard unsafe openpty(&descriptor, &ours, nil, nil, nil) == 0 else {
            throw Failure(message: "no pseudo terminal")
        }
        for number in [descriptor, ours] { _ = fcntl(number, F_SETFD, FD_CLOEXEC) }
        // Kept open until the process has it: a terminal that nobody has open reads as ended.
        defer { close(ours) }
        master = descriptor
        var name = [CChar](repeating: 0, count: 128)
        // SAFETY: the buffer has so many bytes, and belongs to this call: other tests open terminals at the same time.
        guard unsafe ttyname_r(ours, &name, name.count) == 0 else { throw Failure(message: "no terminal's name") }
        let slave = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        outputPath = home + "/standard-output"
        process = try Self.spawn(arguments, home, slave, outputPath, input, errors)
    }

    deinit { close(master) }

    private static func spawn(
        _ arguments: [String], _ home: String, _ slave: String, _ output: String, _ input: Stream, _ errors: Stream
    ) throws -> pid_t {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #else
            // SAFETY: both are initialised by the calls below before anything else uses them.
            var actions = unsafe posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #endif
        // SAFETY: initialised once here and destroyed once at the end; both outlive all calls in between.
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawnattr_init(&attributes)
        defer { unsafe posix_spawnattr_destroy(&attributes) }
        // The first terminal that the leader of a new session opens becomes its controlling one. Descriptor 3 is opened
        // for that and closed again, so that it happens also where no standard stream goes to the terminal.
        // SAFETY: as above; the strings are copied.
        unsafe posix_spawn_file_actions_addopen(&actions, 3, slave, O_RDWR, 0)
        for (number, stream) in [(Int32(0), input), (2, errors)] {
            switch stream {
            case .terminal: unsafe posix_spawn_file_actions_addopen(&actions, number, slave, O_RDWR, 0)
            case .file(let path):
                let flags = number == 0 ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC
                unsafe posix_spawn_file_actions_addopen(&actions, number, path, flags, 0o600)
            }
        }
        unsafe posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        unsafe posix_spawn_file_actions_addclose(&actions, 3)
        var (none, all) = (sigset_t(), sigset_t())
        unsafe sigemptyset(&none)
        unsafe sigfillset(&all)
        unsafe posix_spawnattr_setsigmask(&attributes, &none)
        unsafe posix_spawnattr_setsigdefault(&attributes, &all)
        #if canImport(Darwin)
            let ownSession = Int32(POSIX_SPAWN_SETSID)
        #else
            // The C library's header hides it from Swift.
            let ownSession: Int32 = 0x80
        #endif
        let flags = ownSession | Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)
        unsafe posix_spawnattr_setflags(&attributes, Int16(truncatingIfNeeded: flags))

        let path = Executable.url.path
        let (texts, variables) = ([path] + arguments, ["SSPLUG_HOME=\(home)", "PATH=/usr/bin:/bin"])
        var words = unsafe texts.map { unsafe strdup($0) } + [nil]
        var environment = unsafe variables.map { unsafe strdup($0) } + [nil]
        defer {
            for index in unsafe words.indices { unsafe free(words[index]) }
            for index in unsafe environment.indices { unsafe free(environment[index]) }
        }
        var process: pid_t = 0
        // SAFETY: both lists end with a null pointer and outlive the call, as do their strings.
        let problem = unsafe posix_spawn(&process, path, &actions, &attributes, &words, &environment)
        guard problem == 0 else {
            throw Failure(message: "ssplug cannot be started at \(slave): error \(problem)")
        }
        return process
    }

    /// Types text.
    func type(_ text: String) throws {
        let bytes = Array(text.utf8)
        guard unsafe write(master, bytes, bytes.count) == bytes.count else {
            throw Failure(message: "the terminal takes no input")
        }
    }

    /// Waits until text is shown.
    func wait(for text: String) throws {
        // Something else may be shown without end, such as how far the program is.
        let deadline = ContinuousClock.now + .seconds(120)
        while !shown.contains(text) {
            guard ContinuousClock.now < deadline else { throw Failure(message: "no \"\(text)\" in time: \(shown)") }
            guard try readMore() else { throw Failure(message: "the process ended without \"\(text)\": \(shown)") }
        }
    }

    /// Reads what is shown next.
    ///
    /// - Returns: Whether there was something; otherwise no process has the terminal open any more.
    private func readMore() throws -> Bool {
        var request = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard unsafe poll(&request, 1, 60_000) > 0 else {
            throw Failure(message: "nothing more is shown after \"\(shown)\"")
        }
        var buffer = [UInt8](repeating: 0, count: 4_096)
        // SAFETY: the buffer has so many bytes.
        let count = unsafe read(master, &buffer, buffer.count)
        guard count > 0 else { return false }
        shown += String(decoding: buffer.prefix(count), as: UTF8.self)
        return true
    }

    /// What a process left that has ended.
    struct Outcome {
        /// The exit code; `nil` if a signal has ended the process.
        var exitCode: Int32?
        /// The signal that has ended the process.
        var signal: Int32?
        /// The standard output.
        var output: String
        /// Everything that was shown on the terminal.
        var shown: String
    }

    /// Waits until the process has ended.
    func end() throws -> Outcome {
        while try readMore() {}
        var status: Int32 = 0
        while unsafe waitpid(process, &status, 0) == -1 {
            guard errno == EINTR else { throw Failure(message: "there is no process to wait for") }
        }
        let output = FileManager.default.contents(atPath: outputPath).map { String(decoding: $0, as: UTF8.self) } ?? ""
        let signal = status & 0x7F
        return Outcome(
            exitCode: signal == 0 ? (status >> 8) & 0xFF : nil, signal: signal == 0 ? nil : signal, output: output,
            shown: shown)
    }

    /// Hangs the terminal up, as when its window is closed.
    func hangUp() -> Int32 {
        let null = unsafe open("/dev/null", O_RDWR | O_CLOEXEC)
        dup2(null, master)
        close(null)
        var status: Int32 = 0
        while unsafe waitpid(process, &status, 0) == -1 && errno == EINTR {}
        return status
    }
}
