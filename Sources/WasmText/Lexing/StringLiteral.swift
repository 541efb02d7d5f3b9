/// String literals: checking them while lexing, and the bytes that they stand for.
///
/// Spec 3.0, text-string.
enum StringLiteral {
    /// What is wrong with a literal, and at which offset.
    struct Problem: Error {
        var message: String
        var offset: Int
        var kind = TextError.Kind.syntax
    }

    /// The most bytes of one escape; longer ones are zeros and underscores.
    private static let maximumEscapeBytes = 1 << 10

    /// Finds the end of a literal and checks its characters and escapes.
    ///
    /// - Parameters:
    ///   - start: The offset behind the opening quote.
    ///   - index: Where to go on, which is `start` at first; the offset of the closing quote afterwards.
    ///   - limit: Where to stop.
    /// - Returns: Whether the end was found before `limit`.
    static func findEnd(
        in source: [UInt8], from start: Int, _ index: inout Int, before limit: Int
    ) throws(Problem) -> Bool {
        while index < source.count {
            guard index < limit else { return false }
            let byte = source[index]
            switch byte {
            case UInt8(ascii: "\""): return true
            case UInt8(ascii: "\\"): index = try escapeEnd(in: source, from: index)
            case 0..<0x20, 0x7F:
                let name = byte == 0x0A ? "a line break" : "control character 0x\(String(byte, radix: 16))"
                throw Problem(message: "illegal character \(name) in a string, expected an escape", offset: index)
            default: index += 1
            }
        }
        throw Problem(message: "unclosed string, expected `\"` before the end of the source", offset: start - 1)
    }

    /// Checks one escape.
    ///
    /// `start` is the offset of its backslash, the result that behind the escape.
    private static func escapeEnd(in source: [UInt8], from start: Int) throws(Problem) -> Int {
        guard start + 1 < source.count else {
            throw Problem(message: "unclosed string, expected an escape after `\\`", offset: start)
        }
        switch source[start + 1] {
        case UInt8(ascii: "t"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "\""), UInt8(ascii: "'"),
            UInt8(ascii: "\\"):
            return start + 2
        case UInt8(ascii: "u"):
            var index = start + 2
            guard index < source.count, source[index] == UInt8(ascii: "{") else {
                throw Problem(message: "illegal escape, expected `\\u{…}` with hexadecimal digits", offset: start)
            }
            index += 1
            var value: UInt32 = 0
            var digitExpected = true
            while index < source.count, source[index] != UInt8(ascii: "}") {
                guard index - start < maximumEscapeBytes else {
                    throw Problem(
                        message: "the escape has more than \(maximumEscapeBytes) bytes, the limit", offset: start,
                        kind: .limit)
                }
                if source[index] == UInt8(ascii: "_"), !digitExpected {
                    digitExpected = true
                } else if let digit = hexadecimalDigit(source[index]) {
                    // Larger values are out of range already; saturating keeps the number of digits unlimited.
                    value = min(value, 0x11_0000) * 16 + UInt32(digit)
                    digitExpected = false
                } else {
                    break
                }
                index += 1
            }
            guard index < source.count, source[index] == UInt8(ascii: "}"), !digitExpected else {
                throw Problem(message: "illegal escape, expected `\\u{…}` with hexadecimal digits", offset: start)
            }
            guard Unicode.Scalar(value) != nil else {
                throw Problem(message: "illegal escape, expected the number of a Unicode scalar value", offset: start)
            }
            return index + 1
        default:
            guard start + 2 < source.count, hexadecimalDigit(source[start + 1]) != nil,
                hexadecimalDigit(source[start + 2]) != nil
            else {
                throw Problem(
                    message:
                        "illegal escape, expected \\t, \\n, \\r, \\\", \\', \\\\, \\u{…} or two hexadecimal digits",
                    offset: start)
            }
            return start + 3
        }
    }

    /// The bytes that a checked literal stands for; `range` excludes the quotes.
    static func contents(of source: [UInt8], in range: Range<Int>) -> [UInt8] {
        var bytes: [UInt8] = []
        appendContents(of: source, in: range, to: &bytes)
        return bytes
    }

    /// Appends the bytes that a checked literal stands for; `range` excludes the quotes.
    static func appendContents(of source: [UInt8], in range: Range<Int>, to output: inout [UInt8]) {
        appendContents(of: source, in: range, to: &output) { () throws(Never) in }
    }

    /// Appends the bytes that a checked literal stands for, and looks around at each escape.
    static func appendContents<Failure: Error>(
        of source: [UInt8], in range: Range<Int>, to output: inout [UInt8], look: () throws(Failure) -> Void
    ) throws(Failure) {
        var index = range.lowerBound
        while let backslash = source[index..<range.upperBound].firstIndex(of: UInt8(ascii: "\\")) {
            try look()
            output.append(contentsOf: source[index..<backslash])
            let escape = escape(in: source, at: backslash)
            switch escape.value {
            case .byte(let byte): output.append(byte)
            case .scalar(let scalar): output.append(contentsOf: UTF8.encode(scalar) ?? .init())
            }
            index = escape.end
        }
        output.append(contentsOf: source[index..<range.upperBound])
    }

    /// How many bytes a checked literal stands for; `range` excludes the quotes.
    ///
    /// - Parameter look: Called at each escape.
    static func contentCount<Failure: Error>(
        of source: [UInt8], in range: Range<Int>, look: () throws(Failure) -> Void
    ) throws(Failure) -> Int {
        var count = 0
        var index = range.lowerBound
        while let backslash = source[index..<range.upperBound].firstIndex(of: UInt8(ascii: "\\")) {
            try look()
            count += backslash - index
            let escape = escape(in: source, at: backslash)
            switch escape.value {
            case .byte: count += 1
            case .scalar(let scalar): count += UTF8.width(scalar)
            }
            index = escape.end
        }
        return count + range.upperBound - index
    }

    /// Whether the bytes that a checked literal of a source in UTF-8 stands for are UTF-8; `range` excludes the quotes.
    ///
    /// - Parameter look: Called at each escape, and every few kilobytes.
    static func isUTF8<Failure: Error>(
        _ source: [UInt8], in range: Range<Int>, look: () throws(Failure) -> Void
    ) throws(Failure) -> Bool {
        // Without escapes they are as the source has them.
        guard source[range].contains(UInt8(ascii: "\\")) else { return true }
        var bytes: [UInt8] = []
        try appendContents(of: source, in: range, to: &bytes, look: look)
        return try UTF8Validation.firstError(in: bytes) { (_: Int) throws(Failure) in try look() } == nil
    }

    private enum EscapeValue {
        case byte(UInt8)
        case scalar(Unicode.Scalar)
    }

    /// What the checked escape whose backslash stands at an offset means, and the offset behind it.
    private static func escape(in source: [UInt8], at start: Int) -> (value: EscapeValue, end: Int) {
        let escape = source[start + 1]
        switch escape {
        case UInt8(ascii: "t"): return (.byte(0x09), start + 2)
        case UInt8(ascii: "n"): return (.byte(0x0A), start + 2)
        case UInt8(ascii: "r"): return (.byte(0x0D), start + 2)
        case UInt8(ascii: "u"):
            var value: UInt32 = 0
            var index = start + 3
            while source[index] != UInt8(ascii: "}") {
                if let digit = hexadecimalDigit(source[index]) { value = value &* 16 &+ UInt32(digit) }
                index += 1
            }
            return (.scalar(Unicode.Scalar(value) ?? "\u{FFFD}"), index + 1)
        default:
            guard let high = hexadecimalDigit(escape), let low = hexadecimalDigit(source[start + 2]) else {
                return (.byte(escape), start + 2)
            }
            return (.byte(high << 4 | low), start + 3)
        }
    }

    static func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

/// Well-formedness of UTF-8.
///
/// Spec 3.0, text-source.
package enum UTF8Validation {
    /// The offset of the first byte that is not part of well-formed UTF-8, or `nil`.
    package static func firstError(in bytes: [UInt8]) -> Int? { firstError(in: bytes) { (_: Int) throws(Never) in } }

    /// The offset of the first byte that is not part of well-formed UTF-8, or `nil`.
    ///
    /// - Parameter look: Called every few kilobytes, with the offset.
    static func firstError<Failure: Error>(
        in bytes: [UInt8], look: (Int) throws(Failure) -> Void
    ) throws(Failure) -> Int? {
        var index = 0
        var nextLook = InterruptionCheck.byteInterval
        while index < bytes.count {
            if index >= nextLook {
                nextLook = index + InterruptionCheck.byteInterval
                try look(index)
            }
            let lead = bytes[index]
            if lead < 0x80 {
                index += 1
                continue
            }
            // The second byte's bounds exclude overlong forms, surrogates and values above U+10FFFF.
            let (length, lower, upper): (Int, UInt8, UInt8)
            switch lead {
            case 0xC2...0xDF: (length, lower, upper) = (2, 0x80, 0xBF)
            case 0xE0: (length, lower, upper) = (3, 0xA0, 0xBF)
            case 0xED: (length, lower, upper) = (3, 0x80, 0x9F)
            case 0xE1...0xEF: (length, lower, upper) = (3, 0x80, 0xBF)
            case 0xF0: (length, lower, upper) = (4, 0x90, 0xBF)
            case 0xF1...0xF3: (length, lower, upper) = (4, 0x80, 0xBF)
            case 0xF4: (length, lower, upper) = (4, 0x80, 0x8F)
            default: return index
            }
            guard index + length <= bytes.count, (lower...upper).contains(bytes[index + 1]) else { return index }
            for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return index }
            index += length
        }
        return nil
    }
}
