import Wasm

extension HostFunctionDescription {
    /// `abort(message, file, line, column)` ends the run, as AssemblyScript's runtime does when an assertion fails.
    static let abort = HostFunctionDescription(
        "abort", [.address("message"), .address("file"), .number("line"), .number("column")], from: .assemblyScript,
        entry: .always,
        body: .nothing { session, caller, arguments in
            let message = try session.assemblyScriptString(caller, arguments[0])
            let file = try session.assemblyScriptString(caller, arguments[1])
            let (line, column): (UInt32, UInt32) = (arguments[2], arguments[3])
            let place = file.isEmpty ? "" : " at \(displayed(file)):\(line):\(column)"
            throw Trap(.unreachable, detail: "the plugin called abort(\"\(displayed(message, limit: 500))\")\(place)")
        })
}
