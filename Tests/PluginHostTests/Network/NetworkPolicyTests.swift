import Foundation
import Testing

@testable import PluginHost

@Suite struct `The network's policy` {
    private static func policy(_ settings: String, plugin: String = "com.example.a") throws -> NetworkPolicy {
        let folder = try Fixtures.temporaryFolder()
        try settings.write(toFile: folder + "/network.json", atomically: true, encoding: .utf8)
        return try NetworkPolicy(state: StateDirectory(path: folder), plugin: plugin)
    }

    @Test func `is TLS and 1,000 requests an hour without settings`() throws {
        let folder = try Fixtures.temporaryFolder()
        let policy = try NetworkPolicy(state: StateDirectory(path: folder), plugin: "a")
        #expect(policy == NetworkPolicy())
        #expect(policy.requestsPerHour == 1_000)
        #expect(policy.insecureOrigins.isEmpty)
    }

    @Test func `is read for each plugin`() throws {
        let settings = """
            {"insecure_origins":["http://localhost:8123","https://Intranet.example:8443"],"requests_per_hour":7,
             "plugins":{"com.example.B":{"requests_per_hour":3}}}
            """
        let policy = try Self.policy(settings)
        #expect(policy.requestsPerHour == 7)
        #expect(try Self.policy(settings, plugin: "COM.example.b").requestsPerHour == 3)
        let local = try NetworkOrigin(entry: "localhost:8123")
        #expect(policy.lists(local, isEncrypted: false))
        #expect(!policy.lists(local, isEncrypted: true))
        #expect(policy.lists(try NetworkOrigin(entry: "intranet.example:8443"), isEncrypted: true))
        #expect(try RequestURL("http://LOCALHOST:8123/a", policy: policy).text == "http://localhost:8123/a")
        #expect(throws: NetworkOrigin.Problem.self) { try RequestURL("http://localhost:8124/", policy: policy) }
        #expect(throws: NetworkOrigin.Problem.self) { try RequestURL("http://intranet.example:8443/", policy: policy) }
        #expect(throws: NetworkOrigin.Problem.self) { try RequestURL("http://localhost:8123@evil/", policy: policy) }
    }

    @Test func `has port 80 for http as its usual one`() throws {
        let policy = try Self.policy(#"{"insecure_origins":["http://localhost"]}"#)
        let url = try RequestURL("http://localhost:80/", policy: policy)
        #expect(url.origin.port == 80)
        #expect(url.text == "http://localhost/")
    }

    @Test(arguments: [
        #"[]"#, #"{"insecure_origin":[]}"#, #"{"insecure_origins":"http://localhost"}"#,
        #"{"insecure_origins":["localhost:8123"]}"#, #"{"insecure_origins":["http://127.0.0.1:8123"]}"#,
        #"{"insecure_origins":["http://localhost/path"]}"#, #"{"insecure_origins":["http://localhost?q"]}"#,
        #"{"insecure_origins":["http://localhost/#f"]}"#, #"{"insecure_origins":[7]}"#,
        #"{"requests_per_hour":-1}"#, #"{"requests_per_hour":1.5}"#, #"{"requests_per_hour":1e30}"#,
        #"{"plugins":[]}"#, #"{"plugins":{"a":7}}"#, #"{"plugins":{"a":{"rate":7}}}"#, #"{"requests_per_hour":1,}"#,
        #"{"plugins":{"com.example.b ":{"requests_per_hour":3}}}"#,
        #"{"plugins":{"a":{"requests_per_hour":3},"A":{"requests_per_hour":5000}}}"#,
    ])
    func `is refused with anything unknown in its settings`(settings: String) throws {
        #expect(throws: NetworkSettingsError.self) { try Self.policy(settings) }
    }

    @Test(arguments: [
        "http://user:s3cret@localhost:1", "http://s3cret@localhost:1", "user:s3cret@localhost",
        "http:/user:s3cret@host",
        "https://user:s3/cret@localhost/", "http://user:s3cret@",
    ])
    func `is refused without the password that somebody wrote into it`(url: String) throws {
        let settings: JSONValue = ["insecure_origins": ["http://localhost:1", .string(url)]]
        let error = #expect(throws: NetworkSettingsError.self) { try Self.policy(settings.text()) }
        let text = error?.description ?? ""
        #expect(text.contains("insecure_origins[1]: user names and passwords (\"@\") are not allowed"), "\(text)")
        #expect(!text.contains("s3") && !text.contains("cret"))
        let other = #expect(throws: NetworkSettingsError.self) {
            try Self.policy(#"{"requests_per_hour":"https://user:s3cret@host"}"#)
        }
        #expect(other?.description.contains(#"found "https://[redacted]@host""#) == true)
    }

    @Test func `holds in exec, which sends what it allows`() throws {
        let server = try LoopbackServer { $0.answer(body: "from the server") }
        let (home, folder) = (try Fixtures.temporaryFolder(), try Fixtures.temporaryFolder())
        let origin = "localhost:\(server.port)"
        var guest = Guest(imports: Guest.hostImports)
        guest.handleBody = "(call $http \(guest.data(#"{"url":"http://\#(origin)/"}"#)))"
        try guest.text.write(toFile: folder + "/plugin.wat", atomically: true, encoding: .utf8)
        let manifest = """
            {"id":"test.plugin","name":"Test","version":"1.0.0","wasm_path":"plugin.wat",
             "capabilities":["platform_connector"],"required_network_domains":["\(origin)"]}
            """
        try manifest.write(toFile: folder + "/plugin.json", atomically: true, encoding: .utf8)
        let arguments = [
            "exec", folder + "/plugin.json", "--request", #"{"type":"publish","text":"hi"}"#, "--grant",
            "network_access:\(origin)",
        ]
        let denied = try ProgramRun(arguments, home: home)
        #expect(denied.code == 1)
        #expect(denied.output.contains("domain_not_allowed"))
        let settings = #"{"insecure_origins":["http://\#(origin)"],"requests_per_hour":1}"#
        try settings.write(toFile: home + "/network.json", atomically: true, encoding: .utf8)
        let sent = try ProgramRun(arguments, home: home)
        #expect(sent.code == 0)
        #expect(sent.output.contains("from the server"))
        let limited = try ProgramRun(arguments, home: home)
        #expect(limited.code == 1)
        #expect(limited.output.contains("rate_limit_exceeded"))
        #expect(server.requests.count == 1)

        let manifestPath = folder + "/plugin.json"
        #expect(
            try ProgramRun(["limits", manifestPath], home: home).output == "requests_per_hour 1, 1 in the last hour\n")
        #expect(try ProgramRun(["limits", "reset", manifestPath], home: home).code == 0)
        #expect(try ProgramRun(["audit", "show"], home: home).output.contains("limits_reset"))
        let again = try ProgramRun(["limits", manifestPath, "--json"], home: home)
        #expect(again.output == "{\"schema\":1,\"requests_per_hour\":1,\"requests_in_last_hour\":0}\n")
        #expect(try ProgramRun(["limits", "no.such.plugin"], home: home).code == 3)
        #expect(try ProgramRun(arguments, home: home).code == 0)
        #expect(server.requests.count == 2)
        try "{".write(toFile: home + "/network.json", atomically: true, encoding: .utf8)
        let broken = try ProgramRun(arguments, home: home)
        #expect(broken.code == 3)
        #expect(broken.errors.contains("network.json"))
    }
}
