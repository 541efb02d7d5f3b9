// What instructions on whole memories and tables do. These functions are never inlined into a handler, so they may use
// objects; they touch no register, and give the fuel left.

/// Operations on memories, tables and segments.
///
/// Spec 3.0, exec-instr-memory and exec-instr-table.
///
/// The order is: bounds check, charge one unit for each byte or element, then the work in chunks between which
/// cancellation and deadline are looked at. Addresses, indices and counts have 64 bits: those of an i32 are zero above, so
/// that memories and tables of both widths are the same here. A negative result is ``needsFuel`` or the negated raw value of a `Trap.Code`.
///
/// ## Safety
/// - Must hold: `state` belongs to the running interpreter, and indices of memories, tables and segments exist in the
///   running instance.
/// - Guaranteed by: the handlers, which pass on their own register, and the validator.
enum BulkOperations {
    /// The slice cannot pay; the cost is in the state.
    static let needsFuel = Int.min
    /// The bytes or elements between two looks at cancellation and deadline.
    static let chunk = 1 << 20

    static func failure(_ code: Trap.Code) -> Fuel { -Int(code.rawValue) }

    /// Charges `count` units, or leaves the cost in the state for the refuelling handler.
    static func charge(_ count: Int, _ fuel: Fuel, _ state: StatePointer) -> Fuel {
        if count <= fuel { return fuel &- count }
        unsafe state.pointee.pendingCost = UInt64(count)
        return needsFuel
    }

    /// Whether `count` items from `start`, any numbers of 64 bits, lie within `length`.
    @inline(__always)
    private static func fits(_ start: UInt64, _ count: UInt64, in length: Int) -> Bool {
        let (end, wraps) = start.addingReportingOverflow(count)
        return !wraps && end <= UInt64(length)
    }

    /// What a growth that fails gives: −1 in the type of the item's addresses.
    private static func failedGrowth(_ is64Bit: Bool) -> UInt64 { is64Bit ? .max : UInt64(UInt32.max) }

    /// Calls `work` with offset and size of each chunk; stops when the run is interrupted.
    ///
    /// - Returns: `fuel`, or why the run ends.
    static func inChunks(
        _ state: StatePointer, _ count: Int, _ fuel: Fuel, _ work: (_ offset: Int, _ count: Int) -> Void
    ) -> Fuel {
        var done = 0
        while done < count {
            let size = min(chunk, count - done)
            work(done, size)
            done += size
            if done < count, let code = unsafe interruption(state) { return failure(code) }
        }
        return fuel
    }

    // MARK: Memories

    /// Charges one unit for each page, as ``tableGrow`` does for elements; if the growth fails, what the translator says
    /// (``ConstantFlow``).
    @inline(never)
    static func memoryGrow(
        _ state: StatePointer, _ memory: UInt32, _ pages: UInt64, _ failureCost: UInt32, _ fuel: Fuel,
        _ result: FramePointer
    ) -> Fuel {
        let object = unsafe state.pointee.instance.pointee.object.takeUnretainedValue().memories[Int(memory)]
        // The room is looked at before the charge, which depends on it.
        var left = fuel
        var isRefused = false
        let old = object.grow(by: pages) { hasRoom in
            isRefused = hasRoom
            left = unsafe charge(hasRoom ? Int(pages) : Int(failureCost), fuel, state)
            return left >= 0
        }
        guard left >= 0 else { return left }
        // What the system refuses takes it longer than the charge says.
        if old == nil, isRefused, let code = unsafe interruption(state) { return failure(code) }
        unsafe result.pointee = old ?? failedGrowth(object.type.is64Bit)
        return left
    }

    @inline(never)
    static func memoryFill(
        _ state: StatePointer, _ memory: UInt32, _ start: UInt64, _ value: UInt32, _ count: UInt64, _ fuel: Fuel
    ) -> Fuel {
        let base = unsafe state.pointee.instance.pointee.memories[Int(memory)]
        guard unsafe fits(start, count, in: LinearMemory.byteCount(base)) else {
            return failure(.outOfBoundsMemoryAccess)
        }
        let left = unsafe charge(Int(count), fuel, state)
        guard left >= 0 else { return left }
        let byte = UInt8(truncatingIfNeeded: value)
        let isShared = unsafe LinearMemory.isShared(base)
        return unsafe inChunks(state, Int(count), left) { offset, size in
            // SAFETY: inside the memory, as checked above; memories never shrink.
            if isShared {
                unsafe SharedBytes.fill(base + Int(start) + offset, byte, size)
            } else {
                unsafe (base + Int(start) + offset).initializeMemory(as: UInt8.self, repeating: byte, count: size)
            }
        }
    }

    @inline(never)
    static func memoryCopy(
        _ state: StatePointer, _ destinationMemory: UInt32, _ sourceMemory: UInt32, _ destination: UInt64,
        _ source: UInt64, _ count: UInt64, _ fuel: Fuel
    ) -> Fuel {
        let to = unsafe state.pointee.instance.pointee.memories[Int(destinationMemory)]
        let from = unsafe state.pointee.instance.pointee.memories[Int(sourceMemory)]
        guard unsafe fits(destination, count, in: LinearMemory.byteCount(to)),
            unsafe fits(source, count, in: LinearMemory.byteCount(from))
        else { return failure(.outOfBoundsMemoryAccess) }
        let left = unsafe charge(Int(count), fuel, state)
        guard left >= 0 else { return left }
        // Ranges that overlap are copied from the end that keeps the source intact, chunk by chunk.
        let backwards = unsafe to == from && destination > source
        let isShared = unsafe LinearMemory.isShared(to) || LinearMemory.isShared(from)
        return unsafe inChunks(state, Int(count), left) { offset, size in
            let place = backwards ? Int(count) - offset - size : offset
            // SAFETY: both ranges are inside their memories, as checked above; both ways of copying allow overlap.
            if isShared {
                unsafe SharedBytes.copy(from + Int(source) + place, to: to + Int(destination) + place, size)
            } else {
                unsafe (to + Int(destination) + place).copyMemory(from: from + Int(source) + place, byteCount: size)
            }
        }
    }

    @inline(never)
    static func memoryInit(
        _ state: StatePointer, _ segment: UInt32, _ memory: UInt32, _ destination: UInt64, _ source: UInt64,
        _ count: UInt64, _ fuel: Fuel
    ) -> Fuel {
        let storage = unsafe state.pointee.instance
        let base = unsafe storage.pointee.memories[Int(memory)]
        guard unsafe fits(source, count, in: storage.pointee.dataSegmentLengths[Int(segment)]),
            unsafe fits(destination, count, in: LinearMemory.byteCount(base))
        else { return failure(.outOfBoundsMemoryAccess) }
        let left = unsafe charge(Int(count), fuel, state)
        guard left >= 0 else { return left }
        let module = unsafe storage.pointee.object.takeUnretainedValue().module
        let start = module.contents.dataSegments[Int(segment)].range.lowerBound + Int(source)
        return unsafe module.bytes.withUnsafeBytes { bytes in
            unsafe inChunks(state, Int(count), left) { offset, size in
                // SAFETY: inside the segment and the memory, as checked above.
                unsafe LinearMemory.copy(
                    bytes.baseAddress.unsafelyUnwrapped + start + offset, to: base, Int(destination) + offset, size)
            }
        }
    }

    // MARK: Tables

    @inline(never)
    static func tableGrow(
        _ state: StatePointer, _ table: UInt32, _ value: UInt64, _ count: UInt64, _ failureCost: UInt32, _ fuel: Fuel,
        _ result: FramePointer
    ) -> Fuel {
        let object = unsafe state.pointee.instance.pointee.object.takeUnretainedValue().tables[Int(table)]
        let fails = !object.canGrow(by: count)
        let left = unsafe charge(fails ? Int(failureCost) : Int(count), fuel, state)
        guard left >= 0 else { return left }
        let old = unsafe object.storage.pointee.count
        var code: Trap.Code?
        var hasGrown = false
        if !fails {
            hasGrown = object.grow(by: count, filling: value) {
                unsafe code = interruption(state)
                return code == nil
            }
            // What the system refuses takes it longer than the charge says.
            if !hasGrown, code == nil { unsafe code = interruption(state) }
        }
        if let code { return failure(code) }
        unsafe result.pointee = hasGrown ? UInt64(old) : failedGrowth(object.type.is64Bit)
        return left
    }

    @inline(never)
    static func tableFill(
        _ state: StatePointer, _ table: UInt32, _ start: UInt64, _ value: UInt64, _ count: UInt64, _ fuel: Fuel
    ) -> Fuel {
        let table = unsafe state.pointee.instance.tables[Int(table)]
        guard unsafe fits(start, count, in: table.pointee.count) else { return failure(.outOfBoundsTableAccess) }
        let left = unsafe charge(Int(count), fuel, state)
        guard left >= 0 else { return left }
        return unsafe inChunks(state, Int(count), left) { offset, size in
            // SAFETY: inside the table, as checked above.
            unsafe (table.pointee.elements + Int(start) + offset).update(repeating: value, count: size)
        }
    }

    @inline(never)
    static func tableCopy(
        _ state: StatePointer, _ destinationTable: UInt32, _ sourceTable: UInt32, _ destination: UInt64,
        _ source: UInt64, _ count: UInt64, _ fuel: Fuel
    ) -> Fuel {
        let to = unsafe state.pointee.instance.tables[Int(destinationTable)]
        let from = unsafe state.pointee.instance.tables[Int(sourceTable)]
        guard unsafe fits(destination, count, in: to.pointee.count),
            unsafe fits(source, count, in: from.pointee.count)
        else { return failure(.outOfBoundsTableAccess) }
        let left = unsafe charge(Int(count), fuel, state)
        guard left >= 0 else { return left }
        let backwards = unsafe to == from && destination > source
        return unsafe inChunks(state, Int(count), left) { offset, size in
            let place = backwards ? Int(count) - offset - size : offset
            // SAFETY: both ranges are inside their tables, as checked above; `update(from:)` allows overlap.
            unsafe (to.pointee.elements + Int(destination) + place).update(
                from: from.pointee.elements + Int(source) + place, count: size)
        }
    }

    @inline(never)
    static func tableInit(
        _ state: StatePointer, _ segment: UInt32, _ table: UInt32, _ destination: UInt64, _ source: UInt64,
        _ count: UInt64, _ fuel: Fuel
    ) -> Fuel {
        let storage = unsafe state.pointee.instance
        let table = unsafe storage.tables[Int(table)]
        let references = unsafe storage.pointee.object.takeUnretainedValue().elementSegments[Int(segment)]
        guard fits(source, count, in: references.count),
            unsafe fits(destination, count, in: table.pointee.count)
        else { return failure(.outOfBoundsTableAccess) }
        let left = unsafe charge(Int(count), fuel, state)
        guard left >= 0 else { return left }
        return unsafe references.withUnsafeBufferPointer { references in
            unsafe inChunks(state, Int(count), left) { offset, size in
                guard let start = references.baseAddress else { return }
                // SAFETY: inside the segment and the table, as checked above.
                unsafe (table.pointee.elements + Int(destination) + offset).update(
                    from: start + Int(source) + offset, count: size)
            }
        }
    }

    @inline(never)
    static func elementDrop(_ state: StatePointer, _ segment: UInt32) {
        unsafe state.pointee.instance.pointee.object.takeUnretainedValue().elementSegments[Int(segment)] = []
    }

    @inline(never)
    static func functionReference(_ state: StatePointer, _ function: UInt32) -> UInt64 {
        unsafe state.pointee.instance.pointee.object.takeUnretainedValue().functionReference(Int(function))
    }
}
