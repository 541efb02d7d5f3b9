extension Operator {
    private var descriptor: UInt16 { Self.descriptors[Int(rawValue)] }

    /// The name in the text format.
    ///
    /// `select` and `selectTyped` share one, and so do the two forms of `ref.test` and `ref.cast`.
    package var mnemonic: String { Self.mnemonics[Int(rawValue)].description }

    /// The byte before the number of the opcode, or `nil` for operators of one byte.
    package var prefix: UInt8? {
        let prefix = UInt8(truncatingIfNeeded: Self.opcodes[Int(rawValue)] >> 24)
        return prefix == 0 ? nil : prefix
    }

    /// The opcode's byte, or its number after ``prefix``, which the binary format encodes as LEB128.
    package var number: UInt32 { Self.opcodes[Int(rawValue)] & 0xff_ffff }

    /// The immediates that follow the opcode.
    package var immediates: Immediates { Self.layouts[Int(rawValue)] }

    /// The feature that adds the operator.
    package var feature: Feature { Feature(rawValue: UInt8(truncatingIfNeeded: descriptor & 31)) ?? .core }

    /// Whether execution may trap or throw.
    package var mayTrap: Bool { descriptor & 1 << 5 != 0 }

    /// What one execution consumes; what bulk operators consume for each element is not part of it.
    package var fuelCost: UInt32 { UInt32(descriptor >> 6 & 3) }

    /// The binary logarithm of the bytes that a memory access moves, or `nil` for other operators.
    package var naturalAlignment: UInt32? {
        let alignment = descriptor >> 8 & 15
        return alignment == 15 ? nil : UInt32(alignment)
    }

    /// The operand and result types, or `nil` where they depend on more than the address type of a memory.
    package var signature: Signature? {
        let bits = Self.signatures[Int(rawValue)]
        return bits == .max ? nil : Signature(bits: bits & 0xff_ffff)
    }

    /// The operator with the given opcode, or `nil` if there is none.
    package init?(prefix: UInt8?, number: UInt32) {
        let table: [Operator?]
        switch prefix {
        case nil:
            guard number < Self.singleByteOperators.count, let found = Self.singleByteOperators[Int(number)].found
            else { return nil }
            self = found
            return
        case 0xfb: table = Self.operatorsAfterFB
        case 0xfc: table = Self.operatorsAfterFC
        case 0xfd: table = Self.operatorsAfterFD
        case 0xfe: table = Self.operatorsAfterFE
        default: return nil
        }
        guard number < table.count, let found = table[Int(number)] else { return nil }
        self = found
    }

    /// The types of an operator whose operands and results are numbers, vectors and addresses.
    package struct Signature: Sendable {
        let bits: UInt32

        /// The operand types, the last one on top of the stack; `nil` stands for the address type of the memory in the
        /// immediates.
        package var operands: [ValueType?] { types(bits & 0xffff) }
        /// The result types.
        package var results: [ValueType?] { types(bits >> 16) }

        private func types(_ bits: UInt32) -> [ValueType?] {
            var types: [ValueType?] = []
            var rest = bits
            while rest != 0 {
                types.append(rest & 15 == 7 ? nil : ValueType(bits: rest & 15))
                rest >>= 4
            }
            return types
        }
    }
}

extension Operator.Feature {
    /// The public feature, or `nil` for WebAssembly 1.0 and for proposals that only the text format knows.
    package var feature: Features? {
        switch self {
        case .core: nil
        case .legacyExceptions: .legacyExceptions
        case .signExtension: .signExtension
        case .saturatingConversion: .saturatingConversion
        case .bulkMemory: .bulkMemory
        case .referenceTypes: .referenceTypes
        case .tailCalls: .tailCalls
        case .simd: .simd
        case .relaxedSIMD: .relaxedSIMD
        case .functionReferences: .functionReferences
        case .garbageCollection: .garbageCollection
        case .exceptions: .exceptions
        case .threads: .threads
        case .wideArithmetic: .wideArithmetic
        }
    }

    /// What an error calls the feature.
    package var phrase: String {
        switch self {
        case .core: "WebAssembly 1.0"
        default: feature?.names ?? ""
        }
    }

    /// One bit for each raw value that the set of features enables.
    static func mask(_ features: Features) -> UInt32 {
        var mask: UInt32 = 1 << UInt32(Self.core.rawValue)
        for feature in allCases {
            if let option = feature.feature, features.contains(option) { mask |= 1 << UInt32(feature.rawValue) }
        }
        return mask
    }
}

/// How many bits the immediate of a form takes: as many as the operator's operand type has.
enum ImmediateWidth {
    case bits32, bits64
}
