import Platform

/// The log of a store, and what was read of it.
///
/// Only one thread at a time uses it: it stays behind the store's mutex.
final class StoreLog {
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
    /// How many records were read.
    private var recordCount = 0
    /// The format of the log that was read.
    private var format = StoreFormat.current

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
        guard try isThere() else { return nil }
        return try withLock(.shared, deadline) { () throws(StorageError) in
            try refresh()
            return body(contents)
        }
    }

    /// Sets a value, if the present one is as expected; without an expectation, in any case.
    ///
    /// - Parameter check: Says whether the store may be written, once nobody else does.
    /// - Returns: Whether the value was set.
    func set(
        _ key: [UInt8], _ value: [UInt8], expecting expected: Expectation = .anything, _ limits: PluginLimits,
        _ deadline: ContinuousClock.Instant, _ check: () throws(StorageError) -> Void
    ) throws(StorageError) -> Bool {
        // Before the folder would be made anew, and again where nobody else writes.
        try check()
        return try withLock(.exclusive, deadline) { () throws(StorageError) in
            try check()
            try refresh()
            guard expected.accepts(contents.values[key]) else { return false }
            try contents.check(key, value, limits)
            try append(key, value)
            return true
        }
    }

    /// Removes a key.
    ///
    /// - Returns: Whether there was one.
    func remove(
        _ key: [UInt8], _ deadline: ContinuousClock.Instant, _ check: () throws(StorageError) -> Void
    ) throws(StorageError) -> Bool {
        try check()
        return try withLock(.exclusive, deadline) { () throws(StorageError) in
            try check()
            try refresh()
            guard contents.values[key] != nil else { return false }
            try append(key, nil)
            return true
        }
    }

    /// Writes a log that is damaged anew from its whole records, and keeps what it was in a file beside it.
    ///
    /// - Returns: What was done; `nil` if the log is not damaged.
    func repair(_ deadline: ContinuousClock.Instant) throws(StorageError) -> FileStore.Repair? {
        guard try isThere() else { return nil }
        return try withLock(.exclusive, deadline) { () throws(StorageError) in
            forget()
            do throws(StorageError) {
                try refresh()
                return nil
            } catch {
                guard case .damaged = error else { throw error }
            }
            let bytes = try wrapped { () throws(PluginFileError) in
                try StateFile(logPath).read(limit: Self.maximumLogBytes) ?? []
            }
            let salvage = StoreFormat.salvage(bytes)
            let aside = freePath()
            forget()
            for record in salvage.records { contents.set(record.key, record.value) }
            let repair = FileStore.Repair(
                keyCount: contents.values.count, lostByteCount: salvage.lostByteCount, setAside: aside)
            try wrapped { () throws(PluginFileError) in try SharedFile.replace(aside, with: bytes) }
            try compact()
            return repair
        }
    }

    private func isThere() throws(StorageError) -> Bool {
        try wrapped { () throws(PluginFileError) in try StateFile(logPath).isThere() }
    }

    /// A path for the damaged log that no file has.
    private func freePath() -> String {
        var number = 1
        while true {
            let path = Path.join(folder, "store.damaged.\(number).log")
            if !Path.isThere(path) { return path }
            number += 1
        }
    }

    private func withLock<Result>(
        _ mode: FileLock.Mode, _ deadline: ContinuousClock.Instant, _ body: () throws(StorageError) -> Result
    ) throws(StorageError) -> Result {
        if lock == nil {
            lock = try wrapped { () throws(PluginFileError) in
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
        guard try isThere() else {
            forget()
            return
        }
        let file = try wrapped { () throws(PluginFileError) in try StateFile(logPath).open() }
        let status = try wrapped { () throws(PluginFileError) in try file.status() }
        let size = Int(status.st_size)
        if status.st_ino != inode || status.st_dev != device || size < end { forget() }
        know(file, status)
        guard size > end || end == 0 else { return }
        guard size <= Self.maximumLogBytes else { throw .damaged(path: logPath, offset: end) }
        let bytes = try wrapped { () throws(PluginFileError) in try log?.read(count: size - end, at: end) ?? [] }
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
        recordCount = 0
        inode = 0
        device = 0
        format = .current
    }

    private func read(_ bytes: [UInt8], from start: Int) throws(StorageError) {
        var index = 0
        if start == 0 {
            // Not even what a crash leaves has no header; see append(_:_:).
            guard let found = StoreFormat.of(bytes) else { throw .damaged(path: logPath, offset: 0) }
            format = found
            index = StoreFormat.headerCount
            // Earlier versions had logs without records, where all keys had been removed.
            if found.version >= 3, bytes.count == index { throw .damaged(path: logPath, offset: index) }
        }
        while let record = format.record(in: bytes, at: index) {
            // A whole record in another's place is never what a crash leaves.
            guard record.number ?? UInt32(clamping: recordCount + 1) == UInt32(clamping: recordCount + 1) else {
                end = start + index
                throw .damaged(path: logPath, offset: end)
            }
            contents.set(record.key, record.value)
            recordCount += 1
            index = record.end
        }
        end = start + index
        guard index < bytes.count, !format.isTorn(bytes, at: index, isFirst: end == StoreFormat.headerCount) else {
            return
        }
        throw .damaged(path: logPath, offset: end)
    }

    private func append(_ key: [UInt8], _ value: [UInt8]?) throws(StorageError) {
        let record = StoreFormat.encoded(key, value, number: recordCount + 1)
        let isMostlyOld =
            end > Self.compactionSlack + 2 * (contents.byteCount + StoreFormat.overhead * contents.values.count)
        // A log without records appears with its first one, in one step: an empty file, zeros from the beginning and zeros
        // behind the header are then never what a crash leaves, and so are damage, however short they are.
        let isFirst = end <= StoreFormat.headerCount
        if isFirst || isMostlyOld || format.version != StoreFormat.current.version {
            contents.set(key, value)
            return try compact()
        }
        try wrapped { () throws(PluginFileError) in
            let file = try StateFile(logPath).open(O_RDWR)
            let start = end
            if Int(try file.status().st_size) > start { try file.truncate(to: start) }
            do throws(PluginFileError) {
                try file.write(record, at: start)
                try file.synchronize()
            } catch {
                try? file.truncate(to: start)
                throw error
            }
            let status = try file.status()
            know(file, status)
            end = start + record.count
            recordCount += 1
        }
        contents.set(key, value)
    }

    /// Writes the contents to a new log, in the current format, and puts it in the place of the old one, if there is one.
    private func compact() throws(StorageError) {
        var bytes = StoreFormat.current.header
        for (index, entry) in contents.values.enumerated() {
            bytes += StoreFormat.encoded(entry.key, entry.value, number: index + 1)
        }
        // A log without a record is one that was cut: this one removes a key that is not there.
        if contents.values.isEmpty { bytes += StoreFormat.encoded([], nil, number: 1) }
        // The next use reads the new log: once it is in its place, nothing more may fail.
        forget()
        try wrapped { () throws(PluginFileError) in try SharedFile.replace(logPath, with: bytes) }
    }

    private func wrapped<Result: ~Copyable>(
        _ body: () throws(PluginFileError) -> Result
    ) throws(StorageError) -> Result {
        do { return try body() } catch { throw .file(error) }
    }
}

extension StoreLog {
    /// What a value has to be for another one to take its place.
    enum Expectation {
        case anything
        /// This value; `nil` is none.
        case value([UInt8]?)

        func accepts(_ value: [UInt8]?) -> Bool {
            switch self {
            case .anything: true
            case .value(let expected): expected == value
            }
        }
    }
}
