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
        result.store = PlaceholderStore(store: store, placeholders: placeholders)
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

/// A transport that knows the secrets, for a guest that knows their placeholders.
private struct PlaceholderTransport: HTTPTransport {
    let transport: any HTTPTransport
    let placeholders: SecretPlaceholders

    func send(_ request: HTTPRequest) async throws(HTTPFailure) -> HTTPResponse {
        guard let request = placeholders.revealed(request) else { throw .connectionFailed }
        return placeholders.concealed(try await transport.send(request))
    }
}
