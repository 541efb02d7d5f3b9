import Foundation
import PluginHost
import Testing

/// Numbers 110–112 and 129 of the list: what plugins write into the logs.
@Suite struct `Audit text` {
    private static let texts = [
        "x\n{\"seq\":2,\"plugin\":\"other\"}\r\n", "\u{1B}[2J\u{1B}]0;title\u{7}", "\",\"hash\":\"0\"}",
        "\u{0}\u{8}\u{7F}",
        "\u{202E}evil\u{2066}\u{200B}\u{FEFF}", "\u{85}\u{2028}\u{2029}\u{E0001}",
        "\",\"prev\":\"\(String(repeating: "0", count: 64))\",\"hash\":\"\(String(repeating: "0", count: 64))\"}",
        String(repeating: "y", count: 100_000), "\\n\\u0000\\", "",
    ]

    private static func isPlain(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isInvisible }
    }

    @Test func `110 text of plugins forges no line of the audit log`() async throws {
        let folder = try AuditFolder()
        let log = AuditLog(folder: folder.path)
        for text in Self.texts {
            var detail = JSONObject()
            detail["reason"] = .string(text)
            detail["hash"] = .string(text)
            detail["seq"] = 1
            _ = try await log.record(
                AuditEntry(
                    .decision, plugin: "p", action: .storageWrite, subject: text, isAllowed: true, detail: detail))
            _ = try await log.record(AuditEntry(.failure, plugin: text, action: .storageWrite))
        }
        #expect(try folder.report().problem == nil)
        #expect(try folder.report().notes == [])
        #expect(try folder.report().entryCount == 2 * Self.texts.count)
        let lines = try folder.lines()
        #expect(lines.count == 2 * Self.texts.count)
        #expect(lines.allSatisfy { Self.isPlain($0) && $0.utf8.count < 700_000 })
        let entries = try folder.entries()
        #expect(entries[0]["subject"]?.string?.hasPrefix(#"x\n{"seq":2"#) == true)
        #expect(entries[2 * 7]["subject"]?.string?.unicodeScalars.count == 257)
    }

    @Test func `111 what audit show prints is one plain line an entry, whatever the file has`() async throws {
        let home = try Fixtures.temporaryFolder()
        let log = AuditLog(folder: home + "/audit")
        for text in Self.texts {
            var detail = JSONObject()
            detail["reason"] = .string(text)
            detail["limit"] = .array([.string(text)])
            _ = try await log.record(
                AuditEntry(.decision, plugin: text, action: .storageWrite, subject: text, detail: detail))
        }
        // Lines of somebody who may write the file, with the escapes as they are.
        let url = URL(fileURLWithPath: home + "/audit/audit.log")
        let hashes =
            "\"prev\":\"\(String(repeating: "0", count: 64))\",\"hash\":\"\(String(repeating: "0", count: 64))\"}"
        let raw =
            "{\"seq\":99,\"plugin\":\"\u{202E}p\u{9B}2J\",\"action\":\"\u{2028}\",\"subject\":\"\u{E0001}\",\(hashes)\n"
        let control = "{\"seq\":100,\"plugin\":\"\u{1B}[2J\",\"action\":\"a\",\(hashes)\n"
        try (Data(contentsOf: url) + Data((raw + control).utf8)).write(to: url)
        for arguments in [
            ["audit", "show"], ["audit", "show", "--json"], ["audit", "verify"], ["audit", "verify", "--json"],
        ] {
            let run = try ProgramRun(arguments, home: home)
            #expect(Self.isPlain(run.output), "\(arguments)")
            #expect(Self.isPlain(run.errors), "\(arguments)")
            if arguments == ["audit", "show"] {
                #expect(run.output.split(separator: "\n").count == Self.texts.count + 1)
            }
        }
    }

    @Test func `112 a secret in a key or an event reaches neither log`() throws {
        let secret = "s3cret-c0de-0123456789"
        let folder = try Fixtures.temporaryFolder()
        var guest = Guest(imports: Guest.hostImports)
        let event = guest.data("{\"token\":\"\(secret)\"}")
        let (key, value) = (guest.data("key-\(secret)-end"), guest.data("v"))
        guest.handleBody = """
            (call $emit \(event)) (call $set \(key) \(value)) (drop (call $get \(key)))
            \(Guest.packed(Guest.responseAddress, 15))
            """
        let manifest = """
            {"id":"test.plugin","name":"Test","version":"1.0.0","wasm_path":"p.wat",
             "capabilities":["x","storage_access","event_emit"]}
            """
        try Data(manifest.utf8).write(to: URL(fileURLWithPath: folder + "/plugin.json"))
        try Data(guest.text.utf8).write(to: URL(fileURLWithPath: folder + "/p.wat"))
        let run = try ProgramRun(
            ["exec", folder + "/plugin.json"] + BusyPlugin.grants
                + ["--request", #"{"type":"exchange_code","code":"\#(secret)","redirect_uri":"https://x.example"}"#],
            home: folder + "/home")
        #expect(run.code == 0, "\(run.errors)")
        #expect(!run.errors.contains(secret))
        for log in ["audit/audit.log", "events/events.log"] {
            let text = try String(contentsOfFile: folder + "/home/" + log, encoding: .utf8)
            #expect(text.contains("[redacted]"), "\(log)")
            #expect(!text.contains(secret), "\(log)")
        }
    }

    @Test func `129 text of plugins forges no event`() throws {
        let home = try Fixtures.temporaryFolder()
        let log = PluginEventLog(folder: home + "/events")
        for text in Self.texts {
            try log.append(PluginEventRecord(plugin: text, time: 0, event: [.string(text), .object(JSONObject())]))
        }
        let file = try String(contentsOfFile: home + "/events/events.log", encoding: .utf8)
        #expect(Self.isPlain(file))
        #expect(file.split(separator: "\n").count == Self.texts.count)
        for arguments in [["events"], ["events", "--json"]] {
            let run = try ProgramRun(arguments, home: home)
            #expect(run.code == 0)
            #expect(Self.isPlain(run.output))
            if arguments == ["events"] { #expect(run.output.split(separator: "\n").count == Self.texts.count) }
        }
        let object = try JSONValue(parsing: ProgramRun(["events", "--json"], home: home).output)
        #expect(object["events"]?.array?.map { $0["event"]?.array?.first?.string } == Self.texts)
    }
}
