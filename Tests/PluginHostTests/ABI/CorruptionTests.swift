import PluginHost
import Testing
import Wasm

@Suite struct `Corrupted plugins` {
    /// Reproducible random numbers.
    private struct Generator: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
    }

    @Test func `end in an error of the host or an answer, never in its end`() async throws {
        let path = "\(Fixtures.plugins)/hello/hello.wasm"
        let whole = try FileContents(readingRegularFile: path, limit: 1 << 20).bytes
        let manifestPath = "\(Fixtures.plugins)/hello/plugin.json"
        let manifest = try PluginManifest(parsing: FileContents(readingRegularFile: manifestPath, limit: 1 << 20).bytes)
        var generator = Generator(state: 42)
        var counts = (modules: 0, loaded: 0, answered: 0)
        for _ in 0..<4_000 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                let index = Int.random(in: 8..<bytes.count, using: &generator)
                bytes[index] = UInt8.random(in: 0...255, using: &generator)
            }
            let host = TestHost()
            host.limits.fuel = 200_000
            host.limits.startFuel = 200_000
            host.limits.memory = .mebibytes(2)
            do {
                let module = try PluginModule(bytes: bytes)
                counts.modules += 1
                let package = PluginPackage(manifest: manifest, module: module)
                let plugin = try await host.load(package)
                counts.loaded += 1
                try await host.approve(plugin, [])
                for _ in 0..<3 where try await plugin.handle(.publish(text: "World")).isSuccess { counts.answered += 1 }
            } catch is PluginError {}
        }
        #expect(counts.modules > 500)
        #expect(counts.loaded > 200)
        #expect(counts.answered > 200)
    }

    @Test func `in their manifest end in problems`() throws {
        let path = "\(Fixtures.plugins)/page-skeleton/plugin.json"
        let whole = try FileContents(readingRegularFile: path, limit: 1 << 20).bytes
        var generator = Generator(state: 7)
        let alphabet = Array("{}[]\",:0123456789.eE-truefalsn\\u \n\u{0}\u{7F}".utf8) + [0x80, 0xC3, 0xFF]
        var readable = 0
        for _ in 0..<5_000 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] =
                    alphabet.randomElement(using: &generator) ?? 0
            }
            do {
                _ = try PluginManifest(parsing: bytes)
                readable += 1
            } catch {
                #expect(!error.problems.isEmpty)
            }
        }
        #expect(readable > 100)
    }
}
