extension SectionDecoder {
    /// The type section.
    ///
    /// Spec 3.0, binary-typesec.
    mutating func decodeTypes() throws(ModuleError) {
        let groupCount = try count(limit: ModuleLimits.types, "types", size: Self.bytesPerType)
        reserveTypes(groupCount)
        for _ in 0..<groupCount {
            try checkInterruption()
            let start = reader.offset
            let code = reader.peek
            if code == 0x4e {
                try require(.garbageCollection, offset: start, "a recursion group")
                _ = try reader.byte()
                let count = try count(
                    limit: ModuleLimits.types, "types", existing: typeIndices.canonicalIndices.count,
                    size: Self.bytesPerType)
                try decodeGroup(count: count)
            } else {
                try checkLimit(
                    typeIndices.canonicalIndices.count + 1, ModuleLimits.types, "types", offset: start)
                try decodeGroup(count: 1)
            }
        }
    }

    /// A type with its lists, its recursion group, and what finds that again.
    private static let bytesPerType = 288

    /// Makes room for types, since a large array that grows is copied in one step.
    private mutating func reserveTypes(_ count: Int) {
        let total = contents.types.count + count
        guard total > contents.types.capacity else { return }
        // Many small groups must not move all the types each.
        let capacity = max(total, min(2 * contents.types.capacity, ModuleLimits.types))
        contents.types.reserveCapacity(capacity)
        contents.recursionGroups.reserveCapacity(capacity)
        typeIndices.canonicalIndices.reserveCapacity(capacity)
        subtypeDepths.reserveCapacity(capacity)
    }

    func require(
        _ feature: Features, offset: Int, _ what: @autoclosure () -> String
    ) throws(ModuleError) {
        try reader.require(feature, in: features, offset: offset, what())
    }

    /// The types of one recursion group, and their canonical indices.
    ///
    /// Spec 3.0, binary-rectype.
    private mutating func decodeGroup(count: Int) throws(ModuleError) {
        let first = UInt32(typeIndices.canonicalIndices.count)
        let range = first..<first + UInt32(count)
        if count > 1 { reserveTypes(count) }
        typeIndices.openGroupCount = UInt32(count)
        var types: [SubType] = []
        var offsets: [Int] = []
        types.reserveCapacity(count)
        offsets.reserveCapacity(count)
        var hasher = Hasher()
        for position in 0..<UInt32(count) {
            offsets.append(reader.offset)
            let type = try decodeSubType(index: first + position)
            hasher.combine(type)
            types.append(type)
            contents.typeWork += type.size
            try checkInterruption(after: type.size)
        }
        typeIndices.openGroupCount = 0
        // What was read of types is not looked at any more.
        if seeksMalformation { return }

        let canonical = try canonicalStart(of: types, hash: hasher.finalize(), first: first)
        if canonical == first {
            for type in types {
                contents.types.append(type.closed(groupStart: first))
                try checkInterruption(after: type.size)
            }
            for position in 0..<count {
                try checkSupertype(of: Int(first) + position, offset: offsets[position])
                try checkInterruption(after: types[position].size)
            }
        }
        for position in 0..<UInt32(count) {
            if canonical != first {
                contents.types.append(contents.types[Int(canonical + position)])
                subtypeDepths.append(subtypeDepths[Int(canonical + position)])
            }
            typeIndices.canonicalIndices.append(canonical + position)
            contents.recursionGroups.append(range)
            try checkInterruption(after: 1)
        }
    }

    /// The index of the first type of the first group that is equal to one; that one's own if there is none before it.
    private mutating func canonicalStart(of types: [SubType], hash: Int, first: UInt32) throws(ModuleError) -> UInt32 {
        switch groups.first(of: types, hash: hash, &looks, isInterrupted: isInterrupted ?? { false }) {
        case .known(let canonical): return canonical
        case .interrupted: throw .interrupted
        case .unknown:
            groups.add(types, hash: hash, first: first)
            return first
        }
    }

    /// Whether a type may have the supertype it declares.
    ///
    /// Spec 3.0, valid-subtype.
    private mutating func checkSupertype(of index: Int, offset: Int) throws(ModuleError) {
        let type = contents.types[index]
        guard let supertype = type.supertype, supertype < contents.types.count else {
            subtypeDepths.append(0)
            return
        }
        let supertypeIndex = Int(supertype)
        guard !contents.types[supertypeIndex].isFinal else {
            throw ModuleError(
                .validation, offset: offset, "sub type \(index) has final super type \(supertypeIndex)")
        }
        guard Subtyping.matches(type.composite, contents.types[supertypeIndex].composite, contents.types) else {
            throw ModuleError(
                .validation, offset: offset, "sub type \(index) does not match super type \(supertypeIndex)")
        }
        let depth = Int(subtypeDepths[supertypeIndex]) + 1
        try checkLimit(depth, ModuleLimits.subtypeDepth, "supertypes of a type", offset: offset)
        subtypeDepths.append(UInt8(depth))
    }

    /// A type with its supertype.
    ///
    /// Spec 3.0, binary-subtype.
    private mutating func decodeSubType(index: UInt32) throws(ModuleError) -> SubType {
        let start = reader.offset
        guard let code = reader.peek, code == 0x50 || code == 0x4f else {
            return SubType(isFinal: true, supertype: nil, composite: try decodeCompositeType())
        }
        try require(.garbageCollection, offset: start, "a subtype")
        _ = try reader.byte()
        let supertypeOffset = reader.offset
        let supertypeCount = try reader.count()
        try requireValid(
            supertypeCount <= 1, offset: supertypeOffset,
            "sub type: \(supertypeCount) supertypes, at most 1 is allowed")
        var supertype: UInt32?
        for _ in 0..<supertypeCount {
            let offset = reader.offset
            let rawIndex = try reader.u32()
            let resolved = rawIndex < index ? typeIndices.resolve(rawIndex) : nil
            try requireValid(
                resolved != nil, offset: offset,
                "unknown type \(rawIndex): a supertype must be defined before type \(index)")
            supertype = resolved
        }
        return SubType(isFinal: code == 0x4f, supertype: supertype, composite: try decodeCompositeType())
    }

    /// A function, structure or array type.
    ///
    /// Spec 3.0, binary-comptype.
    private mutating func decodeCompositeType() throws(ModuleError) -> CompositeType {
        let start = reader.offset
        let code = try reader.byte()
        switch code {
        case 0x60:
            let parameters = try decodeValueTypes(limit: ModuleLimits.parameters, "parameters of a function type")
            let resultsOffset = reader.offset
            let results = try decodeValueTypes(limit: ModuleLimits.results, "results of a function type")
            if results.count > 1 {
                try require(.multiValue, offset: resultsOffset, "invalid result arity: a function of several results")
            }
            return .function(FunctionType(parameters, results))
        case 0x5f:
            try require(.garbageCollection, offset: start, "a structure type")
            let count = try count(limit: ModuleLimits.fields, "fields of a structure")
            var fields: [FieldType] = []
            for _ in 0..<count { fields.append(try decodeFieldType()) }
            return .structure(fields)
        case 0x5e:
            try require(.garbageCollection, offset: start, "an array type")
            return .array(try decodeFieldType())
        default:
            throw ModuleError(
                .decoding, offset: start,
                "malformed definition type 0x\(String(code, radix: 16)), expected a function, structure or array type")
        }
    }

    private mutating func decodeValueTypes(limit: Int, _ what: String) throws(ModuleError) -> [ValueType] {
        let count = try count(limit: limit, what)
        var types: [ValueType] = []
        types.reserveCapacity(count)
        for _ in 0..<count { types.append(try reader.valueType(typeIndices, features)) }
        return types
    }

    /// A field type.
    ///
    /// Spec 3.0, binary-fieldtype.
    private mutating func decodeFieldType() throws(ModuleError) -> FieldType {
        let storage: StorageType
        switch reader.peek {
        case 0x78:
            _ = try reader.byte()
            storage = .i8
        case 0x77:
            _ = try reader.byte()
            storage = .i16
        default:
            storage = .value(try reader.valueType(typeIndices, features))
        }
        return FieldType(storage: storage, isMutable: try decodeMutability())
    }

    /// The byte that says whether a global or field can be written.
    ///
    /// Spec 3.0, binary-mut.
    mutating func decodeMutability() throws(ModuleError) -> Bool {
        let start = reader.offset
        let code = try reader.byte()
        guard code < 2 else {
            throw ModuleError(.decoding, offset: start, "malformed mutability \(code), expected 0 or 1")
        }
        return code == 1
    }
}

// MARK: Closing a group

extension SubType {
    /// The type with the positions in its recursion group replaced by type indices.
    fileprivate func closed(groupStart: UInt32) -> SubType {
        SubType(
            isFinal: isFinal,
            supertype: supertype.map { closedTypeIndex($0, groupStart: groupStart) },
            composite: composite.closed(groupStart: groupStart))
    }
}

/// The type index that a resolved index of an open group stands for.
private func closedTypeIndex(_ index: UInt32, groupStart: UInt32) -> UInt32 {
    index < ModuleLimits.types ? index : groupStart + (HeapType.maximumTypeIndex - index)
}

extension CompositeType {
    fileprivate func closed(groupStart: UInt32) -> CompositeType {
        // Most refer to nothing of their group, and share their lists with it.
        guard isOpen else { return self }
        return switch self {
        case .function(let type):
            .function(
                FunctionType(
                    type.parameters.map { $0.closed(groupStart: groupStart) },
                    type.results.map { $0.closed(groupStart: groupStart) }))
        case .structure(let fields): .structure(fields.map { $0.closed(groupStart: groupStart) })
        case .array(let element): .array(element.closed(groupStart: groupStart))
        }
    }

    /// Whether it refers to types of its own recursion group.
    private var isOpen: Bool {
        switch self {
        case .function(let type): type.parameters.contains(where: \.isOpen) || type.results.contains(where: \.isOpen)
        case .structure(let fields): fields.contains { $0.storage.unpacked.isOpen }
        case .array(let element): element.storage.unpacked.isOpen
        }
    }
}

extension FieldType {
    fileprivate func closed(groupStart: UInt32) -> FieldType {
        guard case .value(let type) = storage else { return self }
        return FieldType(storage: .value(type.closed(groupStart: groupStart)), isMutable: isMutable)
    }
}

extension ValueType {
    fileprivate var isOpen: Bool {
        isReference && heapType.typeIndex.map { $0 >= ModuleLimits.types } ?? false
    }

    fileprivate func closed(groupStart: UInt32) -> ValueType {
        guard isReference, let index = heapType.typeIndex else { return self }
        return .reference(
            ReferenceType(
                isNullable: isNullable, heapType: .concrete(closedTypeIndex(index, groupStart: groupStart))))
    }
}
