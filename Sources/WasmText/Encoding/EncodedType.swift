/// A value, reference, heap or storage type in the bytes of the binary format.
///
/// Spec 3.0, binary-types.
///
/// Types have at most six bytes, so they fit a word and compare in one step.
struct EncodedType: Hashable {
    private(set) var packed: UInt64 = 0
    private(set) var count = 0

    init(_ byte: UInt8) { append(byte) }

    private init() {}

    private mutating func append(_ byte: UInt8) {
        packed |= UInt64(byte) << UInt64(8 * count)
        count += 1
    }

    /// The heap type of the type with the given index.
    static func concrete(_ index: UInt32) -> EncodedType {
        var writer = ByteWriter()
        writer.appendSigned(Int64(index))
        var type = EncodedType()
        for byte in writer.bytes { type.append(byte) }
        return type
    }

    /// The reference type to a heap type, in its short form where there is one.
    static func reference(isNullable: Bool, to heapType: EncodedType) -> EncodedType {
        if isNullable, heapType.isAbstract { return heapType }
        var type = EncodedType(isNullable ? 0x63 : 0x64)
        type.packed |= heapType.packed << 8
        type.count += heapType.count
        return type
    }

    /// Whether a heap type is abstract: negative when read as a signed integer.
    private var isAbstract: Bool { count == 1 && packed & 0x40 != 0 }

    static let function = EncodedType(0x70)
    static let funcref = function
    static let nonNullFunction = reference(isNullable: false, to: function)

    /// Whether a reference type excludes null.
    var isNonNullReference: Bool { packed & 0xFF == 0x64 }

    /// The parts of a reference type.
    var reference: (isNullable: Bool, heapType: EncodedType) {
        guard packed & 0xFE == 0x62 || packed & 0xFF == 0x64 else { return (true, self) }
        var heapType = EncodedType()
        heapType.packed = packed >> 8
        heapType.count = count - 1
        return (packed & 0xFF == 0x63, heapType)
    }
}

extension ByteWriter {
    mutating func append(_ type: EncodedType) {
        appendLittleEndian(type.packed, byteCount: type.count)
    }
}

/// The types of a module as they are read: explicit ones, then those that type uses imply.
///
/// Spec 3.0, text-typeuse.
struct TypeDefinitions {
    struct Definition {
        /// The encoded subtype.
        var bytes: [UInt8]
        /// How many parameters a function type has, `nil` for other types.
        var parameterCount: Int?
        /// The fields' names of a structure.
        var fields: IndexSpace?
        /// The composite type alone, in bytes.
        var composite: [UInt8]
    }
    private(set) var definitions: [Definition] = []
    /// The section's entries: the sizes of the recursion groups, in order.
    private(set) var groupSizes: [Int] = []
    /// Whether all types are functions.
    private(set) var areAllFunctions = true
    /// For each function type that a type use can imply, its first index.
    private var implied: [[UInt8]: UInt32] = [:]

    /// Adds a recursion group.
    mutating func append(group: [Definition]) {
        groupSizes.append(group.count)
        areAllFunctions = areAllFunctions && group.allSatisfy { $0.parameterCount != nil }
        if let only = group.first, group.count == 1, only.parameterCount != nil, only.bytes == only.composite,
            implied[only.bytes] == nil
        {
            implied[only.bytes] = UInt32(truncatingIfNeeded: definitions.count)
        }
        definitions.append(contentsOf: group)
    }

    /// The first type equal to a function type, which is added behind all others when there is none.
    mutating func index(ofFunction signature: [UInt8], parameterCount: Int) -> UInt32 {
        if let index = implied[signature] { return index }
        append(group: [Definition(bytes: signature, parameterCount: parameterCount, composite: signature)])
        return UInt32(truncatingIfNeeded: definitions.count - 1)
    }

    /// The definition at an index, or `nil` where the module has none.
    subscript(index: UInt32) -> Definition? {
        index < definitions.count ? definitions[Int(index)] : nil
    }

    /// The section.
    ///
    /// A group of one type is written without its group's header.
    var section: SectionWriter {
        var section = SectionWriter()
        var index = 0
        for size in groupSizes {
            var entry = ByteWriter()
            if size != 1 {
                entry.append(0x4E)
                entry.appendCount(size)
            }
            for definition in definitions[index..<index + size] { entry.append(definition.bytes) }
            section.append(entry.bytes)
            index += size
        }
        return section
    }
}
