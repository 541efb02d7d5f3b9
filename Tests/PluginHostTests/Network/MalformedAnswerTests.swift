import Foundation
import Testing

@testable import PluginHost

/// Answers that break HTTP, byte for byte: which failure each gives, so that a plugin knows whether to try again.
@Suite(.serialized) struct `Malformed HTTP answers` {
    private static func outcome(_ answer: [UInt8], headers: [(name: String, value: String)] = []) throws -> String {
        let server = try LoopbackServer { $0.send(answer) }
        let request = try `HTTP transport`.request(server, headers: headers)
        do throws(PluginHTTPFailure) {
            return String(decoding: try CurlTransport().send(request).body, as: UTF8.self)
        } catch {
            return error.code
        }
    }

    private static func answer(_ fields: String, _ body: String = "ok", status: String = "HTTP/1.1 200 OK") -> [UInt8] {
        Array("\(status)\r\n\(fields)\r\n\(body)".utf8)
    }

    private static let two = "Content-Length: 2\r\n"
    private static let chunked = "Transfer-Encoding: chunked\r\n"
    private static let chunks = "2\r\nok\r\n0\r\n\r\n"
    private static let (malformed, broken, tooLarge) = ("malformed_response", "connection_failed", "response_too_large")

    /// Each of them was taken for an answer, or for a connection that may be better next time.
    private static let cases: [(name: String, answer: [UInt8], outcome: String)] = [
        ("two lengths that differ", answer(two + "Content-Length: 3\r\n"), malformed),
        ("a list of lengths that differ", answer("Content-Length: 2, 3\r\n"), malformed),
        ("the same length twice", answer(two + "Content-Length: 02\r\n"), "ok"),
        ("the same length twice in a field", answer("Content-Length: 2, 2\r\n"), "ok"),
        ("a length with a sign", answer("Content-Length: +2\r\n"), malformed),
        ("a negative length", answer("Content-Length: -2\r\n"), malformed),
        ("a length with a unit", answer("Content-Length: 2B\r\n"), malformed),
        ("a hexadecimal length", answer("Content-Length: 0x2\r\n"), malformed),
        ("an empty length", answer("Content-Length: \r\n"), malformed),
        ("a list with a hole", answer("Content-Length: 2,\r\n"), malformed),
        ("a length of more than 64 bits", answer("Content-Length: 99999999999999999999\r\n"), tooLarge),
        ("a length that is folded", answer("Content-Length: 2\r\n 3\r\n"), malformed),
        ("a length before chunks", answer(two + chunked, chunks), malformed),
        ("a length behind chunks", answer(chunked + two, chunks), malformed),
        ("chunks", answer(chunked, chunks), "ok"),
        ("chunks of HTTP/1.0", answer(chunked, chunks, status: "HTTP/1.0 200 OK"), malformed),
        ("chunks twice", answer(chunked + chunked, chunks), malformed),
        ("chunks in chunks", answer("Transfer-Encoding: chunked, chunked\r\n", chunks), malformed),
        ("chunks that a folded line announces", answer("Transfer-Encoding:\r\n chunked\r\n", chunks), malformed),
        ("another transfer coding", answer("Transfer-Encoding: gzip\r\n"), malformed),
        ("an unknown transfer coding", answer("Transfer-Encoding: x\r\n"), malformed),
        ("a chunk size of letters", answer(chunked, "zz\r\nok\r\n0\r\n\r\n"), malformed),
        ("a negative chunk size", answer(chunked, "-2\r\nok\r\n0\r\n\r\n"), malformed),
        ("a chunk size with a prefix", answer(chunked, "0x2\r\nok\r\n0\r\n\r\n"), malformed),
        ("a chunk size of more than 64 bits", answer(chunked, "fffffffffffffffff\r\nok\r\n0\r\n\r\n"), malformed),
        ("a chunk longer than its size", answer(chunked, "2\r\nokay\r\n0\r\n\r\n"), malformed),
        ("a chunk that is cut", answer(chunked, "5\r\nok"), broken),
        ("chunks without a last one", answer(chunked, "2\r\nok\r\n"), broken),
        ("a body that is cut", answer("Content-Length: 9\r\n"), broken),
        ("nothing", [], broken),
        ("a head without its end", Array("HTTP/1.1 200 OK\r\nX: y\r\n".utf8), broken),
        ("a head that ends in a line", Array("HTTP/1.1 200 OK\r\nX: y".utf8), broken),
        ("an early answer alone", Array("HTTP/1.1 103 Early Hints\r\n\r\n".utf8), broken),
        ("a field without a name", answer(": x\r\n" + two), malformed),
        ("a field without a colon", answer("X\r\n" + two), malformed),
        ("a name with a space", answer("X Y: z\r\n" + two), malformed),
        ("a space before a colon", answer("Content-Length : 2\r\n"), malformed),
        ("a name that is not ASCII", answer("\u{e9}: x\r\n" + two), malformed),
        ("a folded line before all fields", answer(" x\r\n" + two), malformed),
        ("a blank before the first field", answer(" X: y\r\n" + two), malformed),
        ("a tab before the first field", answer("\tX: y\r\n" + two), malformed),
        ("a zero byte in a value", answer("X: a\0b\r\n" + two), malformed),
        ("a zero byte in a name", answer("X\0: b\r\n" + two), malformed),
        ("a carriage return in a value", answer("X: a\rY: b\r\n" + two), malformed),
        ("a carriage return in a status line", answer(two, status: "HTTP/1.1 200 OK\rX"), malformed),
        ("a trailer without a name", answer(chunked, "2\r\nok\r\n0\r\n: x\r\n\r\n"), malformed),
        ("a status that is no number", answer(two, status: "HTTP/1.1 2OO OK"), malformed),
        ("a status of two digits", answer(two, status: "HTTP/1.1 20 OK"), malformed),
        ("two spaces before the status", answer(two, status: "HTTP/1.1  200 OK"), malformed),
        ("HTTP/2", answer(two, status: "HTTP/2 200 OK"), malformed),
        ("HTTP in lower case", answer(two, status: "http/1.1 200 OK"), malformed),
        ("HTTP/0.9", Array("ok".utf8), malformed),
        (
            "another protocol that nobody asked for", answer("Upgrade: x\r\n", status: "HTTP/1.1 101 Switching"),
            malformed
        ),
        ("an encoding that nobody asked for", answer(two + "Content-Encoding: br\r\n"), malformed),
        ("an encoding twice", answer(two + "Content-Encoding: gzip, gzip\r\n"), malformed),
        ("a body that is not compressed", answer(two + "Content-Encoding: gzip\r\n"), malformed),
        ("a body that is empty instead", answer("Content-Length: 0\r\nContent-Encoding: gzip\r\n", ""), ""),
        ("the encoding that is none", answer(two + "Content-Encoding: identity\r\n"), "ok"),
        ("a field of 200,000 bytes", answer("X: \(String(repeating: "a", count: 200_000))\r\n" + two), tooLarge),
        (
            "fields of 2 MB",
            answer((0..<2_000).map { "X-\($0): \(String(repeating: "a", count: 1_000))\r\n" }.joined() + two), tooLarge
        ),
        (
            "a trailer of 200,000 bytes",
            answer(chunked, "2\r\nok\r\n0\r\nX: \(String(repeating: "a", count: 200_000))\r\n\r\n"), tooLarge
        ),
        (
            "early answers without end", Array(String(repeating: "HTTP/1.1 103 E\r\nX: y\r\n\r\n", count: 20_000).utf8),
            tooLarge
        ),
    ]

    @Test(arguments: cases.indices) func `give the failure that fits`(_ index: Int) throws {
        let (name, answer, outcome) = Self.cases[index]
        #expect(try Self.outcome(answer) == outcome, "\(name)")
    }

    /// What a compressed body says of its own length and contents was not looked at where its end was missing: the plugin got
    /// the beginning as if it were the whole.
    @Test func `whose compressed body was cut are no answers`() throws {
        let text = String(repeating: "hello, ", count: 12)
        let whole = try `HTTP transport`.gzip(text)
        #expect(try Self.outcome(Self.compressed(whole)) == text)
        #expect(try Self.outcome(Self.compressed(whole + whole)) == text + text)
        #expect(try Self.outcome(Self.compressed(whole, hasLength: false)) == text)
        for count in [1, 4, 8, 9, 12] {
            #expect(try Self.outcome(Self.compressed(Array(whole.dropLast(count)))) == Self.malformed)
            // Without a length the end of the connection is all that there is, and the rest may come next time.
            #expect(try Self.outcome(Self.compressed(Array(whole.dropLast(count)), hasLength: false)) == Self.broken)
        }
        #expect(try Self.outcome(Self.compressed(whole + [0, 0, 0, 0])) == Self.malformed)
    }

    private static func compressed(_ body: [UInt8], hasLength: Bool = true) -> [UInt8] {
        answer("Content-Encoding: gzip\r\n" + (hasLength ? "Content-Length: \(body.count)\r\n" : ""), "") + body
    }

    @Test func `that are too large name the limit, which is another for the head`() throws {
        let request = PluginHTTPRequest(
            method: "GET", origin: try NetworkOrigin(entry: "example.com"), target: "/", headers: [], body: [],
            timeout: .seconds(1), maximumResponseBytes: 1_000)
        #expect(
            PluginHTTPFailure.responseTooLarge.message(for: request)
                == "limit http_response_bytes exceeded: the answer of example.com has more than 1000 bytes")
        #expect(
            PluginHTTPFailure.responseHeadTooLarge.message(for: request)
                == "limit http_head_bytes exceeded: the head of the answer of example.com has more than 262144 bytes, "
                + "or a line of more than 102400")
        for failure in [PluginHTTPFailure.responseTooLarge, .responseHeadTooLarge, .malformedResponse] {
            #expect(!failure.isRetryable)
        }
    }
}
