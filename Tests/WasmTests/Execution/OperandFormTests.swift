import Testing
import Wasm
import WasmText

/// Each operator with its operands in slots, as constants on either side, and fused into branches.
@Suite struct `Operand forms` {
    /// Where the operands stand: `LEFT` and `RIGHT` are a local or a constant, `OP` is the operator.
    private static let forms = [
        "LEFT RIGHT OP",
        "LEFT RIGHT OP local.set $result local.get $result",
        "LEFT RIGHT OP local.tee $result",
        // The result overwrites the operands that it is made of.
        "LEFT local.set 0 RIGHT local.set 1 local.get 0 local.get 1 OP local.tee $result",
        // The right operand is a local that is assigned while it is pending.
        "LEFT RIGHT ZERO local.set 0 ZERO local.set 1 OP",
    ]

    /// The ways that a comparison decides a branch: each gives 1 if it holds.
    private static let branches = [
        "block LEFT RIGHT OP br_if 0 i32.const 0 return end i32.const 1",
        "block LEFT RIGHT OP i32.eqz br_if 0 i32.const 1 return end i32.const 0",
        "block LEFT RIGHT OP i32.eqz i32.eqz br_if 0 i32.const 0 return end i32.const 1",
        "LEFT RIGHT OP if (result i32) i32.const 1 else i32.const 0 end",
        "LEFT RIGHT OP i32.eqz if (result i32) i32.const 0 else i32.const 1 end",
        "LEFT RIGHT OP if i32.const 1 return end i32.const 0",
        "i32.const 1 LEFT RIGHT OP br_if 0 drop i32.const 0",
        "block (result i32) i32.const 7 i32.const 1 LEFT RIGHT OP br_if 0 drop drop i32.const 0 end",
        "block (result i32) i32.const 7 i32.const 0 LEFT RIGHT OP i32.eqz br_if 0 drop drop i32.const 1 end",
        "i32.const 1 i32.const 0 LEFT RIGHT OP select",
        "LEFT RIGHT OP local.tee $result if (result i32) local.get $result else i32.const 0 end",
        "LEFT RIGHT OP i32.eqz i32.eqz",
        "LEFT RIGHT OP i32.eqz i32.const 1 i32.xor",
    ]

    @Test(arguments: BinaryOperator.all)
    func `give what Swift computes`(_ tested: BinaryOperator) throws {
        let result = tested.isComparison ? "i32" : tested.type
        var functions: [(code: String, operands: [(Value, Value)])] = []
        let pairs = tested.edges.flatMap { left in tested.edges.map { (left, $0) } }
        for form in Self.forms + (tested.isComparison ? Self.branches : []) {
            func add(_ left: String, _ right: String, _ operands: [(Value, Value)]) {
                let code =
                    form.replacing("LEFT", with: left).replacing("RIGHT", with: right)
                    .replacing("OP", with: tested.name).replacing("ZERO", with: "\(tested.type).const 0")
                functions.append((code, operands))
            }
            add("local.get 0", "local.get 1", pairs)
            add("local.get 0 call $same", "local.get 1 call $same", pairs)
            for edge in tested.edges {
                add("local.get 0", edge.instruction, tested.edges.map { ($0, edge) })
                add(edge.instruction, "local.get 1", tested.edges.map { (edge, $0) })
                add("local.get 0 call $same", edge.instruction, tested.edges.map { ($0, edge) })
                add(edge.instruction, "local.get 1 call $same", tested.edges.map { (edge, $0) })
            }
        }
        for left in tested.edges {
            for right in tested.edges {
                functions.append(("\(left.instruction) \(right.instruction) \(tested.name)", [(left, right)]))
            }
        }
        let type = tested.type
        let text = functions.enumerated().map { index, function in
            "(func (export \"\(index)\") (param \(type) \(type)) (result \(result)) (local $result \(result)) \(function.code))"
        }
        let module = try Module(
            wat: "(module (func $same (param \(type)) (result \(type)) local.get 0) \(text.joined(separator: "\n")))")
        let interpreters = TranslationStage.allCases.map { Interpreter(translation: $0) }
        let instances = try interpreters.map { try $0.instantiate(module) }
        for (index, function) in functions.enumerated() {
            let exports = try instances.map { try $0.function("\(index)") }
            for (left, right) in function.operands {
                let reference = measure(exports[0], [left, right], in: interpreters[0])
                let optimized = measure(exports[1], [left, right], in: interpreters[1])
                try #require(reference == optimized, "\(function.code) of \(left) and \(right)")
                try #require(
                    optimized.end == tested.meaning(left, right), "\(function.code) of \(left) and \(right)")
            }
        }
    }

    @Test func `cover both translation stages`() {
        #expect(TranslationStage.allCases == [.reference, .optimized])
        #expect(BinaryOperator.all.count == 2 * 25 + 2 * 13)
    }

    /// `i64.extend_i32_u` and reinterpretations may leave a slot as it is, so its upper half must be right.
    @Test(
        arguments: [
            ("i32.const -1 i64.extend_i32_u", .i64(0xffff_ffff)),
            ("local.get 0 i64.extend_i32_u", .i64(0xffff_fffe)),
            ("local.get 1 i32.wrap_i64 i64.extend_i32_u", .i64(0x89ab_cdef)),
            ("i64.const -1 i32.wrap_i64 i64.extend_i32_u", .i64(0xffff_ffff)),
            ("i32.const 0 i32.const 1 i32.sub i64.extend_i32_u", .i64(0xffff_ffff)),
            ("local.get 0 i32.const 1 i32.shl i64.extend_i32_u", .i64(0xffff_fffc)),
            ("local.get 0 i32.const -1 i32.mul i64.extend_i32_u", .i64(2)),
            ("local.get 0 i32.const 1 i32.shr_s i64.extend_i32_u", .i64(0xffff_ffff)),
            ("i32.const 8 i32.load8_s i64.extend_i32_u", .i64(0xffff_ff80)),
            ("i32.const 8 i32.load i64.extend_i32_u", .i64(0x8080_8080)),
            ("f32.const -0 i32.reinterpret_f32 i64.extend_i32_u", .i64(0x8000_0000)),
            ("f64.const -1 i32.trunc_f64_s i64.extend_i32_u", .i64(0xffff_ffff)),
            ("f64.const -1e300 i32.trunc_sat_f64_s i64.extend_i32_u", .i64(0x8000_0000)),
            ("i32.const 128 i32.extend8_s i64.extend_i32_u", .i64(0xffff_ff80)),
            ("global.get $g i64.extend_i32_u", .i64(0xffff_fffd)),
            ("call $host i64.extend_i32_u", .i64(0xffff_fffc)),
            ("i32.const 100000 memory.grow i64.extend_i32_u", .i64(0xffff_ffff)),
            ("local.get 1 i64.const 0 i32.const 0 select i32.wrap_i64 i64.extend_i32_u", .i64(0)),
            ("i32.const -5 local.set 0 local.get 0 i64.extend_i32_u", .i64(0xffff_fffb)),
            ("block (result i32) i32.const -5 br 0 end i64.extend_i32_u", .i64(0xffff_fffb)),
            ("i32.const -2 i64.extend_i32_u i64.eqz i64.extend_i32_u", .i64(0)),
            ("i32.const -2 i64.extend_i32_u i64.const 4294967294 i64.eq i64.extend_i32_u", .i64(1)),
        ] as [(String, Value)])
    func `leave nothing in the upper half of an i32`(_ body: String, _ expected: Value) throws {
        var guest = try Guest(
            """
            (module (import "host" "value" (func $host (result i32)))
                (memory 1 2) (data (i32.const 8) "\\80\\80\\80\\80\\ff") (global $g i32 (i32.const -3))
                (func (export "f") (param i32 i64) (result i64) \(body)))
            """)
        guest.imports = { _ in
            var imports = Imports()
            imports.define("host", "value", HostFunction { (_: borrowing Caller) -> Int32 in -4 })
            return imports
        }
        #expect(try guest.value("f", [.int(-2), .i64(0x0123_4567_89ab_cdef)]) == expected)
    }
}
