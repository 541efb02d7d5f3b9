/// The subtype relation.
///
/// Spec 3.0, match.
///
/// A concrete type's supertypes are followed one by one; ``ModuleLimits/subtypeDepth`` bounds how many there are.
enum Subtyping {
    /// Whether values of the first type are values of the second.
    ///
    /// Spec 3.0, match-valtype.
    @inline(__always)
    static func matches(_ type: ValueType, _ other: ValueType, _ types: [SubType]) -> Bool {
        type == other || matchesSlowly(type, other, types)
    }

    @inline(never)
    private static func matchesSlowly(_ type: ValueType, _ other: ValueType, _ types: [SubType]) -> Bool {
        if type == .bottom { return true }
        guard type.isReference, other.isReference, other.isNullable || !type.isNullable else { return false }
        return matches(type.heapType, other.heapType, types)
    }

    /// Spec 3.0, match-reftype.
    static func matches(_ type: ReferenceType, _ other: ReferenceType, _ types: [SubType]) -> Bool {
        (other.isNullable || !type.isNullable) && matches(type.heapType, other.heapType, types)
    }

    /// Spec 3.0, match-heaptype.
    static func matches(_ type: HeapType, _ other: HeapType, _ types: [SubType]) -> Bool {
        if type == other || type == .bottom { return true }
        if let index = type.typeIndex {
            if let otherIndex = other.typeIndex { return isSubtype(index, otherIndex, types) }
            return isAbstractSubtype(abstraction(of: index, types), other)
        }
        if let otherIndex = other.typeIndex {
            switch types[Int(otherIndex)].composite {
            case .function: return type == .noFunction
            case .structure, .array: return type == .none
            }
        }
        return isAbstractSubtype(type, other)
    }

    private static func isSubtype(_ index: UInt32, _ other: UInt32, _ types: [SubType]) -> Bool {
        var current: UInt32? = index
        while let candidate = current {
            if candidate == other { return true }
            current = types[Int(candidate)].supertype
        }
        return false
    }

    /// The least abstract heap type that includes a concrete type.
    private static func abstraction(of index: UInt32, _ types: [SubType]) -> HeapType {
        switch types[Int(index)].composite {
        case .function: .function
        case .structure: .structure
        case .array: .array
        }
    }

    static func isAbstractSubtype(_ type: HeapType, _ other: HeapType) -> Bool {
        if type == other { return true }
        return switch other {
        case .any: [.eq, .i31, .structure, .array, .none].contains(type)
        case .eq: [.i31, .structure, .array, .none].contains(type)
        case .i31, .structure, .array: type == .none
        case .function: type == .noFunction
        case .extern: type == .noExtern
        case .exception: type == .noException
        default: false
        }
    }

    /// The top of the hierarchy that a heap type belongs to.
    static func top(of type: HeapType, _ types: [SubType]) -> HeapType {
        let abstract = type.typeIndex.map { abstraction(of: $0, types) } ?? type
        return switch abstract {
        case .function, .noFunction: .function
        case .extern, .noExtern: .extern
        case .exception, .noException: .exception
        default: .any
        }
    }

    // MARK: Type definitions

    /// Whether a composite type may be declared a subtype of another.
    ///
    /// Spec 3.0, match-comptype.
    static func matches(_ type: CompositeType, _ other: CompositeType, _ types: [SubType]) -> Bool {
        switch (type, other) {
        case (.function(let type), .function(let other)):
            matches(other.parameters, type.parameters, types) && matches(type.results, other.results, types)
        case (.structure(let fields), .structure(let others)):
            fields.count >= others.count && zip(fields, others).allSatisfy { matches($0, $1, types) }
        case (.array(let element), .array(let other)):
            matches(element, other, types)
        default:
            false
        }
    }

    /// Spec 3.0, match-resulttype.
    static func matches(_ list: [ValueType], _ others: [ValueType], _ types: [SubType]) -> Bool {
        list.count == others.count && zip(list, others).allSatisfy { matches($0, $1, types) }
    }

    /// Spec 3.0, match-fieldtype.
    private static func matches(_ field: FieldType, _ other: FieldType, _ types: [SubType]) -> Bool {
        guard field.isMutable == other.isMutable else { return false }
        return field.isMutable
            ? field.storage == other.storage : matches(field.storage, other.storage, types)
    }

    /// Spec 3.0, match-storagetype.
    static func matches(_ storage: StorageType, _ other: StorageType, _ types: [SubType]) -> Bool {
        if case .value(let type) = storage, case .value(let otherType) = other {
            return matches(type, otherType, types)
        }
        return storage == other
    }
}

extension HeapType {
    /// The heap type of a reference popped in unreachable code: a subtype of every heap type.
    ///
    /// Never in a module.
    static let bottom = HeapType(bits: 31 << 5)
}

extension ValueType {
    /// Whether a local or field of this type may start with a default value.
    ///
    /// Spec 3.0, aux-default.
    var isDefaultable: Bool { !isReference || isNullable }
}

extension StorageType {
    /// The type of the value that is read from or written to a field.
    ///
    /// Spec 3.0, aux-unpack.
    var unpacked: ValueType {
        switch self {
        case .value(let type): type
        case .i8, .i16: .i32
        }
    }

    var isPacked: Bool {
        if case .value = self { false } else { true }
    }
}
