import Testing

@testable import PluginHost

/// Permissions written among the capabilities of a manifest, as `--grant` takes them.
@Suite struct `Permissions among capabilities` {
    @Test(arguments: [
        ("network_access:api.example.com", #"the hosts stand in "required_network_domains": ["api.example.com"]"#),
        ("network_access: api.example.com", #""required_network_domains": ["api.example.com"]"#),
        ("network_access=api.example.com", #""required_network_domains": ["api.example.com"]"#),
        ("NetworkAccess(api.example.com)", #""required_network_domains": ["api.example.com"]"#),
        ("netwrok_access:api.example.com", #""required_network_domains": ["api.example.com"]"#),
        ("network:api.example.com", #""required_network_domains": ["api.example.com"]"#),
        ("network_access:https://a/b", #""required_network_domains": ["api.example.com"]"#),
        ("event_subscribe:x.y", #"the plugins stand in "subscribes": ["x.y"]"#),
        ("event_subscribe:", #""subscribes": ["com.example.other"]"#),
        ("credential_access:mastodon", #"write "credential_access"; the platforms stand in "platforms""#),
        (" network_access:a.b", #""required_network_domains": ["a.b"]"#),
        ("network", #""required_network_domains": ["#),
        ("http_access:a.b", #""required_network_domains": ["a.b"]"#), ("subscribe:x.y", #""subscribes": ["x.y"]"#),
        ("storage", #"write "storage_access" alone"#), ("credentials ", #"write "credential_access"; the platforms"#),
        ("net_access:x.com", #""required_network_domains": ["x.com"]"#), ("kv_store", #"write "storage_access" alone"#),
        ("https://api.example.com", #"the hosts stand in "required_network_domains": ["api.example.com"]"#),
        ("api.example.com", #"is an origin, and no kind of plugin"#), ("example.com:8443", #"is an origin"#),
        ("storage_access,event_emit", #"each as a text of its own: "storage_access", "event_emit""#),
        ("platform_connector; storage_access", #""platform_connector", "storage_access""#),
        ("needs_kv_store", #"for a store, write "storage_access""#),
        ("required_network_domains", "it is a member of plugin.json of its own"),
        ("host_http_request", #"plugin.json has the hosts in "required_network_domains""#),
        ("host_store_get", #"is a function of the host"#), ("allow:network", #""required_network_domains": ["#),
        ("platform_connector:twitter", #"write "platform_connector" alone; the platforms stand in "platforms""#),
        ("storage_access:all", #"write "storage_access" alone"#), ("event_emit:x", #"write "event_emit" alone"#),
    ])
    func `are errors that say where they belong`(name: String, advice: String) throws {
        let spellings = [
            "\"\(name)\"", "{\"custom\":\"\(name)\"}", "\"custom:\(name)\"", "{\"custom\":\"Custom: \(name)\"}",
        ]
        for element in spellings {
            let error = #expect(throws: ManifestError.self) {
                try TestHost.manifest(capabilities: "[\"platform_connector\",\(element)]")
            }
            let problem = try #require(error?.problems.first { $0.severity == .error })
            #expect(problem.path == "$.capabilities[1]")
            #expect(problem.message.contains(advice), "\(problem.message)")
        }
    }

    @Test func `are none where they are functions that modules import`() throws {
        for function in HostFunctions.all where function.name.hasPrefix("host_") {
            let error = #expect(throws: ManifestError.self) {
                try TestHost.manifest(capabilities: "[\"\(function.name)\"]")
            }
            #expect(error?.problems.first?.message.contains("is a function of the host") == true)
        }
    }

    @Test func `are none as custom kinds`() throws {
        for name in PluginPermission.names {
            let error = #expect(throws: ManifestError.self) {
                try TestHost.manifest(capabilities: "[{\"custom\":\"\(name)\"}]")
            }
            #expect(throws: ManifestError.self) { try TestHost.manifest(capabilities: "[\"custom:\(name)\"]") }
            #expect(error?.problems.first?.message.contains("is a permission, and no kind of plugin") == true)
        }
    }

    @Test(arguments: ["storage_access ", " platform_connector", "event_emit\\n"])
    func `with blanks around them are errors that say so`(name: String) throws {
        let error = #expect(throws: ManifestError.self) { try TestHost.manifest(capabilities: "[\"\(name)\"]") }
        #expect(error?.problems.first?.message.contains("has a blank around it; write") == true)
    }

    @Test func `behind thousands of words are names that are too long`() throws {
        for word in ["allow:", "custom:", "grant custom:", " ", "storage_access,"] {
            let name = String(repeating: word, count: 60_000) + "network"
            let error = #expect(throws: ManifestError.self) { try TestHost.manifest(capabilities: "[\"\(name)\"]") }
            #expect(error?.problems.first?.message.contains("has 1 to 128 bytes") == true)
        }
    }

    @Test(arguments: [
        "com.example.scanner", "io.acme.kinds", "connector", "acme:scanner", "invoice scanner", "events:all", "a/b",
        "net", "custom:scanner", "custom:", "ai.acme.app", "acme.app", "translator.fr", "v2.translator.io",
        "api.scanner",
        "host_monitor", "host_reputation", "www",
    ])
    func `are not seen in other names`(name: String) throws {
        let manifest = try TestHost.manifest(capabilities: "[\"\(name)\"]")
        #expect(manifest.kinds == [.custom(name)])
    }
}
