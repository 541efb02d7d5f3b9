import Foundation
import PluginHost
import Testing

@testable import CommandLineInterface

/// What authors get, as far as no language's tools are needed; `.ci/check-templates` builds and runs the others.
@Suite struct `Templates for plugins` {
    private static let kinds = NewPlugin.kinds + ["custom:greeter"]

    private static func files(_ language: PluginLanguage, _ kind: String) throws -> [String: String] {
        let plugin = try NewPlugin(folder: "my plugin", language: language, kind: kind, id: nil)
        return Dictionary(uniqueKeysWithValues: Template.files(of: plugin).map { ($0.path, $0.text) })
    }

    @Test(arguments: PluginLanguage.allCases, kinds)
    func `are whole for each language and kind`(_ language: PluginLanguage, _ kind: String) throws {
        let files = try Self.files(language, kind)
        for (path, text) in files {
            #expect(!text.split(separator: "\n").contains { $0.hasPrefix("%") }, "\(path) has a line for the program")
            for name in ["id", "name", "word", "kind", "module", "language", "build"] {
                #expect(!text.contains("{{\(name)}}"), "\(path) has {{\(name)}} left")
            }
            #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"), "\(path) does not end with one line break")
        }
        let readme = try #require(files["README.md"])
        #expect(readme.split(separator: "\n", omittingEmptySubsequences: false).count == 4, "three lines: \(readme)")
        if let command = language.buildCommand { #expect(readme.contains("`\(command)`")) }

        let manifest = try PluginManifest(parsing: Array(try #require(files["plugin.json"]).utf8), strict: true)
        #expect(manifest.id == "com.example.my-plugin")
        #expect(manifest.kinds.map(\.name) == [kind.replacingOccurrences(of: "custom:", with: "")])
        #expect(manifest.wasmPath == language.modulePath)
        let request = try JSONValue(parsing: try #require(files["request.json"]))
        let cases = files.filter { $0.key.hasPrefix("tests/") }
        #expect(cases.count >= 2)
        for (path, text) in cases { #expect(throws: Never.self, "\(path)") { try TestCase(parsing: Array(text.utf8)) } }
        let sample = try TestCase(parsing: Array(try #require(files["tests/sample.json"]).utf8))
        #expect(sample.request["type"] == request["type"] && sample.request["action"] == request["action"])
    }

    @Test(arguments: PluginLanguage.allCases) func `name the identifier in source too`(_ language: PluginLanguage)
        throws
    {
        let plugin = try NewPlugin(folder: "x", language: language, kind: "webhook_handler", id: "org.acme.Door_Bell")
        let files = Template.files(of: plugin)
        #expect(files.filter { $0.text.contains("org.acme.Door_Bell") }.count == 2, "manifest and source")
        #expect(plugin.name == "Door Bell" && plugin.word == "door-bell")
    }

    @Test(arguments: [
        (PluginLanguage.rust, "src/ssplug.rs", "rust-connector"), (.cpp, "src/ssplug.hpp", "cpp-connector"),
    ])
    func `have the helpers that the tests' plugins were built on`(
        _ language: PluginLanguage, _ path: String, _ plugin: String
    ) throws {
        let helpers = try Self.files(language, "platform_connector")[path]
        #expect(try String(contentsOfFile: "\(Fixtures.plugins)/\(plugin)/\(path)", encoding: .utf8) == helpers)
    }

    @Test func `make an identifier and a name of any folder's name`() throws {
        for (folder, id, word) in [
            ("hello", "com.example.hello", "hello"),
            ("My_First Plugin!", "com.example.my-first-plugin", "my-first-plugin"),
            ("2048", "com.example.2048", "plugin-2048"), ("größe", "com.example.gr-e", "gr-e"),
            (
                String(repeating: "x", count: 63) + "-y", "com.example." + String(repeating: "x", count: 63),
                String(repeating: "x", count: 63)
            ),
        ] {
            let plugin = try NewPlugin(folder: folder, language: .c, kind: "custom:x", id: nil)
            #expect(plugin.id == id)
            #expect(plugin.word == word)
        }
        #expect(throws: UsageError.self) { try NewPlugin(folder: "日本", language: .c, kind: "custom:x", id: nil) }
    }

    @Test func `let a kind of one's own have any name that a manifest may have`() throws {
        let files = Template.files(of: try NewPlugin(folder: "x", language: .wat, kind: #"custom:a "b" \ c"#, id: nil))
        let text = try #require(files.first { $0.path == "plugin.json" }?.text)
        #expect(try PluginManifest(parsing: Array(text.utf8)).kinds == [.custom(#"a "b" \ c"#)])
        for kind in ["custom:", "custom:storage_access", "custom:platform_connector", "custom:a\nb"] {
            #expect(throws: UsageError.self, "\(kind)") {
                try NewPlugin(folder: "x", language: .wat, kind: kind, id: nil)
            }
        }
    }
}
