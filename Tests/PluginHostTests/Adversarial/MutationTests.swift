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
                try? await stage.host.approve(plugin, granting: plugin.requestedPermissions)
                _ = try await plugin.handle(.publish(text: "x"))
                _ = try await plugin.handle(.custom(action: "handle_webhook", payload: [1]))
                counts.answered += 1
            } catch {
                counts.failed += 1
            }
        }
        // Else the mutations would not reach what they are meant for.
        #expect(counts.refused > 10 && counts.failed > 2 && counts.answered > 10, "\(counts)")
    }
}

/// Manifests with a few characters changed, as authors and attackers write them.
@Suite struct `Mutated manifests` {
    private static let whole = """
        {"id":"com.example.x","name":"X","version":"1.2.3-rc.1+b","description":"d","author":"a","wasm_path":"./x.wasm",
         "capabilities":["platform_connector","storage_access","event_emit","credential_access",{"custom":"k"}],
         "required_network_domains":["api.example.com","b.example.com:8443"],"host_frees_results":true,
         "subscribes":["com.example.y"],"limits":{"memory":"16MiB","timeout":"1500ms","fuel":123456789,"events":5},
         "config_schema":{"type":"object","required":["k"],"additionalProperties":false,"properties":{
           "k":{"type":"string","minLength":1,"maxLength":9,"enum":["a","é"],"secret":true,"default":"a"},
           "n":{"type":"number","minimum":-1e2,"maximum":1e400,"const":0.10},
           "a":{"type":"array","items":{"type":["integer","null"]},"minItems":0,"maxItems":18446744073709551616}}}}
        """

    @Test func `are read, or refused with their problems`() {
        var lot = SystemRandomNumberGenerator()
        let pieces = [
            "", "0", "-", "1e999999999", "99999999999999999999", "null", "true", "[]", "{}", "\"", "\\u0000", "\\ud800",
            "é",
            "..", "/", "*", "\u{0}", ",", ":", "[", "}", "\"type\"", "-0", "1.5", "\u{202E}",
        ].map { Array($0.utf8) }
        let bytes = Array(Self.whole.utf8)
        var (read, refused) = (0, 0)
        for _ in 0..<5_000 {
            var text = bytes
            for _ in 0..<Int.random(in: 1...3, using: &lot) {
                let start = Int.random(in: 0..<text.count, using: &lot)
                let end = min(text.count, start + Int.random(in: 0...4, using: &lot))
                text.replaceSubrange(start..<end, with: pieces.randomElement(using: &lot) ?? [])
            }
            do {
                let manifest = try PluginManifest(parsing: text)
                read += 1
                #expect(manifest.foldedID.utf8.allSatisfy { isIdentifierByte($0) })
            } catch {
                refused += 1
                #expect(!error.problems.isEmpty)
            }
        }
        #expect(read > 50 && refused > 50)
    }
}
