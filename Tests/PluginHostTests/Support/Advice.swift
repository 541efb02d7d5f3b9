import Foundation
import Testing

/// Advice as the program prints it: taken out of its messages, and followed.
enum Advice {
    /// The command or change after some words in what was printed, up to the end of its line.
    static func text(in output: String, after words: String) throws -> String {
        let start = try #require(output.range(of: words), "\(output) has no \(words)").upperBound
        return String(output[start...].prefix { $0 != "\n" })
    }

    /// Runs a command as a shell does; words in `$'…'` need one that is newer than some systems' `sh`.
    static func shell(
        _ command: String, home: String, folder: String? = nil, environment: [String: String] = [:]
    ) throws -> ProgramRun {
        let programs = URL(fileURLWithPath: Fixtures.program).deletingLastPathComponent().path
        let environment = ["PATH": "\(programs):/usr/bin:/bin"].merging(environment) { $1 }
        return try ProgramRun(
            ["-c", command], home: home, folder: folder, environment: environment,
            program: command.contains("$'") ? "/bin/bash" : "/bin/sh")
    }

    static let request = ["--request", #"{"type":"custom","action":"x"}"#]

    /// A guest that stores and emits.
    static let storing: Guest = {
        var guest = Guest(imports: Guest.hostImports)
        guest.handleBody = """
            (call $set (i32.const 0x400) (i32.const 4) (i32.const 0x400) (i32.const 4))
            (call $emit (i32.const \(Guest.responseAddress)) (i32.const 15))
            \(Guest.packed(Guest.responseAddress, 15))
            """
        return guest
    }()

    /// A plugin that stores and emits, and asks for both.
    ///
    /// - Parameter folder: The name of its folder.
    static func storingPlugin(in folder: String = "plugin") throws -> AuthoredPlugin {
        var plugin = try AuthoredPlugin(in: folder)
        plugin.guest = storing
        plugin.capabilities = #"["platform_connector","storage_access","event_emit"]"#
        try plugin.write()
        return plugin
    }
}
