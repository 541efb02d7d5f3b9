/// A value type: number, vector or reference.
///
/// Spec 3.0, syntax-valtype.
///
/// A concrete reference type names a type that a module defines, and says whose numbers it counts by:
///
/// - Within a module, in the decoder, validator and translator: the *canonical* index. The decoder maps every index of a
///   recursion group that is equal to an earlier one to that earlier group, so equal types have equal bits.
/// - In ``Module/imports`` and ``Module/exports``: the same index, marked as this module's.
/// - In everything that belongs to an interpreter, such as the type of an ``ExportedFunction``, a ``Table`` or a
///   ``Global``: the interpreter's number. An interpreter numbers recursion groups by structure, so two types of one
///   interpreter are equal exactly if the specification says so, whatever modules they came from.
///
/// Types of different modules or interpreters are never equal if they are concrete. ``Interpreter`` takes its own types
/// and those of modules whose types it has learnt, and refuses others.
///
/// Stored in 64 bits so that the validator compares types in one instruction:
///
///     bit 63 ……… 32  31 ………………… 10  9 … 5                            4         3 … 0
///     ``TypeScope``  type index (concrete)  abstract heap, or what is concrete  nullable  kind
public struct ValueType: Hashable, Sendable {
    private let raw: UInt64

    package init(bits: UInt32) { raw = UInt64(bits) }

    private init(bits: UInt32, scope: TypeScope) { raw = UInt64(scope.number) << 32 | UInt64(bits) }

    /// Everything but the scope.
    package var bits: UInt32 { UInt32(truncatingIfNeeded: raw) }

    /// Whose types the index of a concrete reference counts.
    var scope: TypeScope { TypeScope(number: UInt32(truncatingIfNeeded: raw >> 32)) }

    /// The kinds in the low four bits of ``bits``.
    package enum Kind: UInt32, Sendable {
        /// The type of an operand in unreachable code: a subtype of every type. Never in a module.
        case bottom = 0
        case i32 = 1
        case i64 = 2
        case f32 = 3
        case f64 = 4
        case v128 = 5
        case reference = 6
    }

    /// A 32-bit integer; signedness belongs to the operators.
    public static let i32 = ValueType(bits: Kind.i32.rawValue)
    /// A 64-bit integer; signedness belongs to the operators.
    public static let i64 = ValueType(bits: Kind.i64.rawValue)
    /// An IEEE 754 binary32 number.
    public static let f32 = ValueType(bits: Kind.f32.rawValue)
    /// An IEEE 754 binary64 number.
    public static let f64 = ValueType(bits: Kind.f64.rawValue)
    /// A 128-bit vector.
    public static let v128 = ValueType(bits: Kind.v128.rawValue)
    /// `funcref`: a nullable reference to a function of any type.
    public static let funcref = ValueType.reference(.init(isNullable: true, heapType: .function))
    /// `externref`: a nullable reference to a value of the host.
    public static let externref = ValueType.reference(.init(isNullable: true, heapType: .extern))

    package static let bottom = ValueType(bits: Kind.bottom.rawValue)

    /// The value type of references of the given type.
    public static func reference(_ type: ReferenceType) -> ValueType {
        ValueType(
            bits: Kind.reference.rawValue | (type.isNullable ? 16 : 0) | type.heapType.bits, scope: type.heapType.scope)
    }

    /// Whether values of this type are references.
    public var isReference: Bool { bits & 15 == Kind.reference.rawValue }

    /// The reference type, or `nil` for numbers and vectors.
    public var referenceType: ReferenceType? {
        isReference ? ReferenceType(isNullable: isNullable, heapType: heapType) : nil
    }

    package var kind: Kind { Kind(rawValue: bits & 15) ?? .bottom }

    /// Whether this is a reference type that includes null.
    package var isNullable: Bool { bits & 16 != 0 }

    /// The heap type of a reference type; meaningless for other kinds.
    package var heapType: HeapType { HeapType(bits: bits & ~31, scope: scope) }
}

/// A reference type: what is referred to, and whether null is included.
///
/// Spec 3.0, syntax-reftype.
public struct ReferenceType: Hashable, Sendable {
    /// Whether the null reference belongs to the type.
    public var isNullable: Bool
    /// What the reference refers to.
    public var heapType: HeapType

    /// Makes the reference type `(ref null? heapType)`.
    public init(isNullable: Bool, heapType: HeapType) {
        self.isNullable = isNullable
        self.heapType = heapType
    }
}

/// What a reference refers to: an abstract heap type or a type that a module defines; see ``ValueType``.
///
/// Spec 3.0, syntax-heaptype.
public struct HeapType: Hashable, Sendable {
    /// Bits 5–9 hold the abstract heap type's number, or what a concrete type is (``Concrete``); bits 10–31 the index of
    /// a concrete type.
    package let bits: UInt32
    /// Whose types the index counts.
    let scope: TypeScope

    package init(bits: UInt32) { self.init(bits: bits, scope: .here) }

    init(bits: UInt32, scope: TypeScope) {
        self.bits = bits
        self.scope = scope
    }

    private init(abstract number: UInt32) { self.init(bits: number << 5) }

    /// What a concrete type is, where it is known without the definition: in an interpreter's types.
    enum Concrete: UInt32 {
        /// A type of a module, which must be looked up.
        case ofModule = 0
        case function = 16
        case structure = 17
        case array = 18
    }

    /// `func`: every function.
    public static let function = HeapType(abstract: 1)
    /// `nofunc`: the bottom of the functions.
    public static let noFunction = HeapType(abstract: 2)
    /// `extern`: every value of the host.
    public static let extern = HeapType(abstract: 3)
    /// `noextern`: the bottom of the host's values.
    public static let noExtern = HeapType(abstract: 4)
    /// `any`: every aggregate and internalised value.
    public static let any = HeapType(abstract: 5)
    /// `eq`: values that `ref.eq` compares.
    public static let eq = HeapType(abstract: 6)
    /// `i31`: unboxed 31-bit integers.
    public static let i31 = HeapType(abstract: 7)
    /// `struct`: every structure.
    public static let structure = HeapType(abstract: 8)
    /// `array`: every array.
    public static let array = HeapType(abstract: 9)
    /// `none`: the bottom of the aggregates.
    public static let none = HeapType(abstract: 10)
    /// `exn`: every exception.
    public static let exception = HeapType(abstract: 11)
    /// `noexn`: the bottom of the exceptions.
    public static let noException = HeapType(abstract: 12)

    /// The largest type index that fits; the decoder limits modules to fewer types.
    package static let maximumTypeIndex: UInt32 = (1 << 22) - 1

    /// The heap type of the module's type with the given canonical index.
    package static func concrete(_ typeIndex: UInt32) -> HeapType { HeapType(bits: typeIndex << 10) }

    /// The type of an interpreter with the given number.
    init(_ concrete: Concrete, _ identifier: UInt32, scope: TypeScope) {
        self.init(bits: identifier << 10 | concrete.rawValue << 5, scope: scope)
    }

    /// What a concrete type is; `nil` for an abstract heap type.
    var concrete: Concrete? { Concrete(rawValue: bits >> 5 & 31) }

    /// Whether this is a type that a module defines, which ``Interpreter/compositeType(of:)`` looks up.
    public var isConcrete: Bool { concrete != nil }

    /// The canonical index of a module's type or an interpreter's number of it; `nil` for an abstract heap type.
    package var typeIndex: UInt32? { isConcrete ? bits >> 10 : nil }
}

extension ValueType: CustomStringConvertible {
    /// The type as the text format writes it; a concrete type by its number.
    public var description: String {
        switch kind {
        case .bottom: "bottom"
        case .i32: "i32"
        case .i64: "i64"
        case .f32: "f32"
        case .f64: "f64"
        case .v128: "v128"
        case .reference: ReferenceType(isNullable: isNullable, heapType: heapType).description
        }
    }
}

extension ReferenceType: CustomStringConvertible {
    /// The type as the text format writes it, in its short form where there is one.
    public var description: String {
        if isNullable, !heapType.isConcrete {
            switch heapType {
            case .none: return "nullref"
            case .noFunction: return "nullfuncref"
            case .noExtern: return "nullexternref"
            case .noException: return "nullexnref"
            default: return "\(heapType)ref"
            }
        }
        return "(ref \(isNullable ? "null " : "")\(heapType))"
    }
}

extension HeapType: CustomStringConvertible {
    /// The heap type as the text format writes it; a concrete type by its index.
    public var description: String {
        if let typeIndex { return String(typeIndex) }
        return switch self {
        case .function: "func"
        case .noFunction: "nofunc"
        case .extern: "extern"
        case .noExtern: "noextern"
        case .any: "any"
        case .eq: "eq"
        case .i31: "i31"
        case .structure: "struct"
        case .array: "array"
        case .none: "none"
        case .exception: "exn"
        case .noException: "noexn"
        default: "heap(\(bits))"
        }
    }
}
