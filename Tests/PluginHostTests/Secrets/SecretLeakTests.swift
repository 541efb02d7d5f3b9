import Foundation
import PluginHost
import Testing

/// A plugin that shows what it was given wherever the host writes something.
@Suite struct `Secrets of a plugin that shows everything` {
    private static let secret = "given-9081726354"
    /// Each has the secret behind its name.
    private static let texts = [
        #"{"token":"given-9081726354"}"#, #"[{"a":[{"b":"{\"password\":\"given-9081726354\"}"}]}]"#,
        "{\"token\":\"other-12345678\"}\n{\"token\":\"given-9081726354\"}\n", "a=1&token=given-9081726354",
        "access%5Ftoken=given-9081726354", "Authorization: Bearer given-9081726354\r\nAccept: */*",
        "Cookie: sid=given-9081726354; theme=dark", "X-Api-Key: given-9081726354",
        #"[{"name":"token","value":"given-9081726354"}]"#, #"{"headers":{"X-Custom":"token=given-9081726354"}}"#,
        "{'token':'given-9081726354',}", "{\"token\": \"given-9081726354\", } // comment",
        "https://u:given-9081726354@host.example/",
        "p=%7B%22token%22%3A%22given-9081726354%22%7D", #"{"headers":[["Authorization","Bearer given-9081726354"]]}"#,
    ]

    private static func manifest() throws -> PluginManifest {
        try TestHost.manifest(
            capabilities: #"["platform_connector","storage_access","event_emit"]"#,
            extra: #""required_network_domains":["api.example.com"]"#)
    }

    /// Logs, prints, emits, uses as a key, as a request and as an answer what is at `$p`, of length `$n`.
    private static let show = """
        (func $show (param $p i32) (param $n i32)
          (call $log (i32.const 2) (local.get $p) (local.get $n))
          (i32.store (i32.const 0x8000) (local.get $p))
          (i32.store (i32.const 0x8004) (local.get $n))
          (drop (call $write (i32.const 1) (i32.const 0x8000) (i32.const 1) (i32.const 0x8008)))
          (drop (call $write (i32.const 2) (i32.const 0x8000) (i32.const 1) (i32.const 0x8008)))
          (call $emit (local.get $p) (local.get $n))
          (drop (call $get (local.get $p) (local.get $n)))
          (drop (call $http (local.get $p) (local.get $n))))
        """

    private static func guest() -> Guest {
        var guest = Guest(
            imports: Guest.hostImports + """
                (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
                """,
            memory: "(memory (export \"memory\") 8)")
        guest.extra = show
        return guest
    }

    /// All that the host has written, apart from the answer.
    private static func written(_ outcome: Outcome) -> String {
        var texts = outcome.log.map(\.message) + outcome.events.map { $0.event.text() }
        texts += outcome.audit.flatMap { [$0.subject, JSONValue.object($0.detail).text()] }
        texts += [outcome.error?.message ?? "", outcome.error?.hint ?? ""]
        return texts.joined(separator: "\n")
    }

    @Test(arguments: texts)
    func `are not shown where a text of the request has them`(text: String) async throws {
        var guest = Self.guest()
        // No answer, so that the error quotes it.
        guest.handleBody = """
            (call $show (local.get 0) (local.get 1))
            (i64.or (i64.shl (i64.extend_i32_u (local.get 0)) (i64.const 32)) (i64.extend_i32_u (local.get 1)))
            """
        let request = PluginRequest.publish(text: text).json
        let outcome = try await TestHost.run(guest, request: request, manifest: Self.manifest())
        let shown = Self.written(outcome)
        #expect(shown.contains("[redacted]") && !shown.contains(Self.secret), "\(shown)")
        let recorded = try await RecordedGuest(guest, request: request, manifest: try Self.manifest())
        #expect(!recorded.text.contains(Self.secret))
    }

    /// Hands out the secret as a token, or has none to give.
    private struct Tokens: CredentialProvider {
        var isBroken = false

        func credentials(for platform: String, plugin: String) throws(CredentialError) -> JSONValue? {
            if isBroken { throw CredentialError("the tokens cannot be read") }
            return .string(SecretLeak.secret)
        }
    }
    private typealias SecretLeak = `Secrets of a plugin that shows everything`

    private static func credentialManifest() throws -> PluginManifest {
        try TestHost.manifest(capabilities: #"["platform_connector","credential_access"]"#)
    }

    private static let capabilities = #"{"abi_version":1,"platforms":["p"]}"#

    // Whoever sends a request writes its type.
    @Test(arguments: [secret, "x-\(secret)-y", "publish \(secret)"])
    func `are not shown where the type of the request has them`(type: String) async throws {
        var request = JSONObject()
        request["type"] = .string(type)
        var failing = Guest(capabilities: Self.capabilities)
        failing.handleBody = "unreachable"
        for (guest, isBroken) in [(Guest(capabilities: Self.capabilities), false), (failing, false), (failing, true)] {
            let host = TestHost()
            host.credentials = Tokens(isBroken: isBroken)
            let outcome = try await TestHost.run(
                guest, request: request, manifest: Self.credentialManifest(), host: host)
            #expect((outcome.error == nil) == (guest.handleBody == nil))
            let shown = Self.written(outcome)
            #expect(shown.contains("[redacted]") && !shown.contains(Self.secret), "\(shown)")
            let entries = outcome.audit.filter { $0.action == .request }
            #expect(!entries.isEmpty && entries.allSatisfy { $0.subject.contains("[redacted]") })
            let warns = outcome.hostLog.contains { $0.hasPrefix("unknown request type") && $0.contains("[redacted]") }
            #expect(warns != isBroken)
        }
    }

    /// An instance that cannot be started gets no request, and nobody knows its secrets.
    @Test func `are not shown where the type of a request has them that no instance got`() async throws {
        let host = TestHost()
        host.credentials = Tokens()
        var guest = Guest(imports: Guest.hostImports, capabilities: Self.capabilities)
        // In the discovery run the answer is that it is denied, and after it that there is nothing.
        guest.initBody = """
            (if (i64.eqz (call $get \(guest.data("key")))) (then unreachable))
            \(Guest.packed(Guest.metadataAddress, guest.metadata?.utf8.count ?? 0))
            """
        let manifest = try TestHost.manifest(
            capabilities: #"["platform_connector","storage_access","credential_access"]"#)
        var request = JSONObject()
        request["type"] = .string(Self.secret)
        let outcome = try await TestHost.run(guest, request: request, manifest: manifest, host: host)
        #expect(outcome.error?.code == .trap)
        #expect(outcome.audit.last.map { [$0.action.rawValue, $0.subject] } == ["request", "[redacted]"])
        #expect(!Self.written(outcome).contains(Self.secret))
    }

    @Test func `are not shown where an error quotes the plugin's answer`() async throws {
        let host = TestHost()
        host.credentials = Tokens()
        var guest = Guest(capabilities: Self.capabilities)
        guest.response = #"{"status":"error","code":"\#(Self.secret)","message":"it is \#(Self.secret)"}"#
        let plugin = try await host.load(guest, manifest: Self.credentialManifest())
        try await host.approve(plugin, plugin.requestedPermissions)
        let error = await #expect(throws: PluginError.self) { try await plugin.processAnalytics([:]) }
        #expect(error?.code == .actionFailed)
        #expect(
            error?.message.contains(#"the error "[redacted]": it is [redacted]"#) == true,
            "\(String(describing: error))")
    }

    @Test(arguments: texts, [false, true])
    func `are not shown where an answer of a server has them`(text: String, isString: Bool) async throws {
        let host = TestHost()
        let body = isString ? (["x": .string(text)] as JSONValue).text() : text
        host.transport = ScriptedTransport { _ in PluginHTTPResponse(status: 200, headers: [], body: Array(body.utf8)) }
        var guest = Self.guest()
        let request = guest.data(#"{"url":"https://api.example.com/"}"#)
        guest.handleBody = """
            (local $answer i64)
            (local.set $answer (call $http \(request)))
            (call $show (i32.wrap_i64 (i64.shr_u (local.get $answer) (i64.const 32))) (i32.wrap_i64 (local.get $answer)))
            \(Guest.packed(Guest.responseAddress, 15))
            """
        let outcome = try await TestHost.run(guest, manifest: Self.manifest(), host: host)
        let shown = Self.written(outcome)
        #expect(shown.contains("[redacted]") && !shown.contains(Self.secret), "\(shown)")
    }

    @Test(arguments: [("token", "given-9081726354"), ("state", #"{"token":"given-9081726354"}"#)])
    func `are not shown where the store has them`(key: String, value: String) async throws {
        let host = TestHost()
        let store = MemoryStore()
        try store.setValue(
            Array(value.utf8), forKey: Array(key.utf8), limits: PluginLimits(), deadline: .now.advanced(by: .seconds(9))
        )
        host.store = store
        var guest = Self.guest()
        let place = guest.data(key)
        guest.handleBody = """
            (local $answer i64)
            (local.set $answer (call $get \(place)))
            (call $show (i32.wrap_i64 (i64.shr_u (local.get $answer) (i64.const 32))) (i32.wrap_i64 (local.get $answer)))
            \(Guest.packed(Guest.responseAddress, 15))
            """
        let outcome = try await TestHost.run(guest, manifest: Self.manifest(), host: host)
        let shown = Self.written(outcome)
        #expect(shown.contains("[redacted]") && !shown.contains(Self.secret), "\(shown)")
    }

    /// A plugin remembers in its memory what it was given before.
    @Test func `are not shown in the requests after`() async throws {
        let host = TestHost()
        var guest = Self.guest()
        guest.extra += """
            (global $p (mut i32) (i32.const 0)) (global $n (mut i32) (i32.const 0))
            """
        guest.handleBody = """
            (if (global.get $n) (then (call $show (global.get $p) (global.get $n))) (else
              (global.set $n (local.get 1))
              (global.set $p (call $alloc (local.get 1)))
              (memory.copy (global.get $p) (local.get 0) (local.get 1))))
            \(Guest.packed(Guest.responseAddress, 15))
            """
        let plugin = try await host.load(guest, manifest: try Self.manifest())
        try await host.approve(plugin, plugin.requestedPermissions)
        _ = try await plugin.handle(.publish(text: Self.texts[0]))
        for number in 0..<3 {
            host.outcome = Outcome()
            _ = try await plugin.handle(.refreshToken("another-token-\(number)"))
            let shown = Self.written(host.outcome)
            #expect(shown.contains("[redacted]") && !shown.contains(Self.secret), "\(shown)")
        }
    }
}
