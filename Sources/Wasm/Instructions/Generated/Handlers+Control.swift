// Written by HandlerGenerator from OperatorTable: do not edit, run `swift run HandlerGenerator`.
// swift-format-ignore-file

@inline(__always)
func unreachableHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).unreachable()
}

@inline(__always)
func chargeFuelHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).chargeFuel()
}

@inline(__always)
func jumpHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).jump()
}

@inline(__always)
func branchIfNonZeroHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfNonZero()
}

@inline(__always)
func branchIfZeroHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchIfZero()
}

@inline(__always)
func branchTableHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).branchTable()
}

@inline(__always)
func copyHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).copy()
}

@inline(__always)
func copyPairHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).copyPair()
}

@inline(__always)
func copySpanHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).copySpan()
}

@inline(__always)
func copyImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).copyImmediate()
}

@inline(__always)
func copyWideImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).copyWideImmediate()
}

@inline(__always)
func zeroFourHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).zeroFour()
}

@inline(__always)
func zeroManyHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).zeroMany()
}

@inline(__always)
func selectHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).select()
}

@inline(__always)
func globalGetHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).globalGet()
}

@inline(__always)
func globalSetHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).globalSet()
}

@inline(__always)
func callHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).call()
}

@inline(__always)
func callImportHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).callImport()
}

@inline(__always)
func callIndirectHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).callIndirect()
}

@inline(__always)
func returnCallHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).returnCall()
}

@inline(__always)
func returnCallImportHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).returnCallImport()
}

@inline(__always)
func returnCallIndirectHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).returnCallIndirect()
}

@inline(__always)
func returnPlacedHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).returnPlaced()
}

@inline(__always)
func returnSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).returnSlot()
}

@inline(__always)
func returnImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).returnImmediate()
}

@inline(__always)
func memorySizeHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).memorySize()
}

@inline(__always)
func memoryGrowHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).memoryGrow()
}

@inline(__always)
func memoryFillHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).memoryFill()
}

@inline(__always)
func memoryCopyHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).memoryCopy()
}

@inline(__always)
func memoryInitHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).memoryInit()
}

@inline(__always)
func dataDropHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).dataDrop()
}

@inline(__always)
func tableGetHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).tableGet()
}

@inline(__always)
func tableSetHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).tableSet()
}

@inline(__always)
func tableSizeHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).tableSize()
}

@inline(__always)
func tableGrowHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).tableGrow()
}

@inline(__always)
func tableFillHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).tableFill()
}

@inline(__always)
func tableCopyHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).tableCopy()
}

@inline(__always)
func tableInitHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).tableInit()
}

@inline(__always)
func elemDropHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).elemDrop()
}

@inline(__always)
func refFuncHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).refFunc()
}

@inline(__always)
func translateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).translate()
}

@inline(__always)
func exitHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).exit()
}

@inline(__always)
func measureStackHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator) -> Int {
    unsafe Registers(ip, fp, memory, state, fuel, accumulator).measureStack()
}
