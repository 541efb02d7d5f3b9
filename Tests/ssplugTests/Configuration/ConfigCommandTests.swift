import Foundation
import PluginHost
import Testing

/// `ssplug config`: what an installed plugin is told with each request.
@Suite struct `The configuration of an installed plugin` {
    private let home: String
    private let plugin: AuthoredPlugin

    private static let schema = """
        {"type":"object","required":["region"],"properties":{
          "region":{"type":"string"},"retries":{"type":"integer","maximum":9,"default":3},
          "mode":{"enum":["fast","safe"]},"api_key":{"type":"string"}}}
        """

    init() throws {
        home = try Fixtures.temporaryFolder()
        var plugin = try AuthoredPlugin()
        plugin.extra = ",\"config_schema\":\(Self.schema)"
        // Answers with the request, so that tests see what it was told.
        var guest = Guest(imports: Guest.hostImports)
        let (before, after) = (guest.data(#"{"status":"ok","told":"#), guest.data("}"))
        guest.handleBody = """
            (local $to i32) (local.set $to (call $alloc (i32.add (local.get $len) (i32.const 64))))
            (memory.copy (local.get $to) \(before))
            (memory.copy (i32.add (local.get $to) (i32.const 22)) (local.get $ptr) (local.get $len))
            (memory.copy (i32.add (i32.add (local.get $to) (i32.const 22)) (local.get $len)) \(after))
            (i64.or (i64.shl (i64.extend_i32_u (local.get $to)) (i64.const 32))
              (i64.extend_i32_u (i32.add (local.get $len) (i32.const 23))))
            """
        plugin.guest = guest
        self.plugin = plugin
        #expect(try plugin.install("--config", "region=eu", home: home).code == 0)
    }

    private func config(
        _ arguments: String..., input: String = "", environment: [String: String] = [:]
    ) throws -> ProgramRun {
        try ProgramRun(["config"] + arguments, home: home, input: input, environment: environment)
    }

    private func told(_ key: String) throws -> JSONValue? {
        let run = try ProgramRun(["exec", plugin.id] + Advice.request, home: home)
        #expect(run.code == 0, "\(run.errors)")
        return try JSONValue(parsing: run.output)["told"]?["config"]?[key]
    }

    @Test func `is changed for the next request`() throws {
        #expect(try told("region") == "eu")
        #expect(try told("retries") == 3)
        #expect(try config("set", plugin.id, "region", "us").code == 0)
        #expect(try config("set", plugin.id, "retries", "5").code == 0)
        #expect(try told("region") == "us")
        #expect(try told("retries") == 5)
        #expect(try config("unset", plugin.id, "retries").code == 0)
        #expect(try told("retries") == 3)
        let entries = try ProgramRun(["audit", "show"], home: home).output.split(separator: "\n")
        #expect(entries.filter { $0.contains(" config_set approval \"region\"") }.count == 1)
        #expect(entries.filter { $0.contains(" config_unset approval \"retries\"") }.count == 1)
    }

    @Test func `is shown with defaults and without secrets`() throws {
        #expect(try config("get", plugin.id).output == "region \"eu\"\nretries 3 (default)\n")
        let secret = "sk-live-0123456789"
        #expect(try config("set", plugin.id, "api_key", "env:KEY", environment: ["KEY": secret]).errors == "")
        let shown = try config("get", plugin.id)
        #expect(shown.output.contains("api_key (secret)\n"))
        let refused = try config("get", plugin.id, "api_key")
        #expect(refused.code == 4 && refused.output == "")
        let object = try config("get", "--json", plugin.id)
        let document = try JSONValue(parsing: object.output)
        #expect(document["config"] == ["region": "eu", "retries": 3])
        #expect(document["secrets"] == ["api_key"] && document["defaults"] == ["retries"])
        for text in [shown.output, shown.errors, refused.errors, object.output] { #expect(!text.contains(secret)) }
        #expect(try !ProgramRun(["audit", "show", "--json"], home: home).output.contains(secret))
        #expect(try config("get", plugin.id, "region").output == "eu\n")
        #expect(try config("get", plugin.id, "retries").output == "3\n")
        #expect(try config("get", plugin.id, "mode").code == 1)
    }

    @Test func `takes values from files and standard input, and warns of secrets on the command line`() throws {
        let file = "\(home)/value"
        try Data("from a file\n".utf8).write(to: URL(fileURLWithPath: file))
        #expect(try config("set", plugin.id, "region", "@\(file)").code == 0)
        #expect(try told("region") == "from a file")
        #expect(try config("set", plugin.id, "region", "-", input: "piped\n").code == 0)
        #expect(try told("region") == "piped")
        #expect(try config("set", plugin.id, "api_key", "plain-to-see").errors.contains("may see the command line"))
        let none = try config("set", plugin.id, "region")
        #expect(none.code == 2 && none.errors.contains("no terminal to ask"))
    }

    @Test func `that cannot be read is named as it was written`() throws {
        for (value, message) in [
            ("@none", "region: cannot open \"none\""),
            ("env:SSPLUG_TEST_UNSET", "region: the environment variable SSPLUG_TEST_UNSET is not set"),
        ] {
            let set = try config("set", plugin.id, "region", value)
            #expect(set.code == 3 && set.errors.contains("ssplug: \(message)"), "\(set.errors)")
            let option = ["exec", plugin.id, "--config", "region=\(value)"] + Advice.request
            let exec = try ProgramRun(option, home: home)
            #expect(exec.code == 3 && exec.errors.contains("--config \(message)"), "\(exec.errors)")
        }
    }

    @Test func `has the same members for every command that sets them`() throws {
        let file = "\(home)/config.json"
        try Data(#"{"regoin":"eu"}"#.utf8).write(to: URL(fileURLWithPath: file))
        for value in ["regoin=eu", "@\(file)"] {
            for command in [["exec", plugin.id] + Advice.request, ["install", plugin.manifestPath]] {
                let run = try ProgramRun(command + ["--config", value], home: home)
                #expect(run.code == 3, "\(command) \(value)")
                #expect(run.errors.contains("test.plugin has no \"regoin\"; did you mean \"region\"?"), "\(run.errors)")
            }
        }
        #expect(try config("get", plugin.id).output == "region \"eu\"\nretries 3 (default)\n")
    }

    @Test func `shows no number with the name of a secret`() throws {
        for (schema, isShown) in [
            (#"{"properties":{"password":{"type":"integer"},"max_tokens":{"type":"integer"}}}"#, false),
            (#"{"properties":{"password":{"type":["number","null"]},"max_tokens":{"type":"number"}}}"#, false),
            (#"{"additionalProperties":true}"#, false),
            (#"{"properties":{"password":{"type":"integer","secret":false},"max_tokens":{}}}"#, true),
        ] {
            var plugin = try AuthoredPlugin()
            plugin.extra = ",\"config_schema\":\(schema)"
            let file = "\(home)/numbers.json"
            try Data(#"{"password":48151623,"max_tokens":42}"#.utf8).write(to: URL(fileURLWithPath: file))
            let home = try Fixtures.temporaryFolder()
            #expect(try plugin.install("--config", "@\(file)", home: home).code == 0)
            let shown = try ProgramRun(["config", "get", plugin.id], home: home)
            #expect(shown.output.contains("password 48151623") == isShown, "\(schema): \(shown.output)")
            #expect(try ProgramRun(["config", "get", plugin.id, "password"], home: home).code == (isShown ? 0 : 4))
            if schema.contains(#""type":"integer"}}"#) || schema.contains("additional") {
                #expect(shown.output.contains("max_tokens 42"), "\(schema): \(shown.output)")
            }
        }
    }

    @Test func `asks for a secret without showing it`() throws {
        let terminal = try PseudoTerminal(["config", "set", plugin.id, "api_key"], home: home)
        try terminal.wait(for: "api_key of test.plugin: ")
        try terminal.type("wronk\u{7f}g\u{15}sk-live-0123456789\r")
        let ended = try terminal.end()
        #expect(ended.exitCode == 0)
        #expect(!ended.shown.contains("sk-live") && !ended.shown.contains("wron"), "\(ended.shown)")
        #expect(try told("api_key") != nil)
        // Given up, nothing has changed, and the terminal shows again what is typed.
        let givenUp = try PseudoTerminal(["config", "set", plugin.id, "api_key"], home: home)
        try givenUp.wait(for: "api_key of test.plugin: ")
        try givenUp.type("x\u{3}")
        #expect(try givenUp.end().exitCode == 4)
        let asked = try PseudoTerminal(["config", "set", plugin.id, "region"], home: home)
        try asked.wait(for: "region of test.plugin: ")
        try asked.type("moon\n")
        #expect(try asked.end().shown.contains("moon"))
        #expect(try told("region") == "moon")
    }

    @Test func `stays as it is where a value does not fit`() throws {
        for (key, value, message) in [
            ("retries", "x", "expected integer, found \"x\""), ("retries", "10", "expected at most 9"),
            ("mode", "slow", "expected one of"),
        ] {
            let run = try config("set", plugin.id, key, value)
            #expect(run.code == 3 && run.errors.contains(message), "\(run.errors)")
        }
        let missing = try config("unset", plugin.id, "region")
        #expect(missing.code == 3 && missing.errors.contains("missing; the plugin requires"))
        #expect(try told("region") == "eu" && told("retries") == 3)
        #expect(try config("unset", plugin.id, "mode").code == 1)
        // A plugin that gets no requests may lack anything; it is asked about before it gets some.
        #expect(try ProgramRun(["disable", plugin.id], home: home).code == 0)
        let unset = try config("unset", plugin.id, "region")
        #expect(unset.code == 0 && unset.errors.contains("warning: config $.region: missing"))
        let enabled = try ProgramRun(["enable", plugin.id], home: home)
        #expect(enabled.code == 3)
        let command = try Advice.text(in: enabled.errors, after: "set what is wrong with: ")
            .replacing("KEY VALUE", with: "region eu")
        #expect(try Advice.shell(command, home: home).code == 0)
        #expect(try ProgramRun(["enable", plugin.id], home: home).code == 0)
    }

    @Test func `suggests the key or verb that is meant`() throws {
        for verb in [["get", "ID", "KEY"], ["set", "ID", "KEY", "us"], ["unset", "ID", "KEY"]] {
            let words = verb.map { $0 == "ID" ? plugin.id : $0 == "KEY" ? "regoin" : $0 }
            let run = try ProgramRun(["config"] + words, home: home)
            #expect(run.code == 3 && run.errors.contains("did you mean \"region\"?"), "\(run.errors)")
            let far = try ProgramRun(["config"] + words.map { $0 == "regoin" ? "quota" : $0 }, home: home)
            #expect(far.code == 3 && far.errors.contains("it has region, retries, mode, api_key"), "\(far.errors)")
        }
        #expect(try config("ste", plugin.id, "region", "us").errors.contains("did you mean \"set\"?"))
        #expect(try config("set", "test.plugni", "region", "us").errors.contains("did you mean \"test.plugin\"?"))
    }
}
