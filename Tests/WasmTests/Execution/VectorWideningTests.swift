import Testing

@testable import Wasm

@Suite struct `Operators between widths of lanes` {
    @Test func `extend either half`() {
        expect(VectorWidening.extendLow as (I8x16) -> I16x8) { a in lanes { Int16(a[$0]) } }
        expect(VectorWidening.extendLow as (U8x16) -> U16x8) { a in lanes { UInt16(a[$0]) } }
        expect(VectorWidening.extendLow as (I16x8) -> I32x4) { a in lanes { Int32(a[$0]) } }
        expect(VectorWidening.extendLow as (U16x8) -> U32x4) { a in lanes { UInt32(a[$0]) } }
        expect(VectorWidening.extendLow as (I32x4) -> I64x2) { a in lanes { Int64(a[$0]) } }
        expect(VectorWidening.extendLow as (U32x4) -> U64x2) { a in lanes { UInt64(a[$0]) } }
        expect(VectorWidening.extendHigh as (I8x16) -> I16x8) { a in lanes { Int16(a[$0 + 8]) } }
        expect(VectorWidening.extendHigh as (U8x16) -> U16x8) { a in lanes { UInt16(a[$0 + 8]) } }
        expect(VectorWidening.extendHigh as (I16x8) -> I32x4) { a in lanes { Int32(a[$0 + 4]) } }
        expect(VectorWidening.extendHigh as (U16x8) -> U32x4) { a in lanes { UInt32(a[$0 + 4]) } }
        expect(VectorWidening.extendHigh as (I32x4) -> I64x2) { a in lanes { Int64(a[$0 + 2]) } }
        expect(VectorWidening.extendHigh as (U32x4) -> U64x2) { a in lanes { UInt64(a[$0 + 2]) } }
    }

    @Test func `multiply either half`() {
        expect(VectorWidening.multiplyLow as (I8x16, I8x16) -> I16x8) { a, b in lanes { Int16(a[$0]) * Int16(b[$0]) } }
        expect(VectorWidening.multiplyLow as (U8x16, U8x16) -> U16x8) { a, b in lanes { UInt16(a[$0]) * UInt16(b[$0]) }
        }
        expect(VectorWidening.multiplyLow as (I16x8, I16x8) -> I32x4) { a, b in lanes { Int32(a[$0]) * Int32(b[$0]) } }
        expect(VectorWidening.multiplyLow as (U16x8, U16x8) -> U32x4) { a, b in lanes { UInt32(a[$0]) * UInt32(b[$0]) }
        }
        expect(VectorWidening.multiplyLow as (I32x4, I32x4) -> I64x2) { a, b in lanes { Int64(a[$0]) * Int64(b[$0]) } }
        expect(VectorWidening.multiplyLow as (U32x4, U32x4) -> U64x2) { a, b in lanes { UInt64(a[$0]) * UInt64(b[$0]) }
        }
        expect(VectorWidening.multiplyHigh as (I8x16, I8x16) -> I16x8) { a, b in
            lanes { Int16(a[$0 + 8]) * Int16(b[$0 + 8]) }
        }
        expect(VectorWidening.multiplyHigh as (U8x16, U8x16) -> U16x8) { a, b in
            lanes { UInt16(a[$0 + 8]) * UInt16(b[$0 + 8]) }
        }
        expect(VectorWidening.multiplyHigh as (I16x8, I16x8) -> I32x4) { a, b in
            lanes { Int32(a[$0 + 4]) * Int32(b[$0 + 4]) }
        }
        expect(VectorWidening.multiplyHigh as (U16x8, U16x8) -> U32x4) { a, b in
            lanes { UInt32(a[$0 + 4]) * UInt32(b[$0 + 4]) }
        }
        expect(VectorWidening.multiplyHigh as (I32x4, I32x4) -> I64x2) { a, b in
            lanes { Int64(a[$0 + 2]) * Int64(b[$0 + 2]) }
        }
        expect(VectorWidening.multiplyHigh as (U32x4, U32x4) -> U64x2) { a, b in
            lanes { UInt64(a[$0 + 2]) * UInt64(b[$0 + 2]) }
        }
    }

    @Test func `add neighbours`() {
        expect(VectorWidening.addPairwise as (I8x16) -> I16x8) { a in lanes { Int16(a[2 * $0]) + Int16(a[2 * $0 + 1]) }
        }
        expect(VectorWidening.addPairwise as (U8x16) -> U16x8) { a in
            lanes { UInt16(a[2 * $0]) + UInt16(a[2 * $0 + 1]) }
        }
        expect(VectorWidening.addPairwise as (I16x8) -> I32x4) { a in lanes { Int32(a[2 * $0]) + Int32(a[2 * $0 + 1]) }
        }
        expect(VectorWidening.addPairwise as (U16x8) -> U32x4) { a in
            lanes { UInt32(a[2 * $0]) + UInt32(a[2 * $0 + 1]) }
        }
    }

    @Test func `narrow with saturation`() {
        expect(VectorWidening.narrow as (I16x8, I16x8) -> I8x16) { a, b in
            lanes { Int8(clamping: $0 < 8 ? a[$0] : b[$0 - 8]) }
        }
        expect(VectorWidening.narrow as (I16x8, I16x8) -> U8x16) { a, b in
            lanes { UInt8(clamping: $0 < 8 ? a[$0] : b[$0 - 8]) }
        }
        expect(VectorWidening.narrow as (I32x4, I32x4) -> I16x8) { a, b in
            lanes { Int16(clamping: $0 < 4 ? a[$0] : b[$0 - 4]) }
        }
        expect(VectorWidening.narrow as (I32x4, I32x4) -> U16x8) { a, b in
            lanes { UInt16(clamping: $0 < 4 ? a[$0] : b[$0 - 4]) }
        }
    }

    @Test func `add up products`() {
        func product<A: Shape, B: Shape>(_ a: A, _ b: B, _ lane: Int) -> Int
        where A.Scalar: BinaryInteger, B.Scalar: BinaryInteger { Int(a[lane]) * Int(b[lane]) }
        expect(VectorWidening.dot) { a, b in
            lanes { Int32(truncatingIfNeeded: product(a, b, 2 * $0) + product(a, b, 2 * $0 + 1)) }
        }
        expect(VectorWidening.relaxedDot) { a, b in
            lanes { Int16(truncatingIfNeeded: product(a, b, 2 * $0) + product(a, b, 2 * $0 + 1)) }
        }
        expect(VectorWidening.relaxedDotAdd) { a, b, c in
            lanes { lane in (0..<4).reduce(c[lane]) { $0 &+ Int32(product(a, b, 4 * lane + $1)) } }
        }
        #expect(VectorWidening.relaxedDot(I8x16(repeating: -128), I8x16(repeating: -128)) == I16x8(repeating: .min))
        let sum = VectorWidening.relaxedDotAdd(I8x16(repeating: -128), I8x16(repeating: -128), I32x4())
        #expect(sum == I32x4(repeating: 65536))
    }

    /// A vector whose lanes are computed from their numbers.
    private func lanes<Result: Shape>(_ lane: (Int) -> Result.Scalar) -> Result {
        var result = Result()
        for index in result.indices { result[index] = lane(index) }
        return result
    }
}
