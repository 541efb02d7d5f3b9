import Synchronization
import Wasm

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

/// A store that can do what plugins need whose requests run at the same time; see <doc:ABI>.
///
/// Plugins get ``compareAndSet(_:forKey:expecting:limits:deadline:)``, ``removeValue(forKey:deadline:)`` and
/// ``keys(withPrefix:after:count:deadline:)`` as functions of the host, named in their requests' `granted`.
public protocol ExtendedKeyValueStore: KeyValueStore {
    /// Sets the value of a key if its present value is the expected one, in one step for all who use the store.
    ///
    /// - Parameters:
    ///   - value: The new value.
    ///   - key: The key.
    ///   - expected: What the key has to have; `nil` is no value.
    ///   - limits: The quotas.
    ///   - deadline: When the store stops waiting for others.
    /// - Returns: Whether the value was set; when this returns, it survives a crash.
    /// - Throws: ``StorageError``; the old value stays.
    func compareAndSet(
        _ value: [UInt8], forKey key: [UInt8], expecting expected: [UInt8]?, limits: PluginLimits,
        deadline: ContinuousClock.Instant
    ) async throws(StorageError) -> Bool
    /// Removes a key; when this returns, that survives a crash.
    ///
    /// - Returns: Whether there was one.
    /// - Throws: ``StorageError``.
    func removeValue(forKey key: [UInt8], deadline: ContinuousClock.Instant) async throws(StorageError) -> Bool
    /// The keys that begin with `prefix` and come after `last`, in the order of their bytes, at most `count`.
    ///
    /// - Parameters:
    ///   - prefix: What the keys begin with; empty for all.
    ///   - last: The key before the first one wanted; `nil` begins with the first.
    ///   - count: How many keys at most.
    ///   - deadline: When the store stops waiting for others.
    /// - Throws: ``StorageError``.
    func keys(
        withPrefix prefix: [UInt8], after last: [UInt8]?, count: Int, deadline: ContinuousClock.Instant
    ) async throws(StorageError) -> [[UInt8]]
    /// Keeps the requests of the plugin's other hosts, in other processes for instance, from using the store until the
    /// turn is ended; asked once for each request of a plugin whose requests run one at a time.
    ///
    /// - Throws: ``StorageError``; then the request is not sent.
    func takeTurn(deadline: ContinuousClock.Instant) async throws(StorageError) -> StoreTurn
}

/// The time in which one request has a store to itself.
public final class StoreTurn: Sendable {
    private let atEnd: Mutex<(@Sendable () -> Void)?>

    /// A turn has begun.
    ///
    /// - Parameter atEnd: Lets others use the store; called once.
    public init(atEnd: @escaping @Sendable () -> Void = {}) { self.atEnd = Mutex(atEnd) }

    /// Ends the turn.
    package func end() { atEnd.withLock { $0.take() }?() }

    deinit { end() }
}

/// Why a store did not do what it was asked.
public indirect enum StorageError: Error, Hashable, Sendable {
    /// A limit of ``PluginLimits`` would be exceeded.
    case quota(limit: String, requested: Int, allowed: Int)
    /// Another process keeps the store locked.
    case busy
    /// The task that waited was cancelled.
    case cancelled
    /// The store's file is damaged at the given offset, and neither read nor written until it is repaired
    /// (`ssplug kv repair`).
    case damaged(path: String, offset: Int)
    /// The file system refused.
    case file(PluginFileError)
}

extension StorageError: LockFailure {
    /// The error for a store whose lock was not taken.
    package init(_ error: LockError) {
        switch error {
        case .busy: self = .busy
        case .cancelled: self = .cancelled
        case .file(let error): self = .file(error)
        }
    }
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
            "the store \"\(displayed(path, limit: 500))\" is damaged at offset \(offset), and neither read nor written "
                + "until it is repaired"
        case .file(let error): error.description
        }
    }
}

extension StorageError {
    /// What a repair does.
    static let repairing = "keeps every whole record, and sets the damaged file aside"

    /// What helps where a store is damaged.
    ///
    /// - Parameter name: The plugin's identifier if it is installed, else the path of its manifest.
    package static func advice(_ name: String) -> String {
        "a repair \(repairing); run: ssplug kv repair \(shellQuoted(name))"
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

    /// The keys that begin with `prefix` and come after `last`, in the order of their bytes, at most `count`.
    func keys(withPrefix prefix: [UInt8], after last: [UInt8]?, count: Int) -> [[UInt8]] {
        let wanted = values.keys.filter { key in
            key.starts(with: prefix) && last.map { $0.lexicographicallyPrecedes(key) } ?? true
        }
        return Array(wanted.sorted { $0.lexicographicallyPrecedes($1) }.prefix(max(0, count)))
    }

    /// Checks that setting a value keeps the quotas; a replacement counts only its difference.
    func check(_ key: [UInt8], _ value: [UInt8], _ limits: PluginLimits) throws(StorageError) {
        try Self.check("storage_key_bytes", key.count, limits.storageKeyBytes.bytes)
        try Self.check("storage_value_bytes", value.count, limits.storageValueBytes.bytes)
        let old = values[key]
        try Self.check("storage_keys", values.count + (old == nil ? 1 : 0), limits.storageKeys)
        let replaced = old.map { key.count + $0.count } ?? 0
        try Self.check("storage_bytes", byteCount - replaced + key.count + value.count, limits.storageBytes.bytes)
    }

    private static func check(_ limit: String, _ requested: Int, _ allowed: Int) throws(StorageError) {
        guard requested <= allowed else { throw .quota(limit: limit, requested: requested, allowed: allowed) }
    }
}

/// A store that lives as long as the process; see ``PluginHost/init(policy:services:)``.
package final class MemoryStore: ExtendedKeyValueStore {
    private let contents = Mutex(StoredValues())

    /// Makes an empty store.
    package init() {}

    /// The value of a key, or `nil` if there is none.
    package func value(forKey key: [UInt8], deadline: ContinuousClock.Instant) -> [UInt8]? {
        contents.withLock { $0.values[key] }
    }

    /// Sets the value of a key.
    ///
    /// - Throws: ``StorageError/quota(limit:requested:allowed:)``.
    package func setValue(
        _ value: [UInt8], forKey key: [UInt8], limits: PluginLimits, deadline: ContinuousClock.Instant
    ) throws(StorageError) {
        try contents.withLock { contents throws(StorageError) in
            try contents.check(key, value, limits)
            contents.set(key, value)
        }
    }

    /// Sets the value of a key if its present value is the expected one.
    ///
    /// - Returns: Whether the value was set.
    /// - Throws: ``StorageError/quota(limit:requested:allowed:)``.
    package func compareAndSet(
        _ value: [UInt8], forKey key: [UInt8], expecting expected: [UInt8]?, limits: PluginLimits,
        deadline: ContinuousClock.Instant
    ) throws(StorageError) -> Bool {
        try contents.withLock { contents throws(StorageError) in
            guard contents.values[key] == expected else { return false }
            try contents.check(key, value, limits)
            contents.set(key, value)
            return true
        }
    }

    /// Removes a key.
    ///
    /// - Returns: Whether there was one.
    @discardableResult
    package func removeValue(forKey key: [UInt8], deadline: ContinuousClock.Instant) -> Bool {
        contents.withLock { contents in
            defer { contents.set(key, nil) }
            return contents.values[key] != nil
        }
    }

    /// The keys that begin with `prefix` and come after `last`, in the order of their bytes, at most `count`.
    package func keys(
        withPrefix prefix: [UInt8], after last: [UInt8]?, count: Int, deadline: ContinuousClock.Instant
    ) -> [[UInt8]] {
        contents.withLock { $0.keys(withPrefix: prefix, after: last, count: count) }
    }

    /// A turn that keeps nobody away: other processes have stores of their own.
    package func takeTurn(deadline: ContinuousClock.Instant) -> StoreTurn { StoreTurn() }
}
