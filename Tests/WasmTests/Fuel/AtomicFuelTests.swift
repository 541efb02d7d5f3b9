import Testing
import Wasm
import WasmText

/// The figures were measured with wasmtime 50.0.1, `wasm_threads` switched on.
@Suite struct `Fuel of atomic operators` {
    @Test(
        arguments: [
            (2, "atomic.fence"),
            (3, "(drop (i32.atomic.load (i32.const 0)))"),
            (3, "(drop (i64.atomic.load16_u (i32.const 0)))"),
            (4, "(i32.atomic.store (i32.const 0) (i32.const 1))"),
            (4, "(i64.atomic.store32 (i32.const 0) (i64.const 1))"),
            (4, "(drop (i32.atomic.rmw.add (i32.const 0) (i32.const 1)))"),
            (4, "(drop (i64.atomic.rmw8.sub_u (i32.const 0) (i64.const 1)))"),
            (4, "(drop (i64.atomic.rmw.and (i32.const 0) (i64.const 1)))"),
            (4, "(drop (i64.atomic.rmw.or (i32.const 0) (i64.const 1)))"),
            (4, "(drop (i64.atomic.rmw.xor (i32.const 0) (i64.const 1)))"),
            (4, "(drop (i64.atomic.rmw.xchg (i32.const 0) (i64.const 1)))"),
            (5, "(drop (i32.atomic.rmw16.cmpxchg_u (i32.const 0) (i32.const 1) (i32.const 1)))"),
            (4, "(drop (memory.atomic.notify (i32.const 0) (i32.const 1)))"),
            (5, "(drop (memory.atomic.wait32 (i32.const 0) (i32.const 1) (i64.const 0)))"),
            (5, "(drop (memory.atomic.wait32 (i32.const 0) (i32.const 0) (i64.const 1000)))"),
            (5, "(drop (memory.atomic.wait64 (i32.const 0) (i64.const 0) (i64.const 1000)))"),
            (4, "(drop (memory.grow (i32.const 1)))"),
        ] as [(UInt64, String)])
    func `is one unit each`(_ fuel: UInt64, _ body: String) throws {
        let guest = try Guest(
            "(module (memory 1 2 shared) (func (export \"f\") \(body)))", features: .all.union(.threads))
        let outcome = try guest.outcome("f")
        #expect(outcome == Outcome(end: .values([]), fuel: fuel))
        // The exact budget is enough, and one less is not.
        #expect(try guest.outcome("f", fuel: fuel).end == .values([]))
        #expect(try guest.outcome("f", fuel: fuel - 1).trap == .outOfFuel)
    }
}
