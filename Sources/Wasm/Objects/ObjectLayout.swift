// How objects look in the heap.
//
//     structure   │ type, 4 bytes │ 0             │ field │ field │ …   each aligned to its size, vectors to 8 bytes
//     array       │ type, 4 bytes │ length        │ element │ element │ …
//     exception   │ type, 4 bytes │ tag           │ slots of the values …
//
// An exception's type is the function type of its tag, of which there are no other objects; the tag itself is a number of
// ``ExceptionTags``.
//
// The fields of a structure stand in their order, so that those of a supertype, which come first, stand at the same
// offsets in all its subtypes.

/// What every object begins with.
struct ObjectHeader {
    /// The interpreter's number of the object's type.
    var typeIdentifier: UInt32
    /// The elements of an array, or the number of an exception's tag; 0 for a structure.
    var length: UInt32

    static var byteCount: Int { MemoryLayout<ObjectHeader>.size }
    static let lengthOffset = 4
}

/// What the collector has to know of the objects of a type.
@safe
struct ObjectLayout {
    enum Kind: UInt8 {
        /// No object of the type has been made: it is a function type, or unknown.
        case none
        /// Nothing in the object is a reference that has to be followed.
        case leaf
        /// Some fields are references.
        case structure
        /// All elements are references.
        case references
        /// A tag is to be kept, and some values may be references.
        case exception
    }
    var kind = Kind.none
    /// The references of a structure or exception: their places in words of 8 bytes from the object's first byte.
    var places: UnsafeMutablePointer<UInt32>?
    var placeCount = 0
}

/// Where the fields of a structure stand; what the translator and the collector share.
struct StructureLayout {
    /// The offset of each field from the object's first byte.
    private(set) var offsets: [UInt32] = []
    /// The bytes of the object with its header.
    private(set) var byteCount = ObjectHeader.byteCount

    init(_ fields: [FieldType]) {
        offsets.reserveCapacity(fields.count)
        for field in fields {
            let size = field.storage.byteCount
            let alignment = min(size, 8)
            byteCount = (byteCount + alignment - 1) / alignment * alignment
            offsets.append(UInt32(truncatingIfNeeded: byteCount))
            byteCount += size
        }
    }
}

extension StorageType {
    /// The bytes that a field or element takes in an object.
    var byteCount: Int {
        switch self {
        case .i8: 1
        case .i16: 2
        case .value(let type):
            switch type.kind {
            case .i32, .f32: 4
            case .i64, .f64, .reference, .bottom: 8
            case .v128: 16
            }
        }
    }

    /// Whether the collector follows what a field holds, in a module with the given types.
    func isTraced(_ types: [SubType]) -> Bool {
        guard case .value(let type) = self, type.isReference else { return false }
        switch type.heapType {
        case .function, .noFunction: return false
        default: break
        }
        guard let index = type.heapType.typeIndex, Int(index) < types.count else { return true }
        if case .function = types[Int(index)].composite { return false }
        return true
    }
}
