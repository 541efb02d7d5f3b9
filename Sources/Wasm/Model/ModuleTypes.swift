/// A function's parameters and results.
///
/// Spec 3.0, syntax-functype.
public struct FunctionType: Hashable, Sendable {
    /// The types of the parameters, in order.
    public var parameters: [ValueType]
    /// The types of the results, in order.
    public var results: [ValueType]

    /// Makes the type `(parameters) -> (results)`.
    public init(_ parameters: [ValueType], _ results: [ValueType] = []) {
        self.parameters = parameters
        self.results = results
    }
}

/// What a field of a structure or array holds: a value, or a packed integer of 8 or 16 bits.
///
/// Spec 3.0, syntax-storagetype.
public enum StorageType: Hashable, Sendable {
    /// A whole value.
    case value(ValueType)
    /// An integer of 8 bits, unpacked to `i32`.
    case i8
    /// An integer of 16 bits, unpacked to `i32`.
    case i16
}

/// A field of a structure, or the elements of an array.
///
/// Spec 3.0, syntax-fieldtype.
public struct FieldType: Hashable, Sendable {
    /// What the field holds.
    public var storage: StorageType
    /// Whether the field may be written after the object was made.
    public var isMutable: Bool

    /// Makes a field type.
    public init(storage: StorageType, isMutable: Bool) {
        self.storage = storage
        self.isMutable = isMutable
    }
}

/// A type that a module defines: a function, structure or array.
///
/// Spec 3.0, syntax-comptype.
public enum CompositeType: Hashable, Sendable {
    /// A function type.
    case function(FunctionType)
    /// A structure with its fields in order.
    case structure([FieldType])
    /// An array with its element type.
    case array(FieldType)
}

/// One entry of a recursion group: a composite type, its supertype, and whether it can have subtypes.
///
/// Spec 3.0, syntax-subtype.
package struct SubType: Hashable, Sendable {
    /// Whether no other type may name this one as its supertype.
    package var isFinal: Bool
    /// The canonical index of the declared supertype.
    package var supertype: UInt32?
    /// The type itself.
    package var composite: CompositeType

    /// Makes a subtype declaration.
    package init(isFinal: Bool, supertype: UInt32?, composite: CompositeType) {
        self.isFinal = isFinal
        self.supertype = supertype
        self.composite = composite
    }
}

/// The bytes of a memory's page.
///
/// The proposal for custom page sizes, and spec 3.0, exec-memory.size.
public enum PageSize: Hashable, Sendable {
    /// 64 KiB, the size in WebAssembly 3.0.
    case standard
    /// One byte (custom page sizes).
    case oneByte

    /// How many bytes a page has.
    public var byteCount: Int { 1 << Int(logarithm) }

    /// The binary logarithm of the size.
    var logarithm: UInt64 {
        switch self {
        case .standard: 16
        case .oneByte: 0
        }
    }
}

/// The size bounds of a table in elements, or of a memory in pages.
///
/// Spec 3.0, syntax-limits.
public struct SizeBounds: Hashable, Sendable {
    /// The size at instantiation, and the least size that an import of this type accepts.
    public var minimum: UInt64
    /// The size that growing never exceeds, if declared.
    public var maximum: UInt64?

    /// Makes size bounds.
    public init(minimum: UInt64, maximum: UInt64? = nil) {
        self.minimum = minimum
        self.maximum = maximum
    }
}

/// The type of a memory.
///
/// Spec 3.0, syntax-memtype.
public struct MemoryType: Hashable, Sendable {
    /// The size bounds in pages.
    public var bounds: SizeBounds
    /// The size of a page.
    public var pageSize: PageSize
    /// Whether addresses are `i64`.
    public var is64Bit: Bool
    /// Whether the memory is shared between threads (threads proposal).
    public var isShared: Bool

    /// Makes a memory type.
    public init(
        bounds: SizeBounds, is64Bit: Bool = false, isShared: Bool = false, pageSize: PageSize = .standard
    ) {
        self.bounds = bounds
        self.pageSize = pageSize
        self.is64Bit = is64Bit
        self.isShared = isShared
    }
}

extension MemoryType {
    /// The most pages that a type may declare: what addresses reach, and less where that number has no room itself.
    ///
    /// Spec 3.0, valid-memtype.
    var pageLimit: UInt64 {
        switch (is64Bit, pageSize) {
        case (false, .standard): 1 << 16
        case (false, .oneByte): 0xffff_ffff
        case (true, .standard): 1 << 48
        case (true, .oneByte): .max
        }
    }
}

/// The type of a table.
///
/// Spec 3.0, syntax-tabletype.
public struct TableType: Hashable, Sendable {
    /// The type of the elements.
    public var element: ReferenceType
    /// The size bounds in elements.
    public var bounds: SizeBounds
    /// Whether indices are `i64`.
    public var is64Bit: Bool

    /// Makes a table type.
    public init(element: ReferenceType, bounds: SizeBounds, is64Bit: Bool = false) {
        self.element = element
        self.bounds = bounds
        self.is64Bit = is64Bit
    }
}

/// The type of a global variable.
///
/// Spec 3.0, syntax-globaltype.
public struct GlobalType: Hashable, Sendable {
    /// The type of the value.
    public var value: ValueType
    /// Whether `global.set` is allowed.
    public var isMutable: Bool

    /// Makes a global type.
    public init(_ value: ValueType, isMutable: Bool = false) {
        self.value = value
        self.isMutable = isMutable
    }
}

/// The type of something imported or exported.
///
/// Spec 3.0, syntax-externtype.
public enum ExternalType: Hashable, Sendable {
    /// A function of the given type.
    case function(FunctionType)
    /// A table.
    case table(TableType)
    /// A memory.
    case memory(MemoryType)
    /// A global.
    case global(GlobalType)
    /// An exception tag with the types of its payload.
    case tag(FunctionType)
}

extension FunctionType: CustomStringConvertible {
    /// The type as a signature: `(i32, i32) -> i64`, `(externref) -> ()` or `() -> (i32, f64)`.
    public var description: String { "\(Self.list(parameters)) -> \(Self.list(results: results))" }

    /// The types of arguments, such as `(i32, f64)`.
    static func list(_ types: [ValueType]) -> String {
        "(\(types.map(\.description).joined(separator: ", ")))"
    }

    /// The types of results, as they stand behind the arrow: a single one without parentheses.
    static func list(results: [ValueType]) -> String {
        results.count == 1 ? results[0].description : list(results)
    }
}
