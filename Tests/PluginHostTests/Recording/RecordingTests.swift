import Foundation
import Synchronization
import Testing
import Wasm

@testable import PluginHost

@Suite struct `A recorded request` {
    /// A guest that logs, stores, emits, asks a server, and reads random numbers and the clock.
    static func busyGuest() -> Guest {
        var guest = Guest()
        guest.imports =
            Guest.hostImports + """
                (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
                (import "wasi_snapshot_preview1" "clock_time_get" (func $clock (param i32 i64 i32) (result i32)))
                (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
                (import "env" "seed" (func $seed (result f64)))
                """
        let key = guest.data("greeting")
        let value = guest.data("hello, \u{1F600} \"world\"\n")
        let event = guest.data(#"{"a":1}"#)
        let web = guest.data(#"{"method":"GET","url":"https://api.example.com/x"}"#)
        // An iovec of the 8 bytes of the key at 0x8100.
        let iovec = "(i32.store (i32.const 0x8100) (i32.const 0x4000)) (i32.store (i32.const 0x8104) (i32.const 8))"
        guest.handleBody = """
            (call $log (i32.const 2) \(key))
            (call $set \(key) \(value))
            (drop (call $get \(key)))
            (drop (call $get \(value)))
            (call $emit \(event))
            (drop (call $http \(web)))
            (drop (call $random (i32.const 0x8000) (i32.const 16)))
            (drop (call $clock (i32.const 1) (i64.const 0) (i32.const 0x8010)))
            (f64.store (i32.const 0x8018) (call $seed))
            \(iovec)
            (drop (call $write (i32.const 1) (i32.const 0x8100) (i32.const 1) (i32.const 0x8108)))
            \(Guest.packed(Guest.responseAddress, guest.response.utf8.count))
            """
        return guest
    }

    static func busyHost() -> TestHost {
        let host = TestHost()
        host.transport = ScriptedTransport { _ in
            PluginHTTPResponse(status: 200, headers: [("X", "y")], body: [0xFF, 0x00, 0x41])
        }
        return host
    }

    static func busyManifest() throws -> PluginManifest {
        try TestHost.manifest(extra: #""required_network_domains":["api.example.com"]"#)
    }

    static func busy() async throws -> RecordedGuest {
        try await RecordedGuest(busyGuest(), manifest: busyManifest(), host: busyHost())
    }

    @Test func `has the effects of any other request`() async throws {
        let recorded = try await Self.busy()
        #expect(try recorded.run.outcome.get().isSuccess)
        #expect(recorded.outcome.events.count == 1)
        #expect(recorded.outcome.pluginLog == ["greeting", "greeting"])
        #expect(recorded.outcome.decisions.count == 5)
    }

    @Test func `is the same again in calls, bits and fuel, in both translations`() async throws {
        try await Self.busy().expectSame()
    }

    @Test func `keeps each call with its arguments, fuel, what the host read and wrote, and the result`() async throws {
        let recorded = try await Self.busy()
        let calls = try recorded.lines().filter { $0["call"] != nil }
        #expect(
            calls.compactMap { $0["call"]?.string } == [
                "host_log", "host_store_set", "host_store_get", "host_store_get", "host_emit_event",
                "host_http_request", "random_get", "clock_time_get", "seed", "fd_write",
            ])
        #expect(calls.compactMap { $0["n"]?.integer } == Array(1...10))
        let get = calls[2]
        #expect(get["arguments"] == [0x4000, 8])
        #expect(get["steps"]?.array?.first == ["read": 0x4000, "text": "greeting"])
        #expect(get["steps"]?.array?[1]["enter"] == "alloc")
        #expect(get["steps"]?.array?.last?["text"] == "hello, \u{1F600} \"world\"\n")
        #expect(calls[3]["results"] == [0])
        #expect(calls[5]["steps"]?.array?.last?["text"]?.string?.contains("body_base64") == true)
        #expect(calls[7]["steps"] == [["write": 0x8010, "base64": "AABkp7O24A0="]])
        // Work of the host costs no fuel.
        let log = calls[0]
        #expect(log["fuel"]?.integer ?? 0 > 0 && log["fuel_after"] == log["fuel"])
    }

    @Test func `says in its header what the run began with`() async throws {
        let recorded = try await Self.busy()
        let header = recorded.recording.header
        #expect(header.plugin == "test.plugin")
        #expect(header.moduleDigest == recorded.module.digest)
        #expect(header.grants == ["storage_access", "event_emit", "network_access:api.example.com"])
        #expect(header.limits.fuel == 50_000_000)
        #expect(header.seed == 1)
        #expect(header.clockStart > 0 && header.clockStep > 0)
        #expect(header.secrets == .placeholders)
        #expect(header.request["type"] == "publish")
        #expect(recorded.recording.outcome.code == "ok")
        #expect(recorded.recording.outcome.response.map { String(decoding: $0, as: UTF8.self) } == #"{"status":"ok"}"#)
    }

    @Test func `has other random numbers each time unless the host seeds them, and they are recorded`() async throws {
        var seeds: Set<UInt64> = []
        for _ in 0..<2 {
            let host = Self.busyHost()
            host.randomSeed = nil
            let recorded = try await RecordedGuest(Self.busyGuest(), manifest: Self.busyManifest(), host: host)
            seeds.insert(recorded.recording.header.seed)
            try recorded.expectSame()
        }
        #expect(seeds.count == 2)
    }

    @Test func `begins with a fresh instance, and leaves the plugin's others alone`() async throws {
        var guest = Guest()
        guest.extra = "(global $count (mut i32) (i32.const 0))"
        guest.imports = Guest.hostImports
        guest.response = #"{"count":"0","status":"ok"}"#
        guest.handleBody = """
            (global.set $count (i32.add (global.get $count) (i32.const 1)))
            (i32.store8 (i32.const \(Guest.responseAddress + 10)) (i32.add (i32.const 48) (global.get $count)))
            \(Guest.packed(Guest.responseAddress, guest.response.utf8.count))
            """
        let host = TestHost()
        let plugin = try await host.load(guest)
        let request = PluginRequest.publish(text: "hi")
        #expect(try await plugin.handle(request).fields["count"] == "1")
        #expect(try await plugin.record(request).outcome.get().fields["count"] == "1")
        #expect(try await plugin.handle(request).fields["count"] == "2")
        #expect(try await plugin.record(request).outcome.get().fields["count"] == "1")
        #expect(plugin.health.answered == 4)
        #expect(plugin.health.restarts == 0)
    }

    @Test func `of the Rust plugin with store and event is the same again, whatever has become of the store`()
        async throws
    {
        let path = "\(Fixtures.plugins)/page-skeleton/plugin.json"
        let text = try String(contentsOfFile: path, encoding: .utf8).replacingOccurrences(
            of: #"["platform_connector"]"#, with: #"["platform_connector","storage_access","event_emit"]"#)
        let manifest = try PluginManifest(parsing: Array(text.utf8))
        let package = PluginPackage(manifest: manifest, module: try PluginPackage(path: path).module)
        var request = PluginRequest.publish(text: "hello").json
        request["metadata"] = ["announce": true]
        let host = TestHost()
        let first = try await RecordedGuest(package, request: request, host: host)
        let second = try await RecordedGuest(package, request: request, host: host)
        #expect(first.outcome.events.count == 1)
        #expect(try first.run.outcome.get().fields["post_id"] == "post-1")
        #expect(try second.run.outcome.get().fields["post_id"] == "post-2")
        // The store now holds 2; the first recording still has what it read.
        try first.expectSame()
        try second.expectSame()
    }

    @Test func `of the Rust plugin that asks a server is the same again without the server`() async throws {
        let count = Mutex(0)
        let host = TestHost()
        host.transport = ScriptedTransport { request in
            count.withLock { $0 += 1 }
            return PluginHTTPResponse(status: 200, headers: [("Date", "now")], body: Array("{\"likes\":3}".utf8))
        }
        let recorded = try await RecordedGuest(
            try PluginPackage(path: "\(Fixtures.plugins)/page-skeleton/plugin.json"),
            request: PluginRequest.fetchInsights(start: "2026-01-01", end: "2026-02-01").json, host: host)
        #expect(try recorded.run.outcome.get().fields["answer"]?["body"] == "{\"likes\":3}")
        try recorded.expectSame()
        #expect(count.withLock { $0 } == 1)
    }

    /// The body of a handler that stores a value and reads it so many times.
    private static func reads(_ count: Int, of key: String, _ value: String, _ guest: Guest) -> String {
        """
        (local $n i32)
        (call $set \(key) \(value))
        (local.set $n (i32.const \(count)))
        (loop $again
          (drop (call $get \(key)))
          (local.set $n (i32.sub (local.get $n) (i32.const 1)))
          (br_if $again (local.get $n)))
        \(Guest.packed(Guest.responseAddress, guest.response.utf8.count))
        """
    }

    @Test(.timeLimit(.minutes(5))) func `of a thousand calls stays small and is quick to run again`() async throws {
        var guest = Guest()
        guest.imports = Guest.hostImports
        let key = guest.data("key")
        let value = guest.data("a value of moderate length")
        guest.handleBody = Self.reads(1_000, of: key, value, guest)
        let recorded = try await RecordedGuest(guest)
        #expect(recorded.recording.outcome.calls == 1_001)
        #expect(recorded.recording.utf8().count < 400_000)
        try recorded.expectSame()
    }

    @Test func `as deep as requests may be is read again`() async throws {
        var request = PluginRequest.publish(text: "hi").json
        let depth = JSONValue.defaultMaximumDepth - 1
        request["deep"] = try JSONValue(
            parsing: String(repeating: "[", count: depth) + String(repeating: "]", count: depth))
        try await RecordedGuest(Guest(), request: request).expectSame()
    }

    @Test func `of calls between functions with very long names is not larger than it may be`() async throws {
        var guest = Guest()
        guest.imports = Guest.hostImports
        let key = guest.data("key")
        guest.alloc = guest.alloc.replacing(
            "(export \"alloc\")", with: "(export \"\(String(repeating: "a", count: 50_000))\") (export \"alloc\")")
        guest.handleBody = Self.reads(2_000, of: key, key, guest)
        let recorded = try await RecordedGuest(guest)
        #expect(recorded.recording.utf8().count < PluginRecording.maximumBytes)
        try recorded.expectSame()
    }

    @Test func `that has too much to record has its answer and no recording`() async throws {
        var guest = Guest()
        guest.imports = Guest.hostImports
        guest.memory = "(memory (export \"memory\") 8)"
        let key = guest.data("key")
        guest.handleBody = """
            (local $n i32)
            (local.set $n (i32.const 300))
            (loop $again
              (call $set \(key) (i32.const 0x10000) (i32.const 250000))
              (local.set $n (i32.sub (local.get $n) (i32.const 1)))
              (br_if $again (local.get $n)))
            \(Guest.packed(Guest.responseAddress, guest.response.utf8.count))
            """
        let host = TestHost()
        host.limits.timeout = .seconds(600)
        let plugin = try await host.load(guest)
        try await host.approve(plugin, plugin.requestedPermissions)
        let run = await plugin.record(.publish(text: "hi"), includingSecrets: true)
        #expect(try run.outcome.get().isSuccess)
        #expect {
            try run.recording.get()
        } throws: {
            let error = $0 as? PluginRecordingError
            return error?.code == .tooLarge && error?.message.contains("limit host_memory exceeded") ?? false
        }
    }

    @Test(arguments: [(64, true), (16, false)])
    func `is kept within the limit host_memory`(_ kibibytes: Int, _ isRecorded: Bool) async throws {
        var guest = Guest()
        guest.imports = Guest.hostImports
        let key = guest.data("key")
        guest.handleBody = """
            (call $set \(key) (i32.const 0) (i32.const 20000))
            \(Guest.packed(Guest.responseAddress, guest.response.utf8.count))
            """
        let host = TestHost()
        host.limits.hostMemory = .kibibytes(kibibytes)
        let plugin = try await host.load(guest)
        try await host.approve(plugin, plugin.requestedPermissions)
        // What a recording has taken is given back, so that the next one has as much.
        for _ in 0..<3 {
            let run = await plugin.record(.publish(text: "hi"), includingSecrets: true)
            #expect(try run.outcome.get().isSuccess)
            #expect(((try? run.recording.get()) != nil) == isRecorded)
        }
    }

    @Test func `with more in its file than a recording holds is refused`() async throws {
        let bytes = try await Self.busy().recording.utf8()
        #expect(throws: Never.self) {
            try PluginRecording(parsing: bytes, maximumBytes: 20_000, maximumLineValues: 200)
        }
        for (maximumBytes, maximumLineValues) in [(1_000, 200), (20_000, 40)] {
            let error = #expect(throws: PluginRecordingError.self) {
                try PluginRecording(parsing: bytes, maximumBytes: maximumBytes, maximumLineValues: maximumLineValues)
            }
            #expect(error?.code == .tooLarge)
            #expect(error?.line != nil)
        }
        // A file of such a line would take fifty times its size.
        let line = Array(("[" + String(repeating: "[0],", count: 1_000) + "0]\n").utf8)
        #expect {
            try PluginRecording(parsing: line, maximumBytes: 20_000, maximumLineValues: 200)
        } throws: {
            ($0 as? PluginRecordingError)?.code == .tooLarge
        }
    }

    @Test func `that never starts has no recording`() async throws {
        let host = TestHost()
        host.policy.waitingRequests = 0
        let plugin = try await host.load(Guest())
        let run = await plugin.record(JSONObject())
        #expect { try run.outcome.get() } throws: { ($0 as? PluginError)?.code == .invalidRequest }
        #expect { try run.recording.get() } throws: { ($0 as? PluginRecordingError)?.code == .notStarted }
    }
}
