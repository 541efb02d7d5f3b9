/// One line of the audit log: an entry with its number and time, chained to the line before.
///
///     {"seq":7,"time":"…","plugin":"…","kind":"decision",…,"prev":"<hash of line 6>","hash":"<hash of this line>"}
///
/// The hash is the SHA-256 digest of the line's bytes up to `,"hash"`, so it covers the hash of the line before.
struct AuditLine {
    var sequence: UInt64
    var previous: String
    var hash: String
    var document: JSON

    /// The hash before the first line.
    static let origin = String(repeating: "0", count: 64)
    private static let marker = Array(",\"hash\":\"".utf8)

    /// The text of a new line, its newline included.
    static func text(_ entry: AuditEntry, sequence: UInt64, time: Double, previous: String) -> (
        bytes: [UInt8], hash: String
    ) {
        var object = JSONObject()
        object["seq"] = .number(JSONNumber(sequence))
        object["time"] = .string(timestamp(time))
        object["plugin"] = .string(entry.plugin)
        object["kind"] = .string(entry.kind.rawValue)
        object["action"] = .string(entry.action)
        if !entry.subject.isEmpty { object["subject"] = .string(displayed(entry.subject, limit: 256)) }
        object["allowed"] = entry.isAllowed.map(JSON.bool)
        for member in entry.detail.members where object[member.key] == nil { object[member.key] = member.value }
        object["prev"] = .string(previous)
        var bytes = JSON.object(object).utf8()
        bytes.removeLast()
        let hash = SHA256(hashing: bytes).hexadecimal
        bytes += marker
        bytes += hash.utf8
        bytes += "\"}\n".utf8
        return (bytes, hash)
    }

    /// Reads a line without its newline; `nil` for what is not a line of an audit log, such as half a line.
    init?(_ bytes: [UInt8]) {
        guard let document = try? JSON(parsing: bytes), let sequence = document["seq"]?.integer, sequence > 0,
            let previous = document["prev"]?.string, let hash = document["hash"]?.string
        else { return nil }
        self.sequence = UInt64(sequence)
        self.previous = previous
        self.hash = hash
        self.document = document
    }

    /// Whether the hash is that of the line's bytes.
    func isIntact(_ bytes: [UInt8]) -> Bool {
        // `,"hash":"` then 64 digits, a quote and a brace.
        let end = bytes.count - Self.marker.count - 66
        guard end > 0, bytes[end...].starts(with: Self.marker) else { return false }
        return SHA256(hashing: Array(bytes[..<end])).hexadecimal == hash
    }
}
