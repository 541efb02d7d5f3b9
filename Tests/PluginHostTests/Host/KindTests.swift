import PluginHost
import Testing

@Suite struct `Publishing through plugins` {
    private static func plugin(_ kind: String, _ response: String, _ host: PluginHost, echo: Bool = false) async throws
        -> Plugin
    {
        var guest = Guest(response: response)
        if echo {
            // Logs the request, so that a test sees what came through.
            guest.imports = Guest.hostImports
            guest.handleBody = """
                (call $log (i32.const 2) (local.get $ptr) (local.get $len)) \
                \(Guest.packed(Guest.responseAddress, response.utf8.count))
                """
        }
        let manifest = try TestHost.manifest(capabilities: "[\"\(kind)\"]")
        return try await host.load(PluginPackage(manifest: manifest, module: try guest.module()))
    }

    private static func host(_ log: @escaping @Sendable (String) -> Void = { _ in }) throws -> PluginHost {
        var services = HostServices()
        services.log = { log($0.message) }
        return PluginHost(directory: StateDirectory(path: try Fixtures.temporaryFolder()), services: services)
    }

    @Test func `runs transformers, then policies, then the connector`() async throws {
        let (lines, continuation) = AsyncStream.makeStream(of: String.self)
        let host = try Self.host { continuation.yield($0) }
        let connector = try await Self.plugin("platform_connector", #"{"status":"ok","post_id":"1"}"#, host, echo: true)
        let transformer = try await Self.plugin(
            "content_transformer", #"{"status":"ok","content":{"text":"changed","hashtags":["a"]}}"#, host, echo: true)
        let policy = try await Self.plugin(
            "policy_evaluator", #"{"status":"ok","decision":"warn","reasons":["r"],"content":"corrected"}"#, host,
            echo: true)
        let outcome = try await host.publish(
            PostDraft(text: "first", mediaURLs: ["u"]), through: [connector, policy, transformer])
        guard case .published(let response, let verdicts) = outcome else {
            Issue.record("blocked")
            return
        }
        #expect(response.fields["post_id"] == "1")
        #expect(verdicts.map(\.decision) == [.warn])
        #expect(verdicts.map(\.reasons) == [["r"]])
        continuation.finish()
        var requests: [String] = []
        for await line in lines { requests.append(line) }
        #expect(
            requests == [
                #"{"type":"custom","action":"transform_content","payload":{"content":{"text":"first","media_urls":["u"],"hashtags":[],"metadata":{}}},"granted":[]}"#,
                #"{"type":"custom","action":"evaluate_policy","payload":{"content":{"text":"changed","media_urls":["u"],"hashtags":["a"],"metadata":{}}},"granted":[]}"#,
                #"{"type":"publish","text":"corrected","media_urls":["u"],"hashtags":["a"],"metadata":{},"granted":[]}"#,
            ])
    }

    @Test func `stops at a policy that blocks`() async throws {
        let host = try Self.host()
        let connector = try await Self.plugin("platform_connector", #"{"status":"ok"}"#, host)
        let policy = try await Self.plugin(
            "policy_evaluator", #"{"status":"ok","decision":"block","reasons":["spam"]}"#, host)
        guard case .blocked(let verdicts) = try await host.publish(PostDraft(text: "x"), through: [policy, connector])
        else {
            Issue.record("published")
            return
        }
        #expect(verdicts.last?.reasons == ["spam"])
        #expect(connector.health.answered == 0)
    }

    @Test(arguments: [
        ("policy_evaluator", #"{"status":"error","code":"down","message":"m"}"#),
        ("policy_evaluator", #"{"status":"ok"}"#),
        ("policy_evaluator", #"{"status":"ok","decision":"allow","reasons":[1]}"#),
        ("policy_evaluator", #"{"status":"ok","decision":"perhaps"}"#), ("content_transformer", #"{"status":"ok"}"#),
        ("content_transformer", #"{"status":"ok","content":{"text":5}}"#), ("policy_evaluator", "no json"),
    ])
    func `publishes nothing when a plugin before the connector fails`(kind: String, response: String) async throws {
        let host = try Self.host()
        let connector = try await Self.plugin("platform_connector", #"{"status":"ok"}"#, host)
        let plugin = try await Self.plugin(kind, response, host)
        await #expect(throws: PluginError.self) {
            try await host.publish(PostDraft(text: "x"), through: [plugin, connector])
        }
        #expect(connector.health.answered == 0)
    }

    @Test func `needs exactly one connector`() async throws {
        let host = try Self.host()
        let connector = try await Self.plugin("platform_connector", #"{"status":"ok"}"#, host)
        await #expect(throws: PluginError.self) { try await host.publish(PostDraft(text: "x"), through: []) }
        await #expect(throws: PluginError.self) {
            try await host.publish(PostDraft(text: "x"), through: [connector, connector])
        }
    }

    @Test func `has typed calls for analytics and webhooks`() async throws {
        let host = try Self.host()
        let analytics = try await Self.plugin("analytics_processor", #"{"status":"ok","metrics":{"n":1}}"#, host)
        #expect(try await analytics.processAnalytics([1, 2]) == ["n": 1])
        let webhooks = try await Self.plugin("webhook_handler", #"{"status":"ok","events":[{"e":1}]}"#, host)
        #expect(try await webhooks.handleWebhook(headers: [:], body: "b") == [["e": 1]])
        await #expect(throws: PluginError.self) { try await webhooks.processAnalytics(nil) }
    }
}
