import PluginHost
import Testing

@Suite struct `The events of requests that run at once` {
    /// How requests end beside those that are answered.
    private enum Ending: CaseIterable {
        case answered, cancelled, late, nonsense
    }

    /// Sends a request that ends in some way, however far it gets before.
    private static func send(_ plugin: Plugin, _ ending: Ending) async throws {
        switch ending {
        case .answered:
            let answer = try await plugin.handle(.publish(text: "x"))
            #expect(answer.isSuccess)
        case .cancelled:
            let task = Task { try? await plugin.handle(.publish(text: "cancelled")) }
            task.cancel()
            _ = await task.value
        case .late: _ = try? await plugin.handle(.publish(text: "late"), deadline: .microseconds(1))
        case .nonsense: _ = try? await plugin.handle(.custom(action: "nonsense", payload: nil))
        }
    }

    @Test(.timeLimit(.minutes(5)), arguments: [(false, false), (true, false), (true, true)])
    func `reach all listeners in the order of their numbers`(hasLog: Bool, endsEarly: Bool) async throws {
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
                    for number in 0..<50 {
                        try await Self.send(plugin, .answered)
                        guard endsEarly else { continue }
                        try await Self.send(plugin, Ending.allCases[number % Ending.allCases.count])
                    }
                }
            }
            try await group.waitForAll()
        }
        let called = testHost.outcome.events.map(\.sequence)
        let least = UInt64(2_000)
        #expect(called == Array(1...UInt64(called.count)) && called.count >= least)
        var heard: [UInt64] = []
        for await event in listener {
            heard.append(event.sequence)
            if heard.count == called.count { break }
        }
        #expect(heard == called)
    }
}
