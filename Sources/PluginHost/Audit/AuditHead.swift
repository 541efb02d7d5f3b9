/// The head of the audit log: the number and hash of its last line, in a file of fixed size.
package struct AuditHead: Hashable, Sendable {
    package var sequence: UInt64
    package var hash: String

    static let byteCount = 20 + 1 + 64 + 1
    /// Where a log begins.
    static let origin = AuditHead(sequence: 0, hash: AuditLine.origin)

    init(sequence: UInt64, hash: String) {
        self.sequence = sequence
        self.hash = hash
    }

    /// Reads a head as `audit head` prints it: a number and 64 hexadecimal digits, with a space between.
    package init?(_ text: String) {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count <= 20,
            parts[0].utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let sequence = UInt64(parts[0]), (1...AuditLine.maximumSequence).contains(sequence),
            parts[1].utf8.count == 64, parts[1].utf8.allSatisfy({ hexadecimalDigitValue($0) != nil })
        else { return nil }
        self.sequence = sequence
        hash = parts[1].lowercased()
    }

    /// Reads the head's file.
    init?(file bytes: [UInt8]) {
        guard bytes.count == Self.byteCount, bytes.last == UInt8(ascii: "\n"),
            let head = AuditHead(String(decoding: bytes.dropLast(), as: UTF8.self))
        else { return nil }
        self = head
    }

    /// What the head's file has.
    var bytes: [UInt8] { Array("\(padded(sequence)) \(hash)\n".utf8) }

    /// A number of 20 digits, so that names and heads have one length.
    static func padded(_ sequence: UInt64) -> String {
        let digits = String(sequence)
        return String(repeating: "0", count: max(0, 20 - digits.utf8.count)) + digits
    }

    private func padded(_ sequence: UInt64) -> String { Self.padded(sequence) }
}
