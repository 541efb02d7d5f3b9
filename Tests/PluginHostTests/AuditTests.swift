import Foundation
import PluginHost
import Testing

@Suite struct `The audit log` {
    private static func entry(_ subject: String, plugin: String = "p") -> AuditEntry {
        AuditEntry(.decision, plugin: plugin, action: "storage_write", subject: subject, isAllowed: true)
    }

    /// A log of some entries.
    private static func written(_ count: Int, rotationBytes: Int = 16 << 20) throws -> String {
        let folder = try Fixtures.temporaryFolder() + "/audit"
        let log = AuditLog(folder: folder, rotationBytes: rotationBytes)
        for number in 1...count { #expect(try log.record(entry("k\(number)")) == UInt64(number)) }
        return folder
    }

    private static func log(_ folder: String) -> URL { URL(fileURLWithPath: folder + "/audit.log") }

    private static func lines(_ folder: String) throws -> [Substring] {
        try String(contentsOf: log(folder), encoding: .utf8).split(separator: "\n")
    }

    private static func write(_ lines: [some StringProtocol], _ folder: String) throws {
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: log(folder))
    }

    @Test func `is whole after entries of several writers`() throws {
        let folder = try Self.written(3)
        let (first, second) = (AuditLog(folder: folder), AuditLog(folder: folder))
        for number in 4..<24 {
            #expect(try (number % 3 == 0 ? first : second).record(Self.entry("x")) == UInt64(number))
        }
        let report = try AuditReport(folder: folder, keeping: 100)
        #expect(report.problem == nil)
        #expect(report.notes == [])
        #expect(report.entries.count == 23)
        #expect(report.entries[2]["subject"] == "k3")
        #expect(report.head?.sequence == 23)
    }

    @Test func `that is empty or missing is whole`() throws {
        let report = try AuditReport(folder: try Fixtures.temporaryFolder())
        #expect(report.problem == nil)
        #expect(report.head == nil)
    }

    @Test func `shows an entry that was changed`() throws {
        let folder = try Self.written(5)
        var lines = try Self.lines(folder).map(String.init)
        lines[2] = lines[2].replacing("\"k3\"", with: "\"kx\"")
        try Self.write(lines, folder)
        #expect(try AuditReport(folder: folder).problem == .changed(3))
    }

    @Test func `shows entries that were removed, swapped or added`() throws {
        let folder = try Self.written(5)
        let lines = try Self.lines(folder)
        try Self.write([lines[0], lines[1], lines[3], lines[4]], folder)
        #expect(try AuditReport(folder: folder).problem == .outOfOrder(expected: 3, found: 4))
        try Self.write([lines[0], lines[2], lines[1], lines[3], lines[4]], folder)
        #expect(try AuditReport(folder: folder).problem == .outOfOrder(expected: 2, found: 3))
        try Self.write([lines[0], lines[1], lines[1], lines[2]], folder)
        #expect(try AuditReport(folder: folder).problem == .outOfOrder(expected: 3, found: 2))
        try Self.write(Array(lines.dropFirst()), folder)
        #expect(try AuditReport(folder: folder).problem == .outOfOrder(expected: 1, found: 2))
    }

    @Test func `shows that its end was cut off, and keeps showing it`() throws {
        let folder = try Self.written(5)
        try Self.write(Array(try Self.lines(folder).prefix(3)), folder)
        #expect(try AuditReport(folder: folder).problem == .cut(last: 3, head: 5))
        #expect(try AuditLog(folder: folder).record(Self.entry("later")) == 6)
        #expect(try AuditReport(folder: folder).problem == .outOfOrder(expected: 4, found: 6))
        try FileManager.default.removeItem(at: Self.log(folder))
        #expect(try AuditReport(folder: folder).problem == .cut(last: 0, head: 6))
    }

    @Test func `takes one entry past the head for a crash`() throws {
        let folder = try Self.written(3)
        let head = URL(fileURLWithPath: folder + "/audit.head")
        let old = try Data(contentsOf: head)
        _ = try AuditLog(folder: folder).record(Self.entry("k4"))
        try old.write(to: head)
        let report = try AuditReport(folder: folder)
        #expect(report.problem == nil)
        #expect(report.notes == ["entry 4 is not in the head: the process ended between the two"])
        #expect(try AuditLog(folder: folder).record(Self.entry("k5")) == 5)
        #expect(try AuditReport(folder: folder).problem == nil)
        try old.write(to: head)
        #expect(try AuditReport(folder: folder).problem == .headDiffers(5))
    }

    @Test func `cut in the middle of a line goes on after it`() throws {
        let folder = try Self.written(3)
        let whole = try Data(contentsOf: Self.log(folder))
        let half = whole + Data(#"{"seq":4,"time":"2026"#.utf8)
        try half.write(to: Self.log(folder))
        #expect(try AuditReport(folder: folder).problem == nil)
        #expect(try AuditLog(folder: folder).record(Self.entry("k4")) == 4)
        let report = try AuditReport(folder: folder)
        #expect(report.problem == nil)
        #expect(report.notes == ["audit.log, line 4: not a whole entry, skipped"])
    }

    @Test func `keeps the chain through new files`() throws {
        let folder = try Self.written(40, rotationBytes: 2_000)
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".log") }
        #expect(files.count > 3)
        let report = try AuditReport(folder: folder, keeping: 50)
        #expect(report.problem == nil)
        #expect(report.entries.map { $0["seq"]?.integer } == (1...40).map(Int64.init))
        // A file that is gone is a gap.
        let oldest = try #require(files.sorted().first)
        try FileManager.default.removeItem(atPath: folder + "/" + oldest)
        #expect(try AuditReport(folder: folder).problem != nil)
    }

    @Test func `cannot be forged by what plugins write`() throws {
        let folder = try Fixtures.temporaryFolder() + "/audit"
        let log = AuditLog(folder: folder)
        let forged = "x\n{\"seq\":2,\"plugin\":\"other\"}\r\n\u{1B}[2J\",\"hash\":\"0\"}"
        _ = try log.record(Self.entry(forged))
        _ = try log.record(Self.entry(String(repeating: "y", count: 100_000)))
        let report = try AuditReport(folder: folder, keeping: 10)
        #expect(report.problem == nil)
        #expect(report.entries.count == 2)
        #expect(try Self.lines(folder).allSatisfy { $0.utf8.count < 2_000 && $0.utf8.allSatisfy { $0 >= 0x20 } })
    }

    @Test func `that cannot be written refuses`() throws {
        let folder = try Fixtures.temporaryFolder() + "/audit"
        try Data().write(to: URL(fileURLWithPath: folder))
        #expect(throws: AuditError.self) { try AuditLog(folder: folder).record(Self.entry("k")) }
    }

    @Test func `has a decision before each effect and a completion after it`() throws {
        var guest = Guest(imports: Guest.hostImports)
        let (key, value) = (guest.data("k"), guest.data("{}"))
        guest.handleBody = """
            (call $set \(key) \(value)) (drop (call $get \(key))) (call $emit \(value)) (drop (call $get \(value)))
            unreachable
            """
        let entries = try TestHost.run(guest).audit.map { entry in
            "\(entry.kind) \(entry.action) \(entry.subject) \(entry.detail["status"]?.string ?? "")"
                + (entry.detail["bytes"].map { " \($0.text())" } ?? "")
        }
        #expect(
            entries == [
                "approval approve  ", "decision storage_write k ", "completion storage_write  ok 2",
                "decision storage_read k ",
                "completion storage_read  ok 2", "decision event_emit  ", "completion event_emit  ok 2",
                "decision storage_read {} ",
                "completion storage_read  absent 0", "failure request publish ",
            ])
    }

    @Test func `of a run is shown and verified by the program`() throws {
        let home = try Fixtures.temporaryFolder()
        let page = "\(Fixtures.plugins)/page-skeleton/plugin.json"
        _ = try ProgramRun(["exec", page, "--yes", "--request", #"{"type":"publish","text":"hi"}"#], home: home)
        let show = try ProgramRun(["audit", "show"], home: home)
        let words = show.output.split(separator: "\n").map {
            $0.split(separator: " ").dropFirst(3).prefix(2).joined(separator: " ")
        }
        #expect(
            words == [
                "approve allowed", "storage_read allowed", "storage_read completion", "storage_write allowed",
                "storage_write completion",
            ])
        #expect(try ProgramRun(["audit", "show", "--last", "1", "--json"], home: home).output.contains("\"seq\":5"))
        #expect(try ProgramRun(["audit", "show", "--plugin", "other"], home: home).output == "")
        let head = try ProgramRun(["audit", "head"], home: home).output
        #expect(head.hasPrefix("5 ") && head.utf8.count == 67)
        let verify = try ProgramRun(["audit", "verify"], home: home)
        #expect(verify.code == 0)
        #expect(verify.output == "intact: 5 entries\n")
        let log = URL(fileURLWithPath: home + "/audit/audit.log")
        try Data(String(contentsOf: log, encoding: .utf8).replacing("storage_write", with: "storage_wrote").utf8).write(
            to: log)
        let broken = try ProgramRun(["audit", "verify"], home: home)
        #expect(broken.code == 8)
        #expect(broken.output == "broken: entry 4 was changed after it was written\n")
    }
}
