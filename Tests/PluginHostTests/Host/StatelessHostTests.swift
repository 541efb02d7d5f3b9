import Foundation
import PluginHost
import Synchronization
import Testing

/// Hosts for tests and trial runs, which keep nothing.
@Suite struct `A host without state` {
    private struct Silent: PluginHTTPTransport {
        func send(_ request: PluginHTTPRequest) async throws(PluginHTTPFailure) -> PluginHTTPResponse {
            PluginHTTPResponse(status: 204, headers: [], body: [])
        }
    }

    private static func policy() -> HostPolicy {
        var policy = HostPolicy()
        policy.network.requestsPerHour = 2
        policy.instancesPerPlugin = 1
        return policy
    }

    /// Counts its requests in its store and sends one for each.
    private static func plugin() throws -> PluginPackage {
        var guest = Guest(
            imports: Guest.hostImports,
            capabilities: #"{"abi_version":1,"required_network_domains":["api.example.com"]}"#)
        let (key, request) = (guest.data("n"), guest.data(#"{"url":"https://api.example.com/"}"#))
        guest.handleBody = """
            (local $v i64) (local $at i32)
            (local.set $v (call $get \(key)))
            (local.set $at (i32.wrap_i64 (i64.shr_u (local.get $v) (i64.const 32))))
            (i32.store8 (i32.const 0x8000)
              (i32.add (i32.const 1) (if (result i32) (local.get $at)
                (then (i32.load8_u (local.get $at))) (else (i32.const 48)))))
            (call $set \(key) (i32.const 0x8000) (i32.const 1))
            (call $http \(request))
            """
        return PluginPackage(manifest: try TestHost.manifest(), module: try guest.module())
    }

    @Test func `keeps stores and counts of requests in memory, and records nothing`() async throws {
        var services = HostServices()
        services.makeTransport = { _ in Silent() }
        let one = UInt8(ascii: "1")
        for _ in 0..<2 {
            let host = PluginHost(policy: Self.policy(), services: services)
            let plugin = try await host.load(try Self.plugin())
            try await host.approve(plugin, granting: plugin.requestedPermissions)
            for status in ["ok", "ok", "error"] {
                let answer = try await plugin.handle(.publish(text: "x"))
                #expect(answer["status"]?.string == status)
                if status == "error" { #expect(answer.code == "rate_limit_exceeded") }
            }
            #expect(host.directory == nil)
        }
        // A store of one's own is used as elsewhere.
        let (store, names) = (Stage.SharedStore(), Stage.Records<String>())
        services.makeStore = { name in
            names.append(name)
            return store.store
        }
        let host = PluginHost(policy: Self.policy(), services: services)
        let plugin = try await host.load(try Self.plugin())
        try await host.approve(plugin, granting: plugin.requestedPermissions)
        #expect(try await plugin.handle(.publish(text: "x")).isSuccess)
        #expect(store.store.value(forKey: [UInt8(ascii: "n")], deadline: .now) == [one])
        #expect(names.all.count == 1 && names.all.allSatisfy { $0.hasPrefix("exec/") && $0.utf8.count == 37 })
    }

    /// In a process of its own, whose folders nobody else writes to.
    @Test func `writes nothing, wherever it runs`() async throws {
        let folder = try Fixtures.temporaryFolder()
        await #expect(processExitsWith: .success) { [folder = folder as String] in
            guard unsafe chdir(folder) == 0, unsafe setenv("SSPLUG_HOME", "home", 1) == 0,
                unsafe setenv("HOME", ".", 1) == 0
            else { exit(1) }
            typealias Tests = `A host without state`
            var services = HostServices()
            services.makeTransport = { _ in Tests.Silent() }
            let host = PluginHost(policy: Tests.policy(), services: services)
            let plugin = try await host.load(try Tests.plugin())
            try await host.approve(plugin, granting: plugin.requestedPermissions)
            guard try await plugin.handle(.publish(text: "x")).isSuccess else { exit(2) }
            try await host.approve(plugin, granting: [])
            host.unload(plugin)
            exit(try FileManager.default.subpathsOfDirectory(atPath: ".") == [] ? 0 : 3)
        }
    }

    @Test func `tells an audit log of one's own`() async throws {
        let entries = Stage.Records<AuditEntry.Kind>()
        var services = HostServices()
        services.audit = TestAudit { entries.append($0.kind) }
        let host = PluginHost(services: services)
        let plugin = try await host.load(
            PluginPackage(manifest: try TestHost.manifest(), module: try Guest().module()))
        #expect(try await plugin.handle(.publish(text: "x")).isSuccess)
        #expect(entries.all.contains(.request))
    }

    @Test func `has no installed plugins, and says so`() async throws {
        let error = await #expect(throws: PluginError.self) { try await PluginHost().load(installed: "test.plugin") }
        #expect(error?.message == "no plugin is installed in a host without state")
        #expect(error?.hint?.contains("StateDirectory") == true)
    }

    /// Not even settings in the state's folder that cannot be used.
    @Test(arguments: ["check", "test"])
    func `is what commands use that only look at a plugin`(command: String) throws {
        let home = try Fixtures.temporaryFolder()
        for name in ["audit.json", "network.json", "credentials.json"] {
            try Data("nonsense".utf8).write(to: URL(fileURLWithPath: "\(home)/\(name)"))
        }
        var plugin = try AuthoredPlugin()
        plugin.guest.imports = Guest.hostImports
        plugin.guest.handleBody = "(call $set (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 1)) \(Guest.ok)"
        plugin.capabilities = #"["platform_connector","storage_access"]"#
        try plugin.write()
        let testCase = #"{"request":{"type":"publish"},"expect":{"response":{"status":"ok"}}}"#
        try FileManager.default.createDirectory(atPath: "\(plugin.folder)/tests", withIntermediateDirectories: true)
        try Data(testCase.utf8).write(to: URL(fileURLWithPath: "\(plugin.folder)/tests/case.json"))
        let authored = try FileManager.default.subpathsOfDirectory(atPath: plugin.folder)
        let folder = try Fixtures.temporaryFolder()
        let run = try ProgramRun([command, plugin.manifestPath], home: home, folder: folder)
        #expect(run.code == 0, "\(run.output)\(run.errors)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: home).count == 3)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
        #expect(try Set(FileManager.default.subpathsOfDirectory(atPath: plugin.folder)) == Set(authored))
    }
}
