import Foundation
import Synchronization
import Testing
import Wasm

@testable import PluginHost

/// The embedding interface, and requests to one plugin at the same time.
@Suite struct `A plugin host` {
    private static func host(_ change: (inout HostPolicy) -> Void = { _ in }) throws -> PluginHost {
        var policy = HostPolicy()
        policy.limits.fuel = 2_000_000_000
        // The machine may be busy with other tests.
        policy.limits.timeout = .seconds(600)
        change(&policy)
        return PluginHost(directory: StateDirectory(path: try Fixtures.temporaryFolder()), policy: policy)
    }

    private static func plugin(_ guest: Guest, _ host: PluginHost) async throws -> Plugin {
        try await host.load(PluginPackage(manifest: try TestHost.manifest(), module: try guest.module()))
    }

    /// Loops when the request's action is `loop`, traps when it is `trap`, else answers.
    private static let moody = Guest(
        handleBody: """
            \(Guest.whenAction(beginsWith: "l", "(loop (br 0))"))
            \(Guest.whenAction(beginsWith: "t", "unreachable"))
            \(Guest.packed(Guest.responseAddress, 15))
            """)

    private static func custom(_ action: String) -> PluginRequest { .custom(action: action, payload: nil) }

    @Test func `loads, approves and runs a plugin from its manifest`() async throws {
        let host = try Self.host()
        let plugin = try await host.load(manifest: "\(Fixtures.plugins)/page-skeleton/plugin.json")
        #expect(plugin.metadata.id == "com.example.my-platform")
        let denied = await #expect(throws: PluginError.self) { try await plugin.handle(.publish(text: "hi")) }
        #expect(denied?.code == .permissionDenied)
        try await host.approve(plugin, granting: plugin.requestedPermissions)
        #expect(plugin.granted == plugin.requestedPermissions)
        let response = try await plugin.handle(.publish(text: "hi"), deadline: .seconds(10))
        #expect(response.fields["post_id"] == "post-1")
        #expect(plugin.health.answered == 1)
        // Another host on the same folder goes on where this one stopped.
        let second = try await PluginHost(directory: try #require(host.directory)).load(
            manifest: "\(Fixtures.plugins)/page-skeleton/plugin.json")
        #expect(second.granted == [])
    }

    @Test func `answers requests at the same time, on instances of their own`() async throws {
        let host = try Self.host { $0.instancesPerPlugin = 3 }
        let plugin = try await Self.plugin(Self.moody, host)
        let answers = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<200 { group.addTask { try await plugin.handle(Self.custom("x")).isSuccess } }
            return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(answers == 200)
        #expect(plugin.health.answered == 200)
        #expect((1...3).contains(plugin.health.starts))
    }

    @Test func `does not hold up other tasks while guests compute`() async throws {
        let host = try Self.host {
            $0.limits.fuel = .max
            $0.threads = 8
            $0.instancesPerPlugin = 8
        }
        let plugin = try await Self.plugin(Self.moody, host)
        let loops = (0..<8).map { _ in Task { try? await plugin.handle(Self.custom("loop")) } }
        try await plugin.reaches { $0.running >= 8 }
        // With the threads of the pool blocked, these would come after the loops.
        for _ in 0..<20 { await Task { await Task.yield() }.value }
        #expect(plugin.health.running == 8)
        for loop in loops { loop.cancel() }
        for loop in loops { _ = await loop.value }
    }

    @Test func `ends requests at their deadline, also those that wait`() async throws {
        let host = try Self.host {
            $0.limits.fuel = .max
            $0.instancesPerPlugin = 1
        }
        let plugin = try await Self.plugin(Self.moody, host)
        let error = await #expect(throws: PluginError.self) {
            try await plugin.handle(Self.custom("loop"), deadline: .milliseconds(200))
        }
        #expect(error?.limit == "timeout")
        let loop = Task { try? await plugin.handle(Self.custom("loop")) }
        try await plugin.reaches { $0.running >= 1 }
        let cancelled = Task { try await plugin.handle(Self.custom("x")) }
        let expired = await #expect(throws: PluginError.self) {
            try await plugin.handle(Self.custom("x"), deadline: .milliseconds(50))
        }
        #expect(expired?.limit == "timeout")
        cancelled.cancel()
        let ended = await #expect(throws: PluginError.self) { try await cancelled.value }
        #expect(ended?.code == .cancelled)
        // Both ended before the loop that they waited for.
        #expect(plugin.health.running == 1)
        #expect(plugin.health.refused >= 2)
        loop.cancel()
        _ = await loop.value
        #expect(try await plugin.handle(Self.custom("x")).isSuccess)
        // The first deadline may be over before the plugin is entered; then the request was refused.
        let health = plugin.health
        #expect(health.answered == 1 && health.failed + health.refused == 4 && health.failed >= 1)
    }

    @Test func `ends the guest when its task is cancelled`() async throws {
        let host = try Self.host { $0.limits.fuel = .max }
        let plugin = try await Self.plugin(Self.moody, host)
        let task = Task { try await plugin.handle(Self.custom("loop")) }
        try await plugin.reaches { $0.running >= 1 }
        task.cancel()
        let error = await #expect(throws: PluginError.self) { try await task.value }
        #expect(error?.code == .cancelled)
        for _ in 0..<20 { #expect(try await plugin.handle(Self.custom("x")).isSuccess) }
    }

    @Test func `refuses more requests than may wait`() async throws {
        let host = try Self.host {
            $0.limits.fuel = .max
            $0.instancesPerPlugin = 1
            $0.waitingRequests = 2
        }
        let plugin = try await Self.plugin(Self.moody, host)
        let loop = Task { try? await plugin.handle(Self.custom("loop")) }
        try await plugin.reaches { $0.running >= 1 }
        let waiting = (0..<2).map { _ in Task { try await plugin.handle(Self.custom("x")).isSuccess } }
        try await plugin.reaches { $0.waiting >= 2 }
        let error = await #expect(throws: PluginError.self) { try await plugin.handle(Self.custom("x")) }
        #expect(error?.code == .overloaded)
        #expect(error?.isRetryable == true)
        #expect(plugin.health.refused == 1)
        loop.cancel()
        _ = await loop.value
        for task in waiting { #expect(try await task.value) }
    }

    @Test(.timeLimit(.minutes(5))) func `replaces failed instances, and leaves a plugin alone that fails again`()
        async throws
    {
        let host = try Self.host {
            $0.failuresBeforeQuarantine = 3
            $0.quarantine = .seconds(600)
        }
        let plugin = try await Self.plugin(Self.moody, host)
        for _ in 0..<3 {
            #expect(plugin.health.state == .idle)
            let error = await #expect(throws: PluginError.self) { try await plugin.handle(Self.custom("trap")) }
            #expect(error?.code == .trap)
        }
        #expect(plugin.health.state == .quarantined)
        #expect(plugin.health.quarantinedUntil != nil)
        #expect(plugin.health.lastFailure?.trap?.code == .unreachable)
        #expect(plugin.health.failed == 3)
        #expect(plugin.health.starts == 3)
        #expect(plugin.health.restarts == 3)
        let error = await #expect(throws: PluginError.self) { try await plugin.handle(Self.custom("x")) }
        #expect(error?.code == .quarantined)
        #expect(plugin.health.starts == 3)
    }

    /// Requests that waited when the quarantine began entered the plugin all the same, one after the other.
    @Test(.timeLimit(.minutes(5))) func `leaves a plugin alone that fails while requests wait for it`() async throws {
        var policy = HostPolicy()
        policy.limits.fuel = .max
        policy.limits.timeout = .seconds(600)
        policy.instancesPerPlugin = 1
        policy.failuresBeforeQuarantine = 1
        policy.quarantine = .seconds(600)
        let isEntered = Signal()
        var services = HostServices()
        services.log = { if $0.source != .host { isEntered.send() } }
        let host = PluginHost(
            directory: StateDirectory(path: try Fixtures.temporaryFolder()), policy: policy, services: services)
        var guest = Guest(imports: Guest.hostImports)
        let line = guest.data("in")
        guest.handleBody = """
            \(Guest.whenAction(beginsWith: "l", "(call $log (i32.const 2) \(line)) (loop (br 0))"))
            unreachable
            """
        let plugin = try await Self.plugin(guest, host)
        let loop = Task { try? await plugin.handle(Self.custom("loop")) }
        await isEntered.wait()
        let waiting = (0..<3).map { _ in Task { try await plugin.handle(Self.custom("trap")) } }
        try await plugin.reaches { $0.waiting >= 3 }
        loop.cancel()
        var codes: [PluginError.Code] = []
        for task in waiting {
            guard case .failure(let error as PluginError) = await task.result else { continue }
            codes.append(error.code)
        }
        #expect(codes.count { $0 == .trap } == 1)
        #expect(codes.count { $0 == .quarantined } == 2)
        // The loop was cancelled inside the plugin, and one of those that waited trapped there.
        let health = plugin.health
        #expect(health.failed == 2 && health.refused == 2 && health.waiting == 0)
    }

    @Test(.timeLimit(.minutes(5)), arguments: [false, true])
    func `blames a plugin for a deadline that gave it time, and no other`(
        isOwn: Bool
    ) async throws {
        let host = try Self.host {
            $0.limits.fuel = .max
            $0.failuresBeforeQuarantine = 1
            $0.quarantine = .seconds(600)
            if isOwn { $0.limits.timeout = .milliseconds(300) }
        }
        let plugin = try await Self.plugin(Self.moody, host)
        // Again where the deadline was over before the plugin was entered, or was no longer all of its time.
        while isOwn ? plugin.health.state != .quarantined : plugin.health.failed == 0 {
            let error = await #expect(throws: PluginError.self) {
                try await plugin.handle(Self.custom("loop"), deadline: isOwn ? nil : .milliseconds(300))
            }
            #expect(error?.limit == "timeout")
        }
        #expect((plugin.health.state == .quarantined) == isOwn)
    }

    /// Keeps the first approval waiting after it was recorded, until it is told to go on.
    private final class SlowSink: AuditSink {
        let recorded = Mutex<[String]>([])
        let isFirstRecorded = Signal()
        let isLetGo = Signal()

        func record(_ entry: AuditEntry) async throws(AuditError) -> UInt64 {
            let number = recorded.withLock { recorded in
                recorded.append(entry.detail["permissions"]?.text() ?? "")
                return recorded.count
            }
            if number == 1 {
                isFirstRecorded.send()
                await isLetGo.wait()
            }
            return UInt64(number)
        }
    }

    @Test(.timeLimit(.minutes(5))) func `lets approvals take effect in the order in which they are recorded`()
        async throws
    {
        let sink = SlowSink()
        var services = HostServices()
        services.audit = sink
        let host = PluginHost(
            directory: StateDirectory(path: try Fixtures.temporaryFolder()), services: services)
        let plugin = try await Self.plugin(Guest(imports: Guest.hostImports), host)
        let granting = Task { try await host.approve(plugin, granting: [.eventEmit]) }
        await sink.isFirstRecorded.wait()
        let first = plugin.lastApproval.withLock { $0 }
        let revoking = Task { try await host.approve(plugin, granting: []) }
        try await eventually { plugin.lastApproval.withLock { $0 } != first }
        // It would come first, if it could: its task is ready to run, and others run before this one goes on.
        for _ in 0..<1_000 { await Task { await Task.yield() }.value }
        sink.isLetGo.send()
        try await granting.value
        try await revoking.value
        #expect(sink.recorded.withLock { $0 } == [#"["event_emit"]"#, "[]"])
        #expect(plugin.granted == [])
    }

    @Test(.timeLimit(.minutes(5))) func `lets a plugin try again after its quarantine`() async throws {
        let host = try Self.host {
            $0.failuresBeforeQuarantine = 1
            $0.quarantine = .milliseconds(20)
        }
        let plugin = try await Self.plugin(Self.moody, host)
        await #expect(throws: PluginError.self) { try await plugin.handle(Self.custom("trap")) }
        try await plugin.reaches { $0.quarantinedUntil == nil }
        #expect(try await plugin.handle(Self.custom("x")).isSuccess)
        #expect(plugin.health.state == .idle)
    }

    @Test func `hands events to all who listen`() async throws {
        let host = try Self.host()
        var guest = Guest(imports: Guest.hostImports)
        guest.handleBody = "(call $emit \(guest.data(#"{"n":1}"#))) \(Guest.packed(Guest.responseAddress, 15))"
        let plugin = try await Self.plugin(guest, host)
        try await host.approve(plugin, granting: [.eventEmit])
        let (first, second) = (host.events.events(), host.events.events(buffering: 2))
        for _ in 0..<3 { _ = try await plugin.handle(.publish(text: "hi")) }
        var iterator = first.makeAsyncIterator()
        var sequences: [UInt64] = []
        for _ in 0..<3 { sequences.append(await iterator.next()?.sequence ?? 0) }
        #expect(sequences == sequences.sorted() && Set(sequences).count == 3)
        var slow = second.makeAsyncIterator()
        #expect(await slow.next()?.sequence == sequences[1])
    }

    @Test func `gives tokens only for approved platforms, and only in the request`() async throws {
        struct Tokens: CredentialProvider {
            func credentials(for platform: String, plugin: String) -> JSONValue? { .string("token-for-\(platform)") }
        }
        var services = HostServices()
        services.credentials = Tokens()
        let lines = Mutex<[String]>([])
        services.log = { record in lines.withLock { $0.append(record.message) } }
        let host = PluginHost(directory: StateDirectory(path: try Fixtures.temporaryFolder()), services: services)
        let guest = Guest(
            imports: Guest.hostImports, capabilities: #"{"abi_version":1,"platforms":["mine","other"]}"#,
            handleBody:
                "(call $log (i32.const 2) (local.get $ptr) (local.get $len)) \(Guest.packed(Guest.responseAddress, 15))"
        )
        let manifest = try TestHost.manifest(capabilities: #"["platform_connector","credential_access"]"#)
        let plugin = try await host.load(PluginPackage(manifest: manifest, module: try guest.module()))
        #expect(plugin.requestedPermissions.flags == "--grant credential_access:mine --grant credential_access:other")
        _ = try await plugin.handle(.fetchPostMetrics(postID: "p"))
        try await host.approve(plugin, granting: [.credentialAccess(platform: "mine")])
        _ = try await plugin.handle(.fetchPostMetrics(postID: "p"))
        #expect(
            lines.withLock { $0 } == [
                #"{"type":"fetch_post_metrics","post_id":"p","granted":[]}"#,
                #"{"type":"fetch_post_metrics","post_id":"p","granted":["credential_access:mine"],"credentials":{"mine":"[redacted]"}}"#,
            ])
    }

    /// Only commands checked a configuration; one that an embedder passed went to the plugin whatever it was.
    @Test func `checks a configuration against the manifest's schema, and fills in defaults`() async throws {
        let lines = Mutex<[String]>([])
        var services = HostServices()
        services.log = { record in lines.withLock { $0.append(record.message) } }
        let host = PluginHost(directory: StateDirectory(path: try Fixtures.temporaryFolder()), services: services)
        let guest = Guest(
            imports: Guest.hostImports,
            handleBody:
                "(call $log (i32.const 2) (local.get $ptr) (local.get $len)) \(Guest.packed(Guest.responseAddress, 15))"
        )
        let schema = """
            "config_schema":{"type":"object","properties":{"n":{"type":"integer"},"m":{"type":"integer","default":7}}}
            """
        let plugin = try await host.load(
            PluginPackage(manifest: try TestHost.manifest(extra: schema), module: try guest.module()))
        let request = PluginRequest.fetchPostMetrics(postID: "p")
        var raw = request.json
        raw["config"] = ["n": "one"]
        for attempt in [(request.json, ["n": "one"] as JSONValue), (raw, nil)] {
            let error = await #expect(throws: PluginError.self) {
                try await plugin.handle(attempt.0, configuration: attempt.1)
            }
            #expect(error?.code == .invalidConfiguration)
            #expect(error?.message.contains("$.n: expected integer") == true)
        }
        raw["config"] = ["n": 2]
        _ = try await plugin.handle(request, configuration: ["n": 1])
        _ = try await plugin.handle(raw)
        _ = try await plugin.handle(request)
        #expect(
            lines.withLock { $0 }
                == [#"{"n":1,"m":7}"#, #"{"n":2,"m":7}"#, #"{"m":7}"#].map {
                    #"{"type":"fetch_post_metrics","post_id":"p","config":\#($0),"granted":[]}"#
                })
    }

    @Test func `runs installed plugins with what was approved for them`() async throws {
        let host = try Self.host()
        let loaded = try await host.load(manifest: "\(Fixtures.plugins)/page-skeleton/plugin.json")
        _ = try await host.installations.install(
            loaded, approved: loaded.requestedPermissions, configuration: ["api_key": "k"])
        let plugin = try await host.load(installed: "com.example.my-platform")
        #expect(plugin.granted == plugin.requestedPermissions)
        #expect(try await plugin.handle(.publish(text: "hi")).fields["post_id"] == "post-1")
        _ = try await host.installations.setEnabled("com.example.my-platform", false)
        await #expect(throws: PluginError.self) { try await host.load(installed: "com.example.my-platform") }
    }
}
