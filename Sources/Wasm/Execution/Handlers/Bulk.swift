// Instructions on whole memories and tables. The handlers pick up their operands; the work is done out of line
// (`BulkOperations`), which gives the fuel left or says why the instruction cannot complete.

extension Registers {
    /// Goes on as an out-of-line operation says.
    @inline(__always)
    func complete(_ outcome: Fuel, _ byteCount: Int) -> Int {
        guard outcome >= 0 else {
            var leaving = unsafe self
            if outcome == BulkOperations.needsFuel {
                unsafe leaving.fuel &-= Int(truncatingIfNeeded: state.pointee.pendingCost)
                return unsafe leaving.leave(to: refuelHandler)
            }
            unsafe leaving.accumulator = UInt64(UInt(bitPattern: 0 &- outcome))
            return unsafe leaving.leave(to: trapHandler)
        }
        var registers = unsafe self
        unsafe registers.fuel = outcome
        return unsafe registers.next(byteCount)
    }

    /// Destination (0), memory (2).
    @inline(__always)
    func memorySize() -> Int {
        let base = unsafe state.pointee.instance.pointee.memories[Int(operand32(2))]
        unsafe set(0, UInt32(truncatingIfNeeded: LinearMemory.byteCount(base) / LinearMemory.pageByteCount))
        return unsafe next(16)
    }

    /// Destination (0), pages (1), memory (2).
    @inline(__always)
    func memoryGrow() -> Int {
        unsafe complete(BulkOperations.memoryGrow(state, operand32(2), slot(1), fuel, fp + operand(0)), 16)
    }

    /// Start (0), value (1), length (2), memory (4).
    @inline(__always)
    func memoryFill() -> Int {
        unsafe complete(BulkOperations.memoryFill(state, operand32(4), slot(0), slot(1), slot(2), fuel), 24)
    }

    /// Destination (0), source (1), length (2), destination's memory (3), source's memory (4).
    @inline(__always)
    func memoryCopy() -> Int {
        unsafe complete(
            BulkOperations.memoryCopy(state, operand(3), operand(4), slot(0), slot(1), slot(2), fuel), 24)
    }

    /// Destination (0), source (1), length (2), segment (4), memory (6).
    @inline(__always)
    func memoryInit() -> Int {
        unsafe complete(
            BulkOperations.memoryInit(state, operand32(4), operand32(6), slot(0), slot(1), slot(2), fuel), 24)
    }

    /// Segment (0).
    @inline(__always)
    func dataDrop() -> Int {
        unsafe state.pointee.instance.pointee.dataSegmentLengths[Int(operand32(0))] = 0
        return unsafe next(16)
    }

    /// Destination (0), index (1), table (2).
    @inline(__always)
    func tableGet() -> Int {
        let table = unsafe state.pointee.instance.pointee.tables[Int(operand32(2))]
        let index = unsafe Int(slot(1, UInt32.self))
        guard unsafe index < table.pointee.count else { return unsafe trap(.outOfBoundsTableAccess) }
        unsafe set(0, table.pointee.elements[index])
        return unsafe next(16)
    }

    /// Index (0), value (1), table (2).
    @inline(__always)
    func tableSet() -> Int {
        let table = unsafe state.pointee.instance.pointee.tables[Int(operand32(2))]
        let index = unsafe Int(slot(0, UInt32.self))
        guard unsafe index < table.pointee.count else { return unsafe trap(.outOfBoundsTableAccess) }
        unsafe table.pointee.elements[index] = slot(1)
        return unsafe next(16)
    }

    /// Destination (0), table (2).
    @inline(__always)
    func tableSize() -> Int {
        let table = unsafe state.pointee.instance.pointee.tables[Int(operand32(2))]
        unsafe set(0, UInt32(truncatingIfNeeded: table.pointee.count))
        return unsafe next(16)
    }

    /// Destination (0), value (1), how many (2), table (4).
    @inline(__always)
    func tableGrow() -> Int {
        unsafe complete(BulkOperations.tableGrow(state, operand32(4), slot(1), slot(2), fuel, fp + operand(0)), 24)
    }

    /// Start (0), value (1), how many (2), table (4).
    @inline(__always)
    func tableFill() -> Int {
        unsafe complete(BulkOperations.tableFill(state, operand32(4), slot(0), slot(1), slot(2), fuel), 24)
    }

    /// Destination (0), source (1), how many (2), destination's table (4), source's table (6).
    @inline(__always)
    func tableCopy() -> Int {
        unsafe complete(
            BulkOperations.tableCopy(state, operand32(4), operand32(6), slot(0), slot(1), slot(2), fuel), 24)
    }

    /// Destination (0), source (1), how many (2), segment (4), table (6).
    @inline(__always)
    func tableInit() -> Int {
        unsafe complete(
            BulkOperations.tableInit(state, operand32(4), operand32(6), slot(0), slot(1), slot(2), fuel), 24)
    }

    /// Segment (0).
    @inline(__always)
    func elemDrop() -> Int {
        unsafe BulkOperations.elementDrop(state, operand32(0))
        return unsafe next(16)
    }

    /// Destination (0), function (2).
    @inline(__always)
    func refFunc() -> Int {
        unsafe set(0, BulkOperations.functionReference(state, operand32(2)))
        return unsafe next(16)
    }
}
