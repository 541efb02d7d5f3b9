import Foundation
import HostFiles
import PluginHost
import StrictJSON
import Testing

@testable import Dashboard

@Suite struct `The index of the audit log` {
    private static func file(_ log: Log, _ name: String) -> URL { URL(fileURLWithPath: log.folder + "/" + name) }

    @Test func `has what filters and figures ask for`() async throws {
        let log = try Log()
        defer { log.remove() }
        try await log.request("fetch_comments", microseconds: 1_234, fuel: 99)
        try await log.add(.decision, .httpRequest, subject: "api.example.com", isAllowed: false)
        try await log.add(.decision, .storageWrite, subject: "key", isAllowed: true)
        var failure = JSONObject()
        failure["code"] = "trap"
        failure["reason"] = #"","microseconds":7,"fuel":8"#
        try await log.add(.failure, .request, subject: "publish", failure)
        let contents = try log.index()
        let entries = contents.all
        #expect(entries.count == 5)
        #expect(contents.names.plugins == ["com.example.x"])
        #expect(contents.names.types == ["fetch_comments", "publish"])
        #expect(entries.map(\.time) == Array(repeating: 1_785_585_600_000, count: 5))
        #expect(entries[1].microseconds == 1_234 && entries[1].fuel == 99 && entries[1].memoryKibibytes == 128)
        #expect(!entries[1].isError && entries[1].type == 0)
        #expect(entries[2].isDenied && entries[2].type == IndexedEntry.noType)
        #expect(!entries[3].isDenied)
        // What a plugin words inside of a text is no member.
        #expect(entries[4].isError && !entries[4].isMeasured && entries[4].fuel == .max)
    }

    @Test func `reads lines of unusual names as documents`() async throws {
        let log = try Log()
        defer { log.remove() }
        let name = "com.example.\u{202E}\"<b>"
        try await log.add(.decision, .storageRead, plugin: name, subject: "\"\\", isAllowed: false)
        try await log.request("a\"b", plugin: name, microseconds: 5, status: "error")
        let contents = try log.index()
        #expect(contents.damagedCount == 0)
        #expect(contents.names.plugins.count == 1)
        #expect(contents.all[0].isDenied)
        #expect(contents.all[2].isError && contents.all[2].microseconds == 5)
        #expect(contents.all.map(\.plugin) == [0, 0, 0])
    }

    @Test func `goes on where it ended, over files that are put aside`() async throws {
        let log = try Log(rotationBytes: 2_000)
        defer { log.remove() }
        let index = AuditIndex(folder: log.folder)
        var count = 0
        for _ in 0..<12 {
            for _ in 0..<3 { try await log.request() }
            count += 6
            try index.refresh()
            #expect(index.snapshot().contents.count == count)
            #expect(index.snapshot().progress.isWhole)
        }
        #expect(index.snapshot().contents.files.count > 5)
        // The places are right: each line is found again.
        let (contents, _) = index.snapshot()
        var window = LineWindow(folder: log.folder, files: contents.files)
        for (number, entry) in contents.all.enumerated() {
            let line = window.line(of: entry).map { String(decoding: $0, as: UTF8.self) }
            #expect(line?.hasPrefix("{\"seq\":\(number + 1),") == true)
        }
    }

    @Test func `is made anew where the log is another one`() async throws {
        let log = try Log(rotationBytes: 1_000)
        defer { log.remove() }
        for _ in 0..<6 { try await log.request() }
        let index = AuditIndex(folder: log.folder)
        try index.refresh()
        let before = index.snapshot().contents.files
        #expect(before.count > 2)
        try FileManager.default.removeItem(at: Self.file(log, before[0].name))
        try index.refresh()
        #expect(index.snapshot().contents.files.map(\.name) == before.dropFirst().map(\.name))

        let other = try Log()
        defer { other.remove() }
        try await other.request("handle_webhook")
        try FileManager.default.removeItem(atPath: log.folder)
        try FileManager.default.copyItem(atPath: other.folder, toPath: log.folder)
        try index.refresh()
        #expect(index.snapshot().contents.count == 2)
        #expect(index.snapshot().contents.names.types == ["handle_webhook"])
    }

    @Test func `counts lines that are no entries, and waits for one that is half there`() async throws {
        let log = try Log()
        defer { log.remove() }
        try await log.request()
        let file = try FileHandle(forWritingTo: Self.file(log, "audit.log"))
        try file.seekToEnd()
        try file.write(contentsOf: Data("not an entry\n{\"seq\":4,\"ti".utf8))
        let index = AuditIndex(folder: log.folder)
        try index.refresh()
        #expect(index.snapshot().contents.count == 3)
        #expect(index.snapshot().contents.damagedCount == 1)
        #expect(!index.snapshot().progress.isWhole)
        let page = EntryQuery().run(index.snapshot().contents, folder: log.folder)
        #expect(page.entries.count == 3)
        #expect(page.entries[0]["reason"]?.string?.contains("no entry") == true)
    }

    // MARK: As a file

    @Test func `is kept and read again`() async throws {
        let log = try Log()
        defer { log.remove() }
        for number in 0..<5 { try await log.request("type\(number)", microseconds: number) }
        let contents = try log.index()
        try KeptIndex.write(contents, in: log.folder)
        let kept = try #require(KeptIndex.read(in: log.folder))
        #expect(kept.files == contents.files)
        #expect(kept.names.types == contents.names.types)
        #expect(kept.all.map(\.microseconds) == contents.all.map(\.microseconds))
        #expect(kept.all.map(\.offset) == contents.all.map(\.offset))
        try await log.request("another")
        let index = AuditIndex(folder: log.folder)
        try index.refresh()
        #expect(index.snapshot().contents.count == 12)
        #expect(index.snapshot().contents.names.types.last == "another")
        // Nobody else may read which plugins do what.
        let mode = try FileManager.default.attributesOfItem(atPath: KeptIndex.path(in: log.folder))[.posixPermissions]
        #expect(mode as? Int == 0o600)
    }

    @Test func `is not used with any bit of it changed`() async throws {
        let log = try Log()
        defer { log.remove() }
        try await log.request()
        try KeptIndex.write(try log.index(), in: log.folder)
        let url = URL(fileURLWithPath: KeptIndex.path(in: log.folder))
        let bytes = try Data(contentsOf: url)
        for place in bytes.indices {
            var changed = bytes
            changed[place] ^= 1 << UInt8(place % 8)
            try changed.write(to: url)
            #expect(KeptIndex.read(in: log.folder) == nil, "\(place)")
        }
        for count in [0, 1, bytes.count / 2, bytes.count - 1] {
            try bytes.prefix(count).write(to: url)
            #expect(KeptIndex.read(in: log.folder) == nil)
        }
        try (bytes + [0]).write(to: url)
        #expect(KeptIndex.read(in: log.folder) == nil)
        try bytes.write(to: url)
        #expect(KeptIndex.read(in: log.folder) != nil)
    }
}
