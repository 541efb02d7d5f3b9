import Wasm

extension HostFunctionDescription {
    /// `host_emit_event(ptr, len)` hands a JSON document to the event bus.
    static let emitEvent = HostFunctionDescription(
        "host_emit_event", [.input("ptr", count: "len")], from: .page,
        manual: "hands JSON to the event bus",
        access: Access("event_emit", .eventEmit) { shown in
            "would emit an event of \(shown["bytes"]?.integer ?? 0) bytes"
        },
        body: .nothing { session, caller, arguments in
            try session.emitEvent(caller, arguments[0], arguments[1])
        })
}

extension PermissionGate.Action {
    /// The plugin emits an event.
    package static var eventEmit: Self { Self(.eventEmit, needs: .permission(.eventEmit)) }
}

extension HostSession {
    /// How many events the plugin was not allowed to emit.
    var deniedEvents: Int { deniedCalls[HostFunctionDescription.emitEvent.name] ?? 0 }

    fileprivate func emitEvent(_ caller: borrowing Caller, _ pointer: Int32, _ length: Int32) throws {
        let memory = try memory(of: caller)
        func arguments() throws -> (text: [UInt8], event: JSONValue) {
            try checkLength(length, "event_bytes", limits.eventBytes, "host_emit_event: the event")
            // Reading and parsing are work for a denied call as well, and parsing charges for itself.
            try charge(bytes: Int(UInt32(bitPattern: length)))
            let text = try Self.bytes(memory, pointer, length, "host_emit_event: the event")
            do {
                return (text, try interruptibly { try JSONValue(parsing: text, mayGoOn: $0) })
            } catch let error as JSONError {
                throw PluginError(.contractViolation, "host_emit_event: the event is not valid JSON, at \(error)")
            }
        }
        try performIfAllowed(.eventEmit, with: arguments) { text, event in
            try countEvent()
            try interruptibly { try redactor.add(secretsIn: text, mayGoOn: $0) }
            try emit(try interruptibly { try redactor.redacted(event, mayGoOn: $0) })
            return ((), .init(status: "ok", byteCount: text.count))
        }
    }
}
