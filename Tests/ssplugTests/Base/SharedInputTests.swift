import Foundation
import Platform
import Testing

/// A standard input that does not wait, as programs leave it that share it: reading it before somebody has written is no
/// error.
@Suite struct `A standard input that does not wait` {
    @Test(arguments: [
        (["wat2wasm", "-"], "(module)"), (["run", "-"], #"(module (func (export "_start")))"#),
        (["run", "--timeout", "60s", "-"], #"(module (func (export "_start")))"#),
        (
            ["exec", Fixtures.plugins + "/hello/plugin.json", "--request", "-"],
            #"{"type":"publish","text":"hi"}"#
        ),
    ])
    func `is waited for`(arguments: [String], input: String) throws {
        let (standardInput, output, error) = (Pipe(), Pipe(), Pipe())
        let descriptor = standardInput.fileHandleForReading.fileDescriptor
        try #require(fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK) == 0)
        let process = Process()
        process.executableURL = Executable.url
        process.arguments = arguments
        process.environment = ["SSPLUG_HOME": try Fixtures.temporaryFolder()]
        process.standardInput = standardInput
        process.standardOutput = output
        process.standardError = error
        try process.run()
        // Long enough for the program to have read; it ends soon where it does not wait.
        for _ in 0..<20 where process.isRunning { usleep(10_000) }
        for byte in input.utf8 {
            try? standardInput.fileHandleForWriting.write(contentsOf: Data([byte]))
            usleep(1_000)
        }
        try standardInput.fileHandleForWriting.close()
        _ = output.fileHandleForReading.readDataToEndOfFile()
        let message = String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(message)")
    }
}
