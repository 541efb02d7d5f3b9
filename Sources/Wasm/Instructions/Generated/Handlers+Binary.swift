// Written by HandlerGenerator from OperatorTable: do not edit, run `swift run HandlerGenerator`.
// swift-format-ignore-file

@inline(__always)
func i32AddSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotSlot(Arithmetic.add as (UInt32, UInt32) -> UInt32)
}

@inline(__always)
func i32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotImmediate(Arithmetic.add as (UInt32, UInt32) -> UInt32)
}

@inline(__always)
func i32SubSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotSlot(Arithmetic.sub as (UInt32, UInt32) -> UInt32)
}

@inline(__always)
func i32SubSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotImmediate(Arithmetic.sub as (UInt32, UInt32) -> UInt32)
}

@inline(__always)
func i32SubImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binaryImmediateSlot(Arithmetic.sub as (UInt32, UInt32) -> UInt32)
}

@inline(__always)
func i32MulSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotSlot(Arithmetic.mul as (UInt32, UInt32) -> UInt32)
}

@inline(__always)
func i32MulSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotImmediate(Arithmetic.mul as (UInt32, UInt32) -> UInt32)
}

@inline(__always)
func i32DivSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).dividingSlotSlot(Arithmetic.divS as (UInt32, UInt32) -> UInt32?, Arithmetic.divisionFailure)
}

@inline(__always)
func i32DivSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).dividingSlotImmediate(Arithmetic.divS as (UInt32, UInt32) -> UInt32?, Arithmetic.divisionFailure)
}

@inline(__always)
func i32DivSImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).dividingImmediateSlot(Arithmetic.divS as (UInt32, UInt32) -> UInt32?, Arithmetic.divisionFailure)
}

@inline(__always)
func i32DivUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).dividingSlotSlot(Arithmetic.divU as (UInt32, UInt32) -> UInt32?, Arithmetic.divisionFailure)
}

@inline(__always)
func i32DivUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).dividingSlotImmediate(Arithmetic.divU as (UInt32, UInt32) -> UInt32?, Arithmetic.divisionFailure)
}

@inline(__always)
func i32DivUImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).dividingImmediateSlot(Arithmetic.divU as (UInt32, UInt32) -> UInt32?, Arithmetic.divisionFailure)
}

@inline(__always)
func i32RemSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).dividingSlotSlot(Arithmetic.remS as (UInt32, UInt32) -> UInt32?, Arithmetic.divisionFailure)
}

@inline(__always)
func i32RemSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).dividingSlotImmediate(Arithmetic.remS as (UInt32, UInt32) -> UInt32?, Arithmetic.divisionFailure)
}

@inline(__always)
func i32RemSImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).dividingImmediateSlot(Arithmetic.remS as (UInt32, UInt32) -> UInt32?, Arithmetic.divisionFailure)
}

@inline(__always)
func i32RemUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).dividingSlotSlot(Arithmetic.remU as (UInt32, UInt32) -> UInt32?, Arithmetic.divisionFailure)
}

@inline(__always)
func i32RemUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).dividingSlotImmediate(Arithmetic.remU as (UInt32, UInt32) -> UInt32?, Arithmetic.divisionFailure)
}

@inline(__always)
func i32RemUImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).dividingImmediateSlot(Arithmetic.remU as (UInt32, UInt32) -> UInt32?, Arithmetic.divisionFailure)
}

@inline(__always)
func i32AndSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotSlot(Arithmetic.and as (UInt32, UInt32) -> UInt32)
}

@inline(__always)
func i32AndSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotImmediate(Arithmetic.and as (UInt32, UInt32) -> UInt32)
}

@inline(__always)
func i32OrSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotSlot(Arithmetic.or as (UInt32, UInt32) -> UInt32)
}

@inline(__always)
func i32OrSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotImmediate(Arithmetic.or as (UInt32, UInt32) -> UInt32)
}

@inline(__always)
func i32XorSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotSlot(Arithmetic.xor as (UInt32, UInt32) -> UInt32)
}

@inline(__always)
func i32XorSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotImmediate(Arithmetic.xor as (UInt32, UInt32) -> UInt32)
}

@inline(__always)
func i32ShlSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotSlot(Arithmetic.shl as (UInt32, UInt32) -> UInt32)
}

@inline(__always)
func i32ShlSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotImmediate(Arithmetic.shl as (UInt32, UInt32) -> UInt32)
}

@inline(__always)
func i32ShlImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binaryImmediateSlot(Arithmetic.shl as (UInt32, UInt32) -> UInt32)
}

@inline(__always)
func i32ShrSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotSlot(Arithmetic.shrS as (UInt32, UInt32) -> UInt32)
}

@inline(__always)
func i32ShrSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotImmediate(Arithmetic.shrS as (UInt32, UInt32) -> UInt32)
}

@inline(__always)
func i32ShrSImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binaryImmediateSlot(Arithmetic.shrS as (UInt32, UInt32) -> UInt32)
}

@inline(__always)
func i32ShrUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotSlot(Arithmetic.shrU as (UInt32, UInt32) -> UInt32)
}

@inline(__always)
func i32ShrUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotImmediate(Arithmetic.shrU as (UInt32, UInt32) -> UInt32)
}

@inline(__always)
func i32ShrUImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binaryImmediateSlot(Arithmetic.shrU as (UInt32, UInt32) -> UInt32)
}

@inline(__always)
func i32RotlSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotSlot(Arithmetic.rotl as (UInt32, UInt32) -> UInt32)
}

@inline(__always)
func i32RotlSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotImmediate(Arithmetic.rotl as (UInt32, UInt32) -> UInt32)
}

@inline(__always)
func i32RotlImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binaryImmediateSlot(Arithmetic.rotl as (UInt32, UInt32) -> UInt32)
}

@inline(__always)
func i32RotrSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotSlot(Arithmetic.rotr as (UInt32, UInt32) -> UInt32)
}

@inline(__always)
func i32RotrSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotImmediate(Arithmetic.rotr as (UInt32, UInt32) -> UInt32)
}

@inline(__always)
func i32RotrImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binaryImmediateSlot(Arithmetic.rotr as (UInt32, UInt32) -> UInt32)
}

@inline(__always)
func i64AddSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotSlot(Arithmetic.add as (UInt64, UInt64) -> UInt64)
}

@inline(__always)
func i64AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotImmediate(Arithmetic.add as (UInt64, UInt64) -> UInt64)
}

@inline(__always)
func i64SubSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotSlot(Arithmetic.sub as (UInt64, UInt64) -> UInt64)
}

@inline(__always)
func i64SubSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotImmediate(Arithmetic.sub as (UInt64, UInt64) -> UInt64)
}

@inline(__always)
func i64SubImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binaryImmediateSlot(Arithmetic.sub as (UInt64, UInt64) -> UInt64)
}

@inline(__always)
func i64MulSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotSlot(Arithmetic.mul as (UInt64, UInt64) -> UInt64)
}

@inline(__always)
func i64MulSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotImmediate(Arithmetic.mul as (UInt64, UInt64) -> UInt64)
}

@inline(__always)
func i64DivSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).dividingSlotSlot(Arithmetic.divS as (UInt64, UInt64) -> UInt64?, Arithmetic.divisionFailure)
}

@inline(__always)
func i64DivSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).dividingSlotImmediate(Arithmetic.divS as (UInt64, UInt64) -> UInt64?, Arithmetic.divisionFailure)
}

@inline(__always)
func i64DivSImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).dividingImmediateSlot(Arithmetic.divS as (UInt64, UInt64) -> UInt64?, Arithmetic.divisionFailure)
}

@inline(__always)
func i64DivUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).dividingSlotSlot(Arithmetic.divU as (UInt64, UInt64) -> UInt64?, Arithmetic.divisionFailure)
}

@inline(__always)
func i64DivUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).dividingSlotImmediate(Arithmetic.divU as (UInt64, UInt64) -> UInt64?, Arithmetic.divisionFailure)
}

@inline(__always)
func i64DivUImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).dividingImmediateSlot(Arithmetic.divU as (UInt64, UInt64) -> UInt64?, Arithmetic.divisionFailure)
}

@inline(__always)
func i64RemSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).dividingSlotSlot(Arithmetic.remS as (UInt64, UInt64) -> UInt64?, Arithmetic.divisionFailure)
}

@inline(__always)
func i64RemSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).dividingSlotImmediate(Arithmetic.remS as (UInt64, UInt64) -> UInt64?, Arithmetic.divisionFailure)
}

@inline(__always)
func i64RemSImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).dividingImmediateSlot(Arithmetic.remS as (UInt64, UInt64) -> UInt64?, Arithmetic.divisionFailure)
}

@inline(__always)
func i64RemUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).dividingSlotSlot(Arithmetic.remU as (UInt64, UInt64) -> UInt64?, Arithmetic.divisionFailure)
}

@inline(__always)
func i64RemUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).dividingSlotImmediate(Arithmetic.remU as (UInt64, UInt64) -> UInt64?, Arithmetic.divisionFailure)
}

@inline(__always)
func i64RemUImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).dividingImmediateSlot(Arithmetic.remU as (UInt64, UInt64) -> UInt64?, Arithmetic.divisionFailure)
}

@inline(__always)
func i64AndSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotSlot(Arithmetic.and as (UInt64, UInt64) -> UInt64)
}

@inline(__always)
func i64AndSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotImmediate(Arithmetic.and as (UInt64, UInt64) -> UInt64)
}

@inline(__always)
func i64OrSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotSlot(Arithmetic.or as (UInt64, UInt64) -> UInt64)
}

@inline(__always)
func i64OrSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotImmediate(Arithmetic.or as (UInt64, UInt64) -> UInt64)
}

@inline(__always)
func i64XorSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotSlot(Arithmetic.xor as (UInt64, UInt64) -> UInt64)
}

@inline(__always)
func i64XorSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotImmediate(Arithmetic.xor as (UInt64, UInt64) -> UInt64)
}

@inline(__always)
func i64ShlSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotSlot(Arithmetic.shl as (UInt64, UInt64) -> UInt64)
}

@inline(__always)
func i64ShlSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotImmediate(Arithmetic.shl as (UInt64, UInt64) -> UInt64)
}

@inline(__always)
func i64ShlImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binaryImmediateSlot(Arithmetic.shl as (UInt64, UInt64) -> UInt64)
}

@inline(__always)
func i64ShrSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotSlot(Arithmetic.shrS as (UInt64, UInt64) -> UInt64)
}

@inline(__always)
func i64ShrSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotImmediate(Arithmetic.shrS as (UInt64, UInt64) -> UInt64)
}

@inline(__always)
func i64ShrSImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binaryImmediateSlot(Arithmetic.shrS as (UInt64, UInt64) -> UInt64)
}

@inline(__always)
func i64ShrUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotSlot(Arithmetic.shrU as (UInt64, UInt64) -> UInt64)
}

@inline(__always)
func i64ShrUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotImmediate(Arithmetic.shrU as (UInt64, UInt64) -> UInt64)
}

@inline(__always)
func i64ShrUImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binaryImmediateSlot(Arithmetic.shrU as (UInt64, UInt64) -> UInt64)
}

@inline(__always)
func i64RotlSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotSlot(Arithmetic.rotl as (UInt64, UInt64) -> UInt64)
}

@inline(__always)
func i64RotlSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotImmediate(Arithmetic.rotl as (UInt64, UInt64) -> UInt64)
}

@inline(__always)
func i64RotlImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binaryImmediateSlot(Arithmetic.rotl as (UInt64, UInt64) -> UInt64)
}

@inline(__always)
func i64RotrSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotSlot(Arithmetic.rotr as (UInt64, UInt64) -> UInt64)
}

@inline(__always)
func i64RotrSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotImmediate(Arithmetic.rotr as (UInt64, UInt64) -> UInt64)
}

@inline(__always)
func i64RotrImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binaryImmediateSlot(Arithmetic.rotr as (UInt64, UInt64) -> UInt64)
}

@inline(__always)
func f32AddSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotSlot(FloatingPoint.add as (Float, Float) -> Float)
}

@inline(__always)
func f32AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotImmediate(FloatingPoint.add as (Float, Float) -> Float)
}

@inline(__always)
func f32SubSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotSlot(FloatingPoint.sub as (Float, Float) -> Float)
}

@inline(__always)
func f32SubSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotImmediate(FloatingPoint.sub as (Float, Float) -> Float)
}

@inline(__always)
func f32SubImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binaryImmediateSlot(FloatingPoint.sub as (Float, Float) -> Float)
}

@inline(__always)
func f32MulSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotSlot(FloatingPoint.mul as (Float, Float) -> Float)
}

@inline(__always)
func f32MulSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotImmediate(FloatingPoint.mul as (Float, Float) -> Float)
}

@inline(__always)
func f32DivSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotSlot(FloatingPoint.div as (Float, Float) -> Float)
}

@inline(__always)
func f32DivSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotImmediate(FloatingPoint.div as (Float, Float) -> Float)
}

@inline(__always)
func f32DivImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binaryImmediateSlot(FloatingPoint.div as (Float, Float) -> Float)
}

@inline(__always)
func f32MinSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotSlot(FloatingPoint.min as (Float, Float) -> Float)
}

@inline(__always)
func f32MinSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotImmediate(FloatingPoint.min as (Float, Float) -> Float)
}

@inline(__always)
func f32MaxSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotSlot(FloatingPoint.max as (Float, Float) -> Float)
}

@inline(__always)
func f32MaxSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotImmediate(FloatingPoint.max as (Float, Float) -> Float)
}

@inline(__always)
func f32CopysignSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotSlot(FloatingPoint.copysign as (Float, Float) -> Float)
}

@inline(__always)
func f32CopysignSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotImmediate(FloatingPoint.copysign as (Float, Float) -> Float)
}

@inline(__always)
func f32CopysignImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binaryImmediateSlot(FloatingPoint.copysign as (Float, Float) -> Float)
}

@inline(__always)
func f64AddSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotSlot(FloatingPoint.add as (Double, Double) -> Double)
}

@inline(__always)
func f64AddSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotImmediate(FloatingPoint.add as (Double, Double) -> Double)
}

@inline(__always)
func f64SubSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotSlot(FloatingPoint.sub as (Double, Double) -> Double)
}

@inline(__always)
func f64SubSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotImmediate(FloatingPoint.sub as (Double, Double) -> Double)
}

@inline(__always)
func f64SubImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binaryImmediateSlot(FloatingPoint.sub as (Double, Double) -> Double)
}

@inline(__always)
func f64MulSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotSlot(FloatingPoint.mul as (Double, Double) -> Double)
}

@inline(__always)
func f64MulSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotImmediate(FloatingPoint.mul as (Double, Double) -> Double)
}

@inline(__always)
func f64DivSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotSlot(FloatingPoint.div as (Double, Double) -> Double)
}

@inline(__always)
func f64DivSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotImmediate(FloatingPoint.div as (Double, Double) -> Double)
}

@inline(__always)
func f64DivImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binaryImmediateSlot(FloatingPoint.div as (Double, Double) -> Double)
}

@inline(__always)
func f64MinSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotSlot(FloatingPoint.min as (Double, Double) -> Double)
}

@inline(__always)
func f64MinSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotImmediate(FloatingPoint.min as (Double, Double) -> Double)
}

@inline(__always)
func f64MaxSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotSlot(FloatingPoint.max as (Double, Double) -> Double)
}

@inline(__always)
func f64MaxSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotImmediate(FloatingPoint.max as (Double, Double) -> Double)
}

@inline(__always)
func f64CopysignSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotSlot(FloatingPoint.copysign as (Double, Double) -> Double)
}

@inline(__always)
func f64CopysignSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binarySlotImmediate(FloatingPoint.copysign as (Double, Double) -> Double)
}

@inline(__always)
func f64CopysignImmediateSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).binaryImmediateSlot(FloatingPoint.copysign as (Double, Double) -> Double)
}
