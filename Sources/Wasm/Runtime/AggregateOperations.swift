// What instructions on structures and arrays do out of line: allocation where no free cell is at hand, and work on whole
// arrays.

/// Structures and arrays.
///
/// Spec 3.0, exec-struct.new and following.
///
/// An allocation gives the reference, or a trap's raw value, which is below every reference; it may collect, so nothing
/// but slots may hold a reference across it. Operations that charge give the fuel left or what ``BulkOperations`` gives, in
/// the same order: the check of bounds and of the limit, the charge of one unit for each element, the work.
///
/// ## Safety
/// - Must hold: `state` belongs to the running interpreter and says where the running instruction and its frame are;
///   references are null or lead to objects of the instruction's types; indices of segments exist in the running instance.
/// - Guaranteed by: the handlers, which pass on what the validator and the translator give them.
enum AggregateOperations {
    // MARK: Allocation

    /// Takes a cell of a size class whose run is used up.
    @inline(never)
    static func allocate(_ state: StatePointer, _ sizeClass: Int) -> UInt64 {
        let interpreter = unsafe state.pointee.interpreter.takeUnretainedValue()
        return interpreter.allocateObject(byteCount: SizeClass.byteCounts[sizeClass])
    }

    /// Takes memory for an object.
    private static func object(_ state: StatePointer, byteCount: Int) -> UInt64 {
        guard let sizeClass = SizeClass.index(forByteCount: byteCount) else {
            return unsafe state.pointee.interpreter.takeUnretainedValue().allocateObject(byteCount: byteCount)
        }
        let run = unsafe state.pointee.heapRuns + sizeClass
        let reference = unsafe run.pointee.next
        guard unsafe reference != run.pointee.end else { return unsafe allocate(state, sizeClass) }
        unsafe run.pointee.next = unsafe reference &+ run.pointee.byteCount
        return reference
    }

    @inline(never)
    static func structNewLarge(_ state: StatePointer, _ type: UInt32, _ byteCount: UInt32) -> UInt64 {
        let made = unsafe object(state, byteCount: Int(byteCount))
        guard made >= HeapReference.origin else { return made }
        let address = unsafe address(state, made)
        unsafe address.storeBytes(of: UInt64(type), as: UInt64.self)
        unsafe (address + ObjectHeader.byteCount).initializeMemory(
            as: UInt8.self, repeating: 0, count: Int(byteCount) - ObjectHeader.byteCount)
        return made
    }

    @inline(__always)
    private static func address(_ state: StatePointer, _ reference: UInt64) -> UnsafeMutableRawPointer {
        unsafe state.pointee.heapBase + Int(truncatingIfNeeded: reference)
    }

    /// The first element of an array.
    @inline(__always)
    private static func elements(_ state: StatePointer, _ array: UInt64) -> UnsafeMutableRawPointer {
        unsafe address(state, array) + ObjectHeader.byteCount
    }

    @inline(__always)
    private static func length(_ state: StatePointer, _ array: UInt64) -> UInt32 {
        unsafe address(state, array).load(fromByteOffset: ObjectHeader.lengthOffset, as: UInt32.self)
    }

    /// Charges for the elements of a new array and makes it; what its elements hold is of no meaning yet.
    ///
    /// - Returns: The fuel left or why there is no array, and the reference.
    private static func array(
        _ state: StatePointer, _ type: UInt32, width: Int, _ count: UInt32, _ fuel: Fuel
    ) -> (fuel: Fuel, reference: UInt64) {
        // At most 2^36 bytes.
        let byteCount = ObjectHeader.byteCount + Int(count) * width
        guard unsafe byteCount <= state.pointee.heapLimit else { return (BulkOperations.failure(.heapExhausted), 0) }
        let left = unsafe BulkOperations.charge(Int(count), fuel, state)
        guard left >= 0 else { return (left, 0) }
        let made = unsafe array(state, type, byteCount: byteCount, count)
        return made >= HeapReference.origin ? (left, made) : (-Int(made), 0)
    }

    private static func array(_ state: StatePointer, _ type: UInt32, byteCount: Int, _ count: UInt32) -> UInt64 {
        let made = unsafe object(state, byteCount: byteCount)
        guard made >= HeapReference.origin else { return made }
        unsafe address(state, made).storeBytes(of: UInt64(type) | UInt64(count) << 32, as: UInt64.self)
        return made
    }

    /// Writes one value to elements that follow each other.
    ///
    /// - Parameter value: The slot, or two, with the value; read before anything is written.
    private static func fill(
        _ place: UnsafeMutableRawPointer, _ count: Int, _ width: Int, _ value: FramePointer
    ) {
        let low = unsafe value[0]
        switch width {
        case 1:
            unsafe place.initializeMemory(as: UInt8.self, repeating: UInt8(truncatingIfNeeded: low), count: count)
        case 2:
            unsafe place.initializeMemory(as: UInt16.self, repeating: UInt16(truncatingIfNeeded: low), count: count)
        case 4:
            unsafe place.initializeMemory(as: UInt32.self, repeating: UInt32(truncatingIfNeeded: low), count: count)
        case 8: unsafe place.initializeMemory(as: UInt64.self, repeating: low, count: count)
        default:
            let vector = unsafe (low, value[1])
            var next = unsafe place
            for _ in 0..<count {
                unsafe next.storeBytes(of: vector.0, as: UInt64.self)
                unsafe next.storeBytes(of: vector.1, toByteOffset: 8, as: UInt64.self)
                unsafe next += 16
            }
        }
    }

    @inline(never)
    static func arrayNew(
        _ state: StatePointer, _ type: UInt32, _ width: Int, _ count: UInt32, _ value: FramePointer, _ fuel: Fuel,
        _ result: FramePointer
    ) -> Fuel {
        let (left, made) = unsafe array(state, type, width: width, count, fuel)
        guard left >= 0 else { return left }
        let first = unsafe elements(state, made)
        let outcome = unsafe BulkOperations.inChunks(state, Int(count), left) { offset, size in
            unsafe fill(first + offset * width, size, width, value)
        }
        // An array that is half written is never seen.
        if outcome >= 0 { unsafe result.pointee = made }
        return outcome
    }

    @inline(never)
    static func arrayNewDefault(
        _ state: StatePointer, _ type: UInt32, _ width: Int, _ count: UInt32, _ fuel: Fuel, _ result: FramePointer
    ) -> Fuel {
        let (left, made) = unsafe array(state, type, width: width, count, fuel)
        guard left >= 0 else { return left }
        let first = unsafe elements(state, made)
        let outcome = unsafe BulkOperations.inChunks(state, Int(count), left) { offset, size in
            unsafe (first + offset * width).initializeMemory(as: UInt8.self, repeating: 0, count: size * width)
        }
        if outcome >= 0 { unsafe result.pointee = made }
        return outcome
    }

    /// The elements are operands, whose number the body bounds, so that nothing more is charged.
    @inline(never)
    static func arrayNewFixed(
        _ state: StatePointer, _ type: UInt32, _ width: Int, _ count: UInt32, _ values: FramePointer
    ) -> UInt64 {
        let made = unsafe array(state, type, byteCount: ObjectHeader.byteCount + Int(count) * width, count)
        guard made >= HeapReference.origin else { return made }
        let first = unsafe elements(state, made)
        for index in 0..<Int(count) {
            unsafe fill(first + index * width, 1, width, values + (width == 16 ? 2 * index : index))
        }
        return made
    }

    @inline(never)
    static func arrayNewData(
        _ state: StatePointer, _ type: UInt32, _ width: Int, _ segment: UInt32, _ start: UInt32, _ count: UInt32,
        _ fuel: Fuel, _ result: FramePointer
    ) -> Fuel {
        guard unsafe hasData(state, segment, start, Int(count) * width) else {
            return BulkOperations.failure(.outOfBoundsMemoryAccess)
        }
        let (left, made) = unsafe array(state, type, width: width, count, fuel)
        guard left >= 0 else { return left }
        let outcome = unsafe copyData(state, segment, start, elements(state, made), Int(count), width, left)
        if outcome >= 0 { unsafe result.pointee = made }
        return outcome
    }

    @inline(never)
    static func arrayNewElement(
        _ state: StatePointer, _ type: UInt32, _ segment: UInt32, _ start: UInt32, _ count: UInt32, _ fuel: Fuel,
        _ result: FramePointer
    ) -> Fuel {
        guard unsafe Int(start) + Int(count) <= segmentCount(state, segment) else {
            return BulkOperations.failure(.outOfBoundsTableAccess)
        }
        let (left, made) = unsafe array(state, type, width: 8, count, fuel)
        guard left >= 0 else { return left }
        let outcome = unsafe copyElements(state, segment, start, elements(state, made), Int(count), left)
        if outcome >= 0 { unsafe result.pointee = made }
        return outcome
    }

    // MARK: Segments

    /// Whether a data segment has so many bytes from `start` on.
    private static func hasData(_ state: StatePointer, _ segment: UInt32, _ start: UInt32, _ byteCount: Int) -> Bool {
        unsafe Int(start) + byteCount <= state.pointee.instance.pointee.dataSegmentLengths[Int(segment)]
    }

    private static func copyData(
        _ state: StatePointer, _ segment: UInt32, _ start: UInt32, _ place: UnsafeMutableRawPointer, _ count: Int,
        _ width: Int, _ fuel: Fuel
    ) -> Fuel {
        let module = unsafe state.pointee.instance.pointee.object.takeUnretainedValue().module
        let source = module.contents.dataSegments[Int(segment)].range.lowerBound + Int(start)
        return unsafe module.bytes.withUnsafeBytes { bytes in
            unsafe BulkOperations.inChunks(state, count, fuel) { offset, size in
                // SAFETY: inside the segment and the array, as the callers have checked.
                unsafe (place + offset * width).copyMemory(
                    from: bytes.baseAddress.unsafelyUnwrapped + source + offset * width, byteCount: size * width)
            }
        }
    }

    private static func segmentCount(_ state: StatePointer, _ segment: UInt32) -> Int {
        unsafe state.pointee.instance.pointee.object.takeUnretainedValue().elementSegments[Int(segment)].count
    }

    private static func copyElements(
        _ state: StatePointer, _ segment: UInt32, _ start: UInt32, _ place: UnsafeMutableRawPointer, _ count: Int,
        _ fuel: Fuel
    ) -> Fuel {
        let references = unsafe state.pointee.instance.pointee.object.takeUnretainedValue()
            .elementSegments[Int(segment)]
        return unsafe references.withUnsafeBytes { bytes in
            unsafe BulkOperations.inChunks(state, count, fuel) { offset, size in
                // SAFETY: inside the segment and the array, as the callers have checked.
                unsafe (place + offset * 8).copyMemory(
                    from: bytes.baseAddress.unsafelyUnwrapped + (Int(start) + offset) * 8, byteCount: size * 8)
            }
        }
    }

    // MARK: Arrays

    /// Why elements of an array cannot be reached; `nil` if they can.
    private static func failure(
        _ state: StatePointer, _ array: UInt64, _ index: UInt32, _ count: UInt32
    ) -> Trap.Code? {
        guard array != 0 else { return .nullArrayReference }
        return unsafe Int(index) + Int(count) <= Int(length(state, array)) ? nil : .outOfBoundsArrayAccess
    }

    @inline(never)
    static func arrayFill(
        _ state: StatePointer, _ array: UInt64, _ index: UInt32, _ width: Int, _ value: FramePointer, _ count: UInt32,
        _ fuel: Fuel
    ) -> Fuel {
        if let code = unsafe failure(state, array, index, count) { return BulkOperations.failure(code) }
        let left = unsafe BulkOperations.charge(Int(count), fuel, state)
        guard left >= 0 else { return left }
        let first = unsafe elements(state, array) + Int(index) * width
        return unsafe BulkOperations.inChunks(state, Int(count), left) { offset, size in
            unsafe fill(first + offset * width, size, width, value)
        }
    }

    @inline(never)
    static func arrayCopy(
        _ state: StatePointer, _ destination: (array: UInt64, index: UInt32), _ source: (array: UInt64, index: UInt32),
        _ width: Int, _ count: UInt32, _ fuel: Fuel
    ) -> Fuel {
        guard destination.array != 0, source.array != 0 else { return BulkOperations.failure(.nullArrayReference) }
        if let code = unsafe failure(state, destination.array, destination.index, count)
            ?? failure(state, source.array, source.index, count)
        {
            return BulkOperations.failure(code)
        }
        let left = unsafe BulkOperations.charge(Int(count), fuel, state)
        guard left >= 0 else { return left }
        let to = unsafe elements(state, destination.array) + Int(destination.index) * width
        let from = unsafe elements(state, source.array) + Int(source.index) * width
        // Ranges that overlap are copied from the end that keeps the source intact, chunk by chunk.
        let backwards = destination.array == source.array && destination.index > source.index
        return unsafe BulkOperations.inChunks(state, Int(count), left) { offset, size in
            let place = (backwards ? Int(count) - offset - size : offset) * width
            // SAFETY: both ranges are inside their arrays, as checked above; `copyMemory` allows overlap.
            unsafe (to + place).copyMemory(from: from + place, byteCount: size * width)
        }
    }

    @inline(never)
    static func arrayInitData(
        _ state: StatePointer, _ destination: (array: UInt64, index: UInt32), _ width: Int, _ segment: UInt32,
        _ start: UInt32, _ count: UInt32, _ fuel: Fuel
    ) -> Fuel {
        if let code = unsafe failure(state, destination.array, destination.index, count) {
            return BulkOperations.failure(code)
        }
        guard unsafe hasData(state, segment, start, Int(count) * width) else {
            return BulkOperations.failure(.outOfBoundsMemoryAccess)
        }
        let left = unsafe BulkOperations.charge(Int(count), fuel, state)
        guard left >= 0 else { return left }
        let place = unsafe elements(state, destination.array) + Int(destination.index) * width
        return unsafe copyData(state, segment, start, place, Int(count), width, left)
    }

    @inline(never)
    static func arrayInitElement(
        _ state: StatePointer, _ destination: (array: UInt64, index: UInt32), _ segment: UInt32, _ start: UInt32,
        _ count: UInt32, _ fuel: Fuel
    ) -> Fuel {
        if let code = unsafe failure(state, destination.array, destination.index, count) {
            return BulkOperations.failure(code)
        }
        guard unsafe Int(start) + Int(count) <= segmentCount(state, segment) else {
            return BulkOperations.failure(.outOfBoundsTableAccess)
        }
        let left = unsafe BulkOperations.charge(Int(count), fuel, state)
        guard left >= 0 else { return left }
        let place = unsafe elements(state, destination.array) + Int(destination.index) * 8
        return unsafe copyElements(state, segment, start, place, Int(count), left)
    }
}
