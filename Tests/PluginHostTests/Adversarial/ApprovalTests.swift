import Foundation
import PluginHost
import Testing
import Wasm

/// What becomes of approvals when files are swapped, edited, cut or written at the same time.
@Suite struct Approvals {
    private static let asking = #"["platform_connector","storage_access","event_emit"]"#
    private static let emitting: Guest = {
        var guest = Guest(imports: Guest.hostImports)
        let event = guest.data("{}")
        guest.handleBody = "(call $emit \(event)) \(Guest.packed(Guest.responseAddress, 15))"
        return guest
    }()

    @Test func `170 a module that is swapped after its approval is refused`() throws {
        let state = try TestState()
        var plugin = try AuthoredPlugin()
        plugin.capabilities = Self.asking
        #expect(try plugin.install("--yes", home: state.home).code == 0)
        let modules = state.home + "/modules"
        let name = try #require(try FileManager.default.contentsOfDirectory(atPath: modules).first)
        let module = URL(fileURLWithPath: "\(modules)/\(name)")
        let original = try Data(contentsOf: module)
        // Another plugin, valid by itself, under the approved name; a file that is no module; none at all.
        let other = try Guest(response: #"{"status":"ok","evil":1}"#).module().module.bytes
        for bytes in [Data(other), Data("x".utf8), original.dropLast(), Data()] {
            try bytes.write(to: module)
            let run = try state.exec(plugin.id)
            #expect(run.code == 3)
            #expect(run.output == "")
            #expect(run.errors.contains("the module was changed since it was installed"))
        }
        try FileManager.default.removeItem(at: module)
        #expect(try state.exec(plugin.id).errors.contains("the module is missing"))
        try FileManager.default.createSymbolicLink(atPath: module.path, withDestinationPath: "/dev/zero")
        #expect(try state.exec(plugin.id).errors.contains("it is a symbolic link, which is not followed"))
        try FileManager.default.removeItem(at: module)
        try FileManager.default.createDirectory(at: module, withIntermediateDirectories: false)
        #expect(try state.exec(plugin.id).errors.contains("it is not a regular file, but a folder"))
        try FileManager.default.removeItem(at: module)
        // The author's present module is not what was approved, either; installing it again is.
        #expect(try plugin.install(home: state.home).code == 0)
        #expect(try state.exec(plugin.id).code == 0)
    }

    @Test func `171 edited permissions and approvals grant only what the plugin asks for and was approved`() throws {
        let state = try TestState()
        var plugin = try AuthoredPlugin()
        plugin.guest = Self.emitting
        #expect(try plugin.install(home: state.home).code == 0)
        // More permissions and approvals than the plugin has: it still does not ask for them.
        try state.edit(plugin.id, #""permissions": []"#, #""permissions": ["event_emit","storage_access"]"#)
        #expect(try state.exec(plugin.id).code == 4)
        try state.edit(plugin.id, #""wishes": []"#, #""wishes": ["event_emit"]"#)
        let denied = try state.exec(plugin.id)
        #expect(denied.code == 4)
        #expect(denied.errors.contains("event_emit is not declared"))
        // Fewer permissions than the plugin has: it needs a new approval.
        plugin.capabilities = Self.asking
        #expect(try plugin.install("--yes", home: state.home).code == 0)
        #expect(try state.exec(plugin.id).code == 0)
        try state.edit(plugin.id, #""wishes": ["storage_access","event_emit"]"#, #""wishes": ["event_emit"]"#)
        let grown = try state.exec(plugin.id)
        #expect(grown.code == 4)
        #expect(grown.errors.contains("the plugin now asks for more than when it was approved"))
    }

    @Test(arguments: [
        "", "{", "null", "[]", "{}", #"{"schema":2}"#, "\u{0}\u{0}\u{0}", "CUT", "ID", "DIGEST", "PERMISSION", "TWICE",
        "FOLDER", "LINK", "PIPE",
    ])
    func `172 an installation that is cut, foreign or no file is damaged, and can be removed and replaced`(
        damage: String
    ) throws {
        let state = try TestState()
        var plugin = try AuthoredPlugin()
        plugin.capabilities = Self.asking
        #expect(try plugin.install("--yes", home: state.home).code == 0)
        let document = state.document(plugin.id)
        let text = try state.text(document)
        func damageIt() throws {
            try FileManager.default.removeItem(at: document)
            switch damage {
            case "CUT": try Data(text.utf8.prefix(text.utf8.count / 2)).write(to: document)
            case "ID": try Data(text.replacing("test.plugin", with: "best.plugin").utf8).write(to: document)
            case "DIGEST": try Data(text.replacing("\"sha256\": \"", with: "\"sha256\": \"0").utf8).write(to: document)
            case "PERMISSION": try Data(text.replacing("[\"storage_access", with: "[\"root").utf8).write(to: document)
            case "TWICE": try Data(text.replacing("\"time\"", with: "\"schema\":1,\"time\"").utf8).write(to: document)
            case "FOLDER": try FileManager.default.createDirectory(at: document, withIntermediateDirectories: false)
            case "LINK": try FileManager.default.createSymbolicLink(at: document, withDestinationURL: document)
            case "PIPE": #expect(unsafe mkfifo(document.path, 0o600) == 0)
            default: try Data(damage.utf8).write(to: document)
            }
        }
        try damageIt()
        let run = try state.exec(plugin.id)
        #expect(run.code == 3)
        #expect(run.output == "")
        let list = try state.run("list")
        #expect(list.code == 0)
        #expect(list.output == "test.plugin damaged\n")
        if damage != "FOLDER" {
            // The approval is lost, so that it is asked for again.
            let refused = try plugin.install(home: state.home)
            #expect(refused.code == 4)
            #expect(refused.errors.contains("is damaged, so its approval and configuration are lost"))
            #expect(try plugin.install("--yes", home: state.home).code == 0)
            #expect(try state.exec(plugin.id).code == 0)
            try damageIt()
        }
        #expect(try state.run("remove", plugin.id).code == 0)
        #expect(try state.run("list").output == "")
        #expect(try FileManager.default.contentsOfDirectory(atPath: state.home + "/plugins") == [])
        #expect(!FileManager.default.fileExists(atPath: state.home + "/removed"))
    }

    @Test func `174 a new permission, domain, platform or subscription needs a new approval`() throws {
        let state = try TestState()
        var plugin = try AuthoredPlugin()
        plugin.capabilities = #"["platform_connector","credential_access"]"#
        plugin.guest.capabilities = #"{"abi_version":1,"platforms":["a"]}"#
        let approve = ["--grant", "credential_access:a"]
        #expect(try plugin.install(approve[0], approve[1], home: state.home).code == 0)
        let base = plugin
        let document = try state.text(state.document(plugin.id))
        // A platform is named by the module, so that the module changes as well.
        plugin.guest.capabilities = #"{"abi_version":1,"platforms":["a","b"]}"#
        let grown = try plugin.install("--yes", home: state.home)
        #expect(grown.code == 4)
        #expect(grown.errors.contains("add --grant credential_access:a --grant credential_access:b"))
        #expect(try state.text(state.document(plugin.id)) == document)
        plugin = base
        for (extra, line) in [
            (
                #","required_network_domains":["x.example.com"]"#,
                "network_access     send HTTPS requests to x.example.com"
            ),
            (#","subscribes":["Com.Example.Other"]"#, "event_subscribe    receive the events of com.example.other"),
        ] {
            plugin.extra = extra
            let quiet = try plugin.install(home: state.home)
            #expect(quiet.code == 4)
            #expect(quiet.errors.contains("\(line)  (new)"))
            #expect(quiet.errors.contains("use your access tokens for a  (approved before)"))
            #expect(try state.text(state.document(plugin.id)) == document)
        }
        plugin.extra = ""
        plugin.capabilities = #"["platform_connector","credential_access","event_emit"]"#
        #expect(try plugin.install(home: state.home).code == 4)
        #expect(try state.text(state.document(plugin.id)) == document)
    }

    @Test func `175 rights are taken away also with a full disk and without an audit log`() throws {
        let state = try TestState()
        var plugin = try AuthoredPlugin()
        plugin.capabilities = Self.asking
        #expect(try plugin.install("--yes", home: state.home).code == 0)
        // A log that is full, and no room for a new file beside the old one.
        let audit = URL(fileURLWithPath: state.home + "/audit")
        try FileManager.default.removeItem(at: audit)
        try Data().write(to: audit)
        let new = state.document(plugin.id).path + ".new"
        try FileManager.default.createDirectory(atPath: new, withIntermediateDirectories: false)

        let granting = try state.run("enable", plugin.id)
        #expect(granting.code == 74)
        #expect(granting.errors.contains("the change cannot be recorded, so it is not made"))
        #expect(try plugin.install("--yes", home: state.home).code != 0)
        for (command, expected) in [
            (["disable", plugin.id], "disabled"), (["revoke", plugin.id, "--grant", "storage_access"], "1 of 2"),
            (["revoke", plugin.id], "2 of 2"), (["disable", plugin.id], "disabled"),
        ] {
            let run = try ProgramRun(command, home: state.home)
            #expect(run.code == 0, "\(run.errors)")
            #expect(run.errors.contains("warning: not recorded in the audit log"))
            #expect(try state.run("list").output.contains(expected))
        }
        #expect(try state.exec(plugin.id).code == 4)
        // No room for another folder, either.
        try Data().write(to: URL(fileURLWithPath: state.home + "/removed"))
        let removed = try state.run("remove", plugin.id)
        #expect(removed.code == 0)
        #expect(removed.errors.contains("warning: not recorded in the audit log"))
        #expect(try state.run("list").output == "")
    }

    @Test func `176 two installations at once leave one of them whole`() async throws {
        let state = try TestState()
        let plugins = try (1...4).map { number in
            var plugin = try AuthoredPlugin()
            plugin.version = "\(number).0.0"
            plugin.guest.response = #"{"status":"ok","version":\#(number)}"#
            try plugin.write()
            return plugin
        }
        for _ in 0..<3 {
            let codes = try await withThrowingTaskGroup(of: Int32.self) { group in
                for plugin in plugins {
                    group.addTask { try ProgramRun(["install", plugin.manifestPath], home: state.home).code }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(codes == [0, 0, 0, 0])
            let object = try JSONValue(parsing: try state.run("show", "test.plugin", "--json").output)
            let version = try #require(object["plugin"]?["version"]?.string?.first)
            #expect(try state.exec("test.plugin").output == "{\"status\":\"ok\",\"version\":\(version)}\n")
            // That of the present version, and that of the one before.
            #expect(try FileManager.default.contentsOfDirectory(atPath: state.home + "/modules").count <= 2)
        }
        #expect(try state.run("audit", "verify").code == 0)
    }

    @Test(arguments: [
        "CON", "aux.txt", "nul", "installation.json", "plugins.lock", "a-b", "a_b", "a.b",
        String(repeating: "x", count: 128),
    ])
    func `179 identifiers that mean something to a file system are folders like any other`(id: String) throws {
        let state = try TestState()
        var plugin = try AuthoredPlugin()
        plugin.id = id
        plugin.capabilities = #"["platform_connector","storage_access"]"#
        #expect(try plugin.install("--yes", home: state.home).code == 0)
        #expect(try state.run("kv", "set", id, "k", "v").code == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: state.home + "/plugins") == [id.lowercased()])
        // Names of the same letters share nothing.
        for other in ["a-b", "a_b", "a.b"] where other != id {
            plugin.id = other
            #expect(try plugin.install("--yes", home: state.home).code == 0)
            #expect(try state.run("kv", "get", other, "k").code == 1)
        }
        #expect(try state.run("remove", id.uppercased()).code == 0)
        for path in [
            "..", ".", "../plugins/\(id)", "\(id)/", "\(id)/.", "é", "\(id)\u{301}", String(repeating: "x", count: 129),
        ] {
            for command in ["show", "remove", "enable", "disable", "revoke", "approve"] {
                #expect(try state.run(command, path).code == 3)
            }
        }
    }
}
