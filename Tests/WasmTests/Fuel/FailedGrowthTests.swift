import Testing
import Wasm
import WasmText

/// What a growth that fails costs: its amount too, if Wasmtime's compiler sees a constant of at most 128 there.
///
/// The figures were measured with wasmtime 50.0.1.
@Suite struct `Failed growth` {
    struct Row: Sendable, CustomTestStringConvertible {
        var fuel: UInt64
        var body: String
        init(_ fuel: UInt64, _ body: String) {
            self.fuel = fuel
            self.body = body
        }
        var testDescription: String { body }
    }

    private func guest(_ body: String) throws -> Guest {
        try Guest(
            """
            (module
                (memory 2 2) (table $t 2 2 funcref) (table $fixed 7 7 funcref) (table $open 7 funcref)
                (global $five i32 (i32.const 5)) (global $sum i32 (i32.add (i32.const 2) (i32.const 3)))
                (global $copy i32 (global.get $five)) (global $variable (mut i32) (i32.const 5))
                (tag $e) (tag $v (param i32)) (func $throw throw $e) (func $throwFive i32.const 5 throw $v)
                (func $empty) (func $same (param i32) (result i32) local.get 0)
                (func (export "f") (param i32) (local i32 i32 i32) \(body)))
            """)
    }

    private func expect(_ row: Row) throws {
        let guest = try guest(row.body)
        #expect(try guest.outcome("f", [.i32(5)]) == Outcome(end: .values([]), fuel: row.fuel))
        // What is needed is enough, and no less is.
        #expect(try guest.outcome("f", [.i32(5)], fuel: row.fuel).trap == nil)
        #expect(try guest.outcome("f", [.i32(5)], fuel: row.fuel - 1).trap == .outOfFuel)
    }

    @Test(arguments: [
        Row(3, "i32.const 0 memory.grow drop"), Row(22, "i32.const 19 memory.grow drop"),
        Row(131, "i32.const 128 memory.grow drop"), Row(3, "i32.const 129 memory.grow drop"),
        Row(3, "i32.const 70000 memory.grow drop"), Row(3, "i32.const -1 memory.grow drop"),
        Row(132, "ref.null func i32.const 128 table.grow $t drop"),
        Row(4, "ref.null func i32.const 129 table.grow $t drop"),
        Row(8, "global.get $five memory.grow drop"), Row(3, "global.get $sum memory.grow drop"),
        Row(3, "global.get $copy memory.grow drop"), Row(3, "global.get $variable memory.grow drop"),
        Row(10, "table.size $fixed memory.grow drop"), Row(3, "table.size $open memory.grow drop"),
        Row(5, "i32.const 19 i32.const 0 i32.add memory.grow drop"),
        Row(6, "i32.const 5 i32.const 5 i32.const 1 select memory.grow drop"),
        Row(4, "f32.const 7e-45 i32.reinterpret_f32 memory.grow drop"), Row(3, "local.get 0 memory.grow drop"),
        Row(6, "i32.const 5 call $same memory.grow drop"),
        Row(10, "i32.const 5 call $empty memory.grow drop"),
    ])
    func `costs a constant where it is pushed`(_ row: Row) throws { try expect(row) }

    @Test(arguments: [
        Row(10, "i32.const 5 local.set 1 local.get 1 memory.grow drop"),
        Row(9, "i32.const 5 local.tee 1 memory.grow drop"),
        Row(12, "i32.const 5 local.set 1 local.get 1 local.set 2 local.get 2 memory.grow drop"),
        Row(3, "local.get 1 memory.grow drop"),
        Row(7, "i32.const 5 local.set 1 local.get 0 local.set 1 local.get 1 memory.grow drop"),
        Row(10, "i32.const 5 local.set 0 block local.get 0 memory.grow drop end"),
    ])
    func `follows constants through locals`(_ row: Row) throws { try expect(row) }

    @Test(arguments: [
        Row(9, "block (result i32) i32.const 5 br 0 end memory.grow drop"),
        Row(10, "block (result i32) i32.const 5 i32.const 0 br_if 0 end memory.grow drop"),
        Row(10, "block (result i32) i32.const 5 i32.const 1 br_table 0 0 0 end memory.grow drop"),
        // Two constants are two values.
        Row(5, "i32.const 1 if (result i32) i32.const 5 else i32.const 5 end memory.grow drop"),
        Row(10, "i32.const 5 i32.const 1 if (param i32) (result i32) else end memory.grow drop"),
        Row(10, "i32.const 5 i32.const 1 if (param i32) (result i32) end memory.grow drop"),
        Row(12, "i32.const 5 local.set 1 i32.const 1 if nop end local.get 1 memory.grow drop"),
        Row(9, "i32.const 5 local.set 1 i32.const 1 if i32.const 6 local.set 1 end local.get 1 memory.grow drop"),
        Row(9, "i32.const 5 local.set 1 i32.const 1 if i32.const 5 local.set 1 end local.get 1 memory.grow drop"),
        Row(
            15,
            "i32.const 5 local.tee 1 local.set 2 i32.const 1 if local.get 2 local.set 1 end local.get 1 memory.grow drop"
        ),
        Row(10, "i32.const 0 if (result i32) unreachable else i32.const 5 end memory.grow drop"),
        // An access that traps whatever its address is does not get to the end.
        Row(
            12,
            """
            block i32.const 5 local.set 1 i32.const 1 br_if 0 i32.const 6 local.set 1 i32.const 0 i32.load offset=131069
            drop end local.get 1 memory.grow drop
            """),
        Row(
            7,
            """
            block i32.const 5 local.set 1 i32.const 1 br_if 0 i32.const 6 local.set 1 i32.const 0 i32.load offset=131068
            drop end local.get 1 memory.grow drop
            """),
    ])
    func `follows constants to where branches meet`(_ row: Row) throws { try expect(row) }

    @Test(arguments: [
        Row(8, "i32.const 5 loop (param i32) (result i32) end memory.grow drop"),
        Row(3, "i32.const 5 loop (param i32) memory.grow drop end"),
        Row(8, "loop i32.const 5 memory.grow drop end"),
        // In a loop nobody knows yet what its end will assign.
        Row(12, "i32.const 5 local.set 1 loop local.get 1 memory.grow drop end local.get 1 memory.grow drop"),
        // What is used in a loop, and not assigned there, is the value from before. What is not used is lost.
        Row(
            13,
            "i32.const 5 local.set 1 loop local.get 1 drop i32.const 0 br_if 0 end local.get 1 memory.grow drop"),
        Row(7, "i32.const 5 local.set 1 loop i32.const 0 br_if 0 end local.get 1 memory.grow drop"),
        Row(10, "i32.const 5 local.set 1 loop end local.get 1 memory.grow drop"),
    ])
    func `follows constants through loops`(_ row: Row) throws { try expect(row) }

    @Test(arguments: [
        Row(9, "try_table i32.const 5 memory.grow drop end"),
        Row(11, "i32.const 5 local.set 1 try_table local.get 1 memory.grow drop end"),
        Row(11, "i32.const 5 local.set 1 try_table end local.get 1 memory.grow drop"),
        Row(9, "i32.const 5 try_table (param i32) (result i32) end memory.grow drop"),
        // Nothing throws, so that nothing is known where the clause leads.
        Row(6, "i32.const 5 local.set 1 block try_table (catch $e 0) end end local.get 1 memory.grow drop"),
        Row(
            13, "i32.const 5 local.set 1 block try_table (catch $e 0) call $empty end end local.get 1 memory.grow drop"),
        Row(
            14, "i32.const 5 local.set 1 block try_table (catch $e 0) call $throw end end local.get 1 memory.grow drop"),
        Row(12, "i32.const 5 local.set 1 block try_table (catch $e 0) throw $e end end local.get 1 memory.grow drop"),
        Row(
            9,
            """
            i32.const 5 local.set 1 block try_table (catch $e 0) call $throw i32.const 6 local.set 1 end end
            local.get 1 memory.grow drop
            """),
        Row(
            17,
            """
            i32.const 5 local.set 1 block try_table (catch $e 0) i32.const 6 local.set 1 call $throw end end
            local.get 1 memory.grow drop
            """),
        Row(
            14,
            """
            i32.const 5 local.set 1 block (result exnref) try_table (catch_all_ref 0) call $throw end unreachable end
            drop local.get 1 memory.grow drop
            """),
        Row(5, "block (result i32) try_table (catch $v 0) i32.const 5 throw $v end unreachable end memory.grow drop"),
        Row(7, "block (result i32) try_table (catch $v 0) call $throwFive end i32.const 5 end memory.grow drop"),
        Row(4, "block (result i32) try_table (result i32) (catch $v 0) i32.const 5 end end memory.grow drop"),
        Row(12, "i32.const 5 block try_table (catch_all 0) call $throw end end memory.grow drop"),
        Row(
            11,
            """
            i32.const 5 local.set 1 i32.const 5 local.set 2
            loop block try_table (catch_all 0) call $throw end end local.get 1 memory.grow drop end
            """),
    ])
    func `follows constants to where exceptions are caught`(_ row: Row) throws { try expect(row) }

    /// A page of the memory is a byte.
    @Test(arguments: [
        Row(8, "i32.const 5 memory.grow drop"), Row(131, "i32.const 128 memory.grow drop"),
        Row(3, "i32.const 129 memory.grow drop"), Row(7, body(loadingAt: 15)), Row(7, body(loadingAt: 16)),
        Row(12, body(loadingAt: 17)), Row(12, body(loadingAt: 65_536)),
    ])
    func `knows the accesses that trap in memories of any page size`(_ row: Row) throws {
        let wat = "(module (memory 18 20 (pagesize 1)) (func (export \"f\") (param i32) (local i32) \(row.body)))"
        let module = try Module(
            bytes: TextFormat.encode(Array(wat.utf8), options: .names), features: Features.all.union(.customPageSizes))
        for stage in TranslationStage.allCases {
            let interpreter = Interpreter(translation: stage)
            let instance = try interpreter.instantiate(module)
            interpreter.fuel = 1_000
            try instance.call("f", 5 as Int32)
            #expect(interpreter.fuel == 1_000 - row.fuel)
        }
    }

    private static func body(loadingAt offset: Int) -> String {
        """
        block i32.const 5 local.set 1 i32.const 1 br_if 0 i32.const 6 local.set 1 i32.const 0 i32.load offset=\(offset)
        drop end local.get 1 memory.grow drop
        """
    }

    /// The one exception from the schedule of Wasmtime.
    @Test func `is followed for a limited number of steps`() throws {
        let blocks = 4_000
        // Each block makes a place of its own, and each of the locals is looked up through all of them.
        let code =
            (0..<200).map { "i32.const 5 local.set \($0 + 4)" }.joined(separator: " ")
            + String(repeating: " block i32.const 0 br_if 0 i32.const 7 local.set 1 end", count: blocks)
            + (0..<200).map { " local.get \($0 + 4) drop" }.joined()
        let guest = try Guest(
            """
            (module (memory 2 2)
                (func (export "f") (param i32) (local i32 i32 i32)
                    \(String(repeating: "(local i32)", count: 200)) \(code) local.get 4 memory.grow drop))
            """)
        let cost = UInt64(1 + 2 * 200 + 4 * blocks + 200 + 2)
        #expect(try guest.outcome("f", [.i32(0)]) == Outcome(end: .values([]), fuel: cost), "Wasmtime: \(cost + 5)")
    }
}
