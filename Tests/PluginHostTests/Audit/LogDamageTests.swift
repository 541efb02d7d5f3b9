import Foundation
import PluginHost
import Testing

/// Files of the logs with any bytes in them: reading and going on must neither trap nor lose what is whole.
@Suite struct `Logs with random damage` {
    private struct Generator: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 29
        }
    }

    /// Cuts, changes, repeats or adds to the bytes.
    private static func damaged(_ bytes: [UInt8], _ generator: inout Generator) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
            let place = Int.random(in: 0...bytes.count, using: &generator)
            let end = min(bytes.count, place + Int.random(in: 0...400, using: &generator))
            switch Int.random(in: 0..<7, using: &generator) {
            case 0: bytes.removeSubrange(place...)
            case 1: bytes.removeSubrange(place..<end)
            case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
            case 3: bytes += bytes[place..<end]
            case 4: for index in place..<end { bytes[index] = UInt8.random(in: .min ... .max, using: &generator) }
            case 5: if place < bytes.count { bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator) }
            default: bytes.replaceSubrange(place..<end, with: [UInt8](repeating: 0, count: end - place))
            }
        }
        return bytes
    }

    @Test(arguments: 0..<8 as Range<UInt64>)
    func `are read, and the audit log goes on`(seed: UInt64) async throws {
        var generator = Generator(state: seed)
        let folder = try await AuditFolder.written(30, rotationBytes: 3_000)
        let names = try folder.olderFiles() + ["audit.log", "audit.head", "quota/p"]
        let originals = try names.map { [UInt8](try Data(contentsOf: folder.url($0))) }
        for round in 0..<25 {
            for (name, original) in zip(names, originals) {
                let isDamaged = Int.random(in: 0..<3, using: &generator) == 0
                let bytes = isDamaged ? Self.damaged(original, &generator) : original
                try Data(bytes).write(to: folder.url(name))
            }
            _ = try folder.report()
            let log = AuditLog(folder: folder.path, rotationBytes: 3_000)
            let number = try await log.record(AuditFolder.entry("new"))
            #expect(try await log.record(AuditFolder.entry("newer")) == number + 1, "round \(round)")
            let entries = try folder.entries(2)
            #expect(entries.map { $0["subject"]?.string } == ["new", "newer"], "round \(round)")
            #expect(entries.last?["prev"] == entries.first?["hash"], "round \(round)")
            for name in try folder.olderFiles() where !names.contains(name) {
                try FileManager.default.removeItem(at: folder.url(name))
            }
        }
    }

    @Test(arguments: 0..<8 as Range<UInt64>)
    func `are read, and the event log goes on`(seed: UInt64) throws {
        var generator = Generator(state: seed)
        let folder = try Fixtures.temporaryFolder() + "/events"
        let log = PluginEventLog(folder: folder, rotationBytes: 1_500)
        for number in 0..<30 {
            try log.append(PluginEventRecord(plugin: "p", time: 0, event: .number(JSONNumber(number))))
        }
        let urls = ["events.log", "events.1.log"].map { URL(fileURLWithPath: folder + "/" + $0) }
        let originals = try urls.map { [UInt8](try Data(contentsOf: $0)) }
        for round in 0..<25 {
            for (url, original) in zip(urls, originals) {
                try Data(Self.damaged(original, &generator)).write(to: url)
            }
            let number = try PluginEventLog(folder: folder).append(
                PluginEventRecord(plugin: "p", time: 0, event: "new"))
            var last: JSONValue?
            try NumberedLogHistory(.events, folder: folder).last(1, of: nil) {
                last = $0
                return true
            }
            #expect(last?["event"] == "new", "round \(round)")
            #expect(last?["sequence"]?.number?.text == String(number), "round \(round)")
        }
    }
}
