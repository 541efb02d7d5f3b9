import Wasm

extension HostFunctionDescription {
    /// `trace(message, count, a, b, c, d, e)` writes a line of log with up to five numbers, for AssemblyScript.
    static let trace = HostFunctionDescription(
        "trace", [.address("message"), .number("count")] + ["a", "b", "c", "d", "e"].map { .double($0) },
        from: .assemblyScript, entry: .always,
        body: .nothing { session, caller, arguments in
            // What is dropped costs nothing but the call.
            if session.isLogFull { return }
            let count: Int32 = arguments[1]
            let numbers: [Double] = (2..<2 + Int(min(max(count, 0), 5))).map { arguments[$0] }
            let text = try session.assemblyScriptString(caller, arguments[0])
            try session.log(
                .plugin, .trace, Array(([text] + numbers.map { "\($0)" }).joined(separator: " ").utf8))
        })
}
