import Foundation
import PluginHost
import Testing

/// Plugins that read a value, compute and write it back, several requests at once.
@Suite struct `A count in a store` {
    private static let key = Array("n".utf8)

    /// Adds one to the number in the key, as authors write it who know getting and setting only.
    private static func counter() -> Guest {
        var guest = Guest(imports: Guest.hostImports)
        let key = guest.data("n")
        guest.handleBody = """
            (local $n i32) (local $v i64)
            (local.set $v (call $get \(key)))
            (if (i64.ne (local.get $v) (i64.const 0))
              (then (local.set $n (i32.load (i32.wrap_i64 (i64.shr_u (local.get $v) (i64.const 32)))))))
            (i32.store (i32.const 0x8020) (i32.add (local.get $n) (i32.const 1)))
            (call $set \(key) (i32.const 0x8020) (i32.const 4))
            \(Guest.packed(Guest.responseAddress, 15))
            """
        return guest
    }

    /// Adds one to the number in the key, as authors write it whose requests run at the same time.
    private static func comparingCounter() -> Guest {
        var guest = Guest(imports: Guest.hostImports + StoreExtensionTests.imports)
        let key = guest.data("n")
        guest.handleBody = """
            (local $n i32) (local $v i64) (local $p i32) (local $l i32)
            (loop $again
              (local.set $v (call $get \(key)))
              (local.set $l (i32.const -1))
              (if (i64.ne (local.get $v) (i64.const 0))
                (then
                  (local.set $p (i32.wrap_i64 (i64.shr_u (local.get $v) (i64.const 32))))
                  (local.set $l (i32.const 4))
                  (local.set $n (i32.load (local.get $p)))))
              (i32.store (i32.const 0x8020) (i32.add (local.get $n) (i32.const 1)))
              (br_if $again (i32.eqz
                (call $cas \(key) (local.get $p) (local.get $l) (i32.const 0x8020) (i32.const 4)))))
            \(Guest.packed(Guest.responseAddress, 15))
            """
        return guest
    }

    private static func host(_ store: any KeyValueStore) -> TestHost {
        let host = TestHost()
        host.store = store
        host.policy.instancesPerPlugin = 4
        host.policy.threads = 4
        host.limits.timeout = .seconds(600)
        return host
    }

    /// Sends requests from eight tasks at once.
    private static func count(_ rounds: Int, _ plugins: [Plugin]) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<8 {
                let plugin = plugins[task % plugins.count]
                group.addTask {
                    for _ in 0..<rounds {
                        let answer = try await plugin.handle(.publish(text: "x"))
                        #expect(answer.isSuccess)
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    private static func number(_ store: any KeyValueStore) async throws -> Int {
        let value = try await store.value(forKey: key, deadline: .now.advanced(by: .seconds(20))) ?? []
        return value.reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    @Test(.timeLimit(.minutes(5))) func `of one host loses nothing`() async throws {
        let store = MemoryStore()
        let host = Self.host(store)
        let plugin = try await host.load(Self.counter())
        try await host.approve(plugin, plugin.requestedPermissions)
        try await Self.count(25, [plugin])
        #expect(try await Self.number(store) == 200)
    }

    @Test(.timeLimit(.minutes(5))) func `of two hosts on one folder loses nothing`() async throws {
        let folder = try Fixtures.temporaryFolder()
        var hosts: [TestHost] = []
        var plugins: [Plugin] = []
        for _ in 0..<2 {
            let host = Self.host(FileStore(folder: folder))
            let plugin = try await host.load(Self.counter())
            try await host.approve(plugin, plugin.requestedPermissions)
            hosts.append(host)
            plugins.append(plugin)
        }
        try await Self.count(10, plugins)
        #expect(try await Self.number(FileStore(folder: folder)) == 80)
    }

    @Test(.timeLimit(.minutes(5))) func `of processes and a person loses nothing`() async throws {
        var plugin = try AuthoredPlugin()
        plugin.guest = Self.counter()
        plugin.capabilities = #"["x","storage_access"]"#
        let state = try TestState()
        #expect(try plugin.install("--yes", home: state.home).code == 0)
        for _ in 0..<3 {
            let processes = try (0..<6).map { _ in
                try ProgramRun.start(
                    ["exec", plugin.id, "--request", #"{"type":"custom","action":"x"}"#], home: state.home)
            }
            #expect(try state.run("kv", "set", plugin.id, "other", "x").code == 0)
            for process in processes {
                process.waitUntilExit()
                #expect(process.terminationStatus == 0)
            }
        }
        #expect(try await Self.number(FileStore(folder: "\(state.home)/plugins/\(plugin.id)")) == 18)
    }

    @Test(.timeLimit(.minutes(5))) func `that compares loses nothing either, several requests at a time`() async throws
    {
        let store = MemoryStore()
        let host = Self.host(store)
        let manifest = try TestHost.manifest(extra: #""concurrency":4"#)
        let plugin = try await host.load(Self.comparingCounter(), manifest: manifest)
        try await host.approve(plugin, plugin.requestedPermissions)
        try await Self.count(25, [plugin])
        #expect(try await Self.number(store) == 200)
    }

    @Test(.timeLimit(.minutes(5))) func `waits for another process no longer than its deadline`() async throws {
        let folder = try Fixtures.temporaryFolder()
        let host = Self.host(FileStore(folder: folder))
        let plugin = try await host.load(Self.counter())
        try await host.approve(plugin, plugin.requestedPermissions)
        let turn = try FileStore(folder: folder).takeTurn(deadline: .now.advanced(by: .seconds(20)))
        let error = await #expect(throws: PluginError.self) {
            try await plugin.handle(.publish(text: "x"), deadline: .milliseconds(50))
        }
        // Overloaded, or expired already where the machine gave the host no thread in that time.
        #expect(error?.limit == "timeout")
        #expect(plugin.health.quarantinedUntil == nil)
        turn.end()
        #expect(try await plugin.handle(.publish(text: "x")).isSuccess)
    }

    /// Where the plugin is removed and installed again, its new store is none of a request's that still runs.
    @Test func `of a request that outlives its installation changes no other store`() throws {
        let folder = try Fixtures.temporaryFolder() + "/plugin"
        let (limits, soon) = (PluginLimits(), ContinuousClock.now.advanced(by: .seconds(60)))
        for isOpened in [false, true] {
            let old = FileStore(folder: folder)
            let turn = try old.takeTurn(deadline: soon)
            if isOpened { try old.setValue([1], forKey: Self.key, limits: limits, deadline: soon) }
            try FileManager.default.removeItem(atPath: folder)
            #expect(throws: StorageError.self) {
                try old.setValue([1], forKey: Self.key, limits: limits, deadline: soon)
            }
            #expect(!FileManager.default.fileExists(atPath: folder))
            let new = FileStore(folder: folder)
            let newTurn = try new.takeTurn(deadline: soon)
            try new.setValue([2], forKey: Self.key, limits: limits, deadline: soon)
            #expect(throws: StorageError.self) {
                try old.setValue([3], forKey: Self.key, limits: limits, deadline: soon)
            }
            #expect(throws: StorageError.self) {
                _ = try old.compareAndSet([3], forKey: Self.key, expecting: [2], limits: limits, deadline: soon)
            }
            #expect(throws: StorageError.self) { try old.removeValue(forKey: Self.key, deadline: soon) }
            #expect(throws: StorageError.self) { _ = try old.value(forKey: Self.key, deadline: soon) }
            newTurn.end()
            turn.end()
            #expect(try new.value(forKey: Self.key, deadline: soon) == [2])
            try FileManager.default.removeItem(atPath: folder)
        }
    }

    @Test(.timeLimit(.minutes(5))) func `is what decides how many requests run at once`() async throws {
        let loop = Guest(imports: Guest.hostImports, handleBody: "(loop (br 0)) (unreachable)")
        for (extra, granted, expected) in [
            ("", [PluginPermission.storageAccess], 1), ("", [], 4), (#""concurrency":2"#, [.storageAccess], 2),
            (#""concurrency":3"#, [], 3), (#""concurrency":256"#, [.storageAccess], 4),
        ] as [(String, Set<PluginPermission>, Int)] {
            let host = Self.host(MemoryStore())
            host.limits.fuel = .max
            let plugin = try await host.load(loop, manifest: try TestHost.manifest(extra: extra))
            try await host.approve(plugin, granted)
            let tasks = (0..<6).map { _ in Task { try? await plugin.handle(.publish(text: "x")) } }
            try await plugin.reaches { $0.running + $0.waiting == 6 }
            #expect(plugin.health.running == expected, "\(extra)")
            for task in tasks { task.cancel() }
            for task in tasks { _ = await task.value }
        }
    }

    @Test func `is a number from 1 to 256 in the manifest`() throws {
        #expect(try TestHost.manifest(extra: #""concurrency":256"#).concurrency == 256)
        #expect(try TestHost.manifest().concurrency == nil)
        for text in ["0", "257", "-1", "1.5", "\"1\"", "null", "99999999999999999999"] {
            #expect(throws: ManifestError.self, "\(text)") { try TestHost.manifest(extra: "\"concurrency\":\(text)") }
        }
    }
}
