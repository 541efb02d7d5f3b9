/// Which translation a run uses.
///
/// Results and fuel are the same.
public enum TranslationStage: Hashable, Sendable, CaseIterable {
    /// Every operator in its plain form with its operands in slots: what the optimised stage is tested against.
    case reference
    /// Operands and branches are fused into their instructions.
    case optimized
}
