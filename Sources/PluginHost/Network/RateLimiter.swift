import Platform
import Synchronization

/// Counts the requests of a plugin in a sliding window of an hour.
///
///     rate.log    records of 24 bytes: time | offset to the clock | CRC-32 of both | 6 for a request, 24 for a new offset
///     rate.lock   held while a request is counted
///
/// The count survives the end of the process and holds across processes. Each request is one appended record; the last
/// one, if a crash has cut it, has missing bytes or is zeros, and is overwritten by the next. Any other record that is
/// not as it was written counts as a request, as late as it can have been, and ``takeDamagedRecords()`` tells of it:
/// also one of zeros before other zeros, for a file has only as many records as there were requests. When most records
/// are older than an hour the file is written anew and renamed over the old one. It is on the disk (fdatasync) at most a
/// second after the request: after a failure of the machine the requests of the last second may be forgotten or found
/// damaged, after the end of a process none.
///
/// Its time, in milliseconds, never runs backwards: where the clock was set back by up to an hour it stands still
/// until the clock has caught up, and where it was set back further it counts on from the last request, by an offset
/// to the clock that is kept in the records.
package final class RateLimiter: Sendable {
    /// What came of counting a request.
    package enum Admission: Hashable, Sendable {
        /// The request is counted and may be sent; whether the clock was just found set back by more than an hour.
        case admitted(clockWasSetBack: Bool = false)
        /// There were as many requests as allowed; how many these are, and the seconds until one may be sent.
        case exceeded(limit: Int, secondsToWait: Int)
        /// Requests cannot be counted, so that none may be sent.
        case unavailable(StorageError)
    }

    private let folder: String
    private let limit: Int
    /// Whether requests are only compared with those that were counted, and not counted themselves.
    private let isReadOnly: Bool
    private let time: @Sendable () -> Double
    private let lock = Mutex<FileLock?>(nil)
    private let lastSynchronization = Mutex<ContinuousClock.Instant?>(nil)
    private let damaged = Mutex(0)

    private static let window: Int64 = 3_600_000
    /// The largest file that is read: far more than the requests of an hour.
    private static let maximumBytes = 64 << 20
    /// How long another process may hold the lock.
    private static let lockTimeout = Duration.seconds(2)

    /// Counts in a folder, which is made at the first request.
    ///
    /// - Parameters:
    ///   - folder: The plugin's folder.
    ///   - limit: How many requests may be sent in any hour.
    ///   - isReadOnly: Whether requests are not counted themselves, so that nothing is written.
    ///   - time: The present time in seconds since 1970; `nil` is the system's clock.
    package init(folder: String, limit: Int, isReadOnly: Bool = false, time: (@Sendable () -> Double)? = nil) {
        self.isReadOnly = isReadOnly
        self.folder = folder
        self.limit = max(0, limit)
        self.time = time ?? { systemTime() }
    }

    /// Counts a request, if it may be sent.
    package func admit() -> Admission {
        if isReadOnly, !Path.isThere(path) {
            return limit > 0 ? .admitted() : .exceeded(limit: 0, secondsToWait: 3_600)
        }
        do throws(StorageError) {
            return try withLock { () throws(StorageError) in try admitLocked() }
        } catch {
            return .unavailable(error)
        }
    }

    /// How many records were found damaged since the last call; each counts as a request.
    package func takeDamagedRecords() -> Int {
        damaged.withLock { count in
            defer { count = 0 }
            return count
        }
    }

    /// How many requests were counted in the last hour.
    ///
    /// - Throws: ``StorageError`` if the file cannot be read.
    package func count() throws(StorageError) -> Int {
        guard Path.isThere(path) else { return 0 }
        return try withLock { () throws(StorageError) in
            var records = try read()
            noteDamage(of: &records)
            return records.recent(at: records.now(clock: clock).time, Self.window).count
        }
    }

    /// Forgets all requests.
    ///
    /// - Throws: ``StorageError`` if the file cannot be written.
    package func reset() throws(StorageError) {
        guard Path.isThere(path) else { return }
        try withLock { () throws(StorageError) in
            try wrapping { () throws(PluginFileError) in try SharedFile.replace(path, with: []) }
        }
    }

    private var path: String { Path.join(folder, "rate.log") }

    private var clock: Int64 {
        let time = time()
        return time.isFinite ? Int64(max(0, min(time, 253_402_300_799)) * 1_000) : 0
    }

    private func admitLocked() throws(StorageError) -> Admission {
        var records = try read()
        if noteDamage(of: &records), !isReadOnly {
            // So that it is told of once, and the records stay requests of a known time.
            try wrapping { () throws(PluginFileError) in
                try SharedFile.replace(path, with: records.all.flatMap(\.encoded))
            }
        }
        let (now, offset, hasJumped) = records.now(clock: clock)
        if hasJumped, !isReadOnly {
            // Kept also where the request is refused: time must go on from here.
            try append(Record(time: now, offset: offset, isRequest: false), to: &records)
        }
        let recent = records.recent(at: now, Self.window)
        guard recent.count < limit else {
            // With the limit lowered, more than one must become old.
            let index = recent.count - limit
            let wait = recent.indices.contains(index) ? recent[index].time + Self.window - now : Self.window
            return .exceeded(limit: limit, secondsToWait: Int(clamping: (max(1, wait) + 999) / 1_000))
        }
        if isReadOnly { return .admitted(clockWasSetBack: hasJumped) }
        let record = Record(time: now, offset: offset, isRequest: true)
        if records.all.count > 2 * recent.count + 64 {
            let kept = recent + [record]
            try wrapping { () throws(PluginFileError) in try SharedFile.replace(path, with: kept.flatMap(\.encoded)) }
        } else {
            try append(record, to: &records)
        }
        return .admitted(clockWasSetBack: hasJumped)
    }

    private func append(_ record: Record, to records: inout Records) throws(StorageError) {
        let end = records.byteCount
        try wrapping { () throws(PluginFileError) in
            let file = try StateFile(path).open(O_RDWR | O_CREAT)
            try file.write(record.encoded, at: end)
            try file.truncate(to: end + Record.byteCount)
            try synchronizeOncePerSecond(file)
        }
        records.all.append(record)
    }

    /// Puts the file on the disk, unless that was done less than a second ago.
    private func synchronizeOncePerSecond(_ file: borrowing SystemFile) throws(PluginFileError) {
        let now = ContinuousClock.now
        let isDue = lastSynchronization.withLock { last in
            if let last, now - last < .seconds(1) { return false }
            last = now
            return true
        }
        if isDue { try file.synchronize() }
    }

    /// Counts damaged records as requests, and takes note of them.
    ///
    /// - Returns: Whether there were any.
    @discardableResult
    private func noteDamage(of records: inout Records) -> Bool {
        let count = records.countDamaged(asOf: clock)
        damaged.withLock { $0 += count }
        return count > 0
    }

    private func read() throws(StorageError) -> Records {
        Records(
            parsing: try wrapping { () throws(PluginFileError) in
                guard let file = try StateFile(path).openIfPresent() else { return [] }
                let size = Int(try file.status().st_size)
                guard size <= Self.maximumBytes else {
                    throw PluginFileError(
                        operation: "read", path: path, code: 0,
                        message: "it has \(size) bytes, more than the \(Self.maximumBytes) allowed")
                }
                return try file.read(count: size, at: 0)
            })
    }

    private func withLock<Result: Sendable>(_ body: () throws(StorageError) -> Result) throws(StorageError) -> Result {
        let deadline = ContinuousClock.now + Self.lockTimeout
        return try lock.withLock(until: deadline) { (lock) throws(StorageError) in
            if lock == nil {
                lock = try wrapping { () throws(PluginFileError) in
                    try Path.makeFolder(folder)
                    return try FileLock(path: Path.join(folder, "rate.lock"))
                }
            }
            guard let result = try lock?.withLock(.exclusive, until: deadline, body) else { throw .busy }
            return result
        }
    }

    private func wrapping<Result: ~Copyable>(
        _ body: () throws(PluginFileError) -> Result
    ) throws(StorageError) -> Result {
        do throws(PluginFileError) {
            return try body()
        } catch {
            throw .file(error)
        }
    }
}

extension RateLimiter {
    /// A request that was counted.
    private struct Record {
        /// The limiter's time in milliseconds.
        var time: Int64
        /// What was added to the clock.
        var offset: Int64
        /// Whether it stands for a request, not for a new offset alone.
        var isRequest: Bool

        static let byteCount = 24

        /// The checksum does not cover these, so that any two, but the old ones, differ in several bits.
        private static let requestMark: UInt64 = 6
        private static let offsetMark: UInt64 = 24
        /// What files of earlier versions have.
        private static let oldRequestMark: UInt64 = 1
        private static let oldOffsetMark: UInt64 = 0

        init(time: Int64, offset: Int64, isRequest: Bool) {
            self.time = time
            self.offset = offset
            self.isRequest = isRequest
        }

        init?(_ bytes: ArraySlice<UInt8>) {
            var numbers: [UInt64] = []
            for start in stride(from: bytes.startIndex, to: bytes.startIndex + Self.byteCount, by: 8) {
                numbers.append((0..<8).reduce(0) { $0 | UInt64(bytes[start + $1]) << UInt64($1 * 8) })
            }
            guard numbers[2] & 0xFFFF_FFFF == UInt64(Self.checksum(bytes.prefix(16))) else { return nil }
            switch numbers[2] >> 32 {
            case Self.requestMark, Self.oldRequestMark: isRequest = true
            case Self.offsetMark, Self.oldOffsetMark: isRequest = false
            default: return nil
            }
            time = Int64(bitPattern: numbers[0])
            offset = Int64(bitPattern: numbers[1])
            // Beyond any clock, and far from where adding could overflow.
            guard (0...(1 << 60)).contains(time), (0...(1 << 60)).contains(offset) else { return nil }
        }

        var encoded: [UInt8] {
            var bytes: [UInt8] = []
            for number in [UInt64(bitPattern: time), UInt64(bitPattern: offset)] { Self.append(number, to: &bytes) }
            let mark = isRequest ? Self.requestMark : Self.offsetMark
            Self.append(UInt64(Self.checksum(bytes[...])) | mark << 32, to: &bytes)
            return bytes
        }

        private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
            var checksum = CRC32()
            checksum.update(bytes)
            return checksum.value
        }

        private static func append(_ number: UInt64, to bytes: inout [UInt8]) {
            for shift in stride(from: UInt64(0), to: 64, by: 8) {
                bytes.append(UInt8(truncatingIfNeeded: number >> shift))
            }
        }
    }

    /// What a file has: times never decrease.
    private struct Records {
        var all: [Record] = []
        /// The indices of records that are not as they were written; their contents mean nothing yet.
        private var damaged: [Int] = []
        /// Where the whole records end.
        var byteCount: Int { all.count * Record.byteCount }

        init(parsing bytes: [UInt8]) {
            // Blocks that never reached the disk read as zeros, and no record is zeros. One record of them is what a
            // crash has cut. Where there are more, nobody knows whether a crash or something else has taken them, but
            // each was a request.
            let zeros = (bytes.lastIndex { $0 != 0 } ?? -1) + 1
            let end = bytes.count - zeros < 2 * Record.byteCount ? zeros : bytes.count
            var index = 0
            while bytes.count - index >= Record.byteCount, index < end {
                let record = Record(bytes[index..<index + Record.byteCount])
                if record == nil { damaged.append(all.count) }
                all.append(record ?? Record(time: 0, offset: 0, isRequest: true))
                index += Record.byteCount
            }
        }

        /// Makes requests of the damaged records, as late as their neighbours allow.
        ///
        /// - Returns: How many there were.
        mutating func countDamaged(asOf clock: Int64) -> Int {
            // Before what is damaged at the end stands the last record that is not.
            var lastIndex = all.count - 1
            for index in damaged.reversed() where index == lastIndex { lastIndex -= 1 }
            let last = lastIndex >= 0 ? all[lastIndex] : Record(time: 0, offset: 0, isRequest: false)
            for index in damaged.reversed() {
                let next = index + 1 < all.count ? all[index + 1] : nil
                let offset = next?.offset ?? last.offset
                all[index] = Record(
                    time: next?.time ?? max(last.time, clock + offset), offset: offset, isRequest: true)
            }
            defer { damaged = [] }
            return damaged.count
        }

        /// The limiter's time and offset to the clock, and whether the clock was found set back too far.
        func now(clock: Int64) -> (time: Int64, offset: Int64, hasJumped: Bool) {
            guard let last = all.last else { return (clock, 0, false) }
            let time = clock + last.offset
            guard time < last.time else { return (time, last.offset, false) }
            guard last.time - time > RateLimiter.window else { return (last.time, last.offset, false) }
            return (last.time, last.offset + last.time - time, true)
        }

        func recent(at now: Int64, _ window: Int64) -> [Record] {
            all.drop { $0.time <= now - window }.filter(\.isRequest)
        }
    }
}
