import Wasm

extension PluginLimits {
    /// What the engine enforces for one instance; it starts with the fuel for the start.
    var engine: Limits {
        Limits(
            memory: memory, tableElements: 1_000_000, instances: 1, memories: 1, valueStack: stack,
            fuel: startFuel, hostWork: hostWork)
    }
}
