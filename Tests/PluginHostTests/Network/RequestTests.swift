import Foundation
import Synchronization
import Testing

@testable import PluginHost

/// What servers get: what was asked for and nothing else.
@Suite(.serialized) struct `HTTP requests` {
    /// The lines of a request's head without those that every request has.
    private static func lines(
        _ method: String, headers: [(name: String, value: String)] = [], body: [UInt8] = []
    ) throws -> [String] {
        let server = try LoopbackServer { $0.answer() }
        _ = try CurlTransport().send(`HTTP transport`.request(server, method: method, headers: headers, body: body))
        let request = try #require(server.requests.first)
        #expect(request.body == body)
        let lines = request.head.split(separator: "\r\n").map { String($0) }
        #expect(lines.first == "\(method) / HTTP/1.1")
        #expect(lines.dropFirst().contains("Host: localhost:\(server.port)"))
        return lines.dropFirst().filter { !$0.hasPrefix("Host:") }
    }

    @Test func `gain no field but the host's own`() throws {
        #expect(try Self.lines("GET") == ["Accept-Encoding: gzip"])
        #expect(try Self.lines("HEAD") == ["Accept-Encoding: gzip"])
        #expect(try Self.lines("DELETE") == ["Accept-Encoding: gzip"])
        #expect(try Self.lines("DELETE", body: [1]).sorted() == ["Accept-Encoding: gzip", "Content-Length: 1"])
        for method in ["POST", "PUT", "PATCH"] {
            #expect(try Self.lines(method).sorted() == ["Accept-Encoding: gzip", "Content-Length: 0"])
            let body = Array("héllo".utf8)
            #expect(try Self.lines(method, body: body).sorted() == ["Accept-Encoding: gzip", "Content-Length: 6"])
        }
    }

    @Test func `have the fields that were set, in their order`() throws {
        let headers: [(name: String, value: String)] = [
            ("X", "1"), ("Accept", "text/plain"), ("x", "2"), ("Empty", ""), ("Blank", " \t"), ("User-Agent", "ssplug"),
            ("Content-Type", "a/b"), ("Accept-Encoding", "identity"), ("Tab", "a\tb"), ("Quoted", #"\"a\\b" \n"#),
            ("Umlaut", "ä"), ("At", "@/etc/passwd"), ("Cookie", "a=b; c=d"), ("Authorization", "Bearer x"),
        ]
        let lines = try Self.lines("POST", headers: headers, body: [0, 10, 13, 255]).filter {
            !$0.hasPrefix("Content-Length:")
        }
        #expect(
            lines == [
                "X: 1", "Accept: text/plain", "x: 2", "Empty:", "Blank:", "User-Agent: ssplug", "Content-Type: a/b",
                "Accept-Encoding: identity", "Tab: a\tb", #"Quoted: \"a\\b" \n"#, "Umlaut: ä", "At: @/etc/passwd",
                "Cookie: a=b; c=d", "Authorization: Bearer x",
            ])
    }

    @Test func `have large bodies and fields whole`() throws {
        let body = (0..<1 << 20).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
        let lines = try Self.lines("POST", headers: [("Large", String(repeating: "v", count: 60_000))], body: body)
        #expect(lines.contains("Content-Length: \(1 << 20)"))
        #expect(lines.contains { $0.utf8.count == 60_007 })
        #expect(!lines.contains { $0.hasPrefix("Expect") })
    }

    @Test(arguments: ["/../a/./b/../c", "/a//b", "//c", "/{a,b}[1-9]", "/?q={x}"])
    func `ask for the path as it was written`(target: String) throws {
        let server = try LoopbackServer { $0.answer() }
        _ = try CurlTransport().send(`HTTP transport`.request(server, target))
        #expect(server.requests.map(\.target) == [CurlConfiguration.encoded(target)])
    }

    @Test func `go to the address that was checked, whatever the name means by then`() throws {
        let server = try LoopbackServer { $0.answer() }
        let lookups = Mutex(0)
        let lookup = NameLookup { _ in
            lookups.withLock { $0 += 1 }
            return [NetworkAddress([127, 0, 0, 1])].compactMap(\.self)
        }
        var request = try `HTTP transport`.request(server)
        request.origin = try NetworkOrigin(entry: "pinned.example:\(server.port)")
        #expect(try CurlTransport(path: nil, lookup: lookup).send(request).status == 200)
        #expect(server.requests.first?.header("host") == "pinned.example:\(server.port)")
        #expect(lookups.withLock { $0 } == 1)
    }

    @Test func `do not go to a name of which one address is private`() throws {
        let server = try LoopbackServer { $0.answer() }
        for private_ in [[127, 0, 0, 1], [UInt8](repeating: 0, count: 15) + [1]] as [[UInt8]] {
            let lookup = NameLookup { _ in [[1, 1, 1, 1], private_].compactMap { NetworkAddress($0) } }
            var request = try `HTTP transport`.request(server)
            request.allowsPrivateAddresses = false
            let transport = CurlTransport(path: nil, lookup: lookup)
            #expect(`HTTP transport`.failure(transport, request) == .addressNotAllowed)
        }
        #expect(server.connectionCount == 0)
    }
}
