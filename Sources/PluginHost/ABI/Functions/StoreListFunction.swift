import Wasm

extension HostFunctionDescription {
    /// `host_store_list(p, plen, a, alen) -> i64` gives the keys that begin with a prefix and come after a key.
    static let storeList = HostFunctionDescription(
        "host_store_list", [.input("p", count: "plen"), .input("a", count: "alen")],
        manual: #"""
            gives `{"status": "ok", "keys": […], "more": false}`: the keys that begin with `p` and come after `a` (with an \#
            `alen` of 0 from the first on), in the order of their bytes, at most 1,000 and about 64 KiB; `more` says that \#
            there are others. A key that is no text is `{"base64": "…"}`
            """#,
        access: Access("storage_access", .storageList), isAvailable: \.hasExtendedStore,
        body: .bytes { session, caller, arguments in
            let prefix = try session.storeKey(caller, arguments[0], arguments[1], "host_store_list: the prefix")
            let last = try session.storeKey(caller, arguments[2], arguments[3], "host_store_list: the last key")
            return try session.storeList(prefix, after: last)
        })
}

extension PermissionGate.Action {
    /// The plugin lists the keys of its store.
    package static func storageList(prefix: [UInt8]) -> Self {
        Self(.storageList, of: String(decoding: prefix, as: UTF8.self), needs: .permission(.storageAccess))
    }
}

extension HostSession {
    /// The most keys that one call gives, and the bytes of keys after which it gives no more.
    private static let listedKeys = 1_000
    private static let listedBytes = 64 << 10

    fileprivate func storeList(_ prefix: StoreKey, after last: StoreKey) throws -> [UInt8] {
        func checkLengths() throws {
            try checkLength(of: prefix)
            try checkLength(of: last)
        }
        return try performIfAllowed(.storageList(prefix: prefix.bytes), with: checkLengths) {
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
}
