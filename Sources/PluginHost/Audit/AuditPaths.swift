/// The names of the audit log's files.
enum AuditPaths {
    static func log(_ folder: String) -> String { Path.join(folder, "audit.log") }
    static func head(_ folder: String) -> String { Path.join(folder, "audit.head") }
    static func lock(_ folder: String) -> String { Path.join(folder, "audit.lock") }
    static func quotas(_ folder: String) -> String { Path.join(folder, "quota") }

    /// The name of a file that ends with the line of that number.
    static func older(endingAt sequence: UInt64) -> String { "audit.\(AuditHead.padded(sequence)).log" }

    /// The number of an older file's last line, or `nil` for other names.
    static func lastSequence(ofOlder name: String) -> UInt64? {
        let bytes = Array(name.utf8)
        guard bytes.count == 30, name.hasPrefix("audit."), name.hasSuffix(".log") else { return nil }
        let digits = bytes[6..<26]
        guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
        return UInt64(String(decoding: digits, as: UTF8.self))
    }

    /// The older files in the order in which they were written.
    static func older(in folder: String) throws(PluginFileError) -> [String] {
        // All have the same length, so that the order of the names is that of the numbers.
        try StateFolder(folder).names().filter { lastSequence(ofOlder: $0) != nil }.sorted()
    }
}
