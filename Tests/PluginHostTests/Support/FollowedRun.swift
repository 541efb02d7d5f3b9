import Foundation
import Testing

/// A run of `ssplug` that goes on printing until it is stopped.
final class FollowedRun {
    private let process = Process()
    private let output = Pipe()
    private let ended = DispatchSemaphore(value: 0)
    private var read = ""

    init(_ arguments: [String], home: String) throws {
        process.executableURL = URL(fileURLWithPath: Fixtures.program)
        process.arguments = arguments
        process.environment = ["SSPLUG_HOME": home]
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.terminationHandler = { [ended] _ in ended.signal() }
        try process.run()
    }

    /// Waits for a number of whole lines.
    func lines(_ count: Int) throws -> [String] {
        let deadline = ContinuousClock.now + .seconds(60)
        let descriptor = output.fileHandleForReading.fileDescriptor
        while read.filter({ $0 == "\n" }).count < count {
            var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            let isReady = unsafe Foundation.poll(&poll, 1, 100) > 0
            if isReady {
                let data = output.fileHandleForReading.availableData
                try #require(!data.isEmpty, "the process has ended")
                read += String(decoding: data, as: UTF8.self)
            }
            try #require(ContinuousClock.now < deadline, "only \"\(read)\" was printed")
        }
        return read.split(separator: "\n").prefix(count).map(String.init)
    }

    /// Closes the reading end and waits for the process to notice.
    func closeOutput() throws -> Bool {
        try output.fileHandleForReading.close()
        return ended.wait(timeout: .now() + 30) == .success
    }

    /// Ends the process.
    ///
    /// It may have been started on a thread that blocks signals, and so without any that it could be interrupted by.
    func stop() {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
    }
}
