import Foundation
import PluginHost
import Testing
import Wasm

/// `host_store_compare_and_set`, `host_store_delete` and `host_store_list`.
@Suite("The functions of the store beside the page's") struct StoreExtensionTests {
    static let imports = """
        (import "env" "host_store_compare_and_set" (func $cas (param i32 i32 i32 i32 i32 i32) (result i32)))
        (import "env" "host_store_delete" (func $delete (param i32 i32) (result i32)))
        (import "env" "host_store_list" (func $list (param i32 i32 i32 i32) (result i64)))
        """
    private static let none = "(i32.const 0) (i32.const 0)"
    private static let absent = "(i32.const 0) (i32.const -1)"
    private static var soon: ContinuousClock.Instant { .now.advanced(by: .seconds(20)) }

    /// Ends the run unless the call gives the number.
    private static func expect(_ call: String, _ number: Int) -> String {
        "(if (i32.ne \(call) (i32.const \(number))) (then unreachable))"
    }

    private static func comparing() -> Guest {
        var guest = Guest(imports: Guest.hostImports + imports)
        let (key, one, two) = (guest.data("k"), guest.data("one"), guest.data("two"))
        guest.handleBody = """
            \(expect("(call $cas \(key) \(one) \(two))", 0))
            \(expect("(call $cas \(key) \(absent) \(one))", 1))
            \(expect("(call $cas \(key) \(absent) \(two))", 0))
            \(expect("(call $cas \(key) \(one) \(two))", 1))
            \(expect("(call $cas \(key) \(two) \(none))", 1))
            \(expect("(call $cas \(key) \(none) \(one))", 1))
            \(Guest.packed(Guest.responseAddress, 15))
            """
        return guest
    }

    private static func deleting() -> Guest {
        var guest = Guest(imports: Guest.hostImports + imports)
        let key = guest.data("k")
        guest.handleBody = """
            (call $set \(key) \(key))
            \(expect("(call $delete \(key))", 1))
            \(expect("(call $delete \(key))", 0))
            (if (i64.ne (call $get \(key)) (i64.const 0)) (then unreachable))
            \(Guest.packed(Guest.responseAddress, 15))
            """
        return guest
    }

    /// Answers with what `host_store_list` gives.
    private static func listing(_ prefix: String = "", after last: String = "") -> Guest {
        var guest = Guest(imports: Guest.hostImports + imports)
        guest.handleBody = "(call $list \(guest.data(prefix)) \(guest.data(last)))"
        return guest
    }

    @Test func `set a value only in the place of the one that is expected`() async throws {
        let host = TestHost()
        let outcome = try await TestHost.run(Self.comparing(), host: host)
        #expect(outcome.response?.isSuccess == true)
        #expect(try await host.store.value(forKey: Array("k".utf8), deadline: Self.soon) == Array("one".utf8))
        #expect(outcome.decisions.allSatisfy { $0.action == .storageWrite && $0.subject == "k" })
        let statuses = outcome.audit.filter { $0.kind == .completion && $0.action == .storageWrite }.compactMap {
            $0.detail["status"]?.string
        }
        #expect(statuses == ["differs", "ok", "differs", "ok", "ok", "ok"])
    }

    @Test func `count the bytes of both values as work of the host`() async throws {
        func work(_ byteCount: Int) async throws -> UInt64 {
            var guest = Guest(imports: Guest.hostImports + Self.imports)
            let (key, value) = (guest.data("k"), guest.data(String(repeating: "v", count: byteCount)))
            guest.handleBody = "(drop (call $cas \(key) \(value) \(value))) " + Guest.packed(Guest.responseAddress, 15)
            let host = TestHost()
            let plugin = try await host.load(guest)
            try await host.approve(plugin, plugin.requestedPermissions)
            _ = try await plugin.handle(PluginRequest.publish(text: "hi").json)
            return plugin.health.lastHostWork
        }
        #expect(try await work(64 * 11) == work(64) + 20)
    }

    @Test func `remove a key once`() async throws {
        let outcome = try await TestHost.run(Self.deleting())
        #expect(outcome.response?.isSuccess == true)
        let deletions = outcome.audit.filter { $0.action == .storageDelete && $0.kind == .completion }
        #expect(deletions.compactMap { $0.detail["status"]?.string } == ["ok", "absent"])
    }

    @Test func `list keys in the order of their bytes, from a key on, also those that are no text`() async throws {
        let store = MemoryStore()
        for key in [Array("b".utf8), Array("a2".utf8), Array("a1".utf8), [0xFF, 0x61], []] {
            try store.setValue([1], forKey: key, limits: PluginLimits(), deadline: Self.soon)
        }
        func keys(_ guest: Guest) async throws -> JSONValue? {
            let host = TestHost()
            host.store = store
            let outcome = try await TestHost.run(guest, host: host)
            #expect(outcome.decisions.last?.action == .storageList)
            #expect(outcome.response?.fields["more"] == false)
            return outcome.response?.fields["keys"]
        }
        #expect(try await keys(Self.listing()) == ["", "a1", "a2", "b", ["base64": "/2E="]])
        #expect(try await keys(Self.listing("a")) == ["a1", "a2"])
        #expect(try await keys(Self.listing("a", after: "a1")) == ["a2"])
        #expect(try await keys(Self.listing("x")) == [])
    }

    @Test func `list so many keys at a time, and say that there are more`() async throws {
        let host = TestHost()
        let store = MemoryStore()
        for number in 0..<1_500 {
            let key = "k" + String(10_000 + number)
            try store.setValue([], forKey: Array(key.utf8), limits: PluginLimits(), deadline: Self.soon)
        }
        host.store = store
        let first = try await TestHost.run(Self.listing("k"), host: host)
        #expect(first.response?.fields["keys"]?.array?.count == 1_000)
        #expect(first.response?.fields["more"] == true)
        let rest = try await TestHost.run(Self.listing("k", after: "k10999"), host: host)
        #expect(rest.response?.fields["keys"]?.array?.count == 500)
        #expect(rest.response?.fields["more"] == false)
    }

    @Test func `are denied without the permission, and named to a plugin that may use them`() async throws {
        #expect(try await TestHost.run(Self.comparing(), granting: []).error?.code == .permissionDenied)
        let listed = try await TestHost.run(Self.listing(), granting: [])
        #expect(listed.field("code") == "permission_denied")

        var guest = Guest(imports: Guest.hostImports + Self.imports)
        guest.handleBody =
            "(call $log (i32.const 2) (local.get $ptr) (local.get $len)) \(Guest.packed(Guest.responseAddress, 15))"
        func granted(_ guest: Guest, _ granting: Set<PluginPermission>, _ store: any KeyValueStore) async throws
            -> JSONValue?
        {
            let host = TestHost()
            host.store = store
            let outcome = try await TestHost.run(guest, granting: granting, host: host)
            return try outcome.pluginLog.last.flatMap { try JSONValue(parsing: $0)["granted"] }
        }
        let names: [JSONValue] = ["host_store_compare_and_set", "host_store_delete", "host_store_list"]
        #expect(try await granted(guest, [.storageAccess], MemoryStore()) == .array(["storage_access"] + names))
        #expect(try await granted(guest, [.eventEmit], MemoryStore()) == ["event_emit"])
        // A store that gets and sets only, and a plugin that knows nothing else.
        #expect(try await granted(guest, [.storageAccess], Plain()) == ["storage_access"])
        guest.imports = Guest.hostImports
        #expect(try await granted(guest, [.storageAccess], MemoryStore()) == ["storage_access"])
    }

    private struct Plain: KeyValueStore {
        func value(forKey key: [UInt8], deadline: ContinuousClock.Instant) -> [UInt8]? { nil }
        func setValue(_ value: [UInt8], forKey key: [UInt8], limits: PluginLimits, deadline: ContinuousClock.Instant) {}
    }

    @Test func `of a store that has none end the request`() async throws {
        let host = TestHost()
        host.store = Plain()
        #expect(try await TestHost.run(Self.deleting(), host: host).error?.code == .storageUnavailable)
    }

    @Test func `keep the quotas, and the old value with them`() async throws {
        let host = TestHost()
        host.limits.storageValueBytes = .bytes(2)
        let outcome = try await TestHost.run(Self.comparing(), host: host)
        #expect(outcome.error?.limit == "storage_value_bytes")
        #expect(try await host.store.value(forKey: Array("k".utf8), deadline: Self.soon) == nil)
    }

    @Test(arguments: 0..<3) func `are recorded and run again`(index: Int) async throws {
        let guest = [Self.comparing(), Self.deleting(), Self.listing("k")][index]
        try await RecordedGuest(guest).expectSame()
    }

    @Test func `change nothing in a dry run, which says what they would do`() throws {
        var plugin = try AuthoredPlugin()
        plugin.guest = Self.deleting()
        plugin.capabilities = #"["x","storage_access"]"#
        let state = try TestState()
        #expect(try plugin.install("--yes", home: state.home).code == 0)
        #expect(try state.run("kv", "set", plugin.id, "k", "v").code == 0)
        let run = try state.exec(plugin.id, "--dry-run")
        #expect(run.code == 0)
        #expect(run.errors.contains(#"dry run: would delete "k""#))
        #expect(try state.run("kv", "get", plugin.id, "k").output == "v\n")
    }

    @Test func `work on the disk as in memory`() throws {
        let folder = try Fixtures.temporaryFolder()
        let limits = PluginLimits()
        let (first, second) = (FileStore(folder: folder), FileStore(folder: folder))
        #expect(try first.compareAndSet([1], forKey: [7], expecting: nil, limits: limits, deadline: Self.soon))
        #expect(try !second.compareAndSet([2], forKey: [7], expecting: nil, limits: limits, deadline: Self.soon))
        #expect(try second.compareAndSet([2], forKey: [7], expecting: [1], limits: limits, deadline: Self.soon))
        #expect(try first.value(forKey: [7], deadline: Self.soon) == [2])
        #expect(try first.keys(withPrefix: [], after: nil, count: 9, deadline: Self.soon) == [[7]])
        #expect(try first.keys(withPrefix: [], after: [7], count: 9, deadline: Self.soon) == [])
        #expect(try first.removeValue(forKey: [7], deadline: Self.soon))
        #expect(try !second.removeValue(forKey: [7], deadline: Self.soon))
    }
}
