/// Whether a byte may stand in identifiers of plugins and platforms.
package func isIdentifierByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
        true
    default: false
    }
}

/// An argument as a shell takes it; one that a terminal could obey is shown, not offered for copying.
package func shellQuoted(_ argument: String) -> String {
    let isPlain = !argument.isEmpty && argument.utf8.allSatisfy { isIdentifierByte($0) || "/:=@,+%".utf8.contains($0) }
    if isPlain { return argument }
    if argument.unicodeScalars.contains(where: \.isInvisible) { return "'\(displayed(argument, limit: 1_000))'" }
    return "'" + argument.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
}
