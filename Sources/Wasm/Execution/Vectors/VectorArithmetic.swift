// The integer operators on vectors. They are written out for each shape, because the standard library computes lane by
// lane in generic code; the type of the lanes says whether they have a sign.

/// What the integer operators on vectors mean.
///
/// Spec 3.0, exec-vbinop and exec-vunop, with exec-numeric for each lane.
enum VectorArithmetic {
    // MARK: add, sub, mul, neg, abs, which wrap around. Spec 3.0, op-iadd and following, op-ineg, op-iabs.

    @inline(__always)
    static func add(_ a: U8x16, _ b: U8x16) -> U8x16 { a &+ b }
    @inline(__always)
    static func add(_ a: U16x8, _ b: U16x8) -> U16x8 { a &+ b }
    @inline(__always)
    static func add(_ a: U32x4, _ b: U32x4) -> U32x4 { a &+ b }
    @inline(__always)
    static func add(_ a: U64x2, _ b: U64x2) -> U64x2 { a &+ b }
    @inline(__always)
    static func sub(_ a: U8x16, _ b: U8x16) -> U8x16 { a &- b }
    @inline(__always)
    static func sub(_ a: U16x8, _ b: U16x8) -> U16x8 { a &- b }
    @inline(__always)
    static func sub(_ a: U32x4, _ b: U32x4) -> U32x4 { a &- b }
    @inline(__always)
    static func sub(_ a: U64x2, _ b: U64x2) -> U64x2 { a &- b }
    @inline(__always)
    static func mul(_ a: U16x8, _ b: U16x8) -> U16x8 { a &* b }
    @inline(__always)
    static func mul(_ a: U32x4, _ b: U32x4) -> U32x4 { a &* b }
    @inline(__always)
    static func mul(_ a: U64x2, _ b: U64x2) -> U64x2 { a &* b }
    @inline(__always)
    static func neg(_ a: U8x16) -> U8x16 { 0 &- a }
    @inline(__always)
    static func neg(_ a: U16x8) -> U16x8 { 0 &- a }
    @inline(__always)
    static func neg(_ a: U32x4) -> U32x4 { 0 &- a }
    @inline(__always)
    static func neg(_ a: U64x2) -> U64x2 { 0 &- a }
    @inline(__always)
    static func abs(_ a: I8x16) -> I8x16 { a.replacing(with: 0 &- a, where: a .< I8x16()) }
    @inline(__always)
    static func abs(_ a: I16x8) -> I16x8 { a.replacing(with: 0 &- a, where: a .< I16x8()) }
    @inline(__always)
    static func abs(_ a: I32x4) -> I32x4 { a.replacing(with: 0 &- a, where: a .< I32x4()) }
    @inline(__always)
    static func abs(_ a: I64x2) -> I64x2 { a.replacing(with: 0 &- a, where: a .< I64x2()) }

    // MARK: min, max. Spec 3.0, op-imin and op-imax.

    @inline(__always)
    static func min(_ a: I8x16, _ b: I8x16) -> I8x16 { a.replacing(with: b, where: b .< a) }
    @inline(__always)
    static func min(_ a: I16x8, _ b: I16x8) -> I16x8 { a.replacing(with: b, where: b .< a) }
    @inline(__always)
    static func min(_ a: I32x4, _ b: I32x4) -> I32x4 { a.replacing(with: b, where: b .< a) }
    @inline(__always)
    static func min(_ a: U8x16, _ b: U8x16) -> U8x16 { a.replacing(with: b, where: b .< a) }
    @inline(__always)
    static func min(_ a: U16x8, _ b: U16x8) -> U16x8 { a.replacing(with: b, where: b .< a) }
    @inline(__always)
    static func min(_ a: U32x4, _ b: U32x4) -> U32x4 { a.replacing(with: b, where: b .< a) }
    @inline(__always)
    static func max(_ a: I8x16, _ b: I8x16) -> I8x16 { a.replacing(with: b, where: b .> a) }
    @inline(__always)
    static func max(_ a: I16x8, _ b: I16x8) -> I16x8 { a.replacing(with: b, where: b .> a) }
    @inline(__always)
    static func max(_ a: I32x4, _ b: I32x4) -> I32x4 { a.replacing(with: b, where: b .> a) }
    @inline(__always)
    static func max(_ a: U8x16, _ b: U8x16) -> U8x16 { a.replacing(with: b, where: b .> a) }
    @inline(__always)
    static func max(_ a: U16x8, _ b: U16x8) -> U16x8 { a.replacing(with: b, where: b .> a) }
    @inline(__always)
    static func max(_ a: U32x4, _ b: U32x4) -> U32x4 { a.replacing(with: b, where: b .> a) }

    // MARK: add_sat, sub_sat. Spec 3.0, op-iadd_sat, op-isub_sat.

    @inline(__always)
    static func addSat(_ a: I8x16, _ b: I8x16) -> I8x16 { VectorPrimitives.addSaturating(a, b) }
    @inline(__always)
    static func addSat(_ a: I16x8, _ b: I16x8) -> I16x8 { VectorPrimitives.addSaturating(a, b) }
    @inline(__always)
    static func addSat(_ a: U8x16, _ b: U8x16) -> U8x16 { (a &+ b).replacing(with: .max, where: a .> ~b) }
    @inline(__always)
    static func addSat(_ a: U16x8, _ b: U16x8) -> U16x8 { (a &+ b).replacing(with: .max, where: a .> ~b) }
    @inline(__always)
    static func subSat(_ a: I8x16, _ b: I8x16) -> I8x16 { VectorPrimitives.subtractSaturating(a, b) }
    @inline(__always)
    static func subSat(_ a: I16x8, _ b: I16x8) -> I16x8 { VectorPrimitives.subtractSaturating(a, b) }
    @inline(__always)
    static func subSat(_ a: U8x16, _ b: U8x16) -> U8x16 { (a &- b).replacing(with: 0, where: a .< b) }
    @inline(__always)
    static func subSat(_ a: U16x8, _ b: U16x8) -> U16x8 { (a &- b).replacing(with: 0, where: a .< b) }

    // MARK: avgr_u, q15mulr_sat_s, popcnt. Spec 3.0, op-iavgr, op-iq15mulrsat, op-ipopcnt.

    // The bits that both have, and half of those that one has, rounded up.
    @inline(__always)
    static func avgr(_ a: U8x16, _ b: U8x16) -> U8x16 { (a | b) &- ((a ^ b) &>> 1) }
    @inline(__always)
    static func avgr(_ a: U16x8, _ b: U16x8) -> U16x8 { (a | b) &- ((a ^ b) &>> 1) }
    @inline(__always)
    static func q15mulrSat(_ a: I16x8, _ b: I16x8) -> I16x8 { VectorPrimitives.multiplyQ15(a, b) }
    /// The number of ones in each byte: those in its halves, looked up.
    @inline(__always)
    static func popcnt(_ a: U8x16) -> U8x16 {
        let counts = U8x16(0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4)
        let nibble = U8x16(repeating: 0x0f)
        return VectorPrimitives.lookUp(counts, a & nibble) &+ VectorPrimitives.lookUp(counts, (a &>> 4) & nibble)
    }
}
