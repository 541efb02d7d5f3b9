// Written by HandlerGenerator from OperatorTable: do not edit, run `swift run HandlerGenerator`.
// swift-format-ignore-file

extension Instruction {
    /// The handlers in the order of their cases.
    static func unaryHandlers() -> [Handler] {
        unsafe [
            i32EqzHandler,
            i32EqzAccumulatorHandler,
            i64EqzHandler,
            i64EqzAccumulatorHandler,
            i32ClzHandler,
            i32ClzAccumulatorHandler,
            i32CtzHandler,
            i32CtzAccumulatorHandler,
            i32PopcntHandler,
            i32PopcntAccumulatorHandler,
            i64ClzHandler,
            i64ClzAccumulatorHandler,
            i64CtzHandler,
            i64CtzAccumulatorHandler,
            i64PopcntHandler,
            i64PopcntAccumulatorHandler,
            f32AbsHandler,
            f32AbsAccumulatorHandler,
            f32NegHandler,
            f32NegAccumulatorHandler,
            f32CeilHandler,
            f32CeilAccumulatorHandler,
            f32FloorHandler,
            f32FloorAccumulatorHandler,
            f32TruncHandler,
            f32TruncAccumulatorHandler,
            f32NearestHandler,
            f32NearestAccumulatorHandler,
            f32SqrtHandler,
            f32SqrtAccumulatorHandler,
            f64AbsHandler,
            f64AbsAccumulatorHandler,
            f64NegHandler,
            f64NegAccumulatorHandler,
            f64CeilHandler,
            f64CeilAccumulatorHandler,
            f64FloorHandler,
            f64FloorAccumulatorHandler,
            f64TruncHandler,
            f64TruncAccumulatorHandler,
            f64NearestHandler,
            f64NearestAccumulatorHandler,
            f64SqrtHandler,
            f64SqrtAccumulatorHandler,
            i32WrapI64Handler,
            i32WrapI64AccumulatorHandler,
            i32TruncF32SHandler,
            i32TruncF32SAccumulatorHandler,
            i32TruncF32UHandler,
            i32TruncF32UAccumulatorHandler,
            i32TruncF64SHandler,
            i32TruncF64SAccumulatorHandler,
            i32TruncF64UHandler,
            i32TruncF64UAccumulatorHandler,
            i64ExtendI32SHandler,
            i64ExtendI32SAccumulatorHandler,
            i64TruncF32SHandler,
            i64TruncF32SAccumulatorHandler,
            i64TruncF32UHandler,
            i64TruncF32UAccumulatorHandler,
            i64TruncF64SHandler,
            i64TruncF64SAccumulatorHandler,
            i64TruncF64UHandler,
            i64TruncF64UAccumulatorHandler,
            f32ConvertI32SHandler,
            f32ConvertI32SAccumulatorHandler,
            f32ConvertI32UHandler,
            f32ConvertI32UAccumulatorHandler,
            f32ConvertI64SHandler,
            f32ConvertI64SAccumulatorHandler,
            f32ConvertI64UHandler,
            f32ConvertI64UAccumulatorHandler,
            f32DemoteF64Handler,
            f32DemoteF64AccumulatorHandler,
            f64ConvertI32SHandler,
            f64ConvertI32SAccumulatorHandler,
            f64ConvertI32UHandler,
            f64ConvertI32UAccumulatorHandler,
            f64ConvertI64SHandler,
            f64ConvertI64SAccumulatorHandler,
            f64ConvertI64UHandler,
            f64ConvertI64UAccumulatorHandler,
            f64PromoteF32Handler,
            f64PromoteF32AccumulatorHandler,
            i32Extend8SHandler,
            i32Extend8SAccumulatorHandler,
            i32Extend16SHandler,
            i32Extend16SAccumulatorHandler,
            i64Extend8SHandler,
            i64Extend8SAccumulatorHandler,
            i64Extend16SHandler,
            i64Extend16SAccumulatorHandler,
            i64Extend32SHandler,
            i64Extend32SAccumulatorHandler,
            i32TruncSatF32SHandler,
            i32TruncSatF32SAccumulatorHandler,
            i32TruncSatF32UHandler,
            i32TruncSatF32UAccumulatorHandler,
            i32TruncSatF64SHandler,
            i32TruncSatF64SAccumulatorHandler,
            i32TruncSatF64UHandler,
            i32TruncSatF64UAccumulatorHandler,
            i64TruncSatF32SHandler,
            i64TruncSatF32SAccumulatorHandler,
            i64TruncSatF32UHandler,
            i64TruncSatF32UAccumulatorHandler,
            i64TruncSatF64SHandler,
            i64TruncSatF64SAccumulatorHandler,
            i64TruncSatF64UHandler,
            i64TruncSatF64UAccumulatorHandler,
        ]
    }
}

// ## Safety
// - Must hold: an instruction of the handler's row starts at `ip`; its slots lie in the frame at `fp`; `memory` and `state`
//   are the running instance's and interpreter's.
// - Guaranteed by: the emitter of the same row, which alone writes the handler's address; `FunctionTranslator`, which takes
//   slots from the frame's layout; and the handler before, which passes on its registers.

@inline(__always)
private func i32EqzHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt32 = unsafe registers.read(operands.operand)
    let result: UInt32 = Arithmetic.eqz(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32EqzAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.eqz(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64EqzHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt64 = unsafe registers.read(operands.operand)
    let result: UInt32 = Arithmetic.eqz(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64EqzAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt64 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.eqz(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32ClzHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt32 = unsafe registers.read(operands.operand)
    let result: UInt32 = Arithmetic.clz(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32ClzAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.clz(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32CtzHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt32 = unsafe registers.read(operands.operand)
    let result: UInt32 = Arithmetic.ctz(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32CtzAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.ctz(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32PopcntHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt32 = unsafe registers.read(operands.operand)
    let result: UInt32 = Arithmetic.popcnt(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32PopcntAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.popcnt(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64ClzHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt64 = unsafe registers.read(operands.operand)
    let result: UInt64 = Arithmetic.clz(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64ClzAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt64 = unsafe registers.accumulated()
    let result: UInt64 = Arithmetic.clz(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64CtzHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt64 = unsafe registers.read(operands.operand)
    let result: UInt64 = Arithmetic.ctz(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64CtzAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt64 = unsafe registers.accumulated()
    let result: UInt64 = Arithmetic.ctz(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64PopcntHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt64 = unsafe registers.read(operands.operand)
    let result: UInt64 = Arithmetic.popcnt(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64PopcntAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt64 = unsafe registers.accumulated()
    let result: UInt64 = Arithmetic.popcnt(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32AbsHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Float = unsafe registers.read(operands.operand)
    let result: Float = FloatingPoint.abs(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32AbsAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Float = unsafe registers.accumulated()
    let result: Float = FloatingPoint.abs(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32NegHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Float = unsafe registers.read(operands.operand)
    let result: Float = FloatingPoint.neg(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32NegAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Float = unsafe registers.accumulated()
    let result: Float = FloatingPoint.neg(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32CeilHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Float = unsafe registers.read(operands.operand)
    let result: Float = FloatingPoint.ceil(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32CeilAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Float = unsafe registers.accumulated()
    let result: Float = FloatingPoint.ceil(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32FloorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Float = unsafe registers.read(operands.operand)
    let result: Float = FloatingPoint.floor(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32FloorAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Float = unsafe registers.accumulated()
    let result: Float = FloatingPoint.floor(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32TruncHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Float = unsafe registers.read(operands.operand)
    let result: Float = FloatingPoint.trunc(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32TruncAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Float = unsafe registers.accumulated()
    let result: Float = FloatingPoint.trunc(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32NearestHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Float = unsafe registers.read(operands.operand)
    let result: Float = FloatingPoint.nearest(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32NearestAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Float = unsafe registers.accumulated()
    let result: Float = FloatingPoint.nearest(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func f32SqrtHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Float = unsafe registers.read(operands.operand)
    let result: Float = FloatingPoint.sqrt(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func f32SqrtAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Float = unsafe registers.accumulated()
    let result: Float = FloatingPoint.sqrt(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64AbsHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Double = unsafe registers.read(operands.operand)
    let result: Double = FloatingPoint.abs(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64AbsAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Double = unsafe registers.accumulated()
    let result: Double = FloatingPoint.abs(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64NegHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Double = unsafe registers.read(operands.operand)
    let result: Double = FloatingPoint.neg(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64NegAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Double = unsafe registers.accumulated()
    let result: Double = FloatingPoint.neg(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64CeilHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Double = unsafe registers.read(operands.operand)
    let result: Double = FloatingPoint.ceil(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64CeilAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Double = unsafe registers.accumulated()
    let result: Double = FloatingPoint.ceil(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64FloorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Double = unsafe registers.read(operands.operand)
    let result: Double = FloatingPoint.floor(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64FloorAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Double = unsafe registers.accumulated()
    let result: Double = FloatingPoint.floor(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64TruncHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Double = unsafe registers.read(operands.operand)
    let result: Double = FloatingPoint.trunc(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64TruncAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Double = unsafe registers.accumulated()
    let result: Double = FloatingPoint.trunc(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64NearestHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Double = unsafe registers.read(operands.operand)
    let result: Double = FloatingPoint.nearest(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64NearestAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Double = unsafe registers.accumulated()
    let result: Double = FloatingPoint.nearest(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func f64SqrtHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Double = unsafe registers.read(operands.operand)
    let result: Double = FloatingPoint.sqrt(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func f64SqrtAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Double = unsafe registers.accumulated()
    let result: Double = FloatingPoint.sqrt(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32WrapI64Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt64 = unsafe registers.read(operands.operand)
    let result: UInt32 = Conversion.wrap(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32WrapI64AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt64 = unsafe registers.accumulated()
    let result: UInt32 = Conversion.wrap(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32TruncF32SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Float = unsafe registers.read(operands.operand)
    guard let result: UInt32 = Conversion.truncS32(operand) else { return unsafe registers.trap(Conversion.truncationFailure(operand)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32TruncF32SAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Float = unsafe registers.accumulated()
    guard let result: UInt32 = Conversion.truncS32(operand) else { return unsafe registers.trap(Conversion.truncationFailure(operand)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32TruncF32UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Float = unsafe registers.read(operands.operand)
    guard let result: UInt32 = Conversion.truncU32(operand) else { return unsafe registers.trap(Conversion.truncationFailure(operand)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32TruncF32UAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Float = unsafe registers.accumulated()
    guard let result: UInt32 = Conversion.truncU32(operand) else { return unsafe registers.trap(Conversion.truncationFailure(operand)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32TruncF64SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Double = unsafe registers.read(operands.operand)
    guard let result: UInt32 = Conversion.truncS32(operand) else { return unsafe registers.trap(Conversion.truncationFailure(operand)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32TruncF64SAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Double = unsafe registers.accumulated()
    guard let result: UInt32 = Conversion.truncS32(operand) else { return unsafe registers.trap(Conversion.truncationFailure(operand)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32TruncF64UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Double = unsafe registers.read(operands.operand)
    guard let result: UInt32 = Conversion.truncU32(operand) else { return unsafe registers.trap(Conversion.truncationFailure(operand)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32TruncF64UAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Double = unsafe registers.accumulated()
    guard let result: UInt32 = Conversion.truncU32(operand) else { return unsafe registers.trap(Conversion.truncationFailure(operand)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64ExtendI32SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt32 = unsafe registers.read(operands.operand)
    let result: UInt64 = Conversion.extendS(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64ExtendI32SAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt32 = unsafe registers.accumulated()
    let result: UInt64 = Conversion.extendS(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64TruncF32SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Float = unsafe registers.read(operands.operand)
    guard let result: UInt64 = Conversion.truncS64(operand) else { return unsafe registers.trap(Conversion.truncationFailure(operand)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64TruncF32SAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Float = unsafe registers.accumulated()
    guard let result: UInt64 = Conversion.truncS64(operand) else { return unsafe registers.trap(Conversion.truncationFailure(operand)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64TruncF32UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Float = unsafe registers.read(operands.operand)
    guard let result: UInt64 = Conversion.truncU64(operand) else { return unsafe registers.trap(Conversion.truncationFailure(operand)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64TruncF32UAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Float = unsafe registers.accumulated()
    guard let result: UInt64 = Conversion.truncU64(operand) else { return unsafe registers.trap(Conversion.truncationFailure(operand)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64TruncF64SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Double = unsafe registers.read(operands.operand)
    guard let result: UInt64 = Conversion.truncS64(operand) else { return unsafe registers.trap(Conversion.truncationFailure(operand)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64TruncF64SAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Double = unsafe registers.accumulated()
    guard let result: UInt64 = Conversion.truncS64(operand) else { return unsafe registers.trap(Conversion.truncationFailure(operand)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64TruncF64UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Double = unsafe registers.read(operands.operand)
    guard let result: UInt64 = Conversion.truncU64(operand) else { return unsafe registers.trap(Conversion.truncationFailure(operand)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64TruncF64UAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Double = unsafe registers.accumulated()
    guard let result: UInt64 = Conversion.truncU64(operand) else { return unsafe registers.trap(Conversion.truncationFailure(operand)) }
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32ConvertI32SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt32 = unsafe registers.read(operands.operand)
    let result: Float = Conversion.convertS(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32ConvertI32SAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt32 = unsafe registers.accumulated()
    let result: Float = Conversion.convertS(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32ConvertI32UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt32 = unsafe registers.read(operands.operand)
    let result: Float = Conversion.convertU(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32ConvertI32UAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt32 = unsafe registers.accumulated()
    let result: Float = Conversion.convertU(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32ConvertI64SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt64 = unsafe registers.read(operands.operand)
    let result: Float = Conversion.convertS(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32ConvertI64SAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt64 = unsafe registers.accumulated()
    let result: Float = Conversion.convertS(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32ConvertI64UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt64 = unsafe registers.read(operands.operand)
    let result: Float = Conversion.convertU(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32ConvertI64UAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt64 = unsafe registers.accumulated()
    let result: Float = Conversion.convertU(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32DemoteF64Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Double = unsafe registers.read(operands.operand)
    let result: Float = Conversion.demote(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32DemoteF64AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Double = unsafe registers.accumulated()
    let result: Float = Conversion.demote(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64ConvertI32SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt32 = unsafe registers.read(operands.operand)
    let result: Double = Conversion.convertS(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64ConvertI32SAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt32 = unsafe registers.accumulated()
    let result: Double = Conversion.convertS(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64ConvertI32UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt32 = unsafe registers.read(operands.operand)
    let result: Double = Conversion.convertU(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64ConvertI32UAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt32 = unsafe registers.accumulated()
    let result: Double = Conversion.convertU(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64ConvertI64SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt64 = unsafe registers.read(operands.operand)
    let result: Double = Conversion.convertS(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64ConvertI64SAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt64 = unsafe registers.accumulated()
    let result: Double = Conversion.convertS(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64ConvertI64UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt64 = unsafe registers.read(operands.operand)
    let result: Double = Conversion.convertU(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64ConvertI64UAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt64 = unsafe registers.accumulated()
    let result: Double = Conversion.convertU(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64PromoteF32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Float = unsafe registers.read(operands.operand)
    let result: Double = Conversion.promote(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64PromoteF32AccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Float = unsafe registers.accumulated()
    let result: Double = Conversion.promote(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32Extend8SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt32 = unsafe registers.read(operands.operand)
    let result: UInt32 = Arithmetic.extend8S(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32Extend8SAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.extend8S(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32Extend16SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt32 = unsafe registers.read(operands.operand)
    let result: UInt32 = Arithmetic.extend16S(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32Extend16SAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt32 = unsafe registers.accumulated()
    let result: UInt32 = Arithmetic.extend16S(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64Extend8SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt64 = unsafe registers.read(operands.operand)
    let result: UInt64 = Arithmetic.extend8S(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64Extend8SAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt64 = unsafe registers.accumulated()
    let result: UInt64 = Arithmetic.extend8S(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64Extend16SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt64 = unsafe registers.read(operands.operand)
    let result: UInt64 = Arithmetic.extend16S(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64Extend16SAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt64 = unsafe registers.accumulated()
    let result: UInt64 = Arithmetic.extend16S(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64Extend32SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt64 = unsafe registers.read(operands.operand)
    let result: UInt64 = Arithmetic.extend32S(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64Extend32SAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: UInt64 = unsafe registers.accumulated()
    let result: UInt64 = Arithmetic.extend32S(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32TruncSatF32SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Float = unsafe registers.read(operands.operand)
    let result: UInt32 = Conversion.truncSatS32(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32TruncSatF32SAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Float = unsafe registers.accumulated()
    let result: UInt32 = Conversion.truncSatS32(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32TruncSatF32UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Float = unsafe registers.read(operands.operand)
    let result: UInt32 = Conversion.truncSatU32(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32TruncSatF32UAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Float = unsafe registers.accumulated()
    let result: UInt32 = Conversion.truncSatU32(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32TruncSatF64SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Double = unsafe registers.read(operands.operand)
    let result: UInt32 = Conversion.truncSatS32(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32TruncSatF64SAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Double = unsafe registers.accumulated()
    let result: UInt32 = Conversion.truncSatS32(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32TruncSatF64UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Double = unsafe registers.read(operands.operand)
    let result: UInt32 = Conversion.truncSatU32(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32TruncSatF64UAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Double = unsafe registers.accumulated()
    let result: UInt32 = Conversion.truncSatU32(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64TruncSatF32SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Float = unsafe registers.read(operands.operand)
    let result: UInt64 = Conversion.truncSatS64(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64TruncSatF32SAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Float = unsafe registers.accumulated()
    let result: UInt64 = Conversion.truncSatS64(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64TruncSatF32UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Float = unsafe registers.read(operands.operand)
    let result: UInt64 = Conversion.truncSatU64(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64TruncSatF32UAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Float = unsafe registers.accumulated()
    let result: UInt64 = Conversion.truncSatU64(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64TruncSatF64SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Double = unsafe registers.read(operands.operand)
    let result: UInt64 = Conversion.truncSatS64(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64TruncSatF64SAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Double = unsafe registers.accumulated()
    let result: UInt64 = Conversion.truncSatS64(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64TruncSatF64UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Double = unsafe registers.read(operands.operand)
    let result: UInt64 = Conversion.truncSatU64(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64TruncSatF64UAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Unary(ip: ip)
    let operand: Double = unsafe registers.accumulated()
    let result: UInt64 = Conversion.truncSatU64(operand)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}
