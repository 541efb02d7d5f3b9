import PluginHost
import Testing
import Wasm

/// Plugins that keep the host busy instead of computing.
@Suite struct `Work for the host` {
    private static let imports =
        Guest.hostImports + """
            (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
            (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
            """

    /// Writes 64 KiB of a byte to standard output, or does something else, again and again.
    private static func guest(byte: UInt8 = 97, _ call: String? = nil) -> Guest {
        var guest = Guest(imports: imports)
        let write = "(drop (call $write (i32.const 1) (i32.const 0x8000) (i32.const 1) (i32.const 0x8010)))"
        guest.handleBody = """
            (memory.fill (i32.const 0x10000) (i32.const \(byte)) (i32.const 65536))
            (i32.store (i32.const 0x8000) (i32.const 0x10000))
            (i32.store (i32.const 0x8004) (i32.const 65536))
            (loop $again \(call ?? write) (br $again))
            (unreachable)
            """
        return guest
    }

    @Test(arguments: [97, 10, 0] as [UInt8])
    func `250 output in a loop ends with the calls, and what is over the log's limit is dropped`(
        byte: UInt8
    ) async throws {
        let outcome = try await TestHost.run(Self.guest(byte: byte))
        #expect(outcome.error?.limit == "host_calls")
        #expect(outcome.hostLog.contains { $0.hasPrefix("limit log_bytes exceeded") })
        #expect(outcome.pluginLog.reduce(0) { $0 + $1.utf8.count } <= PluginLimits().logBytes.bytes)
    }

    @Test(arguments: [
        "(drop (call $random (i32.const 0) (i32.const 65536)))",
        "(call $log (i32.const 2) (i32.const 0x10000) (i32.const 8192))",
        "(drop (call $get (i32.const 0x10000) (i32.const 1024)))",
    ])
    func `251 work has a limit of its own`(call: String) async throws {
        let host = TestHost()
        host.limits.hostWork = 5_000
        let error = try await TestHost.run(Self.guest(call), host: host).error
        #expect(error?.code == .limitExceeded)
        #expect(error?.limit == "host_work")
        #expect(error?.message.contains("more than 5000 units") == true)
    }

    @Test(arguments: [
        "(drop (call $random (i32.const 0) (i32.const 65536)))",
        "(drop (call $write (i32.const 9) (i32.const 0x8000) (i32.const 1) (i32.const 0x8010)))",
        "(drop (call $write (i32.const 1) (i32.const 0x8000) (i32.const 1) (i32.const 0x8010)))",
        "(call $log (i32.const 2) (i32.const 0x10000) (i32.const 0))",
    ])
    func `252 a deadline ends a loop of any work`(call: String) async throws {
        let host = TestHost()
        host.limits.hostCalls = .max
        host.limits.hostWork = .max
        host.limits.fuel = .max
        host.limits.timeout = .milliseconds(200)
        #expect(try await TestHost.run(Self.guest(call), host: host).error?.limit == "timeout")
    }

    @Test func `253 work is the same in each run`() async throws {
        var guest = Guest(imports: Self.imports)
        let text = guest.data(String(repeating: "x", count: 640))
        guest.handleBody = "(call $log (i32.const 2) \(text)) " + Guest.packed(Guest.responseAddress, 15)
        let module = try guest.module()
        var counts: Set<UInt64> = []
        for _ in 0..<2 {
            let host = TestHost()
            let plugin = try await host.load(PluginPackage(manifest: try TestHost.manifest(), module: module))
            _ = try await plugin.handle(PluginRequest.publish(text: "hi").json)
            counts.insert(plugin.health.lastHostWork)
        }
        #expect(counts.count == 1)
        #expect(counts.first ?? 0 > 10)
    }

    @Test func `254 the reading of an answer ends with the work's limit`() async throws {
        let host = TestHost()
        host.limits.hostWork = 2_000
        let list = "{\"status\":\"ok\",\"list\":[" + String(repeating: "1,", count: 100_000) + "1]}"
        let answer = try await TestHost.run(Self.answering(list), host: host)
        #expect(answer.error?.limit == "host_work")
        #expect(try await TestHost.run(Self.answering(list)).response?.isSuccess == true)
    }

    @Test func `of arguments is a unit for each 64 bytes`() async throws {
        var counts: [UInt64] = []
        for size in [64, 1024] {
            var guest = Guest(imports: Self.imports)
            guest.handleBody =
                "(drop (call $get (i32.const 0x10000) (i32.const \(size)))) "
                + Guest.packed(Guest.responseAddress, 15)
            let host = TestHost()
            let plugin = try await host.load(
                PluginPackage(manifest: try TestHost.manifest(), module: try guest.module()))
            _ = try await plugin.handle(PluginRequest.publish(text: "hi").json)
            counts.append(plugin.health.lastHostWork)
        }
        #expect(counts[1] == counts[0] + 15)
    }

    private static func answering(_ text: String) -> Guest {
        var guest = Guest(memory: "(memory (export \"memory\") 80)")
        guest.extra = "(data (i32.const 0x100000) \(Guest.literal(text)))"
        guest.handleBody = Guest.packed(0x100000, text.utf8.count)
        return guest
    }
}
