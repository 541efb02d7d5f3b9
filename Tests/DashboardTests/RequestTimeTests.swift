import Platform
import Testing

@testable import Dashboard

/// Requests that come slower than anybody's browser sends them.
@Suite struct `The time for a request` {
    @Test func `is for all of it, and not for each byte`() throws {
        #if canImport(Glibc)
            let stream = Int32(SOCK_STREAM.rawValue)
        #else
            let stream = SOCK_STREAM
        #endif
        var ends: [Int32] = [-1, -1]
        // SAFETY: the call writes two descriptors.
        try #require(unsafe socketpair(AF_UNIX, stream, 0, &ends) == 0)
        defer { for end in ends { _ = close(end) } }
        let text = Array("GET / HTTP/1.1\r\n\r\n".utf8)
        try #require(unsafe Platform.write(ends[0], text, text.count) == text.count)
        // The bytes are there, but came too late.
        #expect(LoopbackListener.readHead(ends[1], until: .now - .seconds(1)) == nil)
        let head = LoopbackListener.readHead(ends[1], until: .now + .seconds(600))
        #expect(head == Array("GET / HTTP/1.1".utf8))
    }
}
