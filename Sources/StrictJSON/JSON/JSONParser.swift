extension JSONValue {
    /// The deepest nesting of arrays and objects that the parser accepts unless told otherwise.
    public static let defaultMaximumDepth = 128

    /// Reads a document strictly: RFC 8259 in valid UTF-8, one value, nothing after it but white space, no key twice in
    /// an object.
    ///
    /// The cost is linear in the size of `bytes`.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - maximumBytes: The largest document that is accepted.
    ///   - maximumDepth: The deepest nesting of arrays and objects that is accepted.
    /// - Throws: ``JSONError`` with the position of the first problem.
    public init(
        parsing bytes: [UInt8], maximumBytes: Int = .max, maximumDepth: Int = defaultMaximumDepth
    ) throws(JSONError) {
        guard bytes.count <= maximumBytes else {
            throw JSONError(
                code: .tooLarge, offset: 0, line: 1, column: 1,
                message: "the document has \(bytes.count) bytes, more than the \(maximumBytes) allowed")
        }
        try self.init(parsing: bytes, maximumDepth: maximumDepth, maximumValues: .max)
    }

    /// Reads a document of a bounded number of values: a byte of text can take fifty of memory.
    package init(parsing bytes: [UInt8], maximumDepth: Int, maximumValues: Int) throws(JSONError) {
        var parser = JSONParser(bytes: bytes, maximumDepth: maximumDepth, maximumValues: maximumValues)
        self = try parser.document()
    }

    /// Reads a document and asks again and again whether to go on.
    ///
    /// - Parameter mayGoOn: Gets the bytes that were read since it was asked last, about 16 KiB; `false` ends the work.
    /// - Throws: ``JSONError``, with the code `interrupted` if `mayGoOn` said so.
    package init(parsing bytes: [UInt8], mayGoOn: (Int) -> Bool) throws(JSONError) {
        self = try withoutActuallyEscaping(mayGoOn) { (mayGoOn) throws(JSONError) -> JSONValue in
            var parser = JSONParser(bytes: bytes, maximumDepth: Self.defaultMaximumDepth)
            parser.mayGoOn = mayGoOn
            return try parser.document()
        }
    }

    /// Reads a document from a string.
    ///
    /// - Throws: ``JSONError`` with the position of the first problem.
    public init(parsing text: String) throws(JSONError) { try self.init(parsing: Array(text.utf8)) }
}

/// A recursive-descent parser over bytes that are known to be valid UTF-8 once ``document()`` has checked them.
struct JSONParser {
    private let bytes: [UInt8]
    private let maximumDepth: Int
    /// How many more values are accepted.
    private var remainingValues: Int
    private var position = 0
    private var depth = 0
    /// Asked after each ``interval`` bytes whether to go on.
    var mayGoOn: ((Int) -> Bool)? {
        didSet { nextQuestion = mayGoOn == nil ? .max : Self.interval }
    }
    /// The position at which to ask next.
    private var nextQuestion = Int.max
    private static let interval = 16 << 10

    init(bytes: [UInt8], maximumDepth: Int, maximumValues: Int = .max) {
        self.bytes = bytes
        self.maximumDepth = maximumDepth
        remainingValues = maximumValues
    }

    mutating func document() throws(JSONError) -> JSONValue {
        if let offset = firstInvalidUTF8(in: bytes) {
            throw error(
                .invalidUTF8, at: offset, "the text is not valid UTF-8: found byte \(hexadecimal(bytes[offset]))")
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            throw error(.syntax, at: 0, "the document starts with a byte order mark; save it as UTF-8 without one")
        }
        skipWhiteSpace()
        let value = try value()
        skipWhiteSpace()
        if position < bytes.count {
            let hint = bytes[position] == 0 ? "; is the length one too large?" : ""
            throw error(
                .trailingBytes, at: position, "expected nothing after the document, found \(found)\(hint)")
        }
        return value
    }

    private mutating func value() throws(JSONError) -> JSONValue {
        guard position < bytes.count else { throw error(.syntax, at: position, "expected a value, found the end") }
        guard remainingValues > 0 else { throw error(.tooLarge, at: position, "the document has too many values") }
        remainingValues -= 1
        if position >= nextQuestion { try ask() }
        switch bytes[position] {
        case UInt8(ascii: "{"): return .object(try object())
        case UInt8(ascii: "["): return .array(try array())
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
        case UInt8(ascii: "t"):
            try literal("true")
            return .bool(true)
        case UInt8(ascii: "f"):
            try literal("false")
            return .bool(false)
        case UInt8(ascii: "n"):
            try literal("null")
            return .null
        case UInt8(ascii: "'"):
            throw error(.syntax, at: position, "expected a value, found \"'\"; strings are written in double quotes")
        default:
            throw error(.syntax, at: position, "expected a value, found \(found)")
        }
    }

    private mutating func ask() throws(JSONError) {
        let count = position - nextQuestion + Self.interval
        nextQuestion = position + Self.interval
        guard mayGoOn?(count) ?? true else { throw error(.interrupted, at: position, "the work was interrupted") }
    }

    private mutating func literal(_ word: String) throws(JSONError) {
        guard bytes[position...].starts(with: word.utf8) else {
            throw error(.syntax, at: position, "expected a value, found \(found)")
        }
        position += word.utf8.count
    }

    private mutating func array() throws(JSONError) -> [JSONValue] {
        try enter()
        var elements: [JSONValue] = []
        if consume(UInt8(ascii: "]")) {
            depth -= 1
            return elements
        }
        while true {
            elements.append(try value())
            skipWhiteSpace()
            if consume(UInt8(ascii: "]")) { break }
            try separator(before: "]")
            if peek == UInt8(ascii: "]") {
                throw error(.syntax, at: position, "expected a value after \",\", found \"]\"")
            }
        }
        depth -= 1
        return elements
    }

    private mutating func object() throws(JSONError) -> JSONObject {
        try enter()
        var members: [JSONObject.Member] = []
        // Small objects, nearly all there are, are searched; larger ones pay for a set, so that no size is quadratic.
        var seen: Set<ByteString> = []
        if consume(UInt8(ascii: "}")) {
            depth -= 1
            return JSONObject(distinct: [])
        }
        while true {
            let keyPosition = position
            guard peek == UInt8(ascii: "\"") else {
                let hint = peek == UInt8(ascii: "}") ? "; remove the \",\" before it" : ""
                throw error(.syntax, at: position, "expected a key in double quotes, found \(found)\(hint)")
            }
            let key = try string()
            let isDuplicate: Bool
            if members.count < 16 {
                isDuplicate = members.contains { sameBytes($0.key, key) }
            } else {
                if seen.isEmpty { for member in members { seen.insert(ByteString(member.key)) } }
                isDuplicate = !seen.insert(ByteString(key)).inserted
            }
            if isDuplicate {
                throw error(.duplicateKey, at: keyPosition, "the key \(JSONValue.string(key).excerpt) is there twice")
            }
            skipWhiteSpace()
            guard consume(UInt8(ascii: ":")) else {
                throw error(.syntax, at: position, "expected \":\" after the key, found \(found)")
            }
            members.append(JSONObject.Member(key: key, value: try value()))
            skipWhiteSpace()
            if consume(UInt8(ascii: "}")) { break }
            try separator(before: "}")
        }
        depth -= 1
        return JSONObject(distinct: members)
    }

    /// Steps over an opening bracket and the white space after it.
    private mutating func enter() throws(JSONError) {
        guard depth < maximumDepth else {
            throw error(.tooDeep, at: position, "arrays and objects are nested deeper than \(maximumDepth)")
        }
        depth += 1
        position += 1
        skipWhiteSpace()
    }

    private mutating func separator(before closing: String) throws(JSONError) {
        guard consume(UInt8(ascii: ",")) else {
            throw error(.syntax, at: position, "expected \",\" or \"\(closing)\", found \(found)")
        }
    }

    private mutating func number() throws(JSONError) -> JSONNumber {
        let start = position
        if peek == UInt8(ascii: "-") { position += 1 }
        if peek == UInt8(ascii: "0") {
            position += 1
            if isDigit { throw error(.syntax, at: start, "a number has no leading zeros") }
        } else {
            try digits(after: start)
        }
        if peek == UInt8(ascii: ".") {
            position += 1
            try digits(after: start)
        }
        if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
            position += 1
            if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { position += 1 }
            try digits(after: start)
        }
        return JSONNumber(checked: String(decoding: bytes[start..<position], as: UTF8.self))
    }

    private mutating func digits(after start: Int) throws(JSONError) {
        guard isDigit else { throw error(.syntax, at: position, "expected a digit in the number, found \(found)") }
        while isDigit { position += 1 }
    }

    private var isDigit: Bool {
        position < bytes.count && bytes[position] &- UInt8(ascii: "0") < 10
    }

    private mutating func string() throws(JSONError) -> String {
        let start = position
        position += 1
        var run = position
        var unescaped: [UInt8]?
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                let tail = bytes[run..<position]
                position += 1
                guard var text = unescaped else { return String(decoding: tail, as: UTF8.self) }
                text += tail
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                var text = unescaped ?? []
                unescaped = nil
                text += bytes[run..<position]
                try escape(into: &text)
                unescaped = text
                run = position
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

    private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
        let start = position
        position += 1
        guard position < bytes.count else { throw error(.syntax, at: start, "the string is not closed") }
        let letter = bytes[position]
        position += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            var value = try hexadecimalDigits(start)
            if value & 0xFC00 == 0xD800, bytes[position...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) {
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
            text += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        default:
            throw error(.syntax, at: start, "unknown escape; after \"\\\" comes one of \" \\ / b f n r t u")
        }
    }

    private mutating func hexadecimalDigits(_ start: Int) throws(JSONError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard position < bytes.count, let digit = hexadecimalDigitValue(bytes[position]) else {
                throw error(.syntax, at: start, "expected four hexadecimal digits after \\u")
            }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        return value
    }

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// Steps over `byte` and the white space after it, if it comes next.
    private mutating func consume(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        position += 1
        // After a closing bracket the caller skips white space itself, where it matters.
        skipWhiteSpace()
        return true
    }

    private mutating func skipWhiteSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return
            }
        }
    }

    /// What stands at the position, for messages.
    private var found: String {
        guard position < bytes.count else { return "the end" }
        let byte = bytes[position]
        if byte < 0x80 {
            return byte < 0x20 || byte == 0x7F ? "byte \(hexadecimal(byte))" : "\"\(Character(.init(byte)))\""
        }
        let scalar = String(decoding: bytes[position..<min(position + 4, bytes.count)], as: UTF8.self).unicodeScalars
            .first
        return scalar.map { "U+\(String($0.value, radix: 16, uppercase: true))" } ?? "byte \(hexadecimal(byte))"
    }

    private func error(_ code: JSONError.Code, at offset: Int, _ message: String) -> JSONError {
        var line = 1
        var lineStart = 0
        for index in 0..<min(offset, bytes.count) where bytes[index] == 0x0A {
            line += 1
            lineStart = index + 1
        }
        return JSONError(code: code, offset: offset, line: line, column: offset - lineStart + 1, message: message)
    }
}

/// A string that is equal to another only if their bytes are.
package struct ByteString: Hashable {
    package let string: String
    package init(_ string: String) { self.string = string }
    package static func == (left: ByteString, right: ByteString) -> Bool { sameBytes(left.string, right.string) }
    package func hash(into hasher: inout Hasher) { for byte in string.utf8 { hasher.combine(byte) } }
}
