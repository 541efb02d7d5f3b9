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
    /// For a keyword its number in ``KeywordTable``, 0 when unknown.
    package var value: UInt32

    init(_ kind: Kind, _ start: Int, _ end: Int, value: UInt32 = 0) {
        self.kind = kind
        self.start = UInt32(truncatingIfNeeded: start)
        self.end = UInt32(truncatingIfNeeded: end)
        self.value = value
    }

    package var range: Range<Int> { Int(start)..<Int(end) }
}
