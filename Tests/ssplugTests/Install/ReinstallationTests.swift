import Foundation
import PluginHost
import Testing

/// Plugins that are installed again.
@Suite struct `An installed plugin that is installed again` {
    private static let asking = #"["platform_connector","storage_access","event_emit"]"#
    private static let schema =
        #","config_schema":{"properties":{"n":{"type":"integer"},"k":{"type":"string"}},"required":["k"]}"#

    @Test func `keeps its approval and configuration if its module is the same`() throws {
        let state = try TestState()
        var plugin = try AuthoredPlugin()
        plugin.capabilities = Self.asking
        plugin.extra = Self.schema
        #expect(try plugin.install("--yes", "--config", "k=v", "--config", "n=5", home: state.home).code == 0)
        let before = try state.text(state.document(plugin.id))
        let again = try plugin.install(home: state.home)
        #expect(again.code == 0)
        #expect(again.errors == "")
        #expect(again.output == "installed test.plugin 1.0.0\n")
        let after = try state.text(state.document(plugin.id))
        #expect(after.contains(#""config": {"k":"v","n":5}"#))
        // All but the time of the installation, and the checksum of it.
        let lines = { (text: String) in
            text.split(separator: "\n").filter { !$0.contains("\"time\"") && !$0.contains("\"checksum\"") }
        }
        #expect(lines(before) == lines(after))
        // A value that is given replaces the old one, and nothing else.
        #expect(try plugin.install("--config", "n=6", home: state.home).code == 0)
        #expect(try state.text(state.document(plugin.id)).contains(#""config": {"k":"v","n":6}"#))
    }

    /// A value from a file stands a level deeper than in its file, and what cannot be read again is lost.
    @Test func `stays as it was where its new configuration is too deep to be kept`() throws {
        let state = try TestState()
        var plugin = try AuthoredPlugin()
        plugin.extra = #","config_schema":{"properties":{"k":{"type":"array"}}}"#
        #expect(try plugin.install("--config", "k=[1]", home: state.home).code == 0)
        let before = try state.text(state.document(plugin.id))
        let file = "\(plugin.folder)/deep.json"
        for (depth, code) in [(127, Int32(0)), (128, 3)] {
            let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
            try Data(text.utf8).write(to: URL(fileURLWithPath: file))
            let run = try plugin.install("--config", "k=@\(file)", home: state.home)
            #expect(run.code == code, "\(run.errors)")
            #expect(run.errors.contains("config $: too large or too deep to be kept: ") == (code == 3))
            #expect(try state.run("list").output == "test.plugin 1.0.0 enabled\n")
        }
        #expect(try plugin.install("--config", "k=[1]", home: state.home).code == 0)
        let lines = { (text: String) in
            text.split(separator: "\n").filter { !$0.contains("\"time\"") && !$0.contains("\"checksum\"") }
        }
        #expect(try lines(state.text(state.document(plugin.id))) == lines(before))
    }

    @Test func `needs no approval when it asks for less`() throws {
        let state = try TestState()
        var plugin = try AuthoredPlugin()
        plugin.capabilities = Self.asking
        #expect(try plugin.install("--yes", home: state.home).code == 0)
        plugin.capabilities = #"["platform_connector","event_emit"]"#
        #expect(try plugin.install(home: state.home).code == 0)
        #expect(try state.show(plugin.id).contains("\"granted\": [\n    \"event_emit\"\n  ]"))
        // What was given up is not remembered.
        plugin.capabilities = Self.asking
        let grown = try plugin.install(home: state.home)
        #expect(grown.code == 4)
        #expect(grown.errors.contains("storage_access  read and write values in its own store  (new)"))
        #expect(
            grown.errors.contains(
                "event_emit      emit events that other plugins and agents receive  (approved before)"))
        #expect(grown.errors.hasSuffix("ssplug install \(plugin.manifestPath) --grant storage_access\n"))
    }

    @Test func `asks for everything when its module has changed, and stays as it was when refused`() throws {
        let state = try TestState()
        var plugin = try AuthoredPlugin()
        plugin.capabilities = Self.asking
        #expect(try plugin.install("--yes", home: state.home).code == 0)
        let before = try state.text(state.document(plugin.id))
        plugin.guest.response = #"{"status":"ok","new":true}"#
        let changed = try plugin.install(home: state.home)
        #expect(changed.code == 4)
        #expect(changed.errors.contains("the module of test.plugin has changed, so everything is to be approved again"))
        #expect(changed.errors.contains("read and write values in its own store  (approved before)"))
        #expect(changed.errors.contains("--grant storage_access --grant event_emit\n"))
        #expect(try state.text(state.document(plugin.id)) == before)
        #expect(try state.exec(plugin.id).output == "{\"status\":\"ok\"}\n")
        #expect(try state.run("audit", "show").output.contains(" install"))
        #expect(try plugin.install("--grant", "event_emit", home: state.home).code == 4)
        #expect(try state.text(state.document(plugin.id)) == before)
        #expect(try plugin.install("--grant", "event_emit", "--partial", home: state.home).code == 0)
        #expect(try state.exec(plugin.id).output == "{\"status\":\"ok\",\"new\":true}\n")
        #expect(try state.show(plugin.id).contains("\"denied\": [\n    \"storage_access\"\n  ]"))
    }

    @Test func `keeps the values that still fit, and says which do not`() throws {
        let state = try TestState()
        var plugin = try AuthoredPlugin()
        plugin.extra = Self.schema
        #expect(try plugin.install("--config", "k=v", "--config", "n=5", home: state.home).code == 0)
        plugin.version = "2.0.0"
        plugin.extra =
            #","config_schema":{"properties":{"n":{"type":"boolean"},"k":{"type":"string"}},"required":["k"]}"#
        let again = try plugin.install(home: state.home)
        #expect(again.code == 0)
        #expect(
            again.errors == "ssplug: warning: the value of \"n\" that was configured before does not fit any more\n")
        #expect(try state.text(state.document(plugin.id)).contains(#""config": {"k":"v"}"#))
        plugin.extra = #","config_schema":{"properties":{"k":{"type":"boolean"}},"required":["k"]}"#
        let missing = try plugin.install(home: state.home)
        #expect(missing.code == 3)
        #expect(missing.errors.contains("config $.k: missing"))
        #expect(try state.text(state.document(plugin.id)).contains(#""config": {"k":"v"}"#))
    }

    @Test func `has the defaults of its present schema`() throws {
        let state = try TestState()
        var plugin = try AuthoredPlugin()
        for value in [1, 2] {
            plugin.extra = #","config_schema":{"properties":{"n":{"type":"integer","default":\#(value)}}}"#
            #expect(try plugin.install(home: state.home).code == 0)
            let installed = try Installations(state: StateDirectory(path: state.home), audit: NoAudit())
                .plugin(plugin.id)
            #expect(installed.configuration == ["n": .number(JSONNumber(value))])
        }
    }
}

@Suite struct `A plugin that is replaced while it runs` {
    @Test func `answers as the old or the new one`() async throws {
        let state = try TestState()
        let versions = try (1...2).map { number in
            var plugin = try AuthoredPlugin()
            plugin.guest.response = #"{"status":"ok","version":\#(number)}"#
            try plugin.write()
            return plugin.manifestPath
        }
        #expect(try state.run("install", versions[0]).code == 0)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for round in 0..<16 {
                    let run = try state.run("install", versions[round % 2])
                    #expect(run.code == 0, "\(run.errors)")
                }
            }
            group.addTask {
                for _ in 0..<40 {
                    let run = try state.exec("test.plugin")
                    #expect(run.code == 0, "\(run.errors)")
                    #expect(run.output.hasPrefix(#"{"status":"ok","version":"#))
                }
            }
            try await group.waitForAll()
        }
    }

    @Test func `is opened with the module of its present version`() async throws {
        let host = PluginHost(directory: StateDirectory(path: try Fixtures.temporaryFolder()))
        let manifest = try TestHost.manifest(capabilities: #"["x"]"#)
        var versions: [Plugin] = []
        for number in 1...3 {
            let guest = Guest(response: #"{"status":"ok","version":\#(number)}"#)
            versions.append(try await host.load(PluginPackage(manifest: manifest, module: try guest.module())))
        }
        let installations = try host.installations
        _ = try await installations.install(versions[0], approved: [], configuration: nil)
        let known = try installations.plugin("test.plugin")
        _ = try await installations.install(versions[1], approved: [], configuration: nil)
        // It may be put in place again.
        #expect(try installations.package(known).module.digest == known.digest)
        _ = try await installations.install(versions[2], approved: [], configuration: nil)
        #expect(throws: Installations.Failure.self) { try installations.package(known) }
        // What was approved for one module is not approved for another.
        await #expect(throws: Installations.Failure.self) {
            try await installations.approve("test.plugin", [.eventEmit], for: known.digest)
        }
        let (plugin, package) = try installations.open(known)
        #expect(plugin.digest == versions[2].package.module.digest)
        #expect(package.module.digest == plugin.digest)
        try await installations.remove("test.plugin", keepingData: false)
        #expect(throws: Installations.Failure.self) { try installations.open(known) }
    }
}

@Suite struct `Enabling a plugin` {
    @Test func `needs the required configuration`() throws {
        let state = try TestState()
        var plugin = try AuthoredPlugin()
        plugin.extra = #","config_schema":{"properties":{"k":{"type":"string"}},"required":["k"]}"#
        #expect(try plugin.install("--config", "k=v", home: state.home).code == 0)
        #expect(try state.run("disable", plugin.id).code == 0)
        try state.edit(plugin.id, #""config": {"k":"v"}"#, #""config": {}"#)
        let refused = try state.run("enable", plugin.id)
        #expect(refused.code == 3)
        #expect(refused.errors.contains("config $.k: missing; the plugin requires a value of type string"))
        #expect(try state.run("list").output == "test.plugin 1.0.0 disabled\n")
        #expect(try state.run("audit", "show").output.contains("enable") == false)
        try state.edit(plugin.id, #""config": {}"#, #""config": {"k":1}"#)
        #expect(try state.run("enable", plugin.id).errors.contains("config $.k: expected string, found 1"))
        try state.edit(plugin.id, #""config": {"k":1}"#, #""config": {"k":"v"}"#)
        #expect(try state.run("enable", plugin.id).code == 0)
    }

    @Test func `needs every permission to be approved, or --partial`() throws {
        let state = try TestState()
        var plugin = try AuthoredPlugin()
        plugin.capabilities = #"["platform_connector","storage_access","event_emit"]"#
        #expect(try plugin.install("--grant", "event_emit", "--partial", home: state.home).code == 0)
        #expect(try state.run("list").output == "test.plugin 1.0.0 enabled, 1 of 2 permissions denied\n")
        #expect(try state.run("disable", plugin.id).code == 0)
        let refused = try state.run("enable", plugin.id)
        #expect(refused.code == 4)
        #expect(refused.errors.contains("approve it with: ssplug approve test.plugin --grant storage_access\n"))
        #expect(try state.run("list").output.contains("disabled"))
        #expect(try state.run("enable", "--partial", plugin.id).code == 0)
        #expect(try state.run("disable", plugin.id).code == 0)
        #expect(try state.run("approve", plugin.id, "--grant", "storage_access").code == 0)
        #expect(try state.run("enable", plugin.id).code == 0)
    }

    @Test func `is what installing does only when everything is approved, or partly on purpose`() async throws {
        let state = StateDirectory(path: try Fixtures.temporaryFolder())
        let host = PluginHost(directory: state)
        let plugin = try await host.load(PluginPackage(manifest: try TestHost.manifest(), module: try Guest().module()))
        let installed = try await host.installations.install(plugin, approved: [.eventEmit], configuration: nil)
        #expect(!installed.isEnabled)
        #expect(installed.denied == [.storageAccess])
        let partial = try await host.installations.install(
            plugin, approved: [.storageAccess], configuration: nil, partial: true)
        #expect(partial.isEnabled)
        #expect(partial.approved == [.storageAccess])
        let kept = try await host.installations.install(
            plugin, approved: [.eventEmit], configuration: nil, keepingApproval: true)
        #expect(kept.approved == plugin.requestedPermissions)
        #expect(kept.isEnabled)
    }
}

@Suite struct `Approving and revoking` {
    @Test func `at the same time lose nothing`() async throws {
        let state = try TestState()
        var plugin = try AuthoredPlugin()
        let hosts = (0..<6).map { "h\($0).example.com" }
        plugin.extra = #","required_network_domains":["\#(hosts.joined(separator: #"",""#))"]"#
        #expect(try plugin.install("--partial", home: state.home).code == 0)
        for command in ["approve", "revoke"] {
            try await withThrowingTaskGroup(of: Int32.self) { group in
                for host in hosts {
                    group.addTask {
                        try state.run(command, "test.plugin", "--grant", "network_access:\(host)").code
                    }
                }
                for try await code in group { #expect(code == 0) }
            }
            let installed = try Installations(state: StateDirectory(path: state.home), audit: NoAudit())
                .plugin(plugin.id)
            #expect(installed.approved.count == (command == "approve" ? 6 : 0))
        }
    }

    @Test func `of what a plugin does not ask for approves nothing and says so`() throws {
        let state = try TestState()
        var plugin = try AuthoredPlugin()
        plugin.capabilities = #"["platform_connector","event_emit"]"#
        #expect(try plugin.install("--partial", home: state.home).code == 0)
        let other = try state.run("approve", plugin.id, "--grant", "storage_access")
        #expect(other.code == 4)
        #expect(other.errors.contains("--grant storage_access: the plugin does not ask for it"))
        let none = try state.run("approve", plugin.id)
        #expect(none.code == 4)
        #expect(none.errors.hasSuffix("ssplug approve test.plugin --grant event_emit\n"))
        #expect(try state.run("approve", plugin.id, "--grant", "event_emit").code == 0)
        // What is approved already needs no second approval.
        #expect(try state.run("approve", plugin.id, "--grant", "event_emit").code == 0)
        #expect(try state.run("approve", plugin.id).code == 0)
        #expect(try state.run("audit", "show").output.contains("approve"))
    }
}

@Suite struct `Access to credentials` {
    private static func plugin() throws -> AuthoredPlugin {
        var plugin = try AuthoredPlugin()
        plugin.capabilities = #"["platform_connector","event_emit","credential_access"]"#
        plugin.guest.capabilities = #"{"abi_version":1,"platforms":["mine"]}"#
        return plugin
    }

    private static let flag = "--yes does not approve access to credentials; add --grant credential_access:mine"

    @Test func `is never approved by --yes, whose user is told the flag`() throws {
        let state = try TestState()
        let plugin = try Self.plugin()
        let refused = try plugin.install("--yes", home: state.home)
        #expect(refused.code == 4)
        #expect(refused.errors.contains(Self.flag))
        #expect(refused.errors.contains("not approved: --grant credential_access:mine; add --partial"))
        #expect(try plugin.install("--yes", "--partial", home: state.home).code == 0)
        let approve = try state.run("approve", "--yes", plugin.id)
        #expect(approve.code == 4)
        #expect(approve.errors.contains(Self.flag))
        #expect(try state.show(plugin.id).contains("\"denied\": [\n    \"credential_access:mine\"\n  ]"))
        let run = try state.run("exec", plugin.manifestPath, "--yes", "--request", #"{"type":"custom"}"#)
        #expect(run.errors.contains(Self.flag))
        #expect(run.errors.contains("not granted, so denied: credential_access:mine"))
        #expect(try state.run("approve", plugin.id, "--grant", "credential_access:mine").code == 0)
        #expect(try state.show(plugin.id).contains("\"denied\": []"))
    }

    @Test func `is kept by no approval of a manifest's path, whatever its file says`() throws {
        let folder = try Fixtures.temporaryFolder()
        let file = ApprovalFile(folder: folder)
        let all: Set<PluginPermission> = [.storageAccess, .credentialAccess(platform: "mine")]
        try file.write(all, manifestPath: "/p")
        #expect(file.read() == .approved([.storageAccess]))
        let text = #"{"schema":1,"manifest":"/p","permissions":["event_emit","credential_access:mine"]}"#
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/approval.json"))
        #expect(file.read() == .approved([.eventEmit]))
    }
}

@Suite struct `Damaged installations` {
    @Test func `are listed as damaged beside the others`() throws {
        let state = try TestState()
        var plugin = try AuthoredPlugin()
        #expect(try plugin.install(home: state.home).code == 0)
        plugin.id = "other.plugin"
        #expect(try plugin.install(home: state.home).code == 0)
        try Data("{".utf8).write(to: state.document("test.plugin"))
        let list = try state.run("list")
        #expect(list.code == 0)
        #expect(list.output == "other.plugin 1.0.0 enabled\ntest.plugin damaged\n")
        #expect(list.errors.contains("warning: \"\(state.document("test.plugin").path)\" is not what was installed"))
        let object = try JSONValue(parsing: try state.run("list", "--json").output.trimmingCharacters(in: .newlines))
        #expect(object["damaged"]?.array?.first?["id"] == "test.plugin")
        #expect(object["plugins"]?.array?.count == 1)
        for command in ["show", "enable", "disable", "approve", "revoke"] {
            #expect(try state.run(command, "test.plugin").code == 3)
        }
        // A module that a damaged installation may name is kept.
        #expect(try state.run("remove", "other.plugin").code == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: state.home + "/modules").count == 2)
        #expect(try state.run("remove", "test.plugin").output == "removed test.plugin, which was damaged\n")
        #expect(try FileManager.default.contentsOfDirectory(atPath: state.home + "/modules") == [])
        #expect(try FileManager.default.contentsOfDirectory(atPath: state.home + "/plugins") == [])
        #expect(try state.run("list").output == "")
    }
}
