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

    /// The fuel and the host work of a plugin that logs a text.
    private static func use(logging byteCount: Int, times: Int = 1) async throws -> (fuel: UInt64, work: UInt64) {
        var guest = Guest(imports: imports)
        let call = "(call $log (i32.const 2) (i32.const 0x10000) (i32.const \(byteCount)))"
        guest.handleBody = String(repeating: call, count: times) + Guest.packed(Guest.responseAddress, 15)
        let plugin = try await TestHost().load(guest)
        _ = try await plugin.handle(PluginRequest.publish(text: "hi").json)
        return (plugin.health.lastFuel, plugin.health.lastHostWork)
    }

    /// A unit of fuel was charged for each byte, so that a plugin used more than the same one does elsewhere.
    @Test func `log is work and no fuel`() async throws {
        let none = try await Self.use(logging: 0, times: 0)
        let empty = try await Self.use(logging: 0)
        let long = try await Self.use(logging: 6_400)
        // Three constants and the call.
        #expect(empty.fuel == none.fuel + 4)
        #expect(long.fuel == empty.fuel)
        #expect(long.work == empty.work + 100)
        // What is cut costs what is kept.
        let cut = try await Self.use(logging: 100_000)
        #expect(cut.fuel == empty.fuel && cut.work < empty.work + 200)
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

    private struct Credentials: CredentialProvider {
        static let token = "t0k3n-0123456789"

        func credentials(for platform: String, plugin: String) async throws(CredentialError) -> JSONValue? {
            ["token": .string(Self.token)]
        }
    }

    /// A host whose plugins have a token, which is looked for in what they write.
    private static func hostWithToken() -> TestHost {
        let host = TestHost()
        host.limits.eventBytes = .mebibytes(1)
        host.credentials = Credentials()
        return host
    }

    /// Sends a plugin that has a token one request.
    ///
    /// - Returns: The host work of the request.
    private static func work(
        _ guest: Guest, _ host: TestHost, granting: Set<PluginPermission>? = nil
    ) async throws -> UInt64 {
        let manifest = try TestHost.manifest(
            capabilities: #"["platform_connector","storage_access","event_emit","credential_access"]"#)
        let plugin = try await host.load(guest, manifest: manifest)
        try await host.approve(plugin, granting ?? plugin.requestedPermissions)
        do {
            _ = try await plugin.handle(.custom(action: "x", payload: nil))
        } catch {
            host.outcome.error = error
        }
        return plugin.health.lastHostWork
    }

    /// A plugin that makes a call with a key and an input.
    private static func calling(_ call: String, with input: String) -> Guest {
        var guest = Guest(
            imports: Guest.hostImports + StoreExtensionTests.imports, memory: "(memory (export \"memory\") 80)",
            capabilities: #"{"abi_version":1,"platforms":["plat"]}"#)
        let key = guest.data("key")
        guest.nextData = 0x100000
        let input = guest.data(input)
        guest.handleBody =
            call.replacing("KEY", with: key).replacing("INPUT", with: input)
            + Guest.packed(Guest.responseAddress, 15)
        return guest
    }

    /// Reading, parsing and searching an input, each a pass over it, look at deadline and cancellation as they go on:
    /// after a number of units of work, which each of them counts.
    @Test(arguments: [
        // Parsed, which is counted where a value begins, read, searched for names of secrets, and for secrets.
        ("(call $emit INPUT)", #"{"text":""# + Credentials.token, #"","end":0}"#, 4),
        // Read and parsed.
        ("(drop (call $http INPUT))", #"{"body":""#, #"","method":"POST","url":"https://api.example.com/"}"#, 2),
        // Read and searched.
        ("(call $set KEY INPUT)", Credentials.token, "", 2),
        ("(drop (call $cas KEY (i32.const 0) (i32.const -1) INPUT))", Credentials.token, "", 2),
        ("(drop (call $cas KEY INPUT KEY))", Credentials.token, "", 2),
    ])
    func `of each pass over an input is counted, and ends within it`(
        call: String, begin: String, end: String, passes: UInt64
    ) async throws {
        let byteCount = 128 << 10
        let pass = UInt64(byteCount / 64)
        func guest(fillerCount: Int) -> Guest {
            Self.calling(call, with: begin + String(repeating: "x", count: fillerCount) + end)
        }
        let short = try await Self.work(guest(fillerCount: 0), Self.hostWithToken())
        let whole = Self.hostWithToken()
        let long = try await Self.work(guest(fillerCount: byteCount), whole)
        #expect(whole.outcome.error == nil)
        // Steps of a pass that are not full are not counted.
        #expect((long - short + pass / 2) / pass == passes)

        let limited = Self.hostWithToken()
        let store = MemoryStore()
        limited.store = store
        limited.limits.hostWork = short + passes * pass - pass / 2
        _ = try await Self.work(guest(fillerCount: byteCount), limited)
        #expect(limited.outcome.error?.limit == "host_work")
        #expect(limited.outcome.events.isEmpty)
        #expect(store.value(forKey: Array("key".utf8), deadline: .now.advanced(by: .seconds(20))) == nil)
    }

    /// The arguments of a call are looked at before it is denied, which is work like any other; what comes after the
    /// permission is none.
    @Test(arguments: [
        // Read, and parsed.
        ("(call $emit INPUT)", #"{"text":""#, #"","end":0}"#, 2),
        // Read, and parsed.
        ("(drop (call $http INPUT))", #"{"body":""#, #"","method":"POST","url":"https://api.example.com/"}"#, 2),
        // Read.
        ("(call $set KEY INPUT)", "", "", 1),
        ("(drop (call $cas KEY (i32.const 0) (i32.const -1) INPUT))", "", "", 1),
    ])
    func `of what is looked at before a denial is counted`(
        call: String, begin: String, end: String, passes: UInt64
    ) async throws {
        let byteCount = 128 << 10
        let pass = UInt64(byteCount / 64)
        var counts: [Int: Set<UInt64>] = [:]
        for fillerCount in [0, 0, byteCount, byteCount] {
            let guest = Self.calling(call, with: begin + String(repeating: "x", count: fillerCount) + end)
            counts[fillerCount, default: []].insert(try await Self.work(guest, Self.hostWithToken(), granting: []))
        }
        let (short, long) = (try #require(counts[0]), try #require(counts[byteCount]))
        #expect(short.count == 1 && long.count == 1)
        #expect(((long.first ?? 0) - (short.first ?? 0) + pass / 2) / pass == passes)
    }

    private static func answering(_ text: String) -> Guest {
        var guest = Guest(memory: "(memory (export \"memory\") 80)")
        guest.extra = "(data (i32.const 0x100000) \(Guest.literal(text)))"
        guest.handleBody = Guest.packed(0x100000, text.utf8.count)
        return guest
    }
}
