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
