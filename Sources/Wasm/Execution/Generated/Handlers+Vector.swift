// Written by HandlerGenerator from OperatorTable: do not edit, run `swift run HandlerGenerator`.
// swift-format-ignore-file

extension Instruction {
    /// The handlers in the order of their cases.
    static func vectorHandlers() -> [Handler] {
        unsafe [
            v128LoadHandler,
            v128LoadAbsoluteHandler,
            v128LoadLongHandler,
            v128LoadMemoryHandler,
            v128Load8x8SHandler,
            v128Load8x8SAbsoluteHandler,
            v128Load8x8SLongHandler,
            v128Load8x8SMemoryHandler,
            v128Load8x8UHandler,
            v128Load8x8UAbsoluteHandler,
            v128Load8x8ULongHandler,
            v128Load8x8UMemoryHandler,
            v128Load16x4SHandler,
            v128Load16x4SAbsoluteHandler,
            v128Load16x4SLongHandler,
            v128Load16x4SMemoryHandler,
            v128Load16x4UHandler,
            v128Load16x4UAbsoluteHandler,
            v128Load16x4ULongHandler,
            v128Load16x4UMemoryHandler,
            v128Load32x2SHandler,
            v128Load32x2SAbsoluteHandler,
            v128Load32x2SLongHandler,
            v128Load32x2SMemoryHandler,
            v128Load32x2UHandler,
            v128Load32x2UAbsoluteHandler,
            v128Load32x2ULongHandler,
            v128Load32x2UMemoryHandler,
            v128Load8SplatHandler,
            v128Load8SplatAbsoluteHandler,
            v128Load8SplatLongHandler,
            v128Load8SplatMemoryHandler,
            v128Load16SplatHandler,
            v128Load16SplatAbsoluteHandler,
            v128Load16SplatLongHandler,
            v128Load16SplatMemoryHandler,
            v128Load32SplatHandler,
            v128Load32SplatAbsoluteHandler,
            v128Load32SplatLongHandler,
            v128Load32SplatMemoryHandler,
            v128Load64SplatHandler,
            v128Load64SplatAbsoluteHandler,
            v128Load64SplatLongHandler,
            v128Load64SplatMemoryHandler,
            v128StoreHandler,
            v128StoreAbsoluteHandler,
            v128StoreLongHandler,
            v128StoreMemoryHandler,
            i8x16ShuffleHandler,
            i8x16SwizzleHandler,
            i8x16SplatHandler,
            i16x8SplatHandler,
            i32x4SplatHandler,
            i64x2SplatHandler,
            f32x4SplatHandler,
            f64x2SplatHandler,
            i8x16ExtractLaneSHandler,
            i8x16ExtractLaneUHandler,
            i8x16ReplaceLaneHandler,
            i16x8ExtractLaneSHandler,
            i16x8ExtractLaneUHandler,
            i16x8ReplaceLaneHandler,
            i32x4ExtractLaneHandler,
            i32x4ReplaceLaneHandler,
            i64x2ExtractLaneHandler,
            i64x2ReplaceLaneHandler,
            f32x4ExtractLaneHandler,
            f32x4ReplaceLaneHandler,
            f64x2ExtractLaneHandler,
            f64x2ReplaceLaneHandler,
            i8x16EqHandler,
            i8x16NeHandler,
            i8x16LtSHandler,
            i8x16LtUHandler,
            i8x16GtSHandler,
            i8x16GtUHandler,
            i8x16LeSHandler,
            i8x16LeUHandler,
            i8x16GeSHandler,
            i8x16GeUHandler,
            i16x8EqHandler,
            i16x8NeHandler,
            i16x8LtSHandler,
            i16x8LtUHandler,
            i16x8GtSHandler,
            i16x8GtUHandler,
            i16x8LeSHandler,
            i16x8LeUHandler,
            i16x8GeSHandler,
            i16x8GeUHandler,
            i32x4EqHandler,
            i32x4NeHandler,
            i32x4LtSHandler,
            i32x4LtUHandler,
            i32x4GtSHandler,
            i32x4GtUHandler,
            i32x4LeSHandler,
            i32x4LeUHandler,
            i32x4GeSHandler,
            i32x4GeUHandler,
            f32x4EqHandler,
            f32x4NeHandler,
            f32x4LtHandler,
            f32x4GtHandler,
            f32x4LeHandler,
            f32x4GeHandler,
            f64x2EqHandler,
            f64x2NeHandler,
            f64x2LtHandler,
            f64x2GtHandler,
            f64x2LeHandler,
            f64x2GeHandler,
            v128NotHandler,
            v128AndHandler,
            v128AndnotHandler,
            v128OrHandler,
            v128XorHandler,
            v128BitselectHandler,
            v128AnyTrueHandler,
            v128Load8LaneHandler,
            v128Load8LaneMemoryHandler,
            v128Load16LaneHandler,
            v128Load16LaneMemoryHandler,
            v128Load32LaneHandler,
            v128Load32LaneMemoryHandler,
            v128Load64LaneHandler,
            v128Load64LaneMemoryHandler,
            v128Store8LaneHandler,
            v128Store8LaneMemoryHandler,
            v128Store16LaneHandler,
            v128Store16LaneMemoryHandler,
            v128Store32LaneHandler,
            v128Store32LaneMemoryHandler,
            v128Store64LaneHandler,
            v128Store64LaneMemoryHandler,
            v128Load32ZeroHandler,
            v128Load32ZeroAbsoluteHandler,
            v128Load32ZeroLongHandler,
            v128Load32ZeroMemoryHandler,
            v128Load64ZeroHandler,
            v128Load64ZeroAbsoluteHandler,
            v128Load64ZeroLongHandler,
            v128Load64ZeroMemoryHandler,
            f32x4DemoteF64x2ZeroHandler,
            f64x2PromoteLowF32x4Handler,
            i8x16AbsHandler,
            i8x16NegHandler,
            i8x16PopcntHandler,
            i8x16AllTrueHandler,
            i8x16BitmaskHandler,
            i8x16NarrowI16x8SHandler,
            i8x16NarrowI16x8UHandler,
            f32x4CeilHandler,
            f32x4FloorHandler,
            f32x4TruncHandler,
            f32x4NearestHandler,
            i8x16ShlSlotHandler,
            i8x16ShlImmediateHandler,
            i8x16ShrSSlotHandler,
            i8x16ShrSImmediateHandler,
            i8x16ShrUSlotHandler,
            i8x16ShrUImmediateHandler,
            i8x16AddHandler,
            i8x16AddSatSHandler,
            i8x16AddSatUHandler,
            i8x16SubHandler,
            i8x16SubSatSHandler,
            i8x16SubSatUHandler,
            f64x2CeilHandler,
            f64x2FloorHandler,
            i8x16MinSHandler,
            i8x16MinUHandler,
            i8x16MaxSHandler,
            i8x16MaxUHandler,
            f64x2TruncHandler,
            i8x16AvgrUHandler,
            i16x8ExtaddPairwiseI8x16SHandler,
            i16x8ExtaddPairwiseI8x16UHandler,
            i32x4ExtaddPairwiseI16x8SHandler,
            i32x4ExtaddPairwiseI16x8UHandler,
            i16x8AbsHandler,
            i16x8NegHandler,
            i16x8Q15mulrSatSHandler,
            i16x8AllTrueHandler,
            i16x8BitmaskHandler,
            i16x8NarrowI32x4SHandler,
            i16x8NarrowI32x4UHandler,
            i16x8ExtendLowI8x16SHandler,
            i16x8ExtendHighI8x16SHandler,
            i16x8ExtendLowI8x16UHandler,
            i16x8ExtendHighI8x16UHandler,
            i16x8ShlSlotHandler,
            i16x8ShlImmediateHandler,
            i16x8ShrSSlotHandler,
            i16x8ShrSImmediateHandler,
            i16x8ShrUSlotHandler,
            i16x8ShrUImmediateHandler,
            i16x8AddHandler,
            i16x8AddSatSHandler,
            i16x8AddSatUHandler,
            i16x8SubHandler,
            i16x8SubSatSHandler,
            i16x8SubSatUHandler,
            f64x2NearestHandler,
            i16x8MulHandler,
            i16x8MinSHandler,
            i16x8MinUHandler,
            i16x8MaxSHandler,
            i16x8MaxUHandler,
            i16x8AvgrUHandler,
            i16x8ExtmulLowI8x16SHandler,
            i16x8ExtmulHighI8x16SHandler,
            i16x8ExtmulLowI8x16UHandler,
            i16x8ExtmulHighI8x16UHandler,
            i32x4AbsHandler,
            i32x4NegHandler,
            i32x4AllTrueHandler,
            i32x4BitmaskHandler,
            i32x4ExtendLowI16x8SHandler,
            i32x4ExtendHighI16x8SHandler,
            i32x4ExtendLowI16x8UHandler,
            i32x4ExtendHighI16x8UHandler,
            i32x4ShlSlotHandler,
            i32x4ShlImmediateHandler,
            i32x4ShrSSlotHandler,
            i32x4ShrSImmediateHandler,
            i32x4ShrUSlotHandler,
            i32x4ShrUImmediateHandler,
            i32x4AddHandler,
            i32x4SubHandler,
            i32x4MulHandler,
            i32x4MinSHandler,
            i32x4MinUHandler,
            i32x4MaxSHandler,
            i32x4MaxUHandler,
            i32x4DotI16x8SHandler,
            i32x4ExtmulLowI16x8SHandler,
            i32x4ExtmulHighI16x8SHandler,
            i32x4ExtmulLowI16x8UHandler,
            i32x4ExtmulHighI16x8UHandler,
            i64x2AbsHandler,
            i64x2NegHandler,
            i64x2AllTrueHandler,
            i64x2BitmaskHandler,
            i64x2ExtendLowI32x4SHandler,
            i64x2ExtendHighI32x4SHandler,
            i64x2ExtendLowI32x4UHandler,
            i64x2ExtendHighI32x4UHandler,
            i64x2ShlSlotHandler,
            i64x2ShlImmediateHandler,
            i64x2ShrSSlotHandler,
            i64x2ShrSImmediateHandler,
            i64x2ShrUSlotHandler,
            i64x2ShrUImmediateHandler,
            i64x2AddHandler,
            i64x2SubHandler,
            i64x2MulHandler,
            i64x2EqHandler,
            i64x2NeHandler,
            i64x2LtSHandler,
            i64x2GtSHandler,
            i64x2LeSHandler,
            i64x2GeSHandler,
            i64x2ExtmulLowI32x4SHandler,
            i64x2ExtmulHighI32x4SHandler,
            i64x2ExtmulLowI32x4UHandler,
            i64x2ExtmulHighI32x4UHandler,
            f32x4AbsHandler,
            f32x4NegHandler,
            f32x4SqrtHandler,
            f32x4AddHandler,
            f32x4SubHandler,
            f32x4MulHandler,
            f32x4DivHandler,
            f32x4MinHandler,
            f32x4MaxHandler,
            f32x4PminHandler,
            f32x4PmaxHandler,
            f64x2AbsHandler,
            f64x2NegHandler,
            f64x2SqrtHandler,
            f64x2AddHandler,
            f64x2SubHandler,
            f64x2MulHandler,
            f64x2DivHandler,
            f64x2MinHandler,
            f64x2MaxHandler,
            f64x2PminHandler,
            f64x2PmaxHandler,
            i32x4TruncSatF32x4SHandler,
            i32x4TruncSatF32x4UHandler,
            f32x4ConvertI32x4SHandler,
            f32x4ConvertI32x4UHandler,
            i32x4TruncSatF64x2SZeroHandler,
            i32x4TruncSatF64x2UZeroHandler,
            f64x2ConvertLowI32x4SHandler,
            f64x2ConvertLowI32x4UHandler,
            i8x16RelaxedSwizzleHandler,
            i32x4RelaxedTruncF32x4SHandler,
            i32x4RelaxedTruncF32x4UHandler,
            i32x4RelaxedTruncF64x2SZeroHandler,
            i32x4RelaxedTruncF64x2UZeroHandler,
            f32x4RelaxedMaddHandler,
            f32x4RelaxedNmaddHandler,
            f64x2RelaxedMaddHandler,
            f64x2RelaxedNmaddHandler,
            i8x16RelaxedLaneselectHandler,
            i16x8RelaxedLaneselectHandler,
            i32x4RelaxedLaneselectHandler,
            i64x2RelaxedLaneselectHandler,
            f32x4RelaxedMinHandler,
            f32x4RelaxedMaxHandler,
            f64x2RelaxedMinHandler,
            f64x2RelaxedMaxHandler,
            i16x8RelaxedQ15mulrSHandler,
            i16x8RelaxedDotI8x16I7x16SHandler,
            i32x4RelaxedDotI8x16I7x16AddSHandler,
        ]
    }
}

// ## Safety
// - Must hold: an instruction of the handler's row starts at `ip`; its slots lie in the frame at `fp`; `memory` and `state`
//   are the running instance's and interpreter's.
// - Guaranteed by: the emitter of the same row, which alone writes the handler's address; `FunctionTranslator`, which takes
//   slots from the frame's layout; and the handler before, which passes on its registers.

@inline(__always)
private func v128LoadHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoad(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 16) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U64x2 = unsafe registers.loadVector(at: place)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128LoadAbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 16) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U64x2 = unsafe registers.loadVector(at: place)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128LoadLongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 16) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U64x2 = unsafe registers.loadVector(at: place)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128LoadMemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 16) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U64x2 = unsafe registers.loadVector(at: place)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func v128Load8x8SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoad(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: I16x8 = unsafe VectorLanes.extended(registers.load(UInt64.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func v128Load8x8SAbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: I16x8 = unsafe VectorLanes.extended(registers.load(UInt64.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func v128Load8x8SLongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: I16x8 = unsafe VectorLanes.extended(registers.load(UInt64.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func v128Load8x8SMemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: I16x8 = unsafe VectorLanes.extended(registers.load(UInt64.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func v128Load8x8UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoad(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U16x8 = unsafe VectorLanes.extended(registers.load(UInt64.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func v128Load8x8UAbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U16x8 = unsafe VectorLanes.extended(registers.load(UInt64.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func v128Load8x8ULongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U16x8 = unsafe VectorLanes.extended(registers.load(UInt64.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func v128Load8x8UMemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U16x8 = unsafe VectorLanes.extended(registers.load(UInt64.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load16x4SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoad(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: I32x4 = unsafe VectorLanes.extended(registers.load(UInt64.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load16x4SAbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: I32x4 = unsafe VectorLanes.extended(registers.load(UInt64.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load16x4SLongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: I32x4 = unsafe VectorLanes.extended(registers.load(UInt64.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load16x4SMemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: I32x4 = unsafe VectorLanes.extended(registers.load(UInt64.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load16x4UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoad(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U32x4 = unsafe VectorLanes.extended(registers.load(UInt64.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load16x4UAbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U32x4 = unsafe VectorLanes.extended(registers.load(UInt64.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load16x4ULongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U32x4 = unsafe VectorLanes.extended(registers.load(UInt64.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load16x4UMemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U32x4 = unsafe VectorLanes.extended(registers.load(UInt64.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load32x2SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoad(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: I64x2 = unsafe VectorLanes.extended(registers.load(UInt64.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load32x2SAbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: I64x2 = unsafe VectorLanes.extended(registers.load(UInt64.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load32x2SLongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: I64x2 = unsafe VectorLanes.extended(registers.load(UInt64.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load32x2SMemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: I64x2 = unsafe VectorLanes.extended(registers.load(UInt64.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load32x2UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoad(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U64x2 = unsafe VectorLanes.extended(registers.load(UInt64.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load32x2UAbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U64x2 = unsafe VectorLanes.extended(registers.load(UInt64.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load32x2ULongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U64x2 = unsafe VectorLanes.extended(registers.load(UInt64.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load32x2UMemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U64x2 = unsafe VectorLanes.extended(registers.load(UInt64.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load8SplatHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoad(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U8x16 = unsafe VectorLanes.splat(registers.load(UInt8.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load8SplatAbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U8x16 = unsafe VectorLanes.splat(registers.load(UInt8.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load8SplatLongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U8x16 = unsafe VectorLanes.splat(registers.load(UInt8.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load8SplatMemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U8x16 = unsafe VectorLanes.splat(registers.load(UInt8.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load16SplatHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoad(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U16x8 = unsafe VectorLanes.splat(registers.load(UInt16.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load16SplatAbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U16x8 = unsafe VectorLanes.splat(registers.load(UInt16.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load16SplatLongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U16x8 = unsafe VectorLanes.splat(registers.load(UInt16.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load16SplatMemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U16x8 = unsafe VectorLanes.splat(registers.load(UInt16.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load32SplatHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoad(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U32x4 = unsafe VectorLanes.splat(registers.load(UInt32.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load32SplatAbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U32x4 = unsafe VectorLanes.splat(registers.load(UInt32.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load32SplatLongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U32x4 = unsafe VectorLanes.splat(registers.load(UInt32.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load32SplatMemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U32x4 = unsafe VectorLanes.splat(registers.load(UInt32.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load64SplatHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoad(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U64x2 = unsafe VectorLanes.splat(registers.load(UInt64.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load64SplatAbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U64x2 = unsafe VectorLanes.splat(registers.load(UInt64.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load64SplatLongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U64x2 = unsafe VectorLanes.splat(registers.load(UInt64.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load64SplatMemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U64x2 = unsafe VectorLanes.splat(registers.load(UInt64.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128StoreHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorStore(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 16) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.storeVector(registers.read(operands.value) as U64x2, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128StoreAbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorStoreAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 16) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.storeVector(registers.read(operands.value) as U64x2, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128StoreLongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorStoreLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 16) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.storeVector(registers.read(operands.value) as U64x2, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128StoreMemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorStoreMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 16) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.storeVector(registers.read(operands.value) as U64x2, at: place)
    return unsafe registers.next(operands)
}

@inline(never)
private func i8x16ShuffleHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorShuffle(ip: ip)
    let left: U8x16 = unsafe registers.read(operands.left)
    let right: U8x16 = unsafe registers.read(operands.right)
    let lanes = unsafe unsafeBitCast(SIMD2(operands.low, operands.high), to: U8x16.self)
    let result: U8x16 = VectorLanes.shuffle(left, right, lanes: lanes)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func i8x16SwizzleHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U8x16 = unsafe registers.read(operands.left)
    let right: U8x16 = unsafe registers.read(operands.right)
    let result: U8x16 = VectorLanes.swizzle(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i8x16SplatHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorSplat(ip: ip)
    let operand: UInt32 = unsafe registers.read(operands.operand)
    let result: U8x16 = VectorLanes.splat(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i16x8SplatHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorSplat(ip: ip)
    let operand: UInt32 = unsafe registers.read(operands.operand)
    let result: U16x8 = VectorLanes.splat(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4SplatHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorSplat(ip: ip)
    let operand: UInt32 = unsafe registers.read(operands.operand)
    let result: U32x4 = VectorLanes.splat(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64x2SplatHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorSplat(ip: ip)
    let operand: UInt64 = unsafe registers.read(operands.operand)
    let result: U64x2 = VectorLanes.splat(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32x4SplatHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorSplat(ip: ip)
    let operand: Float = unsafe registers.read(operands.operand)
    let result: F32x4 = VectorLanes.splat(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64x2SplatHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorSplat(ip: ip)
    let operand: Double = unsafe registers.read(operands.operand)
    let result: F64x2 = VectorLanes.splat(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i8x16ExtractLaneSHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorExtract(ip: ip)
    unsafe registers.write(Widening.sign32(registers.lane(of: operands.vector, at: operands.lane) as I8x16.Scalar), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i8x16ExtractLaneUHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorExtract(ip: ip)
    unsafe registers.write(Widening.zero32(registers.lane(of: operands.vector, at: operands.lane) as U8x16.Scalar), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i8x16ReplaceLaneHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorReplace(ip: ip)
    let vector: U8x16 = unsafe registers.read(operands.vector)
    let value: UInt32 = unsafe registers.read(operands.value)
    let lane = UInt32(truncatingIfNeeded: unsafe operands.lane)
    let result: U8x16 = VectorLanes.replace(vector, value, lane: lane)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i16x8ExtractLaneSHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorExtract(ip: ip)
    unsafe registers.write(Widening.sign32(registers.lane(of: operands.vector, at: operands.lane) as I16x8.Scalar), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i16x8ExtractLaneUHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorExtract(ip: ip)
    unsafe registers.write(Widening.zero32(registers.lane(of: operands.vector, at: operands.lane) as U16x8.Scalar), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i16x8ReplaceLaneHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorReplace(ip: ip)
    let vector: U16x8 = unsafe registers.read(operands.vector)
    let value: UInt32 = unsafe registers.read(operands.value)
    let lane = UInt32(truncatingIfNeeded: unsafe operands.lane)
    let result: U16x8 = VectorLanes.replace(vector, value, lane: lane)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4ExtractLaneHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorExtract(ip: ip)
    unsafe registers.write(Widening.zero32(registers.lane(of: operands.vector, at: operands.lane) as U32x4.Scalar), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4ReplaceLaneHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorReplace(ip: ip)
    let vector: U32x4 = unsafe registers.read(operands.vector)
    let value: UInt32 = unsafe registers.read(operands.value)
    let lane = UInt32(truncatingIfNeeded: unsafe operands.lane)
    let result: U32x4 = VectorLanes.replace(vector, value, lane: lane)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64x2ExtractLaneHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorExtract(ip: ip)
    unsafe registers.write(Widening.zero64(registers.lane(of: operands.vector, at: operands.lane) as U64x2.Scalar), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64x2ReplaceLaneHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorReplace(ip: ip)
    let vector: U64x2 = unsafe registers.read(operands.vector)
    let value: UInt64 = unsafe registers.read(operands.value)
    let lane = UInt32(truncatingIfNeeded: unsafe operands.lane)
    let result: U64x2 = VectorLanes.replace(vector, value, lane: lane)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32x4ExtractLaneHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorExtract(ip: ip)
    unsafe registers.write(Widening.zero32(registers.lane(of: operands.vector, at: operands.lane) as U32x4.Scalar), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32x4ReplaceLaneHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorReplace(ip: ip)
    let vector: U32x4 = unsafe registers.read(operands.vector)
    let value: UInt32 = unsafe registers.read(operands.value)
    let lane = UInt32(truncatingIfNeeded: unsafe operands.lane)
    let result: U32x4 = VectorLanes.replace(vector, value, lane: lane)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64x2ExtractLaneHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorExtract(ip: ip)
    unsafe registers.write(Widening.zero64(registers.lane(of: operands.vector, at: operands.lane) as U64x2.Scalar), to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64x2ReplaceLaneHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorReplace(ip: ip)
    let vector: U64x2 = unsafe registers.read(operands.vector)
    let value: UInt64 = unsafe registers.read(operands.value)
    let lane = UInt32(truncatingIfNeeded: unsafe operands.lane)
    let result: U64x2 = VectorLanes.replace(vector, value, lane: lane)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i8x16EqHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U8x16 = unsafe registers.read(operands.left)
    let right: U8x16 = unsafe registers.read(operands.right)
    let result: U8x16 = VectorComparison.eq(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i8x16NeHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U8x16 = unsafe registers.read(operands.left)
    let right: U8x16 = unsafe registers.read(operands.right)
    let result: U8x16 = VectorComparison.ne(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i8x16LtSHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I8x16 = unsafe registers.read(operands.left)
    let right: I8x16 = unsafe registers.read(operands.right)
    let result: I8x16 = VectorComparison.lt(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i8x16LtUHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U8x16 = unsafe registers.read(operands.left)
    let right: U8x16 = unsafe registers.read(operands.right)
    let result: U8x16 = VectorComparison.lt(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i8x16GtSHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I8x16 = unsafe registers.read(operands.left)
    let right: I8x16 = unsafe registers.read(operands.right)
    let result: I8x16 = VectorComparison.gt(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i8x16GtUHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U8x16 = unsafe registers.read(operands.left)
    let right: U8x16 = unsafe registers.read(operands.right)
    let result: U8x16 = VectorComparison.gt(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i8x16LeSHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I8x16 = unsafe registers.read(operands.left)
    let right: I8x16 = unsafe registers.read(operands.right)
    let result: I8x16 = VectorComparison.le(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i8x16LeUHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U8x16 = unsafe registers.read(operands.left)
    let right: U8x16 = unsafe registers.read(operands.right)
    let result: U8x16 = VectorComparison.le(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i8x16GeSHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I8x16 = unsafe registers.read(operands.left)
    let right: I8x16 = unsafe registers.read(operands.right)
    let result: I8x16 = VectorComparison.ge(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i8x16GeUHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U8x16 = unsafe registers.read(operands.left)
    let right: U8x16 = unsafe registers.read(operands.right)
    let result: U8x16 = VectorComparison.ge(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i16x8EqHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U16x8 = unsafe registers.read(operands.left)
    let right: U16x8 = unsafe registers.read(operands.right)
    let result: U16x8 = VectorComparison.eq(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i16x8NeHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U16x8 = unsafe registers.read(operands.left)
    let right: U16x8 = unsafe registers.read(operands.right)
    let result: U16x8 = VectorComparison.ne(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i16x8LtSHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I16x8 = unsafe registers.read(operands.left)
    let right: I16x8 = unsafe registers.read(operands.right)
    let result: I16x8 = VectorComparison.lt(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i16x8LtUHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U16x8 = unsafe registers.read(operands.left)
    let right: U16x8 = unsafe registers.read(operands.right)
    let result: U16x8 = VectorComparison.lt(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i16x8GtSHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I16x8 = unsafe registers.read(operands.left)
    let right: I16x8 = unsafe registers.read(operands.right)
    let result: I16x8 = VectorComparison.gt(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i16x8GtUHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U16x8 = unsafe registers.read(operands.left)
    let right: U16x8 = unsafe registers.read(operands.right)
    let result: U16x8 = VectorComparison.gt(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i16x8LeSHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I16x8 = unsafe registers.read(operands.left)
    let right: I16x8 = unsafe registers.read(operands.right)
    let result: I16x8 = VectorComparison.le(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i16x8LeUHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U16x8 = unsafe registers.read(operands.left)
    let right: U16x8 = unsafe registers.read(operands.right)
    let result: U16x8 = VectorComparison.le(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i16x8GeSHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I16x8 = unsafe registers.read(operands.left)
    let right: I16x8 = unsafe registers.read(operands.right)
    let result: I16x8 = VectorComparison.ge(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i16x8GeUHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U16x8 = unsafe registers.read(operands.left)
    let right: U16x8 = unsafe registers.read(operands.right)
    let result: U16x8 = VectorComparison.ge(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4EqHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U32x4 = unsafe registers.read(operands.left)
    let right: U32x4 = unsafe registers.read(operands.right)
    let result: U32x4 = VectorComparison.eq(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4NeHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U32x4 = unsafe registers.read(operands.left)
    let right: U32x4 = unsafe registers.read(operands.right)
    let result: U32x4 = VectorComparison.ne(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4LtSHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I32x4 = unsafe registers.read(operands.left)
    let right: I32x4 = unsafe registers.read(operands.right)
    let result: I32x4 = VectorComparison.lt(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4LtUHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U32x4 = unsafe registers.read(operands.left)
    let right: U32x4 = unsafe registers.read(operands.right)
    let result: U32x4 = VectorComparison.lt(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4GtSHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I32x4 = unsafe registers.read(operands.left)
    let right: I32x4 = unsafe registers.read(operands.right)
    let result: I32x4 = VectorComparison.gt(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4GtUHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U32x4 = unsafe registers.read(operands.left)
    let right: U32x4 = unsafe registers.read(operands.right)
    let result: U32x4 = VectorComparison.gt(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4LeSHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I32x4 = unsafe registers.read(operands.left)
    let right: I32x4 = unsafe registers.read(operands.right)
    let result: I32x4 = VectorComparison.le(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4LeUHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U32x4 = unsafe registers.read(operands.left)
    let right: U32x4 = unsafe registers.read(operands.right)
    let result: U32x4 = VectorComparison.le(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4GeSHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I32x4 = unsafe registers.read(operands.left)
    let right: I32x4 = unsafe registers.read(operands.right)
    let result: I32x4 = VectorComparison.ge(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4GeUHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U32x4 = unsafe registers.read(operands.left)
    let right: U32x4 = unsafe registers.read(operands.right)
    let result: U32x4 = VectorComparison.ge(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32x4EqHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: F32x4 = unsafe registers.read(operands.left)
    let right: F32x4 = unsafe registers.read(operands.right)
    let result: I32x4 = VectorComparison.eq(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32x4NeHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: F32x4 = unsafe registers.read(operands.left)
    let right: F32x4 = unsafe registers.read(operands.right)
    let result: I32x4 = VectorComparison.ne(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32x4LtHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: F32x4 = unsafe registers.read(operands.left)
    let right: F32x4 = unsafe registers.read(operands.right)
    let result: I32x4 = VectorComparison.lt(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32x4GtHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: F32x4 = unsafe registers.read(operands.left)
    let right: F32x4 = unsafe registers.read(operands.right)
    let result: I32x4 = VectorComparison.gt(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32x4LeHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: F32x4 = unsafe registers.read(operands.left)
    let right: F32x4 = unsafe registers.read(operands.right)
    let result: I32x4 = VectorComparison.le(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32x4GeHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: F32x4 = unsafe registers.read(operands.left)
    let right: F32x4 = unsafe registers.read(operands.right)
    let result: I32x4 = VectorComparison.ge(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64x2EqHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: F64x2 = unsafe registers.read(operands.left)
    let right: F64x2 = unsafe registers.read(operands.right)
    let result: I64x2 = VectorComparison.eq(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64x2NeHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: F64x2 = unsafe registers.read(operands.left)
    let right: F64x2 = unsafe registers.read(operands.right)
    let result: I64x2 = VectorComparison.ne(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64x2LtHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: F64x2 = unsafe registers.read(operands.left)
    let right: F64x2 = unsafe registers.read(operands.right)
    let result: I64x2 = VectorComparison.lt(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64x2GtHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: F64x2 = unsafe registers.read(operands.left)
    let right: F64x2 = unsafe registers.read(operands.right)
    let result: I64x2 = VectorComparison.gt(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64x2LeHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: F64x2 = unsafe registers.read(operands.left)
    let right: F64x2 = unsafe registers.read(operands.right)
    let result: I64x2 = VectorComparison.le(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64x2GeHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: F64x2 = unsafe registers.read(operands.left)
    let right: F64x2 = unsafe registers.read(operands.right)
    let result: I64x2 = VectorComparison.ge(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128NotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: U64x2 = unsafe registers.read(operands.operand)
    let result: U64x2 = VectorBits.not(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128AndHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U64x2 = unsafe registers.read(operands.left)
    let right: U64x2 = unsafe registers.read(operands.right)
    let result: U64x2 = VectorBits.and(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128AndnotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U64x2 = unsafe registers.read(operands.left)
    let right: U64x2 = unsafe registers.read(operands.right)
    let result: U64x2 = VectorBits.andnot(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128OrHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U64x2 = unsafe registers.read(operands.left)
    let right: U64x2 = unsafe registers.read(operands.right)
    let result: U64x2 = VectorBits.or(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128XorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U64x2 = unsafe registers.read(operands.left)
    let right: U64x2 = unsafe registers.read(operands.right)
    let result: U64x2 = VectorBits.xor(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128BitselectHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorTernary(ip: ip)
    let first: U64x2 = unsafe registers.read(operands.first)
    let second: U64x2 = unsafe registers.read(operands.second)
    let third: U64x2 = unsafe registers.read(operands.third)
    let result: U64x2 = VectorBits.bitselect(first, second, third)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128AnyTrueHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorTest(ip: ip)
    let operand: U64x2 = unsafe registers.read(operands.operand)
    let result: UInt32 = VectorBits.anyTrue(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load8LaneHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadLane(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let vector: U8x16 = unsafe registers.read(operands.vector)
    let value = unsafe UInt32(registers.load(UInt8.self, at: place))
    let lane = UInt32(truncatingIfNeeded: unsafe operands.lane)
    let result: U8x16 = VectorLanes.replace(vector, value, lane: lane)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load8LaneMemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadLaneMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let vector: U8x16 = unsafe registers.read(operands.vector)
    let value = unsafe UInt32(registers.load(UInt8.self, at: place))
    let lane = UInt32(truncatingIfNeeded: unsafe operands.lane)
    let result: U8x16 = VectorLanes.replace(vector, value, lane: lane)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load16LaneHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadLane(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let vector: U16x8 = unsafe registers.read(operands.vector)
    let value = unsafe UInt32(registers.load(UInt16.self, at: place))
    let lane = UInt32(truncatingIfNeeded: unsafe operands.lane)
    let result: U16x8 = VectorLanes.replace(vector, value, lane: lane)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load16LaneMemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadLaneMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let vector: U16x8 = unsafe registers.read(operands.vector)
    let value = unsafe UInt32(registers.load(UInt16.self, at: place))
    let lane = UInt32(truncatingIfNeeded: unsafe operands.lane)
    let result: U16x8 = VectorLanes.replace(vector, value, lane: lane)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load32LaneHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadLane(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let vector: U32x4 = unsafe registers.read(operands.vector)
    let value = unsafe UInt32(registers.load(UInt32.self, at: place))
    let lane = UInt32(truncatingIfNeeded: unsafe operands.lane)
    let result: U32x4 = VectorLanes.replace(vector, value, lane: lane)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load32LaneMemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadLaneMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let vector: U32x4 = unsafe registers.read(operands.vector)
    let value = unsafe UInt32(registers.load(UInt32.self, at: place))
    let lane = UInt32(truncatingIfNeeded: unsafe operands.lane)
    let result: U32x4 = VectorLanes.replace(vector, value, lane: lane)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load64LaneHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadLane(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let vector: U64x2 = unsafe registers.read(operands.vector)
    let value = unsafe UInt64(registers.load(UInt64.self, at: place))
    let lane = UInt32(truncatingIfNeeded: unsafe operands.lane)
    let result: U64x2 = VectorLanes.replace(vector, value, lane: lane)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load64LaneMemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadLaneMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let vector: U64x2 = unsafe registers.read(operands.vector)
    let value = unsafe UInt64(registers.load(UInt64.self, at: place))
    let lane = UInt32(truncatingIfNeeded: unsafe operands.lane)
    let result: U64x2 = VectorLanes.replace(vector, value, lane: lane)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Store8LaneHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorStoreLane(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.storeLane(registers.lane(of: operands.value, at: operands.lane) as U8x16.Scalar, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Store8LaneMemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorStoreLaneMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 1) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.storeLane(registers.lane(of: operands.value, at: operands.lane) as U8x16.Scalar, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Store16LaneHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorStoreLane(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.storeLane(registers.lane(of: operands.value, at: operands.lane) as U16x8.Scalar, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Store16LaneMemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorStoreLaneMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 2) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.storeLane(registers.lane(of: operands.value, at: operands.lane) as U16x8.Scalar, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Store32LaneHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorStoreLane(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.storeLane(registers.lane(of: operands.value, at: operands.lane) as U32x4.Scalar, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Store32LaneMemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorStoreLaneMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.storeLane(registers.lane(of: operands.value, at: operands.lane) as U32x4.Scalar, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Store64LaneHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorStoreLane(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.storeLane(registers.lane(of: operands.value, at: operands.lane) as U64x2.Scalar, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Store64LaneMemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorStoreLaneMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    unsafe registers.storeLane(registers.lane(of: operands.value, at: operands.lane) as U64x2.Scalar, at: place)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load32ZeroHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoad(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U32x4 = unsafe VectorLanes.zeroExtended(registers.load(UInt32.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load32ZeroAbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U32x4 = unsafe VectorLanes.zeroExtended(registers.load(UInt32.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load32ZeroLongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U32x4 = unsafe VectorLanes.zeroExtended(registers.load(UInt32.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load32ZeroMemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 4) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U32x4 = unsafe VectorLanes.zeroExtended(registers.load(UInt32.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load64ZeroHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoad(ip: ip)
    guard let place = unsafe registers.place(UInt64(registers.read(operands.address) as UInt32) &+ UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U64x2 = unsafe VectorLanes.zeroExtended(registers.load(UInt64.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load64ZeroAbsoluteHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadAbsolute(ip: ip)
    guard let place = unsafe registers.place(UInt64(operands.address), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U64x2 = unsafe VectorLanes.zeroExtended(registers.load(UInt64.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load64ZeroLongHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadLong(ip: ip)
    guard let place = unsafe registers.place(registers.read(operands.address), plus: UInt64(operands.offset), 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U64x2 = unsafe VectorLanes.zeroExtended(registers.load(UInt64.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func v128Load64ZeroMemoryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorLoadMemory(ip: ip)
    guard let place = unsafe registers.place(in: operands.memory, registers.read(operands.address), plus: operands.offset, 8) else { return unsafe registers.trap(.outOfBoundsMemoryAccess) }
    let result: U64x2 = unsafe VectorLanes.zeroExtended(registers.load(UInt64.self, at: place))
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32x4DemoteF64x2ZeroHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: F64x2 = unsafe registers.read(operands.operand)
    let result: F32x4 = VectorConversion.demote(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64x2PromoteLowF32x4Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: F32x4 = unsafe registers.read(operands.operand)
    let result: F64x2 = VectorConversion.promote(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i8x16AbsHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: I8x16 = unsafe registers.read(operands.operand)
    let result: I8x16 = VectorArithmetic.abs(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i8x16NegHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: U8x16 = unsafe registers.read(operands.operand)
    let result: U8x16 = VectorArithmetic.neg(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func i8x16PopcntHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: U8x16 = unsafe registers.read(operands.operand)
    let result: U8x16 = VectorArithmetic.popcnt(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i8x16AllTrueHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorTest(ip: ip)
    let operand: U8x16 = unsafe registers.read(operands.operand)
    let result: UInt32 = VectorBits.allTrue(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func i8x16BitmaskHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorTest(ip: ip)
    let operand: I8x16 = unsafe registers.read(operands.operand)
    let result: UInt32 = VectorBits.bitmask(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func i8x16NarrowI16x8SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I16x8 = unsafe registers.read(operands.left)
    let right: I16x8 = unsafe registers.read(operands.right)
    let result: I8x16 = VectorWidening.narrow(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func i8x16NarrowI16x8UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I16x8 = unsafe registers.read(operands.left)
    let right: I16x8 = unsafe registers.read(operands.right)
    let result: U8x16 = VectorWidening.narrow(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32x4CeilHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: F32x4 = unsafe registers.read(operands.operand)
    let result: F32x4 = VectorFloat.ceil(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32x4FloorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: F32x4 = unsafe registers.read(operands.operand)
    let result: F32x4 = VectorFloat.floor(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32x4TruncHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: F32x4 = unsafe registers.read(operands.operand)
    let result: F32x4 = VectorFloat.trunc(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32x4NearestHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: F32x4 = unsafe registers.read(operands.operand)
    let result: F32x4 = VectorFloat.nearest(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i8x16ShlSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorShift(ip: ip)
    let vector: U8x16 = unsafe registers.read(operands.vector)
    let count: UInt32 = unsafe registers.read(operands.count)
    let result: U8x16 = VectorBits.shl(vector, count)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i8x16ShlImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorShiftImmediate(ip: ip)
    let vector: U8x16 = unsafe registers.read(operands.vector)
    let count = unsafe operands.count
    let result: U8x16 = VectorBits.shl(vector, count)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i8x16ShrSSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorShift(ip: ip)
    let vector: I8x16 = unsafe registers.read(operands.vector)
    let count: UInt32 = unsafe registers.read(operands.count)
    let result: I8x16 = VectorBits.shr(vector, count)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i8x16ShrSImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorShiftImmediate(ip: ip)
    let vector: I8x16 = unsafe registers.read(operands.vector)
    let count = unsafe operands.count
    let result: I8x16 = VectorBits.shr(vector, count)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i8x16ShrUSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorShift(ip: ip)
    let vector: U8x16 = unsafe registers.read(operands.vector)
    let count: UInt32 = unsafe registers.read(operands.count)
    let result: U8x16 = VectorBits.shr(vector, count)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i8x16ShrUImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorShiftImmediate(ip: ip)
    let vector: U8x16 = unsafe registers.read(operands.vector)
    let count = unsafe operands.count
    let result: U8x16 = VectorBits.shr(vector, count)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i8x16AddHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U8x16 = unsafe registers.read(operands.left)
    let right: U8x16 = unsafe registers.read(operands.right)
    let result: U8x16 = VectorArithmetic.add(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func i8x16AddSatSHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I8x16 = unsafe registers.read(operands.left)
    let right: I8x16 = unsafe registers.read(operands.right)
    let result: I8x16 = VectorArithmetic.addSat(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i8x16AddSatUHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U8x16 = unsafe registers.read(operands.left)
    let right: U8x16 = unsafe registers.read(operands.right)
    let result: U8x16 = VectorArithmetic.addSat(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i8x16SubHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U8x16 = unsafe registers.read(operands.left)
    let right: U8x16 = unsafe registers.read(operands.right)
    let result: U8x16 = VectorArithmetic.sub(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func i8x16SubSatSHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I8x16 = unsafe registers.read(operands.left)
    let right: I8x16 = unsafe registers.read(operands.right)
    let result: I8x16 = VectorArithmetic.subSat(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i8x16SubSatUHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U8x16 = unsafe registers.read(operands.left)
    let right: U8x16 = unsafe registers.read(operands.right)
    let result: U8x16 = VectorArithmetic.subSat(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64x2CeilHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: F64x2 = unsafe registers.read(operands.operand)
    let result: F64x2 = VectorFloat.ceil(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64x2FloorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: F64x2 = unsafe registers.read(operands.operand)
    let result: F64x2 = VectorFloat.floor(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i8x16MinSHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I8x16 = unsafe registers.read(operands.left)
    let right: I8x16 = unsafe registers.read(operands.right)
    let result: I8x16 = VectorArithmetic.min(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i8x16MinUHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U8x16 = unsafe registers.read(operands.left)
    let right: U8x16 = unsafe registers.read(operands.right)
    let result: U8x16 = VectorArithmetic.min(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i8x16MaxSHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I8x16 = unsafe registers.read(operands.left)
    let right: I8x16 = unsafe registers.read(operands.right)
    let result: I8x16 = VectorArithmetic.max(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i8x16MaxUHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U8x16 = unsafe registers.read(operands.left)
    let right: U8x16 = unsafe registers.read(operands.right)
    let result: U8x16 = VectorArithmetic.max(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64x2TruncHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: F64x2 = unsafe registers.read(operands.operand)
    let result: F64x2 = VectorFloat.trunc(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i8x16AvgrUHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U8x16 = unsafe registers.read(operands.left)
    let right: U8x16 = unsafe registers.read(operands.right)
    let result: U8x16 = VectorArithmetic.avgr(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func i16x8ExtaddPairwiseI8x16SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: I8x16 = unsafe registers.read(operands.operand)
    let result: I16x8 = VectorWidening.addPairwise(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func i16x8ExtaddPairwiseI8x16UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: U8x16 = unsafe registers.read(operands.operand)
    let result: U16x8 = VectorWidening.addPairwise(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func i32x4ExtaddPairwiseI16x8SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: I16x8 = unsafe registers.read(operands.operand)
    let result: I32x4 = VectorWidening.addPairwise(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4ExtaddPairwiseI16x8UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: U16x8 = unsafe registers.read(operands.operand)
    let result: U32x4 = VectorWidening.addPairwise(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i16x8AbsHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: I16x8 = unsafe registers.read(operands.operand)
    let result: I16x8 = VectorArithmetic.abs(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i16x8NegHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: U16x8 = unsafe registers.read(operands.operand)
    let result: U16x8 = VectorArithmetic.neg(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func i16x8Q15mulrSatSHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I16x8 = unsafe registers.read(operands.left)
    let right: I16x8 = unsafe registers.read(operands.right)
    let result: I16x8 = VectorArithmetic.q15mulrSat(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i16x8AllTrueHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorTest(ip: ip)
    let operand: U16x8 = unsafe registers.read(operands.operand)
    let result: UInt32 = VectorBits.allTrue(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func i16x8BitmaskHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorTest(ip: ip)
    let operand: I16x8 = unsafe registers.read(operands.operand)
    let result: UInt32 = VectorBits.bitmask(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func i16x8NarrowI32x4SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I32x4 = unsafe registers.read(operands.left)
    let right: I32x4 = unsafe registers.read(operands.right)
    let result: I16x8 = VectorWidening.narrow(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func i16x8NarrowI32x4UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I32x4 = unsafe registers.read(operands.left)
    let right: I32x4 = unsafe registers.read(operands.right)
    let result: U16x8 = VectorWidening.narrow(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func i16x8ExtendLowI8x16SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: I8x16 = unsafe registers.read(operands.operand)
    let result: I16x8 = VectorWidening.extendLow(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func i16x8ExtendHighI8x16SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: I8x16 = unsafe registers.read(operands.operand)
    let result: I16x8 = VectorWidening.extendHigh(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func i16x8ExtendLowI8x16UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: U8x16 = unsafe registers.read(operands.operand)
    let result: U16x8 = VectorWidening.extendLow(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func i16x8ExtendHighI8x16UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: U8x16 = unsafe registers.read(operands.operand)
    let result: U16x8 = VectorWidening.extendHigh(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i16x8ShlSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorShift(ip: ip)
    let vector: U16x8 = unsafe registers.read(operands.vector)
    let count: UInt32 = unsafe registers.read(operands.count)
    let result: U16x8 = VectorBits.shl(vector, count)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i16x8ShlImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorShiftImmediate(ip: ip)
    let vector: U16x8 = unsafe registers.read(operands.vector)
    let count = unsafe operands.count
    let result: U16x8 = VectorBits.shl(vector, count)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i16x8ShrSSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorShift(ip: ip)
    let vector: I16x8 = unsafe registers.read(operands.vector)
    let count: UInt32 = unsafe registers.read(operands.count)
    let result: I16x8 = VectorBits.shr(vector, count)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i16x8ShrSImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorShiftImmediate(ip: ip)
    let vector: I16x8 = unsafe registers.read(operands.vector)
    let count = unsafe operands.count
    let result: I16x8 = VectorBits.shr(vector, count)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i16x8ShrUSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorShift(ip: ip)
    let vector: U16x8 = unsafe registers.read(operands.vector)
    let count: UInt32 = unsafe registers.read(operands.count)
    let result: U16x8 = VectorBits.shr(vector, count)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i16x8ShrUImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorShiftImmediate(ip: ip)
    let vector: U16x8 = unsafe registers.read(operands.vector)
    let count = unsafe operands.count
    let result: U16x8 = VectorBits.shr(vector, count)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i16x8AddHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U16x8 = unsafe registers.read(operands.left)
    let right: U16x8 = unsafe registers.read(operands.right)
    let result: U16x8 = VectorArithmetic.add(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func i16x8AddSatSHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I16x8 = unsafe registers.read(operands.left)
    let right: I16x8 = unsafe registers.read(operands.right)
    let result: I16x8 = VectorArithmetic.addSat(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i16x8AddSatUHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U16x8 = unsafe registers.read(operands.left)
    let right: U16x8 = unsafe registers.read(operands.right)
    let result: U16x8 = VectorArithmetic.addSat(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i16x8SubHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U16x8 = unsafe registers.read(operands.left)
    let right: U16x8 = unsafe registers.read(operands.right)
    let result: U16x8 = VectorArithmetic.sub(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func i16x8SubSatSHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I16x8 = unsafe registers.read(operands.left)
    let right: I16x8 = unsafe registers.read(operands.right)
    let result: I16x8 = VectorArithmetic.subSat(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i16x8SubSatUHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U16x8 = unsafe registers.read(operands.left)
    let right: U16x8 = unsafe registers.read(operands.right)
    let result: U16x8 = VectorArithmetic.subSat(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64x2NearestHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: F64x2 = unsafe registers.read(operands.operand)
    let result: F64x2 = VectorFloat.nearest(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i16x8MulHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U16x8 = unsafe registers.read(operands.left)
    let right: U16x8 = unsafe registers.read(operands.right)
    let result: U16x8 = VectorArithmetic.mul(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i16x8MinSHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I16x8 = unsafe registers.read(operands.left)
    let right: I16x8 = unsafe registers.read(operands.right)
    let result: I16x8 = VectorArithmetic.min(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i16x8MinUHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U16x8 = unsafe registers.read(operands.left)
    let right: U16x8 = unsafe registers.read(operands.right)
    let result: U16x8 = VectorArithmetic.min(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i16x8MaxSHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I16x8 = unsafe registers.read(operands.left)
    let right: I16x8 = unsafe registers.read(operands.right)
    let result: I16x8 = VectorArithmetic.max(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i16x8MaxUHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U16x8 = unsafe registers.read(operands.left)
    let right: U16x8 = unsafe registers.read(operands.right)
    let result: U16x8 = VectorArithmetic.max(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i16x8AvgrUHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U16x8 = unsafe registers.read(operands.left)
    let right: U16x8 = unsafe registers.read(operands.right)
    let result: U16x8 = VectorArithmetic.avgr(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func i16x8ExtmulLowI8x16SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I8x16 = unsafe registers.read(operands.left)
    let right: I8x16 = unsafe registers.read(operands.right)
    let result: I16x8 = VectorWidening.multiplyLow(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func i16x8ExtmulHighI8x16SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I8x16 = unsafe registers.read(operands.left)
    let right: I8x16 = unsafe registers.read(operands.right)
    let result: I16x8 = VectorWidening.multiplyHigh(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func i16x8ExtmulLowI8x16UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U8x16 = unsafe registers.read(operands.left)
    let right: U8x16 = unsafe registers.read(operands.right)
    let result: U16x8 = VectorWidening.multiplyLow(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func i16x8ExtmulHighI8x16UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U8x16 = unsafe registers.read(operands.left)
    let right: U8x16 = unsafe registers.read(operands.right)
    let result: U16x8 = VectorWidening.multiplyHigh(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4AbsHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: I32x4 = unsafe registers.read(operands.operand)
    let result: I32x4 = VectorArithmetic.abs(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4NegHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: U32x4 = unsafe registers.read(operands.operand)
    let result: U32x4 = VectorArithmetic.neg(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4AllTrueHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorTest(ip: ip)
    let operand: U32x4 = unsafe registers.read(operands.operand)
    let result: UInt32 = VectorBits.allTrue(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func i32x4BitmaskHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorTest(ip: ip)
    let operand: I32x4 = unsafe registers.read(operands.operand)
    let result: UInt32 = VectorBits.bitmask(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4ExtendLowI16x8SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: I16x8 = unsafe registers.read(operands.operand)
    let result: I32x4 = VectorWidening.extendLow(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4ExtendHighI16x8SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: I16x8 = unsafe registers.read(operands.operand)
    let result: I32x4 = VectorWidening.extendHigh(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4ExtendLowI16x8UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: U16x8 = unsafe registers.read(operands.operand)
    let result: U32x4 = VectorWidening.extendLow(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4ExtendHighI16x8UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: U16x8 = unsafe registers.read(operands.operand)
    let result: U32x4 = VectorWidening.extendHigh(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4ShlSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorShift(ip: ip)
    let vector: U32x4 = unsafe registers.read(operands.vector)
    let count: UInt32 = unsafe registers.read(operands.count)
    let result: U32x4 = VectorBits.shl(vector, count)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4ShlImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorShiftImmediate(ip: ip)
    let vector: U32x4 = unsafe registers.read(operands.vector)
    let count = unsafe operands.count
    let result: U32x4 = VectorBits.shl(vector, count)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4ShrSSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorShift(ip: ip)
    let vector: I32x4 = unsafe registers.read(operands.vector)
    let count: UInt32 = unsafe registers.read(operands.count)
    let result: I32x4 = VectorBits.shr(vector, count)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4ShrSImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorShiftImmediate(ip: ip)
    let vector: I32x4 = unsafe registers.read(operands.vector)
    let count = unsafe operands.count
    let result: I32x4 = VectorBits.shr(vector, count)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4ShrUSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorShift(ip: ip)
    let vector: U32x4 = unsafe registers.read(operands.vector)
    let count: UInt32 = unsafe registers.read(operands.count)
    let result: U32x4 = VectorBits.shr(vector, count)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4ShrUImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorShiftImmediate(ip: ip)
    let vector: U32x4 = unsafe registers.read(operands.vector)
    let count = unsafe operands.count
    let result: U32x4 = VectorBits.shr(vector, count)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4AddHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U32x4 = unsafe registers.read(operands.left)
    let right: U32x4 = unsafe registers.read(operands.right)
    let result: U32x4 = VectorArithmetic.add(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4SubHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U32x4 = unsafe registers.read(operands.left)
    let right: U32x4 = unsafe registers.read(operands.right)
    let result: U32x4 = VectorArithmetic.sub(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4MulHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U32x4 = unsafe registers.read(operands.left)
    let right: U32x4 = unsafe registers.read(operands.right)
    let result: U32x4 = VectorArithmetic.mul(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4MinSHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I32x4 = unsafe registers.read(operands.left)
    let right: I32x4 = unsafe registers.read(operands.right)
    let result: I32x4 = VectorArithmetic.min(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4MinUHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U32x4 = unsafe registers.read(operands.left)
    let right: U32x4 = unsafe registers.read(operands.right)
    let result: U32x4 = VectorArithmetic.min(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4MaxSHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I32x4 = unsafe registers.read(operands.left)
    let right: I32x4 = unsafe registers.read(operands.right)
    let result: I32x4 = VectorArithmetic.max(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4MaxUHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U32x4 = unsafe registers.read(operands.left)
    let right: U32x4 = unsafe registers.read(operands.right)
    let result: U32x4 = VectorArithmetic.max(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func i32x4DotI16x8SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I16x8 = unsafe registers.read(operands.left)
    let right: I16x8 = unsafe registers.read(operands.right)
    let result: I32x4 = VectorWidening.dot(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4ExtmulLowI16x8SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I16x8 = unsafe registers.read(operands.left)
    let right: I16x8 = unsafe registers.read(operands.right)
    let result: I32x4 = VectorWidening.multiplyLow(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4ExtmulHighI16x8SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I16x8 = unsafe registers.read(operands.left)
    let right: I16x8 = unsafe registers.read(operands.right)
    let result: I32x4 = VectorWidening.multiplyHigh(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4ExtmulLowI16x8UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U16x8 = unsafe registers.read(operands.left)
    let right: U16x8 = unsafe registers.read(operands.right)
    let result: U32x4 = VectorWidening.multiplyLow(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4ExtmulHighI16x8UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U16x8 = unsafe registers.read(operands.left)
    let right: U16x8 = unsafe registers.read(operands.right)
    let result: U32x4 = VectorWidening.multiplyHigh(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64x2AbsHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: I64x2 = unsafe registers.read(operands.operand)
    let result: I64x2 = VectorArithmetic.abs(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64x2NegHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: U64x2 = unsafe registers.read(operands.operand)
    let result: U64x2 = VectorArithmetic.neg(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64x2AllTrueHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorTest(ip: ip)
    let operand: U64x2 = unsafe registers.read(operands.operand)
    let result: UInt32 = VectorBits.allTrue(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func i64x2BitmaskHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorTest(ip: ip)
    let operand: I64x2 = unsafe registers.read(operands.operand)
    let result: UInt32 = VectorBits.bitmask(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64x2ExtendLowI32x4SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: I32x4 = unsafe registers.read(operands.operand)
    let result: I64x2 = VectorWidening.extendLow(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64x2ExtendHighI32x4SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: I32x4 = unsafe registers.read(operands.operand)
    let result: I64x2 = VectorWidening.extendHigh(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64x2ExtendLowI32x4UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: U32x4 = unsafe registers.read(operands.operand)
    let result: U64x2 = VectorWidening.extendLow(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64x2ExtendHighI32x4UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: U32x4 = unsafe registers.read(operands.operand)
    let result: U64x2 = VectorWidening.extendHigh(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64x2ShlSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorShift(ip: ip)
    let vector: U64x2 = unsafe registers.read(operands.vector)
    let count: UInt32 = unsafe registers.read(operands.count)
    let result: U64x2 = VectorBits.shl(vector, count)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64x2ShlImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorShiftImmediate(ip: ip)
    let vector: U64x2 = unsafe registers.read(operands.vector)
    let count = unsafe operands.count
    let result: U64x2 = VectorBits.shl(vector, count)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64x2ShrSSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorShift(ip: ip)
    let vector: I64x2 = unsafe registers.read(operands.vector)
    let count: UInt32 = unsafe registers.read(operands.count)
    let result: I64x2 = VectorBits.shr(vector, count)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64x2ShrSImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorShiftImmediate(ip: ip)
    let vector: I64x2 = unsafe registers.read(operands.vector)
    let count = unsafe operands.count
    let result: I64x2 = VectorBits.shr(vector, count)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64x2ShrUSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorShift(ip: ip)
    let vector: U64x2 = unsafe registers.read(operands.vector)
    let count: UInt32 = unsafe registers.read(operands.count)
    let result: U64x2 = VectorBits.shr(vector, count)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64x2ShrUImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorShiftImmediate(ip: ip)
    let vector: U64x2 = unsafe registers.read(operands.vector)
    let count = unsafe operands.count
    let result: U64x2 = VectorBits.shr(vector, count)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64x2AddHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U64x2 = unsafe registers.read(operands.left)
    let right: U64x2 = unsafe registers.read(operands.right)
    let result: U64x2 = VectorArithmetic.add(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64x2SubHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U64x2 = unsafe registers.read(operands.left)
    let right: U64x2 = unsafe registers.read(operands.right)
    let result: U64x2 = VectorArithmetic.sub(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64x2MulHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U64x2 = unsafe registers.read(operands.left)
    let right: U64x2 = unsafe registers.read(operands.right)
    let result: U64x2 = VectorArithmetic.mul(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64x2EqHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U64x2 = unsafe registers.read(operands.left)
    let right: U64x2 = unsafe registers.read(operands.right)
    let result: U64x2 = VectorComparison.eq(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64x2NeHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U64x2 = unsafe registers.read(operands.left)
    let right: U64x2 = unsafe registers.read(operands.right)
    let result: U64x2 = VectorComparison.ne(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64x2LtSHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I64x2 = unsafe registers.read(operands.left)
    let right: I64x2 = unsafe registers.read(operands.right)
    let result: I64x2 = VectorComparison.lt(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64x2GtSHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I64x2 = unsafe registers.read(operands.left)
    let right: I64x2 = unsafe registers.read(operands.right)
    let result: I64x2 = VectorComparison.gt(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64x2LeSHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I64x2 = unsafe registers.read(operands.left)
    let right: I64x2 = unsafe registers.read(operands.right)
    let result: I64x2 = VectorComparison.le(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64x2GeSHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I64x2 = unsafe registers.read(operands.left)
    let right: I64x2 = unsafe registers.read(operands.right)
    let result: I64x2 = VectorComparison.ge(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64x2ExtmulLowI32x4SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I32x4 = unsafe registers.read(operands.left)
    let right: I32x4 = unsafe registers.read(operands.right)
    let result: I64x2 = VectorWidening.multiplyLow(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64x2ExtmulHighI32x4SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I32x4 = unsafe registers.read(operands.left)
    let right: I32x4 = unsafe registers.read(operands.right)
    let result: I64x2 = VectorWidening.multiplyHigh(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64x2ExtmulLowI32x4UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U32x4 = unsafe registers.read(operands.left)
    let right: U32x4 = unsafe registers.read(operands.right)
    let result: U64x2 = VectorWidening.multiplyLow(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64x2ExtmulHighI32x4UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U32x4 = unsafe registers.read(operands.left)
    let right: U32x4 = unsafe registers.read(operands.right)
    let result: U64x2 = VectorWidening.multiplyHigh(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32x4AbsHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: F32x4 = unsafe registers.read(operands.operand)
    let result: F32x4 = VectorFloat.abs(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32x4NegHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: F32x4 = unsafe registers.read(operands.operand)
    let result: F32x4 = VectorFloat.neg(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func f32x4SqrtHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: F32x4 = unsafe registers.read(operands.operand)
    let result: F32x4 = VectorFloat.sqrt(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32x4AddHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: F32x4 = unsafe registers.read(operands.left)
    let right: F32x4 = unsafe registers.read(operands.right)
    let result: F32x4 = VectorFloat.add(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32x4SubHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: F32x4 = unsafe registers.read(operands.left)
    let right: F32x4 = unsafe registers.read(operands.right)
    let result: F32x4 = VectorFloat.sub(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32x4MulHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: F32x4 = unsafe registers.read(operands.left)
    let right: F32x4 = unsafe registers.read(operands.right)
    let result: F32x4 = VectorFloat.mul(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32x4DivHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: F32x4 = unsafe registers.read(operands.left)
    let right: F32x4 = unsafe registers.read(operands.right)
    let result: F32x4 = VectorFloat.div(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32x4MinHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: F32x4 = unsafe registers.read(operands.left)
    let right: F32x4 = unsafe registers.read(operands.right)
    let result: F32x4 = VectorFloat.min(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32x4MaxHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: F32x4 = unsafe registers.read(operands.left)
    let right: F32x4 = unsafe registers.read(operands.right)
    let result: F32x4 = VectorFloat.max(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32x4PminHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: F32x4 = unsafe registers.read(operands.left)
    let right: F32x4 = unsafe registers.read(operands.right)
    let result: F32x4 = VectorFloat.pmin(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32x4PmaxHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: F32x4 = unsafe registers.read(operands.left)
    let right: F32x4 = unsafe registers.read(operands.right)
    let result: F32x4 = VectorFloat.pmax(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64x2AbsHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: F64x2 = unsafe registers.read(operands.operand)
    let result: F64x2 = VectorFloat.abs(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64x2NegHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: F64x2 = unsafe registers.read(operands.operand)
    let result: F64x2 = VectorFloat.neg(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func f64x2SqrtHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: F64x2 = unsafe registers.read(operands.operand)
    let result: F64x2 = VectorFloat.sqrt(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64x2AddHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: F64x2 = unsafe registers.read(operands.left)
    let right: F64x2 = unsafe registers.read(operands.right)
    let result: F64x2 = VectorFloat.add(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64x2SubHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: F64x2 = unsafe registers.read(operands.left)
    let right: F64x2 = unsafe registers.read(operands.right)
    let result: F64x2 = VectorFloat.sub(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64x2MulHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: F64x2 = unsafe registers.read(operands.left)
    let right: F64x2 = unsafe registers.read(operands.right)
    let result: F64x2 = VectorFloat.mul(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64x2DivHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: F64x2 = unsafe registers.read(operands.left)
    let right: F64x2 = unsafe registers.read(operands.right)
    let result: F64x2 = VectorFloat.div(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64x2MinHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: F64x2 = unsafe registers.read(operands.left)
    let right: F64x2 = unsafe registers.read(operands.right)
    let result: F64x2 = VectorFloat.min(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64x2MaxHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: F64x2 = unsafe registers.read(operands.left)
    let right: F64x2 = unsafe registers.read(operands.right)
    let result: F64x2 = VectorFloat.max(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64x2PminHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: F64x2 = unsafe registers.read(operands.left)
    let right: F64x2 = unsafe registers.read(operands.right)
    let result: F64x2 = VectorFloat.pmin(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64x2PmaxHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: F64x2 = unsafe registers.read(operands.left)
    let right: F64x2 = unsafe registers.read(operands.right)
    let result: F64x2 = VectorFloat.pmax(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func i32x4TruncSatF32x4SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: F32x4 = unsafe registers.read(operands.operand)
    let result: I32x4 = VectorConversion.truncate(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func i32x4TruncSatF32x4UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: F32x4 = unsafe registers.read(operands.operand)
    let result: U32x4 = VectorConversion.truncate(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32x4ConvertI32x4SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: I32x4 = unsafe registers.read(operands.operand)
    let result: F32x4 = VectorConversion.convert(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32x4ConvertI32x4UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: U32x4 = unsafe registers.read(operands.operand)
    let result: F32x4 = VectorConversion.convert(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func i32x4TruncSatF64x2SZeroHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: F64x2 = unsafe registers.read(operands.operand)
    let result: I32x4 = VectorConversion.truncate(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4TruncSatF64x2UZeroHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: F64x2 = unsafe registers.read(operands.operand)
    let result: U32x4 = VectorConversion.truncate(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64x2ConvertLowI32x4SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: I32x4 = unsafe registers.read(operands.operand)
    let result: F64x2 = VectorConversion.convert(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64x2ConvertLowI32x4UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: U32x4 = unsafe registers.read(operands.operand)
    let result: F64x2 = VectorConversion.convert(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func i8x16RelaxedSwizzleHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: U8x16 = unsafe registers.read(operands.left)
    let right: U8x16 = unsafe registers.read(operands.right)
    let result: U8x16 = VectorLanes.swizzle(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func i32x4RelaxedTruncF32x4SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: F32x4 = unsafe registers.read(operands.operand)
    let result: I32x4 = VectorConversion.truncate(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func i32x4RelaxedTruncF32x4UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: F32x4 = unsafe registers.read(operands.operand)
    let result: U32x4 = VectorConversion.truncate(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func i32x4RelaxedTruncF64x2SZeroHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: F64x2 = unsafe registers.read(operands.operand)
    let result: I32x4 = VectorConversion.truncate(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4RelaxedTruncF64x2UZeroHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorUnary(ip: ip)
    let operand: F64x2 = unsafe registers.read(operands.operand)
    let result: U32x4 = VectorConversion.truncate(operand)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32x4RelaxedMaddHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorTernary(ip: ip)
    let first: F32x4 = unsafe registers.read(operands.first)
    let second: F32x4 = unsafe registers.read(operands.second)
    let third: F32x4 = unsafe registers.read(operands.third)
    let result: F32x4 = VectorFloat.multiplyAdd(first, second, third)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32x4RelaxedNmaddHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorTernary(ip: ip)
    let first: F32x4 = unsafe registers.read(operands.first)
    let second: F32x4 = unsafe registers.read(operands.second)
    let third: F32x4 = unsafe registers.read(operands.third)
    let result: F32x4 = VectorFloat.negatedMultiplyAdd(first, second, third)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func f64x2RelaxedMaddHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorTernary(ip: ip)
    let first: F64x2 = unsafe registers.read(operands.first)
    let second: F64x2 = unsafe registers.read(operands.second)
    let third: F64x2 = unsafe registers.read(operands.third)
    let result: F64x2 = VectorFloat.multiplyAdd(first, second, third)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func f64x2RelaxedNmaddHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorTernary(ip: ip)
    let first: F64x2 = unsafe registers.read(operands.first)
    let second: F64x2 = unsafe registers.read(operands.second)
    let third: F64x2 = unsafe registers.read(operands.third)
    let result: F64x2 = VectorFloat.negatedMultiplyAdd(first, second, third)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i8x16RelaxedLaneselectHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorTernary(ip: ip)
    let first: U64x2 = unsafe registers.read(operands.first)
    let second: U64x2 = unsafe registers.read(operands.second)
    let third: U64x2 = unsafe registers.read(operands.third)
    let result: U64x2 = VectorBits.bitselect(first, second, third)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i16x8RelaxedLaneselectHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorTernary(ip: ip)
    let first: U64x2 = unsafe registers.read(operands.first)
    let second: U64x2 = unsafe registers.read(operands.second)
    let third: U64x2 = unsafe registers.read(operands.third)
    let result: U64x2 = VectorBits.bitselect(first, second, third)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i32x4RelaxedLaneselectHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorTernary(ip: ip)
    let first: U64x2 = unsafe registers.read(operands.first)
    let second: U64x2 = unsafe registers.read(operands.second)
    let third: U64x2 = unsafe registers.read(operands.third)
    let result: U64x2 = VectorBits.bitselect(first, second, third)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i64x2RelaxedLaneselectHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorTernary(ip: ip)
    let first: U64x2 = unsafe registers.read(operands.first)
    let second: U64x2 = unsafe registers.read(operands.second)
    let third: U64x2 = unsafe registers.read(operands.third)
    let result: U64x2 = VectorBits.bitselect(first, second, third)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32x4RelaxedMinHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: F32x4 = unsafe registers.read(operands.left)
    let right: F32x4 = unsafe registers.read(operands.right)
    let result: F32x4 = VectorFloat.min(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f32x4RelaxedMaxHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: F32x4 = unsafe registers.read(operands.left)
    let right: F32x4 = unsafe registers.read(operands.right)
    let result: F32x4 = VectorFloat.max(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64x2RelaxedMinHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: F64x2 = unsafe registers.read(operands.left)
    let right: F64x2 = unsafe registers.read(operands.right)
    let result: F64x2 = VectorFloat.min(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func f64x2RelaxedMaxHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: F64x2 = unsafe registers.read(operands.left)
    let right: F64x2 = unsafe registers.read(operands.right)
    let result: F64x2 = VectorFloat.max(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func i16x8RelaxedQ15mulrSHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I16x8 = unsafe registers.read(operands.left)
    let right: I16x8 = unsafe registers.read(operands.right)
    let result: I16x8 = VectorArithmetic.q15mulrSat(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func i16x8RelaxedDotI8x16I7x16SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorBinary(ip: ip)
    let left: I8x16 = unsafe registers.read(operands.left)
    let right: I8x16 = unsafe registers.read(operands.right)
    let result: I16x8 = VectorWidening.relaxedDot(left, right)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(never)
private func i32x4RelaxedDotI8x16I7x16AddSHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.VectorTernary(ip: ip)
    let first: I8x16 = unsafe registers.read(operands.first)
    let second: I8x16 = unsafe registers.read(operands.second)
    let third: I32x4 = unsafe registers.read(operands.third)
    let result: I32x4 = VectorWidening.relaxedDotAdd(first, second, third)
    unsafe registers.write(result, to: operands.result)
    return unsafe registers.next(operands)
}
