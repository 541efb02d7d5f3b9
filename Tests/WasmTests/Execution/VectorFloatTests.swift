import Testing

@testable import Wasm

/// The operators on lanes against those on single numbers, bit by bit.
@Suite struct `Floating-point operators on vectors` {
    @Test func `compute as those on numbers do, with the canonical NaN`() {
        expectLanes(VectorFloat.add as (F32x4, F32x4) -> F32x4) { FloatingPoint.add($0, $1) }
        expectLanes(VectorFloat.add as (F64x2, F64x2) -> F64x2) { FloatingPoint.add($0, $1) }
        expectLanes(VectorFloat.sub as (F32x4, F32x4) -> F32x4) { FloatingPoint.sub($0, $1) }
        expectLanes(VectorFloat.sub as (F64x2, F64x2) -> F64x2) { FloatingPoint.sub($0, $1) }
        expectLanes(VectorFloat.mul as (F32x4, F32x4) -> F32x4) { FloatingPoint.mul($0, $1) }
        expectLanes(VectorFloat.mul as (F64x2, F64x2) -> F64x2) { FloatingPoint.mul($0, $1) }
        expectLanes(VectorFloat.div as (F32x4, F32x4) -> F32x4) { FloatingPoint.div($0, $1) }
        expectLanes(VectorFloat.div as (F64x2, F64x2) -> F64x2) { FloatingPoint.div($0, $1) }
        expectLanes(VectorFloat.min as (F32x4, F32x4) -> F32x4) { FloatingPoint.min($0, $1) }
        expectLanes(VectorFloat.min as (F64x2, F64x2) -> F64x2) { FloatingPoint.min($0, $1) }
        expectLanes(VectorFloat.max as (F32x4, F32x4) -> F32x4) { FloatingPoint.max($0, $1) }
        expectLanes(VectorFloat.max as (F64x2, F64x2) -> F64x2) { FloatingPoint.max($0, $1) }
    }

    @Test func `round and take roots as those on numbers do`() {
        expectLanes(VectorFloat.ceil as (F32x4) -> F32x4) { FloatingPoint.ceil($0) }
        expectLanes(VectorFloat.ceil as (F64x2) -> F64x2) { FloatingPoint.ceil($0) }
        expectLanes(VectorFloat.floor as (F32x4) -> F32x4) { FloatingPoint.floor($0) }
        expectLanes(VectorFloat.floor as (F64x2) -> F64x2) { FloatingPoint.floor($0) }
        expectLanes(VectorFloat.trunc as (F32x4) -> F32x4) { FloatingPoint.trunc($0) }
        expectLanes(VectorFloat.trunc as (F64x2) -> F64x2) { FloatingPoint.trunc($0) }
        expectLanes(VectorFloat.nearest as (F32x4) -> F32x4) { FloatingPoint.nearest($0) }
        expectLanes(VectorFloat.nearest as (F64x2) -> F64x2) { FloatingPoint.nearest($0) }
        expectLanes(VectorFloat.sqrt as (F32x4) -> F32x4) { FloatingPoint.sqrt($0) }
        expectLanes(VectorFloat.sqrt as (F64x2) -> F64x2) { FloatingPoint.sqrt($0) }
    }

    @Test func `keep the bits of a NaN where nothing is computed`() {
        expectLanes(VectorFloat.abs as (F32x4) -> F32x4) { FloatingPoint.abs($0) }
        expectLanes(VectorFloat.abs as (F64x2) -> F64x2) { FloatingPoint.abs($0) }
        expectLanes(VectorFloat.neg as (F32x4) -> F32x4) { FloatingPoint.neg($0) }
        expectLanes(VectorFloat.neg as (F64x2) -> F64x2) { FloatingPoint.neg($0) }
        expectLanes(VectorFloat.pmin as (F32x4, F32x4) -> F32x4) { $1 < $0 ? $1 : $0 }
        expectLanes(VectorFloat.pmin as (F64x2, F64x2) -> F64x2) { $1 < $0 ? $1 : $0 }
        expectLanes(VectorFloat.pmax as (F32x4, F32x4) -> F32x4) { $0 < $1 ? $1 : $0 }
        expectLanes(VectorFloat.pmax as (F64x2, F64x2) -> F64x2) { $0 < $1 ? $1 : $0 }
    }

    @Test func `give the positive canonical NaN for operands without a result`() {
        let canonical = U32x4(repeating: 0x7fc0_0000)
        func bits(_ a: F32x4) -> U32x4 { VectorLanes.reinterpret(a, as: U32x4.self) }
        let negative = F32x4(repeating: -1)
        #expect(bits(VectorFloat.sqrt(negative)) == canonical)
        #expect(bits(VectorFloat.div(F32x4(), F32x4())) == canonical)
        #expect(bits(VectorFloat.mul(F32x4(), F32x4(repeating: .infinity))) == canonical)
        #expect(bits(VectorFloat.sub(F32x4(repeating: .infinity), F32x4(repeating: .infinity))) == canonical)
        #expect(bits(VectorFloat.multiplyAdd(F32x4(), F32x4(repeating: .infinity), negative)) == canonical)
        let double = VectorLanes.reinterpret(VectorFloat.sqrt(F64x2(repeating: -1)), as: U64x2.self)
        #expect(double == U64x2(repeating: 0x7ff8_0000_0000_0000))
    }

    @Test func `fuse a product and a sum with one rounding`() {
        expect(VectorFloat.multiplyAdd as (F32x4, F32x4, F32x4) -> F32x4, equals: fused)
        expect(VectorFloat.multiplyAdd as (F64x2, F64x2, F64x2) -> F64x2, equals: fused)
        expect(VectorFloat.negatedMultiplyAdd as (F32x4, F32x4, F32x4) -> F32x4) { fused(VectorFloat.neg($0), $1, $2) }
        expect(VectorFloat.negatedMultiplyAdd as (F64x2, F64x2, F64x2) -> F64x2) { fused(VectorFloat.neg($0), $1, $2) }
        var generator = SeededGenerator(state: 31)
        for _ in 0..<2_000 {
            let a = vector(&generator)
            let b = vector(&generator)
            // Near the negated product, where its last bits count.
            let c = F32x4(a * b * -(1 + F32x4(repeating: .ulpOfOne * Float(Int.random(in: -2...2, using: &generator)))))
            #expect(VectorFloat.multiplyAdd(a, b, c) == fused(a, b, c), "\(a) * \(b) + \(c)")
            // Far from it, where a second rounding would show.
            let d = vector(&generator) * 0x1p-24
            #expect(VectorFloat.multiplyAdd(a, b, d) == fused(a, b, d), "\(a) * \(b) + \(d)")
        }
        // Almost half a unit to either side of an odd number: rounded to the wider type first, a tie, which goes to the
        // even neighbour.
        let odd = F32x4(repeating: 1 + .ulpOfOne)
        let tail = F32x4(repeating: 0x1p-24) * odd
        let factor = F32x4(repeating: 1 - .ulpOfOne)
        #expect(VectorFloat.multiplyAdd(tail, factor, odd) == odd)
        #expect(VectorFloat.negatedMultiplyAdd(tail, factor, odd) == odd)
    }

    private func vector(_ generator: inout SeededGenerator) -> F32x4 {
        F32x4(
            (0..<4).map { _ in Float.random(in: 1..<2, using: &generator) * (Bool.random(using: &generator) ? 1 : -1) })
    }

    /// The standard library's fused operation on each lane, with the canonical NaN.
    private func fused<Lanes: Shape>(_ a: Lanes, _ b: Lanes, _ c: Lanes) -> Lanes where Lanes.Scalar: WasmFloat {
        var result = Lanes()
        for lane in result.indices {
            result[lane] = FloatingPoint.canonical(c[lane].addingProduct(a[lane], b[lane]))
        }
        return result
    }
}

@Suite struct `Conversions between vectors` {
    @Test func `truncate as those of numbers do, with 0 for a NaN`() {
        expectLanes(VectorConversion.truncate as (F32x4) -> I32x4) { Int32(bitPattern: Conversion.truncSatS32($0)) }
        expectLanes(VectorConversion.truncate as (F32x4) -> U32x4) { Conversion.truncSatU32($0) }
        expect(VectorConversion.truncate as (F64x2) -> I32x4) { a in
            I32x4(
                Int32(bitPattern: Conversion.truncSatS32(a[0])), Int32(bitPattern: Conversion.truncSatS32(a[1])), 0, 0)
        }
        expect(VectorConversion.truncate as (F64x2) -> U32x4) { a in
            U32x4(Conversion.truncSatU32(a[0]), Conversion.truncSatU32(a[1]), 0, 0)
        }
    }

    @Test func `convert integers as those of numbers do`() {
        expectLanes(VectorConversion.convert as (I32x4) -> F32x4) { Float($0) }
        expectLanes(VectorConversion.convert as (U32x4) -> F32x4) { Float($0) }
        expect(VectorConversion.convert as (I32x4) -> F64x2) { a in F64x2(Double(a[0]), Double(a[1])) }
        expect(VectorConversion.convert as (U32x4) -> F64x2) { a in F64x2(Double(a[0]), Double(a[1])) }
    }

    @Test func `demote and promote as those of numbers do`() {
        expect(VectorConversion.demote) { a in F32x4(Conversion.demote(a[0]), Conversion.demote(a[1]), 0, 0) }
        expect(VectorConversion.promote) { a in F64x2(Conversion.promote(a[0]), Conversion.promote(a[1])) }
    }
}
