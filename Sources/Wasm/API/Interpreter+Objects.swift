// How the host looks into the structures and arrays of guests.

extension Interpreter {
    /// The least type of what a reference of this interpreter refers to.
    ///
    /// - Returns: The type, one of this interpreter's; `nil` for null and for references of others.
    public func heapType(of reference: Reference) -> HeapType? {
        guard !reference.isNull, reference.interpreter == identifier else { return nil }
        return heapType(of: reference.bits, reference.kind)
    }

    /// Reads a field of a structure.
    ///
    /// - Parameters:
    ///   - index: The number of the field, from 0 on.
    ///   - structure: A reference to the structure.
    /// - Returns: The value; an integer of 8 or 16 bits is extended by zeros.
    /// - Throws: ``Trap/Code/nullStructureReference``, or ``Trap/Code/invalidCall`` if the reference leads to no structure
    ///   of this interpreter, or that has no such field.
    public func field(_ index: Int, of structure: Reference) throws(Trap) -> Value {
        let (field, place) = unsafe try place(ofField: index, structure)
        return unsafe value(field.storage, at: place)
    }

    /// Writes a field of a structure.
    ///
    /// - Parameters:
    ///   - index: The number of the field, from 0 on.
    ///   - structure: A reference to the structure.
    ///   - value: A value of the field's type; of an integer of 8 or 16 bits the low ones are taken.
    /// - Throws: As ``field(_:of:)``, and ``Trap/Code/invalidCall`` if the field is immutable or the value does not fit it.
    public func setField(_ index: Int, of structure: Reference, to value: Value) throws(Trap) {
        let (field, place) = unsafe try place(ofField: index, structure)
        unsafe try write(value, to: field, "field \(index)", at: place)
    }

    /// How many elements an array has.
    ///
    /// - Throws: ``Trap/Code/nullArrayReference``, or ``Trap/Code/invalidCall`` if the reference leads to no array of this
    ///   interpreter.
    public func elementCount(of array: Reference) throws(Trap) -> Int {
        _ = try elementType(array)
        return Int(heap.header(array.bits).length)
    }

    /// Reads an element of an array.
    ///
    /// - Parameters:
    ///   - index: The number of the element, from 0 on.
    ///   - array: A reference to the array.
    /// - Returns: The value; an integer of 8 or 16 bits is extended by zeros.
    /// - Throws: As ``elementCount(of:)``, and ``Trap/Code/outOfBoundsArrayAccess``.
    public func element(_ index: Int, of array: Reference) throws(Trap) -> Value {
        let (element, place) = unsafe try place(ofElement: index, array)
        return unsafe value(element.storage, at: place)
    }

    /// Writes an element of an array.
    ///
    /// - Parameters:
    ///   - index: The number of the element, from 0 on.
    ///   - array: A reference to the array.
    ///   - value: A value of the elements' type; of an integer of 8 or 16 bits the low ones are taken.
    /// - Throws: As ``element(_:of:)``, and ``Trap/Code/invalidCall`` if the array is immutable or the value does not fit it.
    public func setElement(_ index: Int, of array: Reference, to value: Value) throws(Trap) {
        let (element, place) = unsafe try place(ofElement: index, array)
        unsafe try write(value, to: element, "element \(index)", at: place)
    }

    // MARK: Places

    /// The type of the object that a reference leads to.
    private func objectType(
        _ reference: Reference, _ what: String, null: Trap.Code
    ) throws(Trap) -> CompositeType {
        guard !reference.isNull else { throw Trap(null) }
        guard reference.interpreter == identifier, reference.kind != .function, reference.kind != .exception,
            heap.contains(reference.bits)
        else {
            throw Trap(.invalidCall, detail: "the reference leads to no \(what) of this interpreter")
        }
        return types.composite(heap.header(reference.bits).typeIdentifier)
    }

    private func place(
        ofField index: Int, _ structure: Reference
    ) throws(Trap) -> (field: FieldType, place: UnsafeMutableRawPointer) {
        let type = try objectType(structure, "structure", null: .nullStructureReference)
        guard case .structure(let fields) = type else {
            throw Trap(.invalidCall, detail: "the reference leads to an array, not to a structure")
        }
        guard fields.indices.contains(index) else {
            throw Trap(.invalidCall, detail: "there is no field \(index): the structure has \(fields.count)")
        }
        // SAFETY: the object has that type, and the reference keeps it.
        return unsafe (
            fields[index], heap.address(structure.bits) + Int(StructureLayout(fields).offsets[index])
        )
    }

    private func elementType(_ array: Reference) throws(Trap) -> FieldType {
        guard case .array(let element) = try objectType(array, "array", null: .nullArrayReference) else {
            throw Trap(.invalidCall, detail: "the reference leads to a structure, not to an array")
        }
        return element
    }

    private func place(
        ofElement index: Int, _ array: Reference
    ) throws(Trap) -> (element: FieldType, place: UnsafeMutableRawPointer) {
        let element = try elementType(array)
        guard index >= 0, index < Int(heap.header(array.bits).length) else { throw Trap(.outOfBoundsArrayAccess) }
        // SAFETY: the array has that element, as just checked, and the reference keeps it.
        return unsafe (
            element, heap.address(array.bits) + ObjectHeader.byteCount + index * element.storage.byteCount
        )
    }

    // MARK: Values

    private func value(_ storage: StorageType, at place: UnsafeMutableRawPointer) -> Value {
        switch storage {
        case .i8: return .i32(UInt32(unsafe place.load(as: UInt8.self)))
        case .i16: return .i32(UInt32(unsafe place.load(as: UInt16.self)))
        case .value(let type):
            return unsafe withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 2) { slots in
                let first = unsafe slots.baseAddress.unsafelyUnwrapped
                unsafe first.initialize(repeating: 0, count: 2)
                // SAFETY: a field has at most the 16 bytes of two slots.
                unsafe UnsafeMutableRawPointer(first).copyMemory(from: place, byteCount: storage.byteCount)
                return unsafe Value(type, at: first, in: hostRoots)
            }
        }
    }

    private func write(
        _ value: Value, to field: FieldType, _ name: String, at place: UnsafeMutableRawPointer
    ) throws(Trap) {
        guard field.isMutable else { throw Trap(.invalidCall, detail: "\(name) is immutable") }
        try value.check(fits: field.storage.unpacked, of: name, in: self)
        unsafe withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 2) { slots in
            let first = unsafe slots.baseAddress.unsafelyUnwrapped
            unsafe first.initialize(repeating: 0, count: 2)
            unsafe value.write(to: first)
            unsafe Self.write((first[0], first[1]), field.storage.byteCount, to: place)
        }
    }
}
