extension Features {
    /// What the interpreter executes.
    ///
    /// A module that uses more is decoded and validated, and then rejected as unsupported. Which operators are executed
    /// the table of operators says; here stand only the features that add none.
    package static let executable: Features = Operator.executedFeatures.reduce(
        into: [.multiValue, .mutableGlobals, .extendedConstants, .multiMemory, .memory64, .customPageSizes]
    ) { features, feature in
        if let feature = feature.feature { features.insert(feature) }
    }
}

/// The features that a module turned out to use, each with the place of its first use.
struct FeatureUses {
    private(set) var features: Features = []
    /// Where the bit of each feature's raw value was first used.
    private var offsets = [Int](repeating: 0, count: 32)

    mutating func insert(_ feature: Features, offset: Int) {
        guard !features.contains(feature) else { return }
        features.insert(feature)
        offsets[feature.rawValue.trailingZeroBitCount & 31] = offset
    }

    /// Notes what a value type needs beyond WebAssembly 2.0 without vectors.
    mutating func insert(_ type: ValueType, offset: Int) {
        if type == .v128 { insert(.simd, offset: offset) }
        if let type = type.referenceType { insert(type, offset: offset) }
    }

    /// Notes what a reference type needs beyond WebAssembly 2.0.
    mutating func insert(_ type: ReferenceType, offset: Int) {
        if !type.isNullable { insert(.functionReferences, offset: offset) }
        switch type.heapType {
        case .function, .extern: break
        case .exception, .noException: insert(.exceptions, offset: offset)
        default: insert(type.heapType.typeIndex == nil ? .garbageCollection : .functionReferences, offset: offset)
        }
    }

    /// Rejects a module that uses more than what can be executed.
    func check(executable: Features) throws(ModuleError) {
        let missing = features.subtracting(executable)
        guard missing != [] else { return }
        var first: (feature: Features, offset: Int)?
        for bit in 0..<UInt32(32) where missing.rawValue >> bit & 1 != 0 {
            let offset = offsets[Int(bit)]
            if let found = first, found.offset <= offset { continue }
            first = (Features(rawValue: 1 << bit), offset)
        }
        guard let first else { return }
        let names = first.feature.names
        throw ModuleError(
            .unsupported, offset: first.offset, "\(names) \(names.hasSuffix("s") ? "are" : "is") not supported yet")
    }
}
