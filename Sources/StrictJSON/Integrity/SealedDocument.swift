/// JSON objects in files of the state that end with a checksum of themselves, so that no altered bit is believed.
///
///     {…,"checksum":"<8 hexadecimal digits>"}
///
/// The checksum is the CRC-32 of all bytes before the comma that precedes it. White space may stand around the object's
/// tokens, as the object's writer likes.
package enum SealedDocument {
    /// What a file's bytes are.
    package enum Seal {
        /// The checksum is there and right.
        case intact
        /// There is no checksum at the end: a document of an earlier version, or a damaged one.
        case missing
        /// The checksum is wrong.
        case broken
    }

    private static let marker = Array("\"checksum\":".utf8)
    private static let whitespace: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]

    /// Adds the checksum to an object with at least one member, whose last byte but white space is its brace.
    ///
    /// - Parameter separator: What stands between the comma and the key.
    package static func sealed(_ object: [UInt8], separator: String = "") -> [UInt8] {
        guard let brace = object.lastIndex(of: UInt8(ascii: "}")) else { return object }
        var content = Array(object[..<brace])
        while let last = content.last, whitespace.contains(last) { content.removeLast() }
        let padding = object[content.count..<brace]
        return content + ",\(separator)".utf8 + marker + "\"\(digits(of: content))\"".utf8 + padding + object[brace...]
    }

    /// Looks for the checksum and compares it.
    package static func seal(of bytes: [UInt8]) -> Seal {
        var rest = bytes[...]
        func dropWhitespace() { while let last = rest.last, whitespace.contains(last) { rest.removeLast() } }
        func drop(_ suffix: some Collection<UInt8>) -> Bool {
            guard rest.count >= suffix.count, rest.suffix(suffix.count).elementsEqual(suffix) else { return false }
            rest.removeLast(suffix.count)
            return true
        }
        dropWhitespace()
        guard drop("}".utf8) else { return .missing }
        dropWhitespace()
        guard drop("\"".utf8), rest.count >= 9 else { return .missing }
        let found = Array(rest.suffix(8))
        rest.removeLast(8)
        guard drop("\"".utf8), drop(marker) else { return .missing }
        dropWhitespace()
        guard drop(",".utf8) else { return .missing }
        return found.elementsEqual(digits(of: Array(rest)).utf8) ? .intact : .broken
    }

    private static func digits(of bytes: [UInt8]) -> String {
        var checksum = CRC32()
        checksum.update(bytes)
        let digits = String(checksum.value, radix: 16)
        return String(repeating: "0", count: 8 - digits.utf8.count) + digits
    }
}
