// The conversions between number types. They are written out for each pair of types, because the standard library's
// generic conversion is many times slower than the concrete one.

/// What the conversions mean.
///
/// Spec 3.0, op-wrap and following.
enum Conversion {
    // MARK: Truncation towards zero; nil for NaN and out of range. Spec 3.0, op-trunc.
    //
    // The bounds are exclusive: the next number of the floating-point type outside what truncates into the range.

    @inline(__always)
    static func truncS32(_ a: Float) -> UInt32? {
        _fastPath(a > -0x1.000002p31 && a < 0x1p31) ? UInt32(bitPattern: Int32(a)) : nil
    }
    @inline(__always)
    static func truncS32(_ a: Double) -> UInt32? {
        _fastPath(a > -0x1.00000002p31 && a < 0x1p31) ? UInt32(bitPattern: Int32(a)) : nil
    }
    @inline(__always)
    static func truncU32(_ a: Float) -> UInt32? {
        _fastPath(a > -1 && a < 0x1p32) ? UInt32(a) : nil
    }
    @inline(__always)
    static func truncU32(_ a: Double) -> UInt32? {
        _fastPath(a > -1 && a < 0x1p32) ? UInt32(a) : nil
    }
    @inline(__always)
    static func truncS64(_ a: Float) -> UInt64? {
        _fastPath(a > -0x1.000002p63 && a < 0x1p63) ? UInt64(bitPattern: Int64(a)) : nil
    }
    @inline(__always)
    static func truncS64(_ a: Double) -> UInt64? {
        _fastPath(a > -0x1.0000000000001p63 && a < 0x1p63) ? UInt64(bitPattern: Int64(a)) : nil
    }
    @inline(__always)
    static func truncU64(_ a: Float) -> UInt64? {
        _fastPath(a > -1 && a < 0x1p64) ? UInt64(a) : nil
    }
    @inline(__always)
    static func truncU64(_ a: Double) -> UInt64? {
        _fastPath(a > -1 && a < 0x1p64) ? UInt64(a) : nil
    }

    /// Why a truncation trapped.
    @inline(__always)
    static func truncationFailure<T: WasmFloat>(_ a: T) -> Trap.Code {
        a == a ? .integerOverflow : .invalidConversionToInteger
    }

    // MARK: Saturating truncation: NaN gives 0, what is out of range the nearest bound. Spec 3.0, op-trunc-sat.

    @inline(__always)
    static func truncSatS32(_ a: Float) -> UInt32 {
        truncS32(a) ?? (a == a ? (a < 0 ? UInt32(bitPattern: Int32.min) : UInt32(bitPattern: Int32.max)) : 0)
    }
    @inline(__always)
    static func truncSatS32(_ a: Double) -> UInt32 {
        truncS32(a) ?? (a == a ? (a < 0 ? UInt32(bitPattern: Int32.min) : UInt32(bitPattern: Int32.max)) : 0)
    }
    @inline(__always)
    static func truncSatU32(_ a: Float) -> UInt32 {
        truncU32(a) ?? (a == a ? (a < 0 ? .min : .max) : 0)
    }
    @inline(__always)
    static func truncSatU32(_ a: Double) -> UInt32 {
        truncU32(a) ?? (a == a ? (a < 0 ? .min : .max) : 0)
    }
    @inline(__always)
    static func truncSatS64(_ a: Float) -> UInt64 {
        truncS64(a) ?? (a == a ? (a < 0 ? UInt64(bitPattern: Int64.min) : UInt64(bitPattern: Int64.max)) : 0)
    }
    @inline(__always)
    static func truncSatS64(_ a: Double) -> UInt64 {
        truncS64(a) ?? (a == a ? (a < 0 ? UInt64(bitPattern: Int64.min) : UInt64(bitPattern: Int64.max)) : 0)
    }
    @inline(__always)
    static func truncSatU64(_ a: Float) -> UInt64 {
        truncU64(a) ?? (a == a ? (a < 0 ? .min : .max) : 0)
    }
    @inline(__always)
    static func truncSatU64(_ a: Double) -> UInt64 {
        truncU64(a) ?? (a == a ? (a < 0 ? .min : .max) : 0)
    }

    // MARK: From integers, rounding to the nearest. Spec 3.0, op-convert.

    @inline(__always)
    static func convertS(_ a: UInt32) -> Float { Float(Int32(bitPattern: a)) }
    @inline(__always)
    static func convertU(_ a: UInt32) -> Float { Float(a) }
    @inline(__always)
    static func convertS(_ a: UInt32) -> Double { Double(Int32(bitPattern: a)) }
    @inline(__always)
    static func convertU(_ a: UInt32) -> Double { Double(a) }
    @inline(__always)
    static func convertS(_ a: UInt64) -> Float { Float(Int64(bitPattern: a)) }
    @inline(__always)
    static func convertU(_ a: UInt64) -> Float { Float(a) }
    @inline(__always)
    static func convertS(_ a: UInt64) -> Double { Double(Int64(bitPattern: a)) }
    @inline(__always)
    static func convertU(_ a: UInt64) -> Double { Double(a) }

    // MARK: Between widths. Spec 3.0, op-wrap, op-extend, op-demote, op-promote.

    @inline(__always)
    static func wrap(_ a: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: a) }
    @inline(__always)
    static func extendS(_ a: UInt32) -> UInt64 { UInt64(bitPattern: Int64(Int32(bitPattern: a))) }
    @inline(__always)
    static func demote(_ a: Double) -> Float { FloatingPoint.canonical(Float(a)) }
    @inline(__always)
    static func promote(_ a: Float) -> Double { FloatingPoint.canonical(Double(a)) }
}
