// What Swift's vector types alone do not compile to good instructions, written with them all the same. This is what
// each of the processor's own instructions in `VectorIntrinsics` means, and what runs where there are none.

/// The primitives of the operators on vectors, defined.
///
/// The standard library's `clamping` initialisers are not used: they stay calls, which handlers must not make.
enum VectorDefinitions {
    // MARK: Saturating arithmetic.

    @inline(__always)
    static func addSaturating(_ a: I8x16, _ b: I8x16) -> I8x16 {
        let sum = a &+ b
        // Only operands of one sign overflow, and then the sum has the other.
        let overflows = ((a ^ sum) & (b ^ sum)) .< I8x16()
        return sum.replacing(with: bound(a), where: overflows)
    }
    @inline(__always)
    static func subtractSaturating(_ a: I8x16, _ b: I8x16) -> I8x16 {
        let difference = a &- b
        let overflows = ((a ^ b) & (a ^ difference)) .< I8x16()
        return difference.replacing(with: bound(a), where: overflows)
    }
    @inline(__always)
    private static func bound(_ a: I8x16) -> I8x16 {
        I8x16(repeating: .max).replacing(with: I8x16(repeating: .min), where: a .< I8x16())
    }
    @inline(__always)
    static func addSaturating(_ a: I16x8, _ b: I16x8) -> I16x8 {
        let sum = a &+ b
        // Only operands of one sign overflow, and then the sum has the other.
        let overflows = ((a ^ sum) & (b ^ sum)) .< I16x8()
        return sum.replacing(with: bound(a), where: overflows)
    }
    @inline(__always)
    static func subtractSaturating(_ a: I16x8, _ b: I16x8) -> I16x8 {
        let difference = a &- b
        let overflows = ((a ^ b) & (a ^ difference)) .< I16x8()
        return difference.replacing(with: bound(a), where: overflows)
    }
    @inline(__always)
    private static func bound(_ a: I16x8) -> I16x8 {
        I16x8(repeating: .max).replacing(with: I16x8(repeating: .min), where: a .< I16x8())
    }
    /// The product of two fractions of 15 bits, rounded, saturating for −1 · −1.
    @inline(__always)
    static func multiplyQ15(_ a: I16x8, _ b: I16x8) -> I16x8 {
        narrow(
            (VectorWidening.multiplyLow(a, b) &+ I32x4(repeating: 0x4000)) &>> I32x4(repeating: 15),
            (VectorWidening.multiplyHigh(a, b) &+ I32x4(repeating: 0x4000)) &>> I32x4(repeating: 15))
    }

    // MARK: Look-up.

    /// The bytes of a table that the low four bits of the indices name, and 0 for an index with its high bit set.
    @inline(__always)
    static func lookUp(_ table: U8x16, _ indices: U8x16) -> U8x16 {
        var result = U8x16()
        for lane in result.indices { result[lane] = table[Int(truncatingIfNeeded: indices[lane] & 15)] }
        return result.replacing(with: U8x16(), where: indices .>= U8x16(repeating: 0x80))
    }

    // MARK: Between widths.

    @inline(__always)
    static func extendLow(_ a: I8x16) -> I16x8 { I16x8(truncatingIfNeeded: a.lowHalf) }
    @inline(__always)
    static func extendLow(_ a: U8x16) -> U16x8 { U16x8(truncatingIfNeeded: a.lowHalf) }
    @inline(__always)
    static func narrow(_ a: I16x8, _ b: I16x8) -> I8x16 {
        let (low, high) = (I16x8(repeating: -0x80), I16x8(repeating: 0x7f))
        return I8x16(
            lowHalf: SIMD8<Int8>(truncatingIfNeeded: clamp(a, low, high)),
            highHalf: SIMD8<Int8>(truncatingIfNeeded: clamp(b, low, high)))
    }
    @inline(__always)
    static func narrow(_ a: I16x8, _ b: I16x8) -> U8x16 {
        let (low, high) = (I16x8(repeating: 0), I16x8(repeating: 0xff))
        return U8x16(
            lowHalf: SIMD8<UInt8>(truncatingIfNeeded: clamp(a, low, high)),
            highHalf: SIMD8<UInt8>(truncatingIfNeeded: clamp(b, low, high)))
    }
    @inline(__always)
    static func narrow(_ a: I32x4, _ b: I32x4) -> I16x8 {
        let (low, high) = (I32x4(repeating: -0x8000), I32x4(repeating: 0x7fff))
        return I16x8(
            lowHalf: SIMD4<Int16>(truncatingIfNeeded: clamp(a, low, high)),
            highHalf: SIMD4<Int16>(truncatingIfNeeded: clamp(b, low, high)))
    }
    @inline(__always)
    static func narrow(_ a: I32x4, _ b: I32x4) -> U16x8 {
        let (low, high) = (I32x4(repeating: 0), I32x4(repeating: 0xffff))
        return U16x8(
            lowHalf: SIMD4<UInt16>(truncatingIfNeeded: clamp(a, low, high)),
            highHalf: SIMD4<UInt16>(truncatingIfNeeded: clamp(b, low, high)))
    }
    @inline(__always)
    private static func clamp(_ a: I16x8, _ low: I16x8, _ high: I16x8) -> I16x8 {
        VectorArithmetic.min(VectorArithmetic.max(a, low), high)
    }
    @inline(__always)
    private static func clamp(_ a: I32x4, _ low: I32x4, _ high: I32x4) -> I32x4 {
        VectorArithmetic.min(VectorArithmetic.max(a, low), high)
    }
    @inline(__always)
    static func addPairwise(_ a: I8x16) -> I16x8 {
        I16x8(truncatingIfNeeded: a.evenHalf) &+ I16x8(truncatingIfNeeded: a.oddHalf)
    }
    @inline(__always)
    static func addPairwise(_ a: U8x16) -> U16x8 {
        U16x8(truncatingIfNeeded: a.evenHalf) &+ U16x8(truncatingIfNeeded: a.oddHalf)
    }
    @inline(__always)
    static func addPairwise(_ a: I16x8) -> I32x4 {
        I32x4(truncatingIfNeeded: a.evenHalf) &+ I32x4(truncatingIfNeeded: a.oddHalf)
    }
    @inline(__always)
    static func dotProduct(_ a: I16x8, _ b: I16x8) -> I32x4 {
        let even = I32x4(truncatingIfNeeded: a.evenHalf) &* I32x4(truncatingIfNeeded: b.evenHalf)
        return even &+ I32x4(truncatingIfNeeded: a.oddHalf) &* I32x4(truncatingIfNeeded: b.oddHalf)
    }

    // MARK: Tests of the sign bits.

    /// Whether a vector of lanes that are all ones or all zeros has one of the former.
    @inline(__always)
    static func isAnyTrue(_ mask: I8x16) -> Bool {
        let halves = VectorLanes.reinterpret(mask, as: U64x2.self)
        return halves[0] | halves[1] != 0
    }
    // The bit of each lane, that of lane 0 lowest.
    @inline(__always)
    static func bitmask(_ a: I8x16) -> UInt32 {
        let signs = VectorLanes.reinterpret(a, as: U64x2.self) & U64x2(repeating: 0x8080_8080_8080_8080)
        // The factor has a one for each byte, which takes the byte's sign to its place in the highest byte.
        let bits = (signs &* U64x2(repeating: 0x0002_0408_1020_4081)) &>> U64x2(repeating: 56)
        return UInt32(truncatingIfNeeded: bits[0] | bits[1] << 8)
    }
    @inline(__always)
    static func bitmask(_ a: I16x8) -> UInt32 { bitmask(narrow(a, I16x8()) as I8x16) }
    @inline(__always)
    static func bitmask(_ a: I32x4) -> UInt32 {
        let bits = (VectorLanes.reinterpret(a, as: U32x4.self) &>> U32x4(repeating: 31)) &<< U32x4(0, 1, 2, 3)
        return bits[0] | bits[1] | bits[2] | bits[3]
    }
    @inline(__always)
    static func bitmask(_ a: I64x2) -> UInt32 { (a[0] < 0 ? 1 : 0) | (a[1] < 0 ? 2 : 0) }

    // MARK: Truncation towards zero, to the least integer where it does not fit. High lanes without a number are 0.

    @inline(__always)
    static func truncate(_ a: F32x4) -> I32x4 {
        var result = I32x4(repeating: .min)
        for lane in a.indices { result[lane] = Conversion.truncS32(a[lane]).map(Int32.init(bitPattern:)) ?? .min }
        return result
    }
    @inline(__always)
    static func truncate(_ a: F64x2) -> I32x4 {
        var result = I32x4()
        for lane in a.indices { result[lane] = Conversion.truncS32(a[lane]).map(Int32.init(bitPattern:)) ?? .min }
        return result
    }
}
