import Foundation
import PluginHost
import Synchronization
import Testing

/// Secrets while a request is recorded: the plugin sees placeholders, servers see the real ones, and nobody finds a
/// real one in the recording.
@Suite struct `A recording of secrets` {
    static let token = "tok-0123456789/+=\"abcdef"
    static let refresh = "refresh-me-98765"
    static let key = "sk-live-f00dcafe"
    static let pin = "7391"
    static let code = "4/0AbCdEf&GhIj"
    static let fresh = "fresh-token-5551212"
    static let cookie = "cookie-value-31337"

    /// Gives credentials for the platform `p`.
    private struct Credentials: CredentialProvider {
        func credentials(for platform: String, plugin: String) async throws(CredentialError) -> JSONValue? {
            [
                "access_token": .string(`A recording of secrets`.token), "token_type": "Bearer",
                "account": 1_234_567_890_123, "pin": .string(`A recording of secrets`.pin),
            ]
        }
    }

    static let request: JSONObject = {
        var request = PluginRequest.exchangeCode(code: code, redirectURI: "https://me/cb").json
        request["nested"] = ["refresh_token": .string(refresh)]
        request["text"] = .string("my token is \(token)!")
        return request
    }()

    static func manifest() throws -> PluginManifest {
        try TestHost.manifest(
            capabilities: #"["platform_connector","storage_access","event_emit","credential_access"]"#,
            extra: """
                "required_network_domains":["api.example.com"],
                "config_schema":{"type":"object","properties":{"api_key":{"type":"string","secret":true},
                "region":{"type":"string"}}}
                """)
    }

    /// A guest that logs, stores and emits its whole request, sends it as the body of an HTTP request, keeps the answer
    /// in its store, and answers with what the server said.
    static func guest(contentType: String = "text/plain") -> Guest {
        var guest = Guest()
        guest.imports = Guest.hostImports
        guest.capabilities = #"{"abi_version":1,"platforms":["p"]}"#
        let key = guest.data("answer")
        let before =
            "{\"method\":\"POST\",\"url\":\"https://api.example.com/?t=~\",\"headers\":{\"content-type\":"
            + "\"\(contentType)\"},\"body\":"
        let (start, count) = (guest.nextData, before.utf8.count)
        _ = guest.data(before)
        guest.extra += """
            (func $copy (param $to i32) (param $from i32) (param $count i32)
              (memory.copy (local.get $to) (local.get $from) (local.get $count)))
            """
        guest.memory = "(memory (export \"memory\") 16)"
        guest.handleBody = """
            (local $packed i64)
            (call $log (i32.const 2) (local.get 0) (local.get 1))
            (call $set \(key) (local.get 0) (local.get 1))
            (call $emit (local.get 0) (local.get 1))
            ;; The request's own document is the body.
            (call $copy (i32.const 0x80000) (i32.const \(start)) (i32.const \(count)))
            (call $copy (i32.const \(0x80000 + count)) (local.get 0) (local.get 1))
            (i32.store8 (i32.add (i32.const \(0x80000 + count)) (local.get 1)) (i32.const 125))
            (local.set $packed
              (call $http (i32.const 0x80000) (i32.add (local.get 1) (i32.const \(count + 1)))))
            (local.get $packed)
            """
        return guest
    }

    final class Server: Sendable {
        let requests = Mutex<[PluginHTTPRequest]>([])

        var transport: ScriptedTransport {
            ScriptedTransport { [self] request in
                requests.withLock { $0.append(request) }
                // Echoes what it got, and hands out a new token.
                let echo = JSONValue.string(String(decoding: request.body, as: UTF8.self)).text()
                let body =
                    "{\"access_token\":\"\(`A recording of secrets`.fresh)\",\"plain\":\"\(`A recording of secrets`.refresh)\","
                    + "\"echo\":\(echo)}"
                return PluginHTTPResponse(
                    status: 200, headers: [("Set-Cookie", "sid=\(`A recording of secrets`.cookie); Path=/")],
                    body: Array(body.utf8))
            }
        }
    }

    static func record(
        includingSecrets: Bool = false, contentType: String = "text/plain", server: Server = Server(),
        host: TestHost = TestHost()
    ) async throws -> RecordedGuest {
        host.transport = server.transport
        host.credentials = Credentials()
        let package = PluginPackage(manifest: try manifest(), module: try guest(contentType: contentType).module())
        return try await RecordedGuest(
            package, request: request, host: host, includingSecrets: includingSecrets,
            configuration: ["api_key": .string(key), "region": "eu"])
    }

    static let known = [refresh, key, code, fresh, cookie, "1234567890123"]

    @Test func `holds none of them in any of its bytes`() async throws {
        let recorded = try await Self.record()
        #expect(try recorded.run.outcome.get().isSuccess)
        for secret in Self.known + ["tok-0123456789", "abcdef"] {
            #expect(!recorded.text.contains(secret), "\(secret)")
        }
        #expect(!recorded.text.contains("\"\(Self.pin)\""))
        #expect(recorded.text.contains("\"region\":\"eu\""))
        try recorded.expectSame()
    }

    @Test func `shows placeholders of the same length, different from each other`() async throws {
        let recorded = try await Self.record()
        let request = recorded.recording.header.request
        let credentials = try #require(request["credentials"]?["p"])
        let shown = [
            (Self.token, credentials["access_token"]?.string), (Self.pin, credentials["pin"]?.string),
            ("Bearer", credentials["token_type"]?.string), ("1234567890123", credentials["account"]?.number?.text),
            (Self.key, request["config"]?["api_key"]?.string), (Self.code, request["code"]?.string),
            (Self.refresh, request["nested"]?["refresh_token"]?.string),
        ]
        for (secret, placeholder) in shown {
            #expect(placeholder?.utf8.count == secret.utf8.count)
            #expect(placeholder != secret)
            #expect(placeholder?.utf8.allSatisfy { $0 < 0x80 } == true)
        }
        #expect(Set(shown.compactMap(\.1)).count == shown.count)
        #expect(shown[0].1?.hasPrefix("~secret") == true)
        #expect(request["text"] == .string("my token is \(shown[0].1 ?? "")!"))
        // The same request has the same placeholders.
        let again = try await Self.record()
        #expect(again.recording.header.request == request)
    }

    @Test func `sends servers the real ones`() async throws {
        let server = Server()
        let host = TestHost()
        _ = try await Self.record(server: server, host: host)
        let plain = server.requests.withLock { $0[0] }
        let other = Server()
        // What a request without a recording sends is the same.
        let unrecorded = TestHost()
        unrecorded.transport = other.transport
        unrecorded.credentials = Credentials()
        let loaded = try await unrecorded.load(Self.guest(), manifest: Self.manifest())
        try await unrecorded.approve(loaded, loaded.requestedPermissions)
        _ = try await loaded.handle(Self.request, configuration: ["api_key": .string(Self.key), "region": "eu"])
        let expected = other.requests.withLock { $0[0] }
        #expect(String(decoding: plain.body, as: UTF8.self) == String(decoding: expected.body, as: UTF8.self))
        #expect(plain.target == expected.target)
    }

    @Test func `gives the caller the real answer`() async throws {
        let recorded = try await Self.record()
        let response = try recorded.run.outcome.get()
        let body = try JSONValue(parsing: response.fields["body"]?.string ?? "")
        #expect(body["access_token"] == .string(Self.fresh))
        #expect(body["plain"] == .string(Self.refresh))
        #expect(response.fields["headers"]?["set-cookie"]?.array?.first?.string?.contains(Self.cookie) == true)
    }

    @Test func `leaves log, events and store as they are without a recording`() async throws {
        let host = TestHost()
        let store = MemoryStore()
        host.store = store
        let recorded = try await Self.record(host: host)
        let line = try #require(recorded.outcome.log.first { $0.source == .plugin }).message
        #expect(line.contains("[redacted]"))
        #expect(!line.contains("~secret"))
        let event = try #require(recorded.outcome.events.first).event.text()
        #expect(event.contains("[redacted]"))
        #expect(!event.contains("~secret"))
        let stored = store.value(forKey: Array("answer".utf8), deadline: .now.advanced(by: .seconds(1)))
        let text = String(decoding: stored ?? [], as: UTF8.self)
        // Tokens of the host are not stored; what the caller gave is.
        #expect(text.contains("\"access_token\":\"[redacted]\""))
        #expect(text.contains(Self.code))
        #expect(text.contains(Self.refresh))
        #expect(!text.contains("~secret"))
    }

    @Test func `writes a secret as its place demands`() async throws {
        let json = Server()
        _ = try await Self.record(contentType: "application/json", server: json)
        let body = json.requests.withLock { $0[0].body }
        let document = try JSONValue(parsing: body)
        #expect(document["credentials"]?["p"]?["access_token"] == .string(Self.token))
        #expect(document["code"] == .string(Self.code))

        let form = Server()
        _ = try await Self.record(contentType: "application/x-www-form-urlencoded", server: form)
        let text = String(decoding: form.requests.withLock { $0[0].body }, as: UTF8.self)
        #expect(text.contains("4%2F0AbCdEf%26GhIj"))
    }

    @Test func `with them on request holds them and says so`() async throws {
        let recorded = try await Self.record(includingSecrets: true)
        #expect(recorded.recording.header.secrets == .recorded)
        for secret in Self.known { #expect(recorded.text.contains(secret), "\(secret)") }
        try recorded.expectSame()
    }

    @Test func `keeps a placeholder away from what the request says already`() async throws {
        var request = PluginRequest.refreshToken("01234567").json
        let first = try await RecordedGuest(Guest(), request: request)
        let shown = try #require(first.recording.header.request["refresh_token"]?.string)
        #expect(shown == "~secr01~")
        request["text"] = .string(shown)
        let second = try await RecordedGuest(Guest(), request: request)
        #expect(second.recording.header.request["refresh_token"] == "~secr02~")
        #expect(second.recording.header.request["text"] == request["text"])
    }

    @Test func `puts no secret where a server has written its placeholder`() async throws {
        let sent = Mutex<[String]>([])
        let host = TestHost()
        host.transport = ScriptedTransport { request in
            sent.withLock { $0.append(String(decoding: request.body, as: UTF8.self)) }
            return PluginHTTPResponse(status: 200, headers: [], body: Array("~secr01~".utf8))
        }
        var guest = Guest()
        guest.imports = Guest.hostImports
        // Sends what it got: the whole answer is in the second request.
        let first = guest.data(#"{"method":"GET","url":"https://api.example.com/x"}"#)
        let before = #"{"method":"POST","url":"https://api.example.com/y","body":"#
        let (start, count) = (guest.nextData, before.utf8.count)
        _ = guest.data(before)
        guest.handleBody = """
            (local $answer i64) (local $length i32)
            (local.set $answer (call $http \(first)))
            (local.set $length (i32.wrap_i64 (local.get $answer)))
            (memory.copy (i32.const 0x8000) (i32.const \(start)) (i32.const \(count)))
            (memory.copy (i32.const \(0x8000 + count))
              (i32.wrap_i64 (i64.shr_u (local.get $answer) (i64.const 32))) (local.get $length))
            (i32.store8 (i32.add (i32.const \(0x8000 + count)) (local.get $length)) (i32.const 125))
            (call $http (i32.const 0x8000) (i32.add (local.get $length) (i32.const \(count + 1))))
            """
        let manifest = try TestHost.manifest(extra: #""required_network_domains":["api.example.com"]"#)
        let recorded = try await RecordedGuest(
            guest, request: PluginRequest.refreshToken("01234567").json, manifest: manifest, host: host)
        #expect(recorded.recording.header.request["refresh_token"] == "~secr01~")
        let bodies = sent.withLock { $0 }
        #expect(bodies.count == 2)
        #expect(bodies.last?.contains("_secr01~") == true)
        #expect(bodies.last?.contains("01234567") == false)
    }

    @Test func `cannot be guessed where the host has no seed`() async throws {
        var shown: Set<String> = []
        for _ in 0..<2 {
            let host = TestHost()
            host.randomSeed = nil
            let recorded = try await RecordedGuest(
                Guest(), request: PluginRequest.refreshToken("0123456789abcdef").json, host: host)
            shown.insert(recorded.recording.header.request["refresh_token"]?.string ?? "")
        }
        #expect(shown.count == 2)
        #expect(shown.allSatisfy { $0.hasPrefix("~secret") && $0.utf8.count == 16 })
    }

    @Test func `is refused where there are too many to hide`() async throws {
        var request = PluginRequest.publish(text: "hi").json
        request["tokens"] = .array((0..<300).map { ["access_token": .string("token number \($0)")] })
        let host = TestHost()
        let plugin = try await host.load(Guest())
        let run = await plugin.record(request)
        #expect(try run.outcome.get().isSuccess)
        #expect { try run.recording.get() } throws: { ($0 as? PluginRecordingError)?.code == .tooManySecrets }
        #expect(try await plugin.record(request, includingSecrets: true).recording.get().outcome.code == "ok")
    }

    @Test func `finds what the schema calls secret at any depth`() async throws {
        let manifest = try TestHost.manifest(
            extra: """
                "config_schema":{"type":"object","properties":{
                  "oauth":{"type":"object","properties":{"client_secret":{"type":"string","secret":true},
                  "client_id":{"type":"string"}}},
                  "keys":{"type":"array","items":{"type":"string","format":"password"}}},
                  "additionalProperties":{"type":"string","secret":true}}
                """)
        let configuration: JSONValue = [
            "oauth": ["client_secret": "s3cr3t-client", "client_id": "my-client-id"],
            "keys": ["key-number-one", "key-number-two"], "other": "key-of-any-name",
        ]
        let package = PluginPackage(manifest: manifest, module: try Guest().module())
        let recorded = try await RecordedGuest(
            package, request: PluginRequest.publish(text: "hi").json, host: TestHost(), configuration: configuration)
        for secret in ["s3cr3t-client", "key-number-one", "key-number-two", "key-of-any-name"] {
            #expect(!recorded.text.contains(secret), "\(secret)")
        }
        #expect(recorded.recording.header.configuration?["oauth"]?["client_id"] == "my-client-id")
        try recorded.expectSame()
    }

    /// A guest that reads its store while it starts, where it has kept `secret`, and a host with that store.
    private static func startingWith(_ secret: String) throws -> (Guest, TestHost) {
        var guest = Guest()
        guest.imports = Guest.hostImports
        guest.capabilities = #"{"abi_version":1,"platforms":["p"]}"#
        let metadata = Guest.packed(Guest.metadataAddress, guest.metadata?.utf8.count ?? 0)
        guest.initBody = "(drop (call $get \(guest.data("kept")))) \(metadata)"
        let host = TestHost()
        let store = MemoryStore()
        try store.setValue(
            Array(secret.utf8), forKey: Array("kept".utf8), limits: PluginLimits(),
            deadline: .now.advanced(by: .seconds(1)))
        host.store = store
        host.credentials = Credentials()
        return (guest, host)
    }

    @Test func `holds none that the plugin reads while it starts`() async throws {
        let (guest, host) = try Self.startingWith(Self.refresh)
        let request = PluginRequest.refreshToken(Self.refresh).json
        let recorded = try await RecordedGuest(guest, request: request, host: host)
        #expect(!recorded.text.contains(Self.refresh))
        try recorded.expectSame()
    }

    @Test func `is refused where the plugin had one before the host knew it`() async throws {
        let (guest, host) = try Self.startingWith(Self.token)
        let plugin = try await host.load(guest, manifest: Self.manifest())
        try await host.approve(plugin, plugin.requestedPermissions)
        let run = await plugin.record(.publish(text: "hi"))
        #expect(try run.outcome.get().isSuccess)
        #expect { try run.recording.get() } throws: { ($0 as? PluginRecordingError)?.code == .lateSecret }
        try await host.approve(plugin, plugin.requestedPermissions.filter { !"\($0)".hasPrefix("credential") })
        #expect(try await plugin.record(.publish(text: "hi")).recording.get().outcome.code == "ok")
    }

    @Test func `holds no secret that is a key or a number of any form`() async throws {
        let manifest = try TestHost.manifest(
            extra: #""config_schema":{"type":"object","properties":{"n":{"type":"number","secret":true}}}"#)
        var request = PluginRequest.refreshToken(Self.refresh).json
        request["uses"] = ["of \(Self.refresh)": 3]
        var guest = Guest()
        // Answers with its request, which needs a status.
        guest.handleBody = """
            (i64.or (i64.shl (i64.extend_i32_u (local.get 0)) (i64.const 32)) (i64.extend_i32_u (local.get 1)))
            """
        request["status"] = "ok"
        let package = PluginPackage(manifest: manifest, module: try guest.module())
        let recorded = try await RecordedGuest(
            package, request: request, host: TestHost(), configuration: try JSONValue(parsing: #"{"n":-12345678.25}"#))
        for secret in [Self.refresh, "12345678"] { #expect(!recorded.text.contains(secret), "\(secret)") }
        try recorded.expectSame()
        let fields = try recorded.run.outcome.get().fields
        #expect(fields["uses"]?["of \(Self.refresh)"] == 3)
        #expect(fields["config"]?["n"]?.number?.text == "-12345678.25")
    }

    @Test func `holds no token of a document that begins with other text`() async throws {
        let host = TestHost()
        host.transport = ScriptedTransport { _ in
            PluginHTTPResponse(
                status: 200, headers: [], body: Array(#"["a=b",{"access_token":"fresh-token-5551212"}]"#.utf8))
        }
        var guest = Guest()
        guest.imports = Guest.hostImports
        guest.handleBody = #"(call $http \#(guest.data(#"{"method":"GET","url":"https://api.example.com/x"}"#)))"#
        let manifest = try TestHost.manifest(extra: #""required_network_domains":["api.example.com"]"#)
        let recorded = try await RecordedGuest(guest, manifest: manifest, host: host)
        #expect(!recorded.text.contains(Self.fresh))
        #expect(try recorded.run.outcome.get().fields["body"]?.string?.contains(Self.fresh) == true)
    }

    @Test func `is refused where they are too large to hide`() async throws {
        var request = PluginRequest.publish(text: "hi").json
        request["access_token"] = .string(String(repeating: "token", count: 60_000))
        var guest = Guest()
        guest.memory = "(memory (export \"memory\") 16)"
        let host = TestHost()
        let plugin = try await host.load(guest)
        let run = await plugin.record(request)
        #expect(try run.outcome.get().isSuccess)
        #expect { try run.recording.get() } throws: { ($0 as? PluginRecordingError)?.code == .tooManySecrets }
    }

    @Test func `leaves strings alone that are too short to be told apart`() async throws {
        let recorded = try await RecordedGuest(Guest(), request: PluginRequest.refreshToken("abc").json)
        #expect(recorded.recording.header.request["refresh_token"] == "abc")
    }
}
