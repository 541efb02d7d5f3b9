/// The type indices that are defined so far, each with the index that stands for it in ``ValueType``.
struct TypeIndexSpace {
    /// For each type index of the complete recursion groups, its canonical index.
    var canonicalIndices: [UInt32] = []
    /// The number of types in the recursion group that is being read; 0 outside of the type section.
    var openGroupCount: UInt32 = 0
    /// Whether every index counts as defined, and stands for the first type; see ``SectionDecoder/seeksMalformation``.
    var acceptsUndefined = false

    /// What stands for a type index in types, or `nil` if it is not defined.
    ///
    /// Inside of the group that is being read it counts down from ``HeapType/maximumTypeIndex`` with the position in
    /// the group, so that equal groups are equal whatever their own indices are. No canonical index comes near it
    /// because of ``ModuleLimits/types``.
    func resolve(_ index: UInt32) -> UInt32? {
        if acceptsUndefined { return 0 }
        if index < canonicalIndices.count { return canonicalIndices[Int(index)] }
        let position = index &- UInt32(canonicalIndices.count)
        if position < openGroupCount { return HeapType.maximumTypeIndex &- position }
        return nil
    }
}

extension BinaryReader {
    /// A type index, resolved.
    ///
    /// Spec 3.0, binary-typeidx.
    mutating func typeIndex(_ types: borrowing TypeIndexSpace) throws(ModuleError) -> UInt32 {
        let start = offset
        let index = try u32()
        guard let canonical = types.resolve(index) else { throw Self.unknownType(Int64(index), offset: start) }
        return canonical
    }

    static func unknownType(_ index: Int64, offset: Int) -> ModuleError {
        ModuleError(.validation, offset: offset, "unknown type \(index)")
    }

    /// A value type.
    ///
    /// Spec 3.0, binary-valtype.
    mutating func valueType(_ types: borrowing TypeIndexSpace, _ features: Features) throws(ModuleError) -> ValueType {
        let start = offset
        switch peek {
        case 0x7f: return try skipByte(.i32)
        case 0x7e: return try skipByte(.i64)
        case 0x7d: return try skipByte(.f32)
        case 0x7c: return try skipByte(.f64)
        case 0x7b:
            try require(.simd, in: features, offset: start, "the type v128")
            return try skipByte(.v128)
        default:
            let type = try referenceType(types, features)
            try require(.referenceTypes, in: features, offset: start, "the type \(type)")
            return .reference(type)
        }
    }

    private mutating func skipByte(_ type: ValueType) throws(ModuleError) -> ValueType {
        _ = try byte()
        return type
    }

    /// A reference type.
    ///
    /// Spec 3.0, binary-reftype.
    mutating func referenceType(
        _ types: borrowing TypeIndexSpace, _ features: Features
    ) throws(ModuleError) -> ReferenceType {
        let start = offset
        let code = try byte()
        switch code {
        case 0x63, 0x64:
            try require(.functionReferences, in: features, offset: start, "a reference to a type")
            return ReferenceType(isNullable: code == 0x63, heapType: try heapType(types, features))
        default:
            guard let (heapType, feature) = Self.abstractHeapType(code) else {
                throw ModuleError(
                    .decoding, offset: start, "malformed reference type: 0x\(String(code, radix: 16)) is not a type")
            }
            let type = ReferenceType(isNullable: true, heapType: heapType)
            // The element type of tables has been `funcref` from the beginning.
            if heapType != .function { try require(feature, in: features, offset: start, "the type \(type)") }
            return type
        }
    }

    /// A heap type.
    ///
    /// Spec 3.0, binary-heaptype.
    mutating func heapType(_ types: borrowing TypeIndexSpace, _ features: Features) throws(ModuleError) -> HeapType {
        let start = offset
        if let code = peek, let (heapType, feature) = Self.abstractHeapType(code) {
            _ = try byte()
            try require(feature, in: features, offset: start, "the heap type \(heapType)")
            return heapType
        }
        let number = try s33()
        guard let index = UInt32(exactly: number) else {
            throw ModuleError(.decoding, offset: start, "malformed heap type: \(number) is neither an index nor a type")
        }
        guard let canonical = types.resolve(index) else { throw Self.unknownType(number, offset: start) }
        try require(.functionReferences, in: features, offset: start, "a reference to a type")
        return .concrete(canonical)
    }

    private static func abstractHeapType(_ code: UInt8) -> (HeapType, Features)? {
        switch code {
        case 0x74: (.noException, .exceptions)
        case 0x73: (.noFunction, .garbageCollection)
        case 0x72: (.noExtern, .garbageCollection)
        case 0x71: (.none, .garbageCollection)
        case 0x70: (.function, .referenceTypes)
        case 0x6f: (.extern, .referenceTypes)
        case 0x6e: (.any, .garbageCollection)
        case 0x6d: (.eq, .garbageCollection)
        case 0x6c: (.i31, .garbageCollection)
        case 0x6b: (.structure, .garbageCollection)
        case 0x6a: (.array, .garbageCollection)
        case 0x69: (.exception, .exceptions)
        default: nil
        }
    }

    /// Throws unless the features include `feature`.
    func require(
        _ feature: Features, in features: Features, offset: Int, _ what: @autoclosure () -> String
    ) throws(ModuleError) {
        guard features.contains(feature) else {
            throw ModuleError(.unsupported, offset: offset, "\(what()) needs \(feature.names), which is switched off")
        }
    }
}
