import Foundation
import Synchronization
import Testing

@testable import PluginHost

@Suite struct `The rate limit` {
    /// A clock that a test sets.
    final class TestClock: Sendable {
        let seconds = Mutex(1_800_000_000.0)

        func advance(_ by: Double) { seconds.withLock { $0 += by } }
    }

    let clock = TestClock()
    let folder: String

    init() throws { folder = try Fixtures.temporaryFolder() }

    func limiter(_ limit: Int) -> RateLimiter {
        RateLimiter(folder: folder, limit: limit) { [clock] in clock.seconds.withLock { $0 } }
    }

    @Test func `admits as many as allowed and tells the seconds to wait`() {
        let limiter = limiter(3)
        for _ in 0..<3 {
            #expect(limiter.admit() == .admitted())
            clock.advance(600)
        }
        #expect(limiter.admit() == .exceeded(limit: 3, secondsToWait: 1_800))
        clock.advance(1_799)
        #expect(limiter.admit() == .exceeded(limit: 3, secondsToWait: 1))
        clock.advance(1)
        #expect(limiter.admit() == .admitted())
        #expect(limiter.admit() == .exceeded(limit: 3, secondsToWait: 600))
    }

    @Test(.timeLimit(.minutes(1))) func `does not write elsewhere through a link, nor wait for a pipe`() throws {
        #expect(limiter(3).admit() == .admitted())
        let (log, elsewhere) = (folder + "/rate.log", folder + "/elsewhere")
        try FileManager.default.moveItem(atPath: log, toPath: elsewhere)
        let before = try Data(contentsOf: URL(fileURLWithPath: elsewhere))
        for destination in [elsewhere, folder + "/nowhere"] {
            try FileManager.default.createSymbolicLink(atPath: log, withDestinationPath: destination)
            guard case .unavailable = limiter(3).admit() else {
                Issue.record("counted through a link to \(destination)")
                continue
            }
            try FileManager.default.removeItem(atPath: log)
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: elsewhere)) == before)
        #expect(!FileManager.default.fileExists(atPath: folder + "/nowhere"))
        #expect(unsafe mkfifo(log, 0o600) == 0)
        guard case .unavailable = limiter(3).admit() else {
            Issue.record("counted in a pipe")
            return
        }
    }

    @Test func `survives the process and holds for all who count in the folder`() throws {
        #expect(limiter(2).admit() == .admitted())
        #expect(limiter(2).admit() == .admitted())
        #expect(limiter(2).admit() == .exceeded(limit: 2, secondsToWait: 3_600))
        #expect(try limiter(2).count() == 2)
        // A lower limit of the administrator counts at once, a higher one too.
        #expect(limiter(1).admit() == .exceeded(limit: 1, secondsToWait: 3_600))
        #expect(limiter(0).admit() == .exceeded(limit: 0, secondsToWait: 3_600))
        #expect(limiter(3).admit() == .admitted())
    }

    @Test func `stands still while the clock is behind, and counts on after a jump`() {
        let limiter = limiter(2)
        #expect(limiter.admit() == .admitted())
        clock.advance(-1_800)
        #expect(limiter.admit() == .admitted())
        #expect(limiter.admit() == .exceeded(limit: 2, secondsToWait: 3_600))
        // Far back: without the rule the limit would hold for days.
        clock.advance(-100 * 3_600)
        #expect(limiter.admit() == .exceeded(limit: 2, secondsToWait: 3_600))
        clock.advance(1_800)
        #expect(limiter.admit() == .exceeded(limit: 2, secondsToWait: 1_800))
        clock.advance(1_800)
        #expect(limiter.admit() == .admitted())
        clock.advance(-2 * 3_600)
        #expect(limiter.admit() == .admitted(clockWasSetBack: true))
        clock.advance(3_600)
        #expect(limiter.admit() == .admitted())
        #expect(limiter.admit() == .admitted())
        #expect(limiter.admit() == .exceeded(limit: 2, secondsToWait: 3_600))
    }

    @Test func `forgets on a reset`() throws {
        let limiter = limiter(1)
        try limiter.reset()
        #expect(limiter.admit() == .admitted())
        try limiter.reset()
        #expect(try limiter.count() == 0)
        #expect(limiter.admit() == .admitted())
    }

    /// The versions before had the head in the lock's file, and said so nowhere.
    @Test func `goes on with a file of the second version`() throws {
        let (whole, head) = try counted(3)
        var old = whole
        old[8] = 2
        let cut = old.prefix(Self.headerBytes + Self.recordBytes)
        for (log, lock, count) in [(old, head, 3), (old, Data(), 3), (cut, head, 3), (cut, Data(), 1)] {
            try put(log, nil, lock)
            let limiter = limiter(100)
            #expect(try limiter.count() == count)
            #expect(limiter.takeDamage()?.requestCount == (count == 3 && log == cut ? 2 : nil))
            #expect(limiter.admit() == .admitted())
            #expect(try limiter.count() == count + 1)
            #expect(limiter.takeDamage()?.isHeadLost != true)
            // From now on it is missed.
            try FileManager.default.removeItem(at: headFile)
            #expect(try self.limiter(100).count() >= 100)
        }
        // A head in the lock is one of an earlier version that has counted since.
        try put(nil, nil, nil)
        let (later, laterHead) = try counted(5)
        var lateOld = later
        lateOld[8] = 2
        try put(lateOld, head, laterHead)
        let limiter = limiter(100)
        #expect(try limiter.count() == 5 && limiter.takeDamage() == nil)
        try put(lateOld.dropLast(Self.recordBytes), head, laterHead)
        #expect(try limiter.count() == 5 && limiter.takeDamage()?.requestCount == 1)
    }

    // Records had no numbers, and the file no header.
    @Test func `goes on with a file of the first version`() throws {
        func bytes(_ number: UInt64) -> [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: number >> UInt64($0 * 8)) } }
        let now = UInt64(clock.seconds.withLock { $0 } * 1_000)
        var old: [UInt8] = []
        let records: [(age: UInt64, mark: UInt64)] = [
            (7_200_000, 6), (600_000, 6), (500_000, 1), (400_000, 24), (300_000, 6),
        ]
        for (age, mark) in records {
            let record = bytes(now - age) + bytes(0)
            var checksum = CRC32()
            checksum.update(record)
            old += record + bytes(UInt64(checksum.value) | mark << 32)
        }
        try Data(old).write(to: log)
        let limiter = limiter(4)
        #expect(try limiter.count() == 3)
        #expect(limiter.takeDamage() == nil)
        // A record that was changed counts.
        var changed = old
        changed[24 * 2 + 3] ^= 1
        try Data(changed).write(to: log)
        #expect(try limiter.count() == 3)
        #expect(limiter.takeDamage()?.requestCount == 1)
        try Data(old).write(to: log)
        #expect(limiter.admit() == .admitted())
        #expect(limiter.admit() == .exceeded(limit: 4, secondsToWait: 3_000))
        #expect(try Data(contentsOf: log).starts(with: Data("SSPLUGRL".utf8)))
        #expect(limiter.takeDamage() == nil)
    }

    @Test func `the file stays small`() throws {
        let limiter = limiter(10)
        for _ in 0..<500 {
            #expect(limiter.admit() == .admitted())
            clock.advance(600)
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder + "/rate.log")).count < 36 * 100)
    }

    @Test func `admits no more in total when several count at once`() async {
        let admitted = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<4 {
                let limiter = limiter(50)
                group.addTask { (0..<50).count { _ in limiter.admit() == .admitted() } }
            }
            return await group.reduce(0, +)
        }
        #expect(admitted == 50)
    }

    // A plugin that stays loaded while it is removed and installed again counts beside the new one.
    @Test func `takes the lock of the others once the folder was made anew`() throws {
        let limiter = limiter(2)
        #expect(limiter.admit() == .admitted())
        try FileManager.default.removeItem(atPath: folder)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        var other = try FileLock(path: folder + "/rate.lock")
        try other.withLock(.exclusive, until: .now + .seconds(10)) { () throws(StorageError) in
            #expect(limiter.admit() == .unavailable(.busy))
        }
        #expect(limiter.admit() == .admitted())
    }

    @Test func `sends nothing where it cannot count`() throws {
        try Data("file".utf8).write(to: URL(fileURLWithPath: folder + "/plain"))
        guard case .unavailable = RateLimiter(folder: folder + "/plain/sub", limit: 1).admit() else {
            Issue.record("a request was admitted")
            return
        }
    }
}
