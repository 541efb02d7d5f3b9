import Foundation
import Platform
import PluginHost
import Testing

/// What `-o` and `--record` write to: `ssplug wat2wasm a.wat -o NODE` once put a regular file in the place of a device,
/// of a FIFO and of a symbolic link.
///
/// All nodes are made in a folder of the test's own.
@Suite final class `Files that a user names for a result` {
    private let folder: URL
    private static let magic: [UInt8] = [0, 0x61, 0x73, 0x6D]

    init() throws {
        folder = try TemporaryFolder.make()
        try Data("(module)".utf8).write(to: folder.appendingPathComponent("a.wat"))
    }

    private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    private func translate(to name: String) throws -> Executable.Outcome {
        try Executable.run(["wat2wasm", "a.wat", "-o", name], in: folder)
    }

    /// What lstat(2) says of a file.
    private func status(_ name: String) throws -> stat {
        var status = stat()
        try #require(unsafe lstat(path(name), &status) == 0)
        return status
    }

    private func kind(_ name: String) throws -> mode_t { try status(name).st_mode & S_IFMT }

    private func bytes(_ name: String) throws -> [UInt8] {
        try Array(Data(contentsOf: URL(fileURLWithPath: path(name))))
    }

    private func names() throws -> Set<String> { Set(try FileManager.default.contentsOfDirectory(atPath: folder.path)) }

    @Test func `keep their mode when they are replaced, and get the user's when they are new`() throws {
        for mode: mode_t in [0o600, 0o640, 0o755] {
            try Data("old".utf8).write(to: folder.appendingPathComponent("old"))
            try #require(unsafe chmod(path("old"), mode) == 0)
            #expect(try translate(to: "old").exitCode == 0)
            #expect(try bytes("old").starts(with: Self.magic))
            #expect(try status("old").st_mode & 0o7777 == mode)
        }
        let mask = umask(0)
        umask(mask)
        #expect(try translate(to: "new").exitCode == 0)
        #expect(try status("new").st_mode & 0o7777 == 0o666 & ~mask)
        #expect(try names() == ["a.wat", "old", "new"])
    }

    @Test func `are what symbolic links lead to, and the links stay`() throws {
        try FileManager.default.createDirectory(atPath: path("deep"), withIntermediateDirectories: false)
        try Data("old".utf8).write(to: folder.appendingPathComponent("deep/target"))
        try #require(unsafe symlink("target", path("deep/second")) == 0)
        try #require(unsafe symlink("deep/second", path("first")) == 0)
        #expect(try translate(to: "first").exitCode == 0)
        #expect(try kind("first") == S_IFLNK && kind("deep/second") == S_IFLNK)
        #expect(try bytes("deep/target").starts(with: Self.magic))
        // What a link leads to need not be there yet.
        try #require(unsafe symlink("deep/made", path("dangling")) == 0)
        #expect(try translate(to: "dangling").exitCode == 0)
        #expect(try kind("dangling") == S_IFLNK)
        #expect(try bytes("deep/made").starts(with: Self.magic))
        #expect(try Set(FileManager.default.contentsOfDirectory(atPath: path("deep"))) == ["target", "second", "made"])
    }

    @Test func `may be FIFOs, which get the result and stay`() throws {
        try #require(unsafe mkfifo(path("pipe"), 0o600) == 0)
        let reader = Process()
        reader.executableURL = URL(fileURLWithPath: "/bin/cat")
        reader.arguments = [path("pipe")]
        let pipe = Pipe()
        reader.standardOutput = pipe
        try reader.run()
        #expect(try translate(to: "pipe").exitCode == 0)
        #expect(Array(pipe.fileHandleForReading.readDataToEndOfFile()).starts(with: Self.magic))
        reader.waitUntilExit()
        #expect(try kind("pipe") == S_IFIFO)
        #expect(try names() == ["a.wat", "pipe"])
    }

    @Test func `may be devices, which stay`() throws {
        // A node of the test's own with the numbers of the null device; only the superuser can make one, and not
        // everywhere.
        #if canImport(Darwin)
            let number = dev_t(3 << 24 | 2)
        #else
            let number = dev_t(1 << 8 | 3)
        #endif
        guard unsafe mknod(path("device"), S_IFCHR | 0o666, number) == 0 else { return }
        try #require(unsafe symlink("device", path("link")) == 0)
        for name in ["device", "link"] {
            let outcome = try translate(to: name)
            #expect(outcome.exitCode == 0 || outcome.error.contains("Permission denied"))
            #expect(try kind("device") == S_IFCHR)
        }
        #expect(try kind("link") == S_IFLNK)
        #expect(try names() == ["a.wat", "device", "link"])
    }

    @Test func `may be descriptors of the process`() throws {
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        shell.arguments = [
            "-c", #"{ echo before; "$0" wat2wasm a.wat -o /dev/fd/3 3>&1; echo after; } > all"#, Executable.url.path,
        ]
        shell.currentDirectoryURL = folder
        try shell.run()
        shell.waitUntilExit()
        #expect(shell.terminationStatus == 0)
        #expect(try bytes("all") == Array("before\n".utf8) + Self.magic + [1, 0, 0, 0] + Array("after\n".utf8))
    }

    @Test func `are refused before anything is read where nothing can be written`() throws {
        try FileManager.default.createDirectory(atPath: path("folder"), withIntermediateDirectories: false)
        try #require(unsafe symlink("folder", path("link")) == 0)
        try #require(unsafe symlink("loop", path("loop")) == 0)
        let before = try names()
        for (name, message) in [
            ("folder", "it is a folder"), ("link", "it is a folder"), ("folder/", "it is a folder"),
            ("none/a.wasm", "No such file"), ("new/", "No such file"), ("a.wat/x", "Not a directory"),
            ("loop", "circle"), ("", "not the path of a file"),
        ] {
            // The module would be refused too, with another code.
            let outcome = try Executable.run(["wat2wasm", "missing.wat", "-o", name], in: folder)
            #expect(outcome.exitCode == 74, "\(name)")
            #expect(outcome.error.hasPrefix("ssplug wat2wasm: cannot write \"\(name)\": "), "\(outcome.error)")
            #expect(outcome.error.contains(message), "\(name): \(outcome.error)")
        }
        #expect(try names() == before)
    }

    @Test func `are as they were when the disk is full`() throws {
        try Data("old".utf8).write(to: folder.appendingPathComponent("a.wasm"))
        for name in ["a.wasm", "b.wasm"] {
            let outcome = try Executable.run(["wat2wasm", "a.wat", "-o", name], in: folder, fileBlocks: 0)
            #expect(outcome.exitCode == 74)
            #expect(outcome.error == "ssplug wat2wasm: cannot write \"\(name)\": File too large\n")
        }
        #expect(try bytes("a.wasm") == Array("old".utf8))
        #expect(try names() == ["a.wat", "a.wasm"])
    }

    @Test func `are not what is read, under whatever name`() throws {
        try #require(unsafe symlink("a.wat", path("link")) == 0)
        try #require(unsafe link(path("a.wat"), path("hard")) == 0)
        for name in ["a.wat", "./a.wat", "link", "hard"] {
            let outcome = try translate(to: name)
            #expect(outcome.exitCode == 74)
            #expect(
                outcome.error
                    == "ssplug wat2wasm: cannot write \"\(name)\": it is what is read here; name another file\n")
            #expect(try bytes("a.wat") == Array("(module)".utf8))
        }
        // Standard input is read, too.
        let redirected = try Executable.run(["wat2wasm", "-", "-o", "a.wat"], in: folder, redirection: "< a.wat")
        #expect(redirected.exitCode == 74)
        #expect(try bytes("a.wat") == Array("(module)".utf8))
        try Data([0, 0x61, 0x73, 0x6D, 1, 0, 0, 0]).write(to: folder.appendingPathComponent("m.wasm"))
        #expect(try Executable.run(["wasm2wat", "m.wasm", "-o", "m.wasm"], in: folder).exitCode == 74)
        #expect(try bytes("m.wasm").count == 8)
    }

    @Test func `are no files of the plugin that is recorded`() throws {
        let plugin = try AuthoredPlugin(in: "plugin")
        try plugin.write()
        let request = "\(plugin.folder)/request.json"
        try Data(#"{"type":"custom","action":"x"}"#.utf8).write(to: URL(fileURLWithPath: request))
        let home = try Fixtures.temporaryFolder()
        for name in ["plugin.json", "p.wat", "request.json"] {
            let target = "\(plugin.folder)/\(name)"
            let before = try Data(contentsOf: URL(fileURLWithPath: target))
            let run = try ProgramRun(
                ["exec", plugin.manifestPath, "--yes", "--request", "@\(request)", "--record", target], home: home)
            #expect(run.code == 74)
            #expect(run.errors.contains("it is what is read here; name another file"), "\(run.errors)")
            #expect(run.output == "")
            #expect(try Data(contentsOf: URL(fileURLWithPath: target)) == before)
        }
    }

    @Test func `are not what links name that are no text`() throws {
        let name: [CChar] = [0x78, -1, 0]
        try #require(unsafe symlink(name, path("link")) == 0)
        let outcome = try translate(to: "link")
        #expect(outcome.exitCode == 74)
        #expect(outcome.error.contains("not UTF-8"))
        #expect(try names() == ["a.wat", "link"])
    }

    @Test func `may have names as long as the system's`() throws {
        for name in [String(repeating: "x", count: 255), String(repeating: "é", count: 127)] {
            for _ in 0..<2 { #expect(try translate(to: name).exitCode == 0) }
            #expect(try bytes(name).starts(with: Self.magic))
        }
        #expect(try names().count == 3)
    }
}
