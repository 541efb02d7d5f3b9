import Foundation
import Testing

@testable import PluginHost

/// Requests that really leave, through the system's `curl`, to servers on this machine.
@Suite(.serialized) struct `HTTP transport` {
    static func request(
        _ server: LoopbackServer, _ target: String = "/", method: String = "GET",
        headers: [(name: String, value: String)] = [], body: [UInt8] = [], timeout: Duration = .seconds(20),
        limit: Int = 1 << 20
    ) throws -> PluginHTTPRequest {
        PluginHTTPRequest(
            method: method, isEncrypted: false, origin: try NetworkOrigin(entry: "localhost:\(server.port)"),
            target: target, headers: headers, body: body, timeout: timeout, maximumResponseBytes: limit,
            allowsPrivateAddresses: true)
    }

    static func failure(_ transport: CurlTransport, _ request: PluginHTTPRequest) -> PluginHTTPFailure? {
        do throws(PluginHTTPFailure) {
            _ = try transport.send(request)
            return nil
        } catch {
            return error
        }
    }

    @Test func `request and answer arrive whole`() throws {
        let server = try LoopbackServer { exchange in
            exchange.answer("201 Created", headers: ["X-Answer: yes"], body: exchange.body + [0xFF, 0x00])
        }
        let transport = CurlTransport()
        for method in ["POST", "PUT", "PATCH", "DELETE"] {
            let response = try transport.send(
                Self.request(
                    server, "/a?b=c", method: method, headers: [("X-Test", "1"), ("User-Agent", "ssplug")],
                    body: [1, 2, 0]))
            #expect(response.status == 201)
            #expect(response.body == [1, 2, 0, 0xFF, 0])
            #expect(response.headers.contains { $0.name.lowercased() == "x-answer" && $0.value == "yes" })
        }
        let heads = server.requests.map(\.head)
        #expect(heads.map { $0.prefix { $0 != " " } } == ["POST", "PUT", "PATCH", "DELETE"])
        for exchange in server.requests {
            #expect(exchange.target == "/a?b=c")
            #expect(exchange.header("x-test") == "1")
            #expect(exchange.header("user-agent") == "ssplug")
            #expect(exchange.header("host") == "localhost:\(server.port)")
        }
    }

    @Test func `a HEAD request has an answer without a body`() throws {
        let server = try LoopbackServer { $0.send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n") }
        let response = try CurlTransport().send(Self.request(server, method: "HEAD"))
        #expect(response.status == 200)
        #expect(response.body.isEmpty)
    }

    @Test func `a body at the limit arrives and one byte more does not`() throws {
        let server = try LoopbackServer { exchange in
            exchange.answer(body: [UInt8](repeating: 7, count: exchange.target == "/more" ? 100_001 : 100_000))
        }
        let transport = CurlTransport()
        #expect(try transport.send(Self.request(server, limit: 100_000)).body.count == 100_000)
        #expect(Self.failure(transport, try Self.request(server, "/more", limit: 100_000)) == .responseTooLarge)
        // The next request has a process of its own.
        #expect(try transport.send(Self.request(server, limit: 100_000)).status == 200)
    }

    @Test(.timeLimit(.minutes(5))) func `a body without end is cut off at the limit`() throws {
        let server = try LoopbackServer { exchange in
            exchange.send("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
            let piece = [UInt8](repeating: 65, count: 1 << 20)
            while exchange.send(piece) {}
        }
        let transport = CurlTransport()
        #expect(Self.failure(transport, try Self.request(server, limit: 5 << 20)) == .responseTooLarge)
    }

    @Test(.timeLimit(.minutes(5)), arguments: ["/body", "/head", "/silence"])
    func `an answer that drips ends with the deadline`(target: String) throws {
        let server = try LoopbackServer { exchange in
            if exchange.target != "/silence" { exchange.send("HTTP/1.1 200 OK\r\n") }
            if exchange.target == "/body" { exchange.send("\r\n") }
            if exchange.target == "/silence" { exchange.waitForEnd() }
            repeat { usleep(20_000) } while exchange.send("x")
        }
        let transport = CurlTransport()
        let start = ContinuousClock.now
        let failure = Self.failure(transport, try Self.request(server, target, timeout: .milliseconds(600)))
        #expect(failure == .timeout)
        // Neither before the deadline, nor never, as the server would have it.
        #expect(start.duration(to: .now) >= .milliseconds(600))
    }

    @Test(.timeLimit(.minutes(5))) func `a 401 is an answer like any other`() throws {
        let server = try LoopbackServer {
            $0.answer("401 Unauthorized", headers: ["WWW-Authenticate: Basic realm=\"x\""], body: "who are you?")
        }
        let transport = CurlTransport()
        for _ in 1...2 {
            let response = try transport.send(Self.request(server))
            #expect(response.status == 401)
            #expect(response.body == Array("who are you?".utf8))
            #expect(response.headers.contains { $0.name.lowercased() == "www-authenticate" })
        }
        #expect(server.requests.count == 2)
    }

    @Test(arguments: [301, 302, 303, 307, 308]) func `redirects are not followed`(status: Int) throws {
        let server = try LoopbackServer { $0.answer("\(status) Moved", headers: ["Location: /elsewhere"], body: "go") }
        let response = try CurlTransport().send(Self.request(server))
        #expect(response.status == status)
        #expect(response.headers.contains { $0.name.lowercased() == "location" && $0.value == "/elsewhere" })
        #expect(response.body == Array("go".utf8))
        #expect(server.requests.count == 1)
    }

    // A client that follows redirects has no use for such an answer, and may drop it.
    @Test(arguments: ["", "Location: \r\n", "Location: http://[::/\r\n"])
    func `a redirect that leads nowhere is an answer`(field: String) throws {
        let server = try LoopbackServer { $0.send("HTTP/1.1 302 Found\r\n\(field)Content-Length: 0\r\n\r\n") }
        #expect(try CurlTransport().send(Self.request(server)).status == 302)
    }

    // Each of them came as a head of its own, in the place of a body.
    @Test(arguments: ["100 Continue", "103 Early Hints"])
    func `what comes before an answer is not the answer`(status: String) throws {
        let server = try LoopbackServer { exchange in
            exchange.send("HTTP/1.1 \(status)\r\nX-Early: yes\r\n\r\n")
            exchange.answer("201 Created", body: "late")
        }
        let response = try CurlTransport().send(Self.request(server))
        #expect(response.status == 201)
        #expect(response.body == Array("late".utf8))
        #expect(!response.headers.contains { $0.name.lowercased() == "x-early" })
    }

    @Test(arguments: [
        ("/?filter[name]=a%20b", "/?filter%5Bname%5D=a%20b"), ("/a%2Fb|c", "/a%2Fb%7Cc"), ("/%zz%", "/%25zz%25"),
        ("/%41?x=%", "/%41?x=%25"), ("/-._~!$&'()*+,;=:@?/?", "/-._~!$&'()*+,;=:@?/?"),
    ])
    func `a path and query arrive as they were asked for`(target: String, arrived: String) throws {
        let server = try LoopbackServer { $0.answer() }
        _ = try CurlTransport().send(Self.request(server, target))
        #expect(server.requests.map(\.target) == [arrived])
    }

    @Test func `two thousand header fields arrive and a head beyond the limit does not`() throws {
        let server = try LoopbackServer { exchange in
            let count = exchange.target == "/more" ? 20_000 : 2_000
            exchange.answer(headers: (0..<count).map { "X-Field-\($0): value" })
        }
        let transport = CurlTransport()
        let response = try transport.send(Self.request(server))
        #expect(response.headers.filter { $0.name.lowercased().hasPrefix("x-field-") }.count == 2_000)
        // Either curl refuses it or the host does.
        #expect(Self.failure(transport, try Self.request(server, "/more")) == .responseHeadTooLarge)
    }

    @Test func `cookies are neither kept nor sent`() throws {
        let server = try LoopbackServer { $0.answer(headers: ["Set-Cookie: session=1; Path=/"]) }
        for transport in [CurlTransport(), CurlTransport()] {
            for _ in 1...2 {
                let response = try transport.send(Self.request(server))
                #expect(response.headers.contains { $0.name.lowercased() == "set-cookie" })
            }
        }
        #expect(server.requests.count == 4)
        #expect(server.requests.allSatisfy { $0.header("cookie") == nil })
    }

    @Test func `nothing is answered from a cache`() throws {
        let server = try LoopbackServer { $0.answer(headers: ["Cache-Control: max-age=3600", "ETag: \"1\""]) }
        let transport = CurlTransport()
        for _ in 1...3 { _ = try transport.send(Self.request(server)) }
        #expect(server.requests.count == 3)
        #expect(server.requests.allSatisfy { $0.header("if-none-match") == nil })
    }

    @Test func `compressed bodies arrive decompressed`() throws {
        let compressed = try Self.gzip(1_000)
        let server = try LoopbackServer { $0.answer(headers: ["Content-Encoding: gzip"], body: compressed) }
        let response = try CurlTransport().send(Self.request(server))
        #expect(response.body == [UInt8](repeating: 0, count: 1_000))
        #expect(!response.headers.contains { $0.name.lowercased().hasPrefix("content-encoding") })
        #expect(!response.headers.contains { $0.name.lowercased() == "content-length" })
    }

    @Test(.timeLimit(.minutes(5))) func `a gzip bomb is cut off at the limit`() throws {
        let bomb = try Self.gzip(1 << 28)
        #expect(bomb.count < 2 << 20)
        let server = try LoopbackServer { $0.answer(headers: ["Content-Encoding: gzip"], body: bomb) }
        let transport = CurlTransport()
        #expect(Self.failure(transport, try Self.request(server, limit: 5 << 20)) == .responseTooLarge)
    }

    @Test(.timeLimit(.minutes(5))) func `cancelling ends a request that waits and each later one`() async throws {
        let hasArrived = Signal()
        let server = try LoopbackServer { exchange in
            hasArrived.send()
            exchange.waitForEnd()
        }
        let transport = CurlTransport()
        let request = try Self.request(server)
        let task = Task { Self.failure(transport, request) }
        await hasArrived.wait()
        let start = ContinuousClock.now
        task.cancel()
        #expect(await task.value == .cancelled)
        #expect(ContinuousClock.now - start < .seconds(5))
        let late = Task {
            unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
            return Self.failure(transport, request)
        }
        #expect(await late.value == .cancelled)
        #expect(server.requests.count == 1)
    }

    @Test func `requests at the same time do not wait for each other`() async throws {
        let fastIsFinished = DispatchSemaphore(value: 0)
        let server = try LoopbackServer { exchange in
            // If one waited for the other, this would wait in vain.
            if exchange.target == "/slow" { _ = fastIsFinished.wait(timeout: .now() + 30) }
            exchange.answer()
        }
        let transport = CurlTransport()
        let (slow, fast) = (try Self.request(server, "/slow"), try Self.request(server, "/fast"))
        let finished = AsyncStream<String>.makeStream()
        for request in [slow, fast] {
            Thread.detachNewThread {
                let failure = Self.failure(transport, request)
                finished.continuation.yield(failure.map { "\($0)" } ?? request.target)
                if request.target == "/fast" { fastIsFinished.signal() }
            }
        }
        var order: [String] = []
        for await target in finished.stream {
            order.append(target)
            if order.count == 2 { break }
        }
        #expect(order == ["/fast", "/slow"])
    }

    @Test func `names with private addresses are refused before anything is sent`() throws {
        let server = try LoopbackServer { $0.answer() }
        let transport = CurlTransport()
        var request = try Self.request(server)
        request.allowsPrivateAddresses = false
        #expect(Self.failure(transport, request) == .addressNotAllowed)
        #expect(server.requests.isEmpty)
        request.allowsPrivateAddresses = true
        #expect(try transport.send(request).status == 200)
    }

    @Test func `a server that is not there is a failed connection`() throws {
        let server = try LoopbackServer { $0.answer() }
        let transport = CurlTransport()
        var request = try Self.request(server)
        request.origin = try NetworkOrigin(entry: "localhost:1")
        #expect(Self.failure(transport, request) == .connectionFailed)
        request.origin = try NetworkOrigin(entry: "host.invalid:443")
        #expect(Self.failure(transport, request) == .connectionFailed)
    }

    /// A gzip file of `count` zero bytes.
    private static func gzip(_ count: Int) throws -> [UInt8] {
        try outputOfShell("head -c \(count) /dev/zero | gzip -9")
    }

    /// A gzip file of a text without apostrophes.
    static func gzip(_ text: String) throws -> [UInt8] { try outputOfShell("printf %s '\(text)' | gzip") }

    private static func outputOfShell(_ command: String) throws -> [UInt8] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", command]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let bytes = [UInt8](output.fileHandleForReading.readDataToEndOfFile())
        process.waitUntilExit()
        return bytes
    }
}
