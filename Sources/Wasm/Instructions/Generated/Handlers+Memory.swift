// Written by HandlerGenerator from OperatorTable: do not edit, run `swift run HandlerGenerator`.
// swift-format-ignore-file

@inline(__always)
func load32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).load(Widening.zero32 as (UInt32) -> UInt32)
}

@inline(__always)
func load32AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).loadAbsolute(Widening.zero32 as (UInt32) -> UInt32)
}

@inline(__always)
func load64Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).load(Widening.zero64 as (UInt64) -> UInt64)
}

@inline(__always)
func load64AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).loadAbsolute(Widening.zero64 as (UInt64) -> UInt64)
}

@inline(__always)
func load8SignedTo32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).load(Widening.sign32 as (Int8) -> UInt32)
}

@inline(__always)
func load8SignedTo32AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).loadAbsolute(Widening.sign32 as (Int8) -> UInt32)
}

@inline(__always)
func load8Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).load(Widening.zero32 as (UInt8) -> UInt32)
}

@inline(__always)
func load8AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).loadAbsolute(Widening.zero32 as (UInt8) -> UInt32)
}

@inline(__always)
func load16SignedTo32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).load(Widening.sign32 as (Int16) -> UInt32)
}

@inline(__always)
func load16SignedTo32AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).loadAbsolute(Widening.sign32 as (Int16) -> UInt32)
}

@inline(__always)
func load16Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).load(Widening.zero32 as (UInt16) -> UInt32)
}

@inline(__always)
func load16AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).loadAbsolute(Widening.zero32 as (UInt16) -> UInt32)
}

@inline(__always)
func load8SignedTo64Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).load(Widening.sign64 as (Int8) -> UInt64)
}

@inline(__always)
func load8SignedTo64AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).loadAbsolute(Widening.sign64 as (Int8) -> UInt64)
}

@inline(__always)
func load16SignedTo64Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).load(Widening.sign64 as (Int16) -> UInt64)
}

@inline(__always)
func load16SignedTo64AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).loadAbsolute(Widening.sign64 as (Int16) -> UInt64)
}

@inline(__always)
func load32SignedTo64Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).load(Widening.sign64 as (Int32) -> UInt64)
}

@inline(__always)
func load32SignedTo64AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).loadAbsolute(Widening.sign64 as (Int32) -> UInt64)
}

@inline(__always)
func store32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).store(UInt32.self)
}

@inline(__always)
func store32ImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).storeImmediate(UInt32.self)
}

@inline(__always)
func store32AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).storeAbsolute(UInt32.self)
}

@inline(__always)
func store64Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).store(UInt64.self)
}

@inline(__always)
func store64ImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).storeImmediate(UInt64.self)
}

@inline(__always)
func store64AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).storeAbsolute(UInt64.self)
}

@inline(__always)
func store8Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).store(UInt8.self)
}

@inline(__always)
func store8ImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).storeImmediate(UInt8.self)
}

@inline(__always)
func store8AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).storeAbsolute(UInt8.self)
}

@inline(__always)
func store16Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).store(UInt16.self)
}

@inline(__always)
func store16ImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).storeImmediate(UInt16.self)
}

@inline(__always)
func store16AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).storeAbsolute(UInt16.self)
}
