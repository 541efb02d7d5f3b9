import Foundation
import PluginHost
import Testing

/// Plugins that failed every request of their users passed `ssplug check --strict`.
@Suite struct `The requests of ssplug check` {
    /// A plugin of a kind that does something for requests with a text in them, and else answers an error.
    private static func plugin(
        _ capabilities: String, for text: String, _ body: String, response: String? = nil
    ) throws -> AuthoredPlugin {
        var plugin = try AuthoredPlugin()
        plugin.capabilities = capabilities
        if let response { plugin.guest.response = response }
        let other = #"{"status":"error","code":"unknown","message":"m"}"#
        let (wanted, answer) = (plugin.guest.data(text), plugin.guest.data(other))
        plugin.guest.extra += """
            (func $has (param $at i32) (param $count i32) (param $text i32) (param $length i32) (result i32)
              (local $i i32)
              (loop $next
                (if (i32.lt_u (local.get $count) (local.get $length)) (then (return (i32.const 0))))
                (local.set $i (i32.const 0))
                (loop $same
                  (if (i32.eq (local.get $i) (local.get $length)) (then (return (i32.const 1))))
                  (if (i32.eq (i32.load8_u (i32.add (local.get $at) (local.get $i)))
                      (i32.load8_u (i32.add (local.get $text) (local.get $i))))
                    (then (local.set $i (i32.add (local.get $i) (i32.const 1))) (br $same))))
                (local.set $at (i32.add (local.get $at) (i32.const 1)))
                (local.set $count (i32.sub (local.get $count) (i32.const 1)))
                (br $next))
              (unreachable))
            """
        let address = Int(answer.split(separator: " ")[1].dropLast()) ?? 0
        plugin.guest.handleBody = """
            (if (call $has (local.get $ptr) (local.get $len) \(wanted)) (then \(body)))
            \(Guest.packed(address, other.utf8.count))
            """
        return plugin
    }

    private static func answering(
        _ capabilities: String, to text: String, _ response: String
    ) throws -> AuthoredPlugin {
        try plugin(
            capabilities, for: text, "(return \(Guest.packed(Guest.responseAddress, response.utf8.count)))",
            response: response)
    }

    private static func check(_ plugin: AuthoredPlugin) throws -> ProgramRun {
        try plugin.write()
        return try ProgramRun(
            ["check", "--strict", plugin.manifestPath], home: try Fixtures.temporaryFolder())
    }

    @Test(arguments: [
        ("content_transformer", "transform_content"), ("policy_evaluator", "evaluate_policy"),
        ("analytics_processor", "process_analytics"), ("webhook_handler", "handle_webhook"),
    ])
    func `have the action of the plugin's kind`(kind: String, action: String) throws {
        let guilty = try Self.check(try Self.plugin("[\"\(kind)\"]", for: "\"action\":\"\(action)\"", "unreachable"))
        #expect(guilty.code == 6)
        let message = "a request of the type \"custom\" with the action \"\(action)\" breaks the contract: "
        #expect(guilty.output.contains("\(message)plugin_handle_request trapped: unreachable"), "\(guilty.output)")
        // Nobody asks a plugin of another kind.
        let innocent = try Self.check(
            try Self.plugin(#"["platform_connector"]"#, for: "\"action\":\"\(action)\"", "unreachable"))
        #expect(innocent.code == 0, "\(innocent.output)")
    }

    @Test(
        arguments: [
            ("content_transformer", #"{"status":"ok"}"#, "\"content\" is missing or malformed"),
            (
                "content_transformer", #"{"status":"ok","content":{"hashtags":"a"}}"#,
                "\"content\" is missing or malformed"
            ),
            ("content_transformer", #"{"status":"ok","content":"x"}"#, nil),
            ("policy_evaluator", #"{"status":"ok"}"#, "\"decision\" is not allow, warn or block"),
            ("policy_evaluator", #"{"status":"ok","decision":"Allow"}"#, "\"decision\" is not allow, warn or block"),
            ("policy_evaluator", #"{"status":"ok","decision":"warn","content":1}"#, "\"content\" is malformed"),
            ("policy_evaluator", #"{"status":"ok","decision":"block","content":1}"#, "\"content\" is malformed"),
            (
                "policy_evaluator", #"{"status":"ok","decision":"block","reasons":"x"}"#,
                "\"reasons\" is not a list of strings"
            ),
            (
                "policy_evaluator", #"{"status":"ok","decision":"allow","reasons":["x",1]}"#,
                "\"reasons\" is not a list of strings"
            ),
            ("policy_evaluator", #"{"status":"ok","decision":"block","reasons":["x"]}"#, nil),
            ("policy_evaluator", #"{"status":"ok","decision":"block","reasons":null}"#, nil),
            ("policy_evaluator", #"{"status":"ok","decision":"allow"}"#, nil),
            ("analytics_processor", #"{"status":"ok","metrics":null}"#, "\"metrics\" is missing"),
            ("analytics_processor", #"{"status":"ok","metric":1}"#, "\"metrics\" is missing"),
            ("analytics_processor", #"{"status":"ok","metrics":{}}"#, nil),
            ("webhook_handler", #"{"status":"ok","events":{}}"#, "\"events\" is missing or not an array"),
            ("webhook_handler", #"{"status":"ok","events":[]}"#, nil),
        ] as [(String, String, String?)])
    func `ask for what the kind's answers must have`(kind: String, response: String, problem: String?) throws {
        let run = try Self.check(try Self.answering("[\"\(kind)\"]", to: "\"payload\":{\"", response))
        #expect(run.code == (problem == nil ? 0 : 3), "\(run.output)")
        if let problem { #expect(run.output.contains("answered with a response whose \(problem)"), "\(run.output)") }
    }

    @Test func `warn of a kind whose action is not supported`() throws {
        let plugin = try Self.answering(
            #"["policy_evaluator"]"#, to: "evaluate_policy",
            #"{"status":"error","code":"unsupported","message":"m"}"#)
        let run = try Self.check(plugin)
        #expect(run.code == 3)
        #expect(run.output.contains("with the error \"unsupported\", although plugin.json says \"policy_evaluator\""))
    }

    @Test func `have an event for a plugin that subscribes to some`() throws {
        var plugin = try Self.plugin(#"["x"]"#, for: "\"action\":\"handle_event\"", "unreachable")
        #expect(try Self.check(plugin).code == 0)
        plugin.extra = #","subscribes":["com.example.other"]"#
        let run = try Self.check(plugin)
        #expect(run.code == 6 && run.output.contains("with the action \"handle_event\" breaks"), "\(run.output)")
    }

    /// A call of a host function, and what is said of it although the function is denied.
    private static let calls: [(call: String, message: String)] = [
        ("(call $emit (i32.const -1) (i32.const 4))", "host_emit_event: the event: "),
        ("(call $emit (i32.const 0x8000) (i32.const 4))", "host_emit_event: the event is not valid JSON"),
        ("(call $emit (i32.const 0) (i32.const 100000))", "limit event_bytes exceeded"),
        ("(call $set (i32.const 0) (i32.const 1) (i32.const -1) (i32.const 4))", "host_store_set: the value: "),
        ("(call $set (i32.const 0) (i32.const 2000) (i32.const 0) (i32.const 1))", "limit storage_key_bytes exceeded"),
        (
            "(call $set (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 300000))",
            "limit storage_value_bytes exceeded"
        ),
        ("(drop (call $delete (i32.const 0) (i32.const 2000)))", "limit storage_key_bytes exceeded"),
        (
            "(drop (call $list (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 2000)))",
            "limit storage_key_bytes exceeded"
        ),
        (
            "(drop (call $cas (i32.const 0) (i32.const 1) (i32.const -1) (i32.const 4) (i32.const 0) (i32.const 1)))",
            "host_store_compare_and_set: the expected value: "
        ),
        (
            "(drop (call $cas (i32.const 0) (i32.const 1) (i32.const 0) (i32.const -1) (i32.const -1) (i32.const 4)))",
            "host_store_compare_and_set: the value: "
        ),
    ]

    @Test(arguments: calls.indices)
    func `show what breaks the contract in calls that are denied`(index: Int) throws {
        let (call, message) = Self.calls[index]
        var plugin = try AuthoredPlugin()
        plugin.capabilities = #"["platform_connector","storage_access","event_emit"]"#
        plugin.guest.imports = Guest.hostImports + StoreImports.text
        plugin.guest.memory = "(memory (export \"memory\") 8)"
        plugin.guest.handleBody = "\(call) \(Guest.packed(Guest.responseAddress, 15))"
        let run = try Self.check(plugin)
        #expect(run.code == (message.hasPrefix("limit") ? 5 : 6), "\(run.output)")
        #expect(run.output.contains("breaks the contract: \(message)"), "\(run.output)")
    }

    /// Events that are denied do not count, so that the check says itself that users will see it end.
    @Test(arguments: [1_000, 1_001])
    func `warn of more events than may be emitted`(count: Int) throws {
        var plugin = try AuthoredPlugin()
        plugin.capabilities = #"["platform_connector","event_emit"]"#
        plugin.guest.imports = Guest.hostImports
        let emit = "(call $emit (i32.const \(Guest.responseAddress)) (i32.const 15))"
        plugin.guest.handleBody = String(repeating: emit, count: count) + Guest.packed(Guest.responseAddress, 15)
        let run = try Self.check(plugin)
        #expect(run.code == (count > 1_000 ? 3 : 0), "\(run.output)")
        #expect(
            run.output.contains(
                "warning: a request of the type \"custom\" emits 1001 events, more than the 1000 of the limit events")
                == (count > 1_000), "\(run.output)")
        plugin.guest.handleBody = nil
        plugin.guest.initBody =
            String(repeating: emit, count: count)
            + Guest.packed(Guest.metadataAddress, plugin.guest.metadata?.utf8.count ?? 0)
        let start = try Self.check(plugin)
        #expect(start.output.contains("warning: the start emits 1001 events") == (count > 1_000), "\(start.output)")
    }

    private enum StoreImports {
        static let text = [("cas", "compare_and_set"), ("delete", "delete"), ("list", "list")].compactMap {
            short, name in
            HostFunctions.all.first { $0.name == "host_store_\(name)" }?.imported(as: short)
        }.joined()
    }

    @Test(arguments: [
        ("host_store_get", "storage_access"), ("host_store_list", "storage_access"), ("host_emit_event", "event_emit"),
        ("host_http_request", "network_access"),
    ])
    func `show calls of functions that are never allowed`(name: String, permission: String) throws {
        var plugin = try AuthoredPlugin()
        let function = try #require(HostFunctions.all.first { $0.name == name })
        plugin.guest.imports = function.imported(as: "f")
        // What is only imported is a note: libraries import more than they call.
        let imported = try Self.check(plugin)
        #expect(imported.code == 0)
        #expect(imported.output.contains("note: the module imports \(name), and \(permission) is not declared"))
        let input = plugin.guest.data("1")
        let call = function.call("f") { _ in input }
        plugin.guest.handleBody =
            (function.givesBytes ? "(drop \(call))" : call) + Guest.packed(Guest.responseAddress, 15)
        let run = try Self.check(plugin)
        #expect(run.code == 3)
        #expect(run.output.contains("the plugin calls \(name), but \(permission) is not declared"), "\(run.output)")
        let advice = try Advice.text(in: run.output, after: "denied; add ")
        if permission == "network_access" {
            plugin.extra = "," + advice.replacing(" to plugin.json", with: "")
        } else {
            let word = try #require(advice.split(separator: " ").first)
            plugin.capabilities = "[\"platform_connector\",\(word)]"
        }
        let mended = try Self.check(plugin)
        #expect(mended.code == 0 && !mended.output.contains("not declared"), "\(mended.output)")
    }
}
