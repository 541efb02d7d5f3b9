import Foundation
import PluginHost
import Testing

/// Numbers 100–109 of the list: what plugins try on the network, against servers that really listen.
@Suite struct `Network` {
    /// Sends requests from a plugin that may reach a server over HTTP, each from the same instance.
    private static func run(
        _ requests: [String], to server: LoopbackServer, listed: Bool = true, folder: String? = nil,
        rate: Int = 1_000, limits: (inout PluginLimits) -> Void = { _ in }
    ) async throws -> (responses: [PluginResponse], audit: [AuditEntry]) {
        let host = TestHost()
        if listed {
            host.policy.network.insecureOrigins = [
                try #require(NetworkPolicy.InsecureOrigin("http://localhost:\(server.port)"))
            ]
        }
        host.policy.network.requestsPerHour = rate
        host.transport = CurlTransport()
        limits(&host.limits)
        let folder = try folder ?? Fixtures.temporaryFolder()
        var responses: [PluginResponse] = []
        for request in requests {
            var guest = Guest(
                imports: Guest.hostImports,
                capabilities: #"{"abi_version":1,"required_network_domains":["localhost:\#(server.port)"]}"#)
            let text = request.replacing("SERVER", with: "localhost:\(server.port)")
            guest.handleBody = "(call $http \(guest.data(text)))"
            let package = PluginPackage(manifest: try TestHost.manifest(), module: try guest.module())
            let plugin = try await host.load(package, folder: folder)
            try await host.approve(plugin, plugin.requestedPermissions)
            responses.append(try await plugin.handle(.publish(text: "hi")))
        }
        return (responses, host.outcome.audit)
    }

    private static let get = #"{"url":"http://SERVER/"}"#

    @Test func `100 a name with private addresses is denied before anything is sent`() async throws {
        let server = try LoopbackServer { $0.answer() }
        let run = try await Self.run([#"{"url":"https://SERVER/"}"#], to: server)
        #expect(run.responses.map(\.code) == ["domain_not_allowed"])
        #expect(run.responses.first?.message?.contains("127.0.0.1") == false)
        #expect(server.connectionCount == 0)
        #expect(run.audit.last?.kind == .completion)
    }

    @Test func `101 http is refused unless the administrator lists the origin`() async throws {
        let server = try LoopbackServer { $0.answer() }
        #expect(
            try await Self.run([Self.get], to: server, listed: false).responses.map(\.code) == ["domain_not_allowed"])
        #expect(server.connectionCount == 0)
        let other = try LoopbackServer { $0.answer() }
        #expect(
            try await Self.run([#"{"url":"http://localhost:\#(other.port)/"}"#], to: server).responses.map(\.code)
                == ["domain_not_allowed"])
        #expect(other.connectionCount == 0)
        #expect(try await Self.run([Self.get], to: server).responses.map(\.isSuccess) == [true])
    }

    @Test func `102 a redirect is an answer and is not followed`() async throws {
        let other = try LoopbackServer { $0.answer() }
        let server = try LoopbackServer {
            $0.answer("302 Found", headers: ["Location: http://localhost:\(other.port)/secret"])
        }
        let run = try await Self.run([Self.get], to: server)
        #expect(run.responses.first?.fields["http_status"]?.integer == 302)
        #expect(server.requests.count == 1)
        #expect(other.connectionCount == 0)
    }

    @Test func `103 line breaks in any part of a request reach no server`() async throws {
        let server = try LoopbackServer { $0.answer() }
        let requests = [
            #"{"method":"GET / HTTP/1.1\r\nX: y\r\n\r\nGET","url":"http://SERVER/"}"#,
            #"{"method":"GET\r\n","url":"http://SERVER/"}"#,
            #"{"url":"http://SERVER/\r\nX: y"}"#,
            #"{"url":"http://SERVER/ HTTP/1.1\r\nX: y"}"#,
            #"{"url":"http://SERVER\r\n/"}"#,
            #"{"url":"http://SERVER/","headers":{"A\r\nX":"y"}}"#,
            #"{"url":"http://SERVER/","headers":{"A: b\r\nX":"y"}}"#,
            #"{"url":"http://SERVER/","headers":{"A":"b\r\nX: y"}}"#,
            #"{"url":"http://SERVER/","headers":{"A":["b","c\nX: y"]}}"#,
            #"{"url":"http://SERVER/","headers":{"A":"b\u0000"}}"#,
        ]
        let run = try await Self.run(requests, to: server)
        #expect(run.responses.count == requests.count)
        #expect(run.responses.allSatisfy { ["invalid_request", "domain_not_allowed"].contains($0.code) })
        #expect(server.connectionCount == 0)
    }

    @Test func `keys that no request has are refused with the one that was meant`() async throws {
        let server = try LoopbackServer { $0.answer() }
        let requests = [
            #"{"url":"http://SERVER/","metod":"POST"}"#, #"{"url":"http://SERVER/","timeout":5}"#,
            #"{"Url":"http://SERVER/","url":"http://SERVER/"}"#, #"{"url":"http://SERVER/","x\u001b":null}"#,
        ]
        let run = try await Self.run(requests, to: server)
        #expect(run.responses.map(\.code) == Array(repeating: "invalid_request", count: 4))
        let messages = run.responses.map { $0.fields["message"]?.string ?? "" }
        #expect(messages[0] == #"unknown key "metod"; did you mean "method"?"#)
        #expect(messages[1].hasPrefix(#"unknown key "timeout""#))
        #expect(messages[2] == #"unknown key "Url"; did you mean "url"?"#)
        #expect(messages[3] == #"unknown key "x\u{1b}""#)
        #expect(server.connectionCount == 0)
    }

    @Test func `104 percent-encoded line breaks stay encoded`() async throws {
        let server = try LoopbackServer { $0.answer() }
        _ = try await Self.run([#"{"url":"http://SERVER/a%0D%0AX:%20y?b=%0a#c"}"#], to: server)
        let request = try #require(server.requests.first)
        #expect(request.target == "/a%0D%0AX:%20y?b=%0a")
        #expect(request.header("x") == nil)
    }

    @Test(.timeLimit(.minutes(5))) func `105 a body without end ends with response_too_large`() async throws {
        let server = try LoopbackServer { exchange in
            exchange.send("HTTP/1.1 200 OK\r\n\r\n")
            let piece = [UInt8](repeating: 65, count: 1 << 20)
            while exchange.send(piece) {}
        }
        let run = try await Self.run([Self.get], to: server)
        #expect(run.responses.map(\.code) == ["response_too_large"])
        #expect(run.responses.first?.isRetryable == false)
    }

    @Test(.timeLimit(.minutes(5))) func `106 an answer that drips ends with the time that the plugin gave`()
        async throws
    {
        let server = try LoopbackServer { exchange in
            exchange.send("HTTP/1.1 200 OK\r\n\r\n")
            repeat { usleep(20_000) } while exchange.send("x")
        }
        let run = try await Self.run([#"{"url":"http://SERVER/","timeout_ms":400}"#], to: server)
        #expect(run.responses.map(\.code) == ["timeout"])
        #expect(run.responses.first?.isRetryable == true)
        // The host's own limit holds where the plugin asks for more.
        let long = try await Self.run([#"{"url":"http://SERVER/","timeout_ms":3600000}"#], to: server) {
            $0.httpTimeout = .milliseconds(400)
        }
        #expect(long.responses.map(\.code) == ["timeout"])
    }

    @Test func `107 cookies reach neither the next request nor another plugin`() async throws {
        let server = try LoopbackServer { $0.answer(headers: ["Set-Cookie: session=1; Path=/"]) }
        for _ in 1...2 { _ = try await Self.run([Self.get, Self.get], to: server) }
        #expect(server.requests.count == 4)
        #expect(server.requests.allSatisfy { $0.header("cookie") == nil })
    }

    @Test func `108 requests over the rate limit are not sent, whichever process counts`() async throws {
        let server = try LoopbackServer { $0.answer() }
        let folder = try Fixtures.temporaryFolder()
        #expect(
            try await Self.run([Self.get, Self.get], to: server, folder: folder, rate: 2).responses.map(\.isSuccess)
                == [true, true])
        // What the allowlist refuses is not counted, nor refused for the rate.
        let run = try await Self.run(
            [Self.get, #"{"url":"https://example.com/"}"#], to: server, folder: folder, rate: 2)
        #expect(run.responses.map(\.code) == ["rate_limit_exceeded", "domain_not_allowed"])
        let refusal = try #require(run.responses.first)
        let seconds = try #require(refusal.fields["retry_after_seconds"]?.integer)
        #expect((3_500...3_600).contains(seconds))
        #expect(refusal.message == "Try again in \(seconds)s")
        #expect(refusal.isRetryable)
        #expect(server.requests.count == 2)
    }

    @Test func `109 failures tell a plugin neither addresses nor details of TLS`() async throws {
        let server = try LoopbackServer(isSpeakingFirst: true) { $0.send("SSH-2.0-OpenSSH\r\n") }
        let origin = try #require(NetworkPolicy.InsecureOrigin("https://localhost:\(server.port)"))
        let host = TestHost()
        host.policy.network.insecureOrigins = [origin]
        host.transport = CurlTransport()
        var guest = Guest(
            imports: Guest.hostImports,
            capabilities: #"{"abi_version":1,"required_network_domains":["localhost:\#(server.port)"]}"#)
        guest.handleBody = "(call $http \(guest.data(#"{"url":"https://localhost:\#(server.port)/"}"#)))"
        let package = PluginPackage(manifest: try TestHost.manifest(), module: try guest.module())
        let plugin = try await host.load(package)
        try await host.approve(plugin, plugin.requestedPermissions)
        let response = try await plugin.handle(.publish(text: "hi"))
        #expect(response.code == "connection_failed")
        #expect(response.message == "the request to localhost:\(server.port) failed")
        #expect(server.connectionCount > 0)
    }
}
