import PluginHost
import Synchronization
import Testing
import Wasm

/// Numbers 180–199 of the list: that everything is accounted for, and nothing secret with it.
@Suite struct `Accounts` {
    /// The audit log in short: kind, action, subject and the given details of each entry.
    private static func lines(_ outcome: Outcome, _ keys: String...) -> [String] {
        outcome.audit.filter { $0.kind != .approval && $0.kind != .request }.map { entry in
            var words = [entry.kind.rawValue, entry.action.rawValue, displayed(entry.subject, limit: 20)]
            if entry.kind == .decision { words.append(entry.isAllowed == true ? "allowed" : "denied") }
            words += keys.compactMap { key in
                entry.detail[key].map { "\(key)=\($0.string ?? $0.text())" }
            }
            return words.joined(separator: " ")
        }
    }

    private static let domains = #"{"abi_version":1,"required_network_domains":["api.example.com"]}"#

    /// A guest whose answer is what host_http_request gives.
    private static func requesting(_ request: String) -> Guest {
        var guest = Guest(imports: Guest.hostImports, capabilities: domains)
        guest.handleBody = "(call $http \(guest.data(request)))"
        return guest
    }

    /// Answers each request in the same way.
    private struct Answering: PluginHTTPTransport {
        var answer: Result<PluginHTTPResponse, PluginHTTPFailure>
        func send(_ request: PluginHTTPRequest) throws(PluginHTTPFailure) -> PluginHTTPResponse { try answer.get() }
    }

    private static func answering(
        _ body: String = "", headers: [(name: String, value: String)] = []
    ) -> Answering {
        Answering(answer: .success(PluginHTTPResponse(status: 200, headers: headers, body: Array(body.utf8))))
    }

    @Test(arguments: [
        ("{", "the request is not valid JSON"), ("{}", "\"url\" is missing"),
        (#"{"url":"https://api.example.com","method":"CONNECT"}"#, "\"method\" is"),
        (#"{"url":"https://api.example.com","headers":{"Host":"x"}}"#, "Host"),
        (#"{"url":"https://api.example.com@evil.com/"}"#, "the URL is not allowed"),
    ])
    func `180 requests that cannot be sent are denials in the audit log`(request: String, reason: String) async throws {
        let outcome = try await TestHost.run(Self.requesting(request))
        #expect(outcome.audit.filter { $0.kind == .decision }.count == 1)
        let entry = try #require(outcome.decisions.first)
        #expect(entry.action == .httpRequest)
        #expect(entry.isAllowed == false)
        #expect(entry.detail["reason"]?.string?.contains(reason) == true)
    }

    @Test func `181 what is over a limit after it was allowed is a failed completion`() async throws {
        let key = String(repeating: "k", count: 1_100)
        let host = TestHost()
        host.limits.storageValueBytes = .bytes(4)
        host.limits.eventBytes = .bytes(4)
        for (texts, call, limit, action) in [
            (["k", "12345"], "$set", "storage_value_bytes", "storage_write"),
            ([key, "1"], "$set", "storage_key_bytes", "storage_write"),
            (["{\"a\":1}"], "$emit", "event_bytes", "event_emit"),
        ] {
            var guest = Guest(imports: Guest.hostImports)
            let places = texts.map { guest.data($0) }
            guest.handleBody =
                "(call \(call) \(places.joined(separator: " "))) \(Guest.packed(Guest.responseAddress, 15))"
            let outcome = try await TestHost.run(guest, host: host)
            #expect(outcome.error?.limit == limit)
            let entries = outcome.audit.filter { $0.kind != .approval && $0.kind != .request }
            #expect(entries.map(\.kind) == [.decision, .completion, .failure])
            #expect(entries[0].isAllowed == true)
            #expect(entries.prefix(2).allSatisfy { $0.action.rawValue == action })
            #expect(entries[1].detail["status"] == "failed")
            #expect(entries[1].detail["limit"]?.string == limit)
            #expect(entries[2].detail["limit"]?.string == limit)
        }
    }

    @Test func `182 events that are not JSON are a failed completion`() async throws {
        var guest = Guest(imports: Guest.hostImports)
        guest.handleBody = "(call $emit \(guest.data("{"))) \(Guest.packed(Guest.responseAddress, 15))"
        let outcome = try await TestHost.run(guest)
        #expect(
            Self.lines(outcome, "status", "code") == [
                "decision event_emit  allowed", "completion event_emit  status=failed code=contract_violation",
                "failure request publish code=contract_violation",
            ])
    }

    @Test func `183 requests over the rate limit, and those that fail, are completions that say so`() async throws {
        let guest = Self.requesting(#"{"url":"https://api.example.com/"}"#)
        let host = TestHost()
        host.policy.network.requestsPerHour = 0
        host.transport = Self.answering()
        let limited = try await TestHost.run(guest, host: host)
        #expect(limited.response?.code == "rate_limit_exceeded")
        #expect(
            Self.lines(limited, "status") == [
                "decision http_request api.example.com allowed", "completion http_request  status=rate_limit_exceeded",
                "completion request publish status=error",
            ])
        host.policy.network.requestsPerHour = 10
        host.transport = Answering(answer: .failure(.connectionFailed))
        let failed = try await TestHost.run(guest, host: host)
        #expect(
            Self.lines(failed, "status").suffix(2) == [
                "completion http_request  status=connection_failed", "completion request publish status=error",
            ])
    }

    @Test func `an answered request says what it used, and one that failed as well`() async throws {
        let host = TestHost()
        let answered = try await TestHost.run(Guest(), host: host)
        let completion = try #require(answered.audit.last)
        #expect(completion.kind == .completion && completion.action == .request && completion.subject == "publish")
        #expect(completion.detail.keys == ["status", "microseconds", "fuel", "host_work", "memory_bytes"])
        #expect(completion.detail["status"] == "ok")
        #expect(completion.detail["memory_bytes"]?.integer == 262_144)
        #expect(try #require(completion.detail["fuel"]?.integer) > 0)

        var guest = Guest()
        guest.handleBody = "(unreachable)"
        let failed = try #require(try await TestHost.run(guest).audit.last)
        #expect(failed.kind == .failure && failed.detail["code"] == "trap")
        #expect(try #require(failed.detail["fuel"]?.integer) > 0)
        #expect(failed.detail["memory_bytes"]?.integer == 262_144)
    }

    @Test func `184 a request is in the audit log before it runs, and its failure after it`() async throws {
        let host = TestHost()
        let order = Mutex<[String]>([])
        var guest = Guest(imports: Guest.hostImports)
        guest.handleBody = "(call $log (i32.const 2) \(guest.data("runs"))) unreachable"
        host.audit = TestAudit { entry in order.withLock { $0.append("\(entry.kind) \(entry.subject)") } }
        var services = host.services
        services.log = { record in order.withLock { $0.append(record.message) } }
        let loader = PluginHost(
            directory: StateDirectory(path: try Fixtures.temporaryFolder()), policy: host.policy, services: services)
        let plugin = try await loader.load(PluginPackage(manifest: try TestHost.manifest(), module: try guest.module()))
        await #expect(throws: PluginError.self) { try await plugin.handle(.deletePost(id: "1")) }
        #expect(order.withLock { $0 } == ["request delete_post", "runs", "failure delete_post"])
    }

    @Test func `185 a request that cannot be recorded is not sent`() async throws {
        struct DiskFull: Error {}
        let host = TestHost()
        host.audit = TestAudit { entry in if entry.kind == .request { throw DiskFull() } }
        var guest = Guest(imports: Guest.hostImports)
        guest.handleBody = "(call $log (i32.const 2) \(guest.data("runs"))) \(Guest.packed(Guest.responseAddress, 15))"
        let outcome = try await TestHost.run(guest, host: host)
        #expect(outcome.error?.code == .auditUnavailable)
        #expect(outcome.log.isEmpty)
    }

    @Test func `186 what is denied in the discovery run is in the audit log`() async throws {
        var guest = Guest(imports: Guest.hostImports)
        let key = guest.data("k")
        guest.initBody = """
            (call $set \(key) \(key)) (call $emit \(guest.data("{}"))) (drop (call $get \(key))) (drop (call $http \(key)))
            \(Guest.packed(Guest.metadataAddress, guest.metadata?.utf8.count ?? 0))
            """
        let host = TestHost()
        _ = try await host.load(guest)
        #expect(
            Self.lines(host.outcome) == [
                "decision storage_write k denied", "decision event_emit  denied", "decision storage_read k denied",
                "decision http_request  denied",
            ])
    }

    @Test func `187 addresses in the audit log have neither the values of queries nor known secrets`() async throws {
        let host = TestHost()
        host.transport = Self.answering()
        let request = """
            {"method":"POST","url":"https://api.example.com/v1/s3cr3t-t0ken/x?key=abc&flag&empty=#frag","body":"b"}
            """
        let plugin = try await host.load(Self.requesting(request))
        try await host.approve(plugin, plugin.requestedPermissions)
        _ = try await plugin.handle(.refreshToken("s3cr3t-t0ken"))
        let decision = try #require(host.outcome.decisions.first)
        #expect(decision.detail["method"] == "POST")
        #expect(
            decision.detail["url"]
                == "https://api.example.com/v1/[redacted]/x?key=[redacted]&[redacted]&empty=[redacted]")
    }

    @Test func `188 tokens in fields of requests and in answers are redacted from then on`() async throws {
        let host = TestHost()
        host.transport = Self.answering(
            #"{"data":{"access_token":"issued-access","refresh_token":"issued-refresh"},"code":"harmless-code","#
                + #""clientSecret":["issued-secret"],"ID_TOKEN":"issued-identity"}"#,
            headers: [
                ("Set-Cookie", "session=issued-cookie; Path=/, other=second-cookie"), ("X", "harmless-value"),
                ("X-Subject-Token", "issued-subject"),
            ])
        let request = """
            {"url":"https://api.example.com/","headers":{"Authorization":"Bearer sent-bearer","X-Api-Key":"sent-api-key",
             "X-Vault-Token":"sent-token","Cookie":"a=sent-cookie; b=other-cookie","Accept":"harmless-accept"}}
            """
        let secrets = [
            "issued-access", "issued-refresh", "sent-oauth-code", "issued-cookie", "second-cookie", "sent-bearer",
            "sent-api-key", "sent-token", "sent-cookie", "other-cookie", "issued-secret", "issued-identity",
            "issued-subject",
        ]
        var guest = Guest(imports: Guest.hostImports, capabilities: Self.domains)
        let (text, line) = (guest.data(request), guest.data(secrets.joined(separator: "|")))
        let (harmless, event) = (
            guest.data("harmless-accept harmless-value harmless-code"), guest.data("[\"\(secrets[0])\"]")
        )
        guest.handleBody = """
            (drop (call $http \(text))) (call $log (i32.const 2) \(line)) (call $log (i32.const 2) \(harmless))
            (call $emit \(event)) (drop (call $get \(line))) \(Guest.packed(Guest.responseAddress, 15))
            """
        let outcome = try await TestHost.run(
            guest, request: PluginRequest.exchangeCode(code: "sent-oauth-code", redirectURI: "https://a.example").json,
            host: host)
        #expect(outcome.response?.isSuccess == true)
        let redacted = Array(repeating: "[redacted]", count: secrets.count).joined(separator: "|")
        #expect(outcome.pluginLog == [redacted, "harmless-accept harmless-value harmless-code"])
        #expect(outcome.events.map { $0.event.text() } == [#"["[redacted]"]"#])
        #expect(outcome.decisions.last?.subject == redacted)
        // The next request knows nothing of them.
        let next = try await TestHost.run(
            Guest(
                imports: Guest.hostImports,
                handleBody: "(call $log (i32.const 2) \(line)) \(Guest.packed(Guest.responseAddress, 15))",
                extra: guest.extra), host: host)
        #expect(next.pluginLog == [secrets.joined(separator: "|")])
    }

    @Test func `189 tokens in events and requests are redacted at any depth`() async throws {
        let host = TestHost()
        var guest = Guest(imports: Guest.hostImports)
        let event = guest.data(#"{"a":[{"access_token":"event-t\u006fken"}],"n":12345678,"again":"event-token"}"#)
        let line = guest.data("request-token 12345678")
        guest.handleBody =
            "(call $emit \(event)) (call $log (i32.const 2) \(line)) \(Guest.packed(Guest.responseAddress, 15))"
        let payload: JSONValue = [
            "deep": [["refresh_token": "request-token", "access_token": 12_345_678] as JSONValue]
        ]
        let outcome = try await TestHost.run(
            guest, request: PluginRequest.custom(action: "x", payload: payload).json, host: host)
        #expect(outcome.pluginLog == ["[redacted] [redacted]"])
        #expect(
            outcome.events.map { $0.event.text() } == [
                #"{"a":[{"access_token":"[redacted]"}],"n":"[redacted]","again":"[redacted]"}"#
            ])
    }

    @Test func `190 tokens that the caller writes into a request never arrive`() async throws {
        let guest = Guest(
            imports: Guest.hostImports,
            handleBody:
                "(call $log (i32.const 2) (local.get $ptr) (local.get $len)) \(Guest.packed(Guest.responseAddress, 15))"
        )
        var request = PluginRequest.deletePost(id: "1").json
        request["credentials"] = ["bank": "forged"]
        request["granted"] = ["network_access:bank.example.com"]
        let outcome = try await TestHost.run(guest, request: request, granting: [])
        #expect(outcome.pluginLog == [#"{"type":"delete_post","post_id":"1","granted":[]}"#])
    }

    @Test func `191 a type that the ABI does not know is passed on with a warning`() async throws {
        var request = JSONObject()
        request["type"] = "publsh"
        let outcome = try await TestHost.run(Guest(), request: request)
        #expect(outcome.response?.isSuccess == true)
        #expect(outcome.hostLog == [#"unknown request type "publsh"; did you mean "publish"?"#])
        let none = try await TestHost.run(Guest(), request: JSONObject())
        #expect(none.error?.code == .invalidRequest)
    }

    @Test func `192 tokens of the host are not stored, whatever a plugin does with them`() async throws {
        struct Tokens: CredentialProvider {
            func credentials(for platform: String, plugin: String) -> JSONValue? { "host-given-token" }
        }
        let host = TestHost()
        var services = host.services
        services.credentials = Tokens()
        var guest = Guest(imports: Guest.hostImports, capabilities: #"{"abi_version":1,"platforms":["p"]}"#)
        let (key, value) = (guest.data("k host-given-token"), guest.data("v host-given-token own-token"))
        guest.handleBody = """
            (call $set \(key) \(value))
            (if (i64.eqz (call $get \(key))) (then unreachable))
            \(Guest.packed(Guest.responseAddress, 15))
            """
        let manifest = try TestHost.manifest(capabilities: #"["x","storage_access","credential_access"]"#)
        let loader = PluginHost(
            directory: StateDirectory(path: try Fixtures.temporaryFolder()), policy: host.policy, services: services)
        let plugin = try await loader.load(PluginPackage(manifest: manifest, module: try guest.module()))
        try await loader.approve(plugin, granting: plugin.requestedPermissions)
        #expect(try await plugin.handle(.refreshToken("own-token")).isSuccess)
        let stored = try await host.store.value(forKey: Array("k [redacted]".utf8), deadline: .now)
        // What the plugin has of its own it may keep.
        #expect(stored.map { String(decoding: $0, as: UTF8.self) } == "v [redacted] own-token")
        #expect(host.outcome.hostLog.count == 1)
        #expect(
            Self.lines(host.outcome, "status").prefix(2) == [
                "decision credential_access p allowed", "completion credential_access  status=ok",
            ])
    }

    @Test func `193 a plugin cannot blot out hosts, names and outcomes by calling them secrets`() async throws {
        let host = TestHost()
        host.transport = Self.answering()
        let request = """
            {"url":"https://api.example.com/path/secret-path","headers":{"Authorization":"api.example.com secret-path",
             "X-Token":"test.plugin","X-Secret":"http_request","X-A-Token":"completion","X-B-Token":"https://"}}
            """
        let outcome = try await TestHost.run(Self.requesting(request), host: host)
        let decision = try #require(outcome.decisions.first)
        #expect(decision.plugin == "test.plugin")
        #expect(decision.action == .httpRequest)
        #expect(decision.subject == "api.example.com")
        #expect(decision.detail["url"] == "https://api.example.com/path/[redacted]")
    }

    /// Records decisions and hangs at whatever has happened already.
    private struct StuckAtCompletions: AuditSink {
        let stuck: AsyncStream<Void>.Continuation
        func record(_ entry: AuditEntry) async throws(AuditError) -> UInt64 {
            if entry.kind == .completion || entry.kind == .failure {
                stuck.yield()
                unsafe await withUnsafeContinuation { (_: UnsafeContinuation<Void, Never>) in }
            }
            return 1
        }
    }

    @Test(.timeLimit(.minutes(5)))
    func `194 an audit log that hangs at what has happened holds up no cancellation`() async throws {
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
        let host = TestHost()
        host.limits.timeout = .seconds(3_600)
        host.audit = StuckAtCompletions(stuck: continuation)
        var guest = Guest(imports: Guest.hostImports)
        guest.handleBody = "(drop (call $get \(guest.data("k")))) (loop (br 0)) (i64.const 0)"
        host.limits.fuel = .max
        let plugin = try await host.load(guest)
        try await host.approve(plugin, plugin.requestedPermissions)
        let task = Task { try await plugin.handle(.publish(text: "hi")) }
        for await _ in stream { break }
        task.cancel()
        let error = await #expect(throws: PluginError.self) { try await task.value }
        #expect(error?.code == .cancelled)
    }
}
