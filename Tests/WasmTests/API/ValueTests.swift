import Testing
import Wasm
import WasmText

@Suite struct `Values of the host` {
    /// NaNs that arithmetic would make quiet or canonical.
    private static let floats = [Float(bitPattern: 0x7fa0_0001), Float(bitPattern: 0xffc0_1234), .nan]
    private static let doubles = [
        Double(bitPattern: 0x7ff4_0000_0000_0001), Double(bitPattern: 0xfff8_0000_0000_1234), .nan,
    ]

    @Test func `hold numbers of Swift`() throws {
        let module = try Module(
            wat: """
                (module
                    (func (export "half") (param f64) (result f64) local.get 0 f64.const 0.5 f64.mul)
                    (func (export "third") (param f32) (result f32) local.get 0 f32.const 3 f32.div))
                """)
        let instance = try Interpreter().instantiate(module)
        #expect(try instance.function("half").invoke([.f64(3)]) == [.f64(1.5)])
        #expect(try instance.function("third").invoke([.f32(1)]) == [.f32(1 / 3)])
    }

    @Test func `keep the bits of NaNs on every way through the engine`() throws {
        let interpreter = Interpreter()
        var imports = Imports()
        let type = FunctionType([.f32, .f64], [.f32, .f64])
        imports.define("host", "same", HostFunction(type: type) { _, values in values })
        let module = try Module(
            wat: """
                (module
                    (import "host" "same" (func $same (param f32 f64) (result f32 f64)))
                    (global $single (export "single") (mut f32) (f32.const 0))
                    (global $double (export "double") (mut f64) (f64.const 0))
                    (func (export "f") (param f32 f64) (result f32 f64)
                        local.get 0 local.get 1 call $same global.set $double global.set $single
                        global.get $single global.get $double))
                """)
        let instance = try interpreter.instantiate(module, imports: imports)
        for (single, double) in zip(Self.floats, Self.doubles) {
            let results = try instance.function("f").invoke([.f32(single), .f64(double)])
            guard results.count == 2, case .f32(let first) = results[0], case .f64(let second) = results[1] else {
                Issue.record("\(results)")
                continue
            }
            #expect(first.bitPattern == single.bitPattern)
            #expect(second.bitPattern == double.bitPattern)
            #expect(try instance.global("single").value == .f32(single))
            try instance.global("double").set(.f64(double))
            #expect(try instance.global("double").value == .f64(double))
            #expect(try Global(.f32(single), in: interpreter).value == .f32(single))
        }
    }

    @Test func `are equal by type and bits`() {
        let values: [Value] =
            [
                .i32(0), .i64(0), .f32(0), .f32(-0.0), .f64(0), .f64(-0.0), .v128(V128()),
                .v128(V128(high: 1)), .v128(V128(low: 1)), .reference(.null(.function)),
                .reference(.null(.external)), .reference(Interpreter().makeReference(to: 1)),
            ] + Self.floats.map { .f32($0) } + Self.doubles.map { .f64($0) }
        for (index, left) in values.enumerated() {
            for (other, right) in values.enumerated() { #expect((left == right) == (index == other)) }
        }
        #expect(Set(values + values).count == values.count)
    }
}
