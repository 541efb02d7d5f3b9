import Synchronization
import Testing

@testable import PluginHost

/// A host all of whose threads are taken by guests that compute without end, and none of which gets one of its own.
@Suite struct `A host whose threads are all taken` {
    /// Emits an event when the action is `emit`, loops when it is `loop`, does both when it is `both`, else answers.
    private static func guest(_ id: String) -> Guest {
        var guest = Guest(imports: Guest.hostImports)
        guest.metadata = #"{"abi_version":1,"id":"\#(id)"}"#
        let event = guest.data("{}")
        guest.handleBody =
            Guest.whenAction(beginsWith: "e", "(call $emit \(event))")
            + Guest.whenAction(beginsWith: "b", "(call $emit \(event)) (loop (br 0))")
            + Guest.whenAction(beginsWith: "l", "(loop (br 0))") + Guest.packed(Guest.responseAddress, 15)
        return guest
    }

    private static func custom(_ action: String) -> PluginRequest { .custom(action: action, payload: nil) }

    private final class Stage: Sendable {
        let host: PluginHost
        private let recorder = TestRecorder()

        var audit: [AuditEntry] { recorder.outcome.withLock { $0.audit } }

        init(_ change: (inout HostPolicy) -> Void = { _ in }) throws {
            var policy = HostPolicy()
            policy.limits.fuel = .max
            policy.limits.timeout = .seconds(600)
            policy.threads = 1
            policy.instancesPerPlugin = 1
            policy.longRequests = 0
            change(&policy)
            var services = HostServices()
            services.makeStore = { _ in MemoryStore() }
            services.audit = TestAudit { [recorder] entry in recorder.outcome.withLock { $0.audit.append(entry) } }
            host = PluginHost(
                directory: StateDirectory(path: try Fixtures.temporaryFolder()), policy: policy, services: services)
        }

        func load(_ id: String, _ more: String = "") async throws -> Plugin {
            let capabilities = #""capabilities":["x","event_emit"]"#
            let manifest = """
                {"id":"\(id)","name":"Test","version":"1.0.0","wasm_path":"x.wasm",\(capabilities)\(more)}
                """
            let package = PluginPackage(
                manifest: try PluginManifest(parsing: Array(manifest.utf8)), module: try guest(id).module())
            let plugin = try await host.load(package)
            try await host.approve(plugin, granting: plugin.requestedPermissions)
            return plugin
        }

        /// Keeps the only thread until the task is cancelled.
        func takeThread(with plugin: Plugin) async throws -> Task<Void, Never> {
            let loop = Task { _ = try? await plugin.handle(custom("loop")) }
            try await plugin.reaches { $0.running >= 1 }
            return loop
        }
    }

    @Test(.timeLimit(.minutes(5))) func `records approvals all the same`() async throws {
        let stage = try Stage()
        let (busy, plugin) = (try await stage.load("test.busy"), try await stage.load("test.plugin"))
        let loop = try await stage.takeThread(with: busy)
        try await stage.host.approve(plugin, granting: [])
        #expect(busy.health.running == 1)
        loop.cancel()
        await loop.value
    }

    @Test(.timeLimit(.minutes(5))) func `lets those who load a plugin give up`() async throws {
        let stage = try Stage()
        let loop = try await stage.takeThread(with: try await stage.load("test.busy"))
        let loading = Task { try await stage.load("test.plugin") }
        try await eventually { stage.host.core.workers.waitingCount == 1 }
        loading.cancel()
        let error = await #expect(throws: PluginError.self) { try await loading.value }
        #expect(error?.code == .cancelled)
        loop.cancel()
        await loop.value
        _ = try await stage.load("test.plugin")
    }

    /// An instance that was handed to a request, but not used, came back with the grants of before.
    @Test(.timeLimit(.minutes(5))) func `uses no instance of before an approval`() async throws {
        let stage = try Stage()
        let (busy, plugin) = (try await stage.load("test.busy"), try await stage.load("test.plugin"))
        #expect(try await plugin.handle(Self.custom("emit")).isSuccess)
        let loop = try await stage.takeThread(with: busy)
        // Has the idle instance, and ends before a thread takes it.
        let request = Task { try await plugin.handle(Self.custom("x")) }
        try await plugin.reaches { $0.running >= 1 }
        request.cancel()
        _ = await request.result
        try await stage.host.approve(plugin, granting: [])
        loop.cancel()
        await loop.value
        try await plugin.reaches { $0.running == 0 }
        let error = await #expect(throws: PluginError.self) { try await plugin.handle(Self.custom("emit")) }
        #expect(error?.code == .permissionDenied)
        #expect(plugin.health.starts == 2)
    }

    /// Only a request that waited for an instance had a timer; one that waited for a thread waited for ever.
    @Test(.timeLimit(.minutes(5))) func `ends requests at their deadline`() async throws {
        let stage = try Stage()
        let (busy, plugin) = (try await stage.load("test.busy"), try await stage.load("test.plugin"))
        let loop = try await stage.takeThread(with: busy)
        let error = await #expect(throws: PluginError.self) {
            try await plugin.handle(Self.custom("x"), deadline: .milliseconds(50))
        }
        #expect(error?.limit == "timeout")
        #expect(busy.health.running == 1)
        loop.cancel()
        await loop.value
        #expect(try await plugin.handle(Self.custom("x")).isSuccess)
        #expect(plugin.health.refused == 1)
    }

    /// The audit log said nothing of an event whose time was over before its subscriber was entered.
    @Test(.timeLimit(.minutes(5))) func `records events that nobody handled in time`() async throws {
        let stage = try Stage()
        let sender = try await stage.load("test.sender")
        let subscriber = try await stage.load(
            "test.subscriber", #","subscribes":["test.sender"],"limits":{"timeout":"50ms"}"#)
        var events = stage.host.events.events().makeAsyncIterator()
        // The sender keeps the only thread after its event.
        let request = Task { try await sender.handle(Self.custom("both")) }
        _ = await events.next()
        await stage.host.deliverPendingEvents()
        let entry = stage.audit.last { $0.action == .eventDelivery }
        #expect(entry?.isAllowed == false)
        #expect(entry?.subject == "test.sender")
        #expect(entry?.detail["limit"] == "timeout")
        #expect(sender.health.running == 1)
        #expect(subscriber.health.starts == 0)
        request.cancel()
        _ = await request.result
    }
}
