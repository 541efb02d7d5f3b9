import PluginHost
import Testing

/// Numbers 149–154 of the list: what `alloc`, `dealloc` and the start do behind the host's back.
@Suite struct `Allocators with a will of their own` {
    /// An `alloc` that first does something else.
    private static func allocating(after body: String) -> String {
        Guest.allocating(
            """
            (local $start i32) \(body)
            (local.set $start (global.get $top))
            (global.set $top (i32.add (global.get $top) (local.get $size))) (local.get $start)
            """)
    }
    private static let exit = #"(import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))"#

    @Test func `149 misaligned buffers are buffers like any other`() async throws {
        var guest = Guest(imports: Guest.hostImports)
        guest.extra = "(global $odd (mut i32) (i32.const 0x20001))"
        guest.alloc = Guest.allocating(
            """
            (local $start i32) (local.set $start (global.get $odd))
            (global.set $odd (i32.add (global.get $odd) (i32.or (local.get $size) (i32.const 1))))
            (if (i32.eqz (i32.and (global.get $odd) (i32.const 1)))
              (then (global.set $odd (i32.add (global.get $odd) (i32.const 1)))))
            (local.get $start)
            """)
        guest.handleBody = """
            (if (i32.eqz (i32.and (local.get $ptr) (i32.const 1))) (then unreachable))
            (call $log (i32.const 2) (local.get $ptr) (local.get $len)) \(Guest.ok)
            """
        let stage = try Stage()
        #expect(try await stage.attempt(guest, .deletePost(id: "p")).response?.isSuccess == true)
        #expect(
            stage.pluginLog
                == [#"{"type":"delete_post","post_id":"p","granted":["storage_access","event_emit"]}"#])
    }

    /// The request replaces the plugin's own literals: it harms itself, and gets told what its answer was.
    @Test func `150 buffers inside the module's data or on top of the request harm the plugin alone`() async throws {
        var guest = Guest()
        guest.extra = "(global $turn (mut i32) (i32.const 0x2000))"
        guest.alloc = Guest.allocating(
            """
            (global.set $turn (i32.add (global.get $turn) (i32.const 0x200)))
            (i32.sub (global.get $turn) (i32.const 0x200))
            """)
        // Two probes at 0x2000 and 0x2200, then the request at 0x2400 in the other instance, where the answer lies.
        let stage = try Stage()
        let plugin = try await stage.load(guest)
        _ = try? await plugin.handle(.publish(text: "x"))
        _ = try? await plugin.handle(.publish(text: "x"))
        let error = await #expect(throws: PluginError.self) { try await plugin.handle(.publish(text: "x")) }
        #expect(error?.code == .invalidResponse)
        #expect(error?.message.contains(#"{"type":"publis"#) == true)

        let store = Stage.SharedStore()
        try store.store.setValue(
            Array(#"{"status":"ok","from":"store"}"#.utf8), forKey: [0x6B], limits: PluginLimits(), deadline: .now)
        let second = try Stage(store: { _ in store.store })
        guest = Guest(imports: Guest.hostImports)
        guest.extra = "(global $request (mut i32) (i32.const 0))"
        let key = guest.data("k")
        // While a request runs, alloc gives the place of the request out again.
        guest.alloc = Self.allocating(after: "(if (global.get $request) (then (return (global.get $request))))")
        guest.handleBody = "(global.set $request (local.get $ptr)) (call $get \(key))"
        #expect(try await second.attempt(guest).response?.fields["from"] == "store")
    }

    @Test func `151 a plugin that keeps all its instances busy leaves threads to others`() async throws {
        let stage = try Stage {
            $0.limits.fuel = .max
        }
        let manifest = try TestHost.manifest(extra: #""concurrency":256"#)
        let greedy = try await stage.load(Guest(handleBody: "(loop (br 0)) (i64.const 0)"), manifest: manifest)
        let loops = (0..<20).map { _ in Task { try? await greedy.handle(.publish(text: "x")) } }
        try await greedy.reaches { $0.starts == HostPolicy().instancesPerPlugin }
        let modest = try await stage.load(Guest())
        #expect(try await modest.handle(.publish(text: "x")).isSuccess)
        // The answer did not have to wait for the end of any loop.
        #expect(greedy.health.failed == 0)
        for loop in loops { loop.cancel() }
        for loop in loops { _ = await loop.value }
    }

    @Test func `152 alloc may grow the memory while the host reads arguments and writes results`() async throws {
        let store = Stage.SharedStore()
        let value = [UInt8](repeating: 0x78, count: 100_000)
        try store.store.setValue(value, forKey: [0x6B], limits: PluginLimits(), deadline: .now)
        let stage = try Stage(store: { _ in store.store })
        var guest = Guest(imports: Guest.hostImports, memory: "(memory (export \"memory\") 4 64)")
        // Every buffer lies on fresh pages at the end of memory.
        guest.alloc = Guest.allocating(
            """
            (i32.shl (memory.grow (i32.add (i32.shr_u (local.get $size) (i32.const 16)) (i32.const 1))) (i32.const 16))
            """)
        let (key, other) = (guest.data("k"), guest.data("other"))
        guest.handleBody = """
            (local $v i64)
            (local.set $v (call $get \(key)))
            (if (i32.ne (i32.wrap_i64 (local.get $v)) (i32.const 100000)) (then unreachable))
            (if (i32.ne (i32.load8_u offset=99999 (i32.wrap_i64 (i64.shr_u (local.get $v) (i64.const 32)))) (i32.const 120))
              (then unreachable))
            (call $set \(other)
              (i32.wrap_i64 (i64.shr_u (local.get $v) (i64.const 32))) (i32.wrap_i64 (local.get $v)))
            \(Guest.ok)
            """
        #expect(try await stage.attempt(guest).response?.isSuccess == true)
        #expect(store.store.value(forKey: Array("other".utf8), deadline: .now) == value)
    }

    @Test(.timeLimit(.minutes(5)))
    func `153 loops in the start, alloc and dealloc end with fuel or with time`() async throws {
        // Small allocations are the probes; a request has more than 16 bytes.
        let alloc = Guest(
            alloc: Self.allocating(after: "(if (i32.ne (local.get $size) (i32.const 16)) (then (loop (br 0))))"))
        let dealloc = Guest(
            dealloc: Guest.deallocating("(if (i32.ne (local.get $size) (i32.const 16)) (then (loop (br 0))))"))
        let fuel = try Stage { $0.limits.fuel = 10_000_000 }
        let exhausted = try await fuel.attempt(alloc).error
        #expect(exhausted?.limit == "fuel")
        #expect(exhausted?.message.hasPrefix("limit fuel exceeded in alloc(") == true)
        #expect(try await fuel.attempt(dealloc).response?.isSuccess == true)

        let time = try Stage {
            $0.limits.fuel = .max
            $0.limits.timeout = .seconds(2)
        }
        #expect(try await time.attempt(alloc).error?.limit == "timeout")
        // The answer stands: it was there before dealloc was called.
        #expect(try await time.attempt(dealloc).response?.isSuccess == true)

        let start = try Stage {
            $0.limits.startFuel = .max
            $0.limits.startTimeout = .milliseconds(300)
        }
        let loop = "(loop (br 0))"
        for (guest, place) in [
            (Guest(extra: "(func $s \(loop)) (start $s)"), "the start function"),
            (Guest(extra: "(func (export \"_initialize\") \(loop))"), "_initialize"),
            (Guest(initBody: "\(loop) (i64.const 0)"), "plugin_init"),
            (Guest(capabilitiesBody: "\(loop) (i64.const 0)"), "plugin_capabilities"),
            (Guest(alloc: Guest.allocating("\(loop) unreachable")), "alloc(16)"),
        ] {
            let error = try await start.attempt(guest).error
            #expect(error?.limit == "start_timeout")
            #expect(error?.message.hasPrefix("limit start_timeout exceeded in \(place): ") == true)
        }
    }

    @Test func `154 proc_exit in alloc ends the run, in dealloc it leaves the answer`() async throws {
        let stage = try Stage { $0.instancesPerPlugin = 1 }
        let alloc = Guest(imports: Self.exit, alloc: Guest.allocating("(call $exit (i32.const 0)) unreachable"))
        #expect(try await stage.attempt(alloc).error?.code == .exited)
        let dealloc = Guest(
            imports: Self.exit,
            dealloc: Guest.deallocating(
                "(if (i32.ne (local.get $size) (i32.const 16)) (then (call $exit (i32.const 0))))"))
        let plugin = try await stage.load(dealloc)
        for _ in 0..<3 { #expect(try await plugin.handle(.publish(text: "x")).isSuccess) }
        // An instance that has exited is never entered again, and in the next one dealloc is not called any more.
        #expect(plugin.health.starts == 2)
        let initialize = Guest(
            imports: Self.exit, extra: #"(func (export "_initialize") (call $exit (i32.const 3)))"#)
        #expect(
            try await stage.attempt(initialize).error?.message
                == "_initialize: the plugin ended itself with proc_exit(3)")
    }

    /// Two literals by turns, so that only the segments tell that neither was allocated.
    @Test func `literals in segments that overlap are never given back`() async throws {
        var guest = Guest(
            dealloc: Guest.deallocating("(if (i32.eq (local.get $size) (i32.const 15)) (then unreachable))"))
        var text = [UInt8](repeating: 0x20, count: 0x300)
        for place in [0x100, 0x200] { text.replaceSubrange(place..<(place + 15), with: guest.response.utf8) }
        guest.extra = """
            (global $turn (mut i32) (i32.const 0x6100)) (data (i32.const 0x6000) \(Guest.literal(text)))
            \((0..<8).map { "(data (i32.const \(0x6010 + 8 * $0)) \"within\")" }.joined())
            """
        guest.handleBody = """
            (global.set $turn (i32.xor (global.get $turn) (i32.const 0x300)))
            (i64.or (i64.shl (i64.extend_i32_u (global.get $turn)) (i64.const 32)) (i64.const 15))
            """
        let stage = try Stage { $0.instancesPerPlugin = 1 }
        let plugin = try await stage.load(guest)
        for _ in 0..<6 { #expect(try await plugin.handle(.publish(text: "x")).isSuccess) }
        #expect(plugin.health.starts == 1)
        #expect(stage.hostLog == [])
    }
}
