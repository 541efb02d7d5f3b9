import HostFiles
import Platform

/// What a program left that has ended.
struct ProgramOutcome {
    /// Its exit code; -1 if a signal ended it.
    var code: Int32
    /// What it wrote to its standard output.
    var output: [UInt8] = []
    /// What it wrote to its standard error.
    var errors: [UInt8] = []
}

/// Starts a program, hands it its inputs, and waits for its end.
///
/// - Parameters:
///   - program: The path of the program.
///   - arguments: Its arguments, its name first.
///   - environment: Its environment.
///   - hasOwnGroup: Whether it gets a process group of its own, and so cannot read from the terminal.
///   - inputs: What it reads from its standard input, and from the descriptors from 3 on.
///   - deadline: When it is ended.
/// - Returns: `nil` if it cannot be started or was ended.
func runProgram(
    _ program: String, _ arguments: [String], environment: [String], hasOwnGroup: Bool, inputs: [[UInt8]],
    until deadline: ContinuousClock.Instant
) -> ProgramOutcome? {
    var run = RunningProgram()
    guard run.start(program, arguments, environment, hasOwnGroup, inputs) else { return nil }
    return run.outcome(until: deadline)
}

/// A program that is running, ended when it is let go.
private struct RunningProgram: ~Copyable {
    /// More than this is not kept of what a program writes.
    private static let maximumOutputBytes = 1 << 20

    private var process: pid_t?
    private var hasOwnGroup = true
    private var inputs: [Input] = []
    private var output: OutputPipe?
    private var errors: OutputPipe?

    /// Pipes cannot be kept in an array, so that each has an object.
    private final class Input {
        var pipe: ProcessPipe
        let bytes: [UInt8]
        var sent = 0

        init(_ pipe: consuming ProcessPipe, _ bytes: [UInt8]) {
            self.pipe = pipe
            self.bytes = bytes
        }

        func send() { pipe.write(bytes, &sent) }
    }

    private final class OutputPipe {
        var pipe: ProcessPipe
        private(set) var bytes: [UInt8] = []

        init(_ pipe: consuming ProcessPipe) { self.pipe = pipe }

        func receive(_ space: inout [UInt8]) {
            while let count = pipe.read(into: &space) {
                bytes += space[..<min(count, RunningProgram.maximumOutputBytes - bytes.count)]
            }
        }
    }

    deinit { if let process { SystemProcess.end(process, hasOwnGroup: hasOwnGroup) } }

    mutating func start(
        _ program: String, _ arguments: [String], _ environment: [String], _ hasOwnGroup: Bool, _ bytes: [[UInt8]]
    ) -> Bool {
        for bytes in bytes {
            guard let pipe = ProcessPipe() else { return false }
            inputs.append(Input(pipe, bytes))
        }
        guard let first = ProcessPipe(), let second = ProcessPipe() else { return false }
        let (output, errors) = (OutputPipe(first), OutputPipe(second))
        let files =
            [inputs.first?.pipe.reader, output.pipe.writer, errors.pipe.writer]
            + inputs.dropFirst().map { $0.pipe.reader }
        self.hasOwnGroup = hasOwnGroup
        process = SystemProcess.spawn(program, arguments, environment: environment, hasOwnGroup: hasOwnGroup, files)
        output.pipe.closeWriter()
        errors.pipe.closeWriter()
        self.output = output
        self.errors = errors
        return process != nil
    }

    mutating func outcome(until deadline: ContinuousClock.Instant) -> ProgramOutcome? {
        guard let output, let errors else { return nil }
        var space = [UInt8](repeating: 0, count: 16_384)
        while ContinuousClock.now < deadline {
            for input in inputs { input.send() }
            output.receive(&space)
            errors.receive(&space)
            if let code = SystemProcess.exitCode(of: &process) {
                // Once more: it may have written just before its end.
                output.receive(&space)
                errors.receive(&space)
                return ProgramOutcome(code: code, output: output.bytes, errors: errors.bytes)
            }
            wait(output, errors)
        }
        return nil
    }

    /// Waits until something can be moved, for 20 ms at most.
    private func wait(_ output: OutputPipe, _ errors: OutputPipe) {
        var requests: [pollfd] = []
        for file in inputs.compactMap({ $0.pipe.writer }) {
            requests.append(pollfd(fd: file, events: Int16(POLLOUT), revents: 0))
        }
        for file in [output.pipe.reader, errors.pipe.reader].compactMap({ $0 }) {
            requests.append(pollfd(fd: file, events: Int16(POLLIN), revents: 0))
        }
        // SAFETY: there are as many structures as said, and they outlive the call.
        unsafe poll(&requests, nfds_t(requests.count), requests.isEmpty ? 1 : 20)
    }
}
