import Foundation
import PluginHost
import Testing
import Wasm

@Suite struct `A durable store` {
    private static let limits = PluginLimits()
    private static var soon: ContinuousClock.Instant { .now.advanced(by: .seconds(20)) }

    private static func set(_ store: FileStore, _ key: String, _ value: String, _ limits: PluginLimits = limits) throws
    {
        try store.setValue(Array(value.utf8), forKey: Array(key.utf8), limits: limits, deadline: soon)
    }

    private static func get(_ store: FileStore, _ key: String) throws -> String? {
        try store.value(forKey: Array(key.utf8), deadline: soon).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `keeps values beyond the object that wrote them`() throws {
        let folder = try Fixtures.temporaryFolder() + "/a/b"
        let first = FileStore(folder: folder)
        #expect(try Self.get(first, "k") == nil)
        #expect(!FileManager.default.fileExists(atPath: folder), "reading makes no files")
        try Self.set(first, "k", "1")
        try Self.set(first, "k", "2")
        try Self.set(first, "empty", "")
        let second = FileStore(folder: folder)
        #expect(try Self.get(second, "k") == "2")
        #expect(try Self.get(second, "empty") == "")
        #expect(try Self.get(second, "other") == nil)
        try second.removeValue(forKey: Array("k".utf8), deadline: Self.soon)
        #expect(try Self.get(first, "k") == nil)
    }

    @Test func `is for its owner alone`() throws {
        let folder = try Fixtures.temporaryFolder() + "/state/plugin"
        try Self.set(FileStore(folder: folder), "k", "v")
        for (path, mode) in [("", 0o700), ("/..", 0o700), ("/store.log", 0o600), ("/store.lock", 0o600)] {
            let attributes = try FileManager.default.attributesOfItem(atPath: folder + path)
            #expect(attributes[.posixPermissions] as? Int == mode, "\(path)")
        }
    }

    @Test func `compares keys as bytes`() throws {
        let store = FileStore(folder: try Fixtures.temporaryFolder())
        try Self.set(store, "\u{E9}", "composed")
        try Self.set(store, "e\u{301}", "decomposed")
        #expect(try Self.get(store, "\u{E9}") == "composed")
        try store.setValue([0xFF, 0], forKey: [0xFF, 0], limits: Self.limits, deadline: Self.soon)
        #expect(try store.value(forKey: [0xFF, 0], deadline: Self.soon) == [0xFF, 0])
    }

    @Test func `sees what another object has written since`() throws {
        let folder = try Fixtures.temporaryFolder()
        let (first, second) = (FileStore(folder: folder), FileStore(folder: folder))
        for round in 0..<50 {
            try Self.set(round % 2 == 0 ? first : second, "k\(round % 3)", "\(round)")
            #expect(try Self.get(round % 2 == 0 ? second : first, "k\(round % 3)") == "\(round)")
        }
    }

    @Test func `keeps the quotas, and the old value with them`() throws {
        let store = FileStore(folder: try Fixtures.temporaryFolder())
        var limits = Self.limits
        limits.storageKeyBytes = .bytes(4)
        limits.storageValueBytes = .bytes(8)
        limits.storageBytes = .bytes(20)
        limits.storageKeys = 3
        try Self.set(store, "aaaa", "12345678", limits)
        #expect(throws: StorageError.quota(limit: "storage_key_bytes", requested: 5, allowed: 4)) {
            try Self.set(store, "aaaaa", "", limits)
        }
        #expect(throws: StorageError.quota(limit: "storage_value_bytes", requested: 9, allowed: 8)) {
            try Self.set(store, "aaaa", "123456789", limits)
        }
        try Self.set(store, "b", "1234567", limits)
        // 12 + 8 of 20 bytes are used: a replacement counts only its difference.
        #expect(throws: StorageError.quota(limit: "storage_bytes", requested: 21, allowed: 20)) {
            try Self.set(store, "b", "12345678", limits)
        }
        #expect(try Self.get(store, "b") == "1234567")
        try Self.set(store, "aaaa", "", limits)
        try Self.set(store, "c", "", limits)
        #expect(throws: StorageError.quota(limit: "storage_keys", requested: 4, allowed: 3)) {
            try Self.set(store, "d", "", limits)
        }
        try Self.set(store, "c", "again", limits)
    }

    @Test func `is written anew when it is mostly old values`() throws {
        let folder = try Fixtures.temporaryFolder()
        let (writer, reader) = (FileStore(folder: folder), FileStore(folder: folder))
        let value = String(repeating: "x", count: 100_000)
        for round in 0..<20 {
            try Self.set(writer, "k", value + "\(round)")
            #expect(try Self.get(reader, "k") == value + "\(round)")
        }
        let size = try FileManager.default.attributesOfItem(atPath: folder + "/store.log")[.size] as? Int ?? 0
        #expect(size < 700_000)
        try Self.set(reader, "other", "1")
        #expect(try Self.get(writer, "other") == "1")
    }

    @Test func `cut at any byte has the values of before, and can be written`() throws {
        let folder = try Fixtures.temporaryFolder()
        let log = URL(fileURLWithPath: folder + "/store.log")
        let store = FileStore(folder: folder)
        var sizes: [Int] = []
        for round in 1...4 {
            try Self.set(store, "k", "value \(round)")
            sizes.append(try Data(contentsOf: log).count)
        }
        let whole = try Data(contentsOf: log)
        // Up to the end of its first record the log appears in one step.
        for cut in sizes[0]...whole.count {
            try whole.prefix(cut).write(to: log)
            let reopened = FileStore(folder: folder)
            let rounds = sizes.filter { $0 <= cut }.count
            #expect(try Self.get(reopened, "k") == "value \(rounds)", "cut at \(cut)")
            try Self.set(reopened, "n", "new")
            #expect(try Self.get(FileStore(folder: folder), "n") == "new")
            #expect(try Self.get(FileStore(folder: folder), "k") == "value \(rounds)")
        }
        for cut in 0..<sizes[0] {
            try whole.prefix(cut).write(to: log)
            #expect(throws: StorageError.self, "cut at \(cut)") { try Self.get(FileStore(folder: folder), "k") }
        }
    }

    /// What is left of a record that is longer than the next one would stand behind that as damage.
    @Test func `cut within a long record is written without its rest`() throws {
        let folder = try Fixtures.temporaryFolder()
        let log = URL(fileURLWithPath: folder + "/store.log")
        try Self.set(FileStore(folder: folder), "k", "v")
        let before = try Data(contentsOf: log)
        try Self.set(FileStore(folder: folder), "long", String(repeating: "x", count: 1_000))
        try Data(contentsOf: log).dropLast().write(to: log)
        try Self.set(FileStore(folder: folder), "k", "w")
        // A record has 24 bytes beside its key and value.
        #expect(try Data(contentsOf: log).count == before.count + 26)
        #expect(try Self.get(FileStore(folder: folder), "k") == "w")
        #expect(try Self.get(FileStore(folder: folder), "long") == nil)
    }

    @Test func `followed by blocks that never reached the disk is readable`() throws {
        let folder = try Fixtures.temporaryFolder()
        let log = URL(fileURLWithPath: folder + "/store.log")
        try Self.set(FileStore(folder: folder), "k", "v")
        try (Data(contentsOf: log) + Data(count: 4_096)).write(to: log)
        let store = FileStore(folder: folder)
        #expect(try Self.get(store, "k") == "v")
        try Self.set(store, "k", "w")
        #expect(try Self.get(FileStore(folder: folder), "k") == "w")
    }

    @Test func `damaged in the middle says where, and loses nothing more`() throws {
        let folder = try Fixtures.temporaryFolder()
        let log = URL(fileURLWithPath: folder + "/store.log")
        let store = FileStore(folder: folder)
        for round in 1...3 { try Self.set(store, "k\(round)", "value") }
        var damaged = try Data(contentsOf: log)
        let record = 20 + 2 + 5 + 4
        damaged[damaged.startIndex + 12 + record + 22] ^= 1
        try damaged.write(to: log)
        #expect(throws: StorageError.damaged(path: log.path, offset: 12 + record)) {
            try Self.get(FileStore(folder: folder), "k1")
        }
        #expect(throws: StorageError.self) { try Self.set(FileStore(folder: folder), "k1", "x") }
        #expect(try Data(contentsOf: log) == damaged)
    }

    @Test func `locked by another waits until its deadline`() throws {
        let folder = try Fixtures.temporaryFolder()
        try Self.set(FileStore(folder: folder), "k", "v")
        let descriptor = unsafe open(folder + "/store.lock", O_RDWR)
        #expect(flock(descriptor, LOCK_EX) == 0)
        let store = FileStore(folder: folder)
        #expect(throws: StorageError.busy) {
            try store.value(forKey: [], deadline: .now.advanced(by: .milliseconds(50)))
        }
        close(descriptor)
        #expect(try Self.get(store, "k") == "v")
    }

    /// Without a file that is kept open, the second log that is written anew gets the inode number of the one that a
    /// reader knows, which then goes on reading, and writing, in the middle of it.
    @Test func `written anew twice is read from its beginning`() throws {
        let folder = try Fixtures.temporaryFolder()
        let (writer, reader) = (FileStore(folder: folder), FileStore(folder: folder))
        func size() throws -> Int {
            try FileManager.default.attributesOfItem(atPath: folder + "/store.log")[.size] as? Int ?? 0
        }
        var number = 0
        func write() throws {
            number += 1
            try Self.set(writer, "k", "\(number) " + String(repeating: "x", count: 60_000 + number))
        }
        for round in 0..<6 {
            try write()
            let known = try size()
            #expect(try Self.get(reader, "k")?.hasPrefix("\(number) ") == true, "round \(round)")
            var rewritten = 0
            while try rewritten < 2 || size() <= known {
                let before = try size()
                try write()
                if try size() < before { rewritten += 1 }
            }
            #expect(try Self.get(reader, "k")?.hasPrefix("\(number) ") == true, "round \(round)")
            try Self.set(reader, "other", "\(round)")
            #expect(try Self.get(FileStore(folder: folder), "k")?.hasPrefix("\(number) ") == true, "round \(round)")
            // So that the next round begins with a small log.
            for _ in 0..<8 where try size() > 200_000 { try write() }
        }
    }

    /// A plugin that is removed and installed again while a host still has it open.
    @Test func `whose folder was made anew is locked by those who had it open as well`() throws {
        let folder = try Fixtures.temporaryFolder() + "/plugin"
        let first = FileStore(folder: folder)
        try Self.set(first, "k", "old")
        try FileManager.default.removeItem(atPath: folder)
        try Self.set(FileStore(folder: folder), "k", "new")
        let descriptor = unsafe open(folder + "/store.lock", O_RDWR)
        #expect(flock(descriptor, LOCK_EX) == 0)
        #expect(throws: StorageError.busy) {
            try first.setValue([1], forKey: [1], limits: Self.limits, deadline: .now.advanced(by: .milliseconds(50)))
        }
        close(descriptor)
        #expect(try Self.get(first, "k") == "new")
        try Self.set(first, "k", "newer")
        #expect(try Self.get(FileStore(folder: folder), "k") == "newer")
    }

    @Test(.timeLimit(.minutes(1))) func `whose log is a link, a pipe or a folder is refused`() throws {
        let folder = try Fixtures.temporaryFolder()
        let (log, elsewhere) = (folder + "/store.log", folder + "/elsewhere")
        func refuses() throws {
            #expect(throws: StorageError.self) { try Self.get(FileStore(folder: folder), "k") }
            #expect(throws: StorageError.self) { try Self.set(FileStore(folder: folder), "k", "v") }
            try FileManager.default.removeItem(atPath: log)
        }
        try Self.set(FileStore(folder: folder), "k", "v")
        try FileManager.default.moveItem(atPath: log, toPath: elsewhere)
        let before = try Data(contentsOf: URL(fileURLWithPath: elsewhere))
        try FileManager.default.createSymbolicLink(atPath: log, withDestinationPath: elsewhere)
        try refuses()
        #expect(try Data(contentsOf: URL(fileURLWithPath: elsewhere)) == before)
        // One that leads nowhere makes no file there.
        try FileManager.default.createSymbolicLink(atPath: log, withDestinationPath: folder + "/nowhere")
        try refuses()
        #expect(!FileManager.default.fileExists(atPath: folder + "/nowhere"))
        #expect(unsafe mkfifo(log, 0o600) == 0)
        try refuses()
        try FileManager.default.createDirectory(atPath: log, withIntermediateDirectories: false)
        try refuses()
    }

    @Test func `that says that a value was not set has not set it`() throws {
        let plugin = try BusyPlugin(rounds: 1)
        var refused = 0
        // From too few descriptors to run at all to enough of them.
        for limit in 3..<24 {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/bin/sh")
            let home = try Fixtures.temporaryFolder()
            process.arguments = [
                "-c", "ulimit -n \(limit); exec \"$@\"", "sh", Fixtures.program, "kv", "set", plugin.manifest, "k", "v",
            ]
            process.environment = ["SSPLUG_HOME": home, "PATH": "/usr/bin:/bin"]
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            let isSet = try ProgramRun(["kv", "get", plugin.manifest, "k"], home: home).code == 0
            #expect(isSet == (process.terminationStatus == 0), "with \(limit) descriptors")
            refused += isSet ? 0 : 1
        }
        #expect((1..<20).contains(refused))
    }
}
