import Synchronization

/// A plugin's store: keys and values are bytes, and keys compare as bytes.
///
/// The plugin's instances share it. It is called on a guest's thread, which may block; after a suspension the call comes
/// back to that thread. When the request ends before the store has answered, the call's task is cancelled.
public protocol KeyValueStore: Sendable {
    /// The value of a key, or `nil` if there is none.
    ///
    /// - Throws: ``StorageError``.
    func value(forKey key: [UInt8], deadline: ContinuousClock.Instant) async throws(StorageError) -> [UInt8]?
    /// Sets the value of a key; when this returns, the value survives a crash. On an error the old value stays.
    ///
    /// - Throws: ``StorageError``.
    func setValue(
        _ value: [UInt8], forKey key: [UInt8], limits: PluginLimits, deadline: ContinuousClock.Instant
    ) async throws(StorageError)
}

/// Why a store did not do what it was asked.
public enum StorageError: Error, Hashable, Sendable {
    /// A limit of ``PluginLimits`` would be exceeded.
    case quota(limit: String, requested: Int, allowed: Int)
    /// Another process keeps the store locked.
    case busy
    /// The task that waited was cancelled.
    case cancelled
    /// The store's file is damaged at the given offset.
    case damaged(path: String, offset: Int)
    /// The file system refused.
    case file(FileError)
}

extension StorageError: CustomStringConvertible {
    /// What happened, in a line.
    public var description: String {
        switch self {
        case .quota(let limit, let requested, let allowed):
            "limit \(limit) exceeded: \(requested) needed, \(allowed) allowed"
        case .busy: "another process keeps the store locked"
        case .cancelled: "the wait for the store was cancelled"
        case .damaged(let path, let offset):
            "the store \"\(displayed(path, limit: 500))\" is damaged at offset \(offset)"
        case .file(let error): error.description
        }
    }
}

/// The keys and values of a store with their total size.
struct StoredValues {
    private(set) var values: [[UInt8]: [UInt8]] = [:]
    /// The bytes of all keys and values together.
    private(set) var byteCount = 0

    mutating func set(_ key: [UInt8], _ value: [UInt8]?) {
        if let old = values[key] { byteCount -= key.count + old.count }
        values[key] = value
        if let value { byteCount += key.count + value.count }
    }

    /// Checks that setting a value keeps the quotas; a replacement counts only its difference.
    func check(_ key: [UInt8], _ value: [UInt8], _ limits: PluginLimits) throws(StorageError) {
        try Self.check("storage_key_bytes", key.count, limits.storageKeyBytes)
        try Self.check("storage_value_bytes", value.count, limits.storageValueBytes)
        let old = values[key]
        try Self.check("storage_keys", values.count + (old == nil ? 1 : 0), limits.storageKeys)
        let replaced = old.map { key.count + $0.count } ?? 0
        try Self.check("storage_bytes", byteCount - replaced + key.count + value.count, limits.storageBytes)
    }

    private static func check(_ limit: String, _ requested: Int, _ allowed: Int) throws(StorageError) {
        guard requested <= allowed else { throw .quota(limit: limit, requested: requested, allowed: allowed) }
    }
}

/// A store that lives as long as the process; for tests and for embedders that persist nothing.
public final class MemoryStore: KeyValueStore {
    private let contents = Mutex(StoredValues())

    /// Makes an empty store.
    public init() {}

    /// The value of a key, or `nil` if there is none.
    public func value(forKey key: [UInt8], deadline: ContinuousClock.Instant) -> [UInt8]? {
        contents.withLock { $0.values[key] }
    }

    /// Sets the value of a key.
    ///
    /// - Throws: ``StorageError/quota(limit:requested:allowed:)``.
    public func setValue(
        _ value: [UInt8], forKey key: [UInt8], limits: PluginLimits, deadline: ContinuousClock.Instant
    ) throws(StorageError) {
        try contents.withLock { contents throws(StorageError) in
            try contents.check(key, value, limits)
            contents.set(key, value)
        }
    }
}
