/// Appends the primitive forms of the binary format to a byte array.
///
/// Spec 3.0, binary-int and binary-list.
struct ByteWriter {
    var bytes: [UInt8] = []

    mutating func append(_ byte: UInt8) { bytes.append(byte) }

    mutating func append(_ other: [UInt8]) { bytes.append(contentsOf: other) }

    /// Appends an unsigned integer in LEB128, in its shortest form.
    mutating func appendUnsigned(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    mutating func appendUnsigned(_ value: UInt32) { appendUnsigned(UInt64(value)) }

    mutating func appendCount(_ count: Int) { appendUnsigned(UInt64(count)) }

    /// Appends a signed integer in LEB128, in its shortest form.
    mutating func appendSigned(_ value: Int64) {
        var rest = value
        while rest < -64 || rest > 63 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest & 0x7F))
    }

    mutating func appendLittleEndian(_ value: UInt64, byteCount: Int) {
        for index in 0..<byteCount { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(8 * index))) }
    }

    /// Appends a count and the bytes.
    mutating func appendVector(_ contents: [UInt8]) {
        appendCount(contents.count)
        bytes.append(contentsOf: contents)
    }

    /// Appends what a string or identifier stands for, which is not long: a count and the bytes.
    mutating func appendVector(_ token: Token, of stream: TokenStream) {
        appendCount(stream.contentCount(of: token))
        stream.appendContents(of: token, to: &bytes)
    }

    /// Appends what a string stands for, however long: a count and the bytes.
    mutating func appendVector(
        _ token: Token, of stream: TokenStream, _ check: inout InterruptionCheck
    ) throws(TextError) {
        appendCount(try stream.contentCount(of: token, &check))
        try stream.appendContents(of: token, to: &bytes, &check)
    }

    /// The number of bytes that ``appendCount(_:)`` appends.
    static func sizeOfCount(_ count: Int) -> Int { max(1, (Int.bitWidth - count.leadingZeroBitCount + 6) / 7) }

    /// The number of bytes of a vector of so many bytes, its count included.
    static func sizeOfVector(_ count: Int) -> Int { sizeOfCount(count) + count }
}

/// A section under construction: entries are counted as they come.
///
/// Spec 3.0, binary-section.
struct SectionWriter {
    var entryCount = 0
    var contents = ByteWriter()

    /// Counts an entry that is written to ``contents`` next.
    ///
    /// Entries are written where they stay: a long one, such as a data segment, is not held twice.
    mutating func startEntry() { entryCount += 1 }

    /// Appends one entry.
    mutating func append(_ entry: [UInt8]) {
        entryCount += 1
        contents.append(entry)
    }

    /// Appends one entry that is preceded by its size, such as a function's body.
    mutating func appendSized(_ entry: [UInt8]) {
        entryCount += 1
        contents.appendVector(entry)
    }

    /// The number of bytes that the entries and their count take.
    var vectorSize: Int { ByteWriter.sizeOfCount(entryCount) + contents.bytes.count }

    /// Appends the count of the entries and the entries.
    func appendVector(to output: inout ByteWriter) {
        output.appendCount(entryCount)
        output.append(contents.bytes)
    }
}
