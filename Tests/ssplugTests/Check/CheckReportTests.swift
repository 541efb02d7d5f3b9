import Foundation
import PluginHost
import Testing

/// What `ssplug check` finds in one go.
@Suite struct `A report of ssplug check` {
    @Test func `has problems of manifest, module and configuration together`() throws {
        let folder = try Fixtures.temporaryFolder()
        let manifest = """
            {"id":"test.plugin","name":"Test","version":"1","wasm_path":"p.wat","capabilities":["PlatformConnector"],"wasm":1,
             "required_network_domains":["https://a.com"],
             "config_schema":{"properties":{"n":{"type":"integer","default":"x"}},"required":["k"]}}
            """
        try Data(manifest.utf8).write(to: URL(fileURLWithPath: folder + "/plugin.json"))
        let module = #"(module (import "env" "host_lag" (func (param i32))) (memory (export "memory") 1))"#
        try Data(module.utf8).write(to: URL(fileURLWithPath: folder + "/p.wat"))
        let run = try ProgramRun(["check", "--config", "n=y"], home: folder, folder: folder)
        #expect(run.code == 3)
        for line in [
            #"error: $.version: "1" is not a semantic version"#, "error: $.capabilities[0]: unknown capability",
            #"error: $.required_network_domains[0]: "https://a.com" is not a host"#, "warning: $.wasm: unknown key",
            "warning: $.config_schema.properties.n.default: expected integer",
            #"warning: $.config_schema.required[0]: "#,
            "error: the module does not fit ABI version 1 (6 problems):\n", #"  export "alloc" is missing"#,
            #"import "env" "host_lag": found a function"#, "error: config $.k: missing",
            "error: config $.n: expected integer",
            "not ok: test.plugin, 6 errors, 3 warnings\n",
        ] { #expect(run.output.contains(line), "\(line) is not in \(run.output)") }
        #expect(run.errors == "")
        let object = try JSONValue(parsing: try ProgramRun(["check", "--json"], home: folder, folder: folder).output)
        #expect(object["ok"] == false)
        #expect(object["errors"]?.array?.count == 4)
        #expect(object["warnings"]?.array?.count == 3)
        #expect(object["wishes"] == nil)
    }

    @Test func `names a manifest that is no JSON or not there, and a module that is not there`() throws {
        let folder = try Fixtures.temporaryFolder()
        let missing = try ProgramRun(["check"], home: folder, folder: folder)
        #expect(missing.code == 3)
        #expect(missing.output.contains("No such file or directory\nhint: pass the path of a plugin.json"))
        try Data("{".utf8).write(to: URL(fileURLWithPath: folder + "/plugin.json"))
        #expect(
            try ProgramRun(["check"], home: folder, folder: folder).output.contains(
                "plugin.json: $: not valid JSON: 1:2"))
        let manifest = #"{"id":"a","name":"A","version":"1","wasm_path":"none.wasm","capabilities":["x"]}"#
        try Data(manifest.utf8).write(to: URL(fileURLWithPath: folder + "/plugin.json"))
        let run = try ProgramRun(["check"], home: folder, folder: folder)
        #expect(run.code == 3)
        #expect(run.output.contains("error: $.version: "))
        #expect(run.output.contains("none.wasm\": No such file or directory\nhint: $.wasm_path is \"none.wasm\""))
    }

    /// The engine has no smaller one, and a plugin got that in silence.
    @Test(arguments: [("\"1KiB\"", true), ("65535", true), ("65536", false), ("\"1MiB\"", false)])
    func `warns of a stack that is smaller than any`(size: String, isTooSmall: Bool) throws {
        var plugin = try AuthoredPlugin()
        plugin.extra = #","limits":{"stack":\#(size)}"#
        try plugin.write()
        let run = try ProgramRun(["check", plugin.manifestPath], home: try Fixtures.temporaryFolder())
        let warning = "$.limits.stack: \(size) is below 64KiB, the smallest stack, which the plugin gets"
        #expect(run.code == 0 && run.output.contains(warning) == isTooSmall, "\(run.output)")
    }

    @Test func `ends as the plugin did that trapped or used up its fuel`() throws {
        let folder = try Fixtures.temporaryFolder()
        var plugin = try AuthoredPlugin()
        plugin.guest.initBody = "unreachable"
        try plugin.write()
        let trap = try ProgramRun(["check", plugin.manifestPath], home: folder)
        #expect(trap.code == 6)
        #expect(trap.output.contains("unreachable"))
        #expect(trap.output.hasSuffix("not ok: test.plugin 1.0.0, 1 error, 0 warnings\n"))
        plugin.guest.initBody = "(loop $l (br $l)) (i64.const 0)"
        plugin.extra = #","limits":{"start_fuel":1000}"#
        try plugin.write()
        #expect(try ProgramRun(["check", plugin.manifestPath], home: folder).code == 5)
    }
}
