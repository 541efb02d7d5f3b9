import Foundation
import PluginHost
import Testing

@testable import CommandLineInterface

/// `ssplug doctor` names every file of a state that is not what it should be, and waits for none.
@Suite(.timeLimit(.minutes(5))) struct `State files` {
    /// What somebody may have put in the place of a file.
    enum Thing: CaseIterable {
        case pipe, socket, folder, link, linkToNothing
    }

    private static let id = "test.plugin"
    private let home: String

    /// Makes every file that a state has: a plugin that was installed, one that is run by its path, events, counts.
    init() throws {
        home = try Fixtures.temporaryFolder() + "/it's a state"
        try FileManager.default.createDirectory(
            atPath: home, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let plugin = try Advice.storingPlugin(in: "a plugin")
        #expect(try ProgramRun(["install", plugin.manifestPath, "--yes"], home: home).code == 0)
        #expect(try ProgramRun(["exec", Self.id] + Advice.request, home: home).code == 0)
        let byPath = ["exec", plugin.manifestPath, "--yes"] + Advice.request
        #expect(try ProgramRun(byPath, home: home).code == 0)
        #expect(try ProgramRun(["kv", "set", Self.id, "key", "value"], home: home).code == 0)
        let folders = [pluginFolder, try executionFolder()]
        for folder in folders {
            // Two, since one alone that is zeros is what a crash leaves.
            for _ in 0..<2 { #expect(RateLimiter(folder: folder, limit: 100).admit() == .admitted()) }
            let record = PluginLogRecord(plugin: Self.id, source: .host, level: .error, message: "text")
            try PluginLineLog(ofPluginIn: folder).append(record, time: 0)
        }
        try ApprovalFile(folder: try executionFolder()).write([.storageAccess], manifestPath: plugin.manifestPath)
        try Data("{}".utf8).write(to: URL(fileURLWithPath: "\(home)/plugins.lock.new"))
        try Damage.chmod(0o600, "\(home)/plugins.lock.new")
    }

    private var pluginFolder: String { "\(home)/plugins/\(Self.id)" }

    private func executionFolder() throws -> String {
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(home)/exec")
        return "\(home)/exec/\(try #require(names.first))"
    }

    private func findings() throws -> [JSONValue] {
        let run = try ProgramRun(["doctor", "--json"], home: home)
        let findings = try #require(try JSONValue(parsing: run.output)["findings"]?.array)
        return findings.filter { $0["status"] != "ok" && $0["check"] != "languages" && $0["check"] != "helper" }
    }

    private func files() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: home).sorted().filter { path in
            let attributes = try FileManager.default.attributesOfItem(atPath: "\(home)/\(path)")
            return attributes[.type] as? FileAttributeType == .typeRegular
        }
    }

    private func put(_ thing: Thing, at path: String) throws {
        switch thing {
        case .pipe: #expect(unsafe mkfifo(path, 0o600) == 0)
        case .socket: try Self.bindSocket(at: path)
        case .folder:
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        case .link: try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: home + "/elsewhere")
        case .linkToNothing:
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/nowhere/at/all")
        }
    }

    /// Makes a socket's file by a short name, since addresses have little room for paths.
    private static func bindSocket(at path: String) throws {
        let short = "/tmp/ssplug-\(UInt32.random(in: 0 ... .max)).socket"
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        // SAFETY: the name, with its end, is shorter than the room for it, and the structure outlives the calls.
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: Array(short.utf8)) }
        let isBound = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
            }
        }
        try #require(isBound)
        #expect(unsafe chmod(short, 0o600) == 0)
        try FileManager.default.moveItem(atPath: short, toPath: path)
    }

    @Test(arguments: Thing.allCases) func `that are something else are named, and mended`(thing: Thing) throws {
        #expect(try findings() == [])
        let files = try files()
        for name in [
            "audit.log", "audit.head", "audit.lock", "audit/quota/\(Self.id)", "audit/quota.list", "events.log",
            "events.head", "events.lock",
            "installation.json", "installations.lock", "store.log", "store.lock", "requests.lock", "rate.log",
            "rate.head", "rate.lock", "lines.log", "lines.head", "lines.lock", "approval.json", "plugins.lock.new",
            ".wasm",
        ] {
            #expect(files.contains { $0.hasSuffix(name) }, "\(name)")
        }
        for file in files {
            let path = "\(home)/\(file)"
            try FileManager.default.moveItem(atPath: path, toPath: home + "/elsewhere")
            try put(thing, at: path)
            let found = try findings().filter { $0["check"] == "files" }
            let finding = try #require(found.first, "\(file)")
            #expect(found.count == 1 && finding["status"] == "broken")
            #expect(finding["message"]?.string?.contains("\"\(path)\" is a ") == true, "\(finding)")
            let command = try #require(finding["command"]?.string)
            let run = try Advice.shell(command, home: home)
            #expect(run.code == 0, "\(command): \(run.errors)")
            #expect(try !findings().contains { $0["check"] == "files" }, "\(file)")
            if thing == .link {
                #expect(FileManager.default.contentsEqual(atPath: path, andPath: home + "/elsewhere"))
            }
            // Whoever looks at a store or a count makes a lock that is missing.
            if FileManager.default.fileExists(atPath: path) { try FileManager.default.removeItem(atPath: path) }
            try FileManager.default.moveItem(atPath: home + "/elsewhere", toPath: path)
        }
        #expect(try findings() == [])
    }

    @Test func `in whose place the file of a folder stands are named`() throws {
        for name in ["audit", "audit/quota", "events", "modules", "plugins", "exec"] {
            let path = "\(home)/\(name)"
            let aside = try Fixtures.temporaryFolder() + "/aside"
            try FileManager.default.moveItem(atPath: path, toPath: aside)
            try Data().write(to: URL(fileURLWithPath: path))
            try Damage.chmod(0o600, path)
            let finding = try #require(try findings().first { $0["check"] == "files" }, "\(name)")
            #expect(finding["message"]?.string?.contains("\"\(path)\" is a file, where a folder belongs") == true)
            #expect(try Advice.shell(try #require(finding["command"]?.string), home: home).code == 0)
            try FileManager.default.moveItem(atPath: aside, toPath: path)
            // A link to a folder on another disk is one.
            try FileManager.default.moveItem(atPath: path, toPath: aside)
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: aside)
            #expect(try !findings().contains { $0["check"] == "files" }, "\(name)")
            try FileManager.default.removeItem(atPath: path)
            try FileManager.default.moveItem(atPath: aside, toPath: path)
        }
    }

    /// A file that one byte of is not what was written, and one of zeros.
    @Test func `that are damaged are named, whichever it is`() throws {
        for file in try files() where !file.hasSuffix(".lock") && !file.hasSuffix(".new") {
            let url = URL(fileURLWithPath: "\(home)/\(file)")
            let original = try Data(contentsOf: url)
            var altered = original
            // Past what stands first, and in the middle of a line, a record or a module.
            altered[original.count * 2 / 3] ^= 1
            for bytes in [altered, Data(count: original.count), Data()] {
                try bytes.write(to: url)
                let findings = try findings()
                // Where nobody knows which installation is meant, or how old an entry is, more is said.
                guard let finding = findings.first(where: { $0["check"] != "clock" }) else {
                    Issue.record("nothing is found wrong with \(file)")
                    continue
                }
                let message = finding["message"]?.string ?? ""
                let isAudit = file.hasPrefix("audit/audit.") && finding["check"] == "audit"
                #expect(isAudit || message.contains(file), "\(file): \(findings)")
                #expect(finding["advice"] != nil || finding["command"] != nil, "\(file)")
            }
            try original.write(to: url)
        }
        #expect(try findings() == [])
    }

    @Test func `of a log that may lack entries are a warning`() async throws {
        try FileManager.default.removeItem(atPath: home + "/audit/audit.head")
        #expect(try findings().first?["message"]?.string?.contains("the head is missing") == true)
        #expect(try ProgramRun(["kv", "set", Self.id, "key", "value"], home: home).code == 0)
        let finding = try #require(try findings().first)
        #expect(finding["check"] == "audit" && finding["status"] == "warning")
        #expect(finding["message"]?.string?.contains("says that the head was missing") == true)
        let command = try #require(finding["command"]?.string)
        #expect(try Advice.shell(command, home: home).code == 0)
        #expect(try findings() == [])
    }
}
