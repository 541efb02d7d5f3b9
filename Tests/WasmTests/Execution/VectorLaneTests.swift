import Testing

@testable import Wasm

@Suite struct `Operators that place lanes` {
    private static let numbers = U8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)

    @Test func `fill a vector with a number`() {
        #expect(VectorLanes.splat(0x1234_5678 as UInt32) == U8x16(repeating: 0x78))
        #expect(VectorLanes.splat(0x1234_5678 as UInt32) == U16x8(repeating: 0x5678))
        #expect(VectorLanes.splat(0x1234_5678 as UInt32) == U32x4(repeating: 0x1234_5678))
        #expect(VectorLanes.splat(0x1234_5678_9abc_def0 as UInt64) == U64x2(repeating: 0x1234_5678_9abc_def0))
        #expect(VectorLanes.splat(0x9a as UInt8) == U8x16(repeating: 0x9a))
        #expect(VectorLanes.splat(0x9abc as UInt16) == U16x8(repeating: 0x9abc))
        let float = VectorLanes.reinterpret(VectorLanes.splat(Float.signalingNaN), as: U32x4.self)
        #expect(float == U32x4(repeating: Float.signalingNaN.bitPattern))
        let double = VectorLanes.reinterpret(VectorLanes.splat(-Double.signalingNaN), as: U64x2.self)
        #expect(double == U64x2(repeating: (-Double.signalingNaN).bitPattern))
    }

    @Test func `replace one lane, and none that does not exist`() {
        func check<Lanes: Shape>(_ replace: (Lanes, UInt32) -> Lanes, by bits: Lanes.Scalar)
        where Lanes.Scalar: FixedWidthInteger {
            let vector = VectorLanes.reinterpret(Self.numbers, as: Lanes.self)
            for lane in vector.indices {
                var expected = vector
                expected[lane] = bits
                #expect(replace(vector, UInt32(lane)) == expected)
            }
            #expect(replace(vector, UInt32(vector.scalarCount)) == vector)
        }
        check({ VectorLanes.replace($0, 0x1234_5678, lane: $1) as U8x16 }, by: 0x78)
        check({ VectorLanes.replace($0, 0x1234_5678, lane: $1) as U16x8 }, by: 0x5678)
        check({ VectorLanes.replace($0, 0x1234_5678, lane: $1) as U32x4 }, by: 0x1234_5678)
        check({ VectorLanes.replace($0, .max, lane: $1) as U64x2 }, by: .max)
    }

    @Test func `shuffle by numbers below 32`() {
        func shuffle(_ a: U8x16, _ b: U8x16, _ c: U8x16) -> U8x16 {
            VectorLanes.shuffle(a, b, lanes: c & U8x16(repeating: 31))
        }
        expect(shuffle) { a, b, c in
            var result = U8x16()
            for lane in result.indices {
                let source = Int(c[lane] & 31)
                result[lane] = source < 16 ? a[source] : b[source - 16]
            }
            return result
        }
    }

    @Test func `swizzle by any numbers`() {
        expect(VectorLanes.swizzle) { (a: U8x16, b: U8x16) in
            var result = U8x16()
            for lane in result.indices where b[lane] < 16 { result[lane] = a[Int(b[lane])] }
            return result
        }
    }

    @Test func `load fewer bytes than a vector has`() {
        let bits: UInt64 = 0xff80_7f01_8000_7fff
        #expect(VectorLanes.zeroExtended(UInt32(0x8000_7fff)) == U32x4(0x8000_7fff, 0, 0, 0))
        #expect(VectorLanes.zeroExtended(bits) == U64x2(bits, 0))
        #expect(VectorLanes.extended(bits) == I16x8(-1, 127, 0, -128, 1, 127, -128, -1))
        #expect(VectorLanes.extended(bits) == U16x8(255, 127, 0, 128, 1, 127, 128, 255))
        #expect(VectorLanes.extended(bits) == I32x4(0x7fff, -0x8000, 0x7f01, -0x80))
        #expect(VectorLanes.extended(bits) == U32x4(0x7fff, 0x8000, 0x7f01, 0xff80))
        #expect(VectorLanes.extended(bits) == I64x2(-0x7fff_8001, -0x7f_80ff))
        #expect(VectorLanes.extended(bits) == U64x2(0x8000_7fff, 0xff80_7f01))
    }
}
