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
        // No stored value is longer than any quota allowed, so that a longer one is not worth copying.
        func bytes(_ place: (pointer: Int32, length: Int32), _ name: String) throws -> [UInt8] {
            try checkLength(place.length, "storage_value_bytes", limits.storageValueBytes, "\(function): the \(name)")
            try charge(bytes: Int(UInt32(bitPattern: place.length)))
            return try Self.bytes(memory, place.pointer, place.length, "\(function): the \(name)")
        }
        func arguments() throws -> (written: [UInt8], given: [UInt8]?) {
            try checkLength(of: key)
            return (try bytes(value, "value"), expected.length == -1 ? nil : try bytes(expected, "expected value"))
        }
        return try performIfAllowed(.storageWrite(key: key.bytes), with: arguments) { written, given in
            let value = try interruptibly { try credentials.redacted(written, mayGoOn: $0) }
            if value != written || key.hadToken { warnOfToken(function) }
            let present = try given.map { given in
                try interruptibly { try credentials.redacted(given, mayGoOn: $0) }
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
