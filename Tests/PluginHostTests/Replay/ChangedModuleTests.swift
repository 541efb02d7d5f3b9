import PluginHost
import Testing
import Wasm

/// A recording that is run on another module than the recorded one: the first difference is where they part.
@Suite struct `A replay of a changed module` {
    /// A guest that stores two values and emits an event.
    private static func guest(_ change: (inout Guest, inout [String]) -> Void = { _, _ in }) -> Guest {
        var guest = Guest()
        guest.imports = Guest.hostImports
        let key = guest.data("first")
        let other = guest.data("second")
        let event = guest.data(#"{"a":1}"#)
        var parts = ["(call $set \(key) \(other))", "(call $set \(other) \(key))", "(call $emit \(event))"]
        change(&guest, &parts)
        guest.handleBody =
            parts.joined(separator: " ") + Guest.packed(Guest.responseAddress, guest.response.utf8.count)
        return guest
    }

    private static func report(_ change: (inout Guest, inout [String]) -> Void) async throws -> ReplayReport {
        let recorded = try await RecordedGuest(guest())
        let report = recorded.recording.replay(module: try guest(change).module())
        #expect(report.notes.contains { $0.contains("the module is not the recorded one") })
        return report
    }

    @Test func `names the call, what it was and what it is, and where the guest was`() async throws {
        let report = try await Self.report { _, parts in parts[1] = parts[0] }
        let difference = try #require(report.difference)
        #expect(difference.kind == .call)
        #expect(difference.sequence == 2)
        #expect(difference.isAtCall)
        #expect(difference.entry == "plugin_handle_request")
        #expect(difference.expected == "env.host_store_set(16400, 6, 16384, 5) with \"second\", \"first\"")
        #expect(difference.found == "env.host_store_set(16384, 5, 16400, 6) with \"first\", \"second\"")
        #expect(difference.expectedFuel == difference.foundFuel)
        #expect(difference.backtrace.first?.functionName == "handle")
        #expect(
            "\(difference)".hasPrefix("the first difference is at call 2, in plugin_handle_request:\n  recorded: env."))
    }

    @Test func `names a call that is missing`() async throws {
        let report = try await Self.report { _, parts in parts.removeLast() }
        let difference = try #require(report.difference)
        #expect(difference.kind == .call)
        #expect(difference.sequence == 3)
        #expect(difference.expected.hasPrefix("env.host_emit_event("))
        #expect(difference.found.hasPrefix("plugin_handle_request returned "))
        #expect(report.calls == 2)
    }

    @Test func `names a call too many`() async throws {
        let report = try await Self.report { _, parts in parts.append(parts[2]) }
        let difference = try #require(report.difference)
        #expect(difference.sequence == 4)
        #expect(difference.expected == "no further call")
        #expect(difference.found.hasPrefix("env.host_emit_event("))
        #expect(difference.found.hasSuffix("with \"{\"a\":1}\""))
    }

    @Test func `names a trap where there was none`() async throws {
        let report = try await Self.report { _, parts in parts.insert("unreachable", at: 1) }
        let difference = try #require(report.difference)
        #expect(difference.sequence == 2)
        #expect(difference.found == "plugin_handle_request trapped: unreachable")
        #expect(difference.backtrace.isEmpty == false)
    }

    @Test func `names another answer`() async throws {
        let report = try await Self.report { guest, _ in guest.response = #"{"status":"error"}"# }
        #expect(report.difference?.kind == .ending)
        #expect(report.difference?.sequence == 3)
        let same = try await Self.report { guest, _ in guest.response = #"{"status":"OK"}"# }
        #expect(same.difference?.kind == .memory)
        #expect(same.difference?.expected == #"the host read "{"status":"ok"}""#)
    }

    @Test func `names the fuel where the calls are the same`() async throws {
        let report = try await Self.report { _, parts in
            parts.insert("(drop (i32.div_u (i32.const 8) (i32.const 2)))", at: 1)
        }
        let difference = try #require(report.difference)
        #expect(difference.kind == .fuel)
        #expect(difference.sequence == 2)
        #expect((difference.foundFuel ?? 0) > (difference.expectedFuel ?? 0))
        #expect("\(difference)".contains(" more"))
    }

    @Test func `notes other fuel beside another call`() async throws {
        let report = try await Self.report { _, parts in
            parts[2] = parts[0]
            parts.insert("(drop (i32.div_u (i32.const 8) (i32.const 2)))", at: 0)
        }
        #expect(report.difference?.kind == .call)
        #expect(report.difference?.sequence == 3)
        #expect(report.notes.contains { $0.contains("the fuel differs from call 1 on") })
    }

    @Test func `ends where the guest would not`() async throws {
        let report = try await Self.report { _, parts in parts.insert("(loop $l (br $l))", at: 1) }
        let difference = try #require(report.difference)
        #expect(difference.sequence == 2)
        #expect(difference.found.contains("without coming back") || difference.found.contains("all fuel consumed"))
    }

    @Test func `says that it is another module where nothing else differs`() async throws {
        let report = try await Self.report { guest, _ in guest.extra += "(func $unused)" }
        #expect(report.difference?.kind == .module)
    }

    @Test func `ends with a report for a module that cannot be made or called`() async throws {
        let trapping = try await Self.report { guest, _ in guest.extra += "(func $s unreachable) (start $s)" }
        #expect(trapping.difference?.found == "the making of the instance trapped: unreachable")
        let large = try await Self.report { guest, _ in guest.memory = "(memory (export \"memory\") 5000)" }
        #expect(large.difference?.kind == .ending)
        let small = try await Self.report { guest, _ in guest.memory = "(memory (export \"memory\") 1)" }
        #expect(small.difference != nil)
    }

    /// A guest that stores, reads, asks a server and writes to standard output; its data and heap begin where `shift`
    /// says.
    private static func movable(_ shift: Int, value: String = "value") -> Guest {
        var guest = Guest()
        guest.nextData += shift
        guest.imports =
            Guest.hostImports + """
                (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
                (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
                """
        let key = guest.data("key")
        let stored = guest.data(value)
        let web = guest.data(#"{"method":"GET","url":"https://api.example.com/x"}"#)
        let scratch = 0x8000 + shift
        let text = guest.nextData
        _ = guest.data("a line\n")
        guest.alloc = guest.alloc.replacing(
            "(local.set $start (global.get $top))",
            with: """
                (local.set $start (i32.add (global.get $top) (i32.const \(shift))))
                """)
        guest.handleBody = """
            (local $answer i64)
            (call $set \(key) \(stored))
            (drop (call $random (i32.const \(scratch + 64)) (i32.const 8)))
            (i32.store (i32.const \(scratch)) (i32.const \(text))) (i32.store (i32.const \(scratch + 4)) (i32.const 7))
            (drop (call $write (i32.const 1) (i32.const \(scratch)) (i32.const 1) (i32.const \(scratch + 16))))
            (local.set $answer (call $get \(key)))
            ;; What the host gave goes back to it, from where it was put.
            (call $set \(key) (i32.wrap_i64 (i64.shr_u (local.get $answer) (i64.const 32)))
              (i32.wrap_i64 (local.get $answer)))
            (call $http \(web))
            """
        return guest
    }

    private static func moved(_ guest: Guest) async throws -> ReplayReport {
        let host = TestHost()
        host.transport = ScriptedTransport { _ in PluginHTTPResponse(status: 200, headers: [], body: [0x41]) }
        let manifest = try TestHost.manifest(extra: #""required_network_domains":["api.example.com"]"#)
        let recorded = try await RecordedGuest(movable(0), manifest: manifest, host: host)
        try recorded.expectSame()
        #expect(recorded.recording.outcome.calls == 6)
        return recorded.recording.replay(module: try guest.module())
    }

    @Test func `whose data and heap are elsewhere makes the same calls`() async throws {
        let report = try await Self.moved(Self.movable(0x240))
        #expect(report.calls == 6)
        #expect(report.difference?.kind == .module)
    }

    @Test func `whose data is elsewhere and other names the call with the other data`() async throws {
        let report = try await Self.moved(Self.movable(0x240, value: "VALUE"))
        #expect(report.difference?.kind == .memory)
        #expect(report.difference?.sequence == 1)
        #expect(report.difference?.expected == #"host_store_set read "value""#)
        #expect(report.difference?.found == #""VALUE""#)
        let longer = try await Self.moved(Self.movable(0x240, value: "values"))
        #expect(longer.difference?.kind == .call)
        #expect(longer.difference?.sequence == 1)
        #expect(longer.difference?.found.hasSuffix(#"with "key", "values""#) == true)
    }

    /// A guest that opens a file, which there is not, under a name that lies where `shift` says.
    private static func opening(_ name: String, _ shift: Int = 0) -> Guest {
        var guest = Guest()
        guest.nextData += shift
        let types = "i32 i32 i32 i32 i32 i64 i64 i32 i32"
        guest.imports = """
            (import "wasi_snapshot_preview1" "path_open" (func $open (param \(types)) (result i32)))
            """
        guest.handleBody = """
            (drop (call $open (i32.const 3) (i32.const 0) \(guest.data(name)) (i32.const 0) (i64.const 0) (i64.const 0)
              (i32.const 0) (i32.const \(0x8000 + shift))))
            \(Guest.packed(Guest.responseAddress, guest.response.utf8.count))
            """
        return guest
    }

    @Test func `whose names of files are elsewhere makes the same calls of WASI`() async throws {
        let recorded = try await RecordedGuest(Self.opening("name"))
        try recorded.expectSame()
        let moved = recorded.recording.replay(module: try Self.opening("name", 0x240).module())
        #expect(moved.calls == 1)
        #expect(moved.difference?.kind == .module)
        let longer = recorded.recording.replay(module: try Self.opening("longer", 0x240).module())
        #expect(longer.difference?.kind == .call)
    }
}
