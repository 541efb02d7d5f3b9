import Wasm

extension HostFunctionDescription {
    /// `host_log(level, ptr, len)` writes a line of log: always allowed, also from inside `alloc` and `dealloc`.
    static let log = HostFunctionDescription(
        "host_log", [.number("level"), .input("ptr", count: "len")], from: .page,
        manual: "writes a line, level 0 (trace) to 4 (error)", entry: .always,
        body: .nothing { session, caller, arguments in
            try session.logLine(caller, level: arguments[0], arguments[1], arguments[2])
        })
}

extension HostSession {
    fileprivate func logLine(_ caller: borrowing Caller, level: Int32, _ pointer: Int32, _ length: Int32) throws {
        let memory = try memory(of: caller)
        let place = try Self.place(memory, pointer, length, "host_log")
        // What is dropped costs nothing but the call.
        if isLogFull { return }
        let shown = min(Int(place.length), PluginLimits.logLineBytes)
        var text = try memory.bytes(at: UInt64(place.pointer), count: UInt64(shown))
        if shown < place.length { text += "… (\(Int(place.length) - shown) bytes cut)".utf8 }
        try log(.plugin, PluginLogLevel(clamping: level), text)
    }
}
