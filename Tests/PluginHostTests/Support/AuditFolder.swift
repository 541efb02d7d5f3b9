import Foundation
import PluginHost
import Testing

/// An audit log in a folder of its own, as tests write, damage and read it.
struct AuditFolder {
    let path: String

    /// A folder that does not exist yet.
    init() throws { path = try Fixtures.temporaryFolder() + "/audit" }

    /// A log of entries with the subjects `k1`, `k2` and so on.
    static func written(_ count: Int, rotationBytes: Int = 16 << 20) async throws -> AuditFolder {
        let folder = try AuditFolder()
        let log = AuditLog(folder: folder.path, rotationBytes: rotationBytes)
        for number in 1...count { #expect(try await log.record(entry("k\(number)")) == UInt64(number)) }
        return folder
    }

    static func entry(_ subject: String, plugin: String = "p") -> AuditEntry {
        AuditEntry(.decision, plugin: plugin, action: .storageWrite, subject: subject, isAllowed: true)
    }

    func url(_ name: String) -> URL { URL(fileURLWithPath: path + "/" + name) }

    /// Adds an entry as another process would.
    @discardableResult
    func append(_ subject: String, plugin: String = "p") async throws -> UInt64 {
        try await AuditLog(folder: path).record(Self.entry(subject, plugin: plugin))
    }

    /// The lines of a file without their newlines.
    func lines(_ name: String = "audit.log") throws -> [String] {
        try String(contentsOf: url(name), encoding: .utf8).split(separator: "\n").map(String.init)
    }

    func write(_ lines: [String], _ name: String = "audit.log") throws {
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: url(name))
    }

    /// The names of the files that rotation has put aside, in order.
    func olderFiles() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path).filter {
            $0.hasSuffix(".log") && $0 != "audit.log"
        }.sorted()
    }

    func report(kept: AuditHead? = nil) throws -> AuditReport { try AuditReport(folder: path, kept: kept) }

    func entries(_ count: UInt64 = 1_000, _ filter: AuditFilter = AuditFilter()) throws -> [JSONValue] {
        var entries: [JSONValue] = []
        try AuditHistory(folder: path).last(count, filter) {
            entries.append($0)
            return true
        }
        return entries
    }
}
