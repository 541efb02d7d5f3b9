// What instructions leave in the accumulators, and which can take operands from there. The tables are generated.

/// One of the registers in which a handler hands a value on.
enum AccumulatorKind: UInt8 {
    case integer, single, double
}

/// What an instruction does to the accumulators.
enum AccumulatorEffect {
    /// Nothing is known of them behind it.
    case forgets
    /// They stay as they are, and no slot is written.
    case keeps
    /// They stay as they are, and the slots `result` and `result2` are written.
    case moves
    /// The result is in one, and in its slot; the others stay as they are.
    case accumulates(AccumulatorKind)
}

/// An instruction that takes an operand from an accumulator, and the one that it can stand for if the slot's value is there.
struct AccumulatorForm {
    let base: Instruction
    /// Where the operand stands.
    let place: Int
    let kind: AccumulatorKind
    let form: Instruction
    /// Whether the operands `left` and `right` change places, because the operator is commutative.
    let exchanges: Bool
}
