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

    /// Appends a name or the bytes of a segment: a count and the bytes.
    mutating func appendVector(_ contents: [UInt8]) {
        appendCount(contents.count)
        bytes.append(contentsOf: contents)
    }
}

/// A section under construction: entries are counted as they come.
///
/// Spec 3.0, binary-section.
struct SectionWriter {
    var entryCount = 0
    var contents = ByteWriter()

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
}
