// The comparisons of vectors: a lane of the result has all bits set where the comparison holds, and none where it does
// not. They are written out for each shape, because the standard library compares lane by lane in generic code.

/// What the comparisons of vectors mean.
///
/// Spec 3.0, exec-vrelop.
enum VectorComparison {
    // MARK: eq, ne. Spec 3.0, op-ieq and op-feq and following.

    @inline(__always)
    static func eq(_ a: U8x16, _ b: U8x16) -> U8x16 { VectorLanes.mask(a .== b) }
    @inline(__always)
    static func eq(_ a: U16x8, _ b: U16x8) -> U16x8 { VectorLanes.mask(a .== b) }
    @inline(__always)
    static func eq(_ a: U32x4, _ b: U32x4) -> U32x4 { VectorLanes.mask(a .== b) }
    @inline(__always)
    static func eq(_ a: U64x2, _ b: U64x2) -> U64x2 { VectorLanes.mask(a .== b) }
    @inline(__always)
    static func eq(_ a: F32x4, _ b: F32x4) -> I32x4 { VectorLanes.mask(a .== b) }
    @inline(__always)
    static func eq(_ a: F64x2, _ b: F64x2) -> I64x2 { VectorLanes.mask(a .== b) }
    @inline(__always)
    static func ne(_ a: U8x16, _ b: U8x16) -> U8x16 { VectorLanes.mask(a .!= b) }
    @inline(__always)
    static func ne(_ a: U16x8, _ b: U16x8) -> U16x8 { VectorLanes.mask(a .!= b) }
    @inline(__always)
    static func ne(_ a: U32x4, _ b: U32x4) -> U32x4 { VectorLanes.mask(a .!= b) }
    @inline(__always)
    static func ne(_ a: U64x2, _ b: U64x2) -> U64x2 { VectorLanes.mask(a .!= b) }
    @inline(__always)
    static func ne(_ a: F32x4, _ b: F32x4) -> I32x4 { VectorLanes.mask(a .!= b) }
    @inline(__always)
    static func ne(_ a: F64x2, _ b: F64x2) -> I64x2 { VectorLanes.mask(a .!= b) }

    // MARK: lt, gt, le, ge; the lanes say whether they have a sign. Spec 3.0, op-ilt and op-flt and following.

    @inline(__always)
    static func lt(_ a: I8x16, _ b: I8x16) -> I8x16 { VectorLanes.mask(a .< b) }
    @inline(__always)
    static func lt(_ a: I16x8, _ b: I16x8) -> I16x8 { VectorLanes.mask(a .< b) }
    @inline(__always)
    static func lt(_ a: I32x4, _ b: I32x4) -> I32x4 { VectorLanes.mask(a .< b) }
    @inline(__always)
    static func lt(_ a: I64x2, _ b: I64x2) -> I64x2 { VectorLanes.mask(a .< b) }
    @inline(__always)
    static func lt(_ a: U8x16, _ b: U8x16) -> U8x16 { VectorLanes.mask(a .< b) }
    @inline(__always)
    static func lt(_ a: U16x8, _ b: U16x8) -> U16x8 { VectorLanes.mask(a .< b) }
    @inline(__always)
    static func lt(_ a: U32x4, _ b: U32x4) -> U32x4 { VectorLanes.mask(a .< b) }
    @inline(__always)
    static func lt(_ a: F32x4, _ b: F32x4) -> I32x4 { VectorLanes.mask(a .< b) }
    @inline(__always)
    static func lt(_ a: F64x2, _ b: F64x2) -> I64x2 { VectorLanes.mask(a .< b) }
    @inline(__always)
    static func gt(_ a: I8x16, _ b: I8x16) -> I8x16 { VectorLanes.mask(a .> b) }
    @inline(__always)
    static func gt(_ a: I16x8, _ b: I16x8) -> I16x8 { VectorLanes.mask(a .> b) }
    @inline(__always)
    static func gt(_ a: I32x4, _ b: I32x4) -> I32x4 { VectorLanes.mask(a .> b) }
    @inline(__always)
    static func gt(_ a: I64x2, _ b: I64x2) -> I64x2 { VectorLanes.mask(a .> b) }
    @inline(__always)
    static func gt(_ a: U8x16, _ b: U8x16) -> U8x16 { VectorLanes.mask(a .> b) }
    @inline(__always)
    static func gt(_ a: U16x8, _ b: U16x8) -> U16x8 { VectorLanes.mask(a .> b) }
    @inline(__always)
    static func gt(_ a: U32x4, _ b: U32x4) -> U32x4 { VectorLanes.mask(a .> b) }
    @inline(__always)
    static func gt(_ a: F32x4, _ b: F32x4) -> I32x4 { VectorLanes.mask(a .> b) }
    @inline(__always)
    static func gt(_ a: F64x2, _ b: F64x2) -> I64x2 { VectorLanes.mask(a .> b) }
    @inline(__always)
    static func le(_ a: I8x16, _ b: I8x16) -> I8x16 { VectorLanes.mask(a .<= b) }
    @inline(__always)
    static func le(_ a: I16x8, _ b: I16x8) -> I16x8 { VectorLanes.mask(a .<= b) }
    @inline(__always)
    static func le(_ a: I32x4, _ b: I32x4) -> I32x4 { VectorLanes.mask(a .<= b) }
    @inline(__always)
    static func le(_ a: I64x2, _ b: I64x2) -> I64x2 { VectorLanes.mask(a .<= b) }
    @inline(__always)
    static func le(_ a: U8x16, _ b: U8x16) -> U8x16 { VectorLanes.mask(a .<= b) }
    @inline(__always)
    static func le(_ a: U16x8, _ b: U16x8) -> U16x8 { VectorLanes.mask(a .<= b) }
    @inline(__always)
    static func le(_ a: U32x4, _ b: U32x4) -> U32x4 { VectorLanes.mask(a .<= b) }
    @inline(__always)
    static func le(_ a: F32x4, _ b: F32x4) -> I32x4 { VectorLanes.mask(a .<= b) }
    @inline(__always)
    static func le(_ a: F64x2, _ b: F64x2) -> I64x2 { VectorLanes.mask(a .<= b) }
    @inline(__always)
    static func ge(_ a: I8x16, _ b: I8x16) -> I8x16 { VectorLanes.mask(a .>= b) }
    @inline(__always)
    static func ge(_ a: I16x8, _ b: I16x8) -> I16x8 { VectorLanes.mask(a .>= b) }
    @inline(__always)
    static func ge(_ a: I32x4, _ b: I32x4) -> I32x4 { VectorLanes.mask(a .>= b) }
    @inline(__always)
    static func ge(_ a: I64x2, _ b: I64x2) -> I64x2 { VectorLanes.mask(a .>= b) }
    @inline(__always)
    static func ge(_ a: U8x16, _ b: U8x16) -> U8x16 { VectorLanes.mask(a .>= b) }
    @inline(__always)
    static func ge(_ a: U16x8, _ b: U16x8) -> U16x8 { VectorLanes.mask(a .>= b) }
    @inline(__always)
    static func ge(_ a: U32x4, _ b: U32x4) -> U32x4 { VectorLanes.mask(a .>= b) }
    @inline(__always)
    static func ge(_ a: F32x4, _ b: F32x4) -> I32x4 { VectorLanes.mask(a .>= b) }
    @inline(__always)
    static func ge(_ a: F64x2, _ b: F64x2) -> I64x2 { VectorLanes.mask(a .>= b) }
}
