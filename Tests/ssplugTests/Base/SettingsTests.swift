import Foundation
import PluginHost
import Testing

@testable import CommandLineInterface

/// Settings that cannot be used: the same code in every command that reads or needs them, before anything is done.
@Suite struct `Bad settings` {
    private static let id = "test.plugin"
    private let home: String
    private let plugin: AuthoredPlugin

    init() throws {
        home = try Fixtures.temporaryFolder()
        try Damage.chmod(0o700, home)
        var plugin = try Advice.storingPlugin()
        plugin.capabilities = #"["platform_connector","storage_access","event_emit","credential_access"]"#
        plugin.guest.capabilities = #"{"abi_version":1,"platforms":["mastodon"]}"#
        plugin.extra = #","config_schema":{"properties":{"n":{"type":"integer"}}}"#
        try plugin.write()
        self.plugin = plugin
        let install = ["install", plugin.manifestPath, "--yes", "--grant", "credential_access:mastodon"]
        for _ in 0..<2 { #expect(try run(install).code == 0) }
        #expect(try run(["kv", "set", Self.id, "k", "v"]).code == 0)
        #expect(try run(["exec", Self.id] + Advice.request).code == 0)
        // So that there is something to go back to.
        plugin.version = "1.1.0"
        plugin.guest.metadata = plugin.guest.metadata?.replacing("1.0.0", with: "1.1.0")
        try plugin.write()
        #expect(try run(install).code == 0)
    }

    private func run(_ arguments: [String]) throws -> ProgramRun { try ProgramRun(arguments, home: home) }

    /// What is on the disk: paths, and bytes of files.
    private func state() throws -> [String: Data] {
        var state: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: home) {
            state[path] = (try? Data(contentsOf: URL(fileURLWithPath: "\(home)/\(path)"))) ?? Data()
        }
        return state
    }

    /// Each command with the settings that it reads or needs.
    private var commands: [(words: [String], settings: [String])] {
        let request = Advice.request
        let path = plugin.manifestPath
        let (audit, network, credentials) = ("audit.json", "network.json", "credentials.json")
        return [
            (["exec", Self.id], [audit, network]), (["exec", Self.id] + request, [audit, network, credentials]),
            (["exec", path, "--yes"] + request, [audit, network, credentials]),
            (["exec", path, "--grant", "storage_access", "--dry-run"] + request, [audit, network, credentials]),
            (["install", path, "--yes"], [audit]), (["upgrade"], [audit]), (["rollback", Self.id], [audit]),
            (["approve", Self.id, "--yes"], [audit]), (["revoke", Self.id], [audit]), (["enable", Self.id], [audit]),
            (["disable", Self.id], [audit]), (["config", "set", Self.id, "n", "5"], [audit]),
            (["config", "unset", Self.id, "n"], [audit]), (["kv", "set", Self.id, "k", "w"], [audit]),
            (["kv", "delete", Self.id, "k"], [audit]), (["kv", "repair", Self.id], [audit]),
            (["limits", Self.id], [network]), (["limits", "reset", Self.id], [audit, network]),
            (["remove", Self.id], [audit]), (["remove", "--keep-data", Self.id], [audit]),
            (["dashboard", "--export", home + "/../page-\(UInt32.random(in: 0 ... .max)).html"], [network]),
            (["list"], []), (["show", Self.id], []), (["config", "get", Self.id], []), (["kv", "list", Self.id], []),
            (["kv", "get", Self.id, "k"], []), (["audit", "show"], []), (["audit", "verify"], []), (["events"], []),
            (["logs", Self.id], []), (["check", path], []),
        ]
    }

    /// What may be wrong with a file, and what the message has then.
    private func damage(_ name: String) throws -> [(put: (String) throws -> Void, message: String)] {
        func contents(_ text: String) -> (String) throws -> Void {
            { path in
                try Data(text.utf8).write(to: URL(fileURLWithPath: path))
                try Damage.chmod(0o600, path)
            }
        }
        let place = name == "credentials.json" ? "line 2, column 1" : ": 2:1: "
        return [
            (contents("{\n]"), place), (contents(#"{"nonsense":1}"#), "nonsense"), (contents(""), name),
            ({ try FileManager.default.createDirectory(atPath: $0, withIntermediateDirectories: false) }, name),
            ({ #expect(unsafe mkfifo($0, 0o600) == 0) }, "it is not a regular file"),
            ({ #expect(unsafe symlink("/nowhere/at/all", $0) == 0) }, "it is a symbolic link"),
            ({ #expect(unsafe symlink(name, $0) == 0) }, "it is a symbolic link"),
        ]
    }

    // What some editors write unasked, and do not show.
    @Test(arguments: ["audit.json", "network.json", "credentials.json"])
    func `are those with a byte order mark, or in UTF-16`(name: String) throws {
        let text = name == "audit.json" ? #"{"rotation_bytes":8192}"# : "{}"
        let path = "\(home)/\(name)"
        func code(_ data: Data) throws -> (code: Int32, errors: String) {
            try data.write(to: URL(fileURLWithPath: path))
            try Damage.chmod(0o600, path)
            let run = try run(["exec", Self.id] + Advice.request)
            return (run.code, run.errors)
        }
        #expect(try code(Data(text.utf8)).code == 0)
        let utf16: [String.Encoding] = [.utf16, .utf16LittleEndian, .utf16BigEndian]
        let marked = Data([0xEF, 0xBB, 0xBF]) + Data(text.utf8)
        for data in try [marked] + utf16.map({ try #require(text.data(using: $0)) }) {
            let outcome = try code(data)
            #expect(outcome.code == 3, "\(Array(data.prefix(4)))")
            #expect(outcome.errors.contains(name), "\(outcome.errors)")
        }
        try FileManager.default.removeItem(atPath: path)
    }

    // A file that an administrator keeps elsewhere; secrets stay where they were checked.
    @Test func `are not those that a link leads to`() throws {
        for name in ["audit.json", "network.json"] {
            let (path, elsewhere) = ("\(home)/\(name)", "\(home)/../\(UUID().uuidString).json")
            try Data("{}".utf8).write(to: URL(fileURLWithPath: elsewhere))
            try #require(unsafe symlink(elsewhere, path) == 0)
            #expect(try run(["exec", Self.id] + Advice.request).code == 0)
            try Data("[]".utf8).write(to: URL(fileURLWithPath: elsewhere))
            #expect(try run(["exec", Self.id] + Advice.request).code == 3)
            try FileManager.default.removeItem(atPath: elsewhere)
            #expect(try run(["exec", Self.id] + Advice.request).code == 3)
            #expect(try run(["doctor"]).output.contains("it is a symbolic link that leads nowhere"))
            try FileManager.default.removeItem(atPath: path)
        }
    }

    @Test(.timeLimit(.minutes(5)), arguments: ["audit.json", "network.json", "credentials.json"])
    func `end every command that reads them with code 3, and change nothing`(name: String) throws {
        for (index, damage) in try damage(name).enumerated() {
            let path = "\(home)/\(name)"
            try damage.put(path)
            let before = try state()
            for command in commands where command.settings.contains(name) {
                let outcome = try run(command.words)
                #expect(outcome.code == 3, "\(name) \(index): \(command.words): \(outcome.errors)")
                #expect(outcome.output == "", "\(command.words)")
                #expect(outcome.errors.contains(path) && outcome.errors.contains(damage.message), "\(outcome.errors)")
                #expect(outcome.errors.contains("correct the file, or delete it for the defaults"))
                let words = [command.words[0], "--json"] + command.words.dropFirst()
                let object = try run(words)
                #expect(object.code == 3, "\(words)")
                let error = try JSONValue(parsing: object.output)["error"]
                #expect(error?["code"] == "invalid_settings" && error?["hint"] != nil, "\(object.output)")
                #expect(try state() == before, "\(command.words)")
            }
            // The others do not care.
            for command in commands where command.settings.isEmpty {
                let outcome = try run(command.words)
                #expect(outcome.code == 0, "\(name): \(command.words): \(outcome.errors)")
            }
            #expect(try run(["doctor"]).code == 1)
            try FileManager.default.removeItem(atPath: path)
        }
    }
}
