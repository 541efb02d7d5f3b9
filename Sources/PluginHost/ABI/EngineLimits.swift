import Wasm

extension PluginLimits {
    /// What the engine enforces for one instance; it starts with the fuel for the start.
    ///
    /// The objects of a language with garbage collection may take as much as the memory of another.
    var engine: Limits {
        Limits(
            memory: memory, tableElements: 1_000_000, instances: 1, memories: 1, valueStack: stack,
            heap: memory, codeMemory: codeMemory, fuel: startFuel, hostWork: hostWork)
    }
}
