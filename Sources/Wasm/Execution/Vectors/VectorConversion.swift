// The conversions between vectors of integers and of floating-point numbers.

/// What the conversions between vectors mean.
///
/// Spec 3.0, exec-vcvtop, with op-trunc_sat and following for each lane.
enum VectorConversion {
    // MARK: trunc_sat, and the relaxed ones, which mean the same in the deterministic profile. Spec 3.0, op-trunc_sat.
    //
    // The lanes for which the operand has no number become 0.

    @inline(__always)
    static func truncate(_ a: F32x4) -> I32x4 {
        // The least integer, which stands for what is out of range, turns into the greatest.
        let saturated = VectorPrimitives.truncate(a) ^ VectorLanes.mask(a .>= F32x4(repeating: 0x1p31))
        return saturated & VectorLanes.mask(a .== a)
    }
    @inline(__always)
    static func truncate(_ a: F32x4) -> U32x4 {
        let positive = F32x4().replacing(with: a, where: a .> F32x4())
        // The least integer has the bits of 2^31, to which the rest is added.
        let rest = positive - F32x4(repeating: 0x1p31)
        let high = VectorPrimitives.truncate(rest) ^ VectorLanes.mask(rest .>= F32x4(repeating: 0x1p31))
        let sum = VectorPrimitives.truncate(positive) &+ VectorArithmetic.max(high, I32x4())
        return VectorLanes.reinterpret(sum, as: U32x4.self)
    }
    @inline(__always)
    static func truncate(_ a: F64x2) -> I32x4 {
        let greatest = F64x2(repeating: 0x7fff_ffff)
        let number = F64x2().replacing(with: a, where: a .== a)
        return VectorPrimitives.truncate(greatest.replacing(with: number, where: number .< greatest))
    }
    @inline(__always)
    static func truncate(_ a: F64x2) -> U32x4 {
        let greatest = F64x2(repeating: 0xffff_ffff)
        let positive = F64x2().replacing(with: a, where: a .> F64x2())
        let clamped = greatest.replacing(with: positive, where: positive .< greatest)
        // From 2^52 on, the low bits of a number are those of an integer.
        let shifted = clamped.rounded(.towardZero) + F64x2(repeating: 0x1p52)
        let low = VectorLanes.reinterpret(shifted, as: U32x4.self).evenHalf
        return U32x4(lowHalf: low, highHalf: SIMD2<UInt32>())
    }

    // MARK: convert, from the low lanes to Double; rounded to the nearest. Spec 3.0, op-convert.

    @inline(__always)
    static func convert(_ a: I32x4) -> F32x4 { F32x4(a) }
    @inline(__always)
    static func convert(_ a: U32x4) -> F32x4 {
        // Only the sum of the two halves is rounded.
        let high = I32x4(truncatingIfNeeded: a &>> U32x4(repeating: 16))
        let low = I32x4(truncatingIfNeeded: a & U32x4(repeating: 0xffff))
        return F32x4(high) * F32x4(repeating: 0x1p16) + F32x4(low)
    }
    @inline(__always)
    static func convert(_ a: I32x4) -> F64x2 { F64x2(a.lowHalf) }
    @inline(__always)
    static func convert(_ a: U32x4) -> F64x2 { F64x2(a.lowHalf) }

    // MARK: demote, promote. Spec 3.0, op-demote, op-promote.

    @inline(__always)
    static func demote(_ a: F64x2) -> F32x4 {
        VectorFloat.canonical(F32x4(lowHalf: SIMD2<Float>(a), highHalf: SIMD2<Float>()))
    }
    @inline(__always)
    static func promote(_ a: F32x4) -> F64x2 { VectorFloat.canonical(F64x2(a.lowHalf)) }
}
