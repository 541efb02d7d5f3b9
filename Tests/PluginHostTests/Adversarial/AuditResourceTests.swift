import Foundation
import PluginHost
import Testing

/// Numbers 120–128 of the list: audit logs that are large, full, out of reach or not what they seem.
@Suite struct `Audit resources` {
    /// Runs `ssplug` under a limit of the shell.
    private static func limited(
        _ limit: String, _ arguments: [String], home: String
    ) throws -> (code: Int32, output: String, errors: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        // Without the trap, a file that is too large would be the end of the process, as it is with no real disk.
        process.arguments = ["-c", "trap '' XFSZ; ulimit \(limit); exec \"$@\"", "sh", Fixtures.program] + arguments
        process.environment = ["SSPLUG_HOME": home, "PATH": "/usr/bin:/bin"]
        let (output, errors) = (Pipe(), Pipe())
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let error = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text, error)
    }

    /// The unit of `ulimit -f`, which differs between shells.
    private static func bytesPerBlock() throws -> Int {
        let file = try Fixtures.temporaryFolder() + "/f"
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "trap '' XFSZ; ulimit -f 1; head -c 4096 /dev/zero > '\(file)' 2> /dev/null"]
        try process.run()
        process.waitUntilExit()
        let size = try Data(contentsOf: URL(fileURLWithPath: file)).count
        try #require([512, 1_024].contains(size))
        return size
    }

    @Test func `120 huge files and lines are read in little memory`() async throws {
        let home = try Fixtures.temporaryFolder()
        let folder = home + "/audit"
        _ = try await AuditLog(folder: folder).record(AuditFolder.entry("k1"))
        // Between the entries, a line of 1 GiB of zeros, which takes no disk, and one of 100 MiB of text.
        let url = URL(fileURLWithPath: folder + "/audit.log")
        let file = try FileHandle(forUpdating: url)
        try file.truncate(atOffset: try file.seekToEnd() + 1 << 30)
        try file.seekToEnd()
        try file.write(contentsOf: Data("\n".utf8))
        for _ in 0..<100 { try file.write(contentsOf: Data(repeating: UInt8(ascii: "x"), count: 1 << 20)) }
        try file.write(contentsOf: Data("\n\u{1B}[2J".utf8))
        try file.close()
        #expect(try await AuditLog(folder: folder).record(AuditFolder.entry("k2")) == 2)
        let limit = "-v 262144"
        let verify = try Self.limited(limit, ["audit", "verify"], home: home)
        #expect(verify.code == 0, "\(verify.errors)")
        #expect(verify.output == "intact: 2 entries\n")
        #expect(verify.errors.split(separator: "\n").count == 3)
        let show = try Self.limited(limit, ["audit", "show", "--last", "1000000000"], home: home)
        #expect(show.output.split(separator: "\n").count == 2)
        #expect(try Self.limited(limit, ["audit", "head"], home: home).output.hasPrefix("2 "))
        // The limit itself: without it, the tests above would say nothing.
        #expect(try Self.limited("-v 4096", ["audit", "head"], home: home).code != 0)
        try FileManager.default.removeItem(atPath: home)
    }

    @Test func `121 a plugin that has used up its quota has no effects, and another has`() throws {
        let plugin = try BusyPlugin(rounds: 300)
        try FileManager.default.createDirectory(atPath: plugin.home, withIntermediateDirectories: true)
        try Data(#"{"bytes_per_plugin_and_day": 20000}"#.utf8).write(
            to: URL(fileURLWithPath: plugin.home + "/audit.json"))
        #expect(try plugin.run().code != 0)
        let events = try ProgramRun(["events", "--json"], home: plugin.home).output
        let count = try JSONValue(parsing: events)["events"]?.array?.count ?? 0
        #expect((5..<60).contains(count), "\(count)")
        let show = try ProgramRun(["audit", "show", "--last", "5"], home: plugin.home).output
        #expect(show.contains("limit=\"audit_bytes\""))
        // Not in the next process either.
        #expect(try plugin.run().code != 0)
        #expect(try ProgramRun(["events", "--json"], home: plugin.home).output == events)
        let other = try BusyPlugin(rounds: 2, id: "test.other", home: plugin.home)
        #expect(try other.run().code == 0)
        #expect(try ProgramRun(["audit", "verify"], home: plugin.home).code == 0)
    }

    @Test func `122 plugins that write at once share no quota, and each keeps its own`() async throws {
        let folder = try AuditFolder()
        let logs = (0..<2).map { _ in AuditLog(folder: folder.path, bytesPerPlugin: 3_000) }
        let recorded = await withTaskGroup(of: (Int, Bool).self) { group in
            for index in 0..<160 {
                group.addTask {
                    let entry = AuditFolder.entry("k", plugin: "p\(index % 4)")
                    return (index % 4, (try? await logs[index % 3 % 2].record(entry)) != nil)
                }
            }
            return await group.reduce(into: [0, 0, 0, 0]) { $0[$1.0] += $1.1 ? 1 : 0 }
        }
        // Each line has about 280 bytes.
        #expect(recorded.allSatisfy { (8...14).contains($0) }, "\(recorded)")
        for plugin in 0..<4 {
            let size = try folder.lines().filter { $0.contains("\"p\(plugin)\"") && !$0.contains("audit_bytes") }
                .reduce(0) { $0 + $1.utf8.count + 1 }
            #expect(size <= 3_000)
        }
        #expect(try folder.report().problem == nil)
    }

    @Test func `123 a count that somebody has damaged starts anew and is in the log`() async throws {
        let folder = try AuditFolder()
        let log = AuditLog(folder: folder.path, bytesPerPlugin: 0)
        await #expect(throws: AuditError.quota(plugin: "p", limit: 0)) { try await log.record(AuditFolder.entry("k")) }
        try Data(repeating: 7, count: 64).write(to: folder.url("quota/p"))
        await #expect(throws: AuditError.quota(plugin: "p", limit: 0)) {
            try await AuditLog(folder: folder.path, bytesPerPlugin: 0).record(AuditFolder.entry("k"))
        }
        let reasons = try folder.entries().map { $0["reason"]?.string ?? "" }
        #expect(reasons.count == 3)
        #expect(reasons[1] == "the count of p was damaged and starts anew")
        #expect(try folder.report().problem == nil)
    }

    @Test func `124 a clock that goes backwards breaks neither chain nor order`() async throws {
        let folder = try AuditFolder()
        for (index, time) in [2e9, 1e9, 0, -5, .nan, .infinity, 1e9].enumerated() {
            let log = AuditLog(folder: folder.path, time: { time })
            #expect(try await log.record(AuditFolder.entry("k\(index)")) == UInt64(index + 1))
        }
        #expect(try folder.report().problem == nil)
        var filter = AuditFilter()
        filter.since = 1.5e9
        #expect(try folder.entries(10, filter).compactMap { $0["subject"]?.string } == ["k0"])
    }

    @Test func `125 a full disk refuses effects, but not looking and taking rights away`() async throws {
        let plugin = try BusyPlugin(rounds: 2)
        let home = plugin.home
        let install = try ProgramRun(["install", plugin.manifest] + BusyPlugin.grants, home: home)
        #expect(install.code == 0, "\(install.errors)")
        #expect(try ProgramRun(["exec", plugin.id] + BusyPlugin.request, home: home).code == 0)
        let log = AuditLog(folder: plugin.auditFolder)
        while try Data(contentsOf: URL(fileURLWithPath: plugin.auditFolder + "/audit.log")).count < 80_000 {
            for _ in 0..<50 { _ = try await log.record(AuditFolder.entry("filler")) }
        }
        let before = try ProgramRun(["audit", "head"], home: home).output
        let events = try ProgramRun(["events"], home: home).output
        // Files of at most 16 or 32 KiB, as shells count: the log cannot grow, everything else can.
        let limit = "-f 32"
        for _ in 0..<3 {
            #expect(try Self.limited(limit, ["exec", plugin.id] + BusyPlugin.request, home: home).code != 0)
        }
        #expect(try ProgramRun(["events"], home: home).output == events)
        #expect(try Self.limited(limit, ["audit", "head"], home: home).output == before)
        #expect(try Self.limited(limit, ["audit", "verify"], home: home).code == 0)
        #expect(try Self.limited(limit, ["audit", "show", "--last", "3"], home: home).output.hasSuffix("\n"))
        #expect(try Self.limited(limit, ["revoke", plugin.id, "--grant", "event_emit"], home: home).code == 0)
        #expect(try ProgramRun(["show", plugin.id, "--json"], home: home).output.contains("\"storage_access\""))
        #expect(try Self.limited(limit, ["disable", plugin.id], home: home).code == 0)
        #expect(try Self.limited(limit, ["exec", plugin.id] + BusyPlugin.request, home: home).code == 4)
        #expect(try Self.limited(limit, ["remove", plugin.id], home: home).code == 0)
        #expect(try ProgramRun(["list"], home: home).output == "")
        // A disk that becomes full in the middle of a line: the line is taken back, and the chain goes on.
        let unit = try Self.bytesPerBlock()
        for _ in 0..<5 {
            let size = try Data(contentsOf: URL(fileURLWithPath: plugin.auditFolder + "/audit.log")).count
            #expect(try Self.limited("-f \(size / unit + 1)", plugin.arguments, home: home).code != 0)
            _ = try await AuditLog(folder: plugin.auditFolder).record(AuditFolder.entry("k"))
            let verify = try ProgramRun(["audit", "verify"], home: home)
            #expect(verify.code == 0 && verify.errors == "", "\(verify.output)\(verify.errors)")
        }
    }

    @Test func `126 a folder that cannot be used refuses effects and is no empty log`() async throws {
        let home = try Fixtures.temporaryFolder()
        let plugin = try BusyPlugin(rounds: 1, home: home)
        try Data().write(to: URL(fileURLWithPath: home + "/audit"))
        await #expect(throws: AuditError.self) {
            try await AuditLog(folder: home + "/audit").record(AuditFolder.entry("k"))
        }
        #expect(try plugin.run().code != 0)
        #expect(try ProgramRun(["events"], home: home).output == "")
        for verb in ["show", "verify", "head"] { #expect(try ProgramRun(["audit", verb], home: home).code == 3) }
        // Whoever runs tests as root may read everything.
        guard geteuid() != 0 else { return }
        try FileManager.default.removeItem(atPath: home + "/audit")
        #expect(try plugin.run().code == 0)
        for mode in [0o500, 0] {
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: home + "/audit")
            defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: home + "/audit") }
            if mode == 0 {
                #expect(try plugin.run().code != 0)
                #expect(try ProgramRun(["audit", "verify"], home: home).code == 3)
            } else {
                #expect(try ProgramRun(["audit", "verify"], home: home).code == 0)
            }
        }
    }

    @Test func `127 links, folders and pipes in place of the files are refused`() async throws {
        let names = ["audit.log", "audit.head", "audit.lock", "quota/p", "audit.00000000000000000001.log"]
        for name in names {
            for kind in ["link", "dangling", "folder", "pipe"] {
                let folder = try await AuditFolder.written(2)
                let outside = folder.path + "-outside"
                try Data("outside\n".utf8).write(to: URL(fileURLWithPath: outside))
                try? FileManager.default.removeItem(at: folder.url(name))
                let path = folder.url(name).path
                switch kind {
                case "link": try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: outside)
                case "dangling":
                    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: outside + "-none")
                case "folder": try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
                default: try #require(Self.makePipe(path))
                }
                // What is put aside is read only where the log is verified.
                let isOlder = name.hasPrefix("audit.0")
                let isLockOfOtherKind = name == "audit.lock" && kind == "pipe"
                if isOlder {
                    #expect(throws: PluginFileError.self, "\(name) \(kind)") { try folder.report() }
                } else if !isLockOfOtherKind {
                    await #expect(throws: AuditError.self, "\(name) \(kind)") { try await folder.append("k3") }
                }
                if name == "audit.log" || name == "audit.head" {
                    #expect(throws: PluginFileError.self, "\(name) \(kind)") { try folder.report() }
                }
                #expect(try String(contentsOfFile: outside, encoding: .utf8) == "outside\n")
                #expect(!FileManager.default.fileExists(atPath: outside + "-none"))
            }
        }
    }

    @Test func `128 the logs are for their owner alone, whatever the umask`() async throws {
        let home = try Fixtures.temporaryFolder()
        let plugin = try BusyPlugin(rounds: 1, home: home + "/state")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "umask 0; exec \"$@\"", "sh", Fixtures.program] + plugin.arguments
        process.environment = ["SSPLUG_HOME": plugin.home, "PATH": "/usr/bin:/bin"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        var checked = 0
        for folder in ["", "/audit", "/audit/quota", "/events"] {
            let path = plugin.home + folder
            #expect(try Self.mode(path) == 0o700, "\(path)")
            for name in try FileManager.default.contentsOfDirectory(atPath: path) {
                let type = try FileManager.default.attributesOfItem(atPath: path + "/" + name)[.type]
                if type as? FileAttributeType == .typeDirectory { continue }
                #expect(try Self.mode(path + "/" + name) == 0o600, "\(path)/\(name)")
                checked += 1
            }
        }
        #expect(checked >= 6)
        // A folder that others may reach is reported.
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: plugin.auditFolder)
        let verify = try ProgramRun(["audit", "verify"], home: plugin.home)
        #expect(verify.code == 0)
        #expect(verify.errors.contains("has mode 755: others may reach the log; run: chmod 700 "))
    }

    private static func makePipe(_ path: String) -> Bool { unsafe mkfifo(path, 0o600) == 0 }

    private static func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
}
