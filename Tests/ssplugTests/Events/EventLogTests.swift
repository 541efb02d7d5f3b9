import Foundation
import PluginHost
import Testing

@Suite struct `The event log` {
    private static func record(_ event: JSONValue, plugin: String = "com.example.x") -> PluginEventRecord {
        PluginEventRecord(plugin: plugin, time: 1_785_585_600.25, event: event)
    }

    private static func folder() throws -> String { try Fixtures.temporaryFolder() + "/events" }

    private static func events(_ folder: String, _ count: UInt64 = .max, of plugin: String? = nil) throws -> [JSONValue]
    {
        var events: [JSONValue] = []
        try NumberedLogHistory(.events, folder: folder).last(count, of: plugin) {
            events.append($0)
            return true
        }
        return events
    }

    private static func numbers(_ folder: String) throws -> [Int64] {
        try events(folder).compactMap { $0["sequence"]?.integer }
    }

    private static func file(_ folder: String) -> URL { URL(fileURLWithPath: folder + "/events.log") }

    @Test func `that is missing is empty`() throws {
        let folder = try Self.folder()
        #expect(try Self.events(folder) == [])
        #expect(!FileManager.default.fileExists(atPath: folder))
    }

    @Test func `numbers the events of several writers`() throws {
        let folder = try Self.folder()
        let (first, second) = (PluginEventLog(folder: folder), PluginEventLog(folder: folder))
        for number in 1...20 {
            let log = number % 3 == 0 ? first : second
            #expect(try log.append(Self.record(["n": .number(JSONNumber(number))])) == UInt64(number))
        }
        let events = try Self.events(folder)
        #expect(events.map { $0["event"]?["n"]?.integer } == (1...20).map(Int64.init))
        #expect(events[4].object?.keys == ["sequence", "time", "plugin", "event"])
        #expect(events[4]["sequence"] == 5)
        #expect(events[4]["time"] == "2026-08-01T12:00:00.250Z")
        #expect(events[4]["plugin"] == "com.example.x")
    }

    @Test func `keeps what many threads write at once`() async throws {
        let folder = try Self.folder()
        let logs = (0..<2).map { _ in PluginEventLog(folder: folder) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<100 { group.addTask { try logs[index % 2].append(Self.record([])) } }
            try await group.waitForAll()
        }
        #expect(try Self.numbers(folder) == Array(1...100))
    }

    @Test func `is shown by plugin and number`() throws {
        let folder = try Self.folder()
        let log = PluginEventLog(folder: folder)
        for number in 1...9 { try log.append(Self.record([], plugin: number % 2 == 0 ? "com.A" : "com.b")) }
        #expect(try Self.events(folder, 2).map { $0["sequence"]?.integer } == [8, 9])
        #expect(try Self.events(folder, 2, of: "COM.a").map { $0["sequence"]?.integer } == [6, 8])
        #expect(try Self.events(folder, of: "com.c") == [])
        #expect(try Self.events(folder, 0) == [])
    }

    @Test func `keeps two files and forgets what was before them`() throws {
        let folder = try Self.folder()
        let log = PluginEventLog(folder: folder, rotationBytes: 2_000)
        for number in 1...200 {
            #expect(try log.append(Self.record(.string(String(repeating: "x", count: 100)))) == UInt64(number))
        }
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        #expect(files == ["events.1.log", "events.head", "events.lock", "events.log"])
        for file in files {
            let size = try FileManager.default.attributesOfItem(atPath: folder + "/" + file)[.size] as? Int
            #expect(size ?? .max < 2_300)
        }
        let numbers = try Self.numbers(folder)
        #expect(numbers == Array((201 - Int64(numbers.count))...200))
        #expect((10..<40).contains(numbers.count))
        // Another process goes on counting, also right after a rotation.
        try FileManager.default.removeItem(at: Self.file(folder))
        #expect(try PluginEventLog(folder: folder).append(Self.record([])) == 201)
    }

    @Test func `cut anywhere goes on after the last whole line`() throws {
        let folder = try Self.folder()
        let log = PluginEventLog(folder: folder)
        for _ in 1...3 { try log.append(Self.record(["text": "x"])) }
        // A crash leaves the number before in the head; here nobody knows of more lines, as with those of an earlier version.
        let whole = EventLines.headless(try Data(contentsOf: Self.file(folder)))
        let lengths = String(decoding: whole, as: UTF8.self).split(separator: "\n").map { $0.utf8.count + 1 }
        for size in lengths[0]..<whole.count {
            try whole.prefix(size).write(to: Self.file(folder))
            for name in ["events.lock", "events.head"] {
                try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
            }
            let before = try Self.numbers(folder)
            let wholeLines: Int64 = size < lengths[0] + lengths[1] - 1 ? 1 : size < whole.count - 1 ? 2 : 3
            #expect(before == Array(1...wholeLines), "\(size)")
            // A line that was cut keeps its number: somebody may have seen it whole.
            let boundaries = [lengths[0], lengths[0] + lengths[1], whole.count]
            let isCut = !boundaries.contains { size == $0 || size == $0 - 1 }
            let number = wholeLines + (isCut ? 2 : 1)
            #expect(try PluginEventLog(folder: folder).append(Self.record([])) == UInt64(number), "\(size)")
            #expect(try Self.numbers(folder) == Array(1...wholeLines) + [number], "\(size)")
        }
    }

    @Test func `passes over what is no event, and takes it for as many as there are lines`() throws {
        let folder = try Self.folder()
        try PluginEventLog(folder: folder).append(Self.record([]))
        let whole = try String(contentsOf: Self.file(folder), encoding: .utf8)
        let garbage = [
            "", "{}", "nonsense", "\u{0}\u{0}", #"{"sequence":99999999999999999999,"plugin":"x"}"#,
            #"{"sequence":9223372036854775807,"plugin":"x","event":1}"#, #"{"sequence":5,"plugin""#,
        ]
        try Data((whole + garbage.joined(separator: "\n") + "\n").utf8).write(to: Self.file(folder))
        #expect(try PluginEventLog(folder: folder).append(Self.record([])) == 8)
        #expect(try Self.numbers(folder).last == 8)
    }

    @Test func `gives no number twice, whatever was changed since`() throws {
        for isRotated in [false, true] {
            let folder = try Self.folder()
            // Two files, the newest of which has as few lines as one may.
            let log = PluginEventLog(folder: folder, rotationBytes: isRotated ? 1_000 : 1 << 20)
            for _ in 1...10 { try log.append(Self.record(["text": "x"])) }
            let whole = try Data(contentsOf: Self.file(folder))
            let headFile = URL(fileURLWithPath: folder + "/events.head")
            let head = try Data(contentsOf: headFile)
            let last = whole.dropLast().lastIndex(of: 10).map { $0 + 1 } ?? 0
            var changed = whole
            changed[last + 60] ^= 1
            var unended = whole
            unended[whole.count - 1] ^= 1
            for (bytes, isKnown) in [(changed, true), (unended, true), (Data(count: whole.count), false)] {
                try bytes.write(to: Self.file(folder))
                try head.write(to: headFile)
                var damaged = 0
                try NumberedLogHistory(.events, folder: folder).last(
                    .max, of: nil, damage: { _, _ in damaged += 1 }, { _ in true })
                #expect(damaged == 1)
                var follower = try NumberedLogHistory(.events, folder: folder).follower()
                let next = try PluginEventLog(folder: folder).append(Self.record([]))
                if isKnown { #expect(next == 11) } else { #expect((11...40).contains(next)) }
                #expect(try PluginEventLog(folder: folder).append(Self.record([])) == next + 1)
                // Those who follow take the damaged line for no loss.
                var seen: [UInt64] = []
                try follower.poll(
                    of: nil, loss: { Issue.record("lost \($0)") },
                    { seen.append(UInt64($0["sequence"]?.integer ?? 0)) })
                #expect(seen == [next, next + 1])
            }
            // Also by one that knows the log, and finds a line of another process damaged.
            try whole.write(to: Self.file(folder))
            try head.write(to: headFile)
            let first = PluginEventLog(folder: folder)
            #expect(try first.append(Self.record([])) == 11)
            let known = try Data(contentsOf: Self.file(folder))
            #expect(try PluginEventLog(folder: folder).append(Self.record([])) == 12)
            var other = try Data(contentsOf: Self.file(folder))
            other[known.count + 60] ^= 1
            let handle = try FileHandle(forWritingTo: Self.file(folder))
            try handle.write(contentsOf: other)
            #expect(try first.append(Self.record([])) == 13)
        }
    }

    /// What a log says of itself: the numbers of its lines, how many are damaged, and how many are missing.
    private static func state(_ folder: String) throws -> (numbers: [Int64], damaged: Int, missing: UInt64) {
        var state: (numbers: [Int64], damaged: Int, missing: UInt64) = ([], 0, 0)
        try NumberedLogHistory(.events, folder: folder).last(
            .max, of: nil, damage: { _, _ in state.damaged += 1 }, loss: { state.missing = $0 },
            {
                state.numbers.append($0["sequence"]?.integer ?? 0)
                return true
            })
        return state
    }

    @Test func `tells of lines that were cut off or taken out, and gives their numbers to no others`() throws {
        let folder = try Self.folder()
        for _ in 1...6 { try PluginEventLog(folder: folder).append(Self.record([])) }
        let whole = try Data(contentsOf: Self.file(folder))
        let headFile = URL(fileURLWithPath: folder + "/events.head")
        let head = try Data(contentsOf: headFile)
        let lines = whole.split(separator: 10).map { $0 + [10] }
        func put(_ lines: [Data]?) throws {
            try? FileManager.default.removeItem(at: Self.file(folder))
            try lines.map { Data($0.joined()) }?.write(to: Self.file(folder))
            try head.write(to: headFile)
        }
        var cases: [(lines: [Data]?, numbers: [Int64], damaged: Int, missing: UInt64)] = [
            (lines, [1, 2, 3, 4, 5, 6], 0, 0), ([], [], 0, 6), (nil, [], 0, 6),
        ]
        for count in 1...5 {
            cases.append((Array(lines.prefix(count)), Array(1...Int64(count)), 0, UInt64(6 - count)))
            cases.append((Array(lines.suffix(count)), Array(Int64(7 - count)...6), 0, UInt64(6 - count)))
        }
        cases.append(([lines[0], lines[1], lines[4], lines[5]], [1, 2, 5, 6], 0, 2))
        cases.append(([lines[0], lines[2], lines[1]] + lines[3...], [1, 3, 4, 5, 6], 1, 1))
        cases.append(([lines[0], lines[1], lines[1]] + lines[2...], [1, 2, 3, 4, 5, 6], 1, 0))
        for (lines, numbers, damaged, missing) in cases {
            try put(lines)
            let state = try Self.state(folder)
            #expect(state.numbers == numbers && state.damaged == damaged && state.missing == missing, "\(numbers)")
            var follower = try NumberedLogHistory(.events, folder: folder).follower()
            #expect(try PluginEventLog(folder: folder).append(Self.record([])) == 7)
            let later = try Self.state(folder)
            #expect(later.numbers == numbers + [7] && later.missing == missing, "\(numbers)")
            // Those who follow have been told.
            var seen: [Int64] = []
            try follower.poll(
                of: nil, loss: { Issue.record("lost \($0)") }, { seen.append($0["sequence"]?.integer ?? 0) })
            #expect(seen == [7])
        }
    }

    @Test func `whose lines are missing says so to people`() throws {
        let plugin = try BusyPlugin(rounds: 3)
        #expect(try plugin.run().code == 0)
        let file = URL(fileURLWithPath: plugin.home + "/events/events.log")
        let lines = try Data(contentsOf: file).split(separator: 10).map { $0 + [10] }
        try lines[0].write(to: file)
        let missing = "ssplug: warning: 2 events are missing: the log was cut, or they were taken out of it\n"
        #expect(try ProgramRun(["events"], home: plugin.home).errors == missing)
        let others = missing.replacing("events", with: "events of this or other plugins")
        #expect(try ProgramRun(["events", "--plugin", "test.busy"], home: plugin.home).errors == others)
        try Data().write(to: file)
        #expect(try ProgramRun(["events"], home: plugin.home).errors == missing.replacing("2 events", with: "3 events"))
        let doctor = try ProgramRun(["doctor"], home: plugin.home).output
        #expect(doctor.contains("events.log\": 3 lines are missing"))
    }

    @Test func `takes events as large and deep as plugins may send`() throws {
        let folder = try Self.folder()
        let log = PluginEventLog(folder: folder)
        var deep: JSONValue = 1
        for _ in 0..<128 { deep = [deep] }
        try log.append(Self.record(deep))
        // Escapes take three times the bytes of the worst text.
        try log.append(Self.record(.string(String(repeating: "\u{F0000}", count: 16_000))))
        #expect(try Self.events(folder).count == 2)
        #expect(throws: NumberedLogError.self) {
            try log.append(Self.record(.string(String(repeating: "x", count: 2 << 20))))
        }
        #expect(try log.append(Self.record([])) == 3)
    }

    @Test func `is followed through new files`() throws {
        let folder = try Self.folder()
        let log = PluginEventLog(folder: folder, rotationBytes: 1_000)
        var follower = try NumberedLogHistory(.events, folder: folder).follower()
        var seen: [Int64] = []
        var lost: [UInt64] = []
        for round in 1...6 {
            for _ in 0..<(round == 1 ? 0 : 5) {
                try log.append(Self.record(.string(String(repeating: "x", count: 100))))
            }
            try follower.poll(of: nil, loss: { lost.append($0) }, { seen.append($0["sequence"]?.integer ?? 0) })
        }
        #expect(seen == Array(1...25) && lost == [])
        // More than both files hold between two looks: the newest are seen, in order and once, and the others are counted.
        for _ in 0..<60 { try log.append(Self.record([])) }
        try follower.poll(of: nil, loss: { lost.append($0) }, { seen.append($0["sequence"]?.integer ?? 0) })
        #expect(seen == seen.sorted() && Set(seen).count == seen.count)
        #expect(seen.last == 85)
        #expect(lost == [UInt64(85 - seen.count)] && lost[0] > 0)
        try follower.poll(of: nil) { _ in Issue.record("nothing is new") }
    }

    @Test func `counts no damaged line as lost when it is followed`() throws {
        let folder = try Self.folder()
        var follower = try NumberedLogHistory(.events, folder: folder).follower()
        let log = PluginEventLog(folder: folder)
        for event: JSONValue in ["first", "second", "third"] { try log.append(Self.record(event)) }
        let text = try String(contentsOf: Self.file(folder), encoding: .utf8)
        try Data(text.replacing("second", with: "sekond").utf8).write(to: Self.file(folder))
        var (seen, damaged, lost): ([Int64], Int, [UInt64]) = ([], 0, [])
        try follower.poll(
            of: nil, damage: { damaged += 1 }, loss: { lost.append($0) }, { seen.append($0["sequence"]?.integer ?? 0) })
        #expect(seen == [1, 3] && damaged == 1 && lost == [])
    }

    @Test func `waits for a lock no longer than its task`() async throws {
        let folder = try Self.folder()
        try PluginEventLog(folder: folder).append(Self.record([]))
        let descriptor = unsafe open(folder + "/events.lock", O_RDWR)
        #expect(flock(descriptor, LOCK_EX) == 0)
        let task = Task { try PluginEventLog(folder: folder).append(Self.record([])) }
        task.cancel()
        await #expect(throws: NumberedLogError.busy) { _ = try await task.value }
        close(descriptor)
        #expect(try PluginEventLog(folder: folder).append(Self.record([])) == 2)
    }

    @Test func `is locked by all writers where its folder was made anew`() async throws {
        let folder = try Self.folder()
        let log = PluginEventLog(folder: folder)
        try log.append(Self.record([]))
        try FileManager.default.removeItem(atPath: folder)
        #expect(try PluginEventLog(folder: folder).append(Self.record([])) == 1)
        let descriptor = unsafe open(folder + "/events.lock", O_RDWR)
        #expect(flock(descriptor, LOCK_EX) == 0)
        let task = Task { try log.append(Self.record([])) }
        task.cancel()
        await #expect(throws: NumberedLogError.busy) { _ = try await task.value }
        close(descriptor)
        #expect(try log.append(Self.record([])) == 2)
    }

    @Test func `of a run is shown by the program`() throws {
        let plugin = try BusyPlugin(rounds: 3)
        #expect(try plugin.run().code == 0)
        let show = try ProgramRun(["events"], home: plugin.home)
        #expect(show.code == 0)
        let lines = show.output.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines.allSatisfy { $0.hasSuffix(#" test.busy {"kind":"test","text":"é\u001b"}"#) })
        #expect(lines.last?.hasPrefix("3 20") == true)
        let object = try JSONValue(parsing: ProgramRun(["events", "--last", "2", "--json"], home: plugin.home).output)
        #expect(object["schema"] == 1)
        #expect(object["events"]?.array?.map { $0["sequence"]?.integer } == [2, 3])
        #expect(try ProgramRun(["events", "--plugin", "other"], home: plugin.home).output == "")
        #expect(try ProgramRun(["events", "--plugin", "Test.Busy"], home: plugin.home).output == show.output)
        #expect(try ProgramRun(["events", "--last", "x"], home: plugin.home).code == 2)
        #expect(try ProgramRun(["events", "x"], home: plugin.home).code == 2)
    }

    @Test func `is followed by the program`() throws {
        let plugin = try BusyPlugin(rounds: 3)
        let follower = try FollowedRun(["events", "--follow", "--json"], home: plugin.home)
        defer { follower.stop() }
        #expect(try plugin.run().code == 0)
        #expect(try plugin.run().code == 0)
        let lines = try follower.lines(6)
        #expect(try lines.map { try JSONValue(parsing: $0)["sequence"]?.integer } == Array(1...6))
    }
}
