import PluginHost
import Testing
import Wasm

/// Numbers 20–39 of the list: `alloc` and `dealloc`.
@Suite struct `Allocation` {
    private static func allocating(_ body: String) -> String {
        "(func $alloc (export \"alloc\") (param $size i32) (result i32) \(body))"
    }

    @Test func `20 alloc returning 0 is an error`() async throws {
        let error = try await TestHost.run(Guest(alloc: Self.allocating("(i32.const 0)"))).error
        #expect(error?.code == .contractViolation)
        #expect(error?.message == "alloc(16) returned 0: the plugin has no memory left")
    }

    @Test(arguments: [0x40000, 0x3FFF8, -1, -8])
    func `21 alloc returning a place outside memory is an error`(pointer: Int) async throws {
        let error = try await TestHost.run(Guest(alloc: Self.allocating("(i32.const \(pointer))"))).error
        #expect(error?.code == .contractViolation)
        #expect(error?.message.contains("ends outside the plugin's memory") == true)
    }

    @Test func `22 alloc returning the same place twice is explained, as in naive Go`() async throws {
        let error = try await TestHost.run(Guest(alloc: Self.allocating("(i32.const 0x10000)"))).error
        #expect(error?.code == .contractViolation)
        #expect(error?.message.contains("while the first buffer was still in use: the two overlap") == true)
        #expect(error?.hint?.contains("in Go") == true)
    }

    @Test(arguments: [
        "(drop (call $http (i32.const 0) (i32.const 0)))", "(drop (call $get (i32.const 0) (i32.const 0)))",
        "(call $set (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 0))",
        "(call $emit (i32.const 0) (i32.const 0))",
    ])
    func `23 host functions called from inside alloc end the run`(call: String) async throws {
        let guest = Guest(imports: Guest.hostImports, alloc: Self.allocating("\(call) (i32.const 0x10000)"))
        let error = try await TestHost.run(guest).error
        #expect(error?.code == .contractViolation)
        #expect(error?.message.contains("called from inside alloc or dealloc") == true)
    }

    @Test func `24 host_log may be called from inside alloc and dealloc`() async throws {
        var guest = Guest(imports: Guest.hostImports)
        let text = guest.data("allocating")
        guest.alloc = Self.allocating(
            """
            (local $start i32) (call $log (i32.const 2) \(text))
            (local.set $start (global.get $top))
            (global.set $top (i32.add (global.get $top) (i32.const 4096))) (local.get $start)
            """)
        guest.dealloc = "(func (export \"dealloc\") (param i32 i32) (call $log (i32.const 2) \(text)))"
        let outcome = try await TestHost.run(guest)
        #expect(outcome.response?.isSuccess == true)
        // One alloc and one dealloc for the request; the answer is data and is not given back.
        #expect(
            outcome.pluginLog
                == ["allocating", "allocating", "allocating", "allocating", "allocating", "allocating"].suffix(2))
    }

    @Test func `25 alloc may grow the memory`() async throws {
        let guest = Guest(
            memory: "(memory (export \"memory\") 1)",
            alloc: Self.allocating("(i32.shl (memory.grow (i32.const 1)) (i32.const 16))"))
        #expect(try await TestHost.run(guest).response?.isSuccess == true)
    }

    @Test func `26 alloc growing past the limit fails with 0 or -1, not with memory of the host`() async throws {
        let host = TestHost()
        host.limits.memory = .mebibytes(1)
        let guest = Guest(
            memory: "(memory (export \"memory\") 1)",
            alloc: Self.allocating("(i32.shl (memory.grow (i32.const 100)) (i32.const 16))"))
        let error = try await TestHost.run(guest, host: host).error
        #expect(error?.code == .contractViolation)
    }

    @Test func `27 alloc that traps ends the run with its name`() async throws {
        let error = try await TestHost.run(Guest(alloc: Self.allocating("unreachable"))).error
        #expect(error?.code == .trap)
        #expect(error?.message.hasPrefix("alloc(16) trapped: unreachable") == true)
    }

    @Test func `28 alloc that loops ends with the fuel`() async throws {
        let error = try await TestHost.run(Guest(alloc: Self.allocating("(loop (br 0)) unreachable"))).error
        #expect(error?.limit == "start_fuel")
    }

    @Test func `29 alloc returning 0 inside host_store_get ends the request`() async throws {
        let host = TestHost()
        try await host.store.setValue(
            Array("value".utf8), forKey: [UInt8(ascii: "k")], limits: host.limits, deadline: .now)
        var guest = Guest(imports: Guest.hostImports)
        let key = guest.data("k")
        guest.alloc = Self.allocating(
            """
            (local $start i32) (local.set $start (global.get $top))
            (global.set $top (i32.add (global.get $top) (i32.const 64)))
            (select (i32.const 0) (local.get $start) (i32.eq (local.get $size) (i32.const 5)))
            """)
        guest.handleBody = "(call $get \(key))"
        let error = try await TestHost.run(guest, host: host).error
        #expect(error?.code == .contractViolation)
        #expect(error?.message == "alloc(5) returned 0: the plugin has no memory left")
    }

    @Test func `30 alloc that calls a host function inside host_store_get goes no deeper`() async throws {
        let host = TestHost()
        try await host.store.setValue(
            Array("value".utf8), forKey: [UInt8(ascii: "k")], limits: host.limits, deadline: .now)
        var guest = Guest(imports: Guest.hostImports)
        let key = guest.data("k")
        guest.alloc = Self.allocating(
            """
            (local $start i32) (local.set $start (global.get $top))
            (global.set $top (i32.add (global.get $top) (i32.const 64)))
            (if (i32.eq (local.get $size) (i32.const 5)) (then (drop (call $get \(key)))))
            (local.get $start)
            """)
        guest.handleBody = "(call $get \(key))"
        #expect(
            try await TestHost.run(guest, host: host).error?.message.contains("called from inside alloc or dealloc")
                == true)
    }

    /// A handler whose answer is allocated, so that it is given back.
    private static let allocatedAnswer = """
        (local $p i32)
        (local.set $p (call $alloc (i32.const 15)))
        (memory.copy (local.get $p) (i32.const \(Guest.responseAddress)) (i32.const 15))
        (i64.or (i64.shl (i64.extend_i32_u (local.get $p)) (i64.const 32)) (i64.const 15))
        """

    @Test func `31 dealloc that traps leaves the response, and results are not given back any more`() async throws {
        let host = TestHost()
        let guest = Guest(
            dealloc:
                "(func (export \"dealloc\") (param i32 i32) (if (i32.eq (local.get 1) (i32.const 15)) (then unreachable)))",
            handleBody: Self.allocatedAnswer)
        let plugin = try await host.load(guest)
        try await host.approve(plugin, [])
        for _ in 0..<4 { #expect(try await plugin.handle(.publish(text: "hi")).isSuccess) }
        // The first answer is kept until the second is there; then dealloc traps once, and never again.
        #expect(plugin.health.starts == 2)
        #expect(host.outcome.hostLog.filter { $0.contains("host_frees_results") }.count == 1)
    }

    @Test func `32 dealloc that traps on every buffer leaves the response`() async throws {
        let host = TestHost()
        let plugin = try await host.load(Guest(dealloc: "(func (export \"dealloc\") (param i32 i32) unreachable)"))
        try await host.approve(plugin, [])
        #expect(try await plugin.handle(.publish(text: "hi")).isSuccess)
        #expect(try await plugin.handle(.publish(text: "hi")).isSuccess)
    }

    @Test func `33 dealloc that loops leaves the response`() async throws {
        let guest = Guest(
            dealloc:
                "(func (export \"dealloc\") (param i32 i32) (if (i32.ne (local.get 1) (i32.const 16)) (then (loop (br 0)))))"
        )
        let host = TestHost()
        let plugin = try await host.load(guest)
        try await host.approve(plugin, [])
        #expect(try await plugin.handle(.publish(text: "hi")).isSuccess)
        #expect(try await plugin.handle(.publish(text: "hi")).isSuccess)
        #expect(plugin.health.starts == 2)
    }

    /// A plugin whose answers were there used up all the time of their requests, and nobody learnt why.
    @Test func `dealloc that loops is named, and not called again`() async throws {
        let host = TestHost()
        host.limits.fuel = .max
        let plugin = try await host.load(
            Guest(dealloc: "(func (export \"dealloc\") (param i32 i32) (loop (br 0)))"))
        #expect(plugin.warnings.count == 1)
        #expect(plugin.warnings.first?.contains("dealloc(") == true)
        #expect(plugin.warnings.first?.contains("did not come to an end") == true)
        for _ in 0..<3 { #expect(try await plugin.handle(.publish(text: "hi"), deadline: .seconds(5)).isSuccess) }
        // An instance whose buffers are kept serves the next request.
        #expect(plugin.health.starts == 1)
    }

    @Test func `dealloc that loops on answers alone leaves them and is named`() async throws {
        let host = TestHost()
        host.limits.fuel = .max
        let plugin = try await host.load(
            Guest(
                dealloc: """
                    (func (export "dealloc") (param i32 i32) (if (i32.eq (local.get 1) (i32.const 15)) (then (loop (br 0)))))
                    """, handleBody: Self.allocatedAnswer))
        for _ in 0..<4 { #expect(try await plugin.handle(.publish(text: "hi"), deadline: .seconds(5)).isSuccess) }
        #expect(plugin.health.starts == 2)
        #expect(
            host.outcome.hostLog.count { $0.contains("did not come to an end; the host no longer gives results") } == 1)
    }

    @Test func `dealloc that a request has left no fuel for is not to blame`() async throws {
        let host = TestHost()
        host.limits.fuel = 10_000
        let plugin = try await host.load(
            Guest(
                dealloc: """
                    (func (export "dealloc") (param i32 i32)
                      (if (i32.ne (local.get 1) (i32.const 16)) (then (loop (br 0)))))
                    """))
        for _ in 0..<2 { #expect(try await plugin.handle(.publish(text: "hi")).isSuccess) }
        #expect(plugin.health.starts == 2 && host.outcome.hostLog.isEmpty)
    }

    /// Counts calls of dealloc by length, and answers with how many there were of the answer's.
    private static func counting(_ handle: String, extra: String = "", response: String = #"{"status":"ok"}"#) -> Guest
    {
        Guest(
            dealloc: """
                (func (export "dealloc") (param i32 i32)
                  (if (i32.eq (local.get 1) (i32.const \(response.utf8.count)))
                    (then (global.set $freed (i32.add (global.get $freed) (i32.const 1))))))
                """,
            response: response, handleBody: handle,
            extra: "(global $freed (export \"freed\") (mut i32) (i32.const 0)) \(extra)")
    }

    /// How many answers were given back after some requests, as the guest counts them in its log.
    private static func freed(_ guest: Guest, requests: Int, manifest: PluginManifest? = nil) async throws -> Int {
        var guest = guest
        guest.imports = Guest.hostImports
        let handle = guest.handleBody ?? Guest.packed(Guest.responseAddress, guest.response.utf8.count)
        guest.handleBody = """
            \(handle.hasPrefix("(local") ? "" : "(local $unused i32)")
            \(handle)
            (call $log (i32.const 2) (i32.const 0) (global.get $freed))
            """
        let host = TestHost()
        let plugin = try await host.load(guest, manifest: manifest)
        try await host.approve(plugin, [])
        for _ in 0..<requests { #expect(try await plugin.handle(.publish(text: "hi")).isSuccess) }
        #expect(plugin.health.starts == 1)
        return host.outcome.pluginLog.last?.utf8.count ?? -1
    }

    @Test func `34 allocated answers are given back, each once`() async throws {
        // The log is written before the answer is given back: after three requests it counts the first two.
        #expect(try await Self.freed(Self.counting(Self.allocatedAnswer), requests: 3) == 2)
        #expect(try await Self.freed(Self.counting(Self.allocatedAnswer), requests: 10) == 9)
    }

    @Test func `35 literals are never given back`() async throws {
        let guest = Self.counting(Guest.packed(Guest.responseAddress, 15))
        #expect(try await Self.freed(guest, requests: 5) == 0)
    }

    @Test func `36 a static buffer is never given back`() async throws {
        let body = """
            (memory.copy (i32.const 0x9000) (i32.const \(Guest.responseAddress)) (i32.const 15)) \(Guest.packed(0x9000, 15))
            """
        #expect(try await Self.freed(Self.counting(body), requests: 5) == 0)
    }

    @Test func `37 what lies below __heap_base is never given back`() async throws {
        // Two places by turns, so that only the heap's base tells that neither was allocated.
        let body = """
            (local $p i32)
            (local.set $p (global.get $turn))
            (global.set $turn (i32.xor (local.get $p) (i32.const 0x100)))
            (memory.copy (local.get $p) (i32.const \(Guest.responseAddress)) (i32.const 15))
            (i64.or (i64.shl (i64.extend_i32_u (local.get $p)) (i64.const 32)) (i64.const 15))
            """
        let globals = """
            (global $turn (mut i32) (i32.const 0x9000)) (global (export "__heap_base") i32 (i32.const 0x10000))
            """
        #expect(try await Self.freed(Self.counting(body, extra: globals), requests: 5) == 0)
    }

    @Test func `38 an answer inside the request buffer is not given back beside it`() async throws {
        let body = """
            (memory.copy (local.get $ptr) (i32.const \(Guest.responseAddress)) (i32.const 15))
            (i64.or (i64.shl (i64.extend_i32_u (local.get $ptr)) (i64.const 32)) (i64.const 15))
            """
        #expect(try await Self.freed(Self.counting(body), requests: 5) == 0)
    }

    @Test func `39 nothing is given back where the manifest says so`() async throws {
        let manifest = try TestHost.manifest(extra: #""host_frees_results":false"#)
        #expect(try await Self.freed(Self.counting(Self.allocatedAnswer), requests: 5, manifest: manifest) == 0)
    }
}
