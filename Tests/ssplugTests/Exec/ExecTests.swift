import Foundation
import PluginHost
import Testing

/// The program itself, as a process of its own, without a terminal.
@Suite struct `ssplug exec` {
    private static let hello = "\(Fixtures.plugins)/hello/plugin.json"
    private static let page = "\(Fixtures.plugins)/page-skeleton/plugin.json"
    private static let pageGrants = ["--grant", "storage_access", "--grant", "network_access:api.my-platform.com"]
    private static let publish = #"{"type":"publish","text":"hi"}"#

    private static func exec(_ arguments: String..., home: String? = nil, input: String = "") throws -> ProgramRun {
        try exec(arguments, home: home, input: input)
    }

    private static func exec(_ arguments: [String], home: String? = nil, input: String = "") throws -> ProgramRun {
        try ProgramRun(["exec"] + arguments, home: try home ?? Fixtures.temporaryFolder(), input: input)
    }

    @Test func `describes a plugin without a request`() throws {
        let run = try Self.exec(Self.hello)
        #expect(run.code == 0)
        #expect(run.errors == "")
        let description = try JSONValue(parsing: run.output.trimmingCharacters(in: .newlines))
        #expect(description["metadata"]?["id"] == "com.example.hello")
        #expect(description["capabilities"]?["can_publish_text"] == true)
        #expect(description["wishes"] == [])
    }

    @Test func `answers a request without asking where nothing is asked for`() throws {
        let run = try Self.exec(Self.hello, "--request", #"{"type":"publish","text":"World"}"#)
        #expect(run.code == 0)
        #expect(run.output == #"{"status":"ok","post_id":"hello-1","message":"Hello, World!"}"# + "\n")
        #expect(run.errors == "[com.example.hello] info: saying hello\n")
    }

    @Test func `says with --stats what a request took`() throws {
        let run = try Self.exec(Self.hello, "--stats", "--request", #"{"type":"publish","text":"World"}"#)
        #expect(run.code == 0)
        let lines = run.errors.split(separator: "\n").dropFirst().map { $0.split(separator: ": ") }
        #expect(lines.map { $0[0] } == ["fuel", "host work", "peak memory"])
        #expect(lines.dropLast().allSatisfy { UInt64($0[1]) ?? 0 > 0 })
    }

    @Test func `reads the request from a file or standard input`() throws {
        let request = #"{"type":"publish","text":"World"}"#
        let piped = try Self.exec(Self.hello, "--request", "-", input: request)
        #expect(piped.output.contains("Hello, World!"))
        let file = try Fixtures.temporaryFolder() + "/request.json"
        try Data(request.utf8).write(to: URL(fileURLWithPath: file))
        #expect(try Self.exec(Self.hello, "--request", "@\(file)").output == piped.output)
    }

    @Test func `passes an error response on with exit code 1`() throws {
        let run = try Self.exec(Self.hello, "--request", #"{"type":"delete_post","post_id":"1"}"#)
        #expect(run.code == 1)
        #expect(run.output.contains(#""code":"unsupported""#))
    }

    @Test func `prints the command that approves where there is no terminal`() throws {
        // The description needs no approval, so that it is no failure.
        let run = try Self.exec(Self.page)
        #expect(run.code == 0)
        #expect(
            run.errors.hasSuffix(
                "To approve all of it, run:\n  ssplug exec \(Self.page) --grant storage_access --grant network_access:api.my-platform.com\n"
            ))
        #expect(run.output.contains("\"wishes\""))
        let refused = try Self.exec(Self.page, "--request", Self.publish)
        #expect(refused.code == 4)
        #expect(refused.output == "")
        #expect(
            refused.errors.contains(
                "--request '{\"type\":\"publish\",\"text\":\"hi\"}' --grant storage_access --grant network_access:"))
    }

    @Test func `keeps what the page's plugin stores from one process to the next`() throws {
        let home = try Fixtures.temporaryFolder()
        for round in 1...3 {
            let run = try Self.exec(
                [Self.page, "--request", Self.publish, "--config", "api_key=k"] + Self.pageGrants, home: home)
            #expect(run.code == 0)
            #expect(run.output.contains("\"post_id\":\"post-\(round)\""))
            #expect(run.errors == "[com.example.my-platform] info: publishing 2 bytes\n")
        }
    }

    @Test func `gives each path a store of its own, whatever the plugin's identifier`() throws {
        let home = try Fixtures.temporaryFolder()
        let copy = try Fixtures.temporaryFolder() + "/copy"
        try FileManager.default.copyItem(atPath: "\(Fixtures.plugins)/page-skeleton", toPath: copy)
        let arguments = ["--request", Self.publish] + Self.pageGrants
        #expect(try Self.exec([Self.page] + arguments, home: home).output.contains("post-1"))
        #expect(try Self.exec(["\(copy)/plugin.json"] + arguments, home: home).output.contains("post-1"))
        #expect(try Self.exec([Self.page] + arguments, home: home).output.contains("post-2"))
        // The same file by another name is the same plugin.
        let link = try Fixtures.temporaryFolder() + "/link"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: copy)
        #expect(try Self.exec(["\(link)/plugin.json"] + arguments, home: home).output.contains("post-2"))
    }

    @Test func `tells a plugin that emits without the declaration what to write`() throws {
        let request = #"{"type":"publish","text":"hi","metadata":{"announce":true}}"#
        let run = try Self.exec([Self.page, "--request", request] + Self.pageGrants)
        #expect(run.code == 4)
        #expect(run.errors.contains(#"add "event_emit" to "capabilities" in plugin.json"#))
        #expect(run.output.contains(#""code":"permission_denied""#))
    }

    @Test func `runs with exactly the grants given and lists what stays denied`() throws {
        let run = try Self.exec(
            Self.page, "--request", Self.publish, "--grant", "network_access:api.my-platform.com", "--grant",
            "event_emit")
        #expect(run.errors.contains("warning: --grant event_emit: the plugin does not ask for it\n"))
        #expect(run.errors.contains("warning: not granted, so denied: storage_access\n"))
        // The skeleton reads the store first, gets the envelope, and then writes, which ends the request.
        #expect(run.code == 4)
        #expect(run.errors.contains("storage_access was not approved; approve it with --grant storage_access"))
    }

    @Test func `grants everything with --yes`() throws {
        let run = try Self.exec(Self.page, "--yes", "--request", Self.publish)
        #expect(run.code == 0)
    }

    @Test func `answers network requests with an envelope that says why`() throws {
        let request = #"{"type":"fetch_insights","start":"2026-01-01T00:00:00Z","end":"2026-01-02T00:00:00Z"}"#
        let run = try Self.exec([Self.page, "--request", request] + Self.pageGrants)
        #expect(run.code == 0)
        #expect(run.output.contains(#""code":"connection_failed""#))
        let denied = try Self.exec(Self.page, "--request", request, "--grant", "storage_access")
        #expect(denied.output.contains(#""code":"permission_denied""#))
    }

    @Test func `prints one object with --json`() throws {
        let run = try Self.exec(
            [Self.page, "--json", "--request", Self.publish, "--config", "api_key=k"] + Self.pageGrants)
        let object = try JSONValue(parsing: run.output.trimmingCharacters(in: .newlines))
        #expect(object["schema"] == 1)
        #expect(object["response"]?["post_id"] == "post-1")
        #expect(object["granted"] == ["storage_access", "network_access:api.my-platform.com"])
        #expect(object["denied"] == [])
        #expect((object["fuel"]?.integer ?? 0) > 1_000)
        #expect((object["host_work"]?.integer ?? 0) > 10)
        let failed = try Self.exec(Self.hello, "--json", "--request", #"{"type":"publish"}"#, "--fuel", "10")
        #expect(failed.code == 5)
        #expect(try JSONValue(parsing: failed.output.trimmingCharacters(in: .newlines))["error"]?["limit"] == "fuel")
    }

    @Test func `checks the configuration against the schema`() throws {
        let missing = try Self.exec([Self.page, "--request", Self.publish] + Self.pageGrants)
        #expect(
            missing.errors.contains("warning: config $.api_key: missing; the plugin requires a value of type string"))
        let wrong = try Self.exec(
            [Self.page, "--request", Self.publish, "--config", "@/dev/stdin"] + Self.pageGrants,
            input: #"{"api_key":5}"#)
        #expect(wrong.code == 3)
        #expect(wrong.errors.contains("config $.api_key: expected string, found an integer"))
    }

    @Test(
        arguments: [
            (["--request", "{"], 2, "--request is not valid JSON: 1:2: "),
            (["--request", "[]"], 2, "expected an object such as"),
            (["--request", "{}"], 2, "--request has no \"type\""), (["--grant", "storage"], 2, "is not a permission"),
            (["--grant", "network_access:http://x"], 2, "write the host alone"), (["--fuel", "x"], 2, "--fuel needs"),
            (["--fuel", "18446744073709551616"], 2, "at most 18446744073709551615, found"),
            (["--fuel", "18446744073709551615", "--request", #"{"type":"custom"}"#], 0, ""),
            (["--timeout", "5"], 2, "--timeout needs a duration such as 500ms or 2s"),
            (["--max-memory", "1GiB"], 2, "at most 256MiB"),
            (["--max-code-memory", "2GiB"], 2, "at most 1GiB"),
            (["--max-code-memory", "1GiB", "--request", #"{"type":"custom"}"#], 0, ""),
            (["--max-memory", "64KiB", "--request", #"{"type":"custom"}"#], 0, ""),
            (["--bogus"], 2, "unknown option --bogus"),
            (["--config", "x", "--request", #"{"type":"custom"}"#], 2, "--config needs KEY=VALUE"),
        ] as [([String], Int32, String)])
    func `says what is wrong with its arguments`(arguments: [String], code: Int32, message: String) throws {
        let run = try Self.exec([Self.hello] + arguments)
        #expect(run.code == (code == 0 ? 1 : code))
        #expect(run.errors.contains(message) || message.isEmpty)
    }

    @Test func `says what is wrong with a manifest, a module, or their absence`() throws {
        let folder = try Fixtures.temporaryFolder()
        let missing = try Self.exec("\(folder)/plugin.json")
        #expect(missing.code == 3)
        #expect(missing.errors.contains("cannot open \"\(folder)/plugin.json\": No such file or directory"))
        try Data(#"{"id":"a","name":"A","version":"1","wasm_path":"x.wasm","capabilities":[]}"#.utf8)
            .write(to: URL(fileURLWithPath: folder + "/plugin.json"))
        let manifest = try Self.exec("\(folder)/plugin.json")
        #expect(manifest.code == 3)
        #expect(manifest.errors.contains("error: $.version: \"1\" is not a semantic version"))
        let module = try Self.exec("\(Fixtures.plugins)/hello/hello.wasm")
        #expect(module.code == 2)
        #expect(module.errors.contains("ssplug run"))
    }

    @Test func `writes nothing for a plugin that is only described`() throws {
        let home = try Fixtures.temporaryFolder() + "/state"
        #expect(try Self.exec(Self.hello, home: home).code == 0)
        #expect(!FileManager.default.fileExists(atPath: home))
    }
}
