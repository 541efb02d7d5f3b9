import Foundation

/// The built `ssplug`, run as a process of its own.
enum Executable {
    /// What a run left.
    struct Outcome: Equatable {
        var exitCode: Int32
        var output: String
        var error: String
    }

    /// Where the build put the executable: beside the tests.
    static let url: URL = {
        #if canImport(Darwin)
            let directory = Bundle(for: Marker.self).bundleURL.deletingLastPathComponent()
        #else
            let directory = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        #endif
        return directory.appendingPathComponent("ssplug")
    }()

    private final class Marker {}

    /// Runs `ssplug` in a directory, with `input` as its standard input, with so much address space and so many
    /// descriptors at most, writing files of so many blocks at most, with its state in `home`, and with what a shell makes
    /// of `redirection`.
    static func run(
        _ arguments: [String], in directory: URL, input: String = "", kibibytes: Int? = nil, dataKibibytes: Int? = nil,
        descriptors: Int? = nil, fileBlocks: Int? = nil, home: URL? = nil, redirection: String? = nil
    ) throws -> Outcome {
        let process = Process()
        process.executableURL = url
        process.arguments = arguments
        let limits = [
            kibibytes.map { "ulimit -v \($0)" }, dataKibibytes.map { "ulimit -d \($0)" },
            descriptors.map { "ulimit -n \($0)" },
            fileBlocks.map { "ulimit -f \($0)" },
        ].compactMap { $0 }
        if !limits.isEmpty || redirection != nil {
            process.executableURL = URL(fileURLWithPath: "/bin/sh")
            let command = redirection.map { "\"$0\" \"$@\" \($0)" } ?? "exec \"$0\" \"$@\""
            process.arguments = ["-c", (limits + [command]).joined(separator: " && "), url.path] + arguments
        }
        process.currentDirectoryURL = directory
        process.environment = ["UNSEEN": "by the guest"]
        process.environment?["SSPLUG_HOME"] = home?.path
        let (standardInput, output, error) = (Pipe(), Pipe(), Pipe())
        process.standardInput = standardInput
        process.standardOutput = output
        process.standardError = error
        try process.run()
        try standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try standardInput.fileHandleForWriting.close()
        // Both are far smaller than a pipe's buffer, so reading them one after the other cannot get stuck.
        let outputData = output.fileHandleForReading.readDataToEndOfFile()
        let errorData = error.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Outcome(
            exitCode: process.terminationStatus, output: String(decoding: outputData, as: UTF8.self),
            error: String(decoding: errorData, as: UTF8.self))
    }
}
