import Testing
import Wasm
import WasmText

@Suite struct `Name annotations` {
    private func encoded(_ source: String, _ options: TextFormat.Options = []) throws -> [UInt8] {
        try TextFormat.encode(Array(source.utf8), options: options)
    }

    @Test(
        arguments: [
            (#"(func (local (@name "foo") i32))"#, "(func (local i32))"),
            (#"(func (param (@name "foo") i32))"#, "(func (param i32))"),
            (#"(func (param $x (@name "a") i32) (local $y (@name "b c") i64))"#, "(func (param i32) (local i64))"),
            (
                #"(import "a" "b" (func (@name "f") (param (@name "p") i32)))"#,
                #"(import "a" "b" (func (param i32)))"#
            ),
            (
                #"(type $s (struct (field $f (@name "f") i32) (field (@name "g") (mut i64))))"#,
                "(type (struct (field i32 (mut i64))))"
            ),
            (#"(func block $b (@name "label") end (loop (@name "l")))"#, "(func block end (loop))"),
        ])
    func `may stand behind the identifier or in its place`(_ source: String, _ plain: String) throws {
        #expect(try encoded(source) == encoded(plain))
    }

    @Test func `become the names of locals`() throws {
        let annotated = try encoded(
            #"(func (param $x (@name "a b") i32) (param (@name "c") i32) (local (@name "d") i64))"#, .names)
        let quoted = try encoded(#"(func (param $"a b" i32) (param $c i32) (local $d i64))"#, .names)
        #expect(annotated == quoted)
    }

    @Test(arguments: [
        #"(func (param i32 (@name "foo")))"#, #"(func (param (@name "foo") i32 i32))"#,
        #"(func (local (@name "a") i32 i32))"#, #"(func (local $x (@name "a") (@name "b") i32))"#,
        #"(func (result (@name "r") i32) i32.const 0)"#, #"(func block (result i32) (@name "x") i32.const 0 end drop)"#,
    ])
    func `stand nowhere else and only before one type`(_ source: String) {
        #expect(throws: TextError.self) { try encoded(source) }
    }
}
