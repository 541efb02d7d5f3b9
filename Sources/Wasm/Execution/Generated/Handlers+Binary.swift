// Written by HandlerGenerator from OperatorTable: do not edit, run `swift run HandlerGenerator`.
// swift-format-ignore-file

// ## Safety
// - Must hold: an instruction of the handler's row starts at `ip`; its slots lie in the frame at `fp`; `memory` and `state`
//   are the running instance's and interpreter's.
// - Guaranteed by: the emitter of the same row, which alone writes the handler's address; `FunctionTranslator`, which takes
//   slots from the frame's layout; and the handler before, which passes on its registers.

@inline(__always)
func i32AddSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32AddAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32SubSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32SubAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32SubSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32SubSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32SubAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32SubImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32SubImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32MulSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32MulAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32MulSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32MulAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32DivSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    guard let result: UInt32 = Arithmetic.divS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32DivSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    guard let result: UInt32 = Arithmetic.divS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32DivSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    guard let result: UInt32 = Arithmetic.divS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32DivSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    guard let result: UInt32 = Arithmetic.divS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32DivSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    guard let result: UInt32 = Arithmetic.divS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32DivSImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.read(operands.right)
    guard let result: UInt32 = Arithmetic.divS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32DivSImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.accumulated()
    guard let result: UInt32 = Arithmetic.divS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32DivUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    guard let result: UInt32 = Arithmetic.divU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32DivUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    guard let result: UInt32 = Arithmetic.divU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32DivUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    guard let result: UInt32 = Arithmetic.divU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32DivUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    guard let result: UInt32 = Arithmetic.divU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32DivUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    guard let result: UInt32 = Arithmetic.divU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32DivUImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.read(operands.right)
    guard let result: UInt32 = Arithmetic.divU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32DivUImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.accumulated()
    guard let result: UInt32 = Arithmetic.divU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RemSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    guard let result: UInt32 = Arithmetic.remS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RemSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    guard let result: UInt32 = Arithmetic.remS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RemSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    guard let result: UInt32 = Arithmetic.remS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RemSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    guard let result: UInt32 = Arithmetic.remS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RemSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    guard let result: UInt32 = Arithmetic.remS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RemSImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.read(operands.right)
    guard let result: UInt32 = Arithmetic.remS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RemSImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.accumulated()
    guard let result: UInt32 = Arithmetic.remS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RemUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    guard let result: UInt32 = Arithmetic.remU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RemUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    guard let result: UInt32 = Arithmetic.remU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RemUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    guard let result: UInt32 = Arithmetic.remU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RemUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    guard let result: UInt32 = Arithmetic.remU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RemUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    guard let result: UInt32 = Arithmetic.remU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RemUImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.read(operands.right)
    guard let result: UInt32 = Arithmetic.remU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RemUImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.accumulated()
    guard let result: UInt32 = Arithmetic.remU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32AndSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32AndAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32AndSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32AndAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32OrSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.or(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32OrAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.or(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32OrSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.or(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32OrAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.or(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32XorSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32XorAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32XorSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32XorAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32ShlSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.shl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32ShlAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.shl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32ShlSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.shl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32ShlSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32ShlAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32ShlImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.shl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32ShlImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.shl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32ShrSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.shrS(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32ShrSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.shrS(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32ShrSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.shrS(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32ShrSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shrS(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32ShrSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shrS(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32ShrSImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.shrS(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32ShrSImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.shrS(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32ShrUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.shrU(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32ShrUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.shrU(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32ShrUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.shrU(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32ShrUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shrU(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32ShrUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shrU(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32ShrUImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.shrU(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32ShrUImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.shrU(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RotlSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.rotl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RotlAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.rotl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RotlSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.rotl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RotlSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.rotl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RotlAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.rotl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RotlImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.rotl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RotlImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.rotl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RotrSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.rotr(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RotrAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.rotr(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RotrSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.rotr(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RotrSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.rotr(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RotrAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.rotr(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RotrImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.rotr(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RotrImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.rotr(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64AddSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64AddAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64SubSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64SubAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64SubSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt64 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64SubSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64SubAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64SubImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64SubImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt64 = Arithmetic.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64MulSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64MulAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64MulSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64MulAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64DivSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    guard let result: UInt64 = Arithmetic.divS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64DivSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    guard let result: UInt64 = Arithmetic.divS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64DivSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    guard let result: UInt64 = Arithmetic.divS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64DivSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    guard let result: UInt64 = Arithmetic.divS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64DivSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    guard let result: UInt64 = Arithmetic.divS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64DivSImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.read(operands.right)
    guard let result: UInt64 = Arithmetic.divS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64DivSImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.accumulated()
    guard let result: UInt64 = Arithmetic.divS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64DivUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    guard let result: UInt64 = Arithmetic.divU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64DivUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    guard let result: UInt64 = Arithmetic.divU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64DivUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    guard let result: UInt64 = Arithmetic.divU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64DivUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    guard let result: UInt64 = Arithmetic.divU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64DivUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    guard let result: UInt64 = Arithmetic.divU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64DivUImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.read(operands.right)
    guard let result: UInt64 = Arithmetic.divU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64DivUImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.accumulated()
    guard let result: UInt64 = Arithmetic.divU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RemSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    guard let result: UInt64 = Arithmetic.remS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RemSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    guard let result: UInt64 = Arithmetic.remS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RemSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    guard let result: UInt64 = Arithmetic.remS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RemSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    guard let result: UInt64 = Arithmetic.remS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RemSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    guard let result: UInt64 = Arithmetic.remS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RemSImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.read(operands.right)
    guard let result: UInt64 = Arithmetic.remS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RemSImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.accumulated()
    guard let result: UInt64 = Arithmetic.remS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RemUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    guard let result: UInt64 = Arithmetic.remU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RemUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    guard let result: UInt64 = Arithmetic.remU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RemUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    guard let result: UInt64 = Arithmetic.remU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RemUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    guard let result: UInt64 = Arithmetic.remU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RemUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    guard let result: UInt64 = Arithmetic.remU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RemUImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.read(operands.right)
    guard let result: UInt64 = Arithmetic.remU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RemUImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.accumulated()
    guard let result: UInt64 = Arithmetic.remU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64AndSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.and(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64AndAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.and(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64AndSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.and(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64AndAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.and(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64OrSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.or(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64OrAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.or(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64OrSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.or(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64OrAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.or(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64XorSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.xor(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64XorAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.xor(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64XorSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.xor(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64XorAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.xor(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64ShlSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.shl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64ShlAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.shl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64ShlSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt64 = Arithmetic.shl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64ShlSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.shl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64ShlAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.shl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64ShlImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.shl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64ShlImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt64 = Arithmetic.shl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64ShrSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.shrS(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64ShrSAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.shrS(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64ShrSSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt64 = Arithmetic.shrS(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64ShrSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.shrS(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64ShrSAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.shrS(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64ShrSImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.shrS(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64ShrSImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt64 = Arithmetic.shrS(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64ShrUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.shrU(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64ShrUAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.shrU(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64ShrUSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt64 = Arithmetic.shrU(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64ShrUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.shrU(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64ShrUAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.shrU(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64ShrUImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.shrU(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64ShrUImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt64 = Arithmetic.shrU(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RotlSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.rotl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RotlAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.rotl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RotlSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt64 = Arithmetic.rotl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RotlSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.rotl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RotlAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.rotl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RotlImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.rotl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RotlImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt64 = Arithmetic.rotl(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RotrSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.rotr(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RotrAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.rotr(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RotrSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt64 = Arithmetic.rotr(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RotrSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.rotr(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RotrAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.rotr(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RotrImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.rotr(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RotrImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.accumulated()
    let result: UInt64 = Arithmetic.rotr(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32AddSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Float = FloatingPoint.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32AddAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: Float = FloatingPoint.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32SubSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32SubAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32SubSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    let result: Float = FloatingPoint.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32SubSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Float = FloatingPoint.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32SubAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: Float = FloatingPoint.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32SubImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotF32(ip: ip)
    let left = unsafe operands.left
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32SubImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotF32(ip: ip)
    let left = unsafe operands.left
    let right: Float = unsafe registers.accumulated()
    let result: Float = FloatingPoint.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32MulSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32MulAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32MulSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Float = FloatingPoint.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32MulAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: Float = FloatingPoint.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32DivSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.div(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32DivAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.div(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32DivSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    let result: Float = FloatingPoint.div(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32DivSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Float = FloatingPoint.div(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32DivAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: Float = FloatingPoint.div(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32DivImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotF32(ip: ip)
    let left = unsafe operands.left
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.div(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32DivImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotF32(ip: ip)
    let left = unsafe operands.left
    let right: Float = unsafe registers.accumulated()
    let result: Float = FloatingPoint.div(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32MinSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.min(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32MinAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.min(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32MinSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Float = FloatingPoint.min(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32MinAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: Float = FloatingPoint.min(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32MaxSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.max(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32MaxAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.max(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32MaxSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Float = FloatingPoint.max(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32MaxAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: Float = FloatingPoint.max(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32CopysignSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.copysign(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32CopysignAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.copysign(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32CopysignSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.accumulated()
    let result: Float = FloatingPoint.copysign(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32CopysignSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Float = FloatingPoint.copysign(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32CopysignAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: Float = FloatingPoint.copysign(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32CopysignImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotF32(ip: ip)
    let left = unsafe operands.left
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.copysign(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32CopysignImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotF32(ip: ip)
    let left = unsafe operands.left
    let right: Float = unsafe registers.accumulated()
    let result: Float = FloatingPoint.copysign(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64AddSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64AddAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Double = FloatingPoint.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64AddAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: Double = FloatingPoint.add(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64SubSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64SubAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64SubSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    let result: Double = FloatingPoint.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64SubSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Double = FloatingPoint.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64SubAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: Double = FloatingPoint.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64SubImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotF64(ip: ip)
    let left = unsafe operands.left
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64SubImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotF64(ip: ip)
    let left = unsafe operands.left
    let right: Double = unsafe registers.accumulated()
    let result: Double = FloatingPoint.sub(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64MulSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64MulAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64MulSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Double = FloatingPoint.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64MulAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: Double = FloatingPoint.mul(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64DivSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.div(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64DivAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.div(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64DivSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    let result: Double = FloatingPoint.div(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64DivSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Double = FloatingPoint.div(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64DivAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: Double = FloatingPoint.div(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64DivImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotF64(ip: ip)
    let left = unsafe operands.left
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.div(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64DivImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotF64(ip: ip)
    let left = unsafe operands.left
    let right: Double = unsafe registers.accumulated()
    let result: Double = FloatingPoint.div(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64MinSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.min(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64MinAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.min(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64MinSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Double = FloatingPoint.min(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64MinAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: Double = FloatingPoint.min(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64MaxSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.max(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64MaxAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.max(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64MaxSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Double = FloatingPoint.max(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64MaxAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: Double = FloatingPoint.max(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64CopysignSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.copysign(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64CopysignAccumulatorSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.copysign(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64CopysignSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.accumulated()
    let result: Double = FloatingPoint.copysign(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64CopysignSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Double = FloatingPoint.copysign(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64CopysignAccumulatorImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.accumulated()
    let right = unsafe operands.right
    let result: Double = FloatingPoint.copysign(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64CopysignImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotF64(ip: ip)
    let left = unsafe operands.left
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.copysign(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64CopysignImmediateAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ImmediateSlotF64(ip: ip)
    let left = unsafe operands.left
    let right: Double = unsafe registers.accumulated()
    let result: Double = FloatingPoint.copysign(left, right)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}
