import Testing

@testable import Wasm

@Suite struct `Integer operators on vectors` {
    @Test func `add, subtract and multiply modulo the width of a lane`() {
        expectLanes(VectorArithmetic.add as (U8x16, U8x16) -> U8x16) { $0 &+ $1 }
        expectLanes(VectorArithmetic.add as (U16x8, U16x8) -> U16x8) { $0 &+ $1 }
        expectLanes(VectorArithmetic.add as (U32x4, U32x4) -> U32x4) { $0 &+ $1 }
        expectLanes(VectorArithmetic.add as (U64x2, U64x2) -> U64x2) { $0 &+ $1 }
        expectLanes(VectorArithmetic.sub as (U8x16, U8x16) -> U8x16) { $0 &- $1 }
        expectLanes(VectorArithmetic.sub as (U16x8, U16x8) -> U16x8) { $0 &- $1 }
        expectLanes(VectorArithmetic.sub as (U32x4, U32x4) -> U32x4) { $0 &- $1 }
        expectLanes(VectorArithmetic.sub as (U64x2, U64x2) -> U64x2) { $0 &- $1 }
        expectLanes(VectorArithmetic.mul as (U16x8, U16x8) -> U16x8) { $0 &* $1 }
        expectLanes(VectorArithmetic.mul as (U32x4, U32x4) -> U32x4) { $0 &* $1 }
        expectLanes(VectorArithmetic.mul as (U64x2, U64x2) -> U64x2) { $0 &* $1 }
    }

    @Test func `negate, and leave the least integer as its own magnitude`() {
        expectLanes(VectorArithmetic.neg as (U8x16) -> U8x16) { 0 &- $0 }
        expectLanes(VectorArithmetic.neg as (U16x8) -> U16x8) { 0 &- $0 }
        expectLanes(VectorArithmetic.neg as (U32x4) -> U32x4) { 0 &- $0 }
        expectLanes(VectorArithmetic.neg as (U64x2) -> U64x2) { 0 &- $0 }
        expectLanes(VectorArithmetic.abs as (I8x16) -> I8x16) { $0 < 0 ? 0 &- $0 : $0 }
        expectLanes(VectorArithmetic.abs as (I16x8) -> I16x8) { $0 < 0 ? 0 &- $0 : $0 }
        expectLanes(VectorArithmetic.abs as (I32x4) -> I32x4) { $0 < 0 ? 0 &- $0 : $0 }
        expectLanes(VectorArithmetic.abs as (I64x2) -> I64x2) { $0 < 0 ? 0 &- $0 : $0 }
    }

    @Test func `choose the smaller and the larger lane`() {
        expectLanes(VectorArithmetic.min as (I8x16, I8x16) -> I8x16) { Swift.min($0, $1) }
        expectLanes(VectorArithmetic.min as (I16x8, I16x8) -> I16x8) { Swift.min($0, $1) }
        expectLanes(VectorArithmetic.min as (I32x4, I32x4) -> I32x4) { Swift.min($0, $1) }
        expectLanes(VectorArithmetic.min as (U8x16, U8x16) -> U8x16) { Swift.min($0, $1) }
        expectLanes(VectorArithmetic.min as (U16x8, U16x8) -> U16x8) { Swift.min($0, $1) }
        expectLanes(VectorArithmetic.min as (U32x4, U32x4) -> U32x4) { Swift.min($0, $1) }
        expectLanes(VectorArithmetic.max as (I8x16, I8x16) -> I8x16) { Swift.max($0, $1) }
        expectLanes(VectorArithmetic.max as (I16x8, I16x8) -> I16x8) { Swift.max($0, $1) }
        expectLanes(VectorArithmetic.max as (I32x4, I32x4) -> I32x4) { Swift.max($0, $1) }
        expectLanes(VectorArithmetic.max as (U8x16, U8x16) -> U8x16) { Swift.max($0, $1) }
        expectLanes(VectorArithmetic.max as (U16x8, U16x8) -> U16x8) { Swift.max($0, $1) }
        expectLanes(VectorArithmetic.max as (U32x4, U32x4) -> U32x4) { Swift.max($0, $1) }
    }

    @Test func `saturate`() {
        func add<Lane: FixedWidthInteger>(_ a: Lane, _ b: Lane) -> Lane {
            let (sum, overflow) = a.addingReportingOverflow(b)
            return overflow ? (Lane.isSigned && a < 0 ? .min : .max) : sum
        }
        func subtract<Lane: FixedWidthInteger>(_ a: Lane, _ b: Lane) -> Lane {
            let (difference, overflow) = a.subtractingReportingOverflow(b)
            return overflow ? (Lane.isSigned && a >= 0 ? .max : .min) : difference
        }
        expectLanes(VectorArithmetic.addSat as (I8x16, I8x16) -> I8x16) { add($0, $1) }
        expectLanes(VectorArithmetic.addSat as (I16x8, I16x8) -> I16x8) { add($0, $1) }
        expectLanes(VectorArithmetic.addSat as (U8x16, U8x16) -> U8x16) { add($0, $1) }
        expectLanes(VectorArithmetic.addSat as (U16x8, U16x8) -> U16x8) { add($0, $1) }
        expectLanes(VectorArithmetic.subSat as (I8x16, I8x16) -> I8x16) { subtract($0, $1) }
        expectLanes(VectorArithmetic.subSat as (I16x8, I16x8) -> I16x8) { subtract($0, $1) }
        expectLanes(VectorArithmetic.subSat as (U8x16, U8x16) -> U8x16) { subtract($0, $1) }
        expectLanes(VectorArithmetic.subSat as (U16x8, U16x8) -> U16x8) { subtract($0, $1) }
    }

    @Test func `average with the half rounded up`() {
        expectLanes(VectorArithmetic.avgr as (U8x16, U8x16) -> U8x16) { UInt8((Int($0) + Int($1) + 1) / 2) }
        expectLanes(VectorArithmetic.avgr as (U16x8, U16x8) -> U16x8) { UInt16((Int($0) + Int($1) + 1) / 2) }
    }

    @Test func `multiply fractions of 15 bits`() {
        expectLanes(VectorArithmetic.q15mulrSat as (I16x8, I16x8) -> I16x8) {
            Int16(clamping: (Int($0) * Int($1) + 0x4000) >> 15)
        }
    }

    @Test func `count ones`() {
        expectLanes(VectorArithmetic.popcnt as (U8x16) -> U8x16) { UInt8($0.nonzeroBitCount) }
    }

    @Test func `compare lanes, with a mask as the result`() {
        expectLanes(VectorComparison.eq as (U8x16, U8x16) -> U8x16) { $0 == $1 ? .max : 0 }
        expectLanes(VectorComparison.eq as (U16x8, U16x8) -> U16x8) { $0 == $1 ? .max : 0 }
        expectLanes(VectorComparison.eq as (U32x4, U32x4) -> U32x4) { $0 == $1 ? .max : 0 }
        expectLanes(VectorComparison.eq as (U64x2, U64x2) -> U64x2) { $0 == $1 ? .max : 0 }
        expectLanes(VectorComparison.eq as (F32x4, F32x4) -> I32x4) { $0 == $1 ? -1 : 0 }
        expectLanes(VectorComparison.eq as (F64x2, F64x2) -> I64x2) { $0 == $1 ? -1 : 0 }
        expectLanes(VectorComparison.ne as (U8x16, U8x16) -> U8x16) { $0 != $1 ? .max : 0 }
        expectLanes(VectorComparison.ne as (U16x8, U16x8) -> U16x8) { $0 != $1 ? .max : 0 }
        expectLanes(VectorComparison.ne as (U32x4, U32x4) -> U32x4) { $0 != $1 ? .max : 0 }
        expectLanes(VectorComparison.ne as (U64x2, U64x2) -> U64x2) { $0 != $1 ? .max : 0 }
        expectLanes(VectorComparison.ne as (F32x4, F32x4) -> I32x4) { $0 != $1 ? -1 : 0 }
        expectLanes(VectorComparison.ne as (F64x2, F64x2) -> I64x2) { $0 != $1 ? -1 : 0 }
        expectLanes(VectorComparison.lt as (I8x16, I8x16) -> I8x16) { $0 < $1 ? -1 : 0 }
        expectLanes(VectorComparison.lt as (I16x8, I16x8) -> I16x8) { $0 < $1 ? -1 : 0 }
        expectLanes(VectorComparison.lt as (I32x4, I32x4) -> I32x4) { $0 < $1 ? -1 : 0 }
        expectLanes(VectorComparison.lt as (I64x2, I64x2) -> I64x2) { $0 < $1 ? -1 : 0 }
        expectLanes(VectorComparison.lt as (U8x16, U8x16) -> U8x16) { $0 < $1 ? .max : 0 }
        expectLanes(VectorComparison.lt as (U16x8, U16x8) -> U16x8) { $0 < $1 ? .max : 0 }
        expectLanes(VectorComparison.lt as (U32x4, U32x4) -> U32x4) { $0 < $1 ? .max : 0 }
        expectLanes(VectorComparison.lt as (F32x4, F32x4) -> I32x4) { $0 < $1 ? -1 : 0 }
        expectLanes(VectorComparison.lt as (F64x2, F64x2) -> I64x2) { $0 < $1 ? -1 : 0 }
        expectLanes(VectorComparison.gt as (I8x16, I8x16) -> I8x16) { $0 > $1 ? -1 : 0 }
        expectLanes(VectorComparison.gt as (I16x8, I16x8) -> I16x8) { $0 > $1 ? -1 : 0 }
        expectLanes(VectorComparison.gt as (I32x4, I32x4) -> I32x4) { $0 > $1 ? -1 : 0 }
        expectLanes(VectorComparison.gt as (I64x2, I64x2) -> I64x2) { $0 > $1 ? -1 : 0 }
        expectLanes(VectorComparison.gt as (U8x16, U8x16) -> U8x16) { $0 > $1 ? .max : 0 }
        expectLanes(VectorComparison.gt as (U16x8, U16x8) -> U16x8) { $0 > $1 ? .max : 0 }
        expectLanes(VectorComparison.gt as (U32x4, U32x4) -> U32x4) { $0 > $1 ? .max : 0 }
        expectLanes(VectorComparison.gt as (F32x4, F32x4) -> I32x4) { $0 > $1 ? -1 : 0 }
        expectLanes(VectorComparison.gt as (F64x2, F64x2) -> I64x2) { $0 > $1 ? -1 : 0 }
        expectLanes(VectorComparison.le as (I8x16, I8x16) -> I8x16) { $0 <= $1 ? -1 : 0 }
        expectLanes(VectorComparison.le as (I16x8, I16x8) -> I16x8) { $0 <= $1 ? -1 : 0 }
        expectLanes(VectorComparison.le as (I32x4, I32x4) -> I32x4) { $0 <= $1 ? -1 : 0 }
        expectLanes(VectorComparison.le as (I64x2, I64x2) -> I64x2) { $0 <= $1 ? -1 : 0 }
        expectLanes(VectorComparison.le as (U8x16, U8x16) -> U8x16) { $0 <= $1 ? .max : 0 }
        expectLanes(VectorComparison.le as (U16x8, U16x8) -> U16x8) { $0 <= $1 ? .max : 0 }
        expectLanes(VectorComparison.le as (U32x4, U32x4) -> U32x4) { $0 <= $1 ? .max : 0 }
        expectLanes(VectorComparison.le as (F32x4, F32x4) -> I32x4) { $0 <= $1 ? -1 : 0 }
        expectLanes(VectorComparison.le as (F64x2, F64x2) -> I64x2) { $0 <= $1 ? -1 : 0 }
        expectLanes(VectorComparison.ge as (I8x16, I8x16) -> I8x16) { $0 >= $1 ? -1 : 0 }
        expectLanes(VectorComparison.ge as (I16x8, I16x8) -> I16x8) { $0 >= $1 ? -1 : 0 }
        expectLanes(VectorComparison.ge as (I32x4, I32x4) -> I32x4) { $0 >= $1 ? -1 : 0 }
        expectLanes(VectorComparison.ge as (I64x2, I64x2) -> I64x2) { $0 >= $1 ? -1 : 0 }
        expectLanes(VectorComparison.ge as (U8x16, U8x16) -> U8x16) { $0 >= $1 ? .max : 0 }
        expectLanes(VectorComparison.ge as (U16x8, U16x8) -> U16x8) { $0 >= $1 ? .max : 0 }
        expectLanes(VectorComparison.ge as (U32x4, U32x4) -> U32x4) { $0 >= $1 ? .max : 0 }
        expectLanes(VectorComparison.ge as (F32x4, F32x4) -> I32x4) { $0 >= $1 ? -1 : 0 }
        expectLanes(VectorComparison.ge as (F64x2, F64x2) -> I64x2) { $0 >= $1 ? -1 : 0 }
    }

    @Test func `work on single bits`() {
        expectLanes(VectorBits.not) { ~$0 }
        expectLanes(VectorBits.and) { $0 & $1 }
        expectLanes(VectorBits.andnot) { $0 & ~$1 }
        expectLanes(VectorBits.or) { $0 | $1 }
        expectLanes(VectorBits.xor) { $0 ^ $1 }
        expect(VectorBits.bitselect) { a, b, c in b ^ ((a ^ b) & c) }
    }

    @Test(arguments: [0, 1, 3, 7, 8, 9, 15, 16, 31, 32, 33, 63, 64, 65, 0x8000_0001, .max] as [UInt32])
    func `shift by a count modulo the width of a lane`(_ count: UInt32) {
        expectLanes({ VectorBits.shl($0, count) } as (U8x16) -> U8x16) { $0 << (count % 8) }
        expectLanes({ VectorBits.shl($0, count) } as (U16x8) -> U16x8) { $0 << (count % 16) }
        expectLanes({ VectorBits.shl($0, count) } as (U32x4) -> U32x4) { $0 << (count % 32) }
        expectLanes({ VectorBits.shl($0, count) } as (U64x2) -> U64x2) { $0 << (count % 64) }
        expectLanes({ VectorBits.shr($0, count) } as (U8x16) -> U8x16) { $0 >> (count % 8) }
        expectLanes({ VectorBits.shr($0, count) } as (U16x8) -> U16x8) { $0 >> (count % 16) }
        expectLanes({ VectorBits.shr($0, count) } as (U32x4) -> U32x4) { $0 >> (count % 32) }
        expectLanes({ VectorBits.shr($0, count) } as (U64x2) -> U64x2) { $0 >> (count % 64) }
        expectLanes({ VectorBits.shr($0, count) } as (I8x16) -> I8x16) { $0 >> (count % 8) }
        expectLanes({ VectorBits.shr($0, count) } as (I16x8) -> I16x8) { $0 >> (count % 16) }
        expectLanes({ VectorBits.shr($0, count) } as (I32x4) -> I32x4) { $0 >> (count % 32) }
        expectLanes({ VectorBits.shr($0, count) } as (I64x2) -> I64x2) { $0 >> (count % 64) }
    }

    @Test func `test the whole vector`() {
        expect(VectorBits.anyTrue) { $0 == U64x2() ? 0 : 1 }
        expect(VectorBits.allTrue as (U8x16) -> UInt32) { a in a.indices.allSatisfy { a[$0] != 0 } ? 1 : 0 }
        expect(VectorBits.allTrue as (U16x8) -> UInt32) { a in a.indices.allSatisfy { a[$0] != 0 } ? 1 : 0 }
        expect(VectorBits.allTrue as (U32x4) -> UInt32) { a in a.indices.allSatisfy { a[$0] != 0 } ? 1 : 0 }
        expect(VectorBits.allTrue as (U64x2) -> UInt32) { a in a.indices.allSatisfy { a[$0] != 0 } ? 1 : 0 }
        expect(VectorBits.bitmask as (I8x16) -> UInt32) { a in
            a.indices.reduce(0) { $0 | (a[$1] < 0 ? 1 << UInt32($1) : 0) }
        }
        expect(VectorBits.bitmask as (I16x8) -> UInt32) { a in
            a.indices.reduce(0) { $0 | (a[$1] < 0 ? 1 << UInt32($1) : 0) }
        }
        expect(VectorBits.bitmask as (I32x4) -> UInt32) { a in
            a.indices.reduce(0) { $0 | (a[$1] < 0 ? 1 << UInt32($1) : 0) }
        }
        expect(VectorBits.bitmask as (I64x2) -> UInt32) { a in
            a.indices.reduce(0) { $0 | (a[$1] < 0 ? 1 << UInt32($1) : 0) }
        }
    }
}
