import Foundation
import PluginHost
import Testing

@testable import CommandLineInterface

/// `ssplug new`: what it writes and where, and what it does not touch.
@Suite struct `ssplug new` {
    private let folder: String
    private let home: String

    init() throws {
        folder = try Fixtures.temporaryFolder()
        home = try Fixtures.temporaryFolder()
    }

    private func run(_ arguments: String..., folder other: String? = nil) throws -> ProgramRun {
        try ProgramRun(arguments, home: home, folder: other ?? folder)
    }

    /// Everything in a folder, hidden files too.
    private func contents(_ path: String? = nil) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: path ?? folder).sorted()
    }

    @Test(arguments: NewPlugin.kinds + ["custom:greeter"])
    func `writes a plugin that answers its sample request and passes its cases`(_ kind: String) throws {
        let made = try run("new", "mine", "--lang", "wat", "--kind", kind)
        #expect(made.code == 0, "\(made.errors)")
        #expect(made.output.hasPrefix("wrote mine: com.example.mine, in WebAssembly's text format. Next:\n  cd mine\n"))
        let plugin = "\(folder)/mine"
        let check = try run("check", "--strict", folder: plugin)
        #expect(check.code == 0, "\(check.output)")
        let answer = try run("exec", "--yes", "--request", "@request.json", folder: plugin)
        #expect(answer.code == 0, "\(answer.errors)")
        #expect(answer.output.hasPrefix(#"{"status":"ok","#))
        #expect(answer.errors.contains("[com.example.mine] info: request 1\n"))
        #expect(answer.errors.contains(#""event":{"event":"handled","count":1}"#))
        #expect(try run("kv", "get", "plugin.json", "count", folder: plugin).output == "1\n")
        let tests = try run("test", folder: plugin)
        #expect(tests.code == 0, "\(tests.output)")
        #expect(tests.output.hasSuffix(" passed, 0 failed\n"))
        let refused = try run("exec", "--yes", "--request", #"{"type":"custom","action":"x"}"#, folder: plugin)
        #expect(refused.code == 1)
        #expect(refused.output.contains(#""code":"unsupported""#) && refused.output.contains(#""retryable":false"#))
    }

    @Test func `says what comes next, and with --json what it wrote`() throws {
        let made = try run("new", "my plugin", "--lang", "rust", "--id", "org.acme.thing")
        #expect(
            made.output == """
                wrote my plugin: org.acme.thing, in Rust. Next:
                  cd 'my plugin'
                  cargo build --target wasm32-wasip1 --release
                  ssplug exec --yes --request @request.json
                  ssplug test

                """)
        let object = try JSONValue(
            parsing: try run("new", "two", "--lang", "rust", "--json").output.trimmingCharacters(in: .newlines))
        #expect(object["schema"] == 1)
        #expect(
            object["id"] == "com.example.two" && object["language"] == "rust" && object["kind"] == "platform_connector")
        let files = object["files"]?.array?.compactMap(\.string) ?? []
        #expect(files == files.sorted() && files.contains("src/lib.rs") && files.contains(".gitignore"))
        for file in files { #expect(Path.exists("\(folder)/two/\(file)")) }
    }

    @Test func `writes into a folder that is empty, also the one it is run in`() throws {
        try FileManager.default.createDirectory(atPath: "\(folder)/empty", withIntermediateDirectories: true)
        #expect(try run("new", "empty/", "--lang", "wat").code == 0)
        let here = "\(folder)/here"
        try FileManager.default.createDirectory(atPath: here, withIntermediateDirectories: true)
        let made = try run("new", ".", "--lang", "wat", folder: here)
        #expect(made.code == 0, "\(made.errors)")
        #expect(try contents(here).contains("tests/sample.json"))
        #expect(try contents(here) == contents("\(folder)/empty"))
        #expect(try String(contentsOfFile: "\(here)/plugin.json", encoding: .utf8).contains("com.example.here"))
        #expect(try contents().filter { $0.contains(".ssplug-new") } == [])
    }

    @Test func `refuses a folder that is not empty, hidden files included`() throws {
        for name in ["file", ".hidden"] {
            let path = "\(folder)/\(name).folder"
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            try Data().write(to: URL(fileURLWithPath: "\(path)/\(name)"))
            let refused = try run("new", path, "--lang", "wat")
            #expect(refused.code == 3)
            #expect(refused.errors.contains("is not empty, and nothing is written into it"))
            #expect(try contents(path) == [name])
        }
        try Data("x".utf8).write(to: URL(fileURLWithPath: "\(folder)/plain"))
        #expect(try run("new", "plain", "--lang", "wat").code == 3)
        #expect(try String(contentsOfFile: "\(folder)/plain", encoding: .utf8) == "x")
        let deep = try run("new", "a/b/c", "--lang", "wat")
        #expect(deep.code == 3)
        #expect(deep.errors.contains("mkdir -p a/b"))
        try FileManager.default.createSymbolicLink(atPath: "\(folder)/dangling", withDestinationPath: "nowhere")
        #expect(try run("new", "dangling", "--lang", "wat").code == 3)
        #expect(try run("new", "", "--lang", "wat").code == 3)
    }

    @Test func `leaves nothing behind when it cannot write`() throws {
        let empty = "\(folder)/empty"
        try FileManager.default.createDirectory(atPath: empty, withIntermediateDirectories: true)
        for target in ["fresh", "empty"] {
            // Files of no block: the first one that has contents fails.
            let outcome = try Executable.run(
                ["new", target, "--lang", "c"], in: URL(fileURLWithPath: folder), fileBlocks: 0)
            #expect(outcome.exitCode == 74, "\(outcome.error)")
            #expect(outcome.error.contains("cannot write"))
        }
        #expect(try contents() == ["empty"])
    }

    @Test func `suggests the language and the kind that were meant`() throws {
        for (wrong, meant) in [
            ("rsut", "rust"), ("C++", "cpp"), ("golang", "go"), ("typescript", "assemblyscript"), ("Zig", "zig"),
        ] {
            let refused = try run("new", "x", "--lang", wrong)
            #expect(refused.code == 2)
            #expect(refused.errors.contains("\"\(wrong)\"; did you mean \"\(meant)\"?"), "\(refused.errors)")
        }
        #expect(
            try run("new", "x", "--lang", "cobol").errors.contains(
                "there are rust, c, cpp, go, zig, assemblyscript, wat"))
        for (wrong, meant) in [
            ("PlatformConnector", "platform_connector"), ("webhook", "there are platform_connector"),
            ("webhok_handler", "webhook_handler"),
        ] {
            let refused = try run("new", "x", "--lang", "wat", "--kind", wrong)
            #expect(refused.code == 2)
            #expect(refused.errors.contains(meant), "\(refused.errors)")
        }
        let identifier = try run("new", "x", "--lang", "wat", "--id", "a..b")
        #expect(identifier.code == 2 && identifier.errors.contains("option --id: "))
        #expect(try contents() == [])
    }

    @Test func `asks for nothing without a terminal`() throws {
        for arguments in [["new"], ["new", "x"], ["new", "--lang", "wat"], ["new", "x", "y", "--lang", "wat"]] {
            let run = try ProgramRun(arguments, home: home, folder: folder)
            #expect(run.code == 2, "\(arguments)")
            #expect(run.errors.contains("See 'ssplug help new'."))
        }
        #expect(try contents() == [])
    }

    @Test func `asks at a terminal for what is missing`() throws {
        let terminal = try PseudoTerminal(["new", "\(folder)/asked"], home: home)
        try terminal.wait(for: "Language (rust, c, cpp, go, zig, assemblyscript, wat): ")
        try terminal.type("wat\n")
        try terminal.wait(for: "Kind (")
        try terminal.wait(for: "[platform_connector]: ")
        try terminal.type("policy_evaluator\n")
        try terminal.wait(for: "Identifier ")
        try terminal.type("\n")
        let outcome = try terminal.end()
        #expect(outcome.exitCode == 0, "\(outcome.shown)")
        let manifest = try String(contentsOfFile: "\(folder)/asked/plugin.json", encoding: .utf8)
        #expect(manifest.contains("com.example.asked") && manifest.contains("policy_evaluator"))

        let whole = try PseudoTerminal(["new", "\(folder)/whole", "--lang", "wat"], home: home).end()
        #expect(whole.exitCode == 0)
        #expect(!whole.shown.contains("Kind"), "nothing is missing, so nothing is asked")

        let silent = try PseudoTerminal(["new"], home: home)
        try silent.wait(for: "Folder to write: ")
        try silent.type("\n")
        #expect(try silent.end().exitCode == 2)
    }
}

/// The target that Rust had before `wasm32-wasip1`.
@Suite struct `Modules of the target's older name` {
    @Test func `are pointed to where the manifest names the present target, by every command`() throws {
        let (folder, home) = (try Fixtures.temporaryFolder(), try Fixtures.temporaryFolder())
        let run = { (arguments: String...) in try ProgramRun(arguments, home: home, folder: "\(folder)/p") }
        #expect(try ProgramRun(["new", "p", "--lang", "rust"], home: home, folder: folder).code == 0)
        let built = "\(folder)/p/target/wasm32-wasi/release"
        try FileManager.default.createDirectory(atPath: built, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            atPath: Fixtures.plugins + "/hello/hello.wasm", toPath: "\(built)/plugin.wasm")
        let advice = #"write "wasm_path": "./target/wasm32-wasi/release/plugin.wasm""#
        for outcome in [try run("exec"), try run("check"), try run("test"), try run("install")] {
            #expect(outcome.code == 3)
            #expect((outcome.output + outcome.errors).contains(advice), "\(outcome)")
        }
    }
}
