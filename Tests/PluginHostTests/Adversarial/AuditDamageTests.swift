import Foundation
import PluginHost
import Testing

/// Numbers 113–119 of the list: what becomes of an audit log that somebody has edited or a crash has cut.
@Suite struct `Audit damage` {
    @Test func `113 an entry that was edited is named, whatever was edited`() async throws {
        let folder = try await AuditFolder.written(5)
        let lines = try folder.lines()
        let edits: [(String, String)] = [
            ("\"k3\"", "\"kx\""), ("\"allowed\":true", "\"allowed\":false"), ("\"time\":\"2", "\"time\":\"1"),
            ("\"plugin\":\"p\"", "\"plugin\":\"q\""), ("\"seq\":3", "\"seq\":9"), ("\"prev\":\"", "\"prev\":\"0"),
        ]
        for (old, new) in edits {
            var lines = lines
            lines[2] = lines[2].replacing(old, with: new)
            // One digit more before the hash would be one too many.
            if old == "\"prev\":\"" { lines[2] = lines[2].replacing("\",\"hash\"", with: ",\"hash\"") }
            try folder.write(lines)
            let report = try folder.report()
            let problem = try #require(report.problem, "\(old)")
            #expect(problem.entry == 3, "\(old): \(problem)")
        }
        var changed = lines
        changed[2] = lines[2].replacing("\"k3\"", with: "\"kx\"")
        try folder.write(changed)
        #expect(try folder.report().problem == .changed(3))
        #expect(try folder.report().place == .init(file: "audit.log", line: 3))
        // The hash made to fit the change: then the next line does not follow it.
        let forged = try await AuditFolder.written(5).lines()[2]
        changed[2] = forged
        try folder.write(changed)
        #expect(try folder.report().problem?.entry ?? 0 >= 3)
        try await Self.everyByteIsNamed()
    }

    private static func everyByteIsNamed() async throws {
        let folder = try await AuditFolder.written(3)
        let whole = [UInt8](try Data(contentsOf: folder.url("audit.log")))
        let lines = whole.split(separator: 10)
        let secondEnds = lines[0].count + 1 + lines[1].count + 1
        for offset in lines[0].count + 1..<secondEnds {
            var bytes = whole
            bytes[offset] ^= 1
            try Data(bytes).write(to: folder.url("audit.log"))
            let problem = try folder.report().problem
            #expect(problem?.entry == 2, "offset \(offset): \(problem.map { "\($0)" } ?? "none")")
        }
    }

    @Test func `114 entries that were removed, swapped or repeated are named`() async throws {
        let folder = try await AuditFolder.written(5)
        let lines = try folder.lines()
        try folder.write([lines[0], lines[1], lines[3], lines[4]])
        #expect(try folder.report().problem == .outOfOrder(expected: 3, found: 4))
        try folder.write([lines[0], lines[2], lines[1], lines[3], lines[4]])
        #expect(try folder.report().problem == .outOfOrder(expected: 2, found: 3))
        try folder.write([lines[0], lines[1], lines[1], lines[2]])
        #expect(try folder.report().problem == .outOfOrder(expected: 3, found: 2))
        try folder.write(Array(lines.dropFirst()))
        #expect(try folder.report().problem == .outOfOrder(expected: 1, found: 2))
        // The last line twice.
        try folder.write(lines + [lines[4]])
        #expect(try folder.report().problem == .outOfOrder(expected: 6, found: 5))
    }

    @Test func `115 files that are gone or in each other's place are named`() async throws {
        let folder = try await AuditFolder.written(40, rotationBytes: 2_000)
        let files = try folder.olderFiles()
        let firsts = try files.map {
            try #require(Int(try folder.lines($0)[0].split(separator: ":")[1].prefix { $0 != "," }))
        }
        for (index, file) in files.enumerated() {
            let url = folder.url(file)
            let away = folder.url("away")
            try FileManager.default.moveItem(at: url, to: away)
            #expect(try folder.report().problem?.entry == UInt64(firsts[index]))
            try FileManager.default.moveItem(at: away, to: url)
        }
        #expect(try folder.report().problem == nil)
        let (second, third) = (try folder.lines(files[1]), try folder.lines(files[2]))
        try folder.write(third, files[1])
        try folder.write(second, files[2])
        let report = try folder.report()
        #expect(report.problem == .outOfOrder(expected: UInt64(firsts[1]), found: UInt64(firsts[2])))
        #expect(report.place == .init(file: files[1], line: 1))
    }

    @Test func `116 a log cut at any byte of its last lines is a cut, and stays one`() async throws {
        let folder = try await AuditFolder.written(4)
        let whole = try Data(contentsOf: folder.url("audit.log"))
        let lines = try folder.lines().map { $0.utf8.count + 1 }
        let (second, third) = (lines[0] + lines[1], lines[0] + lines[1] + lines[2])
        for size in second...whole.count {
            try whole.prefix(size).write(to: folder.url("audit.log"))
            let report = try folder.report()
            // A last line is whole without its newline.
            let last: UInt64 = size >= whole.count - 1 ? 4 : size >= third - 1 ? 3 : 2
            #expect(report.problem == (last == 4 ? nil : .cut(last: last, head: 4)), "\(size)")
            let boundaries = [second, third - 1, third, whole.count - 1, whole.count]
            #expect(report.notes.isEmpty == boundaries.contains(size), "\(size): \(report.notes)")
        }
        try await Self.theGapStays()
    }

    private static func theGapStays() async throws {
        let folder = try await AuditFolder.written(5)
        try folder.write(Array(try folder.lines().prefix(3)))
        #expect(try folder.report().problem == .cut(last: 3, head: 5))
        #expect(try await folder.append("later") == 6)
        #expect(try folder.report().problem == .outOfOrder(expected: 4, found: 6))
        try FileManager.default.removeItem(at: folder.url("audit.log"))
        #expect(try folder.report().problem == .cut(last: 0, head: 6))
    }

    @Test func `117 a half line is reported, passed over and closed by the next entry`() async throws {
        let folder = try await AuditFolder.written(3)
        let whole = try Data(contentsOf: folder.url("audit.log"))
        let head = try Data(contentsOf: folder.url("audit.head"))
        try await folder.append("k4")
        let longer = try Data(contentsOf: folder.url("audit.log"))
        for size in stride(from: whole.count + 1, to: longer.count, by: 7) {
            // What a crash inside of write(2) could leave.
            try longer.prefix(size).write(to: folder.url("audit.log"))
            try head.write(to: folder.url("audit.head"))
            #expect(try folder.report().problem == nil)
            #expect(try folder.report().notes == ["audit.log, line 4: not a whole entry, skipped"])
            #expect(try await folder.append("again") == 4)
            let report = try folder.report()
            #expect(report.problem == nil)
            #expect(report.notes == ["audit.log, line 4: not a whole entry, skipped"])
        }
        try await Self.garbageIsPassedOver()
    }

    private static func garbageIsPassedOver() async throws {
        let folder = try await AuditFolder.written(2)
        let lines = try folder.lines()
        let garbage = (0..<100).map { "garbage \($0)" }
        try folder.write([lines[0]] + garbage + ["\u{0}\u{0}\u{1B}[2J", "{}", "[1]"] + [lines[1]])
        let report = try folder.report()
        #expect(report.problem == nil)
        #expect(report.entryCount == 2)
        #expect(report.notes.count == 21)
        #expect(report.notes.last == "83 more of this kind")
        #expect(try folder.entries().count == 2)
        #expect(try await folder.append("k3") == 3)
        // Numbers that would overflow are no entries.
        let huge = lines[1].replacing("\"seq\":2", with: "\"seq\":9223372036854775807")
        try folder.write(lines + [huge, lines[1].replacing("\"seq\":2", with: "\"seq\":18446744073709551615")])
        #expect(try folder.report().entryCount == 2)
        try Data("18446744073709551615 \(String(repeating: "0", count: 64))\n".utf8).write(to: folder.url("audit.head"))
        #expect(try await folder.append("k4") == 4)
    }

    @Test func `118 a head that was removed or edited is named, and stays in the log`() async throws {
        let folder = try await AuditFolder.written(3)
        let url = folder.url("audit.head")
        let head = try String(contentsOf: url, encoding: .utf8)
        try FileManager.default.removeItem(at: url)
        #expect(try folder.report().problem == .headMissing(3))
        let changes = [
            head.replacing(/[0-9a-f]\n/, with: "g\n"), head + "x", String(head.dropLast()), "nonsense",
            head.replacing("00000000000000000003", with: "00000000000000000002"),
            head.replacing("00000000000000000003", with: "99999999999999999999"),
            "\(head.prefix(21))\(String(repeating: "a", count: 64))\n",
        ]
        for change in changes {
            try Data(change.utf8).write(to: url)
            #expect(try folder.report().problem == .headDiffers(3), "\(change)")
        }
        try Data(head.replacing("00000000000000000003", with: "00000000000000000004").utf8).write(to: url)
        #expect(try folder.report().problem == .cut(last: 3, head: 4))
        // What was wrong stays in the log.
        try Data("nonsense".utf8).write(to: url)
        #expect(try await folder.append("k4") == 5)
        #expect(try folder.entries().last?["subject"] == "k4")
        #expect(try folder.entries()[3]["reason"] == "the head could not be read")
        let report = try folder.report()
        #expect(report.problem == nil && !report.isIntact)
        let doubt = try #require(report.doubts.first)
        #expect(doubt.entry == 4 && doubt.place == .init(file: "audit.log", line: 4))
        #expect(doubt.reason == "the head could not be read" && doubt.time.hasPrefix("20"))
        try FileManager.default.removeItem(at: url)
        #expect(try await folder.append("k5") == 7)
        #expect(try folder.entries()[5]["reason"] == "the head was missing")
        try Data((String(contentsOf: url, encoding: .utf8) + "more\n").utf8).write(to: url)
        #expect(try await folder.append("k6") == 9)
        #expect(try folder.entries()[7]["reason"] == "the head could not be read")
        #expect(try folder.report().problem == nil)
        #expect(try await folder.append("k7") == 10)
        #expect(try folder.report().doubts.map(\.entry) == [4, 6, 8])
        try await Self.aCutWithoutHeadIsNeverIntact()
    }

    /// The log ends at any line, or is lost, and nothing says where it ended.
    private static func aCutWithoutHeadIsNeverIntact() async throws {
        for kept in 2...5 {
            let folder = try await AuditFolder.written(6)
            try folder.write(Array(try folder.lines().prefix(kept)))
            try FileManager.default.removeItem(at: folder.url("audit.head"))
            #expect(try folder.report().problem == .headMissing(UInt64(kept)))
            for _ in 0..<3 { try await folder.append("later") }
            let report = try folder.report()
            #expect(report.problem == nil && !report.isIntact)
            #expect(report.doubts.map(\.entry) == [UInt64(kept + 1)])
        }
        let first = try Data(contentsOf: try await AuditFolder.written(1).url("audit.log")).prefix(100)
        // A log appears with its first line in it: no crash leaves a part of that, or nothing.
        for lost in [Data(count: 500), Data("garbage\n".utf8), first, Data(), nil] {
            let folder = try await AuditFolder.written(6)
            try FileManager.default.removeItem(at: folder.url("audit.log"))
            try lost?.write(to: folder.url("audit.log"))
            try FileManager.default.removeItem(at: folder.url("audit.head"))
            #expect(try folder.report().problem == .headMissing(0))
            try await folder.append("later")
            #expect(try folder.report().doubts.map(\.entry) == [1])
        }
        // The head follows the first line.
        let folder = try await AuditFolder.written(1)
        try FileManager.default.removeItem(at: folder.url("audit.head"))
        #expect(try folder.report().problem == nil)
        try await folder.append("later")
        #expect(try folder.report().isIntact)
        try await Self.emptiedFilesAreNamed()
        // A plugin's text makes no doubt, nor does an entry that was changed.
        try await folder.append(#"","action":"audit_head","reason":""#)
        #expect(try folder.report().isIntact)
    }

    /// Files without anything in them, which no crash leaves.
    private static func emptiedFilesAreNamed() async throws {
        for count in [1, 5, 40] {
            for name in ["audit.log", "audit.head"] {
                let folder = try await AuditFolder.written(count, rotationBytes: 4_096)
                try Data().write(to: folder.url(name))
                #expect(try folder.report().problem != nil, "\(name) of \(count)")
                try await folder.append("later")
                #expect(try !folder.report().isIntact, "\(name) of \(count)")
            }
        }
        let folder = try await AuditFolder.written(3)
        try Data().write(to: folder.url("quota/p"))
        #expect(try AuditCounts.damaged(in: folder.path) == [folder.url("quota/p").path])
        try await folder.append("later")
        #expect(try folder.entries().suffix(2).map { $0["action"] } == ["audit_quota", "storage_write"])
        #expect(try AuditCounts.damaged(in: folder.path) == [])
    }

    @Test func `119 a log written anew as a whole differs from a head kept elsewhere`() async throws {
        let folder = try await AuditFolder.written(3)
        let kept = try #require(try folder.report().head)
        for number in 4...6 { try await folder.append("k\(number)") }
        #expect(try folder.report(kept: kept).problem == nil)
        // The whole log written anew: the chain is intact, but it is another.
        let other = try await AuditFolder.written(6)
        #expect(try other.report().problem == nil)
        #expect(try other.report(kept: kept).problem == .keptHeadDiffers(3))
        let short = try await AuditFolder.written(2)
        #expect(try short.report(kept: kept).problem == .cut(last: 2, head: 3))
        #expect(AuditHead("3 \(kept.hash)") == kept)
        #expect(AuditHead("\(String(repeating: "0", count: 19))3 \(kept.hash.uppercased())") == kept)
        for text in [
            "", "3", "3 abc", "x \(kept.hash)", "0 \(kept.hash)", " 3 \(kept.hash)", "3  \(kept.hash)",
            "+3 \(kept.hash)",
        ] {
            #expect(AuditHead(text) == nil, "\(text)")
        }
    }
}
