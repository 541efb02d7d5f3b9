import Foundation
import Synchronization
import Testing

@testable import PluginHost

@Suite struct `The rate limit` {
    /// A clock that a test sets.
    private final class TestClock: Sendable {
        let seconds = Mutex(1_800_000_000.0)

        func advance(_ by: Double) { seconds.withLock { $0 += by } }
    }

    private let clock = TestClock()
    private let folder: String

    init() throws { folder = try Fixtures.temporaryFolder() }

    private func limiter(_ limit: Int) -> RateLimiter {
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

    @Test(arguments: [1, 23, 24, 25, 40]) func `reads a file that was cut anywhere`(byteCount: Int) throws {
        let limiter = limiter(2)
        #expect(limiter.admit() == .admitted())
        #expect(limiter.admit() == .admitted())
        let path = folder + "/rate.log"
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(bytes.count == 48)
        try bytes.prefix(byteCount).write(to: URL(fileURLWithPath: path))
        #expect(try limiter.count() == byteCount / 24)
        #expect(limiter.admit() == .admitted())
        #expect(try limiter.count() == byteCount / 24 + 1)
    }

    // One record of zeros is what a crash leaves; more of them were requests.
    @Test(arguments: [(0, 24, 0), (0, 47, 0), (0, 48, 2), (0, 72, 3), (1, 24, 1), (1, 48, 3), (2, 24, 2), (2, 240, 12)])
    func `counts records of zeros, and tells of them, but for a last one`(
        whole: Int, zeros: Int, count: Int
    ) throws {
        let limiter = limiter(20)
        for _ in 0..<max(whole, 1) { #expect(limiter.admit() == .admitted()) }
        let path = URL(fileURLWithPath: folder + "/rate.log")
        try (Data(contentsOf: path).prefix(24 * whole) + Data(count: zeros)).write(to: path)
        #expect(try limiter.count() == count)
        #expect(limiter.takeDamagedRecords() == count - whole)
        #expect(limiter.admit() == .admitted())
        #expect(try limiter.count() == count + 1)
        if count == 2, whole == 0 {
            // Once counted they are known.
            _ = limiter.takeDamagedRecords()
            #expect(limiter.admit() == .admitted())
            #expect(limiter.takeDamagedRecords() == 0)
        }
    }

    @Test func `the file stays small`() throws {
        let limiter = limiter(10)
        for _ in 0..<500 {
            #expect(limiter.admit() == .admitted())
            clock.advance(600)
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder + "/rate.log")).count < 24 * 100)
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
