import Foundation
import PluginHost
import Testing

@testable import CommandLineInterface

/// `ssplug doctor`: what it finds is there, and what it advises heals it.
@Suite struct Checkups {
    private let home: String

    init() throws {
        home = try Fixtures.temporaryFolder() + "/it's a state"
        try FileManager.default.createDirectory(
            atPath: home, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    /// What is not as it should be, after the whole of it was compared with the exit code.
    private func findings(environment: [String: String] = [:]) throws -> [JSONValue] {
        let run = try ProgramRun(["doctor", "--json"], home: home, environment: environment)
        let object = try JSONValue(parsing: run.output)
        #expect(object["schema"] == 1)
        let findings = try #require(object["findings"]?.array)
        let isBroken = findings.contains { $0["status"] == "broken" }
        #expect(object["broken"] == .bool(isBroken))
        #expect(run.code == (isBroken ? 1 : 0))
        return findings.filter { $0["status"] != "ok" && $0["check"] != "languages" && $0["check"] != "helper" }
    }

    private func only() throws -> JSONValue {
        let findings = try findings()
        #expect(findings.count == 1, "\(findings)")
        return try #require(findings.first)
    }

    /// Runs the command that is advised, after which nothing is wrong.
    private func follow(_ command: String?) throws {
        let run = try Advice.shell(try #require(command), home: home)
        #expect(run.code == 0, "\(command ?? ""): \(run.errors)")
        #expect(try findings() == [])
    }

    private func installed() throws -> AuthoredPlugin {
        let plugin = try Advice.storingPlugin(in: "a plugin")
        #expect(try ProgramRun(["install", plugin.manifestPath, "--yes"], home: home).code == 0)
        #expect(try ProgramRun(["exec", plugin.id] + Advice.request, home: home).code == 0)
        return plugin
    }

    @Test func `of what is sound find nothing, before the first use as well`() throws {
        #expect(try findings() == [])
        _ = try installed()
        #expect(try findings() == [])
        let text = try ProgramRun(["doctor"], home: home)
        #expect(text.code == 0)
        for check in [
            "program", "state", "disk", "clock", "permissions", "settings", "files", "plugins", "stores", "registries",
            "audit",
        ] {
            #expect(text.output.contains("ok      \(check) "), "\(text.output)")
        }
        let missing = try ProgramRun(["doctor"], home: home + "/not/there")
        #expect(missing.code == 0 && missing.output.contains("is made at the first use"))
    }

    @Test func `find files that others may reach, and close them`() throws {
        let plugin = try installed()
        for (permissions, status) in [(0o640, "warning"), (0o622, "broken")] {
            try Damage.chmod(permissions, "\(home)/plugins/\(plugin.id)/installation.json")
            let finding = try only()
            #expect(finding["check"] == "permissions" && finding["status"]?.string == status)
            #expect(finding["message"]?.string?.contains("installation.json") == true)
            try follow(finding["command"]?.string)
        }
        // What people write may be read by others.
        try Data(#"{"requests_per_hour":7}"#.utf8).write(to: URL(fileURLWithPath: "\(home)/network.json"))
        try Damage.chmod(0o644, "\(home)/network.json")
        #expect(try findings() == [])
    }

    @Test func `find a lock file that was changed`() throws {
        let registry = try TestRegistry()
        #expect(try registry.publish(TestRegistry.plugin("1.0.0"), key: nil, home: home).code == 0)
        let arguments = ["install", "test.plugin", "--yes", "--registry", registry.place]
        #expect(try ProgramRun(arguments, home: home).code == 0)
        #expect(try findings() == [])
        try Damage.alter(URL(fileURLWithPath: "\(home)/plugins.lock"), at: "1.0.0")
        let finding = try only()
        #expect(finding["check"] == "registries" && finding["status"] == "broken")
        #expect(finding["message"]?.string?.contains("plugins.lock\" is not what was written") == true)
        #expect(finding["advice"]?.string?.contains("restore it from a copy") == true)
    }

    @Test func `find a damaged store, and mend it`() throws {
        _ = try installed()
        #expect(try ProgramRun(["exec", "test.plugin"] + Advice.request, home: home).code == 0)
        let log = try #require(try Damage.files(named: "store.log", below: home).first)
        try Damage.alter(log, at: #"{"ab"#)
        let finding = try only()
        #expect(finding["check"] == "stores" && finding["status"] == "broken")
        try follow(finding["command"]?.string)
    }

    @Test func `find installations that were changed, and install or remove them`() throws {
        _ = try installed()
        let module = try #require(try Damage.files(named: ".wasm", below: "\(home)/modules").first)
        try Damage.alter(module, at: "host_log")
        let finding = try only()
        #expect(finding["check"] == "plugins" && finding["status"] == "broken")
        try follow(Advice.text(in: finding["advice"]?.string ?? "", after: "install the plugin again with: "))
        try Damage.alter(URL(fileURLWithPath: "\(home)/plugins/test.plugin/installation.json"), at: "1.0.0")
        try follow(Advice.text(in: try only()["advice"]?.string ?? "", after: "keep its store with: "))
    }

    @Test func `find that an installation is missing beside its store, unless it was removed`() throws {
        let plugin = try installed()
        let (folder, install) = ("\(home)/plugins/\(plugin.id)", ["install", plugin.manifestPath, "--yes"])
        let document = URL(fileURLWithPath: "\(folder)/installation.json")
        let whole = try Data(contentsOf: document)
        try FileManager.default.removeItem(at: document)
        let found = try findings()
        #expect(found.map { $0["check"] } == ["plugins", "plugins"])
        let message = "\"\(folder)\" has no installation.json: the plugin is not installed any more"
        #expect(found.first?["message"]?.string == message)
        #expect(found.last?["message"]?.string?.contains(".wasm\" is of no installed plugin") == true)
        #expect(found.map { $0["status"] } == ["broken", "warning"])
        // What was stored is found again.
        #expect(try ProgramRun(install, home: home).code == 0)
        #expect(try findings() == [])
        #expect(try ProgramRun(["kv", "list", plugin.id], home: home).output != "")
        // A store that was to be kept is nothing wrong, whatever comes after.
        #expect(try ProgramRun(["remove", "--keep-data", plugin.id], home: home).code == 0)
        #expect(try findings() == [])
        #expect(try ProgramRun(install, home: home).code == 0)
        #expect(try whole.count > 0 && findings() == [])
        try FileManager.default.removeItem(at: document)
        let advice = try #require(try findings().first?["advice"]?.string)
        let command = try Advice.text(in: advice, after: "if you do not want them: ")
        #expect(try Advice.shell(String(command), home: home).code == 0)
        #expect(try only()["message"]?.string?.contains("is of no installed plugin") == true)
        #expect(try ProgramRun(install, home: home).code == 0)
        #expect(try findings() == [])
    }

    @Test func `find that there is nothing to go back to`() throws {
        var plugin = try installed()
        let old = try #require(try Damage.files(named: ".wasm", below: "\(home)/modules").first)
        plugin.version = "1.1.0"
        plugin.guest.metadata = plugin.guest.metadata?.replacing("1.0.0", with: "1.1.0")
        try plugin.write()
        #expect(try ProgramRun(["install", plugin.manifestPath, "--yes"], home: home).code == 0)
        #expect(try findings() == [])
        try FileManager.default.removeItem(at: old)
        let finding = try only()
        #expect(finding["check"] == "plugins" && finding["status"] == "warning")
        let message = finding["message"]?.string ?? ""
        #expect(message.contains("rollback test.plugin has nothing to go back to"))
        #expect(message.contains(old.lastPathComponent) && message.contains("the module is missing"))
        #expect(try ProgramRun(["rollback", plugin.id], home: home).code == 3)
    }

    @Test func `find that publishers were forgotten`() throws {
        let registry = try TestRegistry()
        #expect(try registry.publish(TestRegistry.plugin("1.0.0"), key: nil, home: home).code == 0)
        let arguments = ["install", "test.plugin", "--yes", "--registry", registry.place]
        #expect(try ProgramRun(arguments, home: home).code == 0)
        #expect(try findings() == [])
        let lock = URL(fileURLWithPath: "\(home)/plugins.lock")
        try Data().write(to: lock)
        try Damage.chmod(0o600, lock.path)
        #expect(try only()["message"]?.string?.contains("plugins.lock\" is not what was written") == true)
        #expect(try ProgramRun(arguments, home: home).code == 3)
        try FileManager.default.removeItem(at: lock)
        let finding = try only()
        #expect(finding["check"] == "registries" && finding["status"] == "broken")
        #expect(finding["message"]?.string?.hasPrefix("plugins.lock lacks test.plugin") == true)
        #expect(try ProgramRun(arguments, home: home).code == 0)
        #expect(try findings() == [])
    }

    @Test func `find that the audit log is gone`() throws {
        _ = try installed()
        for name in ["audit.log", "audit.head"] { try FileManager.default.removeItem(atPath: "\(home)/audit/\(name)") }
        let finding = try only()
        #expect(finding["check"] == "audit" && finding["status"] == "broken")
        #expect(finding["message"]?.string?.contains("no line of the log is an entry") == true)
        try follow(finding["command"]?.string)
    }

    @Test func `find that requests are missing in a count, and begin it anew`() throws {
        let plugin = try installed()
        let folder = "\(home)/plugins/\(plugin.id)"
        for damage in ["emptied", "removed"] {
            for _ in 0..<3 { #expect(RateLimiter(folder: folder, limit: 100).admit() == .admitted()) }
            let log = URL(fileURLWithPath: "\(folder)/rate.log")
            if damage == "emptied" { try Data().write(to: log) } else { try FileManager.default.removeItem(at: log) }
            let finding = try only()
            #expect(finding["check"] == "counts" && finding["status"] == "warning")
            // As many as the count has.
            #expect(finding["message"]?.string?.contains("rate.log\": 3 requests count for records ") == true)
            #expect(try RateLimiter(folder: folder, limit: 100).count() == 3, "\(damage)")
            let limits = try ProgramRun(["limits", plugin.id], home: home)
            #expect(limits.output == "requests_per_hour 1000, 3 in the last hour\n")
            #expect(limits.errors.contains(": 3 requests count for records "), "\(limits.errors)")
            try follow(finding["command"]?.string)
            #expect(try RateLimiter(folder: folder, limit: 100).count() == 0)
        }
    }

    @Test(arguments: [nil, Data("{}".utf8)])
    func `find that the list of counts is gone, which the next entry names`(replacement: Data?) throws {
        let plugin = try installed()
        let list = URL(fileURLWithPath: "\(home)/audit/quota.list")
        try FileManager.default.removeItem(at: list)
        try replacement?.write(to: list)
        try? Damage.chmod(0o600, list.path)
        let finding = try only()
        #expect(finding["check"] == "counts" && finding["status"] == "warning")
        #expect(finding["advice"]?.string?.hasPrefix("the next entry of a plugin") == true)
        #expect(try ProgramRun(["exec", plugin.id] + Advice.request, home: home).code == 0)
        #expect(try findings() == [])
        let log = try String(contentsOfFile: "\(home)/audit/audit.log", encoding: .utf8)
        #expect(log.contains("the count of test.plugin goes on, but "))
    }

    /// What a first installation leaves that is killed before its document is in place, and one that is killed later.
    @Test func `find what an installation has left that was cut short, which the next one deletes`() throws {
        let plugin = try installed()
        let place = "\(home)/plugins/com.example.other"
        for (folder, names) in [
            (place, []), (place, ["installation.json.new"]),
            ("\(home)/plugins/\(plugin.id)", ["installation.json.new"]),
        ] {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            for name in names {
                let path = "\(folder)/\(name)"
                try Data("{\n".utf8).write(to: URL(fileURLWithPath: path))
                try Damage.chmod(0o600, path)
            }
            let finding = try only()
            #expect(finding["check"] == "plugins" && finding["status"] == "warning")
            let left = names.isEmpty ? folder : "\(folder)/\(names[0])"
            #expect(
                finding["message"]?.string == "\"\(left)\" was left by an installation that was cut short", "\(finding)"
            )
            #expect(finding["advice"]?.string?.contains("the next installation of any plugin deletes it") == true)
            #expect(try ProgramRun(["install", plugin.manifestPath, "--yes"], home: home).code == 0)
            #expect(try findings() == [])
        }
        #expect(!FileManager.default.fileExists(atPath: place))
        // What a plugin has stored is no such thing.
        try FileManager.default.createDirectory(
            atPath: place, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        for name in ["installation.json.new", "store.log"] {
            try Data().write(to: URL(fileURLWithPath: "\(place)/\(name)"))
            try Damage.chmod(0o600, "\(place)/\(name)")
        }
        #expect(try findings().contains { $0["status"] == "broken" })
        #expect(try ProgramRun(["install", plugin.manifestPath, "--yes"], home: home).code == 0)
        let left = try FileManager.default.contentsOfDirectory(atPath: place)
        #expect(left.contains("store.log") && !left.contains("installation.json.new"))
    }

    @Test func `find a configuration that lacks something, and set it`() async throws {
        var plugin = try AuthoredPlugin()
        plugin.extra = #","config_schema":{"properties":{"n":{"type":"integer"}},"required":["n"]}"#
        try plugin.write()
        // Hosts may install without; the command does not.
        let host = PluginHost(directory: StateDirectory(path: home))
        let loaded = try await host.load(
            PluginPackage(path: plugin.manifestPath) { text, _, _ in AssembledText(try Guest.assembled(text)) })
        _ = try await host.installations.install(loaded, approved: [], configuration: nil)
        let finding = try only()
        #expect(finding["message"]?.string?.contains("config $.n: missing") == true)
        let command = try Advice.text(in: finding["advice"]?.string ?? "", after: "set it with: ")
        try follow(command.replacing("KEY VALUE", with: "n 5"))
    }

    @Test func `find a broken chain, and begin a new log beside it`() throws {
        _ = try installed()
        try Damage.alter(URL(fileURLWithPath: "\(home)/audit/audit.log"), at: "test.plugin")
        let finding = try only()
        #expect(finding["check"] == "audit" && finding["status"] == "broken")
        #expect(finding["message"]?.string?.contains("entry 1 was changed") == true)
        try follow(finding["command"]?.string)
        #expect(FileManager.default.fileExists(atPath: "\(home)/audit.broken.1/audit.log"))
        #expect(try ProgramRun(["exec", "test.plugin"] + Advice.request, home: home).code == 0)
        #expect(try findings() == [])
    }

    @Test(arguments: ["network.json", "audit.json", "credentials.json"])
    func `find settings that cannot be used`(name: String) throws {
        let path = "\(home)/\(name)"
        try Data(#"{"x":1}"#.utf8).write(to: URL(fileURLWithPath: path))
        try Damage.chmod(0o600, path)
        let finding = try only()
        #expect(finding["check"] == "settings" && finding["status"] == "broken")
        #expect(finding["message"]?.string?.contains(name) == true)
        #expect(finding["advice"]?.string?.contains("delete it for the defaults") == true)
        try FileManager.default.removeItem(atPath: path)
        #expect(try findings() == [])
    }

    @Test func `find that the state is no folder, and put the file aside`() throws {
        try FileManager.default.removeItem(atPath: home)
        try Data().write(to: URL(fileURLWithPath: home))
        let finding = try only()
        #expect(finding["check"] == "state" && finding["status"] == "broken")
        try follow(finding["command"]?.string)
    }

    @Test func `find a helper that is missing, old or none`() throws {
        let folder = try Fixtures.temporaryFolder()
        func status() throws -> JSONValue? {
            let run = try ProgramRun(["doctor", "--json"], home: home, environment: ["PATH": folder])
            let findings = try JSONValue(parsing: run.output)["findings"]?.array ?? []
            return findings.first { $0["check"] == "helper" }?["status"]
        }
        #expect(try status() == "warning")
        for (text, expected) in [
            ("echo 'curl 7.88.1 (x)'", "ok"), ("echo 'curl 8.0'", "ok"), ("echo 'curl 7.58.0 (x)'", "broken"),
            ("exit 1", "broken"), ("echo hello", "broken"),
        ] as [(String, JSONValue)] {
            try "#!/bin/sh\n\(text)\n".write(toFile: "\(folder)/curl", atomically: true, encoding: .utf8)
            try Damage.chmod(0o700, "\(folder)/curl")
            #expect(try status() == expected, "\(text)")
        }
    }

    @Test func `find a target of Rust's that is missing, and add it`() throws {
        let (folder, rust) = (try Fixtures.temporaryFolder(), try Fixtures.temporaryFolder())
        // Stands in for rustup, which would fetch the library.
        let library = "\(rust)/toolchains/stable/lib/rustlib/wasm32-wasip1"
        for (name, text) in [
            ("cargo", "exit 1"), ("rustup", "[ \"$*\" = 'target add wasm32-wasip1' ] && /bin/mkdir -p \(library)"),
        ] {
            try "#!/bin/sh\n\(text)\n".write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
            try Damage.chmod(0o700, "\(folder)/\(name)")
        }
        let environment = ["PATH": folder, "RUSTUP_HOME": rust]
        func finding() throws -> JSONValue? {
            let run = try ProgramRun(["doctor", "--json"], home: home, environment: environment)
            let findings = try JSONValue(parsing: run.output)["findings"]?.array ?? []
            return findings.first { $0["check"] == "languages" && $0["status"] == "warning" }
        }
        // Distributions put theirs elsewhere, where it may be.
        guard !FileManager.default.fileExists(atPath: "/usr/lib/rustlib/wasm32-wasip1"),
            !FileManager.default.fileExists(atPath: "/usr/lib/rustlib/wasm32-wasi")
        else { return }
        let command = try #require(try finding()?["command"]?.string)
        #expect(try Advice.shell(command, home: home, environment: environment).code == 0)
        #expect(try finding() == nil)
    }

    @Test(
        arguments: [
            (20 << 20, 100, 100, false, .warning), (2 << 30, 0, 0, false, .fine), (2 << 30, 1_000, 20, false, .broken),
            (1_000, 100, 100, false, .broken), (2 << 30, 1_000, 1_000, true, .broken),
        ] as [(UInt64, UInt64, UInt64, Bool, Finding.Status)])
    func `find a disk that is full or may only be read`(
        bytes: UInt64, files: UInt64, free: UInt64, isReadOnly: Bool, status: Finding.Status
    ) {
        let space = DiskSpace(freeByteCount: bytes, fileCount: files, freeFileCount: free, isReadOnly: isReadOnly)
        let finding = StateCheckup.disk(space, "/x")
        #expect(finding.status == status)
        #expect((finding.remedy == nil) == (status == .fine))
    }

    @Test func `find a clock that was set back`() {
        #expect(StateCheckup.clock(now: 1_800_000_000, lastEntry: nil).status == .fine)
        #expect(StateCheckup.clock(now: 1_800_000_000, lastEntry: 1_800_000_030).status == .fine)
        #expect(StateCheckup.clock(now: 1_800_000_000, lastEntry: 1_800_003_600).status == .warning)
        #expect(StateCheckup.clock(now: 1_000, lastEntry: nil).status == .broken)
    }
}
