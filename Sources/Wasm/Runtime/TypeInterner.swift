/// Gives types of different modules one number where they are equal.
///
/// Spec 3.0, type-equivalence.
///
/// Types are equal when their whole recursion groups are, so groups are what is looked up: references within a group
/// are written relative to its start, references out of it by the number they already have.
struct TypeInterner {
    private struct Group: Hashable {
        var types: [SubType]
    }
    private var groups: [Group: UInt32] = [:]
    /// The first number after all groups.
    private var next: UInt32 = 0
    private var modules: [ObjectIdentifier: [UInt32]] = [:]
    /// The modules whose identifiers are keys, so that none is freed and its key taken by another.
    private var retained: [Module] = []

    /// The number of each type of a module, by type index.
    mutating func identifiers(of module: Module) -> [UInt32] {
        if let known = modules[ObjectIdentifier(module)] { return known }
        var identifiers: [UInt32] = []
        identifiers.reserveCapacity(module.contents.types.count)
        let contents = module.contents
        var index = 0
        while index < contents.types.count {
            let group = contents.recursionGroups[index]
            let members = contents.types[Int(group.lowerBound)..<Int(group.upperBound)]
            let first = intern(members.map { relative($0, to: group, contents, identifiers) })
            for offset in 0..<UInt32(members.count) { identifiers.append(first + offset) }
            index = Int(group.upperBound)
        }
        modules[ObjectIdentifier(module)] = identifiers
        retained.append(module)
        return identifiers
    }

    /// The number of a function type of the host.
    mutating func identifier(of type: FunctionType) -> UInt32 {
        intern([SubType(isFinal: true, supertype: nil, composite: .function(type))])
    }

    private mutating func intern(_ types: [SubType]) -> UInt32 {
        let group = Group(types: types)
        if let known = groups[group] { return known }
        let first = next
        groups[group] = first
        next += UInt32(types.count)
        return first
    }

    /// Marks indices that are relative to their group; numbers out of the group stay below it.
    private static let relativeMark: UInt32 = 1 << 21

    private func relative(
        _ type: SubType, to group: Range<UInt32>, _ contents: ModuleContents, _ identifiers: [UInt32]
    ) -> SubType {
        func index(_ index: UInt32) -> UInt32 {
            // A reference into an equal, earlier group is a reference into this one.
            let canonicalStart = contents.canonicalTypeIndices[Int(group.lowerBound)]
            let canonicalGroup = canonicalStart..<canonicalStart + UInt32(group.count)
            if canonicalGroup.contains(index) { return Self.relativeMark | (index - canonicalStart) }
            return Int(index) < identifiers.count ? identifiers[Int(index)] : index
        }
        func value(_ type: ValueType) -> ValueType {
            guard type.isReference, let typeIndex = type.heapType.typeIndex else { return type }
            return .reference(ReferenceType(isNullable: type.isNullable, heapType: .concrete(index(typeIndex))))
        }
        func field(_ field: FieldType) -> FieldType {
            guard case .value(let type) = field.storage else { return field }
            return FieldType(storage: .value(value(type)), isMutable: field.isMutable)
        }
        let composite: CompositeType =
            switch type.composite {
            case .function(let function):
                .function(FunctionType(function.parameters.map(value), function.results.map(value)))
            case .structure(let fields): .structure(fields.map(field))
            case .array(let element): .array(field(element))
            }
        return SubType(isFinal: type.isFinal, supertype: type.supertype.map(index), composite: composite)
    }
}
