import Foundation
import PluginHost
import Testing

@testable import CommandLineInterface

/// `--json`: one object on standard output, by every command and whatever comes of it.
@Suite struct Objects {
    private let home: String
    private let folder: String
    private let plugin: AuthoredPlugin
    /// A plugin of a registry: its first version is installed, the second published, and the third written.
    private let registered: AuthoredPlugin
    private var registry: String { "\(folder)/registry" }

    init() throws {
        (home, folder) = (try Fixtures.temporaryFolder(), try Fixtures.temporaryFolder())
        var plugin = try Advice.storingPlugin()
        plugin.extra = #","config_schema":{"properties":{"n":{"type":"integer"},"api_key":{"type":"string"}}}"#
        try plugin.write()
        self.plugin = plugin
        var registered = try AuthoredPlugin()
        registered.id = "test.registered"
        self.registered = registered
        let tests = "\(plugin.folder)/tests"
        try FileManager.default.createDirectory(atPath: tests, withIntermediateDirectories: true)
        try write(
            "\(tests)/a.json", #"{"request":{"type":"publish","text":"x"},"expect":{"response":{"status":"ok"}}}"#)
        try write("\(folder)/m.wat", #"(module (func (export "f") (result i32) (i32.const 7)))"#)
        try write(
            "\(folder)/exit.wat",
            """
            (module (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
              (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
              (memory (export "memory") 1) (data (i32.const 8) "\\10\\00\\00\\00\\06\\00\\00\\00printed")
              (func (export "_start") (drop (call $write (i32.const 1) (i32.const 8) (i32.const 1) (i32.const 32)))
                (call $exit (i32.const 3))))
            """)
        #expect(try run(["install", plugin.manifestPath, "--yes", "--config", "api_key=k"]).code == 0)
        #expect(try run(["kv", "set", plugin.id, "k", "v"]).code == 0)
        #expect(try run(["wat2wasm", "m.wat", "-o", "m.wasm"]).code == 0)
        for version in ["1.0.0", "1.1.0", "1.2.0"] {
            registered.version = version
            registered.guest.response = #"{"status":"ok","version":"\#(version)"}"#
            try registered.write()
            guard version != "1.2.0" else { break }
            #expect(try run(["publish", registered.manifestPath, "--registry", registry, "--unsigned"]).code == 0)
            if version == "1.0.0" {
                #expect(try run(["install", "\(registered.id)@*", "--registry", registry, "--yes"]).code == 0)
            }
        }
        let recorded = ["exec", plugin.id, "--record", "r.jsonl"] + Advice.request
        #expect(try run(recorded).code == 0)
    }

    private func write(_ path: String, _ text: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }

    private func run(_ arguments: [String]) throws -> ProgramRun {
        try ProgramRun(arguments, home: home, folder: folder)
    }

    /// Command lines of each command that end well, without the command's name and `--json`.
    private var successes: [String: [[String]]] {
        let (id, path) = (plugin.id, plugin.manifestPath)
        return [
            "new": [["made", "--lang", "wat"]],
            "exec": [[id], [id] + Advice.request, [path, "--yes", "--dry-run"] + Advice.request],
            "check": [[path]], "test": [[path]], "replay": [["r.jsonl"]],
            "run": [["--invoke", "f", "m.wat"]],
            "inspect": [["--code", "all", "m.wat"]],
            "install": [[path, "--yes"]], "list": [[]], "show": [[id]], "disable": [[id]],
            "enable": [["--partial", id]],
            "revoke": [[id, "--grant", "event_emit"]], "approve": [[id, "--yes"]],
            "config": [["set", id, "n", "5"], ["get", id], ["get", id, "n"], ["unset", id, "n"]],
            "limits": [[id], ["reset", id]],
            "audit": [["show"], ["verify"], ["head"]], "events": [[]], "logs": [[id]],
            "dashboard": [["--export", "page.html"]],
            "kv": [["list", id], ["get", id, "k"], ["set", id, "k", "w"], ["repair", id], ["delete", id, "k"]],
            "doctor": [[]],
            "completion": [["bash"], ["--offer", "zsh", "1", "--", "ssplug", "e"]],
            "wat2wasm": [["m.wat"], ["m.wat", "-o", "n.wasm"]],
            "wasm2wat": [["m.wasm"], ["m.wasm", "-o", "n.wat"]],
            "upgrade": [[registered.id]], "rollback": [[registered.id]],
            "search": [["Test", "--registry", registry]], "info": [[registered.id, "--registry", registry]],
            "publish": [[registered.manifestPath, "--registry", registry, "--unsigned"]],
            "yank": [["\(registered.id)@1.2.0", "--registry", registry, "--unsigned"]],
            "remove": [[id]],
        ]
    }

    /// Command lines that do not.
    private var failures: [String: [[String]]] {
        [
            "new": [["made"]], "exec": [["none.json"], ["no.one"]], "check": [["none.json"]], "test": [["none.json"]],
            "replay": [["none"], []], "run": [["--invoke", "g", "m.wat"], ["none.wasm"], []],
            "inspect": [["m.wat"], ["--code", "g", "m.wat"]], "install": [["none.json"]], "list": [["x"]],
            "show": [["no.one"], []], "disable": [["no.one"]], "enable": [["no.one"]], "revoke": [["no.one"]],
            "approve": [["no.one"]],
            "config": [["get", "no.one"], ["ste"], ["get", plugin.id, "api_key"], ["set", plugin.id, "n", "x"], []],
            "limits": [["no.one"], ["reset"], []], "audit": [["x"], []], "events": [["x"]], "logs": [["no.one"], []],
            "dashboard": [["x"]],
            "kv": [["get", plugin.id, "none"], ["delete", plugin.id, "none"], ["list", "no.one"], ["x"], []],
            "doctor": [["x"]], "completion": [["x"], []], "wat2wasm": [["none.wat"], ["m.wasm"], []],
            "wasm2wat": [["m.wat"], []], "remove": [["no.one"]],
            "upgrade": [["no.one"]], "rollback": [["no.one"], []], "search": [["x", "--registry", "none"]],
            "info": [["no.one", "--registry", registry], []], "publish": [["none.json"]],
            "yank": [["\(registered.id)@9.0.0", "--registry", registry, "--unsigned"], []],
        ]
    }

    private func object(_ command: any Command.Type, _ arguments: [String]) throws -> (ProgramRun, JSONValue?) {
        let run = try run([command.name, "--json"] + arguments)
        let object = try? JSONValue(parsing: run.output)
        #expect(object?["schema"] == 1, "\(command.name) \(arguments): \(run.output) \(run.errors)")
        return (run, object)
    }

    @Test func `are in the help of every command`() {
        for command in commands {
            #expect(command.options.contains { $0.name == "--json" }, "\(command.name)")
            #expect(HelpText(command.usage).explanation(of: "--json").contains("one JSON object"), "\(command.name)")
        }
    }

    @Test func `are printed by every command, whatever comes of it`() throws {
        for command in commands {
            let lines = try #require(failures[command.name], "\(command.name) needs a line that fails in this table")
            for arguments in lines + [["--bogus"]] {
                let (run, object) = try object(command, arguments)
                #expect(run.code != 0, "\(command.name) \(arguments)")
                let message = object?["error"]?["message"]?.string ?? object?["errors"]?.array?.first?.string
                #expect(message?.isEmpty == false, "\(command.name) \(arguments): \(run.output)")
            }
        }
        // Those that take something away come last.
        let order = commands.map { $0.name }.filter { $0 != "remove" } + ["remove"]
        for name in order {
            let command = try #require(commands.first { $0.name == name })
            for arguments in try #require(successes[name], "\(name) needs a line that ends well in this table") {
                let (run, object) = try object(command, arguments)
                #expect(run.code == 0, "\(name) \(arguments): \(run.errors)")
                #expect(object?["error"] == nil, "\(name) \(arguments)")
            }
        }
    }

    @Test func `have the results`() throws {
        func object(_ arguments: String...) throws -> JSONValue { try JSONValue(parsing: try run(arguments).output) }
        #expect(try object("run", "--json", "--invoke", "f", "m.wat")["results"] == ["7"])
        #expect(try object("kv", "get", "--json", plugin.id, "k")["value"] == "v")
        try Data([0xFF, 0xFE, 0xFD]).write(to: URL(fileURLWithPath: "\(folder)/bytes"))
        #expect(try object("kv", "set", "--json", plugin.id, "k", "@bytes")["done"] == "set")
        let binary = try object("wat2wasm", "--json", "m.wat")["module_base64"]
        #expect(binary?.string?.hasPrefix("AGFzbQ") == true)
        #expect(try object("kv", "get", "--json", plugin.id, "k")["value_base64"] == "//79")
        #expect(try object("wasm2wat", "--json", "m.wasm")["text"]?.string?.contains("i32.const 7") == true)
        #expect(try object("wat2wasm", "--json", "m.wat", "-o", "n.wasm")["file"] == "n.wasm")
        let listing = try object("inspect", "--json", "--code", "m.wat")["functions"]?.array?.first
        #expect(listing?["titles"] == [#"exported as "f""#] && listing?["lines"]?.array?.isEmpty == false)
        #expect(try object("limits", "reset", "--json", plugin.id)["forgotten_requests"] == 0)
        #expect(try object("kv", "repair", "--json", plugin.id)["damaged"] == false)
    }

    /// Such lines got text only.
    @Test(arguments: [["bogus", "--json"], ["help", "bogus", "--json"], ["--jsn", "--json"], ["--json"]])
    func `are printed for words that are no command`(words: [String]) throws {
        let run = try run(words)
        #expect(run.code == 2)
        let error = try JSONValue(parsing: run.output)["error"]
        #expect(error?["code"] == "usage" && error?["message"]?.string?.contains("unknown") == true, "\(run.output)")
    }

    /// The backtrace was a part of the message, and everything that could not be read a wrong module.
    @Test func `of a program that fails say what exec says`() throws {
        try write(
            "\(folder)/fail.wat",
            """
            (module (func $f (export "_start") (call $g)) (func $g unreachable) (func (export "loop") (loop (br 0))))
            """)
        func error(_ arguments: String...) throws -> JSONValue? {
            try JSONValue(parsing: try run(["run", "--json"] + arguments).output)["error"]
        }
        let trap = try error("fail.wat")
        #expect(trap?["code"] == "trap" && trap?["message"] == "trap: unreachable")
        #expect(trap?["backtrace"]?.array?.compactMap { $0["name"]?.string } == ["g", "f"])
        #expect(try run(["run", "fail.wat"]).errors.contains("trap: unreachable\n  at g (offset "))
        #expect(try error("--fuel", "1000", "--invoke", "loop", "fail.wat")?["limit"] == "fuel")
        #expect(try error("none.wat")?["code"] == "module_unreadable")
        #expect(try error("--dir", "none", "fail.wat")?["code"] == "directory_unreadable")
        #expect(try error("r.jsonl")?["code"] == "invalid_module")
    }

    /// What the program says of itself, which is text without the option.
    @Test func `have version and help as well`() throws {
        let version = try run(["--version"]).output
        #expect(version.hasPrefix("ssplug "))
        let object = try JSONValue(parsing: try run(["--version", "--json"]).output)
        #expect(object == ["schema": 1, "version": .string(version.dropFirst(7).trimmingCharacters(in: .newlines))])
        for words in [["--help"], ["-h"], ["help"], ["help", "exec"], ["exec", "--help"], ["help", "--man"]] {
            let text = try run(words)
            let object = try run(words + ["--json"])
            #expect(text.code == 0 && object.code == 0, "\(words)")
            let help = try JSONValue(parsing: object.output)["help"]?.string
            #expect(help.map { $0 + "\n" } == text.output, "\(words)")
        }
        for words in [["--version", "x"], ["--version", "--jsno"], ["--help", "exec"], ["help", "exec", "x"]] {
            let refused = try run(words)
            #expect(refused.code == 2 && refused.output == "" && refused.errors.contains("takes no"), "\(words)")
        }
    }

    /// A list goes to screens and into files; who wants the value of a key asks for that.
    @Test func `list a store without secrets, which are told for the asking`() throws {
        for (key, value) in [
            ("accessToken", "plain-secret"), ("state", #"{"client_secret":"inner-secret","n":1}"#), ("shown", "plain"),
        ] {
            #expect(try run(["kv", "set", plugin.id, key, value]).code == 0)
            #expect(try run(["kv", "get", plugin.id, key]).output == value + "\n")
        }
        for arguments in [["kv", "list", plugin.id], ["kv", "list", "--json", plugin.id]] {
            let list = try run(arguments).output
            #expect(list.contains("[redacted]") && list.contains("plain"), "\(list)")
            #expect(!list.contains("plain-secret") && !list.contains("inner-secret"), "\(list)")
        }
    }

    @Test func `of a program that is run keep its output apart`() throws {
        let ended = try run(["run", "--json", "exit.wat"])
        #expect(ended.code == 3 && ended.errors == "printe")
        #expect(try JSONValue(parsing: ended.output)["exit_code"] == 3)
        // Behind the module, it is the program's word.
        let plain = try run(["run", "exit.wat", "--json"])
        #expect(plain.code == 3 && plain.output == "printe")
        let usage = try run(["run", "--fuel", "x", "exit.wat", "--json"])
        #expect(usage.code == 2 && usage.output == "")
    }
}
