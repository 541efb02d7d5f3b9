import Foundation
import PluginHost
import Testing

/// Questions at a terminal.
@Suite struct Prompts {
    private static let page = Fixtures.plugins + "/page-skeleton/plugin.json"
    private static let publish = ["--request", #"{"type":"publish","text":"hi"}"#, "--config", "api_key=k"]
    private static let question = "Allow? [y]es, this time, [a]lways for this manifest, [N]o: "

    private let home: String

    init() throws { home = try Fixtures.temporaryFolder() }

    private func terminal(_ arguments: String..., input: PseudoTerminal.Stream = .file("/dev/null")) throws
        -> PseudoTerminal
    {
        try PseudoTerminal(arguments, home: home, input: input)
    }

    private func exec(_ path: String = page) throws -> PseudoTerminal {
        try PseudoTerminal(["exec", path] + Self.publish, home: home)
    }

    /// Writes a plugin that answers `{"status":"ok"}` and asks for what the manifest says.
    private func plugin(
        name: String = "Test", capabilities: String = #"["x","event_emit","credential_access"]"#,
        platforms: String = #"["a","b"]"#, domains: String = "[]"
    ) throws -> String {
        func literal(_ text: String) -> String {
            "\"" + text.utf8.map { "\\" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + "\""
        }
        let metadata = #"{"abi_version":1,"id":"test.plugin"}"#
        let description = #"{"abi_version":1,"platforms":\#(platforms)}"#
        let answer = #"{"status":"ok"}"#
        let module = """
            (module (memory (export "memory") 3) (global $top (mut i32) (i32.const 0x10000))
              (data (i32.const 0x400) \(literal(metadata))) (data (i32.const 0x800) \(literal(description)))
              (data (i32.const 0xC00) \(literal(answer)))
              (func (export "alloc") (param i32) (result i32) (local $p i32) (local.set $p (global.get $top))
                (global.set $top (i32.add (global.get $top) (local.get 0))) (local.get $p))
              (func (export "dealloc") (param i32 i32))
              (func (export "plugin_init") (result i64) (i64.const \(0x400 << 32 | metadata.utf8.count)))
              (func (export "plugin_capabilities") (result i64) (i64.const \(0x800 << 32 | description.utf8.count)))
              (func (export "plugin_handle_request") (param i32 i32) (result i64)
                (i64.const \(0xC00 << 32 | answer.utf8.count))))
            """
        let manifest: JSONValue = [
            "id": "test.plugin", "name": .string(name), "version": "1.0.0", "wasm_path": "p.wat",
            "capabilities": try JSONValue(parsing: capabilities),
            "required_network_domains": try JSONValue(parsing: domains),
        ]
        try Data(module.utf8).write(to: URL(fileURLWithPath: "\(home)/p.wat"))
        try Data(manifest.text().utf8).write(to: URL(fileURLWithPath: "\(home)/plugin.json"))
        return "\(home)/plugin.json"
    }

    @Test func `say plainly what is asked for, a line each`() throws {
        let terminal = try exec()
        try terminal.wait(for: Self.question)
        #expect(
            terminal.shown.replacing("\r\n", with: "\n").hasPrefix(
                """
                ssplug: "My Platform Connector" (com.example.my-platform 1.0.0) asks for:
                  storage_access  read and write values in its own store
                  network_access  send HTTPS requests to api.my-platform.com
                Allow?
                """))
        try terminal.type("y\n")
        #expect(try terminal.end().output.contains("post-1"))
    }

    @Test(arguments: ["y\n", "yes\n", " Y \n", "YES\r"])
    func `that are answered with yes allow this run`(answer: String) throws {
        for round in 1...2 {
            let terminal = try exec()
            try terminal.wait(for: Self.question)
            try terminal.type(answer)
            let outcome = try terminal.end()
            #expect(outcome.exitCode == 0)
            #expect(outcome.output.contains("\"post-\(round)\""))
        }
    }

    @Test(arguments: [
        "n\n", "\n", "no\n", "\u{4}", "yes please\n", "y\u{4}\u{4}", "ja\n", "\u{1B}[Ay\n", "yy\n", "1\n",
    ])
    func `that are not answered with yes allow nothing`(answer: String) throws {
        let terminal = try exec()
        try terminal.wait(for: Self.question)
        try terminal.type(answer)
        let outcome = try terminal.end()
        #expect(outcome.exitCode == 4)
        #expect(outcome.output == "")
        #expect(outcome.shown.contains("ssplug: not approved"))
        #expect(!FileManager.default.fileExists(atPath: home + "/exec"))
    }

    @Test func `that are answered with a long line allow nothing`() throws {
        let terminal = try exec()
        try terminal.wait(for: Self.question)
        // More than a terminal keeps of a line; what is too much is dropped, the end of the line is not.
        try terminal.type(String(repeating: "n", count: 5_000) + "\ny\n")
        #expect(try terminal.end().exitCode == 4)
    }

    @Test func `that are answered with always are not asked again until the plugin asks for more`() throws {
        let path = try plugin(capabilities: #"["x","event_emit"]"#)
        let first = try exec(path)
        try first.wait(for: Self.question)
        try first.type("a\n")
        #expect(try first.end().exitCode == 0)
        let second = try exec(path).end()
        #expect(second.exitCode == 0)
        #expect(second.shown == "")
        _ = try plugin(capabilities: #"["x","event_emit","storage_access"]"#)
        let grown = try exec(path)
        try grown.wait(for: Self.question)
        try grown.type("n\n")
        #expect(try grown.end().exitCode == 4)
        // The same plugin at another path is another plugin.
        let copy = home + "/copy"
        try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
        _ = try plugin(capabilities: #"["x","event_emit"]"#)
        for name in ["plugin.json", "p.wat"] {
            try FileManager.default.copyItem(atPath: "\(home)/\(name)", toPath: "\(copy)/\(name)")
        }
        let other = try exec(copy + "/plugin.json")
        try other.wait(for: Self.question)
        try other.type("n\n")
        _ = try other.end()
        #expect(try exec(path).end().exitCode == 0)
    }

    @Test func `about credentials are asked one by one, and are never kept`() throws {
        let path = try plugin()
        for _ in 1...2 {
            let terminal = try exec(path)
            try terminal.wait(for: "Allow everything but the access tokens? [y]es, this time, [N]o: ")
            #expect(terminal.shown.contains("credential_access  use your access tokens for a"))
            try terminal.type("y\n")
            try terminal.wait(for: "Let it use your access tokens for a? [y]es, [N]o: ")
            try terminal.type("n\n")
            try terminal.wait(for: "Let it use your access tokens for b? [y]es, [N]o: ")
            try terminal.type("y\n")
            let outcome = try terminal.end()
            #expect(outcome.exitCode == 0)
        }
        #expect(try Damage.files(named: "approval.json", below: home) == [])
        // "Always" was not offered, so it is no answer.
        let always = try exec(path)
        try always.wait(for: "[N]o: ")
        try always.type("a\n")
        #expect(try always.end().exitCode == 4)
        let terminal = try PseudoTerminal(["install", path], home: home)
        try terminal.wait(for: "Allow everything but the access tokens? [y]es, [N]o: ")
        try terminal.type("y\n")
        try terminal.wait(for: "for a? [y]es, [N]o: ")
        try terminal.type("y\n")
        try terminal.wait(for: "for b? [y]es, [N]o: ")
        try terminal.type("\n")
        let refused = try terminal.end()
        #expect(refused.exitCode == 4)
        #expect(refused.shown.contains("not approved: --grant credential_access:b; add --partial to install without"))
    }

    @Test func `are not answered by what was typed or pasted before them`() throws {
        let path = try plugin()
        let terminal = try exec(path)
        try terminal.wait(for: "Allow everything but the access tokens? [y]es, this time, [N]o: ")
        try terminal.type("y\ny\ny\ny\n")
        try terminal.wait(for: "tokens for a? [y]es, [N]o: ")
        try terminal.type("n\ny\n")
        try terminal.wait(for: "tokens for b? [y]es, [N]o: ")
        try terminal.type("\u{4}")
        #expect(try terminal.end().exitCode == 4)
    }

    @Test func `leave standard input to the request`() throws {
        let request = home + "/request.json"
        try Data(Self.publish[1].utf8).write(to: URL(fileURLWithPath: request))
        for input in [PseudoTerminal.Stream.file(request), .terminal] {
            let terminal = try PseudoTerminal(
                ["exec", Self.page, "--request", "-", "--config", "api_key=k"], home: home, input: input)
            if case .terminal = input { try terminal.type(Self.publish[1] + "\n\u{4}") }
            try terminal.wait(for: Self.question)
            try terminal.type("y\n")
            let outcome = try terminal.end()
            #expect(outcome.exitCode == 0)
            #expect(outcome.output.contains("\"post_id\""))
        }
    }

    @Test func `are not asked where nobody would see them`() throws {
        let errors = home + "/errors"
        for command in ["exec", "install"] {
            let arguments = [command, Self.page] + (command == "exec" ? Self.publish : ["--config", "api_key=k"])
            let terminal = try PseudoTerminal(arguments, home: home, input: .terminal, errors: .file(errors))
            let outcome = try terminal.end()
            #expect(outcome.exitCode == 4)
            #expect(outcome.shown == "")
            #expect(outcome.output == "")
            let text = try String(contentsOfFile: errors, encoding: .utf8)
            #expect(text.contains("To approve all of it, run:\n  ssplug \(command) \(Self.page) "))
            #expect(text.contains(" --grant storage_access --grant network_access:api.my-platform.com\n"))
        }
    }

    @Test func `ask before installing and approving`() throws {
        let install = try terminal("install", Self.page, "--config", "api_key=k")
        try install.wait(for: "Allow? [y]es, [N]o: ")
        try install.type("n\n")
        #expect(try install.end().exitCode == 4)
        #expect(try terminal("list").end().output == "")
        let again = try terminal("install", Self.page, "--config", "api_key=k")
        try again.wait(for: "Allow? [y]es, [N]o: ")
        try again.type("y\n")
        #expect(try again.end().output == "installed com.example.my-platform 1.0.0\n")
        #expect(try terminal("revoke", "com.example.my-platform", "--grant", "storage_access").end().exitCode == 0)
        let approve = try terminal("approve", "com.example.my-platform")
        try approve.wait(for: "Allow? [y]es, [N]o: ")
        #expect(approve.shown.contains("read and write values in its own store\r\n"))
        #expect(approve.shown.contains("send HTTPS requests to api.my-platform.com  (approved before)"))
        try approve.type("y\n")
        #expect(try approve.end().output == "approved com.example.my-platform 1.0.0\n")
        #expect(try terminal("list").end().output == "com.example.my-platform 1.0.0 enabled\n")
    }

    @Test(arguments: [("\u{3}", SIGINT), ("", SIGHUP)])
    func `end with Ctrl-C and when the terminal hangs up, and change nothing`(key: String, signal: Int32) throws {
        for arguments in [["install", Self.page, "--config", "api_key=k"], ["exec", Self.page] + Self.publish] {
            let terminal = try PseudoTerminal(arguments, home: home)
            try terminal.wait(for: "[N]o: ")
            if key.isEmpty {
                #expect(terminal.hangUp() & 0x7F == signal)
            } else {
                try terminal.type(key)
                #expect(try terminal.end().signal == signal)
            }
        }
        #expect(try terminal("list").end().output == "")
        #expect(!FileManager.default.fileExists(atPath: home + "/exec"))
        #expect(try terminal("audit", "verify").end().exitCode == 0)
    }

    @Test func `cannot be forged by a plugin's texts`() throws {
        let host = String(repeating: "api.bank.example.", count: 8) + "evil.example"
        let name = "Nice\"\u{1B}[2K\r\nAllow? \u{202E}\u{200B}\u{9B}2J" + String(repeating: "x", count: 100)
        let path = try plugin(name: name, capabilities: #"["x"]"#, domains: #"["\#(host)"]"#)
        let terminal = try exec(path)
        try terminal.wait(for: Self.question)
        try terminal.type("\n")
        let lines = try terminal.end().shown.split(separator: "\r\n").map(String.init)
        let shownName = #"Nice\"\u{1b}[2K\r\nAllow? \u{202e}\u{200b}\u{9b}2J"#
        #expect(lines[0].hasPrefix("ssplug: \"\(shownName)xxx"))
        #expect(lines[0].hasSuffix("x…\" (test.plugin 1.0.0) asks for:"))
        #expect(lines[1].hasPrefix("  network_access  send HTTPS requests to api.bank.example.api.bank.exam…"))
        #expect(lines[1].hasSuffix(".evil.example"))
        #expect(lines[1].count <= 41 + 80)
        #expect(lines[2] == Self.question)
    }
}
