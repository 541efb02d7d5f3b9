/// The offset of the first byte that does not belong to valid UTF-8.
///
/// Unicode 16, table 3-7.
package func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
    var index = 0
    while index < bytes.count {
        let lead = bytes[index]
        if lead < 0x80 {
            index += 1
            continue
        }
        let second: ClosedRange<UInt8>
        let count: Int
        switch lead {
        case 0xC2...0xDF: (count, second) = (2, 0x80...0xBF)
        case 0xE0: (count, second) = (3, 0xA0...0xBF)
        case 0xED: (count, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (count, second) = (3, 0x80...0xBF)
        case 0xF0: (count, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (count, second) = (4, 0x80...0xBF)
        case 0xF4: (count, second) = (4, 0x80...0x8F)
        default: return index
        }
        guard index + count <= bytes.count, second.contains(bytes[index + 1]) else { return index }
        for offset in 2..<max(count, 2) where bytes[index + offset] & 0xC0 != 0x80 { return index }
        index += count
    }
    return nil
}

/// A byte as `0x1f`.
package func hexadecimal(_ byte: UInt8) -> String { "0x\(byte < 16 ? "0" : "")\(String(byte, radix: 16))" }

/// The value of a hexadecimal digit in either case.
package func hexadecimalDigitValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}

extension Unicode.Scalar {
    /// Whether the character is a control, format, bidirectional, private or unassigned one: something that a reader
    /// does not see and a terminal may obey.
    package var isInvisible: Bool {
        if Self.isSurelyVisible(value) { return false }
        return switch properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}

extension Unicode.Scalar {
    /// Whether the character is one of the letters, syllables, ideographs and signs that most text has: looking up what a
    /// character is takes a hundred times as long.
    private static func isSurelyVisible(_ value: UInt32) -> Bool {
        switch value {
        case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x3A3...0x481, 0x48A...0x52F, 0x5D0...0x5EA, 0x620...0x64A,
            0x904...0x939, 0xE01...0xE30, 0x1E00...0x1EFF, 0x2010...0x2027, 0x3041...0x3096, 0x30A1...0x30FF,
            0x4E00...0x9FFF, 0xAC00...0xD7A3, 0x1F300...0x1F64F:
            true
        default: false
        }
    }
}

/// Text of several lines that quotes what others wrote, such as an error with its line of source: everything invisible
/// but the line breaks is escaped, and each line is cut at `limit`.
package func displayedLines(_ text: String, limit: Int = 500) -> String {
    // A carriage return before a line break makes one character with it, and is escaped.
    text.split(separator: "\n", omittingEmptySubsequences: false).map { displayed(String($0), limit: limit) }
        .joined(separator: "\n")
}

/// Text that others wrote, fit to be shown in one line: invisible characters are escaped, URLs have no user names and
/// passwords, and it is cut at `limit`.
package func displayed(_ text: String, limit: Int = 80) -> String {
    var result = ""
    var count = 0
    for scalar in withoutUserInfo(text).unicodeScalars {
        if count == limit { return result + "…" }
        count += 1
        switch scalar {
        case "\n": result += "\\n"
        case "\r": result += "\\r"
        case "\t": result += "\\t"
        default:
            if scalar.isInvisible {
                result += "\\u{\(String(scalar.value, radix: 16))}"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
    }
    return result
}
