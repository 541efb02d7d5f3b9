import Wasm

/// How a module is run, of which results, traps, memories and fuel must not depend.
package struct Configuration: Sendable {
    package var name: String
    var stage: TranslationStage
    /// Whether every object that nothing leads to is freed before the next one is made.
    var collectsAtEveryAllocation = false
    /// How much fuel is given at a time, to whom asks for it; all of it at once without it.
    var portion: UInt64?

    /// What the others are compared with.
    static let reference = Configuration(name: "reference", stage: .reference)
    static let others = [
        Configuration(name: "optimised", stage: .optimized),
        Configuration(name: "optimised, collecting", stage: .optimized, collectsAtEveryAllocation: true),
        Configuration(name: "reference, collecting", stage: .reference, collectsAtEveryAllocation: true),
        Configuration(name: "optimised, fuel in portions", stage: .optimized, portion: 7),
    ]
}
