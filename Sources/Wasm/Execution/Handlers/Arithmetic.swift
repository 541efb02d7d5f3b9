// The integer operators, for 32 and 64 bits alike. Operands are unsigned; a name that ends in S reads them as signed.

/// What the integer operators mean.
///
/// Spec 3.0, exec-numeric.
enum Arithmetic {
    // MARK: iadd, isub, … Spec 3.0, op-iadd and following.

    @inline(__always)
    static func add<T: UnsignedInteger & FixedWidthInteger>(_ a: T, _ b: T) -> T { a &+ b }
    @inline(__always)
    static func sub<T: UnsignedInteger & FixedWidthInteger>(_ a: T, _ b: T) -> T { a &- b }
    @inline(__always)
    static func mul<T: UnsignedInteger & FixedWidthInteger>(_ a: T, _ b: T) -> T { a &* b }
    @inline(__always)
    static func and<T: UnsignedInteger & FixedWidthInteger>(_ a: T, _ b: T) -> T { a & b }
    @inline(__always)
    static func or<T: UnsignedInteger & FixedWidthInteger>(_ a: T, _ b: T) -> T { a | b }
    @inline(__always)
    static func xor<T: UnsignedInteger & FixedWidthInteger>(_ a: T, _ b: T) -> T { a ^ b }
    @inline(__always)
    static func shl<T: UnsignedInteger & FixedWidthInteger>(_ a: T, _ b: T) -> T { a &<< b }
    @inline(__always)
    static func shrU<T: UnsignedInteger & FixedWidthInteger>(_ a: T, _ b: T) -> T { a &>> b }
    @inline(__always)
    static func shrS(_ a: UInt32, _ b: UInt32) -> UInt32 {
        UInt32(bitPattern: Int32(bitPattern: a) &>> Int32(bitPattern: b))
    }
    @inline(__always)
    static func shrS(_ a: UInt64, _ b: UInt64) -> UInt64 {
        UInt64(bitPattern: Int64(bitPattern: a) &>> Int64(bitPattern: b))
    }
    @inline(__always)
    static func rotl<T: UnsignedInteger & FixedWidthInteger>(_ a: T, _ b: T) -> T { a &<< b | a &>> (0 &- b) }
    @inline(__always)
    static func rotr<T: UnsignedInteger & FixedWidthInteger>(_ a: T, _ b: T) -> T { a &>> b | a &<< (0 &- b) }

    // MARK: Division: nil where the operator traps. Spec 3.0, op-idiv and op-irem.

    @inline(__always)
    static func divU<T: UnsignedInteger & FixedWidthInteger>(_ a: T, _ b: T) -> T? {
        _slowPath(b == 0) ? nil : a.dividedReportingOverflow(by: b).partialValue
    }
    @inline(__always)
    static func remU<T: UnsignedInteger & FixedWidthInteger>(_ a: T, _ b: T) -> T? {
        _slowPath(b == 0) ? nil : a.remainderReportingOverflow(dividingBy: b).partialValue
    }
    @inline(__always)
    static func divS(_ a: UInt32, _ b: UInt32) -> UInt32? {
        let (quotient, overflow) = Int32(bitPattern: a).dividedReportingOverflow(by: Int32(bitPattern: b))
        return _slowPath(overflow) ? nil : UInt32(bitPattern: quotient)
    }
    @inline(__always)
    static func divS(_ a: UInt64, _ b: UInt64) -> UInt64? {
        let (quotient, overflow) = Int64(bitPattern: a).dividedReportingOverflow(by: Int64(bitPattern: b))
        return _slowPath(overflow) ? nil : UInt64(bitPattern: quotient)
    }
    /// The remainder by −1 is 0, also for the smallest integer, whose quotient has no representation.
    @inline(__always)
    static func remS(_ a: UInt32, _ b: UInt32) -> UInt32? {
        if _slowPath(b == 0) { return nil }
        if b == .max { return 0 }
        return UInt32(bitPattern: Int32(bitPattern: a) % Int32(bitPattern: b))
    }
    @inline(__always)
    static func remS(_ a: UInt64, _ b: UInt64) -> UInt64? {
        if _slowPath(b == 0) { return nil }
        if b == .max { return 0 }
        return UInt64(bitPattern: Int64(bitPattern: a) % Int64(bitPattern: b))
    }
    /// Why a division of these operands trapped.
    @inline(__always)
    static func divisionFailure<T: UnsignedInteger>(_ a: T, _ b: T) -> Trap.Code {
        b == 0 ? .integerDivideByZero : .integerOverflow
    }

    // MARK: Comparison. Spec 3.0, op-ieq and following.

    @inline(__always)
    static func eq<T: UnsignedInteger & FixedWidthInteger>(_ a: T, _ b: T) -> Bool { a == b }
    @inline(__always)
    static func ne<T: UnsignedInteger & FixedWidthInteger>(_ a: T, _ b: T) -> Bool { a != b }
    @inline(__always)
    static func ltU<T: UnsignedInteger & FixedWidthInteger>(_ a: T, _ b: T) -> Bool { a < b }
    @inline(__always)
    static func gtU<T: UnsignedInteger & FixedWidthInteger>(_ a: T, _ b: T) -> Bool { a > b }
    @inline(__always)
    static func leU<T: UnsignedInteger & FixedWidthInteger>(_ a: T, _ b: T) -> Bool { a <= b }
    @inline(__always)
    static func geU<T: UnsignedInteger & FixedWidthInteger>(_ a: T, _ b: T) -> Bool { a >= b }
    @inline(__always)
    static func ltS(_ a: UInt32, _ b: UInt32) -> Bool { Int32(bitPattern: a) < Int32(bitPattern: b) }
    @inline(__always)
    static func gtS(_ a: UInt32, _ b: UInt32) -> Bool { Int32(bitPattern: a) > Int32(bitPattern: b) }
    @inline(__always)
    static func leS(_ a: UInt32, _ b: UInt32) -> Bool { Int32(bitPattern: a) <= Int32(bitPattern: b) }
    @inline(__always)
    static func geS(_ a: UInt32, _ b: UInt32) -> Bool { Int32(bitPattern: a) >= Int32(bitPattern: b) }
    @inline(__always)
    static func ltS(_ a: UInt64, _ b: UInt64) -> Bool { Int64(bitPattern: a) < Int64(bitPattern: b) }
    @inline(__always)
    static func gtS(_ a: UInt64, _ b: UInt64) -> Bool { Int64(bitPattern: a) > Int64(bitPattern: b) }
    @inline(__always)
    static func leS(_ a: UInt64, _ b: UInt64) -> Bool { Int64(bitPattern: a) <= Int64(bitPattern: b) }
    @inline(__always)
    static func geS(_ a: UInt64, _ b: UInt64) -> Bool { Int64(bitPattern: a) >= Int64(bitPattern: b) }

    // MARK: Unary. Spec 3.0, op-iclz and following.

    @inline(__always)
    static func eqz<T: UnsignedInteger & FixedWidthInteger>(_ a: T) -> UInt32 { a == 0 ? 1 : 0 }
    @inline(__always)
    static func clz<T: UnsignedInteger & FixedWidthInteger>(_ a: T) -> T {
        T(truncatingIfNeeded: a.leadingZeroBitCount)
    }
    @inline(__always)
    static func ctz<T: UnsignedInteger & FixedWidthInteger>(_ a: T) -> T {
        T(truncatingIfNeeded: a.trailingZeroBitCount)
    }
    @inline(__always)
    static func popcnt<T: UnsignedInteger & FixedWidthInteger>(_ a: T) -> T {
        T(truncatingIfNeeded: a.nonzeroBitCount)
    }
    @inline(__always)
    static func extend8S<T: UnsignedInteger & FixedWidthInteger>(_ a: T) -> T {
        T(truncatingIfNeeded: Int8(truncatingIfNeeded: a))
    }
    @inline(__always)
    static func extend16S<T: UnsignedInteger & FixedWidthInteger>(_ a: T) -> T {
        T(truncatingIfNeeded: Int16(truncatingIfNeeded: a))
    }
    @inline(__always)
    static func extend32S<T: UnsignedInteger & FixedWidthInteger>(_ a: T) -> T {
        T(truncatingIfNeeded: Int32(truncatingIfNeeded: a))
    }
}
