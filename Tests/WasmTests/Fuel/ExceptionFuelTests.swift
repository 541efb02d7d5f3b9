import Testing
import Wasm
import WasmText

/// The figures were measured with wasmtime 50.0.1.
@Suite struct `Fuel of exceptions` {
    private static let rows: [(UInt64, String)] = [
        (2, "try_table end"),
        (3, "try_table i32.const 1 drop end"),
        (3, "block try_table (catch $e 0) throw $e end end"),
        (3, "block try_table (catch_all 0) throw $e end end"),
        (4, "block (result i32) try_table (catch $v 0) i32.const 3 throw $v end i32.const 5 end drop"),
        (5, "block try_table (catch $e 0) call $throw end end"),
        (
            11,
            """
            i32.const 1 drop block try_table (catch $e 0) i32.const 1 drop call $middle i32.const 1 drop end end
            i32.const 1 drop
            """
        ),
        (3, "block (result exnref) try_table (catch_ref $e 0) throw $e end unreachable end drop"),
        (
            5,
            """
            block try_table (catch $e 0) block (result exnref) try_table (catch_all_ref 0) throw $e end unreachable end
            throw_ref end end
            """
        ),
        (4, "block try_table (catch $e 0) try_table (catch $other 1) nop throw $e end end end"),
        (5, "block try_table (catch $e 0) i32.const 0 if throw $e end i32.const 1 drop end end"),
        (5, "block try_table (catch $e 0) i32.const 1 if throw $e end i32.const 1 drop end end"),
        (
            90,
            """
            (local i32) loop $l try_table (catch $e $l) local.get 0 i32.const 1 i32.add local.tee 0 i32.const 10 i32.eq
            br_if 0 throw $e end end
            """
        ),
        (
            93,
            """
            (local i32) i32.const 10 local.set 0 loop $l block try_table (catch $e 0) call $throw end end local.get 0
            i32.const 1 i32.sub local.tee 0 br_if $l end
            """
        ),
    ]

    @Test(arguments: rows.indices)
    func `is that of the blocks which were completed, and one for the throw and the region`(_ index: Int) throws {
        let (fuel, body) = Self.rows[index]
        let guest = try Guest(
            """
            (module (tag $e) (tag $other) (tag $v (param i32)) (func $throw throw $e)
                (func $middle i32.const 1 drop call $throw i32.const 1 drop)
                (func (export "f") \(body)))
            """)
        let outcome = try guest.outcome("f")
        #expect(outcome.trap == nil)
        #expect(outcome.fuel == fuel, "\(body)")
        // A run that needs so much completes with so much.
        #expect(try guest.outcome("f", fuel: fuel).trap == nil)
        #expect(try guest.outcome("f", fuel: fuel - 1).trap == .outOfFuel)
    }

    /// Wasmtime does not run these; the figures follow from the rules of the others.
    private static let legacyRows: [(UInt64, String)] = [
        (2, "try end"),
        (5, "try call $throw catch $e end"),
        (4, "try try throw $e delegate 0 catch_all end"),
        (5, "try try throw $e catch_all rethrow 0 end catch_all end"),
        (9, "try i32.const 1 call $throwValue catch $v i32.const 2 i32.add drop end"),
    ]

    @Test(arguments: legacyRows.indices)
    func `is by the same rules for legacy exceptions`(_ index: Int) throws {
        let (fuel, body) = Self.legacyRows[index]
        let guest = try Guest(
            """
            (module (tag $e) (tag $v (param i32)) (func $throw throw $e)
                (func $throwValue (param i32) local.get 0 throw $v)
                (func (export "f") \(body)))
            """)
        let outcome = try guest.outcome("f")
        #expect(outcome.trap == nil)
        #expect(outcome.fuel == fuel, "\(body)")
        #expect(try guest.outcome("f", fuel: fuel - 1).trap == .outOfFuel)
    }

    @Test func `is charged up to the throw when nobody catches`() throws {
        let guest = try Guest("(module (tag $e) (func (export \"f\") i32.const 1 drop throw $e i32.const 1 drop))")
        let outcome = try guest.outcome("f")
        #expect(outcome.trap == .uncaughtException)
        #expect(outcome.fuel == 3)
    }
}
