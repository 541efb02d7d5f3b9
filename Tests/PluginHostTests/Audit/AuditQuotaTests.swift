import Foundation
import PluginHost
import Synchronization
import Testing

@Suite struct `The audit log's quota` {
    /// A clock that tests set.
    private final class Clock: Sendable {
        private let seconds: Mutex<Double>
        init(day: Double) { seconds = Mutex(day * 86_400 + 3_600) }
        func set(day: Double) { seconds.withLock { $0 = day * 86_400 + 3_600 } }
        var now: Double { seconds.withLock { $0 } }
    }

    private static func log(_ folder: AuditFolder, bytes: Int = 4_000, clock: Clock = Clock(day: 20_000)) -> AuditLog {
        AuditLog(folder: folder.path, bytesPerPlugin: bytes, time: { clock.now })
    }

    /// Records decisions until one is refused.
    ///
    /// - Returns: How many were recorded.
    private static func fill(_ log: AuditLog, plugin: String = "p") async throws -> Int {
        for count in 0..<1_000 {
            do throws(AuditError) {
                _ = try await log.record(AuditFolder.entry("k", plugin: plugin))
            } catch {
                #expect(error == .quota(plugin: plugin, limit: 4_000))
                return count
            }
        }
        Issue.record("nothing was refused")
        return 0
    }

    @Test func `refuses decisions and requests, and says so once`() async throws {
        let folder = try AuditFolder()
        let log = Self.log(folder)
        let count = try await Self.fill(log)
        #expect((10..<18).contains(count))
        #expect(try await Self.fill(log) == 0)
        await #expect(throws: AuditError.self) {
            try await log.record(AuditEntry(.request, plugin: "p", action: .request, subject: "publish"))
        }
        let entries = try folder.entries()
        #expect(entries.count == count + 1)
        let last = try #require(entries.last)
        #expect(last["kind"] == "failure")
        #expect(last["limit"] == "audit_bytes")
        #expect(last["plugin"] == "p")
        #expect(last["allowed_bytes"] == 4_000)
        #expect(try folder.report().problem == nil)
        let size = try folder.lines().dropLast().reduce(0) { $0 + $1.utf8.count + 1 }
        #expect((3_500...4_000).contains(size))
        #expect("\(AuditError.quota(plugin: "p", limit: 4_000))".contains("limit audit_bytes exceeded"))
    }

    @Test func `may be as large as can be said`() async throws {
        let folder = try AuditFolder()
        let log = AuditLog(folder: folder.path, rotationBytes: .max, bytesPerPlugin: .max)
        for kind in AuditEntry.Kind.allCases {
            #expect(try await log.record(AuditEntry(kind, plugin: "p", action: .storageWrite)) > 0)
        }
        #expect(try folder.report().problem == nil)
    }

    @Test func `leaves what came of effects, other plugins and people alone`() async throws {
        let folder = try AuditFolder()
        let log = Self.log(folder)
        _ = try await Self.fill(log)
        for kind in [AuditEntry.Kind.completion, .failure] {
            #expect(try await log.record(AuditEntry(kind, plugin: "p", action: .storageWrite)) > 0)
        }
        for action in AuditEntry.Action.allCases where action.actor == .person {
            #expect(try await log.record(AuditEntry(.approval, plugin: "p", action: action)) > 0)
        }
        #expect(try await log.record(AuditEntry(.decision, plugin: "p", action: .limitsReset)) > 0)
        #expect(try await Self.fill(log, plugin: "q") > 8)
        #expect(try await Self.fill(log, plugin: "p.q") > 8)
        #expect(try folder.report().problem == nil)
    }

    @Test func `ends what came of effects, too, when a plugin makes too much of it`() async throws {
        let folder = try AuditFolder()
        let log = Self.log(folder)
        _ = try await Self.fill(log)
        var count = 0
        await #expect(throws: AuditError.quota(plugin: "p", limit: 4_000)) {
            while count < 10_000 {
                _ = try await log.record(AuditEntry(.completion, plugin: "p", action: .storageWrite))
                count += 1
            }
        }
        #expect((100..<400).contains(count))
    }

    @Test func `is one for every spelling, process and restart`() async throws {
        let folder = try AuditFolder()
        let (first, second) = (Self.log(folder), Self.log(folder))
        var counts = 0
        for index in 0..<100 {
            let plugin = index % 2 == 0 ? "com.Example" : "COM.example"
            let log = index % 3 == 0 ? first : index % 3 == 1 ? second : Self.log(folder)
            do throws(AuditError) {
                _ = try await log.record(AuditFolder.entry("k", plugin: plugin))
                counts += 1
            } catch {}
        }
        #expect((10..<18).contains(counts))
        #expect(try folder.entries().filter { $0["limit"]?.string == "audit_bytes" }.count == 1)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/quota") == ["com.example"])
    }

    @Test func `begins anew with the day, and only with a later one`() async throws {
        let folder = try AuditFolder()
        let clock = Clock(day: 20_000)
        let log = Self.log(folder, clock: clock)
        #expect(try await Self.fill(log) > 8)
        clock.set(day: 20_001)
        #expect(try await Self.fill(log) > 8)
        // Back over midnight and forth again: nobody gets a second quota.
        for day in [20_000.0, 20_001, 20_000, 20_001] {
            clock.set(day: day)
            #expect(try await Self.fill(log) == 0)
        }
        clock.set(day: 20_002)
        #expect(try await Self.fill(log) > 8)
        // A clock that was years ahead locks nobody out for years, and gives nothing for being set right.
        clock.set(day: 30_000)
        #expect(try await Self.fill(log) > 8)
        clock.set(day: 20_002)
        #expect(try await Self.fill(log) == 0)
        clock.set(day: 20_003)
        #expect(try await Self.fill(log) > 8)
        for day in [Double.nan, .infinity, -.infinity, -1, 1e300] {
            clock.set(day: day)
            _ = try? await log.record(AuditFolder.entry("k"))
        }
        #expect(try folder.report().problem == nil)
    }

    @Test func `loses a line at most when its file is cut`() async throws {
        let folder = try AuditFolder()
        let count = try await Self.fill(Self.log(folder))
        let file = folder.url("quota/p")
        let whole = try Data(contentsOf: file)
        #expect(whole.count == 64)
        for record in 0..<2 {
            for offset in 0..<32 {
                var bytes = [UInt8](whole)
                bytes[record * 32 + offset] ^= 0x11
                try Data(bytes).write(to: file)
                // The bytes after the checksum are zeros that are checked, too.
                #expect(try await Self.fill(Self.log(folder)) <= 1, "record \(record), offset \(offset)")
                try whole.write(to: file)
            }
        }
        #expect(try folder.entries().count <= count + 1 + 64 * 2)
    }

    @Test func `that is lost altogether starts anew and says so`() async throws {
        let folder = try AuditFolder()
        _ = try await Self.fill(Self.log(folder))
        for garbage in [Data(repeating: 0, count: 64), Data(repeating: 0xFF, count: 64), Data("x".utf8)] {
            try garbage.write(to: folder.url("quota/p"))
            #expect(try await Self.fill(Self.log(folder)) > 8)
            #expect(try await Self.fill(Self.log(folder)) == 0)
        }
        let notes = try folder.entries().filter { $0["action"]?.string == "audit_quota" }
        #expect(notes.count == 3)
        #expect(notes.allSatisfy { $0["reason"] == "the count of p was damaged and starts anew" })
        #expect(try folder.report().problem == nil)
    }

    /// Why counts began anew, as the log says.
    private static func reasons(_ folder: AuditFolder) throws -> [String] {
        try folder.entries().filter { $0["action"]?.string == "audit_quota" }.compactMap { $0["reason"]?.string }
    }

    @Test func `that is gone is missed`() async throws {
        let folder = try AuditFolder()
        for plugin in ["p", "q", "r"] { _ = try await folder.append("k", plugin: plugin) }
        #expect(try Self.reasons(folder) == [] && AuditCounts.damaged(in: folder.path) == [])
        try FileManager.default.removeItem(at: folder.url("quota/q"))
        #expect(try AuditCounts.damaged(in: folder.path) == [folder.url("quota/q").path])
        for plugin in ["p", "s", "q", "r"] { _ = try await folder.append("k", plugin: plugin) }
        #expect(try Self.reasons(folder) == ["the count of q was missing and starts anew"])
        #expect(try AuditCounts.damaged(in: folder.path) == [])
        // All of them.
        try FileManager.default.removeItem(at: folder.url("quota"))
        #expect(try AuditCounts.damaged(in: folder.path).count == 4)
        _ = try await folder.append("k", plugin: "s")
        #expect(try Self.reasons(folder).suffix(1) == ["the count of s was missing and starts anew"])
    }

    @Test func `may have been there where the list is gone`() async throws {
        for bytes in [nil, Data(), Data("{}".utf8)] {
            let folder = try AuditFolder()
            for plugin in ["p", "q"] { _ = try await folder.append("k", plugin: plugin) }
            try FileManager.default.removeItem(at: folder.url("quota/q"))
            try FileManager.default.removeItem(at: folder.url("quota.list"))
            try bytes?.write(to: folder.url("quota.list"))
            #expect(try AuditCounts.damaged(in: folder.path) == [folder.url("quota.list").path])
            // The first one that has a count finds that, and writes the list anew. Nobody knows of others from then on.
            for plugin in ["p", "q", "r", "p"] { _ = try await folder.append("k", plugin: plugin) }
            let reasons = try Self.reasons(folder)
            #expect(
                reasons.map { $0.prefix { $0 != "," } } == [
                    "the count of p goes on", "the count of q starts anew", "the count of r starts anew",
                ], "\(reasons)")
            #expect(reasons.allSatisfy { $0.contains("quota.list") })
            #expect(try AuditCounts.damaged(in: folder.path) == [])
        }
    }

    /// An earlier list lacks those that came later.
    @Test func `is missed in a list that was replaced by an earlier one`() async throws {
        let folder = try AuditFolder()
        _ = try await folder.append("k", plugin: "p")
        let list = try Data(contentsOf: folder.url("quota.list"))
        _ = try await folder.append("k", plugin: "q")
        try list.write(to: folder.url("quota.list"))
        #expect(try AuditCounts.damaged(in: folder.path) == [folder.url("quota.list").path])
        // What it names is as it was.
        _ = try await folder.append("k", plugin: "p")
        #expect(try Self.reasons(folder) == [])
        for _ in 0..<2 { _ = try await folder.append("k", plugin: "q") }
        #expect(try Self.reasons(folder).map { $0.prefix { $0 != "," } } == ["the count of q goes on"])
        #expect(try AuditCounts.damaged(in: folder.path) == [])
    }

    /// Only the first two records were looked at.
    @Test(arguments: [1, 32, 64, 1_000])
    func `that something was added to goes on and says so`(byteCount: Int) async throws {
        let folder = try AuditFolder()
        let count = try await Self.fill(Self.log(folder))
        let whole = try Data(contentsOf: folder.url("quota/p"))
        let added = byteCount == 64 ? whole : Data(repeating: 0, count: byteCount)
        try (whole + added).write(to: folder.url("quota/p"))
        #expect(try AuditCounts.damaged(in: folder.path) == [folder.url("quota/p").path])
        #expect(try await Self.fill(Self.log(folder)) == 0)
        #expect(try Self.reasons(folder) == ["the count of p was damaged and goes on from one of its last two states"])
        #expect(try AuditCounts.damaged(in: folder.path) == [])
        #expect(try Data(contentsOf: folder.url("quota/p")).count == 64)
        #expect(try await Self.fill(Self.log(folder)) == 0)
        #expect(try Self.reasons(folder).count == 1 && folder.entries().count == count + 2)
    }

    /// As a crash between the two leaves them.
    @Test func `says that it is listed only when it is`() async throws {
        let folder = try AuditFolder()
        let obstacle = folder.url("quota.list.new/x")
        try FileManager.default.createDirectory(at: obstacle, withIntermediateDirectories: true)
        await #expect(throws: (any Error).self) { _ = try await folder.append("k", plugin: "p") }
        #expect(FileManager.default.fileExists(atPath: folder.url("quota/p").path))
        try FileManager.default.removeItem(at: folder.url("quota.list.new"))
        #expect(try AuditCounts.damaged(in: folder.path) == [])
        for _ in 0..<2 { _ = try await folder.append("k", plugin: "p") }
        #expect(try Self.reasons(folder) == [] && AuditCounts.damaged(in: folder.path) == [])
        try FileManager.default.removeItem(at: folder.url("quota.list"))
        #expect(try AuditCounts.damaged(in: folder.path) == [folder.url("quota.list").path])
    }

    /// Those who look hold no lock: a count may come onto the list between their look at the list and that at the count.
    @Test func `that is listed meanwhile is not missed`() async throws {
        let folder = try AuditFolder()
        final class Looker: Sendable {
            let looks = Atomic<Int>(0)
            let damages = Atomic<Int>(0)
            let mayEnd = Atomic<Bool>(false)
            let hasEnded = Atomic<Bool>(false)
        }
        let looker = Looker()
        // A thread of its own, which no other test keeps from looking.
        Thread.detachNewThread {
            while !looker.mayEnd.load(ordering: .acquiring) {
                if (try? AuditCounts.damaged(in: folder.path)) != [] { looker.damages.add(1, ordering: .relaxed) }
                looker.looks.add(1, ordering: .relaxed)
            }
            looker.hasEnded.store(true, ordering: .releasing)
        }
        let log = AuditLog(folder: folder.path)
        var number = 0
        while number < 400 || looker.looks.load(ordering: .relaxed) < 100 {
            _ = try await log.record(AuditFolder.entry("k", plugin: "p\(number)"))
            number += 1
        }
        looker.mayEnd.store(true, ordering: .releasing)
        while !looker.hasEnded.load(ordering: .acquiring) { try await Task.sleep(for: .milliseconds(1)) }
        #expect(looker.damages.load(ordering: .relaxed) == 0)
    }

    /// The versions before had no list, and counted turns from 1.
    @Test func `of an earlier version is listed with its next line`() async throws {
        let folder = try AuditFolder()
        for plugin in ["p", "q"] { _ = try await folder.append("k", plugin: plugin) }
        var before: [String: Data] = [:]
        for plugin in ["p", "q"] {
            let bytes = [UInt8](try Data(contentsOf: folder.url("quota/\(plugin)")))
            // Two records of 24 bytes, the third number of which is the turn, and their checksum.
            let records = [0, 32].map { start -> [UInt8] in
                var record = Array(bytes[start..<start + 24])
                record[21] = 0
                var checksum = CRC32()
                checksum.update(record)
                let value = checksum.value
                return record + (0..<8).map { $0 < 4 ? UInt8(truncatingIfNeeded: value >> UInt32($0 * 8)) : 0 }
            }
            // The first count of all left its other record unwritten.
            before[plugin] = Data([UInt8](repeating: 0, count: 32) + records[1])
            try before[plugin]?.write(to: folder.url("quota/\(plugin)"))
        }
        try FileManager.default.removeItem(at: folder.url("quota.list"))
        #expect(try AuditCounts.damaged(in: folder.path) == [])
        _ = try await folder.append("k", plugin: "p")
        #expect(try Self.reasons(folder) == [] && AuditCounts.damaged(in: folder.path) == [])
        try FileManager.default.removeItem(at: folder.url("quota/q"))
        #expect(try AuditCounts.damaged(in: folder.path) == [folder.url("quota/q").path])
        _ = try await folder.append("k", plugin: "q")
        #expect(try Self.reasons(folder) == ["the count of q was missing and starts anew"])
    }

    @Test func `of identifiers that are none stays in its folder`() async throws {
        let folder = try AuditFolder()
        let log = Self.log(folder)
        for plugin in ["../../x", "/etc/x", "a/b", "..", ".", "a\u{0}b", String(repeating: "x", count: 5_000), "é"] {
            #expect(try await log.record(AuditFolder.entry("k", plugin: plugin)) > 0)
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/quota")
        #expect(names.count == 8)
        #expect(names.allSatisfy { $0.wholeMatch(of: /_[0-9a-f]{64}/) != nil })
    }

    @Test func `holds for more plugins than files are kept open`() async throws {
        let folder = try AuditFolder()
        let log = Self.log(folder, bytes: 700)
        var counts = [Int](repeating: 0, count: 100)
        for _ in 0..<4 {
            for index in 0..<100 {
                let isRecorded = (try? await log.record(AuditFolder.entry("k", plugin: "p\(index)"))) != nil
                if isRecorded { counts[index] += 1 }
            }
        }
        #expect(Set(counts) == [2])
    }
}

@Suite struct `The audit log's settings` {
    private static func state(_ text: String?) throws -> StateDirectory {
        let folder = try Fixtures.temporaryFolder()
        if let text { try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/audit.json")) }
        return StateDirectory(path: folder)
    }

    @Test func `are the default where there are none`() throws {
        let settings = try AuditSettings(state: Self.state(nil))
        #expect(settings.bytesPerPlugin == 1 << 30)
        #expect(settings.rotationBytes == 16 << 20)
        #expect(try AuditSettings(state: Self.state("{}")) == settings)
    }

    @Test func `are read`() throws {
        let settings = try AuditSettings(
            state: Self.state(#"{"bytes_per_plugin_and_day": 0, "rotation_bytes": 4096}"#))
        #expect(settings.bytesPerPlugin == 0)
        #expect(settings.rotationBytes == 4_096)
    }

    @Test(arguments: [
        ("", "expected a value"), ("[]", "expected an object, found an array"),
        (#"{"rotation_bytes": 4096,}"#, ": 1:25: "),
        (#"{"rotation_bytes": "4096"}"#, "rotation_bytes: expected 4096 to 1073741824, found \"4096\""),
        (#"{"rotation_bytes": 4095}"#, "rotation_bytes: expected 4096 to 1073741824, found 4095"),
        (#"{"rotation_bytes": 1e3}"#, "found 1e3"),
        (#"{"bytes_per_plugin_and_day": -1}"#, "bytes_per_plugin_and_day: expected 0 to 1099511627776, found -1"),
        (#"{"bytes_per_plugin_and_day": 99999999999999999999}"#, "found 99999999999999999999"),
        (#"{"rotation_byte": 4096}"#, #"unknown key "rotation_byte"; did you mean "rotation_bytes"?"#),
        (#"{"x\u001b": 1}"#, "unknown key"), (#"{"rotation_bytes":4096,"rotation_bytes":4097}"#, "rotation_bytes"),
    ])
    func `that are wrong say what and where`(text: String, message: String) throws {
        let state = try Self.state(text)
        let error = try #require(throws: AuditSettingsError.self) { try AuditSettings(state: state) }
        #expect(error.description.contains(message), "\(error)")
        #expect(error.description.contains("/audit.json"))
        #expect(!error.description.contains("\u{1B}"))
    }

    @Test func `that are wrong refuse effects, but not what people do`() async throws {
        let state = try Self.state(#"{"rotation": 1}"#)
        let log = AuditLog(state: state)
        let error = try await #require(throws: AuditError.self) { try await log.record(AuditFolder.entry("k")) }
        #expect("\(error)".contains("unknown key \"rotation\""))
        #expect(try await log.record(AuditEntry(.approval, plugin: "p", action: .disable)) == 1)
        try FileManager.default.removeItem(atPath: state.path + "/audit.json")
        #expect(try await AuditLog(state: state).record(AuditFolder.entry("k")) == 2)
    }
}
