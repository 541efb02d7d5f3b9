import Foundation
import PluginHost
import Testing

@Suite struct `ssplug audit` {
    private static func exec(_ home: String) throws {
        let page = "\(Fixtures.plugins)/page-skeleton/plugin.json"
        _ = try ProgramRun(["exec", page, "--yes", "--request", #"{"type":"publish","text":"hi"}"#], home: home)
    }

    @Test func `shows and verifies what a run did`() throws {
        let home = try Fixtures.temporaryFolder()
        try Self.exec(home)
        let show = try ProgramRun(["audit", "show", "--kind", "decision"], home: home)
        let words = show.output.split(separator: "\n").map {
            $0.split(separator: " ").dropFirst(2).prefix(3).joined(separator: " ")
        }
        #expect(
            words
                == [
                    "com.socialscale.my-platform storage_read allowed",
                    "com.socialscale.my-platform storage_write allowed",
                ]
                .map { $0.replacing("com.socialscale.my-platform", with: words.first?.split(separator: " ")[0] ?? "") })
        #expect(
            try ProgramRun(["audit", "show", "--kind", "approval"], home: home).output.contains(" approve allowed"))
        #expect(try ProgramRun(["audit", "show", "--plugin", "other"], home: home).output == "")
        #expect(try ProgramRun(["audit", "show", "--denied"], home: home).output == "")
        #expect(try ProgramRun(["audit", "show", "--since", "2100-01-01"], home: home).output == "")
        let all = try ProgramRun(["audit", "show"], home: home)
        #expect(try ProgramRun(["audit", "show", "--since", "1h"], home: home).output == all.output)
        let one = try JSONValue(parsing: ProgramRun(["audit", "show", "--last", "1", "--json"], home: home).output)
        #expect(one["schema"] == 1)
        #expect(one["entries"]?.array?.count == 1)

        let head = try ProgramRun(["audit", "head"], home: home).output
        let number = head.split(separator: " ")[0]
        #expect(one["entries"]?.array?.first?["seq"]?.number?.text == String(number))
        let verify = try ProgramRun(["audit", "verify"], home: home)
        #expect(verify.code == 0)
        #expect(verify.output == "intact: \(number) entries\n")
        try Self.exec(home)
        #expect(try ProgramRun(["audit", "verify", "--head", String(head.dropLast())], home: home).code == 0)
        let other = "1 \(String(repeating: "a", count: 64))"
        let differs = try ProgramRun(["audit", "verify", "--head", other], home: home)
        #expect(differs.code == 8)
        #expect(differs.output == "broken: entry 1 is not the one whose head was kept (audit.log, line 1)\n")
        #expect(try ProgramRun(["audit", "verify", "--head", "nonsense"], home: home).code == 2)
    }

    @Test func `names the first entry that is broken`() async throws {
        let home = try Fixtures.temporaryFolder()
        let folder = home + "/audit"
        for number in 1...4 { _ = try await AuditLog(folder: folder).record(AuditFolder.entry("k\(number)")) }
        let log = URL(fileURLWithPath: folder + "/audit.log")
        let text = try String(contentsOf: log, encoding: .utf8)
        try Data(text.replacing("k3", with: "kx").utf8).write(to: log)
        let broken = try ProgramRun(["audit", "verify"], home: home)
        #expect(broken.code == 8)
        #expect(broken.output == "broken: entry 3 was changed after it was written (audit.log, line 3)\n")
        let object = try ProgramRun(["audit", "verify", "--json"], home: home)
        #expect(object.code == 8)
        let report = try JSONValue(parsing: object.output)
        #expect(report["schema"] == 1)
        #expect(report["intact"] == false)
        #expect(report["entry"] == 3)
        #expect(report["entries"] == 4)
        #expect(report["file"] == "audit.log")
        #expect(report["line"] == 3)
        #expect(try ProgramRun(["audit", "head"], home: home).errors.contains("the log is broken"))
    }

    @Test func `names entries that may be missing, for as long as the log says so`() async throws {
        let home = try Fixtures.temporaryFolder()
        let folder = home + "/audit"
        for number in 1...6 { _ = try await AuditLog(folder: folder).record(AuditFolder.entry("k\(number)")) }
        let log = URL(fileURLWithPath: folder + "/audit.log")
        let lines = try String(contentsOf: log, encoding: .utf8).split(separator: "\n").prefix(3)
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: log)
        try FileManager.default.removeItem(atPath: folder + "/audit.head")
        #expect(try ProgramRun(["audit", "verify"], home: home).code == 8)
        for round in 1...2 {
            _ = try await AuditLog(folder: folder).record(AuditFolder.entry("later"))
            let verify = try ProgramRun(["audit", "verify"], home: home)
            #expect(verify.code == 8)
            let count = 4 + round
            let expected =
                #/doubtful: (\d) entries whose chain is whole, but some may be missing\n  entry 4 of 2\S+Z says that the head was missing: whether entries were cut off before it cannot be known any more \(audit.log, line 4\)\n/#
            #expect(try expected.wholeMatch(in: verify.output)?.1 == "\(count)", "\(verify.output)")
            let object = try ProgramRun(["audit", "verify", "--json"], home: home)
            #expect(object.code == 8)
            let report = try JSONValue(parsing: object.output)
            #expect(report["intact"] == false && report["problem"] == nil && report["doubt_count"] == 1)
            let doubt = report["doubts"]?.array?.first
            #expect(doubt?["entry"] == 4 && doubt?["line"] == 4 && doubt?["file"] == "audit.log")
            #expect(doubt?["reason"] == "the head was missing")
            #expect(try ProgramRun(["audit", "head"], home: home).errors.contains("whether entries were cut off"))
        }
    }

    @Test func `refuses what makes no sense`() throws {
        let home = try Fixtures.temporaryFolder()
        let commands = [
            ["audit"], ["audit", "sho"], ["audit", "show", "more"], ["audit", "show", "--last", "-1"],
            ["audit", "show", "--last", "99999999999999999999"], ["audit", "show", "--kind", "x"],
            ["audit", "show", "--since", "2026-13-01"], ["audit", "show", "--since", "2026-08-01T25:00:00Z"],
            ["audit", "show", "--head", "1"], ["audit", "verify", "--last", "1"], ["audit", "head", "--follow"],
        ]
        for command in commands { #expect(try ProgramRun(command, home: home).code == 2, "\(command)") }
        #expect(try ProgramRun(["audit", "show", "--last", "18446744073709551615"], home: home).code == 0)
        #expect(!FileManager.default.fileExists(atPath: home + "/audit"))
    }

    @Test func `follows what is recorded until nobody reads any more`() async throws {
        let home = try Fixtures.temporaryFolder()
        let log = AuditLog(folder: home + "/audit", rotationBytes: 600)
        _ = try await log.record(AuditFolder.entry("k1"))
        let follower = try FollowedRun(["audit", "show", "--follow", "--last", "1"], home: home)
        #expect(try follower.lines(1)[0].contains("\"k1\""))
        for number in 2...9 { _ = try await log.record(AuditFolder.entry("k\(number)")) }
        let lines = try follower.lines(9)
        for (index, line) in lines.enumerated() { #expect(line.contains("\"k\(index + 1)\""), "\(line)") }
        #expect(try follower.closeOutput())
        follower.stop()
    }
}

@Suite struct `Times of RFC 3339` {
    @Test(arguments: [
        ("2026-08-01T12:00:00Z", 1_785_585_600.0), ("2026-08-01T12:00:00.250Z", 1_785_585_600.25),
        ("2026-08-01t14:30:00+02:30", 1_785_585_600), ("2026-08-01T11:00:00-01:00", 1_785_585_600),
        ("2026-08-01", 1_785_542_400), ("1970-01-01", 0), ("2000-02-29T23:59:60Z", 951_868_800),
    ])
    func `are read`(text: String, seconds: Double) { #expect(parseTimestamp(text) == seconds) }

    @Test(arguments: [
        "", "2026", "2026-02-29", "2026-00-01", "2026-01-00", "2026-8-1", "2026-08-01 12:00:00Z",
        "2026-08-01T12:00:00", "2026-08-01T24:00:00Z", "2026-08-01T12:60:00Z", "2026-08-01T12:00:61Z",
        "2026-08-01T12:00:00.Z", "2026-08-01T12:00:00.5", "2026-08-01T12:00:00+0200", "2026-08-01T12:00:00Zx",
        "1969-12-31", "2026-08-01T12:00:00.\(String(repeating: "1", count: 100))Z", "２０２６-08-01",
    ])
    func `are refused where they are none`(text: String) { #expect(parseTimestamp(text) == nil) }

    @Test func `are read as they are written`() {
        for time in stride(from: 0.0, to: 253_402_300_799, by: 7_654_321_000.125) {
            #expect(parseTimestamp(timestamp(time)) == time)
        }
    }
}
