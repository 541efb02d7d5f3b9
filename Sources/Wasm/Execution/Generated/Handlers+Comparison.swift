// Written by HandlerGenerator from OperatorTable: do not edit, run `swift run HandlerGenerator`.
// swift-format-ignore-file

// ## Safety
// - Must hold: an instruction of the handler's row starts at `ip`; its slots lie in the frame at `fp`; `memory` and `state`
//   are the running instance's and interpreter's.
// - Guaranteed by: the emitter of the same row, which alone writes the handler's address; `FunctionTranslator`, which takes
//   slots from the frame's layout; and the handler before, which passes on its registers.

@inline(__always)
func i32EqSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    unsafe registers.write(Arithmetic.eq(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32EqSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    unsafe registers.write(Arithmetic.eq(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI32EqSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32EqSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i32NeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    unsafe registers.write(Arithmetic.ne(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    unsafe registers.write(Arithmetic.ne(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI32NeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i32LtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    unsafe registers.write(Arithmetic.ltS(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32LtSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    unsafe registers.write(Arithmetic.ltS(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI32LtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.ltS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32LtSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.ltS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i32LtUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    unsafe registers.write(Arithmetic.ltU(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32LtUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    unsafe registers.write(Arithmetic.ltU(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI32LtUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.ltU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32LtUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.ltU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i32GtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    unsafe registers.write(Arithmetic.gtS(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32GtSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    unsafe registers.write(Arithmetic.gtS(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI32GtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.gtS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32GtSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.gtS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i32GtUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    unsafe registers.write(Arithmetic.gtU(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32GtUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    unsafe registers.write(Arithmetic.gtU(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI32GtUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.gtU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32GtUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.gtU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i32LeSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    unsafe registers.write(Arithmetic.leS(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32LeSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    unsafe registers.write(Arithmetic.leS(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI32LeSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.leS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32LeSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.leS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i32LeUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    unsafe registers.write(Arithmetic.leU(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32LeUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    unsafe registers.write(Arithmetic.leU(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI32LeUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.leU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32LeUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.leU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i32GeSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    unsafe registers.write(Arithmetic.geS(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32GeSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    unsafe registers.write(Arithmetic.geS(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI32GeSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.geS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32GeSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.geS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i32GeUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    unsafe registers.write(Arithmetic.geU(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32GeUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    unsafe registers.write(Arithmetic.geU(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI32GeUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.geU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI32GeUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateI32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.geU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i64EqSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    unsafe registers.write(Arithmetic.eq(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64EqSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    unsafe registers.write(Arithmetic.eq(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI64EqSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64EqSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i64NeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    unsafe registers.write(Arithmetic.ne(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    unsafe registers.write(Arithmetic.ne(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI64NeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i64LtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    unsafe registers.write(Arithmetic.ltS(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64LtSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    unsafe registers.write(Arithmetic.ltS(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI64LtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.ltS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64LtSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.ltS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i64LtUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    unsafe registers.write(Arithmetic.ltU(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64LtUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    unsafe registers.write(Arithmetic.ltU(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI64LtUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.ltU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64LtUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.ltU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i64GtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    unsafe registers.write(Arithmetic.gtS(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64GtSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    unsafe registers.write(Arithmetic.gtS(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI64GtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.gtS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64GtSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.gtS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i64GtUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    unsafe registers.write(Arithmetic.gtU(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64GtUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    unsafe registers.write(Arithmetic.gtU(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI64GtUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.gtU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64GtUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.gtU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i64LeSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    unsafe registers.write(Arithmetic.leS(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64LeSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    unsafe registers.write(Arithmetic.leS(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI64LeSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.leS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64LeSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.leS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i64LeUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    unsafe registers.write(Arithmetic.leU(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64LeUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    unsafe registers.write(Arithmetic.leU(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI64LeUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.leU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64LeUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.leU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i64GeSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    unsafe registers.write(Arithmetic.geS(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64GeSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    unsafe registers.write(Arithmetic.geS(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI64GeSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.geS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64GeSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.geS(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func i64GeUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    unsafe registers.write(Arithmetic.geU(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64GeUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    unsafe registers.write(Arithmetic.geU(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfI64GeUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    return unsafe Arithmetic.geU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfI64GeUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateI64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe Arithmetic.geU(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func f32EqSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    unsafe registers.write(FloatingPoint.eq(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32EqSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    unsafe registers.write(FloatingPoint.eq(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfF32EqSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF32EqSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe FloatingPoint.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func f32NeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    unsafe registers.write(FloatingPoint.ne(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    unsafe registers.write(FloatingPoint.ne(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfF32NeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF32NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe FloatingPoint.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func f32LtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    unsafe registers.write(FloatingPoint.lt(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32LtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    unsafe registers.write(FloatingPoint.lt(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfF32LtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF32LtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF32LtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF32LtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe !FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func f32GtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    unsafe registers.write(FloatingPoint.gt(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32GtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    unsafe registers.write(FloatingPoint.gt(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfF32GtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF32GtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF32GtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF32GtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe !FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func f32LeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    unsafe registers.write(FloatingPoint.le(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32LeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    unsafe registers.write(FloatingPoint.le(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfF32LeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF32LeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF32LeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF32LeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe !FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func f32GeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    unsafe registers.write(FloatingPoint.ge(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32GeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    unsafe registers.write(FloatingPoint.ge(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfF32GeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF32GeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF32GeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF32GeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateF32(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe !FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func f64EqSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    unsafe registers.write(FloatingPoint.eq(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64EqSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    unsafe registers.write(FloatingPoint.eq(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfF64EqSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF64EqSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe FloatingPoint.eq(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func f64NeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    unsafe registers.write(FloatingPoint.ne(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    unsafe registers.write(FloatingPoint.ne(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfF64NeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF64NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe FloatingPoint.ne(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func f64LtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    unsafe registers.write(FloatingPoint.lt(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64LtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    unsafe registers.write(FloatingPoint.lt(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfF64LtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF64LtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF64LtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF64LtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe !FloatingPoint.lt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func f64GtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    unsafe registers.write(FloatingPoint.gt(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64GtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    unsafe registers.write(FloatingPoint.gt(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfF64GtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF64GtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF64GtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF64GtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe !FloatingPoint.gt(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func f64LeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    unsafe registers.write(FloatingPoint.le(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64LeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    unsafe registers.write(FloatingPoint.le(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfF64LeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF64LeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF64LeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF64LeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe !FloatingPoint.le(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func f64GeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    unsafe registers.write(FloatingPoint.ge(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64GeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    unsafe registers.write(FloatingPoint.ge(left, right) ? 1 as UInt32 : 0, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func branchIfF64GeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    return unsafe FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchIfF64GeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF64GeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    return unsafe !FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
func branchUnlessF64GeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.BranchSlotImmediateF64(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    return unsafe !FloatingPoint.ge(left, right) ? registers.branch(to: operands.distance) : registers.next(operands)
}
