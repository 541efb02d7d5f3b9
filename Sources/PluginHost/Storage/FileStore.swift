import Platform
import Synchronization

/// A durable store: a log of settings in one file, read into memory, shared between processes.
///
///     store.log       the log; see ``StoreFormat``
///     store.lock      held while the log is read (shared) or written (exclusive)
///     requests.lock   held while a request has the store to itself
///
/// A setting is one record appended with one write and fdatasync before it returns, so that it survives the end of
/// the process and a loss of power. A record cut by a crash is the last one, and the next writer cuts it off. Anything
/// else that is not as it was written is damage: the store is neither read nor written then until
/// ``repair(deadline:)``. When the log is mostly old values, or has the format of an earlier version, it is written anew
/// beside the old one and renamed over it.
///
/// It may be used by several threads at once; each waits for the others no longer than its deadline.
package final class FileStore: ExtendedKeyValueStore {
    private let contents: Mutex<StoreLog>
    private let folder: String
    /// The lock of the request that has the store to itself.
    private let turn = Mutex<HeldLock?>(nil)

    /// The store in `folder`, which is made at the first setting.
    package init(folder: String) {
        self.folder = folder
        contents = Mutex(StoreLog(folder: folder))
    }

    /// The value of a key, or `nil` if there is none.
    ///
    /// - Throws: ``StorageError`` if the log cannot be read or stays locked.
    package func value(forKey key: [UInt8], deadline: ContinuousClock.Instant) throws(StorageError) -> [UInt8]? {
        try contents.withLock(until: deadline) { log throws(StorageError) in
            try checkTurn()
            return try log.reading(deadline) { $0.values[key] } ?? nil
        }
    }

    /// Sets the value of a key; it is on the disk when this returns.
    ///
    /// - Throws: ``StorageError``; the old value stays.
    package func setValue(
        _ value: [UInt8], forKey key: [UInt8], limits: PluginLimits, deadline: ContinuousClock.Instant
    ) throws(StorageError) {
        _ = try contents.withLock(until: deadline) { log throws(StorageError) in
            try log.set(key, value, limits, deadline, checkTurn)
        }
    }

    /// Sets the value of a key if its present value is the expected one, in one step for all threads and processes.
    ///
    /// - Returns: Whether the value was set; it is on the disk then.
    /// - Throws: ``StorageError``; the old value stays.
    package func compareAndSet(
        _ value: [UInt8], forKey key: [UInt8], expecting expected: [UInt8]?, limits: PluginLimits,
        deadline: ContinuousClock.Instant
    ) throws(StorageError) -> Bool {
        try contents.withLock(until: deadline) { log throws(StorageError) in
            try log.set(key, value, expecting: .value(expected), limits, deadline, checkTurn)
        }
    }

    /// Removes a key; that is on the disk when this returns.
    ///
    /// - Returns: Whether there was one.
    /// - Throws: ``StorageError`` if the log cannot be written.
    @discardableResult
    package func removeValue(forKey key: [UInt8], deadline: ContinuousClock.Instant) throws(StorageError) -> Bool {
        try contents.withLock(until: deadline) { log throws(StorageError) in
            try log.remove(key, deadline, checkTurn)
        }
    }

    /// The keys that begin with `prefix` and come after `last`, in the order of their bytes, at most `count`.
    ///
    /// - Throws: ``StorageError`` if the log cannot be read.
    package func keys(
        withPrefix prefix: [UInt8], after last: [UInt8]?, count: Int, deadline: ContinuousClock.Instant
    ) throws(StorageError) -> [[UInt8]] {
        try contents.withLock(until: deadline) { log throws(StorageError) in
            try checkTurn()
            return try log.reading(deadline) { $0.keys(withPrefix: prefix, after: last, count: count) } ?? []
        }
    }

    /// All keys with their values, in the order of the keys' bytes.
    ///
    /// - Throws: ``StorageError`` if the log cannot be read.
    package func entries(deadline: ContinuousClock.Instant) throws(StorageError) -> [(key: [UInt8], value: [UInt8])] {
        let values = try contents.withLock(until: deadline) { log throws(StorageError) in
            try log.reading(deadline) { $0.values } ?? [:]
        }
        return values.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { ($0.key, $0.value) }
    }

    /// Waits until no request and no person, in this process or another one, has the store to itself, and takes it.
    ///
    /// - Throws: ``StorageError/busy`` at the deadline, and other ``StorageError``s.
    package func takeTurn(deadline: ContinuousClock.Instant) throws(StorageError) -> StoreTurn {
        let lock: HeldLock
        do throws(PluginFileError) {
            try Path.makeFolder(folder)
            lock = HeldLock(try FileLock(path: Path.join(folder, "requests.lock")))
        } catch {
            throw .file(error)
        }
        do throws(LockError) { try lock.take(until: deadline) } catch { throw StorageError(error) }
        turn.withLock { $0 = lock }
        return StoreTurn { [self] in
            turn.withLock { if $0 === lock { $0 = nil } }
            lock.release()
        }
    }

    /// Makes sure that the store is still the one that the running request has to itself: where the plugin was removed
    /// meanwhile and installed again, its new store is none of the request's business.
    private func checkTurn() throws(StorageError) {
        guard let lock = turn.withLock({ $0 }), !lock.isInPlace else { return }
        throw .file(
            PluginFileError(
                operation: "use", path: folder, code: ESTALE,
                message: "the plugin was removed or installed again while the request ran"))
    }

    /// What ``repair(deadline:)`` has done.
    package struct Repair: Hashable, Sendable {
        /// How many keys the store has now.
        package var keyCount: Int
        /// How many bytes of the log were no whole record.
        package var lostByteCount: Int
        /// The path of the file that has the log as it was.
        package var setAside: String
    }

    /// Mends a damaged store: keeps every whole record, and what the log was in a file beside it.
    ///
    /// A key whose last setting is lost has the value of the setting before, or none.
    ///
    /// - Returns: What was done; `nil` if the store is not damaged.
    /// - Throws: ``StorageError``; the log is as it was then.
    package func repair(deadline: ContinuousClock.Instant) throws(StorageError) -> Repair? {
        try contents.withLock(until: deadline) { log throws(StorageError) in try log.repair(deadline) }
    }
}

extension StorageError {
    /// Whether the store that a request began with is there no more, which no later attempt changes.
    var isOfAnotherInstallation: Bool {
        if case .file(let error) = self { error.code == ESTALE } else { false }
    }
}

/// A lock between processes that is held from one call to another.
private final class HeldLock: Sendable {
    private let lock: Mutex<FileLock?>

    init(_ lock: consuming FileLock) { self.lock = Mutex(lock) }

    /// Waits for the lock; nobody else uses this object meanwhile.
    func take(until deadline: ContinuousClock.Instant) throws(LockError) {
        try lock.withLock { lock throws(LockError) in try lock?.take(.exclusive, until: deadline) }
    }

    /// Whether the lock is the one that others find.
    var isInPlace: Bool { lock.withLock { $0?.isInPlace ?? true } }

    /// Lets the lock go with its file.
    func release() { lock.withLock { $0 = nil } }
}
