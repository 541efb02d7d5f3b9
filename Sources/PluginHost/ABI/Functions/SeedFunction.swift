import Wasm

extension HostFunctionDescription {
    /// `seed() -> f64` gives what AssemblyScript's random numbers begin with.
    static let seed = HostFunctionDescription(
        "seed", [], from: .assemblyScript, entry: .counted,
        // AssemblyScript takes the bit pattern apart, so any finite number will do.
        body: .double { session, _, _ in Double(session.drawRandomNumber() >> 11) })
}
