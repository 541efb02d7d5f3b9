import PluginHost
import Testing

@Suite struct `Network names` {
    @Test(arguments: [
        ("example.com", "example.com"), ("EXAMPLE.com.", "example.com"),
        ("a.b-c.example.com:8443", "a.b-c.example.com:8443"),
        ("example.com:443", "example.com"), ("localhost", "localhost"), ("xn--nxasmq6b.com", "xn--nxasmq6b.com"),
        ("1e100.net", "1e100.net"), ("a_b.example.com", "a_b.example.com"),
    ])
    func `are read and written in one form`(text: String, form: String) throws {
        #expect(try NetworkOrigin(entry: text).description == form)
    }

    @Test(arguments: [
        "", ".", "a..b", "a.b..", "user@example.com", "user:pw@example.com", "example.com@evil.com", "a\\b.com",
        "a b.com",
        "a\tb.com", "a\nb.com", "a\0b.com", "ex%61mple.com", "ex\u{FF41}mple.com", "example\u{3002}com", "[::1]",
        "127.0.0.1", "127.1",
        "2130706433", "0x7f000001", "0x7f.1", "017700000001", "1.2.3.4.", "169.254.169.254", "0x", "example.com:0",
        "example.com:65536", "example.com:99999", "example.com:080", "example.com:", "example.com:80:80",
        "example.com:8a", "-a.com",
        "a-.com", "*.example.com", "https://example.com", "example.com/path", "a?b", "a#b",
        String(repeating: "a", count: 64) + ".com", String(repeating: "a.", count: 127) + "com",
    ])
    func `that two parsers could read differently are refused`(text: String) {
        #expect(throws: NetworkOrigin.Problem.self) { try NetworkOrigin(entry: text) }
    }

    @Test(arguments: [
        ("https://example.com", "https://example.com/"), ("HTTPS://Example.COM./a?b=c#d", "https://example.com/a?b=c"),
        ("https://example.com:443/", "https://example.com/"),
        ("https://example.com:8443?x", "https://example.com:8443/?x"),
        ("https://example.com/a@b:c", "https://example.com/a@b:c"),
        ("https://example.com#@evil.com/", "https://example.com/"),
        ("https://example.com/%2e%2e/", "https://example.com/%2e%2e/"),
    ])
    func `in a URL are taken out strictly and the URL is rebuilt`(text: String, rebuilt: String) throws {
        #expect(try RequestURL(text).text == rebuilt)
    }

    @Test(arguments: [
        "", "http://example.com/", "ftp://example.com", "file:///etc/passwd", "//example.com", "example.com",
        "https:/example.com",
        "https:example.com", "https:\\\\example.com", "https://", "https:///path", "https://user@example.com/",
        "https://example.com\\@evil.com/", "https://example.com%2f@evil.com", "https://example.com\u{2044}evil.com/",
        "https://example.com/a b", "https://example.com/a\r\nHost: evil", "https://example.com/é",
        "https://example.com/a\\b",
        "https://127.0.0.1/", "https://0x7f.1/", "https://[::1]/", "https://①②⑦.0.0.1/", " https://example.com/",
        "https://exa\u{AD}mple.com/", "https://example.com:99999/", "httpsx://example.com", "https;//example.com",
    ])
    func `hidden in odd URLs are refused`(text: String) {
        #expect(throws: NetworkOrigin.Problem.self) { try RequestURL(text) }
    }
}

@Suite struct Permissions {
    @Test(arguments: [
        "storage_access", "event_emit", "event_subscribe:com.example.x", "network_access:api.example.com",
        "credential_access:my-platform",
    ])
    func `are read as --grant takes them`(text: String) { #expect(PluginPermission(text)?.description == text) }

    @Test(arguments: [
        (
            "storage",
            #""storage" is not a permission; permissions are storage_access, event_emit, event_subscribe, network_access, credential_access"#
        ),
        ("storage_acces", #""storage_acces" is not a permission; did you mean "storage_access"?"#),
        ("network_access", "network_access needs a host: network_access:api.example.com"),
        ("network_access:*", #""*" is not a host: wildcards are not supported; list each host by its whole name"#),
        ("event_subscribe", "event_subscribe needs a plugin: event_subscribe:com.example.other"),
        ("event_emit:com.example.x", #"event_emit stands alone, without ":""#),
        (
            "subscribe",
            #""subscribe" is not a permission; permissions are storage_access, event_emit, event_subscribe, network_access, credential_access"#
        ),
        ("credential_access", "credential_access needs a platform: credential_access:my-platform"),
        ("storage_access:x", #"storage_access stands alone, without ":""#),
        (
            "",
            #""" is not a permission; permissions are storage_access, event_emit, event_subscribe, network_access, credential_access"#
        ),
    ])
    func `that cannot be read say what to write`(text: String, message: String) throws {
        let problem = try #require(throws: PluginPermission.Problem.self) { try PluginPermission(parsing: text) }
        #expect(problem.message == message)
    }

    @Test func `are shown in one order`() throws {
        let texts = [
            "credential_access:x", "network_access:b.com", "event_subscribe:B", "event_emit", "event_subscribe:a",
            "network_access:a.com", "storage_access",
        ]
        #expect(
            Set(texts.compactMap(PluginPermission.init)).flags
                == "--grant storage_access --grant event_emit --grant event_subscribe:a --grant event_subscribe:b --grant network_access:a.com --grant network_access:b.com "
                + "--grant credential_access:x")
    }

    private static let host = PluginPermission("network_access:api.example.com")
    private static let requested: Set<PluginPermission> = Set([.storageAccess, .eventEmit, host].compactMap { $0 })

    private static func gate(
        requested: Set<PluginPermission> = requested, approved: Set<PluginPermission>, isDiscovery: Bool = false,
        audit: @escaping (AuditEntry) throws -> Void = { _ in }
    ) -> PermissionGate {
        PermissionGate(
            plugin: "p", requested: requested, approved: approved, isDiscovery: isDiscovery
        ) { (entry, _) throws(AuditError) in
            do { try audit(entry) } catch { throw .busy }
            return 1
        }
    }

    @Test func `are asked for and approved, or denied`() throws {
        let other = try NetworkOrigin(entry: "other.example.com")
        let origin = try NetworkOrigin(entry: "api.example.com")
        let all = Self.gate(approved: Self.requested)
        #expect(all.check(.storageRead(key: [])).denial == nil)
        #expect(all.check(.storageWrite(key: [])).denial == nil)
        #expect(all.check(.eventEmit).denial == nil)
        #expect(all.check(.httpRequest(origin)).denial == nil)
        #expect(
            all.check(.httpRequest(other)).denial
                == .init(
                    code: "domain_not_allowed",
                    message:
                        #"other.example.com is not in the plugin's allowlist; add "other.example.com" to "required_network_domains" in plugin.json"#
                ))
        let none = Self.gate(approved: [])
        #expect(
            none.check(.eventEmit).denial
                == .init(
                    code: "permission_denied",
                    message: "event_emit was not approved; approve it with --grant event_emit"))
        #expect(none.check(.httpRequest(origin)).denial?.code == "permission_denied")
        // Which host was meant is not known; that the plugin declares one is.
        for action in [PermissionGate.Action.httpRequestInvalid("bad"), .httpRequestMalformed("bad")] {
            let message = "network_access was not approved; approve it with --grant network_access:api.example.com"
            #expect(none.check(action).denial == .init(code: "permission_denied", message: message))
        }
        let undeclaring = Self.gate(requested: [], approved: Self.requested)
        #expect(
            undeclaring.check(.eventEmit).denial
                == .init(
                    code: "permission_denied",
                    message: #"event_emit is not declared; add "event_emit" to "capabilities" in plugin.json"#))
        #expect(undeclaring.check(.storageRead(key: [])).denial?.code == "permission_denied")
        let undeclared = undeclaring.check(.httpRequestInvalid("bad")).denial
        #expect(undeclared?.message.hasPrefix("the plugin declares no network access") == true)
        #expect(undeclaring.granted.isEmpty)
    }

    @Test func `are all denied in the discovery run`() throws {
        let gate = Self.gate(approved: Self.requested, isDiscovery: true)
        #expect(gate.check(.storageRead(key: [])).denial != nil)
        #expect(gate.check(.eventEmit).denial != nil)
        #expect(gate.check(.httpRequest(try NetworkOrigin(entry: "api.example.com"))).denial != nil)
    }

    @Test func `are recorded before anything happens, and refused if they cannot be`() throws {
        var records: [AuditEntry] = []
        let gate = Self.gate(approved: [.storageAccess]) { records.append($0) }
        #expect(gate.check(.storageWrite(key: Array("k".utf8))).denial == nil)
        #expect(gate.check(.eventEmit).denial != nil)
        #expect(records.map(\.action) == [.storageWrite, .eventEmit])
        #expect(records.map(\.subject) == ["k", ""])
        #expect(records.map(\.isAllowed) == [true, false])

        struct DiskFull: Error {}
        let broken = Self.gate(approved: Self.requested) { _ in throw DiskFull() }
        #expect(
            broken.check(.storageWrite(key: [])).denial?.message
                == "the audit log cannot be written: another process keeps the audit log locked")
        #expect(broken.check(.storageWrite(key: [])).denial?.isPermanent == false)
    }

    @Test func `that cannot be recorded for unusable settings stay so`() {
        let gate = PermissionGate(
            plugin: "test.plugin", requested: Self.requested, approved: [.storageAccess], isDiscovery: false
        ) { _, _ throws(AuditError) in
            throw .settings("audit.json: unknown key")
        }
        #expect(gate.check(.storageWrite(key: [])).denial?.isPermanent == true)
    }
}
