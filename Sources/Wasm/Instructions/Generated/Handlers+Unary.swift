// Written by HandlerGenerator from OperatorTable: do not edit, run `swift run HandlerGenerator`.
// swift-format-ignore-file

@inline(__always)
func i32EqzHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(Arithmetic.eqz as (UInt32) -> UInt32)
}

@inline(__always)
func i64EqzHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(Arithmetic.eqz as (UInt64) -> UInt32)
}

@inline(__always)
func i32ClzHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(Arithmetic.clz as (UInt32) -> UInt32)
}

@inline(__always)
func i32CtzHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(Arithmetic.ctz as (UInt32) -> UInt32)
}

@inline(__always)
func i32PopcntHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(Arithmetic.popcnt as (UInt32) -> UInt32)
}

@inline(__always)
func i64ClzHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(Arithmetic.clz as (UInt64) -> UInt64)
}

@inline(__always)
func i64CtzHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(Arithmetic.ctz as (UInt64) -> UInt64)
}

@inline(__always)
func i64PopcntHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(Arithmetic.popcnt as (UInt64) -> UInt64)
}

@inline(__always)
func f32AbsHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(FloatingPoint.abs as (Float) -> Float)
}

@inline(__always)
func f32NegHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(FloatingPoint.neg as (Float) -> Float)
}

@inline(__always)
func f32CeilHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(FloatingPoint.ceil as (Float) -> Float)
}

@inline(__always)
func f32FloorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(FloatingPoint.floor as (Float) -> Float)
}

@inline(__always)
func f32TruncHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(FloatingPoint.trunc as (Float) -> Float)
}

@inline(__always)
func f32NearestHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(FloatingPoint.nearest as (Float) -> Float)
}

@inline(never)
func f32SqrtHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(FloatingPoint.sqrt as (Float) -> Float)
}

@inline(__always)
func f64AbsHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(FloatingPoint.abs as (Double) -> Double)
}

@inline(__always)
func f64NegHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(FloatingPoint.neg as (Double) -> Double)
}

@inline(__always)
func f64CeilHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(FloatingPoint.ceil as (Double) -> Double)
}

@inline(__always)
func f64FloorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(FloatingPoint.floor as (Double) -> Double)
}

@inline(__always)
func f64TruncHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(FloatingPoint.trunc as (Double) -> Double)
}

@inline(__always)
func f64NearestHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(FloatingPoint.nearest as (Double) -> Double)
}

@inline(never)
func f64SqrtHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(FloatingPoint.sqrt as (Double) -> Double)
}

@inline(__always)
func i32WrapI64Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(Conversion.wrap as (UInt64) -> UInt32)
}

@inline(__always)
func i32TruncF32SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).convertingSlot(Conversion.truncS32 as (Float) -> UInt32?, Conversion.truncationFailure)
}

@inline(__always)
func i32TruncF32UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).convertingSlot(Conversion.truncU32 as (Float) -> UInt32?, Conversion.truncationFailure)
}

@inline(__always)
func i32TruncF64SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).convertingSlot(Conversion.truncS32 as (Double) -> UInt32?, Conversion.truncationFailure)
}

@inline(__always)
func i32TruncF64UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).convertingSlot(Conversion.truncU32 as (Double) -> UInt32?, Conversion.truncationFailure)
}

@inline(__always)
func i64ExtendI32SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(Conversion.extendS as (UInt32) -> UInt64)
}

@inline(__always)
func i64TruncF32SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).convertingSlot(Conversion.truncS64 as (Float) -> UInt64?, Conversion.truncationFailure)
}

@inline(__always)
func i64TruncF32UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).convertingSlot(Conversion.truncU64 as (Float) -> UInt64?, Conversion.truncationFailure)
}

@inline(__always)
func i64TruncF64SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).convertingSlot(Conversion.truncS64 as (Double) -> UInt64?, Conversion.truncationFailure)
}

@inline(__always)
func i64TruncF64UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).convertingSlot(Conversion.truncU64 as (Double) -> UInt64?, Conversion.truncationFailure)
}

@inline(__always)
func f32ConvertI32SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(Conversion.convertS as (UInt32) -> Float)
}

@inline(__always)
func f32ConvertI32UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(Conversion.convertU as (UInt32) -> Float)
}

@inline(__always)
func f32ConvertI64SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(Conversion.convertS as (UInt64) -> Float)
}

@inline(__always)
func f32ConvertI64UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(Conversion.convertU as (UInt64) -> Float)
}

@inline(__always)
func f32DemoteF64Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(Conversion.demote as (Double) -> Float)
}

@inline(__always)
func f64ConvertI32SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(Conversion.convertS as (UInt32) -> Double)
}

@inline(__always)
func f64ConvertI32UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(Conversion.convertU as (UInt32) -> Double)
}

@inline(__always)
func f64ConvertI64SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(Conversion.convertS as (UInt64) -> Double)
}

@inline(__always)
func f64ConvertI64UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(Conversion.convertU as (UInt64) -> Double)
}

@inline(__always)
func f64PromoteF32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(Conversion.promote as (Float) -> Double)
}

@inline(__always)
func i32Extend8SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(Arithmetic.extend8S as (UInt32) -> UInt32)
}

@inline(__always)
func i32Extend16SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(Arithmetic.extend16S as (UInt32) -> UInt32)
}

@inline(__always)
func i64Extend8SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(Arithmetic.extend8S as (UInt64) -> UInt64)
}

@inline(__always)
func i64Extend16SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(Arithmetic.extend16S as (UInt64) -> UInt64)
}

@inline(__always)
func i64Extend32SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(Arithmetic.extend32S as (UInt64) -> UInt64)
}

@inline(__always)
func i32TruncSatF32SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(Conversion.truncSatS32 as (Float) -> UInt32)
}

@inline(__always)
func i32TruncSatF32UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(Conversion.truncSatU32 as (Float) -> UInt32)
}

@inline(__always)
func i32TruncSatF64SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(Conversion.truncSatS32 as (Double) -> UInt32)
}

@inline(__always)
func i32TruncSatF64UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(Conversion.truncSatU32 as (Double) -> UInt32)
}

@inline(__always)
func i64TruncSatF32SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(Conversion.truncSatS64 as (Float) -> UInt64)
}

@inline(__always)
func i64TruncSatF32UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(Conversion.truncSatU64 as (Float) -> UInt64)
}

@inline(__always)
func i64TruncSatF64SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(Conversion.truncSatS64 as (Double) -> UInt64)
}

@inline(__always)
func i64TruncSatF64UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unarySlot(Conversion.truncSatU64 as (Double) -> UInt64)
}
