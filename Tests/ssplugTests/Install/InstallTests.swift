import Foundation
import PluginHost
import Testing

/// Installed plugins, through the program.
@Suite struct `Installed plugins` {
    private static let page = "\(Fixtures.plugins)/page-skeleton/plugin.json"
    private static let publish = #"{"type":"publish","text":"hi"}"#
    private static let id = "com.example.my-platform"

    private static func ssplug(_ home: String, _ arguments: String...) throws -> ProgramRun {
        try ProgramRun(arguments, home: home)
    }

    private static func installed() throws -> String {
        let home = try Fixtures.temporaryFolder()
        let run = try ssplug(home, "install", page, "--yes", "--config", "api_key=k")
        #expect(run.output == "installed com.example.my-platform 1.0.0\n")
        #expect(run.code == 0)
        return home
    }

    @Test func `run by their identifier, in any case, with a store of their own`() throws {
        let home = try Self.installed()
        #expect(try Self.ssplug(home, "exec", Self.id, "--request", Self.publish).output.contains("post-1"))
        #expect(
            try Self.ssplug(home, "exec", "COM.example.My-Platform", "--request", Self.publish).output.contains(
                "post-2"))
        // The same manifest run by its path has another store, and needs an approval of its own.
        #expect(try Self.ssplug(home, "exec", Self.page, "--request", Self.publish).code == 4)
        #expect(try Self.ssplug(home, "exec", Self.page, "--yes", "--request", Self.publish).output.contains("post-1"))
    }

    @Test func `need approval of all that they ask for`() throws {
        let home = try Fixtures.temporaryFolder()
        let none = try Self.ssplug(home, "install", Self.page, "--config", "api_key=k")
        #expect(none.code == 4)
        #expect(
            none.errors.contains(
                "ssplug install \(Self.page) --config api_key=env:API_KEY --grant storage_access --grant network_access:"
            ))
        let some = try Self.ssplug(home, "install", Self.page, "--config", "api_key=k", "--grant", "storage_access")
        #expect(some.code == 4)
        #expect(try Self.ssplug(home, "list").output == "")
        let partial = try Self.ssplug(
            home, "install", Self.page, "--config", "api_key=k", "--grant", "storage_access", "--partial")
        #expect(partial.code == 0)
        #expect(
            try Self.ssplug(home, "list").output == "com.example.my-platform 1.0.0 enabled, 1 of 2 permissions denied\n"
        )
        let request = #"{"type":"fetch_insights","start":"a","end":"b"}"#
        #expect(try Self.ssplug(home, "exec", Self.id, "--request", request).output.contains("permission_denied"))
        #expect(try Self.ssplug(home, "approve", Self.id, "--yes").code == 0)
        #expect(try Self.ssplug(home, "exec", Self.id, "--request", request).output.contains("connection_failed"))
        let revoked = try Self.ssplug(home, "revoke", Self.id, "--grant", "storage_access")
        #expect(revoked.code == 0 && !revoked.errors.contains("not granted"), "\(revoked.errors)")
        let again = try Self.ssplug(home, "revoke", Self.id, "--grant", "storage_access")
        #expect(again.code == 0 && again.errors.contains("storage_access was not granted"), "\(again.errors)")
        #expect(try Self.ssplug(home, "exec", Self.id, "--request", Self.publish).code == 4)
    }

    /// A frame that is too small shows in optimised code alone, where the program ends with a signal.
    @Test(arguments: ["plugins", "modules"])
    func `that cannot be written end with an error, and nothing is installed`(_ file: String) throws {
        let home = try Fixtures.temporaryFolder()
        try Data().write(to: URL(fileURLWithPath: "\(home)/\(file)"))
        let run = try Self.ssplug(home, "install", Self.page, "--yes", "--config", "api_key=k")
        // Where it is not even known what is installed, nothing is tried.
        #expect(run.code == (file == "plugins" ? 3 : 74))
        #expect(run.errors.contains("\"\(home)/\(file)\": it is no folder, but a file"))
        #expect(!run.output.contains("installed"))
    }

    @Test func `that cannot be replaced stay as they are`() throws {
        let home = try Self.installed()
        let folder = "\(home)/plugins/\(Self.id)"
        let before = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/installation.json"))
        try FileManager.default.createDirectory(
            atPath: "\(folder)/installation.json.new/x", withIntermediateDirectories: true)
        let again = try Self.ssplug(home, "install", Self.page, "--yes", "--config", "api_key=other")
        #expect(again.code == 74)
        #expect(again.errors.contains("installation.json.new"))
        #expect(try Self.ssplug(home, "config", "set", Self.id, "api_key", "third").code == 74)
        #expect(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/installation.json")) == before)
        // What takes rights away is written over the file itself.
        #expect(try Self.ssplug(home, "disable", Self.id).code == 0)
        #expect(try Self.ssplug(home, "list").output.contains("disabled"))
    }

    @Test func `need the configuration that they require`() throws {
        let run = try Self.ssplug(try Fixtures.temporaryFolder(), "install", Self.page, "--yes")
        #expect(run.code == 3)
        #expect(run.errors.contains("config $.api_key: missing; the plugin requires a value of type string"))
    }

    @Test func `can be disabled, enabled and removed`() throws {
        let home = try Self.installed()
        _ = try Self.ssplug(home, "exec", Self.id, "--request", Self.publish)
        #expect(try Self.ssplug(home, "disable", Self.id).code == 0)
        let disabled = try Self.ssplug(home, "exec", Self.id, "--request", Self.publish)
        #expect(disabled.code == 4)
        #expect(disabled.errors.contains("run: ssplug enable com.example.my-platform"))
        #expect(try Self.ssplug(home, "enable", Self.id).code == 0)
        #expect(try Self.ssplug(home, "remove", "--keep-data", Self.id).code == 0)
        #expect(try Self.ssplug(home, "exec", Self.id, "--request", Self.publish).code == 3)
        _ = try Self.ssplug(home, "install", Self.page, "--yes", "--config", "api_key=k")
        #expect(try Self.ssplug(home, "exec", Self.id, "--request", Self.publish).output.contains("post-2"))
        #expect(try Self.ssplug(home, "remove", Self.id).code == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: home + "/modules") == [])
        _ = try Self.ssplug(home, "install", Self.page, "--yes", "--config", "api_key=k")
        #expect(try Self.ssplug(home, "exec", Self.id, "--request", Self.publish).output.contains("post-1"))
        let audit = try Self.ssplug(home, "audit", "show").output
        for action in ["install", "disable", "enable", "remove"] { #expect(audit.contains(" \(action) approval")) }
        #expect(try Self.ssplug(home, "audit", "verify").code == 0)
    }

    @Test func `do not change with the author's files, and a changed copy is refused`() throws {
        let home = try Fixtures.temporaryFolder()
        let folder = try Fixtures.temporaryFolder() + "/hello"
        try FileManager.default.copyItem(atPath: "\(Fixtures.plugins)/hello", toPath: folder)
        #expect(try Self.ssplug(home, "install", folder + "/plugin.json").code == 0)
        try FileManager.default.removeItem(atPath: folder)
        let request = #"{"type":"publish","text":"World"}"#
        #expect(
            try Self.ssplug(home, "exec", "com.example.hello", "--request", request).output.contains("Hello, World!"))
        let name = try #require(try FileManager.default.contentsOfDirectory(atPath: home + "/modules").first)
        let module = URL(fileURLWithPath: home + "/modules/" + name)
        var bytes = try Data(contentsOf: module)
        // One letter of the greeting, which leaves the module valid.
        let range = try #require(bytes.range(of: Data("Hello, ".utf8)))
        bytes[range.lowerBound] = UInt8(ascii: "J")
        try bytes.write(to: module)
        let changed = try Self.ssplug(home, "exec", "com.example.hello", "--request", request)
        #expect(changed.code == 3)
        #expect(changed.output == "")
        #expect(changed.errors.contains("is not what was installed: the module was changed since it was installed"))
    }

    @Test func `of identifiers that differ only in case exclude each other`() async throws {
        let home = try Self.installed()
        let folder = try Fixtures.temporaryFolder() + "/copy"
        try FileManager.default.copyItem(atPath: "\(Fixtures.plugins)/hello", toPath: folder)
        let manifest = URL(fileURLWithPath: folder + "/plugin.json")
        let text = try String(contentsOf: manifest, encoding: .utf8)
        try Data(text.replacing("com.example.hello", with: "COM.Example.My-Platform").utf8).write(to: manifest)
        // The plugin itself says another identifier, so that the case is reached only with a module that agrees.
        #expect(try Self.ssplug(home, "install", folder + "/plugin.json").code == 3)
        let store = Installations(state: StateDirectory(path: home), audit: NoAudit())
        let other = try PluginManifest(
            parsing: Array(
                #"{"id":"Com.Example.My-Platform","name":"Test","version":"1.0.0","wasm_path":"x","capabilities":["x"]}"#
                    .utf8))
        let guest = Guest(metadata: #"{"abi_version":1,"id":"Com.Example.My-Platform"}"#)
        let package = PluginPackage(manifest: other, module: try guest.module())
        let plugin = try await PluginHost(directory: StateDirectory(path: home)).load(package)
        await #expect(throws: Installations.Failure.self) {
            try await store.install(plugin, approved: [], configuration: nil)
        }
    }

    @Test(arguments: ["../x", "", "x/y", "nothing.here"])
    func `that are not there are an error`(id: String) throws {
        let home = try Fixtures.temporaryFolder()
        for command in ["show", "enable", "disable", "remove", "revoke"] {
            #expect(try Self.ssplug(home, command, id).code == 3)
        }
    }
}

@Suite struct `ssplug kv` {
    @Test func `reads and changes the store that the plugin sees`() throws {
        let home = try Fixtures.temporaryFolder()
        let page = "\(Fixtures.plugins)/page-skeleton/plugin.json"
        let id = "com.example.my-platform"
        _ = try ProgramRun(["install", page, "--yes", "--config", "api_key=k"], home: home)
        let publish = ["exec", id, "--request", #"{"type":"publish","text":"hi"}"#]
        _ = try ProgramRun(publish, home: home)
        #expect(try ProgramRun(["kv", "list", id], home: home).output == "\"count\" \"1\"\n")
        #expect(try ProgramRun(["kv", "set", id, "count", "41"], home: home).code == 0)
        #expect(try ProgramRun(publish, home: home).output.contains("post-42"))
        #expect(try ProgramRun(["kv", "get", id, "count"], home: home).output == "42\n")
        #expect(try ProgramRun(["kv", "delete", id, "count"], home: home).code == 0)
        #expect(try ProgramRun(["kv", "get", id, "count"], home: home).code == 1)
        #expect(try ProgramRun(["kv", "delete", id, "count"], home: home).code == 1)
        #expect(try ProgramRun(["kv", "set", id, String(repeating: "k", count: 1_025), "v"], home: home).code == 5)
        #expect(try ProgramRun(["kv", "list", "nobody"], home: home).code == 3)
        let log = try ProgramRun(["audit", "show", "--plugin", id], home: home).output.split(separator: "\n")
            .filter { $0.contains(" kv_") }
            .map { $0.split(separator: " ").dropFirst(3).prefix(3).joined(separator: " ") }
        #expect(
            log == [
                "kv_set allowed \"count\"", "kv_delete allowed \"count\"",
                "kv_set allowed \"\(String(repeating: "k", count: 80))…\"",
                "kv_set failure \"\(String(repeating: "k", count: 80))…\"",
            ])
        #expect(try ProgramRun(["kv", "list", page], home: home).output == "")
    }

    /// Who exchanges key and value has typed a secret, which nobody can take out of a log again.
    @Test func `and config write no secret into the audit log that was typed as a key`() throws {
        let home = try Fixtures.temporaryFolder()
        let secrets = ["sk-live-configured-0123", "the-token-of-x-0123456", "typed-password-0123"]
        let credentials = "\(home)/credentials.json"
        try Data(#"{"plugins":{"other.plugin":{"x":{"token":{"access_token":"\#(secrets[1])"}}}}}"#.utf8)
            .write(to: URL(fileURLWithPath: credentials))
        try Damage.chmod(0o700, home)
        try Damage.chmod(0o600, credentials)
        for extra in [#","config_schema":{"properties":{"api_key":{"type":"string"}}}"#, ""] {
            var plugin = try Advice.storingPlugin()
            plugin.extra = extra
            #expect(try plugin.install("--yes", "--config", "api_key=\(secrets[0])", home: home).code == 0)
            for word in secrets[..<2] + ["password=\(secrets[2])"] {
                for arguments in [["kv", "set", plugin.id, word, "v"], ["kv", "delete", plugin.id, word]] {
                    let run = try ProgramRun(arguments, home: home)
                    #expect(run.code == 0, "\(run.errors)")
                }
                // A schema refuses it as a member that there is not.
                for verb in ["set", "unset"] {
                    let value = verb == "set" ? ["v"] : []
                    let run = try ProgramRun(["config", verb, plugin.id, word] + value, home: home)
                    #expect(run.code == (extra.isEmpty ? 0 : 3), "\(run.errors)")
                }
            }
            #expect(try ProgramRun(["kv", "set", plugin.id, "posts", "v"], home: home).code == 0)
        }
        let log = try String(contentsOfFile: "\(home)/audit/audit.log", encoding: .utf8)
        for secret in secrets { #expect(!log.contains(secret), "\(secret)") }
        #expect(log.contains(#""subject":"password=[redacted]""#))
        #expect(log.components(separatedBy: #""subject":"[redacted]""#).count == 1 + 2 * 4 + 4)
        #expect(log.components(separatedBy: #""subject":"posts""#).count == 1 + 2)
    }
}

@Suite struct `A new version of an installed plugin` {
    @Test func `replaces the old one, which can be put in place again, and keeps the store`() throws {
        let home = try Fixtures.temporaryFolder()
        let folder = try Fixtures.temporaryFolder()
        let write = { (guest: Guest) in
            let manifest = """
                {"id":"test.plugin","name":"Test","version":"1.0.0","wasm_path":"p.wat","capabilities":["x","storage_access"]}
                """
            try Data(manifest.utf8).write(to: URL(fileURLWithPath: folder + "/plugin.json"))
            try Data(guest.text.utf8).write(to: URL(fileURLWithPath: folder + "/p.wat"))
        }
        try write(Guest())
        let install = ["install", folder + "/plugin.json", "--grant", "storage_access"]
        #expect(try ProgramRun(install, home: home).code == 0)
        #expect(try ProgramRun(["kv", "set", "test.plugin", "k", "v"], home: home).code == 0)
        try write(Guest(response: #"{"status":"ok","version":2}"#))
        let request = ["exec", "test.plugin", "--request", #"{"type":"custom"}"#]
        #expect(try ProgramRun(request, home: home).output == "{\"status\":\"ok\"}\n")
        // A changed module needs an approval of its own.
        #expect(try ProgramRun(["install", folder + "/plugin.json"], home: home).code == 4)
        #expect(try ProgramRun(request, home: home).output == "{\"status\":\"ok\"}\n")
        #expect(try ProgramRun(install, home: home).code == 0)
        #expect(try ProgramRun(request, home: home).output == "{\"status\":\"ok\",\"version\":2}\n")
        #expect(try ProgramRun(["kv", "get", "test.plugin", "k"], home: home).output == "v\n")
        let modules = { try FileManager.default.contentsOfDirectory(atPath: home + "/modules").count }
        #expect(try modules() == 2)
        let back = try ProgramRun(["rollback", "test.plugin", "--json"], home: home)
        #expect(back.code == 0, "\(back.errors)")
        #expect(try JSONValue(parsing: back.output)["plugin"]?["granted"] == ["storage_access"])
        #expect(try ProgramRun(request, home: home).output == "{\"status\":\"ok\"}\n")
        // The version before the one before is forgotten.
        try write(Guest(response: #"{"status":"ok","version":3}"#))
        #expect(try ProgramRun(install, home: home).code == 0)
        #expect(try modules() == 2)
        #expect(try ProgramRun(["rollback", "test.plugin"], home: home).code == 0)
        #expect(try ProgramRun(request, home: home).output == "{\"status\":\"ok\"}\n")
        #expect(try ProgramRun(["kv", "get", "test.plugin", "k"], home: home).output == "v\n")
        #expect(try ProgramRun(["remove", "test.plugin"], home: home).code == 0)
        #expect(try modules() == 0)
        #expect(try ProgramRun(install, home: home).code == 0)
        let none = try ProgramRun(["rollback", "test.plugin"], home: home)
        #expect(none.code == 3)
        #expect(none.errors.contains("nothing is known of a version of test.plugin before the one that is installed"))
    }
}
