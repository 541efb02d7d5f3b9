import Platform
import Synchronization

/// Counts the requests of a plugin in a sliding window of an hour.
///
///     rate.log    a record for each request; see ``RateLog``
///     rate.head   number, time and count of the last record; see ``LogHead``
///     rate.lock   held while a request is counted; says that there is a head
///
/// The count survives the end of the process and holds across processes. Each request is one appended record; the last
/// one, if a crash has cut it, has missing bytes or is zeros, and is overwritten by the next. Any other record that is
/// not as it was written, or not there although others after it are, or the head knows of it, counts as a request, as late
/// as it can have been, and ``takeDamage()`` tells of it. When most records
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

    /// What of a count is not as it was written.
    package struct Damage: Hashable, Sendable {
        /// Whether the head was lost: as many requests as are allowed count for an hour.
        package var isHeadLost = false
        /// How many requests of the last hour count for records that are damaged or missing.
        package var requestCount: Int

        /// What was found, without the name of the file, which a log has.
        package var text: String {
            if isHeadLost {
                return "rate.head was missing or damaged: nobody knows how many requests were made, and as many as are "
                    + "allowed count"
            }
            let subject =
                switch requestCount {
                case 0: "no request of the last hour counts"
                case 1: "1 request counts"
                default: "\(requestCount) requests count"
                }
            return "\(subject) for records that were changed or are missing"
        }

        /// What helps, with the command's name for the plugin: an hour is long to wait.
        package static func advice(_ plugin: String) -> String {
            "begin anew with: ssplug limits reset \(shellQuoted(plugin))"
        }
    }

    /// Whether requests are counted in memory, and ``folder`` is none.
    private let isInMemory: Bool
    private let folder: String
    private let limit: Int
    /// Whether requests are only compared with those that were counted, and not counted themselves.
    private let isReadOnly: Bool
    private let time: @Sendable () -> Double
    private let files: Mutex<Files>
    /// What was counted in memory.
    private let counted = Mutex(RateLog())
    private let lastSynchronization = Mutex<ContinuousClock.Instant?>(nil)
    private let damage = Mutex<Damage?>(nil)

    private struct Files: ~Copyable {
        var lock: FileLock?
        var head: LogHeadFile
    }

    /// The largest file that is read: far more than the requests of an hour.
    private static let maximumBytes = 64 << 20
    /// How long another process may hold the lock.
    private static let lockTimeout = Duration.seconds(2)

    /// Counts in a folder, which is made at the first request.
    ///
    /// - Parameters:
    ///   - folder: The plugin's folder; `nil` counts in memory, as long as this value lives.
    ///   - limit: How many requests may be sent in any hour.
    ///   - isReadOnly: Whether requests are not counted themselves, so that nothing is written.
    ///   - time: The present time in seconds since 1970; `nil` is the system's clock.
    package init(folder: String?, limit: Int, isReadOnly: Bool = false, time: (@Sendable () -> Double)? = nil) {
        self.isReadOnly = isReadOnly
        isInMemory = folder == nil
        self.folder = folder ?? ""
        self.limit = max(0, limit)
        self.time = time ?? { systemTime() }
        let head = LogHeadFile(path: Self.headPath(self.folder), count: RateLog.headCount)
        files = Mutex(Files(head: head))
    }

    /// Counts a request, if it may be sent.
    package func admit() -> Admission {
        do throws(StorageError) {
            if isInMemory {
                return try counted.withLock { (log) throws(StorageError) in
                    try admit(to: &log) { (record, log) throws(StorageError) in _ = log.append(record) }
                }
            }
            if isReadOnly, try !isThere() {
                return limit > 0 ? .admitted() : .exceeded(limit: 0, secondsToWait: 3_600)
            }
            return try withLock { (files, lockFile) throws(StorageError) in try admitLocked(&files, lockFile) }
        } catch {
            return .unavailable(error)
        }
    }

    /// What was found damaged since the last call; `nil` if nothing was.
    package func takeDamage() -> Damage? { damage.withLock { $0.take() } }

    /// How many requests were counted in the last hour.
    ///
    /// - Throws: ``StorageError`` if the file cannot be read.
    package func count() throws(StorageError) -> Int {
        if isInMemory { return counted.withLock { $0.count(at: $0.now(clock: clock).time, limit) } }
        guard try isThere() else { return 0 }
        return try withLock { (files, lockFile) throws(StorageError) in
            let log = try read(files, lockFile)
            note(log)
            return log.count(at: log.now(clock: clock).time, limit)
        }
    }

    /// Forgets all requests.
    ///
    /// - Throws: ``StorageError`` if the file cannot be written.
    package func reset() throws(StorageError) {
        if isInMemory { return counted.withLock { $0.removeAll() } }
        guard try isThere() else { return }
        try withLock { (files, lockFile) throws(StorageError) in
            // Whatever is wrong with what was counted goes with it.
            var log = (try? read(files, lockFile)) ?? RateLog()
            log.removeAll()
            // Or the end of the process between the two would leave requests that are missed.
            try prepareHead(log, &files, lockFile)
            try writeHead(log, files)
            try write(&log, &files, lockFile)
        }
    }

    private var path: String { Path.join(folder, "rate.log") }
    private var lockPath: String { Path.join(folder, "rate.lock") }
    private var headPath: String { Self.headPath(folder) }

    private static func headPath(_ folder: String) -> String { Path.join(folder, "rate.head") }

    /// Whether anything was ever counted here.
    private func isThere() throws(StorageError) -> Bool {
        try wrapping { () throws(PluginFileError) in
            for path in [path, headPath, lockPath] where try StateFile(path).isThere() { return true }
            return false
        }
    }

    private var clock: Int64 {
        let time = time()
        return time.isFinite ? Int64(max(0, min(time, 253_402_300_799)) * 1_000) : 0
    }

    private func admitLocked(
        _ files: inout Files, _ lockFile: borrowing SystemFile
    ) throws(StorageError) -> Admission {
        var log = try read(files, lockFile)
        note(log)
        // So that it is told of once, and the records stay requests of a known time.
        if log.damagedCount > 0, !isReadOnly { try write(&log, &files, lockFile) }
        return try admit(to: &log) { (record, log) throws(StorageError) in
            try append(record, to: &log, &files, lockFile)
        }
    }

    /// Counts a request in a log, if it may be sent; `append` adds records to the log and to where it is kept.
    private func admit(
        to log: inout RateLog, _ append: (RateLog.Record, inout RateLog) throws(StorageError) -> Void
    ) throws(StorageError) -> Admission {
        let (now, offset, hasJumped) = log.now(clock: clock)
        if hasJumped, !isReadOnly {
            // Kept also where the request is refused: time must go on from here.
            try append(RateLog.Record(time: now, offset: offset, weight: 0), &log)
        }
        if let wait = log.wait(at: now, limit) {
            return .exceeded(limit: limit, secondsToWait: Int(clamping: (max(1, wait) + 999) / 1_000))
        }
        if isReadOnly { return .admitted(clockWasSetBack: hasJumped) }
        if log.isMostlyOld(at: now) { log.removeOld(at: now) }
        try append(RateLog.Record(time: now, offset: offset, weight: 1), &log)
        return .admitted(clockWasSetBack: hasJumped)
    }

    private func append(
        _ record: RateLog.Record, to log: inout RateLog, _ files: inout Files, _ lockFile: borrowing SystemFile
    ) throws(StorageError) {
        try prepareHead(log, &files, lockFile)
        let bytes = log.append(record)
        guard let end = log.end else { return try write(&log, &files, lockFile) }
        try wrapping { () throws(PluginFileError) in
            let file = try StateFile(path).open(O_RDWR)
            try file.write(bytes, at: end)
            try file.truncate(to: end + bytes.count)
            try synchronizeOncePerSecond(file)
        }
        log.end = end + bytes.count
        try writeHead(log, files)
    }

    /// Writes the file anew; it appears in one step.
    private func write(
        _ log: inout RateLog, _ files: inout Files, _ lockFile: borrowing SystemFile
    ) throws(StorageError) {
        try prepareHead(log, &files, lockFile)
        let bytes = log.writtenAnew()
        try wrapping { () throws(PluginFileError) in try SharedFile.replace(path, with: bytes) }
        try writeHead(log, files)
    }

    private func prepareHead(
        _ log: RateLog, _ files: inout Files, _ lockFile: borrowing SystemFile
    ) throws(StorageError) {
        do throws(PluginFileError) { try files.head.prepare(log.head, lockFile) } catch { throw .file(error) }
    }

    private func writeHead(_ log: RateLog, _ files: borrowing Files) throws(StorageError) {
        do throws(PluginFileError) { try files.head.write(log.head) } catch { throw .file(error) }
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

    /// Takes note of damaged records, which count as requests and are told of once, and of a head that was lost.
    private func note(_ log: RateLog) {
        let now = log.now(clock: clock).time
        // As long as it keeps requests from being sent.
        let isHeadLost = log.isHeadLost || log.isUnknown(at: now)
        guard log.damagedCount > 0 || isHeadLost else { return }
        damage.withLock { $0 = Damage(isHeadLost: isHeadLost, requestCount: log.lostCount(at: now, limit)) }
    }

    private func read(_ files: borrowing Files, _ lockFile: borrowing SystemFile) throws(StorageError) -> RateLog {
        do throws(PluginFileError) {
            let head = try files.head.read(lockFile)
            return RateLog(try StateFile(path).read(limit: Self.maximumBytes), head, clock: clock)
        } catch {
            throw .file(error)
        }
    }

    private func withLock<Result: Sendable>(
        _ body: (inout Files, borrowing SystemFile) throws(StorageError) -> Result
    ) throws(StorageError) -> Result {
        let deadline = ContinuousClock.now + Self.lockTimeout
        return try files.withLock(until: deadline) { (files) throws(StorageError) in
            if files.lock == nil {
                files.lock = try wrapping { () throws(PluginFileError) in
                    try Path.makeFolder(folder)
                    return try FileLock(path: lockPath)
                }
            }
            guard var lock = files.lock.take() else { throw .busy }
            do throws(StorageError) {
                let result = try lock.withLockedFile(.exclusive, until: deadline) { (file) throws(StorageError) in
                    // Others write the same head, which may be another file by now.
                    if !files.head.isInPlace { files.head.forget() }
                    return try body(&files, file)
                }
                files.lock = consume lock
                return result
            } catch {
                files.lock = consume lock
                throw error
            }
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
