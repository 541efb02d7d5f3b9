// Elements of arrays, one at a time, and the instructions on whole arrays.

/// Arrays.
///
/// ## Safety
/// - Must hold and guaranteed by: as for structures.
extension Registers {
    /// The address of an element of `width` bytes, or why there is none.
    @inline(__always)
    private func element(
        _ reference: UInt64, _ index: UInt32, _ width: Int
    ) -> (place: UnsafeMutableRawPointer?, failure: Trap.Code) {
        guard _fastPath(reference != 0) else { return (nil, .nullArrayReference) }
        let array = unsafe object(reference)
        let length = unsafe array.load(fromByteOffset: ObjectHeader.lengthOffset, as: UInt32.self)
        guard _fastPath(index < length) else { return (nil, .outOfBoundsArrayAccess) }
        return unsafe (array + (ObjectHeader.byteCount &+ Int(index) &* width), .unreachable)
    }

    @inline(__always)
    func arrayGet8S(_ operands: Operands.ArrayGet8S) -> Int {
        let (place, failure) = unsafe element(read(operands.object), read(operands.index), 1)
        guard let place = unsafe place else { return unsafe trap(failure) }
        unsafe write(Int32(place.load(as: Int8.self)), to: operands.result)
        return unsafe next(operands)
    }

    @inline(__always)
    func arrayGet8U(_ operands: Operands.ArrayGet8U) -> Int {
        let (place, failure) = unsafe element(read(operands.object), read(operands.index), 1)
        guard let place = unsafe place else { return unsafe trap(failure) }
        unsafe write(UInt32(place.load(as: UInt8.self)), to: operands.result)
        return unsafe next(operands)
    }

    @inline(__always)
    func arrayGet16S(_ operands: Operands.ArrayGet16S) -> Int {
        let (place, failure) = unsafe element(read(operands.object), read(operands.index), 2)
        guard let place = unsafe place else { return unsafe trap(failure) }
        unsafe write(Int32(place.load(as: Int16.self)), to: operands.result)
        return unsafe next(operands)
    }

    @inline(__always)
    func arrayGet16U(_ operands: Operands.ArrayGet16U) -> Int {
        let (place, failure) = unsafe element(read(operands.object), read(operands.index), 2)
        guard let place = unsafe place else { return unsafe trap(failure) }
        unsafe write(UInt32(place.load(as: UInt16.self)), to: operands.result)
        return unsafe next(operands)
    }

    @inline(__always)
    func arrayGet32(_ operands: Operands.ArrayGet32) -> Int {
        let (place, failure) = unsafe element(read(operands.object), read(operands.index), 4)
        guard let place = unsafe place else { return unsafe trap(failure) }
        unsafe write(place.load(as: UInt32.self), to: operands.result)
        return unsafe next(operands)
    }

    @inline(__always)
    func arrayGet64(_ operands: Operands.ArrayGet64) -> Int {
        let (place, failure) = unsafe element(read(operands.object), read(operands.index), 8)
        guard let place = unsafe place else { return unsafe trap(failure) }
        unsafe write(place.load(as: UInt64.self), to: operands.result)
        return unsafe next(operands)
    }

    @inline(__always)
    func arrayGet128(_ operands: Operands.ArrayGet128) -> Int {
        let (place, failure) = unsafe element(read(operands.object), read(operands.index), 16)
        guard let place = unsafe place else { return unsafe trap(failure) }
        unsafe write(place.loadUnaligned(as: SIMD2<UInt64>.self), to: operands.result)
        return unsafe next(operands)
    }

    @inline(__always)
    func arraySet8(_ operands: Operands.ArraySet8) -> Int {
        let (place, failure) = unsafe element(read(operands.object), read(operands.index), 1)
        guard let place = unsafe place else { return unsafe trap(failure) }
        unsafe place.storeBytes(of: UInt8(truncatingIfNeeded: read(operands.value) as UInt64), as: UInt8.self)
        return unsafe next(operands)
    }

    @inline(__always)
    func arraySet16(_ operands: Operands.ArraySet16) -> Int {
        let (place, failure) = unsafe element(read(operands.object), read(operands.index), 2)
        guard let place = unsafe place else { return unsafe trap(failure) }
        unsafe place.storeBytes(of: UInt16(truncatingIfNeeded: read(operands.value) as UInt64), as: UInt16.self)
        return unsafe next(operands)
    }

    @inline(__always)
    func arraySet32(_ operands: Operands.ArraySet32) -> Int {
        let (place, failure) = unsafe element(read(operands.object), read(operands.index), 4)
        guard let place = unsafe place else { return unsafe trap(failure) }
        unsafe place.storeBytes(of: read(operands.value), as: UInt32.self)
        return unsafe next(operands)
    }

    @inline(__always)
    func arraySet64(_ operands: Operands.ArraySet64) -> Int {
        let (place, failure) = unsafe element(read(operands.object), read(operands.index), 8)
        guard let place = unsafe place else { return unsafe trap(failure) }
        unsafe place.storeBytes(of: read(operands.value), as: UInt64.self)
        return unsafe next(operands)
    }

    @inline(__always)
    func arraySet128(_ operands: Operands.ArraySet128) -> Int {
        let (place, failure) = unsafe element(read(operands.object), read(operands.index), 16)
        guard let place = unsafe place else { return unsafe trap(failure) }
        unsafe place.storeBytes(of: read(operands.value), as: SIMD2<UInt64>.self)
        return unsafe next(operands)
    }

    @inline(__always)
    func arrayLen(_ operands: Operands.ArrayLen) -> Int {
        let reference: UInt64 = unsafe read(operands.object)
        guard _fastPath(reference != 0) else { return unsafe trap(.nullArrayReference) }
        unsafe write(
            object(reference).load(fromByteOffset: ObjectHeader.lengthOffset, as: UInt32.self), to: operands.result)
        return unsafe next(operands)
    }

    // MARK: Whole arrays

    @inline(__always)
    func arrayNew(_ operands: Operands.ArrayNew) -> Int {
        unsafe complete(
            AggregateOperations.arrayNew(
                notedState, typeIdentifier(operands.type), operands.width, read(operands.count),
                address(operands.value),
                fuel, address(operands.result)), operands)
    }

    @inline(__always)
    func arrayNewDefault(_ operands: Operands.ArrayNewDefault) -> Int {
        unsafe complete(
            AggregateOperations.arrayNewDefault(
                notedState, typeIdentifier(operands.type), operands.width, read(operands.count),
                fuel, address(operands.result)), operands)
    }

    @inline(__always)
    func arrayNewFixed(_ operands: Operands.ArrayNewFixed) -> Int {
        let made = unsafe AggregateOperations.arrayNewFixed(
            notedState, typeIdentifier(operands.type), operands.width, operands.count, address(operands.values))
        return unsafe finish(made, operands.result, operands)
    }

    @inline(__always)
    func arrayNewData(_ operands: Operands.ArrayNewData) -> Int {
        unsafe complete(
            AggregateOperations.arrayNewData(
                notedState, typeIdentifier(operands.type), operands.width, operands.segment, read(operands.start),
                read(operands.count), fuel, address(operands.result)), operands)
    }

    @inline(__always)
    func arrayNewElement(_ operands: Operands.ArrayNewElement) -> Int {
        unsafe complete(
            AggregateOperations.arrayNewElement(
                notedState, typeIdentifier(operands.type), operands.segment, read(operands.start),
                read(operands.count), fuel, address(operands.result)), operands)
    }

    @inline(__always)
    func arrayFill(_ operands: Operands.ArrayFill) -> Int {
        unsafe complete(
            AggregateOperations.arrayFill(
                state, read(operands.object), read(operands.index), operands.width, address(operands.value),
                read(operands.count), fuel), operands)
    }

    @inline(__always)
    func arrayCopy(_ operands: Operands.ArrayCopy) -> Int {
        unsafe complete(
            AggregateOperations.arrayCopy(
                state, (read(operands.object), read(operands.index)), (read(operands.source), read(operands.start)),
                operands.width, read(operands.count), fuel), operands)
    }

    @inline(__always)
    func arrayInitData(_ operands: Operands.ArrayInitData) -> Int {
        unsafe complete(
            AggregateOperations.arrayInitData(
                state, (read(operands.object), read(operands.index)), operands.width, operands.segment,
                read(operands.start), read(operands.count), fuel), operands)
    }

    @inline(__always)
    func arrayInitElement(_ operands: Operands.ArrayInitElement) -> Int {
        unsafe complete(
            AggregateOperations.arrayInitElement(
                state, (read(operands.object), read(operands.index)), operands.segment, read(operands.start),
                read(operands.count), fuel), operands)
    }
}
