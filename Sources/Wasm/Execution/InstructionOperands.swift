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

/// Slots by operand.
///
/// ## Safety
/// - Must hold: the slot lies in the frame that ``Registers/fp`` begins.
/// - Guaranteed by: ``FunctionTranslator``, which takes slots from ``FrameLayout`` and ``OperandStack``; the validator
///   knows the greatest height, and the frame's size, which a call compares with the stack limit, comes from both.
extension Registers {
    /// The value in a slot.
    @inline(__always)
    func read<T: WasmValue>(_ operand: SlotOperand) -> T { unsafe T(slot: fp[Int(operand.index)]) }

    /// Writes a slot.
    @inline(__always)
    func write<T: WasmValue>(_ value: T, to operand: SlotOperand) { unsafe fp[Int(operand.index)] = value.slot }

    /// The halves of a value of 128 bits, the low one first.
    @inline(__always)
    func read(_ operand: WideOperand) -> SIMD2<UInt64> {
        unsafe UnsafeRawPointer(fp + Int(operand.index)).loadUnaligned(as: SIMD2<UInt64>.self)
    }

    /// Writes the halves of a value of 128 bits.
    @inline(__always)
    func write(_ value: SIMD2<UInt64>, to operand: WideOperand) {
        unsafe UnsafeMutableRawPointer(fp + Int(operand.index)).storeBytes(of: value, as: SIMD2<UInt64>.self)
    }

    /// The address of a slot that something else writes.
    @inline(__always)
    func address(_ operand: SlotOperand) -> FramePointer { unsafe fp + Int(operand.index) }

    /// The address of the first of several slots.
    @inline(__always)
    func address(_ operand: FrameOperand) -> FramePointer { unsafe fp + Int(operand.slots) }
}
