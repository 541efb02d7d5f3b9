import PluginHost
import Testing
import Wasm

/// Plugins that never give memory back.
@Suite struct `Instances whose memory grows` {
    /// A guest that takes so many pages at each request, and answers how many requests its instance has had.
    private static func guest(_ pages: Int) -> Guest {
        let response = #"{"status":"ok","n":0}"#
        return Guest(
            response: response,
            handleBody: """
                (drop (memory.grow (i32.const \(pages))))
                (global.set $count (i32.add (global.get $count) (i32.const 1)))
                (i32.store8 (i32.const \(Guest.responseAddress + 19)) (i32.add (global.get $count) (i32.const 48)))
                \(Guest.packed(Guest.responseAddress, response.utf8.count))
                """,
            extra: "(global $count (mut i32) (i32.const 0))")
    }

    /// How many requests the instance had that answered each of so many requests.
    private static func counts(
        _ guest: Guest, requests: Int, host: TestHost = TestHost(), manifest: PluginManifest? = nil
    ) async throws -> (counts: [Int64], plugin: Plugin) {
        let plugin = try await host.load(guest, manifest: manifest)
        var counts: [Int64] = []
        for _ in 0..<requests {
            counts.append(try await plugin.handle(.publish(text: "hi")).fields["n"]?.integer ?? -1)
        }
        return (counts, plugin)
    }

    @Test func `are replaced beyond four times the memory and 16 MiB more`() async throws {
        // 4 pages, 104 after the first request, then 100 more each: more than 4 × 104 after the fifth, and 256 more.
        let (counts, plugin) = try await Self.counts(Self.guest(100), requests: 7)
        #expect(counts == [1, 2, 3, 4, 5, 1, 2])
        let health = plugin.health
        #expect(health.recycled == 1)
        #expect(health.restarts == 0)
        #expect(health.starts == 2)
        #expect(health.memoryPages == 204)
        #expect(health.peakMemoryPages == 504)
        #expect(health.failed == 0)
        #expect(health.lastFuel > 0)
        #expect(health.state == .idle)
    }

    @Test func `are kept as long as the growth is small`() async throws {
        let (counts, plugin) = try await Self.counts(Self.guest(10), requests: 9)
        #expect(counts == Array(1...9))
        #expect(plugin.health.recycled == 0)
    }

    @Test func `are replaced before they reach their limit`() async throws {
        let host = TestHost()
        host.limits.memory = .kibibytes(6400)
        // 4 pages, then 24, 44, 64, 84: the last is beyond 80 % of 100.
        let (counts, plugin) = try await Self.counts(Self.guest(20), requests: 5, host: host)
        #expect(counts == [1, 2, 3, 4, 1])
        #expect(plugin.health.recycled == 1)
    }

    @Test func `are not replaced for the memory that they begin with`() async throws {
        let host = TestHost()
        host.limits.memory = .kibibytes(6400)
        var guest = Self.guest(0)
        guest.memory = "(memory (export \"memory\") 90)"
        let (counts, plugin) = try await Self.counts(guest, requests: 4, host: host)
        #expect(counts == [1, 2, 3, 4])
        #expect(plugin.health.recycled == 0)
    }

    @Test func `are replaced early where results are not given back`() async throws {
        let manifest = try TestHost.manifest(extra: #""host_frees_results":false"#)
        let (counts, plugin) = try await Self.counts(Self.guest(10), requests: 5, manifest: manifest)
        // 14 pages after the first request; 16 more are a MiB.
        #expect(counts == [1, 2, 3, 1, 2])
        #expect(plugin.health.recycled == 1)
    }
}
