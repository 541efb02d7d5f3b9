/// Whose types the index of a concrete type counts: those of the module at hand, of a certain module, or of an interpreter.
///
/// Only what leaves a module carries a scope, so that an index cannot be taken for one of another module.
struct TypeScope: Hashable, Sendable {
    let number: UInt32

    /// The module that is being decoded, validated, translated or linked.
    static let here = TypeScope(number: 0)

    init(number: UInt32) { self.number = number }

    /// The types of a module, by the number that no other module of the process has.
    init(module number: UInt64) { self.init(2 * number) }

    /// The types of an interpreter, by the number that no other interpreter of the process has.
    init(interpreter number: UInt64) { self.init(2 * number + 1) }

    /// A scope that belongs to nobody once the numbers are used up, so that none has two meanings.
    private init(_ number: UInt64) { self.number = UInt32(exactly: number) ?? .max }

    /// Whether types of the scope can be looked up.
    var isUsable: Bool { number != .max }

    /// The number of the module whose types they are.
    var moduleNumber: UInt64? { number % 2 == 0 && number > 0 ? UInt64(number / 2) : nil }
}

extension HeapType {
    /// The type with what `replacement` makes of it if it is concrete.
    func replacingConcrete<Failure: Error>(
        _ replacement: (HeapType) throws(Failure) -> HeapType
    ) throws(Failure) -> HeapType {
        isConcrete ? try replacement(self) : self
    }
}

extension ReferenceType {
    /// The type with what `replacement` makes of a concrete heap type.
    func replacingConcrete<Failure: Error>(
        _ replacement: (HeapType) throws(Failure) -> HeapType
    ) throws(Failure) -> ReferenceType {
        ReferenceType(isNullable: isNullable, heapType: try heapType.replacingConcrete(replacement))
    }
}

extension ValueType {
    /// Whether this is a reference to a type that a module defines.
    var isConcrete: Bool { isReference && heapType.isConcrete }

    /// The type with what `replacement` makes of a concrete heap type.
    func replacingConcrete<Failure: Error>(
        _ replacement: (HeapType) throws(Failure) -> HeapType
    ) throws(Failure) -> ValueType {
        guard isConcrete, let type = referenceType else { return self }
        return .reference(try type.replacingConcrete(replacement))
    }
}

extension FunctionType {
    /// Whether a parameter or result is a reference to a type that a module defines.
    var isConcrete: Bool { parameters.contains(where: \.isConcrete) || results.contains(where: \.isConcrete) }

    /// The type with what `replacement` makes of concrete heap types.
    func replacingConcrete<Failure: Error>(
        _ replacement: (HeapType) throws(Failure) -> HeapType
    ) throws(Failure) -> FunctionType {
        guard isConcrete else { return self }
        var type = self
        for index in parameters.indices {
            type.parameters[index] = try parameters[index].replacingConcrete(replacement)
        }
        for index in results.indices { type.results[index] = try results[index].replacingConcrete(replacement) }
        return type
    }
}

extension CompositeType {
    /// The type with what `replacement` makes of concrete heap types.
    func replacingConcrete<Failure: Error>(
        _ replacement: (HeapType) throws(Failure) -> HeapType
    ) throws(Failure) -> CompositeType {
        func field(_ field: FieldType) throws(Failure) -> FieldType {
            guard case .value(let type) = field.storage else { return field }
            return FieldType(storage: .value(try type.replacingConcrete(replacement)), isMutable: field.isMutable)
        }
        switch self {
        case .function(let type): return .function(try type.replacingConcrete(replacement))
        case .array(let element): return .array(try field(element))
        case .structure(let fields):
            var replaced: [FieldType] = []
            replaced.reserveCapacity(fields.count)
            for old in fields { replaced.append(try field(old)) }
            return .structure(replaced)
        }
    }
}

extension ExternalType {
    /// The type with what `replacement` makes of concrete heap types.
    func replacingConcrete<Failure: Error>(
        _ replacement: (HeapType) throws(Failure) -> HeapType
    ) throws(Failure) -> ExternalType {
        switch self {
        case .function(let type): return .function(try type.replacingConcrete(replacement))
        case .tag(let type): return .tag(try type.replacingConcrete(replacement))
        case .memory: return self
        case .table(var type):
            type.element = try type.element.replacingConcrete(replacement)
            return .table(type)
        case .global(var type):
            type.value = try type.value.replacingConcrete(replacement)
            return .global(type)
        }
    }
}
