import Foundation
import PluginHost
import Testing

@testable import CommandLineInterface

/// The same mistake has the same code in every command, and each command prints one object for it with `--json`.
@Suite final class `Exit codes` {
    private let folder: URL
    private let home: URL

    /// A plugin that answers everything, and one whose start traps.
    private static func guest(start: String = "") -> String {
        """
        (module
            (import "env" "host_store_set" (func $set (param i32 i32 i32 i32)))
            (memory (export "memory") 1)
            (global $next (mut i32) (i32.const 4096))
            (data (i32.const 16) "{\\"abi_version\\":1,\\"id\\":\\"a.b\\"}")
            (data (i32.const 64) "{\\"abi_version\\":1}")
            (data (i32.const 96) "{\\"status\\":\\"ok\\"}")
            (data (i32.const 128) "key")
            (func (export "alloc") (param i32) (result i32)
                global.get $next global.get $next local.get 0 i32.add global.set $next)
            (func (export "dealloc") (param i32 i32))
            (func (export "plugin_init") (result i64) \(start) (i64.const 0x000000100000001c))
            (func (export "plugin_capabilities") (result i64) (i64.const 0x0000004000000011))
            (func (export "plugin_handle_request") (param i32 i32) (result i64)
                (call $set (i32.const 128) (i32.const 3) (i32.const 128) (i32.const 3))
                (i64.const 0x000000600000000f)))
        """
    }

    private static let manifest = """
        {"id": "a.b", "name": "A", "version": "1.0.0", "wasm_path": "MODULE", "capabilities": ["storage_access"],
         "config_schema": {"type": "object", "properties": {"n": {"type": "integer"}}}}
        """
    private static let request = #"{"type":"custom","action":"x","payload":{}}"#

    init() throws {
        folder = try TemporaryFolder.make()
        home = folder.appendingPathComponent("home")
        try write("a.wat", Self.guest())
        try write("trap.wat", Self.guest(start: "unreachable"))
        try write("loop.wat", Self.guest(start: "(loop (br 0))"))
        for (name, module) in [("plugin", "a.wat"), ("trap", "trap.wat"), ("loop", "loop.wat"), ("gone", "gone.wat")] {
            try write("\(name).json", Self.manifest.replacingOccurrences(of: "MODULE", with: module))
        }
        try write("broken.json", "{")
        try write("network.json", "[]")
    }

    private func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }

    private func run(_ arguments: [String], fileBlocks: Int? = nil) throws -> Executable.Outcome {
        try Executable.run(arguments, in: folder, fileBlocks: fileBlocks, home: home)
    }

    private func install() throws {
        let outcome = try run(["install", "plugin.json", "--grant", "storage_access"])
        try #require(outcome.exitCode == 0, "\(outcome.error)")
    }

    /// Runs the commands, expects the code of each, and with `--json` the same code and one object for it.
    private func expect(
        _ code: Int32, _ mistake: String, _ commands: [[String]], fileBlocks: Int? = nil
    ) throws {
        for command in commands {
            let plain = try run(command, fileBlocks: fileBlocks)
            #expect(plain.exitCode == code, "\(mistake): \(command): \(plain.error)")
            #expect(!plain.error.isEmpty || plain.output.contains("error: "), "\(mistake): \(command)")
            let type = Self.type(named: command[0])
            #expect(type.options.contains { $0.name == "--json" }, "\(command)")
            let object = try run([command[0], "--json"] + command.dropFirst(), fileBlocks: fileBlocks)
            #expect(object.exitCode == code, "\(mistake): \(command) --json")
            let document = try? JSONValue(parsing: object.output.trimmingCharacters(in: .newlines))
            #expect(document?["schema"] == 1, "\(mistake): \(command) --json: \(object.output)")
            if command[0] != "check" {
                #expect(document?["error"]?["code"]?.string != nil, "\(mistake): \(command): \(object.output)")
                #expect(document?["error"]?["message"]?.string != nil)
            }
        }
    }

    private static func type(named name: String) -> any Command.Type {
        commands.first { $0.name == name } ?? ExecCommand.self
    }

    @Test func `are 2 for a command line that is wrong`() throws {
        for command in commands { try expect(2, "an unknown option", [[command.name, "--bogus"]]) }
        try expect(
            2, "a configuration without a value",
            ["exec", "check", "install"].map { [$0, "plugin.json", "--config", "n"] })
        try expect(2, "a wrong permission", [["exec", "--grant", "x"], ["install", "--grant", "x"]])
        try expect(
            2, "a number", [["exec", "--fuel", "x"], ["run", "--fuel", "x", "a.wat"], ["events", "--last", "x"]])
    }

    @Test func `are 3 for a file or name that the command line gives and that is wrong`() throws {
        let loading = ["exec", "check", "install"]
        try expect(3, "no manifest", loading.map { [$0, "none.json"] })
        try expect(3, "a broken manifest", loading.map { [$0, "broken.json"] })
        try expect(3, "no module", loading.map { [$0, "gone.json"] })
        for value in ["n=@none", "@none", "@broken.json", "n=env:SSPLUG_TEST_UNSET", "n=x"] {
            try expect(3, "the configuration \(value)", loading.map { [$0, "plugin.json", "--config", value] })
        }
        try install()
        try expect(
            3, "a file that is not there",
            [
                ["exec", "plugin.json", "--request", "@none"], ["kv", "set", "a.b", "k", "@none"],
                ["exec", "plugin.json", "--http-mock", "none"], ["replay", "none"], ["run", "none.wasm"],
                ["run", "--dir", "none", "a.wat"], ["wat2wasm", "none.wat"], ["wasm2wat", "none.wasm"],
            ])
        try expect(3, "a file of answers that is none", [["exec", "plugin.json", "--http-mock", "broken.json"]])
        let verbs = ["show", "approve", "revoke", "enable", "disable", "remove", "limits", "logs"]
        try expect(3, "a plugin that is not installed", verbs.map { [$0, "no.one"] } + [["kv", "list", "no.one"]])
        try write("home/network.json", "[]")
        try expect(3, "settings of the network", [["exec", "plugin.json"], ["limits", "a.b"]])
    }

    @Test func `are 4 for what is not approved`() throws {
        try expect(
            4, "no approval", [["exec", "plugin.json", "--request", Self.request], ["install", "plugin.json"]])
        #expect(try run(["install", "plugin.json", "--partial"]).exitCode == 0)
        try expect(4, "no approval", [["approve", "a.b"]])
        #expect(try run(["disable", "a.b"]).exitCode == 0)
        try expect(4, "no approval", [["enable", "a.b"], ["exec", "a.b", "--request", Self.request]])
    }

    @Test func `are 5 and 6 for a start that reaches a limit or traps`() throws {
        try expect(6, "a trap", ["exec", "check", "install"].map { [$0, "trap.json"] })
        try expect(5, "a limit", [["exec", "loop.json", "--timeout", "50ms"]])
    }

    @Test func `are 5 for what is too long, wherever it is written`() throws {
        try write(
            "small.json",
            Self.manifest.replacingOccurrences(of: "MODULE", with: "a.wat")
                .replacingOccurrences(
                    of: #""capabilities""#, with: #""limits": {"storage_value_bytes": 8}, "capabilities""#))
        try write("long", "123456789")
        try write("request", #"{"type":"custom","action":"\#(String(repeating: "x", count: 1 << 20))"}"#)
        try expect(
            5, "too long",
            [
                ["kv", "set", "small.json", "k", "123456789"], ["kv", "set", "small.json", "k", "@long"],
                ["exec", "plugin.json", "--yes", "--request", "@request"],
            ])
        for command in [["kv", "set", "--json", "small.json", "k", "@long"]] {
            let error = try JSONValue(parsing: try run(command).output.trimmingCharacters(in: .newlines))["error"]
            #expect(error?["code"] == "limit_exceeded" && error?["limit"] == "storage_value_bytes")
        }
        try write("long", "12345678")
        #expect(try run(["kv", "set", "small.json", "k", "@long"]).exitCode == 0)
    }

    @Test func `come with a backtrace that the message for programs does not repeat`() throws {
        let recursion =
            "(func $again (param i32) local.get 0 i32.eqz if unreachable end "
            + "local.get 0 i32.const 1 i32.sub call $again)"
        let body = Self.guest().replacingOccurrences(
            of: "(call $set (i32.const 128) (i32.const 3) (i32.const 128) (i32.const 3))",
            with: "(call $again (i32.const 5))")
        try write("a.wat", String(body.dropLast()) + recursion + ")")
        let outcome = try run(["exec", "plugin.json", "--yes", "--json", "--request", Self.request])
        #expect(outcome.exitCode == 6)
        #expect(outcome.error.contains("), 5 times\n"))
        let error = try JSONValue(parsing: outcome.output.trimmingCharacters(in: .newlines))["error"]
        #expect(error?["message"] == "plugin_handle_request trapped: unreachable")
        let frames = try #require(error?["backtrace"]?.array)
        #expect(frames.compactMap { $0["name"]?.string } == ["again", "again", "plugin_handle_request"])
        #expect(frames.map { $0["times"]?.integer } == [nil, 5, nil])
    }

    @Test func `come with the time that was given`() throws {
        let body = Self.guest().replacingOccurrences(
            of: "(call $set (i32.const 128) (i32.const 3) (i32.const 128) (i32.const 3))", with: "(loop (br 0))")
        try write("a.wat", body)
        for (given, shown) in [("1s", "1 s"), ("0.25s", "250 ms")] {
            let outcome = try run(
                ["exec", "plugin.json", "--yes", "--fuel", "1e18", "--timeout", given, "--request", Self.request])
            #expect(outcome.exitCode == 5)
            #expect(outcome.error.contains("more than \(shown)\n"), "\(outcome.error)")
        }
    }

    @Test func `are 74 for a disk that is full`() throws {
        try install()
        // Files may not grow, which is what a full disk looks like to those who write.
        try expect(
            74, "a full disk",
            [
                ["exec", "plugin.json", "--yes", "--request", Self.request],
                ["exec", "a.b", "--request", Self.request],
                ["exec", "plugin.json", "--yes", "--request", Self.request, "--record", "r"],
                ["kv", "set", "a.b", "k", "v"], ["approve", "--yes", "a.b"],
                ["install", "plugin.json", "--yes"], ["wat2wasm", "a.wat", "-o", "a.wasm"],
            ], fileBlocks: 0)
    }

    @Test func `are 0 for a plugin that is only asked what it says, whatever was approved`() throws {
        let plain = try run(["exec", "plugin.json"])
        #expect(plain.exitCode == 0)
        #expect(plain.error.contains("To approve all of it, run:"))
        #expect(plain.output.contains("\"storage_access\""))
        #expect(try run(["exec", "plugin.json", "--json"]).exitCode == 0)
    }

    @Test func `and options are in the help of their command`() {
        for command in commands {
            for option in command.options {
                #expect(command.usage.contains(option.name), "\(command.name) \(option.name)")
            }
            #expect(command.usage.contains("xit code"), "\(command.name)")
        }
    }

    @Test func `do not hide a downgrade`() throws {
        try install()
        let newer = Self.manifest.replacingOccurrences(of: "MODULE", with: "a.wat")
            .replacingOccurrences(of: "1.0.0", with: "0.9.0")
        try write("plugin.json", newer)
        let outcome = try run(["install", "plugin.json", "--json", "--yes"])
        #expect(outcome.exitCode == 0)
        #expect(outcome.error.contains("this is a downgrade: a.b 1.0.0 is installed, and 0.9.0 is older"))
        let object = try JSONValue(parsing: outcome.output.trimmingCharacters(in: .newlines))
        #expect(object["replaced_version"] == "1.0.0")
        #expect(object["plugin"]?["version"] == "0.9.0")
    }
}
