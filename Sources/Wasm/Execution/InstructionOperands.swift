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

/// The first of several slots, counted from the running frame.
struct FrameOperand {
    let slots: UInt16
}

extension Registers {
    /// The value in a slot.
    @inline(__always)
    func read<T: WasmValue>(_ operand: SlotOperand) -> T { unsafe T(slot: fp[Int(operand.index)]) }

    /// Writes a slot.
    @inline(__always)
    func write<T: WasmValue>(_ value: T, to operand: SlotOperand) { unsafe fp[Int(operand.index)] = value.slot }

    /// The address of a slot that something else writes.
    @inline(__always)
    func address(_ operand: SlotOperand) -> FramePointer { unsafe fp + Int(operand.index) }

    /// The address of the first of several slots.
    @inline(__always)
    func address(_ operand: FrameOperand) -> FramePointer { unsafe fp + Int(operand.slots) }
}
