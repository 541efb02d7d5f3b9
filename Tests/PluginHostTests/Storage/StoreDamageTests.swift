import Foundation
import Testing
import Wasm

@testable import PluginHost

/// Bits of a store's log that are not what was written.
@Suite struct `A damaged store` {
    private static let limits = PluginLimits()
    private static var soon: ContinuousClock.Instant { .now.advanced(by: .seconds(20)) }

    private static func set(_ folder: String, _ key: String, _ value: String) throws {
        try FileStore(folder: folder).setValue(
            Array(value.utf8), forKey: Array(key.utf8), limits: limits, deadline: soon)
    }

    private static func entries(_ folder: String) throws -> [String: String] {
        let entries = try FileStore(folder: folder).entries(deadline: soon)
        return Dictionary(
            uniqueKeysWithValues: entries.map {
                (String(decoding: $0.key, as: UTF8.self), String(decoding: $0.value, as: UTF8.self))
            })
    }

    /// A store of six keys, and where its log is.
    private static func written() throws -> (folder: String, log: URL) {
        let folder = try Fixtures.temporaryFolder()
        for number in 0..<6 { try set(folder, "key\(number)", "value\(number)") }
        return (folder, URL(fileURLWithPath: folder + "/store.log"))
    }

    /// A log of version 1: each record begins with a checksum of all that follows in it.
    private static func versionOne(_ settings: [(key: String, value: String?)]) -> Data {
        func bytes(_ number: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: number >> UInt32(8 * $0)) } }
        var log = Array("SSPLUGKV\u{1}\u{0}\u{0}\u{0}".utf8)
        for (key, value) in settings {
            let count = value.map { UInt32($0.utf8.count) } ?? .max
            let body = bytes(UInt32(key.utf8.count)) + bytes(count) + Array(key.utf8) + Array((value ?? "").utf8)
            var checksum = CRC32()
            checksum.update(body)
            log += bytes(checksum.value) + body
        }
        return Data(log)
    }

    @Test func `is neither read nor written, whichever bit is altered`() throws {
        let (folder, log) = try Self.written()
        let whole = try Data(contentsOf: log)
        for bit in 0..<whole.count * 8 {
            var damaged = whole
            damaged[bit / 8] ^= 1 << UInt8(bit % 8)
            try damaged.write(to: log)
            #expect(throws: StorageError.self, "bit \(bit)") { try Self.entries(folder) }
            if bit % 29 == 0 {
                #expect(throws: StorageError.self, "bit \(bit)") { try Self.set(folder, "new", "x") }
                #expect(try Data(contentsOf: log) == damaged)
            }
        }
    }

    @Test func `keeps every whole record when it is repaired, and the file as it was`() throws {
        let (folder, log) = try Self.written()
        let whole = try Data(contentsOf: log)
        let record = (whole.count - 12) / 6
        var damaged = whole
        // A length of the second record, and a value in the fifth.
        damaged[12 + record + 6] ^= 1
        damaged[12 + 4 * record + 20] ^= 4
        try damaged.write(to: log)
        let repair = try #require(try FileStore(folder: folder).repair(deadline: Self.soon))
        #expect(repair.keyCount == 4)
        #expect(repair.lostByteCount == 2 * record)
        #expect(try Data(contentsOf: URL(fileURLWithPath: repair.setAside)) == damaged)
        #expect(try Self.entries(folder).keys.sorted() == ["key0", "key2", "key3", "key5"])
        #expect(try FileStore(folder: folder).repair(deadline: Self.soon) == nil)
        try Self.set(folder, "key1", "again")
        #expect(try Self.entries(folder)["key1"] == "again")
        // The next damaged log does not take the first one's place.
        try damaged.write(to: log)
        let second = try #require(try FileStore(folder: folder).repair(deadline: Self.soon))
        #expect(second.setAside != repair.setAside)
    }

    @Test func `whose header is altered can be repaired`() throws {
        for bit in 0..<96 {
            let (folder, log) = try Self.written()
            var damaged = try Data(contentsOf: log)
            damaged[bit / 8] ^= 1 << UInt8(bit % 8)
            try damaged.write(to: log)
            #expect(try FileStore(folder: folder).repair(deadline: Self.soon)?.keyCount == 6, "bit \(bit)")
        }
    }

    @Test func `is told from one that a crash cut`() throws {
        let (folder, log) = try Self.written()
        let whole = try Data(contentsOf: log)
        let record = (whole.count - 12) / 6
        for cut in (whole.count - record)..<whole.count {
            try whole.prefix(cut).write(to: log)
            #expect(try Self.entries(folder).count == 5)
        }
        // The same cut behind a record that was altered.
        for cut in (whole.count - record)..<whole.count {
            var damaged = Data(whole.prefix(cut))
            damaged[12 + 3 * record + 5] ^= 16
            try damaged.write(to: log)
            #expect(throws: StorageError.damaged(path: log.path, offset: 12 + 3 * record)) { try Self.entries(folder) }
        }
    }

    @Test func `of the first version is found in its lengths too, and one that is whole is read and written`() throws {
        let folder = try Fixtures.temporaryFolder()
        let log = URL(fileURLWithPath: folder + "/store.log")
        let old = Self.versionOne([("a", "1"), ("b", "2"), ("a", "3"), ("c", "4"), ("b", nil)])
        try old.write(to: log)
        #expect(try Self.entries(folder) == ["a": "3", "c": "4"])
        for bit in 96..<old.count * 8 {
            var damaged = old
            damaged[bit / 8] ^= 1 << UInt8(bit % 8)
            try damaged.write(to: log)
            #expect(throws: StorageError.self, "bit \(bit)") { try Self.entries(folder) }
        }
        // Cut by a crash it is as it was before the last setting.
        try old.dropLast().write(to: log)
        #expect(try Self.entries(folder) == ["a": "3", "b": "2", "c": "4"])
        try old.write(to: log)
        try Self.set(folder, "d", "5")
        #expect(try Data(contentsOf: log)[8] == 3)
        #expect(try Self.entries(folder) == ["a": "3", "c": "4", "d": "5"])
    }

    // A log appears with its first record in it, so that no crash leaves less.
    @Test(arguments: [0, 1, 11, 12, 13, 40, 5_000])
    func `is one of zeros, or of zeros behind the header, or an empty one`(byteCount: Int) throws {
        let header = Data("SSPLUGKV\u{3}\u{0}\u{0}\u{0}".utf8)
        let logs = [Data(count: byteCount), header.prefix(byteCount) + Data(count: max(0, byteCount - 12))]
        for bytes in logs {
            let folder = try Fixtures.temporaryFolder()
            let log = URL(fileURLWithPath: folder + "/store.log")
            try bytes.write(to: log)
            let offset = bytes.count >= 12 && bytes[0] != 0 ? 12 : 0
            #expect(throws: StorageError.damaged(path: log.path, offset: offset)) { try Self.entries(folder) }
            #expect(throws: StorageError.damaged(path: log.path, offset: offset)) { try Self.set(folder, "k", "v") }
            #expect(try Data(contentsOf: log) == bytes)
            let repair = try #require(try FileStore(folder: folder).repair(deadline: Self.soon))
            #expect(repair.keyCount == 0)
            #expect(try Data(contentsOf: URL(fileURLWithPath: repair.setAside)) == bytes)
            try Self.set(folder, "k", "v")
            #expect(try Self.entries(folder) == ["k": "v"])
        }
    }

    @Test func `is one that ends with more zeros than a record has bytes`() throws {
        let (folder, log) = try Self.written()
        let whole = try Data(contentsOf: log)
        let longest = StoreFormat.overhead + Self.limits.storageKeyBytes.bytes + Self.limits.storageValueBytes.bytes
        try (whole + Data(count: longest)).write(to: log)
        #expect(try Self.entries(folder).count == 6)
        try (whole + Data(count: longest + 1)).write(to: log)
        #expect(throws: StorageError.damaged(path: log.path, offset: whole.count)) { try Self.entries(folder) }
        #expect(throws: StorageError.self) { try Self.set(folder, "k", "v") }
    }

    @Test func `is never what a crash leaves of a first setting, which appears in one step`() throws {
        let folder = try Fixtures.temporaryFolder()
        let log = URL(fileURLWithPath: folder + "/store.log")
        try Self.set(folder, "k", "v")
        let inode = { try FileManager.default.attributesOfItem(atPath: log.path)[.systemFileNumber] as? Int }
        let first = try inode()
        try Self.set(folder, "k", "w")
        #expect(try inode() == first)
        // Logs of the version before could have no record.
        try Data("SSPLUGKV\u{2}\u{0}\u{0}\u{0}".utf8).write(to: log)
        let empty = FileHandle(forReadingAtPath: log.path)
        let before = try inode()
        try Self.set(folder, "k", "x")
        #expect(try inode() != before)
        #expect(try empty?.readToEnd()?.count == 12)
        #expect(try Self.entries(folder) == ["k": "x"])
    }

    /// A log of version 2, whose records have no numbers.
    private static func versionTwo(_ settings: [(key: String, value: String?)]) -> Data {
        func bytes(_ number: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: number >> UInt32(8 * $0)) } }
        func checksum(_ bytes: [UInt8]) -> [UInt8] {
            var checksum = CRC32()
            checksum.update(bytes)
            return (0..<4).map { UInt8(truncatingIfNeeded: checksum.value >> UInt32(8 * $0)) }
        }
        var log = Array("SSPLUGKV\u{2}\u{0}\u{0}\u{0}".utf8)
        for (key, value) in settings {
            let body = Array((key + (value ?? "")).utf8)
            let count = value.map { UInt32($0.utf8.count) } ?? .max
            let head = bytes(UInt32(key.utf8.count)) + bytes(count) + checksum(body)
            log += checksum(head) + head + body + Array("end\n".utf8)
        }
        return Data(log)
    }

    @Test func `of the second version is found, and one that is whole is read and written`() throws {
        let folder = try Fixtures.temporaryFolder()
        let log = URL(fileURLWithPath: folder + "/store.log")
        let old = Self.versionTwo([("a", "1"), ("b", "2"), ("a", "3"), ("b", nil)])
        try old.write(to: log)
        #expect(try Self.entries(folder) == ["a": "3"])
        for bit in 0..<old.count * 8 {
            var damaged = old
            damaged[bit / 8] ^= 1 << UInt8(bit % 8)
            try damaged.write(to: log)
            #expect(throws: StorageError.self, "bit \(bit)") { try Self.entries(folder) }
        }
        try old.write(to: log)
        #expect(try FileStore(folder: folder).removeValue(forKey: Array("a".utf8), deadline: Self.soon))
        // A store of which nothing is left is not one that was cut.
        #expect(try Self.entries(folder) == [:])
        #expect(try Data(contentsOf: log)[8] == 3)
        try Self.set(folder, "d", "5")
        #expect(try Self.entries(folder) == ["d": "5"])
    }

    @Test func `is one with a record that is missing, stands twice or in another's place`() throws {
        let (folder, log) = try Self.written()
        // So that the last value counts, and not any.
        try Self.set(folder, "key0", "value!")
        let whole = try Data(contentsOf: log)
        let size = (whole.count - 12) / 7
        let records = (0..<7).map { whole[12 + $0 * size..<12 + ($0 + 1) * size] }
        var logs: [(bytes: Data, keys: Int)] = []
        for index in 0..<7 {
            var records = records
            records.remove(at: index)
            // The last one may have been cut off by a crash.
            if index < 6 { logs.append((whole.prefix(12) + records.joined(), index == 0 ? 6 : 5)) }
            records.insert(contentsOf: [Self.at(index, whole), Self.at(index, whole)], at: index)
            logs.append((whole.prefix(12) + records.joined(), 6))
            for other in 0..<index {
                var order = Array(0..<7)
                order.swapAt(index, other)
                let swapped = order.map { Self.at($0, whole) }
                logs.append((whole.prefix(12) + swapped.joined(), 6))
            }
        }
        for (index, (bytes, keys)) in logs.enumerated() {
            try bytes.write(to: log)
            #expect(throws: StorageError.self, "\(index)") { try Self.entries(folder) }
            #expect(throws: StorageError.self, "\(index)") { try Self.set(folder, "new", "x") }
            #expect(try Data(contentsOf: log) == bytes)
            let repair = try #require(try FileStore(folder: folder).repair(deadline: Self.soon))
            #expect(repair.keyCount == keys && repair.lostByteCount == 0, "\(index)")
            // In the order in which they were written, wherever they stood.
            #expect(try Self.entries(folder)["key0"] == "value!", "\(index)")
        }
    }

    /// A record of a log of seven records of one size.
    private static func at(_ index: Int, _ log: Data) -> Data {
        let size = (log.count - 12) / 7
        return log[12 + index * size..<12 + (index + 1) * size]
    }

    @Test func `is repaired by the command that its message names`() throws {
        var plugin = try AuthoredPlugin()
        plugin.capabilities = #"["x","storage_access"]"#
        let state = try TestState()
        #expect(try plugin.install("--yes", home: state.home).code == 0)
        for number in 0..<3 { #expect(try state.run("kv", "set", plugin.id, "k\(number)", "v").code == 0) }
        #expect(try state.run("kv", "repair", plugin.id).output == "not damaged: nothing to repair\n")
        let log = URL(fileURLWithPath: "\(state.home)/plugins/\(plugin.id)/store.log")
        var damaged = try Data(contentsOf: log)
        damaged[12 + 6] ^= 1
        try damaged.write(to: log)
        let refused = try state.run("kv", "set", plugin.id, "k9", "v")
        #expect(refused.code == 74)
        #expect(refused.errors.contains("is damaged at offset 12"))
        let command = try #require(refused.errors.firstMatch(of: /run: ssplug (kv repair \S+)/)).output.1
        let repaired = try ProgramRun(command.split(separator: " ").map(String.init), home: state.home)
        #expect(repaired.code == 0)
        #expect(repaired.output.hasPrefix("repaired: 2 keys; "))
        #expect(try state.run("kv", "list", plugin.id).output == "\"k1\" \"v\"\n\"k2\" \"v\"\n")
        #expect(try state.run("audit", "show").output.contains("kv_repair"))
    }
}
