import Foundation
import Synchronization
import Testing

@testable import PluginHost

// What is not as it was written in the files of the count.
extension `The rate limit` {
    var log: URL { URL(fileURLWithPath: folder + "/rate.log") }
    var headFile: URL { URL(fileURLWithPath: folder + "/rate.head") }
    var lock: URL { URL(fileURLWithPath: folder + "/rate.lock") }
    static let headerBytes = 24
    static let recordBytes = 36

    /// A file of so many requests, ten seconds apart.
    func counted(_ count: Int) throws -> (bytes: Data, head: Data) {
        let limiter = limiter(100)
        for _ in 0..<count {
            clock.advance(10)
            #expect(limiter.admit() == .admitted())
        }
        return (try Data(contentsOf: log), try Data(contentsOf: headFile))
    }

    @Test func `is whole wherever those were killed who counted the first requests`() throws {
        // As far as the head, which cannot be written: the lock says of none.
        try FileManager.default.createDirectory(atPath: folder + "/rate.head.new/x", withIntermediateDirectories: true)
        guard case .unavailable = limiter(100).admit() else {
            Issue.record("counted without a head")
            return
        }
        #expect(try Data(contentsOf: lock) == Data())
        try FileManager.default.removeItem(atPath: folder + "/rate.head.new")
        // As far as the file, which cannot be written.
        try FileManager.default.createDirectory(atPath: folder + "/rate.log.new/x", withIntermediateDirectories: true)
        guard case .unavailable = limiter(100).admit() else {
            Issue.record("counted without a file")
            return
        }
        try FileManager.default.removeItem(atPath: folder + "/rate.log.new")
        let (head0, mark) = (try Data(contentsOf: headFile), try Data(contentsOf: lock))
        let (log1, head1) = try counted(1)
        let (log2, head2) = try counted(1)
        #expect(Set([head0, head1, head2]).count == 3)
        for (log, head, lock, count) in [
            (nil, nil, Data(), 0), (nil, head0, Data(), 0), (nil, head0, mark, 0), (log1, head0, mark, 1),
            (log1, head1, mark, 1), (log2.dropLast(9), head1, mark, 1), (log2, head1, mark, 2), (log2, head2, mark, 2),
        ] as [(Data?, Data?, Data, Int)] {
            try put(log, head, lock)
            let limiter = limiter(100)
            #expect(try limiter.count() == count && limiter.takeDamage() == nil)
            for number in 1...2 {
                #expect(self.limiter(100).admit() == .admitted())
                #expect(try limiter.count() == count + number && limiter.takeDamage() == nil)
            }
        }
    }

    // The end of the process may come between the record and what the head has of it.
    @Test func `reads a file whose last record a crash has cut, and overwrites that`() throws {
        let before = try counted(2)
        let (whole, head) = try counted(1)
        #expect(whole.count == Self.headerBytes + 3 * Self.recordBytes)
        for byteCount in before.bytes.count...whole.count {
            try whole.prefix(byteCount).write(to: log)
            try before.head.write(to: headFile)
            let limiter = limiter(100)
            let count = byteCount == whole.count ? 3 : 2
            #expect(try limiter.count() == count)
            #expect(limiter.admit() == .admitted())
            #expect(try limiter.count() == count + 1)
            #expect(limiter.takeDamage() == nil, "\(byteCount)")
        }
        // Blocks that did not reach the disk.
        for zeros in 1..<2 * Self.recordBytes {
            try (before.bytes + Data(count: zeros)).write(to: log)
            try before.head.write(to: headFile)
            #expect(try limiter(100).count() == 2)
        }
        try whole.write(to: log)
        try head.write(to: headFile)
        #expect(try limiter(100).count() == 3)
    }

    // A limit that forgets is a way around it.
    @Test func `counts no request less whatever is missing in the file, and tells of it`() throws {
        let (whole, head) = try counted(6)
        func record(_ index: Int) -> Data {
            whole.dropFirst(Self.headerBytes + index * Self.recordBytes).prefix(Self.recordBytes)
        }
        let header = whole.prefix(Self.headerBytes)
        let records = (0..<6).map(record)
        var damaged: [(String, Data?)] = [("emptied", Data()), ("removed", nil), ("zeros", Data(count: whole.count))]
        for count in 1..<whole.count { damaged.append(("cut at \(count)", whole.prefix(count))) }
        for count in 1...6 {
            damaged.append(("\(count) of the first", header + records.dropFirst(count).joined()))
            damaged.append(("a part of the front, without header", whole.dropFirst(count * Self.recordBytes)))
        }
        for index in 0..<6 {
            var fewer = records
            fewer.remove(at: index)
            damaged.append(("without \(index)", header + fewer.joined()))
            var more = records
            more.insert(records[index], at: min(6, index + 2))
            damaged.append(("\(index) twice", header + more.joined()))
            for other in 0..<index {
                var swapped = records
                swapped.swapAt(index, other)
                damaged.append(("\(index) and \(other) swapped", header + swapped.joined()))
            }
        }
        for (what, bytes) in damaged {
            try? FileManager.default.removeItem(at: log)
            try bytes?.write(to: log)
            try head.write(to: headFile)
            let limiter = limiter(100)
            #expect(try limiter.count() >= 6, "\(what)")
            #expect(limiter.takeDamage() != nil, "\(what)")
            let count = try limiter.count()
            _ = limiter.takeDamage()
            // Once it is counted it is known, and told of once.
            #expect(limiter.admit() == .admitted(), "\(what)")
            #expect(limiter.takeDamage() != nil, "\(what)")
            #expect(try self.limiter(100).count() == count + 1, "\(what)")
            #expect(limiter.admit() == .admitted())
            #expect(limiter.takeDamage() == nil, "\(what)")
            // Nor for longer than the last of them was.
            clock.advance(3_601)
            #expect(try limiter.count() == 0, "\(what)")
            clock.advance(-3_601)
        }
        // An earlier copy of the file.
        _ = try counted(3)
        try whole.write(to: log)
        #expect(try limiter(100).count() >= 9)
    }

    @Test func `takes a file that is empty for as many requests as are allowed, where nobody knows how many they were`()
        throws
    {
        _ = try counted(2)
        try Data().write(to: log)
        try Data().write(to: headFile)
        let limiter = limiter(5)
        #expect(try limiter.count() == 5)
        #expect(limiter.admit() == .exceeded(limit: 5, secondsToWait: 3_600))
        #expect(limiter.takeDamage() != nil)
        clock.advance(3_601)
        #expect(limiter.admit() == .admitted())
        try Data().write(to: log)
        try Data().write(to: headFile)
        try limiter.reset()
        _ = limiter.takeDamage()
        #expect(limiter.admit() == .admitted())
        #expect(limiter.takeDamage() == nil)
    }

    @Test func `begins anew on a reset, whatever the file is like`() throws {
        let (whole, head) = try counted(4)
        for bytes in [Data(), Data(count: 100), whole.prefix(50), whole] {
            try bytes.write(to: log)
            try head.write(to: headFile)
            try limiter(4).reset()
            let limiter = limiter(4)
            #expect(try limiter.count() == 0)
            #expect(limiter.takeDamage() == nil)
            #expect(limiter.admit() == .admitted())
            #expect(limiter.takeDamage() == nil)
        }
    }

    // Without it a file that was cut is one that was never longer.
    @Test func `takes as many requests as are allowed for made where the head is lost, and tells of it`() throws {
        let (whole, head) = try counted(3)
        let mark = try Data(contentsOf: lock)
        var heads: [(what: String, bytes: Data?)] = [("removed", nil), ("emptied", Data())]
        for bit in 0..<head.count * 8 {
            var changed = head
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            heads.append(("changed in bit \(bit)", changed))
        }
        let cut = whole.prefix(Self.headerBytes + Self.recordBytes)
        for (index, (what, bytes)) in heads.enumerated() {
            // What a head is not is found before the other files matter: all of them with every tenth bit, and with each
            // of its parts, are enough.
            let isEach = index < 2 || index % 10 == 0
            for log: Data? in isEach ? [whole, cut, Data(), nil] : [cut] {
                // The log says itself that there is a head, as long as it is there.
                for lockBytes: Data? in !isEach || log?.isEmpty ?? true ? [mark] : [mark, Data(), nil] {
                    try put(log, bytes, lockBytes)
                    let limiter = limiter(100)
                    #expect(try limiter.count() >= 100, "\(what)")
                    #expect(limiter.takeDamage()?.isHeadLost == true, "\(what)")
                    // Told of and counted until an hour is over.
                    for _ in 0..<2 {
                        #expect(limiter.admit() == .exceeded(limit: 100, secondsToWait: 3_600), "\(what)")
                        #expect(limiter.takeDamage()?.isHeadLost == true, "\(what)")
                    }
                    #expect(try self.limiter(100).count() >= 100, "\(what)")
                    clock.advance(3_601)
                    #expect(limiter.admit() == .admitted() && limiter.takeDamage() == nil)
                    #expect(try self.limiter(100).count() == 1)
                    clock.advance(-3_601)
                }
            }
            // The head alone tells of what was there.
            if bytes != nil {
                try put(nil, bytes, nil)
                #expect(try limiter(100).count() >= 100)
            }
            try put(cut, bytes, nil)
            try limiter(100).reset()
            let limiter = limiter(100)
            #expect(limiter.admit() == .admitted() && limiter.takeDamage()?.isHeadLost != true)
        }
    }

    @Test func `says for how many requests that is`() throws {
        let (whole, head) = try counted(6)
        var damaged = whole
        damaged[Self.headerBytes + 2 * Self.recordBytes + 3] ^= 1
        for (bytes, count) in [(Data(), 6), (nil, 6), (damaged, 1), (whole.dropLast(2 * Self.recordBytes), 2)] {
            try put(bytes, head, try Data(contentsOf: lock))
            let limiter = limiter(100)
            #expect(try limiter.count() == 6)
            let damage = limiter.takeDamage()
            #expect(damage == .init(requestCount: count))
            let subject = count == 1 ? "1 request counts" : "\(count) requests count"
            #expect(damage?.text == "\(subject) for records that were changed or are missing")
        }
        // Those of more than an hour ago count no more.
        clock.advance(3_601)
        try put(damaged, head, try Data(contentsOf: lock))
        let limiter = limiter(100)
        #expect(try limiter.count() == 0)
        #expect(limiter.takeDamage()?.text.hasPrefix("no request of the last hour counts for ") == true)
    }

    /// The head comes first: the end of the process after the file would leave a head with requests that are missed.
    @Test func `a reset that is cut short before the file is written anew has no effect and leaves no damage`() throws {
        // One who finds the head, and one who has written it before.
        for isWriter in [false, true] {
            try put(nil, nil, nil)
            _ = try counted(isWriter ? 3 : 4)
            let resetter = limiter(10)
            if isWriter { #expect(resetter.admit() == .admitted()) }
            let head = try Data(contentsOf: headFile)
            let obstacle = folder + "/rate.log.new/x"
            try FileManager.default.createDirectory(atPath: obstacle, withIntermediateDirectories: true)
            #expect(throws: StorageError.self) { try resetter.reset() }
            #expect(try Data(contentsOf: headFile) != head)
            #expect(try limiter(10).count() == 4 && limiter(10).takeDamage() == nil)
            try FileManager.default.removeItem(atPath: folder + "/rate.log.new")
            let later = limiter(10)
            #expect(try later.count() == 4 && later.takeDamage() == nil)
            #expect(later.admit() == .admitted() && later.takeDamage() == nil)
            #expect(try later.count() == 5)
        }
    }

    @Test func `counts in memory where there is no folder`() throws {
        let limiter = RateLimiter(folder: nil, limit: 2, time: { [clock] in clock.seconds.withLock { $0 } })
        #expect(limiter.admit() == .admitted() && limiter.admit() == .admitted())
        #expect(limiter.admit() == .exceeded(limit: 2, secondsToWait: 3_600))
        #expect(try limiter.count() == 2 && limiter.takeDamage() == nil)
        clock.advance(-7_200)
        #expect(limiter.admit() == .exceeded(limit: 2, secondsToWait: 3_600))
        clock.advance(3_601)
        #expect(limiter.admit() == .admitted())
        try limiter.reset()
        #expect(try limiter.count() == 0)
        #expect(limiter.admit() == .admitted())
    }

    @Test func `counts what the head knows of where it is left alone`() throws {
        let (_, head) = try counted(3)
        try put(nil, head, nil)
        let limiter = limiter(100)
        #expect(try limiter.count() == 3)
        #expect(limiter.admit() == .admitted())
        #expect(try self.limiter(100).count() == 4)
    }

    /// Writes the files that a plugin's count has, or takes them away.
    func put(_ log: Data?, _ head: Data?, _ lock: Data?) throws {
        for (url, bytes) in [(self.log, log), (headFile, head), (self.lock, lock)] {
            try? FileManager.default.removeItem(at: url)
            try bytes?.write(to: url)
        }
    }
}
