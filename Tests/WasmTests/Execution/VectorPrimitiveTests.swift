import Testing

@testable import Wasm

/// The processor's own instructions against their definitions; where there are none, the definitions against themselves.
@Suite struct `Vector primitives` {
    @Test func `saturate as they are defined`() {
        expect(VectorPrimitives.addSaturating as (I8x16, I8x16) -> I8x16, equals: VectorDefinitions.addSaturating)
        expect(VectorPrimitives.addSaturating as (I16x8, I16x8) -> I16x8, equals: VectorDefinitions.addSaturating)
        expect(
            VectorPrimitives.subtractSaturating as (I8x16, I8x16) -> I8x16, equals: VectorDefinitions.subtractSaturating
        )
        expect(
            VectorPrimitives.subtractSaturating as (I16x8, I16x8) -> I16x8, equals: VectorDefinitions.subtractSaturating
        )
        expect(VectorPrimitives.multiplyQ15 as (I16x8, I16x8) -> I16x8, equals: VectorDefinitions.multiplyQ15)
    }

    @Test func `look up as they are defined`() {
        expect(VectorPrimitives.lookUp as (U8x16, U8x16) -> U8x16, equals: VectorDefinitions.lookUp)
    }

    @Test func `narrow as they are defined`() {
        expect(VectorPrimitives.narrow as (I16x8, I16x8) -> I8x16, equals: VectorDefinitions.narrow)
        expect(VectorPrimitives.narrow as (I16x8, I16x8) -> U8x16, equals: VectorDefinitions.narrow)
        expect(VectorPrimitives.narrow as (I32x4, I32x4) -> I16x8, equals: VectorDefinitions.narrow)
        expect(VectorPrimitives.narrow as (I32x4, I32x4) -> U16x8, equals: VectorDefinitions.narrow)
    }

    @Test func `add up as they are defined`() {
        expect(VectorPrimitives.addPairwise as (I8x16) -> I16x8, equals: VectorDefinitions.addPairwise)
        expect(VectorPrimitives.addPairwise as (U8x16) -> U16x8, equals: VectorDefinitions.addPairwise)
        expect(VectorPrimitives.addPairwise as (I16x8) -> I32x4, equals: VectorDefinitions.addPairwise)
        expect(VectorPrimitives.dotProduct as (I16x8, I16x8) -> I32x4, equals: VectorDefinitions.dotProduct)
    }

    @Test func `test signs as they are defined`() {
        expect(VectorPrimitives.bitmask as (I8x16) -> UInt32, equals: VectorDefinitions.bitmask)
        expect(VectorPrimitives.bitmask as (I16x8) -> UInt32, equals: VectorDefinitions.bitmask)
        expect(VectorPrimitives.bitmask as (I32x4) -> UInt32, equals: VectorDefinitions.bitmask)
        expect(VectorPrimitives.bitmask as (I64x2) -> UInt32, equals: VectorDefinitions.bitmask)
        for a in [
            I8x16(), I8x16(repeating: -1),
            I8x16().replacing(with: -1, where: I8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15) .== 9),
        ] {
            #expect(VectorPrimitives.isAnyTrue(a) == VectorDefinitions.isAnyTrue(a))
        }
    }

    @Test func `truncate as they are defined`() {
        expect(VectorPrimitives.truncate as (F32x4) -> I32x4, equals: VectorDefinitions.truncate)
        expect(VectorPrimitives.truncate as (F64x2) -> I32x4, equals: VectorDefinitions.truncate)
    }
}
