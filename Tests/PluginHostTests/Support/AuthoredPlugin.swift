import Foundation
import Testing

/// A plugin in a folder of its author's, who changes it from test to test.
struct AuthoredPlugin {
    let folder: String
    var id = "test.plugin"
    var version = "1.0.0"
    var guest = Guest()
    var capabilities = #"["platform_connector"]"#
    /// Further members of the manifest, as JSON text that begins with a comma.
    var extra = ""

    var manifestPath: String { "\(folder)/plugin.json" }

    /// A plugin in a new folder, with that name if one is given.
    init(in name: String = "") throws {
        let parent = try Fixtures.temporaryFolder()
        folder = name.isEmpty ? parent : "\(parent)/\(name)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    /// Writes the manifest and the module in the text format.
    func write() throws {
        var guest = guest
        guest.metadata = guest.metadata.map { _ in
            #"{"abi_version":1,"id":"\#(id)","name":"Test","version":"\#(version)"}"#
        }
        let manifest = """
            {"id":"\(id)","name":"Test","version":"\(version)","wasm_path":"p.wat","capabilities":\(capabilities)\(extra)}
            """
        try Data(manifest.utf8).write(to: URL(fileURLWithPath: manifestPath))
        try Data(guest.text.utf8).write(to: URL(fileURLWithPath: "\(folder)/p.wat"))
    }

    /// Writes the plugin and installs it.
    func install(_ arguments: String..., home: String) throws -> ProgramRun {
        try write()
        return try ProgramRun(["install", manifestPath] + arguments, home: home)
    }
}

/// The state folder of a test.
struct TestState {
    let home: String

    init() throws { home = try Fixtures.temporaryFolder() }

    /// Runs `ssplug` with this state.
    func run(_ arguments: String..., input: String = "") throws -> ProgramRun {
        try ProgramRun(arguments, home: home, input: input)
    }

    /// Sends an installed plugin a request.
    func exec(_ id: String, _ arguments: String...) throws -> ProgramRun {
        try ProgramRun(["exec", id, "--request", #"{"type":"custom","action":"x"}"#] + arguments, home: home)
    }

    /// The path of an installed plugin's document.
    func document(_ id: String) -> URL { URL(fileURLWithPath: "\(home)/plugins/\(id)/installation.json") }

    func text(_ url: URL) throws -> String { try String(contentsOf: url, encoding: .utf8) }

    /// Replaces a part of an installed plugin's document, which becomes one of the first schema: without a checksum.
    func edit(_ id: String, _ old: String, _ new: String) throws {
        let text = try text(document(id))
        try #require(text.contains(old), "\(text) has no \(old)")
        let edited = text.replacing(old, with: new).replacing("\"schema\": 2", with: "\"schema\": 1")
            .replacing(/,\s*"checksum": ?"[0-9a-f]{8}"/, with: "")
        try Data(edited.utf8).write(to: document(id))
    }

    func show(_ id: String) throws -> String { try run("show", id).output }
}
