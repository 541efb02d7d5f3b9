/// Builds the printer's output.
struct TextWriter {
    private(set) var bytes: [UInt8] = []

    /// Deeper nesting than this is not indented further, so that the output stays linear in the module's size.
    private static let deepestIndent = 40

    mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    mutating func append(_ number: UInt32) { append(String(number)) }

    /// Appends a space unless the line just started.
    mutating func appendSeparator() {
        if bytes.last != 0x20 { bytes.append(0x20) }
    }

    /// Starts a new line at a nesting depth.
    mutating func newLine(_ depth: Int) {
        bytes.append(0x0A)
        for _ in 0..<2 * min(max(depth, 0), Self.deepestIndent) { bytes.append(0x20) }
    }

    /// Appends a string literal; what is not printable ASCII is escaped.
    mutating func append(literal contents: [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in contents {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0x20...0x7E: bytes.append(byte)
            default:
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(Self.digits[Int(byte >> 4)])
                bytes.append(Self.digits[Int(byte & 15)])
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static let digits = Array("0123456789abcdef".utf8)

    /// The number as text that reads back to the same bits.
    static func text(floatBits bits: UInt64, _ format: FloatFormat) -> String {
        let sign = bits & format.signBit == 0 ? "" : "-"
        let magnitude = bits & ~format.signBit
        if magnitude > format.infinity {
            let payload = magnitude & ~format.infinity
            return payload == format.canonicalPayload ? "\(sign)nan" : "\(sign)nan:0x\(String(payload, radix: 16))"
        }
        if magnitude == format.infinity { return "\(sign)inf" }
        // The standard library prints the shortest decimal that reads back to the same number.
        switch format {
        case .binary32: return "\(sign)\(Float(bitPattern: UInt32(truncatingIfNeeded: magnitude)))"
        case .binary64: return "\(sign)\(Double(bitPattern: magnitude))"
        }
    }
}
