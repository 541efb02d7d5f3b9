/// Checks all tokens of a source in one pass: their characters, strings, comments and annotations, and that the
/// parentheses pair up.
///
/// Spec 3.0, text-lexical.
///
/// A run of identifier characters and strings is one token, however long: `0drop` and `"a""b"` are single tokens that
/// nothing accepts, so that tokens need separation. Parentheses separate.
///
/// No token is kept. Those of a hostile source would need many times its size; reading one again where it is used is as
/// fast as to load it from a large list.
struct SourceCheck {
    private let source: [UInt8]
    /// Where the annotations that the parser knows start, in order.
    private(set) var annotations: [UInt32] = []
    private(set) var groups = LongGroups()
    /// The number of open parentheses.
    private var depth = 0
    private var position = 0
    private var interruption: InterruptionCheck

    init(_ source: [UInt8], _ interruption: InterruptionCheck = InterruptionCheck(nil)) throws(TextError) {
        self.interruption = interruption
        // Token offsets are 32 bits wide.
        guard source.count < Int(UInt32.max) else {
            throw TextError(.limit, "the source is larger than 4 GiB", at: 0, in: source)
        }
        if let offset = UTF8Validation.firstError(in: source) {
            throw TextError(.syntax, "malformed UTF-8 encoding, expected UTF-8 text", at: offset, in: source)
        }
        self.source = source
    }

    mutating func run() throws(TextError) {
        while true {
            try interruption.step()
            try skipSpace()
            guard position < source.count else { break }
            try checkToken()
        }
        if depth > 0 {
            throw error(
                "unexpected end of the source, expected `)` for this `(`",
                at: SourceScan.innermostOpen(in: source, count: depth))
        }
    }

    private mutating func checkToken() throws(TextError) {
        switch source[position] {
        case UInt8(ascii: "("):
            if byte(at: position + 1) == UInt8(ascii: "@") {
                try checkAnnotation()
                return
            }
            groups.open(at: position, depth: depth)
            depth += 1
            position += 1
        case UInt8(ascii: ")"):
            guard depth > 0 else {
                throw error("unexpected token `)`, expected no more `)` than `(`", at: position)
            }
            depth -= 1
            groups.close(at: position, depth: depth)
            position += 1
        default:
            try checkWord()
        }
    }

    /// Steps over everything up to white space, a comment or a parenthesis.
    private mutating func checkWord() throws(TextError) {
        let start = position
        var stringCount = 0
        while position < source.count {
            let byte = source[position]
            if SourceScan.isIdentifierCharacter(byte) {
                position += 1
                continue
            }
            guard SourceScan.continuesWord(byte) else { break }
            guard byte == UInt8(ascii: "\"") else {
                position += 1
                continue
            }
            stringCount += 1
            try skipString()
        }
        if position == start { throw illegalCharacter() }
        if stringCount == 1, source[start] == UInt8(ascii: "$"), source[start + 1] == UInt8(ascii: "\""),
            source[position - 1] == UInt8(ascii: "\"")
        {
            try checkQuotedIdentifier(from: start)
        }
    }

    private mutating func skipString() throws(TextError) {
        do {
            position = try StringLiteral.end(in: source, from: position + 1) + 1
        } catch {
            throw self.error(error.message, at: error.offset)
        }
    }

    private func checkQuotedIdentifier(from start: Int) throws(TextError) {
        let contents = start + 2..<position - 1
        if contents.isEmpty { throw error("empty identifier, expected a name between the quotes", at: start) }
        if !StringLiteral.isUTF8(source, in: contents) {
            throw error("malformed UTF-8 encoding, expected the identifier to be UTF-8", at: start)
        }
    }

    private mutating func skipSpace() throws(TextError) {
        while position < source.count {
            switch source[position] {
            case 0x20, 0x09, 0x0A, 0x0D:
                position += 1
            case UInt8(ascii: ";"):
                guard byte(at: position + 1) == UInt8(ascii: ";") else { return }
                position = SourceScan.lineEnd(in: source, from: position)
            case UInt8(ascii: "("):
                guard byte(at: position + 1) == UInt8(ascii: ";") else { return }
                guard let end = SourceScan.commentEnd(in: source, from: position) else {
                    throw error("unclosed comment, expected `;)` before the end of the source", at: position)
                }
                position = end
            default:
                return
            }
        }
    }

    // MARK: Annotations

    private mutating func checkAnnotation() throws(TextError) {
        let start = position
        position += 2
        try checkAnnotationName()
        if Annotation.Kind(of: source[start + 2..<position]) != nil {
            annotations.append(UInt32(truncatingIfNeeded: start))
        }
        var depth = 1
        while depth > 0 {
            try skipSpace()
            guard position < source.count else {
                throw error("unclosed annotation, expected `)` before the end of the source", at: start)
            }
            switch source[position] {
            case UInt8(ascii: "("):
                depth += 1
                position += 1
            case UInt8(ascii: ")"):
                depth -= 1
                position += 1
            case UInt8(ascii: ";"): position += 1
            default: try checkWord()
            }
        }
    }

    /// Steps over what follows `(@`.
    private mutating func checkAnnotationName() throws(TextError) {
        let start = position
        if byte(at: position) == UInt8(ascii: "\"") {
            try skipString()
            if !StringLiteral.isUTF8(source, in: start + 1..<position - 1) {
                throw error("malformed UTF-8 encoding, expected the annotation's name to be UTF-8", at: start)
            }
            if position - start > 2 { return }
        } else {
            while let byte = byte(at: position), SourceScan.isIdentifierCharacter(byte) { position += 1 }
            if position > start { return }
        }
        throw error("empty annotation id, expected a name after `(@`", at: start)
    }

    // MARK: Errors

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
}
