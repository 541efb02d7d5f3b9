import Foundation

/// Where the repository's plugins and the built program lie.
enum Fixtures {
    /// The folder of the package.
    static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    static let plugins = package + "/Tests/Plugins"

    /// A folder of its own, removed when the tests end.
    static func temporaryFolder() throws -> String { try TemporaryFolder.make().path }

    /// The program `ssplug`, which the package builds beside the tests.
    static var program: String {
        let tests = Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
        return tests.deletingLastPathComponent().appendingPathComponent("ssplug").path
    }
}

/// A finished run of `ssplug`.
struct ProgramRun {
    var code: Int32
    var output: String
    var errors: String

    /// Runs `ssplug` without a terminal, with its state in `home`.
    init(
        _ arguments: [String], home: String, input: String = "", folder: String? = nil,
        environment: [String: String] = [:], program: String = Fixtures.program
    ) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.environment = ["SSPLUG_HOME": home, "PATH": "/usr/bin:/bin"].merging(environment) { $1 }
        if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
        let (standardInput, standardOutput, standardError) = (Pipe(), Pipe(), Pipe())
        process.standardInput = standardInput
        process.standardOutput = standardOutput
        process.standardError = standardError
        try process.run()
        standardInput.fileHandleForWriting.write(Data(input.utf8))
        try standardInput.fileHandleForWriting.close()
        // What these runs write fits a pipe, so that reading one after the other cannot block the process.
        output = String(decoding: standardOutput.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        errors = String(decoding: standardError.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        code = process.terminationStatus
    }

    /// Starts `ssplug`, which goes on meanwhile, with its state in `home` and nobody who reads what it writes.
    static func start(_ arguments: [String], home: String) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Fixtures.program)
        process.arguments = arguments
        process.environment = ["SSPLUG_HOME": home]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }
}
