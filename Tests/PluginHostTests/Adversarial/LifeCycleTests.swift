import PluginHost
import Testing
import Wasm

/// Numbers 40–59 of the list: start, limits, traps and exits.
@Suite struct `Life cycle` {
    @Test(arguments: [
        ("start", "the start function", "(func $s (loop (br 0))) (start $s)"),
        ("_initialize", "_initialize", "(func (export \"_initialize\") (loop (br 0)))"),
    ])
    func `40 loops before plugin_init end with the fuel`(what: String, place: String, extra: String) async throws {
        let error = try await TestHost.run(Guest(extra: extra)).error
        #expect(error?.limit == "start_fuel")
        #expect(error?.message.contains("in \(place): ") == true)
    }

    @Test func `41 loops in the descriptions end with the fuel`() async throws {
        let loop = "(loop (br 0)) (i64.const 0)"
        #expect(try await TestHost.run(Guest(initBody: loop)).error?.message.contains("in plugin_init") == true)
        #expect(
            try await TestHost.run(Guest(capabilitiesBody: loop)).error?.message.contains("in plugin_capabilities")
                == true)
    }

    @Test func `42 a loop in a request ends with the fuel, and the next request is answered`() async throws {
        let host = TestHost()
        var guest = Guest()
        guest.handleBody = """
            \(Guest.whenType(beginsWith: "c", "(loop (br 0))"))
            \(Guest.packed(Guest.responseAddress, 15))
            """
        let plugin = try await host.load(guest)
        try await host.approve(plugin, [])
        let error = try await #require(throws: PluginError.self) {
            try await plugin.handle(.custom(action: "x", payload: nil))
        }
        #expect(error.limit == "fuel")
        #expect(plugin.health.lastFuel == host.limits.fuel)
        #expect(try await plugin.handle(.publish(text: "hi")).isSuccess)
        #expect(plugin.health.starts == 2)
    }

    @Test func `43 a loop in a request ends with the deadline`() async throws {
        let host = TestHost()
        host.limits.fuel = .max
        host.limits.timeout = .milliseconds(100)
        // Without it this would go on for ever.
        let error = try await TestHost.run(Guest(handleBody: "(loop (br 0)) (i64.const 0)"), host: host).error
        #expect(error?.limit == "timeout")
    }

    @Test func `44 a loop in the start ends with the deadline of the start`() async throws {
        let host = TestHost()
        host.limits.startFuel = .max
        host.limits.startTimeout = .milliseconds(100)
        #expect(
            try await TestHost.run(Guest(initBody: "(loop (br 0)) (i64.const 0)"), host: host).error?.limit
                == "start_timeout"
        )
    }

    @Test func `45 recursion without end names the stack`() async throws {
        let guest = Guest(handleBody: "(call $handle (local.get 0) (local.get 1))")
        let host = TestHost()
        host.limits.fuel = .max
        #expect(try await TestHost.run(guest, host: host).error?.limit == "stack")
    }

    @Test func `59 a function without room for its code names the limit, and the next request is answered`()
        async throws
    {
        let host = TestHost()
        host.limits.codeMemory = .kibibytes(64)
        var guest = Guest()
        guest.extra += "(func $large \(String(repeating: "(if (i32.const 0) (then nop) (else nop))", count: 5_000)))"
        guest.handleBody = """
            \(Guest.whenType(beginsWith: "c", "(call $large)"))
            \(Guest.packed(Guest.responseAddress, 15))
            """
        let plugin = try await host.load(guest)
        try await host.approve(plugin, [])
        let error = try await #require(throws: PluginError.self) {
            try await plugin.handle(.custom(action: "x", payload: nil))
        }
        #expect(error.code == .limitExceeded && error.limit == "code_memory")
        #expect(error.message.contains("more than 65536 bytes"))
        #expect(try await plugin.handle(.publish(text: "hi")).isSuccess)
        host.limits.codeMemory = .kibibytes(1)
        let refusal = try await TestHost.run(guest, host: host).error
        #expect(refusal?.limit == "code_memory")
    }

    @Test func `46 _initialize runs once, after the start function and before plugin_init`() async throws {
        var guest = Guest(imports: Guest.hostImports)
        let (start, initialize, begin) = (guest.data("start"), guest.data("_initialize"), guest.data("plugin_init"))
        guest.extra += """
            (func $s (call $log (i32.const 2) \(start))) (start $s)
            (func (export "_initialize") (call $log (i32.const 2) \(initialize)))
            """
        guest.initBody =
            "(call $log (i32.const 2) \(begin)) \(Guest.packed(Guest.metadataAddress, guest.metadata?.utf8.count ?? 0))"
        let host = TestHost()
        _ = try await host.load(guest)
        #expect(host.outcome.pluginLog == ["start", "_initialize", "plugin_init"])
    }

    @Test func `47 _start is never called, and a command that fails is told to be a library`() async throws {
        let guest = Guest(initBody: "unreachable", extra: "(func (export \"_start\") unreachable)")
        let error = try await TestHost.run(guest).error
        #expect(error?.code == .trap)
        #expect(error?.message.hasPrefix("plugin_init trapped: unreachable") == true)
        #expect(error?.hint?.contains("-mexec-model=reactor") == true)
        #expect(
            try await TestHost.run(Guest(extra: "(func (export \"_start\") unreachable)")).response?.isSuccess == true)
    }

    @Test func `48 a function named _initialize of another type is not called`() async throws {
        let guest = Guest(extra: "(func (export \"_initialize\") (param i32) unreachable)")
        #expect(try await TestHost.run(guest).response?.isSuccess == true)
    }

    private static let exit = "(import \"wasi_snapshot_preview1\" \"proc_exit\" (func $exit (param i32)))"

    @Test(arguments: [0, 1, 255])
    func `49 proc_exit in a handler is an error whatever its code`(code: Int) async throws {
        let guest = Guest(imports: Self.exit, handleBody: "(call $exit (i32.const \(code))) (i64.const 0)")
        let error = try await TestHost.run(guest).error
        #expect(error?.code == .exited)
        #expect(error?.message == "plugin_handle_request: the plugin ended itself with proc_exit(\(code))")
    }

    @Test func `50 proc_exit in the start function is an error`() async throws {
        let guest = Guest(imports: Self.exit, extra: "(func $s (call $exit (i32.const 0))) (start $s)")
        #expect(try await TestHost.run(guest).error?.code == .exited)
    }

    @Test func `51 after a trap nothing of the instance is left, but the store is`() async throws {
        var guest = Guest(imports: Guest.hostImports)
        let key = guest.data("k")
        guest.extra += "(global $entered (mut i32) (i32.const 0))"
        guest.handleBody = """
            (if (global.get $entered) (then unreachable))
            (global.set $entered (i32.const 1))
            (call $set \(key) \(key))
            \(Guest.whenType(beginsWith: "c", "unreachable"))
            (call $get \(key))
            drop
            \(Guest.packed(Guest.responseAddress, 15))
            """
        let host = TestHost()
        let plugin = try await host.load(guest)
        try await host.approve(plugin, plugin.requestedPermissions)
        let error = try await #require(throws: PluginError.self) {
            try await plugin.handle(.custom(action: "x", payload: nil))
        }
        #expect(error.code == .trap)
        #expect(error.trap?.code == .unreachable)
        // A request is not a transaction: what was stored before the trap stays.
        #expect(try await host.store.value(forKey: [UInt8(ascii: "k")], deadline: .now) == [UInt8(ascii: "k")])
        #expect(try await plugin.handle(.publish(text: "hi")).isSuccess)
        #expect(plugin.health.starts == 2)
    }

    @Test func `52 memory grows to the limit and no further`() async throws {
        let host = TestHost()
        host.limits.memory = .kibibytes(512)
        let guest = Guest(
            handleBody: """
                (if (i32.ne (memory.grow (i32.const 4)) (i32.const 4)) (then unreachable))
                (if (i32.ne (memory.grow (i32.const 1)) (i32.const -1)) (then unreachable))
                \(Guest.packed(Guest.responseAddress, 15))
                """)
        #expect(try await TestHost.run(guest, host: host).response?.isSuccess == true)
    }

    @Test func `53 a module that needs more memory than the limit is refused`() async throws {
        let error = try await TestHost.run(Guest(memory: "(memory (export \"memory\") 2000)")).error
        #expect(error?.code == .limitExceeded)
        #expect(error?.limit == "memory")
    }

    @Test func `54 a plugin sees no arguments, environment, files or input of the host`() async throws {
        let guest = Guest(
            imports: """
                (import "wasi_snapshot_preview1" "args_sizes_get" (func $args (param i32 i32) (result i32)))
                (import "wasi_snapshot_preview1" "environ_sizes_get" (func $environ (param i32 i32) (result i32)))
                (import "wasi_snapshot_preview1" "fd_prestat_get" (func $prestat (param i32 i32) (result i32)))
                (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
                (import "wasi_snapshot_preview1" "clock_time_get" (func $clock (param i32 i64 i32) (result i32)))
                (import "wasi_snapshot_preview1" "path_open"
                  (func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
                """,
            handleBody: """
                (if (call $args (i32.const 0x8000) (i32.const 0x8004)) (then unreachable))
                (if (call $environ (i32.const 0x8008) (i32.const 0x800C)) (then unreachable))
                (if (i32.or (i32.load (i32.const 0x8000)) (i32.load (i32.const 0x8008))) (then unreachable))
                (if (i32.ne (call $prestat (i32.const 3) (i32.const 0x8010)) (i32.const 8)) (then unreachable))
                (i32.store (i32.const 0x8020) (i32.const 0x8100)) (i32.store (i32.const 0x8024) (i32.const 16))
                (if (call $read (i32.const 0) (i32.const 0x8020) (i32.const 1) (i32.const 0x8028)) (then unreachable))
                (if (i32.load (i32.const 0x8028)) (then unreachable))
                (if (call $clock (i32.const 0) (i64.const 1) (i32.const 0x8030)) (then unreachable))
                (if (i64.eqz (i64.load (i32.const 0x8030))) (then unreachable))
                (if (i32.eqz (call $open (i32.const 3) (i32.const 0) (i32.const 0x400) (i32.const 1) (i32.const 0)
                  (i64.const 0) (i64.const 0) (i32.const 0) (i32.const 0x8040))) (then unreachable))
                \(Guest.packed(Guest.responseAddress, 15))
                """)
        #expect(try await TestHost.run(guest).response?.isSuccess == true)
    }

    /// Written through WASI, and through the version before it.
    @Test(arguments: ["wasi_snapshot_preview1", "wasi_unstable"])
    func `55 standard output and error become lines of log`(module: String) async throws {
        var guest = Guest(
            imports: "(import \"\(module)\" \"fd_write\" (func $write (param i32 i32 i32 i32) (result i32)))")
        guest.extra = """
            (data (i32.const 0x5000) "\\00\\51\\00\\00\\0b\\00\\00\\00") (data (i32.const 0x5100) "hello\\nworld")
            """
        guest.handleBody = """
            (drop (call $write (i32.const 1) (i32.const 0x5000) (i32.const 1) (i32.const 0x8000)))
            (drop (call $write (i32.const 2) (i32.const 0x5000) (i32.const 1) (i32.const 0x8000)))
            \(Guest.packed(Guest.responseAddress, 15))
            """
        let outcome = try await TestHost.run(guest)
        let lines = outcome.log.map { "\($0.source) \($0.level.name) \($0.message)" }
        #expect(
            lines.sorted() == [
                "standardError warn hello", "standardError warn world", "standardOutput info hello",
                "standardOutput info world",
            ])
    }

    @Test func `56 AssemblyScript's abort is a trap with message, file, line and column`() async throws {
        func utf16(_ text: String) -> [UInt8] {
            let units = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
            let count = UInt32(units.count)
            return (0..<4).map { UInt8(truncatingIfNeeded: count >> UInt32(8 * $0)) } + units
        }
        var guest = Guest(
            imports: """
                (import "env" "abort" (func $abort (param i32 i32 i32 i32)))
                (import "env" "trace" (func $trace (param i32 i32 f64 f64 f64 f64 f64)))
                (import "env" "seed" (func $seed (result f64)))
                """)
        guest.extra = """
            (data (i32.const 0x5000) \(Guest.literal(utf16("größer")))) (data (i32.const 0x5100) \(Guest.literal(utf16("a/b.ts"))))
            """
        guest.handleBody = """
            (if (f64.lt (call $seed) (f64.const 0)) (then unreachable))
            (call $trace (i32.const 0x5004) (i32.const 2) (f64.const 1) (f64.const 2.5) (f64.const 0) (f64.const 0) (f64.const 0))
            (call $abort (i32.const 0x5004) (i32.const 0x5104) (i32.const 7) (i32.const 9)) (i64.const 0)
            """
        let outcome = try await TestHost.run(guest)
        #expect(outcome.pluginLog == ["größer 1.0 2.5"])
        #expect(outcome.error?.message.contains(#"the plugin called abort("größer") at a/b.ts:7:9"#) == true)
    }

    @Test func `57 abort with pointers outside memory is a trap all the same`() async throws {
        let guest = Guest(
            imports: "(import \"env\" \"abort\" (func $abort (param i32 i32 i32 i32)))",
            handleBody: "(call $abort (i32.const -1) (i32.const 2) (i32.const 0) (i32.const 0)) (i64.const 0)")
        #expect(try await TestHost.run(guest).error?.code == .trap)
    }

    @Test func `58 a trap names the functions that were running`() async throws {
        let guest = Guest(
            handleBody: "(call $inner) (i64.const 0)",
            extra: "(func $inner (drop (i32.div_u (i32.const 1) (i32.const 0))))")
        let error = try #require(try await TestHost.run(guest).error)
        let message = "\(error)"
        #expect(error.message == "plugin_handle_request trapped: integer divide by zero")
        #expect(message.hasPrefix("plugin_handle_request trapped: integer divide by zero\n  at inner (offset 0x"))
        #expect(message.contains("\n  at handle (offset 0x"))
    }
}
