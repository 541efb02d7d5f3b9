import Wasm

extension HostFunctionDescription {
    /// `host_store_set(k, klen, v, vlen)` sets the value of a key: durable when it returns.
    static let storeSet = HostFunctionDescription(
        "host_store_set", [.input("k", count: "klen"), .input("v", count: "vlen")], from: .page,
        manual: "durable when it returns",
        access: Access("storage_access", .storageWrite) { shown in
            let key = displayed(shown["key"]?.string ?? "")
            return "would set \"\(key)\" to a value of \(shown["bytes"]?.integer ?? 0) bytes"
        },
        body: .nothing { session, caller, arguments in
            let key = try session.storeKey(caller, arguments[0], arguments[1], "host_store_set: the key")
            try session.storeSet(caller, key, arguments[2], arguments[3])
        })
}

extension PermissionGate.Action {
    /// The plugin sets a value of its store.
    package static func storageWrite(key: [UInt8]) -> Self {
        Self(.storageWrite, of: String(decoding: key, as: UTF8.self), needs: .permission(.storageAccess))
    }
}

extension HostSession {
    fileprivate func storeSet(
        _ caller: borrowing Caller, _ key: StoreKey, _ value: Int32, _ valueLength: Int32
    ) throws {
        let memory = try memory(of: caller)
        func arguments() throws -> [UInt8] {
            try checkLength(of: key)
            try checkLength(valueLength, "storage_value_bytes", limits.storageValueBytes, "host_store_set: the value")
            try charge(bytes: Int(UInt32(bitPattern: valueLength)))
            return try Self.bytes(memory, value, valueLength, "host_store_set: the value")
        }
        try performIfAllowed(.storageWrite(key: key.bytes), with: arguments) { written in
            let value = try interruptibly { try credentials.redacted(written, mayGoOn: $0) }
            if value != written || key.hadToken { warnOfToken("host_store_set") }
            do {
                try wait { [store = services.store, limits, deadline] () async throws(StorageError) in
                    try await store.setValue(value, forKey: key.bytes, limits: limits, deadline: deadline)
                }
            } catch let error as StorageError {
                throw storeFailure(error, "host_store_set")
            }
            return ((), .init(status: "ok", byteCount: value.count))
        }
    }
}
