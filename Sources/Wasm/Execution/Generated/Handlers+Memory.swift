// Written by HandlerGenerator from OperatorTable: do not edit, run `swift run HandlerGenerator`.
// swift-format-ignore-file

extension Instruction {
    /// The handlers in the order of their cases.
    static func memoryHandlers() -> [Handler] {
        unsafe [
            load32Handler,
            load32AccumulatorHandler,
            load32AbsoluteHandler,
            load32LongHandler,
            load32LongAccumulatorHandler,
            load32MemoryHandler,
            load64Handler,
            load64AccumulatorHandler,
            load64AbsoluteHandler,
            load64LongHandler,
            load64LongAccumulatorHandler,
            load64MemoryHandler,
            f32LoadHandler,
            f32LoadAccumulatorHandler,
            f32LoadAbsoluteHandler,
            f32LoadLongHandler,
            f32LoadLongAccumulatorHandler,
            f32LoadMemoryHandler,
            f64LoadHandler,
            f64LoadAccumulatorHandler,
            f64LoadAbsoluteHandler,
            f64LoadLongHandler,
            f64LoadLongAccumulatorHandler,
            f64LoadMemoryHandler,
            load8SignedTo32Handler,
            load8SignedTo32AccumulatorHandler,
            load8SignedTo32AbsoluteHandler,
            load8SignedTo32LongHandler,
            load8SignedTo32LongAccumulatorHandler,
            load8SignedTo32MemoryHandler,
            load8Handler,
            load8AccumulatorHandler,
            load8AbsoluteHandler,
            load8LongHandler,
            load8LongAccumulatorHandler,
            load8MemoryHandler,
            load16SignedTo32Handler,
            load16SignedTo32AccumulatorHandler,
            load16SignedTo32AbsoluteHandler,
            load16SignedTo32LongHandler,
            load16SignedTo32LongAccumulatorHandler,
            load16SignedTo32MemoryHandler,
            load16Handler,
            load16AccumulatorHandler,
            load16AbsoluteHandler,
            load16LongHandler,
            load16LongAccumulatorHandler,
            load16MemoryHandler,
            load8SignedTo64Handler,
            load8SignedTo64AccumulatorHandler,
            load8SignedTo64AbsoluteHandler,
            load8SignedTo64LongHandler,
            load8SignedTo64LongAccumulatorHandler,
            load8SignedTo64MemoryHandler,
            load16SignedTo64Handler,
            load16SignedTo64AccumulatorHandler,
            load16SignedTo64AbsoluteHandler,
            load16SignedTo64LongHandler,
            load16SignedTo64LongAccumulatorHandler,
            load16SignedTo64MemoryHandler,
            load32SignedTo64Handler,
            load32SignedTo64AccumulatorHandler,
            load32SignedTo64AbsoluteHandler,
            load32SignedTo64LongHandler,
            load32SignedTo64LongAccumulatorHandler,
            load32SignedTo64MemoryHandler,
            store32Handler,
            store32AccumulatorHandler,
            store32AtAccumulatorHandler,
            store32ImmediateHandler,
            store32ImmediateAtAccumulatorHandler,
            store32AbsoluteHandler,
            store32AbsoluteAccumulatorHandler,
            store32LongHandler,
            store32LongAccumulatorHandler,
            store32LongAtAccumulatorHandler,
            store32LongImmediateHandler,
            store32MemoryHandler,
            store64Handler,
            store64AccumulatorHandler,
            store64AtAccumulatorHandler,
            store64ImmediateHandler,
            store64ImmediateAtAccumulatorHandler,
            store64AbsoluteHandler,
            store64AbsoluteAccumulatorHandler,
            store64LongHandler,
            store64LongAccumulatorHandler,
            store64LongAtAccumulatorHandler,
            store64LongImmediateHandler,
            store64MemoryHandler,
            f32StoreAccumulatorHandler,
            f32StoreAbsoluteAccumulatorHandler,
            f32StoreLongAccumulatorHandler,
            f64StoreAccumulatorHandler,
            f64StoreAbsoluteAccumulatorHandler,
            f64StoreLongAccumulatorHandler,
            store8Handler,
            store8AccumulatorHandler,
            store8AtAccumulatorHandler,
            store8ImmediateHandler,
            store8ImmediateAtAccumulatorHandler,
            store8AbsoluteHandler,
            store8AbsoluteAccumulatorHandler,
            store8LongHandler,
            store8LongAccumulatorHandler,
            store8LongAtAccumulatorHandler,
            store8LongImmediateHandler,
            store8MemoryHandler,
            store16Handler,
            store16AccumulatorHandler,
            store16AtAccumulatorHandler,
            store16ImmediateHandler,
            store16ImmediateAtAccumulatorHandler,
            store16AbsoluteHandler,
            store16AbsoluteAccumulatorHandler,
            store16LongHandler,
            store16LongAccumulatorHandler,
            store16LongAtAccumulatorHandler,
            store16LongImmediateHandler,
            store16MemoryHandler,
        ]
    }
}

// ## Safety
// - Must hold: an instruction of the handler's row starts at `ip`; its slots lie in the frame at `fp`; `memory` and `state`
//   are the running instance's and interpreter's.
// - Guaranteed by: the emitter of the same row, which alone writes the handler's address; `FunctionTranslator`, which takes
//   slots from the frame's layout; and the handler before, which passes on its registers.

@inline(__always)
private func load32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load32AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load32LongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load32LongAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.accumulated(), plus: UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load32MemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load64Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero64(registers.load(UInt64.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load64AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero64(registers.load(UInt64.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load64AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero64(registers.load(UInt64.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load64LongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero64(registers.load(UInt64.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load64LongAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.accumulated(), plus: UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero64(registers.load(UInt64.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load64MemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero64(registers.load(UInt64.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32LoadHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Float(bitPattern: Widening.zero32(registers.load(UInt32.self, at: place)))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32LoadAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Float(bitPattern: Widening.zero32(registers.load(UInt32.self, at: place)))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32LoadAbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Float(bitPattern: Widening.zero32(registers.load(UInt32.self, at: place)))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32LoadLongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Float(bitPattern: Widening.zero32(registers.load(UInt32.self, at: place)))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32LoadLongAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.accumulated(), plus: UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Float(bitPattern: Widening.zero32(registers.load(UInt32.self, at: place)))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32LoadMemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Float(bitPattern: Widening.zero32(registers.load(UInt32.self, at: place)))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64LoadHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Double(bitPattern: Widening.zero64(registers.load(UInt64.self, at: place)))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64LoadAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Double(bitPattern: Widening.zero64(registers.load(UInt64.self, at: place)))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64LoadAbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Double(bitPattern: Widening.zero64(registers.load(UInt64.self, at: place)))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64LoadLongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Double(bitPattern: Widening.zero64(registers.load(UInt64.self, at: place)))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64LoadLongAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.accumulated(), plus: UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Double(bitPattern: Widening.zero64(registers.load(UInt64.self, at: place)))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64LoadMemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Double(bitPattern: Widening.zero64(registers.load(UInt64.self, at: place)))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load8SignedTo32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign32(registers.load(Int8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load8SignedTo32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign32(registers.load(Int8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load8SignedTo32AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign32(registers.load(Int8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load8SignedTo32LongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign32(registers.load(Int8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load8SignedTo32LongAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.accumulated(), plus: UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign32(registers.load(Int8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load8SignedTo32MemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign32(registers.load(Int8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load8Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load8AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load8AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load8LongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load8LongAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.accumulated(), plus: UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load8MemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load16SignedTo32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign32(registers.load(Int16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load16SignedTo32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign32(registers.load(Int16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load16SignedTo32AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign32(registers.load(Int16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load16SignedTo32LongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign32(registers.load(Int16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load16SignedTo32LongAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.accumulated(), plus: UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign32(registers.load(Int16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load16SignedTo32MemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign32(registers.load(Int16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load16Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load16AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load16AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load16LongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load16LongAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.accumulated(), plus: UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load16MemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.zero32(registers.load(UInt16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load8SignedTo64Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign64(registers.load(Int8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load8SignedTo64AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign64(registers.load(Int8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load8SignedTo64AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign64(registers.load(Int8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load8SignedTo64LongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign64(registers.load(Int8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load8SignedTo64LongAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.accumulated(), plus: UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign64(registers.load(Int8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load8SignedTo64MemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign64(registers.load(Int8.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load16SignedTo64Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign64(registers.load(Int16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load16SignedTo64AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign64(registers.load(Int16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load16SignedTo64AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign64(registers.load(Int16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load16SignedTo64LongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign64(registers.load(Int16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load16SignedTo64LongAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.accumulated(), plus: UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign64(registers.load(Int16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load16SignedTo64MemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign64(registers.load(Int16.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load32SignedTo64Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign64(registers.load(Int32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load32SignedTo64AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Load(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign64(registers.load(Int32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load32SignedTo64AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign64(registers.load(Int32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load32SignedTo64LongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign64(registers.load(Int32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load32SignedTo64LongAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.accumulated(), plus: UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign64(registers.load(Int32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func load32SignedTo64MemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.LoadMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result = unsafe Widening.sign64(registers.load(Int32.self, at: place))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt32.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt32.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store32AtAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt32.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store32ImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreImmediate(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(operands.value, as: UInt32.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store32ImmediateAtAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreImmediate(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(operands.value, as: UInt32.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store32AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt32.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store32AbsoluteAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt32.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store32LongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt32.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store32LongAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt32.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store32LongAtAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreLong(ip: ip)
    guard let place = unsafe registers.place(registers.accumulated(), plus: UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt32.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store32LongImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreLongImmediate(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(operands.value, as: UInt32.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store32MemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt32.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store64Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt64.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store64AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt64).slot, as: UInt64.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store64AtAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt64.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store64ImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreImmediate(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(operands.value, as: UInt64.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store64ImmediateAtAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreImmediate(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(operands.value, as: UInt64.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store64AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt64.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store64AbsoluteAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt64).slot, as: UInt64.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store64LongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt64.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store64LongAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt64).slot, as: UInt64.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store64LongAtAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreLong(ip: ip)
    guard let place = unsafe registers.place(registers.accumulated(), plus: UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt64.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store64LongImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreLongImmediate(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(operands.value, as: UInt64.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store64MemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt64.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32StoreAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as Float).slot, as: UInt32.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32StoreAbsoluteAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as Float).slot, as: UInt32.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32StoreLongAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as Float).slot, as: UInt32.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64StoreAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as Double).slot, as: UInt64.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64StoreAbsoluteAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as Double).slot, as: UInt64.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64StoreLongAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as Double).slot, as: UInt64.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store8Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt8.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store8AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt8.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store8AtAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt8.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store8ImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreImmediate(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(operands.value, as: UInt8.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store8ImmediateAtAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreImmediate(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(operands.value, as: UInt8.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store8AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt8.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store8AbsoluteAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt8.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store8LongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt8.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store8LongAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt8.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store8LongAtAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreLong(ip: ip)
    guard let place = unsafe registers.place(registers.accumulated(), plus: UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt8.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store8LongImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreLongImmediate(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(operands.value, as: UInt8.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store8MemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt8.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store16Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt16.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store16AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt16.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store16AtAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Store(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt16.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store16ImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreImmediate(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(operands.value, as: UInt16.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store16ImmediateAtAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreImmediate(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.accumulated() as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(operands.value, as: UInt16.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store16AbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt16.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store16AbsoluteAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt16.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store16LongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt16.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store16LongAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store((registers.accumulated() as UInt32).slot, as: UInt16.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store16LongAtAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreLong(ip: ip)
    guard let place = unsafe registers.place(registers.accumulated(), plus: UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt16.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store16LongImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreLongImmediate(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(operands.value, as: UInt16.self, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func store16MemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StoreMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.store(registers.read(operands.value), as: UInt16.self, at: place)
    return unsafe registers.next(operands)
}
