import PluginHost
import Testing

/// Numbers 70–79 of the list: what plugins say about themselves, and what they answer.
@Suite struct `Documents of plugins` {
    @Test(arguments: [
        (#"{"abi_version":2,"id":"test.plugin"}"#, "plugin_init: $.abi_version: expected 1, found 2"),
        (#"{"abi_version":1.0,"id":"test.plugin"}"#, "plugin_init: $.abi_version: expected 1, found 1.0"),
        (#"{"abi_version":"1","id":"test.plugin"}"#, #"plugin_init: $.abi_version: expected 1, found "1""#),
        (#"{"id":"test.plugin"}"#, #"plugin_init: $.abi_version: missing; add "abi_version": 1"#),
        (#"{"abi_version":1}"#, #"plugin_init: $.id: missing; add "id": "test.plugin""#),
        (#"{"abi_version":1,"id":"other"}"#, #"plugin_init: $.id: "other" differs from the manifest's "test.plugin""#),
        (
            #"{"abi_version":1,"id":7,"name":[]}"#,
            "plugin_init: $.id: expected a string, found an integer\nplugin_init: $.name: expected a string, found an array"
        ),
        ("[1]", "plugin_init returned an array, expected an object"),
        (
            "{\"abi_version\":1,}",
            #"plugin_init returned invalid JSON at 1:18: expected a key in double quotes, found "}"; remove the "," before it"#
        ),
        (
            "{}\0",
            "plugin_init returned invalid JSON at 1:3: expected nothing after the document, found byte 0x00; is the length one too large?"
        ),
        (#"{"id":1,"id":2}"#, #"plugin_init returned invalid JSON at 1:9: the key "id" is there twice"#),
    ])
    func `70 of plugin_init that are wrong say what to write`(metadata: String, message: String) async throws {
        let error = try await TestHost.run(Guest(metadata: metadata)).error
        #expect(error?.code == .invalidDescription)
        #expect(error?.message == message)
    }

    @Test func `71 with another name or version are a warning`() async throws {
        let plugin = try await TestHost().load(
            Guest(metadata: #"{"abi_version":1,"id":"test.plugin","name":"Other","version":"2.0.0"}"#))
        #expect(
            plugin.warnings == [
                #"plugin_init: $.name: "Other" differs from the manifest's "Test""#,
                #"plugin_init: $.version: "2.0.0" differs from the manifest's "1.0.0""#,
            ])
    }

    @Test(
        arguments: [
            ("needs_kv", "needs_kv_store"), ("NeedsKvStore", "needs_kv_store"), ("platform", "platforms"),
            ("required_network_domain", "required_network_domains"), ("can_publish", "can_publish_text"),
            ("x_acme_colour", nil), ("k", nil),
        ] as [(String, String?)])
    func `that nearly name a member are a warning`(key: String, meant: String?) async throws {
        let plugin = try await TestHost().load(Guest(capabilities: #"{"abi_version":1,"\#(key)":true}"#))
        #expect(
            plugin.warnings
                == (meant.map { ["plugin_capabilities: $.\(key): unknown key; did you mean \"\($0)\"?"] } ?? []))
    }

    @Test(arguments: [
        (#"{"abi_version":2}"#, "plugin_capabilities: $.abi_version: expected 1, found 2"),
        (
            #"{"abi_version":1,"can_publish_text":1}"#,
            "plugin_capabilities: $.can_publish_text: expected true or false, found 1"
        ),
        (
            #"{"abi_version":1,"platforms":"x"}"#,
            "plugin_capabilities: $.platforms: expected an array of strings, found a string"
        ),
        (
            #"{"abi_version":1,"required_network_domains":["*"]}"#,
            #"plugin_capabilities: $.required_network_domains[0]: "*" is not a host: wildcards are not supported; list each host by its whole name"#
        ),
    ])
    func `72 of plugin_capabilities that are wrong say what to write`(capabilities: String, message: String)
        async throws
    {
        let error = try await TestHost.run(Guest(capabilities: capabilities)).error
        #expect(error?.code == .invalidDescription)
        #expect(error?.message == message)
    }

    @Test func `73 of plugin_capabilities without a version are a warning, and unknown members are kept`() async throws
    {
        let plugin = try await TestHost().load(Guest(capabilities: #"{"can_publish_text":true,"x":{"y":1}}"#))
        #expect(plugin.warnings == [#"plugin_capabilities: $.abi_version: missing; add "abi_version": 1"#])
        #expect(plugin.capabilities.canPublishText)
        #expect(!plugin.capabilities.canManageAds)
        #expect(plugin.capabilities.fields["x"]?["y"] == 1)
    }

    @Test(arguments: [
        ("not json", "plugin_handle_request returned invalid JSON at 1:1: "),
        ("[]", "plugin_handle_request returned an array"),
        ("{}", #"plugin_handle_request returned a response whose "status" is missing"#),
        (
            #"{"status":"okay"}"#,
            #"plugin_handle_request returned a response whose "status" is "okay", expected "ok" or "error""#
        ),
        (#"{"status":"ok","status":"error"}"#, "plugin_handle_request returned invalid JSON at 1:16: "),
        (#"{"status":"ok"} x"#, "plugin_handle_request returned invalid JSON at 1:17: "),
        ("{\"status\":\"ok\"}\0", "plugin_handle_request returned invalid JSON at 1:16: "),
        (#"{"status":"ok","retryable":1}"#, "plugin_handle_request: $.retryable: expected true or false, found 1"),
        (#"{"status":"error","code":5}"#, "plugin_handle_request: $.code: expected a string, found 5"),
    ])
    func `74 that are no responses are an error of the plugin`(response: String, message: String) async throws {
        let error = try await TestHost.run(Guest(response: response)).error
        #expect(error?.code == .invalidResponse)
        #expect(error?.message.hasPrefix(message) == true)
    }

    @Test func `75 nested too deeply, or not UTF-8, are no responses`() async throws {
        let deep =
            #"{"status":"ok","x":"# + String(repeating: "[", count: 500) + String(repeating: "]", count: 500) + "}"
        #expect(try await TestHost.run(Guest(response: deep)).error?.code == .invalidResponse)
        var guest = Guest(handleBody: Guest.packed(0x6000, 17))
        guest.extra = "(data (i32.const 0x6000) \"{\\22status\\22:\\22\\ff\\fe\\22}\")"
        #expect(try await TestHost.run(guest).error?.code == .invalidResponse)
    }

    @Test func `76 that are error responses are answers, with retryable false when missing`() async throws {
        let response = try await TestHost.run(
            Guest(response: #"{"status":"error","code":"c","message":"m","more":[1]}"#)
        )
        .response
        #expect(response?.isSuccess == false)
        #expect(response?.code == "c")
        #expect(response?.isRetryable == false)
        #expect(response?.fields["more"] == [1])
    }

    @Test func `77 asking for more in a later start needs a new approval`() async throws {
        // The store of the host remembers that the plugin has been started before.
        var guest = Guest(imports: Guest.hostImports)
        let key = guest.data("k")
        let more = #"{"abi_version":1,"required_network_domains":["evil.example.com"]}"#
        let place = guest.data(more).split(separator: " ")[1].dropLast()
        guest.capabilitiesBody = """
            (call $set \(key) \(key))
            (if (result i64) (i64.gt_u (call $get \(key)) (i64.const 0xFFFFFFFFFF0000))
              (then (unreachable))
              (else (if (result i64) (i64.eq (i64.and (call $get \(key)) (i64.const 0xFFFFFFFF)) (i64.const 1))
                (then \(Guest.packed(Int(place) ?? 0, more.utf8.count)))
                (else \(Guest.packed(Guest.capabilitiesAddress, 17))))))
            """
        let host = TestHost()
        let plugin = try await host.load(guest)
        try await host.approve(plugin, plugin.requestedPermissions)
        let error = try await #require(throws: PluginError.self) { try await plugin.handle(.publish(text: "hi")) }
        #expect(error.code == .reapprovalRequired)
        #expect(error.message.hasSuffix("network_access:evil.example.com"))
    }

    @Test func `78 of requests carry config and the grants, which no caller can forge`() async throws {
        // The handler logs its request.
        let guest = Guest(
            imports: Guest.hostImports,
            handleBody:
                "(call $log (i32.const 2) (local.get $ptr) (local.get $len)) \(Guest.packed(Guest.responseAddress, 15))"
        )
        let host = TestHost()
        let plugin = try await host.load(guest)
        try await host.approve(plugin, [.eventEmit])
        var request = PluginRequest.fetchComments(postID: "p").json
        request["granted"] = ["credential_access:bank"]
        request["credentials"] = ["bank": "forged"]
        _ = try await plugin.handle(request, configuration: ["api_key": "x"])
        #expect(
            host.outcome.pluginLog == [
                #"{"type":"fetch_comments","post_id":"p","config":{"api_key":"x"},"granted":["event_emit"]}"#
            ])
    }

    @Test func `79 of all nine request types have the fields of the page`() {
        let requests: [(PluginRequest, String)] = [
            (.publish(text: "t"), #"{"type":"publish","text":"t","media_urls":[],"hashtags":[],"metadata":{}}"#),
            (.deletePost(id: "p"), #"{"type":"delete_post","post_id":"p"}"#),
            (.fetchComments(postID: "p", cursor: "c"), #"{"type":"fetch_comments","post_id":"p","cursor":"c"}"#),
            (.replyComment(id: "c", text: "t"), #"{"type":"reply_comment","comment_id":"c","text":"t"}"#),
            (.fetchInsights(start: "a", end: "b"), #"{"type":"fetch_insights","start":"a","end":"b"}"#),
            (.fetchPostMetrics(postID: "p"), #"{"type":"fetch_post_metrics","post_id":"p"}"#),
            (.exchangeCode(code: "c", redirectURI: "r"), #"{"type":"exchange_code","code":"c","redirect_uri":"r"}"#),
            (.refreshToken("t"), #"{"type":"refresh_token","refresh_token":"t"}"#),
            (.custom(action: "a", payload: [1]), #"{"type":"custom","action":"a","payload":[1]}"#),
        ]
        for (request, text) in requests { #expect(JSONValue.object(request.json).text() == text) }
    }
}
