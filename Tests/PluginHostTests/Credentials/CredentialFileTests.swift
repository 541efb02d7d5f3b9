import Foundation
import PluginHost
import Testing

@Suite struct `A credential file` {
    private let path: String

    init() throws { path = try Fixtures.temporaryFolder() + "/credentials.json" }

    private func write(_ text: String, mode: Int = 0o600) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }

    private func token(
        _ platform: String = "mine", plugin: String = "com.example.x", environment: [String: String] = [:]
    ) async throws -> JSONValue? {
        try await CredentialFile(path: path) { environment[$0] }.credentials(for: platform, plugin: plugin)
    }

    private func problem() async -> String {
        let error = await #expect(throws: CredentialError.self) { try await token() }
        return error?.description ?? ""
    }

    @Test func `gives a platform's token as it is written, and none for others`() async throws {
        try write(#"{"platforms":{"mine":{"token":{"access_token":"abc","n":[1]}},"text":{"token":"t"}}}"#)
        #expect(try await token() == ["access_token": "abc", "n": [1]])
        #expect(try await token("text") == "t")
        #expect(try await token("other") == nil)
        #expect(try await token("Mine") == nil)
    }

    @Test func `prefers what is written for the plugin, whose identifier has no case`() async throws {
        try write(
            #"{"platforms":{"mine":{"token":"all"},"b":{"token":"b"}},"plugins":{"Com.Example.X":{"mine":{"token":"x"}}}}"#
        )
        #expect(try await token() == "x")
        #expect(try await token(plugin: "com.example.X") == "x")
        #expect(try await token(plugin: "com.example.y") == "all")
        #expect(try await token("b") == "b")
    }

    @Test func `names environment variables, and no others are read`() async throws {
        try write(#"{"platforms":{"mine":{"environment":"MINE_TOKEN"},"PATH":{"token":"1"}}}"#)
        #expect(try await token(environment: ["MINE_TOKEN": "secret", "mine": "wrong"]) == "secret")
        #expect(try await token(environment: ["mine": "wrong"]) == nil)
        #expect(try await token(environment: ["MINE_TOKEN": ""]) == nil)
        #expect(try await token("PATH", environment: ["PATH": "wrong"]) == "1")
        #expect(try await token("HOME", environment: ["HOME": "wrong"]) == nil)
    }

    @Test func `is read anew each time`() async throws {
        let file = CredentialFile(path: path)
        #expect(try await file.credentials(for: "mine", plugin: "p") == nil)
        for value in ["one", "two"] {
            try write(#"{"platforms":{"mine":{"token":"\#(value)"}}}"#)
            #expect(try await file.credentials(for: "mine", plugin: "p") == .string(value))
        }
    }

    @Test(arguments: [
        (#"{"platform":{}}"#, #"$.platform: unknown key; did you mean "platforms"?"#),
        (#"{"tokens":{}}"#, #"$.tokens: unknown key; keys here are "platforms" and "plugins""#),
        (#"[]"#, "$: expected an object, found an array"),
        (#"{"platforms":[]}"#, "$.platforms: expected an object, found an array"),
        (#"{"platforms":{"mine":"s3cret-token"}}"#, "$.platforms.mine: expected an object, found a string"),
        (
            #"{"platforms":{"mine":{}}}"#,
            #"$.platforms.mine: expected {"token": …} or {"environment": "NAME"}, found {}"#
        ),
        (#"{"platforms":{"mine":{"token":null}}}"#, "$.platforms.mine.token: expected a token, found null"),
        (
            #"{"platforms":{"mine":{"token":-1}}}"#,
            "$.platforms.mine.token: expected a string, or an object of what the plugin expects, found an integer"
        ),
        (#"{"platforms":{"mine":{"token":["s3cret-token"]}}}"#, "mine.token: expected a string, or an object of"),
        (#"{"platforms":{"mine":{"token":true}}}"#, "mine.token: expected a string, or an object of"),
        (#"{"platforms":{"mine":{"token":""}}}"#, "mine.token: expected a token, found an empty string; leave the"),
        (#"{"platforms":{"mine":{"token":{}}}}"#, "mine.token: expected a token, found {}; leave the platform out"),
        (
            #"{"platforms":{"mine":{"token":"s3cret-token\r\nX-Evil: 1"}}}"#,
            "mine.token: the token has a line break; write it in one line"
        ),
        (#"{"platforms":{"mine":{"token":"s3cret-token\n"}}}"#, "mine.token: the token has a line break"),
        (#"{"platforms":{"mine":{"token":"s3cret\u0000token"}}}"#, "has the control character 0x00; copy it anew"),
        (#"{"platforms":{"mine":{"token":" s3cret-token"}}}"#, "mine.token: the token begins or ends with a blank"),
        (
            #"{"plugins":{"a":{"p":{"token":{"access_token":"","scope":""}}}}}"#,
            "$.plugins.a.p.token.access_token: expected a token, found an empty string; leave it out instead"
        ),
        (
            #"{"platforms":{"mine":{"token":{"list":[{"x":"s3cret\r\ntoken"}]}}}}"#,
            "$.platforms.mine.token.list[0].x: the token has a line break"
        ),
        (
            #"{"platforms":{"mine":{"toke":"s3cret-token"}}}"#,
            #"$.platforms.mine.toke: unknown key; did you mean "token"?"#
        ),
        (
            #"{"platforms":{"mine":{"token":"s3cret-token","environment":"A"}}}"#,
            #"$.platforms.mine: expected either "token" or "environment", found both"#
        ),
        (
            #"{"platforms":{"mine":{"environment":"s3cret-token"}}}"#,
            "$.platforms.mine.environment: expected the name of"
        ),
        (#"{"platforms":{"mine":{"environment":"1A"}}}"#, "found another string"),
        (#"{"platforms":{"mine":{"environment":5}}}"#, "found an integer"),
        (#"{"platforms":{"a b":{"token":"t"}}}"#, #"$.platforms["a b"]: a platform's name has"#),
        (#"{"plugins":{"..":{}}}"#, #"$.plugins[".."]: ".." is not an identifier"#),
        (#"{"plugins":{"a":{},"A":{}}}"#, "$.plugins.A: the same plugin is there twice"),
        (#"{"plugins":{"a":{"p":{"token":"t","x":2}}}}"#, "$.plugins.a.p.x: unknown key"),
        ("{\"platforms\":\ns3cret-token}", "not valid JSON at line 2, column 1"),
        (
            #"{"platforms":{"s3cret-token":{"token":"t"},"s3cret-token":{"token":"t"}}}"#,
            "not valid JSON at line 1, column 44"
        ),
        ("", "not valid JSON at line 1, column 1"),
    ])
    func `is refused as a whole for anything unknown, without a word of what is in it`(
        text: String, message: String
    ) async throws {
        try write(text)
        let problem = await problem()
        #expect(problem.hasPrefix("cannot use \"\(path)\": "), "\(problem)")
        #expect(problem.contains(message), "\(problem)")
        #expect(!problem.contains("s3cret"))
    }

    @Test func `may have keys of several lines, and members that are empty`() async throws {
        let key = "-----BEGIN PRIVATE KEY-----\nMIIEvQ\n-----END PRIVATE KEY-----\n"
        let token: JSONValue = [
            "type": "service_account", "private_key": .string(key), "scope": "", "expires_in": 3_600, "live": true,
        ]
        for token in [token, .string(key), .string(token.text())] {
            try write((["platforms": ["mine": ["token": token]]] as JSONValue).text())
            #expect(try await self.token() == token)
        }
    }

    @Test func `with more than can be kept out of logs is refused`() async throws {
        let texts = (0..<129).map { JSONValue.string("t\($0)") }
        for token: JSONValue in [["list": .array(texts)], ["text": .string(String(repeating: "x", count: 131_073))]] {
            try write((["platforms": ["mine": ["token": token]]] as JSONValue).text())
            #expect(await problem().contains("a token has at most 128 texts of 131072 bytes together"))
        }
        try write(
            (["platforms": ["mine": ["token": .string(String(repeating: "x", count: 131_073))]]] as JSONValue).text())
        #expect(await problem().contains("a token has at most 131072 bytes"))
    }

    @Test func `names variables whose values are tokens`() async throws {
        try write(#"{"platforms":{"mine":{"environment":"MINE_TOKEN"}}}"#)
        for (value, message) in [
            ("s3cret\r\nX: y", "has a line break"), ("s3cret ", "begins or ends with a blank"),
            ("s3cret\u{1}", "has the control character 0x01"),
        ] {
            let error = await #expect(throws: CredentialError.self) {
                try await token(environment: ["MINE_TOKEN": value])
            }
            let text = error?.description ?? ""
            #expect(text.contains("the environment variable MINE_TOKEN: the token \(message)"), "\(text)")
            #expect(!text.contains("s3cret"))
            await #expect(throws: CredentialError.self) {
                try await CredentialEnvironment(["mine": "V"]) { _ in value }.credentials(for: "mine", plugin: "p")
            }
        }
    }

    @Test func `with more bytes than anyone writes is refused`() async throws {
        try write(String(repeating: " ", count: (1 << 20) + 1))
        #expect(await problem().contains("it has 1048577 bytes, more than the 1048576 allowed"))
    }
}

@Suite struct `Tokens from environment variables` {
    @Test func `are those that the administrator names`() async throws {
        let tokens = CredentialEnvironment(["mine": "MINE_TOKEN"]) { ["MINE_TOKEN": "t", "OTHER": "x"][$0] }
        #expect(try await tokens.credentials(for: "mine", plugin: "p") == "t")
        #expect(try await tokens.credentials(for: "OTHER", plugin: "p") == nil)
        let unset = CredentialEnvironment(["mine": "SSPLUG_TEST_IS_NOT_SET"])
        #expect(try await unset.credentials(for: "mine", plugin: "p") == nil)
        let empty = CredentialEnvironment(["mine": "MINE_TOKEN"]) { _ in "" }
        #expect(try await empty.credentials(for: "mine", plugin: "p") == nil)
        let path = CredentialEnvironment(["mine": "PATH"])
        #expect(try await path.credentials(for: "mine", plugin: "p")?.string?.isEmpty == false)
    }
}
