// Written by HandlerGenerator from OperatorTable: do not edit, run `swift run HandlerGenerator`.
// swift-format-ignore-file

extension Instruction {
    /// The handlers in the order of their cases.
    static func comparisonHandlers() -> [Handler] {
        unsafe [
            i32EqSlotSlotHandler,
            i32EqAccumulatorSlotHandler,
            i32EqSlotAccumulatorHandler,
            i32EqSlotImmediateHandler,
            i32EqAccumulatorImmediateHandler,
            branchIfI32EqSlotSlotHandler,
            branchIfI32EqAccumulatorSlotHandler,
            branchIfI32EqSlotAccumulatorHandler,
            branchIfI32EqSlotImmediateHandler,
            branchIfI32EqAccumulatorImmediateHandler,
            i32NeSlotSlotHandler,
            i32NeAccumulatorSlotHandler,
            i32NeSlotAccumulatorHandler,
            i32NeSlotImmediateHandler,
            i32NeAccumulatorImmediateHandler,
            branchIfI32NeSlotSlotHandler,
            branchIfI32NeAccumulatorSlotHandler,
            branchIfI32NeSlotAccumulatorHandler,
            branchIfI32NeSlotImmediateHandler,
            branchIfI32NeAccumulatorImmediateHandler,
            i32LtSSlotSlotHandler,
            i32LtSAccumulatorSlotHandler,
            i32LtSSlotAccumulatorHandler,
            i32LtSSlotImmediateHandler,
            i32LtSAccumulatorImmediateHandler,
            branchIfI32LtSSlotSlotHandler,
            branchIfI32LtSAccumulatorSlotHandler,
            branchIfI32LtSSlotAccumulatorHandler,
            branchIfI32LtSSlotImmediateHandler,
            branchIfI32LtSAccumulatorImmediateHandler,
            i32LtUSlotSlotHandler,
            i32LtUAccumulatorSlotHandler,
            i32LtUSlotAccumulatorHandler,
            i32LtUSlotImmediateHandler,
            i32LtUAccumulatorImmediateHandler,
            branchIfI32LtUSlotSlotHandler,
            branchIfI32LtUAccumulatorSlotHandler,
            branchIfI32LtUSlotAccumulatorHandler,
            branchIfI32LtUSlotImmediateHandler,
            branchIfI32LtUAccumulatorImmediateHandler,
            i32GtSSlotSlotHandler,
            i32GtSAccumulatorSlotHandler,
            i32GtSSlotAccumulatorHandler,
            i32GtSSlotImmediateHandler,
            i32GtSAccumulatorImmediateHandler,
            branchIfI32GtSSlotSlotHandler,
            branchIfI32GtSAccumulatorSlotHandler,
            branchIfI32GtSSlotAccumulatorHandler,
            branchIfI32GtSSlotImmediateHandler,
            branchIfI32GtSAccumulatorImmediateHandler,
            i32GtUSlotSlotHandler,
            i32GtUAccumulatorSlotHandler,
            i32GtUSlotAccumulatorHandler,
            i32GtUSlotImmediateHandler,
            i32GtUAccumulatorImmediateHandler,
            branchIfI32GtUSlotSlotHandler,
            branchIfI32GtUAccumulatorSlotHandler,
            branchIfI32GtUSlotAccumulatorHandler,
            branchIfI32GtUSlotImmediateHandler,
            branchIfI32GtUAccumulatorImmediateHandler,
            i32LeSSlotSlotHandler,
            i32LeSAccumulatorSlotHandler,
            i32LeSSlotAccumulatorHandler,
            i32LeSSlotImmediateHandler,
            i32LeSAccumulatorImmediateHandler,
            branchIfI32LeSSlotSlotHandler,
            branchIfI32LeSAccumulatorSlotHandler,
            branchIfI32LeSSlotAccumulatorHandler,
            branchIfI32LeSSlotImmediateHandler,
            branchIfI32LeSAccumulatorImmediateHandler,
            i32LeUSlotSlotHandler,
            i32LeUAccumulatorSlotHandler,
            i32LeUSlotAccumulatorHandler,
            i32LeUSlotImmediateHandler,
            i32LeUAccumulatorImmediateHandler,
            branchIfI32LeUSlotSlotHandler,
            branchIfI32LeUAccumulatorSlotHandler,
            branchIfI32LeUSlotAccumulatorHandler,
            branchIfI32LeUSlotImmediateHandler,
            branchIfI32LeUAccumulatorImmediateHandler,
            i32GeSSlotSlotHandler,
            i32GeSAccumulatorSlotHandler,
            i32GeSSlotAccumulatorHandler,
            i32GeSSlotImmediateHandler,
            i32GeSAccumulatorImmediateHandler,
            branchIfI32GeSSlotSlotHandler,
            branchIfI32GeSAccumulatorSlotHandler,
            branchIfI32GeSSlotAccumulatorHandler,
            branchIfI32GeSSlotImmediateHandler,
            branchIfI32GeSAccumulatorImmediateHandler,
            i32GeUSlotSlotHandler,
            i32GeUAccumulatorSlotHandler,
            i32GeUSlotAccumulatorHandler,
            i32GeUSlotImmediateHandler,
            i32GeUAccumulatorImmediateHandler,
            branchIfI32GeUSlotSlotHandler,
            branchIfI32GeUAccumulatorSlotHandler,
            branchIfI32GeUSlotAccumulatorHandler,
            branchIfI32GeUSlotImmediateHandler,
            branchIfI32GeUAccumulatorImmediateHandler,
            i64EqSlotSlotHandler,
            i64EqAccumulatorSlotHandler,
            i64EqSlotAccumulatorHandler,
            i64EqSlotImmediateHandler,
            i64EqAccumulatorImmediateHandler,
            branchIfI64EqSlotSlotHandler,
            branchIfI64EqAccumulatorSlotHandler,
            branchIfI64EqSlotAccumulatorHandler,
            branchIfI64EqSlotImmediateHandler,
            branchIfI64EqAccumulatorImmediateHandler,
            i64NeSlotSlotHandler,
            i64NeAccumulatorSlotHandler,
            i64NeSlotAccumulatorHandler,
            i64NeSlotImmediateHandler,
            i64NeAccumulatorImmediateHandler,
            branchIfI64NeSlotSlotHandler,
            branchIfI64NeAccumulatorSlotHandler,
            branchIfI64NeSlotAccumulatorHandler,
            branchIfI64NeSlotImmediateHandler,
            branchIfI64NeAccumulatorImmediateHandler,
            i64LtSSlotSlotHandler,
            i64LtSAccumulatorSlotHandler,
            i64LtSSlotAccumulatorHandler,
            i64LtSSlotImmediateHandler,
            i64LtSAccumulatorImmediateHandler,
            branchIfI64LtSSlotSlotHandler,
            branchIfI64LtSAccumulatorSlotHandler,
            branchIfI64LtSSlotAccumulatorHandler,
            branchIfI64LtSSlotImmediateHandler,
            branchIfI64LtSAccumulatorImmediateHandler,
            i64LtUSlotSlotHandler,
            i64LtUAccumulatorSlotHandler,
            i64LtUSlotAccumulatorHandler,
            i64LtUSlotImmediateHandler,
            i64LtUAccumulatorImmediateHandler,
            branchIfI64LtUSlotSlotHandler,
            branchIfI64LtUAccumulatorSlotHandler,
            branchIfI64LtUSlotAccumulatorHandler,
            branchIfI64LtUSlotImmediateHandler,
            branchIfI64LtUAccumulatorImmediateHandler,
            i64GtSSlotSlotHandler,
            i64GtSAccumulatorSlotHandler,
            i64GtSSlotAccumulatorHandler,
            i64GtSSlotImmediateHandler,
            i64GtSAccumulatorImmediateHandler,
            branchIfI64GtSSlotSlotHandler,
            branchIfI64GtSAccumulatorSlotHandler,
            branchIfI64GtSSlotAccumulatorHandler,
            branchIfI64GtSSlotImmediateHandler,
            branchIfI64GtSAccumulatorImmediateHandler,
            i64GtUSlotSlotHandler,
            i64GtUAccumulatorSlotHandler,
            i64GtUSlotAccumulatorHandler,
            i64GtUSlotImmediateHandler,
            i64GtUAccumulatorImmediateHandler,
            branchIfI64GtUSlotSlotHandler,
            branchIfI64GtUAccumulatorSlotHandler,
            branchIfI64GtUSlotAccumulatorHandler,
            branchIfI64GtUSlotImmediateHandler,
            branchIfI64GtUAccumulatorImmediateHandler,
            i64LeSSlotSlotHandler,
            i64LeSAccumulatorSlotHandler,
            i64LeSSlotAccumulatorHandler,
            i64LeSSlotImmediateHandler,
            i64LeSAccumulatorImmediateHandler,
            branchIfI64LeSSlotSlotHandler,
            branchIfI64LeSAccumulatorSlotHandler,
            branchIfI64LeSSlotAccumulatorHandler,
            branchIfI64LeSSlotImmediateHandler,
            branchIfI64LeSAccumulatorImmediateHandler,
            i64LeUSlotSlotHandler,
            i64LeUAccumulatorSlotHandler,
            i64LeUSlotAccumulatorHandler,
            i64LeUSlotImmediateHandler,
            i64LeUAccumulatorImmediateHandler,
            branchIfI64LeUSlotSlotHandler,
            branchIfI64LeUAccumulatorSlotHandler,
            branchIfI64LeUSlotAccumulatorHandler,
            branchIfI64LeUSlotImmediateHandler,
            branchIfI64LeUAccumulatorImmediateHandler,
            i64GeSSlotSlotHandler,
            i64GeSAccumulatorSlotHandler,
            i64GeSSlotAccumulatorHandler,
            i64GeSSlotImmediateHandler,
            i64GeSAccumulatorImmediateHandler,
            branchIfI64GeSSlotSlotHandler,
            branchIfI64GeSAccumulatorSlotHandler,
            branchIfI64GeSSlotAccumulatorHandler,
            branchIfI64GeSSlotImmediateHandler,
            branchIfI64GeSAccumulatorImmediateHandler,
            i64GeUSlotSlotHandler,
            i64GeUAccumulatorSlotHandler,
            i64GeUSlotAccumulatorHandler,
            i64GeUSlotImmediateHandler,
            i64GeUAccumulatorImmediateHandler,
            branchIfI64GeUSlotSlotHandler,
            branchIfI64GeUAccumulatorSlotHandler,
            branchIfI64GeUSlotAccumulatorHandler,
            branchIfI64GeUSlotImmediateHandler,
            branchIfI64GeUAccumulatorImmediateHandler,
            f32EqSlotSlotHandler,
            f32EqAccumulatorSlotHandler,
            f32EqSlotAccumulatorHandler,
            f32EqSlotImmediateHandler,
            f32EqAccumulatorImmediateHandler,
            branchIfF32EqSlotSlotHandler,
            branchIfF32EqAccumulatorSlotHandler,
            branchIfF32EqSlotAccumulatorHandler,
            branchIfF32EqSlotImmediateHandler,
            branchIfF32EqAccumulatorImmediateHandler,
            f32NeSlotSlotHandler,
            f32NeAccumulatorSlotHandler,
            f32NeSlotAccumulatorHandler,
            f32NeSlotImmediateHandler,
            f32NeAccumulatorImmediateHandler,
            branchIfF32NeSlotSlotHandler,
            branchIfF32NeAccumulatorSlotHandler,
            branchIfF32NeSlotAccumulatorHandler,
            branchIfF32NeSlotImmediateHandler,
            branchIfF32NeAccumulatorImmediateHandler,
            f32LtSlotSlotHandler,
            f32LtAccumulatorSlotHandler,
            f32LtSlotAccumulatorHandler,
            f32LtSlotImmediateHandler,
            f32LtAccumulatorImmediateHandler,
            branchIfF32LtSlotSlotHandler,
            branchIfF32LtAccumulatorSlotHandler,
            branchIfF32LtSlotAccumulatorHandler,
            branchIfF32LtSlotImmediateHandler,
            branchIfF32LtAccumulatorImmediateHandler,
            branchUnlessF32LtSlotSlotHandler,
            branchUnlessF32LtAccumulatorSlotHandler,
            branchUnlessF32LtSlotAccumulatorHandler,
            branchUnlessF32LtSlotImmediateHandler,
            branchUnlessF32LtAccumulatorImmediateHandler,
            f32GtSlotSlotHandler,
            f32GtAccumulatorSlotHandler,
            f32GtSlotAccumulatorHandler,
            f32GtSlotImmediateHandler,
            f32GtAccumulatorImmediateHandler,
            branchIfF32GtSlotSlotHandler,
            branchIfF32GtAccumulatorSlotHandler,
            branchIfF32GtSlotAccumulatorHandler,
            branchIfF32GtSlotImmediateHandler,
            branchIfF32GtAccumulatorImmediateHandler,
            branchUnlessF32GtSlotSlotHandler,
            branchUnlessF32GtAccumulatorSlotHandler,
            branchUnlessF32GtSlotAccumulatorHandler,
            branchUnlessF32GtSlotImmediateHandler,
            branchUnlessF32GtAccumulatorImmediateHandler,
            f32LeSlotSlotHandler,
            f32LeAccumulatorSlotHandler,
            f32LeSlotAccumulatorHandler,
            f32LeSlotImmediateHandler,
            f32LeAccumulatorImmediateHandler,
            branchIfF32LeSlotSlotHandler,
            branchIfF32LeAccumulatorSlotHandler,
            branchIfF32LeSlotAccumulatorHandler,
            branchIfF32LeSlotImmediateHandler,
            branchIfF32LeAccumulatorImmediateHandler,
            branchUnlessF32LeSlotSlotHandler,
            branchUnlessF32LeAccumulatorSlotHandler,
            branchUnlessF32LeSlotAccumulatorHandler,
            branchUnlessF32LeSlotImmediateHandler,
            branchUnlessF32LeAccumulatorImmediateHandler,
            f32GeSlotSlotHandler,
            f32GeAccumulatorSlotHandler,
            f32GeSlotAccumulatorHandler,
            f32GeSlotImmediateHandler,
            f32GeAccumulatorImmediateHandler,
            branchIfF32GeSlotSlotHandler,
            branchIfF32GeAccumulatorSlotHandler,
            branchIfF32GeSlotAccumulatorHandler,
            branchIfF32GeSlotImmediateHandler,
            branchIfF32GeAccumulatorImmediateHandler,
            branchUnlessF32GeSlotSlotHandler,
            branchUnlessF32GeAccumulatorSlotHandler,
            branchUnlessF32GeSlotAccumulatorHandler,
            branchUnlessF32GeSlotImmediateHandler,
            branchUnlessF32GeAccumulatorImmediateHandler,
            f64EqSlotSlotHandler,
            f64EqAccumulatorSlotHandler,
            f64EqSlotAccumulatorHandler,
            f64EqSlotImmediateHandler,
            f64EqAccumulatorImmediateHandler,
            branchIfF64EqSlotSlotHandler,
            branchIfF64EqAccumulatorSlotHandler,
            branchIfF64EqSlotAccumulatorHandler,
            branchIfF64EqSlotImmediateHandler,
            branchIfF64EqAccumulatorImmediateHandler,
            f64NeSlotSlotHandler,
            f64NeAccumulatorSlotHandler,
            f64NeSlotAccumulatorHandler,
            f64NeSlotImmediateHandler,
            f64NeAccumulatorImmediateHandler,
            branchIfF64NeSlotSlotHandler,
            branchIfF64NeAccumulatorSlotHandler,
            branchIfF64NeSlotAccumulatorHandler,
            branchIfF64NeSlotImmediateHandler,
            branchIfF64NeAccumulatorImmediateHandler,
            f64LtSlotSlotHandler,
            f64LtAccumulatorSlotHandler,
            f64LtSlotAccumulatorHandler,
            f64LtSlotImmediateHandler,
            f64LtAccumulatorImmediateHandler,
            branchIfF64LtSlotSlotHandler,
            branchIfF64LtAccumulatorSlotHandler,
            branchIfF64LtSlotAccumulatorHandler,
            branchIfF64LtSlotImmediateHandler,
            branchIfF64LtAccumulatorImmediateHandler,
            branchUnlessF64LtSlotSlotHandler,
            branchUnlessF64LtAccumulatorSlotHandler,
            branchUnlessF64LtSlotAccumulatorHandler,
            branchUnlessF64LtSlotImmediateHandler,
            branchUnlessF64LtAccumulatorImmediateHandler,
            f64GtSlotSlotHandler,
            f64GtAccumulatorSlotHandler,
            f64GtSlotAccumulatorHandler,
            f64GtSlotImmediateHandler,
            f64GtAccumulatorImmediateHandler,
            branchIfF64GtSlotSlotHandler,
            branchIfF64GtAccumulatorSlotHandler,
            branchIfF64GtSlotAccumulatorHandler,
            branchIfF64GtSlotImmediateHandler,
            branchIfF64GtAccumulatorImmediateHandler,
            branchUnlessF64GtSlotSlotHandler,
            branchUnlessF64GtAccumulatorSlotHandler,
            branchUnlessF64GtSlotAccumulatorHandler,
            branchUnlessF64GtSlotImmediateHandler,
            branchUnlessF64GtAccumulatorImmediateHandler,
            f64LeSlotSlotHandler,
            f64LeAccumulatorSlotHandler,
            f64LeSlotAccumulatorHandler,
            f64LeSlotImmediateHandler,
            f64LeAccumulatorImmediateHandler,
            branchIfF64LeSlotSlotHandler,
            branchIfF64LeAccumulatorSlotHandler,
            branchIfF64LeSlotAccumulatorHandler,
            branchIfF64LeSlotImmediateHandler,
            branchIfF64LeAccumulatorImmediateHandler,
            branchUnlessF64LeSlotSlotHandler,
            branchUnlessF64LeAccumulatorSlotHandler,
            branchUnlessF64LeSlotAccumulatorHandler,
            branchUnlessF64LeSlotImmediateHandler,
            branchUnlessF64LeAccumulatorImmediateHandler,
            f64GeSlotSlotHandler,
            f64GeAccumulatorSlotHandler,
            f64GeSlotAccumulatorHandler,
            f64GeSlotImmediateHandler,
            f64GeAccumulatorImmediateHandler,
            branchIfF64GeSlotSlotHandler,
            branchIfF64GeAccumulatorSlotHandler,
            branchIfF64GeSlotAccumulatorHandler,
            branchIfF64GeSlotImmediateHandler,
            branchIfF64GeAccumulatorImmediateHandler,
            branchUnlessF64GeSlotSlotHandler,
            branchUnlessF64GeAccumulatorSlotHandler,
            branchUnlessF64GeSlotAccumulatorHandler,
            branchUnlessF64GeSlotImmediateHandler,
            branchUnlessF64GeAccumulatorImmediateHandler,
        ]
    }
}

// ## Safety
// - Must hold: an instruction of the handler's row starts at `ip`; its slots lie in the frame at `fp`; `memory` and `state`
//   are the running instance's and interpreter's.
// - Guaranteed by: the emitter of the same row, which alone writes the handler's address; `FunctionTranslator`, which takes
//   slots from the frame's layout; and the handler before, which passes on its registers.

@inline(__always)
private func i32EqSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32EqAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32EqSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32EqSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32EqAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func branchIfI32EqSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32EqAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32EqSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32EqSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32EqAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func i32NeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32NeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32NeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32NeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func branchIfI32NeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32NeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32NeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32NeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func i32LtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.ltS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32LtSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.ltS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32LtSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.ltS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32LtSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.ltS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32LtSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.ltS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func branchIfI32LtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.ltS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32LtSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.ltS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32LtSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    return unsafe Arithmetic.ltS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32LtSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.ltS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32LtSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.ltS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func i32LtUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.ltU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32LtUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.ltU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32LtUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.ltU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32LtUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.ltU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32LtUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.ltU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func branchIfI32LtUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.ltU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32LtUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.ltU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32LtUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    return unsafe Arithmetic.ltU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32LtUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.ltU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32LtUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.ltU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func i32GtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.gtS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32GtSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.gtS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32GtSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.gtS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32GtSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.gtS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32GtSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.gtS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func branchIfI32GtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.gtS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32GtSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.gtS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32GtSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    return unsafe Arithmetic.gtS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32GtSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.gtS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32GtSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.gtS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func i32GtUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.gtU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32GtUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.gtU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32GtUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.gtU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32GtUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.gtU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32GtUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.gtU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func branchIfI32GtUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.gtU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32GtUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.gtU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32GtUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    return unsafe Arithmetic.gtU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32GtUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.gtU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32GtUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.gtU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func i32LeSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.leS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32LeSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.leS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32LeSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.leS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32LeSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.leS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32LeSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.leS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func branchIfI32LeSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.leS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32LeSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.leS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32LeSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    return unsafe Arithmetic.leS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32LeSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.leS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32LeSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.leS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func i32LeUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.leU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32LeUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.leU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32LeUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.leU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32LeUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.leU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32LeUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.leU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func branchIfI32LeUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.leU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32LeUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.leU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32LeUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    return unsafe Arithmetic.leU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32LeUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.leU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32LeUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.leU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func i32GeSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.geS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32GeSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.geS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32GeSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.geS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32GeSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.geS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32GeSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.geS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func branchIfI32GeSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.geS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32GeSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.geS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32GeSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    return unsafe Arithmetic.geS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32GeSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.geS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32GeSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.geS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func i32GeUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.geU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32GeUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.geU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32GeUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.geU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32GeUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.geU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32GeUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.geU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func branchIfI32GeUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.geU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32GeUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.geU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32GeUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    return unsafe Arithmetic.geU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32GeUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.geU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI32GeUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.geU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func i64EqSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64EqAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64EqSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64EqSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64EqAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func branchIfI64EqSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64EqAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64EqSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64EqSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64EqAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func i64NeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64NeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64NeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64NeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func branchIfI64NeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64NeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64NeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64NeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func i64LtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.ltS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64LtSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.ltS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64LtSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.ltS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64LtSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.ltS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64LtSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.ltS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func branchIfI64LtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.ltS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64LtSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.ltS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64LtSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    return unsafe Arithmetic.ltS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64LtSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.ltS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64LtSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.ltS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func i64LtUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.ltU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64LtUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.ltU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64LtUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.ltU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64LtUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.ltU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64LtUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.ltU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func branchIfI64LtUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.ltU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64LtUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.ltU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64LtUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    return unsafe Arithmetic.ltU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64LtUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.ltU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64LtUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.ltU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func i64GtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.gtS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64GtSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.gtS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64GtSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.gtS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64GtSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.gtS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64GtSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.gtS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func branchIfI64GtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.gtS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64GtSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.gtS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64GtSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    return unsafe Arithmetic.gtS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64GtSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.gtS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64GtSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.gtS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func i64GtUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.gtU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64GtUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.gtU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64GtUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.gtU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64GtUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.gtU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64GtUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.gtU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func branchIfI64GtUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.gtU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64GtUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.gtU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64GtUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    return unsafe Arithmetic.gtU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64GtUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.gtU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64GtUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.gtU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func i64LeSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.leS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64LeSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.leS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64LeSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.leS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64LeSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.leS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64LeSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.leS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func branchIfI64LeSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.leS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64LeSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.leS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64LeSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    return unsafe Arithmetic.leS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64LeSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.leS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64LeSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.leS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func i64LeUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.leU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64LeUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.leU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64LeUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.leU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64LeUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.leU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64LeUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.leU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func branchIfI64LeUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.leU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64LeUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.leU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64LeUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    return unsafe Arithmetic.leU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64LeUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.leU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64LeUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.leU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func i64GeSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.geS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64GeSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.geS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64GeSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.geS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64GeSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.geS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64GeSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.geS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func branchIfI64GeSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.geS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64GeSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.geS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64GeSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    return unsafe Arithmetic.geS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64GeSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.geS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64GeSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.geS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func i64GeUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.geU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64GeUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.geU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64GeUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.geU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64GeUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.geU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64GeUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.geU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func branchIfI64GeUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.geU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64GeUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.geU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64GeUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    return unsafe Arithmetic.geU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64GeUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.geU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfI64GeUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.geU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func f32EqSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32EqAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32EqSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    let result: UInt32 = FloatingPoint.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32EqSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32EqAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func branchIfF32EqSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF32EqAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF32EqSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    return unsafe FloatingPoint.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF32EqSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe FloatingPoint.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF32EqAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe FloatingPoint.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func f32NeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32NeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32NeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    let result: UInt32 = FloatingPoint.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32NeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func branchIfF32NeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF32NeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF32NeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    return unsafe FloatingPoint.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF32NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe FloatingPoint.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF32NeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe FloatingPoint.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func f32LtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.lt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32LtAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.lt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32LtSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    let result: UInt32 = FloatingPoint.lt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32LtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.lt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32LtAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.lt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func branchIfF32LtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF32LtAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF32LtSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    return unsafe FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF32LtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF32LtAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF32LtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF32LtAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF32LtSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    return unsafe !FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF32LtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe !FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF32LtAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe !FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func f32GtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.gt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32GtAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.gt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32GtSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    let result: UInt32 = FloatingPoint.gt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32GtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.gt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32GtAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.gt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func branchIfF32GtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF32GtAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF32GtSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    return unsafe FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF32GtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF32GtAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF32GtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF32GtAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF32GtSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    return unsafe !FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF32GtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe !FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF32GtAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe !FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func f32LeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.le(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32LeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.le(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32LeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    let result: UInt32 = FloatingPoint.le(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32LeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.le(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32LeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.le(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func branchIfF32LeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF32LeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF32LeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    return unsafe FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF32LeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF32LeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF32LeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF32LeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF32LeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    return unsafe !FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF32LeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe !FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF32LeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe !FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func f32GeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.ge(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32GeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.ge(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32GeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    let result: UInt32 = FloatingPoint.ge(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32GeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.ge(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32GeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.ge(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func branchIfF32GeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF32GeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF32GeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    return unsafe FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF32GeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF32GeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF32GeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF32GeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF32GeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    return unsafe !FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF32GeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe !FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF32GeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe !FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func f64EqSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64EqAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64EqSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    let result: UInt32 = FloatingPoint.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64EqSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64EqAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func branchIfF64EqSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF64EqAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF64EqSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    return unsafe FloatingPoint.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF64EqSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe FloatingPoint.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF64EqAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe FloatingPoint.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func f64NeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64NeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64NeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    let result: UInt32 = FloatingPoint.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64NeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func branchIfF64NeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF64NeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF64NeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    return unsafe FloatingPoint.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF64NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe FloatingPoint.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF64NeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe FloatingPoint.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func f64LtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.lt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64LtAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.lt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64LtSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    let result: UInt32 = FloatingPoint.lt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64LtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.lt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64LtAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.lt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func branchIfF64LtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF64LtAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF64LtSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    return unsafe FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF64LtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF64LtAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF64LtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF64LtAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF64LtSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    return unsafe !FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF64LtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe !FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF64LtAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe !FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func f64GtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.gt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64GtAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.gt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64GtSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    let result: UInt32 = FloatingPoint.gt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64GtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.gt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64GtAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.gt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func branchIfF64GtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF64GtAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF64GtSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    return unsafe FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF64GtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF64GtAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF64GtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF64GtAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF64GtSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    return unsafe !FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF64GtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe !FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF64GtAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe !FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func f64LeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.le(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64LeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.le(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64LeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    let result: UInt32 = FloatingPoint.le(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64LeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.le(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64LeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.le(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func branchIfF64LeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF64LeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF64LeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    return unsafe FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF64LeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF64LeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF64LeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF64LeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF64LeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    return unsafe !FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF64LeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe !FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF64LeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe !FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func f64GeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.ge(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64GeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.ge(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64GeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    let result: UInt32 = FloatingPoint.ge(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64GeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.ge(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64GeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.ge(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func branchIfF64GeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF64GeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF64GeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    return unsafe FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF64GeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfF64GeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF64GeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF64GeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF64GeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    return unsafe !FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF64GeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe !FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchUnlessF64GeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe !FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}
