// The shapes of a vector of 128 bits, named as in the specification with the sign in front.

typealias I8x16 = SIMD16<Int8>
typealias U8x16 = SIMD16<UInt8>
typealias I16x8 = SIMD8<Int16>
typealias U16x8 = SIMD8<UInt16>
typealias I32x4 = SIMD4<Int32>
typealias U32x4 = SIMD4<UInt32>
typealias I64x2 = SIMD2<Int64>
typealias U64x2 = SIMD2<UInt64>
typealias F32x4 = SIMD4<Float>
typealias F64x2 = SIMD2<Double>

#if arch(x86_64)
    /// Where the operators get what Swift's vector types do not compile to good instructions.
    typealias VectorPrimitives = VectorIntrinsics
#else
    /// Where the operators get what Swift's vector types do not compile to good instructions.
    typealias VectorPrimitives = VectorDefinitions
#endif
