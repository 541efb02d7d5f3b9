import Foundation
import PluginHost
import Testing

/// Services of embedders: slow ones, ones that never answer, and ones that live in actors of their own.
@Suite struct `Asynchronous services` {
    /// Suspends whoever waits, and never goes on; counts those who came and those whose task was cancelled.
    private final class Nowhere: Sendable {
        let arrived = Signal()
        let cancelled = Signal()

        func wait() async {
            arrived.send()
            let stream = AsyncStream<Never> { continuation in
                // The stream ends only with its task's cancellation; nobody else finishes it.
                continuation.onTermination = { _ in self.cancelled.send() }
            }
            for await _ in stream {}
            // A service that ignores its cancellation must not hold anyone up either.
            unsafe await withUnsafeContinuation { (_: UnsafeContinuation<Void, Never>) in }
        }
    }

    private struct StuckStore: KeyValueStore {
        let nowhere: Nowhere
        func value(forKey key: [UInt8], deadline: ContinuousClock.Instant) async throws(StorageError) -> [UInt8]? {
            await nowhere.wait()
            return nil
        }
        func setValue(
            _ value: [UInt8], forKey key: [UInt8], limits: PluginLimits, deadline: ContinuousClock.Instant
        ) async throws(StorageError) {
            await nowhere.wait()
        }
    }

    private struct StuckTransport: PluginHTTPTransport {
        let nowhere: Nowhere
        func send(_ request: PluginHTTPRequest) async throws(PluginHTTPFailure) -> PluginHTTPResponse {
            await nowhere.wait()
            throw .cancelled
        }
    }

    /// Is stuck at the decisions only, so that the approval gets through.
    private struct StuckAudit: AuditSink {
        let nowhere: Nowhere
        func record(_ entry: AuditEntry) async throws(AuditError) -> UInt64 {
            if entry.kind == .decision { await nowhere.wait() }
            return 1
        }
    }

    private struct StuckCredentials: CredentialProvider {
        let nowhere: Nowhere
        func credentials(for platform: String, plugin: String) async throws(CredentialError) -> JSONValue? {
            await nowhere.wait()
            return nil
        }
    }

    enum Service: CaseIterable, CustomTestStringConvertible {
        case store, transport, audit, credentials
        var testDescription: String { "\(self)" }
    }

    private static let timeout = #"{"url":"https://api.example.com/","timeout_ms":3600000}"#

    /// A plugin whose handler calls a service that never answers.
    private static func plugin(
        _ service: Service, _ nowhere: Nowhere, request: String = timeout
    ) async throws -> (Plugin, TestHost, PluginHost) {
        let host = TestHost()
        host.limits.httpTimeout = .seconds(600)
        host.limits.timeout = .seconds(600)
        var services = host.services
        services.makeStore = { _ in StuckStore(nowhere: nowhere) }
        services.makeTransport = { _ in StuckTransport(nowhere: nowhere) }
        if service == .audit { services.audit = StuckAudit(nowhere: nowhere) }
        if service == .credentials { services.credentials = StuckCredentials(nowhere: nowhere) }
        var guest = Guest(
            imports: Guest.hostImports,
            capabilities: #"{"abi_version":1,"required_network_domains":["api.example.com"],"platforms":["p"]}"#)
        guest.handleBody =
            service == .transport ? "(call $http \(guest.data(request)))" : "(call $get \(guest.data("k")))"
        let manifest = try TestHost.manifest(
            capabilities: #"["platform_connector","storage_access","credential_access"]"#)
        let loader = PluginHost(
            directory: StateDirectory(path: try Fixtures.temporaryFolder()), policy: host.policy, services: services)
        let plugin = try await loader.load(PluginPackage(manifest: manifest, module: try guest.module()))
        try await loader.approve(plugin, granting: plugin.requestedPermissions)
        return (plugin, host, loader)
    }

    @Test(.timeLimit(.minutes(5)), arguments: Service.allCases)
    func `that never answer are left at the deadline`(service: Service) async throws {
        let nowhere = Nowhere()
        let (plugin, _, _) = try await Self.plugin(service, nowhere)
        let error = await #expect(throws: PluginError.self) {
            try await plugin.handle(.publish(text: "hi"), deadline: .milliseconds(400))
        }
        #expect(error?.limit == "timeout")
        #expect(nowhere.arrived.count > 0)
        // The abandoned call learns that nobody waits.
        await nowhere.cancelled.wait()
    }

    @Test(.timeLimit(.minutes(5)), arguments: Service.allCases)
    func `that never answer are left when the request is cancelled`(service: Service) async throws {
        let nowhere = Nowhere()
        let (plugin, host, _) = try await Self.plugin(service, nowhere)
        let task = Task { try await plugin.handle(.publish(text: "hi"), deadline: .seconds(600)) }
        await nowhere.arrived.wait()
        task.cancel()
        let error = await #expect(throws: PluginError.self) { try await task.value }
        #expect(error?.code == .cancelled)
        await nowhere.cancelled.wait()
        // A cancelled action is in the audit log all the same.
        let audit = host.outcome.audit
        if service == .credentials {
            #expect(audit.contains { $0.action == .credentialAccess && $0.detail["status"] == "failed" })
        }
        if service == .store {
            #expect(audit.contains { $0.kind == .completion && $0.detail["status"] == "failed" })
            #expect(audit.last?.kind == .failure)
            #expect(audit.last?.detail["code"] == "cancelled")
        }
    }

    @Test(.timeLimit(.minutes(5))) func `that ignore a request's time are answered for`() async throws {
        let nowhere = Nowhere()
        let (plugin, host, _) = try await Self.plugin(
            .transport, nowhere, request: #"{"url":"https://api.example.com/","timeout_ms":100}"#)
        for _ in 0..<2 {
            // The plugin lives on, with the envelope of a timeout.
            #expect(try await plugin.handle(.publish(text: "hi"), deadline: .seconds(600)).code == "timeout")
        }
        #expect(plugin.health.starts == 1)
        #expect(host.outcome.audit.last { $0.action == .httpRequest }?.detail["status"] == "timeout")
        #expect(host.outcome.audit.last?.action == .request)
    }

    /// A store in an actor, which itself sleeps and asks another actor.
    private actor Vault: KeyValueStore {
        private actor Shelf {
            private var values: [[UInt8]: [UInt8]] = [:]
            func value(_ key: [UInt8]) -> [UInt8]? { values[key] }
            func set(_ key: [UInt8], _ value: [UInt8]) { values[key] = value }
        }
        private let shelf = Shelf()
        private var calls = 0

        func value(forKey key: [UInt8], deadline: ContinuousClock.Instant) async throws(StorageError) -> [UInt8]? {
            calls += 1
            await Task.yield()
            try? await Task.sleep(for: .milliseconds(1))
            return await shelf.value(key)
        }
        func setValue(
            _ value: [UInt8], forKey key: [UInt8], limits: PluginLimits, deadline: ContinuousClock.Instant
        ) async throws(StorageError) {
            async let slow: Void? = try? Task.sleep(for: .milliseconds(1))
            async let stored: Void = shelf.set(key, value)
            _ = await (slow, stored)
        }
    }

    @Test(.timeLimit(.minutes(5))) func `may hop between actors, and several guests may share one`() async throws {
        let host = TestHost()
        host.store = Vault()
        host.policy.threads = 4
        host.limits.timeout = .seconds(600)
        var guest = Guest(imports: Guest.hostImports)
        let key = guest.data("k")
        guest.handleBody = """
            (call $set \(key) \(key))
            (if (i32.ne (i32.wrap_i64 (call $get \(key))) (i32.const 1)) (then unreachable))
            \(Guest.packed(Guest.responseAddress, 15))
            """
        let plugin = try await host.load(guest)
        try await host.approve(plugin, plugin.requestedPermissions)
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<100 { group.addTask { try await plugin.handle(.publish(text: "hi")).isSuccess } }
            for try await isSuccess in group { #expect(isSuccess) }
        }
        #expect(plugin.health.answered == 100)
    }

    /// Blocks its thread, as a store on a slow disk does.
    private struct SlowStore: KeyValueStore {
        let started: Signal
        let isOver = DispatchSemaphore(value: 0)
        func value(forKey key: [UInt8], deadline: ContinuousClock.Instant) throws(StorageError) -> [UInt8]? {
            started.send()
            isOver.wait()
            throw .cancelled
        }
        func setValue(
            _ value: [UInt8], forKey key: [UInt8], limits: PluginLimits, deadline: ContinuousClock.Instant
        ) throws(StorageError) {}
    }

    @Test(.timeLimit(.minutes(5))) func `that block hold up no other task`() async throws {
        let host = TestHost()
        let started = Signal()
        let store = SlowStore(started: started)
        host.store = store
        host.limits.timeout = .seconds(600)
        host.policy.threads = 8
        host.policy.instancesPerPlugin = 8
        var guest = Guest(imports: Guest.hostImports)
        guest.handleBody = "(call $get \(guest.data("k")))"
        let plugin = try await host.load(guest, manifest: try TestHost.manifest(extra: #""concurrency":8"#))
        try await host.approve(plugin, plugin.requestedPermissions)
        let requests = (0..<8).map { _ in
            Task { () -> PluginError? in
                do throws(PluginError) {
                    _ = try await plugin.handle(.publish(text: "hi"), deadline: .seconds(600))
                    return nil
                } catch {
                    return error
                }
            }
        }
        await started.wait(for: 8)
        // With the threads of the pool blocked, these would come after the requests.
        for _ in 0..<20 { await Task { await Task.yield() }.value }
        #expect(plugin.health.running == 8)
        for request in requests { request.cancel() }
        for _ in requests { store.isOver.signal() }
        for request in requests { #expect(await request.value?.code == .cancelled) }
    }

    /// Runs a body on a thread of its own: it may wait for tasks, which those of the pool must not.
    private static func onThread<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value
    {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread { continuation.resume(with: Result { try body() }) }
        }
    }

    @Test(.timeLimit(.minutes(5))) func `are let go after the wait`() async throws {
        final class Token: Sendable {
            let isLetGo: Signal
            init(_ isLetGo: Signal) { self.isLetGo = isLetGo }
            deinit { isLetGo.send() }
        }
        let isLetGo = Signal()
        weak var weakToken: Token?
        do {
            let token = Token(isLetGo)
            weakToken = token
            let thread = GuestThread()
            _ = thread.begin()
            let answers = try await Self.onThread { [token] in
                try (0..<1_000).map { _ in
                    try thread.wait(until: .now.advanced(by: .seconds(600))) { [token] in
                        await Task.yield()
                        return ObjectIdentifier(token)
                    }
                }
            }
            #expect(Set(answers) == [ObjectIdentifier(token)])
        }
        await isLetGo.wait()
        #expect(weakToken == nil)
    }

    @Test(.timeLimit(.minutes(5))) func `finish elsewhere once they are abandoned`() async throws {
        let thread = GuestThread()
        _ = thread.begin()
        let (stream, gate) = AsyncStream.makeStream(of: Void.self)
        let done = Signal()
        let first = try await Self.onThread { () -> GuestThread.Interruption? in
            do throws(GuestThread.Interruption) {
                try thread.wait(until: .now.advanced(by: .milliseconds(50))) {
                    // Not ended by the cancellation: it waits in a task of its own.
                    await Task { for await _ in stream { break } }.value
                    done.send()
                }
                return nil
            } catch {
                return error
            }
        }
        #expect(first == .deadline)
        // The next wait of the same thread does not run what is left of the abandoned task.
        let answer = try await Self.onThread {
            try thread.wait(until: .now.advanced(by: .seconds(600))) { () -> Int in
                gate.yield()
                gate.finish()
                await done.wait()
                return 7
            }
        }
        #expect(answer == 7)
        #expect(done.count == 1)
    }
}
