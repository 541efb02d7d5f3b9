import Wasm

extension HostSession {
    /// Adds the functions that AssemblyScript's runtime imports from `env`.
    func defineAssemblyScriptImports(in imports: inout Imports) {
        imports.define(
            "env", "abort",
            HostFunction {
                [unowned self] (caller: borrowing Caller, message: Int32, file: Int32, line: Int32, column: Int32) in
                let message = try assemblyScriptString(caller, message)
                let file = try assemblyScriptString(caller, file)
                let place =
                    file.isEmpty
                    ? "" : " at \(displayed(file)):\(UInt32(bitPattern: line)):\(UInt32(bitPattern: column))"
                throw Trap(
                    .unreachable, detail: "the plugin called abort(\"\(displayed(message, limit: 500))\")\(place)")
            })
        imports.define(
            "env", "trace",
            HostFunction {
                [unowned self]
                (
                    caller: borrowing Caller, message: Int32, count: Int32, a: Double, b: Double, c: Double, d: Double,
                    e: Double
                ) in
                let numbers = [a, b, c, d, e].prefix(Int(min(max(count, 0), 5)))
                let text = try assemblyScriptString(caller, message)
                try log(.plugin, .trace, Array(([text] + numbers.map { "\($0)" }).joined(separator: " ").utf8))
            })
        imports.define(
            "env", "seed",
            HostFunction { [unowned self] (_: borrowing Caller) -> Double in
                try countCall()
                // AssemblyScript takes the bit pattern apart, so any finite number will do.
                return Double(random.next() >> 11)
            })
    }

    /// The string at a pointer: UTF-16 in little-endian order, its length in bytes in the four bytes before it.
    private func assemblyScriptString(_ caller: borrowing Caller, _ pointer: Int32) throws -> String {
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
