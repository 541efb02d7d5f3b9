/// One token of the text format: its kind and the bytes it covers.
///
/// Spec 3.0, text-token.
package struct Token: Sendable {
    package enum Kind: UInt8, Sendable {
        case leftParenthesis
        case rightParenthesis
        /// Starts with a lower-case letter: `module`, `i32.add`, `offset=8`, `nan:0x1`.
        case keyword
        /// Starts with a digit or a sign; whether it is a number is decided where one is expected.
        case number
        case string
        /// `$name` or `$"any name"`.
        case identifier
        /// Characters that form no other token.
        case reserved
        /// Behind the last token of the source.
        case end
    }
    package var kind: Kind
    /// The bytes of the source that the token covers.
    package var start: UInt32
    package var end: UInt32
    /// For a parenthesis the index of its partner's token, for a keyword its number in ``KeywordTable`` (0 when
    /// unknown), for an identifier its number in ``IdentifierTable``.
    package var value: UInt32

    package var range: Range<Int> { Int(start)..<Int(end) }
}

/// An annotation that the parser knows.
///
/// These are `(@custom …)`, `(@name …)` and `(@metadata.code.branch_hint …)`; every other one is white space.
/// Spec 3.0, text-annot.
package struct Annotation: Sendable {
    package enum Kind: Hashable, Sendable {
        case custom
        case name
        case branchHint
    }
    package var kind: Kind
    /// The index of the token that follows the annotation.
    package var tokenIndex: Int
    /// Where the annotation starts.
    package var offset: Int
    /// The tokens between the annotation's identifier and its closing parenthesis.
    package var tokens: [Token]
}

/// A source and its tokens, all parentheses paired.
package final class TokenStream: Sendable {
    package let source: [UInt8]
    /// The last one is always of kind `end`.
    package let tokens: [Token]
    /// In the order of the source.
    package let annotations: [Annotation]
    package let identifiers: IdentifierTable

    /// Splits a source into tokens; linear in its size.
    package init(_ source: [UInt8]) throws(TextError) {
        var lexer = try Lexer(source)
        try lexer.run()
        self.source = source
        tokens = lexer.tokens
        annotations = lexer.annotations
        identifiers = lexer.identifiers
    }

    /// The token's bytes as a string, shortened for messages.
    package func text(of token: Token) -> String {
        let range = token.range
        if range.count <= 60 { return String(decoding: source[range], as: UTF8.self) }
        return String(decoding: source[range.lowerBound..<range.lowerBound + 60], as: UTF8.self) + "…"
    }

    /// The bytes that a string token stands for.
    package func contents(of token: Token) -> [UInt8] {
        StringLiteral.contents(of: source, in: Int(token.start) + 1..<Int(token.end) - 1)
    }
}
