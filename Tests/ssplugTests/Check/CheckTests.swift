import Foundation
import PluginHost
import Testing

@Suite struct `ssplug check` {
    @Test(arguments: ["hello", "page-skeleton"])
    func `finds nothing in the repository's plugins, even strictly`(name: String) throws {
        let run = try ProgramRun(
            ["check", "--strict", "\(Fixtures.plugins)/\(name)/plugin.json"], home: try Fixtures.temporaryFolder())
        #expect(run.code == 0)
        #expect(run.output.contains("ok: com.example.") && !run.output.contains("not ok"))
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
                    handleBody: trapping), "add \"host_frees_results\": false to plugin.json"
            )
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

    /// An answer without what its callers decide by was taken for one that keeps to the contract.
    @Test(
        arguments: [
            (#"{"status":"error"}"#, "without \"code\" and \"message\""),
            (#"{"status":"error","code":"x"}"#, "without \"message\""),
            (#"{"status":"error","message":"x"}"#, "without \"code\""),
            (#"{"status":"error","code":"x","message":"y"}"#, nil),
        ] as [(String, String?)])
    func `warns of errors that do not say what they are`(_ response: String, _ warning: String?) throws {
        let folder = try Fixtures.temporaryFolder()
        let manifest = #"{"id":"test.plugin","name":"Test","version":"1.0.0","wasm_path":"p.wat","capabilities":["x"]}"#
        try Data(manifest.utf8).write(to: URL(fileURLWithPath: folder + "/plugin.json"))
        var guest = Guest()
        guest.response = response
        try Data(guest.text.utf8).write(to: URL(fileURLWithPath: folder + "/p.wat"))
        let run = try ProgramRun(["check", "--strict"], home: folder, folder: folder)
        #expect(run.code == (warning == nil ? 0 : 3))
        if let warning {
            #expect(run.output.contains("plugin_handle_request answered an error \(warning)"), "\(run.output)")
            // Once, not for each request that is tried.
            #expect(run.output.contains("1 warning\n"), "\(run.output)")
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
                note: $.capabilities: "x" is taken for a kind of your own, which a host must know by register(CustomKind(…))
                ok: test.plugin 1.0.0, 2 warnings

                """)
        let strict = try ProgramRun(["check", "--strict", "--json"], home: folder, folder: folder)
        #expect(strict.code == 3)
        #expect(strict.output.contains("\"ok\":false"))
    }

    /// Guests that break the contract in every answer, and what is said about each.
    private static let violations: [(guest: Guest, code: Int32, message: String)] = [
        (Guest(response: #"{"status":"ok""#), 3, "plugin_handle_request returned"),
        (Guest(response: #"{"status":"OK"}"#), 3, "\"status\""), (Guest(response: "[]"), 3, "returned an array"),
        (Guest(handleBody: Guest.packed(0x100_0000, 16)), 6, "is outside the plugin's memory"),
        (Guest(handleBody: "(i64.const 0)"), 3, "no document"),
        (Guest(handleBody: "unreachable"), 6, "plugin_handle_request trapped: unreachable"),
        (Guest(handleBody: "(loop $l (br $l)) (i64.const 0)"), 5, "limit fuel exceeded"),
    ]

    @Test(arguments: violations.indices, [false, true])
    func `fails for a plugin that breaks the contract in its answers`(index: Int, isStrict: Bool) throws {
        let (guest, code, message) = Self.violations[index]
        var plugin = try AuthoredPlugin()
        plugin.guest = guest
        plugin.extra = #","limits":{"fuel":10000000}"#
        try plugin.write()
        let run = try ProgramRun(
            ["check"] + (isStrict ? ["--strict"] : []), home: try Fixtures.temporaryFolder(), folder: plugin.folder)
        #expect(run.code == code)
        #expect(run.output.contains("a request of the type \"custom\" breaks the contract: "), "\(run.output)")
        #expect(run.output.contains(message), "\(run.output)")
        #expect(run.output.contains("not ok: test.plugin 1.0.0, 1 error"))
    }

    /// A request under a check had the limits of a start, so that a plugin passed whose every request ends.
    @Test(arguments: [
        (#"{"fuel":2}"#, "limit fuel exceeded", "more than 2 units"),
        (#"{"fuel":0}"#, "limit fuel exceeded", "more than 0"),
        (#"{"timeout":"0s"}"#, "limit timeout exceeded", "more than 0"),
    ])
    func `fails for a plugin whose own limits end every request`(limits: String, message: String, allowed: String)
        throws
    {
        var plugin = try AuthoredPlugin()
        plugin.extra = ",\"limits\":\(limits)"
        try plugin.write()
        let run = try ProgramRun(["check", plugin.manifestPath], home: try Fixtures.temporaryFolder())
        #expect(run.code == 5, "\(run.output)")
        #expect(run.output.contains(message) && run.output.contains(allowed), "\(run.output)")
        #expect(!run.output.contains("start_"), "\(run.output)")
    }

    @Test(
        arguments: [
            ("scanner", "which a host must know by register(CustomKind(…))"),
            ("custom:scanner", "but no host can register it"),
            ("platform_connector", nil),
        ] as [(String, String?)])
    func `says which capabilities are taken for kinds of the author's own`(name: String, note: String?) throws {
        var plugin = try AuthoredPlugin()
        plugin.capabilities = "[\"\(name)\"]"
        try plugin.write()
        let run = try ProgramRun(["check", "--strict", plugin.manifestPath], home: try Fixtures.temporaryFolder())
        #expect(run.code == 0, "\(run.output)")
        let text = note.map { "note: $.capabilities: \"\(name)\" is taken for a kind of your own, \($0)" }
        #expect(text.map(run.output.contains) ?? !run.output.contains("note:"), "\(run.output)")
    }

    @Test func `sends requests of every type, with the configuration that is given`() throws {
        var plugin = try AuthoredPlugin()
        // Traps for the type that begins with a "d", which is the tenth byte.
        plugin.guest.handleBody = """
            (if (i32.eq (i32.load8_u (i32.add (local.get 0) (i32.const 9))) (i32.const 100)) (then unreachable))
            \(Guest.packed(Guest.responseAddress, plugin.guest.response.utf8.count))
            """
        plugin.extra = #","config_schema":{"type":"object","properties":{"k":{"type":"string"}},"required":["k"]}"#
        try plugin.write()
        let home = try Fixtures.temporaryFolder()
        let run = try ProgramRun(["check", plugin.manifestPath, "--config", "k=v"], home: home)
        #expect(run.code == 6)
        #expect(run.output.contains("a request of the type \"delete_post\" breaks the contract"))
        // Without all the configuration that the plugin requires, a trap may be the fault of that.
        let bare = try ProgramRun(["check", plugin.manifestPath], home: home)
        #expect(bare.code == 0)
        #expect(bare.output.contains("so check it with --config"))
    }

    @Test func `names a plugin as its manifest does, and else the manifest`() throws {
        let folder = try Fixtures.temporaryFolder()
        for (manifest, title) in [
            ("{", "other.json"), ("{}", "other.json"), (#"{"id":"a b"}"#, "other.json"),
            (#"{"id":"a.b","version":"1"}"#, "a.b"), (#"{"id":"a.b"}"#, "a.b"),
            (#"{"id":"a.b","version":"1.2.3"}"#, "a.b 1.2.3"),
        ] {
            try Data(manifest.utf8).write(to: URL(fileURLWithPath: folder + "/other.json"))
            let run = try ProgramRun(["check", "other.json"], home: folder, folder: folder)
            #expect(run.output.contains("not ok: \(title), "), "\(run.output)")
            let object = try JSONValue(
                parsing: try ProgramRun(["check", "--json", "other.json"], home: folder, folder: folder).output)
            #expect(object["id"]?.string == (title == "other.json" ? nil : "a.b"))
            #expect(object["version"]?.string == (title.hasSuffix("1.2.3") ? "1.2.3" : nil))
        }
    }

    @Test func `says which values of the configuration are taken for secrets`() throws {
        let page = "\(Fixtures.plugins)/page-skeleton/plugin.json"
        let run = try ProgramRun(["check", page], home: try Fixtures.temporaryFolder())
        #expect(run.code == 0)
        #expect(
            run.output.contains(
                """
                note: $.config_schema.properties.api_key: named like a secret, so the host keeps its value out of all that it \
                writes; add "secret": true, or "secret": false if it is none

                """))
    }
}
