import Foundation
import PluginHost
import Synchronization
import Testing
import Wasm

/// Events of one plugin that reach another.
@Suite struct `Events between plugins` {
    /// A host that remembers what is logged, emitted and recorded.
    private final class Stage: Sendable {
        let host: PluginHost

        init(_ change: (inout HostPolicy) -> Void = { _ in }) throws {
            var policy = HostPolicy()
            policy.limits.timeout = .seconds(600)
            change(&policy)
            let recorder = TestRecorder()
            var services = HostServices()
            services.makeStore = { _ in MemoryStore() }
            services.log = { record in recorder.outcome.withLock { $0.log.append(record) } }
            services.event = { event in recorder.outcome.withLock { $0.events.append(event) } }
            services.audit = TestAudit { entry in recorder.outcome.withLock { $0.audit.append(entry) } }
            self.recorder = recorder
            host = PluginHost(
                directory: StateDirectory(path: try Fixtures.temporaryFolder()), policy: policy, services: services)
        }

        private let recorder: TestRecorder
        var log: [String] { recorder.outcome.withLock { $0.log.map { "\($0.plugin): \($0.message)" } } }
        var events: [PluginEventRecord] { recorder.outcome.withLock { $0.events } }
        var audit: [AuditEntry] { recorder.outcome.withLock { $0.audit } }

        /// Loads a plugin with everything that it asks for.
        func plugin(_ id: String, _ guest: Guest, subscribes: [String] = [], approved: Bool = true) async throws
            -> Plugin
        {
            var guest = guest
            guest.metadata = #"{"abi_version":1,"id":"\#(id)"}"#
            let list = subscribes.map { "\"\($0)\"" }.joined(separator: ",")
            let manifest = """
                {"id":"\(id)","name":"Test","version":"1.0.0","wasm_path":"x.wasm",
                 "capabilities":["x","event_emit"],"subscribes":[\(list)]}
                """
            let package = PluginPackage(
                manifest: try PluginManifest(parsing: Array(manifest.utf8)), module: try guest.module())
            let plugin = try await host.load(package)
            if approved { try await host.approve(plugin, granting: plugin.requestedPermissions) }
            return plugin
        }
    }

    /// Emits one event at each request.
    private static func emitter(_ event: String = #"{"n":1}"#) -> Guest {
        var guest = Guest(imports: Guest.hostImports)
        guest.handleBody = "(call $emit \(guest.data(event))) \(Guest.packed(Guest.responseAddress, 15))"
        return guest
    }

    /// Logs each request.
    private static let listener = Guest(
        imports: Guest.hostImports,
        handleBody:
            "(call $log (i32.const 2) (local.get $ptr) (local.get $len)) \(Guest.packed(Guest.responseAddress, 15))")

    @Test func `wait for listeners within the limit host_memory of their sender`() async throws {
        let stage = try Stage { $0.limits.hostMemory = .kibibytes(50) }
        let text = String(repeating: "x", count: 10_000)
        let sender = try await stage.plugin("test.sender", Self.emitter("{\"text\":\"\(text)\"}"))
        let stream = stage.host.events.events()
        var listener = stream.makeAsyncIterator()
        var kept: [PluginEventRecord] = []
        for round in 1...3 {
            for _ in 0..<10 { _ = try await sender.handle(.publish(text: "hi")) }
            // Five have no room with what is around them; what the listener has taken counts no more.
            for _ in 0..<4 { if let event = await listener.next() { kept.append(event) } }
            #expect(kept.count == 4 * round)
            #expect(stage.log.count { $0.contains("limit host_memory exceeded") } == 6 * round)
        }
        // The rest of the program hears of all of them.
        #expect(stage.events.count == 30)
    }

    @Test func `wait for plugins within the limit host_memory of their sender`() async throws {
        let stage = try Stage {
            $0.threads = 1
            $0.limits.hostMemory = .kibibytes(5)
        }
        var guest = Guest(imports: Guest.hostImports)
        let event = guest.data(#"{"text":"\#(String(repeating: "x", count: 1000))"}"#)
        guest.handleBody =
            String(repeating: "(call $emit \(event))", count: 10) + Guest.packed(Guest.responseAddress, 15)
        let sender = try await stage.plugin("test.sender", guest)
        let subscriber = try await stage.plugin("test.subscriber", Self.listener, subscribes: ["test.sender"])
        // The only thread is busy with the sender, so that what was taken out waits as well.
        _ = try await sender.handle(.publish(text: "hi"))
        await stage.host.deliverPendingEvents()
        #expect(subscriber.health.answered == 4)
        #expect(stage.log.count { $0.hasPrefix("test.sender: limit host_memory exceeded") } == 6)
        let dropped = stage.audit.filter { $0.action == .eventDelivery && $0.isAllowed == false }
        #expect(dropped.compactMap { $0.detail["count"]?.integer }.reduce(0, +) == 6)
        // All of it is given back.
        _ = try await sender.handle(.publish(text: "hi"))
        await stage.host.deliverPendingEvents()
        #expect(subscriber.health.answered == 8)
    }

    @Test func `reach those that subscribe and were approved, as custom requests`() async throws {
        let stage = try Stage()
        let sender = try await stage.plugin("test.sender", Self.emitter())
        let subscriber = try await stage.plugin("test.subscriber", Self.listener, subscribes: ["Test.Sender"])
        let unapproved = try await stage.plugin(
            "test.unapproved", Self.listener, subscribes: ["test.sender"], approved: false)
        let stranger = try await stage.plugin("test.stranger", Self.listener, subscribes: ["test.other"])
        #expect(subscriber.requestedPermissions.contains(.eventSubscription(plugin: "test.sender")))
        _ = try await sender.handle(.publish(text: "hi"))
        await stage.host.deliverPendingEvents()
        #expect(subscriber.health.answered == 1)
        #expect(unapproved.health.answered == 0)
        #expect(stranger.health.answered == 0)
        let event = try #require(stage.events.first)
        #expect(
            stage.log == [
                "test.subscriber: "
                    + #"{"type":"custom","action":"handle_event","payload":\#(event.json.text()),"#
                    + #""granted":["event_emit","event_subscribe:test.sender"]}"#
            ])
        #expect(event.json["plugin"] == "test.sender")
        let entries = stage.audit.filter { $0.plugin == "test.subscriber" && $0.kind != .approval }
        #expect(
            entries.map { "\($0.kind) \($0.action.rawValue) \($0.subject)" } == [
                "decision event_delivery test.sender", "request request custom", "completion request custom",
                "completion event_delivery ",
            ])
    }

    @Test func `that are emitted while one is handled go to listeners only`() async throws {
        let stage = try Stage()
        let first = try await stage.plugin("test.first", Self.emitter(), subscribes: ["test.second"])
        let second = try await stage.plugin("test.second", Self.emitter(), subscribes: ["test.first"])
        _ = try await first.handle(.publish(text: "hi"))
        await stage.host.deliverPendingEvents()
        #expect(stage.events.map(\.plugin) == ["test.first", "test.second"])
        #expect(first.health.answered == 1)
        #expect(second.health.answered == 1)
        // An instance that has handled an event is free again to emit its own.
        _ = try await second.handle(.publish(text: "hi"))
        await stage.host.deliverPendingEvents()
        #expect(first.health.answered == 2)
    }

    @Test func `that are emitted at a start for a delivery go to listeners only`() async throws {
        let stage = try Stage { $0.failuresBeforeQuarantine = .max }
        // Each start emits, and each request traps, so that each delivery starts the plugin anew.
        var guest = Guest(imports: Guest.hostImports, handleBody: "unreachable")
        let event = guest.data("{}")
        let length = #"{"abi_version":1,"id":"test.first"}"#.utf8.count
        guest.initBody = "(call $emit \(event)) \(Guest.packed(Guest.metadataAddress, length))"
        let first = try await stage.plugin("test.first", guest, subscribes: ["test.other"])
        let other = try await stage.plugin("test.other", guest, subscribes: ["test.first"])
        await #expect(throws: PluginError.self) { try await first.handle(.publish(text: "hi")) }
        await stage.host.deliverPendingEvents()
        #expect(stage.events.map(\.plugin) == ["test.first", "test.other"])
        #expect(first.health.starts == 1)
        #expect(other.health.starts == 1)
    }

    @Test func `keep their order, and those that find no room are dropped and recorded`() async throws {
        let stage = try Stage {
            $0.waitingEvents = 3
            $0.threads = 1
        }
        var guest = Guest(imports: Guest.hostImports)
        let texts = (0..<10).map { guest.data("{\"n\":\($0)}") }
        guest.handleBody =
            texts.map { "(call $emit \($0))" }.joined() + Guest.packed(Guest.responseAddress, 15)
        let sender = try await stage.plugin("test.sender", guest)
        let subscriber = try await stage.plugin("test.subscriber", Self.listener, subscribes: ["test.sender"])
        // The only thread is busy with the sender, so that nothing is delivered meanwhile but what was taken out.
        _ = try await sender.handle(.publish(text: "hi"))
        await stage.host.deliverPendingEvents()
        let answered = subscriber.health.answered
        #expect((3...4).contains(answered))
        let numbers = stage.log.filter { $0.contains("handle_event") }.compactMap { line in
            line.firstRange(of: "\"n\":").flatMap { Int(String(line[$0.upperBound])) }
        }
        #expect(numbers == Array(0..<answered))
        #expect(stage.log.contains { $0.contains("limit waiting_events exceeded") })
        let dropped = stage.audit.filter { $0.action == .eventDelivery && $0.isAllowed == false }
        #expect(dropped.compactMap { $0.detail["count"]?.integer }.reduce(0, +) == Int64(10 - answered))
    }

    @Test func `end with a subscription that is taken back, and with unloading`() async throws {
        let stage = try Stage()
        let sender = try await stage.plugin("test.sender", Self.emitter())
        let subscriber = try await stage.plugin("test.subscriber", Self.listener, subscribes: ["test.sender"])
        let other = try await stage.plugin("test.other", Self.listener, subscribes: ["test.sender"])
        try await stage.host.approve(subscriber, granting: [])
        stage.host.unload(other)
        _ = try await sender.handle(.publish(text: "hi"))
        await stage.host.deliverPendingEvents()
        #expect(subscriber.health.answered == 0)
        #expect(other.health.answered == 0)
        #expect(other.health.state == .unloaded)
        let error = await #expect(throws: PluginError.self) { try await other.handle(.publish(text: "hi")) }
        #expect(error?.code == .unloaded)
    }

    @Test func `that a subscriber fails on end nothing but their delivery`() async throws {
        let stage = try Stage {
            $0.failuresBeforeQuarantine = 1
            $0.quarantine = .seconds(60)
        }
        let sender = try await stage.plugin("test.sender", Self.emitter())
        let subscriber = try await stage.plugin(
            "test.subscriber", Guest(handleBody: "unreachable"), subscribes: ["test.sender"])
        for _ in 0..<2 {
            #expect(try await sender.handle(.publish(text: "hi")).isSuccess)
            await stage.host.deliverPendingEvents()
        }
        // The first delivery traps; the second finds the plugin in quarantine.
        #expect(subscriber.health.failed == 1)
        let entries = stage.audit.filter { $0.plugin == "test.subscriber" && $0.kind != .approval }
        #expect(
            entries.map { "\($0.kind) \($0.action.rawValue) \($0.detail["code"]?.string ?? "")" } == [
                "decision event_delivery ", "request request ", "completion event_delivery trap",
                "failure request trap", "decision event_delivery quarantined",
            ])
        // Requests of others still reach it.
        let error = await #expect(throws: PluginError.self) { try await subscriber.handle(.publish(text: "hi")) }
        #expect(error?.code == .trap)
    }

    @Test func `of an installed plugin reach installed ones after exec, and those of a path reach none`() throws {
        let home = try Fixtures.temporaryFolder()
        func write(_ id: String, _ guest: Guest, _ more: String) throws -> String {
            let folder = try Fixtures.temporaryFolder()
            var guest = guest
            guest.metadata = #"{"abi_version":1,"id":"\#(id)"}"#
            try Data(guest.text.utf8).write(to: URL(fileURLWithPath: folder + "/p.wat"))
            let manifest = """
                {"id":"\(id)","name":"Test","version":"1.0.0","wasm_path":"p.wat","capabilities":["x","event_emit"]\(more)}
                """
            try Data(manifest.utf8).write(to: URL(fileURLWithPath: folder + "/plugin.json"))
            return folder + "/plugin.json"
        }
        let sender = try write("test.sender", Self.emitter(), "")
        let subscriber = try write("test.subscriber", Self.listener, #","subscribes":["test.sender"]"#)
        for path in [sender, subscriber] {
            #expect(try ProgramRun(["install", path, "--yes"], home: home).code == 0)
        }
        let request = ["--request", #"{"type":"publish","text":"hi"}"#]
        let installed = try ProgramRun(["exec", "test.sender"] + request, home: home)
        #expect(installed.code == 0)
        #expect(installed.output == "{\"status\":\"ok\"}\n")
        #expect(installed.errors.contains("[test.subscriber] info: {\"type\":\"custom\",\"action\":\"handle_event\""))
        let path = try ProgramRun(["exec", sender, "--yes"] + request, home: home)
        #expect(path.code == 0)
        #expect(!path.errors.contains("test.subscriber"))
        _ = try ProgramRun(["disable", "test.subscriber"], home: home)
        let disabled = try ProgramRun(["exec", "test.sender"] + request, home: home)
        #expect(!disabled.errors.contains("test.subscriber"))
    }
}

@Suite struct `Custom kinds` {
    private static func load(_ capabilities: String, _ host: PluginHost, _ guest: Guest = Guest()) async throws
        -> Plugin
    {
        try await host.load(
            PluginPackage(manifest: try TestHost.manifest(capabilities: capabilities), module: try guest.module()))
    }

    private static func host() throws -> PluginHost {
        PluginHost(directory: StateDirectory(path: try Fixtures.temporaryFolder()))
    }

    @Test func `and those of the SDK find their plugins`() async throws {
        let host = try Self.host()
        let connector = try await Self.load(#"["platform_connector"]"#, host)
        let scanner = try await Self.load(#"[{"custom":"invoice_scanner"},"policy_evaluator"]"#, host)
        #expect(host.plugins(for: .platformConnector).map(ObjectIdentifier.init) == [ObjectIdentifier(connector)])
        #expect(host.plugins(for: .policyEvaluator).map(ObjectIdentifier.init) == [ObjectIdentifier(scanner)])
        #expect(host.plugins(for: .custom("invoice_scanner")).count == 1)
        #expect(host.plugins(for: .custom("other")).isEmpty)
        #expect(host.plugins.count == 2)
        host.unload(scanner)
        #expect(host.plugins(for: .custom("invoice_scanner")).isEmpty)
    }

    @Test func `are registered once, with names of their own`() throws {
        let host = try Self.host()
        try host.register(CustomKind("invoice_scanner", actions: ["scan_invoice"]))
        #expect(host.customKinds.map(\.identifier) == ["invoice_scanner"])
        let again = try CustomKind("invoice_scanner", actions: [])
        #expect(throws: CustomKind.Problem.self) { try host.register(again) }
        for (identifier, actions) in [
            ("platform_connector", []), ("storage_access", []), ("", []), ("a b", []), ("x\n", []),
            (String(repeating: "x", count: 129), []), ("k", ["a", "a"]), ("k", ["transform_content"]), ("k", [""]),
        ] as [(String, [String])] {
            #expect(throws: CustomKind.Problem.self) { try CustomKind(identifier, actions: actions) }
        }
    }

    @Test func `are asked for their actions, and for no others`() async throws {
        let host = try Self.host()
        let guest = Guest(response: #"{"status":"ok","total":7}"#)
        let scanner = try await Self.load(#"["invoice_scanner"]"#, host, guest)
        let early = await #expect(throws: PluginError.self) { try await scanner.perform("scan_invoice", nil) }
        #expect(early?.hint == "register its kind with the host first")
        try host.register(CustomKind("invoice_scanner", actions: ["scan_invoice"]))
        #expect(try await scanner.perform("scan_invoice", ["url": "x"]).fields["total"] == 7)
        let unknown = await #expect(throws: PluginError.self) { try await scanner.perform("scan", nil) }
        #expect(unknown?.code == .invalidRequest)
        let other = try await Self.load(#"["platform_connector"]"#, host)
        await #expect(throws: PluginError.self) { try await other.perform("scan_invoice", nil) }
        let failing = try await Self.load(
            #"["invoice_scanner"]"#, host, Guest(response: #"{"status":"error","code":"c"}"#))
        let failed = await #expect(throws: PluginError.self) { try await failing.perform("scan_invoice", nil) }
        #expect(failed?.code == .actionFailed)
    }

    /// Tells when the last who holds it lets it go.
    private final class Token: Sendable {
        let isLetGo: Signal
        init(_ isLetGo: Signal) { self.isLetGo = isLetGo }
        deinit { isLetGo.send() }
    }

    @Test(.timeLimit(.minutes(5))) func `and plugins are let go with their host`() async throws {
        weak var weakPlugin: Plugin?
        weak var weakHost: PluginHost?
        let isLetGo = Signal()
        do {
            var services = HostServices()
            services.log = { [token = Token(isLetGo)] _ in _ = token }
            let host = PluginHost(
                directory: StateDirectory(path: try Fixtures.temporaryFolder()), services: services)
            let plugin = try await Self.load(#"["x"]"#, host)
            _ = try await plugin.handle(.publish(text: "hi"))
            (weakHost, weakPlugin) = (host, plugin)
        }
        // A thread of the host may hold on for a moment; whoever is left has the services.
        await isLetGo.wait()
        #expect(weakHost == nil)
        #expect(weakPlugin == nil)
    }
}
