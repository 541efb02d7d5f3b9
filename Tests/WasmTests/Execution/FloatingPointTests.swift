import Testing
import Wasm
import WasmText

@Suite struct `Floating-point operators` {
    private static let doubles: [Double] = [
        0, -0.0, 0.25, -0.25, 0.5, -0.5, 0.75, -0.75, 1, -1, 1.5, -1.5, 2.5, -2.5, 3.5, 4503599627370495.5,
        -4503599627370495.5, 4_503_599_627_370_496, 9_007_199_254_740_991, -9_007_199_254_740_992, 0x1p62, -0x1p63,
        8388607.5,
        -8388608.5, .leastNonzeroMagnitude, -.leastNormalMagnitude, .greatestFiniteMagnitude, .infinity, -.infinity,
        .nan, -.nan, .signalingNaN,
    ]
    private static let floats: [Float] = [
        0, -0.0, 0.25, -0.25, 0.5, -0.5, 0.75, -0.75, 1, -1, 1.5, -1.5, 2.5, -2.5, 3.5, 8388607.5, -8388607.5,
        8_388_608,
        16_777_216, -16_777_215, 0x1p30, -0x1p31, .leastNonzeroMagnitude, -.leastNormalMagnitude,
        .greatestFiniteMagnitude,
        .infinity, -.infinity, .nan, -.nan, .signalingNaN,
    ]

    @Test(arguments: ["ceil", "floor", "trunc", "nearest", "sqrt"])
    func `round as Swift does, and give the canonical NaN`(_ name: String) throws {
        func rounded<T: FloatingPoint>(_ value: T) -> T {
            let result =
                switch name {
                case "ceil": value.rounded(.up)
                case "floor": value.rounded(.down)
                case "trunc": value.rounded(.towardZero)
                case "nearest": value.rounded(.toNearestOrEven)
                default: value.squareRoot()
                }
            return result.isNaN ? .nan : result
        }
        let guest = try Guest(
            """
            (module
                (func (export "f32") (param f32) (result f32) local.get 0 f32.\(name))
                (func (export "f64") (param f64) (result f64) local.get 0 f64.\(name)))
            """)
        for value in Self.floats {
            #expect(try guest.value("f32", [.f32(value)]) == .f32(rounded(value)), "f32.\(name) of \(value)")
        }
        for value in Self.doubles {
            #expect(try guest.value("f64", [.f64(value)]) == .f64(rounded(value)), "f64.\(name) of \(value)")
        }
    }

    @Test func `abs and neg keep the payload of a NaN`() throws {
        let guest = try Guest(
            """
            (module
                (func (export "abs") (param f64 f32) (result f64 f32) local.get 0 f64.abs local.get 1 f32.abs)
                (func (export "neg") (param f64 f32) (result f64 f32) local.get 0 f64.neg local.get 1 f32.neg))
            """)
        let negative: [Value] = [.f64(Double(bitPattern: 0xfff4_0000_0000_1234)), .f32(Float(bitPattern: 0xffa0_0123))]
        let positive: [Value] = [.f64(Double(bitPattern: 0x7ff4_0000_0000_1234)), .f32(Float(bitPattern: 0x7fa0_0123))]
        #expect(try guest.values("abs", negative) == positive)
        #expect(try guest.values("abs", positive) == positive)
        #expect(try guest.values("neg", negative) == positive)
        #expect(try guest.values("neg", positive) == negative)
    }

    @Test func `loads, stores, moves and reinterpretations keep the payload of a NaN`() throws {
        let guest = try Guest(
            """
            (module (memory 1) (global $g (mut f32) (f32.const 0))
                (func $same (param f32) (result f32) local.get 0)
                (func (export "f") (param f32) (result f32) (local f32)
                    i32.const 3 local.get 0 f32.store
                    i32.const 3 f32.load local.set 1
                    local.get 1 global.set $g global.get $g
                    i32.reinterpret_f32 f32.reinterpret_i32
                    call $same
                    f32.const 1 i32.const 1 select)
                (func (export "constant") (result f32 f64) f32.const -nan:0x200001 f64.const nan:0x4000000000001))
            """)
        #expect(try guest.value("f", [.f32(Float(bitPattern: 0xffa0_0123))]) == .f32(Float(bitPattern: 0xffa0_0123)))
        #expect(
            try guest.values("constant") == [
                .f32(Float(bitPattern: 0xffa0_0001)), .f64(Double(bitPattern: 0x7ff4_0000_0000_0001)),
            ])
    }

    @Test(arguments: [
        "f32.demote_f64 f64.promote_f32", "f64.const 1 f64.add", "f64.const 0 f64.mul", "f64.const 2 f64.div",
        "f64.const 1 f64.sub", "f64.const 1 f64.min", "f64.const 1 f64.max", "f64.sqrt", "f64.nearest",
    ])
    func `make every NaN that they compute canonical`(_ code: String) throws {
        let guest = try Guest("(module (func (export \"f\") (param f64) (result f64) local.get 0 \(code)))")
        for bits in [0x7ff8_0000_0000_0000, 0xfff8_0000_0000_0000, 0x7ff0_0000_0000_0001, 0xffff_ffff_ffff_ffff]
            as [UInt64]
        {
            #expect(
                try guest.value("f", [.f64(Double(bitPattern: bits))])
                    == .f64(Double(bitPattern: 0x7ff8_0000_0000_0000)))
        }
    }

    @Test func `make a NaN from numbers positive`() throws {
        let guest = try Guest(
            """
            (module (func (export "f") (param f64 f32) (result f64 f64 f64 f32 f32)
                local.get 0 local.get 0 f64.sub
                local.get 0 f64.const 0 f64.mul
                f64.const -1 f64.sqrt
                local.get 1 local.get 1 f32.div
                f32.const 0 f32.const 0 f32.div))
            """)
        let double = Value.f64(Double(bitPattern: 0x7ff8_0000_0000_0000))
        let float = Value.f32(Float(bitPattern: 0x7fc0_0000))
        #expect(
            try guest.values("f", [.f64(.infinity), .f32(-.infinity)]) == [double, double, double, float, float])
    }

    /// A comparison with NaN is false, except `ne`; a branch on the opposite must not be made from the opposite
    /// comparison.
    @Test(arguments: ["eq", "ne", "lt", "gt", "le", "ge"])
    func `compared with NaN decide branches`(_ name: String) throws {
        let guest = try Guest(
            """
            (module (func (export "f") (param f64 f64) (result i32 i32 i32 i32)
                block (result i32) i32.const 1 local.get 0 local.get 1 f64.\(name) br_if 0 drop i32.const 0 end
                block (result i32) i32.const 0 local.get 0 local.get 1 f64.\(name) i32.eqz br_if 0 drop i32.const 1 end
                local.get 0 local.get 1 f64.\(name) if (result i32) i32.const 1 else i32.const 0 end
                local.get 0 local.get 1 f64.\(name) i32.eqz if (result i32) i32.const 0 else i32.const 1 end))
            """)
        let expected = Array(repeating: Value.i32(name == "ne" ? 1 : 0), count: 4)
        for (left, right) in [(Double.nan, 1), (1, .nan), (.nan, .nan), (-.signalingNaN, .infinity)] {
            #expect(try guest.values("f", [.f64(left), .f64(right)]) == expected)
        }
    }

    @Test(
        arguments: [
            ("i32.trunc_f64_s", 2147483647.9, -2147483648.9, 2_147_483_648, -2_147_483_649),
            ("i32.trunc_f64_u", 4294967295.9, -0.9, 4_294_967_296, -1),
            (
                "i64.trunc_f64_s", 9_223_372_036_854_774_784, -9_223_372_036_854_775_808, 9_223_372_036_854_775_808,
                -9_223_372_036_854_777_856
            ),
            ("i64.trunc_f64_u", 18_446_744_073_709_549_568, -0.9, 18_446_744_073_709_551_616, -1),
        ] as [(String, Double, Double, Double, Double)])
    func `convert to integers up to the last number that fits`(
        _ name: String, _ largest: Double, _ smallest: Double, _ over: Double, _ under: Double
    ) throws {
        let type = String(name.prefix(3))
        let guest = try Guest("(module (func (export \"f\") (param f64) (result \(type)) local.get 0 \(name)))")
        for value in [largest, smallest] { #expect(try guest.trap("f", [.f64(value)]) == nil) }
        for value in [over, under, .infinity, -.infinity] {
            #expect(try guest.trap("f", [.f64(value)]) == .integerOverflow)
        }
        #expect(try guest.trap("f", [.f64(.nan)]) == .invalidConversionToInteger)
    }
}
