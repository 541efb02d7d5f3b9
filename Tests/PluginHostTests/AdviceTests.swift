import Foundation
import Testing

/// What the program advises: each printed command is run as it stands, and the problem is gone.
@Suite struct `Advice of the program` {
    private static let request = ["--request", #"{"type":"custom","action":"x"}"#]

    /// A guest that stores and emits, and asks for both.
    private static let storing: Guest = {
        var guest = Guest(imports: Guest.hostImports)
        guest.handleBody = """
            (call $set (i32.const 0x400) (i32.const 4) (i32.const 0x400) (i32.const 4))
            (call $emit (i32.const \(Guest.responseAddress)) (i32.const 15))
            \(Guest.packed(Guest.responseAddress, 15))
            """
        return guest
    }()

    private static func plugin() throws -> AuthoredPlugin {
        var plugin = try AuthoredPlugin()
        plugin.guest = storing
        plugin.capabilities = #"["platform_connector","storage_access","event_emit"]"#
        try plugin.write()
        return plugin
    }

    /// The command after a word in what was printed, up to the end of its line.
    private static func command(in text: String, after word: String) throws -> String {
        let start = try #require(text.range(of: word), "\(text) has no \(word)").upperBound
        return String(text[start...].prefix { $0 != "\n" })
    }

    /// Runs a command as a shell does.
    private static func shell(
        _ command: String, home: String, folder: String? = nil, environment: [String: String] = [:]
    ) throws -> ProgramRun {
        let programs = URL(fileURLWithPath: Fixtures.program).deletingLastPathComponent().path
        let environment = ["PATH": "\(programs):/usr/bin:/bin"].merging(environment) { $1 }
        return try ProgramRun(
            ["-c", command], home: home, folder: folder, environment: environment, program: "/bin/sh")
    }

    @Test func `on a denial of an installed plugin approves it`() throws {
        let home = try Fixtures.temporaryFolder()
        let plugin = try Self.plugin()
        #expect(try ProgramRun(["install", plugin.manifestPath, "--partial"], home: home).code == 0)
        for permission in ["storage_access", "event_emit"] {
            let denied = try ProgramRun(["exec", "test.plugin"] + Self.request, home: home)
            #expect(denied.code == 4)
            let command = try Self.command(in: denied.errors, after: "approve it with: ")
            #expect(command == "ssplug approve test.plugin --grant \(permission)")
            #expect(try Self.shell(command, home: home).code == 0)
        }
        #expect(try ProgramRun(["exec", "test.plugin"] + Self.request, home: home).code == 0)
    }

    @Test func `on a denial of a plugin that is run from its folder names the flag`() throws {
        let home = try Fixtures.temporaryFolder()
        let plugin = try Self.plugin()
        var flags = ["--grant", "event_emit"]
        let denied = try ProgramRun(["exec", plugin.manifestPath] + Self.request + flags, home: home)
        #expect(denied.code == 4)
        flags += try Self.command(in: denied.errors, after: "approve it with ").split(separator: " ").map(String.init)
        #expect(try ProgramRun(["exec", plugin.manifestPath] + Self.request + flags, home: home).code == 0)
    }

    @Test(arguments: ["exec", "install"])
    func `on what is not approved is a command that works, without secrets`(name: String) throws {
        let home = try Fixtures.temporaryFolder()
        var plugin = try Self.plugin()
        plugin.extra = #","config_schema":{"properties":{"api_key":{"type":"string"},"region":{"type":"string"}}}"#
        try plugin.write()
        let arguments = [
            name, plugin.manifestPath, "--config", "api_key=sk-live 0123456789", "--config", "region=eu 1",
        ]
        let refused = try ProgramRun(arguments + (name == "exec" ? Self.request : []), home: home)
        #expect(refused.code == 4)
        #expect(!refused.errors.contains("sk-live"))
        let command = try Self.command(in: refused.errors, after: "To approve all of it, run:\n  ")
        #expect(command.contains("'region=eu 1'"))
        let variable = try Self.command(
            in: refused.errors, after: "with the value of \"api_key\" in the environment variable ")
        #expect(try Self.shell(command, home: home, environment: [variable: "sk-live 0123456789"]).code == 0)
    }

    @Test func `on a plugin that is disabled enables it`() throws {
        let home = try Fixtures.temporaryFolder()
        let plugin = try Self.plugin()
        #expect(try ProgramRun(["install", plugin.manifestPath, "--partial"], home: home).code == 0)
        #expect(try ProgramRun(["disable", "test.plugin"], home: home).code == 0)
        let enable = try ProgramRun(["enable", "test.plugin"], home: home)
        #expect(enable.code == 4)
        let exec = try ProgramRun(["exec", "test.plugin"] + Self.request, home: home)
        #expect(exec.code == 4)
        #expect(try Self.shell(try Self.command(in: exec.errors, after: "run: "), home: home).code == 0)
        #expect(try ProgramRun(["exec", "test.plugin"] + Self.request, home: home).code == 0)
        #expect(try ProgramRun(["disable", "test.plugin"], home: home).code == 0)
        let again = try ProgramRun(["exec", "test.plugin"] + Self.request, home: home)
        #expect(try Self.command(in: again.errors, after: "run: ") == "ssplug enable test.plugin")
        #expect(try Self.shell("ssplug enable test.plugin", home: home).code == 0)
        #expect(try ProgramRun(["exec", "test.plugin"] + Self.request, home: home).code == 0)
    }

    @Test func `on enabling a plugin that lacks an approval approves it`() throws {
        let home = try Fixtures.temporaryFolder()
        let plugin = try Self.plugin()
        #expect(try ProgramRun(["install", plugin.manifestPath, "--partial"], home: home).code == 0)
        let refused = try ProgramRun(["enable", "test.plugin"], home: home)
        #expect(refused.errors.contains("or add --partial to go on without"))
        #expect(try ProgramRun(["enable", "test.plugin", "--partial"], home: home).code == 0)
        #expect(try Self.shell(try Self.command(in: refused.errors, after: "approve it with: "), home: home).code == 0)
        #expect(try ProgramRun(["enable", "test.plugin"], home: home).code == 0)
    }

    @Test func `on grants for an installed plugin changes what is approved`() throws {
        let home = try Fixtures.temporaryFolder()
        let plugin = try Self.plugin()
        #expect(try ProgramRun(["install", plugin.manifestPath, "--partial"], home: home).code == 0)
        let run = try ProgramRun(["exec", "test.plugin", "--yes"] + Self.request, home: home)
        #expect(try Self.shell(try Self.command(in: run.errors, after: "change it with: "), home: home).code == 0)
        #expect(try ProgramRun(["exec", "test.plugin"] + Self.request, home: home).code == 0)
    }

    @Test func `on an identifier that is not installed speaks of installed plugins`() throws {
        let home = try Fixtures.temporaryFolder()
        let run = try ProgramRun(["exec", "com.example.none"] + Self.request, home: home)
        #expect(run.code == 3)
        #expect(run.errors.contains("no plugin \"com.example.none\" is installed; ssplug list shows those that are"))
        #expect(run.errors.contains("pass the path of its plugin.json"))
        #expect(!run.errors.contains("No such file"))
        #expect(try Self.shell("ssplug list", home: home).code == 0)
        let plugin = try Self.plugin()
        #expect(try ProgramRun(["exec", plugin.manifestPath, "--yes"] + Self.request, home: home).code == 0)
        // A path stays one, also for commands that take both.
        #expect(try ProgramRun(["exec", "none/plugin.json"], home: home).errors.contains("No such file"))
        let store = try ProgramRun(["kv", "list", "./plugin.json"], home: home, folder: home)
        #expect(store.code != 0)
        #expect(!store.errors.contains("is installed"), "\(store.errors)")
    }

    @Test func `on a recording is a command that replays it`() throws {
        let home = try Fixtures.temporaryFolder()
        let plugin = try Self.plugin()
        let recording = "\(plugin.folder)/it's a recording.jsonl"
        let run = try ProgramRun(
            ["exec", plugin.manifestPath, "--yes", "--record", recording] + Self.request, home: home)
        #expect(run.code == 0)
        let command = try Self.command(in: run.errors, after: "run it again with: ")
        #expect(try Self.shell(command, home: home).code == 0)
        // Without its module, the module is what is missed.
        let module = "\(plugin.folder)/kept.wat"
        try FileManager.default.moveItem(atPath: "\(plugin.folder)/p.wat", toPath: module)
        let gone = try Self.shell(command, home: home)
        #expect(gone.code == 3)
        #expect(gone.errors.contains("p.wat\": No such file or directory"), "\(gone.errors)")
        #expect(!gone.errors.contains("plugin.json\" cannot be read"))
        let flag = try Self.command(in: gone.errors, after: "hint: pass it with ")
        #expect(try Self.shell("\(command) \(flag.replacing("PATH", with: module))", home: home).code == 0)
    }

    @Test func `on permissions of files changes them`() throws {
        let home = try Fixtures.temporaryFolder() + "/a state"
        var plugin = try AuthoredPlugin()
        plugin.guest.capabilities = #"{"abi_version":1,"platforms":["mine"]}"#
        plugin.capabilities = #"["platform_connector","credential_access"]"#
        try plugin.write()
        let exec = ["exec", plugin.manifestPath] + Self.request
        let refused = try ProgramRun(exec + ["--yes"], home: home)
        let flags = try Self.command(in: refused.errors, after: "--yes does not approve access to credentials; add ")
        let granted = exec + flags.split(separator: " ").map(String.init)
        let without = try ProgramRun(granted, home: home)
        #expect(without.errors.contains("no token for mine"))
        // The advice on a missing token, with a token in it.
        let text = try Self.command(in: without.errors, after: "goes without: write ")
        let document = text.prefix { $0 != "…" } + "\"secret-token\"}}}"
        let path = "\(home)/credentials.json"
        #expect(text.hasSuffix("to \"\(path)\", mode 0600"))
        try Data(document.utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: path)
        try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: home)
        for _ in 0..<2 {
            let open = try ProgramRun(granted, home: home)
            #expect(open.code == 4)
            let command = try Self.command(in: open.errors, after: "run: ")
            #expect(try Self.shell(command, home: home).code == 0, "\(command)")
        }
        let closed = try ProgramRun(granted, home: home)
        #expect(closed.code == 0)
        #expect(!closed.errors.contains("no token"))
        // The audit log's folder.
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(home)/audit")
        let verify = try ProgramRun(["audit", "verify"], home: home)
        #expect(try Self.shell(try Self.command(in: verify.errors, after: "run: "), home: home).code == 0)
        #expect(!(try ProgramRun(["audit", "verify"], home: home).errors.contains("run: ")))
    }

    @Test func `on a configuration that is missing passes it`() throws {
        let home = try Fixtures.temporaryFolder()
        var plugin = try AuthoredPlugin()
        plugin.extra = #","config_schema":{"properties":{"n":{"type":"integer"}},"required":["n"]}"#
        try plugin.write()
        for command in ["exec", "install"] {
            let arguments = [command, plugin.manifestPath] + (command == "exec" ? Self.request : [])
            let refused = try ProgramRun(arguments, home: home)
            #expect(refused.errors.contains("--config KEY=VALUE"))
            let run = try ProgramRun(arguments + ["--config", "n=5"], home: home)
            #expect(run.code == 0 && run.errors == "")
            let wrong = try ProgramRun(arguments + ["--config", "n=x"], home: home)
            #expect(wrong.code == 3 && wrong.errors.contains("--config KEY=VALUE"))
        }
    }

    @Test func `on a command line that is wrong is a command that helps`() throws {
        let home = try Fixtures.temporaryFolder()
        let module = "\(home)/a module.wat"
        try Data(#"(module (func (export "_start")))"#.utf8).write(to: URL(fileURLWithPath: module))
        let run = try ProgramRun(["exec", module], home: home)
        #expect(run.code == 2)
        #expect(
            try Self.shell(try Self.command(in: run.errors, after: "to run a module write: "), home: home).code == 0)
        for arguments in [
            ["exec", "--x"], ["run"], ["check", "a", "b"], ["install", "--x"], ["list", "x"], ["kv"], ["audit", "x"],
            ["limits"], ["replay"], ["wat2wasm"], ["wasm2wat"], ["events", "x"], ["none"],
        ] {
            let wrong = try ProgramRun(arguments, home: home)
            #expect(wrong.code == 2)
            let command = try Self.command(in: wrong.errors, after: "See '").prefix { $0 != "'" }
            #expect(try Self.shell(String(command), home: home).code == 0, "\(command)")
        }
    }

    /// What a denial says is to be written into the manifest, and a guest that is denied it.
    @Test func `on a manifest is what works when it is written there`() throws {
        let home = try Fixtures.temporaryFolder()
        var plugin = try AuthoredPlugin()
        plugin.guest = Self.storing
        var names = ["\"platform_connector\""]
        for _ in 0..<2 {
            plugin.capabilities = "[\(names.joined(separator: ","))]"
            try plugin.write()
            let denied = try ProgramRun(["exec", plugin.manifestPath, "--yes"] + Self.request, home: home)
            #expect(denied.code == 4)
            let advice = try Self.command(in: denied.errors, after: "is not declared; add ")
            #expect(advice.hasSuffix(" to \"capabilities\" in plugin.json"))
            names.append(String(advice.prefix { $0 != " " }))
        }
        plugin.capabilities = "[\(names.joined(separator: ","))]"
        try plugin.write()
        #expect(try ProgramRun(["exec", plugin.manifestPath, "--yes"] + Self.request, home: home).code == 0)

        var guest = Guest(imports: Guest.hostImports)
        let request = guest.data(#"{"method":"GET","url":"https://api.mine.example/"}"#)
        guest.handleBody = "(call $http \(request))"
        plugin = try AuthoredPlugin()
        plugin.guest = guest
        try plugin.write()
        let mock = "\(home)/mock.json"
        try Data(#"{"GET https://api.mine.example/":{"status":200,"body":"hi"}}"#.utf8)
            .write(to: URL(fileURLWithPath: mock))
        let arguments = ["exec", plugin.manifestPath, "--yes", "--dry-run"] + Self.request
        let denied = try ProgramRun(arguments, home: home)
        let advice = try Self.command(in: denied.errors, after: "the plugin declares no network access; add ")
        plugin.extra = "," + String(advice.prefix { $0 != "]" }) + "]"
        try plugin.write()
        let allowed = try ProgramRun(arguments, home: home)
        #expect(!allowed.errors.contains("permission_denied") && !allowed.errors.contains("declares no network access"))
    }
}
