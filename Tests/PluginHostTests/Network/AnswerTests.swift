import Foundation
import Testing

@testable import PluginHost

/// Answers as servers really send them, byte for byte.
@Suite(.serialized) struct `HTTP answers` {
    typealias Fields = [(name: String, value: String)]

    private static func send(
        _ answer: String, _ method: String = "GET", headers: Fields = [], limit: Int = 1 << 20
    ) throws -> PluginHTTPResponse {
        try send(Array(answer.utf8), method, headers: headers, limit: limit)
    }

    private static func send(
        _ answer: [UInt8], _ method: String = "GET", headers: Fields = [], limit: Int = 1 << 20
    ) throws -> PluginHTTPResponse {
        let server = try LoopbackServer { $0.send(answer) }
        return try CurlTransport().send(
            `HTTP transport`.request(server, method: method, headers: headers, limit: limit))
    }

    private static func lines(_ fields: Fields) -> [String] { fields.map { "\($0.name)=\($0.value)" } }

    @Test(arguments: 1...3) func `keep every field in its order, whatever case its name is in`(_: Int) throws {
        let response = try Self.send(
            "HTTP/1.1 200 OK\r\nX: 1\r\nx: 2\r\nLink: <a>\r\nB: \r\nlink: <b>\r\nLINK: <c>\r\nContent-Length: 0\r\n\r\n"
        )
        #expect(
            Self.lines(response.headers)
                == ["X=1", "x=2", "Link=<a>", "B=", "link=<b>", "LINK=<c>", "Content-Length=0"])
        let document = try JSONValue(parsing: response.document())
        let headers = document.object?["headers"]
        #expect(headers?.object?["x"]?.array?.map(\.string) == ["1", "2"])
        #expect(headers?.object?["link"]?.array?.map(\.string) == ["<a>", "<b>", "<c>"])
    }

    @Test func `leave out fields about the connection, and those that it names`() throws {
        let response = try Self.send(
            "HTTP/1.1 200 OK\r\nConnection: close, X-Hop\r\nKeep-Alive: timeout=5\r\nUpgrade: h2c\r\n"
                + "Proxy-Connection: keep-alive\r\nx-hop: 1\r\nX: 2\r\nContent-Length: 0\r\n\r\n")
        #expect(Self.lines(response.headers) == ["X=2", "Content-Length=0"])
    }

    @Test func `keep cookies apart`() throws {
        let response = try Self.send(
            "HTTP/1.1 200 OK\r\nSet-Cookie: a=1; Expires=Wed, 01 Jan 2031 00:00:00 GMT\r\nset-cookie: b=2\r\n"
                + "Content-Length: 0\r\n\r\n")
        #expect(
            response.headers.filter { $0.name.lowercased() == "set-cookie" }.map(\.value)
                == ["a=1; Expires=Wed, 01 Jan 2031 00:00:00 GMT", "b=2"])
    }

    @Test func `keep bytes that are not UTF-8 as ISO 8859-1, in values and reasons`() throws {
        let head = Array("HTTP/1.1 200 caf".utf8) + [0xE9] + Array("\r\nX: caf".utf8) + [0xE9]
        let response = try Self.send(head + Array("\r\nY: café\r\nContent-Length: 2\r\n\r\nok".utf8))
        #expect(response.status == 200)
        #expect(Self.lines(response.headers) == ["X=café", "Y=café", "Content-Length=2"])
        #expect(response.body == Array("ok".utf8))
    }

    @Test(arguments: [
        "HTTP/1.1 200\r\n", "HTTP/1.1 200 \r\n", "HTTP/1.0 200\r\n", "HTTP/1.1 200 OK\n", "HTTP/1.1 200 a b: c\r\n",
    ])
    func `need neither a reason nor carriage returns`(line: String) throws {
        let response = try Self.send(line + "Content-Length: 2\r\n\r\nok")
        #expect(response.status == 200)
        #expect(response.body == Array("ok".utf8))
    }

    @Test func `have their trailers after the body, apart from the head`() throws {
        let response = try Self.send(
            "HTTP/1.1 200 OK\r\nTrailer: Digest\r\nTransfer-Encoding: chunked\r\nX: head\r\n\r\n"
                + "2\r\nok\r\n0\r\nDigest: abc\r\nX: trailer\r\nx: again\r\n\r\n")
        #expect(response.body == Array("ok".utf8))
        #expect(Self.lines(response.headers) == ["Trailer=Digest", "X=head"])
        #expect(Self.lines(response.trailers) == ["Digest=abc", "X=trailer", "x=again"])
        let trailers = try JSONValue(parsing: response.document()).object?["trailers"]
        #expect(trailers?.object?["x"]?.array?.map(\.string) == ["trailer", "again"])
    }

    @Test func `say nothing of trailers where there are none`() throws {
        let response = try Self.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
        #expect(
            response.document()
                == Array(#"{"status":"ok","http_status":200,"headers":{"content-length":["2"]},"body":"ok"}"#.utf8))
    }

    @Test func `join a value that goes on in the next line`() throws {
        let response = try Self.send("HTTP/1.1 200 OK\r\nX: a\r\n  b\r\n\tc\r\nContent-Length: 0\r\n\r\n")
        #expect(Self.lines(response.headers) == ["X=a b c", "Content-Length=0"])
    }

    @Test(arguments: [300, 301, 302, 303, 304, 307, 308])
    func `of redirects keep their body wherever they lead`(status: Int) throws {
        for location in ["", "Location: \r\n", "Location: http://[::/\r\n", "Location: https://example.com/\r\n"] {
            let hasBody = status != 304
            let response = try Self.send(
                "HTTP/1.1 \(status) Moved\r\n\(location)Content-Length: \(hasBody ? 4 : 0)\r\n\r\n\(hasBody ? "body" : "")"
            )
            #expect(response.status == status)
            #expect(response.body == Array((hasBody ? "body" : "").utf8))
        }
    }

    @Test func `without a body may say the length of one that is beyond the limit`() throws {
        let answer = "HTTP/1.1 304 Not Modified\r\nContent-Length: 99999999\r\n\r\n"
        #expect(try Self.send(answer, headers: [("If-None-Match", "\"1\"")], limit: 1_000).status == 304)
        let head = "HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\nContent-Encoding: gzip\r\n\r\n"
        let response = try Self.send(head, "HEAD", limit: 1_000)
        #expect(response.status == 200)
        #expect(response.body.isEmpty)
    }

    @Test func `that say a length beyond the limit are refused before their body`() throws {
        let server = try LoopbackServer { exchange in
            exchange.send("HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n")
            exchange.waitForEnd()
        }
        let request = try `HTTP transport`.request(server, limit: 1_000)
        #expect(`HTTP transport`.failure(CurlTransport(), request) == .responseTooLarge)
    }

    @Test func `have bodies that look like heads`() throws {
        let inner = "\r\n\r\nHTTP/1.1 500 No\r\nX: y\r\n\r\n"
        let response = try Self.send("HTTP/1.1 200 OK\r\nA: b\r\nContent-Length: \(inner.utf8.count)\r\n\r\n\(inner)")
        #expect(response.status == 200)
        #expect(Self.lines(response.headers) == ["A=b", "Content-Length=\(inner.utf8.count)"])
        #expect(response.body == Array(inner.utf8))
    }

    @Test func `after many early ones are the last`() throws {
        let early = String(repeating: "HTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\n", count: 50)
        let response = try Self.send(early + "HTTP/1.1 204 None\r\nX: y\r\n\r\n")
        #expect(response.status == 204)
        #expect(Self.lines(response.headers) == ["X=y"])
    }

    @Test(.timeLimit(.minutes(5))) func `that never come after early ones are cut off`() throws {
        let server = try LoopbackServer { exchange in
            while exchange.send("HTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\n") {}
        }
        let failure = `HTTP transport`.failure(CurlTransport(), try `HTTP transport`.request(server))
        #expect(failure == .responseHeadTooLarge)
    }

    /// Whatever a server makes of heads, lines and trailers, a plugin gets the answer of which the body is, or none.
    @Test(arguments: [
        "SSH-2.0-OpenSSH\r\n", "HTTP/0.9 200 OK\r\n\r\n", "<html>no head</html>", "\r\n\r\n", "HTTP/1.1 20 OK\r\n\r\n",
        "HTTP/1.1 099 OK\r\n\r\n", "HTTP/1.1 2000 OK\r\n\r\n", "HTTP/1.1 abc OK\r\n\r\n", "HTTP/1.1\r\n\r\n",
        "HTTP/1.1 200 OK\r\n\rX: y\r\nContent-Length: 2\r\n\r\nok",
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Encoding: nonsense\r\n\r\nok",
        "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nok",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nok\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\nHTTP/1.1 500 No\r\nX: y\r\n\r\n\r\n",
    ])
    func `that are none give a failure`(answer: String) throws {
        let server = try LoopbackServer { $0.send(answer) }
        let failure = `HTTP transport`.failure(CurlTransport(), try `HTTP transport`.request(server))
        #expect(failure == .malformedResponse || failure == .connectionFailed)
    }

    @Test func `that are none are not tried again`() throws {
        #expect(throws: PluginHTTPFailure.malformedResponse) { try Self.send("SSH-2.0-OpenSSH\r\n") }
        #expect(PluginHTTPFailure.malformedResponse.code == "malformed_response")
        #expect(!PluginHTTPFailure.malformedResponse.isRetryable)
    }

    @Test func `arrive as they were encoded where the plugin has asked for an encoding`() throws {
        let fields = "Content-Encoding: nonsense\r\nContent-Length: 2\r\n"
        let response = try Self.send(
            "HTTP/1.1 200 OK\r\n\(fields)\r\nok", headers: [("accept-encoding", "nonsense")])
        #expect(response.body == Array("ok".utf8))
        #expect(Self.lines(response.headers) == ["Content-Encoding=nonsense", "Content-Length=2"])
    }

    @Test func `become documents of the same text however long they are`() throws {
        for count in [0, 1, 12_287, 12_288, 12_289, 40_000] {
            let text = "x" + String(repeating: "ä\"\u{202E}€😀\n", count: count / 16)
            let response = PluginHTTPResponse(status: 200, headers: [], body: Array(text.utf8))
            #expect(try JSONValue(parsing: response.document()).object?["body"]?.string == text)
            let bytes = [0xFF] + Array(text.utf8)
            let binary = PluginHTTPResponse(status: 200, headers: [], body: bytes)
            let encoded = try #require(JSONValue(parsing: binary.document()).object?["body_base64"]?.string)
            #expect(Base64.decode(encoded) == bytes)
        }
    }
}
