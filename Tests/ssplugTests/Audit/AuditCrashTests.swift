import Foundation
import PluginHost
import Testing

/// The logs under processes that are killed, and under several at once.
@Suite struct `The logs of processes` {
    private static func events(_ folder: String) throws -> [JSONValue] {
        var events: [JSONValue] = []
        try NumberedLogHistory(.events, folder: folder).last(.max, of: nil) {
            events.append($0)
            return true
        }
        return events
    }

    @Test func `are whole after each of 100 kills of their writer`() throws {
        let plugin = try BusyPlugin(rounds: 900)
        // Small files, so that kills meet rotations as well.
        try FileManager.default.createDirectory(atPath: plugin.home, withIntermediateDirectories: true)
        try Data(#"{"rotation_bytes": 16384}"#.utf8).write(to: URL(fileURLWithPath: plugin.home + "/audit.json"))
        var (lastEntry, lastEvent): (UInt64, Int64) = (0, 0)
        var longest: UInt32 = 60_000
        for _ in 0..<100 {
            let process = try plugin.start()
            // The moment of the kill is what is tested, and chance chooses it.
            usleep(UInt32.random(in: 0...longest))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            let report = try AuditReport(folder: plugin.auditFolder)
            #expect(report.problem == nil)
            // A kill leaves a head that is one behind, or half a line, and nothing else.
            for note in report.notes {
                #expect(
                    note.hasSuffix("is not in the head: the process ended between the two")
                        || note.hasSuffix("not a whole entry, skipped"), "\(note)")
            }
            let entry = report.head?.sequence ?? 0
            #expect(entry >= lastEntry)
            // A kill before the first entry tests nothing: the next may come later.
            if entry == lastEntry { longest = min(longest + longest / 8, 1_000_000) }
            lastEntry = entry
            let numbers = try Self.events(plugin.eventFolder).compactMap { $0["sequence"]?.integer }
            #expect(numbers == (numbers.first.map { Array($0..<$0 + Int64(numbers.count)) } ?? []))
            #expect(numbers.last ?? 0 >= lastEvent)
            lastEvent = numbers.last ?? 0
        }
        let files = try FileManager.default.contentsOfDirectory(atPath: plugin.auditFolder)
        #expect(files.filter { $0.hasSuffix(".log") }.count > 2)
        #expect(lastEntry > 100)
        #expect(lastEvent > 10)
        // An effect that happened is in the log before it: as many events as decisions about them, or fewer.
        var decisions: Int64 = 0
        var filter = AuditFilter()
        filter.kind = .decision
        try AuditHistory(folder: plugin.auditFolder).last(.max, filter) {
            if $0["action"]?.string == "event_emit", $0["allowed"]?.bool == true { decisions += 1 }
            return true
        }
        #expect(decisions >= lastEvent)
    }

    @Test func `keep what several processes write at once`() throws {
        let plugin = try BusyPlugin(rounds: 150)
        let processes = try (0..<3).map { _ in try plugin.start() }
        for process in processes {
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
        }
        let report = try AuditReport(folder: plugin.auditFolder)
        #expect(report.problem == nil)
        #expect(report.notes == [])
        var completions = 0
        var filter = AuditFilter()
        filter.kind = .completion
        var answered = 0
        try AuditHistory(folder: plugin.auditFolder).last(.max, filter) { entry in
            if entry["action"] == "request" { answered += 1 } else { completions += 1 }
            return true
        }
        #expect(answered == 3)
        #expect(completions == 3 * 2 * 150)
        let numbers = try Self.events(plugin.eventFolder).compactMap { $0["sequence"]?.integer }
        #expect(numbers == Array(1...450))
    }
}
