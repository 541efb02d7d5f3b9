import Testing
import WasmText

@Suite struct `Integer literals` {
    private func literal(_ text: String) -> IntegerLiteral? {
        let bytes = Array(text.utf8)
        return IntegerLiteral(bytes, 0..<bytes.count)
    }

    @Test(
        arguments: [
            ("0", 0), ("4294967295", 4_294_967_295), ("-1", 4_294_967_295), ("-2147483648", 2_147_483_648), ("+7", 7),
            ("0xFf_fF", 65_535), ("1_000", 1_000), ("-0x8000_0000", 2_147_483_648), ("-0", 0),
        ] as [(String, UInt64)])
    func `numbers in either range of 32 bits give their low bits`(text: String, bits: UInt64) {
        #expect(literal(text)?.bits(bitWidth: 32) == bits)
    }

    @Test(arguments: ["4294967296", "-2147483649", "0x1_0000_0000", "18446744073709551616", "-18446744073709551617"])
    func `numbers outside both ranges are out of range`(text: String) {
        #expect(literal(text) != nil)
        #expect(literal(text)?.bits(bitWidth: 32) == nil)
    }

    @Test func `the range of 64 bits ends where it should`() {
        #expect(literal("18446744073709551615")?.bits(bitWidth: 64) == .max)
        #expect(literal("18446744073709551616")?.bits(bitWidth: 64) == nil)
        #expect(literal("-9223372036854775808")?.bits(bitWidth: 64) == 1 << 63)
        #expect(literal("-9223372036854775809")?.bits(bitWidth: 64) == nil)
        #expect(literal("+1")?.unsigned(maximum: .max) == nil)
    }

    @Test(arguments: ["", "_1", "1_", "1__0", "0x", "0x_1", "0xg", "1a", "--1", "+", "0X1", "1.0"])
    func `other spellings are no integers`(text: String) {
        #expect(literal(text) == nil)
    }
}

@Suite struct `Floating-point literals` {
    private func bits(_ text: String, _ format: FloatFormat) throws(FloatLiteral.Problem) -> UInt64 {
        let bytes = Array(text.utf8)
        return try FloatLiteral.bits(of: bytes, 0..<bytes.count, format: format)
    }

    /// A generator that gives the same numbers in every run.
    private struct Generator: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
    }

    @Test(
        arguments: [
            ("0", 0), ("-0", 0x8000_0000), ("1.", 0x3F80_0000), ("1e0", 0x3F80_0000), ("0x1p0", 0x3F80_0000),
            ("0x.8p1", 0), ("inf", 0x7F80_0000), ("-inf", 0xFF80_0000), ("nan", 0x7FC0_0000), ("-nan", 0xFFC0_0000),
            ("nan:0x1", 0x7F80_0001), ("nan:0x7f_ffff", 0x7FFF_FFFF), ("1_0.0_1e+0_1", 0x42C8_3333),
            ("0x1.fffffep127", 0x7F7F_FFFF), ("0x1p-149", 1), ("0x1p-150", 0), ("0x1.000001p-150", 1),
            ("1e-400", 0), ("1e-999999999999999999999", 0),
        ] as [(String, UInt64)])
    func `literals of 32 bits`(text: String, expected: UInt64) throws {
        if text == "0x.8p1" {
            #expect(throws: FloatLiteral.Problem.malformed) { try bits(text, .binary32) }
        } else {
            #expect(try bits(text, .binary32) == expected)
        }
    }

    @Test(
        arguments: [
            // A tie goes to the even neighbour; a digit behind it, however far, decides otherwise.
            ("16777217", 0x4B80_0000), ("16777219", 0x4B80_0002),
            ("16777217.0000000000000000000000000001", 0x4B80_0001),
            ("0x1.000001p0", 0x3F80_0000), ("0x1.000003p0", 0x3F80_0002),
            ("0x1.00000100000000000000000001p0", 0x3F80_0001),
            // Rounding to f64 first would give the wrong f32.
            ("1.00000017881393432617187499", 0x3F80_0001), ("1.00000017881393432617187500", 0x3F80_0002),
            ("1.00000017881393432617187501", 0x3F80_0002),
            // Halfway between the largest finite number and the next power of two.
            ("340282356779733661637539395458142568447", 0x7F7F_FFFF), ("340282356779733661637539395458142568448", 0),
        ] as [(String, UInt64)])
    func `rounding of 32 bits is exact`(text: String, expected: UInt64) throws {
        if expected == 0 {
            #expect(throws: FloatLiteral.Problem.outOfRange) { try bits(text, .binary32) }
        } else {
            #expect(try bits(text, .binary32) == expected)
        }
    }

    @Test func `digits beyond the decisive ones only break ties`() throws {
        // 2^53 + 1 lies halfway between two numbers of 64 bits.
        let tie = "9007199254740993"
        #expect(try bits(tie, .binary64) == Double(9_007_199_254_740_992).bitPattern)
        let zeros = String(repeating: "0", count: 5_000)
        #expect(try bits("\(tie).\(zeros)", .binary64) == Double(9_007_199_254_740_992).bitPattern)
        #expect(try bits("\(tie).\(zeros)1", .binary64) == Double(9_007_199_254_740_994).bitPattern)
        #expect(try bits("0.\(zeros)1e5001", .binary64) == Double(1).bitPattern)
        #expect(try bits("1\(zeros)e-5000", .binary64) == Double(1).bitPattern)
    }

    @Test func `every number's shortest decimal reads back to its bits`() throws {
        var generator = Generator(state: 0x9E37_79B9_7F4A_7C15)
        for _ in 0..<20_000 {
            let double = Double(bitPattern: generator.next())
            if double.isFinite { #expect(try bits("\(double)", .binary64) == double.bitPattern) }
            let single = Float(bitPattern: UInt32(truncatingIfNeeded: generator.next()))
            if single.isFinite { #expect(try bits("\(single)", .binary32) == UInt64(single.bitPattern)) }
        }
    }

    @Test func `hexadecimal numbers round like their exact values`() throws {
        var generator = Generator(state: 0xD1B5_4A32_D192_ED03)
        for _ in 0..<20_000 {
            // 61 bits are exact in the literal; the standard library rounds the integer, and scaling is exact.
            let significand = generator.next() >> 3
            let exponent = Int.random(in: -1_100...900, using: &generator)
            let text = "0x\(String(significand, radix: 16))p\(exponent)"
            if exponent > -1_000 {
                let expected = Double(sign: .plus, exponent: exponent, significand: Double(significand))
                #expect(try bits(text, .binary64) == expected.bitPattern, "\(text)")
            }
            // Subnormal numbers round once only: compare with the sum of exact halves.
            let small = Int(truncatingIfNeeded: generator.next() & 0xFFFF_FFFF)
            let double = Double(small)
            let literal = "0x\(String(small, radix: 16))p-160"
            let expected = Float(double * 0x1p-160)
            #expect(try bits(literal, .binary32) == UInt64(expected.bitPattern), "\(literal)")
        }
    }

    @Test(arguments: [
        "", ".5", "1e", "1e_1", "1_.0", "1._0", "0x1p", "0x1p0x1", "1e0x1", "infinity", "nan:", "nan:1",
        "nan:canonical", "0x", "0x.p1", "1p1", "e1", "+-1", "nan(1)", "1e1.0",
    ])
    func `other spellings are no numbers`(text: String) {
        #expect(throws: FloatLiteral.Problem.malformed) { try bits(text, .binary64) }
    }

    @Test(arguments: [
        "1e309", "0x1p1024", "0x1.fffffffffffff8p1023", "nan:0x0", "nan:0x10000000000000",
        "nan:0x10000000000000000", "1e999999999999999999999",
    ])
    func `numbers without a finite value are out of range`(text: String) {
        #expect(throws: FloatLiteral.Problem.outOfRange) { try bits(text, .binary64) }
    }
}
