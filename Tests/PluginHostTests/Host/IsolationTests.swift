import Platform
import Synchronization
import Testing
import Wasm

@testable import PluginHost

/// Instances that are made from an image of one that has started.
@Suite struct `Instances without a start` {
    /// A guest that counts its starts in the log and the requests of its instance in its answers, beside the random number
    /// and the time of its start and of the request.
    private static func guest(
        initBody: String = "", handleBody: String = "", imports: String = "", extra: String = ""
    ) -> Guest {
        let digits = String(repeating: "a", count: 16)
        let response = #"{"status":"ok","n":0,"start":"\#(digits)","now":"\#(digits)","drawn":"\#(digits)"}"#
        var guest = Guest(
            imports: """
                \(Guest.hostImports)
                (import "wasi_snapshot_preview1" "clock_time_get" (func $clock (param i32 i64 i32) (result i32)))
                (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
                \(imports)
                """,
            response: response,
            extra: """
                (global $count (mut i32) (i32.const 0))
                (global $start (mut i64) (i64.const 0))
                ;; Writes a number in letters from a to p.
                (func $letters (param $place i32) (param $number i64) (local $end i32)
                    (local.set $end (i32.add (local.get $place) (i32.const 16)))
                    (loop $next
                        (i32.store8 (local.get $place)
                            (i32.add (i32.const 97) (i32.wrap_i64 (i64.and (local.get $number) (i64.const 15)))))
                        (local.set $number (i64.shr_u (local.get $number) (i64.const 4)))
                        (local.set $place (i32.add (local.get $place) (i32.const 1)))
                        (br_if $next (i32.lt_u (local.get $place) (local.get $end)))))
                (func $now (result i64)
                    (drop (call $clock (i32.const 1) (i64.const 1) (i32.const 0x8000))) (i64.load (i32.const 0x8000)))
                (func $draw (result i64)
                    (drop (call $random (i32.const 0x8008) (i32.const 8))) (i64.load (i32.const 0x8008)))
                \(extra)
                """)
        let line = guest.data("started")
        let metadata = guest.metadata?.utf8.count ?? 0
        guest.initBody = """
            (call $log (i32.const 2) \(line))
            (global.set $start (call $now))
            \(initBody)
            \(Guest.packed(Guest.metadataAddress, metadata))
            """
        let base = Guest.responseAddress
        let places = (start: base + 30, now: base + 55, drawn: base + 82)
        guest.handleBody = """
            \(Guest.whenAction(beginsWith: "l", "(loop (br 0))"))
            \(Guest.whenAction(beginsWith: "t", "unreachable"))
            (global.set $count (i32.add (global.get $count) (i32.const 1)))
            (i32.store8 (i32.const \(base + 19)) (i32.add (global.get $count) (i32.const 48)))
            (call $letters (i32.const \(places.start)) (global.get $start))
            (call $letters (i32.const \(places.now)) (call $now))
            \(handleBody)
            \(Guest.packed(base, response.utf8.count))
            """
        #expect(response.utf8.count == 100)
        return guest
    }

    /// Draws a random number in each request, and answers it.
    private static let draws = "(call $letters (i32.const \(Guest.responseAddress + 82)) (call $draw))"
    /// Draws one in the start, which is then the start's time as well.
    private static let drawsAtStart = "(global.set $start (call $draw))"

    private static func stage(
        _ isolation: PluginIsolation, seed: UInt64? = 1, store: (@Sendable (String) -> any KeyValueStore)? = nil
    ) throws -> Stage {
        try Stage(
            seed: seed,
            policy: { policy in
                policy.isolation = isolation
                policy.failuresBeforeQuarantine = .max
                policy.instancesPerPlugin = 1
            }, store: store)
    }

    private static func custom(_ action: String) -> PluginRequest { .custom(action: action, payload: nil) }

    /// What an instance answers and uses.
    private struct Use: Equatable {
        var fields: [String]
        var fuel: UInt64
        var hostWork: UInt64
    }

    private static func use(_ plugin: Plugin) async throws -> Use {
        let fields = try await plugin.handle(custom("x")).fields
        let health = plugin.health
        return Use(
            fields: ["n", "start", "now", "drawn"].map { fields[$0]?.text() ?? "-" }, fuel: health.lastFuel,
            hostWork: health.lastHostWork)
    }

    @Test func `answer each request as the first one, with the same fuel and host work`() async throws {
        let guest = Self.guest(handleBody: Self.draws)
        let first = try await Self.use(try await Self.stage(.reusedInstances).load(guest))
        let stage = try Self.stage(.freshInstancePerRequest)
        let plugin = try await stage.load(guest)
        stage.forgetLog()
        for _ in 0..<20 { #expect(try await Self.use(plugin) == first) }
        #expect(first.fields[0] == "1")
        // Two starts, since a plugin that starts once needs no image, and nothing of the others is logged.
        #expect(stage.pluginLog == ["started", "started"])
        let health = plugin.health
        #expect(health.starts == 20 && health.restarts == 0 && health.recycled == 0)
        #expect(health.memoryByteCount == 0)
    }

    @Test func `follow instances that have failed`() async throws {
        let guest = Self.guest()
        let stage = try Self.stage(.reusedInstances)
        let plugin = try await stage.load(guest)
        stage.forgetLog()
        let first = try await Self.use(plugin)
        for action in ["trap", "loop"] {
            #expect(try await Self.use(plugin).fields[0] == "2")
            await #expect(throws: PluginError.self) { try await plugin.handle(Self.custom(action)) }
            #expect(try await Self.use(plugin) == first)
        }
        await #expect(throws: PluginError.self) { try await plugin.handle(Self.custom("trap")) }
        #expect(try await Self.use(plugin) == first)
        #expect(stage.pluginLog == ["started", "started"])
        #expect(plugin.health.starts == 4 && plugin.health.restarts == 3)
    }

    @Test(arguments: ["trap", "loop"]) func `leave nothing of a request that failed`(_ action: String) async throws {
        let stage = try Self.stage(.freshInstancePerRequest)
        let plugin = try await stage.load(Self.guest())
        let first = try await Self.use(plugin)
        for _ in 0..<3 {
            await #expect(throws: PluginError.self) { try await plugin.handle(Self.custom(action)) }
            #expect(try await Self.use(plugin) == first)
        }
        #expect(plugin.health.restarts == 3)
    }

    /// Two instances with the same random numbers would give the same identifiers.
    @Test func `are not made for a plugin that drew random numbers, unless each request has its own`() async throws {
        let guest = Self.guest(initBody: Self.drawsAtStart, handleBody: Self.draws)
        let reused = try Self.stage(.reusedInstances, seed: nil)
        let plugin = try await reused.load(guest)
        reused.forgetLog()
        var starts = [try await Self.use(plugin).fields[1]]
        for _ in 0..<3 {
            await #expect(throws: PluginError.self) { try await plugin.handle(Self.custom("trap")) }
            starts.append(try await Self.use(plugin).fields[1])
        }
        #expect(Set(starts).count == 4)
        #expect(reused.pluginLog.count == 4)

        let fresh = try Self.stage(.freshInstancePerRequest, seed: nil)
        let other = try await fresh.load(guest)
        fresh.forgetLog()
        var uses: [Use] = []
        for _ in 0..<4 { uses.append(try await Self.use(other)) }
        #expect(Set(uses.dropFirst().map { $0.fields[1] }).count == 1)
        // What is drawn in requests is new.
        #expect(Set(uses.map { $0.fields[3] }).count == 4)
        #expect(fresh.pluginLog == ["started", "started"])
    }

    @Test func `have the seeded random numbers of a start`() async throws {
        let guest = Self.guest(initBody: Self.drawsAtStart, handleBody: Self.draws)
        let first = try await Self.use(try await Self.stage(.reusedInstances).load(guest))
        let stage = try Self.stage(.freshInstancePerRequest)
        let plugin = try await stage.load(guest)
        for _ in 0..<3 { #expect(try await Self.use(plugin) == first) }
        // Those of AssemblyScript's runtime too.
        let seeds = Self.guest(
            initBody: "(global.set $start (i64.reinterpret_f64 (call $seed)))",
            handleBody:
                "(call $letters (i32.const \(Guest.responseAddress + 82)) (i64.reinterpret_f64 (call $seed)))",
            imports: #"(import "env" "seed" (func $seed (result f64)))"#)
        let expected = try await Self.use(try await Self.stage(.reusedInstances).load(seeds))
        let other = try await Self.stage(.freshInstancePerRequest).load(seeds)
        for _ in 0..<3 { #expect(try await Self.use(other) == expected) }
    }

    /// What a start reads of the store is out of date when the next request comes.
    @Test func `are not made for a plugin whose start reaches out`() async throws {
        var guest = Self.guest()
        let key = guest.data("key")
        guest.initBody = "(drop (call $get \(key)))" + (guest.initBody ?? "")
        for isolation in [PluginIsolation.reusedInstances, .freshInstancePerRequest] {
            let stage = try Self.stage(isolation)
            let plugin = try await stage.load(guest)
            stage.forgetLog()
            for _ in 0..<2 {
                #expect(try await Self.use(plugin).fields[0] == "1")
                await #expect(throws: PluginError.self) { try await plugin.handle(Self.custom("trap")) }
            }
            #expect(stage.pluginLog.count == (isolation == .reusedInstances ? 2 : 4))
        }
    }

    @Test func `begin with what was granted before a start of their own`() async throws {
        let stage = try Self.stage(.freshInstancePerRequest)
        let plugin = try await stage.load(Self.guest())
        stage.forgetLog()
        for _ in 0..<4 { _ = try await Self.use(plugin) }
        try await stage.host.approve(plugin, granting: [.eventEmit])
        for _ in 0..<4 { _ = try await Self.use(plugin) }
        #expect(stage.pluginLog.count == 4)
    }

    #if os(Linux)
        /// An image is a file in memory where the system has such files.
        @Test func `answer the same where the process may open hardly any more files`() async {
            await #expect(processExitsWith: .success) {
                typealias Tests = `Instances without a start`
                let stage = try Tests.stage(.freshInstancePerRequest)
                let plugin = try await stage.load(Tests.guest(handleBody: Tests.draws))
                stage.forgetLog()
                let first = try await Tests.use(plugin)
                let free = dup(0)
                close(free)
                var limit = rlimit()
                try #require(unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0)
                // Some are left to the library that starts threads, which ends a process where it gets none.
                limit.rlim_cur = rlim_t(free + 8)
                try #require(unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0)
                for _ in 0..<20 { #expect(try await Tests.use(plugin) == first) }
                #expect(plugin.health.starts == 21 && plugin.health.failed == 0)
            }
        }
    #endif

    /// Descriptors that the start has closed or changed stay so.
    @Test func `have the descriptors of the first one`() async throws {
        let guest = Self.guest(
            initBody: "(drop (call $close (i32.const 0))) (drop (call $renumber (i32.const 2) (i32.const 1)))",
            handleBody: """
                (call $letters (i32.const \(Guest.responseAddress + 82)) (i64.or
                    (i64.extend_i32_u (call $close (i32.const 0)))
                    (i64.shl (i64.extend_i32_u (call $close (i32.const 2))) (i64.const 16))))
                """,
            imports: """
                (import "wasi_snapshot_preview1" "fd_close" (func $close (param i32) (result i32)))
                (import "wasi_snapshot_preview1" "fd_renumber" (func $renumber (param i32 i32) (result i32)))
                """)
        let first = try await Self.use(try await Self.stage(.reusedInstances).load(guest))
        // badf, twice.
        #expect(first.fields[3] == #""iaaaiaaaaaaaaaaa""#)
        let plugin = try await Self.stage(.freshInstancePerRequest).load(guest)
        for _ in 0..<3 { #expect(try await Self.use(plugin) == first) }
    }

    @Test func `serve requests at the same time`() async throws {
        let host = TestHost()
        host.policy.isolation = .freshInstancePerRequest
        host.policy.instancesPerPlugin = 4
        let manifest = try TestHost.manifest(capabilities: #"["platform_connector"]"#)
        let plugin = try await host.load(Self.guest(), manifest: manifest)
        let counts = try await withThrowingTaskGroup(of: Int64?.self) { group in
            for _ in 0..<200 {
                group.addTask { try await plugin.handle(Self.custom("x")).fields["n"]?.integer }
            }
            return try await group.reduce(into: [Int64?]()) { $0.append($1) }
        }
        #expect(counts == [Int64?](repeating: 1, count: 200))
        #expect(plugin.health.starts == 200)
    }

    /// A recording begins with a start of its own, which a replay needs; what follows is what every instance does.
    @Test func `do what a recording says, to the bit`() async throws {
        let guest = Self.guest(initBody: Self.drawsAtStart, handleBody: Self.draws)
        let host = TestHost()
        host.policy.isolation = .freshInstancePerRequest
        host.policy.instancesPerPlugin = 1
        let plugin = try await host.load(guest)
        try await host.approve(plugin, plugin.requestedPermissions)
        let first = try await Self.use(plugin)
        for _ in 0..<2 {
            let run = await plugin.record(Self.custom("x"))
            let answer = try run.outcome.get()
            #expect(["n", "start", "now", "drawn"].map { answer.fields[$0]?.text() ?? "-" } == first.fields)
            let recording = try run.recording.get()
            #expect(recording.outcome.fuel == first.fuel)
            let report = recording.replay(module: plugin.package.module)
            #expect(report.difference == nil)
            #expect(try await Self.use(plugin) == first)
        }
    }

    /// The answers are the same, and the memory and globals at the end.
    @Test(arguments: `Built plugins`.connectors.map(\.0))
    func `of built plugins do what they do after a start`(_ name: String) async throws {
        let request = Self.custom("echo")
        let stage = try Self.stage(.reusedInstances)
        let plugin = try await stage.load(fixture: name)
        let expected = try await plugin.handle(request)
        let health = plugin.health
        let other = try await Self.stage(.freshInstancePerRequest).load(fixture: name)
        for _ in 0..<5 {
            #expect(try await other.handle(request).json == expected.json)
            #expect(other.health.lastFuel == health.lastFuel)
            #expect(other.health.lastHostWork == health.lastHostWork)
        }
        // What they store is there for the next one.
        for round in 1...3 {
            let id = try await other.handle(.publish(text: "x")).fields["post_id"]?.string
            #expect(id?.hasSuffix("-\(round)") == true)
        }
        let (state, image) = try Self.finalState(plugin, request, nil)
        #expect(image != nil)
        for _ in 0..<2 { #expect(try Self.finalState(plugin, request, image).state == state) }
    }

    /// What a request leaves in an instance that has started, or that was made from an image.
    private static func finalState(
        _ plugin: Plugin, _ request: PluginRequest, _ image: PluginImage?
    ) throws -> (state: FinalState, image: PluginImage?) {
        let parts = PluginInstance.Parts(
            module: plugin.package.module, manifest: plugin.package.manifest, services: plugin.services,
            grants: Grants(requested: plugin.requestedPermissions, approved: plugin.granted), limits: plugin.limits,
            thread: GuestThread())
        let instance =
            try image.map { try PluginInstance($0, parts) }
            ?? PluginInstance(starting: parts, plugin.package.manifest)
        let image = image ?? instance.makeImage(for: .freshInstancePerRequest)
        let sent = PluginInstance.Request(
            type: "custom", deadline: .now.advanced(by: .seconds(60)), time: .seconds(60), sender: nil
        ) { _ in request.json }
        _ = try instance.respond(to: sent, schema: nil)
        return (FinalState(instance.interpreter), image)
    }
}
