import Wasm

/// A key of a store as a guest gives it, and as it is stored.
struct StoreKey {
    /// The key without tokens; the beginning of one that is too long.
    var bytes: [UInt8]
    var hadToken: Bool
    var length: Int32
    var name: String
}

// What the functions of the store share.
extension HostSession {
    func storeKey(
        _ caller: borrowing Caller, _ pointer: Int32, _ length: Int32, _ name: String
    ) throws -> StoreKey {
        let isTooLong = Int(UInt32(bitPattern: length)) > limits.storageKeyBytes.bytes
        // A key that is too long is refused whatever it says; the audit log gets its beginning.
        let shown = isTooLong ? Int32(clamping: limits.storageKeyBytes.bytes) : length
        let given =
            isTooLong ? (try? bytes(caller, pointer, shown, name)) ?? [] : try bytes(caller, pointer, shown, name)
        let key = credentials.redacted(given)
        return StoreKey(bytes: key, hadToken: key != given, length: length, name: name)
    }

    func checkLength(of key: StoreKey) throws {
        try checkLength(key.length, "storage_key_bytes", limits.storageKeyBytes, key.name)
    }

    /// Tells the author that a token was not stored.
    func warnOfToken(_ function: String) {
        logHost(
            .warn, "\(function): a token was replaced by [redacted]; tokens are not stored, they come with each request"
        )
    }

    /// Keeps what a plugin reads from its store out of what the host writes, where it is a secret by its name.
    func learnSecrets(in value: [UInt8], of key: [UInt8]) throws {
        if SecretName.isOne(key), let text = String(validating: value, as: UTF8.self) {
            redactor.add(stringsOf: .string(text))
        }
        try interruptibly { try redactor.add(secretsIn: value, mayGoOn: $0) }
    }

    /// Waits for a store that can do more than get and set.
    func waitForStore<Value: Sendable>(
        _ function: String,
        _ body: @escaping @Sendable (any ExtendedKeyValueStore) async throws(StorageError) -> Value
    ) throws -> Value {
        guard let store = services.store as? any ExtendedKeyValueStore else {
            var failure = PluginError(
                .storageUnavailable,
                "\(function): the host's store only gets and sets values; \"granted\" in the request tells what there is"
            )
            failure.isPermanent = true
            throw failure
        }
        do {
            return try wait { () async throws(StorageError) in try await body(store) }
        } catch let error as StorageError {
            throw storeFailure(error, function)
        }
    }

    /// What ends the request for an error of the store.
    func storeFailure(_ error: StorageError, _ function: String) -> any Error {
        switch error {
        case .quota(let limit, _, _):
            return PluginError(.limitExceeded, "\(function): \(error)", limit: limit)
        case .cancelled: return Trap(.cancelled)
        case .damaged:
            var failure = PluginError(
                .storageUnavailable, "\(function): \(error)",
                hint: commandName.map(StorageError.advice) ?? "FileStore.repair() \(StorageError.repairing)")
            failure.isPermanent = true
            return failure
        case .busy, .file:
            var failure = PluginError(.storageUnavailable, "\(function): \(error)")
            failure.isPermanent = error.isOfAnotherInstallation
            return failure
        }
    }
}

extension PluginServices {
    /// Whether the store can do more than get and set.
    var hasExtendedStore: Bool { store is any ExtendedKeyValueStore }
}
