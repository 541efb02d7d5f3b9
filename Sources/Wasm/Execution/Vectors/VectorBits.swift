// The operators on the bits of a vector: logical ones, shifts, and tests of the whole vector.

/// What the operators on the bits of a vector mean.
///
/// Spec 3.0, exec-vvunop and following, exec-vshiftop, exec-vtestop, exec-vbitmask.
enum VectorBits {
    // MARK: not, and, andnot, or, xor, bitselect. Spec 3.0, op-inot and following, op-ibitselect.

    @inline(__always)
    static func not(_ a: U64x2) -> U64x2 { ~a }
    @inline(__always)
    static func and(_ a: U64x2, _ b: U64x2) -> U64x2 { a & b }
    @inline(__always)
    static func andnot(_ a: U64x2, _ b: U64x2) -> U64x2 { a & ~b }
    @inline(__always)
    static func or(_ a: U64x2, _ b: U64x2) -> U64x2 { a | b }
    @inline(__always)
    static func xor(_ a: U64x2, _ b: U64x2) -> U64x2 { a ^ b }
    /// The bits of `a` where `c` has a one, and those of `b` elsewhere.
    ///
    /// The relaxed selections of lanes mean the same in the deterministic profile.
    @inline(__always)
    static func bitselect(_ a: U64x2, _ b: U64x2, _ c: U64x2) -> U64x2 { (a & c) | (b & ~c) }

    // MARK: shl, shr, by the count modulo the width of a lane. Spec 3.0, op-ishl, op-ishr.

    @inline(__always)
    static func shl(_ a: U8x16, _ count: UInt32) -> U8x16 { a &<< U8x16(repeating: UInt8(truncatingIfNeeded: count)) }
    @inline(__always)
    static func shl(_ a: U16x8, _ count: UInt32) -> U16x8 { a &<< U16x8(repeating: UInt16(truncatingIfNeeded: count)) }
    @inline(__always)
    static func shl(_ a: U32x4, _ count: UInt32) -> U32x4 { a &<< U32x4(repeating: UInt32(truncatingIfNeeded: count)) }
    @inline(__always)
    static func shl(_ a: U64x2, _ count: UInt32) -> U64x2 { a &<< U64x2(repeating: UInt64(truncatingIfNeeded: count)) }
    @inline(__always)
    static func shr(_ a: U8x16, _ count: UInt32) -> U8x16 { a &>> U8x16(repeating: UInt8(truncatingIfNeeded: count)) }
    @inline(__always)
    static func shr(_ a: U16x8, _ count: UInt32) -> U16x8 { a &>> U16x8(repeating: UInt16(truncatingIfNeeded: count)) }
    @inline(__always)
    static func shr(_ a: U32x4, _ count: UInt32) -> U32x4 { a &>> U32x4(repeating: UInt32(truncatingIfNeeded: count)) }
    @inline(__always)
    static func shr(_ a: U64x2, _ count: UInt32) -> U64x2 { a &>> U64x2(repeating: UInt64(truncatingIfNeeded: count)) }
    @inline(__always)
    static func shr(_ a: I8x16, _ count: UInt32) -> I8x16 { a &>> I8x16(repeating: Int8(truncatingIfNeeded: count)) }
    @inline(__always)
    static func shr(_ a: I16x8, _ count: UInt32) -> I16x8 { a &>> I16x8(repeating: Int16(truncatingIfNeeded: count)) }
    @inline(__always)
    static func shr(_ a: I32x4, _ count: UInt32) -> I32x4 { a &>> I32x4(repeating: Int32(truncatingIfNeeded: count)) }
    /// The sign bit is extended by arithmetic, because no instruction shifts lanes of this width with their sign.
    @inline(__always)
    static func shr(_ a: I64x2, _ count: UInt32) -> I64x2 {
        let sign = shr(U64x2(repeating: 1 << 63), count)
        let shifted = shr(VectorLanes.reinterpret(a, as: U64x2.self), count)
        return VectorLanes.reinterpret((shifted ^ sign) &- sign, as: I64x2.self)
    }

    // MARK: any_true, all_true, bitmask. Spec 3.0, exec-vvtestop, exec-vtestop, op-ivbitmask.

    @inline(__always)
    static func anyTrue(_ a: U64x2) -> UInt32 { (a[0] | a[1]) == 0 ? 0 : 1 }
    @inline(__always)
    static func allTrue(_ a: U8x16) -> UInt32 { noneTrue(VectorLanes.mask(a .== U8x16()) as U8x16) }
    @inline(__always)
    static func allTrue(_ a: U16x8) -> UInt32 { noneTrue(VectorLanes.mask(a .== U16x8()) as U16x8) }
    @inline(__always)
    static func allTrue(_ a: U32x4) -> UInt32 { noneTrue(VectorLanes.mask(a .== U32x4()) as U32x4) }
    @inline(__always)
    static func allTrue(_ a: U64x2) -> UInt32 { noneTrue(VectorLanes.mask(a .== U64x2()) as U64x2) }
    @inline(__always)
    private static func noneTrue<Lanes: SIMD & BitwiseCopyable>(_ mask: Lanes) -> UInt32 {
        VectorPrimitives.isAnyTrue(VectorLanes.reinterpret(mask, as: I8x16.self)) ? 0 : 1
    }
    // The sign bit of each lane, that of lane 0 lowest.
    @inline(__always)
    static func bitmask(_ a: I8x16) -> UInt32 { VectorPrimitives.bitmask(a) }
    @inline(__always)
    static func bitmask(_ a: I16x8) -> UInt32 { VectorPrimitives.bitmask(a) }
    @inline(__always)
    static func bitmask(_ a: I32x4) -> UInt32 { VectorPrimitives.bitmask(a) }
    @inline(__always)
    static func bitmask(_ a: I64x2) -> UInt32 { VectorPrimitives.bitmask(a) }
}
