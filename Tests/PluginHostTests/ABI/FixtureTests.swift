import Foundation
import PluginHost
import Testing

/// Plugins that were built by real compilers.
@Suite struct `Built plugins` {
    /// The connectors that do the same in each language, and how their identifiers begin.
    static let connectors = [
        ("go-connector", "go", "api.gopher.example"), ("zig-connector", "zig", "api.ziggy.example"),
        ("c-connector", "c", "api.c-net.example"), ("c-simd-connector", "c", "api.c-net.example"),
        ("cpp-connector", "cpp", "api.cpp-net.example"), ("rust-connector", "rust", "api.rust-net.example"),
    ]

    @Test(arguments: connectors)
    func `say what they are and ask for`(name: String, prefix: String, domain: String) async throws {
        let plugin = try await Stage().load(fixture: name, granting: [])
        #expect(plugin.metadata.id == "com.example.\(name)")
        #expect(plugin.metadata.version == "1.0.0")
        #expect(plugin.capabilities.canPublishText && plugin.capabilities.canReadAnalytics)
        #expect(!plugin.capabilities.canPublishImage)
        #expect(
            plugin.requestedPermissions.map(\.description).sorted()
                == ["event_emit", "network_access:\(domain)", "storage_access"])
        #expect(plugin.warnings == [])
    }

    @Test(arguments: connectors)
    func `publish, store and emit, on one instance`(name: String, prefix: String, domain: String) async throws {
        let stage = try Stage { $0.instancesPerPlugin = 1 }
        let plugin = try await stage.load(fixture: name)
        let events = stage.host.events.events()
        for round in 1...3 {
            let response = try await plugin.handle(.publish(text: "größer \"\(round)\""))
            let expected: JSONValue = [
                "status": "ok", "post_id": .string("\(prefix)-\(round)"), "text": .string("größer \"\(round)\""),
            ]
            #expect(response.json == expected)
        }
        var iterator = events.makeAsyncIterator()
        for round in 1...3 {
            let event = await iterator.next()
            #expect(event?.plugin == "com.example.\(name)")
            let expected: JSONValue = ["event": "published", "post": .number(JSONNumber(round))]
            #expect(event?.event == expected)
        }
        #expect(stage.pluginLog.count == 3)
        #expect(stage.pluginLog.first?.hasPrefix("post 1 has 1") == true)
        #expect(stage.hostLog == [])
        #expect(plugin.health.starts == 1)
        // The count is in the store, so that another instance goes on with it.
        let second = try await Stage(folder: stage.folder).load(fixture: name)
        #expect(try await second.handle(.publish(text: "x")).fields["post_id"] == .string("\(prefix)-4"))
    }

    @Test(arguments: connectors)
    func `answer insights from their platform`(name: String, prefix: String, domain: String) async throws {
        let stage = try Stage()
        let plugin = try await stage.load(fixture: name)
        stage.transport.answer(#"{"likes":[1,2.5,12345678901234567890]}"#)
        let response = try await plugin.handle(.fetchInsights(start: "2026-01-01", end: "2026-02-01"))
        let sent = try #require(stage.transport.requests.first)
        #expect(sent.url == "https://\(domain)/insights?from=2026-01-01&to=2026-02-01")
        #expect(sent.headers.map { "\($0.name): \($0.value)" } == ["Accept: application/json", "User-Agent: ssplug"])
        let (member, value): (String, JSONValue) =
            prefix == "c"
            ? ("body", .string(#"{"likes":[1,2.5,12345678901234567890]}"#))
            : ("metrics", try JSONValue(parsing: #"{"likes":[1,2.5,12345678901234567890]}"#))
        #expect(response.fields["http_status"] == 200)
        #expect(response.fields[member] == value)
    }

    @Test(arguments: connectors)
    func `pass denials on`(name: String, prefix: String, domain: String) async throws {
        let stage = try Stage()
        let plugin = try await stage.load(fixture: name, granting: [.storageAccess])
        let response = try await plugin.handle(.fetchInsights(start: "a", end: "b"))
        #expect(response.code == "permission_denied")
        #expect(response.message == "network_access was not approved; approve it with --grant network_access:\(domain)")
        #expect(stage.transport.requests.isEmpty)
        let error = await #expect(throws: PluginError.self) { try await plugin.handle(.publish(text: "x")) }
        #expect(error?.message == "host_emit_event: event_emit was not approved; approve it with --grant event_emit")
    }

    @Test(arguments: connectors)
    func `answer what they do not know`(name: String, prefix: String, domain: String) async throws {
        let plugin = try await Stage().load(fixture: name)
        let unknown = try await plugin.handle(.deletePost(id: "1"))
        #expect(unknown.code == "unsupported")
        #expect(!unknown.isRetryable)
        let payload = try JSONValue(parsing: #"{"a":[1,-2.5,true,null,"é\n😀"],"b":{}}"#)
        let custom = try await plugin.handle(.custom(action: "echo", payload: payload))
        #expect(custom.fields["echo"] == payload)
    }

    @Test(arguments: connectors)
    func `answer 200 requests without growing`(name: String, prefix: String, domain: String) async throws {
        // Go's collector runs when its heap has doubled from 4 MiB, so its memory grows once; the others' do not.
        let stage = try Stage(policy: { $0.instancesPerPlugin = 1 }, store: { _ in MemoryStore() })
        let plugin = try await stage.load(fixture: name)
        func round(_ number: Int) async throws {
            let response = try await plugin.handle(.publish(text: String(repeating: "x", count: 4_000)))
            #expect(response.fields["post_id"]?.string?.hasPrefix("\(prefix)-") == true)
        }
        for number in 0..<20 { try await round(number) }
        let before = plugin.health.peakMemoryByteCount
        for number in 20..<200 { try await round(number) }
        #expect(plugin.health.peakMemoryByteCount <= before + (name == "go-connector" ? 8 << 20 : 0))
        #expect(plugin.health.starts == 1)
    }

    @Test(arguments: connectors)
    func `show why they panic or abort, and go on with another instance`(
        name: String, prefix: String, domain: String
    ) async throws {
        let stage = try Stage { $0.instancesPerPlugin = 1 }
        let plugin = try await stage.load(fixture: name)
        _ = try await plugin.handle(.publish(text: "x"))
        let error = await #expect(throws: PluginError.self) {
            try await plugin.handle(.custom(action: "panic", payload: nil))
        }
        #expect(error?.code == .trap || error?.code == .exited)
        let (source, message): (PluginLogRecord.Source, String) =
            switch prefix {
            case "go": (.standardError, "panic: as asked")
            case "rust": (.standardError, "thread '<unnamed>' panicked at 'as asked', src/lib.rs:29:64")
            // Without an operating system there is no standard error.
            case "zig": (.plugin, "as asked")
            default: (.standardError, "connector.\(prefix): as asked")
            }
        #expect(stage.log.contains { $0.source == source && $0.message == message })
        #expect(try await plugin.handle(.publish(text: "x")).fields["post_id"] == .string("\(prefix)-2"))
        #expect(plugin.health.starts == 2)
    }

    @Test func `of Go read their configuration`() async throws {
        let plugin = try await Stage().load(fixture: "go-connector")
        let greeted = try await plugin.handle(.publish(text: "x"), configuration: ["greeting": "Hej,"])
        #expect(greeted.fields["text"] == "Hej, x")
    }

    @Test func `in the shape of AssemblyScript trace, abort and answer`() async throws {
        let stage = try Stage()
        let plugin = try await stage.load(fixture: "assemblyscript-shape")
        var iterator = stage.host.events.events().makeAsyncIterator()
        for round in 1...200 {
            #expect(try await plugin.handle(.publish(text: "x")).fields["post_id"] == .string("as-\(round)"))
        }
        #expect(stage.pluginLog.prefix(2) == ["publishing 1.0", #"{"status":"ok","post_id":"as-1"}"#])
        #expect(plugin.health.peakMemoryByteCount == 65_536)
        let event = try #require(await iterator.next())
        #expect(event.event.text() == #"{"event":"published","post":1}"#)
        stage.transport.answer(#"{"likes":3}"#)
        let insights = try await plugin.handle(.fetchInsights(start: "2026-01-01", end: "2026-02-01"))
        #expect(stage.transport.requests.map(\.url) == ["https://api.as-net.example/insights"])
        #expect(insights.fields["body"] == #"{"likes":3}"#)
        #expect(try await plugin.handle(.refreshToken("1")).code == "unsupported")
        let error = await #expect(throws: PluginError.self) { try await plugin.handle(.deletePost(id: "1")) }
        #expect(
            error?.message.hasPrefix(
                "plugin_handle_request trapped: unreachable: the plugin called "
                    + #"abort("größer gedacht: only publish is supported") at assembly/index.ts:42:5"#) == true)
        #expect(plugin.health.starts == 1)
    }

    @Test func `of naive C keep their literals and static buffers`() async throws {
        let stage = try Stage { $0.instancesPerPlugin = 1 }
        let plugin = try await stage.load(fixture: "naive-c")
        for round in 1...20 {
            #expect(try await plugin.handle(.publish(text: "hi")).fields["count"] == .number(JSONNumber(round)))
        }
        #expect(plugin.health.starts == 1)
        #expect(
            stage.hostLog == [
                "plugin_handle_request returns the same buffer each time; the host does not give it back"
            ])
    }

    @Test func `of Rust answer 1,000 requests on one instance without growing`() async throws {
        let stage = try Stage(policy: { $0.instancesPerPlugin = 1 }, store: { _ in MemoryStore() })
        let plugin = try await stage.load(fixture: "page-skeleton")
        var sizes: Set<Int> = []
        for round in 1...1_000 {
            let response = try await plugin.handle(.publish(text: "hi"))
            #expect(response.fields["post_id"] == .string("post-\(round)"))
            sizes.insert(plugin.health.peakMemoryByteCount)
        }
        #expect(sizes.count == 1, "the guest's memory grew: \(sizes)")
        #expect(plugin.health.starts == 1)
    }

    @Test func `of the page behave as the page says`() async throws {
        let stage = try Stage()
        let plugin = try await stage.load(fixture: "page-skeleton")
        #expect(
            plugin.requestedPermissions.flags == "--grant storage_access --grant network_access:api.my-platform.com")
        #expect(plugin.metadata.author == "Your Name")
        #expect(plugin.capabilities.canPublishImage)
        #expect(plugin.capabilities.platforms == ["my-platform"])
        #expect(plugin.warnings == [])
        let unsupported = try await plugin.handle(.deletePost(id: "1"))
        #expect(unsupported.code == "unsupported")
        #expect(!unsupported.isRetryable)
        #expect(
            try await plugin.handle(.exchangeCode(code: "abc", redirectURI: "x")).fields["code_length"] == 3)
        let publish = try await plugin.handle(.publish(text: "hi", metadata: ["announce": false]))
        #expect(publish.fields["post_id"] == "post-1")
        #expect(stage.pluginLog == ["publishing 2 bytes"])
    }
}

/// A chain of plugins in Rust, C and Zig.
@Suite struct `Built plugins of the other kinds` {
    private static let draft = PostDraft(text: "see  http://example.com \n now", hashtags: ["news", "swift"])

    /// The same policy, built without and with SIMD.
    private static let policies = ["rust-policy", "rust-simd-policy"]

    @Test(arguments: policies)
    func `transform, check and publish`(policyName: String) async throws {
        let stage = try Stage()
        let transformer = try await stage.load(fixture: "rust-transformer")
        let policy = try await stage.load(fixture: policyName)
        let connector = try await stage.load(fixture: "c-connector")
        let outcome = try await stage.host.publish(Self.draft, through: [connector, policy, transformer])
        guard case .published(let response, let verdicts) = outcome else {
            Issue.record("blocked")
            return
        }
        #expect(response.fields["text"] == "see https://example.com now #news #swift")
        #expect(verdicts.map(\.plugin) == ["com.example.\(policyName)"])
        #expect(verdicts.map(\.decision) == [.allow])
    }

    @Test(arguments: policies)
    func `warn of long posts and publish them`(policyName: String) async throws {
        let stage = try Stage()
        let policy = try await stage.load(fixture: policyName)
        let connector = try await stage.load(fixture: "zig-connector")
        let text = String(repeating: "é", count: 281)
        let outcome = try await stage.host.publish(PostDraft(text: text), through: [policy, connector])
        guard case .published(let response, let verdicts) = outcome else {
            Issue.record("blocked")
            return
        }
        #expect(response.fields["text"] == .string(text))
        #expect(verdicts.map(\.decision) == [.warn])
        #expect(verdicts.first?.reasons == ["the text has 281 characters, more than 280"])
    }

    @Test(arguments: policies)
    func `block before anything is published`(policyName: String) async throws {
        let stage = try Stage()
        let home = stage.folder
        let manifest = "\(Fixtures.plugins)/\(policyName)/plugin.json"
        // The forbidden words are the installed plugin's configuration.
        #expect(
            try ProgramRun(
                ["install", manifest, "--config", "@/dev/stdin"], home: home, input: #"{"forbidden":["SEE"]}"#
            )
            .code == 0)
        let policy = try await stage.host.load(installed: "com.example.\(policyName)")
        let connector = try await stage.load(fixture: "c-connector")
        let outcome = try await stage.host.publish(Self.draft, through: [policy, connector])
        guard case .blocked(let verdicts) = outcome else {
            Issue.record("published")
            return
        }
        #expect(verdicts.last?.reasons == [#"the text contains "SEE""#])
        #expect(connector.health.answered == 0)
    }

    @Test func `compute metrics`() async throws {
        let plugin = try await Stage().load(fixture: "zig-analytics")
        let posts = try JSONValue(
            parsing: #"{"posts":[{"id":"a","likes":3,"views":100},{"id":"b","likes":5,"views":900,"x":null}]}"#)
        #expect(
            try await plugin.processAnalytics(posts).text()
                == #"{"posts":2,"likes":8,"views":1000,"likes_per_mille":8,"best":"b"}"#)
        #expect(try await plugin.processAnalytics(["posts": []])["best"] == .null)
        // What it cannot read is an error of its own, and no failure.
        for wrong: JSONValue in [["posts": [["likes": 1]]], ["posts": 1], ["posts": [["id": "a", "likes": -1]]]] {
            let error = await #expect(throws: PluginError.self) { try await plugin.processAnalytics(wrong) }
            #expect(error?.code == .actionFailed)
            #expect(
                error?.message.hasPrefix("com.example.zig-analytics answered process_analytics with the error") == true)
        }
        #expect(plugin.health.failed == 0)
    }

    @Test func `take webhooks with the right token`() async throws {
        let stage = try Stage()
        let home = stage.folder
        #expect(
            try ProgramRun(
                ["install", "\(Fixtures.plugins)/c-webhook/plugin.json", "--config", "@/dev/stdin"], home: home,
                input: #"{"token":"a \"good\" one"}"#
            ).code == 0)
        let plugin = try await stage.host.load(installed: "com.example.c-webhook")
        let body = try JSONValue(parsing: #"{"id":1e3,"tags":["ü"]}"#)
        let events = try await plugin.handleWebhook(headers: ["x-token": "a \"good\" one", "x-other": "1"], body: body)
        #expect(events.map { $0.text() } == [#"{"event":"delivery","body":{"id":1e3,"tags":["ü"]}}"#])
        for token in ["", "a \"good\" on", "a \"good\" one "] {
            let error = await #expect(throws: PluginError.self) {
                try await plugin.handleWebhook(headers: ["x-token": .string(token)], body: body)
            }
            #expect(error?.code == .actionFailed)
            #expect(error?.message.contains("forbidden") == true)
        }
    }

    @Test(arguments: [
        "c-connector", "c-simd-connector", "c-webhook", "cpp-connector", "go-connector", "rust-connector",
        "rust-policy", "rust-simd-policy", "rust-transformer", "zig-analytics", "zig-connector",
    ])
    func `have nothing that a strict check finds`(name: String) throws {
        let run = try ProgramRun(
            ["check", "--strict", "\(Fixtures.plugins)/\(name)/plugin.json"], home: try Fixtures.temporaryFolder())
        #expect(run.code == 0)
        #expect(run.output.hasPrefix("ok: com.example.\(name) 1.0.0, 0 warnings\n"))
    }

    @Test func `that throw for a type of request are told so by check`() throws {
        let run = try ProgramRun(
            ["check", "\(Fixtures.plugins)/assemblyscript-shape/plugin.json"], home: try Fixtures.temporaryFolder())
        #expect(run.code == 6)
        #expect(run.output.contains("a request of the type \"delete_post\" breaks the contract"))
        #expect(run.output.contains("abort(\"größer gedacht: only publish is supported\")"))
    }
}
