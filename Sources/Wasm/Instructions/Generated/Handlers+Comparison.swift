// Written by HandlerGenerator from OperatorTable: do not edit, run `swift run HandlerGenerator`.
// swift-format-ignore-file

@inline(__always)
func i32EqSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotSlot(Arithmetic.eq as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func branchIfI32EqSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot(Arithmetic.eq as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func i32EqSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotImmediate(Arithmetic.eq as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func branchIfI32EqSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate(Arithmetic.eq as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func i32NeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotSlot(Arithmetic.ne as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func branchIfI32NeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot(Arithmetic.ne as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func i32NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotImmediate(Arithmetic.ne as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func branchIfI32NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate(Arithmetic.ne as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func i32LtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotSlot(Arithmetic.ltS as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func branchIfI32LtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot(Arithmetic.ltS as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func i32LtSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotImmediate(Arithmetic.ltS as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func branchIfI32LtSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate(Arithmetic.ltS as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func i32LtUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotSlot(Arithmetic.ltU as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func branchIfI32LtUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot(Arithmetic.ltU as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func i32LtUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotImmediate(Arithmetic.ltU as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func branchIfI32LtUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate(Arithmetic.ltU as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func i32GtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotSlot(Arithmetic.gtS as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func branchIfI32GtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot(Arithmetic.gtS as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func i32GtSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotImmediate(Arithmetic.gtS as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func branchIfI32GtSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate(Arithmetic.gtS as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func i32GtUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotSlot(Arithmetic.gtU as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func branchIfI32GtUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot(Arithmetic.gtU as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func i32GtUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotImmediate(Arithmetic.gtU as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func branchIfI32GtUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate(Arithmetic.gtU as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func i32LeSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotSlot(Arithmetic.leS as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func branchIfI32LeSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot(Arithmetic.leS as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func i32LeSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotImmediate(Arithmetic.leS as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func branchIfI32LeSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate(Arithmetic.leS as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func i32LeUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotSlot(Arithmetic.leU as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func branchIfI32LeUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot(Arithmetic.leU as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func i32LeUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotImmediate(Arithmetic.leU as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func branchIfI32LeUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate(Arithmetic.leU as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func i32GeSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotSlot(Arithmetic.geS as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func branchIfI32GeSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot(Arithmetic.geS as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func i32GeSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotImmediate(Arithmetic.geS as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func branchIfI32GeSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate(Arithmetic.geS as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func i32GeUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotSlot(Arithmetic.geU as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func branchIfI32GeUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot(Arithmetic.geU as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func i32GeUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotImmediate(Arithmetic.geU as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func branchIfI32GeUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate(Arithmetic.geU as (UInt32, UInt32) -> Bool)
}

@inline(__always)
func i64EqSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotSlot(Arithmetic.eq as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func branchIfI64EqSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot(Arithmetic.eq as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func i64EqSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotImmediate(Arithmetic.eq as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func branchIfI64EqSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate(Arithmetic.eq as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func i64NeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotSlot(Arithmetic.ne as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func branchIfI64NeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot(Arithmetic.ne as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func i64NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotImmediate(Arithmetic.ne as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func branchIfI64NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate(Arithmetic.ne as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func i64LtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotSlot(Arithmetic.ltS as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func branchIfI64LtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot(Arithmetic.ltS as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func i64LtSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotImmediate(Arithmetic.ltS as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func branchIfI64LtSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate(Arithmetic.ltS as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func i64LtUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotSlot(Arithmetic.ltU as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func branchIfI64LtUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot(Arithmetic.ltU as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func i64LtUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotImmediate(Arithmetic.ltU as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func branchIfI64LtUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate(Arithmetic.ltU as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func i64GtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotSlot(Arithmetic.gtS as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func branchIfI64GtSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot(Arithmetic.gtS as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func i64GtSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotImmediate(Arithmetic.gtS as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func branchIfI64GtSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate(Arithmetic.gtS as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func i64GtUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotSlot(Arithmetic.gtU as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func branchIfI64GtUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot(Arithmetic.gtU as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func i64GtUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotImmediate(Arithmetic.gtU as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func branchIfI64GtUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate(Arithmetic.gtU as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func i64LeSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotSlot(Arithmetic.leS as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func branchIfI64LeSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot(Arithmetic.leS as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func i64LeSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotImmediate(Arithmetic.leS as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func branchIfI64LeSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate(Arithmetic.leS as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func i64LeUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotSlot(Arithmetic.leU as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func branchIfI64LeUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot(Arithmetic.leU as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func i64LeUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotImmediate(Arithmetic.leU as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func branchIfI64LeUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate(Arithmetic.leU as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func i64GeSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotSlot(Arithmetic.geS as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func branchIfI64GeSSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot(Arithmetic.geS as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func i64GeSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotImmediate(Arithmetic.geS as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func branchIfI64GeSSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate(Arithmetic.geS as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func i64GeUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotSlot(Arithmetic.geU as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func branchIfI64GeUSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot(Arithmetic.geU as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func i64GeUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotImmediate(Arithmetic.geU as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func branchIfI64GeUSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate(Arithmetic.geU as (UInt64, UInt64) -> Bool)
}

@inline(__always)
func f32EqSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotSlot(FloatingPoint.eq as (Float, Float) -> Bool)
}

@inline(__always)
func branchIfF32EqSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot(FloatingPoint.eq as (Float, Float) -> Bool)
}

@inline(__always)
func f32EqSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotImmediate(FloatingPoint.eq as (Float, Float) -> Bool)
}

@inline(__always)
func branchIfF32EqSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate(FloatingPoint.eq as (Float, Float) -> Bool)
}

@inline(__always)
func branchUnlessF32EqSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot({ (a: Float, b: Float) in !FloatingPoint.eq(a, b) })
}

@inline(__always)
func branchUnlessF32EqSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate({ (a: Float, b: Float) in !FloatingPoint.eq(a, b) })
}

@inline(__always)
func f32NeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotSlot(FloatingPoint.ne as (Float, Float) -> Bool)
}

@inline(__always)
func branchIfF32NeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot(FloatingPoint.ne as (Float, Float) -> Bool)
}

@inline(__always)
func f32NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotImmediate(FloatingPoint.ne as (Float, Float) -> Bool)
}

@inline(__always)
func branchIfF32NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate(FloatingPoint.ne as (Float, Float) -> Bool)
}

@inline(__always)
func branchUnlessF32NeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot({ (a: Float, b: Float) in !FloatingPoint.ne(a, b) })
}

@inline(__always)
func branchUnlessF32NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate({ (a: Float, b: Float) in !FloatingPoint.ne(a, b) })
}

@inline(__always)
func f32LtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotSlot(FloatingPoint.lt as (Float, Float) -> Bool)
}

@inline(__always)
func branchIfF32LtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot(FloatingPoint.lt as (Float, Float) -> Bool)
}

@inline(__always)
func f32LtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotImmediate(FloatingPoint.lt as (Float, Float) -> Bool)
}

@inline(__always)
func branchIfF32LtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate(FloatingPoint.lt as (Float, Float) -> Bool)
}

@inline(__always)
func branchUnlessF32LtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot({ (a: Float, b: Float) in !FloatingPoint.lt(a, b) })
}

@inline(__always)
func branchUnlessF32LtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate({ (a: Float, b: Float) in !FloatingPoint.lt(a, b) })
}

@inline(__always)
func f32GtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotSlot(FloatingPoint.gt as (Float, Float) -> Bool)
}

@inline(__always)
func branchIfF32GtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot(FloatingPoint.gt as (Float, Float) -> Bool)
}

@inline(__always)
func f32GtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotImmediate(FloatingPoint.gt as (Float, Float) -> Bool)
}

@inline(__always)
func branchIfF32GtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate(FloatingPoint.gt as (Float, Float) -> Bool)
}

@inline(__always)
func branchUnlessF32GtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot({ (a: Float, b: Float) in !FloatingPoint.gt(a, b) })
}

@inline(__always)
func branchUnlessF32GtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate({ (a: Float, b: Float) in !FloatingPoint.gt(a, b) })
}

@inline(__always)
func f32LeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotSlot(FloatingPoint.le as (Float, Float) -> Bool)
}

@inline(__always)
func branchIfF32LeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot(FloatingPoint.le as (Float, Float) -> Bool)
}

@inline(__always)
func f32LeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotImmediate(FloatingPoint.le as (Float, Float) -> Bool)
}

@inline(__always)
func branchIfF32LeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate(FloatingPoint.le as (Float, Float) -> Bool)
}

@inline(__always)
func branchUnlessF32LeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot({ (a: Float, b: Float) in !FloatingPoint.le(a, b) })
}

@inline(__always)
func branchUnlessF32LeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate({ (a: Float, b: Float) in !FloatingPoint.le(a, b) })
}

@inline(__always)
func f32GeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotSlot(FloatingPoint.ge as (Float, Float) -> Bool)
}

@inline(__always)
func branchIfF32GeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot(FloatingPoint.ge as (Float, Float) -> Bool)
}

@inline(__always)
func f32GeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotImmediate(FloatingPoint.ge as (Float, Float) -> Bool)
}

@inline(__always)
func branchIfF32GeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate(FloatingPoint.ge as (Float, Float) -> Bool)
}

@inline(__always)
func branchUnlessF32GeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot({ (a: Float, b: Float) in !FloatingPoint.ge(a, b) })
}

@inline(__always)
func branchUnlessF32GeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate({ (a: Float, b: Float) in !FloatingPoint.ge(a, b) })
}

@inline(__always)
func f64EqSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotSlot(FloatingPoint.eq as (Double, Double) -> Bool)
}

@inline(__always)
func branchIfF64EqSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot(FloatingPoint.eq as (Double, Double) -> Bool)
}

@inline(__always)
func f64EqSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotImmediate(FloatingPoint.eq as (Double, Double) -> Bool)
}

@inline(__always)
func branchIfF64EqSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate(FloatingPoint.eq as (Double, Double) -> Bool)
}

@inline(__always)
func branchUnlessF64EqSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot({ (a: Double, b: Double) in !FloatingPoint.eq(a, b) })
}

@inline(__always)
func branchUnlessF64EqSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate({ (a: Double, b: Double) in !FloatingPoint.eq(a, b) })
}

@inline(__always)
func f64NeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotSlot(FloatingPoint.ne as (Double, Double) -> Bool)
}

@inline(__always)
func branchIfF64NeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot(FloatingPoint.ne as (Double, Double) -> Bool)
}

@inline(__always)
func f64NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotImmediate(FloatingPoint.ne as (Double, Double) -> Bool)
}

@inline(__always)
func branchIfF64NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate(FloatingPoint.ne as (Double, Double) -> Bool)
}

@inline(__always)
func branchUnlessF64NeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot({ (a: Double, b: Double) in !FloatingPoint.ne(a, b) })
}

@inline(__always)
func branchUnlessF64NeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate({ (a: Double, b: Double) in !FloatingPoint.ne(a, b) })
}

@inline(__always)
func f64LtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotSlot(FloatingPoint.lt as (Double, Double) -> Bool)
}

@inline(__always)
func branchIfF64LtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot(FloatingPoint.lt as (Double, Double) -> Bool)
}

@inline(__always)
func f64LtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotImmediate(FloatingPoint.lt as (Double, Double) -> Bool)
}

@inline(__always)
func branchIfF64LtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate(FloatingPoint.lt as (Double, Double) -> Bool)
}

@inline(__always)
func branchUnlessF64LtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot({ (a: Double, b: Double) in !FloatingPoint.lt(a, b) })
}

@inline(__always)
func branchUnlessF64LtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate({ (a: Double, b: Double) in !FloatingPoint.lt(a, b) })
}

@inline(__always)
func f64GtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotSlot(FloatingPoint.gt as (Double, Double) -> Bool)
}

@inline(__always)
func branchIfF64GtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot(FloatingPoint.gt as (Double, Double) -> Bool)
}

@inline(__always)
func f64GtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotImmediate(FloatingPoint.gt as (Double, Double) -> Bool)
}

@inline(__always)
func branchIfF64GtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate(FloatingPoint.gt as (Double, Double) -> Bool)
}

@inline(__always)
func branchUnlessF64GtSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot({ (a: Double, b: Double) in !FloatingPoint.gt(a, b) })
}

@inline(__always)
func branchUnlessF64GtSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate({ (a: Double, b: Double) in !FloatingPoint.gt(a, b) })
}

@inline(__always)
func f64LeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotSlot(FloatingPoint.le as (Double, Double) -> Bool)
}

@inline(__always)
func branchIfF64LeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot(FloatingPoint.le as (Double, Double) -> Bool)
}

@inline(__always)
func f64LeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotImmediate(FloatingPoint.le as (Double, Double) -> Bool)
}

@inline(__always)
func branchIfF64LeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate(FloatingPoint.le as (Double, Double) -> Bool)
}

@inline(__always)
func branchUnlessF64LeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot({ (a: Double, b: Double) in !FloatingPoint.le(a, b) })
}

@inline(__always)
func branchUnlessF64LeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate({ (a: Double, b: Double) in !FloatingPoint.le(a, b) })
}

@inline(__always)
func f64GeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotSlot(FloatingPoint.ge as (Double, Double) -> Bool)
}

@inline(__always)
func branchIfF64GeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot(FloatingPoint.ge as (Double, Double) -> Bool)
}

@inline(__always)
func f64GeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).comparisonSlotImmediate(FloatingPoint.ge as (Double, Double) -> Bool)
}

@inline(__always)
func branchIfF64GeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate(FloatingPoint.ge as (Double, Double) -> Bool)
}

@inline(__always)
func branchUnlessF64GeSlotSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotSlot({ (a: Double, b: Double) in !FloatingPoint.ge(a, b) })
}

@inline(__always)
func branchUnlessF64GeSlotImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfSlotImmediate({ (a: Double, b: Double) in !FloatingPoint.ge(a, b) })
}
