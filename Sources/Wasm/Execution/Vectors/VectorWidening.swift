// The operators between vectors of narrow and of wide integer lanes. The types of the lanes say whether they have a
// sign.

/// What the operators between widths of integer lanes mean.
///
/// Spec 3.0, exec-vcvtop, exec-vextunop, exec-vextbinop and exec-vnarrow.
enum VectorWidening {
    // MARK: extend_low, extend_high. Spec 3.0, op-extend.

    @inline(__always)
    static func extendLow(_ a: I8x16) -> I16x8 { VectorPrimitives.extendLow(a) }
    @inline(__always)
    static func extendLow(_ a: U8x16) -> U16x8 { VectorPrimitives.extendLow(a) }
    @inline(__always)
    static func extendLow(_ a: I16x8) -> I32x4 { I32x4(truncatingIfNeeded: a.lowHalf) }
    @inline(__always)
    static func extendLow(_ a: U16x8) -> U32x4 { U32x4(truncatingIfNeeded: a.lowHalf) }
    @inline(__always)
    static func extendLow(_ a: I32x4) -> I64x2 { I64x2(truncatingIfNeeded: a.lowHalf) }
    @inline(__always)
    static func extendLow(_ a: U32x4) -> U64x2 { U64x2(truncatingIfNeeded: a.lowHalf) }
    @inline(__always)
    static func extendHigh(_ a: I8x16) -> I16x8 { extendLow(upperHalf(a)) }
    @inline(__always)
    static func extendHigh(_ a: U8x16) -> U16x8 { extendLow(upperHalf(a)) }
    @inline(__always)
    static func extendHigh(_ a: I16x8) -> I32x4 { I32x4(truncatingIfNeeded: a.highHalf) }
    @inline(__always)
    static func extendHigh(_ a: U16x8) -> U32x4 { U32x4(truncatingIfNeeded: a.highHalf) }
    @inline(__always)
    static func extendHigh(_ a: I32x4) -> I64x2 { I64x2(truncatingIfNeeded: a.highHalf) }
    @inline(__always)
    static func extendHigh(_ a: U32x4) -> U64x2 { U64x2(truncatingIfNeeded: a.highHalf) }

    /// The upper lanes in the place of the lower ones.
    @inline(__always)
    private static func upperHalf<Lanes: SIMD & BitwiseCopyable>(_ a: Lanes) -> Lanes {
        VectorLanes.reinterpret(U64x2(repeating: VectorLanes.reinterpret(a, as: U64x2.self)[1]), as: Lanes.self)
    }

    // MARK: extmul_low, extmul_high: the product of narrow lanes always fits the wide one. Spec 3.0, exec-vextbinop.

    @inline(__always)
    static func multiplyLow(_ a: I8x16, _ b: I8x16) -> I16x8 { extendLow(a) &* extendLow(b) }
    @inline(__always)
    static func multiplyLow(_ a: U8x16, _ b: U8x16) -> U16x8 { extendLow(a) &* extendLow(b) }
    @inline(__always)
    static func multiplyLow(_ a: I16x8, _ b: I16x8) -> I32x4 { extendLow(a) &* extendLow(b) }
    @inline(__always)
    static func multiplyLow(_ a: U16x8, _ b: U16x8) -> U32x4 { extendLow(a) &* extendLow(b) }
    @inline(__always)
    static func multiplyLow(_ a: I32x4, _ b: I32x4) -> I64x2 { extendLow(a) &* extendLow(b) }
    @inline(__always)
    static func multiplyLow(_ a: U32x4, _ b: U32x4) -> U64x2 { extendLow(a) &* extendLow(b) }
    @inline(__always)
    static func multiplyHigh(_ a: I8x16, _ b: I8x16) -> I16x8 { extendHigh(a) &* extendHigh(b) }
    @inline(__always)
    static func multiplyHigh(_ a: U8x16, _ b: U8x16) -> U16x8 { extendHigh(a) &* extendHigh(b) }
    @inline(__always)
    static func multiplyHigh(_ a: I16x8, _ b: I16x8) -> I32x4 { extendHigh(a) &* extendHigh(b) }
    @inline(__always)
    static func multiplyHigh(_ a: U16x8, _ b: U16x8) -> U32x4 { extendHigh(a) &* extendHigh(b) }
    @inline(__always)
    static func multiplyHigh(_ a: I32x4, _ b: I32x4) -> I64x2 { extendHigh(a) &* extendHigh(b) }
    @inline(__always)
    static func multiplyHigh(_ a: U32x4, _ b: U32x4) -> U64x2 { extendHigh(a) &* extendHigh(b) }

    // MARK: extadd_pairwise. Spec 3.0, op-ivadd_pairwise.

    @inline(__always)
    static func addPairwise(_ a: I8x16) -> I16x8 { VectorPrimitives.addPairwise(a) }
    @inline(__always)
    static func addPairwise(_ a: U8x16) -> U16x8 { VectorPrimitives.addPairwise(a) }
    @inline(__always)
    static func addPairwise(_ a: I16x8) -> I32x4 { VectorPrimitives.addPairwise(a) }
    @inline(__always)
    static func addPairwise(_ a: U16x8) -> U32x4 {
        let pairs = VectorLanes.reinterpret(a, as: U32x4.self)
        return (pairs & U32x4(repeating: 0xffff)) &+ (pairs &>> U32x4(repeating: 16))
    }

    // MARK: narrow, which saturates; the operands have a sign in every case. Spec 3.0, op-narrow.

    @inline(__always)
    static func narrow(_ a: I16x8, _ b: I16x8) -> I8x16 { VectorPrimitives.narrow(a, b) }
    @inline(__always)
    static func narrow(_ a: I16x8, _ b: I16x8) -> U8x16 { VectorPrimitives.narrow(a, b) }
    @inline(__always)
    static func narrow(_ a: I32x4, _ b: I32x4) -> I16x8 { VectorPrimitives.narrow(a, b) }
    @inline(__always)
    static func narrow(_ a: I32x4, _ b: I32x4) -> U16x8 { VectorPrimitives.narrow(a, b) }

    // MARK: Sums of products. Spec 3.0, op-ivdot, op-irelaxed_dot, op-irelaxed_dot_add.

    /// The sum of the products of each pair of lanes, which wraps around where all four are −2^15.
    @inline(__always)
    static func dot(_ a: I16x8, _ b: I16x8) -> I32x4 { VectorPrimitives.dotProduct(a, b) }
    /// The sum of the products of each pair of lanes, both operands with their signs.
    ///
    /// Sums of 2^15, which only four times −128 gives, beyond the seven bits of the second operand, wrap around here and
    /// are exact in ``relaxedDotAdd(_:_:_:)``. The specification's text saturates them in both; this is what Wasmtime
    /// computes, with which programs are compared.
    @inline(__always)
    static func relaxedDot(_ a: I8x16, _ b: I8x16) -> I16x8 { even(a) &* even(b) &+ odd(a) &* odd(b) }
    /// The sum of the products of each four lanes, and of `c`.
    @inline(__always)
    static func relaxedDotAdd(_ a: I8x16, _ b: I8x16, _ c: I32x4) -> I32x4 {
        dot(even(a), even(b)) &+ dot(odd(a), odd(b)) &+ c
    }

    /// The even lanes with their signs, each in the place of a pair.
    @inline(__always)
    private static func even(_ a: I8x16) -> I16x8 {
        let pairs = VectorLanes.reinterpret(a, as: I16x8.self)
        return (pairs &<< I16x8(repeating: 8)) &>> I16x8(repeating: 8)
    }
    /// The odd lanes with their signs, each in the place of a pair.
    @inline(__always)
    private static func odd(_ a: I8x16) -> I16x8 {
        VectorLanes.reinterpret(a, as: I16x8.self) &>> I16x8(repeating: 8)
    }
}
