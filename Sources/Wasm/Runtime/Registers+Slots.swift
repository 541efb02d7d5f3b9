// How handlers read and write the slots that their operands name.

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

    /// A value of 128 bits as the lanes that the caller asks for; the first lane is in the low bits of the first slot.
    ///
    /// Both halves are read at once: what two narrower writes left would have to reach the first cache before.
    @inline(__always)
    func read<Lanes: SIMD & BitwiseCopyable>(_ operand: WideOperand) -> Lanes {
        unsafe UnsafeRawPointer(fp + Int(operand.index)).loadUnaligned(as: Lanes.self)
    }

    /// Writes a value of 128 bits.
    @inline(__always)
    func write<Lanes: SIMD & BitwiseCopyable>(_ value: Lanes, to operand: WideOperand) {
        unsafe UnsafeMutableRawPointer(fp + Int(operand.index)).storeBytes(of: value, as: Lanes.self)
    }

    /// One lane of a value of 128 bits, whose width the caller's type says.
    ///
    /// ## Safety
    /// - Must hold: there are more lanes of that width than `index`.
    /// - Guaranteed by: the validator, which compares the immediate with the shape of the operator.
    @inline(__always)
    func lane<Lane: FixedWidthInteger & BitwiseCopyable>(of operand: WideOperand, at index: Int) -> Lane {
        let offset = index &* MemoryLayout<Lane>.size
        return unsafe UnsafeRawPointer(fp + Int(operand.index)).loadUnaligned(fromByteOffset: offset, as: Lane.self)
    }

    /// The address of a slot that something else writes.
    @inline(__always)
    func address(_ operand: SlotOperand) -> FramePointer { unsafe fp + Int(operand.index) }

    /// The address of the first of several slots.
    @inline(__always)
    func address(_ operand: FrameOperand) -> FramePointer { unsafe fp + Int(operand.slots) }
}
