/// A position in a token stream, with the small readings that every parser of the text format is made of.
struct TokenCursor {
    let stream: TokenStream
    private let tokens: [Token]
    /// The index of the current token; never behind the last one, which is of kind `end`.
    private(set) var position: Int

    init(_ stream: TokenStream, at position: Int = 0) {
        self.stream = stream
        tokens = stream.tokens
        self.position = position
    }

    var current: Token { tokens[position] }

    /// The token `distance` behind the current one, or the last one.
    func peek(_ distance: Int = 1) -> Token { tokens[min(position + distance, tokens.count - 1)] }

    mutating func advance(by count: Int = 1) { position = min(position + count, tokens.count - 1) }

    mutating func move(to position: Int) { self.position = min(position, tokens.count - 1) }

    /// The index of the `)` that closes the `(` at an index.
    func closing(_ index: Int) -> Int { Int(tokens[index].value) }

    // MARK: Tests

    func isKeyword(_ keyword: Keyword) -> Bool {
        current.kind == .keyword && current.value == keyword.number
    }

    /// Whether the current token is `(` and the next one the given keyword.
    func opens(_ keyword: Keyword) -> Bool {
        guard current.kind == .leftParenthesis else { return false }
        let next = peek()
        return next.kind == .keyword && next.value == keyword.number
    }

    // MARK: Readings

    /// Steps over the keyword if it is the current token.
    mutating func take(_ keyword: Keyword) -> Bool {
        guard isKeyword(keyword) else { return false }
        advance()
        return true
    }

    /// Steps over `(` and the keyword if they are the current tokens.
    mutating func takeOpening(_ keyword: Keyword) -> Bool {
        guard opens(keyword) else { return false }
        advance(by: 2)
        return true
    }

    mutating func takeIdentifier() -> UInt32? {
        guard current.kind == .identifier else { return nil }
        defer { advance() }
        return current.value
    }

    mutating func expectClosing(_ expected: String = "`)`") throws(TextError) {
        guard current.kind == .rightParenthesis else { throw unexpected(expected) }
        advance()
    }

    /// Steps over `(` and the keyword.
    mutating func expectOpening(_ keyword: Keyword) throws(TextError) {
        guard takeOpening(keyword) else { throw unexpected("`(\(keyword.rawValue) …)`") }
    }

    /// Reads a string as bytes.
    mutating func expectBytes(_ expected: String = "a string") throws(TextError) -> [UInt8] {
        guard current.kind == .string else { throw unexpected(expected) }
        defer { advance() }
        return stream.contents(of: current)
    }

    /// Reads a string that has to be UTF-8.
    ///
    /// Spec 3.0, text-name.
    mutating func expectName(_ expected: String = "a name in quotes") throws(TextError) -> [UInt8] {
        let start = current
        let bytes = try expectBytes(expected)
        if UTF8Validation.firstError(in: bytes) != nil {
            throw error("malformed UTF-8 encoding, expected the name to be UTF-8", at: start)
        }
        return bytes
    }

    /// Reads all strings that follow, as one sequence of bytes.
    ///
    /// Spec 3.0, text-datastring.
    mutating func takeStrings() -> [UInt8] {
        var bytes: [UInt8] = []
        while current.kind == .string {
            bytes.append(contentsOf: stream.contents(of: current))
            advance()
        }
        return bytes
    }

    /// Reads an unsigned integer.
    mutating func expectUnsigned(
        _ expected: String, maximum: UInt64 = UInt64(UInt32.max)
    ) throws(TextError) -> UInt64 {
        guard let literal = integer(), literal.sign == .none else { throw unexpected(expected) }
        guard let value = literal.unsigned(maximum: maximum) else {
            throw error("i\(maximum > UInt64(UInt32.max) ? 64 : 32) constant out of range, expected \(expected)")
        }
        advance()
        return value
    }

    /// The current token as an integer.
    func integer() -> IntegerLiteral? {
        current.kind == .number ? IntegerLiteral(stream.source, current.range) : nil
    }

    /// Whether an index follows: an identifier or an unsigned integer.
    var isIndex: Bool {
        switch current.kind {
        case .identifier: true
        case .number: integer()?.sign == IntegerLiteral.Sign.none
        default: false
        }
    }

    /// Reads an index: a number, or an identifier of the index space.
    mutating func expectIndex(_ space: IndexSpace) throws(TextError) -> UInt32 {
        if current.kind == .identifier {
            guard let index = space.index(of: current.value) else {
                throw error("unknown \(space.noun) \(stream.text(of: current)), expected one that the module defines")
            }
            advance()
            return index
        }
        return UInt32(truncatingIfNeeded: try expectUnsigned("the index of a \(space.noun)"))
    }

    // MARK: Errors

    func error(_ message: String, at token: Token? = nil) -> TextError {
        TextError(.syntax, message, at: Int((token ?? current).start), in: stream.source)
    }

    /// The error for a current token that is not what had to come.
    func unexpected(_ expected: String) -> TextError {
        let token = current
        switch token.kind {
        case .end:
            return error("unexpected end of the source, expected \(expected)")
        case .keyword where token.value == 0, .reserved:
            return error("unknown operator or unexpected token `\(stream.text(of: token))`, expected \(expected)")
        default:
            return error("unexpected token `\(stream.text(of: token))`, expected \(expected)")
        }
    }
}
