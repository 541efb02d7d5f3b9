import Foundation
import Testing
import Wasm
import WasmText

/// The names of a module, which the printer had only for functions, locals and the module itself, and the encoder not for
/// labels and fields.
@Suite struct `Printed names` {
    private static let source = #"""
        (module $m
          (type $point (struct (field $x i32) (field i64) (field $"the y" (mut f32))))
          (rec (type $f (func (param $unused i32))) (type $list (sub (struct (field $next (ref null $list))))))
          (type $e (func (param i32)))
          (import "a" "b" (func $imported (type $f) (param $"first one" i32)))
          (import "a" "c" (table $t0 1 funcref))
          (import "a" "d" (memory $m0 1))
          (import "a" "e" (global $g0 i32))
          (import "a" "g" (tag $tag0 (type $e)))
          (table $t1 1 funcref)
          (memory $m1 1)
          (tag $tag1 (type $e))
          (global $g1 (mut i32) (i32.const 0))
          (elem $elements (table $t1) (offset (i32.const 0)) func $imported $run)
          (elem $declared declare func $run)
          (data $data (memory $m1) (offset (i32.const 0)) "a")
          (data $passive "b")
          (func $run (type $f) (param $p i32) (local $l i64)
            (block $outer
              (if $if (block (result i32) (i32.const 1)) (then (br $outer)) (else (br $if)))
              (loop $outer (br_if $outer (local.get $p)))
              (try_table $try (catch $tag1 0) (unreachable))
              (block $caught (result i32) (i32.const 2))
              (drop)))
          (func $other (block $outer (block (br $outer)) (block $"a b"))))
        """#

    private static func roundTrip(_ bytes: [UInt8]) throws -> [UInt8] {
        try TextFormat.encode(Array(TextFormat.text(of: bytes).utf8), options: .names)
    }

    @Test func `of every kind come back`() throws {
        let bytes = try TextFormat.encode(Array(Self.source.utf8), options: .names)
        let text = try TextFormat.text(of: bytes)
        for name in [
            "(module $m", "(type $point (struct (field $x i32) (field i64) (field $\"the y\" (mut f32))))",
            "(type $f (func", "(type $list (sub (struct (field $next (ref null 2)))))",
            "(func $imported (type 1) (param $\"first one\" i32))",
            "(table $t0 1 funcref)", "(memory $m0 1)", "(global $g0 i32)", "(tag $tag0 (type 3)",
            "(table $t1 1 funcref)",
            "(memory $m1 1)", "(tag $tag1 (type 3)", "(global $g1 (mut i32) ", "(elem $elements (table 1) (offset ",
            "(elem $declared declare func $run)", "(data $data (memory 1) (offset ", "(data $passive \"b\")",
            "(func $run (type 1) (param $p i32)", "(local $l i64)", "block $outer\n", "if $if\n", "loop $outer\n",
            "try_table $try (catch 1 0)\n", "block $caught (result i32)\n", "(func $other (type ", "block $\"a b\"\n",
        ] {
            #expect(text.contains(name), "\(name) in\n\(text)")
        }
        #expect(try Self.roundTrip(bytes) == bytes)
        #expect(try TextFormat.text(of: Self.roundTrip(bytes)) == text)
        // None of them means anything.
        #expect(try TextFormat.encode(Array(text.utf8)) == TextFormat.encode(Array(Self.source.utf8)))
    }

    /// A module with one thing of each kind, whose section of names has a map from 0, 1 and 2 to names in each subsection.
    private static func module(names: [[UInt8]]) throws -> [UInt8] {
        let source = """
            (type (struct (field i32) (field i32) (field i32))) (type (func)) (type (func (param i32)))
            (table 1 funcref) (table 2 funcref) (table 3 funcref) (memory 1) (memory 2) (memory 3)
            (global i32 (i32.const 0)) (global i32 (i32.const 1)) (global i32 (i32.const 2))
            (tag (type 2)) (tag (type 2)) (tag (type 2)) (elem func) (elem func) (elem func) (data "0") (data "1") (data "2")
            (func (type 1) (local i32 i32 i32) block block end end loop end) (func (type 1)) (func (type 1))
            """
        func vector(_ bytes: [UInt8]) -> [UInt8] { [UInt8(bytes.count)] + bytes }
        let map = [UInt8(names.count)] + names.enumerated().flatMap { [UInt8($0)] + vector($1) }
        let maps = [1, 0] + map
        let subsections = (1...11).flatMap { number -> [UInt8] in
            [UInt8(number)] + vector([2, 3, 10].contains(number) ? maps : map)
        }
        let contents = vector(Array("name".utf8)) + subsections
        let size = [UInt8(contents.count & 0x7F | 0x80), UInt8(contents.count >> 7)]
        return try TextFormat.encode(Array(source.utf8)) + [0] + size + contents
    }

    @Test func `that are the same, or no text, fall back to indices`() throws {
        let plain = try Self.module(names: [])
        for names in [["a", "a", "b"], ["\u{FF}", "", "b"]] as [[String]] {
            let bytes = try Self.module(names: names.map { $0 == "\u{FF}" ? [0xFF] : Array($0.utf8) })
            let text = try TextFormat.text(of: bytes)
            for kind in ["func", "table", "memory", "global", "tag", "type"] {
                #expect(text.contains("(\(kind) $b "), "\(kind)\n\(text)")
                #expect(text.contains("(\(kind) $a ") == (names[0] == "a"), "\(kind)\n\(text)")
                #expect(text.contains("(\(kind) (;1;)"), "\(kind)\n\(text)")
            }
            for part in ["(elem $b func)", "(data $b \"2\")", "(field $b i32)", "(local $b i32)", "loop $b"] {
                #expect(text.contains(part), "\(part)\n\(text)")
            }
            // Labels may hide each other.
            let labels = text.components(separatedBy: "block $a\n").count - 1
            #expect(labels == (names[0] == "a" ? 2 : 0), "\(text)")
            let encoded = try TextFormat.encode(Array(text.utf8), options: .names)
            #expect(try TextFormat.text(of: encoded) == text)
            #expect(
                try TextFormat.encode(Array(text.utf8)) == TextFormat.encode(Array(TextFormat.text(of: plain).utf8)))
        }
    }

    /// An identifier that nothing defines means nothing.
    @Test func `of what is not there are left out`() throws {
        let bytes = try TextFormat.encode(Array(#"(export "a" (func 3)) (func)"#.utf8))
        let names: [UInt8] = [0, 11, 4] + Array("name".utf8) + [1, 4, 1, 3, 1, 0x61]
        let text = try TextFormat.text(of: bytes + names)
        #expect(!text.contains("$a"))
        #expect(try TextFormat.encode(Array(text.utf8)) == bytes)
    }

    @Test func `of fields come from annotations, too`() throws {
        let annotated = try TextFormat.encode(
            Array(#"(type (struct (field $f (@name "a b") i32) (field (@name "c") i64)))"#.utf8), options: .names)
        let plain = try TextFormat.encode(
            Array(#"(type (struct (field $"a b" i32) (field $c i64)))"#.utf8), options: .names)
        #expect(annotated == plain)
    }
}
