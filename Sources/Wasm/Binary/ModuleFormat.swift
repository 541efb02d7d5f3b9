/// In which of its two formats a module is written, which its bytes say, whatever a file's name is.
package enum ModuleFormat: Sendable {
    case binary
    case text

    /// The format of bytes that may be a module: text if they begin, behind white space, with a parenthesis or comment.
    ///
    /// What is neither counts as binary, whose decoder then says what it misses.
    package init(of bytes: [UInt8]) {
        let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        self = first == UInt8(ascii: "(") || first == UInt8(ascii: ";") ? .text : .binary
    }
}
