import HTTPHelperMessages
import Testing

@Suite struct `Messages to and from the helper` {
    private static let messages: [HelperMessage] = [
        .request(
            .init(
                method: "POST", url: "https://a/", host: "a",
                headers: [.init(name: "A", value: "b"), .init(name: "", value: "é")], body: [0, 255])),
        .proceed, .addresses([[127, 0, 0, 1], []]), .head(status: 200, headers: []), .body([]), .body([1, 2, 3]), .end,
        .failure(.timeout),
    ]

    @Test func `arrive as they were sent, in pieces of any size`() throws {
        let bytes = Self.messages.flatMap { $0.encoded() }
        for size in [1, 2, 3, 7, bytes.count] {
            var buffer = FrameBuffer()
            var received: [HelperMessage] = []
            for start in stride(from: 0, to: bytes.count, by: size) {
                buffer.append(bytes[start..<min(bytes.count, start + size)])
                while let message = try buffer.next() { received.append(message) }
            }
            #expect(received == Self.messages)
        }
    }

    @Test func `that are cut short or have bytes left are refused`() throws {
        for message in Self.messages {
            let contents = Array(message.encoded().dropFirst(4))
            for count in 0..<contents.count {
                var buffer = FrameBuffer()
                buffer.append([UInt8(count), 0, 0, 0] + contents.prefix(count))
                #expect(throws: MalformedFrame.self) { try buffer.next() }
            }
            var buffer = FrameBuffer()
            buffer.append([UInt8(contents.count + 1), 0, 0, 0] + contents + [0])
            #expect(throws: MalformedFrame.self) { try buffer.next() }
        }
    }

    @Test(
        arguments: [
            [0xFF, 0xFF, 0xFF, 0xFF], [1, 0, 0, 1], [1, 0, 0, 0, 0], [1, 0, 0, 0, 8], [2, 0, 0, 0, 7, 9],
            [5, 0, 0, 0, 3, 0xFF, 0xFF, 0xFF, 0xFF], [9, 0, 0, 0, 4, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0x7F],
        ] as [[UInt8]])
    func `that are malformed are refused without reading on`(bytes: [UInt8]) {
        var buffer = FrameBuffer()
        buffer.append(bytes)
        #expect(throws: MalformedFrame.self) { try buffer.next() }
    }
}
