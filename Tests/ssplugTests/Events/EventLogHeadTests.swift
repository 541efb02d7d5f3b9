import Foundation
import PluginHost
import Testing

/// Lines of event logs.
enum EventLines {
    /// Lines as earlier versions wrote them, which say nothing of a head.
    static func headless(_ lines: Data) -> Data {
        Data(String(decoding: lines, as: UTF8.self).replacing(", \"checksum\"", with: ",\"checksum\"").utf8)
    }
}

/// The number of the last line, in a file of its own.
@Suite struct `An event log` {
    private static func record(_ event: JSONValue) -> PluginEventRecord {
        PluginEventRecord(plugin: "com.example.x", time: 1_785_585_600.25, event: event)
    }

    private static func folder() throws -> String { try Fixtures.temporaryFolder() + "/events" }

    private static func file(_ folder: String) -> URL { URL(fileURLWithPath: folder + "/events.log") }

    /// What a log says of its end: whether there is a doubt, and how many lines are missing.
    private static func end(_ folder: String) throws -> (doubts: [String], missing: UInt64, damaged: Int) {
        var end: (doubts: [String], missing: UInt64, damaged: Int) = ([], 0, 0)
        try NumberedLogHistory(.events, folder: folder).last(
            0, of: nil, damage: { _, _ in end.damaged += 1 }, loss: { end.missing = $0 },
            doubt: { end.doubts.append($0) },
            { _ in true })
        return end
    }

    /// Writes the files of a log, or takes them away.
    private static func put(_ folder: String, log: Data?, head: Data?, lock: Data?) throws {
        for (name, bytes) in [("log", log), ("head", head), ("lock", lock)] {
            let url = URL(fileURLWithPath: "\(folder)/events.\(name)")
            try? FileManager.default.removeItem(at: url)
            try bytes?.write(to: url)
        }
    }

    /// What the first writers leave wherever they are killed: the head, the mark in the lock and the line come in this order.
    @Test func `is whole wherever its first writers were killed`() throws {
        let folder = try Self.folder()
        let (headURL, lockURL) = (
            URL(fileURLWithPath: folder + "/events.head"), URL(fileURLWithPath: folder + "/events.lock")
        )
        // As far as the head, which cannot be written: the lock says of none.
        let headObstacle = folder + "/events.head.new/x"
        try FileManager.default.createDirectory(atPath: headObstacle, withIntermediateDirectories: true)
        #expect(throws: NumberedLogError.self) { try PluginEventLog(folder: folder).append(Self.record([])) }
        #expect(try Data(contentsOf: lockURL) == Data())
        try FileManager.default.removeItem(atPath: folder + "/events.head.new")
        // As far as the line, which cannot be written.
        let obstacle = folder + "/events.log.new/x"
        try FileManager.default.createDirectory(atPath: obstacle, withIntermediateDirectories: true)
        #expect(throws: NumberedLogError.self) { try PluginEventLog(folder: folder).append(Self.record([])) }
        try FileManager.default.removeItem(atPath: folder + "/events.log.new")
        var heads = [try Data(contentsOf: headURL)]
        let mark = try Data(contentsOf: lockURL)
        var logs: [Data] = []
        for _ in 0..<2 {
            try PluginEventLog(folder: folder).append(Self.record([]))
            logs.append(try Data(contentsOf: Self.file(folder)))
            heads.append(try Data(contentsOf: headURL))
        }
        #expect(Set(heads).count == 3)
        let half = logs[1].dropLast(20)
        for (log, head, lock, last) in [
            (nil, nil, Data(), 0), (nil, heads[0], Data(), 0), (nil, heads[0], mark, 0), (logs[0], heads[0], mark, 1),
            (logs[0], heads[1], mark, 1), (half, heads[1], mark, 2), (logs[1], heads[1], mark, 2),
            (logs[1], heads[2], mark, 2),
        ] as [(Data?, Data?, Data, UInt64)] {
            try Self.put(folder, log: log, head: head, lock: lock)
            let end = try Self.end(folder)
            #expect(end.doubts == [] && end.missing == 0 && end.damaged == (log == half ? 1 : 0))
            for number in 1...2 {
                #expect(try PluginEventLog(folder: folder).append(Self.record([])) == last + UInt64(number))
            }
            let later = try Self.end(folder)
            #expect(later.doubts == [] && later.missing == 0)
        }
    }

    // Without its head, a log that was cut is one that was never longer.
    @Test func `whose head is lost says so, and goes on saying so`() throws {
        let folder = try Self.folder()
        for _ in 1...6 { try PluginEventLog(folder: folder).append(Self.record([])) }
        let whole = try Data(contentsOf: Self.file(folder))
        let head = try Data(contentsOf: URL(fileURLWithPath: folder + "/events.head"))
        let mark = try Data(contentsOf: URL(fileURLWithPath: folder + "/events.lock"))
        let firstLine = try #require(whole.firstIndex(of: 10))
        var changed = head
        changed[10] ^= 1
        for (log, numbers) in [(whole, 6), (whole[...firstLine], 1), (Data(), 0), (nil, 0)] as [(Data?, Int)] {
            for (head, what) in [(nil, "is missing"), (Data(), "was changed"), (changed, "was changed")]
                as [(Data?, String)]
            {
                // Lines say themselves that there is a head; a log without any that was removed with head and lock is a new one.
                for lock: Data? in numbers == 0 && head == nil ? [mark] : [mark, Data(), nil] {
                    try Self.put(folder, log: log, head: head, lock: lock)
                    let end = try Self.end(folder)
                    #expect(end.doubts.count == 1 && end.doubts[0].hasPrefix("events.head \(what)"))
                    #expect(end.missing == 0 && end.damaged == 0)
                    var follower = try NumberedLogHistory(.events, folder: folder).follower()
                    #expect(try PluginEventLog(folder: folder).append(Self.record([])) == UInt64(numbers + 2))
                    let later = try Self.end(folder)
                    #expect(later.doubts.isEmpty && later.missing == 1 && later.damaged == 0)
                    var seen = 0
                    try follower.poll(of: nil, loss: { Issue.record("lost \($0)") }, { _ in seen += 1 })
                    #expect(seen == 1)
                    #expect(try PluginEventLog(folder: folder).append(Self.record([])) == UInt64(numbers + 3))
                    #expect(try Self.end(folder).missing == 1)
                }
            }
        }
        // Emptied with nothing beside it: a log appears with its first line.
        try Self.put(folder, log: Data(), head: nil, lock: nil)
        #expect(try Self.end(folder).doubts == ["events.log was emptied"])
        #expect(try PluginEventLog(folder: folder).append(Self.record([])) == 2)
    }

    @Test func `whose head goes while it is written misses it at once`() throws {
        let folder = try Self.folder()
        let log = PluginEventLog(folder: folder)
        for _ in 1...3 { try log.append(Self.record([])) }
        try FileManager.default.removeItem(atPath: folder + "/events.head")
        #expect(try log.append(Self.record([])) == 5)
        #expect(try log.append(Self.record([])) == 6)
        let end = try Self.end(folder)
        #expect(end.missing == 1 && end.doubts == [])
    }

    /// The versions before had the number in the lock's file, those before them nowhere, and none said so in its lines.
    @Test func `of an earlier version is taken over without complaint, and then is one of this`() throws {
        let folder = try Self.folder()
        for _ in 1...6 { try PluginEventLog(folder: folder).append(Self.record([])) }
        let whole = EventLines.headless(try Data(contentsOf: Self.file(folder)))
        let head = try Data(contentsOf: URL(fileURLWithPath: folder + "/events.head"))
        let firstLine = try #require(whole.firstIndex(of: 10))
        for (log, lock, missing, next) in [
            (whole, head, 0, 7), (whole, Data(), 0, 7), (whole, nil, 0, 7), (whole[...firstLine], head, 5, 7),
            (whole[...firstLine], Data(), 0, 2),
        ] as [(Data, Data?, UInt64, UInt64)] {
            try Self.put(folder, log: log, head: nil, lock: lock)
            let end = try Self.end(folder)
            #expect(end.missing == missing && end.doubts == [] && end.damaged == 0)
            #expect(try PluginEventLog(folder: folder).append(Self.record([])) == next)
            let later = try Self.end(folder)
            #expect(later.missing == missing && later.doubts == [] && later.damaged == 0)
            // Even where nothing but an old line is left, the lock tells of the head.
            try log.write(to: Self.file(folder))
            #expect(try Self.end(folder).missing == next - UInt64(log.split(separator: 10).count))
            try FileManager.default.removeItem(atPath: folder + "/events.head")
            #expect(try Self.end(folder).doubts == ["events.head is missing"])
        }
        // An earlier version that writes again has its number in the lock.
        let (own, mark) = (head, try Data(contentsOf: URL(fileURLWithPath: folder + "/events.lock")))
        try Self.put(folder, log: nil, head: nil, lock: nil)
        for _ in 1...8 { try PluginEventLog(folder: folder).append(Self.record([])) }
        let later = try Data(contentsOf: URL(fileURLWithPath: folder + "/events.head"))
        let lines = EventLines.headless(try Data(contentsOf: Self.file(folder)))
        try Self.put(folder, log: lines, head: own, lock: later)
        #expect(try Self.end(folder).missing == 0)
        #expect(try PluginEventLog(folder: folder).append(Self.record([])) == 9)
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder + "/events.lock")) == mark)
        try Self.put(folder, log: whole, head: own, lock: later)
        #expect(try Self.end(folder).missing == 2)
    }

    @Test func `whose head is lost says so to people`() throws {
        let plugin = try BusyPlugin(rounds: 3)
        #expect(try plugin.run().code == 0)
        try FileManager.default.removeItem(atPath: plugin.home + "/events/events.head")
        let doubt = "events.head is missing: nobody knows whether lines were cut off at the end of the log"
        #expect(
            try ProgramRun(["events"], home: plugin.home).errors.hasPrefix("ssplug: warning: \(doubt); the next line"))
        let doctor = try ProgramRun(["doctor"], home: plugin.home)
        #expect(doctor.output.contains("events.head\" is missing: nobody knows"))
        #expect(try plugin.run().code == 0)
        let missing = "ssplug: warning: 1 events are missing: the log was cut, or they were taken out of it\n"
        #expect(try ProgramRun(["events"], home: plugin.home).errors == missing)
    }
}
