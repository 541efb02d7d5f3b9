import Foundation
import Testing

@testable import PluginHost

/// A state folder with everything in it, and one bit at a time that is not what was written.
@Suite struct `A flipped bit in the state` {
    private struct Generator: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 29
        }
    }

    /// What a file says to those who read it.
    private enum Reading: Equatable {
        /// What was read.
        case value(String)
        /// It is not as it was written, and that was said.
        case damaged
    }

    /// A file that the test has no reader for.
    private struct Unread: Error {
        var path: String
    }

    private static let id = "test.plugin"
    private static var soon: ContinuousClock.Instant { .now.advanced(by: .seconds(20)) }
    private let home: String
    private let state: StateDirectory

    /// Makes every file that a state has: an installed plugin that was used, an approval, events, counts.
    init() throws {
        home = try Fixtures.temporaryFolder()
        state = StateDirectory(path: home)
        var plugin = try AuthoredPlugin()
        plugin.capabilities = #"["x","storage_access","event_emit"]"#
        plugin.extra = #","config_schema":{"type":"object","properties":{"name":{"type":"string"}}}"#
        plugin.guest.imports = Guest.hostImports
        let key = plugin.guest.data("key")
        plugin.guest.handleBody = """
            (call $set \(key) \(plugin.guest.data("a value")))
            (call $emit \(plugin.guest.data(#"{"event":"text"}"#)))
            \(Guest.packed(Guest.responseAddress, 15))
            """
        #expect(try plugin.install("--yes", "--config", "name=somebody", home: home).code == 0)
        let request = #"{"type":"custom","action":"x"}"#
        for _ in 0..<3 { #expect(try ProgramRun(["exec", Self.id, "--request", request], home: home).code == 0) }
        for number in 0..<4 {
            #expect(try ProgramRun(["kv", "set", Self.id, "k\(number)", "value"], home: home).code == 0)
        }
        let limiter = RateLimiter(folder: pluginFolder, limit: 100)
        for _ in 0..<5 { #expect(limiter.admit() == .admitted()) }
        try ApprovalFile(folder: home + "/exec/one").write(
            [.storageAccess, .eventEmit, .networkAccess(try NetworkOrigin(entry: "api.example.com"))],
            manifestPath: "/somewhere/plugin.json")
    }

    private var pluginFolder: String { "\(home)/plugins/\(Self.id)" }

    /// The files with anything in them, by their paths in the state's folder.
    private func files() throws -> [String] {
        let paths = FileManager.default.enumerator(atPath: home)?.compactMap { $0 as? String } ?? []
        return try paths.sorted().filter { path in
            let attributes = try FileManager.default.attributesOfItem(atPath: "\(home)/\(path)")
            return attributes[.type] as? FileAttributeType == .typeRegular && attributes[.size] as? Int ?? 0 > 0
        }
    }

    private func read(_ path: String) async throws -> Reading {
        switch (path as NSString).lastPathComponent {
        case "store.log": readStore()
        case "installation.json": readInstallation()
        case "rate.log", "rate.head", "rate.lock": try readRate()
        case "approval.json": readApproval()
        case "events.log", "events.head", "events.lock": try readEvents()
        case "audit.log", "audit.head": try readAudit()
        case "quota.list": try AuditCounts.damaged(in: state.auditFolder).isEmpty ? .value("listed") : .damaged
        case Self.id where path.hasPrefix("audit/quota/"): try await readQuota()
        case let name where path.hasPrefix("modules/") && name.hasSuffix(".wasm"): readModule()
        default: throw Unread(path: path)
        }
    }

    private func readStore() -> Reading {
        guard let entries = try? FileStore(folder: pluginFolder).entries(deadline: Self.soon) else { return .damaged }
        return .value("\(entries)")
    }

    private func readInstallation() -> Reading {
        guard let plugin = try? Installations(state: state, audit: NoAudit()).plugin(Self.id) else { return .damaged }
        return .value(
            "\(plugin.manifest.document.text()) \(plugin.digest.hexadecimal) \(plugin.approved.sorted()) \(plugin.time)"
                + "\(plugin.requestedPermissions.sorted()) \(plugin.isEnabled) \(plugin.source) \(plugin.configuration?.text() ?? "")"
        )
    }

    private func readModule() -> Reading {
        guard let opened = try? Installations(state: state, audit: NoAudit()).open(Self.id) else { return .damaged }
        return .value(opened.package.module.digest.hexadecimal)
    }

    private func readRate() throws -> Reading {
        let limiter = RateLimiter(folder: pluginFolder, limit: 100)
        guard let count = try? limiter.count() else { return .damaged }
        let isDamaged = limiter.takeDamage() != nil
        return isDamaged ? .damaged : .value("\(count)")
    }

    private func readApproval() -> Reading {
        switch ApprovalFile(folder: home + "/exec/one").read() {
        case .approved(let permissions): .value("\(permissions.sorted())")
        case .none: .value("none")
        case .damaged: .damaged
        }
    }

    private func readEvents() throws -> Reading {
        var events: [JSONValue] = []
        var damage = 0
        let note = { (_: String, _: Int) in damage += 1 }
        let loss = { (_: UInt64) in damage += 1 }
        let doubt = { (_: String) in damage += 1 }
        try NumberedLogHistory(.events, folder: state.eventFolder).last(
            .max, of: nil, damage: note, loss: loss, doubt: doubt
        ) {
            events.append($0)
            return true
        }
        return damage > 0 ? .damaged : .value(JSONValue.array(events).text())
    }

    private func readAudit() throws -> Reading {
        let report = try AuditReport(folder: state.auditFolder)
        if report.problem != nil { return .damaged }
        var entries: [JSONValue] = []
        var damage = 0
        let note = { (_: String, _: Int) in damage += 1 }
        try AuditHistory(folder: state.auditFolder).last(.max, AuditFilter(), damage: note) {
            entries.append($0)
            return true
        }
        return damage > 0 ? .damaged : .value(JSONValue.array(entries).text())
    }

    /// What is counted shows only by counting; afterwards the files are as they were.
    private func readQuota() async throws -> Reading {
        let paths = try files().filter { $0.hasPrefix("audit/") }
        let before = try paths.map { try Data(contentsOf: URL(fileURLWithPath: "\(home)/\($0)")) }
        defer {
            for (path, data) in zip(paths, before) { try? data.write(to: URL(fileURLWithPath: "\(home)/\(path)")) }
        }
        let entry = AuditEntry(.decision, plugin: Self.id, action: .storageRead, isAllowed: true)
        _ = try await AuditLog(folder: state.auditFolder).record(entry)
        var notes = 0
        try AuditHistory(folder: state.auditFolder).last(2, AuditFilter()) {
            if $0["action"] == "audit_quota" { notes += 1 }
            return true
        }
        return notes > 0 ? .damaged : .value("counted")
    }

    @Test(.timeLimit(.minutes(10))) func `is without effect on what is read, or detected and named`() async throws {
        let files = try files()
        let kinds = Set(files.map { ($0 as NSString).lastPathComponent })
        for name in [
            "store.log", "installation.json", "rate.log", "approval.json", "events.log", "audit.log", "audit.head",
            "rate.head", "rate.lock", "events.head", "events.lock", "quota.list", Self.id,
        ] {
            #expect(kinds.contains(name))
        }
        var whole: [String: (bytes: Data, reading: Reading)] = [:]
        for file in files {
            let reading = try await read(file)
            #expect(reading != .damaged, "\(file)")
            whole[file] = (try Data(contentsOf: URL(fileURLWithPath: "\(home)/\(file)")), reading)
        }
        var generator = Generator(state: 2_026)
        var detected: [String: Int] = [:]
        for round in 0..<2_000 {
            let file = files[round % files.count]
            let (original, expected) = try #require(whole[file])
            let bit = Int.random(in: 0..<original.count * 8, using: &generator)
            var bytes = original
            bytes[bit / 8] ^= 1 << UInt8(bit % 8)
            let url = URL(fileURLWithPath: "\(home)/\(file)")
            try bytes.write(to: url)
            let reading = try await read(file)
            #expect(reading == expected || reading == .damaged, "\(file), bit \(bit)")
            if reading == .damaged { detected[file, default: 0] += 1 }
            try original.write(to: url)
        }
        // A reader that is blind to everything would pass, too.
        // What locks have is of use only where a head is gone.
        for file in files where !file.hasSuffix(".lock") { #expect(detected[file] ?? 0 > 0, "\(file)") }
    }

    /// Whether a file says what it said or that it is damaged, or at worst what it said before the last setting.
    private func isTold(
        _ reading: Reading, _ expected: Reading, _ file: String, cutTo size: Int, of whole: Int
    ) -> Bool {
        if reading == expected || reading == .damaged { return true }
        // The last record of a store may be one that a crash has cut, and nobody knows how many there were.
        return file.hasSuffix("store.log") && (StoreFormat.headerCount + 1..<whole).contains(size)
    }

    /// Hands over each way in which a part of a file may be missing, stand twice or be in another place.
    private static func rearranged(_ bytes: Data, _ pieces: [Range<Int>]) -> [(what: String, bytes: Data)] {
        var result: [(String, Data)] = []
        for (index, piece) in pieces.enumerated() {
            let part = bytes[piece]
            var without = bytes
            without.removeSubrange(piece)
            // The last piece of a store, see above.
            if index < pieces.count - 1 { result.append(("without piece \(index)", without)) }
            result.append(("piece \(index) twice", bytes[..<piece.upperBound] + part + bytes[piece.upperBound...]))
            for (otherIndex, other) in pieces[..<index].enumerated() {
                let swapped =
                    bytes[..<other.lowerBound] + part + bytes[other.upperBound..<piece.lowerBound] + bytes[other]
                    + bytes[piece.upperBound...]
                result.append(("pieces \(otherIndex) and \(index) swapped", swapped))
            }
        }
        return result
    }

    /// The records or lines of a file.
    private func pieces(of file: String, _ bytes: Data) -> [Range<Int>] {
        var ends: [Int] = []
        switch (file as NSString).lastPathComponent {
        case "store.log":
            let format = StoreFormat.current
            var start = StoreFormat.headerCount
            while let record = format.record(in: Array(bytes), at: start) {
                ends.append(start)
                start = record.end
            }
            ends.append(start)
        case "rate.log": ends = Array(stride(from: 24, through: bytes.count, by: 36))
        case "audit.log", "events.log": ends = [0] + bytes.indices.filter { bytes[$0] == 10 }.map { $0 + 1 }
        default: return []
        }
        return zip(ends, ends.dropFirst()).map { $0..<$1 }
    }

    @Test(.timeLimit(.minutes(10)))
    func `is not the only damage that is named: so are files that are empty, cut, or lack a part`() async throws {
        for file in try files() where !file.hasSuffix(".lock") {
            let url = URL(fileURLWithPath: "\(home)/\(file)")
            let whole = try Data(contentsOf: url)
            let expected = try await read(file)
            let step = max(1, whole.count / 400)
            for size in [0, 1, whole.count - 1] + stride(from: 0, to: whole.count, by: step) {
                try whole.prefix(size).write(to: url)
                let reading = try await read(file)
                let isTold = isTold(reading, expected, file, cutTo: size, of: whole.count)
                #expect(isTold, "\(file) cut to \(size): \(reading)")
                if size == 0 { #expect(reading == .damaged, "\(file) emptied") }
                // The front of a file.
                if size > 0 {
                    try whole.suffix(size).write(to: url)
                    let reading = try await read(file)
                    #expect(reading == expected || reading == .damaged, "\(file), the last \(size): \(reading)")
                }
            }
            for (what, bytes) in Self.rearranged(whole, pieces(of: file, whole)) {
                try bytes.write(to: url)
                #expect(try await read(file) == .damaged, "\(file) \(what)")
            }
            try whole.write(to: url)
            #expect(try await read(file) == expected)
        }
    }

    /// What disks give back where blocks are lost, which is no file that a crash leaves.
    @Test func `is not the only damage that is named: so are zeros instead of a file, or behind its beginning`()
        async throws
    {
        // What locks have is of use only where a head is gone.
        for file in try files() where !file.hasSuffix(".lock") {
            let url = URL(fileURLWithPath: "\(home)/\(file)")
            let original = try Data(contentsOf: url)
            for kept in [0, 12] {
                try (original.prefix(kept) + Data(count: original.count - kept)).write(to: url)
                #expect(try await read(file) == .damaged, "\(file) behind \(kept)")
            }
            try original.write(to: url)
        }
    }
}
