import Platform

/// A running `curl`, killed and waited for when it is let go.
///
///     this process                            curl
///     configuration ──────────────────────►   0
///     output        ◄──────────────────────   1
///     messages      ◄──────────────────────   2
///     head          ◄──────────────────────   3   CurlConfiguration.headDescriptor
///     body          ──────────────────────►   4   CurlConfiguration.bodyDescriptor
///
/// These are pipes and not sockets because the program opens 3 and 4 anew by name, which a socket does not allow.
struct CurlProcess: ~Copyable {
    /// The process, until it has been waited for; afterwards its number may belong to another.
    private var process: pid_t?
    private var configuration: ProcessPipe
    private var body: ProcessPipe
    private var output: ProcessPipe
    private var head: ProcessPipe
    private var messages: ProcessPipe
    /// The beginning of what the program has said.
    private var message: [UInt8] = []

    private static let maximumMessageByteCount = 4_096

    /// How a program has ended.
    struct Outcome {
        /// Its exit code; -1 if a signal ended it.
        var code: Int32
        /// What it has said about the reason.
        var message: String
    }

    /// Starts the program, which then waits for its configuration.
    ///
    /// - Throws: ``PluginHTTPFailure/curlUnavailable(_:)``, or ``PluginHTTPFailure/connectionFailed`` where the system has neither
    ///   descriptors nor processes left.
    init(_ program: String) throws(PluginHTTPFailure) {
        guard let configuration = ProcessPipe(), let body = ProcessPipe(),
            var output = ProcessPipe(), var head = ProcessPipe(), var messages = ProcessPipe()
        else { throw .connectionFailed }
        let files = [configuration.reader, output.writer, messages.writer, head.writer, body.reader]
        var code: Int32 = 0
        guard
            let process = SystemProcess.spawn(program, ["curl", "-q", "--config", "-"], files, failureCode: &code)
        else {
            let isSystemFull = [0, ENOMEM, EAGAIN, EMFILE, ENFILE].contains(code)
            throw isSystemFull && SystemProcess.isProgram(program)
                ? .connectionFailed : .curlUnavailable(.cannotBeStarted(path: program))
        }
        // Only the program writes to these, so that they end with it. The other two keep their reading ends: what is written
        // to a program that has ended then waits in the pipe, instead of ending this process by a signal.
        output.closeWriter()
        head.closeWriter()
        messages.closeWriter()
        self.process = process
        self.configuration = configuration
        self.body = body
        self.output = output
        self.head = head
        self.messages = messages
    }

    deinit { if let process { SystemProcess.end(process) } }

    /// Sends configuration and body and receives until the program has ended.
    ///
    /// - Parameters:
    ///   - request: The configuration and the body.
    ///   - timeLimit: How long all of it may last; when it is over the process ends with this structure.
    ///   - receive: Gets each piece of the answer's head and output; what it throws ends the exchange.
    /// - Returns: How the program has ended.
    mutating func exchange(
        _ request: (configuration: [UInt8], body: [UInt8]), _ timeLimit: TimeLimit,
        _ receive: (_ piece: ArraySlice<UInt8>, _ isHead: Bool) throws(PluginHTTPFailure) -> Void
    ) throws(PluginHTTPFailure) -> Outcome {
        var space = [UInt8](repeating: 0, count: 65_536)
        var sent = (configuration: 0, body: 0)
        while output.isReadable || head.isReadable {
            try timeLimit.check()
            readMessages(&space)
            configuration.write(request.configuration, &sent.configuration)
            body.write(request.body, &sent.body)
            // The head first, so that it is known by the time its body arrives.
            while let count = head.read(into: &space) { try receive(space[..<count], true) }
            if let count = output.read(into: &space) {
                try receive(space[..<count], false)
                continue
            }
            guard output.isReadable || head.isReadable else { break }
            if !wait(), let code = SystemProcess.exitCode(of: &process) {
                // Whoever has inherited the other ends keeps the pipes open; the program writes no more.
                while let count = head.read(into: &space) { try receive(space[..<count], true) }
                while let count = output.read(into: &space) { try receive(space[..<count], false) }
                return outcome(code, &space)
            }
        }
        let code = try timeLimit.wait { SystemProcess.exitCode(of: &process) }
        return outcome(code, &space)
    }

    private mutating func outcome(_ code: Int32, _ space: inout [UInt8]) -> Outcome {
        readMessages(&space)
        return Outcome(code: code, message: String(decoding: message, as: UTF8.self))
    }

    /// Reads what the program has said, and forgets what is too much, so that no message makes it wait.
    private mutating func readMessages(_ space: inout [UInt8]) {
        while let count = messages.read(into: &space) {
            message += space[..<min(count, Self.maximumMessageByteCount - message.count)]
        }
    }

    /// Waits until something can be moved, for ``TimeLimit/longestPause`` at most.
    ///
    /// - Returns: Whether something can be.
    private func wait() -> Bool {
        var requests: [pollfd] = []
        if let file = configuration.writer { requests.append(pollfd(fd: file, events: Int16(POLLOUT), revents: 0)) }
        if let file = body.writer { requests.append(pollfd(fd: file, events: Int16(POLLOUT), revents: 0)) }
        if let file = head.reader { requests.append(pollfd(fd: file, events: Int16(POLLIN), revents: 0)) }
        if let file = output.reader { requests.append(pollfd(fd: file, events: Int16(POLLIN), revents: 0)) }
        let milliseconds = TimeLimit.longestPause.components.attoseconds / 1_000_000_000_000_000
        // SAFETY: there are as many structures as said, and they outlive the call.
        return unsafe poll(&requests, nfds_t(requests.count), Int32(clamping: milliseconds)) > 0
    }
}
