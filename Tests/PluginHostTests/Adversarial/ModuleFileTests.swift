import Foundation
import PluginHost
import Testing
import WasmText

/// Numbers 130–137 of the list: the module's file, its path, its exchange, and identifiers.
@Suite struct `Files of plugins` {
    private static func load(_ manifest: String) throws -> PluginPackage {
        try PluginPackage(path: manifest) { text, _, _ in AssembledText(try TextFormat.encode(text)) }
    }

    @Test(arguments: [
        "~/p.wat", "%70.wat", "$PWD/p.wat", "file:p.wat", "./sub%2f..%2fp.wat", "p.wat ", "P.WAT", "p.wat/", "p.wat/.",
        "..\\\\plugin\\\\p.wat", "\\uff50.wat",
    ])
    func `130 wasm_path is a path as it stands, never decoded or expanded`(path: String) throws {
        let manifest = try Stage.write(Guest(), wasmPath: path)
        #expect(throws: Never.self) { try Self.load(try Stage.write(Guest(), wasmPath: "./p.wat")) }
        let error = try #require(throws: PluginError.self) { try Self.load(manifest) }
        #expect(error.code == .moduleUnreadable)
        for (path, what) in [("", "empty"), ("p.wat\\u0000.png", "cut by a character U+0000")] {
            let manifest = try Stage.write(Guest(), wasmPath: path)
            let error = try #require(throws: PluginError.self) { try Self.load(manifest) }
            #expect(error.code == .invalidManifest)
            #expect(error.message.contains("$.wasm_path: the path is \(what)"))
        }
    }

    /// In bodies and outside of them, in every command that reads the plugin.
    @Test(arguments: [
        ("(module\n (func $f (result i32)\n  i64.const 1))", "p.wat:3:14: invalid module, function $f: type mismatch"),
        ("(module\n  (global $g i32\n    (i64.const 1)))", "p.wat:3:18: invalid module, global $g: type mismatch"),
        ("(module\n  (func $f i32.ad))", "2:12: unknown operator `i32.ad`"),
    ])
    func `show where in a text the module is wrong`(_ text: String, _ place: String) throws {
        let manifest = try Stage.write(Guest())
        let module = manifest.replacing("plugin.json", with: "p.wat")
        try Data(text.utf8).write(to: URL(fileURLWithPath: module))
        let home = try Fixtures.temporaryFolder()
        for command in ["check", "exec", "install"] {
            let run = try ProgramRun([command, manifest], home: home)
            #expect(run.code == 3)
            #expect((run.output + run.errors).contains(place), "\(command): \(run)")
        }
    }

    /// The host's limit, and a lower one of the manifest; white space in front of the text hides what it is for a while.
    @Test(arguments: [("wat", 16_777_216, "("), ("wat", 16_777_216, "\n;"), ("wasm", 67_108_864, "\0asm")])
    func `have a limit in each format`(_ limit: String, _ allowed: Int, _ head: String) throws {
        let manifest = try Stage.write(Guest())
        let module = manifest.replacing("plugin.json", with: "p.wat")
        try Data(head.utf8).write(to: URL(fileURLWithPath: module))
        let file = try #require(FileHandle(forWritingAtPath: module))
        try file.truncate(atOffset: UInt64(allowed) + 1)
        let error = try #require(throws: PluginError.self) { try Self.load(manifest) }
        #expect(error.code == .limitExceeded && error.limit == limit, "\(error)")
        #expect(error.message.contains("has \(allowed + 1) bytes, allowed are \(allowed)"))
        try file.truncate(atOffset: 3000)
        #expect(throws: PluginError.self) { try Self.load(manifest) }
        #expect((try? Self.load(manifest)) == nil)

        let text = try String(contentsOfFile: manifest, encoding: .utf8)
        let lower = text.dropLast(text.last == "\n" ? 2 : 1) + ", \"limits\": {\"\(limit)\": 2999}}"
        try Data(lower.utf8).write(to: URL(fileURLWithPath: manifest))
        let lowered = try #require(throws: PluginError.self) { try Self.load(manifest) }
        #expect(lowered.code == .limitExceeded && lowered.limit == limit, "\(lowered)")
        let run = try ProgramRun(["check", manifest], home: try Fixtures.temporaryFolder())
        #expect(run.code == 5 && run.output.contains("limit \(limit) exceeded"), "\(run)")
    }

    @Test func `of text have the limit of the binary format, too`() throws {
        let manifest = try Stage.write(Guest())
        _ = try Self.load(manifest)
        let text = try String(contentsOfFile: manifest, encoding: .utf8)
        let lower = text.dropLast(text.last == "\n" ? 2 : 1) + ", \"limits\": {\"wasm\": 100}}"
        try Data(lower.utf8).write(to: URL(fileURLWithPath: manifest))
        let error = try #require(throws: PluginError.self) { try Self.load(manifest) }
        #expect(error.code == .limitExceeded && error.limit == "wasm", "\(error)")
    }

    /// What people see of a module that cannot be used, when its names are commands to a terminal.
    @Test(arguments: [
        #"(module (export "\1b]0;x\07" (func 0)) (export "\1b]0;x\07" (func 0)) (func))"#,
        #"(module (export "\e2\80\ae" (func 0)) (export "\e2\80\ae" (func 0)) (func))"#,
        #"(module (import "\1b[2J" "\c2\9b2J" (func)) (import "env" "\0d" (func)))"#,
        "(module (func $\"\u{9B}2J\u{202E}\" (call $\"\u{9B}2J\u{202E}x\")))", "(module \u{1B}[2J",
        "(module (; \u{202E}",
        "(module (func i32.\u{9B}2J))", "(module \r\n\u{7F}\u{2028}", "(module (func \u{1B}]0;\u{7})",
    ])
    func `131 names and text of a module that cannot be used are shown in visible characters`(text: String) throws {
        let manifest = try Stage.write(Guest())
        let module = manifest.replacing("plugin.json", with: "p.wat")
        try Data(text.utf8).write(to: URL(fileURLWithPath: module))
        let error = try #require(throws: PluginError.self) { try Self.load(manifest) }
        #expect([.invalidModule, .link].contains(error.code))
        #expect(error.description.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isInvisible })
        let run = try ProgramRun(["check", manifest], home: try Fixtures.temporaryFolder())
        #expect(run.code == 3)
        #expect((run.output + run.errors).unicodeScalars.allSatisfy { $0 == "\n" || !$0.isInvisible })
    }

    /// Files of the kernel say that they are regular, and that they have no bytes.
    @Test(arguments: ["/proc/self/environ", "/proc/self/mem", "/proc/self/cmdline"])
    func `132 files of the system are no modules, and are not shown`(path: String) throws {
        let manifest = try Stage.write(Guest(), wasmPath: path)
        let error = try #require(throws: PluginError.self) { try Self.load(manifest) }
        #expect([.moduleUnreadable, .invalidModule].contains(error.code))
        let shown = error.description
        for (name, value) in ProcessInfo.processInfo.environment where value.utf8.count > 12 && name != "PWD" {
            #expect(!shown.contains("\(name)=\(value)"))
        }
    }

    /// The folder of the manifest is that of the path as given; links lead where they lead.
    @Test func `133 a link in place of the module is followed and told`() throws {
        let outside = try Fixtures.temporaryFolder()
        try Data(Guest(response: #"{"status":"ok","outside":true}"#).text.utf8)
            .write(to: URL(fileURLWithPath: outside + "/p.wat"))
        let manifest = try Stage.write(Guest(), wasmPath: "q.wat")
        let link = manifest.replacing("plugin.json", with: "q.wat")
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: outside + "/p.wat")
        #expect(try Self.load(manifest).warnings.contains { $0.hasPrefix("$.wasm_path: the module lies outside") })
        try FileManager.default.removeItem(atPath: link)
        // A link to itself never ends, and one into nothing leads nowhere.
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: link)
        #expect(throws: PluginError.self) { try Self.load(manifest) }
    }

    private static func exec(_ arguments: [String], home: String) throws -> ProgramRun {
        try ProgramRun(["exec"] + arguments + ["--request", #"{"type":"publish","text":"x"}"#], home: home)
    }

    @Test func `134 an installed module is compared before it is decoded, whatever it was exchanged for`() throws {
        let home = try Fixtures.temporaryFolder()
        #expect(try ProgramRun(["install", Stage.write(Guest())], home: home).code == 0)
        #expect(try Self.exec(["test.plugin"], home: home).output == "{\"status\":\"ok\"}\n")
        let name = try #require(try FileManager.default.contentsOfDirectory(atPath: home + "/modules").first)
        let file = URL(fileURLWithPath: "\(home)/modules/\(name)")
        let valid = try TextFormat.encode(Array(Guest(response: #"{"status":"ok","evil":1}"#).text.utf8))
        for bytes in [valid, Array("garbage".utf8), [], valid + [0]] {
            try Data(bytes).write(to: file)
            let run = try Self.exec(["test.plugin"], home: home)
            #expect(run.code == 3)
            #expect(run.output == "")
            #expect(run.errors.contains("is not what was installed: "))
        }
        try FileManager.default.removeItem(at: file)
        try FileManager.default.createSymbolicLink(atPath: file.path, withDestinationPath: "/dev/zero")
        #expect(try Self.exec(["test.plugin"], home: home).code == 3)
    }

    /// An approval kept for a manifest's path, as the answer "a" at a terminal leaves it.
    @Test func `135 an approval kept for a path ends when the module there asks for more`() throws {
        let home = try Fixtures.temporaryFolder()
        let capabilities = #"["platform_connector","storage_access"]"#
        let path = try Stage.write(Guest(), capabilities: capabilities)
        #expect(try Self.exec([path], home: home).code == 4)
        let package = try Self.load(path)
        let folder = StateDirectory(path: home).execution(of: package.manifest, realPath: package.manifestPath)
        try ApprovalFile(folder: folder).write([.storageAccess], manifestPath: package.manifestPath)
        #expect(try Self.exec([path], home: home).code == 0)
        // The author's next build needs no new approval, as long as it asks for the same.
        let parent = String(path.dropLast("/plugin.json".count))
        let next = Guest(response: #"{"status":"ok","build":2}"#)
        _ = try Stage.write(next, capabilities: capabilities, to: parent)
        #expect(try Self.exec([path], home: home).output == "{\"status\":\"ok\",\"build\":2}\n")
        for (guest, capabilities) in [
            (Guest(), #"["platform_connector","storage_access","event_emit"]"#),
            (Guest(capabilities: #"{"abi_version":1,"required_network_domains":["evil.example"]}"#), capabilities),
        ] {
            _ = try Stage.write(guest, capabilities: capabilities, to: parent)
            let run = try Self.exec([path], home: home)
            #expect(run.code == 4)
            #expect(run.output == "")
        }
        // A copy elsewhere was not approved.
        _ = try Stage.write(next, capabilities: capabilities, to: parent)
        let copy = try Fixtures.temporaryFolder() + "/copy"
        try FileManager.default.copyItem(atPath: parent, toPath: copy)
        #expect(try Self.exec([copy + "/plugin.json"], home: home).code == 4)
        #expect(try Self.exec([path], home: home).code == 0)
    }

    /// Stores its text under a key, and answers with what was there before.
    private static func storing() -> Guest {
        var guest = Guest(imports: Guest.hostImports)
        let (key, empty) = (guest.data("k"), #"{"status":"ok","before":"none"}"#)
        let place = guest.data(empty).split(separator: " ")[1].dropLast()
        let document = guest.data(#"{"status":"ok","before":"some"}"#)
        guest.handleBody = """
            (local $before i64)
            (local.set $before (call $get \(key)))
            (call $set \(key) \(document))
            (if (result i64) (i64.eqz (local.get $before))
              (then \(Guest.packed(Int(place) ?? 0, empty.utf8.count))) (else (local.get $before)))
            """
        return guest
    }

    @Test func `136 stores belong to an installation or a path, whoever borrows the identifier`() async throws {
        let home = try Fixtures.temporaryFolder()
        let capabilities = #"["platform_connector","storage_access"]"#
        let first = try Stage.write(Self.storing(), capabilities: capabilities)
        let second = try Stage.write(Self.storing(), capabilities: capabilities)
        let grant = ["--grant", "storage_access"]
        #expect(try ProgramRun(["install", first] + grant, home: home).code == 0)
        func before(_ arguments: [String]) throws -> String? {
            try JSONValue(parsing: Self.exec(arguments, home: home).output.trimmingCharacters(in: .newlines))["before"]?
                .string
        }
        #expect(try before(["test.plugin"]) == "none")
        #expect(try before(["TEST.Plugin"]) == "some")
        #expect(try before([first] + grant) == "none")
        #expect(try before([second] + grant) == "none")
        #expect(try before([second] + grant) == "some")
        #expect(try ProgramRun(["remove", "test.plugin"], home: home).code == 0)
        #expect(try before([first] + grant) == "some")
    }

    @Test func `137 identifiers that are paths are refused, and of those that differ only in case one is installed`()
        throws
    {
        let home = try Fixtures.temporaryFolder()
        #expect(try ProgramRun(["install", Stage.write(Guest())], home: home).code == 0)
        let other = Guest(metadata: #"{"abi_version":1,"id":"Test.PLUGIN","name":"Test","version":"1.0.0"}"#)
        let run = try ProgramRun(["install", Stage.write(other, id: "Test.PLUGIN")], home: home)
        #expect(run.code == 3)
        #expect(run.errors.contains(#"a plugin "test.plugin" is installed; identifiers differ by more than case"#))
        for id in [
            "", ".", "..", "../x", "/etc/x", "a/b", "a\\\\b", "a..b", ".a", "a.", "-a", "a-", "a b", "a\\n",
            "a\\u0000b", "é",
            "ａ", "a\\u202e", "%2e%2e", "~", "C:", String(repeating: "a", count: 129),
        ] {
            let run = try ProgramRun(["install", Stage.write(Guest(), id: id)], home: home)
            #expect(run.code == 3)
            #expect(run.errors.contains("$.id: "), "\(id)")
        }
        #expect(try ProgramRun(["list"], home: home).output == "test.plugin 1.0.0 enabled\n")
        #expect(try FileManager.default.contentsOfDirectory(atPath: home + "/modules").count == 1)
    }
}
