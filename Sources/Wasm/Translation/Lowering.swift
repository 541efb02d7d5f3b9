/// How an operator becomes instructions of the register code; the table is generated (`Operator.lowering`).
enum Lowering {
    case binary(BinaryForms)
    case comparison(ComparisonForms)
    case unary(Instruction)
    /// The operator leaves the slot as it is.
    case alias
    case load(LoadForms)
    case store(StoreForms)
    /// Everything that the translator handles operator by operator.
    case special
}

struct BinaryForms {
    var slotSlot: Instruction
    var slotImmediate: Instruction
    /// `nil` where the operands may be exchanged.
    var immediateSlot: Instruction?
    /// Whether an immediate takes 64 bits.
    var isWide: Bool
}

struct ComparisonForms {
    var slotSlot: Instruction
    var slotImmediate: Instruction
    var branchIf: Instruction
    var branchIfImmediate: Instruction
    var branchUnless: Instruction
    var branchUnlessImmediate: Instruction
    /// The comparison that gives the same with its operands exchanged.
    var mirror: Operator
    /// The comparison that holds exactly when this one does not; `nil` where NaN forbids it.
    var negation: Operator?
    var isWide: Bool
}

struct LoadForms {
    var slot: Instruction
    var absolute: Instruction
}

struct StoreForms {
    var slot: Instruction
    var immediate: Instruction
    var absolute: Instruction
}
