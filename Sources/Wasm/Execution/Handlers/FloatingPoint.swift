// The floating-point operators, for 32 and 64 bits alike, in the specification's deterministic profile: a NaN that an
// operator computes is the positive canonical one. `neg`, `abs` and `copysign` work on the sign bit alone.

/// A floating-point type with what the operators need to know of it.
protocol WasmFloat: BinaryFloatingPoint, WasmValue {
    associatedtype Bits: UnsignedInteger & FixedWidthInteger
    init(_ bits: Bits, asBits: Void)
    var bits: Bits { get }
    /// The positive quiet NaN with an otherwise empty payload.
    static var canonicalNaN: Self { get }
    static var signMask: Bits { get }
    /// The least magnitude from which on every number is an integer.
    static var integerThreshold: Self { get }
}

extension Float: WasmFloat {
    @inline(__always)
    init(_ bits: UInt32, asBits: Void) { self.init(bitPattern: bits) }
    @inline(__always)
    var bits: UInt32 { bitPattern }
    @inline(__always)
    static var canonicalNaN: Float { Float(bitPattern: 0x7fc0_0000) }
    @inline(__always)
    static var signMask: UInt32 { 1 << 31 }
    @inline(__always)
    static var integerThreshold: Float { 0x1p23 }
}

extension Double: WasmFloat {
    @inline(__always)
    init(_ bits: UInt64, asBits: Void) { self.init(bitPattern: bits) }
    @inline(__always)
    var bits: UInt64 { bitPattern }
    @inline(__always)
    static var canonicalNaN: Double { Double(bitPattern: 0x7ff8_0000_0000_0000) }
    @inline(__always)
    static var signMask: UInt64 { 1 << 63 }
    @inline(__always)
    static var integerThreshold: Double { 0x1p52 }
}

/// What the floating-point operators mean.
///
/// Spec 3.0, exec-numeric.
enum FloatingPoint {
    /// The result of an operator, or the canonical NaN in place of any NaN.
    ///
    /// The hint makes it a branch, which is predicted. The masks that the compiler would choose stand between an operator
    /// and the next one that needs its result, and take longer than an addition.
    @inline(__always)
    static func canonical<T: WasmFloat>(_ a: T) -> T { _fastPath(a == a) ? a : T.canonicalNaN }

    @inline(__always)
    static func add<T: WasmFloat>(_ a: T, _ b: T) -> T { canonical(a + b) }
    @inline(__always)
    static func sub<T: WasmFloat>(_ a: T, _ b: T) -> T { canonical(a - b) }
    @inline(__always)
    static func mul<T: WasmFloat>(_ a: T, _ b: T) -> T { canonical(a * b) }
    @inline(__always)
    static func div<T: WasmFloat>(_ a: T, _ b: T) -> T { canonical(a / b) }

    /// The smaller operand; −0 is smaller than +0.
    ///
    /// Spec 3.0, op-fmin.
    @inline(__always)
    static func min<T: WasmFloat>(_ a: T, _ b: T) -> T {
        if a < b { return a }
        if b < a { return b }
        // Equal operands differ at most in the sign of zero; the rest has a NaN.
        return a == b ? T(a.bits | b.bits, asBits: ()) : T.canonicalNaN
    }
    /// The larger operand; +0 is larger than −0.
    ///
    /// Spec 3.0, op-fmax.
    @inline(__always)
    static func max<T: WasmFloat>(_ a: T, _ b: T) -> T {
        if a > b { return a }
        if b > a { return b }
        return a == b ? T(a.bits & b.bits, asBits: ()) : T.canonicalNaN
    }
    @inline(__always)
    static func copysign<T: WasmFloat>(_ a: T, _ b: T) -> T {
        T(a.bits & ~T.signMask | b.bits & T.signMask, asBits: ())
    }

    @inline(__always)
    static func eq<T: WasmFloat>(_ a: T, _ b: T) -> Bool { a == b }
    @inline(__always)
    static func ne<T: WasmFloat>(_ a: T, _ b: T) -> Bool { a != b }
    @inline(__always)
    static func lt<T: WasmFloat>(_ a: T, _ b: T) -> Bool { a < b }
    @inline(__always)
    static func gt<T: WasmFloat>(_ a: T, _ b: T) -> Bool { a > b }
    @inline(__always)
    static func le<T: WasmFloat>(_ a: T, _ b: T) -> Bool { a <= b }
    @inline(__always)
    static func ge<T: WasmFloat>(_ a: T, _ b: T) -> Bool { a >= b }

    @inline(__always)
    static func abs<T: WasmFloat>(_ a: T) -> T { T(a.bits & ~T.signMask, asBits: ()) }
    @inline(__always)
    static func neg<T: WasmFloat>(_ a: T) -> T { T(a.bits ^ T.signMask, asBits: ()) }
    @inline(__always)
    static func sqrt<T: WasmFloat>(_ a: T) -> T { canonical(a.squareRoot()) }

    /// Rounds to the nearest integer, ties to even.
    ///
    /// Spec 3.0, op-fnearest.
    ///
    /// Adding and subtracting the threshold rounds in the default mode without a library call, which `rounded()` would
    /// be on processors without a rounding instruction in their baseline.
    @inline(__always)
    static func nearest<T: WasmFloat>(_ a: T) -> T {
        let magnitude = abs(a)
        guard magnitude < T.integerThreshold else { return canonical(a) }
        let rounded = (magnitude + T.integerThreshold) - T.integerThreshold
        return copysign(rounded, a)
    }
    /// Rounds towards minus infinity.
    ///
    /// Spec 3.0, op-ffloor.
    @inline(__always)
    static func floor<T: WasmFloat>(_ a: T) -> T {
        let rounded = nearest(a)
        return copysign(rounded > a ? rounded - 1 : rounded, rounded.isNaN ? rounded : a)
    }
    /// Rounds towards plus infinity.
    ///
    /// Spec 3.0, op-fceil.
    @inline(__always)
    static func ceil<T: WasmFloat>(_ a: T) -> T {
        let rounded = nearest(a)
        return copysign(rounded < a ? rounded + 1 : rounded, rounded.isNaN ? rounded : a)
    }
    /// Rounds towards zero.
    ///
    /// Spec 3.0, op-ftrunc.
    @inline(__always)
    static func trunc<T: WasmFloat>(_ a: T) -> T {
        let magnitude = abs(a)
        guard magnitude < T.integerThreshold else { return canonical(a) }
        let rounded = nearest(magnitude)
        return copysign(rounded > magnitude ? rounded - 1 : rounded, a)
    }
}
