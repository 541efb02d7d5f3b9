import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A durable store: a log of settings in one file, read into memory, shared between processes.
///
///     store.log    "SSPLUGKV" version   then records:  crc32 | key length | value length | key | value
///     store.lock   held while the log is read (shared) or written (exclusive)
///
/// A setting is one record appended with one write and fdatasync before it returns, so that it survives the end of
/// the process and a loss of power. A record cut by a crash has a wrong length or checksum; it is the last one, and the
/// next writer cuts it off. When the log is mostly old values it is written anew beside the old one and renamed over
/// it. Lengths and checksum are little-endian; a value length of 2^32 − 1 removes the key.
///
/// It may be used by several threads at once; each waits for the others no longer than its deadline.
public final class FileStore: KeyValueStore {
    private let contents: Mutex<StoreLog>

    /// The store in `folder`, which is made at the first setting.
    public init(folder: String) { contents = Mutex(StoreLog(folder: folder)) }

    /// The value of a key, or `nil` if there is none.
    ///
    /// - Throws: ``StorageError`` if the log cannot be read or stays locked.
    public func value(forKey key: [UInt8], deadline: ContinuousClock.Instant) throws(StorageError) -> [UInt8]? {
        try contents.withLock(until: deadline) { log throws(StorageError) in
            try log.reading(deadline) { $0.values[key] } ?? nil
        }
    }

    /// Sets the value of a key; it is on the disk when this returns.
    ///
    /// - Throws: ``StorageError``; the old value stays.
    public func setValue(
        _ value: [UInt8], forKey key: [UInt8], limits: PluginLimits, deadline: ContinuousClock.Instant
    ) throws(StorageError) {
        try contents.withLock(until: deadline) { log throws(StorageError) in
            try log.set(key, value, limits, deadline)
        }
    }

    /// Removes a key.
    ///
    /// - Throws: ``StorageError`` if the log cannot be written.
    public func removeValue(forKey key: [UInt8], deadline: ContinuousClock.Instant) throws(StorageError) {
        try contents.withLock(until: deadline) { log throws(StorageError) in try log.remove(key, deadline) }
    }

    /// All keys with their values, in the order of the keys' bytes.
    ///
    /// - Throws: ``StorageError`` if the log cannot be read.
    public func entries(deadline: ContinuousClock.Instant) throws(StorageError) -> [(key: [UInt8], value: [UInt8])] {
        let values = try contents.withLock(until: deadline) { log throws(StorageError) in
            try log.reading(deadline) { $0.values } ?? [:]
        }
        return values.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { ($0.key, $0.value) }
    }
}

/// The log of a store, and what was read of it.
///
/// Only one thread at a time uses it: it stays behind the store's mutex.
private final class StoreLog {
    private let folder: String
    private let logPath: String
    private var lock: FileLock?
    private var contents = StoredValues()
    /// The log that ``contents`` was read from: another process may rename a new one over it.
    ///
    /// It is kept open, since the inode number of a file that is gone would be given to one of the next logs.
    private var log: SystemFile?
    private var device: dev_t = 0
    private var inode: ino_t = 0
    /// The end of the last whole record that was read.
    private var end = 0

    private static let header = Array("SSPLUGKV\u{1}\u{0}\u{0}\u{0}".utf8)
    private static let recordHeaderCount = 12
    /// The largest log that is read: far more than quotas and compaction leave.
    private static let maximumLogBytes = 1 << 30
    private static let compactionSlack = 256 << 10

    init(folder: String) {
        self.folder = folder
        logPath = Path.join(folder, "store.log")
    }

    /// Reads the values; `nil` if there is no log yet.
    func reading<Result>(
        _ deadline: ContinuousClock.Instant, _ body: (StoredValues) -> Result
    ) throws(StorageError) -> Result? {
        guard Path.exists(logPath) else { return nil }
        return try withLock(.shared, deadline) { () throws(StorageError) in
            try refresh()
            return body(contents)
        }
    }

    func set(
        _ key: [UInt8], _ value: [UInt8], _ limits: PluginLimits, _ deadline: ContinuousClock.Instant
    ) throws(StorageError) {
        try withLock(.exclusive, deadline) { () throws(StorageError) in
            try refresh()
            try contents.check(key, value, limits)
            try append(key, value)
        }
    }

    func remove(_ key: [UInt8], _ deadline: ContinuousClock.Instant) throws(StorageError) {
        try withLock(.exclusive, deadline) { () throws(StorageError) in
            try refresh()
            if contents.values[key] != nil { try append(key, nil) }
        }
    }

    private func withLock<Result>(
        _ mode: FileLock.Mode, _ deadline: ContinuousClock.Instant, _ body: () throws(StorageError) -> Result
    ) throws(StorageError) -> Result {
        if lock == nil {
            lock = try wrapped { () throws(FileError) in
                try Path.makeFolder(folder)
                return try FileLock(path: Path.join(folder, "store.lock"))
            }
        }
        guard let result = try lock?.withLock(mode, until: deadline, body) else { throw .busy }
        return result
    }

    /// Reads what was appended since the last time, or everything if the log was replaced.
    ///
    /// The lock is held.
    private func refresh() throws(StorageError) {
        guard Path.exists(logPath) else {
            forget()
            return
        }
        let file = try wrapped { () throws(FileError) in try SystemFile(logPath, flags: O_RDONLY) }
        let status = try wrapped { () throws(FileError) in try file.status() }
        let size = Int(status.st_size)
        if status.st_ino != inode || status.st_dev != device || size < end { forget() }
        know(file, status)
        guard size > end else { return }
        guard size <= Self.maximumLogBytes else { throw .damaged(path: logPath, offset: end) }
        let bytes = try wrapped { () throws(FileError) in try log?.read(count: size - end, at: end) ?? [] }
        try read(bytes, from: end)
    }

    /// Takes note of the log that the contents are those of.
    private func know(_ file: consuming SystemFile, _ status: stat) {
        device = status.st_dev
        inode = status.st_ino
        log = consume file
    }

    private func forget() {
        contents = StoredValues()
        log = nil
        end = 0
        inode = 0
        device = 0
    }

    private func read(_ bytes: [UInt8], from start: Int) throws(StorageError) {
        var index = 0
        if start == 0 {
            guard bytes.starts(with: Self.header) else {
                // A crash while the file was made leaves a part of the header.
                if Self.header.starts(with: bytes) || bytes.allSatisfy({ $0 == 0 }) { return }
                throw .damaged(path: logPath, offset: 0)
            }
            index = Self.header.count
        }
        while let record = Record(bytes, at: index) {
            contents.set(record.key, record.value)
            index = record.end
        }
        end = start + index
        guard index < bytes.count, !Record.isTorn(bytes, at: index) else { return }
        throw .damaged(path: logPath, offset: end)
    }

    private func append(_ key: [UInt8], _ value: [UInt8]?) throws(StorageError) {
        let record = Record.encoded(key, value)
        if end > Self.compactionSlack + 2 * (contents.byteCount + Self.recordHeaderCount * contents.values.count) {
            contents.set(key, value)
            return try compact()
        }
        try wrapped { () throws(FileError) in
            let file = try SystemFile(logPath, flags: O_RDWR | O_CREAT)
            var start = end
            if start == 0 {
                try file.truncate(to: 0)
                try file.write(Self.header, at: 0)
                start = Self.header.count
            } else if Int(try file.status().st_size) > start {
                try file.truncate(to: start)
            }
            do throws(FileError) {
                try file.write(record, at: start)
                try file.synchronize()
            } catch {
                try? file.truncate(to: start)
                throw error
            }
            if end == 0 { SharedFile.synchronizeFolder(of: logPath) }
            let status = try file.status()
            know(file, status)
            end = start + record.count
        }
        contents.set(key, value)
    }

    /// Writes the contents to a new log and puts it in the old one's place.
    private func compact() throws(StorageError) {
        var bytes = Self.header
        for (key, value) in contents.values { bytes += Record.encoded(key, value) }
        // The next use reads the new log: once it is in its place, nothing more may fail.
        forget()
        try wrapped { () throws(FileError) in try SharedFile.replace(logPath, with: bytes) }
    }

    private func wrapped<Result: ~Copyable>(
        _ body: () throws(FileError) -> Result
    ) throws(StorageError) -> Result {
        do { return try body() } catch { throw .file(error) }
    }

    /// One setting in the log.
    private struct Record {
        var key: [UInt8]
        var value: [UInt8]?
        var end: Int

        static let removed = UInt32.max

        static func encoded(_ key: [UInt8], _ value: [UInt8]?) -> [UInt8] {
            let count = value.map { UInt32(clamping: $0.count) } ?? removed
            let body = bytes(of: UInt32(clamping: key.count)) + bytes(of: count) + key + (value ?? [])
            var checksum = CRC32()
            checksum.update(body)
            return bytes(of: checksum.value) + body
        }

        /// The record at `start`, or `nil` if it is not whole.
        init?(_ bytes: [UInt8], at start: Int) {
            guard let (count, length) = Self.sizes(bytes, at: start) else { return nil }
            let end = start + recordHeaderCount + count + (length ?? 0)
            guard end <= bytes.count else { return nil }
            var checksum = CRC32()
            checksum.update(bytes[(start + 4)..<end])
            guard checksum.value == Self.number(bytes, at: start) else { return nil }
            let keyEnd = start + recordHeaderCount + count
            key = Array(bytes[(start + recordHeaderCount)..<keyEnd])
            value = length.map { _ in Array(bytes[keyEnd..<end]) }
            self.end = end
        }

        /// Whether what stands at `start` can be what a crash left of the last record, rather than damage.
        static func isTorn(_ bytes: [UInt8], at start: Int) -> Bool {
            if let (count, length) = sizes(bytes, at: start),
                start + recordHeaderCount + count + (length ?? 0) < bytes.count
            {
                // Blocks that never reached the disk read as zeros.
                return bytes[start...].allSatisfy { $0 == 0 }
            }
            return true
        }

        private static func sizes(_ bytes: [UInt8], at start: Int) -> (key: Int, value: Int?)? {
            guard bytes.count - start >= recordHeaderCount else { return nil }
            let length = number(bytes, at: start + 8)
            return (Int(number(bytes, at: start + 4)), length == removed ? nil : Int(length))
        }

        private static func number(_ bytes: [UInt8], at index: Int) -> UInt32 {
            (0..<4).reduce(0) { $0 | UInt32(bytes[index + $1]) << UInt32(8 * $1) }
        }

        private static func bytes(of number: UInt32) -> [UInt8] {
            (0..<4).map { UInt8(truncatingIfNeeded: number >> UInt32(8 * $0)) }
        }
    }
}
