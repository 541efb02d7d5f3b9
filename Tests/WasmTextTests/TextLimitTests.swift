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

    @Test(
        arguments: [
            ("(module)", true), ("\n\t (module)", true), (";; a comment\n(module)", true), ("(;x;)", true),
            ("\0asm", false), ("", false), ("module", false), ("\u{FEFF}(module)", false),
        ])
    func `is known by its contents`(_ contents: String, _ isText: Bool) {
        #expect((ModuleFormat(of: Array(contents.utf8)) == .text) == isText)
    }
}
