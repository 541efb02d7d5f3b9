import Wasm

extension HostFunctionDescription {
    /// `host_store_get(k, klen) -> i64` gives the value of a key; nothing where there is none.
    static let storeGet = HostFunctionDescription(
        "host_store_get", [.input("k", count: "klen")], from: .page,
        manual: "gives the value's bytes; 0 if there is none; an empty value has a pointer and length 0",
        access: Access("storage_access", .storageRead),
        body: .bytes { session, caller, arguments in try session.storeGet(caller, arguments[0], arguments[1]) })
}

extension PermissionGate.Action {
    /// The plugin reads a value of its store.
    package static func storageRead(key: [UInt8]) -> Self {
        Self(.storageRead, of: String(decoding: key, as: UTF8.self), needs: .permission(.storageAccess))
    }
}

extension HostSession {
    fileprivate func storeGet(_ caller: borrowing Caller, _ key: Int32, _ keyLength: Int32) throws -> [UInt8]? {
        // No key is longer, so there is nothing to find, and nothing worth copying.
        let isTooLong = Int(UInt32(bitPattern: keyLength)) > limits.storageKeyBytes.bytes
        _ = try Self.place(try memory(of: caller), key, keyLength, "host_store_get: the key")
        let shown = isTooLong ? Int32(clamping: limits.storageKeyBytes.bytes) : keyLength
        let key = credentials.redacted(try bytes(caller, key, shown, "host_store_get: the key"))
        return try performIfAllowed(.storageRead(key: key)) {
            if isTooLong { return (nil, .init(status: "absent")) }
            let value: [UInt8]?
            do {
                value = try wait { [store = services.store, deadline] () async throws(StorageError) in
                    try await store.value(forKey: key, deadline: deadline)
                }
            } catch let error as StorageError {
                throw storeFailure(error, "host_store_get")
            }
            if let value { try learnSecrets(in: value, of: key) }
            return (value, .init(status: value == nil ? "absent" : "ok", byteCount: value?.count ?? 0))
        }
    }
}
