import Foundation
import PluginHost
import Testing

@Suite struct `ssplug check` {
    @Test(arguments: ["hello", "page-skeleton"])
    func `finds nothing in the repository's plugins, even strictly`(name: String) throws {
        let run = try ProgramRun(
            ["check", "--strict", "\(Fixtures.plugins)/\(name)/plugin.json"], home: try Fixtures.temporaryFolder())
        #expect(run.code == 0)
        #expect(run.output.hasPrefix("ok: com.example."))
    }

    @Test func `reports buffers that are not given back`() throws {
        let home = try Fixtures.temporaryFolder()
        let naive = try ProgramRun(["check", "\(Fixtures.plugins)/naive-c/plugin.json"], home: home)
        #expect(naive.code == 0)
        #expect(
            naive.output.hasPrefix(
                "warning: plugin_handle_request returns the same buffer each time; the host does not give it back\n"))
        let trapping = """
            (local $p i32) (local.set $p (call $alloc (i32.const 15)))
            (memory.copy (local.get $p) (i32.const \(Guest.responseAddress)) (i32.const 15))
            (i64.or (i64.shl (i64.extend_i32_u (local.get $p)) (i64.const 32)) (i64.const 15))
            """
        for (guest, warning) in [
            (
                Guest(
                    dealloc:
                        "(func (export \"dealloc\") (param i32 i32) (if (i32.eq (local.get 1) (i32.const 15)) (then unreachable)))",
                    handleBody: trapping), "Add \"host_frees_results\": false to plugin.json"
            ), (Guest(handleBody: "unreachable"), "fails: plugin_handle_request trapped: unreachable"),
            (Guest(response: "[]"), "fails: plugin_handle_request returned an array"),
        ] {
            let folder = try Fixtures.temporaryFolder()
            let manifest =
                #"{"id":"test.plugin","name":"Test","version":"1.0.0","wasm_path":"p.wat","capabilities":["x"]}"#
            try Data(manifest.utf8).write(to: URL(fileURLWithPath: folder + "/plugin.json"))
            try Data(guest.text.utf8).write(to: URL(fileURLWithPath: folder + "/p.wat"))
            let run = try ProgramRun(["check"], home: home, folder: folder)
            #expect(run.code == 0)
            #expect(run.output.contains(warning))
        }
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
