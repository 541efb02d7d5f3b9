// Written by HandlerGenerator from OperatorTable: do not edit, run `swift run HandlerGenerator`.
// swift-format-ignore-file

// ## Safety
// - Must hold: an instruction of the handler's row starts at `ip`; its slots lie in the frame at `fp`; `memory` and `state`
//   are the running instance's and interpreter's.
// - Guaranteed by: the emitter of the same row, which alone writes the handler's address; `FunctionTranslator`, which takes
//   slots from the frame's layout; and the handler before, which passes on its registers.

@inline(__always)
func i32EqSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32EqAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32EqSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32EqSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32EqAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI32EqSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32EqAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32EqSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32EqSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32EqAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i32NeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32NeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32NeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32NeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI32NeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32NeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32NeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32NeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i32LtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.ltS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32LtSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.ltS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32LtSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.ltS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32LtSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.ltS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32LtSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.ltS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI32LtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.ltS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32LtSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.ltS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32LtSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    return unsafe Arithmetic.ltS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32LtSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.ltS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32LtSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.ltS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i32LtUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.ltU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32LtUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.ltU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32LtUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.ltU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32LtUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.ltU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32LtUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.ltU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI32LtUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.ltU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32LtUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.ltU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32LtUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    return unsafe Arithmetic.ltU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32LtUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.ltU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32LtUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.ltU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i32GtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.gtS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32GtSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.gtS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32GtSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.gtS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32GtSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.gtS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32GtSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.gtS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI32GtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.gtS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32GtSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.gtS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32GtSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    return unsafe Arithmetic.gtS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32GtSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.gtS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32GtSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.gtS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i32GtUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.gtU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32GtUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.gtU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32GtUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.gtU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32GtUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.gtU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32GtUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.gtU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI32GtUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.gtU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32GtUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.gtU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32GtUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    return unsafe Arithmetic.gtU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32GtUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.gtU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32GtUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.gtU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i32LeSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.leS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32LeSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.leS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32LeSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.leS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32LeSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.leS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32LeSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.leS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI32LeSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.leS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32LeSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.leS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32LeSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    return unsafe Arithmetic.leS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32LeSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.leS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32LeSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.leS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i32LeUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.leU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32LeUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.leU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32LeUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.leU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32LeUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.leU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32LeUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.leU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI32LeUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.leU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32LeUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.leU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32LeUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    return unsafe Arithmetic.leU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32LeUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.leU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32LeUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.leU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i32GeSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.geS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32GeSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.geS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32GeSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.geS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32GeSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.geS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32GeSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.geS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI32GeSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.geS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32GeSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.geS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32GeSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    return unsafe Arithmetic.geS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32GeSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.geS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32GeSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.geS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i32GeUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.geU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32GeUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.geU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32GeUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.geU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32GeUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.geU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32GeUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.geU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI32GeUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.geU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32GeUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.geU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32GeUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    return unsafe Arithmetic.geU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32GeUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.geU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32GeUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.geU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i64EqSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64EqAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64EqSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64EqSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64EqAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI64EqSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64EqAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64EqSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64EqSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64EqAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i64NeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64NeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64NeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64NeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI64NeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64NeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64NeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64NeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i64LtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.ltS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64LtSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.ltS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64LtSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.ltS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64LtSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.ltS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64LtSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.ltS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI64LtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.ltS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64LtSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.ltS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64LtSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    return unsafe Arithmetic.ltS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64LtSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.ltS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64LtSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.ltS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i64LtUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.ltU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64LtUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.ltU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64LtUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.ltU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64LtUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.ltU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64LtUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.ltU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI64LtUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.ltU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64LtUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.ltU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64LtUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    return unsafe Arithmetic.ltU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64LtUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.ltU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64LtUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.ltU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i64GtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.gtS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64GtSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.gtS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64GtSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.gtS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64GtSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.gtS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64GtSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.gtS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI64GtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.gtS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64GtSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.gtS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64GtSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    return unsafe Arithmetic.gtS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64GtSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.gtS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64GtSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.gtS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i64GtUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.gtU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64GtUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.gtU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64GtUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.gtU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64GtUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.gtU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64GtUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.gtU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI64GtUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.gtU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64GtUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.gtU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64GtUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    return unsafe Arithmetic.gtU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64GtUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.gtU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64GtUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.gtU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i64LeSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.leS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64LeSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.leS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64LeSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.leS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64LeSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.leS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64LeSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.leS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI64LeSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.leS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64LeSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.leS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64LeSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    return unsafe Arithmetic.leS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64LeSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.leS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64LeSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.leS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i64LeUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.leU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64LeUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.leU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64LeUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.leU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64LeUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.leU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64LeUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.leU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI64LeUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.leU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64LeUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.leU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64LeUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    return unsafe Arithmetic.leU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64LeUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.leU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64LeUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.leU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i64GeSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.geS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64GeSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.geS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64GeSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.geS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64GeSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.geS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64GeSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.geS(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI64GeSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.geS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64GeSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.geS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64GeSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    return unsafe Arithmetic.geS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64GeSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.geS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64GeSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.geS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i64GeUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.geU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64GeUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.geU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64GeUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.geU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64GeUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.geU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64GeUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.geU(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI64GeUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.geU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64GeUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.geU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64GeUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    return unsafe Arithmetic.geU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64GeUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.geU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64GeUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe Arithmetic.geU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func f32EqSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32EqAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32EqSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    let result: UInt32 = FloatingPoint.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32EqSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32EqAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfF32EqSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF32EqAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF32EqSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    return unsafe FloatingPoint.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF32EqSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe FloatingPoint.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF32EqAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe FloatingPoint.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func f32NeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32NeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32NeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    let result: UInt32 = FloatingPoint.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32NeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfF32NeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF32NeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF32NeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    return unsafe FloatingPoint.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF32NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe FloatingPoint.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF32NeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe FloatingPoint.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func f32LtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.lt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32LtAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.lt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32LtSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    let result: UInt32 = FloatingPoint.lt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32LtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.lt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32LtAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.lt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfF32LtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF32LtAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF32LtSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    return unsafe FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF32LtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF32LtAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF32LtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF32LtAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF32LtSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    return unsafe !FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF32LtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe !FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF32LtAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe !FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func f32GtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.gt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32GtAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.gt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32GtSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    let result: UInt32 = FloatingPoint.gt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32GtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.gt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32GtAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.gt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfF32GtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF32GtAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF32GtSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    return unsafe FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF32GtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF32GtAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF32GtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF32GtAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF32GtSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    return unsafe !FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF32GtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe !FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF32GtAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe !FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func f32LeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.le(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32LeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.le(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32LeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    let result: UInt32 = FloatingPoint.le(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32LeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.le(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32LeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.le(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfF32LeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF32LeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF32LeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    return unsafe FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF32LeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF32LeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF32LeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF32LeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF32LeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    return unsafe !FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF32LeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe !FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF32LeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe !FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func f32GeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.ge(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32GeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.ge(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32GeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    let result: UInt32 = FloatingPoint.ge(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32GeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.ge(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32GeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.ge(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfF32GeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF32GeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF32GeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    return unsafe FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF32GeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF32GeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF32GeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF32GeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF32GeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    return unsafe !FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF32GeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe !FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF32GeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe !FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func f64EqSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64EqAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64EqSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    let result: UInt32 = FloatingPoint.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64EqSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64EqAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.eq(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfF64EqSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF64EqAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF64EqSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    return unsafe FloatingPoint.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF64EqSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe FloatingPoint.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF64EqAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe FloatingPoint.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func f64NeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64NeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64NeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    let result: UInt32 = FloatingPoint.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64NeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.ne(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfF64NeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF64NeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF64NeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    return unsafe FloatingPoint.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF64NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe FloatingPoint.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF64NeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe FloatingPoint.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func f64LtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.lt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64LtAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.lt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64LtSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    let result: UInt32 = FloatingPoint.lt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64LtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.lt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64LtAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.lt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfF64LtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF64LtAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF64LtSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    return unsafe FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF64LtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF64LtAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF64LtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF64LtAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF64LtSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    return unsafe !FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF64LtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe !FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF64LtAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe !FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func f64GtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.gt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64GtAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.gt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64GtSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    let result: UInt32 = FloatingPoint.gt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64GtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.gt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64GtAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.gt(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfF64GtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF64GtAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF64GtSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    return unsafe FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF64GtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF64GtAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF64GtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF64GtAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF64GtSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    return unsafe !FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF64GtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe !FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF64GtAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe !FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func f64LeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.le(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64LeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.le(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64LeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    let result: UInt32 = FloatingPoint.le(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64LeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.le(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64LeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.le(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfF64LeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF64LeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF64LeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    return unsafe FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF64LeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF64LeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF64LeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF64LeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF64LeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    return unsafe !FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF64LeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe !FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF64LeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe !FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func f64GeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.ge(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64GeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    let result: UInt32 = FloatingPoint.ge(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64GeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    let result: UInt32 = FloatingPoint.ge(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64GeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.ge(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64GeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = FloatingPoint.ge(left, right) ? 1 : 0
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfF64GeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF64GeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF64GeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    return unsafe FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF64GeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF64GeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF64GeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF64GeAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF64GeSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    return unsafe !FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF64GeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe !FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF64GeAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    return unsafe !FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}
