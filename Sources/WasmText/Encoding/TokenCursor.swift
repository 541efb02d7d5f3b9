/// A position in a token stream, with the small readings that every parser of the text format is made of.
struct TokenCursor {
    let stream: TokenStream
    /// The offset behind the token before the current one: white space, comments and annotations may follow.
    private(set) var position: Int
    private(set) var current: Token
    /// The token behind the current one, where that is `(`.
    ///
    /// What a group is shows at its second token, so that this one is looked at again and again.
    private var second: Token

    init(_ stream: TokenStream, at position: Int = 0) {
        self.stream = stream
        self.position = position
        current = stream.token(from: position)
        second = current
        if current.kind == .leftParenthesis { second = stream.token(from: Int(current.end)) }
    }

    /// The token behind the current one, or the last one.
    func peek() -> Token { current.kind == .leftParenthesis ? second : stream.token(from: Int(current.end)) }

    mutating func advance() {
        let isGroup = current.kind == .leftParenthesis
        position = Int(current.end)
        show(isGroup ? second : stream.token(from: position))
    }

    mutating func advance(by count: Int) { for _ in 0..<count { advance() } }

    /// Goes to the first token from an offset on, which is no place inside a token.
    mutating func move(to position: Int) {
        self.position = position
        show(stream.token(from: position))
    }

    private mutating func show(_ token: Token) {
        current = token
        if token.kind == .leftParenthesis { second = stream.token(from: Int(token.end)) }
    }

    /// Whether the current token starts before an offset.
    func isBefore(_ offset: Int) -> Bool { Int(current.start) < offset }

    /// Whether the current token starts behind an offset.
    func isBehind(_ offset: Int) -> Bool { Int(current.start) > offset }

    /// The offset of the `)` that closes the current token, which is `(`.
    var closing: Int { stream.closing(of: Int(current.start)) }

    /// Steps over the current token and, if that is `(`, everything up to its `)`.
    mutating func skipItem() {
        move(to: current.kind == .leftParenthesis ? closing + 1 : Int(current.end))
    }

    // MARK: Tests

    func isKeyword(_ keyword: Keyword) -> Bool {
        current.kind == .keyword && current.value == keyword.number
    }

    /// Whether the current token is `(` and the next one the given keyword.
    func opens(_ keyword: Keyword) -> Bool {
        current.kind == .leftParenthesis && second.kind == .keyword && second.value == keyword.number
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

    mutating func takeIdentifier() -> Token? {
        guard current.kind == .identifier else { return nil }
        defer { advance() }
        return current
    }

    mutating func expectClosing(_ expected: String = "`)`") throws(TextError) {
        guard current.kind == .rightParenthesis else { throw unexpected(expected) }
        advance()
    }

    /// Steps over `(` and the keyword.
    mutating func expectOpening(_ keyword: Keyword) throws(TextError) {
        guard takeOpening(keyword) else { throw unexpected("`(\(keyword.word) …)`") }
    }

    /// Reads a string.
    mutating func expectString(_ expected: String = "a string") throws(TextError) -> Token {
        guard current.kind == .string else { throw unexpected(expected) }
        defer { advance() }
        return current
    }

    /// Reads a string that has to be UTF-8.
    ///
    /// Spec 3.0, text-name.
    mutating func expectName(
        _ expected: String = "a name in quotes", checking check: inout InterruptionCheck
    ) throws(TextError) -> Token {
        let token = try expectString(expected)
        if !(try stream.isUTF8(token, &check)) {
            throw error("malformed UTF-8 encoding, expected the name to be UTF-8", at: token)
        }
        return token
    }

    /// Reads all strings that follow, as one sequence of bytes.
    ///
    /// Spec 3.0, text-datastring.
    mutating func takeStrings(_ check: inout InterruptionCheck) throws(TextError) -> [UInt8] {
        var bytes: [UInt8] = []
        try takeStrings(to: &bytes, &check)
        return bytes
    }

    /// Reads all strings that follow and appends their bytes.
    mutating func takeStrings(to output: inout [UInt8], _ check: inout InterruptionCheck) throws(TextError) {
        while current.kind == .string {
            try check.step(at: position)
            try stream.appendContents(of: current, to: &output, &check)
            advance()
        }
    }

    /// How many bytes the strings that follow stand for together.
    func stringByteCount(_ check: inout InterruptionCheck) throws(TextError) -> Int {
        var count = 0
        var token = current
        while token.kind == .string {
            try check.step(at: Int(token.start))
            count += try stream.contentCount(of: token, &check)
            token = stream.token(from: Int(token.end))
        }
        return count
    }

    /// Reads an unsigned integer.
    mutating func expectUnsigned(
        _ expected: @autoclosure () -> String, maximum: UInt64 = UInt64(UInt32.max)
    ) throws(TextError) -> UInt64 {
        guard let literal = integer(), literal.sign == .none else { throw unexpected(expected()) }
        guard let value = literal.unsigned(maximum: maximum) else {
            throw error("i\(maximum > UInt64(UInt32.max) ? 64 : 32) constant out of range, expected \(expected())")
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
            guard let index = space.index(of: current, in: stream) else {
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
