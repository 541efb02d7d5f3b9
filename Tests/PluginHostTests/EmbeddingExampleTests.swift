import Foundation
import PluginHost
import Testing

@Suite struct `The README's example` {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The statements between the marks are the README's, to the letter.
    @Test func `of embedding runs a plugin`() async throws {
        let manifest = Self.root.appendingPathComponent("Tests/Plugins/hello/plugin.json").path
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("example-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }

        // Example begins.
        let host = PluginHost(directory: StateDirectory(path: folder))
        let plugin = try await host.load(manifest: manifest)
        try await host.approve(plugin, granting: plugin.wishes)
        let response = try await plugin.handle(.publish(text: "hi"), deadline: .seconds(5))
        print(response.isSuccess, response.fields["post_id"]?.string ?? "-")
        // Example ends.

        #expect(response.isSuccess)
        #expect(response.fields["post_id"]?.string == "hello-1")
    }

    @Test func `is the one that the test above runs`() throws {
        func statements(_ text: Substring) -> [String] {
            text.split(separator: "\n")
                .map { $0.components(separatedBy: "//")[0].trimmingCharacters(in: .whitespaces) }
                .filter { !$0.isEmpty && !$0.hasPrefix("import ") }
        }
        func part(of file: String, from start: String, to end: String) throws -> Substring {
            let text = try String(contentsOf: Self.root.appendingPathComponent(file), encoding: .utf8)
            let first = try #require(text.range(of: start))
            let last = try #require(text.range(of: end, range: first.upperBound..<text.endIndex))
            return text[first.upperBound..<last.lowerBound]
        }
        let tested = try part(
            of: "Tests/PluginHostTests/EmbeddingExampleTests.swift", from: "// Example begins.", to: "// Example ends.")
        let shown = try part(of: "README.md", from: "### Embedding", to: "Requests run on")
        #expect(statements(tested) == statements(shown))
        #expect(statements(tested).count == 5)
    }
}
