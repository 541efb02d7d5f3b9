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
    private(set) var runs = LongRuns()
    /// The number of open parentheses.
    private var depth = 0
    private var position = 0
    private var interruption: InterruptionCheck

    /// The most bytes of a token that is no string: an identifier or a number.
    ///
    /// Such a token is read as a whole, again and again, which must not take long.
    static let maximumWordBytes = 1 << 20

    init(_ source: [UInt8], _ interruption: InterruptionCheck = InterruptionCheck(nil)) throws(TextError) {
        var interruption = interruption
        // Token offsets are 32 bits wide.
        guard source.count < Int(UInt32.max) else {
            throw TextError(.limit, "the source is larger than 4 GiB", at: 0, in: source)
        }
        let error = try UTF8Validation.firstError(in: source) { (offset) throws(TextError) in
            try interruption.step(at: offset)
        }
        if let error {
            throw TextError(.syntax, "malformed UTF-8 encoding, expected UTF-8 text", at: error, in: source)
        }
        self.interruption = interruption
        self.source = source
    }

    mutating func run() throws(TextError) {
        while true {
            try interruption.step(at: position)
            try skipSpace()
            guard position < source.count else { break }
            try checkToken()
        }
        if depth > 0 {
            throw error(
                "unexpected end of the source, expected `)` for this `(`",
                at: try innermostOpen())
        }
    }

    private mutating func innermostOpen() throws(TextError) -> Int {
        try SourceScan.innermostOpen(in: source, count: depth, runs) { [interruption] (_) throws(TextError) in
            try interruption.ask()
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
                if position % InterruptionCheck.byteInterval == 0 { try interruption.step(at: position) }
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
        let isString =
            stringCount == 1 && source[start] == UInt8(ascii: "\"") && source[position - 1] == UInt8(ascii: "\"")
        if !isString { try checkWordLength(from: start) }
        if stringCount == 1, source[start] == UInt8(ascii: "$"), source[start + 1] == UInt8(ascii: "\""),
            source[position - 1] == UInt8(ascii: "\"")
        {
            try checkQuotedIdentifier(from: start)
        }
    }

    private func checkWordLength(from start: Int) throws(TextError) {
        guard position - start > Self.maximumWordBytes else { return }
        throw TextError(
            .limit, "the token has \(position - start) bytes, the limit is \(Self.maximumWordBytes)", at: start,
            in: source)
    }

    private mutating func skipString() throws(TextError) {
        let start = position
        var end = start + 1
        while true {
            let isFound: Bool
            do throws(StringLiteral.Problem) {
                let limit = end + InterruptionCheck.byteInterval
                isFound = try StringLiteral.findEnd(in: source, from: start + 1, &end, before: limit)
            } catch {
                throw TextError(error.kind, error.message, at: error.offset, in: source)
            }
            if isFound { break }
            try interruption.step(at: end)
        }
        position = end + 1
        runs.add(start, position)
    }

    private mutating func checkQuotedIdentifier(from start: Int) throws(TextError) {
        let contents = start + 2..<position - 1
        if contents.isEmpty { throw error("empty identifier, expected a name between the quotes", at: start) }
        if !(try isUTF8(contents)) {
            throw error("malformed UTF-8 encoding, expected the identifier to be UTF-8", at: start)
        }
    }

    /// Whether a string's contents are UTF-8.
    private mutating func isUTF8(_ contents: Range<Int>) throws(TextError) -> Bool {
        try StringLiteral.isUTF8(source, in: contents) { () throws(TextError) in try interruption.step() }
    }

    private mutating func skipSpace() throws(TextError) {
        let start = position
        try passSpace()
        runs.add(start, position)
    }

    private mutating func passSpace() throws(TextError) {
        while position < source.count {
            switch source[position] {
            case 0x20, 0x09, 0x0A, 0x0D:
                position += 1
                if position % InterruptionCheck.byteInterval == 0 { try interruption.step(at: position) }
            case UInt8(ascii: ";"):
                guard byte(at: position + 1) == UInt8(ascii: ";") else { return }
                try interruption.step(at: position)
                position = try SourceScan.lineEnd(in: source, from: position) { (offset) throws(TextError) in
                    try interruption.step(at: offset)
                }
            case UInt8(ascii: "("):
                guard byte(at: position + 1) == UInt8(ascii: ";") else { return }
                try interruption.step(at: position)
                let found = try SourceScan.commentEnd(in: source, from: position) { (offset) throws(TextError) in
                    try interruption.step(at: offset)
                }
                guard let end = found else {
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
            try interruption.step(at: position)
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
        runs.add(start, position)
    }

    /// Steps over what follows `(@`.
    private mutating func checkAnnotationName() throws(TextError) {
        let start = position
        if byte(at: position) == UInt8(ascii: "\"") {
            try skipString()
            try checkWordLength(from: start)
            if !(try isUTF8(start + 1..<position - 1)) {
                throw error("malformed UTF-8 encoding, expected the annotation's name to be UTF-8", at: start)
            }
            if position - start > 2 { return }
        } else {
            while let byte = byte(at: position), SourceScan.isIdentifierCharacter(byte) {
                position += 1
                if position % InterruptionCheck.byteInterval == 0 { try interruption.step(at: position) }
            }
            try checkWordLength(from: start)
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
