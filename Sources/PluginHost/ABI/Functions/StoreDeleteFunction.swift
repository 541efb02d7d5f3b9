import Wasm

extension HostFunctionDescription {
    /// `host_store_delete(k, klen) -> i32` removes a key: 1 if there was one.
    static let storeDelete = HostFunctionDescription(
        "host_store_delete", [.input("k", count: "klen")],
        manual: "removes a key, durable; 1 if there was one, else 0",
        access: Access("storage_access", .storageDelete) { shown in
            "would delete \"\(displayed(shown["key"]?.string ?? ""))\""
        },
        isAvailable: \.hasExtendedStore,
        body: .number { session, caller, arguments in
            let key = try session.storeKey(caller, arguments[0], arguments[1], "host_store_delete: the key")
            return try session.storeDelete(key) ? 1 : 0
        })
}

extension PermissionGate.Action {
    /// The plugin removes a key of its store.
    package static func storageDelete(key: [UInt8]) -> Self {
        Self(.storageDelete, of: String(decoding: key, as: UTF8.self), needs: .permission(.storageAccess))
    }
}

extension HostSession {
    fileprivate func storeDelete(_ key: StoreKey) throws -> Bool {
        func checkLength() throws { try self.checkLength(of: key) }
        return try performIfAllowed(.storageDelete(key: key.bytes), with: checkLength) {
            let wasThere = try waitForStore("host_store_delete") {
                [deadline] store async throws(StorageError) in
                try await store.removeValue(forKey: key.bytes, deadline: deadline)
            }
            return (wasThere, .init(status: wasThere ? "ok" : "absent"))
        }
    }
}
