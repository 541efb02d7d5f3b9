// The floating-point operators on vectors, in the specification's deterministic profile: a NaN that an operator
// computes is the positive canonical one. `neg`, `abs`, `pmin` and `pmax` keep the bits of a NaN.

/// What the floating-point operators on vectors mean.
///
/// Spec 3.0, exec-vbinop and exec-vunop, with exec-numeric for each lane.
enum VectorFloat {
    // MARK: A result with the canonical NaN where it, or what else is said, is a NaN.
    //
    // The hint makes it a branch, which is predicted. A selection stands between an operator and the next one that
    // needs its result, and takes as long again as an addition.

    @inline(__always)
    static func canonical(_ a: F32x4) -> F32x4 { canonical(a, where: a .!= a) }
    @inline(__always)
    private static func canonical(_ a: F32x4, where isNaN: SIMDMask<F32x4.MaskStorage>) -> F32x4 {
        let lanes = VectorLanes.reinterpret(VectorLanes.mask(isNaN) as I32x4, as: I8x16.self)
        if _fastPath(!VectorPrimitives.isAnyTrue(lanes)) { return a }
        return a.replacing(with: Float.canonicalNaN, where: isNaN)
    }
    @inline(__always)
    static func canonical(_ a: F64x2) -> F64x2 { canonical(a, where: a .!= a) }
    @inline(__always)
    private static func canonical(_ a: F64x2, where isNaN: SIMDMask<F64x2.MaskStorage>) -> F64x2 {
        let lanes = VectorLanes.reinterpret(VectorLanes.mask(isNaN) as I64x2, as: I8x16.self)
        if _fastPath(!VectorPrimitives.isAnyTrue(lanes)) { return a }
        return a.replacing(with: Double.canonicalNaN, where: isNaN)
    }

    // MARK: add, sub, mul, div, sqrt. Spec 3.0, op-fadd and following.

    @inline(__always)
    static func add(_ a: F32x4, _ b: F32x4) -> F32x4 { canonical(a + b) }
    @inline(__always)
    static func add(_ a: F64x2, _ b: F64x2) -> F64x2 { canonical(a + b) }
    @inline(__always)
    static func sub(_ a: F32x4, _ b: F32x4) -> F32x4 { canonical(a - b) }
    @inline(__always)
    static func sub(_ a: F64x2, _ b: F64x2) -> F64x2 { canonical(a - b) }
    @inline(__always)
    static func mul(_ a: F32x4, _ b: F32x4) -> F32x4 { canonical(a * b) }
    @inline(__always)
    static func mul(_ a: F64x2, _ b: F64x2) -> F64x2 { canonical(a * b) }
    @inline(__always)
    static func div(_ a: F32x4, _ b: F32x4) -> F32x4 { canonical(a / b) }
    @inline(__always)
    static func div(_ a: F64x2, _ b: F64x2) -> F64x2 { canonical(a / b) }
    // What has no root becomes the NaN in the operand, not in the result: to the compiler any NaN is as good as the
    // canonical one, and it drops a selection between the two.
    @inline(__always)
    static func sqrt(_ a: F32x4) -> F32x4 {
        a.replacing(with: F32x4(repeating: Float.canonicalNaN), where: .!(a .>= F32x4())).squareRoot()
    }
    @inline(__always)
    static func sqrt(_ a: F64x2) -> F64x2 {
        a.replacing(with: F64x2(repeating: Double.canonicalNaN), where: .!(a .>= F64x2())).squareRoot()
    }

    // MARK: ceil, floor, trunc, nearest. Spec 3.0, op-fceil and following.

    @inline(__always)
    static func ceil(_ a: F32x4) -> F32x4 { canonical(a.rounded(.up)) }
    @inline(__always)
    static func ceil(_ a: F64x2) -> F64x2 { canonical(a.rounded(.up)) }
    @inline(__always)
    static func floor(_ a: F32x4) -> F32x4 { canonical(a.rounded(.down)) }
    @inline(__always)
    static func floor(_ a: F64x2) -> F64x2 { canonical(a.rounded(.down)) }
    @inline(__always)
    static func trunc(_ a: F32x4) -> F32x4 { canonical(a.rounded(.towardZero)) }
    @inline(__always)
    static func trunc(_ a: F64x2) -> F64x2 { canonical(a.rounded(.towardZero)) }
    @inline(__always)
    static func nearest(_ a: F32x4) -> F32x4 { canonical(a.rounded(.toNearestOrEven)) }
    @inline(__always)
    static func nearest(_ a: F64x2) -> F64x2 { canonical(a.rounded(.toNearestOrEven)) }

    // MARK: min, max; the relaxed ones mean the same in the deterministic profile. Spec 3.0, op-fmin, op-fmax.
    //
    // Each order of the operands decides ties its own way, so that equal lanes come from both operands and differ at
    // most in the sign of zero.

    @inline(__always)
    static func min(_ a: F32x4, _ b: F32x4) -> F32x4 {
        let first = VectorLanes.reinterpret(b.replacing(with: a, where: a .< b), as: U32x4.self)
        let second = VectorLanes.reinterpret(a.replacing(with: b, where: b .< a), as: U32x4.self)
        let result = VectorLanes.reinterpret(first | second, as: F32x4.self)
        return canonical(result, where: (a .!= a) .| (b .!= b))
    }
    @inline(__always)
    static func min(_ a: F64x2, _ b: F64x2) -> F64x2 {
        let first = VectorLanes.reinterpret(b.replacing(with: a, where: a .< b), as: U64x2.self)
        let second = VectorLanes.reinterpret(a.replacing(with: b, where: b .< a), as: U64x2.self)
        let result = VectorLanes.reinterpret(first | second, as: F64x2.self)
        return canonical(result, where: (a .!= a) .| (b .!= b))
    }
    @inline(__always)
    static func max(_ a: F32x4, _ b: F32x4) -> F32x4 {
        let first = VectorLanes.reinterpret(b.replacing(with: a, where: a .> b), as: U32x4.self)
        let second = VectorLanes.reinterpret(a.replacing(with: b, where: b .> a), as: U32x4.self)
        let result = VectorLanes.reinterpret(first & second, as: F32x4.self)
        return canonical(result, where: (a .!= a) .| (b .!= b))
    }
    @inline(__always)
    static func max(_ a: F64x2, _ b: F64x2) -> F64x2 {
        let first = VectorLanes.reinterpret(b.replacing(with: a, where: a .> b), as: U64x2.self)
        let second = VectorLanes.reinterpret(a.replacing(with: b, where: b .> a), as: U64x2.self)
        let result = VectorLanes.reinterpret(first & second, as: F64x2.self)
        return canonical(result, where: (a .!= a) .| (b .!= b))
    }

    // MARK: pmin, pmax: an operand with its bits, the first if equal or unordered. Spec 3.0, op-fpmin, op-fpmax.

    @inline(__always)
    static func pmin(_ a: F32x4, _ b: F32x4) -> F32x4 { a.replacing(with: b, where: b .< a) }
    @inline(__always)
    static func pmin(_ a: F64x2, _ b: F64x2) -> F64x2 { a.replacing(with: b, where: b .< a) }
    @inline(__always)
    static func pmax(_ a: F32x4, _ b: F32x4) -> F32x4 { a.replacing(with: b, where: a .< b) }
    @inline(__always)
    static func pmax(_ a: F64x2, _ b: F64x2) -> F64x2 { a.replacing(with: b, where: a .< b) }

    // MARK: abs, neg, on the sign bit alone. Spec 3.0, op-fabs, op-fneg.

    @inline(__always)
    static func abs(_ a: F32x4) -> F32x4 {
        VectorLanes.reinterpret(VectorLanes.reinterpret(a, as: U32x4.self) & ~Float.signMask, as: F32x4.self)
    }
    @inline(__always)
    static func abs(_ a: F64x2) -> F64x2 {
        VectorLanes.reinterpret(VectorLanes.reinterpret(a, as: U64x2.self) & ~Double.signMask, as: F64x2.self)
    }
    @inline(__always)
    static func neg(_ a: F32x4) -> F32x4 {
        VectorLanes.reinterpret(VectorLanes.reinterpret(a, as: U32x4.self) ^ Float.signMask, as: F32x4.self)
    }
    @inline(__always)
    static func neg(_ a: F64x2) -> F64x2 {
        VectorLanes.reinterpret(VectorLanes.reinterpret(a, as: U64x2.self) ^ Double.signMask, as: F64x2.self)
    }

    // MARK: relaxed_madd, relaxed_nmadd: rounded once, as the deterministic profile says. Spec 3.0, op-fma.

    @inline(__always)
    static func multiplyAdd(_ a: F32x4, _ b: F32x4, _ c: F32x4) -> F32x4 { canonical(fused(a, b, c)) }
    /// The standard library's operation is a call for each lane where the baseline has no instruction for it.
    @inline(__always)
    static func multiplyAdd(_ a: F64x2, _ b: F64x2, _ c: F64x2) -> F64x2 { canonical(c.addingProduct(a, b)) }
    @inline(__always)
    static func negatedMultiplyAdd(_ a: F32x4, _ b: F32x4, _ c: F32x4) -> F32x4 { multiplyAdd(neg(a), b, c) }
    @inline(__always)
    static func negatedMultiplyAdd(_ a: F64x2, _ b: F64x2, _ c: F64x2) -> F64x2 { multiplyAdd(neg(a), b, c) }

    /// The sum of `c` and the product, rounded once, by way of the wider type.
    ///
    /// The product is exact there. The sum is rounded to odd: of the two numbers around an inexact one, that whose last
    /// bit is set, so that the second rounding does not take it for a tie.
    @inline(__always)
    private static func fused(_ a: F32x4, _ b: F32x4, _ c: F32x4) -> F32x4 {
        F32x4(lowHalf: fused(a.lowHalf, b.lowHalf, c.lowHalf), highHalf: fused(a.highHalf, b.highHalf, c.highHalf))
    }
    @inline(__always)
    private static func fused(_ a: SIMD2<Float>, _ b: SIMD2<Float>, _ c: SIMD2<Float>) -> SIMD2<Float> {
        let product = F64x2(a) * F64x2(b)
        let addend = F64x2(c)
        let sum = product + addend
        // What the sum lacks, exactly: Knuth's TwoSum. Where something is infinite it is a NaN, which says nothing to do.
        let rest = sum - product
        let error = (product - (sum - rest)) + (addend - rest)
        let sumBits = VectorLanes.reinterpret(sum, as: I64x2.self)
        let errorBits = VectorLanes.reinterpret(error, as: I64x2.self)
        // Away from zero where the error has the sum's sign, towards it otherwise.
        let step = ((sumBits ^ errorBits) &>> I64x2(repeating: 63)) | I64x2(repeating: 1)
        let inexact = VectorLanes.mask((error .< F64x2()) .| (error .> F64x2())) as I64x2
        let even = (sumBits & I64x2(repeating: 1)) &- I64x2(repeating: 1)
        return SIMD2<Float>(VectorLanes.reinterpret(sumBits &+ (step & inexact & even), as: F64x2.self))
    }
}
