// Written by HandlerGenerator from OperatorTable: do not edit, run `swift run HandlerGenerator`.
// swift-format-ignore-file

// ## Safety
// - Must hold: an instruction of the handler's row starts at `ip`; its slots lie in the frame at `fp`; `memory` and `state`
//   are the running instance's and interpreter's.
// - Guaranteed by: the emitter of the same row, which alone writes the handler's address; `FunctionTranslator`, which takes
//   slots from the frame's layout; and the handler before, which passes on its registers.

@inline(__always)
func i32AddSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.add(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32SubSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.sub(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32SubSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.sub(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32SubImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.sub(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32MulSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.mul(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32MulSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.mul(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32DivSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    guard let result: UInt32 = Arithmetic.divS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32DivSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    guard let result: UInt32 = Arithmetic.divS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32DivSImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.read(operands.right)
    guard let result: UInt32 = Arithmetic.divS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32DivUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    guard let result: UInt32 = Arithmetic.divU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32DivUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    guard let result: UInt32 = Arithmetic.divU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32DivUImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.read(operands.right)
    guard let result: UInt32 = Arithmetic.divU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RemSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    guard let result: UInt32 = Arithmetic.remS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RemSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    guard let result: UInt32 = Arithmetic.remS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RemSImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.read(operands.right)
    guard let result: UInt32 = Arithmetic.remS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RemUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    guard let result: UInt32 = Arithmetic.remU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RemUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    guard let result: UInt32 = Arithmetic.remU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RemUImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.read(operands.right)
    guard let result: UInt32 = Arithmetic.remU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32AndSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32AndSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.and(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32OrSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.or(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32OrSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.or(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32XorSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32XorSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.xor(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32ShlSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.shl(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32ShlSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shl(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32ShlImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.shl(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32ShrSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.shrS(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32ShrSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shrS(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32ShrSImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.shrS(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32ShrUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.shrU(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32ShrUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.shrU(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32ShrUImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.shrU(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RotlSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.rotl(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RotlSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.rotl(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RotlImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.rotl(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RotrSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.rotr(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RotrSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI32(ip: ip)
    let left: UInt32 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt32 = Arithmetic.rotr(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i32RotrImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.ImmediateSlotI32(ip: ip)
    let left = unsafe operands.left
    let right: UInt32 = unsafe registers.read(operands.right)
    let result: UInt32 = Arithmetic.rotr(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64AddSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.add(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.add(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64SubSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.sub(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64SubSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.sub(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64SubImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.sub(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64MulSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.mul(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64MulSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.mul(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64DivSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    guard let result: UInt64 = Arithmetic.divS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64DivSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    guard let result: UInt64 = Arithmetic.divS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64DivSImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.read(operands.right)
    guard let result: UInt64 = Arithmetic.divS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64DivUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    guard let result: UInt64 = Arithmetic.divU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64DivUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    guard let result: UInt64 = Arithmetic.divU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64DivUImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.read(operands.right)
    guard let result: UInt64 = Arithmetic.divU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RemSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    guard let result: UInt64 = Arithmetic.remS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RemSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    guard let result: UInt64 = Arithmetic.remS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RemSImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.read(operands.right)
    guard let result: UInt64 = Arithmetic.remS(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RemUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    guard let result: UInt64 = Arithmetic.remU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RemUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    guard let result: UInt64 = Arithmetic.remU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RemUImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.read(operands.right)
    guard let result: UInt64 = Arithmetic.remU(left, right) else { return unsafe registers.trap(Arithmetic.divisionFailure(left, right)) }
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64AndSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.and(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64AndSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.and(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64OrSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.or(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64OrSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.or(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64XorSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.xor(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64XorSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.xor(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64ShlSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.shl(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64ShlSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.shl(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64ShlImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.shl(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64ShrSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.shrS(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64ShrSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.shrS(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64ShrSImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.shrS(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64ShrUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.shrU(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64ShrUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.shrU(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64ShrUImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.shrU(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RotlSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.rotl(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RotlSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.rotl(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RotlImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.rotl(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RotrSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.rotr(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RotrSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateI64(ip: ip)
    let left: UInt64 = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: UInt64 = Arithmetic.rotr(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func i64RotrImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.ImmediateSlotI64(ip: ip)
    let left = unsafe operands.left
    let right: UInt64 = unsafe registers.read(operands.right)
    let result: UInt64 = Arithmetic.rotr(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32AddSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.add(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Float = FloatingPoint.add(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32SubSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.sub(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32SubSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Float = FloatingPoint.sub(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32SubImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.ImmediateSlotF32(ip: ip)
    let left = unsafe operands.left
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.sub(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32MulSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.mul(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32MulSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Float = FloatingPoint.mul(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32DivSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.div(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32DivSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Float = FloatingPoint.div(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32DivImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.ImmediateSlotF32(ip: ip)
    let left = unsafe operands.left
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.div(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32MinSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.min(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32MinSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Float = FloatingPoint.min(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32MaxSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.max(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32MaxSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Float = FloatingPoint.max(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32CopysignSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.copysign(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32CopysignSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateF32(ip: ip)
    let left: Float = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Float = FloatingPoint.copysign(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32CopysignImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.ImmediateSlotF32(ip: ip)
    let left = unsafe operands.left
    let right: Float = unsafe registers.read(operands.right)
    let result: Float = FloatingPoint.copysign(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64AddSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.add(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Double = FloatingPoint.add(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64SubSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.sub(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64SubSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Double = FloatingPoint.sub(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64SubImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.ImmediateSlotF64(ip: ip)
    let left = unsafe operands.left
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.sub(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64MulSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.mul(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64MulSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Double = FloatingPoint.mul(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64DivSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.div(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64DivSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Double = FloatingPoint.div(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64DivImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.ImmediateSlotF64(ip: ip)
    let left = unsafe operands.left
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.div(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64MinSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.min(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64MinSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Double = FloatingPoint.min(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64MaxSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.max(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64MaxSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Double = FloatingPoint.max(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64CopysignSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotSlot(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.copysign(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64CopysignSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.SlotImmediateF64(ip: ip)
    let left: Double = unsafe registers.read(operands.left)
    let right = unsafe operands.right
    let result: Double = FloatingPoint.copysign(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64CopysignImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator)
    let operands = unsafe Operands.ImmediateSlotF64(ip: ip)
    let left = unsafe operands.left
    let right: Double = unsafe registers.read(operands.right)
    let result: Double = FloatingPoint.copysign(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}
