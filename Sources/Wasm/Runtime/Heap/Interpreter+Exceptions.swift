// Exceptions as objects of the heap.
//
// Only a clause that takes a reference makes one, and a legacy `catch` block that rethrows: an exception that is caught by
// its values alone, or not at all, is on its way as the slots of these. What keeps an exception is what keeps any object:
// slots of frames, globals, tables, fields, and ``GuestException`` while the host has it.

extension Interpreter {
    /// Makes an exception.
    ///
    /// ## Safety
    /// - Must hold: `payload` points to the tag's slots, outside the heap; the state says where the frame that catches the
    ///   exception stands.
    /// - Guaranteed by: ``Unwinding``, which makes objects only of exceptions that are none yet.
    ///
    /// - Returns: The reference, or the raw value of a trap's code, which is less than every reference.
    func allocateException(_ tag: Tag, payload: UnsafePointer<UInt64>) -> UInt64 {
        // Not before there is one: a module that throws but has no structures or arrays needs no heap for it.
        do throws(LimitError) {
            try heap.prepare()
        } catch {
            return UInt64(Trap.Code.heapExhausted.rawValue)
        }
        unsafe state.pointee.heapBase = heap.base
        heap.registerException(tag.typeIdentifier, referenceSlots: tag.referenceSlots)
        for slot in tag.referenceSlots { unsafe scopedRoots.append(payload[slot]) }
        let made = allocateObject(byteCount: ObjectHeader.byteCount + tag.slotCount * MemoryLayout<UInt64>.size)
        scopedRoots.removeLast(tag.referenceSlots.count)
        guard made >= HeapReference.origin else { return made }
        let object = unsafe heap.address(made)
        // SAFETY: the object has room for its header and the tag's slots. The number is given after the allocation, which
        // may take numbers away.
        unsafe object.storeBytes(
            of: ObjectHeader(typeIdentifier: tag.typeIdentifier, length: exceptionTags.number(of: tag)),
            as: ObjectHeader.self)
        unsafe (object + ObjectHeader.byteCount).copyMemory(
            from: payload, byteCount: tag.slotCount * MemoryLayout<UInt64>.size)
        return made
    }

    /// The tag of the exception with a reference; `nil` if the reference leads to no exception.
    func exceptionTag(of reference: UInt64) -> Tag? {
        guard let type = heap.typeIdentifier(of: reference), types.heapType(type).concrete == .function else {
            return nil
        }
        return exceptionTags[heap.header(reference).length]
    }

    /// The values of the exception with a reference, as long as something keeps it.
    func exceptionPayload(of reference: UInt64) -> UnsafePointer<UInt64> {
        // SAFETY: an exception has the slots of its tag behind the header.
        unsafe UnsafePointer((heap.address(reference) + ObjectHeader.byteCount).assumingMemoryBound(to: UInt64.self))
    }
}
