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
    /// The hierarchy of an abstract heap type; concrete types are looked up by the caller.
    var referenceKind: Reference.Kind {
        switch self {
        case .function, .noFunction: .function
        case .extern, .noExtern: .external
        case .exception, .noException: .exception
        default: typeIndex == nil ? .aggregate : .function
        }
    }
}

extension Reference {
    /// The slot of the reference, which must fit a type and belong to the interpreter with the given number.
    ///
    /// - Parameter place: What takes the reference, for the message.
    func bits(
        fitting type: ReferenceType, of place: @autoclosure () -> String, in identifier: UInt64
    ) throws(Trap) -> UInt64 {
        guard kind == type.heapType.referenceKind else {
            throw Trap(.invalidCall, detail: "\(place()) takes \(type), given \(Value.reference(self).type)")
        }
        guard isNull ? type.isNullable : interpreter == identifier else {
            throw Trap(
                .invalidCall,
                detail: "\(place()) takes \(type), given \(isNull ? "null" : "a reference of another interpreter")")
        }
        return bits
    }
}

extension Value {
    /// Whether the value has a type or, being a reference, is of the type's hierarchy.
    func hasKind(of type: ValueType) -> Bool {
        guard case .reference(let reference) = self, let needed = type.referenceType else { return self.type == type }
        return reference.kind == needed.heapType.referenceKind
    }

    /// Checks that the value may be passed where a type is needed, in the interpreter with the given number.
    ///
    /// - Parameter place: What takes the value, for the message.
    func check(
        fits type: ValueType, of place: @autoclosure () -> String, in identifier: UInt64
    ) throws(Trap) {
        if case .reference(let reference) = self, let needed = type.referenceType {
            _ = try reference.bits(fitting: needed, of: place(), in: identifier)
        } else if self.type != type {
            throw Trap(.invalidCall, detail: "\(place()) takes \(type), given \(self.type)")
        }
    }
}

extension Interpreter {
    /// Whether a slot holds a reference of a type: null where that is allowed, or something of this interpreter.
    func hasReference(_ bits: UInt64, _ type: ReferenceType) -> Bool {
        if bits == 0 { return type.isNullable }
        return switch type.heapType.referenceKind {
        case .function: functions.contains(bits)
        case .external: isAggregate(bits)
        case .exception: exceptions.contains(bits)
        // A raw host function has no way to come by one that it would have to give.
        case .aggregate: false
        }
    }

    /// Whether a number is a reference to an object, an `i31` or a value of the host.
    private func isAggregate(_ bits: UInt64) -> Bool {
        if let number = HeapReference.externalNumber(bits) { return externalValues[number] != nil }
        return HeapReference.isSmallInteger(bits) || heap.contains(bits)
    }

    /// Adds a function of the host.
    func addFunction(_ function: HostFunction) -> UInt64 {
        unsafe functions.add(
            FunctionStorage(
                cell: HostEntry.shared.cell, instance: nil, typeIdentifier: types.identifier(of: function.type),
                linkageOffset: UInt32(function.type.linkageOffset), host: Unmanaged.passRetained(function.body)))
    }
}

/// The entry cell of host functions, which no handler enters: calls look at the instance first.
@safe
final class HostEntry: Sendable {
    // Written once, below, and only read after that.
    nonisolated(unsafe) let cell: EntryCell
    static let shared = HostEntry()
    private init() {
        unsafe cell = .allocate(capacity: 1)
        unsafe cell.initialize(to: UInt(bitPattern: FixedCode.shared.exit))
    }
}
