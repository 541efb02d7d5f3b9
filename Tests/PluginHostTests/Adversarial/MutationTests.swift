import Foundation
import PluginHost
import Testing

/// Real modules with a few bytes changed: whatever comes of them, the host goes on.
@Suite struct `Mutated modules` {
    /// Knuth's MMIX constants, so that every run tries the same.
    private struct Lot {
        var state: UInt64

        mutating func next(below bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(truncatingIfNeeded: (state >> 33) % UInt64(bound))
        }
    }

    private static func mutated(_ bytes: [UInt8], _ lot: inout Lot) -> [UInt8] {
        var bytes = bytes
        for _ in 0...lot.next(below: 3) {
            let place = lot.next(below: bytes.count)
            switch lot.next(below: 4) {
            // One bit, which leaves most modules valid in their data and many in their code.
            case 0, 1: bytes[place] ^= 1 << UInt8(lot.next(below: 8))
            case 2: bytes[place] = [0, 0x7F, 0x80, 0xFF][lot.next(below: 4)]
            default: bytes.removeSubrange(place..<min(bytes.count, place + 1 + lot.next(below: 2)))
            }
        }
        return bytes
    }

    @Test(arguments: [("c-webhook", "webhook.wasm"), ("c-connector", "connector.wasm"), ("hello", "hello.wasm")])
    func `are refused, fail or answer, and never end the host`(name: String, file: String) async throws {
        let folder = URL(fileURLWithPath: "\(Fixtures.plugins)/\(name)")
        let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(file)))
        let manifest = try PluginManifest(
            parsing: [UInt8](Data(contentsOf: folder.appendingPathComponent("plugin.json"))))
        var lot = Lot(state: UInt64(bytes.count))
        let stage = try Stage {
            $0.limits.fuel = 5_000_000
            $0.limits.startFuel = 5_000_000
        }
        var counts = (refused: 0, failed: 0, answered: 0)
        for _ in 0..<300 {
            guard let module = try? PluginModule(bytes: Self.mutated(bytes, &lot)) else {
                counts.refused += 1
                continue
            }
            do throws(PluginError) {
                let plugin = try await stage.host.load(PluginPackage(manifest: manifest, module: module))
                try? await stage.host.approve(plugin, granting: plugin.wishes)
                _ = try await plugin.handle(.publish(text: "x"))
                _ = try await plugin.handle(.custom(action: "handle_webhook", payload: [1]))
                counts.answered += 1
            } catch {
                counts.failed += 1
            }
        }
        // Else the mutations would not reach what they are meant for.
        #expect(counts.refused > 10 && counts.failed > 3 && counts.answered > 10, "\(counts)")
    }
}
