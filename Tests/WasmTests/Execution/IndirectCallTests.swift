import Testing
import Wasm
import WasmText

/// A site of `call_indirect` remembers what it called last; what it calls must never depend on that.
@Suite struct `Indirect calls` {
    /// Calls one site, 0, with every pair of functions in turn, twice each.
    private let pairs = [(0, 0), (0, 1), (1, 0), (1, 1), (2, 0), (0, 2), (3, 1), (1, 3)]

    @Test func `of one site call what the table holds then`() throws {
        var guest = try Guest(
            """
            (module
                (type $t (func (param i32) (result i32)))
                (import "host" "double" (func $host (type $t)))
                (table $t 4 funcref) (elem (table $t) (i32.const 0) func $next $square $host)
                (func $next (type $t) (i32.add (local.get 0) (i32.const 1)))
                (func $square (type $t) (i32.mul (local.get 0) (local.get 0)))
                (func $other (param i64) (result i32) (i32.const 99))
                (elem declare func $other)
                (func $site (param $index i32) (param $x i32) (result i32)
                    (call_indirect $t (type $t) (local.get $x) (local.get $index)))
                (func (export "f") (param $a i32) (param $b i32) (result i32 i32 i32 i32)
                    (call $site (local.get $a) (i32.const 3)) (call $site (local.get $a) (i32.const 4))
                    (call $site (local.get $b) (i32.const 5)) (call $site (local.get $a) (i32.const 6)))
                (func (export "change") (result i32 i32 i32)
                    (call $site (i32.const 0) (i32.const 7)) (call $site (i32.const 0) (i32.const 7))
                    (table.set $t (i32.const 0) (ref.func $square))
                    (call $site (i32.const 0) (i32.const 7)))
                (func (export "empty") (result i32)
                    (drop (call $site (i32.const 0) (i32.const 7))) (drop (call $site (i32.const 0) (i32.const 7)))
                    (table.set $t (i32.const 0) (ref.null func))
                    (call $site (i32.const 0) (i32.const 7)))
                (func (export "wrong") (result i32)
                    (drop (call $site (i32.const 0) (i32.const 7))) (drop (call $site (i32.const 0) (i32.const 7)))
                    (table.set $t (i32.const 0) (ref.func $other))
                    (call $site (i32.const 0) (i32.const 7)))
                (func (export "outside") (result i32)
                    (drop (call $site (i32.const 0) (i32.const 7))) (drop (call $site (i32.const 0) (i32.const 7)))
                    (call $site (i32.const 4) (i32.const 7))))
            """)
        guest.imports = { _ in
            var imports = Imports()
            imports.define("host", "double", HostFunction { (_: borrowing Caller, x: Int32) -> Int32 in 2 &* x })
            return imports
        }
        func called(_ index: Int, _ x: UInt32) -> Value { .i32([x + 1, x * x, 2 * x][index]) }
        for (a, b) in pairs where max(a, b) < 3 {
            #expect(
                try guest.values("f", [.i32(UInt32(a)), .i32(UInt32(b))])
                    == [called(a, 3), called(a, 4), called(b, 5), called(a, 6)])
        }
        #expect(try guest.values("change") == [.i32(8), .i32(8), .i32(49)])
        #expect(try guest.outcome("f", [.i32(3), .i32(3)]).trap == .uninitializedElement)
        #expect(try guest.outcome("f", [.i32(0), .i32(3)]).trap == .uninitializedElement)
        #expect(try guest.outcome("empty").trap == .uninitializedElement)
        #expect(try guest.outcome("wrong").trap == .indirectCallTypeMismatch)
        #expect(try guest.outcome("outside").trap == .undefinedElement)
    }

    /// There are more sites than an instance remembers, so that some share what they remember: with types that differ.
    @Test(arguments: [255, 256, 257, 512])
    func `of sites that share a target look at the type`(_ distance: Int) throws {
        let between = Array(repeating: "(call_indirect (type $u) (i32.const 1))", count: distance - 1)
        let guest = try Guest(
            """
            (module
                (type $t (func (result i32))) (type $u (func)) (type $wide (func (result i64)))
                (table funcref (elem $f $nothing))
                (func $f (type $t) (i32.const 5))
                (func $nothing)
                (func $run (param $again i32) (result i32)
                    (local $result i32)
                    (local.set $result (call_indirect (type $t) (i32.const 0)))
                    \(between.joined(separator: "\n"))
                    (if (local.get $again)
                        (then (local.set $result (i32.wrap_i64 (call_indirect (type $wide) (i32.const 0))))))
                    (local.get $result))
                (func (export "f") (result i32) (call $run (i32.const 0)) (call $run (i32.const 0)) (i32.add))
                (func (export "wrong") (result i32)
                    (drop (call $run (i32.const 0))) (drop (call $run (i32.const 0))) (call $run (i32.const 1))))
            """)
        #expect(try guest.values() == [.i32(10)])
        #expect(try guest.outcome("wrong").trap == .indirectCallTypeMismatch)
    }

    @Test func `call functions of subtypes, the first time and again`() throws {
        let guest = try Guest(
            """
            (module
                (type $base (sub (func (result i32)))) (type $sub (sub $base (func (result i32))))
                (table funcref (elem $f $g))
                (func $f (type $sub) (i32.const 5))
                (func $g (type $base) (i32.const 6))
                (func $site (param i32) (result i32) (call_indirect (type $base) (local.get 0)))
                (func $strict (param i32) (result i32) (call_indirect (type $sub) (local.get 0)))
                (func (export "f") (result i32 i32 i32 i32 i32)
                    (call $site (i32.const 0)) (call $site (i32.const 0)) (call $site (i32.const 1))
                    (call $site (i32.const 0)) (call $strict (i32.const 0)))
                (func (export "wrong") (result i32)
                    (drop (call $strict (i32.const 0))) (drop (call $strict (i32.const 0)))
                    (call $strict (i32.const 1))))
            """)
        #expect(try guest.values() == [.i32(5), .i32(5), .i32(6), .i32(5), .i32(5)])
        #expect(try guest.outcome("wrong").trap == .indirectCallTypeMismatch)
    }

    /// Each instance remembers for itself, also where the code is one and the table is shared.
    @Test(arguments: TranslationStage.allCases)
    func `of two instances of a module keep apart`(_ stage: TranslationStage) throws {
        let interpreter = Interpreter(translation: stage)
        let owner = try interpreter.instantiate(
            Module(wat: "(module (table (export \"table\") 2 funcref))"))
        var imports = Imports()
        imports.define("owner", owner)
        let module = try Module(
            wat: """
                (module
                    (type $t (func (result i32)))
                    (import "owner" "table" (table 2 funcref))
                    (global $own (mut i32) (i32.const 0))
                    (func $f (type $t) (global.get $own))
                    (elem declare func $f)
                    (func (export "place") (param i32 i32)
                        (global.set $own (local.get 1)) (table.set (local.get 0) (ref.func $f)))
                    (func (export "call") (param i32) (result i32) (call_indirect (type $t) (local.get 0))))
                """)
        let instances = try (0..<2).map { _ in try interpreter.instantiate(module, imports: imports) }
        for (index, instance) in instances.enumerated() {
            _ = try instance.function("place").invoke([.i32(UInt32(index)), .i32(UInt32(index) + 10)])
        }
        for index in [0, 0, 0, 1, 1, 0, 1, 0] as [UInt32] {
            for instance in instances {
                #expect(try instance.function("call").invoke([.i32(index)]) == [.i32(index + 10)])
            }
        }
    }
}
