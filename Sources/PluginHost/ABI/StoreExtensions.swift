import Wasm

extension HostSession {
    /// The functions of the store beside those of the SDK's page, in `env`.
    ///
    /// A host without them does not know their names; a store without them keeps them out of a request's `granted`.
    static let storeExtensions: [(name: String, type: FunctionType)] = [
        ("host_store_compare_and_set", FunctionType([.i32, .i32, .i32, .i32, .i32, .i32], [.i32])),
        ("host_store_delete", FunctionType([.i32, .i32], [.i32])),
        ("host_store_list", FunctionType([.i32, .i32, .i32, .i32], [.i64])),
    ]

    /// The most keys that one call of `host_store_list` gives, and the bytes of keys after which it gives no more.
    private static let listedKeys = 1_000
    private static let listedBytes = 64 << 10

    /// Adds the functions of ``storeExtensions`` to `imports`.
    func defineStoreExtensions(in imports: inout Imports) {
        imports.define(
            "env", "host_store_compare_and_set",
            HostFunction {
                [unowned self]
                (
                    caller: borrowing Caller, key: Int32, keyLength: Int32, expected: Int32, expectedLength: Int32,
                    value: Int32, valueLength: Int32
                ) -> Int32 in
                try enter("host_store_compare_and_set")
                let key = try storeKey(caller, key, keyLength, "host_store_compare_and_set: the key")
                return try storeCompareAndSet(caller, key, (expected, expectedLength), (value, valueLength)) ? 1 : 0
            })
        imports.define(
            "env", "host_store_delete",
            HostFunction { [unowned self] (caller: borrowing Caller, key: Int32, keyLength: Int32) -> Int32 in
                try enter("host_store_delete")
                return try storeDelete(try storeKey(caller, key, keyLength, "host_store_delete: the key")) ? 1 : 0
            })
        imports.define(
            "env", "host_store_list",
            HostFunction {
                [unowned self]
                (caller: borrowing Caller, prefix: Int32, prefixLength: Int32, last: Int32, lastLength: Int32) -> Int64
                in
                try enter("host_store_list")
                let prefix = try storeKey(caller, prefix, prefixLength, "host_store_list: the prefix")
                let last = try storeKey(caller, last, lastLength, "host_store_list: the last key")
                return try give(try storeList(prefix, after: last), to: caller)
            })
    }

    /// A key as the guest gives it, and as it is stored.
    private struct StoreKey {
        /// The key without tokens; the beginning of one that is too long.
        var bytes: [UInt8]
        var hadToken: Bool
        var length: Int32
        var name: String
    }

    private func storeKey(
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

    private func checkLength(of key: StoreKey) throws {
        try checkLength(key.length, "storage_key_bytes", limits.storageKeyBytes, key.name)
    }

    /// `host_store_compare_and_set(kp, kl, ep, el, vp, vl) -> i32`: 1 if the value was set; an expected length of
    /// 2^32 − 1 is no value.
    private func storeCompareAndSet(
        _ caller: borrowing Caller, _ key: StoreKey, _ expected: (pointer: Int32, length: Int32),
        _ value: (pointer: Int32, length: Int32)
    ) throws -> Bool {
        let function = "host_store_compare_and_set"
        let action = PermissionGate.Action.storageWrite(key: key.bytes)
        guard let number = try allowedStoreChange(action, function) else { return false }
        let memory = try memory(of: caller)
        return try perform(action, number) {
            try checkLength(of: key)
            try checkLength(value.length, "storage_value_bytes", limits.storageValueBytes, "\(function): the value")
            let written = try Self.bytes(memory, value.pointer, value.length, "\(function): the value")
            let value = credentials.redacted(written)
            if value != written || key.hadToken { warnOfToken(function) }
            var present: [UInt8]?
            if expected.length != -1 {
                // No stored value is longer than any quota allowed, so that a longer one is not worth copying.
                let name = "\(function): the expected value"
                try checkLength(expected.length, "storage_value_bytes", limits.storageValueBytes, name)
                present = credentials.redacted(try Self.bytes(memory, expected.pointer, expected.length, name))
            }
            let isSet = try waitForStore(function) {
                [present, limits, deadline] store async throws(StorageError) in
                try await store.compareAndSet(
                    value, forKey: key.bytes, expecting: present, limits: limits, deadline: deadline)
            }
            return (isSet, .init(status: isSet ? "ok" : "differs", byteCount: isSet ? value.count : 0))
        }
    }

    /// `host_store_delete(kp, kl) -> i32`: 1 if there was such a key.
    private func storeDelete(_ key: StoreKey) throws -> Bool {
        let function = "host_store_delete"
        let action = PermissionGate.Action.storageDelete(key: key.bytes)
        guard let number = try allowedStoreChange(action, function) else { return false }
        return try perform(action, number) {
            try checkLength(of: key)
            let wasThere = try waitForStore(function) {
                [deadline] store async throws(StorageError) in
                try await store.removeValue(forKey: key.bytes, deadline: deadline)
            }
            return (wasThere, .init(status: wasThere ? "ok" : "absent"))
        }
    }

    /// `host_store_list(pp, pl, lp, ll) -> i64`: the keys that begin with a prefix and come after a key, or the envelope.
    private func storeList(_ prefix: StoreKey, after last: StoreKey) throws -> [UInt8] {
        let action = PermissionGate.Action.storageList(prefix: prefix.bytes)
        let number: UInt64
        switch try check(action) {
        case .allowed(let decision): number = decision
        case .denied(let denial): return try envelope("host_store_list", denial)
        }
        return try perform(action, number) {
            try checkLength(of: prefix)
            try checkLength(of: last)
            let after = last.bytes.isEmpty ? nil : last.bytes
            let keys = try waitForStore("host_store_list") {
                [deadline] store async throws(StorageError) in
                try await store.keys(
                    withPrefix: prefix.bytes, after: after, count: Self.listedKeys + 1, deadline: deadline)
            }
            var listed: [JSONValue] = []
            var byteCount = 0
            for key in keys.prefix(Self.listedKeys) where byteCount < Self.listedBytes {
                byteCount += key.count + 1
                listed.append(Self.text(ofKey: key))
            }
            let answer: JSONValue = [
                "status": "ok", "keys": .array(listed), "more": .bool(listed.count < keys.count),
            ]
            return (answer.utf8(), .init(status: "ok", byteCount: byteCount - listed.count))
        }
    }

    /// A key in JSON: its text, or its bytes where they are none.
    private static func text(ofKey key: [UInt8]) -> JSONValue {
        if let text = String(validating: key, as: UTF8.self) { return .string(text) }
        return ["base64": .string(Base64.encode(key))]
    }

    /// The decision's number; `nil` where the call does nothing.
    private func allowedStoreChange(_ action: PermissionGate.Action, _ function: String) throws -> UInt64? {
        switch try check(action) {
        case .allowed(let decision): return decision
        case .denied(let denial):
            try refuse(function, denial)
            return nil
        }
    }

    /// Waits for a store that can do more than get and set.
    private func waitForStore<Value: Sendable>(
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
}
