/// Collects the fields of a frame.
struct FieldWriter {
    /// The frame; its count is filled in at the end.
    private var bytes: [UInt8] = [0, 0, 0, 0]

    mutating func put(byte: UInt8) { bytes.append(byte) }

    mutating func put(_ number: UInt32) {
        for shift in stride(from: UInt32(0), to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }

    mutating func put(_ block: [UInt8]) {
        put(UInt32(clamping: block.count))
        bytes += block
    }

    mutating func put(_ text: String) {
        put(UInt32(clamping: text.utf8.count))
        bytes += text.utf8
    }

    mutating func put(_ headers: [HelperMessage.Header]) {
        put(UInt32(clamping: headers.count))
        for header in headers {
            put(header.name)
            put(header.value)
        }
    }

    func frame() -> [UInt8] {
        var frame = bytes
        let count = UInt32(clamping: bytes.count - 4)
        for index in 0..<4 { frame[index] = UInt8(truncatingIfNeeded: count >> UInt32(index * 8)) }
        return frame
    }
}

/// Takes the fields of a frame one after the other.
struct FieldReader {
    private let bytes: ArraySlice<UInt8>
    private var index: Int

    init(bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        index = bytes.startIndex
    }

    var isAtEnd: Bool { index == bytes.endIndex }

    mutating func byte() throws(MalformedFrame) -> UInt8 {
        guard index < bytes.endIndex else { throw MalformedFrame() }
        defer { index += 1 }
        return bytes[index]
    }

    mutating func number() throws(MalformedFrame) -> UInt32 {
        var number: UInt32 = 0
        for shift in stride(from: UInt32(0), to: 32, by: 8) { number |= UInt32(try byte()) << shift }
        return number
    }

    mutating func block() throws(MalformedFrame) -> [UInt8] {
        let count = Int(try number())
        guard count <= bytes.endIndex - index else { throw MalformedFrame() }
        defer { index += count }
        return Array(bytes[index..<index + count])
    }

    mutating func text() throws(MalformedFrame) -> String { String(decoding: try block(), as: UTF8.self) }

    mutating func headers() throws(MalformedFrame) -> [HelperMessage.Header] {
        var headers: [HelperMessage.Header] = []
        for _ in 0..<(try number()) {
            headers.append(HelperMessage.Header(name: try text(), value: try text()))
        }
        return headers
    }
}

/// Puts frames together from the pieces in which they arrive.
package struct FrameBuffer: ~Copyable {
    private var bytes: [UInt8] = []
    /// The first byte that belongs to no frame yet taken.
    private var start = 0

    /// The largest frame; either side sends bodies in far smaller parts, or a request of less.
    package static let maximumCount = 16 << 20

    package init() {}

    /// Appends what arrived.
    package mutating func append(_ piece: some Sequence<UInt8>) {
        // Taken bytes go once they are the larger part, so that each byte is moved a constant number of times.
        if start > bytes.count / 2 {
            bytes.removeFirst(start)
            start = 0
        }
        bytes.append(contentsOf: piece)
    }

    /// Takes the next message, or `nil` while it is not complete.
    ///
    /// - Throws: ``MalformedFrame``.
    package mutating func next() throws(MalformedFrame) -> HelperMessage? {
        guard bytes.count - start >= 4 else { return nil }
        var count = 0
        for index in 0..<4 { count |= Int(bytes[start + index]) << (index * 8) }
        guard count <= Self.maximumCount else { throw MalformedFrame() }
        guard bytes.count - start - 4 >= count else { return nil }
        defer { start += 4 + count }
        return try HelperMessage(contents: bytes[start + 4..<start + 4 + count])
    }
}
