import PluginHost
import Testing

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

    @Test func `lower limits and never raise them`() throws {
        let limits = #"{"memory":"1MiB","fuel":1000,"timeout":"1s","events":1000000,"host_calls":5}"#
        let manifest = try PluginManifest(parsing: Self.text(["limits": limits]))
        let result = manifest.limits(within: PluginLimits())
        #expect(result.memory == 1 << 20)
        #expect(result.fuel == 1_000)
        #expect(result.timeout == .seconds(1))
        #expect(result.events == 1_000)
        #expect(result.hostCalls == 5)
        #expect(
            Self.problems(["limits": #"{"memory":-1,"timeout":3,"memmory":1}"#]) == [
                #"error: $.limits.memory: expected a number of bytes or a size such as "32MiB", found -1"#,
                #"error: $.limits.timeout: expected a duration such as "500ms" or "2s", found 3"#,
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
}

@Suite struct `Semantic versions` {
    @Test(arguments: [
        "0.0.0", "1.2.3", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-0.3.7", "1.0.0+build.01", "1.0.0-x-y-z.--+a-b",
    ])
    func `are accepted`(text: String) { #expect(SemanticVersion(text)?.description == text) }

    @Test(arguments: [
        "", "1", "1.2", "01.2.3", "1.2.3.4", "1.2.3-", "1.2.3-01", "1.2.3+", "v1.2.3", "1.2.3-a..b", "1.2.x", "1.2.3-ä",
        "99999999999999999999.0.0",
    ])
    func `are refused`(text: String) { #expect(SemanticVersion(text) == nil) }

    @Test func `are ordered as section 11 says`() {
        let order = [
            "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11",
            "1.0.0-rc.1",
            "1.0.0", "1.0.1", "1.2.0", "2.0.0", "10.0.0",
        ].compactMap(SemanticVersion.init)
        #expect(order.count == 12)
        #expect(order.shuffled().sorted() == order)
    }
}

@Suite struct `Configuration schemas` {
    private static func schema(_ text: String) throws -> ConfigurationSchema {
        let manifest = """
            {"id":"a","name":"A","version":"1.0.0","wasm_path":"x","capabilities":["platform_connector"],"config_schema":\(text)}
            """
        return try #require(try PluginManifest(parsing: Array(manifest.utf8)).configurationSchema)
    }

    private static func check(_ schema: String, _ value: String, requiringAll: Bool = true) throws -> [String] {
        var value = try JSON(parsing: value)
        return try Self.schema(schema).validate(&value, requiringAll: requiringAll).map(\.description)
    }

    @Test(arguments: [
        (#"{"type":"string"}"#, #""a""#), (#"{"type":"integer"}"#, "1"), (#"{"type":"integer"}"#, "1.0"),
        (#"{"type":["number","null"]}"#, "null"), (#"{"enum":[1,"a"]}"#, "1.0"),
        (#"{"const":{"a":[1]}}"#, #"{"a":[1]}"#),
        (#"{"minLength":2,"maxLength":2}"#, "\"e\u{301}\""), (#"{"minimum":1,"maximum":3}"#, "3"),
        (#"{"exclusiveMinimum":1}"#, "1.5"), (#"{"items":{"type":"boolean"}}"#, "[true]"), ("true", "5"),
    ])
    func `accept what fits`(schema: String, value: String) throws { #expect(try Self.check(schema, value) == []) }

    @Test(arguments: [
        (#"{"type":"string"}"#, "1", "error: $: expected string, found 1"),
        (#"{"type":"integer"}"#, "1.5", "error: $: expected integer, found 1.5"),
        (#"{"enum":[1,"a"]}"#, "2", #"error: $: expected one of 1, "a""#),
        (#"{"const":1}"#, "2", "error: $: expected 1"),
        (#"{"minLength":2}"#, #""a""#, "error: $: expected at least 2 characters, found 1"),
        (#"{"maxItems":1}"#, "[1,2]", "error: $: expected at most 1 elements, found 2"),
        (#"{"minimum":1}"#, "0", "error: $: expected at least 1"),
        (#"{"exclusiveMaximum":1}"#, "1", "error: $: expected less than 1"),
        (#"{"items":{"type":"boolean"}}"#, "[true,0]", "error: $[1]: expected boolean, found 0"),
        (
            #"{"properties":{"key":{}},"additionalProperties":false}"#, #"{"kye":1}"#,
            #"error: $.kye: unknown key; did you mean "key"?"#
        ),
        (#"{"additionalProperties":{"type":"string"}}"#, #"{"a b":1}"#, #"error: $["a b"]: expected string, found 1"#),
        (
            #"{"required":["k"],"properties":{"k":{"type":"string"}}}"#, "{}",
            "error: $.k: missing; the plugin requires a value of type string"
        ),
        (#"{"type":"string","secret":true}"#, "123456", "error: $: expected string, found an integer"),
    ])
    func `name what does not fit`(schema: String, value: String, problem: String) throws {
        #expect(try Self.check(schema, value) == [problem])
    }

    @Test func `make a missing required value a warning where nothing is installed`() throws {
        #expect(
            try Self.check(#"{"required":["k"]}"#, "{}", requiringAll: false) == [
                "warning: $.k: missing; the plugin requires a value"
            ])
    }

    @Test func `fill in defaults and check them`() throws {
        let schema = try Self.schema(#"{"properties":{"a":{"default":5},"b":{"type":"string","default":1}}}"#)
        var value: JSON = [:]
        #expect(
            schema.validate(&value, requiringAll: true).map(\.description) == ["error: $.b: expected string, found 1"])
        #expect(value["a"] == 5)
    }

    @Test(arguments: ["pattern", "$ref", "allOf", "anyOf", "oneOf", "not", "patternProperties", "uniqueItems"])
    func `report keywords that are not supported`(keyword: String) throws {
        let manifest = """
            {"id":"a","name":"A","version":"1.0.0","wasm_path":"x","capabilities":["platform_connector"],
             "config_schema":{"properties":{"k":{"\(keyword)":"x"}}}}
            """
        let warnings = try PluginManifest(parsing: Array(manifest.utf8)).warnings.map(\.message)
        #expect(warnings == ["\"\(keyword)\" is not supported, so values are not checked against it; remove it"])
    }

    @Test func `give text from a command line its type`() throws {
        let schema = try Self.schema(
            #"{"properties":{"s":{"type":"string"},"n":{"type":"integer"},"f":{"type":"boolean"},"u":{}}}"#)
        #expect(schema.property("s")?.value(fromText: "1") == "1")
        #expect(schema.property("n")?.value(fromText: "1") == 1)
        #expect(schema.property("f")?.value(fromText: "true") == true)
        #expect(schema.property("u")?.value(fromText: "true") == "true")
        #expect(schema.property("n")?.value(fromText: "x") == "x")
    }
}
