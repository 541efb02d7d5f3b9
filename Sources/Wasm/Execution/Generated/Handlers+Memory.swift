// Written by HandlerGenerator from OperatorTable: do not edit, run `swift run HandlerGenerator`.
// swift-format-ignore-file

// ## Safety
// - Must hold: an instruction of the handler's row starts at `ip`; its slots lie in the frame at `fp`; `memory` and `state`
//   are the running instance's and interpreter's.
// - Guaranteed by: the emitter of the same row, which alone writes the handler's address; `FunctionTranslator`, which takes
//   slots from the frame's layout; and the handler before, which passes on its registers.

@inline(__always)
func load32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load32AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load32LongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load32LongAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.accumulated(), plus: UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load32MemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load64Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero64(registers.load(UInt64.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load64AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero64(registers.load(UInt64.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load64AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero64(registers.load(UInt64.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load64LongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero64(registers.load(UInt64.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load64LongAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.accumulated(), plus: UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero64(registers.load(UInt64.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load64MemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero64(registers.load(UInt64.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32LoadHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Float(bitPattern: Widening.zero32(registers.load(UInt32.self, at: place)))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32LoadAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Float(bitPattern: Widening.zero32(registers.load(UInt32.self, at: place)))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32LoadAbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Float(bitPattern: Widening.zero32(registers.load(UInt32.self, at: place)))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32LoadLongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Float(bitPattern: Widening.zero32(registers.load(UInt32.self, at: place)))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32LoadLongAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.accumulated(), plus: UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Float(bitPattern: Widening.zero32(registers.load(UInt32.self, at: place)))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32LoadMemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Float(bitPattern: Widening.zero32(registers.load(UInt32.self, at: place)))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64LoadHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Double(bitPattern: Widening.zero64(registers.load(UInt64.self, at: place)))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64LoadAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Double(bitPattern: Widening.zero64(registers.load(UInt64.self, at: place)))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64LoadAbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Double(bitPattern: Widening.zero64(registers.load(UInt64.self, at: place)))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64LoadLongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Double(bitPattern: Widening.zero64(registers.load(UInt64.self, at: place)))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64LoadLongAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.accumulated(), plus: UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Double(bitPattern: Widening.zero64(registers.load(UInt64.self, at: place)))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64LoadMemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Double(bitPattern: Widening.zero64(registers.load(UInt64.self, at: place)))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load8SignedTo32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign32(registers.load(Int8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load8SignedTo32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign32(registers.load(Int8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load8SignedTo32AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign32(registers.load(Int8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load8SignedTo32LongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign32(registers.load(Int8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load8SignedTo32LongAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.accumulated(), plus: UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign32(registers.load(Int8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load8SignedTo32MemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign32(registers.load(Int8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load8Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load8AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load8AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load8LongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load8LongAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.accumulated(), plus: UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load8MemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load16SignedTo32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign32(registers.load(Int16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load16SignedTo32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign32(registers.load(Int16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load16SignedTo32AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign32(registers.load(Int16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load16SignedTo32LongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign32(registers.load(Int16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load16SignedTo32LongAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.accumulated(), plus: UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign32(registers.load(Int16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load16SignedTo32MemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign32(registers.load(Int16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load16Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load16AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load16AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load16LongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load16LongAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.accumulated(), plus: UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load16MemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load8SignedTo64Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign64(registers.load(Int8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load8SignedTo64AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign64(registers.load(Int8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load8SignedTo64AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign64(registers.load(Int8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load8SignedTo64LongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign64(registers.load(Int8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load8SignedTo64LongAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.accumulated(), plus: UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign64(registers.load(Int8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load8SignedTo64MemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign64(registers.load(Int8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load16SignedTo64Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign64(registers.load(Int16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load16SignedTo64AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign64(registers.load(Int16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load16SignedTo64AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign64(registers.load(Int16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load16SignedTo64LongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign64(registers.load(Int16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load16SignedTo64LongAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.accumulated(), plus: UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign64(registers.load(Int16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load16SignedTo64MemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign64(registers.load(Int16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load32SignedTo64Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign64(registers.load(Int32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load32SignedTo64AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign64(registers.load(Int32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load32SignedTo64AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign64(registers.load(Int32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load32SignedTo64LongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign64(registers.load(Int32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load32SignedTo64LongAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.accumulated(), plus: UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign64(registers.load(Int32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func load32SignedTo64MemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign64(registers.load(Int32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
func store32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt32.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt32.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store32AtAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt32.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store32ImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreImmediate(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(operands.value, as: UInt32.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store32ImmediateAtAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreImmediate(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(operands.value, as: UInt32.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store32AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt32.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store32AbsoluteAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt32.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store32LongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt32.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store32LongAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt32.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store32LongAtAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreLong(ip: ip)
    guard let place = unsafe registers.place(registers.accumulated(), plus: UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt32.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store32LongImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreLongImmediate(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(operands.value, as: UInt32.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store32MemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt32.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store64Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt64.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store64AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt64).slot, as: UInt64.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store64AtAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt64.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store64ImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreImmediate(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(operands.value, as: UInt64.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store64ImmediateAtAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreImmediate(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(operands.value, as: UInt64.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store64AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt64.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store64AbsoluteAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt64).slot, as: UInt64.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store64LongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt64.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store64LongAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt64).slot, as: UInt64.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store64LongAtAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreLong(ip: ip)
    guard let place = unsafe registers.place(registers.accumulated(), plus: UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt64.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store64LongImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreLongImmediate(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(operands.value, as: UInt64.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store64MemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt64.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32StoreAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as Float).slot, as: UInt32.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32StoreAbsoluteAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as Float).slot, as: UInt32.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func f32StoreLongAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as Float).slot, as: UInt32.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64StoreAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as Double).slot, as: UInt64.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64StoreAbsoluteAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as Double).slot, as: UInt64.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func f64StoreLongAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as Double).slot, as: UInt64.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store8Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt8.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store8AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt8.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store8AtAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt8.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store8ImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreImmediate(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(operands.value, as: UInt8.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store8ImmediateAtAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreImmediate(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(operands.value, as: UInt8.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store8AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt8.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store8AbsoluteAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt8.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store8LongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt8.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store8LongAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt8.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store8LongAtAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreLong(ip: ip)
    guard let place = unsafe registers.place(registers.accumulated(), plus: UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt8.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store8LongImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreLongImmediate(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(operands.value, as: UInt8.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store8MemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt8.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store16Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt16.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store16AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt16.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store16AtAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt16.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store16ImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreImmediate(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(operands.value, as: UInt16.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store16ImmediateAtAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreImmediate(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(operands.value, as: UInt16.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store16AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt16.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store16AbsoluteAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt16.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store16LongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt16.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store16LongAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt16.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store16LongAtAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreLong(ip: ip)
    guard let place = unsafe registers.place(registers.accumulated(), plus: UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt16.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store16LongImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreLongImmediate(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(operands.value, as: UInt16.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
func store16MemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt16.self, at: place)
    return unsafe registers.next(operands)
}
