/// Why a text is not the JSON document that was expected, and where.
public struct JSONError: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Code: Hashable, Sendable {
        /// The text breaks the grammar of RFC 8259.
        case syntax
        /// The text is not valid UTF-8.
        case invalidUTF8
        /// An object has two members with the same key.
        case duplicateKey
        /// Something follows the document.
        case trailingBytes
        /// Arrays and objects are nested deeper than allowed.
        case tooDeep
        /// The document is larger than allowed.
        case tooLarge
        /// Nothing is wrong with the document: whoever wanted it read has given up.
        case interrupted
    }
    /// What is wrong.
    public var code: Code
    /// The byte offset of the problem.
    public var offset: Int
    /// The line of the problem; the first is 1.
    public var line: Int
    /// The column of the problem in bytes; the first is 1.
    public var column: Int
    /// What was found and what was expected.
    public var message: String
}

extension JSONError: CustomStringConvertible {
    /// The error in one line, such as `3:14: expected "," or "}", found "x"`.
    public var description: String { "\(line):\(column): \(message)" }
}
