// Structures and arrays. What takes no time of its own is done here; the rest is out of line (`AggregateOperations`).

/// Structures and arrays.
///
/// ## Safety
/// - Must hold: a reference in a slot is null or leads to an object of the type that the instruction was made for; the
///   offset of a field lies within its objects; indices of types and segments exist in the running instance.
/// - Guaranteed by: the validator (types and indices); `FunctionTranslator`, which takes offsets from ``StructureLayout`` and
///   notes where references are, so that ``Heap`` frees no object that a slot leads to. An array's index is the guest's: it
///   is compared with the length before anything is touched.
extension Registers {
    /// The address of an object.
    @inline(__always)
    func object(_ reference: UInt64) -> UnsafeMutableRawPointer {
        unsafe state.pointee.heapBase + Int(truncatingIfNeeded: reference)
    }

    /// The state, which says where the frame of this instruction is: for an allocation, which may have to look for
    /// references there.
    @inline(__always)
    var notedState: StatePointer {
        unsafe state.pointee.tripIP = ip
        unsafe state.pointee.tripFP = fp
        return unsafe state
    }

    /// The interpreter's number of a type of the running instance.
    @inline(__always)
    func typeIdentifier(_ type: UInt32) -> UInt32 {
        unsafe state.pointee.instance.pointee.typeIdentifiers[Int(type)]
    }

    /// Goes on after an allocation, or ends the run with the code that it gave instead of a reference.
    @inline(__always)
    func finish<Operands: InstructionOperands>(_ made: UInt64, _ result: SlotOperand, _ operands: Operands) -> Int {
        guard _fastPath(made >= HeapReference.origin) else {
            var leaving = unsafe self
            unsafe leaving.accumulator = made
            return unsafe leaving.leave(to: trapHandler)
        }
        unsafe write(made, to: result)
        return unsafe next(operands)
    }

    // MARK: Structures

    /// Takes a cell of a size class.
    ///
    /// - Returns: The reference, or a trap's raw value.
    @inline(__always)
    private func allocate(_ cell: Int) -> UInt64 {
        let run = unsafe state.pointee.heapRuns + cell
        let reference = unsafe run.pointee.next
        guard _fastPath(unsafe reference != run.pointee.end) else {
            return unsafe AggregateOperations.allocate(notedState, cell)
        }
        unsafe run.pointee.next = unsafe reference &+ run.pointee.byteCount
        return reference
    }

    /// Makes a structure whose fields are written next.
    @inline(__always)
    func structNew(_ operands: Operands.StructNew) -> Int {
        let made = unsafe allocate(operands.cell)
        if made >= HeapReference.origin {
            unsafe object(made).storeBytes(of: UInt64(typeIdentifier(operands.type)), as: UInt64.self)
        }
        return unsafe finish(made, operands.result, operands)
    }

    /// Makes a structure whose fields are zero.
    @inline(__always)
    func structNewDefault(_ operands: Operands.StructNewDefault) -> Int {
        let made = unsafe allocate(operands.cell)
        if made >= HeapReference.origin {
            let words = unsafe object(made).assumingMemoryBound(to: UInt64.self)
            unsafe words[0] = UInt64(typeIdentifier(operands.type))
            let count = unsafe Int(truncatingIfNeeded: state.pointee.heapRuns[operands.cell].byteCount) &>> 3
            var index = 1
            while index < count {
                unsafe words[index] = 0
                index &+= 1
            }
        }
        return unsafe finish(made, operands.result, operands)
    }

    /// Makes a structure that is larger than the largest cell; its fields are zero.
    @inline(__always)
    func structNewLarge(_ operands: Operands.StructNewLarge) -> Int {
        let made = unsafe AggregateOperations.structNewLarge(notedState, typeIdentifier(operands.type), operands.size)
        return unsafe finish(made, operands.result, operands)
    }

    /// The address of a field; `nil` for one of null.
    @inline(__always)
    private func field(_ reference: UInt64, _ offset: UInt32) -> UnsafeMutableRawPointer? {
        guard _fastPath(reference != 0) else { return nil }
        return unsafe object(reference) + Int(offset)
    }

    @inline(__always)
    func structGet8S(_ operands: Operands.StructGet8S) -> Int {
        guard let place = unsafe field(read(operands.object), operands.offset) else {
            return unsafe trap(.nullStructureReference)
        }
        unsafe write(Int32(place.load(as: Int8.self)), to: operands.result)
        return unsafe next(operands)
    }

    @inline(__always)
    func structGet8U(_ operands: Operands.StructGet8U) -> Int {
        guard let place = unsafe field(read(operands.object), operands.offset) else {
            return unsafe trap(.nullStructureReference)
        }
        unsafe write(UInt32(place.load(as: UInt8.self)), to: operands.result)
        return unsafe next(operands)
    }

    @inline(__always)
    func structGet16S(_ operands: Operands.StructGet16S) -> Int {
        guard let place = unsafe field(read(operands.object), operands.offset) else {
            return unsafe trap(.nullStructureReference)
        }
        unsafe write(Int32(place.load(as: Int16.self)), to: operands.result)
        return unsafe next(operands)
    }

    @inline(__always)
    func structGet16U(_ operands: Operands.StructGet16U) -> Int {
        guard let place = unsafe field(read(operands.object), operands.offset) else {
            return unsafe trap(.nullStructureReference)
        }
        unsafe write(UInt32(place.load(as: UInt16.self)), to: operands.result)
        return unsafe next(operands)
    }

    @inline(__always)
    func structGet32(_ operands: Operands.StructGet32) -> Int {
        guard let place = unsafe field(read(operands.object), operands.offset) else {
            return unsafe trap(.nullStructureReference)
        }
        unsafe write(place.load(as: UInt32.self), to: operands.result)
        return unsafe next(operands)
    }

    @inline(__always)
    func structGet64(_ operands: Operands.StructGet64) -> Int {
        guard let place = unsafe field(read(operands.object), operands.offset) else {
            return unsafe trap(.nullStructureReference)
        }
        unsafe write(place.load(as: UInt64.self), to: operands.result)
        return unsafe next(operands)
    }

    @inline(__always)
    func structGet128(_ operands: Operands.StructGet128) -> Int {
        guard let place = unsafe field(read(operands.object), operands.offset) else {
            return unsafe trap(.nullStructureReference)
        }
        unsafe write(place.loadUnaligned(as: SIMD2<UInt64>.self), to: operands.result)
        return unsafe next(operands)
    }

    @inline(__always)
    func structSet8(_ operands: Operands.StructSet8) -> Int {
        guard let place = unsafe field(read(operands.object), operands.offset) else {
            return unsafe trap(.nullStructureReference)
        }
        unsafe place.storeBytes(of: UInt8(truncatingIfNeeded: read(operands.value) as UInt64), as: UInt8.self)
        return unsafe next(operands)
    }

    @inline(__always)
    func structSet16(_ operands: Operands.StructSet16) -> Int {
        guard let place = unsafe field(read(operands.object), operands.offset) else {
            return unsafe trap(.nullStructureReference)
        }
        unsafe place.storeBytes(of: UInt16(truncatingIfNeeded: read(operands.value) as UInt64), as: UInt16.self)
        return unsafe next(operands)
    }

    @inline(__always)
    func structSet32(_ operands: Operands.StructSet32) -> Int {
        guard let place = unsafe field(read(operands.object), operands.offset) else {
            return unsafe trap(.nullStructureReference)
        }
        unsafe place.storeBytes(of: read(operands.value), as: UInt32.self)
        return unsafe next(operands)
    }

    @inline(__always)
    func structSet64(_ operands: Operands.StructSet64) -> Int {
        guard let place = unsafe field(read(operands.object), operands.offset) else {
            return unsafe trap(.nullStructureReference)
        }
        unsafe place.storeBytes(of: read(operands.value), as: UInt64.self)
        return unsafe next(operands)
    }

    @inline(__always)
    func structSet128(_ operands: Operands.StructSet128) -> Int {
        guard let place = unsafe field(read(operands.object), operands.offset) else {
            return unsafe trap(.nullStructureReference)
        }
        unsafe place.storeBytes(of: read(operands.value), as: SIMD2<UInt64>.self)
        return unsafe next(operands)
    }
}
