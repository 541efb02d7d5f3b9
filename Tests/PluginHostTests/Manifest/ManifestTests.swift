import PluginHost
import Testing
import Wasm

@Suite struct Manifests {
    /// A manifest of the required keys, with some replaced or added as JSON text; an empty value leaves a key out.
    private static func text(_ changes: [String: String] = [:]) -> [UInt8] {
        var members = [
            "id": #""com.example.x""#, "name": #""X""#, "version": #""1.2.3""#, "wasm_path": #""x.wasm""#,
            "capabilities": #"["platform_connector"]"#,
        ]
        for (key, value) in changes { members[key] = value.isEmpty ? nil : value }
        return Array(
            "{\(members.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value)" }.joined(separator: ","))}".utf8)
    }

    private static func problems(_ changes: [String: String], strict: Bool = false) -> [String] {
        do {
            return try PluginManifest(parsing: text(changes), strict: strict).warnings.map(\.description)
        } catch {
            return error.problems.map(\.description)
        }
    }

    @Test func `whose module path has doubled slashes keep it a relative one`() throws {
        #expect(Path.join(".", ".//a/b.wasm") == "a/b.wasm")
        #expect(Path.join(".", "././/./a.wasm") == "a.wasm")
        #expect(Path.join("x", ".//a.wasm") == "x/a.wasm")
        #expect(Path.join("x", "/a.wasm") == "/a.wasm")
        #expect(Path.join(".", "./") == "")
    }

    @Test func `of the page are read`() throws {
        let path = "\(Fixtures.plugins)/page-skeleton/plugin.json"
        let bytes = try FileContents(readingRegularFile: path, limit: 1 << 20).bytes
        let manifest = try PluginManifest(parsing: bytes, strict: true)
        #expect(manifest.id == "com.example.my-platform")
        #expect(manifest.name == "My Platform Connector")
        #expect(manifest.version.description == "1.0.0")
        #expect(manifest.author == "Your Name <you@example.com>")
        #expect(manifest.kinds == [.platformConnector])
        #expect(manifest.wasmPath == "./target/wasm32-wasi/release/my_plugin.wasm")
        #expect(manifest.warnings.isEmpty)
    }

    @Test func `report every problem at once with its path`() {
        #expect(
            Self.problems([
                "id": "7", "name": #"" ""#, "version": #""1.0""#, "capabilities": #"["netwrok_access",3]"#,
                "wasm_path": "",
                "config_schema": #"{"properties":{"a":{"type":"strng"}}}"#,
            ]) == [
                #"error: $.id: expected a string such as "com.example.my-plugin", found an integer"#,
                "error: $.name: the name is empty; write the name that people see",
                #"error: $.version: "1.0" is not a semantic version; write MAJOR.MINOR.PATCH, such as "1.0.0""#,
                #"error: $.wasm_path: missing; write "wasm_path": "./target/wasm32-wasip1/release/my_plugin.wasm""#,
                #"error: $.capabilities[0]: unknown capability "netwrok_access"; did you mean "network_access"?"#,
                #"error: $.capabilities[1]: expected a name such as "platform_connector", found an integer"#,
                #"error: $.config_schema.properties.a.type: "strng" is not a type; did you mean "string"?"#,
            ])
    }

    @Test(arguments: [
        ("PlatformConnector", "platform_connector"), ("platform-connector", "platform_connector"),
        ("WebhookHandler", "webhook_handler"), ("storage_acess", "storage_access"), ("EventEmit", "event_emit"),
        ("credentials_access", "credential_access"),
    ])
    func `suggest the capability that was meant`(written: String, meant: String) {
        #expect(
            Self.problems(["capabilities": "[\"\(written)\"]"]).first
                == "error: $.capabilities[0]: unknown capability \"\(written)\"; did you mean \"\(meant)\"?")
    }

    @Test func `take custom kinds as text and as serde writes them`() throws {
        let manifest = try PluginManifest(
            parsing: Self.text(["capabilities": #"["translator",{"custom":"x"},{"Custom":"y z"}]"#]))
        #expect(manifest.kinds == [.custom("translator"), .custom("x"), .custom("y z")])
    }

    @Test func `warn of unknown keys and fail on them when strict`() {
        let expected = #"$.wasmpath: unknown key; did you mean "wasm_path"?"#
        #expect(Self.problems(["wasmpath": "1"]) == ["warning: \(expected)"])
        #expect(Self.problems(["wasmpath": "1"], strict: true) == ["error: \(expected)"])
        #expect(Self.problems(["x-mine": "1"]) == ["warning: $.x-mine: unknown key"])
    }

    @Test(arguments: [
        "a", "A1", "com.example.my-platform", "a.b-c_d", String(repeating: "x", count: 128),
    ])
    func `accept identifiers`(id: String) { #expect(Self.problems(["id": "\"\(id)\""]) == []) }

    @Test(arguments: [
        "", ".", "a.", ".a", "a..b", "a/b", "../a", "a b", "é", "a\\u0000", "a\\n", "-a", "a_-b",
        String(repeating: "x", count: 129),
    ])
    func `refuse identifiers that could be paths or are ambiguous`(id: String) {
        #expect(Self.problems(["id": "\"\(id)\""]).first?.hasPrefix("error: $.id: ") == true)
    }

    @Test func `fold identifiers to lower case for the file system`() throws {
        #expect(try PluginManifest(parsing: Self.text(["id": #""Com.Example.X""#])).foldedID == "com.example.x")
    }

    @Test(arguments: [
        ("https://api.example.com/v1", #"write the host alone, without "https://" and path: "api.example.com""#),
        ("*.example.com", "wildcards are not supported; list each host by its whole name"),
        ("127.0.0.1", "addresses are not allowed; use the host's name"),
        ("api.example.com/v1", "write the host alone, without a path"),
        ("exämple.com", "the host is not ASCII; write it in its xn-- form"),
    ])
    func `refuse domains that are not plain hosts`(domain: String, problem: String) {
        #expect(
            Self.problems(["required_network_domains": "[\"\(domain)\"]"])
                == ["error: $.required_network_domains[0]: \"\(domain)\" is not a host: \(problem)"])
    }

    /// One number has many spellings in JSON.
    @Test(
        arguments: [
            ("1e9", 1_000_000_000), ("1.5e3", 1500), ("1E+3", 1000), ("1000.0", 1000), ("10e-1", 1), ("0.5e1", 5),
            ("0e999999999999", 0), ("0.0", 0), ("-0", 0), ("9007199254740993e0", 9_007_199_254_740_993),
            ("0.9007199254740993e16", 9_007_199_254_740_993),
            ("9223372036854775808", 1 << 63), ("18446744073709551615", .max), ("1.8446744073709551615e19", .max),
        ] as [(String, UInt64)])
    func `whole numbers are taken however they are written`(_ text: String, _ value: UInt64) throws {
        let manifest = try PluginManifest(
            parsing: Array(
                """
                {"id":"a.b","name":"N","version":"1.0.0","wasm_path":"p","capabilities":["platform_connector"],
                "limits":{"fuel":\(text)}}
                """.utf8))
        var host = PluginLimits()
        host.fuel = .max
        #expect(manifest.limits(within: host).fuel == value)
    }

    @Test(arguments: [
        "1e-1", "0.5", "1.5", "1e400", "1e999999999999999999999", "18446744073709551616", "-1e0", "15e-1",
    ])
    func `numbers that are not whole or do not fit are refused`(_ text: String) {
        let error = #expect(throws: ManifestError.self) {
            try PluginManifest(
                parsing: Array(
                    """
                    {"id":"a.b","name":"N","version":"1.0.0","wasm_path":"p","capabilities":["platform_connector"],
                    "limits":{"fuel":\(text)}}
                    """.utf8))
        }
        let problem = error?.problems.first { $0.path == "$.limits.fuel" }
        #expect(problem?.message.hasPrefix("expected a number of units, at most 18446744073709551615, found ") == true)
    }

    @Test func `lower limits and never raise them`() throws {
        let limits = #"{"memory":"1MiB","fuel":1000,"timeout":"1s","events":1000000,"host_calls":5}"#
        let manifest = try PluginManifest(parsing: Self.text(["limits": limits]))
        let result = manifest.limits(within: PluginLimits())
        #expect(result.memory == .mebibytes(1))
        #expect(result.fuel == 1_000)
        #expect(result.timeout == .seconds(1))
        #expect(result.events == 1_000)
        #expect(result.hostCalls == 5)
        #expect(
            Self.problems(["limits": #"{"memory":-1,"timeout":3,"memmory":1}"#]) == [
                "error: $.limits.memory: expected \(Quantity.bytes), found -1",
                "error: $.limits.timeout: expected \(Quantity.duration), found 3",
                #"warning: $.limits.memmory: unknown limit; did you mean "memory"?"#,
            ])
    }

    @Test func `of other shapes are refused`() {
        #expect(throws: ManifestError.self) { try PluginManifest(parsing: Array("[]".utf8)) }
        #expect(throws: ManifestError.self) { try PluginManifest(parsing: Array("{\"id\":1,\"id\":2}".utf8)) }
        #expect(throws: ManifestError.self) {
            try PluginManifest(parsing: Array(repeating: 0x20, count: (1 << 20) + 1))
        }
        for key in ["id", "name", "version", "wasm_path", "capabilities"] {
            #expect(Self.problems([key: ""]).first?.hasPrefix("error: $.\(key): missing; write ") == true)
            #expect(Self.problems([key: "null"]).first?.hasPrefix("error: $.\(key): expected ") == true)
        }
    }

    @Test func `with a hundred thousand problems are refused in little time`() {
        let keys = (0..<100_000).map { "\"k\($0)\":0" }.joined(separator: ",")
        #expect(throws: ManifestError.self) { try PluginManifest(parsing: Array("{\(keys)}".utf8)) }
    }

    @Test func `warn of a path that is absolute, and read it`() throws {
        #expect(
            Self.problems(["wasm_path": #""/tmp/x.wasm""#]) == [
                "warning: $.wasm_path: the path is absolute, so it is right on this machine only; write it relative to plugin.json"
            ])
        #expect(Self.problems(["wasm_path": #""""#]) == ["error: $.wasm_path: the path is empty"])
        #expect(
            Self.problems(["wasm_path": #""a\u0000b""#]) == [
                "error: $.wasm_path: the path is cut by a character U+0000"
            ])
        #expect(Self.problems(["wasm_path": #""../x/./y.wat""#]) == [])
    }

    @Test(arguments: [
        #"["PlatformConnector"]"#, #"[{"custom":"x","y":1}]"#, #"[{"kustom":"x"}]"#, #"[{"custom":1}]"#,
        #"[""]"#, #"[null]"#, #"{}"#, #""platform_connector""#, #"["a\u200b"]"#,
        "[\"\(String(repeating: "k", count: 129))\"]",
    ])
    func `refuse capabilities that nobody can mean`(capabilities: String) {
        let problems = Self.problems(["capabilities": capabilities])
        #expect(problems.first?.hasPrefix("error: $.capabilities") == true, "\(problems)")
    }

    @Test func `without a kind are a warning, and what is listed twice as well`() {
        #expect(
            Self.problems(["capabilities": "[]"]).first?.hasPrefix("warning: $.capabilities: names no kind of plugin")
                == true)
        #expect(
            Self.problems(["capabilities": #"["x","storage_access","x","storage_access"]"#]) == [
                #"warning: $.capabilities[2]: "x" is listed twice"#,
                #"warning: $.capabilities[3]: "storage_access" is listed twice"#,
            ])
        #expect(
            Self.problems(["required_network_domains": #"["a.com","A.com.","b.com:8443"]"#])
                == [#"warning: $.required_network_domains[1]: "a.com" is listed twice"#])
    }

    @Test func `of every other type name their place`() throws {
        for (key, value, problem) in [
            ("name", "5", "$.name: expected a string such as \"My Plugin\", found an integer"),
            ("description", "[]", "$.description: expected a string, found an array"),
            ("author", "{}", "$.author: expected a string, found an object"),
            ("host_frees_results", "1", "$.host_frees_results: expected true or false, found an integer"),
            ("limits", "[]", "$.limits: expected an object such as {\"memory\": \"32MiB\"}, found an array"),
            ("required_network_domains", "\"a.com\"", "$.required_network_domains: expected an array such as"),
            ("required_network_domains", "[1]", "$.required_network_domains[0]: expected a host such as"),
            ("subscribes", "\"a\"", "$.subscribes: expected an array such as [\"com.example.other\"], found a string"),
            ("subscribes", "[1]", "$.subscribes[0]: expected a plugin's identifier, found an integer"),
            ("subscribes", "[\"a..b\"]", "$.subscribes[0]: \"a..b\" is not an identifier"),
            ("config_schema", "5", "$.config_schema: expected a schema such as"),
        ] {
            #expect(Self.problems([key: value]).first?.hasPrefix("error: \(problem)") == true, "\(key) \(value)")
        }
        #expect(try PluginManifest(parsing: Self.text(["host_frees_results": "false"])).hostFreesResults == false)
    }

    @Test func `subscribe to other plugins, whose identifiers have no case`() throws {
        let manifest = try PluginManifest(parsing: Self.text(["subscribes": #"["Com.Example.Y","z"]"#]))
        #expect(manifest.subscriptions == ["com.example.y", "z"])
        #expect(
            Self.problems(["subscribes": #"["a","A","COM.example.X"]"#]) == [
                #"warning: $.subscribes[1]: "A" is listed twice"#,
                "error: $.subscribes[2]: a plugin cannot subscribe to itself; remove it",
            ])
        let many = (0...256).map { "\"p\($0)\"" }.joined(separator: ",")
        #expect(Self.problems(["subscribes": "[\(many)]"]) == ["error: $.subscribes: more than 256 plugins"])
    }

    @Test(arguments: [
        ("memory", "1048576", 1 << 20), ("memory", "\"512KiB\"", 512 << 10), ("memory", "\"1GiB\"", 64 << 20),
        ("memory", "\"7B\"", 7), ("memory", "\"32M\"", 32 << 20), ("memory", "\"1.5MiB\"", 3 << 19),
        ("memory", "\"1MB\"", 1_000_000),
        ("memory", "0", 0), ("memory", "9223372036854775807", 64 << 20),
    ])
    func `lower the limit of memory in bytes and with units`(name: String, value: String, expected: Int) throws {
        let manifest = try PluginManifest(parsing: Self.text(["limits": "{\"\(name)\":\(value)}"]))
        #expect(manifest.limits(within: PluginLimits()).memory.bytes == expected)
        #expect(manifest.warnings.isEmpty == (expected < 64 << 20))
    }

    @Test(arguments: [
        (#"{"memory":"1.5B"}"#, "memory"), (#"{"memory":"MiB"}"#, "memory"), (#"{"memory":"1TB"}"#, "memory"),
        (#"{"memory":"-1B"}"#, "memory"), (#"{"memory":"99999999999GiB"}"#, "memory"), (#"{"fuel":"10"}"#, "fuel"),
        (#"{"fuel":-1}"#, "fuel"), (#"{"fuel":99999999999999999999}"#, "fuel"), (#"{"fuel":1.5}"#, "fuel"),
        (#"{"timeout":5}"#, "timeout"), (#"{"timeout":"5"}"#, "timeout"), (#"{"timeout":"5d"}"#, "timeout"),
        (#"{"timeout":"-5s"}"#, "timeout"), (#"{"host_calls":"5"}"#, "host_calls"), (#"{"events":null}"#, "events"),
    ])
    func `refuse limits that are no amounts`(limits: String, name: String) {
        #expect(Self.problems(["limits": limits]).first?.hasPrefix("error: $.limits.\(name): expected ") == true)
    }

    @Test func `say that a limit cannot be raised`() {
        #expect(
            Self.problems(["limits": #"{"timeout":"2m","host_calls":10001,"fuel":10000000000}"#]) == [
                "warning: $.limits.timeout: \"2m\" is above the default, and a plugin only lowers limits",
                "warning: $.limits.host_calls: 10001 is above the default, and a plugin only lowers limits",
            ])
    }

    @Test func `with long keys and paths are refused in little memory`() {
        let key = String(repeating: "k", count: 400_000)
        let schema = #"{"properties":{"\#(key)":{"enum":[],"items":{"type":5}}}}"#
        let problems = Self.problems(["config_schema": schema])
        #expect(problems.count == 2)
        for problem in problems { #expect(problem.utf8.count < 400, "\(problem.utf8.count)") }
    }
}

@Suite struct `Semantic versions` {
    @Test(arguments: [
        "0.0.0", "1.2.3", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-0.3.7", "1.0.0+build.01", "1.0.0-x-y-z.--+a-b",
    ])
    func `are accepted`(text: String) { #expect(PluginVersion(text)?.description == text) }

    @Test(arguments: [
        "", "1", "1.2", "01.2.3", "1.2.3.4", "1.2.3-", "1.2.3-01", "1.2.3+", "v1.2.3", "1.2.3-a..b", "1.2.x", "1.2.3-ä",
        "99999999999999999999.0.0",
    ])
    func `are refused`(text: String) { #expect(PluginVersion(text) == nil) }

    @Test func `are ordered as section 11 says`() {
        let order = [
            "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11",
            "1.0.0-rc.1",
            "1.0.0", "1.0.1", "1.2.0", "2.0.0", "10.0.0",
        ].compactMap(PluginVersion.init)
        #expect(order.count == 12)
        #expect(order.shuffled().sorted() == order)
    }
}
