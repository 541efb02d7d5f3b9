import Foundation
import PluginHost
import Testing

@Suite struct `ssplug check` {
    @Test(arguments: ["hello", "naive-c", "page-skeleton"])
    func `finds nothing in the repository's plugins, even strictly`(name: String) throws {
        let run = try ProgramRun(
            ["check", "--strict", "\(Fixtures.plugins)/\(name)/plugin.json"], home: try Fixtures.temporaryFolder())
        #expect(run.code == 0)
        #expect(run.output.hasPrefix("ok: com.example."))
    }

    @Test func `fails on warnings only when strict`() throws {
        let folder = try Fixtures.temporaryFolder()
        let manifest = """
            {"id":"test.plugin","name":"Other","version":"1.0.0","wasm_path":"p.wat","capabilities":["x"],"wasm":1}
            """
        try Data(manifest.utf8).write(to: URL(fileURLWithPath: folder + "/plugin.json"))
        try Data(Guest().text.utf8).write(to: URL(fileURLWithPath: folder + "/p.wat"))
        let loose = try ProgramRun(["check"], home: folder, folder: folder)
        #expect(loose.code == 0)
        #expect(
            loose.output == """
                warning: $.wasm: unknown key
                warning: plugin_init: $.name: "Test" differs from the manifest's "Other"
                ok: test.plugin 1.0.0, 2 warnings

                """)
        let strict = try ProgramRun(["check", "--strict", "--json"], home: folder, folder: folder)
        #expect(strict.code == 3)
        #expect(strict.output.contains("\"ok\":false"))
    }
}
