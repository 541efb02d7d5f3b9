import Foundation
import PluginHost
import Testing

@Suite struct `The manual` {
    private static func page(_ name: String) throws -> String {
        try String(contentsOfFile: "\(Fixtures.package)/Sources/PluginHost/PluginHost.docc/\(name).md", encoding: .utf8)
    }

    @Test func `lists every limit that a manifest may lower`() throws {
        let text = try Self.page("Limits")
        for name in PluginLimits.names { #expect(text.contains("`\(name)`"), "\(name)") }
    }

    @Test func `lists every keyword of a schema that is supported`() throws {
        let text = try Self.page("Configuration")
        for keyword in ConfigurationSchema.supported { #expect(text.contains("`\(keyword)`"), "\(keyword)") }
    }
}
