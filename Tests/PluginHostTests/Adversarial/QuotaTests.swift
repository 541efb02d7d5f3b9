import PluginHost
import Testing
import Wasm

/// Numbers 138–142 of the list: the edges of the store.
@Suite struct `Quotas of the store` {
    /// A guest that makes calls of the store, then answers ok.
    private static func guest(_ body: (inout Guest) -> String) -> Guest {
        var guest = Guest(imports: Guest.hostImports)
        let calls = body(&guest)
        guest.handleBody = "\(calls) \(Guest.ok)"
        return guest
    }

    /// Sets a key to as many zero bytes as `count`.
    private static func set(_ key: String, _ count: Int) -> String {
        "(call $set \(key) (i32.const 0x10000) (i32.const \(count)))"
    }

    private static func stage(_ change: @escaping (inout PluginLimits) -> Void = { _ in }) throws -> (
        Stage, MemoryStore
    ) {
        let shared = Stage.SharedStore()
        let stage = try Stage(policy: { change(&$0.limits) }, store: { _ in shared.store })
        return (stage, shared.store)
    }

    @Test func `138 a store is full to the byte, and a replacement counts only its difference`() async throws {
        let (stage, store) = try Self.stage { $0.storageBytes = .bytes(100) }
        let full = Self.guest { guest in
            let (a, b) = (guest.data("a"), guest.data("b"))
            // 1 + 49 and 1 + 49 bytes; then one is exchanged for another of its size, and one made smaller and larger.
            return Self.set(a, 49) + Self.set(b, 49) + Self.set(a, 49) + Self.set(b, 0) + Self.set(a, 98)
                + Self.set(a, 49) + Self.set(b, 49)
        }
        #expect(try await stage.attempt(full).response?.isSuccess == true)
        for body in [{ (guest: inout Guest) in Self.set(guest.data("a"), 50) }, { Self.set($0.data("c"), 0) }] {
            let error = try await stage.attempt(Self.guest(body)).error
            #expect(error?.limit == "storage_bytes")
            #expect(error?.message == "host_store_set: limit storage_bytes exceeded: 101 needed, 100 allowed")
        }
        #expect(store.value(forKey: [0x61], deadline: .now)?.count == 49)
        #expect(store.value(forKey: [0x63], deadline: .now) == nil)
    }

    @Test func `139 the 10,000th key is stored, and the 10,001st is not`() async throws {
        let (stage, store) = try Self.stage { $0.hostCalls = 20_000 }
        func keys(_ count: Int) -> Guest {
            Self.guest { _ in
                "(local $i i32)"
                    + "(loop $again (i32.store (i32.const 0x8000) (local.get $i))"
                    + "(call $set (i32.const 0x8000) (i32.const 4) (i32.const 0) (i32.const 0))"
                    + "(br_if $again (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1)))"
                    + "(i32.const \(count)))))"
            }
        }
        #expect(try await stage.attempt(keys(10_000)).response?.isSuccess == true)
        let error = try await stage.attempt(keys(10_001)).error
        #expect(error?.limit == "storage_keys")
        #expect(store.value(forKey: [0x0F, 0x27, 0, 0], deadline: .now) == [])
        #expect(store.value(forKey: [0x10, 0x27, 0, 0], deadline: .now) == nil)
    }

    @Test func `140 keys have up to 1,024 bytes and values up to 262,144, and both may be empty`() async throws {
        let (stage, store) = try Self.stage()
        let memory = "(memory (export \"memory\") 8)"
        func guest(_ keyCount: Int, _ valueCount: Int) -> Guest {
            var guest = Self.guest { _ in
                "(call $set (i32.const 0x20000) (i32.const \(keyCount)) (i32.const 0x20000) (i32.const \(valueCount)))"
            }
            guest.memory = memory
            return guest
        }
        for (keyCount, valueCount) in [(1_024, 262_144), (0, 262_144), (1, 0)] {
            #expect(try await stage.attempt(guest(keyCount, valueCount)).response?.isSuccess == true)
            let key = [UInt8](repeating: 0, count: keyCount)
            #expect(store.value(forKey: key, deadline: .now)?.count == valueCount)
        }
        #expect(try await stage.attempt(guest(1_025, 0)).error?.limit == "storage_key_bytes")
        #expect(try await stage.attempt(guest(2, 262_145)).error?.limit == "storage_value_bytes")
        #expect(store.value(forKey: [0, 0], deadline: .now) == nil)
    }

    @Test func `141 keys are bytes: two forms of é, invalid UTF-8 and zeros are keys of their own`() async throws {
        let (stage, store) = try Self.stage()
        let guest = Self.guest { guest in
            guest.extra += #"(data (i32.const 0x5000) "\ff\fe\00\00\61\00")"#
            return [
                guest.data("\u{E9}"), guest.data("e\u{301}"), "(i32.const 0x5000) (i32.const 2)",
                "(i32.const 0x5002) (i32.const 1)", "(i32.const 0x5002) (i32.const 2)",
                "(i32.const 0x5004) (i32.const 1)", "(i32.const 0x5004) (i32.const 2)",
            ].enumerated().map { Self.set($1, $0 + 1) }.joined()
        }
        #expect(try await stage.attempt(guest).response?.isSuccess == true)
        let keys: [[UInt8]] = [[0xC3, 0xA9], [0x65, 0xCC, 0x81], [0xFF, 0xFE], [0], [0, 0], [0x61], [0x61, 0]]
        for (index, key) in keys.enumerated() {
            #expect(store.value(forKey: key, deadline: .now)?.count == index + 1)
        }
    }

    @Test func `142 what is over the quota leaves the old value, and what was stored before`() async throws {
        let folder = try Fixtures.temporaryFolder()
        let stage = try Stage(
            policy: { $0.limits.storageBytes = .bytes(30) }, store: { _ in FileStore(folder: folder) })
        func store(_ texts: [(String, String)]) -> Guest {
            Self.guest { guest in
                texts.map { "(call $set \(guest.data($0.0)) \(guest.data($0.1)))" }.joined()
            }
        }
        #expect(try await stage.attempt(store([("k", "old")])).response?.isSuccess == true)
        let large = String(repeating: "x", count: 40)
        #expect(try await stage.attempt(store([("a", "first"), ("k", large), ("b", "x")])).error?.limit != nil)
        // Another object reads the file, so that nothing is only in memory.
        let reader = FileStore(folder: folder)
        let soon = ContinuousClock.now.advanced(by: .seconds(10))
        #expect(try reader.value(forKey: [0x6B], deadline: soon) == Array("old".utf8))
        #expect(try reader.value(forKey: [0x61], deadline: soon) == Array("first".utf8))
        #expect(try reader.value(forKey: [0x62], deadline: soon) == nil)
    }
}
