/// A WebAssembly value of any type, for calls whose types are known only at run time.
///
/// Spec 3.0, syntax-val.
///
/// Two values are equal if they have the same type and the same bits: 0 and −0 differ, and a NaN equals itself but no
/// NaN of another payload. The bits of a NaN, signalling or not, pass through a value unchanged; converting between
/// `Float` and `Double` is what changes them.
public enum Value: Sendable {
    /// A 32-bit integer.
    case i32(UInt32)
    /// A 64-bit integer.
    case i64(UInt64)
    /// A binary32 number.
    case f32(Float)
    /// A binary64 number.
    case f64(Double)
    /// A vector.
    case v128(V128)
    /// A reference.
    case reference(Reference)
}

extension Value: Hashable {
    /// Whether both values have the same type and the same bits.
    public static func == (left: Value, right: Value) -> Bool {
        switch (left, right) {
        case (.i32(let left), .i32(let right)): left == right
        case (.i64(let left), .i64(let right)): left == right
        case (.f32(let left), .f32(let right)): left.bitPattern == right.bitPattern
        case (.f64(let left), .f64(let right)): left.bitPattern == right.bitPattern
        case (.v128(let left), .v128(let right)): left == right
        case (.reference(let left), .reference(let right)): left == right
        default: false
        }
    }

    /// Hashes the type and the bits.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(type)
        switch self {
        case .i32(let number): hasher.combine(number)
        case .i64(let number): hasher.combine(number)
        case .f32(let number): hasher.combine(number.bitPattern)
        case .f64(let number): hasher.combine(number.bitPattern)
        case .v128(let vector): hasher.combine(vector)
        case .reference(let reference): hasher.combine(reference)
        }
    }
}

/// A reference held by the host.
///
/// It belongs to the interpreter it came from; using it in another is an error. What it refers to stays as long as there
/// is a copy of the reference: an object or a value of the host is freed when neither the guests nor the host can reach
/// it. Copies may end on any thread.
public struct Reference: Sendable {
    /// What the reference refers to; for null, the top of its hierarchy.
    public enum Kind: Hashable, Sendable {
        /// A function, or null.
        case function
        /// A value of the host, or null.
        case external
        /// A structure, array or 31-bit integer, or null.
        case aggregate
        /// An exception, or null.
        case exception
    }
    /// The hierarchy that the reference belongs to.
    public let kind: Kind
    /// The interpreter's number; 0 for null.
    package let interpreter: UInt64
    /// The value of the slot: 0 is null.
    package let bits: UInt64
    /// What keeps the object or value of the host; `nil` for what is never freed.
    private let handle: HostRoots.Handle?

    /// Makes a reference that keeps nothing.
    package init(kind: Kind, interpreter: UInt64, bits: UInt64) {
        self.kind = kind
        self.interpreter = bits == 0 ? 0 : interpreter
        self.bits = bits
        handle = nil
    }

    /// Makes a reference from a slot of the interpreter whose roots are given.
    init(kind: Kind, bits: UInt64, in roots: HostRoots) {
        self.kind = kind
        interpreter = bits == 0 ? 0 : roots.interpreter
        self.bits = bits
        let isFreed = kind != .function && (HeapReference.isObject(bits) || HeapReference.externalNumber(bits) != nil)
        handle = isFreed ? roots.hold(bits) : nil
    }

    /// The null reference of a hierarchy.
    public static func null(_ kind: Kind) -> Reference { Reference(kind: kind, interpreter: 0, bits: 0) }

    /// Whether this is null.
    public var isNull: Bool { bits == 0 }
}

extension Reference: Hashable {
    /// Whether both refer to the same thing, as references of the same hierarchy.
    public static func == (left: Reference, right: Reference) -> Bool {
        left.bits == right.bits && left.kind == right.kind && left.interpreter == right.interpreter
    }

    /// Hashes what the reference refers to.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(kind)
        hasher.combine(interpreter)
        hasher.combine(bits)
    }
}
