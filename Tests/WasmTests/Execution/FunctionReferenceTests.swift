import Testing
import Wasm
import WasmText

@Suite struct `Typed function references` {
    private static let prelude = """
        (type $r (func (result i32))) (type $u (func (param i32) (result i32)))
        (elem declare func $seven $double $host)
        (import "host" "same" (func $host (type $u)))
        (func $seven (type $r) i32.const 7)
        (func $double (type $u) local.get 0 i32.const 2 i32.mul)
        """

    private func guest(_ functions: String) throws -> Guest {
        var guest = try Guest("(module \(Self.prelude) \(functions))")
        guest.imports = { _ in
            var imports = Imports()
            imports.define("host", "same", HostFunction { (_: borrowing Caller, value: Int32) -> Int32 in value })
            return imports
        }
        return guest
    }

    @Test func `are called with and without a frame of their own`() throws {
        let guest = try guest(
            """
            (func (export "own") (param i32) (result i32) local.get 0 ref.func $double call_ref $u)
            (func (export "host") (param i32) (result i32) local.get 0 ref.func $host call_ref $u i32.const 1 i32.add)
            (func (export "tail") (param i32) (result i32) local.get 0 ref.func $double return_call_ref $u)
            (func (export "hostTail") (param i32) (result i32) local.get 0 ref.func $host return_call_ref $u)
            """)
        #expect(try guest.value("own", [.i32(21)]) == .i32(42))
        #expect(try guest.value("host", [.i32(21)]) == .i32(22))
        #expect(try guest.value("tail", [.i32(21)]) == .i32(42))
        #expect(try guest.value("hostTail", [.i32(21)]) == .i32(21))
    }

    @Test func `trap where they are null`() throws {
        let guest = try guest(
            """
            (func (export "call") (result i32) ref.null $r call_ref $r)
            (func (export "tail") (result i32) ref.null $r return_call_ref $r)
            (func (export "local") (result i32) (local (ref null $r)) local.get 0 call_ref $r)
            (func (export "check") (result i32) (local (ref null $r)) local.get 0 ref.as_non_null call_ref $r)
            (func (export "constant") ref.null extern ref.as_non_null drop)
            """)
        for name in ["call", "tail", "local"] { #expect(try guest.trap(name) == .nullFunctionReference) }
        for name in ["check", "constant"] { #expect(try guest.trap(name) == .nullReference) }
    }

    @Test func `decide branches, which carry what lies below them`() throws {
        let guest = try guest(
            """
            (func $pick (param i32) (result (ref null $r))
                ref.func $seven ref.null $r local.get 0 select (result (ref null $r)))
            (func (export "onNull") (param i32) (result i32)
                block (result i32)
                    i32.const 1 i32.const 2 local.get 0 call $pick br_on_null 0
                    call_ref $r i32.add i32.add
                end)
            (func (export "onNullLocal") (param i32) (result i32) (local (ref null $r))
                local.get 0 call $pick local.set 1
                block (result i32)
                    i32.const 1 local.get 1 br_on_null 0
                    ref.null $r local.set 1
                    call_ref $r i32.add
                end)
            (func (export "onNonNull") (param i32) (result i32)
                block (result i32 (ref $r))
                    i32.const 100 i32.const 20 local.get 0 call $pick br_on_non_null 0
                    i32.add return
                end
                call_ref $r i32.add)
            (func (export "toFunction") (param i32) (result i32)
                i32.const 5 local.get 0 call $pick br_on_null 0 call_ref $r i32.add)
            (func (export "constants") (result i32) (local i32)
                block (result i32) i32.const 3 ref.null $r br_on_null 0 drop drop i32.const 4 end
                local.set 0
                block (result (ref func))
                    ref.null func br_on_non_null 0 local.get 0 i32.const 50 i32.add return
                end
                drop i32.const 0)
            (func (export "loop") (param i32) (result i32) (local i32)
                block loop
                    local.get 1 i32.const 1 i32.add local.set 1
                    local.get 0 i32.const 1 i32.sub local.tee 0 call $pick br_on_null 1 drop br 0
                end end
                local.get 1)
            (func (export "checked") (param i32) (result i32)
                local.get 0 call $pick ref.as_non_null call_ref $r)
            """)
        func both(
            _ name: String, _ null: UInt32, _ some: UInt32,
            sourceLocation: Testing.SourceLocation = #_sourceLocation
        ) throws {
            #expect(try guest.value(name, [.i32(0)]) == .i32(null), sourceLocation: sourceLocation)
            #expect(try guest.value(name, [.i32(1)]) == .i32(some), sourceLocation: sourceLocation)
        }
        try both("onNull", 2, 10)
        try both("onNullLocal", 1, 8)
        try both("onNonNull", 120, 27)
        try both("toFunction", 5, 12)
        #expect(try guest.value("constants") == .i32(53))
        #expect(try guest.value("loop", [.i32(5)]) == .i32(5))
        #expect(try guest.trap("checked", [.i32(0)]) == .nullReference)
        #expect(try guest.value("checked", [.i32(1)]) == .i32(7))
    }

    @Test func `need no null in locals, globals and tables`() throws {
        let guest = try guest(
            """
            (global $g (mut (ref $r)) (ref.func $seven))
            (table $t 3 10 (ref $r) (ref.func $seven))
            (func $eight (type $r) i32.const 8) (elem declare func $eight)
            (func (export "local") (result i32) (local (ref $r)) ref.func $seven local.set 0 local.get 0 call_ref $r)
            (func (export "global") (result i32)
                global.get $g call_ref $r ref.func $eight global.set $g global.get $g call_ref $r i32.add)
            (func (export "table") (result i32)
                i32.const 2 table.get $t call_ref $r
                ref.func $eight i32.const 1 table.grow $t table.get $t call_ref $r
                i32.add)
            (func (export "indirect") (result i32) i32.const 1 call_indirect $t (type $r))
            (func (export "chosen") (param i32) (result i32)
                ref.func $seven ref.func $eight local.get 0 select (result (ref $r)) call_ref $r)
            """)
        #expect(try guest.value("local") == .i32(7))
        #expect(try guest.value("global") == .i32(15))
        #expect(try guest.value("table") == .i32(15))
        #expect(try guest.value("indirect") == .i32(7))
        #expect(try guest.value("chosen", [.i32(0)]) == .i32(8))
    }

    @Test(arguments: TranslationStage.allCases)
    func `run in the instance that made them`(_ stage: TranslationStage) throws {
        let interpreter = Interpreter(translation: stage)
        let first = try interpreter.instantiate(
            Module(
                wat: """
                    (module (type $t (func (param i32) (result i32))) (memory 1) (data (i32.const 0) "\\07")
                        (func $f (type $t) i32.const 0 i32.load local.get 0 i32.add) (elem declare func $f)
                        (global (export "g") (ref $t) (ref.func $f))
                        (table (export "t") 1 (ref $t) (ref.func $f)))
                    """))
        var imports = Imports()
        imports.define("a", first)
        let second = try interpreter.instantiate(
            Module(
                wat: """
                    (module (type (func)) (type $t (func (param i32) (result i32)))
                        (import "a" "g" (global $g (ref $t))) (import "a" "t" (table $t 1 (ref $t)))
                        (memory 1) (data (i32.const 0) "\\50")
                        (func (export "call") (result i32)
                            i32.const 1 global.get $g call_ref $t i32.const 0 i32.load8_u i32.add)
                        (func (export "tail") (result i32) i32.const 1 i32.const 0 table.get $t return_call_ref $t)
                        (func (export "both") (result i32)
                            i32.const 1 i32.const 0 table.get $t call_ref $t i32.const 0 i32.load8_u i32.add))
                    """), imports: imports)
        #expect(try second.function("call").invoke([]) == [.i32(88)])
        #expect(try second.function("tail").invoke([]) == [.i32(8)])
        #expect(try second.function("both").invoke([]) == [.i32(88)])
    }

    @Test func `tail-call for ever in one frame`() throws {
        let guest = try Guest(
            """
            (module (type $t (func (param i32 i64) (result i64))) (elem declare func $even $odd)
                (func $even (type $t) local.get 0 i32.eqz if local.get 1 return end
                    local.get 0 i32.const 1 i32.sub local.get 1 i64.const 1 i64.add ref.func $odd return_call_ref $t)
                (func $odd (type $t) local.get 0 i32.eqz if local.get 1 return end
                    local.get 0 i32.const 1 i32.sub local.get 1 i64.const 1 i64.add ref.func $even return_call_ref $t)
                (func (export "f") (result i64) i32.const 1000000 i64.const 5 ref.func $even call_ref $t))
            """)
        #expect(try guest.value() == .i64(1_000_005))
    }
}
