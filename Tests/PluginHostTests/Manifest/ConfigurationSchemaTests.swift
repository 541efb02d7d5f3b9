import PluginHost
import Testing

@Suite struct `Configuration schemas` {
    private static func schema(_ text: String) throws -> ConfigurationSchema {
        let manifest = """
            {"id":"a","name":"A","version":"1.0.0","wasm_path":"x","capabilities":["platform_connector"],"config_schema":\(text)}
            """
        return try #require(try PluginManifest(parsing: Array(manifest.utf8)).configurationSchema)
    }

    private static func check(_ schema: String, _ value: String, requiringAll: Bool = true) throws -> [String] {
        var value = try JSONValue(parsing: value)
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
        var value: JSONValue = [:]
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

    @Test(arguments: [
        (#"{"type":"integer"}"#, "18446744073709551616"), (#"{"type":"integer"}"#, "-0"),
        (#"{"type":"integer"}"#, "1e400"),
        (#"{"type":"integer"}"#, "120e-1"), (#"{"maximum":18446744073709551615}"#, "18446744073709551615"),
        (#"{"exclusiveMaximum":9007199254740993}"#, "9007199254740992"), (#"{"minimum":0.1}"#, "0.1"),
        (#"{"minimum":-1e400,"maximum":1e400}"#, "9e399"), (#"{"minimum":-0.0}"#, "0"),
        (#"{"enum":[100]}"#, "1e2"), (#"{"const":0.1}"#, "1e-1"), (#"{"const":0}"#, "-0.0"),
        (#"{"const":{"a":1,"b":[2.0]}}"#, #"{"b":[2],"a":1.0}"#), (#"{"const":null}"#, "null"),
        (#"{"enum":[[],{}]}"#, "{}"), (#"{"minLength":0,"maxLength":0}"#, #""""#),
        (#"{"minItems":0,"maxItems":0}"#, "[]"),
        (#"{"maxLength":1}"#, #""\ud83d\ude00""#), (#"{"minimum":5}"#, #""a""#), (#"{"minLength":5}"#, "1"),
        (#"{"required":["a"]}"#, "[]"),
        (#"{"properties":{"a":true},"additionalProperties":true}"#, #"{"a":5,"b":6}"#),
        (#"{"properties":{"a":true},"required":["b"]}"#, #"{"a":5,"b":6}"#),
        (#"{"properties":{"a":true},"patternProperties":{}}"#, #"{"a":5,"b":6}"#),
        (#"{"items":{"items":{"type":"integer"}}}"#, "[[1],[],[2,3]]"), (#"{"type":["object","array"]}"#, "[]"),
        (#"{"additionalProperties":{"properties":{"x":{"type":"null"}}}}"#, #"{"any":{"x":null}}"#),
    ])
    func `accept edge values`(schema: String, value: String) throws { #expect(try Self.check(schema, value) == []) }

    @Test(arguments: [
        (#"{"type":"integer"}"#, "1.00000000000000000001", "$: expected integer, found 1.00000000000000000001"),
        (#"{"type":"integer"}"#, "1e-400", "$: expected integer, found 1e-400"),
        (#"{"type":"integer"}"#, #""1""#, #"$: expected integer, found "1""#),
        (#"{"type":"boolean"}"#, "0", "$: expected boolean, found 0"),
        (#"{"type":"number"}"#, "null", "$: expected number, found null"),
        (#"{"maximum":18446744073709551615}"#, "18446744073709551616", "$: expected at most 18446744073709551615"),
        (#"{"exclusiveMaximum":9007199254740993}"#, "9007199254740993", "$: expected less than 9007199254740993"),
        (#"{"minimum":9007199254740993}"#, "9007199254740992.5", "$: expected at least 9007199254740993"),
        (#"{"maximum":1e400}"#, "1e401", "$: expected at most 1e400"),
        (#"{"minimum":-1e400}"#, "-1e401", "$: expected at least -1e400"),
        (#"{"minimum":0.1}"#, "0.09999999999999999999", "$: expected at least 0.1"),
        (#"{"exclusiveMinimum":0}"#, "-0.0", "$: expected more than 0"),
        (#"{"enum":[9007199254740992]}"#, "9007199254740993", "$: expected one of 9007199254740992"),
        (#"{"const":"1"}"#, "1", #"$: expected "1""#), (#"{"const":"é"}"#, #""e\u0301""#, #"$: expected "é""#),
        (#"{"const":false}"#, "0", "$: expected false"), (#"{"const":[1,2]}"#, "[2,1]", "$: expected [1,2]"),
        (#"{"maxLength":1}"#, #""ab""#, "$: expected at most 1 characters, found 2"),
        (#"{"minItems":1}"#, "[]", "$: expected at least 1 elements, found 0"),
        (#"{"items":{"items":{"type":"integer"}}}"#, "[[1],[2,null]]", "$[1][1]: expected integer, found null"),
        (
            #"{"additionalProperties":{"properties":{"x":{"type":"null"}}}}"#, #"{"any":{"x":1}}"#,
            "$.any.x: expected null, found 1"
        ),
        (#"{"required":["a","a"]}"#, "{}", "$.a: missing; the plugin requires a value"),
        (
            #"{"properties":{"o":{"type":"object","properties":{"key":{"secret":true}}}}}"#, #"{"o":"s3cret"}"#,
            "$.o: expected object, found a string"
        ),
    ])
    func `name edge values that do not fit`(schema: String, value: String, problem: String) throws {
        #expect(try Self.check(schema, value) == ["error: \(problem)"])
    }

    @Test func `report every problem of a configuration at once`() throws {
        let schema =
            #"{"properties":{"a":{"type":"integer"},"b":{"items":{"enum":[1]}},"c":{}},"required":["c"],"additionalProperties":false}"#
        #expect(
            try Self.check(schema, #"{"a":"x","b":[1,2,3],"d":0}"#) == [
                "error: $.c: missing; the plugin requires a value", #"error: $.a: expected integer, found "x""#,
                "error: $.b[1]: expected one of 1", "error: $.b[2]: expected one of 1",
                "error: $.d: unknown key; did you mean \"a\"?",
            ])
    }

    private static func warnings(_ schema: String) throws -> [String] {
        let manifest = """
            {"id":"a","name":"A","version":"1.0.0","wasm_path":"x","capabilities":["platform_connector"],"config_schema":\(schema)}
            """
        do {
            return try PluginManifest(parsing: Array(manifest.utf8)).warnings.map(\.description)
        } catch {
            return error.problems.map(\.description)
        }
    }

    @Test(arguments: [
        (
            #"{"properties":{"k":{"type":"string","default":5}}}"#,
            "warning: $.config_schema.properties.k.default: expected string, found 5"
        ),
        (
            #"{"properties":{"k":{"default":{"a":[1]},"properties":{"a":{"items":{"type":"string"}}}}}}"#,
            "warning: $.config_schema.properties.k.default.a[0]: expected string, found 1"
        ),
        (
            #"{"properties":{"api_key":{}},"required":["apikey"]}"#,
            #"warning: $.config_schema.required[0]: "properties" has no "apikey"; did you mean "api_key"?"#
        ),
        (
            #"{"type":"string"}"#,
            #"warning: $.config_schema.type: a configuration is an object; write "type": "object""#
        ),
        (#"{"propertys":{}}"#, #"warning: $.config_schema.propertys: unknown keyword; did you mean "properties"?"#),
        (
            #"{"items":{"if":{}}}"#,
            #"warning: $.config_schema.items.if: "if" is not supported, so values are not checked against it; remove it"#
        ),
        (
            #"{"type":[]}"#,
            "error: $.config_schema.type: expected a type; types are object, array, string, integer, number, boolean, null"
        ),
        (
            #"{"type":"any"}"#,
            #"error: $.config_schema.type: "any" is not a type; types are object, array, string, integer, number, boolean, null"#
        ),
        (#"{"enum":5}"#, "error: $.config_schema.enum: expected an array of 1 to 1000 values, found 5"),
        (#"{"minimum":"1"}"#, #"error: $.config_schema.minimum: expected a number, found "1""#),
        (#"{"minimum":5,"maximum":1}"#, "warning: $.config_schema.minimum: no number fits: \"maximum\" is 1"),
        (
            #"{"minimum":1,"exclusiveMaximum":1}"#,
            "warning: $.config_schema.minimum: no number fits: \"exclusiveMaximum\" is 1"
        ),
        (#"{"minLength":2,"maxLength":1}"#, "warning: $.config_schema.minLength: no length fits: \"maxLength\" is 1"),
        (#"{"exclusiveMinimum":true}"#, "error: $.config_schema.exclusiveMinimum: expected a number, found true"),
        (#"{"maxLength":-1}"#, "error: $.config_schema.maxLength: expected a count, found -1"),
        (
            #"{"required":"a"}"#,
            #"error: $.config_schema.required: expected an array of names such as ["api_key"], found "a""#
        ),
        (
            #"{"items":[{}]}"#,
            #"error: $.config_schema.items: expected a schema such as {"type": "object"}, found an array"#
        ),
        (
            #"{"properties":{"k":{"secret":"yes"}}}"#,
            #"error: $.config_schema.properties.k.secret: expected true or false, found "yes""#
        ),
    ])
    func `report what their author should change`(schema: String, problem: String) throws {
        #expect(try Self.warnings(schema) == [problem])
    }

    @Test func `fill defaults into nested objects and elements`() throws {
        let schema = try Self.schema(
            #"{"properties":{"o":{"default":{},"properties":{"x":{"default":1}}},"l":{"items":{"properties":{"y":{"default":[2]}}}},"p":{"properties":{"z":{"default":3}}}}}"#
        )
        var value: JSONValue = ["l": [[:], ["y": 5]]]
        #expect(schema.validate(&value, requiringAll: true).isEmpty)
        #expect(value == ["l": [["y": [2]], ["y": 5]], "o": ["x": 1]])
    }

    @Test func `whose defaults would fill the memory are refused`() throws {
        let elements = Array(repeating: "{}", count: 100_000).joined(separator: ",")
        let text = String(repeating: "x", count: 100_000)
        let schema = try Self.schema(
            #"{"properties":{"l":{"default":[\#(elements)],"items":{"properties":{"y":{"default":"\#(text)"}}}}}}"#)
        var value: JSONValue = [:]
        let problems = schema.validate(&value, requiringAll: true)
        #expect(problems.map(\.message) == ["the defaults of the schema have more than 4194304 bytes"])
        #expect(value.utf8().count < 10 << 20)
    }

    @Test func `whose defaults would fill others again and again take little time`() throws {
        let members = (0..<150).map { #""m\#($0)":{"default":0}"# }.joined(separator: ",")
        let elements = Array(repeating: "{}", count: 1_500).joined(separator: ",")
        let property = #"{"default":[\#(elements)],"items":{"properties":{\#(members)}}}"#
        let properties = (0..<100).map { #""p\#($0)":\#(property)"# }.joined(separator: ",")
        let start = ContinuousClock.now
        let warnings = try Self.warnings("{\"properties\":{\(properties)}}")
        #expect(warnings.contains { $0.contains("the defaults of the schema have more than 4194304 bytes") })
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    @Test func `with many properties, names and alternatives take little time`() throws {
        let properties = (0..<1_000).map {
            #""k\#($0)":{"enum":[\#((0..<40).map(String.init).joined(separator: ","))]}"#
        }
        let schema = try Self.schema(
            #"{"properties":{\#(properties.joined(separator: ","))},"additionalProperties":false}"#)
        let members = (0..<100_000).map { "\"k\($0)\":7" }.joined(separator: ",")
        var value = try JSONValue(parsing: "{\(members)}")
        let start = ContinuousClock.now
        #expect(schema.validate(&value, requiringAll: true).count == 100)
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    @Test func `with many properties and a default of many objects take little time`() throws {
        let members = (0..<1_000).map { #""p\#($0)":{}"# }.joined(separator: ",")
        let elements = Array(repeating: "{}", count: 320_000).joined(separator: ",")
        let start = ContinuousClock.now
        let warnings = try Self.warnings(
            #"{"properties":{"l":{"items":{"properties":{\#(members)}},"default":[\#(elements)]}}}"#)
        #expect(warnings.isEmpty)
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    @Test func `that require names like none of many long ones take little time`() throws {
        let tail = String(repeating: "y", count: 900)
        let members = (0..<1_000).map { #""p\#($0)\#(tail)":{}"# }.joined(separator: ",")
        let names = (0..<100).map { #""z\#($0)\#(String(repeating: "q", count: 50))""# }.joined(separator: ",")
        let start = ContinuousClock.now
        #expect(try Self.warnings(#"{"properties":{\#(members)},"required":[\#(names)]}"#).count == 100)
        #expect(ContinuousClock.now - start < .seconds(20))
    }
}

@Suite struct `The configuration in a request` {
    @Test func `is there only if there are values`() throws {
        let state = try TestState()
        var plugin = try AuthoredPlugin()
        plugin.guest = Guest(
            imports: Guest.hostImports,
            handleBody:
                "(call $log (i32.const 2) (local.get $ptr) (local.get $len)) \(Guest.packed(Guest.responseAddress, 15))"
        )
        for (schema, expected) in [
            (#"{"type":"object"}"#, #""action":"x","granted""#),
            (#"{"properties":{"n":{"type":"integer","default":5}}}"#, #""config":{"n":5}"#),
        ] {
            plugin.extra = #","config_schema":\#(schema)"#
            #expect(try plugin.install(home: state.home).code == 0)
            for name in [plugin.manifestPath, plugin.id] {
                let run = try state.exec(name)
                #expect(run.code == 0)
                #expect(run.errors.contains(expected), "\(run.errors)")
            }
        }
    }
}
