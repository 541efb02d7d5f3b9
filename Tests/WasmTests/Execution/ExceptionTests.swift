import Testing
import Wasm
import WasmText

@Suite struct `Exceptions` {
    @Test func `are caught by the innermost clause with their tag`() throws {
        let guest = try Guest(
            """
            (module (tag $a) (tag $b) (tag $same)
                (func $throw (param i32)
                    block block block local.get 0 br_table 0 1 2 end throw $a end throw $b end throw $same)
                (func (export "f") (param i32) (result i32)
                    block $any block $outer
                        try_table (catch $a $outer) (catch_all $any)
                            block $inner
                                try_table (catch $b $inner) local.get 0 call $throw end
                                unreachable
                            end
                            i32.const 1 return
                        end
                        unreachable
                    end i32.const 2 return end
                    i32.const 3))
            """)
        #expect(try guest.value("f", [.i32(0)]) == .i32(2))
        #expect(try guest.value("f", [.i32(1)]) == .i32(1))
        #expect(try guest.value("f", [.i32(2)]) == .i32(3))
    }

    @Test func `carry values of all types to the operands of the label`() throws {
        let guest = try Guest(
            """
            (module (type $t (func (param i32 v128 f64 funcref))) (tag $e (type $t)) (elem declare func $throw)
                (func $throw (param i32)
                    local.get 0 v128.const i64x2 7 8 f64.const 0.5 ref.func $throw throw $e)
                (func (export "f") (param i32) (result i32 v128 f64 i32 i64)
                    (local $r funcref)
                    i64.const 99
                    block (result i32 v128 f64 funcref)
                        try_table (catch $e 0) local.get 0 call $throw end unreachable
                    end
                    local.set $r
                    local.get $r ref.is_null
                    call $rotate)
                (func $rotate (param i64 i32 v128 f64 i32) (result i32 v128 f64 i32 i64)
                    local.get 1 local.get 2 local.get 3 local.get 4 local.get 0))
            """)
        #expect(
            try guest.values("f", [.i32(5)]) == [.i32(5), .v128(V128(low: 7, high: 8)), .f64(0.5), .i32(0), .i64(99)])
    }

    @Test func `leave locals as they were set, and operands below the label as they were`() throws {
        let guest = try Guest(
            """
            (module (tag $e (param i32))
                (func $throw (param i32) local.get 0 throw $e)
                (func (export "f") (param $x i32) (result i32 i32 i32 i32)
                    local.get $x               ;; stands for the local until it is set below
                    i32.const 1000
                    block (result i32)
                        local.get $x
                        i32.const 5
                        try_table (catch $e 0)
                            i32.const 70 local.set $x
                            local.get $x call $throw
                            i32.const 71 local.set $x
                        end
                        unreachable
                    end
                    local.get $x))
            """)
        #expect(try guest.values("f", [.i32(3)]) == [.i32(3), .i32(1000), .i32(70), .i32(70)])
    }

    @Test func `may lead to a loop and to the function's end`() throws {
        let guest = try Guest(
            """
            (module (tag $e (param i32)) (tag $done (param i64 i32))
                (func (export "f") (param $n i32) (result i64 i32)
                    i32.const 0
                    loop $again (param i32)
                        local.set $n
                        try_table (catch $e $again) (catch $done 1)
                            local.get $n i32.const 10 i32.eq
                            if i64.const 4 local.get $n throw $done end
                            local.get $n i32.const 1 i32.add throw $e
                        end
                    end
                    unreachable))
            """)
        #expect(try guest.values("f", [.i32(3)]) == [.i64(4), .i32(10)])
    }

    @Test func `pass through calls of every kind, but not to a clause around a tail call`() throws {
        var guest = try Guest(
            """
            (module (type $v (func)) (import "host" "call" (func $host (param i32)))
                (tag $e) (table (export "table") funcref (elem $throw $host0 $tail))
                (func $throw (export "throw") throw $e)
                (func $host0 i32.const 0 call $host)
                (func $tail i32.const 0 return_call_indirect (type $v))
                (func $covered (param i32) (result i32)
                    block try_table (catch $e 0) local.get 0 return_call $identity end end i32.const 1)
                (func $identity (param i32) (result i32) call $throw i32.const 0)
                (func $hostTail block try_table (catch $e 0) i32.const 0 return_call $host end end)
                (func (export "f") (param i32) (result i32)
                    block try_table (catch $e 0)
                        block block block block block block
                            local.get 0 br_table 0 1 2 3 4 5 end
                        call $throw end
                        i32.const 0 call_indirect (type $v) end
                        i32.const 2 call_indirect (type $v) end
                        i32.const 1 call_indirect (type $v) end
                        i32.const 7 call $covered drop end
                        call $hostTail
                    end i32.const 5 return end
                    i32.const 6))
            """)
        guest.imports = { _ in
            var imports = Imports()
            imports.define(
                "host", "call",
                HostFunction { (caller: borrowing Caller, _: Int32) throws in try caller.guest.call("throw") })
            return imports
        }
        for kind in 0..<6 { #expect(try guest.value("f", [.i32(UInt32(kind))]) == .i32(6)) }
    }

    @Test func `are the same after they were caught by reference and thrown again`() throws {
        let guest = try Guest(
            """
            (module (tag $e (param i32)) (global $first (mut exnref) (ref.null exn))
                (func $throw i32.const 42 throw $e)
                (func $again (param exnref) local.get 0 throw_ref)
                (func (export "first") (result exnref) global.get $first)
                (func (export "second") (result exnref)
                    block (result exnref)
                        try_table (catch_all_ref 0)
                            block (result i32 exnref)
                                try_table (catch_ref $e 0) call $throw end
                                unreachable
                            end
                            global.set $first drop
                            global.get $first call $again
                        end
                        unreachable
                    end)
                (func (export "null") ref.null exn throw_ref))
            """)
        for stage in TranslationStage.allCases {
            let interpreter = Interpreter(translation: stage)
            let instance = try interpreter.instantiate(guest.module)
            let second = try instance.function("second").invoke([])
            #expect(try instance.function("first").invoke([]) == second)
            guard case .reference(let reference) = second[0] else {
                Issue.record("no reference")
                continue
            }
            let exception = try #require(interpreter.exception(of: reference))
            #expect(exception.values == [.i32(42)])
        }
        #expect(try guest.trap("null") == .nullReference)
    }

    @Test func `are no traps, and traps are no exceptions`() throws {
        let guest = try Guest(
            """
            (module (tag $e)
                (func (export "trap") block try_table (catch_all 0) unreachable end end)
                (func (export "uncaught") call $throw) (func $throw throw $e))
            """)
        #expect(try guest.trap("trap") == .unreachable)
        #expect(try guest.trap("uncaught") == .uncaughtException)
    }

    @Test(arguments: TranslationStage.allCases)
    func `restore the instance and its memory when they cross instances`(_ stage: TranslationStage) throws {
        let interpreter = Interpreter(translation: stage)
        let thrower = try interpreter.instantiate(
            Module(
                wat: """
                    (module (tag $e (export "e") (param i32)) (memory 3) (data (i32.const 0) "\\02")
                        (func (export "throw") i32.const 0 i32.load8_u throw $e))
                    """))
        var imports = Imports()
        imports.define("other", thrower)
        let module = try Module(
            wat: """
                (module (import "other" "e" (tag $e (param i32))) (import "other" "throw" (func $throw))
                    (tag $mine (param i32)) (memory 1) (data (i32.const 0) "\\01")
                    (func (export "f") (result i32 i32 i32)
                        block (result i32)
                            try_table (catch $mine 0) (catch $e 0) call $throw end
                            unreachable
                        end
                        i32.const 0 i32.load8_u memory.size))
                """)
        for _ in 0..<2 {
            let catcher = try interpreter.instantiate(module, imports: imports)
            #expect(try catcher.function("f").invoke([]) == [.i32(2), .i32(1), .i32(1)])
        }
    }

    @Test func `from one instance of a module are not caught by the tag of another`() throws {
        let interpreter = Interpreter()
        let module = try Module(wat: "(module (tag $e (export \"e\")) (func (export \"throw\") throw $e))")
        let first = try interpreter.instantiate(module)
        let second = try interpreter.instantiate(module)
        #expect(try first.tag("e") != second.tag("e"))
        var imports = Imports()
        imports.define("tags", "e", try first.tag("e"))
        imports.define("code", "throw", try second.function("throw"))
        let catcher = try interpreter.instantiate(
            Module(
                wat: """
                    (module (import "tags" "e" (tag $e)) (import "code" "throw" (func $throw))
                        (func (export "f") (result i32)
                            block try_table (catch $e 0) call $throw end i32.const 0 return end i32.const 1))
                    """), imports: imports)
        #expect(trapCode { _ = try catcher.call("f") as Int32 } == .uncaughtException)
        imports.define("code", "throw", try first.function("throw"))
        let fitting = try interpreter.instantiate(catcher.module, imports: imports)
        #expect(try fitting.call("f") as Int32 == 1)
    }
}
