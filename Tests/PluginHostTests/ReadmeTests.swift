import Foundation
import PluginHost
import Testing

@Suite struct `The README` {
    private static func text() throws -> String {
        try String(
            contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent().appendingPathComponent("README.md"), encoding: .utf8)
    }

    @Test func `lists every limit that a manifest may lower`() throws {
        let text = try Self.text()
        let start = try #require(text.range(of: "### Limits\n"))
        let end = try #require(text.range(of: "\n### ", range: start.upperBound..<text.endIndex))
        for name in PluginLimits.names {
            #expect(text[start.upperBound..<end.lowerBound].contains("`\(name)`"), "\(name)")
        }
    }

    @Test func `lists every keyword of a schema that is supported`() throws {
        let text = try Self.text()
        for keyword in ConfigurationSchema.supported { #expect(text.contains("`\(keyword)`"), "\(keyword)") }
    }
}
