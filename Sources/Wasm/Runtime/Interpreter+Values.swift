// Between values of the host and slots.

extension Value {
    /// The type; of a reference, the top of its hierarchy.
    public var type: ValueType {
        switch self {
        case .i32: .i32
        case .i64: .i64
        case .f32: .f32
        case .f64: .f64
        case .v128: .v128
        case .reference(let reference): .reference(ReferenceType(isNullable: true, heapType: reference.kind.top))
        }
    }

    /// The value of a type whose slots begin at `slots`, in the interpreter whose roots are given.
    init(_ type: ValueType, at slots: UnsafeMutablePointer<UInt64>, in roots: HostRoots) {
        switch type.kind {
        case .i32: unsafe self = .i32(UInt32(truncatingIfNeeded: slots.pointee))
        case .i64: unsafe self = .i64(slots.pointee)
        case .f32: unsafe self = .f32(Float(slot: slots.pointee))
        case .f64: unsafe self = .f64(Double(slot: slots.pointee))
        case .v128: unsafe self = .v128(V128(at: slots))
        case .reference, .bottom:
            unsafe self = .reference(
                Reference(kind: type.heapType.referenceKind, bits: slots.pointee, in: roots))
        }
    }

    /// Writes the value to its slots.
    func write(to slots: UnsafeMutablePointer<UInt64>) {
        switch self {
        case .i32(let number): unsafe slots.pointee = number.slot
        case .i64(let number): unsafe slots.pointee = number.slot
        case .f32(let number): unsafe slots.pointee = number.slot
        case .f64(let number): unsafe slots.pointee = number.slot
        case .v128(let vector): unsafe vector.write(at: slots)
        case .reference(let reference): unsafe slots.pointee = reference.bits
        }
    }
}

extension Reference.Kind {
    /// The heap type that all references of the hierarchy have.
    var top: HeapType {
        switch self {
        case .function: .function
        case .external: .extern
        case .aggregate: .any
        case .exception: .exception
        }
    }
}

extension HeapType {
    /// The hierarchy of an abstract heap type or a type of an interpreter.
    ///
    /// A module's concrete types do not say what they are; everything that belongs to an interpreter has its types.
    var referenceKind: Reference.Kind {
        switch self {
        case .function, .noFunction: .function
        case .extern, .noExtern: .external
        case .exception, .noException: .exception
        default: concrete == .function ? .function : .aggregate
        }
    }
}

extension Reference {
    /// The slot of the reference, which must fit a type and belong to an interpreter.
    ///
    /// Guests use what they are given without another check, so a function must be of the very type that is needed.
    ///
    /// - Parameters:
    ///   - type: A type of the interpreter.
    ///   - place: What takes the reference, for the message.
    ///   - owner: The interpreter; `nil` if it is gone.
    func bits(
        fitting type: ReferenceType, of place: @autoclosure () -> String, in owner: Interpreter?
    ) throws(Trap) -> UInt64 {
        guard kind == type.heapType.referenceKind else {
            throw Trap(.invalidCall, detail: "\(place()) takes \(type), given \(Value.reference(self).type)")
        }
        if isNull, type.isNullable { return bits }
        if !isNull, let owner, interpreter == owner.identifier, owner.hasReference(bits, type) { return bits }
        let given =
            if isNull { "null" } else if let owner, interpreter == owner.identifier {
                owner.describe(self)
            } else { "a reference of another interpreter" }
        throw Trap(.invalidCall, detail: "\(place()) takes \(owner?.describe(type) ?? "\(type)"), given \(given)")
    }
}

extension Value {
    /// Whether the value has a type or, being a reference, is of the type's hierarchy.
    func hasKind(of type: ValueType) -> Bool {
        guard case .reference(let reference) = self, let needed = type.referenceType else { return self.type == type }
        return reference.kind == needed.heapType.referenceKind
    }

    /// Checks that the value may be passed where a type of an interpreter is needed.
    ///
    /// - Parameters:
    ///   - type: A type of the interpreter.
    ///   - place: What takes the value, for the message.
    ///   - owner: The interpreter; `nil` if it is gone.
    func check(
        fits type: ValueType, of place: @autoclosure () -> String, in owner: Interpreter?
    ) throws(Trap) {
        if case .reference(let reference) = self, let needed = type.referenceType {
            _ = try reference.bits(fitting: needed, of: place(), in: owner)
        } else if self.type != type {
            throw Trap(.invalidCall, detail: "\(place()) takes \(type), given \(self.type)")
        }
    }
}

extension Interpreter {
    /// Whether a slot holds a reference of one of the interpreter's types: null where that is allowed, or something of
    /// this interpreter that has the type.
    func hasReference(_ bits: UInt64, _ type: ReferenceType) -> Bool {
        if bits == 0 { return type.isNullable }
        guard let found = heapType(of: bits, type.heapType.referenceKind) else { return false }
        return types.matches(found, type.heapType)
    }

    /// The least type of what a slot that is not null refers to; `nil` if that does not exist.
    func heapType(of bits: UInt64, _ kind: Reference.Kind) -> HeapType? {
        switch kind {
        case .function:
            return functions.contains(bits) ? types.heapType(unsafe functions[bits].pointee.typeIdentifier) : nil
        case .external: return aggregateType(of: bits) == nil ? nil : .extern
        case .exception: return exceptionTag(of: bits) == nil ? nil : .exception
        case .aggregate: return aggregateType(of: bits)
        }
    }

    /// The least type of an object, an `i31` or a value of the host, as `any` sees it; `nil` if that does not exist.
    private func aggregateType(of bits: UInt64) -> HeapType? {
        if let number = HeapReference.externalNumber(bits) { return externalValues[number] == nil ? nil : .any }
        if HeapReference.isSmallInteger(bits) { return .i31 }
        guard let type = heap.typeIdentifier(of: bits).map({ types.heapType($0) }) else { return nil }
        // An object of a function type is an exception, which is of another hierarchy.
        return type.concrete == .function ? nil : type
    }

    /// A type in words, with what a concrete type is.
    func describe(_ type: ReferenceType) -> String {
        guard let identifier = type.heapType.typeIndex, type.heapType.scope == types.scope else { return "\(type)" }
        let null = type.isNullable ? "null or " : ""
        switch types.composite(identifier) {
        case .function(let function): return "\(null)a function \(function) (type \(identifier))"
        case .structure, .array: return "\(type)"
        }
    }

    fileprivate func describe(_ reference: Reference) -> String {
        guard reference.kind == .function, functions.contains(reference.bits) else {
            return "\(Value.reference(reference).type)"
        }
        let identifier = unsafe functions[reference.bits].pointee.typeIdentifier
        return "a function \(types.functionType(identifier)) (type \(identifier))"
    }

    /// Adds a function of the host.
    ///
    /// - Parameter type: The number of its type.
    func addFunction(_ function: HostFunction, _ type: UInt32) -> UInt64 {
        unsafe functions.add(
            FunctionStorage(
                entry: FixedCode.shared.exit, index: 0, instance: nil, typeIdentifier: type,
                linkageOffset: UInt32(function.type.linkageOffset), host: Unmanaged.passRetained(function.body)))
    }
}
