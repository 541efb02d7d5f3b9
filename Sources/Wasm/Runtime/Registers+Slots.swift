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

    // MARK: Accumulators

    /// The value that the handler before handed on, which is that of the slot that an operand names.
    ///
    /// ## Safety
    /// - Must hold: no instruction between the one that wrote the slot and this one changed the accumulator, and no branch
    ///   leads in between.
    /// - Guaranteed by: ``HandlerSelection``, which alone chooses handlers that call this.
    @inline(__always)
    func accumulated() -> UInt32 { unsafe UInt32(truncatingIfNeeded: accumulator) }
    @inline(__always)
    func accumulated() -> UInt64 { unsafe accumulator }
    @inline(__always)
    func accumulated() -> Float { unsafe single }
    @inline(__always)
    func accumulated() -> Double { unsafe double }

    /// The result of an instruction that the same handler does, as the slot that it is for would hold it.
    @inline(__always)
    func forwarded<Source: WasmValue, T: WasmValue>(_ result: Source) -> T { T(slot: result.slot) }

    /// The registers behind a call of a function, across which nobody needs the accumulators.
    @inline(__always)
    var withoutAccumulators: Registers {
        var registers = unsafe self
        unsafe registers.accumulator = 0
        unsafe registers.double = 0
        unsafe registers.single = 0
        return unsafe registers
    }

    /// Hands a result on that only the next instruction needs.
    @inline(__always)
    mutating func hold(_ value: UInt32) { unsafe accumulator = value.slot }
    @inline(__always)
    mutating func hold(_ value: UInt64) { unsafe accumulator = value }
    @inline(__always)
    mutating func hold(_ value: Float) { unsafe single = value }
    @inline(__always)
    mutating func hold(_ value: Double) { unsafe double = value }

    /// Writes a result to its slot, and hands it on.
    @inline(__always)
    mutating func deliver(_ value: UInt32, to operand: SlotOperand) {
        unsafe accumulator = value.slot
        unsafe write(value, to: operand)
    }
    @inline(__always)
    mutating func deliver(_ value: UInt64, to operand: SlotOperand) {
        unsafe accumulator = value
        unsafe write(value, to: operand)
    }
    @inline(__always)
    mutating func deliver(_ value: Float, to operand: SlotOperand) {
        unsafe single = value
        unsafe write(value, to: operand)
    }
    @inline(__always)
    mutating func deliver(_ value: Double, to operand: SlotOperand) {
        unsafe double = value
        unsafe write(value, to: operand)
    }

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
