// Instructions on whole memories and tables. The handlers pick up their operands; the work is done out of line
// (`BulkOperations`), which gives the fuel left or says why the instruction cannot complete. Short copies and fills, which are most
// of those that programs do, need no call (`Registers+ShortRanges`).

/// Instructions on whole memories and tables.
///
/// ## Safety
/// - Must hold: the slots that the operands name lie in the running frame, and indices of memories, tables, segments and
///   functions exist in the running instance.
/// - Guaranteed by: `FunctionTranslator` (slots) and the validator (indices). Addresses and lengths are the guest's: each
///   handler, or the operation that it calls, compares them with the size before anything is touched.
extension Registers {
    /// Goes on as an out-of-line operation says.
    @inline(__always)
    func complete<Operands: InstructionOperands>(_ outcome: Fuel, _ operands: Operands) -> Int {
        guard _fastPath(outcome >= 0) else {
            var leaving = unsafe self
            if outcome == BulkOperations.needsFuel {
                unsafe leaving.fuel &-= Int(truncatingIfNeeded: state.pointee.pendingCost)
                return unsafe leaving.leave(to: refuelHandler)
            }
            unsafe leaving.accumulator = UInt64(UInt(bitPattern: 0 &- outcome))
            return unsafe leaving.leave(to: trapHandler)
        }
        var registers = unsafe self.withoutAccumulators
        unsafe registers.fuel = outcome
        return unsafe registers.next(operands)
    }

    // MARK: Memories

    @inline(__always)
    func memorySize(_ operands: Operands.MemorySize) -> Int {
        let base = unsafe state.pointee.instance.pointee.memories[Int(operands.memory)]
        unsafe write(LinearMemory.pageCount(base), to: operands.result)
        return unsafe next(operands)
    }

    @inline(__always)
    func memoryGrow(_ operands: Operands.MemoryGrow) -> Int {
        unsafe complete(
            BulkOperations.memoryGrow(
                state, operands.memory, read(operands.pages), operands.failureCost, fuel, address(operands.result)),
            operands)
    }

    @inline(__always)
    func memoryFill(_ operands: Operands.MemoryFill) -> Int {
        let count: UInt64 = unsafe read(operands.count)
        guard _fastPath(unsafe operands.memory == 0), _fastPath(unsafe isShort(count)),
            let start = unsafe shortRange(read(operands.start), count)
        else { return unsafe leave(to: memoryFillElsewhereHandler) }
        unsafe fillShort(start, read(operands.value), Int(truncatingIfNeeded: count))
        return unsafe afterShort(count).next(operands)
    }

    @inline(__always)
    func memoryCopy(_ operands: Operands.MemoryCopy) -> Int {
        let count: UInt64 = unsafe read(operands.count)
        guard _fastPath(unsafe operands.memory | operands.sourceMemory == 0), _fastPath(unsafe isShort(count)),
            let start = unsafe shortRange(read(operands.start), count),
            let source = unsafe shortRange(read(operands.source), count)
        else { return unsafe leave(to: memoryCopyElsewhereHandler) }
        unsafe copyShort(source, to: start, Int(truncatingIfNeeded: count))
        return unsafe afterShort(count).next(operands)
    }

    @inline(__always)
    func memoryInit(_ operands: Operands.MemoryInit) -> Int {
        unsafe complete(
            BulkOperations.memoryInit(
                state, operands.segment, operands.memory, read(operands.start), read(operands.source),
                read(operands.count), fuel),
            operands)
    }

    @inline(__always)
    func dataDrop(_ operands: Operands.DataDrop) -> Int {
        unsafe state.pointee.instance.pointee.dataSegmentLengths[Int(operands.segment)] = 0
        return unsafe next(operands)
    }

    // MARK: Tables

    @inline(__always)
    func tableGet(_ operands: Operands.TableGet) -> Int {
        let table = unsafe state.pointee.instance.tables[Int(operands.table)]
        let index: UInt64 = unsafe read(operands.index)
        guard _fastPath(unsafe table.pointee.contains(index)) else { return unsafe trap(.outOfBoundsTableAccess) }
        unsafe write(table.pointee.elements[Int(truncatingIfNeeded: index)], to: operands.result)
        return unsafe next(operands)
    }

    @inline(__always)
    func tableSet(_ operands: Operands.TableSet) -> Int {
        let table = unsafe state.pointee.instance.tables[Int(operands.table)]
        let index: UInt64 = unsafe read(operands.index)
        guard _fastPath(unsafe table.pointee.contains(index)) else { return unsafe trap(.outOfBoundsTableAccess) }
        unsafe table.pointee.elements[Int(truncatingIfNeeded: index)] = read(operands.value)
        return unsafe next(operands)
    }

    @inline(__always)
    func tableSize(_ operands: Operands.TableSize) -> Int {
        let table = unsafe state.pointee.instance.tables[Int(operands.table)]
        unsafe write(UInt64(truncatingIfNeeded: table.pointee.count), to: operands.result)
        return unsafe next(operands)
    }

    @inline(__always)
    func tableGrow(_ operands: Operands.TableGrow) -> Int {
        unsafe complete(
            BulkOperations.tableGrow(
                state, operands.table, read(operands.value), read(operands.count), operands.failureCost, fuel,
                address(operands.result)),
            operands)
    }

    @inline(__always)
    func tableFill(_ operands: Operands.TableFill) -> Int {
        unsafe complete(
            BulkOperations.tableFill(
                state, operands.table, read(operands.start), read(operands.value), read(operands.count), fuel),
            operands)
    }

    @inline(__always)
    func tableCopy(_ operands: Operands.TableCopy) -> Int {
        unsafe complete(
            BulkOperations.tableCopy(
                state, operands.table, operands.sourceTable, read(operands.start), read(operands.source),
                read(operands.count), fuel),
            operands)
    }

    @inline(__always)
    func tableInit(_ operands: Operands.TableInit) -> Int {
        unsafe complete(
            BulkOperations.tableInit(
                state, operands.segment, operands.table, read(operands.start), read(operands.source),
                read(operands.count), fuel),
            operands)
    }

    @inline(__always)
    func elemDrop(_ operands: Operands.ElemDrop) -> Int {
        unsafe BulkOperations.elementDrop(state, operands.segment)
        return unsafe next(operands)
    }

    // MARK: References

    @inline(__always)
    func refFunc(_ operands: Operands.RefFunc) -> Int {
        unsafe write(BulkOperations.functionReference(state, operands.function), to: operands.result)
        return unsafe next(operands)
    }
}

/// What `memory.fill` does where there is more to do than a few stores.
@inline(never)
func memoryFillElsewhereHandler(
    _ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel,
    _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator
) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.MemoryFill(ip: ip)
    return unsafe registers.complete(
        BulkOperations.memoryFill(
            registers.state, operands.memory, registers.read(operands.start), registers.read(operands.value),
            registers.read(operands.count), fuel),
        operands)
}

/// What `memory.copy` does where there is more to do than a few loads and stores.
@inline(never)
func memoryCopyElsewhereHandler(
    _ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel,
    _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator
) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.MemoryCopy(ip: ip)
    return unsafe registers.complete(
        BulkOperations.memoryCopy(
            registers.state, operands.memory, operands.sourceMemory, registers.read(operands.start),
            registers.read(operands.source), registers.read(operands.count), fuel),
        operands)
}
