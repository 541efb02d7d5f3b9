import Foundation
import Testing

/// Eleven commands printed into a full disk, said nothing and ended with 0.
@Suite final class `Standard output` {
    private let folder: URL
    private let home: URL

    init() throws {
        folder = try TemporaryFolder.make()
        home = folder.appendingPathComponent("home")
        let module = """
            (module (memory (export "memory") 1)
                (global $next (mut i32) (i32.const 4096))
                (data (i32.const 16) "{\\"abi_version\\":1,\\"id\\":\\"a.b\\"}")
                (data (i32.const 64) "{\\"abi_version\\":1}")
                (data (i32.const 96) "{\\"status\\":\\"ok\\"}")
                (func (export "alloc") (param i32) (result i32)
                    global.get $next global.get $next local.get 0 i32.add global.set $next)
                (func (export "dealloc") (param i32 i32))
                (func (export "plugin_init") (result i64) (i64.const 0x000000100000001c))
                (func (export "plugin_capabilities") (result i64) (i64.const 0x0000004000000011))
                (func (export "plugin_handle_request") (param i32 i32) (result i64) (i64.const 0x000000600000000f))
                (func (export "seven") (result i32) i32.const 7))
            """
        try Data(module.utf8).write(to: folder.appendingPathComponent("a.wat"))
        try Data(
            #"{"id":"a.b","name":"A","version":"1.0.0","wasm_path":"a.wat","capabilities":["storage_access"]}"#.utf8
        )
        .write(to: folder.appendingPathComponent("plugin.json"))
        for arguments in [
            ["wat2wasm", "a.wat", "-o", "a.wasm"], ["install", "plugin.json", "--grant", "storage_access"],
            ["kv", "set", "a.b", "k", "v"],
            [
                "exec", "plugin.json", "--yes", "--request", #"{"type":"custom","action":"x","payload":{}}"#,
                "--record",
                "recording",
            ],
        ] {
            let outcome = try Executable.run(arguments, in: folder, home: home)
            try #require(outcome.exitCode == 0, "\(arguments): \(outcome.error)")
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Runs `ssplug` with its standard output redirected by a shell.
    private func run(_ arguments: [String], output redirection: String) throws -> Executable.Outcome {
        try Executable.run(arguments, in: folder, home: home, redirection: redirection)
    }

    /// Every command with a result.
    private static let commands: [[String]] = [
        ["--help"], ["--version"], ["help", "run"], ["run", "--help"], ["exec", "plugin.json"],
        ["exec", "plugin.json", "--yes", "--request", #"{"type":"custom","action":"x","payload":{}}"#],
        ["exec", "a.b", "--json"], ["check"], ["check", "--json"], ["replay", "recording"],
        ["run", "--invoke", "seven", "a.wat"], ["list"], ["list", "--json"], ["show", "a.b"], ["enable", "a.b"],
        ["disable", "a.b"], ["approve", "--yes", "a.b"], ["revoke", "a.b"], ["install", "--yes"],
        ["limits", "a.b"], ["audit", "show"], ["audit", "show", "--json"], ["audit", "show", "--follow"],
        ["audit", "verify"], ["audit", "head"], ["events", "--json"], ["kv", "list", "a.b"], ["kv", "get", "a.b", "k"],
        ["wat2wasm", "a.wat"], ["wasm2wat", "a.wasm"], ["remove", "a.b"],
    ]

    #if os(Linux)
        @Test func `on a full disk is told and ends every command with 74`() throws {
            for command in Self.commands {
                // Opened for writing, the device only refuses.
                let outcome = try run(command, output: "> /dev/full")
                #expect(outcome.exitCode == 74, "\(command)")
                #expect(
                    outcome.error.hasSuffix("ssplug: cannot write standard output: No space left on device\n"),
                    "\(command): \(outcome.error)")
            }
        }
    #endif

    @Test func `that is closed is told and ends every command with 74`() throws {
        for command in Self.commands {
            let outcome = try run(command, output: ">&-")
            #expect(outcome.exitCode == 74, "\(command)")
            #expect(
                outcome.error.hasSuffix("ssplug: cannot write standard output: Bad file descriptor\n"),
                "\(command): \(outcome.error)")
        }
    }

    @Test func `whose reader has gone ends every command quietly`() throws {
        for command in Self.commands {
            // The subshell's reader ends before anything is written to it.
            let outcome = try run(command, output: "| true")
            #expect(!outcome.error.contains("output") && !outcome.error.contains("Broken pipe"), "\(outcome.error)")
        }
    }

    @Test func `is the program's own to watch where a guest writes it`() throws {
        let program = """
            (module
                (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
                (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
                (memory (export "memory") 1)
                (data (i32.const 0) "\\08\\00\\00\\00\\01\\00\\00\\00x")
                (func (export "_start")
                    (call $exit (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 16)))))
            """
        try Data(program.utf8).write(to: folder.appendingPathComponent("p.wat"))
        // The error number of a descriptor that is not open for writing is the guest's to handle: EBADF is 8.
        let outcome = try run(["run", "p.wat"], output: ">&-")
        #expect(outcome.exitCode == 8)
        #expect(outcome.error == "")
    }
}
