import Foundation
import PluginHost
import Testing

/// What the program advises the author of a plugin: each change is made as it is printed, and the problem is gone.
@Suite struct `Advice for authors` {
    private static func check(_ plugin: AuthoredPlugin, _ home: String) throws -> ProgramRun {
        try ProgramRun(["check", plugin.manifestPath], home: home)
    }

    @Test func `on an empty manifest leads to one that works`() throws {
        let home = try Fixtures.temporaryFolder()
        let plugin = try AuthoredPlugin()
        try plugin.write()
        var members: [String] = []
        func write() throws {
            try Data("{\(members.joined(separator: ","))}".utf8).write(to: URL(fileURLWithPath: plugin.manifestPath))
        }
        try write()
        let empty = try Self.check(plugin, home)
        #expect(empty.code == 3)
        for line in empty.output.split(separator: "\n") {
            let words = line.contains("such as") ? "such as " : "missing; write "
            guard line.contains("missing; write ") else { continue }
            members.append(try Advice.text(in: String(line), after: words))
        }
        #expect(members.count == 5)
        // The example's module is the author's to build.
        let path = "\(plugin.folder)/target/wasm32-wasip1/release"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try Data(Guest().text.utf8).write(to: URL(fileURLWithPath: "\(path)/my_plugin.wasm"))
        try write()
        // The plugin's own name of itself follows.
        let foreign = try Self.check(plugin, home)
        #expect(foreign.output.contains("plugin_init"))
        var guest = Guest()
        guest.metadata = #"{"abi_version":1,"id":"com.example.my-plugin","name":"My Plugin","version":"1.0.0"}"#
        try Data(guest.text.utf8).write(to: URL(fileURLWithPath: "\(path)/my_plugin.wasm"))
        let checked = try Self.check(plugin, home)
        #expect(checked.code == 0, "\(checked.output)")
    }

    @Test func `on what a plugin says of itself makes it complete`() throws {
        let home = try Fixtures.temporaryFolder()
        let plugin = try AuthoredPlugin()
        try plugin.write()
        var guest = Guest()
        guest.metadata = "{}"
        guest.capabilities = "{}"
        let module = URL(fileURLWithPath: "\(plugin.folder)/p.wat")
        for _ in 0..<3 {
            try Data(guest.text.utf8).write(to: module)
            let run = try Self.check(plugin, home)
            guard run.output.contains("missing; add ") else { break }
            for line in run.output.split(separator: "\n") where line.contains("missing; add ") {
                let member = try Advice.text(in: String(line), after: "missing; add ")
                if line.contains("plugin_init") {
                    guest.metadata = guest.metadata?.replacing(
                        "}", with: (guest.metadata == "{}" ? "" : ",") + member + "}")
                } else {
                    guest.capabilities = "{\(member)}"
                }
            }
        }
        let run = try Self.check(plugin, home)
        #expect(run.code == 0 && !run.output.contains("missing"), "\(run.output)")
        #expect(guest.metadata == #"{"abi_version": 1,"id": "test.plugin"}"#)
        #expect(guest.capabilities == #"{"abi_version": 1}"#)
    }

    @Test func `on a module under the target's other name corrects the path`() throws {
        let home = try Fixtures.temporaryFolder()
        for (written, present) in [("wasm32-wasi", "wasm32-wasip1"), ("wasm32-wasip1", "wasm32-wasi")] {
            let plugin = try AuthoredPlugin()
            try plugin.write()
            try FileManager.default.createDirectory(
                atPath: "\(plugin.folder)/target/\(present)", withIntermediateDirectories: true)
            try FileManager.default.moveItem(
                atPath: "\(plugin.folder)/p.wat", toPath: "\(plugin.folder)/target/\(present)/p.wat")
            let manifest = URL(fileURLWithPath: plugin.manifestPath)
            var text = try String(contentsOf: manifest, encoding: .utf8)
                .replacing("p.wat", with: "target/\(written)/p.wat")
            try Data(text.utf8).write(to: manifest)
            let run = try Self.check(plugin, home)
            let advice = try Advice.text(in: run.output, after: "the target's other name: write ")
            text = text.replacing("\"wasm_path\":\"target/\(written)/p.wat\"", with: advice)
            try Data(text.utf8).write(to: manifest)
            #expect(try Self.check(plugin, home).code == 0)
        }
    }

    /// What a manifest has, what is advised on it, and what the author writes then.
    @Test(arguments: [
        (
            #","required_network_domains":["https://a.example/x"]"#, "and path: ",
            #","required_network_domains":[ADVICE]"#
        ),
        (#","subscribes":["test.plugin"]"#, "; remove it", ""),
        (#","config_schema":{"type":"array"}"#, "is an object; write ", #","config_schema":{ADVICE}"#),
        (
            #","config_schema":{"properties":{"a":{"pattern":"x"}}}"#, "; remove it",
            #","config_schema":{"properties":{"a":{}}}"#
        ),
        (
            #","config_schema":{"properties":{"api_key":{"type":"string"}}}"#, "add \"secret\": true",
            #","config_schema":{"properties":{"api_key":{"type":"string","secret":true}}}"#
        ),
        (
            #","config_schema":{"properties":{"api_key":{"type":"string"}}}"#, "or \"secret\": false",
            #","config_schema":{"properties":{"api_key":{"type":"string","secret":false}}}"#
        ),
    ])
    func `on a manifest's members is followed by silence`(members: String, words: String, mended: String) throws {
        let home = try Fixtures.temporaryFolder()
        var plugin = try AuthoredPlugin()
        plugin.extra = members
        try plugin.write()
        let run = try Self.check(plugin, home)
        #expect(run.output.contains(words), "\(run.output)")
        let advice = mended.contains("ADVICE") ? try Advice.text(in: run.output, after: words) : ""
        plugin.extra = mended.replacing("ADVICE", with: advice)
        try plugin.write()
        let strict = try ProgramRun(["check", "--strict", plugin.manifestPath], home: home)
        #expect(strict.code == 0 && !strict.output.contains(words), "\(strict.output)")
    }

    @Test func `on a comma before the end removes it`() throws {
        let home = try Fixtures.temporaryFolder()
        let plugin = try AuthoredPlugin()
        try plugin.write()
        let manifest = URL(fileURLWithPath: plugin.manifestPath)
        let text = try String(contentsOf: manifest, encoding: .utf8)
        try Data(text.replacing("]}", with: "],}").utf8).write(to: manifest)
        #expect(try Self.check(plugin, home).output.contains("; remove the \",\" before it"))
        try Data(text.utf8).write(to: manifest)
        #expect(try Self.check(plugin, home).code == 0)
    }

    /// Permissions that grant nothing as they stand.
    @Test(arguments: [
        ("network_access", true), ("event_subscribe", true), ("credential_access", false),
    ])
    func `on a permission without an object names one`(name: String, isInManifest: Bool) throws {
        let home = try Fixtures.temporaryFolder()
        var plugin = try AuthoredPlugin()
        plugin.capabilities = "[\"platform_connector\",\"\(name)\"]"
        try plugin.write()
        let run = try Self.check(plugin, home)
        let advice = try Advice.text(in: run.output, after: "\(name) grants nothing")
        let member = try #require(advice.firstMatch(of: /add ("[a-z_]+": \[.*\])/)).1
        if isInManifest {
            plugin.extra = ",\(member)"
        } else {
            plugin.guest.capabilities = #"{"abi_version":1,\#(member.replacing("…", with: "mine"))}"#
        }
        try plugin.write()
        let mended = try Self.check(plugin, home)
        #expect(mended.code == 0 && mended.output.contains("--grant \(name):"), "\(mended.output)")
        #expect(!mended.output.contains("grants nothing"))
    }

    @Test func `on permissions among the capabilities says where they belong`() throws {
        let home = try Fixtures.temporaryFolder()
        for (permission, member) in [
            ("network_access:api.example.com", "required_network_domains"), ("event_subscribe:x.y", "subscribes"),
        ] {
            var plugin = try AuthoredPlugin()
            plugin.capabilities = "[\"platform_connector\",\"\(permission)\"]"
            try plugin.write()
            let advice = try Advice.text(in: try Self.check(plugin, home).output, after: " stand in ")
            #expect(advice.hasPrefix("\"\(member)\": ["))
            plugin.capabilities = #"["platform_connector"]"#
            plugin.extra = ",\(advice)"
            try plugin.write()
            let mended = try Self.check(plugin, home)
            #expect(mended.code == 0 && mended.output.contains("--grant \(permission)"), "\(mended.output)")
        }
    }

    @Test func `on a dealloc that traps keeps the host from calling it`() throws {
        let home = try Fixtures.temporaryFolder()
        var plugin = try AuthoredPlugin()
        plugin.guest = Guest(
            dealloc: """
                (func (export "dealloc") (param i32 i32) (if (i32.eq (local.get 1) (i32.const 15)) (then unreachable)))
                """,
            handleBody: """
                (local $p i32) (local.set $p (call $alloc (i32.const 15)))
                (memory.copy (local.get $p) (i32.const \(Guest.responseAddress)) (i32.const 15))
                (i64.or (i64.shl (i64.extend_i32_u (local.get $p)) (i64.const 32)) (i64.const 15))
                """)
        try plugin.write()
        let run = try Self.check(plugin, home)
        let advice = try Advice.text(in: run.output, after: "gives results back; add ")
        let end = try #require(advice.firstRange(of: " to plugin.json")).lowerBound
        plugin.extra = "," + advice[..<end]
        try plugin.write()
        let mended = try ProgramRun(["check", "--strict", plugin.manifestPath], home: home)
        #expect(mended.code == 0 && !mended.output.contains("trapped"), "\(mended.output)")
    }

    /// What `dealloc` does to every buffer, and what is said of it: the other advice did not help where the host's own
    /// buffers are concerned, and nothing was said of a loop without end.
    @Test(arguments: [("unreachable", "trapped (unreachable)"), ("(loop (br 0))", "did not come to an end")])
    func `on a dealloc that takes no buffer back silences it`(body: String, failure: String) throws {
        let home = try Fixtures.temporaryFolder()
        var plugin = try AuthoredPlugin()
        plugin.guest.dealloc = "(func (export \"dealloc\") (param i32 i32) \(body))"
        plugin.extra = #","host_frees_results":false"#
        try plugin.write()
        let run = try Self.check(plugin, home)
        #expect(run.code == 0 && run.output.contains("1 warning\n"), "\(run.output)")
        let advice = try Advice.text(in: run.output, after: "\(failure) for a buffer that alloc gave; ")
        #expect(advice == "the host no longer gives anything back; correct dealloc, or let it do nothing")
        // The answer stands, and its caller hears of it.
        let exec = try ProgramRun(["exec", plugin.manifestPath, "--json"] + Advice.request, home: home)
        #expect(exec.code == 0, "\(exec.errors)")
        #expect(try JSONValue(parsing: exec.output)["warnings"]?.text().contains(failure) == true, "\(exec.output)")
        plugin.guest.dealloc = Guest().dealloc
        try plugin.write()
        let mended = try ProgramRun(["check", "--strict", plugin.manifestPath], home: home)
        #expect(mended.code == 0, "\(mended.output)")
    }

    @Test func `on a command leads to a reactor`() throws {
        let home = try Fixtures.temporaryFolder()
        var plugin = try AuthoredPlugin()
        // As a linker makes the two kinds: what the runtime's start sets up is missing without _initialize.
        func guest(_ start: String) -> Guest {
            Guest(
                handleBody: "(if (i32.eqz (global.get $ready)) (then unreachable)) "
                    + Guest.packed(Guest.responseAddress, 15),
                extra: """
                    (global $ready (mut i32) (i32.const 0))
                    (func (export "\(start)") (global.set $ready (i32.const 1)))
                    """)
        }
        plugin.guest = guest("_start")
        try plugin.write()
        let exec = ["exec", plugin.manifestPath] + Advice.request
        let failed = try ProgramRun(exec, home: home)
        #expect(failed.code == 6)
        #expect(failed.errors.contains("build a reactor"))
        plugin.guest = guest("_initialize")
        try plugin.write()
        #expect(try ProgramRun(exec, home: home).code == 0)
    }

    @Test func `on a program leads to a library with the five functions`() throws {
        let home = try Fixtures.temporaryFolder()
        let plugin = try AuthoredPlugin()
        try plugin.write()
        let module = URL(fileURLWithPath: "\(plugin.folder)/p.wat")
        let functions = ["alloc", "dealloc", "plugin_init", "plugin_capabilities", "plugin_handle_request"]
        for (text, words) in [
            (#"(module (memory (export "memory") 1) (func (export "_start")))"#, "build a library"),
            (#"(module (memory (export "memory") 1))"#, "mark them as exported"),
        ] {
            try Data(text.utf8).write(to: module)
            let run = try Self.check(plugin, home)
            #expect(run.code == 3 && run.output.contains(words), "\(run.output)")
            for function in functions { #expect(run.output.contains("export \"\(function)\" is missing")) }
        }
        try Data(plugin.guest.text.utf8).write(to: module)
        #expect(try Self.check(plugin, home).code == 0)
    }

    @Test func `on a recording that cannot be without secrets makes it with them`() throws {
        let home = try Fixtures.temporaryFolder()
        var plugin = try AuthoredPlugin()
        let keys = (0..<300).map { "k\($0)" }
        let properties = keys.map { "\"\($0)\":{\"type\":\"string\",\"secret\":true}" }.joined(separator: ",")
        plugin.extra = #","config_schema":{"type":"object","properties":{\#(properties)}}"#
        try plugin.write()
        let values = keys.map { "\"\($0)\":\"a secret value \($0)\"" }.joined(separator: ",")
        let configuration = "\(plugin.folder)/config.json"
        try Data("{\(values)}".utf8).write(to: URL(fileURLWithPath: configuration))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: configuration)
        let recording = "\(plugin.folder)/run.jsonl"
        let exec =
            ["exec", plugin.manifestPath, "--config", "@\(configuration)", "--record", recording] + Advice.request
        let refused = try ProgramRun(exec, home: home)
        let option = try Advice.text(in: refused.errors, after: "record it with its secrets, in exec by ")
        #expect(!FileManager.default.fileExists(atPath: recording))
        let recorded = try ProgramRun(exec + [option], home: home)
        #expect(recorded.code == 0, "\(recorded.errors)")
        #expect(try ProgramRun(["replay", recording], home: home).code == 0)
    }

    @Test func `on a stack that is used up gives more of it`() throws {
        let home = try Fixtures.temporaryFolder()
        var plugin = try AuthoredPlugin()
        plugin.guest = Guest(
            handleBody: "(call $deep (i32.const 300000)) " + Guest.packed(Guest.responseAddress, 15),
            extra: """
                (func $deep (param i32) (if (local.get 0)
                    (then (call $deep (i32.sub (local.get 0) (i32.const 1))))))
                """)
        try plugin.write()
        let exec = ["exec", plugin.manifestPath] + Advice.request
        let refused = try ProgramRun(exec, home: home)
        #expect(refused.code == 5)
        let option = try Advice.text(in: refused.errors, after: "in exec by ")
        let run = try ProgramRun(exec + [option, "256MiB"], home: home)
        #expect(run.code == 0, "\(run.errors)")
    }
}
