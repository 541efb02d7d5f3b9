import Synchronization

/// A store that reads from another and keeps what is set in memory: the other never changes.
///
/// Quotas hold as they would in the other.
package final class OverlayStore: ExtendedKeyValueStore {
    private let base: FileStore
    private let contents = Mutex<StoredValues?>(nil)

    /// A store over `base`.
    package init(over base: FileStore) { self.base = base }

    /// The value of a key, or `nil` if there is none.
    ///
    /// - Throws: ``StorageError`` if the other store cannot be read.
    package func value(forKey key: [UInt8], deadline: ContinuousClock.Instant) throws(StorageError) -> [UInt8]? {
        try contents.withLock(until: deadline) { contents throws(StorageError) in
            try self.read(&contents, deadline).values[key]
        }
    }

    /// Sets the value of a key, in memory.
    ///
    /// - Throws: ``StorageError``; the old value stays.
    package func setValue(
        _ value: [UInt8], forKey key: [UInt8], limits: PluginLimits, deadline: ContinuousClock.Instant
    ) throws(StorageError) {
        try contents.withLock(until: deadline) { contents throws(StorageError) in
            var values = try self.read(&contents, deadline)
            try values.check(key, value, limits)
            values.set(key, value)
            contents = values
        }
    }

    /// Sets the value of a key, in memory, if its present value is the expected one.
    ///
    /// - Returns: Whether the value was set.
    /// - Throws: ``StorageError``; the old value stays.
    package func compareAndSet(
        _ value: [UInt8], forKey key: [UInt8], expecting expected: [UInt8]?, limits: PluginLimits,
        deadline: ContinuousClock.Instant
    ) throws(StorageError) -> Bool {
        try contents.withLock(until: deadline) { contents throws(StorageError) in
            var values = try self.read(&contents, deadline)
            guard values.values[key] == expected else { return false }
            try values.check(key, value, limits)
            values.set(key, value)
            contents = values
            return true
        }
    }

    /// Removes a key, in memory.
    ///
    /// - Returns: Whether there was one.
    /// - Throws: ``StorageError`` if the other store cannot be read.
    package func removeValue(forKey key: [UInt8], deadline: ContinuousClock.Instant) throws(StorageError) -> Bool {
        try contents.withLock(until: deadline) { contents throws(StorageError) in
            var values = try self.read(&contents, deadline)
            guard values.values[key] != nil else { return false }
            values.set(key, nil)
            contents = values
            return true
        }
    }

    /// The keys that begin with `prefix` and come after `last`, in the order of their bytes, at most `count`.
    ///
    /// - Throws: ``StorageError`` if the other store cannot be read.
    package func keys(
        withPrefix prefix: [UInt8], after last: [UInt8]?, count: Int, deadline: ContinuousClock.Instant
    ) throws(StorageError) -> [[UInt8]] {
        try contents.withLock(until: deadline) { contents throws(StorageError) in
            try self.read(&contents, deadline).keys(withPrefix: prefix, after: last, count: count)
        }
    }

    /// A turn that keeps nobody away: the other store does not change.
    package func takeTurn(deadline: ContinuousClock.Instant) -> StoreTurn { StoreTurn() }

    /// What the store holds; read from the other store at the first time.
    private func read(
        _ contents: inout StoredValues?, _ deadline: ContinuousClock.Instant
    ) throws(StorageError) -> StoredValues {
        if let contents { return contents }
        var values = StoredValues()
        for entry in try base.entries(deadline: deadline) { values.set(entry.key, entry.value) }
        contents = values
        return values
    }
}
