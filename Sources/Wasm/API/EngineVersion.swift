/// Which engine this is: what a recorded run must have in common with the engine that runs it again.
package enum EngineVersion {
    /// The version of the engine.
    package static let current = "0.1.0"
    /// The number of the fuel schedule: what each instruction costs, and after how many units the engine looks at
    /// cancellation and deadline.
    ///
    /// It grows with every change of either, and a run recorded under another schedule is not comparable.
    package static let fuelSchedule = 3
}
