import Testing
import Wasm
import WasmText

@Suite struct `A vector of the host` {
    @Test func `has views as lanes of each shape over the same bits`() {
        let vector = V128(low: 0x8877_6655_4433_2211, high: 0xffee_ddcc_bbaa_9900)
        #expect(vector.u8x16[0] == 0x11 && vector.i8x16[15] == -1 && vector.i8x16[7] == -0x78)
        #expect(vector.u16x8[1] == 0x4433 && vector.i16x8[7] == -18)
        #expect(vector.u32x4[1] == 0x8877_6655 && vector.i32x4[3] == Int32(bitPattern: 0xffee_ddcc))
        #expect(vector.u64x2[0] == vector.low && vector.i64x2[1] == Int64(bitPattern: vector.high))
        #expect(V128(f32x4: [1, 2, -0.0, .infinity]).u32x4 == [0x3f80_0000, 0x4000_0000, 0x8000_0000, 0x7f80_0000])
        #expect(V128(f64x2: [1, -2]).u64x2 == [0x3ff0_0000_0000_0000, 0xc000_0000_0000_0000])
    }

    @Test func `is made of lanes of each shape`() {
        let vector = V128(low: 0x0123_4567_89ab_cdef, high: 0xfedc_ba98_7654_3210)
        #expect(V128(i8x16: vector.i8x16) == vector && V128(u8x16: vector.u8x16) == vector)
        #expect(V128(i16x8: vector.i16x8) == vector && V128(u16x8: vector.u16x8) == vector)
        #expect(V128(i32x4: vector.i32x4) == vector && V128(u32x4: vector.u32x4) == vector)
        #expect(V128(i64x2: vector.i64x2) == vector && V128(u64x2: vector.u64x2) == vector)
        #expect(V128(f32x4: vector.f32x4) == vector && V128(f64x2: vector.f64x2) == vector)
    }

    @Test func `changes a lane through a view`() {
        var vector = V128()
        vector.i16x8[3] = -1
        vector.f64x2[1] = 1
        #expect(vector == V128(low: 0xffff_0000_0000_0000, high: 0x3ff0_0000_0000_0000))
    }

    @Test func `equals another by its bits, also where lanes are NaN`() {
        let payload = V128(low: 0x7fc0_0001_7fc0_0002)
        #expect(payload == V128(f32x4: payload.f32x4))
        #expect(V128(f64x2: [0, 0]) != V128(f64x2: [-0.0, 0]))
    }

    @Test func `is described as in the text format`() {
        #expect("\(V128(i32x4: [1, 2, 3, -4]))" == "i32x4 0x00000001 0x00000002 0x00000003 0xfffffffc")
    }

    @Test(arguments: TranslationStage.allCases)
    func `travels between numbers through typed calls and host functions`(_ stage: TranslationStage) throws {
        let module = try Module(
            wat: """
                (module
                    (import "host" "mix" (func $mix (param i32 v128 i64 v128 i32) (result v128)))
                    (import "host" "many" (func $many
                        (param v128 i32 v128 i32 v128 i32 v128 i32 v128) (result i32)))
                    (import "host" "values" (func $values (param i32 v128) (result v128 i32)))
                    (func (export "mix") (param i32 v128 i64 v128 i32) (result v128)
                        local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 call $mix)
                    (func (export "tail") (param i32 v128 i64 v128 i32) (result v128)
                        local.get 0 local.get 1 local.get 2 local.get 3 local.get 4 return_call $mix)
                    (func (export "many") (param v128) (result i32)
                        local.get 0 i32.const 1 local.get 0 i32.const 2 local.get 0 i32.const 3 local.get 0 i32.const 4
                        v128.const i32x4 9 9 9 9 call $many)
                    (func (export "values") (param v128) (result v128 i32)
                        i32.const 5 local.get 0 call $values))
                """)
        var imports = Imports()
        imports.define(
            "host", "mix",
            HostFunction { (_: borrowing Caller, a: Int32, b: V128, c: Int64, d: V128, e: Int32) -> V128 in
                V128(i64x2: [Int64(a) + b.i64x2[0] + c, d.i64x2[1] + Int64(e)])
            })
        imports.define(
            "host", "many",
            HostFunction {
                (
                    _: borrowing Caller, a: V128, b: Int32, c: V128, d: Int32, e: V128, f: Int32, g: V128, h: Int32,
                    i: V128
                ) -> Int32 in
                a.i32x4[0] + b + c.i32x4[1] + d + e.i32x4[2] + f + g.i32x4[3] + h + i.i32x4[3]
            })
        imports.define(
            "host", "values",
            HostFunction(
                type: FunctionType([.i32, .v128], [.v128, .i32]),
                values: { _, values in
                    [values[1], values[0]]
                }))
        let interpreter = Interpreter(translation: stage)
        let instance = try interpreter.instantiate(module, imports: imports)
        for name in ["mix", "tail"] {
            let mixed: V128 = try instance.call(
                name, 1 as Int32, V128(i64x2: [10, 20]), 100 as Int64, V128(i64x2: [30, 40]), 7 as Int32)
            #expect(mixed.i64x2 == [111, 47])
        }
        let sum: Int32 = try instance.call("many", V128(i32x4: [1, 10, 100, 1000]))
        #expect(sum == 1111 + 10 + 9)
        let vector = V128(low: 3, high: .max)
        #expect(try instance.function("values").invoke([.v128(vector)]) == [.v128(vector), .i32(5)])
    }

    @Test func `is not taken for a number`() throws {
        let instance = try Interpreter().instantiate(
            try Module(wat: #"(module (func (export "f") (param v128) (result v128) local.get 0))"#), imports: Imports()
        )
        #expect(throws: Trap.self) { try instance.call("f", 1 as Int64) as V128 }
        #expect(throws: Trap.self) { try instance.call("f", V128()) as Int64 }
        #expect(throws: Trap.self) { try instance.function("f").invoke([.i64(1)]) }
    }

    @Test func `is the value of a global`() throws {
        let interpreter = Interpreter()
        let global = try Global(.v128(V128(i32x4: [1, 2, 3, 4])), isMutable: true, in: interpreter)
        var imports = Imports()
        imports.define("host", "global", global)
        let instance = try interpreter.instantiate(
            try Module(
                wat: """
                    (module (import "host" "global" (global $g (mut v128)))
                        (func (export "add") (param v128) global.get $g local.get 0 i32x4.add global.set $g))
                    """), imports: imports)
        try instance.call("add", V128(i32x4: [10, 20, 30, 40]))
        #expect(global.value == .v128(V128(i32x4: [11, 22, 33, 44])))
        try global.set(.v128(V128()))
        try instance.call("add", V128(u64x2: [.max, 1]))
        #expect(global.value == .v128(V128(low: .max, high: 1)))
    }
}
