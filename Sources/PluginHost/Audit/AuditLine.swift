/// One line of the audit log: an entry with its number and time, chained to the line before.
///
///     {"seq":7,"time":"2026-08-01T12:00:00.250Z","plugin":"com.example.x","kind":"decision","action":"storage_write",
///      "subject":"k","allowed":true,…,"prev":"<hash of line 6>","hash":"<hash of this line>"}
///
/// | member | meaning |
/// | --- | --- |
/// | `seq` | the line's number, from 1, over all files and processes |
/// | `time` | when it was written, UTC; may run backwards with the clock |
/// | `plugin` | the plugin's identifier; empty where the host speaks of the log itself |
/// | `kind` | `request`, `decision`, `completion`, `approval` or `failure` |
/// | `action` | what is done: `storage_read`, `storage_write`, `storage_delete`, `storage_list`, `event_emit`, `http_request`, `request`, `install`, … |
/// | `subject` | what it concerns: a key, a host, a request's type; left out where empty, cut at 256 characters |
/// | `allowed` | whether it was allowed; only where something was decided |
/// | `microseconds`, `fuel`, `host_work`, `memory_bytes` | in the `completion` or `failure` of a `request`: what it used |
/// | others | `decision` (number of the decision that is completed), `status`, `bytes`, `code`, `limit`, `reason`, … |
/// | `prev` | the hash of the line before; 64 zeros in the first |
/// | `hash` | the SHA-256 digest of this line's bytes up to `,"hash"`, so that it covers `prev` |
///
/// Strings have every control, format and other invisible character escaped, so that a line is a line whatever a plugin
/// writes. Number and hashes stand at fixed places, and are read without parsing what stands between.
struct AuditLine {
    var sequence: UInt64
    var previous: String
    var hash: String

    /// The hash before the first line.
    static let origin = String(repeating: "0", count: 64)
    /// The longest line with its newline; details that would make it longer are left out.
    static let maximumByteCount = 1 << 20
    /// Beyond any number a log reaches, and far from where counting could overflow.
    static let maximumSequence: UInt64 = 1 << 62

    private static let start = Array("{\"seq\":".utf8)
    private static let previousMarker = Array(",\"prev\":\"".utf8)
    private static let hashMarker = Array(",\"hash\":\"".utf8)
    /// The bytes from `,"hash"` to the end of the line.
    private static let hashCount = hashMarker.count + 66
    private static let textLimit = 256

    /// The text of a new line, its newline included.
    static func text(_ entry: AuditEntry, sequence: UInt64, time: Double, previous: String) -> (
        bytes: [UInt8], hash: String
    ) {
        let line = text(entry, entry.detail, sequence, time, previous)
        guard line.bytes.count > maximumByteCount else { return line }
        var detail = JSONObject()
        for member in entry.detail.members.prefix(64) where member.key.utf8.count <= 64 {
            switch member.value {
            case .null, .bool: detail[member.key] = member.value
            case .number(let number) where number.text.utf8.count <= 64: detail[member.key] = member.value
            case .string(let string): detail[member.key] = .string(displayed(string, limit: textLimit))
            case .number, .array, .object: break
            }
        }
        detail["cut"] = true
        return text(entry, detail, sequence, time, previous)
    }

    private static func text(
        _ entry: AuditEntry, _ detail: JSONObject, _ sequence: UInt64, _ time: Double, _ previous: String
    ) -> (bytes: [UInt8], hash: String) {
        var bytes = start
        bytes.reserveCapacity(384)
        bytes += String(sequence).utf8
        append("time", timestamp(time), to: &bytes)
        append("plugin", entry.plugin, to: &bytes)
        append("kind", entry.kind.rawValue, to: &bytes)
        append("action", entry.action.rawValue, to: &bytes)
        if !entry.subject.isEmpty { append("subject", entry.subject, to: &bytes) }
        if let isAllowed = entry.isAllowed { bytes += (isAllowed ? ",\"allowed\":true" : ",\"allowed\":false").utf8 }
        for member in detail.members where !fixedMembers.contains(where: { sameBytes($0, member.key) }) {
            bytes.append(UInt8(ascii: ","))
            bytes += JSONValue.string(member.key).utf8()
            bytes.append(UInt8(ascii: ":"))
            bytes += member.value.utf8()
        }
        bytes += previousMarker
        bytes += previous.utf8
        bytes.append(UInt8(ascii: "\""))
        let hash = ContentDigest(hashing: bytes).hexadecimal
        bytes += hashMarker
        bytes += hash.utf8
        bytes += "\"}\n".utf8
        return (bytes, hash)
    }

    /// The members that are the line's own, whatever the details say.
    private static let fixedMembers = [
        "seq", "time", "plugin", "kind", "action", "subject", "allowed", "prev", "hash",
    ]

    /// Adds a member whose value is text of others, cut where it is long.
    private static func append(_ key: StaticString, _ value: String, to bytes: inout [UInt8]) {
        bytes += ",\"\(key)\":".utf8
        let isPlain =
            value.utf8.count <= textLimit
            && value.utf8.allSatisfy { byte in
                (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
            }
        guard isPlain else {
            bytes += JSONValue.string(displayed(value, limit: textLimit)).utf8()
            return
        }
        bytes.append(UInt8(ascii: "\""))
        bytes += value.utf8
        bytes.append(UInt8(ascii: "\""))
    }

    /// Reads a line without its newline; `nil` for what has not the shape of one, such as half a line.
    init?(_ bytes: [UInt8]) {
        let end = bytes.count - Self.hashCount
        let middle = end - Self.previousMarker.count - 65
        guard middle > Self.start.count, bytes.starts(with: Self.start),
            bytes[middle...].starts(with: Self.previousMarker), bytes[end - 1] == UInt8(ascii: "\""),
            bytes[end...].starts(with: Self.hashMarker), bytes.suffix(2).elementsEqual("\"}".utf8),
            let sequence = leadingNumber(of: bytes, after: Self.start), (1...Self.maximumSequence).contains(sequence),
            let previous = Self.digest(bytes, at: middle + Self.previousMarker.count),
            let hash = Self.digest(bytes, at: end + Self.hashMarker.count)
        else { return nil }
        self.sequence = sequence
        self.previous = previous
        self.hash = hash
    }

    private static func digest(_ bytes: [UInt8], at start: Int) -> String? {
        let digits = bytes[start..<start + 64]
        let isHexadecimal = digits.allSatisfy { digit in
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
            default: false
            }
        }
        return isHexadecimal ? String(decoding: digits, as: UTF8.self) : nil
    }

    /// Whether the hash is that of the line's bytes.
    func isIntact(_ bytes: [UInt8]) -> Bool {
        let end = bytes.count - Self.hashCount
        return end > 0 && ContentDigest(hashing: Array(bytes[..<end])).hexadecimal == hash
    }
}
