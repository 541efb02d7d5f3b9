// How a handler reads its operands. `Operands` has a type for each layout, generated from the rows of the instruction
// table; the kinds of operands that are no plain numbers have types here, so that none is taken for another.

/// The operands of an instruction whose length is known beforehand.
///
/// ## Safety
/// - Must hold: an instruction of the layout starts at ``ip``.
/// - Guaranteed by: ``Operands``.
@unsafe
protocol InstructionOperands {
    var ip: InstructionPointer { get }
    /// The bytes of the whole instruction.
    static var byteCount: Int { get }
}

extension InstructionOperands {
    /// Where the next instruction starts.
    @inline(__always)
    var end: InstructionPointer { unsafe ip + Self.byteCount }
}

/// A slot of the running frame.
struct SlotOperand {
    let index: UInt16
}

/// The first of two slots of the running frame, which hold one value of 128 bits.
struct WideOperand {
    let index: UInt16
}

/// The first of several slots, counted from the running frame.
struct FrameOperand {
    let slots: UInt16
}
