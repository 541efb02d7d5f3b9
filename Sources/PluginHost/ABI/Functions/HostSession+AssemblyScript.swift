import Wasm

extension HostSession {
    /// The string at a pointer: UTF-16 in little-endian order, its length in bytes in the four bytes before it.
    func assemblyScriptString(_ caller: borrowing Caller, _ pointer: Int32) throws -> String {
        let pointer = UInt64(UInt32(bitPattern: pointer))
        guard pointer >= 4 else { return "" }
        let memory = try memory(of: caller)
        let length = try memory.load(UInt32.self, at: pointer - 4)
        let shown = min(length, UInt32(PluginLimits.logLineBytes)) & ~1
        let bytes = try memory.bytes(at: pointer, count: UInt64(shown))
        let units = stride(from: 0, to: bytes.count, by: 2).map { UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8 }
        return String(decoding: units, as: UTF16.self) + (shown < length & ~1 ? "…" : "")
    }
}
