import PluginHost
import Testing

@Suite struct `The events of requests that run at once` {
    @Test(.timeLimit(.minutes(5)), arguments: [false, true])
    func `reach all listeners in the order of their numbers`(hasLog: Bool) async throws {
        let folder = try Fixtures.temporaryFolder()
        let testHost = TestHost()
        var services = testHost.services
        if hasLog { services.eventLog = PluginEventLog(folder: folder + "/events") }
        var policy = HostPolicy()
        policy.instancesPerPlugin = 4
        policy.threads = 4
        policy.limits.timeout = .seconds(600)
        let host = PluginHost(directory: StateDirectory(path: folder), policy: policy, services: services)
        var guest = Guest(imports: Guest.hostImports)
        let event = guest.data(#"{"n":1}"#)
        guest.handleBody =
            String(repeating: "(call $emit \(event))\n", count: 5) + Guest.packed(Guest.responseAddress, 15)
        let manifest = try TestHost.manifest(capabilities: #"["x","event_emit"]"#)
        let plugin = try await host.load(PluginPackage(manifest: manifest, module: try guest.module()))
        try await host.approve(plugin, granting: plugin.requestedPermissions)
        let listener = host.events.events(buffering: 10_000)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    for _ in 0..<50 {
                        let answer = try await plugin.handle(.publish(text: "x"))
                        #expect(answer.isSuccess)
                    }
                }
            }
            try await group.waitForAll()
        }
        let called = testHost.outcome.events.map(\.sequence)
        #expect(called == Array(1...2_000))
        var heard: [UInt64] = []
        for await event in listener {
            heard.append(event.sequence)
            if heard.count == 2_000 { break }
        }
        #expect(heard == Array(1...2_000))
    }
}
