extension PluginServices {
    /// The services of an instance that is recorded: random numbers begin with `seed`, and placeholders are exchanged
    /// for secrets on the way out, and secrets for placeholders on the way in.
    ///
    /// The store gets what it would get without a recording, because what is stored outlives the recorded run. Lines of
    /// log and events keep the placeholders, unless the host redacts them anyway.
    func recorded(seed: UInt64, _ placeholders: SecretPlaceholders?) -> PluginServices {
        var result = self
        result.randomSeed = seed
        guard let placeholders else { return result }
        let plain = PlaceholderStore(store: store, placeholders: placeholders)
        let extended = (store as? any ExtendedKeyValueStore).map {
            ExtendedPlaceholderStore(plain: plain, store: $0, placeholders: placeholders)
        }
        if let extended { result.store = extended } else { result.store = plain }
        result.transport = transport.map { PlaceholderTransport(transport: $0, placeholders: placeholders) }
        return result
    }
}

/// A store that knows the secrets, for a guest that knows their placeholders.
private struct PlaceholderStore: KeyValueStore {
    let store: any KeyValueStore
    let placeholders: SecretPlaceholders

    func value(forKey key: [UInt8], deadline: ContinuousClock.Instant) async throws(StorageError) -> [UInt8]? {
        let value = try await store.value(forKey: placeholders.revealed(key), deadline: deadline)
        return value.map { placeholders.concealed($0) }
    }

    func setValue(
        _ value: [UInt8], forKey key: [UInt8], limits: PluginLimits, deadline: ContinuousClock.Instant
    ) async throws(StorageError) {
        try await store.setValue(
            placeholders.revealed(value), forKey: placeholders.revealed(key), limits: limits, deadline: deadline)
    }
}

/// A store that knows the secrets, with all operations.
private struct ExtendedPlaceholderStore: ExtendedKeyValueStore {
    let plain: PlaceholderStore
    let store: any ExtendedKeyValueStore
    let placeholders: SecretPlaceholders

    func value(forKey key: [UInt8], deadline: ContinuousClock.Instant) async throws(StorageError) -> [UInt8]? {
        try await plain.value(forKey: key, deadline: deadline)
    }

    func setValue(
        _ value: [UInt8], forKey key: [UInt8], limits: PluginLimits, deadline: ContinuousClock.Instant
    ) async throws(StorageError) {
        try await plain.setValue(value, forKey: key, limits: limits, deadline: deadline)
    }

    func takeTurn(deadline: ContinuousClock.Instant) async throws(StorageError) -> StoreTurn {
        try await store.takeTurn(deadline: deadline)
    }

    func compareAndSet(
        _ value: [UInt8], forKey key: [UInt8], expecting expected: [UInt8]?, limits: PluginLimits,
        deadline: ContinuousClock.Instant
    ) async throws(StorageError) -> Bool {
        let present = expected.map { placeholders.revealed($0) }
        return try await store.compareAndSet(
            placeholders.revealed(value), forKey: placeholders.revealed(key), expecting: present, limits: limits,
            deadline: deadline)
    }

    func removeValue(forKey key: [UInt8], deadline: ContinuousClock.Instant) async throws(StorageError) -> Bool {
        try await store.removeValue(forKey: placeholders.revealed(key), deadline: deadline)
    }

    func keys(
        withPrefix prefix: [UInt8], after last: [UInt8]?, count: Int, deadline: ContinuousClock.Instant
    ) async throws(StorageError) -> [[UInt8]] {
        let last = last.map { placeholders.revealed($0) }
        let keys = try await store.keys(
            withPrefix: placeholders.revealed(prefix), after: last, count: count, deadline: deadline)
        return keys.map { placeholders.concealed($0) }
    }
}

/// A transport that knows the secrets, for a guest that knows their placeholders.
private struct PlaceholderTransport: PluginHTTPTransport {
    let transport: any PluginHTTPTransport
    let placeholders: SecretPlaceholders

    func send(_ request: PluginHTTPRequest) async throws(PluginHTTPFailure) -> PluginHTTPResponse {
        guard let request = placeholders.revealed(request) else { throw .connectionFailed }
        return placeholders.concealed(try await transport.send(request))
    }
}
