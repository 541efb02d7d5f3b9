import Foundation
import Testing

/// What becomes of the helper where the program is ended while it waits for an answer.
@Suite struct `The helper of a program that is ended` {
    /// Whether a process runs; one that has ended and was not waited for does not.
    private static func isRunning(_ process: pid_t) -> Bool {
        guard let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else {
            return kill(process, 0) == 0
        }
        // The state stands behind the name in parentheses.
        return status.split(separator: ")").last?.split(separator: " ").first != "Z"
    }

    private static func wait(until isDone: () throws -> Bool) rethrows -> Bool {
        for _ in 0..<1_000 {
            if try isDone() { return true }
            usleep(20_000)
        }
        return false
    }

    /// The helper went on until its own time was over.
    @Test(.timeLimit(.minutes(2)), arguments: [SIGINT, SIGTERM, SIGHUP])
    func `ends with it`(number: Int32) throws {
        let folder = try Fixtures.temporaryFolder()
        // It never looks at its descriptors, as one that waits for the network.
        try
            "#!/bin/sh\necho $$ > \(folder)/number.new\n/bin/mv \(folder)/number.new \(folder)/number\nexec /bin/sleep 90\n"
            .write(toFile: "\(folder)/curl", atomically: true, encoding: .utf8)
        try Damage.chmod(0o700, "\(folder)/curl")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Fixtures.program)
        process.arguments = ["search", "--registry", "http://localhost:1"]
        process.environment = ["SSPLUG_HOME": folder, "PATH": folder]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        let path = "\(folder)/number"
        #expect(Self.wait { FileManager.default.fileExists(atPath: path) })
        let text = try String(contentsOfFile: path, encoding: .utf8).trimmingCharacters(in: .newlines)
        let helper = try #require(pid_t(text))
        #expect(Self.isRunning(helper))
        kill(process.processIdentifier, number)
        process.waitUntilExit()
        // As a program ends that does nothing about the signal.
        #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == number)
        #expect(Self.wait { !Self.isRunning(helper) })
        kill(helper, SIGKILL)
    }
}
