import Testing
import WasmText

@Suite struct `Test scripts` {
    private func commands(_ source: String) throws -> [WastCommand] { try WastScript(Array(source.utf8)).commands }

    private func results(_ text: String) throws -> [WastResult] {
        let command = try commands("(assert_return (invoke \"f\") \(text))")[0]
        guard case .assertReturn(_, let results) = command.kind else {
            Issue.record("expected assert_return, found \(command.kind)")
            return []
        }
        return results
    }

    @Test func `every command is read`() throws {
        let script = """
            (module $m) (module definition $d) (module definition binary "\\00asm" "\\01\\00\\00\\00")
            (module instance $i $d) (module instance) (register "m" $m) (register "n")
            (invoke $m "f" (i32.const 1)) (get "g") (assert_return (get $m "g") (i32.const 1))
            (assert_trap (invoke "f") "unreachable") (assert_trap (module (start 0)) "unreachable")
            (assert_exhaustion (invoke "f") "call stack exhausted") (assert_exception (invoke "f"))
            (assert_malformed (module quote "(func") "unexpected end") (assert_invalid (module (start 0)) "unknown function")
            (assert_unlinkable (module (import "a" "b" (func))) "unknown import")
            (assert_malformed_custom (module quote "(@custom)") "missing") (assert_invalid_custom (module) "invalid")
            """
        let kinds = try commands(script).map { String(describing: $0.kind).prefix { $0 != "(" } }
        #expect(
            kinds == [
                "module", "module", "module", "instance", "instance", "register", "register", "action", "action",
                "assertReturn", "assertTrap", "assertModuleTrap", "assertExhaustion", "assertException",
                "assertMalformed", "assertInvalid", "assertUnlinkable", "assertMalformedCustom", "assertInvalidCustom",
            ])
    }

    @Test func `every expected result is read`() throws {
        #expect(try results("(i32.const -1) (i64.const 2)") == [.value(.i32(.max)), .value(.i64(2))])
        #expect(
            try results("(f32.const nan:canonical) (f64.const nan:arithmetic) (f32.const nan:0x1)")
                == [.canonicalNaN(.binary32), .arithmeticNaN(.binary64), .value(.f32(0x7F80_0001))])
        #expect(
            try results("(v128.const i64x2 1 -1)")
                == [.value(.v128([1, 0, 0, 0, 0, 0, 0, 0] + Array(repeating: 0xFF, count: 8)))])
        #expect(
            try results("(v128.const f64x2 nan:canonical 0)") == [.vector(.f64x2, [.canonicalNaN, .bits(0)])])
        #expect(
            try results("(ref.null) (ref.null func) (ref.null $t) (ref.extern 3) (ref.host 4)")
                == [
                    .null, .value(.nullReference(.function)), .value(.nullReference(.concrete)),
                    .value(.hostReference(3)),
                    .value(.internalHostReference(4)),
                ])
        #expect(
            try results("(ref.func) (ref.extern) (ref.i31) (ref.struct) (ref.array) (ref.eq) (ref.any) (ref.exn)")
                == [.function, .extern, .i31, .structure, .array, .eq, .any, .exception].map(WastResult.reference))
        #expect(
            try results("(either (i32.const 1) (i32.const 2))") == [.either([.value(.i32(1)), .value(.i32(2))])])
    }

    @Test func `fields alone are a script of one module`() throws {
        let commands = try commands("(func) (memory 0) (func (export \"f\"))")
        #expect(commands.count == 1)
    }

    @Test func `commands know where they start`() throws {
        let commands = try commands(";; a\n(module)\n  (module)")
        #expect(commands.map(\.offset) == [5, 16])
    }

    @Test(arguments: [
        "(assert_foo)", "(assert_return)", "(invoke f)", "(assert_return (invoke \"f\" (f32.const nan:canonical)))",
        "(assert_trap (invoke \"f\"))", "(module) 1", "(assert_return (invoke \"f\") (i32.const 4294967296))",
        "(assert_return (invoke \"f\") (v128.const i8x16 1))", "(register m)", "(module quote 1)",
        "(module binary \"\" 1)",
        "(assert_return (invoke \"f\") (either (either (i32.const 1))))",
    ])
    func `malformed scripts are rejected`(source: String) {
        #expect(throws: TextError.self) { try commands(source) }
    }
}
