// Written by HandlerGenerator from OperatorTable: do not edit, run `swift run HandlerGenerator`.
// swift-format-ignore-file

extension Instruction {
    /// The handlers in the order of their cases.
    static func controlHandlers() -> [Handler] {
        unsafe [
            unreachableHandler,
            chargeFuelHandler,
            countEntryHandler,
            jumpHandler,
            branchIfNonZeroHandler,
            branchIfNonZeroAccumulatorHandler,
            branchIfZeroHandler,
            branchIfZeroAccumulatorHandler,
            branchTableHandler,
            branchTableAccumulatorHandler,
            callHandler,
            callImportHandler,
            callIndirectHandler,
            callRefHandler,
            returnCallHandler,
            returnCallImportHandler,
            returnCallIndirectHandler,
            returnCallRefHandler,
            returnPlacedHandler,
            returnSlotHandler,
            returnSlotAccumulatorHandler,
            returnImmediateHandler,
            throwExceptionHandler,
            throwReferenceHandler,
            copyHandler,
            copyAccumulatorHandler,
            copyPairHandler,
            copySpanHandler,
            copyImmediateHandler,
            copyLongImmediateHandler,
            copyWideHandler,
            copyWideImmediateHandler,
            zeroFourHandler,
            zeroManyHandler,
            selectHandler,
            selectAccumulatorHandler,
            selectWideHandler,
            globalGetHandler,
            globalGetWideHandler,
            globalSetHandler,
            globalSetAccumulatorHandler,
            globalSetWideHandler,
            refFuncHandler,
            refAsNonNullHandler,
            i64Add128Handler,
            i64Sub128Handler,
            i64MulWideSHandler,
            i64MulWideUHandler,
            refTestFunctionHandler,
            refTestObjectHandler,
            refTestAbstractHandler,
            refCastFunctionHandler,
            refCastObjectHandler,
            refCastAbstractHandler,
            refI31Handler,
            i31GetSHandler,
            i31GetUHandler,
            memorySizeHandler,
            memoryGrowHandler,
            memoryFillHandler,
            memoryCopyHandler,
            memoryInitHandler,
            dataDropHandler,
            tableGetHandler,
            tableSetHandler,
            tableSizeHandler,
            tableGrowHandler,
            tableFillHandler,
            tableCopyHandler,
            tableInitHandler,
            elemDropHandler,
            atomicFenceHandler,
            memoryAtomicNotifyHandler,
            memoryAtomicWait32Handler,
            memoryAtomicWait64Handler,
            structNewHandler,
            structNewDefaultHandler,
            structNewLargeHandler,
            structGet8SHandler,
            structGet8UHandler,
            structGet16SHandler,
            structGet16UHandler,
            structGet32Handler,
            structGet64Handler,
            structGet128Handler,
            structSet8Handler,
            structSet16Handler,
            structSet32Handler,
            structSet64Handler,
            structSet128Handler,
            arrayGet8SHandler,
            arrayGet8UHandler,
            arrayGet16SHandler,
            arrayGet16UHandler,
            arrayGet32Handler,
            arrayGet64Handler,
            arrayGet128Handler,
            arraySet8Handler,
            arraySet16Handler,
            arraySet32Handler,
            arraySet64Handler,
            arraySet128Handler,
            arrayLenHandler,
            arrayNewHandler,
            arrayNewDefaultHandler,
            arrayNewFixedHandler,
            arrayNewDataHandler,
            arrayNewElementHandler,
            arrayFillHandler,
            arrayCopyHandler,
            arrayInitDataHandler,
            arrayInitElementHandler,
            translateHandler,
            exitHandler,
            measureStackHandler,
        ]
    }
}

// ## Safety
// - Must hold: an instruction of the handler's row starts at `ip`; its slots lie in the frame at `fp`; `memory` and `state`
//   are the running instance's and interpreter's.
// - Guaranteed by: the emitter of the same row, which alone writes the handler's address; `FunctionTranslator`, which takes
//   slots from the frame's layout; and the handler before, which passes on its registers.

@inline(__always)
private func unreachableHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    return unsafe registers.unreachable()
}

@inline(__always)
private func chargeFuelHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ChargeFuel(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    unsafe registers.chargeFuel(operands)
    return unsafe registers.next(operands)
}

@inline(__always)
private func countEntryHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CountEntry(ip: ip)
    return unsafe registers.countEntry(operands)
}

@inline(__always)
private func jumpHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Jump(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    return unsafe registers.jump(operands)
}

@inline(__always)
private func branchIfNonZeroHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchIfNonZero(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    return unsafe (registers.read(operands.condition) as UInt32) != 0 ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfNonZeroAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchIfNonZero(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    return unsafe (registers.accumulated() as UInt32) != 0 ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfZeroHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchIfZero(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    return unsafe (registers.read(operands.condition) as UInt32) == 0 ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchIfZeroAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchIfZero(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    return unsafe (registers.accumulated() as UInt32) == 0 ? registers.branch(to: operands.distance) : registers.next(operands)
}

@inline(__always)
private func branchTableHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchTable(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    return unsafe registers.branchTable(operands, registers.read(operands.index))
}

@inline(__always)
private func branchTableAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.BranchTable(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    return unsafe registers.branchTable(operands, registers.accumulated())
}

@inline(__always)
private func callHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Call(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    return unsafe registers.call(operands)
}

@inline(__always)
private func callImportHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CallImport(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    return unsafe registers.callImport(operands)
}

@inline(__always)
private func callIndirectHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CallIndirect(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    return unsafe registers.callIndirect(operands)
}

@inline(__always)
private func callRefHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CallRef(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    return unsafe registers.callRef(operands)
}

@inline(__always)
private func returnCallHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ReturnCall(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    return unsafe registers.returnCall(operands)
}

@inline(__always)
private func returnCallImportHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ReturnCallImport(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    return unsafe registers.returnCallImport(operands)
}

@inline(__always)
private func returnCallIndirectHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ReturnCallIndirect(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    return unsafe registers.returnCallIndirect(operands)
}

@inline(__always)
private func returnCallRefHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ReturnCallRef(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    return unsafe registers.returnCallRef(operands)
}

@inline(__always)
private func returnPlacedHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ReturnPlaced(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    return unsafe registers.returnPlaced(operands)
}

@inline(__always)
private func returnSlotHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ReturnSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    return unsafe registers.returnSlot(operands, registers.read(operands.value))
}

@inline(__always)
private func returnSlotAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ReturnSlot(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    return unsafe registers.returnSlot(operands, registers.accumulated())
}

@inline(__always)
private func returnImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ReturnImmediate(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    return unsafe registers.returnImmediate(operands)
}

@inline(__always)
private func throwExceptionHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ThrowException(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    return unsafe registers.throwException(operands)
}

@inline(__always)
private func throwReferenceHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ThrowReference(ip: ip)
    guard unsafe registers.charge(operands.cost) else { return unsafe registers.refuel(operands.cost) }
    return unsafe registers.throwReference(operands)
}

@inline(__always)
private func copyHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Copy(ip: ip)
    let result: UInt64 = unsafe registers.copy(operands, registers.read(operands.source))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func copyAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Copy(ip: ip)
    let result: UInt64 = unsafe registers.copy(operands, registers.accumulated())
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func copyPairHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyPair(ip: ip)
    unsafe registers.copyPair(operands, registers.read(operands.source), registers.read(operands.source2))
    return unsafe registers.next(operands)
}

@inline(__always)
private func copySpanHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopySpan(ip: ip)
    return unsafe registers.copySpan(operands)
}

@inline(__always)
private func copyImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyImmediate(ip: ip)
    let result: UInt64 = unsafe registers.copyImmediate(operands)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func copyLongImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyLongImmediate(ip: ip)
    let result: UInt64 = unsafe registers.copyLongImmediate(operands)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func copyWideHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyWide(ip: ip)
    return unsafe registers.copyWide(operands)
}

@inline(__always)
private func copyWideImmediateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CopyWideImmediate(ip: ip)
    return unsafe registers.copyWideImmediate(operands)
}

@inline(__always)
private func zeroFourHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ZeroFour(ip: ip)
    unsafe registers.zeroFour(operands)
    return unsafe registers.next(operands)
}

@inline(__always)
private func zeroManyHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ZeroMany(ip: ip)
    return unsafe registers.zeroMany(operands)
}

@inline(__always)
private func selectHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Select(ip: ip)
    let result: UInt64 = unsafe registers.select(operands, registers.read(operands.condition), registers.read(operands.first), registers.read(operands.second))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func selectAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.Select(ip: ip)
    let result: UInt64 = unsafe registers.select(operands, registers.accumulated(), registers.read(operands.first), registers.read(operands.second))
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func selectWideHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.SelectWide(ip: ip)
    return unsafe registers.selectWide(operands)
}

@inline(__always)
private func globalGetHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.GlobalGet(ip: ip)
    let result: UInt64 = unsafe registers.globalGet(operands)
    unsafe registers.deliver(result, to: operands.result)
    return unsafe registers.next(operands)
}

@inline(__always)
private func globalGetWideHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.GlobalGetWide(ip: ip)
    return unsafe registers.globalGetWide(operands)
}

@inline(__always)
private func globalSetHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.GlobalSet(ip: ip)
    unsafe registers.globalSet(operands, registers.read(operands.value))
    return unsafe registers.next(operands)
}

@inline(__always)
private func globalSetAccumulatorHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.GlobalSet(ip: ip)
    unsafe registers.globalSet(operands, registers.accumulated())
    return unsafe registers.next(operands)
}

@inline(__always)
private func globalSetWideHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.GlobalSetWide(ip: ip)
    return unsafe registers.globalSetWide(operands)
}

@inline(__always)
private func refFuncHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.RefFunc(ip: ip)
    return unsafe registers.refFunc(operands)
}

@inline(__always)
private func refAsNonNullHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.RefAsNonNull(ip: ip)
    return unsafe registers.refAsNonNull(operands)
}

@inline(__always)
private func i64Add128Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.I64Add128(ip: ip)
    return unsafe registers.i64Add128(operands)
}

@inline(__always)
private func i64Sub128Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.I64Sub128(ip: ip)
    return unsafe registers.i64Sub128(operands)
}

@inline(__always)
private func i64MulWideSHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.I64MulWideS(ip: ip)
    return unsafe registers.i64MulWideS(operands)
}

@inline(__always)
private func i64MulWideUHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.I64MulWideU(ip: ip)
    return unsafe registers.i64MulWideU(operands)
}

@inline(__always)
private func refTestFunctionHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.RefTestFunction(ip: ip)
    return unsafe registers.refTestFunction(operands)
}

@inline(__always)
private func refTestObjectHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.RefTestObject(ip: ip)
    return unsafe registers.refTestObject(operands)
}

@inline(__always)
private func refTestAbstractHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.RefTestAbstract(ip: ip)
    return unsafe registers.refTestAbstract(operands)
}

@inline(__always)
private func refCastFunctionHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.RefCastFunction(ip: ip)
    return unsafe registers.refCastFunction(operands)
}

@inline(__always)
private func refCastObjectHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.RefCastObject(ip: ip)
    return unsafe registers.refCastObject(operands)
}

@inline(__always)
private func refCastAbstractHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.RefCastAbstract(ip: ip)
    return unsafe registers.refCastAbstract(operands)
}

@inline(__always)
private func refI31Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.RefI31(ip: ip)
    return unsafe registers.refI31(operands)
}

@inline(__always)
private func i31GetSHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.I31GetS(ip: ip)
    return unsafe registers.i31GetS(operands)
}

@inline(__always)
private func i31GetUHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.I31GetU(ip: ip)
    return unsafe registers.i31GetU(operands)
}

@inline(__always)
private func memorySizeHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.MemorySize(ip: ip)
    return unsafe registers.memorySize(operands)
}

@inline(__always)
private func memoryGrowHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.MemoryGrow(ip: ip)
    return unsafe registers.memoryGrow(operands)
}

@inline(__always)
private func memoryFillHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.MemoryFill(ip: ip)
    return unsafe registers.memoryFill(operands)
}

@inline(__always)
private func memoryCopyHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.MemoryCopy(ip: ip)
    return unsafe registers.memoryCopy(operands)
}

@inline(__always)
private func memoryInitHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.MemoryInit(ip: ip)
    return unsafe registers.memoryInit(operands)
}

@inline(__always)
private func dataDropHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.DataDrop(ip: ip)
    return unsafe registers.dataDrop(operands)
}

@inline(__always)
private func tableGetHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.TableGet(ip: ip)
    return unsafe registers.tableGet(operands)
}

@inline(__always)
private func tableSetHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.TableSet(ip: ip)
    return unsafe registers.tableSet(operands)
}

@inline(__always)
private func tableSizeHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.TableSize(ip: ip)
    return unsafe registers.tableSize(operands)
}

@inline(__always)
private func tableGrowHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.TableGrow(ip: ip)
    return unsafe registers.tableGrow(operands)
}

@inline(__always)
private func tableFillHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.TableFill(ip: ip)
    return unsafe registers.tableFill(operands)
}

@inline(__always)
private func tableCopyHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.TableCopy(ip: ip)
    return unsafe registers.tableCopy(operands)
}

@inline(__always)
private func tableInitHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.TableInit(ip: ip)
    return unsafe registers.tableInit(operands)
}

@inline(__always)
private func elemDropHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ElemDrop(ip: ip)
    return unsafe registers.elemDrop(operands)
}

@inline(__always)
private func atomicFenceHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    return unsafe registers.atomicFence()
}

@inline(__always)
private func memoryAtomicNotifyHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.MemoryAtomicNotify(ip: ip)
    return unsafe registers.memoryAtomicNotify(operands)
}

@inline(__always)
private func memoryAtomicWait32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.MemoryAtomicWait32(ip: ip)
    return unsafe registers.memoryAtomicWait32(operands)
}

@inline(__always)
private func memoryAtomicWait64Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.MemoryAtomicWait64(ip: ip)
    return unsafe registers.memoryAtomicWait64(operands)
}

@inline(__always)
private func structNewHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StructNew(ip: ip)
    return unsafe registers.structNew(operands)
}

@inline(__always)
private func structNewDefaultHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StructNewDefault(ip: ip)
    return unsafe registers.structNewDefault(operands)
}

@inline(__always)
private func structNewLargeHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StructNewLarge(ip: ip)
    return unsafe registers.structNewLarge(operands)
}

@inline(__always)
private func structGet8SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StructGet8S(ip: ip)
    return unsafe registers.structGet8S(operands)
}

@inline(__always)
private func structGet8UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StructGet8U(ip: ip)
    return unsafe registers.structGet8U(operands)
}

@inline(__always)
private func structGet16SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StructGet16S(ip: ip)
    return unsafe registers.structGet16S(operands)
}

@inline(__always)
private func structGet16UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StructGet16U(ip: ip)
    return unsafe registers.structGet16U(operands)
}

@inline(__always)
private func structGet32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StructGet32(ip: ip)
    return unsafe registers.structGet32(operands)
}

@inline(__always)
private func structGet64Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StructGet64(ip: ip)
    return unsafe registers.structGet64(operands)
}

@inline(__always)
private func structGet128Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StructGet128(ip: ip)
    return unsafe registers.structGet128(operands)
}

@inline(__always)
private func structSet8Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StructSet8(ip: ip)
    return unsafe registers.structSet8(operands)
}

@inline(__always)
private func structSet16Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StructSet16(ip: ip)
    return unsafe registers.structSet16(operands)
}

@inline(__always)
private func structSet32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StructSet32(ip: ip)
    return unsafe registers.structSet32(operands)
}

@inline(__always)
private func structSet64Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StructSet64(ip: ip)
    return unsafe registers.structSet64(operands)
}

@inline(__always)
private func structSet128Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.StructSet128(ip: ip)
    return unsafe registers.structSet128(operands)
}

@inline(__always)
private func arrayGet8SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ArrayGet8S(ip: ip)
    return unsafe registers.arrayGet8S(operands)
}

@inline(__always)
private func arrayGet8UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ArrayGet8U(ip: ip)
    return unsafe registers.arrayGet8U(operands)
}

@inline(__always)
private func arrayGet16SHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ArrayGet16S(ip: ip)
    return unsafe registers.arrayGet16S(operands)
}

@inline(__always)
private func arrayGet16UHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ArrayGet16U(ip: ip)
    return unsafe registers.arrayGet16U(operands)
}

@inline(__always)
private func arrayGet32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ArrayGet32(ip: ip)
    return unsafe registers.arrayGet32(operands)
}

@inline(__always)
private func arrayGet64Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ArrayGet64(ip: ip)
    return unsafe registers.arrayGet64(operands)
}

@inline(__always)
private func arrayGet128Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ArrayGet128(ip: ip)
    return unsafe registers.arrayGet128(operands)
}

@inline(__always)
private func arraySet8Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ArraySet8(ip: ip)
    return unsafe registers.arraySet8(operands)
}

@inline(__always)
private func arraySet16Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ArraySet16(ip: ip)
    return unsafe registers.arraySet16(operands)
}

@inline(__always)
private func arraySet32Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ArraySet32(ip: ip)
    return unsafe registers.arraySet32(operands)
}

@inline(__always)
private func arraySet64Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ArraySet64(ip: ip)
    return unsafe registers.arraySet64(operands)
}

@inline(__always)
private func arraySet128Handler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ArraySet128(ip: ip)
    return unsafe registers.arraySet128(operands)
}

@inline(__always)
private func arrayLenHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ArrayLen(ip: ip)
    return unsafe registers.arrayLen(operands)
}

@inline(__always)
private func arrayNewHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ArrayNew(ip: ip)
    return unsafe registers.arrayNew(operands)
}

@inline(__always)
private func arrayNewDefaultHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ArrayNewDefault(ip: ip)
    return unsafe registers.arrayNewDefault(operands)
}

@inline(__always)
private func arrayNewFixedHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ArrayNewFixed(ip: ip)
    return unsafe registers.arrayNewFixed(operands)
}

@inline(__always)
private func arrayNewDataHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ArrayNewData(ip: ip)
    return unsafe registers.arrayNewData(operands)
}

@inline(__always)
private func arrayNewElementHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ArrayNewElement(ip: ip)
    return unsafe registers.arrayNewElement(operands)
}

@inline(__always)
private func arrayFillHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ArrayFill(ip: ip)
    return unsafe registers.arrayFill(operands)
}

@inline(__always)
private func arrayCopyHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ArrayCopy(ip: ip)
    return unsafe registers.arrayCopy(operands)
}

@inline(__always)
private func arrayInitDataHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ArrayInitData(ip: ip)
    return unsafe registers.arrayInitData(operands)
}

@inline(__always)
private func arrayInitElementHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.ArrayInitElement(ip: ip)
    return unsafe registers.arrayInitElement(operands)
}

@inline(__always)
private func translateHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    return unsafe registers.translate()
}

@inline(__always)
private func exitHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    return unsafe registers.exit()
}

@inline(__always)
private func measureStackHandler(_ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel, _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.MeasureStack(ip: ip)
    return unsafe registers.measureStack(operands)
}
