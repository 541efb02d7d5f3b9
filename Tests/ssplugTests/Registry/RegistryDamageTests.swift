import Foundation
import PluginHost
import Testing

/// Registries, and what is known of them, with a bit that is another one.
@Suite(.enabled(if: TestRegistry.canSign)) struct `A flipped bit` {
    /// Bytes of a file: all of a short one, and of a long one its ends and some between.
    private static func offsets(_ data: Data) -> [Int] {
        let edge = 24
        guard data.count > 3 * edge else { return Array(data.indices) }
        let between = (0..<edge).map { _ in Int.random(in: edge..<data.count - edge) }
        return Array(0..<edge) + between.sorted() + Array(data.count - edge..<data.count)
    }

    private static func flipped(_ data: Data, at offset: Int) -> Data {
        var data = data
        data[data.startIndex + offset] ^= 1 << UInt8.random(in: 0..<8)
        return data
    }

    /// What the files of a registry with one version are.
    private static func kind(_ name: String, _ data: Data) -> String {
        if name == "index.json" { return "the catalogue" }
        if data.starts(with: Data("-----BEGIN SSH".utf8)) { return "the signature of the index of test.plugin" }
        if data.starts(with: Data([0, 0x61, 0x73, 0x6D])) { return "the module of test.plugin 1.0.0" }
        let isIndex = String(decoding: data, as: UTF8.self).contains("\"publisher\"")
        return isIndex ? "the index of test.plugin" : "the manifest of test.plugin 1.0.0"
    }

    @Test func `in a registry is found and named, wherever it is`() throws {
        let (state, registry) = (try TestState(), try TestRegistry())
        try #require(registry.publish(TestRegistry.plugin("1.0.0"), home: state.home).code == 0)
        let files = try registry.files()
        #expect(files.count == 5)
        var kinds: Set<String> = []
        for (name, data) in files {
            let kind = Self.kind(name, data)
            kinds.insert(kind)
            for offset in Self.offsets(data) {
                try Self.flipped(data, at: offset).write(to: URL(fileURLWithPath: "\(registry.place)/\(name)"))
                let run = try state.run(in: registry, "install", "test.plugin")
                #expect(run.code == 3, "\(name) at \(offset)")
                #expect(run.errors.contains("ssplug: \(kind), \"\(name)\" of "), "\(offset): \(run.errors)")
                #expect(run.errors.contains("is not what was published: "))
            }
            try data.write(to: URL(fileURLWithPath: "\(registry.place)/\(name)"))
        }
        #expect(kinds.count == 5)
        #expect(!FileManager.default.fileExists(atPath: state.home + "/plugins.lock"))
        #expect(try state.run(in: registry, "install", "test.plugin").code == 0)
    }

    @Test func `in what is known of publishers is found and named, wherever it is`() throws {
        let (state, registry) = (try TestState(), try TestRegistry())
        try #require(registry.publish(TestRegistry.plugin("1.0.0"), home: state.home).code == 0)
        try #require(state.run(in: registry, "install", "test.plugin").code == 0)
        let path = state.home + "/plugins.lock"
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        for offset in Array(data.indices) {
            try Self.flipped(data, at: offset).write(to: URL(fileURLWithPath: path))
            let run = try state.run(in: registry, "install", "test.plugin")
            #expect(run.code == 3, "at \(offset)")
            #expect(run.errors.contains("\(path)\" is not what was written: "), "\(run.errors)")
        }
        try data.write(to: URL(fileURLWithPath: path))
        #expect(try state.run(in: registry, "install", "test.plugin").code == 0)
    }

    /// A registry whose digests fit is one that somebody has changed and not one that was damaged.
    @Test func `is found where all digests are made to fit`() throws {
        let (state, registry) = (try TestState(), try TestRegistry())
        try #require(registry.publish(TestRegistry.plugin("1.0.0"), home: state.home).code == 0)
        let files = try registry.files()
        let catalog = try #require(files["index.json"])
        for (name, data) in files where name != "index.json" {
            let kind = Self.kind(name, data)
            guard kind.contains("index") else { continue }
            var changed = data
            if kind.contains("signature") {
                // In the middle of the base64 text, where every bit counts.
                changed[changed.startIndex + changed.count / 2] ^= 1
            } else {
                let text = String(decoding: data, as: UTF8.self).replacing("\"counter\": 1", with: "\"counter\": 2")
                changed = Data(text.utf8)
            }
            let digest = ContentDigest(hashing: Array(changed)).hexadecimal
            let oldDigest = String(name.dropFirst("blobs/".count))
            var text = String(decoding: catalog, as: UTF8.self).replacing(oldDigest, with: digest)
            text = text.replacing(/,\s*"checksum":"[0-9a-f]{8}"/, with: "")
            try changed.write(to: URL(fileURLWithPath: "\(registry.place)/blobs/\(digest)"))
            try Data(SealedDocument.sealed(Array(text.utf8))).write(
                to: URL(fileURLWithPath: "\(registry.place)/index.json"))
            for command in ["info", "install"] {
                let run = try state.run(in: registry, command, "test.plugin")
                #expect(run.code == 3)
                #expect(run.errors.contains("the index of test.plugin in "), "\(run.errors)")
                #expect(run.errors.contains("is not signed by SHA256:"), "\(run.errors)")
            }
        }
    }
}
