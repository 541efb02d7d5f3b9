// Strings of a document: first read, then made where somebody wants the text.

extension JSONParser {
    /// Reads a string.
    ///
    /// - Returns: What stands between its quotation marks.
    mutating func stringContents() throws(JSONError) -> JSONKey {
        let start = position
        position += 1
        var hasEscapes = false
        while position < end {
            if position >= nextQuestion { try ask() }
            switch bytes[position] {
            case UInt8(ascii: "\""):
                defer { position += 1 }
                return JSONKey(start + 1..<position, hasEscapes: hasEscapes)
            case UInt8(ascii: "\\"):
                hasEscapes = true
                if position + 1 < end, Self.character(escapedAs: bytes[position + 1]) != nil {
                    position += 2
                } else {
                    _ = try escape()
                }
            case 0..<0x20:
                throw error(
                    .syntax, at: position,
                    "a string has no control characters; found byte \(hexadecimal(bytes[position])), write it as an escape"
                )
            default:
                position += 1
            }
        }
        throw error(.syntax, at: start, "the string is not closed")
    }

    /// The text of a string that was read.
    func text(of contents: JSONKey) -> String {
        contents.hasEscapes
            ? String(decoding: Self.unescaped(contents.range, in: bytes), as: UTF8.self)
            : String(decoding: bytes[contents.range], as: UTF8.self)
    }

    /// The bytes that a string stands for, which was read before.
    static func unescaped(_ range: Range<Int>, in bytes: [UInt8]) -> [UInt8] {
        var parser = JSONParser(bytes: bytes, range: range, maximumDepth: 0)
        var text: [UInt8] = []
        text.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] != UInt8(ascii: "\\") {
                text.append(bytes[index])
                index += 1
            } else if index + 1 < range.upperBound, let character = Self.character(escapedAs: bytes[index + 1]) {
                text.append(character)
                index += 2
            } else {
                parser.position = index
                guard let scalar = try? parser.escape() else { break }
                text += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
                index = parser.position
            }
        }
        return text
    }

    /// The character that a backslash and a letter stand for; `nil` for `\u` and what is no escape.
    private static func character(escapedAs letter: UInt8) -> UInt8? {
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: nil
        }
    }

    /// Reads an escape.
    private mutating func escape() throws(JSONError) -> Unicode.Scalar {
        let start = position
        position += 1
        guard position < end else { throw error(.syntax, at: start, "the string is not closed") }
        let letter = bytes[position]
        position += 1
        if let character = Self.character(escapedAs: letter) { return Unicode.Scalar(character) }
        switch letter {
        case UInt8(ascii: "u"):
            var value = try hexadecimalDigits(start)
            if value & 0xFC00 == 0xD800, bytes[position..<end].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) {
                position += 2
                let low = try hexadecimalDigits(start)
                guard low & 0xFC00 == 0xDC00 else {
                    throw error(.syntax, at: start, "a \\u escape is half of a surrogate pair")
                }
                value = 0x10000 + (value & 0x3FF) << 10 + (low & 0x3FF)
            }
            guard let scalar = Unicode.Scalar(value) else {
                throw error(.syntax, at: start, "a \\u escape is half of a surrogate pair")
            }
            return scalar
        default:
            throw error(.syntax, at: start, "unknown escape; after \"\\\" comes one of \" \\ / b f n r t u")
        }
    }

    private mutating func hexadecimalDigits(_ start: Int) throws(JSONError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard position < end, let digit = hexadecimalDigitValue(bytes[position]) else {
                throw error(.syntax, at: start, "expected four hexadecimal digits after \\u")
            }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        return value
    }
}
