import Foundation
import PluginHost
import Testing

/// What the program advises: each printed command is run as it stands, and the problem is gone.
@Suite struct `Advice of the program` {
    @Test func `on a denial of an installed plugin approves it`() throws {
        let home = try Fixtures.temporaryFolder()
        let plugin = try Advice.storingPlugin()
        #expect(try ProgramRun(["install", plugin.manifestPath, "--partial"], home: home).code == 0)
        for permission in ["storage_access", "event_emit"] {
            let denied = try ProgramRun(["exec", "test.plugin"] + Advice.request, home: home)
            #expect(denied.code == 4)
            let command = try Advice.text(in: denied.errors, after: "approve it with: ")
            #expect(command == "ssplug approve test.plugin --grant \(permission)")
            #expect(try Advice.shell(command, home: home).code == 0)
        }
        #expect(try ProgramRun(["exec", "test.plugin"] + Advice.request, home: home).code == 0)
    }

    @Test func `on a denial of a plugin that is run from its folder names the flag`() throws {
        let home = try Fixtures.temporaryFolder()
        let plugin = try Advice.storingPlugin()
        var flags = ["--grant", "event_emit"]
        let denied = try ProgramRun(["exec", plugin.manifestPath] + Advice.request + flags, home: home)
        #expect(denied.code == 4)
        flags += try Advice.text(in: denied.errors, after: "approve it with ").split(separator: " ").map(String.init)
        #expect(try ProgramRun(["exec", plugin.manifestPath] + Advice.request + flags, home: home).code == 0)
    }

    @Test(arguments: ["exec", "install"])
    func `on what is not approved is a command that works, without secrets`(name: String) throws {
        let home = try Fixtures.temporaryFolder()
        var plugin = try Advice.storingPlugin()
        plugin.extra = #","config_schema":{"properties":{"api_key":{"type":"string"},"region":{"type":"string"}}}"#
        try plugin.write()
        let arguments = [
            name, plugin.manifestPath, "--config", "api_key=sk-live 0123456789", "--config", "region=eu 1",
        ]
        let refused = try ProgramRun(arguments + (name == "exec" ? Advice.request : []), home: home)
        #expect(refused.code == 4)
        #expect(!refused.errors.contains("sk-live"))
        let command = try Advice.text(in: refused.errors, after: "To approve all of it, run:\n  ")
        #expect(command.contains("'region=eu 1'"))
        let variable = try Advice.text(
            in: refused.errors, after: "with the value of \"api_key\" in the environment variable ")
        #expect(try Advice.shell(command, home: home, environment: [variable: "sk-live 0123456789"]).code == 0)
    }

    @Test func `on a plugin that is disabled enables it`() throws {
        let home = try Fixtures.temporaryFolder()
        let plugin = try Advice.storingPlugin()
        #expect(try ProgramRun(["install", plugin.manifestPath, "--partial"], home: home).code == 0)
        #expect(try ProgramRun(["disable", "test.plugin"], home: home).code == 0)
        let enable = try ProgramRun(["enable", "test.plugin"], home: home)
        #expect(enable.code == 4)
        let exec = try ProgramRun(["exec", "test.plugin"] + Advice.request, home: home)
        #expect(exec.code == 4)
        #expect(try Advice.shell(try Advice.text(in: exec.errors, after: "run: "), home: home).code == 0)
        #expect(try ProgramRun(["exec", "test.plugin"] + Advice.request, home: home).code == 0)
        #expect(try ProgramRun(["disable", "test.plugin"], home: home).code == 0)
        let again = try ProgramRun(["exec", "test.plugin"] + Advice.request, home: home)
        #expect(try Advice.text(in: again.errors, after: "run: ") == "ssplug enable test.plugin")
        #expect(try Advice.shell("ssplug enable test.plugin", home: home).code == 0)
        #expect(try ProgramRun(["exec", "test.plugin"] + Advice.request, home: home).code == 0)
    }

    @Test func `on enabling a plugin that lacks an approval approves it`() throws {
        let home = try Fixtures.temporaryFolder()
        let plugin = try Advice.storingPlugin()
        #expect(try ProgramRun(["install", plugin.manifestPath, "--partial"], home: home).code == 0)
        let refused = try ProgramRun(["enable", "test.plugin"], home: home)
        #expect(refused.errors.contains("or add --partial to go on without"))
        #expect(try ProgramRun(["enable", "test.plugin", "--partial"], home: home).code == 0)
        #expect(try Advice.shell(try Advice.text(in: refused.errors, after: "approve it with: "), home: home).code == 0)
        #expect(try ProgramRun(["enable", "test.plugin"], home: home).code == 0)
    }

    @Test func `on grants for an installed plugin changes what is approved`() throws {
        let home = try Fixtures.temporaryFolder()
        let plugin = try Advice.storingPlugin()
        #expect(try ProgramRun(["install", plugin.manifestPath, "--partial"], home: home).code == 0)
        let run = try ProgramRun(["exec", "test.plugin", "--yes"] + Advice.request, home: home)
        #expect(try Advice.shell(try Advice.text(in: run.errors, after: "change it with: "), home: home).code == 0)
        #expect(try ProgramRun(["exec", "test.plugin"] + Advice.request, home: home).code == 0)
    }

    @Test func `on an identifier that is not installed speaks of installed plugins`() throws {
        let home = try Fixtures.temporaryFolder()
        let run = try ProgramRun(["exec", "com.example.none"] + Advice.request, home: home)
        #expect(run.code == 3)
        #expect(run.errors.contains("no plugin \"com.example.none\" is installed; ssplug list shows those that are"))
        #expect(run.errors.contains("pass the path of its plugin.json"))
        #expect(!run.errors.contains("No such file"))
        #expect(try Advice.shell("ssplug list", home: home).code == 0)
        let plugin = try Advice.storingPlugin()
        #expect(try ProgramRun(["exec", plugin.manifestPath, "--yes"] + Advice.request, home: home).code == 0)
        // A path stays one, also for commands that take both.
        #expect(try ProgramRun(["exec", "none/plugin.json"], home: home).errors.contains("No such file"))
        let store = try ProgramRun(["kv", "list", "./plugin.json"], home: home, folder: home)
        #expect(store.code != 0)
        #expect(!store.errors.contains("is installed"), "\(store.errors)")
    }

    @Test func `on a recording is a command that replays it`() throws {
        let home = try Fixtures.temporaryFolder()
        let plugin = try Advice.storingPlugin()
        // Whatever a name has in it, a shell gets it back.
        let recording = "\(plugin.folder)/it's a\n\tre\\cording\u{1B}é\u{202E}1.jsonl"
        let run = try ProgramRun(
            ["exec", plugin.manifestPath, "--yes", "--record", recording] + Advice.request, home: home)
        #expect(run.code == 0)
        let command = try Advice.text(in: run.errors, after: "run it again with: ")
        #expect(try Advice.shell(command, home: home).code == 0)
        // Without its module, the module is what is missed.
        let module = "\(plugin.folder)/kept.wat"
        try FileManager.default.moveItem(atPath: "\(plugin.folder)/p.wat", toPath: module)
        let gone = try Advice.shell(command, home: home)
        #expect(gone.code == 3)
        #expect(gone.errors.contains("p.wat\": No such file or directory"), "\(gone.errors)")
        #expect(!gone.errors.contains("plugin.json\" cannot be read"))
        let flag = try Advice.text(in: gone.errors, after: "hint: pass it with ")
        #expect(try Advice.shell("\(command) \(flag.replacing("PATH", with: module))", home: home).code == 0)
    }

    @Test func `on permissions of files changes them`() throws {
        let home = try Fixtures.temporaryFolder() + "/a state"
        var plugin = try AuthoredPlugin()
        plugin.guest.capabilities = #"{"abi_version":1,"platforms":["mine"]}"#
        plugin.capabilities = #"["platform_connector","credential_access"]"#
        try plugin.write()
        let exec = ["exec", plugin.manifestPath] + Advice.request
        let refused = try ProgramRun(exec + ["--yes"], home: home)
        let flags = try Advice.text(in: refused.errors, after: "--yes does not approve access to credentials; add ")
        let granted = exec + flags.split(separator: " ").map(String.init)
        let without = try ProgramRun(granted, home: home)
        #expect(without.errors.contains("no token for mine"))
        // The advice on a missing token, with a token in it.
        let text = try Advice.text(in: without.errors, after: "goes without: write ")
        let document = text.prefix { $0 != "…" } + "\"secret-token\"}}}"
        let path = "\(home)/credentials.json"
        #expect(text.hasSuffix("to \"\(path)\", mode 0600"))
        try Data(document.utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: path)
        try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: home)
        for _ in 0..<2 {
            let open = try ProgramRun(granted, home: home)
            #expect(open.code == 3)
            let command = try Advice.text(in: open.errors, after: "run: ")
            #expect(try Advice.shell(command, home: home).code == 0, "\(command)")
        }
        let closed = try ProgramRun(granted, home: home)
        #expect(closed.code == 0)
        #expect(!closed.errors.contains("no token"))
        // The audit log's folder.
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(home)/audit")
        let verify = try ProgramRun(["audit", "verify"], home: home)
        #expect(try Advice.shell(try Advice.text(in: verify.errors, after: "run: "), home: home).code == 0)
        #expect(!(try ProgramRun(["audit", "verify"], home: home).errors.contains("run: ")))
    }

    @Test func `on a configuration that is missing passes it`() throws {
        let home = try Fixtures.temporaryFolder()
        var plugin = try AuthoredPlugin()
        plugin.extra = #","config_schema":{"properties":{"n":{"type":"integer"}},"required":["n"]}"#
        try plugin.write()
        for command in ["exec", "install"] {
            let arguments = [command, plugin.manifestPath] + (command == "exec" ? Advice.request : [])
            let refused = try ProgramRun(arguments, home: home)
            #expect(refused.errors.contains("--config KEY=VALUE"))
            let run = try ProgramRun(arguments + ["--config", "n=5"], home: home)
            #expect(run.code == 0 && run.errors == "")
            let wrong = try ProgramRun(arguments + ["--config", "n=x"], home: home)
            #expect(wrong.code == 3 && wrong.errors.contains("--config KEY=VALUE"))
        }
    }

    @Test func `on enabling a plugin that lacks its configuration sets it`() async throws {
        let home = try Fixtures.temporaryFolder()
        var plugin = try AuthoredPlugin()
        plugin.extra = #","config_schema":{"properties":{"n":{"type":"integer"}},"required":["n"]}"#
        try plugin.write()
        // Hosts may install without; the command does not.
        let host = PluginHost(directory: StateDirectory(path: home))
        let loaded = try await host.load(
            PluginPackage(path: plugin.manifestPath) { text, _, _ in AssembledText(try Guest.assembled(text)) })
        _ = try await host.installations.install(loaded, approved: [], configuration: nil)
        #expect(try ProgramRun(["disable", plugin.id], home: home).code == 0)
        let refused = try ProgramRun(["enable", plugin.id], home: home)
        #expect(refused.code == 3)
        let command = try Advice.text(in: refused.errors, after: "set what is wrong with: ")
        #expect(try Advice.shell(command.replacing("KEY VALUE", with: "n 5"), home: home).code == 0)
        #expect(try ProgramRun(["enable", plugin.id], home: home).code == 0)
    }

    @Test func `on a command line that is wrong is a command that helps`() throws {
        let home = try Fixtures.temporaryFolder()
        let module = "\(home)/a module.wat"
        try Data(#"(module (func (export "_start")))"#.utf8).write(to: URL(fileURLWithPath: module))
        let run = try ProgramRun(["exec", module], home: home)
        #expect(run.code == 2)
        #expect(
            try Advice.shell(try Advice.text(in: run.errors, after: "to run a module write: "), home: home).code == 0)
        for arguments in [
            ["exec", "--x"], ["run"], ["check", "a", "b"], ["install", "--x"], ["list", "x"], ["kv"], ["audit", "x"],
            ["limits"], ["replay"], ["wat2wasm"], ["wasm2wat"], ["events", "x"], ["none"],
        ] {
            let wrong = try ProgramRun(arguments, home: home)
            #expect(wrong.code == 2)
            let command = try Advice.text(in: wrong.errors, after: "See '").prefix { $0 != "'" }
            #expect(try Advice.shell(String(command), home: home).code == 0, "\(command)")
        }
    }

    /// What a denial says is to be written into the manifest, and a guest that is denied it.
    @Test func `on a manifest is what works when it is written there`() throws {
        let home = try Fixtures.temporaryFolder()
        var plugin = try AuthoredPlugin()
        plugin.guest = Advice.storing
        var names = ["\"platform_connector\""]
        for _ in 0..<2 {
            plugin.capabilities = "[\(names.joined(separator: ","))]"
            try plugin.write()
            let denied = try ProgramRun(["exec", plugin.manifestPath, "--yes"] + Advice.request, home: home)
            #expect(denied.code == 4)
            let advice = try Advice.text(in: denied.errors, after: "is not declared; add ")
            #expect(advice.hasSuffix(" to \"capabilities\" in plugin.json"))
            names.append(String(advice.prefix { $0 != " " }))
        }
        plugin.capabilities = "[\(names.joined(separator: ","))]"
        try plugin.write()
        #expect(try ProgramRun(["exec", plugin.manifestPath, "--yes"] + Advice.request, home: home).code == 0)

        var guest = Guest(imports: Guest.hostImports)
        let request = guest.data(#"{"method":"GET","url":"https://api.mine.example/"}"#)
        guest.handleBody = "(call $http \(request))"
        plugin = try AuthoredPlugin()
        plugin.guest = guest
        try plugin.write()
        let mock = "\(home)/mock.json"
        try Data(#"{"GET https://api.mine.example/":{"status":200,"body":"hi"}}"#.utf8)
            .write(to: URL(fileURLWithPath: mock))
        let arguments = ["exec", plugin.manifestPath, "--yes", "--dry-run"] + Advice.request
        let denied = try ProgramRun(arguments, home: home)
        let advice = try Advice.text(in: denied.errors, after: "the plugin declares no network access; add ")
        plugin.extra = "," + String(advice.prefix { $0 != "]" }) + "]"
        try plugin.write()
        let allowed = try ProgramRun(arguments, home: home)
        #expect(!allowed.errors.contains("permission_denied") && !allowed.errors.contains("declares no network access"))
    }
}
