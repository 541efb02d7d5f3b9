import Foundation
import PluginHost
import Synchronization
import Testing

/// Kills between the first line, the first head and the second line left two lines without a head, which is what a log looks
/// like whose head was taken away.
@Suite struct `The first lines of an audit log` {
    /// The first line is there, and its writer was killed before the head was.
    private static func firstLine(_ rotationBytes: Int = 16 << 20) async throws -> (folder: AuditFolder, head: Data) {
        let folder = try await AuditFolder.written(1, rotationBytes: rotationBytes)
        let head = try Data(contentsOf: folder.url("audit.head"))
        try FileManager.default.removeItem(at: folder.url("audit.head"))
        return (folder, head)
    }

    @Test func `have a head before the second one is written`() async throws {
        let (folder, head) = try await Self.firstLine()
        #expect(try folder.report().isIntact)
        // The second writer gets as far as its line: the file that it would begin cannot be made.
        let obstacle = folder.url("audit.log.new/x")
        try FileManager.default.createDirectory(at: obstacle, withIntermediateDirectories: true)
        let log = AuditLog(folder: folder.path, rotationBytes: 1)
        await #expect(throws: AuditError.self) { try await log.record(AuditFolder.entry("k2")) }
        #expect(try Data(contentsOf: folder.url("audit.head")) == head)
        try FileManager.default.removeItem(at: folder.url("audit.log.new"))
        #expect(try folder.report().isIntact)
        #expect(try await folder.append("k2") == 2)
        #expect(try folder.report().isIntact)
    }

    @Test func `are whole wherever their writers were killed`() async throws {
        let (folder, head) = try await Self.firstLine()
        let first = try Data(contentsOf: folder.url("audit.log"))
        try await folder.append("k2")
        let second = try Data(contentsOf: folder.url("audit.log"))
        let later = try Data(contentsOf: folder.url("audit.head"))
        for (log, head): (Data, Data?) in [(first, nil), (first, head), (second, head), (second, later)] {
            try log.write(to: folder.url("audit.log"))
            try? FileManager.default.removeItem(at: folder.url("audit.head"))
            try head?.write(to: folder.url("audit.head"))
            #expect(try folder.report().isIntact)
            for number in 3...4 { try await folder.append("k\(number)") }
            #expect(try folder.report().isIntact)
        }
        // A head that is gone is not made up for, so that it is missed.
        try Data("x\n".utf8).write(to: folder.url("audit.log"))
        try FileManager.default.removeItem(at: folder.url("audit.head"))
        let obstacle = folder.url("audit.log.new/x")
        try FileManager.default.createDirectory(at: obstacle, withIntermediateDirectories: true)
        let log = AuditLog(folder: folder.path, rotationBytes: 1)
        await #expect(throws: AuditError.self) { try await log.record(AuditFolder.entry("k2")) }
        #expect(!FileManager.default.fileExists(atPath: folder.url("audit.head").path))
        try FileManager.default.removeItem(at: folder.url("audit.log.new"))
        try await folder.append("k2")
        #expect(try !folder.report().isIntact)
    }
}

@Suite struct `The audit log` {
    @Test func `is whole after entries of several writers`() async throws {
        let folder = try await AuditFolder.written(3)
        let (first, second) = (AuditLog(folder: folder.path), AuditLog(folder: folder.path))
        for number in 4..<24 {
            let writer = number % 3 == 0 ? first : second
            #expect(try await writer.record(AuditFolder.entry("x")) == UInt64(number))
        }
        let report = try folder.report()
        #expect(report.problem == nil)
        #expect(report.notes == [])
        #expect(report.entryCount == 23)
        #expect(report.head?.sequence == 23)
        #expect(try folder.entries()[2]["subject"] == "k3")
    }

    @Test func `is whole after entries of many tasks at once`() async throws {
        let folder = try AuditFolder()
        let logs = (0..<2).map { _ in AuditLog(folder: folder.path, rotationBytes: 8_000) }
        let numbers = try await withThrowingTaskGroup(of: UInt64.self) { group in
            for index in 0..<200 {
                group.addTask { try await logs[index % 2].record(AuditFolder.entry("k\(index)")) }
            }
            return try await group.reduce(into: Set<UInt64>()) { $0.insert($1) }
        }
        #expect(numbers == Set(1...200))
        #expect(try folder.report().problem == nil)
        #expect(try folder.report().notes == [])
        #expect(Set(try folder.entries().compactMap { $0["subject"]?.string }).count == 200)
    }

    @Test func `that is empty or missing is whole`() throws {
        let report = try AuditFolder().report()
        #expect(report.problem == nil)
        #expect(report.head == nil)
        #expect(report.notes == [])
    }

    @Test func `has every field of an entry`() async throws {
        let folder = try AuditFolder()
        var detail = JSONObject()
        detail["code"] = "permission_denied"
        detail["bytes"] = 17
        detail["hash"] = "forged"
        detail["prev"] = "forged"
        detail["seq"] = 99
        let log = AuditLog(folder: folder.path, time: { 1_785_585_600.25 })
        let kinds = AuditEntry.Kind.allCases
        for kind in kinds {
            _ = try await log.record(
                AuditEntry(kind, plugin: "a.b", action: .storageList, subject: "s", isAllowed: false, detail: detail))
        }
        let entries = try folder.entries()
        #expect(kinds.map(\.rawValue) == ["request", "decision", "completion", "approval", "failure"])
        #expect(entries.map { $0["kind"]?.string } == kinds.map(\.rawValue))
        #expect(entries.map { $0["seq"]?.integer } == [1, 2, 3, 4, 5])
        for entry in entries {
            #expect(
                entry.object?.keys == [
                    "seq", "time", "plugin", "kind", "action", "subject", "allowed", "code", "bytes", "prev", "hash",
                ])
            #expect(entry["time"] == "2026-08-01T12:00:00.250Z")
            #expect(entry["plugin"] == "a.b")
            #expect(entry["action"] == "storage_list")
            #expect(entry["subject"] == "s")
            #expect(entry["allowed"] == false)
            #expect(entry["bytes"] == 17)
        }
        #expect(entries[0]["prev"]?.string == String(repeating: "0", count: 64))
        #expect(entries[1]["prev"] == entries[0]["hash"])
        #expect(try folder.report().problem == nil)
    }

    @Test func `keeps the chain through new files`() async throws {
        let folder = try await AuditFolder.written(40, rotationBytes: 2_000)
        #expect(try folder.olderFiles().count > 3)
        #expect(try folder.report().problem == nil)
        #expect(try folder.entries().map { $0["seq"]?.integer } == (1...40).map(Int64.init))
        // The log goes on where a crash has left no newest file.
        try FileManager.default.moveItem(
            at: folder.url("audit.log"), to: folder.url("audit.00000000000000000040.log"))
        #expect(try folder.report().problem == nil)
        #expect(try await folder.append("k41") == 41)
        #expect(try folder.report().problem == nil)
    }

    @Test func `begins again where somebody has removed its folder`() async throws {
        let folder = try AuditFolder()
        let log = AuditLog(folder: folder.path)
        _ = try await log.record(AuditFolder.entry("k1"))
        try FileManager.default.removeItem(atPath: folder.path)
        _ = try? await log.record(AuditFolder.entry("k2"))
        #expect(try await log.record(AuditFolder.entry("k3")) > 0)
        #expect(try folder.report().problem == nil)
    }

    @Test func `is locked by all writers where its folder was made anew`() async throws {
        let folder = try AuditFolder()
        let log = AuditLog(folder: folder.path)
        _ = try await log.record(AuditFolder.entry("k1"))
        try FileManager.default.removeItem(atPath: folder.path)
        #expect(try await folder.append("k1") == 1)
        let descriptor = unsafe open(folder.path + "/audit.lock", O_RDWR)
        #expect(flock(descriptor, LOCK_EX) == 0)
        let task = Task { try await log.record(AuditFolder.entry("k2")) }
        task.cancel()
        await #expect(throws: AuditError.busy) { _ = try await task.value }
        close(descriptor)
        #expect(try await log.record(AuditFolder.entry("k2")) == 2)
        #expect(try folder.report().problem == nil)
    }

    @Test func `leaves out details that would make a line too long`() async throws {
        let folder = try AuditFolder()
        var detail = JSONObject()
        detail["code"] = "x"
        detail["reason"] = .string(String(repeating: "y", count: 3 << 20))
        detail["permissions"] = .array(Array(repeating: "storage_access", count: 100_000))
        let entry = AuditEntry(.approval, plugin: "p", action: .approve, detail: detail)
        #expect(try await AuditLog(folder: folder.path).record(entry) == 1)
        let line = try #require(try folder.entries().first)
        #expect(line["cut"] == true)
        #expect(line["code"] == "x")
        #expect(line["reason"]?.string?.unicodeScalars.count == 257)
        #expect(line["permissions"] == nil)
        #expect(try folder.report().problem == nil)
    }

    @Test func `waits for a lock no longer than its task`() async throws {
        let folder = try await AuditFolder.written(1)
        let descriptor = unsafe open(folder.path + "/audit.lock", O_RDWR)
        #expect(flock(descriptor, LOCK_EX) == 0)
        let task = Task {
            let start = ContinuousClock.now
            do throws(AuditError) {
                _ = try await AuditLog(folder: folder.path).record(AuditFolder.entry("k2"))
            } catch {
                #expect(error == .busy)
            }
            return ContinuousClock.now - start
        }
        task.cancel()
        #expect(await task.value < .seconds(4))
        close(descriptor)
        #expect(try await folder.append("k2") == 2)
    }

    @Test func `is shown by plugin, kind, denial and time`() async throws {
        let folder = try AuditFolder()
        let clock = Mutex(1_785_585_600.0)
        let log = AuditLog(folder: folder.path, time: { clock.withLock { $0 } })
        for number in 0..<60 {
            let isAllowed = number % 5 != 0
            let kind: AuditEntry.Kind = number % 2 == 0 ? .decision : .completion
            _ = try await log.record(
                AuditEntry(
                    kind, plugin: number % 3 == 0 ? "com.A" : "com.b", action: .storageList, subject: "\(number)",
                    isAllowed: kind == .decision ? isAllowed : nil))
            clock.withLock { $0 += 60 }
        }
        func subjects(_ count: UInt64 = 1_000, _ change: (inout AuditFilter) -> Void = { _ in }) throws -> [Int] {
            var filter = AuditFilter()
            change(&filter)
            return try folder.entries(count, filter).compactMap { $0["subject"]?.string.flatMap(Int.init) }
        }
        #expect(try subjects(3) == [57, 58, 59])
        #expect(try subjects(0) == [])
        #expect(try subjects(.max).count == 60)
        let lastOfA = try subjects(2) { $0.plugin = "COM.a" }
        #expect(lastOfA == [54, 57])
        #expect(try subjects { $0.plugin = "com.c" } == [])
        #expect(try subjects { $0.kind = .completion } == (0..<60).filter { $0 % 2 == 1 })
        #expect(try subjects { $0.isDeniedOnly = true } == [0, 10, 20, 30, 40, 50])
        #expect(try subjects { $0.since = 1_785_585_600 + 58 * 60 } == [58, 59])
        #expect(
            try subjects {
                $0.isDeniedOnly = true
                $0.plugin = "com.a"
                $0.since = 1_785_585_600 + 60
            } == [30])
    }

    @Test func `is followed through new files`() async throws {
        let folder = try await AuditFolder.written(3, rotationBytes: 1_000)
        var follower = try AuditHistory(folder: folder.path).follower()
        let log = AuditLog(folder: folder.path, rotationBytes: 1_000)
        var seen: [String] = []
        try follower.poll(AuditFilter()) { seen.append($0["subject"]?.string ?? "") }
        #expect(seen == [])
        for round in 0..<5 {
            // Several new files between two looks.
            for number in 0..<20 { _ = try await log.record(AuditFolder.entry("\(round)-\(number)")) }
            try follower.poll(AuditFilter()) { seen.append($0["subject"]?.string ?? "") }
            #expect(seen == (0...round).flatMap { round in (0..<20).map { "\(round)-\($0)" } })
        }
        #expect(try folder.olderFiles().count > 20)
    }

    /// A file that is put aside between the two looks of a follower is both the newest and an older one.
    @Test func `is followed once and in order while files are put aside`() async throws {
        let folder = try await AuditFolder.written(1)
        var follower = try AuditHistory(folder: folder.path).follower()
        let count = 500
        let writer = Task {
            let log = AuditLog(folder: folder.path, rotationBytes: 1)
            for _ in 0..<count { _ = try await log.record(AuditFolder.entry("k")) }
        }
        var seen: [Int64] = []
        // Far longer than it takes where other tests have all threads.
        let deadline = ContinuousClock.now + .seconds(600)
        while seen.last ?? 0 < count + 1, ContinuousClock.now < deadline {
            try follower.poll(AuditFilter()) { seen.append($0["seq"]?.integer ?? 0) }
            await Task.yield()
        }
        try await writer.value
        #expect(seen == Array(2...Int64(count + 1)))
    }

    @Test func `has a decision before each effect and a completion after it`() async throws {
        var guest = Guest(imports: Guest.hostImports)
        let (key, value) = (guest.data("k"), guest.data("{}"))
        guest.handleBody = """
            (call $set \(key) \(value)) (drop (call $get \(key))) (call $emit \(value)) (drop (call $get \(value)))
            unreachable
            """
        let entries = try await TestHost.run(guest).audit.map { entry in
            "\(entry.kind) \(entry.action.rawValue) \(entry.subject) \(entry.detail["status"]?.string ?? "")"
                + (entry.detail["bytes"].map { " \($0.text())" } ?? "")
        }
        #expect(
            entries == [
                "approval approve  ", "request request publish ", "decision storage_write k ",
                "completion storage_write  ok 2",
                "decision storage_read k ",
                "completion storage_read  ok 2", "decision event_emit  ", "completion event_emit  ok 2",
                "decision storage_read {} ",
                "completion storage_read  absent 0", "failure request publish ",
            ])
    }

    @Test func `takes one entry past the head for a crash, and no more`() async throws {
        let folder = try await AuditFolder.written(3)
        let old = try Data(contentsOf: folder.url("audit.head"))
        try await folder.append("k4")
        try old.write(to: folder.url("audit.head"))
        let report = try folder.report()
        #expect(report.problem == nil)
        #expect(report.notes == ["entry 4 is not in the head: the process ended between the two"])
        #expect(try await folder.append("k5") == 5)
        #expect(try folder.report().problem == nil)
        try old.write(to: folder.url("audit.head"))
        #expect(try folder.report().problem == .headDiffers(5))
        // The log goes on, and says so for ever.
        #expect(try await folder.append("k6") == 7)
        #expect(try folder.report().problem == nil)
        #expect(try folder.entries()[5]["action"] == "audit_head")
        #expect(try folder.entries()[5]["reason"] == "the head named entry 3")
    }
}
