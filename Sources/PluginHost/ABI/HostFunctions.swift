import Wasm

extension HostSession {
    /// Adds the five host functions of the SDK to `imports`.
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
        var text = String(decoding: try memory.bytes(at: UInt64(place.pointer), count: UInt64(shown)), as: UTF8.self)
        if shown < place.length { text += "… (\(Int(place.length) - shown) bytes cut)" }
        log(.plugin, LogLevel(clamping: level), text)
    }

    /// `host_store_get(kptr, klen) -> i64`: the value, `nil` when there is none, or the envelope.
    private func storeGet(_ caller: borrowing Caller, _ key: Int32, _ keyLength: Int32) throws -> [UInt8]? {
        // No key is longer, so there is nothing to find, and nothing worth copying.
        let isTooLong = Int(UInt32(bitPattern: keyLength)) > limits.storageKeyBytes
        let shown = isTooLong ? Int32(clamping: limits.storageKeyBytes) : keyLength
        let key = try bytes(caller, key, shown, "host_store_get: the key")
        let action = PermissionGate.Action.storageRead(key: redactor.redacted(key))
        let number: UInt64
        switch gate.check(action) {
        case .allowed(let decision): number = decision
        case .denied(let denial): return envelope("host_store_get", denial)
        }
        do throws(StorageError) {
            let value = isTooLong ? nil : try services.store.value(forKey: key, deadline: deadline)
            gate.complete(action, number, status: value == nil ? "absent" : "ok", byteCount: value?.count ?? 0)
            return value
        } catch {
            gate.complete(action, number, status: "failed", byteCount: 0)
            throw Self.pluginError(error, "host_store_get")
        }
    }

    /// `host_store_set(kp, kl, vp, vl)`: durable when it returns.
    private func storeSet(
        _ caller: borrowing Caller, _ key: Int32, _ keyLength: Int32, _ value: Int32, _ valueLength: Int32
    ) throws {
        try checkLength(keyLength, "storage_key_bytes", limits.storageKeyBytes, "host_store_set: the key")
        let key = try bytes(caller, key, keyLength, "host_store_set: the key")
        let action = PermissionGate.Action.storageWrite(key: redactor.redacted(key))
        let number: UInt64
        switch gate.check(action) {
        case .allowed(let decision): number = decision
        case .denied(let denial): return try refuse("host_store_set", denial)
        }
        try checkLength(valueLength, "storage_value_bytes", limits.storageValueBytes, "host_store_set: the value")
        let value = try bytes(caller, value, valueLength, "host_store_set: the value")
        do throws(StorageError) {
            try services.store.setValue(value, forKey: key, limits: limits, deadline: deadline)
            gate.complete(action, number, status: "ok", byteCount: value.count)
        } catch {
            gate.complete(action, number, status: "failed", byteCount: 0)
            throw Self.pluginError(error, "host_store_set")
        }
    }

    /// `host_emit_event(ptr, len)`.
    private func emitEvent(_ caller: borrowing Caller, _ pointer: Int32, _ length: Int32) throws {
        let number: UInt64
        switch gate.check(.eventEmit) {
        case .allowed(let decision): number = decision
        case .denied(let denial): return try refuse("host_emit_event", denial)
        }
        try checkLength(length, "event_bytes", limits.eventBytes, "host_emit_event: the event")
        let text = try bytes(caller, pointer, length, "host_emit_event: the event")
        do {
            try emit(try JSON(parsing: redactor.redacted(text)))
            gate.complete(.eventEmit, number, status: "ok", byteCount: text.count)
        } catch let error as JSONError {
            throw PluginError(.contractViolation, "host_emit_event: the event is not valid JSON, at \(error)")
        }
    }

    private static func pluginError(_ error: StorageError, _ function: String) -> PluginError {
        if case .quota(let limit, _, _) = error {
            return PluginError(.limitExceeded, "\(function): \(error)", limit: limit)
        }
        return PluginError(.storageUnavailable, "\(function): \(error)")
    }
}
