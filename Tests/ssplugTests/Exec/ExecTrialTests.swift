import Foundation
import PluginHost
import Testing

@testable import CommandLineInterface

/// What authors use while they write a plugin: answers from a file, dry runs, watching.
@Suite struct `ssplug exec for authors` {
    private static let page = "\(Fixtures.plugins)/page-skeleton/plugin.json"
    private static let publish = ["--request", #"{"type":"publish","text":"hi"}"#]
    private static let insights = [
        "--request", #"{"type":"fetch_insights","start":"2026-01-01T00:00:00Z","end":"2026-01-02T00:00:00Z"}"#,
    ]

    private static func exec(_ arguments: [String], home: String? = nil) throws -> ProgramRun {
        try ProgramRun(["exec"] + arguments, home: try home ?? Fixtures.temporaryFolder())
    }

    private static func file(_ text: String, _ name: String = "file.json") throws -> String {
        let path = try Fixtures.temporaryFolder() + "/" + name
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return path
    }

    @Test func `answers from a file are read as long as that may go on`() throws {
        /// Reads a file that may be read until it is asked for the last time.
        func read(_ entries: [String], until last: Int = .max) -> (looks: Int, problem: String?) {
            var looks = 0
            do throws(MockTransport.Problem) {
                _ = try MockTransport(parsing: Array(("[" + entries.joined(separator: ",") + "]").utf8)) {
                    looks += 1
                    return looks < last
                } warn: { _ in
                }
                return (looks, nil)
            } catch {
                return (looks, error.message)
            }
        }
        let entries = [String](repeating: #"{"url":"https://api.example.com/","body":"text"}"#, count: 5_000)
        // Of a file whose first entry is wrong no answer is made, so that it is asked only while the text is read.
        let text = read([#"{"uri":"https://api.example.com/","body":"text"}"#] + entries.dropFirst())
        #expect(text.problem?.hasPrefix("$[0].uri: unknown key") == true)
        #expect(text.looks >= 10)
        // Then once for each 1,024 answers.
        let whole = read(entries)
        #expect(whole.problem == nil)
        #expect(whole.looks == text.looks + 4)
        for last in 1...whole.looks {
            let ended = read(entries, until: last)
            #expect(ended.looks == last)
            #expect(ended.problem?.isEmpty == false)
        }
    }

    @Test func `answers from a file are bounded in number and in their heads`() throws {
        func problem(_ text: String) throws -> String {
            let error = try #require(throws: MockTransport.Problem.self) {
                try MockTransport(parsing: Array(text.utf8)) { _ in }
            }
            return error.message
        }
        let many = "[" + [String](repeating: #"{"url":"a"}"#, count: 100_001).joined(separator: ",") + "]"
        #expect(try problem(many) == "limit mock_answers exceeded: the file has more than 100000 answers")
        let fields = (0..<30_000).map { "\"field-\($0)\":\"\"" }.joined(separator: ",")
        #expect(
            try problem(#"[{"url":"a","headers":{\#(fields)}}]"#)
                == "$[0].headers: limit http_head_bytes exceeded: more than 262144 bytes")
    }

    @Test func `events wait for subscribers within the memory that the host may keep`() throws {
        let state = try TestState()
        var sender = try AuthoredPlugin()
        sender.id = "test.sender"
        sender.capabilities = #"["x","event_emit"]"#
        sender.extra = #","limits":{"host_memory":4096}"#
        sender.guest.imports = Guest.hostImports
        let event = sender.guest.data(#"{"text":"\#(String(repeating: "a", count: 1_000))"}"#)
        sender.guest.handleBody =
            (0..<8).map { _ in "(call $emit \(event))" }.joined() + Guest.packed(Guest.responseAddress, 15)
        #expect(try sender.install("--yes", home: state.home).code == 0)
        // Nobody has subscribed, so nothing is kept.
        let alone = try state.exec("test.sender")
        #expect(alone.code == 0 && !alone.errors.contains("host_memory"))
        var subscriber = try AuthoredPlugin()
        subscriber.id = "test.subscriber"
        subscriber.extra = #","subscribes":["test.sender"]"#
        #expect(try subscriber.install("--yes", home: state.home).code == 0)
        let run = try state.exec("test.sender")
        #expect(run.code == 0)
        #expect(run.errors.contains("limit host_memory exceeded: 5 events are not handed to the plugins"))
    }

    /// A plugin in a folder of its own: answers with what an HTTP request gave, after a store and an event.
    private static func author(
        _ request: String, response: String? = nil, limits: String = "{}"
    ) throws -> String {
        var guest = Guest(
            imports: Guest.hostImports,
            capabilities: #"{"abi_version":1,"required_network_domains":["api.example.com"],"needs_kv_store":true}"#)
        let (key, value, event) = (guest.data("k"), guest.data("secret-value"), guest.data(#"{"n":1}"#))
        guest.handleBody =
            response.map { Guest.packed(Guest.responseAddress, $0.utf8.count) }
                ?? """
                (call $set \(key) \(value)) (call $emit \(event))
                (if (i32.ne (i32.wrap_i64 (call $get \(key))) (i32.const 12)) (then unreachable))
                (call $http \(guest.data(request)))
                """
        if let response { guest.response = response }
        let folder = try Fixtures.temporaryFolder()
        try Data(guest.text.utf8).write(to: URL(fileURLWithPath: folder + "/p.wat"))
        let manifest = """
            {"id":"test.plugin","name":"Test","version":"1.0.0","wasm_path":"p.wat","capabilities":["x","event_emit"],
             "limits":\(limits)}
            """
        try Data(manifest.utf8).write(to: URL(fileURLWithPath: folder + "/plugin.json"))
        return folder + "/plugin.json"
    }

    private static let get = #"{"method":"GET","url":"https://api.example.com/v1/me?token=abc"}"#

    @Test func `answers requests from a file, the first entry that fits`() throws {
        let mock = try Self.file(
            """
            [{"method":"POST","url_prefix":"https://api.example.com/","status":500},
             {"url":"https://api.example.com/v1/me?token=abc","status":203,"headers":{"X-A":["1","2"]},"body_json":{"a":[1]}},
             {"url_prefix":"https://api.example.com/","body":"any"}]
            """)
        let plugin = try Self.author(Self.get)
        let run = try Self.exec([plugin, "--yes", "--http-mock", mock] + Self.publish)
        #expect(run.code == 0)
        #expect(
            run.output
                == #"{"status":"ok","http_status":203,"headers":{"x-a":["1","2"]},"body":"{\"a\":[1]}"}"# + "\n")
        let other = try Self.author(#"{"url":"https://api.example.com/else"}"#)
        #expect(
            try Self.exec([other, "--yes", "--http-mock", mock] + Self.publish).output.contains(#""body":"any""#))
    }

    @Test func `gives no answer from a file that is larger than the limit`() throws {
        let plugin = try Self.author(Self.get, limits: #"{"http_response_bytes":8}"#)
        for (body, code) in [("12345678", 0), ("123456789", 1)] as [(String, Int32)] {
            let mock = try Self.file(#"[{"url_prefix":"https://api.example.com/","body":"\#(body)"}]"#)
            let run = try Self.exec([plugin, "--yes", "--http-mock", mock] + Self.publish)
            #expect(run.code == code)
            #expect(run.output.contains(#""code":"response_too_large""#) == (code == 1))
        }
    }

    @Test func `fails requests that the file does not answer, and still asks the gate`() throws {
        let mock = try Self.file(#"[{"url":"https://api.example.com/","status":200}]"#)
        let plugin = try Self.author(Self.get)
        let run = try Self.exec([plugin, "--yes", "--http-mock", mock] + Self.publish)
        #expect(run.code == 1)
        #expect(run.output.contains(#""code":"connection_failed""#))
        #expect(
            run.errors.contains("warning: --http-mock has no answer for GET https://api.example.com/v1/me\n"))
        let denied = try Self.exec(
            [plugin, "--grant", "storage_access", "--grant", "event_emit", "--http-mock", mock] + Self.publish)
        #expect(denied.output.contains(#""code":"permission_denied""#))
    }

    @Test func `names no secret of a request that the file does not answer`() throws {
        let mock = try Self.file(#"[{"url":"https://api.example.com/","status":200}]"#)
        let plugin = try Self.author(#"{"url":"https://api.example.com/bot-0123456789abcdef/send?a=b"}"#)
        let manifest = try String(contentsOfFile: plugin, encoding: .utf8).replacingOccurrences(
            of: "\"capabilities\"",
            with: """
                "config_schema":{"type":"object","properties":{"key":{"type":"string","secret":true}}},"capabilities"
                """)
        try Data(manifest.utf8).write(to: URL(fileURLWithPath: plugin))
        let run = try Self.exec(
            [plugin, "--yes", "--json", "--config", "key=0123456789abcdef", "--http-mock", mock] + Self.publish)
        #expect(run.errors.contains("no answer for GET https://api.example.com/bot-[redacted]/send"))
        #expect(!run.errors.contains("0123456789abcdef"))
        #expect(!run.output.contains("0123456789abcdef"))
    }

    @Test(arguments: [
        ("{", "1:2"), ("{}", "$: expected an array of answers"), ("[1]", "$[0]: expected {\"url\""),
        (#"[{"url":"a"},{"status":200}]"#, "$[1]: exactly one of"),
        (#"[{"url":"a","url_prefix":"b"}]"#, "$[0]: exactly one of"),
        (#"[{"url":"a","status":99}]"#, "$[0].status: expected 100 to 599, found 99"),
        (#"[{"url":"a","stauts":200}]"#, #"$[0].stauts: unknown key; did you mean "status"?"#),
        (#"[{"url":"a","headers":{"A":1}}]"#, "$[0].headers.A: expected a string"),
        (#"[{"url":"a","body":"x","body_json":1}]"#, "$[0]: body and body_json exclude each other"),
        (#"[{"url":"a","body_base64":"?"}]"#, "$[0].body_base64: not base64"),
    ])
    func `says what is wrong with the file of answers`(text: String, message: String) throws {
        let run = try Self.exec([Self.page, "--yes", "--http-mock", try Self.file(text)] + Self.publish)
        #expect(run.code == 3)
        #expect(run.errors.contains(message))
        #expect(run.output == "")
    }

    @Test func `needs the file of answers to be there`() throws {
        #expect(try Self.exec([Self.page, "--yes", "--http-mock", "/nonexistent"] + Self.publish).code == 3)
    }

    @Test func `shows effects in a dry run and does none of them`() throws {
        let home = try Fixtures.temporaryFolder()
        let plugin = try Self.author(Self.get)
        let run = try Self.exec([plugin, "--yes", "--dry-run"] + Self.publish, home: home)
        #expect(run.code == 1)
        #expect(run.output.contains(#""code":"connection_failed""#))
        #expect(
            run.errors.split(separator: "\n").filter { $0.contains("dry run") } == [
                #"[test.plugin] dry run: would set "k" to a value of 12 bytes"#,
                "[test.plugin] dry run: would emit an event of 7 bytes",
                "[test.plugin] dry run: would send GET https://api.example.com/v1/me?token=[redacted] (connection_failed)",
            ])
        // Nothing was tried that could have failed otherwise.
        #expect(run.errors.contains("the request to api.example.com failed: it was not sent"), "\(run.errors)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: home) == ["audit"])
        let show = try ProgramRun(["audit", "show", "--json"], home: home).output
        let entries = try #require(try JSONValue(parsing: show)["entries"]?.array)
        #expect(entries.count > 6)
        #expect(entries.allSatisfy { $0["dry_run"] == true })
        #expect(try ProgramRun(["audit", "verify"], home: home).code == 0)
    }

    @Test func `reads the real store in a dry run, and leaves it as it is`() throws {
        let home = try Fixtures.temporaryFolder()
        let arguments = [Self.page, "--yes", "--config", "api_key=k"] + Self.publish
        #expect(try Self.exec(arguments, home: home).output.contains("post-1"))
        for _ in 0..<2 {
            #expect(try Self.exec(arguments + ["--dry-run"], home: home).output.contains("post-2"))
        }
        #expect(try Self.exec(arguments, home: home).output.contains("post-2"))
    }

    @Test func `answers requests of a dry run from the file, without counting them`() throws {
        let home = try Fixtures.temporaryFolder()
        let mock = try Self.file(#"[{"url_prefix":"https://api.example.com/","body":"any"}]"#)
        let plugin = try Self.author(Self.get)
        let arguments = [plugin, "--yes", "--http-mock", mock, "--json"] + Self.publish
        let dry = try Self.exec(arguments + ["--dry-run"], home: home)
        let object = try JSONValue(parsing: dry.output.trimmingCharacters(in: .newlines))
        #expect(object["response"]?["body"] == "any")
        #expect(object["effects"]?.array?.map { $0["effect"] } == ["storage_write", "event_emit", "http_request"])
        #expect(try ProgramRun(["limits", plugin], home: home).output.contains(", 0 in the last hour"))
        #expect(try Self.exec(arguments, home: home).code == 0)
        #expect(try ProgramRun(["limits", plugin], home: home).output.contains(", 1 in the last hour"))
    }

    @Test func `writes lines of log as JSON objects`() throws {
        let recording = try Fixtures.temporaryFolder() + "/run.jsonl"
        let run = try Self.exec(
            [Self.page, "--yes", "--log-json", "--dry-run", "--stats", "--record", recording] + Self.publish)
        #expect(run.code == 0)
        let lines = try run.errors.split(separator: "\n").map { try JSONValue(parsing: String($0)) }
        #expect(lines.contains { $0["message"] == "publishing 2 bytes" && $0["level"] == "info" })
        #expect(lines.contains { $0["plugin"] == "com.example.my-platform" && $0["source"] == "plugin" })
        #expect(lines.contains { $0["source"] == "ssplug" && $0["level"] == "warn" })
        #expect(lines.contains { $0["effect"] == "storage_write" })
        let failed = try Self.exec(["/nonexistent/plugin.json", "--log-json"])
        #expect(try JSONValue(parsing: failed.errors.trimmingCharacters(in: .newlines))["level"] == "error")
    }

    @Test(.timeLimit(.minutes(5))) func `runs again whenever the manifest or the module changes`() async throws {
        let home = try Fixtures.temporaryFolder()
        let manifest = try Self.author("", response: #"{"status":"ok","round":1}"#)
        let module = manifest.replacing("plugin.json", with: "p.wat")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Fixtures.program)
        process.arguments = ["exec", manifest, "--yes", "--watch"] + Self.publish
        process.environment = ["SSPLUG_HOME": home]
        let (output, errors) = (FollowedText(), FollowedText())
        process.standardOutput = output.pipe
        process.standardError = errors.pipe
        process.standardInput = FileHandle.nullDevice
        try process.run()
        defer { process.terminate() }
        func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }
        func wait(_ followed: FollowedText, for text: String, count: Int = 1) async {
            if await followed.has(text, count) { return }
            Issue.record("the program has ended: \(errors.text)")
        }
        await wait(output, for: #""round":1"#)
        await wait(errors, for: "waiting for a change")
        let second = try text(module).replacing(
            Guest.literal(#"{"status":"ok","round":1}"#), with: Guest.literal(#"{"status":"ok","round":2}"#))
        // A build that fails shows its error, and the next is waited for.
        try Data("(module".utf8).write(to: URL(fileURLWithPath: module))
        await wait(errors, for: "waiting for a change", count: 2)
        #expect(errors.text.contains("p.wat"))
        try Data(second.utf8).write(to: URL(fileURLWithPath: module))
        await wait(output, for: #""round":2"#)
        await wait(errors, for: "waiting for a change", count: 3)
        try Data(text(manifest).replacing("\"1.0.0\"", with: "\"1.0\"").utf8).write(to: URL(fileURLWithPath: manifest))
        await wait(errors, for: "is not a semantic version")
        #expect(process.isRunning)
    }

    @Test func `watches paths only`() throws {
        let run = try Self.exec(["com.example.nothing", "--watch"] + Self.publish)
        #expect(run.code == 2)
        #expect(run.errors.contains("--watch needs the path of a plugin.json that exists"))
    }
}
