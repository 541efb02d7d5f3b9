/// Whether a byte may stand in identifiers of plugins and platforms.
package func isIdentifierByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
        true
    default: false
    }
}

/// An argument as a shell takes it.
///
/// What a terminal could obey, or nobody sees, is written in numbers: `$'…'` is what bash, zsh, ksh and POSIX since 2024
/// understand.
package func shellQuoted(_ argument: String) -> String {
    let isPlain = !argument.isEmpty && argument.utf8.allSatisfy { isIdentifierByte($0) || "/:=@,+%".utf8.contains($0) }
    if isPlain { return argument }
    if argument.unicodeScalars.contains(where: \.isInvisible) {
        return "$'" + argument.unicodeScalars.map(escapedInShell).joined() + "'"
    }
    return "'" + argument.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
}

/// A file's path as a shell hands it to a program that takes options: never one of these.
package func shellQuotedPath(_ path: String) -> String { shellQuoted(path.hasPrefix("-") ? "./\(path)" : path) }

/// A character as it stands between `$'` and `'`.
private func escapedInShell(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": "\\n"
    case "\t": "\\t"
    case "'", "\\": "\\\(scalar)"
    // Three digits for each byte: whatever follows them is not taken for one more.
    case _ where scalar.isInvisible:
        UTF8.encode(scalar)?.map { byte in "\\" + octal(byte) }.joined() ?? ""
    default: String(scalar)
    }
}

private func octal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 8)
    return String(repeating: "0", count: 3 - digits.count) + digits
}
