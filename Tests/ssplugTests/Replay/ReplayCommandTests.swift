import Foundation
import Platform
import PluginHost
import Testing
import Wasm

/// `ssplug exec --record` and `ssplug replay`, as they are used.
@Suite struct `The replay command` {
    /// A folder with a plugin and the program's state.
    private struct Place {
        let folder: String
        var home: String { "\(folder)/home" }
        var manifest: String { "\(folder)/plugin/plugin.json" }
        var module: String { "\(folder)/plugin/target/wasm32-wasi/release/my_plugin.wasm" }
        var recording: String { "\(folder)/run.jsonl" }

        init() throws {
            folder = try Fixtures.temporaryFolder()
            try FileManager.default.copyItem(
                atPath: "\(Fixtures.plugins)/page-skeleton", toPath: "\(folder)/plugin")
        }

        static let request = #"{"type":"publish","text":"hi"}"#

        func run(_ arguments: String...) throws -> ProgramRun {
            try ProgramRun(arguments, home: home, folder: folder)
        }

        func record(_ more: String...) throws -> ProgramRun {
            try ProgramRun(
                [
                    "exec", manifest, "--request", Self.request, "--grant", "storage_access", "--config",
                    "api_key=0123456789abcdef", "--record", recording,
                ] + more, home: home, folder: folder)
        }

        /// Edits the recording, whose checksum is taken out as the program advises.
        func change(_ old: String, _ new: String) throws {
            let text = try String(contentsOfFile: recording, encoding: .utf8)
            #expect(text.contains(old))
            let changed = text.replacing(old, with: new)
            try changed.write(toFile: recording, atomically: true, encoding: .utf8)
            let refused = try run("replay", recording)
            #expect(refused.code == 3)
            #expect(refused.errors.contains("take \"checksum\" out of this line"))
            try changed.replacing(/,"checksum":"[0-9a-f]{8}"/, with: "").write(
                toFile: recording, atomically: true, encoding: .utf8)
        }
    }

    private static func mode(_ path: String) throws -> Int {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int ?? 0
    }

    @Test func `runs a recorded request again and says so in a line`() throws {
        let place = try Place()
        let run = try place.record()
        #expect(run.code == 0)
        #expect(run.output.contains("post-1"))
        #expect(run.errors.contains("ssplug replay \(place.recording)"))
        #expect(try Self.mode(place.recording) == 0o600)
        for arguments in [["replay", place.recording], ["replay", "--reference", place.recording]] {
            let replay = try ProgramRun(arguments, home: place.home, folder: place.folder)
            #expect(replay.code == 0)
            #expect(replay.output.split(separator: "\n").count == 1)
            #expect(replay.output.hasPrefix("the same: outcome ok, 3 calls, "))
            #expect(replay.errors.isEmpty)
        }
        // The replay has stored nothing: the next request is the second.
        #expect(try place.record().output.contains("post-2"))
    }

    @Test func `needs neither the state folder nor the manifest when it is told the module`() throws {
        let place = try Place()
        #expect(try place.record().code == 0)
        let other = try Place()
        try FileManager.default.removeItem(atPath: place.home)
        try FileManager.default.moveItem(atPath: place.recording, toPath: other.recording)
        let module = "\(other.folder)/module.wasm"
        try FileManager.default.moveItem(atPath: place.module, toPath: module)
        let missing = try other.run("replay", other.recording)
        #expect(missing.code == 3)
        #expect(missing.errors.contains("pass it with --module PATH"))
        #expect(missing.errors.contains(place.manifest))
        #expect(try other.run("replay", other.recording, "--module", module).code == 0)
        #expect(try other.run("replay", other.recording, "--module", other.manifest).code == 0)
    }

    @Test func `finds the module of an installed plugin by its digest`() throws {
        let place = try Place()
        let installed = try place.run(
            "install", place.manifest, "--yes", "--config", "api_key=0123456789abcdef")
        #expect(installed.code == 0, "\(installed.errors)")
        #expect(try place.record().code == 0)
        try FileManager.default.removeItem(atPath: "\(place.folder)/plugin")
        #expect(try place.run("replay", place.recording).code == 0)
    }

    @Test func `ends with 7 and the first difference`() throws {
        let place = try Place()
        #expect(try place.record().code == 0)
        try place.change("publishing 2 bytes", "publishing 3 bytes")
        let replay = try place.run("replay", place.recording)
        #expect(replay.code == 7)
        #expect(replay.output.contains("the first difference is at call 1, in plugin_handle_request:"))
        #expect(replay.output.contains("recorded: host_log read \"publishing 3 bytes\""))
        #expect(replay.output.contains("found:    \"publishing 2 bytes\""))
        #expect(replay.output.contains("  at "))
        let object = try JSONValue(parsing: try place.run("replay", "--json", place.recording).output)
        #expect(object["same"] == false)
        #expect(object["difference"]?["kind"] == "memory")
        #expect(object["difference"]?["sequence"] == 1)
        #expect(object["difference"]?["backtrace"]?.array?.isEmpty == false)
    }

    @Test func `ends with 3 for what is no recording`() throws {
        let place = try Place()
        #expect(try place.record().code == 0)
        let text = try String(contentsOfFile: place.recording, encoding: .utf8)
        let cases = [
            ("", "line 1"), ("hello\n", "line 1"), ("(module)", "the file is no recording"),
            ("{}\n", "expected the header of a recording"),
            (String(text.dropLast(text.count / 2)), "ends before its outcome"),
            (text + "{}\n", "expected nothing after the outcome"),
            (text.replacingOccurrences(of: "\"ssplug_recording\":1", with: "\"ssplug_recording\":9"), "format 9"),
        ]
        for (contents, message) in cases {
            try contents.write(toFile: place.recording, atomically: true, encoding: .utf8)
            let replay = try place.run("replay", place.recording)
            #expect(replay.code == 3)
            #expect(replay.errors.contains(message), "\(replay.errors)")
            #expect(try JSONValue(parsing: place.run("replay", "--json", place.recording).output)["error"] != nil)
        }
        #expect(try place.run("replay", "\(place.folder)/nothing").code == 3)
        #expect(try place.run("replay", place.folder).code == 3)
        #expect(try place.run("replay").code == 2)
        #expect(try place.run("replay", place.recording, "--module", "\(place.folder)/nothing.wasm").code == 3)
    }

    @Test func `replays a failure with its own exit code at first`() throws {
        let place = try Place()
        let run = try place.record("--fuel", "1000")
        #expect(run.code == 5)
        let replay = try place.run("replay", place.recording)
        #expect(replay.code == 0)
        #expect(replay.output.contains("outcome limit_exceeded"))
    }

    @Test func `warns where secrets are recorded`() throws {
        let place = try Place()
        let run = try place.record("--record-secrets")
        #expect(run.code == 0)
        #expect(run.errors.contains("holds the secrets of the request; only you can read it"))
        #expect(try Self.mode(place.recording) == 0o600)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: place.recording)
        let shared = try place.record("--record-secrets")
        #expect(
            shared.errors.contains("others may use it as before: run chmod go= \(place.recording)"), "\(shared.errors)")
    }

    @Test func `refuses places where no recording can be before anything runs`() throws {
        let place = try Place()
        try FileManager.default.createDirectory(atPath: place.recording, withIntermediateDirectories: false)
        let refused = try place.record()
        #expect(refused.code == 74)
        #expect(refused.errors.contains("cannot write \"\(place.recording)\": it is a folder"))
        try FileManager.default.removeItem(atPath: place.recording)
        #expect(try place.run("exec", place.manifest, "--record", place.recording).code == 2)
        #expect(try place.run("exec", place.manifest, "--request", Place.request, "--record-secrets").code == 2)
        // None of these has run: the next is the first.
        #expect(try place.record().output.contains("post-1"))
    }

    @Test func `records through symbolic links and FIFOs, which stay`() throws {
        let place = try Place()
        try FileManager.default.createSymbolicLink(
            atPath: place.recording, withDestinationPath: "\(place.folder)/elsewhere")
        #expect(try place.record().code == 0)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: place.recording).hasSuffix("elsewhere"))
        #expect(try Self.mode("\(place.folder)/elsewhere") == 0o600)
        #expect(try place.run("replay", place.recording).code == 0)
        try FileManager.default.removeItem(atPath: place.recording)

        try #require(unsafe mkfifo(place.recording, 0o600) == 0)
        let reader = Process()
        reader.executableURL = URL(fileURLWithPath: "/bin/sh")
        reader.arguments = ["-c", "cat \"$0\" > \"$1\"", place.recording, "\(place.folder)/copy"]
        try reader.run()
        let piped = try place.record()
        #expect(piped.code == 0)
        // What went through cannot be read again there.
        #expect(piped.errors.contains("recorded to") && !piped.errors.contains("ssplug replay"), "\(piped.errors)")
        reader.waitUntilExit()
        #expect(try place.run("replay", "\(place.folder)/copy").code == 0)
        #expect(
            try FileManager.default.attributesOfItem(atPath: place.recording)[.type] as? FileAttributeType
                == .typeUnknown)
    }

    @Test func `replaces an old recording as a whole and leaves nothing else behind`() throws {
        let place = try Place()
        try "old".write(toFile: place.recording, atomically: false, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: place.recording)
        #expect(try place.record().code == 0)
        // Its owner has chosen the mode.
        #expect(try Self.mode(place.recording) == 0o640)
        #expect(try PluginRecording(contentsOf: place.recording).outcome.code == "ok")
        let names = try FileManager.default.contentsOfDirectory(atPath: place.folder)
        #expect(Set(names) == ["home", "plugin", "run.jsonl"])
    }
}
