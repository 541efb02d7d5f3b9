import Testing
import Wasm
import WasmText

/// The figures were measured with wasmtime 50.0.1.
@Suite struct `Fuel schedule` {
    struct Row: Sendable, CustomTestStringConvertible {
        var fuel: UInt64
        var body: String
        init(_ fuel: UInt64, _ body: String) {
            self.fuel = fuel
            self.body = body
        }
        var testDescription: String { body.isEmpty ? "an empty function" : body }
    }

    /// Runs a body among the items that the rows use.
    private func consumption(_ row: Row, _ arguments: [Value] = [], parameters: String = "") throws -> UInt64 {
        var guest = try Guest(
            """
            (module
                (import "host" "nothing" (func $host))
                (import "host" "same" (func $same (param i32) (result i32)))
                (memory 2 20) (memory $second 1 20) (memory $long i64 1 20)
                (table $t 10 30 funcref) (table $u 10 funcref) (table $w i64 10 30 funcref)
                (elem (table $w) (i64.const 0) func $empty $empty)
                (global $g (mut i32) (i32.const 0))
                (type $v (func)) (type $ii (func (param i32) (result i32)))
                (elem (table $t) (i32.const 0) func $empty $identity $host)
                (elem $segment func $empty $empty $empty)
                (data $data "hello")
                (func $empty)
                (func $identity (param i32) (result i32) local.get 0)
                (func $two (result i32 i32) i32.const 1 i32.const 2)
                (func (export "f") \(parameters) \(row.body)))
            """)
        guest.imports = { _ in
            var imports = Imports()
            imports.define("host", "nothing", HostFunction { (_: borrowing Caller) in })
            imports.define("host", "same", HostFunction { (_: borrowing Caller, value: Int32) -> Int32 in value })
            return imports
        }
        let outcome = try guest.outcome("f", arguments)
        #expect(outcome.trap == nil)
        return outcome.fuel
    }

    @Test(arguments: [
        Row(1, ""),
        Row(2, "i32.const 0 drop"),
        Row(3, "(local i32) local.get 0 local.set 0"),
        Row(3, "(local i32) i32.const 0 local.tee 0 drop"),
        Row(5, "i32.const 0 i32.const 0 i32.const 0 select drop"),
        Row(5, "i32.const 0 i32.const 0 i32.const 0 select (result i32) drop"),
        Row(3, "global.get $g global.set $g"),
        Row(3, "i32.const 0 i32.load drop"),
        Row(4, "i32.const 0 i32.const 7 i32.store"),
        Row(3, "i32.const 0 i32.load8_u offset=9 drop"),
        Row(5, "i32.const 1 i32.eqz i32.eqz i32.eqz drop"),
        Row(6, "f64.const 1 i32.trunc_f64_s i64.extend_i32_u i32.wrap_i64 f32.reinterpret_i32 drop"),
        Row(4, "f64.const 1 i32.trunc_sat_f64_s i32.extend8_s drop"),
        Row(4, "i32.const 1 i32.const 2 i32.div_s drop"),
        Row(3, "i64.const 5 i64.clz drop"),
        Row(3, "f64.const 5 f64.sqrt drop"),
        Row(2, "memory.size drop"),
        Row(3, "i32.const 0 table.get $t drop"),
        Row(4, "i32.const 5 ref.null func table.set $t"),
        Row(2, "table.size $t drop"),
        Row(2, "ref.null func drop"),
        Row(3, "ref.null func ref.is_null drop"),
        Row(2, "ref.func $empty drop"),
        Row(2, "data.drop $data"),
        Row(2, "elem.drop $segment"),
        Row(3, "ref.func $empty ref.as_non_null drop"),
        Row(3, "ref.null $v br_on_null 0 drop i32.const 0 drop"),
        Row(4, "ref.func $empty br_on_null 0 drop i32.const 0 drop"),
        Row(4, "block (result i32) i32.const 1 ref.null $v br_on_null 0 drop end drop"),
        Row(3, "block (result (ref $v)) ref.func $empty br_on_non_null 0 unreachable end drop"),
        Row(4, "block (result (ref $v)) ref.null $v br_on_non_null 0 ref.func $empty end drop"),
        Row(5, "(local (ref null $v)) loop ref.func $empty local.set 0 local.get 0 br_on_null 1 drop end"),
    ])
    func `charges one unit for an instruction and one for an entry`(_ row: Row) throws {
        #expect(try consumption(row) == row.fuel)
    }

    @Test(arguments: [
        Row(3, "i32.const 0 i32.load $second drop"),
        Row(3, "i32.const 0 i64.load8_s $second offset=9 drop"),
        Row(4, "i32.const 0 i32.const 7 i32.store $second"),
        Row(3, "i32.const 0 v128.load $second drop"),
        Row(4, "i32.const 0 v128.const i64x2 0 0 v128.store $second"),
        Row(4, "i32.const 0 v128.const i64x2 0 0 v128.load8_lane $second 3 drop"),
        Row(4, "i32.const 0 v128.const i64x2 0 0 v128.store8_lane $second 3"),
        Row(2, "memory.size $second drop"),
        Row(6, "i32.const 3 memory.grow $second drop"),
        Row(105, "i32.const 0 i32.const 7 i32.const 100 memory.fill $second"),
        Row(105, "i32.const 0 i32.const 7 i32.const 100 memory.copy $second 0"),
        Row(105, "i32.const 0 i32.const 7 i32.const 100 memory.copy 0 $second"),
        Row(8, "i32.const 0 i32.const 1 i32.const 3 memory.init $second $data"),
    ])
    func `is the same for every memory`(_ row: Row) throws {
        #expect(try consumption(row) == row.fuel)
    }

    @Test(arguments: [
        Row(3, "i64.const 0 i32.load $long drop"),
        Row(3, "i64.const 0 i64.load8_s $long offset=9 drop"),
        Row(4, "i64.const 0 i32.const 7 i32.store $long"),
        Row(3, "i64.const 0 v128.load $long drop"),
        Row(4, "i64.const 0 v128.const i64x2 0 0 v128.store $long"),
        Row(4, "i64.const 0 v128.const i64x2 0 0 v128.load8_lane $long 3 drop"),
        Row(4, "i64.const 0 v128.const i64x2 0 0 v128.store8_lane $long 3"),
        Row(2, "memory.size $long drop"),
        Row(6, "i64.const 3 memory.grow $long drop"),
        Row(3, "i64.const 0 memory.grow $long drop"),
        Row(105, "i64.const 0 i32.const 7 i64.const 100 memory.fill $long"),
        Row(105, "i64.const 0 i64.const 7 i64.const 100 memory.copy $long $long"),
        Row(105, "i64.const 0 i32.const 7 i32.const 100 memory.copy $long 0"),
        Row(105, "i32.const 0 i64.const 7 i32.const 100 memory.copy 0 $long"),
        Row(8, "i64.const 0 i32.const 1 i32.const 3 memory.init $long $data"),
        Row(3, "i64.const 0 table.get $w drop"),
        Row(4, "i64.const 5 ref.null func table.set $w"),
        Row(2, "table.size $w drop"),
        Row(9, "ref.null func i64.const 5 table.grow $w drop"),
        Row(12, "i64.const 0 ref.null func i64.const 7 table.fill $w"),
        Row(12, "i64.const 0 i64.const 1 i64.const 7 table.copy $w $w"),
        Row(12, "i32.const 0 i64.const 1 i32.const 7 table.copy $u $w"),
        Row(12, "i64.const 0 i32.const 1 i32.const 7 table.copy $w $u"),
        Row(7, "i64.const 0 i32.const 1 i32.const 2 table.init $w $segment"),
        Row(4, "i64.const 1 call_indirect $w (type $v)"),
        Row(4, "i64.const 1 return_call_indirect $w (type $v)"),
    ])
    func `is the same for addresses of 64 bits`(_ row: Row) throws {
        #expect(try consumption(row) == row.fuel)
    }

    @Test(arguments: [
        Row(1, "nop"),
        Row(1, "nop nop nop"),
        Row(1, "return"),
        Row(1, "block end"),
        Row(1, "loop end"),
        Row(1, "block block loop end end end"),
        Row(2, "block i32.const 0 drop end"),
        Row(2, "loop i32.const 0 drop end"),
        Row(4, "block i32.const 1 br_if 0 unreachable end i32.const 0 drop"),
    ])
    func `charges nothing for what only structures code`(_ row: Row) throws {
        #expect(try consumption(row) == row.fuel)
    }

    @Test(arguments: [
        Row(1, "return i32.const 0 drop"),
        Row(2, "br 0 i32.const 0 drop"),
        Row(3, "block br 0 i32.const 0 drop end i32.const 0 drop"),
        Row(2, "block br 0 block loop i32.const 0 if i32.const 0 drop else nop end end end end"),
        Row(3, "return_call $empty i32.const 0 drop"),
    ])
    func `charges nothing for dead code`(_ row: Row) throws {
        #expect(try consumption(row) == row.fuel)
    }

    @Test(arguments: [
        Row(3, "i32.const 1 if end"),
        Row(3, "i32.const 0 if end"),
        Row(3, "i32.const 1 if else end"),
        Row(3, "i32.const 0 if else end"),
        Row(4, "i32.const 1 if i32.const 0 drop end"),
        Row(3, "i32.const 0 if i32.const 0 drop end"),
        Row(4, "i32.const 1 if i32.const 0 drop else i32.const 0 drop i32.const 0 drop end"),
        Row(5, "i32.const 0 if i32.const 0 drop else i32.const 0 drop i32.const 0 drop end"),
        Row(5, "i32.const 1 if i32.const 0 drop else i32.const 0 drop end i32.const 0 drop"),
        Row(2, "br 0"),
        Row(2, "block br 0 end"),
        Row(3, "block i32.const 1 br_if 0 i32.const 0 drop end"),
        Row(4, "block i32.const 0 br_if 0 i32.const 0 drop end"),
        Row(3, "i32.const 1 br_if 0 i32.const 0 drop"),
        Row(4, "i32.const 0 br_if 0 i32.const 0 drop"),
        Row(6, "(local i32) block local.get 0 i32.eqz i32.eqz i32.eqz br_if 0 i32.const 1 drop end"),
    ])
    func `charges the branch and the side that is taken`(_ row: Row) throws {
        #expect(try consumption(row) == row.fuel)
    }

    @Test(arguments: [
        Row(4, "block (result i32) i32.const 7 i32.const 1 br_if 0 i32.const 1 i32.add end drop"),
        Row(6, "block (result i32) i32.const 7 i32.const 0 br_if 0 i32.const 1 i32.add end drop"),
        Row(4, "block (result i32) i32.const 1 i32.const 7 br 0 end drop"),
        Row(4, "i32.const 1 block (param i32) (result i32) i32.const 1 i32.add end drop"),
        Row(3, "i32.const 1 i32.const 2 block (param i32 i32) (result i32 i32) end drop drop"),
        Row(
            17,
            """
            (local i32) i32.const 3
            loop (param i32) (result i32) i32.const 1 i32.sub local.tee 0 local.get 0 br_if 0 end drop
            """),
    ])
    func `charges nothing for the values that a branch carries`(_ row: Row) throws {
        #expect(try consumption(row) == row.fuel)
    }

    @Test(arguments: [(0, 6), (1, 5), (2, 3), (9, 3)] as [(Int, UInt64)])
    func `charges a table of branches once`(_ index: Int, _ fuel: UInt64) throws {
        let row = Row(
            fuel,
            """
            block block block i32.const \(index) br_table 0 1 2 end
            i32.const 1 drop end i32.const 1 drop i32.const 1 drop end
            """)
        #expect(try consumption(row) == row.fuel)
    }

    @Test(arguments: [(0, 6), (1, 4)] as [(Int, UInt64)])
    func `charges a table of branches with values once`(_ index: Int, _ fuel: UInt64) throws {
        let row = Row(
            fuel,
            """
            block (result i32) block (result i32) i32.const 4 i32.const \(index) br_table 0 1 end
            i32.const 1 i32.add end drop
            """)
        #expect(try consumption(row) == row.fuel)
    }

    @Test(arguments: [
        Row(
            81,
            """
            (local i32) loop local.get 0 i32.const 1 i32.add local.set 0
            local.get 0 i32.const 10 i32.lt_s br_if 0 end
            """),
        Row(
            40,
            """
            (local i32) block loop local.get 0 i32.const 1 i32.add local.tee 0
            i32.const 5 i32.eq br_if 1 br 0 end end
            """),
        Row(40, "(local i32) loop local.get 0 i32.const 1 i32.add local.tee 0 i32.const 5 i32.lt_u if br 1 end end"),
    ])
    func `charges every turn of a loop`(_ row: Row) throws {
        #expect(try consumption(row) == row.fuel)
    }

    @Test(arguments: [
        Row(3, "call $empty"),
        Row(5, "call $empty call $empty"),
        Row(5, "i32.const 1 call $identity drop"),
        Row(5, "call $two drop drop"),
        Row(4, "i32.const 0 call_indirect (type $v)"),
        Row(6, "i32.const 5 i32.const 1 call_indirect (type $ii) drop"),
        Row(4, "ref.func $empty call_ref $v"),
        Row(6, "i32.const 4 ref.func $identity call_ref $ii drop"),
        Row(7, "ref.func $empty ref.func $empty i32.const 0 select (result (ref $v)) call_ref $v"),
        Row(6, "(local (ref $v)) ref.func $empty local.set 0 local.get 0 call_ref $v"),
        Row(3, "return_call $empty"),
        Row(4, "i32.const 0 return_call_indirect (type $v)"),
        Row(4, "ref.func $empty return_call_ref $v"),
    ])
    func `charges a call and the callee's entry`(_ row: Row) throws {
        #expect(try consumption(row) == row.fuel)
    }

    @Test(arguments: [
        Row(2, "call $host"),
        Row(3, "i32.const 5 call $same drop"),
        Row(3, "i32.const 2 call_indirect (type $v)"),
        Row(2, "return_call $host"),
        Row(3, "i32.const 2 return_call_indirect (type $v)"),
        Row(3, "ref.func $host call_ref $v"),
        Row(3, "ref.func $host return_call_ref $v"),
    ])
    func `charges no entry for a host function`(_ row: Row) throws {
        #expect(try consumption(row) == row.fuel)
    }

    @Test(arguments: [
        Row(105, "i32.const 0 i32.const 0 i32.const 100 memory.fill"),
        Row(5, "i32.const 0 i32.const 0 i32.const 0 memory.fill"),
        Row(105, "i32.const 0 i32.const 5 i32.const 100 memory.copy"),
        Row(5, "i32.const 0 i32.const 5 i32.const 0 memory.copy"),
        Row(10, "i32.const 0 i32.const 0 i32.const 5 memory.init $data"),
        Row(5, "i32.const 0 i32.const 0 i32.const 0 memory.init $data"),
        Row(12, "i32.const 0 ref.null func i32.const 7 table.fill $t"),
        Row(12, "i32.const 0 i32.const 0 i32.const 7 table.copy $t $u"),
        Row(8, "i32.const 0 i32.const 0 i32.const 3 table.init $t $segment"),
        Row(7, "ref.null func i32.const 3 table.grow $t drop"),
        Row(4, "ref.null func i32.const 0 table.grow $t drop"),
        Row(3, "i32.const 0 memory.grow drop"),
        Row(4, "i32.const 1 memory.grow drop"),
        Row(8, "i32.const 5 memory.grow drop"),
    ])
    func `charges bulk operations for each byte, element or page`(_ row: Row) throws {
        #expect(try consumption(row) == row.fuel)
    }

    @Test(arguments: [0, 1, 18, 19, 65_536, -1] as [Int32])
    func `charges memory growth only where it succeeds`(_ pages: Int32) throws {
        let row = Row(3 + (0...18 ~= pages ? UInt64(pages) : 0), "local.get 0 memory.grow drop")
        #expect(try consumption(row, [.int(pages)], parameters: "(param i32)") == row.fuel)
    }

    @Test(arguments: [0, 1, 20, 21, 1 << 20, -1] as [Int32])
    func `charges table growth only where it succeeds`(_ count: Int32) throws {
        let row = Row(4 + (0...20 ~= count ? UInt64(count) : 0), "ref.null func local.get 0 table.grow $t drop")
        #expect(try consumption(row, [.int(count)], parameters: "(param i32)") == row.fuel)
    }

    @Test func `charges an operation larger than a slice whole`() throws {
        let guest = try Guest(
            """
            (module (memory 64)
                (func (export "f") i32.const 0 i32.const 7 i32.const 4194304 memory.fill))
            """)
        #expect(try guest.outcome() == Outcome(end: .values([]), fuel: 5 + 4_194_304))
        #expect(try guest.outcome(fuel: 5 + 4_194_304).trap == nil)
        #expect(try guest.outcome(fuel: 4 + 4_194_304).trap == .outOfFuel)
    }

    @Test func `charges long loops exactly across slices`() throws {
        let guest = try Guest(
            """
            (module (func (export "f") (param i32)
                loop local.get 0 i32.const 1 i32.sub local.tee 0 br_if 0 end))
            """)
        let turns: UInt64 = 1_000_000
        #expect(try guest.outcome("f", [.i32(UInt32(turns))]).fuel == 1 + 5 * turns)
    }

    @Test func `charges an instantiation for what it does`() throws {
        func consumption(_ wat: String) throws -> UInt64 {
            let module = try Module(wat: wat)
            let interpreter = Interpreter(limits: Limits(fuel: 1_000))
            _ = try interpreter.instantiate(module)
            return 1_000 - interpreter.fuel
        }
        #expect(try consumption("(module)") == 0)
        #expect(try consumption("(module (func) (memory 1) (table 1 funcref) (data \"abc\"))") == 0)
        #expect(try consumption("(module (global i32 (i32.const 1)))") == 1)
        #expect(try consumption("(module (global i32 (i32.add (i32.const 1) (i32.const 1))))") == 3)
        // The offset, source and length, memory.init with its bytes, data.drop.
        #expect(try consumption("(module (memory 1) (data (i32.const 0) \"abc\"))") == 5 + 3)
        // The same, and ref.func for each function.
        #expect(try consumption("(module (table 3 funcref) (func $f) (elem (i32.const 0) $f $f))") == 5 + 2 + 2)
        // The start function's entry and body.
        #expect(try consumption("(module (func $f i32.const 0 drop) (start $f))") == 2)
    }
}
