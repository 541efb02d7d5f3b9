// Tests of what a reference refers to, and the references that are integers of 31 bits.

/// What a test for an abstract heap type accepts beside null.
///
/// A set, because a choice of cases would become a jump through a table, which no handler may have.
struct AbstractTest: OptionSet {
    let rawValue: Int

    static let i31 = AbstractTest(rawValue: 1)
    static let structure = AbstractTest(rawValue: 2)
    static let array = AbstractTest(rawValue: 4)
    /// Functions, exceptions and values of the host.
    static let other = AbstractTest(rawValue: 8)
    /// What the top of a hierarchy accepts; a bottom accepts nothing.
    static let everything: AbstractTest = [.i31, .structure, .array, .other]
}

/// Tests and casts.
///
/// ## Safety
/// - Must hold: a reference in a slot is null or of the hierarchy that the instruction was made for, and indices of types
///   exist in the running instance.
/// - Guaranteed by: the validator, and `FunctionTranslator`, which chooses the instruction by the target's hierarchy.
extension Registers {
    // MARK: ref.test

    @inline(__always)
    func refTestFunction(_ operands: Operands.RefTestFunction) -> Int {
        unsafe write(
            isFunction(read(operands.value), operands.type, operands.nullable) ? 1 as UInt32 : 0, to: operands.result)
        return unsafe next(operands)
    }

    @inline(__always)
    func refTestObject(_ operands: Operands.RefTestObject) -> Int {
        unsafe write(
            isObject(read(operands.value), operands.type, operands.nullable) ? 1 as UInt32 : 0, to: operands.result)
        return unsafe next(operands)
    }

    @inline(__always)
    func refTestAbstract(_ operands: Operands.RefTestAbstract) -> Int {
        unsafe write(
            isAbstract(read(operands.value), operands.test, operands.nullable) ? 1 as UInt32 : 0, to: operands.result)
        return unsafe next(operands)
    }

    // MARK: ref.cast

    @inline(__always)
    func refCastFunction(_ operands: Operands.RefCastFunction) -> Int {
        unsafe isFunction(read(operands.value), operands.type, operands.nullable) ? next(operands) : trap(.castFailure)
    }

    @inline(__always)
    func refCastObject(_ operands: Operands.RefCastObject) -> Int {
        unsafe isObject(read(operands.value), operands.type, operands.nullable) ? next(operands) : trap(.castFailure)
    }

    @inline(__always)
    func refCastAbstract(_ operands: Operands.RefCastAbstract) -> Int {
        unsafe isAbstract(read(operands.value), operands.test, operands.nullable) ? next(operands) : trap(.castFailure)
    }

    // MARK: What a reference refers to

    /// Whether a function has a type of the running instance; null has it if `nullable` is not 0.
    @inline(__always)
    private func isFunction(_ reference: UInt64, _ type: UInt32, _ nullable: Int) -> Bool {
        if reference == 0 { return nullable != 0 }
        let identifier = unsafe state.pointee.instance.pointee.typeIdentifiers[Int(type)]
        return unsafe isSubtype(function(reference).pointee.typeIdentifier, of: identifier)
    }

    /// Whether a reference leads to an object of a type of the running instance.
    @inline(__always)
    private func isObject(_ reference: UInt64, _ type: UInt32, _ nullable: Int) -> Bool {
        if reference == 0 { return nullable != 0 }
        guard HeapReference.isObject(reference) else { return false }
        let identifier = unsafe state.pointee.instance.pointee.typeIdentifiers[Int(type)]
        return unsafe isSubtype(object(reference).load(as: UInt32.self), of: identifier)
    }

    /// Whether a reference is one of what a test accepts; null is if `nullable` is not 0.
    @inline(__always)
    private func isAbstract(_ reference: UInt64, _ test: Int, _ nullable: Int) -> Bool {
        if reference == 0 { return nullable != 0 }
        let test = AbstractTest(rawValue: test)
        if test == .everything { return true }
        if test.isEmpty { return false }
        if HeapReference.isSmallInteger(reference) { return test.contains(.i31) }
        guard HeapReference.isObject(reference) else { return test.contains(.other) }
        let identifier = unsafe object(reference).load(as: UInt32.self)
        let concrete = unsafe state.pointee.types.pointee.entries[Int(identifier)].concrete
        return test.contains(concrete == HeapType.Concrete.array.rawValue ? .array : .structure)
    }

    // MARK: i31

    @inline(__always)
    func refI31(_ operands: Operands.RefI31) -> Int {
        let value: UInt32 = unsafe read(operands.operand)
        unsafe write(HeapReference.smallInteger(value), to: operands.result)
        return unsafe next(operands)
    }

    @inline(__always)
    func i31GetS(_ operands: Operands.I31GetS) -> Int {
        let reference: UInt64 = unsafe read(operands.operand)
        guard _fastPath(reference != 0) else { return unsafe trap(.nullI31Reference) }
        // The sign is bit 33 of the slot.
        unsafe write(UInt32(truncatingIfNeeded: Int64(bitPattern: reference << 30) >> 33), to: operands.result)
        return unsafe next(operands)
    }

    @inline(__always)
    func i31GetU(_ operands: Operands.I31GetU) -> Int {
        let reference: UInt64 = unsafe read(operands.operand)
        guard _fastPath(reference != 0) else { return unsafe trap(.nullI31Reference) }
        unsafe write(UInt32(truncatingIfNeeded: reference >> 3), to: operands.result)
        return unsafe next(operands)
    }
}
