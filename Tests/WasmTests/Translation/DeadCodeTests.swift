import Testing
import Wasm
import WasmText

@Suite struct `Dead code` {
    /// Ways to leave a block for good; where they stand, three blocks with an `i32` result are open.
    private static let exits = [
        "unreachable", "br 0", "br 1", "br 2", "br 3", "return", "i32.const 0 br_table 0 1 2",
        "i32.const 2 br_table 0 1 3",
        "return_call $same", "i32.const 0 return_call_indirect (type $t)",
    ]
    /// Code that nothing reaches; it is valid with any stack and gives an `i32`.
    private static let dead = [
        "", "drop", "i32.add", "drop drop drop i64.mul drop", "i32.const 1 local.set 0", "unreachable",
        "br 0", "br_if 0", "br_table 0 1", "block end", "block (result i32) unreachable end", "loop br 0 end", "if end",
        "if else end", "if (result i32) i32.const 1 else i32.const 2 end drop", "block block block br 2 end end end",
        "call $same", "return_call $same", "select", "local.get 0 local.tee 0 drop", "i32.const 7 if nop else nop end",
        "block br 0 end loop end i32.const 0 br_if 1 drop", "i64.const 1 i64.eqz i32.eqz br_if 0",
        "i32.lt_s if unreachable end", "memory.grow drop", "i32.store", "f64.promote_f32 drop",
    ]

    @Test(arguments: exits)
    func `changes nothing behind any way out`(_ exit: String) throws {
        func guest(_ dead: String) throws -> Guest {
            try Guest(
                """
                (module (memory 1) (type $t (func (param i32) (result i32))) (table funcref (elem $same))
                    (func $same (type $t) local.get 0 i32.const 1000 i32.add)
                    (func (export "f") (type $t) (local i32)
                        block (result i32) block (result i32) block (result i32)
                            local.get 0 i32.const 3 i32.add
                            i32.const 1 if (param i32) (result i32)
                                local.get 0 local.set 1 \(exit) \(dead)
                            else
                                i32.const 99 i32.add
                            end
                            i32.const 1 i32.add
                        end i32.const 10 i32.add
                        end i32.const 100 i32.add
                        end local.get 1 i32.mul))
                """)
        }
        let expected = try guest("unreachable").outcome("f", [.i32(2)])
        for dead in Self.dead {
            #expect(try guest(dead).outcome("f", [.i32(2)]) == expected, "\(exit) \(dead)")
        }
    }

    @Test func `is entered by nothing after it`() throws {
        let guest = try Guest(
            """
            (module (func (export "f") (param i32) (result i32)
                block
                    local.get 0 br_if 0
                    i32.const 1 return
                    i32.const 2 return
                end
                block (result i32)
                    i32.const 3 br 0
                    block br 0 end
                    loop (result i32) i32.const 5 end
                end
                i32.const 10 i32.add))
            """)
        #expect(try guest.value("f", [.i32(0)]) == .i32(1))
        #expect(try guest.value("f", [.i32(1)]) == .i32(13))
    }

    @Test func `in one side of a condition leaves the other`() throws {
        let guest = try Guest(
            """
            (module
                (func (export "then") (param i32) (result i32)
                    local.get 0 if (result i32) i32.const 1 return i32.const 2 else i32.const 3 end i32.const 10 i32.add)
                (func (export "else") (param i32) (result i32)
                    local.get 0 if (result i32) i32.const 3 else i32.const 1 return i32.const 2 end i32.const 10 i32.add)
                (func (export "both") (param i32) (result i32)
                    local.get 0 if (result i32) i32.const 1 return else i32.const 2 return end i32.const 10 i32.add)
                (func (export "noElse") (param i32) (result i32)
                    local.get 0 if i32.const 1 return end i32.const 2))
            """)
        #expect(try guest.value("then", [.i32(1)]) == .i32(1))
        #expect(try guest.value("then", [.i32(0)]) == .i32(13))
        #expect(try guest.value("else", [.i32(1)]) == .i32(13))
        #expect(try guest.value("else", [.i32(0)]) == .i32(1))
        #expect(try guest.value("both", [.i32(1)]) == .i32(1))
        #expect(try guest.value("both", [.i32(0)]) == .i32(2))
        #expect(try guest.value("noElse", [.i32(1)]) == .i32(1))
        #expect(try guest.value("noElse", [.i32(0)]) == .i32(2))
    }
}
