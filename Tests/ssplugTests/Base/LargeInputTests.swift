import Foundation
import Testing

/// One mistake has one code: some inputs that were too large ended with that for limits, others with that for bad input.
@Suite struct `Input that is too large` {
    @Test func `ends every command with 5`() throws {
        let (home, folder) = (try Fixtures.temporaryFolder(), try Fixtures.temporaryFolder())
        var plugin = try AuthoredPlugin()
        plugin.capabilities = #"["platform_connector","storage_access"]"#
        plugin.extra = #","config_schema":{"type":"object","properties":{"a":{"type":"string"}}}"#
        #expect(try plugin.install("--yes", home: home).code == 0)
        let big = "\(folder)/big"
        try Data(repeating: UInt8(ascii: " "), count: 65 << 20).write(to: URL(fileURLWithPath: big))
        for arguments in [
            ["exec", plugin.id, "--request", "@\(big)"], ["kv", "set", plugin.id, "k", "@\(big)"],
            ["exec", plugin.id, "--config", "@\(big)"] + Advice.request,
            ["exec", plugin.id, "--config", "a=@\(big)"] + Advice.request,
            ["check", plugin.manifestPath, "--config", "@\(big)"], ["config", "set", plugin.id, "a", "@\(big)"],
            ["exec", plugin.id, "--http-mock", big] + Advice.request, ["test", plugin.manifestPath, "--case", big],
            ["check", big], ["exec", big], ["install", big], ["kv", "list", big],
        ] {
            let run = try ProgramRun(arguments, home: home)
            #expect(run.code == 5, "\(arguments): \(run.output) \(run.errors)")
            #expect((run.output + run.errors).contains("big"), "\(arguments): \(run.output) \(run.errors)")
        }
    }

    @Test func `is not confused with what is no manifest, which is named`() throws {
        let home = try Fixtures.temporaryFolder()
        let folder = try Fixtures.temporaryFolder()
        try Data("(module)".utf8).write(to: URL(fileURLWithPath: "\(folder)/a.wat"))
        for arguments in [["check", "a.wat"], ["kv", "list", "a.wat"], ["limits", "a.wat"]] {
            let run = try ProgramRun(arguments, home: home, folder: folder)
            #expect(run.code == 3)
            let text = run.output + run.errors
            #expect(
                text.contains("a.wat") && text.contains("this is a module; pass the path of its plugin.json"), "\(text)"
            )
        }
        let run = try ProgramRun(["exec", "."], home: home, folder: folder)
        #expect(run.code == 3 && run.errors.contains("a folder without a plugin.json"), "\(run.errors)")
    }
}
