import Foundation
import Testing

/// Arguments that are no text: what they name would be another file, and what they say something else.
@Suite final class `Arguments that are not UTF-8` {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("bytes-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data("(module)".utf8).write(to: folder.appendingPathComponent("a.wat"))
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Runs the program with what `printf` makes of the last argument.
    private func run(_ arguments: [String], last: String) throws -> Executable.Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "exec \"$0\" \"$@\" \"$(printf '\(last)')\"", Executable.url.path] + arguments
        process.currentDirectoryURL = folder
        let (output, error) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = error
        try process.run()
        let outputData = output.fileHandleForReading.readDataToEndOfFile()
        let errorData = error.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Executable.Outcome(
            exitCode: process.terminationStatus, output: String(decoding: outputData, as: UTF8.self),
            error: String(decoding: errorData, as: UTF8.self))
    }

    @Test func `are refused, whatever they are for, and nothing is written`() throws {
        let commands = [
            ["wat2wasm", "a.wat", "-o"], ["wat2wasm"], ["run", "a.wat"], ["run", "--env"], ["exec", "--request"], [],
        ]
        for command in commands {
            for last in ["x\\377", "\\303", "\\355\\240\\200", "\\300\\200"] {
                let outcome = try run(command, last: last)
                #expect(outcome.exitCode == 2, "\(command)")
                #expect(
                    outcome.error.hasPrefix("ssplug: argument \(command.count + 1), \""), "\(command): \(outcome.error)"
                )
                #expect(outcome.error.contains("is not UTF-8"))
                #expect(outcome.output == "")
            }
        }
        #expect(try run(["list", "--json"], last: "\\377").output.hasPrefix(#"{"schema":1,"error":{"code":"usage""#))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.wat"])
    }

    @Test func `are taken as they are otherwise`() throws {
        #expect(try run(["wat2wasm", "a.wat", "-o"], last: "\\303\\251\\357\\277\\275.wasm").exitCode == 0)
        #expect(
            try Set(FileManager.default.contentsOfDirectory(atPath: folder.path)) == ["a.wat", "é\u{FFFD}.wasm"])
    }
}
