/// Splits a source into tokens in one pass, pairs its parentheses and sets annotations aside.
///
/// Spec 3.0, text-lexical.
///
/// A run of identifier characters and strings is one token, however long: `0drop` and `"a""b"` are single tokens that
/// nothing accepts, so that tokens need separation. Parentheses separate.
struct Lexer {
    private let source: [UInt8]
    private let keywords = KeywordTable.shared
    private(set) var tokens: [Token] = []
    private(set) var annotations: [Annotation] = []
    private(set) var identifiers = IdentifierTable()

    /// The indices of the open parentheses' tokens.
    private var open: [UInt32] = []
    private var position = 0

    init(_ source: [UInt8]) throws(TextError) {
        // Token offsets are 32 bits wide.
        guard source.count < Int(UInt32.max) else {
            throw TextError(.limit, "the source is larger than 4 GiB", at: 0, in: source)
        }
        if let offset = UTF8Validation.firstError(in: source) {
            throw TextError(.syntax, "malformed UTF-8 encoding, expected UTF-8 text", at: offset, in: source)
        }
        self.source = source
        tokens.reserveCapacity(source.count / 4 + 16)
    }

    mutating func run() throws(TextError) {
        while true {
            try skipSpace()
            guard position < source.count else { break }
            try readToken()
        }
        if let unclosed = open.last {
            let token = tokens[Int(unclosed)]
            throw error("unexpected end of the source, expected `)` for this `(`", at: Int(token.start))
        }
        append(.end, from: source.count)
    }

    private mutating func readToken() throws(TextError) {
        let start = position
        switch source[position] {
        case UInt8(ascii: "("):
            if byte(at: position + 1) == UInt8(ascii: "@") {
                try readAnnotation()
                return
            }
            position += 1
            open.append(UInt32(truncatingIfNeeded: tokens.count))
            append(.leftParenthesis, from: start)
        case UInt8(ascii: ")"):
            position += 1
            guard let partner = open.popLast() else {
                throw error("unexpected token `)`, expected no more `)` than `(`", at: start)
            }
            tokens[Int(partner)].value = UInt32(truncatingIfNeeded: tokens.count)
            append(.rightParenthesis, from: start, value: partner)
        default:
            append(try readWord())
        }
    }

    private mutating func append(_ kind: Token.Kind, from start: Int, value: UInt32 = 0) {
        append(token(kind, from: start, value: value))
    }

    private mutating func append(_ token: Token) { tokens.append(token) }

    private func token(_ kind: Token.Kind, from start: Int, value: UInt32 = 0) -> Token {
        Token(
            kind: kind, start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: position),
            value: value)
    }

    /// Reads everything up to white space, a comment or a parenthesis.
    private mutating func readWord() throws(TextError) -> Token {
        let start = position
        var stringCount = 0
        var firstStringStart = start
        scan: while position < source.count {
            let byte = source[position]
            if Self.isIdentifierCharacter[Int(byte)] {
                position += 1
                continue
            }
            switch byte {
            case UInt8(ascii: "\""):
                if stringCount == 0 { firstStringStart = position }
                stringCount += 1
                do {
                    position = try StringLiteral.end(in: source, from: position + 1) + 1
                } catch {
                    throw self.error(error.message, at: error.offset)
                }
            case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
                position += 1
            default:
                break scan
            }
        }
        if position == start { throw illegalCharacter() }
        let length = position - start
        if stringCount == 0 { return word(from: start, length: length) }
        if stringCount == 1, source[position - 1] == UInt8(ascii: "\"") {
            if firstStringStart == start { return token(.string, from: start) }
            if firstStringStart == start + 1, source[start] == UInt8(ascii: "$") {
                return try quotedIdentifier(from: start)
            }
        }
        return token(.reserved, from: start)
    }

    /// Classifies a run without strings by its first character.
    private mutating func word(from start: Int, length: Int) -> Token {
        for index in start..<position where !Self.isIdentifierCharacter[Int(source[index])] {
            return token(.reserved, from: start)
        }
        switch source[start] {
        case UInt8(ascii: "a")...UInt8(ascii: "z"):
            return token(.keyword, from: start, value: keywords.number(of: source, start..<position))
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"):
            return token(.number, from: start)
        case UInt8(ascii: "$") where length > 1:
            return token(.identifier, from: start, value: identifiers.number(of: source, start + 1..<position))
        default:
            return token(.reserved, from: start)
        }
    }

    private mutating func quotedIdentifier(from start: Int) throws(TextError) -> Token {
        let name = StringLiteral.contents(of: source, in: start + 2..<position - 1)
        if name.isEmpty { throw error("empty identifier, expected a name between the quotes", at: start) }
        if UTF8Validation.firstError(in: name) != nil {
            throw error("malformed UTF-8 encoding, expected the identifier to be UTF-8", at: start)
        }
        return token(.identifier, from: start, value: identifiers.number(of: name, 0..<name.count))
    }

    // MARK: White space

    private mutating func skipSpace() throws(TextError) {
        while position < source.count {
            switch source[position] {
            case 0x20, 0x09, 0x0A, 0x0D:
                position += 1
            case UInt8(ascii: ";"):
                guard byte(at: position + 1) == UInt8(ascii: ";") else { return }
                while position < source.count, source[position] != 0x0A, source[position] != 0x0D { position += 1 }
            case UInt8(ascii: "("):
                guard byte(at: position + 1) == UInt8(ascii: ";") else { return }
                try skipBlockComment()
            default:
                return
            }
        }
    }

    /// Skips `(; … ;)`; such comments nest.
    private mutating func skipBlockComment() throws(TextError) {
        let start = position
        var depth = 0
        while position < source.count {
            switch (source[position], byte(at: position + 1)) {
            case (UInt8(ascii: "("), UInt8(ascii: ";")):
                depth += 1
                position += 2
            case (UInt8(ascii: ";"), UInt8(ascii: ")")):
                depth -= 1
                position += 2
                if depth == 0 { return }
            default:
                position += 1
            }
        }
        throw error("unclosed comment, expected `;)` before the end of the source", at: start)
    }

    // MARK: Annotations

    private mutating func readAnnotation() throws(TextError) {
        let start = position
        position += 2
        let name = try annotationName()
        let kind: Annotation.Kind? =
            switch name {
            case "custom": .custom
            case "name": .name
            case "metadata.code.branch_hint": .branchHint
            default: nil
            }
        var contents: [Token] = []
        var depth = 1
        while true {
            try skipSpace()
            guard position < source.count else {
                throw error("unclosed annotation, expected `)` before the end of the source", at: start)
            }
            let tokenStart = position
            switch source[position] {
            case UInt8(ascii: "("):
                depth += 1
                position += 1
                if kind != nil { contents.append(token(.leftParenthesis, from: tokenStart)) }
            case UInt8(ascii: ")"):
                depth -= 1
                position += 1
                if depth == 0 {
                    if let kind {
                        annotations.append(
                            Annotation(kind: kind, tokenIndex: tokens.count, offset: start, tokens: contents))
                    }
                    return
                }
                if kind != nil { contents.append(token(.rightParenthesis, from: tokenStart)) }
            case UInt8(ascii: ";"):
                position += 1
                if kind != nil { contents.append(token(.reserved, from: tokenStart)) }
            default:
                let token = try readWord()
                if kind != nil { contents.append(token) }
            }
        }
    }

    /// Reads what follows `(@`.
    private mutating func annotationName() throws(TextError) -> String {
        let start = position
        if byte(at: position) == UInt8(ascii: "\"") {
            do {
                position = try StringLiteral.end(in: source, from: position + 1) + 1
            } catch {
                throw self.error(error.message, at: error.offset)
            }
            let name = StringLiteral.contents(of: source, in: start + 1..<position - 1)
            if UTF8Validation.firstError(in: name) != nil {
                throw error("malformed UTF-8 encoding, expected the annotation's name to be UTF-8", at: start)
            }
            if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
        } else {
            while let byte = byte(at: position), Self.isIdentifierCharacter[Int(byte)] { position += 1 }
            if position > start { return String(decoding: source[start..<position], as: UTF8.self) }
        }
        throw error("empty annotation id, expected a name after `(@`", at: start)
    }

    // MARK: Characters and errors

    private func byte(at offset: Int) -> UInt8? { offset < source.count ? source[offset] : nil }

    private func illegalCharacter() -> TextError {
        let byte = source[position]
        let shown =
            switch byte {
            case 0x21...0x7E: "`\(Character(Unicode.Scalar(byte)))`"
            case 0x80...: "outside ASCII"
            default: "0x\(String(byte, radix: 16))"
            }
        return error("illegal character \(shown), expected a token", at: position)
    }

    private func error(_ message: String, at offset: Int) -> TextError {
        TextError(.syntax, message, at: offset, in: source)
    }

    /// Which bytes may stand in keywords, numbers and identifiers.
    ///
    /// Spec 3.0, text-idchar.
    private static let isIdentifierCharacter: [Bool] = {
        var table = Array(repeating: false, count: 256)
        for byte in UInt8(ascii: "0")...UInt8(ascii: "9") { table[Int(byte)] = true }
        for byte in UInt8(ascii: "a")...UInt8(ascii: "z") { table[Int(byte)] = true }
        for byte in UInt8(ascii: "A")...UInt8(ascii: "Z") { table[Int(byte)] = true }
        for byte in "!#$%&'*+-./:<=>?@\\^_`|~".utf8 { table[Int(byte)] = true }
        return table
    }()
}
