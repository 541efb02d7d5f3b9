import PluginHost
import Testing

/// Plugins that were built by real compilers.
@Suite struct `Built plugins` {
    private static func load(_ name: String) async throws -> (Plugin, TestHost) {
        let host = TestHost()
        host.limits = PluginLimits()
        let package = try PluginPackage(path: "\(Fixtures.plugins)/\(name)/plugin.json")
        return (try await host.load(package), host)
    }

    @Test func `of naive C keep their literals and static buffers`() async throws {
        let (plugin, host) = try await Self.load("naive-c")
        try await host.approve(plugin, [])
        for round in 1...20 {
            #expect(try await plugin.handle(.publish(text: "hi")).fields["count"] == .number(JSONNumber(round)))
        }
        #expect(plugin.health.starts == 1)
        #expect(
            host.outcome.hostLog == [
                "plugin_handle_request returns the same buffer each time; the host does not give it back"
            ])
    }

    @Test func `of Rust answer 10,000 requests on one instance without growing`() async throws {
        let (plugin, host) = try await Self.load("page-skeleton")
        try await host.approve(plugin, plugin.wishes)
        var pages: [Int] = []
        for round in 1...10_000 {
            let response = try await plugin.handle(.publish(text: "hi"))
            guard response.fields["post_id"]?.string == "post-\(round)" else {
                Issue.record("round \(round): \(response.json.text())")
                break
            }
            if round % 1_000 == 0 {
                pages.append(plugin.health.peakMemoryByteCount)
                host.outcome = Outcome()
            }
        }
        #expect(pages.count == 10)
        #expect(Set(pages).count == 1, "the guest's memory grew: \(pages)")
        #expect(plugin.health.starts == 1)
    }

    @Test func `of the page behave as the page says`() async throws {
        let (plugin, host) = try await Self.load("page-skeleton")
        #expect(plugin.wishes.flags == "--grant storage_access --grant network_access:api.my-platform.com")
        #expect(plugin.metadata.author == "Your Name")
        #expect(plugin.capabilities.canPublishImage)
        #expect(plugin.capabilities.platforms == ["my-platform"])
        #expect(plugin.warnings == [])
        try await host.approve(plugin, plugin.wishes)
        let unsupported = try await plugin.handle(.deletePost(id: "1"))
        #expect(unsupported.code == "unsupported")
        #expect(!unsupported.isRetryable)
        #expect(try await plugin.handle(.exchangeCode(code: "abc", redirectURI: "x")).fields["code_length"] == 3)
        let publish = try await plugin.handle(.publish(text: "hi", metadata: ["announce": false]))
        #expect(publish.fields["post_id"] == "post-1")
        #expect(host.outcome.log.map(\.message) == ["publishing 2 bytes"])
    }
}
