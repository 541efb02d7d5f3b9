/// In which of its two formats a module is written, which its bytes say, whatever a file's name is.
package enum ModuleFormat: Sendable {
    case binary
    case text

    /// The format of bytes that may be a module: text if they begin, behind white space, with a parenthesis or comment, or
    /// are white space alone, which is the text of a module without anything in it.
    ///
    /// What is neither counts as binary, whose decoder then says what it misses. So does a file without a byte, which would
    /// be such a text as well, but is rather what a build has left that failed.
    package init(of bytes: [UInt8]) {
        let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        let isText = first == UInt8(ascii: "(") || first == UInt8(ascii: ";") || first == nil && !bytes.isEmpty
        self = isText && Self.foreignEncoding(of: bytes) == nil ? .text : .binary
    }

    /// What bytes are that are text, but not in the encoding that the text format has; `nil` if they are not.
    ///
    /// Some editors write a byte order mark or UTF-16 unasked, and what they show does not tell.
    package static func foreignEncoding(of bytes: some Collection<UInt8>) -> String? {
        let start = Array(bytes.prefix(4))
        let mayBeText = { (byte: UInt8) in byte == 0x09 || byte == 0x0A || byte == 0x0D || 0x20..<0x7F ~= byte }
        if start.starts(with: [0xEF, 0xBB, 0xBF]) {
            return "text with a byte order mark; save it as UTF-8 without one"
        }
        if start == [0xFF, 0xFE, 0, 0] || start == [0, 0, 0xFE, 0xFF] { return "text in UTF-32; save it as UTF-8" }
        let isMarked = start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF])
        let hasHalves =
            start.count == 4
            && (start[0] == 0 && start[2] == 0 && mayBeText(start[1]) && mayBeText(start[3])
                || start[1] == 0 && start[3] == 0 && mayBeText(start[0]) && mayBeText(start[2]))
        return isMarked || hasHalves ? "text in UTF-16; save it as UTF-8" : nil
    }
}
