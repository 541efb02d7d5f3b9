import Testing
import Wasm
import WasmText

@Suite struct `Text of a module` {
    @Test func `has a limit of its own`() throws {
        let source = Array("(module)".utf8)
        #expect(try TextFormat.encode(source, limit: source.count).count == 8)
        let error = #expect(throws: TextError.self) { try TextFormat.encode(source, limit: source.count - 1) }
        #expect(error?.kind == .limit)
        #expect(error?.message.hasPrefix("the text has 8 bytes, the limit is 7") == true)
        #expect(TextFormat.maximumByteCount == 16_777_216)
    }

    @Test(
        arguments: [
            ("(module\n  (func $f)\n  (func $g (result i32)\n    i64.const 1))", 4, 16, "$g"),
            ("(func (result i32)\n  (i32.add\n    (i32.const 1)\n    (f32.const 1)))", 2, 4, "0"),
            ("(func $a\n  (block $b\n    (br 7)))", 3, 6, "$a"),
            ("(import \"a\" \"b\" (func))\n(func (block (result i32)\n  i32.const 1) i64.eqz drop)", 3, 16, "1"),
            ("(func $h\n  i32.const 0\n  local.get 4 drop drop)", 3, 3, "$h"),
        ] as [(String, Int, Int, String)])
    func `shows where an invalid instruction stands`(
        _ source: String, _ line: Int, _ column: Int, _ function: String
    ) throws {
        let source = Array(source.utf8)
        for options in [TextFormat.Options.names, []] {
            let bytes = try TextFormat.encode(source, options: options)
            let error = try #require(throws: ModuleError.self) { try Module(bytes: bytes) }
            let located = try #require(TextFormat.located(error, in: source))
            #expect(located.kind == .invalid)
            #expect(located.line == line && located.column == column, "\(located)")
            #expect(located.message.hasPrefix("invalid module, function \(function): "), "\(located)")
        }
    }

    private static let many = String(repeating: " (ref.func 0)", count: 100)

    @Test(
        arguments: [
            ("(func)\n(global $g i32\n  (i64.const 1))", 3, 16, "global $g"),
            ("(global (import \"a\" \"b\") i32)\n(global i32)", 2, 12, "global 1"),
            (
                "(memory 1)\n(data (i32.const 0) \"a\")\n(data $d (offset\n i64.const 0) \"b\")", 3, 10,
                "data segment $d"
            ),
            ("(data\n(memory 3) (i32.const 0))", 2, 1, "data segment 0"),
            ("(table 1 funcref) (func)\n(elem (i32.const 0) 0 0\n 7)", 2, 7, "element segment 0"),
            ("(table 1 funcref)\n(elem $e (i64.const 0) funcref)", 2, 10, "element segment $e"),
            ("(func)\n(elem funcref (ref.func 0)\n (item i32.const 1))", 3, 2, "element segment 0"),
            // Among so many items that most are forgotten before their place is found.
            ("(func) (elem funcref\(many)\n (ref.func 0) (item i32.const 1)\(many))", 2, 15, "element segment 0"),
            (
                "(table $t 1 funcref) (func)\n(elem (table $t) (i32.const 0) funcref\(many)\n (item i32.const 1)\(many))",
                3, 2, "element segment 0"
            ),
            ("(func) (table funcref (elem\(many)\n (item i32.const 1)\(many)))", 2, 2, "element segment 0"),
            (
                "(func) (elem funcref (ref.func 0))\n(elem funcref\(many)\n (item i32.const 1)\(many))", 3, 2,
                "element segment 1"
            ),
            ("(export \"a\" (func 0)) (func)\n(export \"a\" (func 0))", 2, 9, "export \"a\""),
            ("(func)\n(memory (export \"m\") 1)\n(func (export \"m\"))", 3, 15, "export \"m\""),
            ("(func (param i32))\n(start 0)", 2, 8, "start function"),
            ("(func)\n(func $f (type 9))", 2, 7, "function $f"),
            ("(import \"a\" \"b\" (func))\n(import \"c\"\n \"d\" (func (type 5)))", 2, 9, "import \"c\""),
            ("(memory 1)\n(memory $m 70000)", 2, 9, "memory $m"),
            ("(type (func))\n(type $t (sub 0 (struct)))", 2, 7, "type $t"),
            ("(table 1\n  (ref func))", 1, 8, "table 0"),
        ] as [(String, Int, Int, String)])
    func `shows where an error outside of functions stands`(
        _ source: String, _ line: Int, _ column: Int, _ what: String
    ) throws {
        let error = try #require(throws: TextModuleError.self) { try Module(wat: source) }
        guard case .module(_, let place) = error else {
            Issue.record("\(error)")
            return
        }
        #expect(place.line == line && place.column == column, "\(place)")
        #expect(place.message.contains(", \(what): "), "\(place)")
    }

    @Test(
        arguments: [
            ("(module)", true), ("\n\t (module)", true), (";; a comment\n(module)", true), ("(;x;)", true),
            ("\0asm", false), ("", false), ("module", false), ("\u{FEFF}(module)", false),
        ])
    func `is known by its contents`(_ contents: String, _ isText: Bool) {
        #expect((ModuleFormat(of: Array(contents.utf8)) == .text) == isText)
    }
}
