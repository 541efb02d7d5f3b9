import PluginHost
import Testing
import Wasm

/// Runs that end in other ways than with an answer: the replay ends at the same place.
@Suite struct `A recorded failure` {
    /// How a guest ends, and what its recording says of it.
    struct Ending: Sendable, CustomTestStringConvertible {
        var name: String
        var code: String
        var limit: String?
        var guest: @Sendable (inout Guest) -> Void
        var change: @Sendable (TestHost) -> Void = { _ in }

        var testDescription: String { name }
    }

    /// The usual allocator with something before it.
    private static func bumpAllocator(_ before: String) -> String {
        Guest().alloc.replacing("(local.set $start", with: "\(before) (local.set $start")
    }

    static let endings: [Ending] = [
        Ending(name: "unreachable", code: "trap") { $0.handleBody = "unreachable" },
        Ending(name: "out of bounds", code: "trap") { $0.handleBody = "(i64.load (i32.const -8))" },
        Ending(name: "out of fuel", code: "limit_exceeded", limit: "fuel") {
            $0.handleBody = "(loop $l (br $l)) (i64.const 0)"
        },
        Ending(name: "endless recursion", code: "limit_exceeded", limit: "stack") {
            $0.handleBody = "(call $handle (local.get 0) (local.get 1))"
        },
        Ending(name: "code without room", code: "limit_exceeded", limit: "code_memory") {
            $0.extra += "(func $large \(String(repeating: "(if (i32.const 0) (then nop) (else nop))", count: 5_000)))"
            $0.handleBody = "(call $large) (i64.const 0)"
        } change: {
            $0.limits.codeMemory = .kibibytes(64)
        },
        Ending(name: "proc_exit", code: "exited") {
            $0.imports += #"(import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))"#
            $0.handleBody = "(call $exit (i32.const 3)) (i64.const 0)"
        },
        Ending(name: "AssemblyScript's abort", code: "trap") {
            $0.imports += #"(import "env" "abort" (func $abort (param i32 i32 i32 i32)))"#
            $0.handleBody = "(call $abort (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 2)) (i64.const 0)"
        },
        Ending(name: "deadline in a loop", code: "limit_exceeded", limit: "timeout") {
            $0.handleBody = "(loop $l (br $l)) (i64.const 0)"
        } change: {
            $0.limits.fuel = .max
        },
        // The deadline comes between the chunks of a fill, which leaves it half done.
        Ending(name: "deadline in bulk memory", code: "limit_exceeded", limit: "timeout") {
            $0.memory = "(memory (export \"memory\") 200)"
            $0.handleBody = """
                (local $byte i32)
                (loop $l
                  (local.set $byte (i32.add (local.get $byte) (i32.const 1)))
                  (memory.fill (i32.const 0x20000) (local.get $byte) (i32.const 0xB00000))
                  (br $l))
                (i64.const 0)
                """
        } change: {
            $0.limits.fuel = .max
        },
        Ending(name: "a permission that is missing", code: "permission_denied") {
            $0.handleBody = "(call $log (i32.const 2) \($0.data("before"))) (call $emit \($0.data("1"))) (i64.const 0)"
        },
        Ending(name: "a store over its quota", code: "limit_exceeded", limit: "storage_bytes") {
            let key = $0.data("key")
            $0.handleBody = "(call $set \(key) (i32.const 0) (i32.const 100)) (i64.const 0)"
        } change: {
            $0.limits.storageBytes = .bytes(50)
        },
        Ending(name: "too many calls", code: "limit_exceeded", limit: "host_calls") {
            $0.handleBody = "(loop $l (drop (call $get \($0.data("key")))) (br $l)) (i64.const 0)"
        } change: {
            $0.limits.hostCalls = 20
        },
        Ending(name: "a pointer out of range", code: "contract_violation") {
            $0.handleBody = "(call $log (i32.const 2) (i32.const -8) (i32.const 8)) (i64.const 0)"
        },
        Ending(name: "an alloc that gives 0", code: "contract_violation") {
            let key = $0.data("key")
            $0.extra += "(global $empty (mut i32) (i32.const 0))"
            $0.alloc = bumpAllocator("(if (global.get $empty) (then (return (i32.const 0))))")
            $0.handleBody = """
                (call $set \(key) \(key)) (global.set $empty (i32.const 1)) (drop (call $get \(key))) (i64.const 0)
                """
        },
        Ending(name: "an alloc that logs before it traps", code: "trap") {
            let key = $0.data("key")
            $0.extra += "(global $broken (mut i32) (i32.const 0))"
            $0.alloc = bumpAllocator(
                "(call $log (i32.const 2) \(key)) (if (global.get $broken) (then unreachable))")
            $0.handleBody = """
                (call $set \(key) \(key)) (drop (call $get \(key))) (global.set $broken (i32.const 1))
                (drop (call $get \(key))) (i64.const 0)
                """
        },
        Ending(name: "an alloc that traps inside a host function", code: "trap") {
            let key = $0.data("key")
            $0.extra += "(global $broken (mut i32) (i32.const 0))"
            $0.alloc = bumpAllocator("(if (global.get $broken) (then unreachable))")
            $0.handleBody = """
                (call $set \(key) \(key)) (global.set $broken (i32.const 1)) (drop (call $get \(key))) (i64.const 0)
                """
        },
        Ending(name: "an alloc that calls the host", code: "contract_violation") {
            let key = $0.data("key")
            $0.extra += "(global $calls (mut i32) (i32.const 0))"
            $0.alloc = bumpAllocator("(if (global.get $calls) (then (drop (call $get \(key)))))")
            $0.handleBody = """
                (call $set \(key) \(key)) (global.set $calls (i32.const 1)) (drop (call $get \(key))) (i64.const 0)
                """
        },
        Ending(name: "an answer that is no response, from a plugin whose dealloc traps", code: "invalid_response") {
            $0.response = "[]"
            $0.dealloc = "(func $dealloc (export \"dealloc\") (param i32 i32) unreachable)"
        },
        Ending(name: "an answer that is no response, of a function with two names", code: "invalid_response") {
            $0.response = "[]"
            $0.memory = "(export \"handler\" (func $handle)) " + $0.memory
        },
        Ending(name: "an answer that is no response", code: "invalid_response") {
            $0.response = #"{"status":"perhaps"}"#
        },
        Ending(name: "an answer that is no JSON", code: "invalid_response") { $0.response = "hello" },
        Ending(name: "an answer out of range", code: "contract_violation") {
            $0.handleBody = Guest.packed(0xFFFF_0000, 100)
        },
        Ending(name: "an empty answer", code: "invalid_response") { $0.handleBody = "(i64.const 0)" },
        Ending(name: "an answer that is too large", code: "limit_exceeded", limit: "response_bytes") {
            $0.handleBody = Guest.packed(0, 1_000)
        } change: {
            $0.limits.responseBytes = .bytes(999)
        },
    ]

    /// Records a request that ends as said; one that is to run out of time gets more until the guest is there before
    /// its end, whatever else the machine does.
    private static func record(
        _ guest: Guest, _ manifest: PluginManifest, _ ending: Ending
    ) async throws -> RecordedGuest {
        var recorded: RecordedGuest?
        for seconds in [0.3, 2, 10, 60] {
            let host = TestHost()
            ending.change(host)
            if ending.limit == "timeout" { host.limits.timeout = .seconds(seconds) }
            recorded = try? await RecordedGuest(guest, manifest: manifest, host: host)
            if let recorded, recorded.text.contains(#""enter":"plugin_handle_request""#) { break }
        }
        return try #require(recorded)
    }

    @Test(arguments: endings)
    func `ends at the same place again`(ending: Ending) async throws {
        var guest = Guest()
        guest.imports = Guest.hostImports
        ending.guest(&guest)
        let manifest = try TestHost.manifest(
            capabilities: ending.code == "permission_denied"
                ? #"["platform_connector"]"# : #"["platform_connector","storage_access","event_emit"]"#)
        let recorded = try await Self.record(guest, manifest, ending)
        #expect(recorded.recording.outcome.code == ending.code)
        #expect(recorded.recording.outcome.limit == ending.limit)
        #expect(recorded.error?.code.rawValue == ending.code)
        try recorded.expectSame()
    }

    @Test func `in plugin_init is recorded as well`() async throws {
        var guest = Guest()
        guest.imports = Guest.hostImports
        // In the discovery run the store is denied, and the guest gets an envelope; a second start finds a value.
        let key = guest.data("key")
        guest.initBody = """
            (local $value i64)
            (local.set $value (call $get \(key)))
            (if (i64.eq (i64.and (local.get $value) (i64.const 0xFFFFFFFF)) (i64.const 3)) (then unreachable))
            \(Guest.packed(Guest.metadataAddress, guest.metadata?.utf8.count ?? 0))
            """
        guest.handleBody = """
            (call $set \(key) \(key))
            \(Guest.packed(Guest.responseAddress, guest.response.utf8.count))
            """
        let host = TestHost()
        let first = try await RecordedGuest(guest, host: host)
        #expect(first.recording.outcome.code == "ok")
        try first.expectSame()
        let second = try await RecordedGuest(guest, host: host)
        #expect(second.recording.outcome.code == "trap")
        #expect(second.error?.message.contains("plugin_init trapped: unreachable") == true)
        try second.expectSame()
    }

    @Test func `that a stranger wrote ends after its timeout`() async throws {
        var guest = Guest()
        guest.handleBody = "(loop $l (br $l)) (i64.const 0)"
        let ending = Ending(name: "", code: "", limit: "timeout") { _ in
        } change: {
            $0.limits.fuel = .max
        }
        let recorded = try await Self.record(guest, try TestHost.manifest(), ending)
        #expect(recorded.recording.outcome.limit == "timeout")
        // The same, but as if it had gone on for ever.
        let text = recorded.editableText.replacing(/"check":\d+/, with: "\"check\":18446744073709551615")
        let endless = try PluginRecording(parsing: Array(text.utf8))
        let report = endless.replay(module: recorded.module, timeout: .milliseconds(200))
        // Without the timeout there would be no report. It may come where the recorded one came.
        #expect(report.difference != nil || report.fuel == recorded.recording.outcome.fuel)
    }

    @Test func `that a stranger wrote ends after its timeout where the guest does not run either`() async throws {
        let text = String(repeating: "long ", count: 60_000)
        var guest = Guest()
        guest.memory = "(memory (export \"memory\") 16)"
        let recorded = try await RecordedGuest(guest, request: PluginRequest.publish(text: text).json)
        var lines = recorded.editableText.split(separator: "\n").map(String.init)
        let index = try #require(lines.firstIndex { $0.hasPrefix("{\"write\"") })
        lines.insert(contentsOf: repeatElement(lines[index], count: 20_000), at: index)
        let forged = try PluginRecording(parsing: Array((lines.joined(separator: "\n") + "\n").utf8))
        let report = forged.replay(module: recorded.module, timeout: .milliseconds(1))
        #expect(report.difference?.kind == .ending)
        // It may end the guest, which runs before.
        let found = try #require(report.difference?.found)
        #expect(found.contains("time") || found.contains("deadline"), "\(found)")
    }

    /// A server that never answers.
    private struct Silence: PluginHTTPTransport {
        func send(_ request: PluginHTTPRequest) async throws(PluginHTTPFailure) -> PluginHTTPResponse {
            try? await Task.sleep(for: .seconds(3_600))
            throw .cancelled
        }
    }

    @Test func `of a service that does not answer in time is recorded as what the plugin got`() async throws {
        var guest = Guest()
        guest.imports = Guest.hostImports
        guest.handleBody = #"(call $http \#(guest.data(#"{"method":"GET","url":"https://api.example.com/x"}"#)))"#
        let ending = Ending(name: "", code: "", limit: "timeout") { _ in
        } change: {
            $0.transport = Silence()
        }
        let manifest = try TestHost.manifest(extra: #""required_network_domains":["api.example.com"]"#)
        let recorded = try await Self.record(guest, manifest, ending)
        #expect(recorded.recording.outcome.limit == "timeout")
        try recorded.expectSame()
    }

    @Test func `of a cancelled request ends where the cancellation came`() async throws {
        var guest = Guest(imports: Guest.hostImports)
        guest.handleBody = "(call $log (i32.const 2) \(guest.data("in"))) (loop $l (br $l)) (i64.const 0)"
        let host = TestHost()
        let isEntered = Signal()
        host.pluginLogged = { isEntered.send() }
        host.limits.fuel = .max
        // The cancellation may come late where other tests keep the machine busy.
        host.limits.timeout = .seconds(600)
        let plugin = try await host.load(guest)
        let task = Task { await plugin.record(.publish(text: "hi")) }
        await isEntered.wait()
        task.cancel()
        let run = await task.value
        #expect { try run.outcome.get() } throws: { ($0 as? PluginError)?.code == .cancelled }
        let recording = try run.recording.get()
        #expect(recording.outcome.code == "cancelled")
        let module = plugin.package.module
        for stage in TranslationStage.allCases {
            let report = recording.replay(module: module, stage: stage)
            #expect(report.difference == nil)
            #expect(report.fuel == recording.outcome.fuel)
        }
    }
}
