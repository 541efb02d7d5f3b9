import Foundation
import PluginHost
import Synchronization
import Testing

/// Tokens that JSON escapes, and plugins that hand on their request as they got it.
@Suite struct `Secrets that JSON escapes` {
    private static let key = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7"
    private static let tokens = [
        "abcdefgh\"ijklmnopSEK", "abcdefgh\\ijklmnopSEK", "abc/def/ghi/jkl/mno", "tök€n-ünïcode-secret",
        "zero\u{200B}width\u{E0041}tag-token", "control\u{1}\u{1F}characters",
        "-----BEGIN PRIVATE KEY-----\n\(key)\n-----END PRIVATE KEY-----\n",
        """
        {"type": "service_account", "private_key": "-----BEGIN PRIVATE KEY-----\\n\(key)\\n-----END PRIVATE KEY-----\\n"}
        """,
    ]

    private struct Credentials: CredentialProvider {
        let token: String

        func credentials(for platform: String, plugin: String) async throws(CredentialError) -> JSONValue? {
            ["token": .string(token), "id_token": "identity-0123456789"]
        }
    }

    /// Pieces of a token of which none may be found: eight bytes in a row, or, with its escapes, as many as stand for
    /// eight.
    private static func pieces(_ token: String) -> Set<[UInt8]> {
        func windows(_ text: String, _ count: Int) -> Set<[UInt8]> {
            let bytes = Array(text.utf8)
            return Set((0...max(0, bytes.count - count)).map { Array(bytes[$0..<min($0 + count, bytes.count)]) })
        }
        func escaped(_ text: String) -> String { String(JSONValue.string(text).text().dropFirst().dropLast()) }
        // Words of every key file.
        let common =
            #"{"type": "service_account", "private_key": "-----BEGIN PRIVATE KEY----------END PRIVATE KEY-----"#
        let result = windows(token, 8).union(windows("identity-0123456789", 8)).union(windows(escaped(token), 20))
        return result.subtracting(windows(common, 8)).subtracting(windows(escaped(common), 20))
    }

    private static func leaks(_ bytes: some Sequence<UInt8>, _ pieces: Set<[UInt8]>) -> [String] {
        let bytes = Array(bytes)
        return [8, 20].flatMap { count -> [[UInt8]] in
            guard bytes.count >= count else { return [] }
            return (0...(bytes.count - count)).map { Array(bytes[$0..<($0 + count)]) }.filter(pieces.contains)
        }.map { String(decoding: $0, as: UTF8.self) }
    }

    /// Logs its request whole, in two calls and in three streams, emits it, stores it under a name and as one.
    private static let guest: Guest = {
        var guest = Guest(
            imports: Guest.hostImports + """
                (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
                """,
            memory: "(memory (export \"memory\") 8)", capabilities: #"{"abi_version":1,"platforms":["plat"]}"#)
        let key = guest.data("key")
        guest.handleBody = """
            (local $split i32)
            (call $log (i32.const 2) (local.get 0) (local.get 1))
            (loop $next
              (call $log (i32.const 2) (local.get 0) (local.get $split))
              (call $log (i32.const 2) (i32.add (local.get 0) (local.get $split))
                (i32.sub (local.get 1) (local.get $split)))
              (local.set $split (i32.add (local.get $split) (i32.const 1)))
              (br_if $next (i32.lt_u (local.get $split) (local.get 1))))
            (i32.store (i32.const 0x8000) (local.get 0))
            (i32.store (i32.const 0x8004) (local.get 1))
            (drop (call $write (i32.const 1) (i32.const 0x8000) (i32.const 1) (i32.const 0x8008)))
            (drop (call $write (i32.const 2) (i32.const 0x8000) (i32.const 1) (i32.const 0x8008)))
            (call $emit (local.get 0) (local.get 1))
            (call $set \(key) (local.get 0) (local.get 1))
            (drop (call $get (local.get 0) (local.get 1)))
            (drop (call $http (local.get 0) (local.get 1)))
            ;; No answer, so that the error quotes it.
            (i64.or (i64.shl (i64.extend_i32_u (local.get 0)) (i64.const 32)) (i64.extend_i32_u (local.get 1)))
            """
        return guest
    }()

    private static func manifest() throws -> PluginManifest {
        try TestHost.manifest(
            capabilities: #"["platform_connector","storage_access","event_emit","credential_access"]"#)
    }

    @Test(arguments: tokens)
    func `are in no log, event, error, audit log or store`(token: String) async throws {
        let state = StateDirectory(path: try Fixtures.temporaryFolder())
        var services = HostServices()
        let lines = Mutex<[PluginLogRecord]>([])
        services.log = { record in lines.withLock { $0.append(record) } }
        services.credentials = Credentials(token: token)
        let host = PluginHost(directory: state, services: services)
        let events = host.events.events()
        let plugin = try await host.load(
            PluginPackage(manifest: try Self.manifest(), module: try Self.guest.module()))
        try await host.approve(plugin, granting: plugin.requestedPermissions)
        let error = await #expect(throws: PluginError.self) {
            try await plugin.handle(.custom(action: "x", payload: nil))
        }
        #expect(error?.code == .invalidResponse)
        let pieces = Self.pieces(token)
        #expect(Self.leaks("\(error?.message ?? "")\(error?.hint ?? "")".utf8, pieces) == [])
        let records = lines.withLock { $0 }
        #expect(records.contains { $0.source == .standardError } && records.count { $0.source == .plugin } > 100)
        // What a record shows of a token is less than eight bytes, also where the token was split.
        for record in records { #expect(Self.leaks(record.message.utf8, pieces) == [], "\(record.message)") }
        var iterator = events.makeAsyncIterator()
        #expect(Self.leaks(try #require(await iterator.next()).json.utf8(), pieces) == [])
        let files = try #require(FileManager.default.enumerator(atPath: state.path)).compactMap { $0 as? String }
        #expect(files.contains { $0.hasSuffix("store.log") } && files.contains { $0.hasSuffix("audit.log") })
        for file in files {
            guard let data = FileManager.default.contents(atPath: "\(state.path)/\(file)") else { continue }
            #expect(Self.leaks(data, pieces) == [], "\(file)")
        }
    }

    @Test(arguments: tokens)
    func `are in no recording, however a server spells them`(token: String) async throws {
        let escaped = token.unicodeScalars.map { scalar in
            String(scalar).utf16.map { unit in
                let digits = String(unit, radix: 16, uppercase: true)
                return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            }.joined()
        }.joined()
        let host = TestHost()
        host.credentials = Credentials(token: token)
        host.transport = ScriptedTransport { _ in
            PluginHTTPResponse(
                status: 200, headers: [],
                body: Array(#"{"echo":"\#(escaped)","id_token":"fresh-identity-42"}"#.utf8))
        }
        var guest = `A recording of secrets`.guest()
        guest.capabilities = #"{"abi_version":1,"platforms":["plat"]}"#
        let manifest = try TestHost.manifest(
            capabilities: #"["platform_connector","storage_access","event_emit","credential_access"]"#,
            extra: #""required_network_domains":["api.example.com"]"#)
        var request = JSONObject()
        request["type"] = "custom"
        request["action"] = "x"
        request["id_token"] = "requested-identity-42"
        let recorded = try await RecordedGuest(guest, request: request, manifest: manifest, host: host)
        var pieces = Self.pieces(token)
        pieces.insert(Array("fresh-identity".utf8.prefix(8)))
        pieces.insert(Array("requested-identity".utf8.prefix(8)))
        #expect(Self.leaks(recorded.text.utf8, pieces) == [])
        #expect(!recorded.text.contains(escaped))
        #expect(recorded.outcome.pluginLog.contains { $0.contains("[redacted]") })
    }

    /// One policy says what is a token, for each place where something is written, and at each depth of a request.
    @Test(
        arguments: [
            "access_token", "refresh_token", "id_token", "code", "token", "client_secret", "password", "idToken",
            "accessToken", "ID_TOKEN", "apiKey", "accesstoken", "Client-Secret", "authorization_code",
        ], [false, true])
    func `of a request are hidden alike, whatever their name`(name: String, isNested: Bool) async throws {
        let state = StateDirectory(path: try Fixtures.temporaryFolder())
        var services = HostServices()
        let lines = Mutex<[PluginLogRecord]>([])
        services.log = { record in lines.withLock { $0.append(record) } }
        let host = PluginHost(directory: state, services: services)
        let events = host.events.events()
        let plugin = try await host.load(
            PluginPackage(manifest: try Self.manifest(), module: try Self.guest.module()))
        try await host.approve(
            plugin, granting: plugin.requestedPermissions.filter { !$0.description.hasPrefix("credential") })
        let secret = "given-9081726354"
        let member: JSONValue = [name: .string(secret)]
        var fields = PluginRequest.custom(action: "x", payload: isNested ? [member] : nil).json
        if !isNested { fields[name] = .string(secret) }
        let request = fields
        let error = await #expect(throws: PluginError.self) { try await plugin.handle(request) }
        #expect(error?.code == .invalidResponse)
        let shown = lines.withLock { $0 }.map(\.message) + [error?.message ?? "", error?.hint ?? ""]
        let text = shown.joined(separator: "\n")
        #expect(!text.contains(secret) && text.contains("[redacted]"))
        var iterator = events.makeAsyncIterator()
        #expect(!(try #require(await iterator.next())).json.text().contains(secret))
        let audit = try String(contentsOfFile: "\(state.path)/audit/audit.log", encoding: .utf8)
        #expect(audit.contains("storage_read") && !audit.contains(secret))
        let recorded = try await RecordedGuest(Self.guest, request: request, manifest: try Self.manifest())
        #expect(!recorded.text.contains(secret))
    }
    /// What a guest logs that logs its request.
    private static func log(of request: JSONObject) async throws -> String {
        var guest = Guest(imports: Guest.hostImports)
        guest.handleBody =
            "(call $log (i32.const 2) (local.get 0) (local.get 1)) " + Guest.packed(Guest.responseAddress, 15)
        return try await TestHost.run(guest, request: request, granting: []).pluginLog.joined(separator: "\n")
    }

    @Test func `of a request are its code first, however many tokens it has`() async throws {
        var request = PluginRequest.publish(text: "hi").json
        request["state"] = .array((100..<400).map { ["access_token": .string("token-number-\($0)")] })
        request["code"] = "given-9081726354"
        let log = try await Self.log(of: request)
        #expect(log.contains("[redacted]") && !log.contains("given-9081726354"))
    }

    @Test func `of an event are its tokens, while a code there names an error`() async throws {
        let payload: JSONValue = ["event": ["code": "rate_limit_exceeded", "access_token": "given-9081726354"]]
        let log = try await Self.log(of: PluginRequest.custom(action: "handle_event", payload: payload).json)
        #expect(log.contains("rate_limit_exceeded") && !log.contains("given-9081726354"))
    }
}
