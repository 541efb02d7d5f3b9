import Wasm

/// Reads the primitive forms of the binary format for the printer, which keeps indices as they are written and accepts
/// every proposal that the text format knows.
///
/// Spec 3.0, binary-conventions.
struct BinaryCursor {
    let bytes: [UInt8]
    private(set) var position: Int
    /// Reading never goes past this offset.
    private(set) var end: Int

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        position = 0
        end = bytes.count
    }

    var isAtEnd: Bool { position >= end }

    func error(_ message: String) -> ModuleError { ModuleError(.decoding, offset: position, message) }

    mutating func byte() throws(ModuleError) -> UInt8 {
        guard position < end else { throw error("unexpected end, expected a byte") }
        defer { position += 1 }
        return bytes[position]
    }

    /// The next byte, if there is one, without reading it.
    var next: UInt8? { position < end ? bytes[position] : nil }

    mutating func unsigned(bitWidth: UInt64 = 32) throws(ModuleError) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let byte = try byte()
            let low = UInt64(byte & 0x7F)
            let shifted = low << shift
            guard shift < bitWidth, shifted >> shift == low, bitWidth == 64 || shifted >> bitWidth == 0 else {
                throw error("integer too large, expected at most \(bitWidth) bits")
            }
            value |= shifted
            if byte & 0x80 == 0 { return value }
            shift += 7
        }
    }

    mutating func index() throws(ModuleError) -> UInt32 { UInt32(truncatingIfNeeded: try unsigned()) }

    mutating func signed(bitWidth: UInt64) throws(ModuleError) -> Int64 {
        var value: Int64 = 0
        var shift: UInt64 = 0
        while true {
            let byte = try byte()
            guard shift < bitWidth else { throw error("integer too large, expected \(bitWidth) bits") }
            value |= Int64(byte & 0x7F) << Int64(shift)
            shift += 7
            if byte & 0x80 == 0 {
                if shift < 64, byte & 0x40 != 0 { value |= -1 << Int64(shift) }
                return value
            }
        }
    }

    mutating func littleEndian(byteCount: Int) throws(ModuleError) -> UInt64 {
        var value: UInt64 = 0
        for index in 0..<byteCount { value |= UInt64(try byte()) << UInt64(8 * index) }
        return value
    }

    /// Reads a count of things that take at least one byte each, so that it cannot exceed the bytes left.
    mutating func count(_ what: String) throws(ModuleError) -> Int {
        let count = Int(try unsigned())
        guard count <= end - position else { throw error("unexpected end, expected \(count) \(what)") }
        return count
    }

    /// Reads a count and that many bytes.
    mutating func vector(_ what: String = "bytes") throws(ModuleError) -> [UInt8] {
        let count = try count(what)
        defer { position += count }
        return Array(bytes[position..<position + count])
    }

    /// Reads what is left.
    mutating func rest() -> [UInt8] {
        defer { position = end }
        return Array(bytes[position..<end])
    }

    /// A cursor for the next `count` bytes, which this one steps over.
    mutating func part(_ count: Int) -> BinaryCursor {
        var part = self
        part.end = min(end, position + count)
        position = part.end
        return part
    }
}
