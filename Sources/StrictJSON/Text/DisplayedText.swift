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
        switch properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: true
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

/// Text that others wrote, fit to be shown in one line: invisible characters are escaped, and it is cut at `limit`.
package func displayed(_ text: String, limit: Int = 80) -> String {
    var result = ""
    var count = 0
    for scalar in text.unicodeScalars {
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

/// The candidate that differs from `word` by the fewest typing mistakes, if it is near enough to be meant.
///
/// Letter case and the difference between `_`, `-` and nothing do not count, so that `PlatformConnector` finds
/// `platform_connector`.
package func closestMatch(to word: String, among candidates: [String]) -> String? {
    guard word.utf8.count <= 64 else { return nil }
    let wanted = folded(word)
    var best: (candidate: String, count: Int)?
    for candidate in candidates where candidate.utf8.count <= 128 {
        let letters = folded(candidate)
        let most = max(1, candidate.utf8.count / 4)
        // Each letter that one has more is a mistake: names of a plugin's author, a thousand of them, must not cost more
        // than they could give.
        guard abs(letters.count - wanted.count) <= most else { continue }
        let count = mistakes(wanted, letters)
        if count <= most, count < best?.count ?? .max { best = (candidate, count) }
    }
    return best?.candidate
}

private func folded(_ word: String) -> [UInt8] {
    word.utf8.compactMap { byte in
        switch byte {
        case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: " "): nil
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
        default: byte
        }
    }
}

/// How many insertions, deletions, replacements and swaps of neighbours turn one word into the other.
private func mistakes(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...second.count)
    for row in first.indices {
        var current = [row + 1]
        for column in second.indices {
            let replacement = previous[column] + (first[row] == second[column] ? 0 : 1)
            var least = min(replacement, previous[column + 1] + 1, current[column] + 1)
            if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
                least = min(least, beforePrevious[column - 1] + 1)
            }
            current.append(least)
        }
        beforePrevious = previous
        previous = current
    }
    return previous[second.count]
}
