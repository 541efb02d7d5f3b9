import Foundation
import PluginHost
import Testing

/// `ssplug logs`: lines that requests have written, long after the requests.
@Suite struct `Logs of a plugin` {
    private let home: String
    private let plugin: AuthoredPlugin

    init() throws {
        home = try Fixtures.temporaryFolder()
        var plugin = try AuthoredPlugin()
        var guest = Guest(imports: Guest.hostImports)
        let (quiet, loud) = (guest.data("quiet \u{1b}[31m"), guest.data("loud"))
        guest.handleBody = """
            (call $log (i32.const 0) \(quiet))
            (call $log (i32.const 3) \(loud))
            \(Guest.packed(Guest.responseAddress, 15))
            """
        plugin.guest = guest
        self.plugin = plugin
    }

    private func exec(_ name: String, _ arguments: String...) throws {
        let run = try ProgramRun(["exec", name] + Advice.request + arguments, home: home)
        #expect(run.code == 0, "\(run.errors)")
    }

    private func lines(_ arguments: String...) throws -> [JSONValue] {
        let run = try ProgramRun(["logs", "--json"] + arguments, home: home)
        #expect(run.code == 0, "\(run.errors)")
        let object = try JSONValue(parsing: run.output)
        #expect(object["schema"] == 1)
        return try #require(object["lines"]?.array)
    }

    @Test func `have every line of each request, whatever exec has shown`() throws {
        #expect(try plugin.install(home: home).code == 0)
        #expect(try lines(plugin.id) == [])
        try exec(plugin.id, "--log-level", "error")
        try exec(plugin.id)
        let all = try lines(plugin.id)
        #expect(all.map { $0["message"]?.string } == ["quiet \u{1b}[31m", "loud", "quiet \u{1b}[31m", "loud"])
        #expect(all.map { $0["level"]?.string } == ["trace", "warn", "trace", "warn"])
        #expect(all.map { $0["sequence"]?.integer } == [1, 2, 3, 4])
        #expect(try lines(plugin.id, "--level", "warn", "--last", "1").map { $0["sequence"]?.integer } == [4])
        let shown = try ProgramRun(["logs", plugin.id, "--level", "info"], home: home).output
        #expect(shown.split(separator: "\n").allSatisfy { $0.hasSuffix(" warn: loud") }, "\(shown)")
        let escaped = try ProgramRun(["logs", plugin.id, "--last", "2"], home: home).output
        #expect(escaped.contains(#"trace: quiet \u{1b}[31m"#), "\(escaped)")
    }

    @Test func `belong to where the plugin was run from`() throws {
        #expect(try plugin.install(home: home).code == 0)
        try exec(plugin.manifestPath)
        #expect(try lines(plugin.id) == [])
        #expect(try lines(plugin.manifestPath).count == 2)
        // What is only tried leaves nothing.
        try exec(plugin.manifestPath, "--dry-run")
        #expect(try lines(plugin.manifestPath).count == 2)
        try exec(plugin.id)
        #expect(try ProgramRun(["remove", plugin.id], home: home).code == 0)
        #expect(try plugin.install(home: home).code == 0)
        #expect(try lines(plugin.id) == [])
    }

    @Test func `say why a request has failed`() throws {
        var plugin = plugin
        plugin.guest.handleBody = "unreachable"
        #expect(try plugin.install(home: home).code == 0)
        #expect(try ProgramRun(["exec", plugin.id] + Advice.request, home: home).code == 6)
        let last = try #require(try lines(plugin.id).last)
        #expect(last["source"] == "host" && last["level"] == "error")
        #expect(last["message"]?.string?.contains("trapped: unreachable") == true)
    }

    @Test func `are followed`() throws {
        #expect(try plugin.install(home: home).code == 0)
        let follower = try FollowedRun(["logs", plugin.id, "--follow", "--json", "--level", "warn"], home: home)
        defer { follower.stop() }
        try exec(plugin.id)
        try exec(plugin.id)
        let lines = try follower.lines(2).map { try JSONValue(parsing: $0)["sequence"]?.integer }
        #expect(lines == [2, 4])
    }

    @Test func `that cannot be kept do not keep the plugin from its request`() throws {
        #expect(try plugin.install(home: home).code == 0)
        try Data("in the way".utf8).write(to: URL(fileURLWithPath: "\(home)/plugins/\(plugin.id)/logs"))
        let run = try ProgramRun(["exec", plugin.id] + Advice.request, home: home)
        #expect(run.code == 0)
        #expect(run.errors.components(separatedBy: "lines of log are not kept for ssplug logs: ").count == 2)
        let unreadable = try ProgramRun(["logs", plugin.id, "--json"], home: home)
        #expect(unreadable.code == 3)
        #expect(try JSONValue(parsing: unreadable.output)["error"] != nil)
    }

    /// A request that goes on while its plugin is removed made the plugin's folder anew, which nobody knew then.
    @Test func `bring no folder back that was removed meanwhile`() throws {
        let (folder, record) = (
            "\(home)/plugins/y", PluginLogRecord(plugin: "y", source: .plugin, level: .info, message: "m")
        )
        for hasLine in [false, true] {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let log = PluginLineLog(ofPluginIn: folder)
            if hasLine { try log.append(record, time: 0) }
            try FileManager.default.removeItem(atPath: folder)
            for _ in 0..<2 { #expect(throws: NumberedLogError.self) { try log.append(record, time: 0) } }
            #expect(!FileManager.default.fileExists(atPath: folder))
        }
    }

    @Test func `keep two files and the rest is gone`() throws {
        let folder = "\(home)/plugins/x"
        let log = PluginLineLog(ofPluginIn: folder, rotationBytes: 2_000)
        let message = String(repeating: "x", count: 100)
        for number in 1...100 {
            try log.append(
                PluginLogRecord(plugin: "x", source: .plugin, level: .info, message: "\(number) \(message)"), time: 0)
        }
        // However long, and however its text is escaped, a line fits.
        let long = String(repeating: "\u{1}", count: 1 << 20)
        try log.append(PluginLogRecord(plugin: "x", source: .plugin, level: .info, message: long), time: 0)
        var numbers: [Int64] = []
        try NumberedLogHistory(.lines, folder: folder + "/logs").last(.max, of: nil) {
            numbers.append($0["sequence"]?.integer ?? 0)
            return true
        }
        #expect(numbers.last == 101 && numbers.count < 30 && numbers == Array(numbers[0]...101))
    }
}
