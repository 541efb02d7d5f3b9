import Testing
import Wasm
import WasmText

@Suite struct `Text encoder` {
    private func encoded(_ source: String) throws -> [UInt8] { try TextFormat.encode(Array(source.utf8)) }

    private func error(_ source: String) -> String? {
        do {
            _ = try encoded(source)
            return nil
        } catch {
            return "\(error)"
        }
    }

    private let header: [UInt8] = [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0]

    @Test func `fields alone are a module`() throws {
        #expect(try encoded("") == header)
        #expect(try encoded("(module)") == header)
        #expect(try encoded("(func)") == encoded("(module (func))"))
    }

    @Test func `folded and flat instructions give the same bytes`() throws {
        let flat = """
            (func (param i32) (result i32)
              local.get 0 i32.const 1 i32.add if (result i32) i32.const 2 else block i32.const 3 br 1 end i32.const 4 end)
            """
        let folded = """
            (func (param i32) (result i32)
              (if (result i32) (i32.add (local.get 0) (i32.const 1))
                (then (i32.const 2)) (else (block (br 1 (i32.const 3))) (i32.const 4))))
            """
        #expect(try encoded(flat) == encoded(folded))
    }

    @Test func `type uses take the first equal type, or a new one behind all others`() throws {
        let bytes = try encoded("(func (param i64)) (type (func (param i32))) (func (param i32)) (func (param i64))")
        #expect(
            bytes == header + [
                1, 9, 2, 0x60, 1, 0x7F, 0, 0x60, 1, 0x7E, 0, 3, 4, 3, 1, 0, 1, 10, 10, 3, 2, 0, 0x0B, 2, 0, 0x0B, 2, 0,
                0x0B,
            ])
    }

    @Test func `labels count from the innermost block, and shadow`() throws {
        let bytes = try encoded("(func block $a block $b block $a br $a br $b br 2 end br $a end end)")
        let body: [UInt8] = [2, 0x40, 2, 0x40, 2, 0x40, 12, 0, 12, 1, 12, 2, 11, 12, 1, 11, 11, 11]
        #expect(bytes.suffix(body.count) == body[...])
    }

    @Test func `locals in a row share an entry`() throws {
        let bytes = try encoded("(func (local i32) (local $x i32) (local i64 i64 i32))")
        #expect(bytes.contains(sequence: [3, 2, 0x7F, 2, 0x7E, 1, 0x7F, 0x0B]))
    }

    @Test func `identifiers become a name section when asked for`() throws {
        let source = Array("(module $m (func $f (param $p i32) (local i32) (local $l i32)))".utf8)
        let bytes = try TextFormat.encode(source, options: .names)
        #expect(bytes.starts(with: try TextFormat.encode(source)))
        #expect(
            bytes.contains(sequence: [
                0, 2, 1, 0x6D, 1, 4, 1, 0, 1, 0x66, 2, 9, 1, 0, 2, 0, 1, 0x70, 2, 1, 0x6C,
            ]))
    }

    @Test func `custom annotations become sections at their places`() throws {
        let bytes = try encoded(
            #"(@custom "a" (before first) "x") (func) (@custom "b" (after func) "y") (@custom "c")"#)
        #expect(bytes.starts(with: header + [0, 3, 1, 0x61, 0x78, 1]))
        #expect(bytes.contains(sequence: [3, 2, 1, 0, 0, 3, 1, 0x62, 0x79, 10]))
        #expect(bytes.suffix(4) == [0, 2, 1, 0x63])
    }

    @Test func `branch hints point at their instructions`() throws {
        let bytes = try encoded(#"(func (@metadata.code.branch_hint "\01") (if (i32.const 0) (then)))"#)
        #expect(bytes.contains(sequence: Array("metadata.code.branch_hint".utf8) + [1, 0, 1, 3, 1, 1, 10]))
    }

    @Test func `the rich module encodes and decodes`() throws {
        _ = try encoded(Fixture.module)
    }

    @Test func `errors show the place, what was found and what was expected`() {
        #expect(
            error("(module\n  (func (result i32)\n    (i32.ad (i32.const 1))))") == """
                3:6: unknown operator `i32.ad`, expected an instruction
                        (i32.ad (i32.const 1))))
                         ^
                """)
        #expect(
            error("(func (call $f))") == """
                1:13: unknown function $f, expected one that the module defines
                    (func (call $f))
                                ^
                """)
    }

    @Test(arguments: [
        ("(func (i32.const))", "expected an integer of 32 bits"), ("(func i32.const 4294967296)", "out of range"),
        ("(func block end end)", "no block is open"), ("(func block)", "expected `end` for `block`"),
        ("(func (block end))", "unexpected token `end`"), ("(func (i32.add i32.const 1))", "in parentheses"),
        ("(func (if (i32.const 1)))", "(then …)"), ("(func else)", "only in `if`"),
        ("(func (then))", "unexpected token"),
        ("(func block $a end $b)", "mismatching label"),
        ("(func) (import \"a\" \"b\" (func))", "import after function"),
        ("(func $f) (func $f)", "duplicate function"), ("(func (param $x i32) (local $x i32))", "duplicate local"),
        ("(type (struct (field $a i32) (field $a i32)))", "duplicate field"), ("(func (br $x))", "unknown label"),
        ("(start 0) (start 0)", "multiple start"), ("(memory 0 (pagesize 3))", "power of two"),
        ("(func (i32.load align=3))", "power of two"),
        ("(type (func)) (func (type 0) (param i32))", "inline function type"),
        ("(func (result i32) (param i32))", "unexpected token"), ("(func (block (param $x i32)))", "unexpected token"),
        ("(func v128.const i32x5 0)", "unexpected token"), ("(func f32.const nan:canonical)", "expected a number"),
        ("(module) (module)", "end of the source"), ("(module binary \"\")", "only in scripts"),
        ("(foo)", "module field"),
        ("(export \"\\ff\" (func 0))", "malformed UTF-8"), ("(func (try (do)", "unexpected end"),
        ("(data", "expected `)`"),
        ("(@custom \"a\" (after types))", "section kind"), ("(func (@name \"a\" \"b\"))", "one string"),
    ])
    func `malformed modules are rejected`(source: String, message: String) {
        #expect(error(source)?.contains(message) == true, "\(error(source) ?? "accepted")")
    }

    @Test func `a module of text can be loaded`() throws {
        let module = try Module(wat: #"(module (func (export "answer") (result i32) i32.const 42))"#)
        #expect(module.bytes.starts(with: header))
        #expect(throws: TextModuleError.self) { try Module(wat: "(func (result i32))") }
        do {
            _ = try Module(wat: "(func (result i32))")
        } catch {
            guard case .module(let inner, let place) = error else {
                Issue.record("expected a module error, found \(error)")
                return
            }
            #expect(inner.phase == .validation)
            #expect(place.line == 1 && place.column == 19)
            #expect("\(error)".hasPrefix("1:19: invalid module, function 0: type mismatch"), "\(error)")
        }
    }

    @Test(arguments: [
        ("(table $a 1 funcref)\n(table 1 (ref func))", "2:8: invalid module, table 1: type mismatch: table 1 of"),
        ("(table $a 1 funcref)\n(table $b 1 (ref func))\n(table 1 funcref)", "2:8: invalid module, table $b: type"),
        ("(type $t (func))\n(func (param (ref 99)))", "2:7: invalid module, type use: unknown type 99"),
        (
            "(type $t (func))\n(import \"\" \"\" (func (result (ref 7))))",
            "2:21: invalid module, type use: unknown type 7"
        ),
        (
            "(type $t (func))\n(func (param i32))\n(tag (param (ref 8)))",
            "3:6: invalid module, type use: unknown type 8"
        ),
        ("(type $t (func))\n(type $u (func (param (ref 9))))\n(func (param i32))", "2:7: invalid module, type $u:"),
        ("(type $t (func))\n(func (block (param (ref 9)) (drop)))", "2:14: invalid module, type use: unknown type 9"),
    ])
    func `an invalid module is wrong where its text is`(source: String, message: String) {
        do {
            _ = try Module(wat: source)
            Issue.record("accepted \(source)")
        } catch {
            #expect("\(error)".contains(message), "\(error)")
        }
    }
}

extension [UInt8] {
    func contains(sequence: [UInt8]) -> Bool { firstRange(of: sequence) != nil }
}
