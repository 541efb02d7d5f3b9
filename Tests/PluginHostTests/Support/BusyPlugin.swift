import Foundation
import PluginHost
import Testing

/// A plugin that stores a value and emits an event, again and again, for tests that run it as a process of its own.
struct BusyPlugin {
    let manifest: String
    let home: String
    let id: String

    /// Writes the plugin into a folder of its own.
    ///
    /// - Parameters:
    ///   - rounds: How often it stores and emits in a request, at most 900.
    ///   - home: The state directory; a new one if not given.
    init(rounds: Int, id: String = "test.busy", home: String? = nil) throws {
        let folder = try Fixtures.temporaryFolder()
        self.home = home ?? folder + "/home"
        self.id = id
        var guest = Guest(imports: Guest.hostImports)
        guest.metadata = #"{"abi_version":1,"id":"\#(id)","name":"Test","version":"1.0.0"}"#
        let (key, value, event) = (
            guest.data("key"), guest.data("value"), guest.data(#"{"kind":"test","text":"é\u001b"}"#)
        )
        guest.handleBody = """
            (local $n i32)
            (loop $again
              (call $set \(key) \(value))
              (call $emit \(event))
              (local.set $n (i32.add (local.get $n) (i32.const 1)))
              (br_if $again (i32.lt_u (local.get $n) (i32.const \(rounds)))))
            \(Guest.packed(Guest.responseAddress, 15))
            """
        let text = """
            {"id":"\(id)","name":"Test","version":"1.0.0","wasm_path":"p.wat",
             "capabilities":["x","storage_access","event_emit"]}
            """
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/plugin.json"))
        try Data(guest.text.utf8).write(to: URL(fileURLWithPath: folder + "/p.wat"))
        manifest = try #require(Path.resolved(folder + "/plugin.json"))
    }

    static let grants = ["--grant", "storage_access", "--grant", "event_emit"]
    static let request = ["--request", #"{"type":"publish","text":"hi"}"#]

    var arguments: [String] { ["exec", manifest] + Self.grants + Self.request }

    /// Sends one request to the plugin and waits for the end.
    func run() throws -> ProgramRun { try ProgramRun(arguments, home: home) }

    /// Sends one request to the plugin in a process that goes on meanwhile.
    func start() throws -> Process { try ProgramRun.start(arguments, home: home) }

    var auditFolder: String { home + "/audit" }
    var eventFolder: String { home + "/events" }
}
