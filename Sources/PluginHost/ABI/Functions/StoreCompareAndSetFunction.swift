import Wasm

extension HostFunctionDescription {
    /// `host_store_compare_and_set(k, klen, e, elen, v, vlen) -> i32` sets the value of a key if the present one is the
    /// expected one: 1 if it was set.
    ///
    /// An expected length of 2^32 − 1 is no value.
    static let storeCompareAndSet = HostFunctionDescription(
        "host_store_compare_and_set",
        [.input("k", count: "klen"), .input("e", count: "elen"), .input("v", count: "vlen")],
        manual: """
            sets the value if the present one is `e`, in one step for all requests and processes; an `elen` of −1 means \
            that there must be none. 1 if it was set, and durable; 0 if not
            """,
        access: storeSet.access, isAvailable: \.hasExtendedStore,
        body: .number { session, caller, arguments in
            let key = try session.storeKey(caller, arguments[0], arguments[1], "host_store_compare_and_set: the key")
            let isSet = try session.storeCompareAndSet(
                caller, key, expected: (arguments[2], arguments[3]), value: (arguments[4], arguments[5]))
            return isSet ? 1 : 0
        })
}

extension HostSession {
    fileprivate func storeCompareAndSet(
        _ caller: borrowing Caller, _ key: StoreKey, expected: (pointer: Int32, length: Int32),
        value: (pointer: Int32, length: Int32)
    ) throws -> Bool {
        let function = "host_store_compare_and_set"
        let memory = try memory(of: caller)
        return try performIfAllowed(.storageWrite(key: key.bytes)) {
            try checkLength(of: key)
            try checkLength(value.length, "storage_value_bytes", limits.storageValueBytes, "\(function): the value")
            try charge(bytes: Int(UInt32(bitPattern: value.length)))
            let written = try Self.bytes(memory, value.pointer, value.length, "\(function): the value")
            let value = try interruptibly { try credentials.redacted(written, mayGoOn: $0) }
            if value != written || key.hadToken { warnOfToken(function) }
            var present: [UInt8]?
            if expected.length != -1 {
                // No stored value is longer than any quota allowed, so that a longer one is not worth copying.
                let name = "\(function): the expected value"
                try checkLength(expected.length, "storage_value_bytes", limits.storageValueBytes, name)
                try charge(bytes: Int(UInt32(bitPattern: expected.length)))
                let given = try Self.bytes(memory, expected.pointer, expected.length, name)
                present = try interruptibly { try credentials.redacted(given, mayGoOn: $0) }
            }
            let isSet = try waitForStore(function) {
                [present, limits, deadline] store async throws(StorageError) in
                try await store.compareAndSet(
                    value, forKey: key.bytes, expecting: present, limits: limits, deadline: deadline)
            }
            return (isSet, .init(status: isSet ? "ok" : "differs", byteCount: isSet ? value.count : 0))
        }
    }
}
