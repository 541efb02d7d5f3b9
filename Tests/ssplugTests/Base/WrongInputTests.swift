import Foundation
import Testing

/// What newcomers pass, and what they are told to pass instead.
@Suite struct `Wrong inputs` {
    private let directory: URL

    init() throws {
        directory = try TemporaryFolder.make()
        let plugin = directory.appendingPathComponent("a plugin")
        try FileManager.default.createDirectory(at: plugin, withIntermediateDirectories: true)
        let module = """
            (module (memory (export "memory") 1)
              (data (i32.const 16) "{\\"abi_version\\":1,\\"id\\":\\"a.b\\"}") (data (i32.const 64) "{\\"abi_version\\":1}")
              (data (i32.const 128) "{\\"status\\":\\"ok\\"}")
              (global $top (mut i32) (i32.const 1024))
              (func (export "alloc") (param i32) (result i32)
                global.get $top (global.set $top (i32.add (global.get $top) (i32.add (local.get 0) (i32.const 8)))))
              (func (export "dealloc") (param i32 i32))
              (func (export "plugin_init") (result i64) (i64.const \(16 << 32 | 28)))
              (func (export "plugin_capabilities") (result i64) (i64.const \(64 << 32 | 17)))
              (func (export "plugin_handle_request") (param i32 i32) (result i64) (i64.const \(128 << 32 | 15))))
            """
        try write("a plugin/p.wat", module)
        try write(
            "a plugin/plugin.json",
            #"{"id":"a.b","name":"A","version":"1.0.0","capabilities":["x"],"wasm_path":"p.wat"}"#)
        try write("library.wat", #"(module (memory (export "m") 1) (func (export "f")))"#)
        try write("empty.wat", "(module)")
        try write("blank.wat", " \n\t\r\n")
        try write(
            "blank.json",
            #"{"id":"a.b","name":"A","version":"1.0.0","capabilities":["x"],"wasm_path":"blank.wat"}"#)
        try write("nothing", "")
        try write("native", "\u{7f}ELF and more")
    }

    private func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: directory.appendingPathComponent(name))
    }

    private func run(_ arguments: [String]) throws -> Executable.Outcome {
        try Executable.run(arguments, in: directory, home: directory.appendingPathComponent("state"))
    }

    /// The arguments of a command that a message ends with, as a shell takes them apart.
    private func command(in text: String, after words: String) throws -> [String] {
        let start = try #require(text.range(of: words), "\(text) has no \(words)").upperBound
        let line = text[start...].prefix { $0 != "\n" }
        return line.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
            index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
        }
    }

    @Test(arguments: ["exec", "check", "install"])
    func `such as a plugin's folder are answered with the manifest in it`(name: String) throws {
        let wrong = try run([name, "a plugin"])
        #expect(wrong.exitCode == 3)
        let path = try command(in: wrong.error + wrong.output, after: "pass the path of the manifest in it: ")
        #expect(path == ["a plugin/plugin.json"])
        #expect(try run([name] + path).exitCode == 0)
    }

    @Test func `such as a manifest for run are answered with exec`() throws {
        let wrong = try run(["run", "a plugin/plugin.json"])
        #expect(wrong.exitCode == 3)
        let exec = try command(in: wrong.error, after: "is run with: ssplug ")
        #expect(try run(exec).exitCode == 0)
    }

    @Test(
        arguments: [
            (["run", "native"], 3, "hint: this is a native program; build for WebAssembly"),
            (
                ["run", "library.wat", "--invoke", "f"], 3,
                "which ssplug run --invoke NAME library.wat calls:\n  f () -> ()"
            ),
            (["run", "empty.wat"], 3, "it exports no function _start, nor any other function"),
            // White space is the text of an empty module, for all commands; without a byte it is rather what a build left.
            (["run", "blank.wat"], 3, "it exports no function _start, nor any other function"),
            (["wasm2wat", "blank.wat"], 3, "blank.wat is in the text format already"),
            (["exec", "blank.json"], 3, "plugin_handle_request"),
            (["run", "nothing"], 3, "hint: the file is empty; did the build fail?"),
            (["inspect", "--code", "all", "nothing"], 3, "hint: the file is empty; did the build fail?"),
            (["wasm2wat", "nothing"], 3, "hint: the file is empty; did the build fail?"),
            (["run", "--invoke", "m", "library.wat"], 3, "the export m is a memory, at least 1 pages, not a function"),
            (["wasm2wat", "library.wat"], 3, "library.wat is in the text format already"),
            (["inspect", "library.wat"], 2, "as in ssplug inspect --code all FILE"),
            (["kv", "get", "a.b"], 2, "write: ssplug kv get ID KEY"),
            (["kv", "list"], 2, "write: ssplug kv list ID"),
            (["kv", "get", "a plugin/plugin.json", "k"], 1, "the store has no key \"k\""),
            (["kv", "delete", "a plugin/plugin.json", "k"], 1, "the store has no key \"k\""),
            (["limits", "reset"], 2, "write: ssplug limits ID, or: ssplug limits reset ID"),
            (["replay", "a plugin/plugin.json"], 3, "a recording is what exec --record has written"),
        ] as [([String], Int32, String)])
    func `are told from right ones`(arguments: [String], exitCode: Int32, message: String) throws {
        let outcome = try run(arguments)
        #expect(outcome.exitCode == exitCode)
        #expect(outcome.error.contains(message), "\(outcome.error)")
        #expect(outcome.output == "")
    }

    @Test func `such as a binary for wat2wasm are told from right ones`() throws {
        #expect(try run(["wat2wasm", "library.wat", "-o", "library.wasm"]).exitCode == 0)
        let wrong = try run(["wat2wasm", "library.wasm"])
        #expect(wrong.exitCode == 3)
        #expect(wrong.error.contains("library.wasm is in the binary format already"))
        #expect(try run(["wasm2wat", "library.wasm"]).exitCode == 0)
        #expect(try run(["wat2wasm", "blank.wat", "-o", "blank.wasm"]).exitCode == 0)
        #expect(try run(["inspect", "--code", "all", "blank.wat"]).exitCode == 0)
    }
}
