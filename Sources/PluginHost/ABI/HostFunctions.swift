import Wasm

extension HostSession {
    /// Adds the five host functions of the SDK to `imports`, and those of the store beside them.
    func defineHostFunctions(in imports: inout Imports) {
        imports.define(
            "env", "host_log",
            HostFunction { [unowned self] (caller: borrowing Caller, level: Int32, pointer: Int32, length: Int32) in
                try hostLog(caller, level, pointer, length)
            })
        imports.define(
            "env", "host_http_request",
            HostFunction { [unowned self] (caller: borrowing Caller, pointer: Int32, length: Int32) -> Int64 in
                try enter("host_http_request")
                return try give(try httpRequest(caller, pointer, length), to: caller)
            })
        imports.define(
            "env", "host_store_get",
            HostFunction { [unowned self] (caller: borrowing Caller, key: Int32, keyLength: Int32) -> Int64 in
                try enter("host_store_get")
                guard let value = try storeGet(caller, key, keyLength) else { return 0 }
                return try give(value, to: caller)
            })
        imports.define(
            "env", "host_store_set",
            HostFunction {
                [unowned self]
                (caller: borrowing Caller, key: Int32, keyLength: Int32, value: Int32, valueLength: Int32) in
                try enter("host_store_set")
                try storeSet(caller, key, keyLength, value, valueLength)
            })
        imports.define(
            "env", "host_emit_event",
            HostFunction { [unowned self] (caller: borrowing Caller, pointer: Int32, length: Int32) in
                try enter("host_emit_event")
                try emitEvent(caller, pointer, length)
            })
        defineStoreExtensions(in: &imports)
    }

    /// `host_log(level, ptr, len)`: always allowed, also from inside `alloc` and `dealloc`.
    private func hostLog(_ caller: borrowing Caller, _ level: Int32, _ pointer: Int32, _ length: Int32) throws {
        let place = PackedPointer(pointer: UInt32(bitPattern: pointer), length: UInt32(bitPattern: length))
        let memory = try memory(of: caller)
        guard place.fits(memory.byteCount) else {
            throw PluginError(
                .contractViolation,
                "host_log: \(place.text) is outside the plugin's memory of \(memory.byteCount) bytes")
        }
        // Reading a byte costs no more than a unit of fuel, so a loop of large lines ends like any other loop.
        let shown = min(Int(place.length), PluginLimits.logLineBytes)
        try caller.consumeFuel(UInt64(shown))
        if isLogFull { return }
        var text = try memory.bytes(at: UInt64(place.pointer), count: UInt64(shown))
        if shown < place.length { text += "… (\(Int(place.length) - shown) bytes cut)".utf8 }
        try log(.plugin, PluginLogLevel(clamping: level), text)
    }

    /// `host_store_get(kptr, klen) -> i64`: the value, `nil` when there is none, or the envelope.
    private func storeGet(_ caller: borrowing Caller, _ key: Int32, _ keyLength: Int32) throws -> [UInt8]? {
        // No key is longer, so there is nothing to find, and nothing worth copying.
        let isTooLong = Int(UInt32(bitPattern: keyLength)) > limits.storageKeyBytes.bytes
        let shown = isTooLong ? Int32(clamping: limits.storageKeyBytes.bytes) : keyLength
        let key = credentials.redacted(try bytes(caller, key, shown, "host_store_get: the key"))
        let action = PermissionGate.Action.storageRead(key: key)
        let number: UInt64
        switch try check(action) {
        case .allowed(let decision): number = decision
        case .denied(let denial): return try envelope("host_store_get", denial)
        }
        return try perform(action, number) {
            if isTooLong { return (nil, .init(status: "absent")) }
            let value: [UInt8]?
            do {
                value = try wait { [store = services.store, deadline] () async throws(StorageError) in
                    try await store.value(forKey: key, deadline: deadline)
                }
            } catch let error as StorageError {
                throw storeFailure(error, "host_store_get")
            }
            return (value, .init(status: value == nil ? "absent" : "ok", byteCount: value?.count ?? 0))
        }
    }

    /// `host_store_set(kp, kl, vp, vl)`: durable when it returns.
    private func storeSet(
        _ caller: borrowing Caller, _ key: Int32, _ keyLength: Int32, _ value: Int32, _ valueLength: Int32
    ) throws {
        let isTooLong = Int(UInt32(bitPattern: keyLength)) > limits.storageKeyBytes.bytes
        // A key that is too long is refused whatever it says; the audit log gets its beginning.
        let shown = isTooLong ? Int32(clamping: limits.storageKeyBytes.bytes) : keyLength
        let name = "host_store_set: the key"
        let given = isTooLong ? (try? bytes(caller, key, shown, name)) ?? [] : try bytes(caller, key, shown, name)
        let key = credentials.redacted(given)
        let action = PermissionGate.Action.storageWrite(key: key)
        let number: UInt64
        switch try check(action) {
        case .allowed(let decision): number = decision
        case .denied(let denial): return try refuse("host_store_set", denial)
        }
        let memory = try memory(of: caller)
        try perform(action, number) {
            try checkLength(keyLength, "storage_key_bytes", limits.storageKeyBytes, name)
            try checkLength(valueLength, "storage_value_bytes", limits.storageValueBytes, "host_store_set: the value")
            try charge(bytes: Int(UInt32(bitPattern: valueLength)))
            let written = try Self.bytes(memory, value, valueLength, "host_store_set: the value")
            let value = credentials.redacted(written)
            if value != written || key != given {
                warnOfToken("host_store_set")
            }
            do {
                try wait { [store = services.store, limits, deadline] () async throws(StorageError) in
                    try await store.setValue(value, forKey: key, limits: limits, deadline: deadline)
                }
            } catch let error as StorageError {
                throw storeFailure(error, "host_store_set")
            }
            return ((), .init(status: "ok", byteCount: value.count))
        }
    }

    /// Tells the author that a token was not stored.
    func warnOfToken(_ function: String) {
        logHost(
            .warn, "\(function): a token was replaced by [redacted]; tokens are not stored, they come with each request"
        )
    }

    /// `host_emit_event(ptr, len)`.
    private func emitEvent(_ caller: borrowing Caller, _ pointer: Int32, _ length: Int32) throws {
        let number: UInt64
        switch try check(.eventEmit) {
        case .allowed(let decision): number = decision
        case .denied(let denial): return try refuse("host_emit_event", denial)
        }
        let memory = try memory(of: caller)
        try perform(.eventEmit, number) {
            try checkLength(length, "event_bytes", limits.eventBytes, "host_emit_event: the event")
            let text = try Self.bytes(memory, pointer, length, "host_emit_event: the event")
            do {
                let event = try interruptibly { try JSONValue(parsing: text, mayGoOn: $0) }
                try charge(bytes: text.count)
                redactor.add(tokensIn: event)
                try emit(redactor.redacted(event))
            } catch let error as JSONError {
                throw PluginError(.contractViolation, "host_emit_event: the event is not valid JSON, at \(error)")
            }
            return ((), .init(status: "ok", byteCount: text.count))
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
        case .busy, .file: return PluginError(.storageUnavailable, "\(function): \(error)")
        }
    }
}
