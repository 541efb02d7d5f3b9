import Foundation
import Platform
import PluginHost
import Testing

/// A folder of the state that cannot be looked through is an error of every command that looks into it, and never counts as
/// one that has nothing in it.
@Suite(.timeLimit(.minutes(5))) struct `A folder of the state` {
    /// What somebody may have put in the place of a folder.
    enum Thing: CaseIterable {
        case file, pipe, linkToNothing, linkInACircle, linkToAFile

        func put(at path: String) throws {
            switch self {
            case .file: try Data().write(to: URL(fileURLWithPath: path))
            case .pipe: try #require(unsafe mkfifo(path, 0o600) == 0)
            case .linkToNothing: try #require(unsafe symlink("/nowhere/at/all", path) == 0)
            case .linkInACircle: try #require(unsafe symlink(path, path) == 0)
            case .linkToAFile: try #require(unsafe symlink("/etc/passwd", path) == 0)
            }
        }
    }

    private static let id = "test.plugin"
    private let home: String
    private let manifest: String

    /// Makes every folder that a state has: a plugin that was installed, and one that is run by its path.
    init() throws {
        home = try Fixtures.temporaryFolder() + "/state"
        try FileManager.default.createDirectory(
            atPath: home, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let plugin = try Advice.storingPlugin(in: "a plugin")
        manifest = plugin.manifestPath
        #expect(try run("install", manifest, "--yes").code == 0)
        for place in [Self.id, manifest] {
            #expect(try ProgramRun(["exec", place, "--yes"] + Advice.request, home: home).code == 0)
            #expect(try run("kv", "set", place, "key", "value").code == 0)
        }
        let record = PluginLogRecord(plugin: Self.id, source: .host, level: .error, message: "text")
        for folder in [home + "/plugins/" + Self.id, home + "/" + (try executionFolder())] {
            try PluginLineLog(ofPluginIn: folder).append(record, time: 0)
            #expect(RateLimiter(folder: folder, limit: 100).admit() == .admitted())
        }
    }

    private func executionFolder() throws -> String {
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(home)/exec")
        return "exec/\(try #require(names.first))"
    }

    private func run(_ arguments: String...) throws -> ProgramRun { try ProgramRun(arguments, home: home) }

    /// The commands that need each folder.
    private func commands() throws -> [(folder: String, commands: [[String]])] {
        let ofInstallation = [
            ["show"], ["upgrade"], ["remove"], ["revoke"], ["disable"], ["enable"], ["approve", "--yes"], ["rollback"],
            ["config", "get"], ["kv", "list"], ["kv", "get"], ["kv", "repair"], ["limits"], ["limits", "reset"],
            ["logs"],
        ].map { $0 + [Self.id] + ($0 == ["kv", "get"] ? ["key"] : []) }
        let request = ["exec", Self.id] + Advice.request
        let ofExecution = [
            ["kv", "list", manifest], ["kv", "get", manifest, "key"], ["limits", manifest], ["logs", manifest],
            ["exec", manifest, "--yes"] + Advice.request,
        ]
        let installation = ["install", manifest, "--yes"]
        let offer = ["completion", "--offer", "bash", "2", "--", "ssplug", "show", ""]
        return [
            ("plugins", ofInstallation + [["list"], ["list", "--json"], ["upgrade"], request, installation, offer]),
            ("plugins/\(Self.id)", ofInstallation + [request, installation]),
            ("plugins/\(Self.id)/logs", [["logs", Self.id]]),
            ("modules", [request, installation]),
            ("events", [["events"], ["events", "--json"], ["events", "--plugin", Self.id]]),
            (
                "audit",
                [
                    ["audit", "show"], ["audit", "verify"], ["audit", "head"], ["dashboard", "--export", "x.html"],
                    request, ["approve", "--yes", Self.id],
                ]
            ),
            ("audit/quota", [request]),
            ("exec", ofExecution),
            (try executionFolder(), ofExecution),
            (try executionFolder() + "/logs", [["logs", manifest]]),
        ]
    }

    @Test(arguments: Thing.allCases) func `in whose place something else stands is an error`(thing: Thing) throws {
        for (folder, commands) in try commands() {
            let path = "\(home)/\(folder)"
            try FileManager.default.moveItem(atPath: path, toPath: home + "/aside")
            try thing.put(at: path)
            for command in commands {
                let run = try ProgramRun(command, home: home, folder: try Fixtures.temporaryFolder())
                #expect(run.code != 0, "\(folder): \(command): \(run.output)")
                #expect(run.code < 128, "\(folder): \(command)")
                #expect(
                    run.errors.contains("\"\(path)\": it is ")
                        || command.contains("--json") && run.output.contains(path),
                    "\(folder): \(command): \(run.errors)")
                // An answer is an answer, if only one that says why there is none.
                #expect(
                    command.contains("--json") || command[0] == "exec" || run.output.isEmpty,
                    "\(folder): \(command): \(run.output)")
            }
            let checkup = try run("doctor")
            #expect(checkup.code == 1 && checkup.output.contains("\"\(path)\" is a "), "\(folder): \(checkup.output)")
            try FileManager.default.removeItem(atPath: path)
            try FileManager.default.moveItem(atPath: home + "/aside", toPath: path)
        }
        #expect(try run("list").output == "\(Self.id) 1.0.0 enabled\n")
    }

    /// What shows much shows the rest, and names what is missing.
    @Test(arguments: Thing.allCases) func `that others lie beside is named, and they are shown`(thing: Thing) throws {
        let path = "\(home)/plugins/\(Self.id)"
        try FileManager.default.moveItem(atPath: path, toPath: home + "/aside")
        try thing.put(at: path)
        let list = try run("list")
        #expect(list.code == 0 && list.output == "\(Self.id) damaged\n" && list.errors.contains("\"\(path)\": it is "))
        let upgrade = try run("upgrade")
        #expect(upgrade.code == 0 && upgrade.errors.contains("\"\(path)\": it is "))
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.moveItem(atPath: home + "/aside", toPath: path)
        for folder in ["plugins", "events"] {
            let place = "\(home)/\(folder)"
            try FileManager.default.moveItem(atPath: place, toPath: home + "/aside")
            try thing.put(at: place)
            let page = try Fixtures.temporaryFolder() + "/page.html"
            #expect(try run("dashboard", "--export", page).code == 0)
            let text = try String(contentsOfFile: page, encoding: .utf8)
            #expect(text.replacing("\\/", with: "/").contains("\\\"\(place)\\\": it is "), "\(folder)")
            try FileManager.default.removeItem(atPath: place)
            try FileManager.default.moveItem(atPath: home + "/aside", toPath: place)
        }
    }

    /// The folder of what was removed, and that of the modules, are emptied: what is not the program's stays.
    @Test func `whose contents are deleted is the program's own`() throws {
        let theirs = try Fixtures.temporaryFolder()
        for name in ["letter.txt", "folder"] {
            try FileManager.default.createDirectory(
                atPath: "\(theirs)/\(name)", withIntermediateDirectories: true)
        }
        try Data("text".utf8).write(to: URL(fileURLWithPath: theirs + "/folder/letter"))
        try #require(unsafe symlink(theirs, home + "/removed") == 0)
        try Data("text".utf8).write(to: URL(fileURLWithPath: home + "/modules/letter"))
        #expect(try run("install", manifest, "--yes").code == 0)
        #expect(try run("remove", Self.id).code == 0)
        #expect(
            try FileManager.default.subpathsOfDirectory(atPath: theirs).sorted() == [
                "folder", "folder/letter", "letter.txt",
            ])
        #expect(try FileManager.default.contentsOfDirectory(atPath: home + "/modules") == ["letter"])
        #expect(try run("list").output.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: home + "/plugins/" + Self.id))
    }
}
