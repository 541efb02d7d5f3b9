// The operators that place lanes: splat, replace_lane, shuffle, swizzle, and the loads that fill a vector with fewer
// bytes. None looks at what a lane means.

/// What the operators that place lanes mean.
///
/// Spec 3.0, exec-vsplat, exec-vreplace_lane, exec-vshuffle, exec-vswizzlop, exec-vload-splat.
enum VectorLanes {
    /// The same bits as lanes of another shape.
    ///
    /// ## Safety
    /// - Must hold: both types have the same size, and any bits are a value of theirs.
    /// - Guaranteed by: the callers in this folder, which name numbers and vectors of numbers; the compiler knows the
    ///   sizes of both and refuses to go on where they differ.
    @inline(__always)
    static func reinterpret<From: BitwiseCopyable, To: SIMD & BitwiseCopyable>(_ a: From, as: To.Type) -> To {
        unsafe unsafeBitCast(a, to: To.self)
    }

    /// All bits set in the lanes where a comparison holds, and none in the others.
    @inline(__always)
    static func mask<Lanes: SIMD>(_ holds: SIMDMask<Lanes.MaskStorage>) -> Lanes where Lanes.Scalar: FixedWidthInteger {
        Lanes(repeating: 0).replacing(with: Lanes(repeating: ~0), where: holds)
    }

    // MARK: splat. Spec 3.0, exec-vsplat.

    @inline(__always)
    static func splat(_ a: UInt8) -> U8x16 { U8x16(repeating: a) }
    @inline(__always)
    static func splat(_ a: UInt16) -> U16x8 { U16x8(repeating: a) }
    @inline(__always)
    static func splat(_ a: UInt32) -> U32x4 { U32x4(repeating: a) }
    @inline(__always)
    static func splat(_ a: UInt64) -> U64x2 { U64x2(repeating: a) }
    @inline(__always)
    static func splat(_ a: Float) -> F32x4 { F32x4(repeating: a) }
    @inline(__always)
    static func splat(_ a: Double) -> F64x2 { F64x2(repeating: a) }
    @inline(__always)
    static func splat(_ a: UInt32) -> U8x16 { U8x16(repeating: UInt8(truncatingIfNeeded: a)) }
    @inline(__always)
    static func splat(_ a: UInt32) -> U16x8 { U16x8(repeating: UInt16(truncatingIfNeeded: a)) }

    // MARK: replace_lane and load_lane, by the low bits of the operand. Spec 3.0, exec-vreplace_lane, exec-vload_lane.
    //
    // A comparison with the lanes' numbers takes the place of an index, so none can be out of range.

    @inline(__always)
    static func replace(_ a: U8x16, _ b: UInt32, lane: UInt32) -> U8x16 {
        let numbers = U8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
        let isNamed = numbers .== U8x16(repeating: UInt8(truncatingIfNeeded: lane))
        return a.replacing(with: UInt8(truncatingIfNeeded: b), where: isNamed)
    }
    @inline(__always)
    static func replace(_ a: U16x8, _ b: UInt32, lane: UInt32) -> U16x8 {
        let numbers = U16x8(0, 1, 2, 3, 4, 5, 6, 7)
        let isNamed = numbers .== U16x8(repeating: UInt16(truncatingIfNeeded: lane))
        return a.replacing(with: UInt16(truncatingIfNeeded: b), where: isNamed)
    }
    @inline(__always)
    static func replace(_ a: U32x4, _ b: UInt32, lane: UInt32) -> U32x4 {
        let numbers = U32x4(0, 1, 2, 3)
        let isNamed = numbers .== U32x4(repeating: lane)
        return a.replacing(with: b, where: isNamed)
    }
    @inline(__always)
    static func replace(_ a: U64x2, _ b: UInt64, lane: UInt32) -> U64x2 {
        let numbers = U64x2(0, 1)
        let isNamed = numbers .== U64x2(repeating: UInt64(truncatingIfNeeded: lane))
        return a.replacing(with: b, where: isNamed)
    }

    // MARK: shuffle, swizzle. Spec 3.0, exec-vshuffle, op-ivswizzle.

    /// The bytes of `a` and `b`, in this order, that the lanes' numbers name.
    @inline(__always)
    static func shuffle(_ a: U8x16, _ b: U8x16, lanes: U8x16) -> U8x16 {
        // A number that belongs to the other operand gets its high bit, so that the look-up gives 0.
        let first = VectorPrimitives.lookUp(a, lanes &+ U8x16(repeating: 0x70))
        return first | VectorPrimitives.lookUp(b, lanes &- U8x16(repeating: 16))
    }
    /// The bytes of `a` that `b` names, and 0 where it names none.
    ///
    /// The relaxed swizzle means the same in the deterministic profile.
    @inline(__always)
    static func swizzle(_ a: U8x16, _ b: U8x16) -> U8x16 {
        VectorPrimitives.lookUp(a, VectorArithmetic.addSat(b, U8x16(repeating: 0x70)))
    }

    // MARK: load8x8 and its kind, load_zero. Spec 3.0, exec-vload-pack, exec-vload-zero.

    /// The first lanes of a vector, the rest of which is 0.
    @inline(__always)
    static func zeroExtended(_ a: UInt32) -> U32x4 { U32x4(a, 0, 0, 0) }
    @inline(__always)
    static func zeroExtended(_ a: UInt64) -> U64x2 { U64x2(a, 0) }
    @inline(__always)
    static func extended(_ a: UInt64) -> I16x8 {
        VectorPrimitives.extendLow(reinterpret(zeroExtended(a), as: I8x16.self))
    }
    @inline(__always)
    static func extended(_ a: UInt64) -> U16x8 {
        VectorPrimitives.extendLow(reinterpret(zeroExtended(a), as: U8x16.self))
    }
    @inline(__always)
    static func extended(_ a: UInt64) -> I32x4 { I32x4(truncatingIfNeeded: reinterpret(a, as: SIMD4<Int16>.self)) }
    @inline(__always)
    static func extended(_ a: UInt64) -> U32x4 { U32x4(truncatingIfNeeded: reinterpret(a, as: SIMD4<UInt16>.self)) }
    @inline(__always)
    static func extended(_ a: UInt64) -> I64x2 { I64x2(truncatingIfNeeded: reinterpret(a, as: SIMD2<Int32>.self)) }
    @inline(__always)
    static func extended(_ a: UInt64) -> U64x2 { U64x2(truncatingIfNeeded: reinterpret(a, as: SIMD2<UInt32>.self)) }
}
