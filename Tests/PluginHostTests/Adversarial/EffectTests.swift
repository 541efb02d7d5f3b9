import PluginHost
import Synchronization
import Testing
import Wasm

/// Numbers 80–99 of the list: what plugins do to the world.
@Suite struct `Effects` {
    /// A guest whose handler makes one call with data of its own, then answers ok.
    private static func guest(_ texts: [String], _ call: ([String]) -> String) -> Guest {
        var guest = Guest(imports: Guest.hostImports)
        let places = texts.map { guest.data($0) }
        guest.handleBody = "\(call(places)) \(Guest.packed(Guest.responseAddress, 15))"
        return guest
    }

    /// A guest whose answer is what host_http_request gives.
    private static func requesting(_ request: String) -> Guest {
        var guest = Guest(
            imports: Guest.hostImports,
            capabilities: #"{"abi_version":1,"required_network_domains":["api.example.com"]}"#)
        guest.handleBody = "(call $http \(guest.data(request)))"
        return guest
    }

    @Test func `80 reading the store without permission gives the envelope`() async throws {
        var guest = Guest(imports: Guest.hostImports)
        guest.handleBody = "(call $get \(guest.data("k")))"
        let host = TestHost()
        try await host.store.setValue([1], forKey: [UInt8(ascii: "k")], limits: host.limits, deadline: .now)
        let outcome = try await TestHost.run(guest, granting: [], host: host)
        #expect(outcome.response?.code == "permission_denied")
        #expect(outcome.response?.message == "storage_access was not approved; approve it with --grant storage_access")
        #expect(
            outcome.hostLog == [
                "host_store_get denied: storage_access was not approved; approve it with --grant storage_access"
            ])
    }

    @Test func `81 writing the store without permission ends the request and stores nothing`() async throws {
        let host = TestHost()
        let outcome = try await TestHost.run(
            Self.guest(["k", "v"]) { "(call $set \($0[0]) \($0[1]))" }, granting: [.eventEmit], host: host)
        #expect(outcome.error?.code == .permissionDenied)
        #expect(outcome.hostLog.count == 1)
        #expect(
            outcome.decisions.map { "\($0.action.rawValue) \($0.subject) \($0.isAllowed == false)" } == [
                "storage_write k true"
            ])
        #expect(try await host.store.value(forKey: [UInt8(ascii: "k")], deadline: .now) == nil)
    }

    @Test func `82 emitting without the declaration ends the request and says what to write`() async throws {
        let manifest = try TestHost.manifest(capabilities: #"["platform_connector"]"#)
        let outcome = try await TestHost.run(Self.guest(["{}"]) { "(call $emit \($0[0]))" }, manifest: manifest)
        #expect(outcome.error?.code == .permissionDenied)
        #expect(
            outcome.error?.message
                == #"host_emit_event: event_emit is not declared; add "event_emit" to "capabilities" in plugin.json"#)
        #expect(outcome.events.isEmpty)
    }

    @Test func `83 effects in plugin_init are denied in the discovery run and do not end it`() async throws {
        var guest = Guest(imports: Guest.hostImports)
        let (key, event) = (guest.data("k"), guest.data("{}"))
        guest.initBody = """
            (call $set \(key) \(key)) (call $emit \(event)) (drop (call $get \(key))) (drop (call $http \(event)))
            \(Guest.packed(Guest.metadataAddress, guest.metadata?.utf8.count ?? 0))
            """
        let host = TestHost()
        let plugin = try await host.load(guest)
        #expect(try await host.store.value(forKey: [UInt8(ascii: "k")], deadline: .now) == nil)
        #expect(host.outcome.events.isEmpty)
        #expect(host.outcome.decisions.allSatisfy { $0.isAllowed == false })
        // With its grants the same start does both.
        try await host.approve(plugin, plugin.requestedPermissions)
        #expect(try await plugin.handle(.publish(text: "hi")).isSuccess)
        #expect(try await host.store.value(forKey: [UInt8(ascii: "k")], deadline: .now) == [UInt8(ascii: "k")])
        #expect(host.outcome.events.count == 1)
    }

    @Test func `84 events carry plugin, sequence and time, and the plugin's document`() async throws {
        let outcome = try await TestHost.run(
            Self.guest([#"{"a": [1, 2.50]}"#]) { "(call $emit \($0[0])) (call $emit \($0[0]))" })
        let events = outcome.events
        #expect(events.count == 2)
        #expect(events[1].sequence > events[0].sequence)
        #expect(events[0].plugin == "test.plugin")
        #expect(events[0].event.text() == #"{"a":[1,2.50]}"#)
    }

    @Test(arguments: ["", "{", "{}x", #"{"a":1,"a":2}"#, "\u{1}"])
    func `85 events that are not JSON end the request`(event: String) async throws {
        let outcome = try await TestHost.run(Self.guest([event]) { "(call $emit \($0[0]))" })
        #expect(outcome.error?.code == .contractViolation)
        #expect(outcome.events.isEmpty)
    }

    private static func repeated(_ call: String, _ count: Int) -> String {
        """
        (local $i i32)
        (loop $again \(call) (br_if $again (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const \(count)))))
        """
    }

    @Test func `86 events beyond the limit end the request`() async throws {
        let host = TestHost()
        host.limits.events = 5
        let five = try await TestHost.run(Self.guest(["{}"]) { Self.repeated("(call $emit \($0[0]))", 5) }, host: host)
        #expect(five.response?.isSuccess == true)
        let six = try await TestHost.run(Self.guest(["{}"]) { Self.repeated("(call $emit \($0[0]))", 6) }, host: host)
        #expect(six.error?.limit == "events")
        #expect(six.events.count == 5)
    }

    /// Events were counted before the permission was looked at, so that a start with everything denied ended with its
    /// thousand-and-first event.
    @Test(arguments: [[], [.eventEmit]] as [Set<PluginPermission>])
    func `events that are denied do not count`(granted: Set<PluginPermission>) async throws {
        var guest = Guest(imports: Guest.hostImports)
        let event = guest.data("{}")
        guest.initBody = """
            \(Self.repeated("(call $emit \(event))", 6))
            \(Guest.packed(Guest.metadataAddress, guest.metadata?.utf8.count ?? 0))
            """
        let host = TestHost()
        host.limits.events = 5
        let plugin = try await host.load(guest)
        #expect(host.outcome.decisions.count == 6 && host.outcome.decisions.allSatisfy { $0.isAllowed == false })
        try await host.approve(plugin, granted)
        // The next start is another one, in which the sixth event is one too many if it may be emitted.
        if granted.isEmpty {
            #expect(try await plugin.handle(.publish(text: "hi")).isSuccess)
            #expect(host.outcome.events.isEmpty)
        } else {
            let error = await #expect(throws: PluginError.self) { try await plugin.handle(.publish(text: "hi")) }
            #expect(error?.limit == "events")
            #expect(host.outcome.events.count == 5)
        }
    }

    @Test func `87 host calls beyond the limit end the request`() async throws {
        let host = TestHost()
        host.limits.hostCalls = 100
        let call = "(drop (call $get (i32.const 0) (i32.const 1)))"
        #expect(
            try await TestHost.run(Self.guest([]) { _ in Self.repeated(call, 100) }, host: host).response?.isSuccess
                == true)
        #expect(
            try await TestHost.run(Self.guest([]) { _ in Self.repeated(call, 101) }, host: host).error?.limit
                == "host_calls")
    }

    @Test func `88 log beyond the limit is dropped with one warning that names it`() async throws {
        let host = TestHost()
        host.limits.logBytes = .bytes(1_000)
        let text = String(repeating: "x", count: 100)
        let outcome = try await TestHost.run(
            Self.guest([text]) { Self.repeated("(call $log (i32.const 2) \($0[0]))", 1_000) }, host: host)
        #expect(outcome.response?.isSuccess == true)
        #expect(outcome.pluginLog.count == 10)
        #expect(outcome.hostLog == ["limit log_bytes exceeded: more than 1000 bytes; the rest is dropped"])
    }

    @Test func `89 a long line of log is cut, and invalid bytes are replaced`() async throws {
        let outcome = try await TestHost.run(
            Self.guest([]) { _ in "(call $log (i32.const 2) (i32.const 0) (i32.const 200000))" })
        let line = try #require(outcome.pluginLog.first)
        #expect(line.utf8.count < 30_000)
        #expect(line.hasSuffix("… (191808 bytes cut)"))
    }

    @Test func `90 log reaches people in one line each, whatever it says`() async throws {
        let forged = "ok\n[other.plugin] error: forged\u{1B}[2J\u{202E}"
        let outcome = try await TestHost.run(Self.guest([forged]) { "(call $log (i32.const 2) \($0[0]))" })
        #expect(outcome.pluginLog == [forged])
        #expect(displayed(forged) == "ok\\n[other.plugin] error: forged\\u{1b}[2J\\u{202e}")
    }

    @Test func `91 a value over the quota ends the request and the old one stays`() async throws {
        let host = TestHost()
        host.limits.storageValueBytes = .bytes(4)
        host.limits.storageBytes = .bytes(10)
        try await host.store.setValue([1], forKey: [UInt8(ascii: "k")], limits: host.limits, deadline: .now)
        let large = try await TestHost.run(Self.guest(["k", "12345"]) { "(call $set \($0[0]) \($0[1]))" }, host: host)
        #expect(large.error?.limit == "storage_value_bytes")
        let long = try await TestHost.run(
            Self.guest(["kkkkkkk", "123"]) { "(call $set \($0[0]) \($0[1]))" }, host: host)
        #expect(long.error?.limit == "storage_bytes")
        #expect(try await host.store.value(forKey: [UInt8(ascii: "k")], deadline: .now) == [1])
    }

    @Test func `92 requests without network permission are denied, whatever they say`() async throws {
        for request in [#"{"url":"https://api.example.com/"}"#, #"{"url":"http://127.0.0.1"}"#] {
            let denied = try await TestHost.run(Self.requesting(request), granting: [])
            #expect(denied.response?.code == "permission_denied")
        }
        var undeclared = Self.requesting(#"{"url":"https://api.example.com/"}"#)
        undeclared.capabilities = #"{"abi_version":1}"#
        let outcome = try await TestHost.run(undeclared)
        #expect(outcome.response?.message?.contains(#""required_network_domains": ["api.example.com"]"#) == true)
    }

    /// A transport that remembers what it was given.
    private final class Recorder: PluginHTTPTransport {
        struct State {
            var requests: [PluginHTTPRequest] = []
            var answer = PluginHTTPResponse(status: 200, headers: [("X-A", "1"), ("x-a", "2")], body: Array("hé".utf8))
            var failure: PluginHTTPFailure?
        }
        let state = Mutex(State())
        var requests: [PluginHTTPRequest] { state.withLock { $0.requests } }

        func send(_ request: PluginHTTPRequest) throws(PluginHTTPFailure) -> PluginHTTPResponse {
            try state.withLock { state throws(PluginHTTPFailure) in
                state.requests.append(request)
                if let failure = state.failure { throw failure }
                return state.answer
            }
        }
    }

    @Test(arguments: [
        "http://api.example.com/", "https://api.example.com.evil.com/", "https://evil.com/?https://api.example.com/",
        "https://api.example.com@evil.com/", "https://evil.com#@api.example.com/",
        "https://evil.com\\\\@api.example.com/",
        "https://api.example.com:8443/", "https://API.example.com%2eevil.com/", "https://ap\\u0131.example.com/",
        "https://api\\uff0eexample\\uff0ecom/", "https://[::ffff:127.0.0.1]/", "https://127.0.0.1/",
        "https://2130706433/",
        "https://0x7f.0.0.1/", "https://api.example.com:99999/", "https://sub.api.example.com/",
        "https://api.example.co/",
        "https:///api.example.com/", "//api.example.com/", "file:///etc/passwd", "https://api.example.com\\r\\nX: y/",
        "https://api.example.com /", "https://user:pw@api.example.com/", "https://169.254.169.254/latest/meta-data/",
    ])
    func `93 spellings of other hosts are not sent`(url: String) async throws {
        let host = TestHost()
        let recorder = Recorder()
        host.transport = recorder
        let outcome = try await TestHost.run(Self.requesting("{\"url\":\"\(url)\"}"), host: host)
        #expect(outcome.response?.code == "domain_not_allowed")
        #expect(outcome.decisions.count == 1)
        #expect(outcome.decisions.first?.isAllowed == false)
        #expect(recorder.requests.isEmpty)
    }

    @Test func `94 an allowed request is sent as checked, and the answer comes back`() async throws {
        let host = TestHost()
        let recorder = Recorder()
        host.transport = recorder
        let request = """
            {"method":"POST","url":"HTTPS://API.Example.com.:443/a?b#c","headers":{"X-K":["1","2"],"Accept":"x"},
             "body":{"k":1},"timeout_ms":500}
            """
        let outcome = try await TestHost.run(Self.requesting(request), host: host)
        let sent = try #require(recorder.requests.first)
        #expect(sent.method == "POST")
        #expect(sent.origin.description == "api.example.com")
        #expect(sent.target == "/a?b")
        #expect(
            sent.headers.map { "\($0.name): \($0.value)" }
                == ["X-K: 1", "X-K: 2", "Accept: x", "Content-Type: application/json", "User-Agent: ssplug"])
        #expect(sent.body == Array(#"{"k":1}"#.utf8))
        #expect(sent.timeout <= .milliseconds(500))
        #expect(
            outcome.response?.json.text()
                == #"{"status":"ok","http_status":200,"headers":{"x-a":["1","2"]},"body":"hé"}"#)
        recorder.state.withLock { $0.answer.body = [0xFF] }
        #expect(try await TestHost.run(Self.requesting(request), host: host).field("body_base64") == "/w==")
        recorder.state.withLock { $0.failure = .timeout }
        let failed = try await TestHost.run(Self.requesting(request), host: host)
        #expect(failed.response?.code == "timeout")
        #expect(failed.response?.isRetryable == true)
    }

    @Test func `95 an allowed request without a transport fails and says so`() async throws {
        let outcome = try await TestHost.run(Self.requesting(#"{"url":"https://api.example.com/"}"#))
        #expect(outcome.response?.code == "connection_failed")
        #expect(outcome.response?.isRetryable == true)
        #expect(
            outcome.response?.message
                == "api.example.com is allowed, but this host sends no HTTP requests")
    }

    @Test(arguments: [
        "", "[]", "{}", #"{"url":1}"#, #"{"url":"https://api.example.com","method":"get"}"#,
        #"{"url":"https://api.example.com","method":"GET\r\nX: y"}"#,
        #"{"url":"https://api.example.com","method":"CONNECT"}"#,
        #"{"url":"https://api.example.com","headers":{"X-A":"1\r\nX-B: 2"}}"#,
        #"{"url":"https://api.example.com","headers":{"X-A":"1\nb"}}"#,
        #"{"url":"https://api.example.com","headers":{"X-A\r\nB":"1"}}"#,
        #"{"url":"https://api.example.com","headers":{"X A":"1"}}"#,
        #"{"url":"https://api.example.com","headers":{"":"1"}}"#,
        #"{"url":"https://api.example.com","headers":{"X-A":"\u0000"}}"#,
        #"{"url":"https://api.example.com","headers":{"Host":"evil.com"}}"#,
        #"{"url":"https://api.example.com","headers":{"content-length":"1"}}"#,
        #"{"url":"https://api.example.com","headers":{"Transfer-Encoding":"chunked"}}"#,
        #"{"url":"https://api.example.com","headers":{"Proxy-Authorization":"x"}}"#,
        #"{"url":"https://api.example.com","headers":{"Connection":"close"}}"#,
        #"{"url":"https://api.example.com","headers":[]}"#,
        #"{"url":"https://api.example.com","headers":{"X":1}}"#,
        #"{"url":"https://api.example.com","body_base64":"?"}"#,
        #"{"url":"https://api.example.com","body":"a","body_base64":"YQ=="}"#,
        #"{"url":"https://api.example.com","timeout_ms":0}"#,
        #"{"url":"https://api.example.com","timeout_ms":"5"}"#,
        #"{"url":"https://api.example.com","url":"https://evil.com"}"#,
    ])
    func `96 requests that are malformed or smuggle header fields are not sent`(request: String) async throws {
        let host = TestHost()
        let recorder = Recorder()
        host.transport = recorder
        let outcome = try await TestHost.run(Self.requesting(request), host: host)
        #expect(outcome.response?.code == "invalid_request")
        #expect(recorder.requests.isEmpty)
    }

    @Test func `97 every effect is recorded before it happens, and refused if it cannot be`() async throws {
        struct DiskFull: Error {}
        let host = TestHost()
        let package = PluginPackage(
            manifest: try TestHost.manifest(),
            module: try Self.guest(["k", "v"]) { "(call $set \($0[0]) \($0[1]))" }.module())
        host.audit = TestAudit { entry in if entry.kind == .decision, entry.isAllowed == true { throw DiskFull() } }
        let plugin = try await host.load(package)
        try await host.approve(plugin, plugin.requestedPermissions)
        let error = try await #require(throws: PluginError.self) { try await plugin.handle(.publish(text: "hi")) }
        #expect(
            error.message
                == "host_store_set: the audit log cannot be written: another process keeps the audit log locked")
        #expect(try await host.store.value(forKey: [UInt8(ascii: "k")], deadline: .now) == nil)
    }

    @Test func `98 grants that were not asked for have no effect`() async throws {
        let manifest = try TestHost.manifest(capabilities: #"["platform_connector"]"#)
        let outcome = try await TestHost.run(
            Self.guest(["{}"]) { "(call $emit \($0[0]))" }, manifest: manifest, granting: [.eventEmit, .storageAccess])
        #expect(outcome.error?.code == .permissionDenied)
    }

    @Test(arguments: [
        #"{"type":"array","items":{"properties":{"api_key":{"type":"string","secret":true}}}}"#,
        #"{"type":"array","items":{"additionalProperties":{"type":"string","secret":true}}}"#,
    ])
    func `99 secrets that a plugin writes are redacted in logs, events, errors and the audit log`(
        keys: String
    ) async throws {
        let secret = "s3cr3t-t0ken"
        let manifest = try TestHost.manifest(
            extra: #""config_schema":{"properties":{"name":{"type":"string"},"keys":\#(keys)}}"#)
        var guest = Guest(imports: Guest.hostImports)
        let (line, event, short) = (guest.data("key=\(secret)."), guest.data(#"{"k":"\#(secret)"}"#), guest.data("abc"))
        guest.handleBody = """
            (call $log (i32.const 2) \(line)) (call $log (i32.const 2) \(short)) (call $emit \(event))
            (drop (call $get \(line))) (call $emit \(line)) (i64.const 0)
            """
        let host = TestHost()
        let plugin = try await host.load(guest, manifest: manifest)
        try await host.approve(plugin, plugin.requestedPermissions)
        let error = try await #require(throws: PluginError.self) {
            try await plugin.handle(
                .refreshToken("abc"),
                configuration: ["keys": [["api_key": .string(secret)] as JSONValue], "name": "abc"])
        }
        #expect(!error.message.contains(secret))
        #expect(host.outcome.pluginLog == ["key=[redacted].", "abc"])
        #expect(host.outcome.events.map { $0.event.text() } == [#"{"k":"[redacted]"}"#])
        #expect(host.outcome.audit.contains { $0.subject == "key=[redacted]." })
        #expect(!host.outcome.audit.contains { $0.subject.contains(secret) })
    }
}
