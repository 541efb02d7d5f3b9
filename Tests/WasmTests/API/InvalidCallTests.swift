import Testing
import Wasm
import WasmText

/// What the host does wrong is a typed error, and nothing has run or changed.
@Suite struct `Invalid calls` {
    private static let wat = """
        (module
            (global $count (export "count") (mut i32) (i32.const 0))
            (func $step global.get $count i32.const 1 i32.add global.set $count)
            (func (export "f") (param i32 f64) (result i64) call $step i64.const 9)
            (func (export "two") (result i32 i32) call $step i32.const 1 i32.const 2)
            (func (export "none") call $step)
            (func (export "ref") (param externref funcref) call $step)
            (global (export "constant") i32 (i32.const 3))
            (global (export "function") (mut funcref) (ref.null func))
            (table (export "t") 2 4 funcref))
        """

    private func instance(in interpreter: Interpreter) throws -> Instance {
        try interpreter.instantiate(Module(wat: Self.wat))
    }

    @Test func `of the wrong types are refused`() throws {
        let instance = try instance(in: Interpreter())
        let f = try instance.function("f")
        #expect(trapCode { let _: Int64 = try f.call() } == .invalidCall)
        #expect(trapCode { let _: Int64 = try f.call(1 as Int32) } == .invalidCall)
        #expect(trapCode { let _: Int64 = try f.call(1 as Int64, 1.0) } == .invalidCall)
        #expect(trapCode { let _: Int64 = try f.call(1 as Int32, 1.0 as Float) } == .invalidCall)
        #expect(trapCode { let _: Int64 = try f.call(1 as Int32, 1.0, 1 as Int32) } == .invalidCall)
        #expect(trapCode { let _: Int32 = try f.call(1 as Int32, 1.0) } == .invalidCall)
        #expect(trapCode { let _: Double = try f.call(1 as Int32, 1.0) } == .invalidCall)
        #expect(trapCode { try f.call(1 as Int32, 1.0) } == .invalidCall)
        #expect(trapCode { let _: Int32 = try instance.function("none").call() } == .invalidCall)
        #expect(trapCode { let _: Int32 = try instance.function("two").call() } == .invalidCall)
        #expect(trapCode { try instance.function("two").call() } == .invalidCall)
        #expect(trapCode { _ = try f.invoke([]) } == .invalidCall)
        #expect(trapCode { _ = try f.invoke([.i32(1)]) } == .invalidCall)
        #expect(trapCode { _ = try f.invoke([.i32(1), .f32(1)]) } == .invalidCall)
        #expect(trapCode { _ = try f.invoke([.f64(1), .i32(1)]) } == .invalidCall)
        #expect(trapCode { _ = try f.invoke([.i32(1), .reference(.null(.function))]) } == .invalidCall)
        #expect(trapCode { _ = try f.invoke([.i32(1), .f64(1), .i32(1)]) } == .invalidCall)
        #expect(try instance.global("count").value == .i32(0))
        let trap = #expect(throws: Trap.self) { try f.call() }
        #expect(trap?.detail == "the function has the type [i32 f64] -> [i64]")
    }

    @Test func `accept every Swift type that stands for the parameter's`() throws {
        let instance = try instance(in: Interpreter())
        let f = try instance.function("f")
        let signed: Int64 = try f.call(1 as Int32, 1.0)
        let unsigned: UInt64 = try f.call(1 as UInt32, 1.0)
        #expect(signed == 9 && unsigned == 9)
        #expect(try f.invoke([.i32(1), .f64(1)]) == [.i64(9)])
        #expect(try instance.function("two").invoke([]) == [.i32(1), .i32(2)])
    }

    @Test func `with references of another interpreter or hierarchy are refused`() throws {
        let interpreter = Interpreter()
        let instance = try instance(in: interpreter)
        let other = Interpreter()
        let foreign = other.makeReference(to: "value")
        let own = interpreter.makeReference(to: "value")
        let otherTable = try other.instantiate(
            Module(wat: "(module (func $f) (table (export \"t\") funcref (elem $f)))")
        ).table("t")
        let foreignFunction = try otherTable.element(at: 0)
        let ref = try instance.function("ref")
        let null = Value.reference(.null(.function))
        #expect(trapCode { _ = try ref.invoke([.reference(foreign), null]) } == .invalidCall)
        #expect(trapCode { _ = try ref.invoke([null, null]) } == .invalidCall)
        #expect(trapCode { _ = try ref.invoke([.reference(own), .reference(own)]) } == .invalidCall)
        #expect(trapCode { _ = try ref.invoke([.reference(own), .reference(foreignFunction)]) } == .invalidCall)
        #expect(try instance.global("count").value == .i32(0))
        #expect(throws: Never.self) { try ref.invoke([.reference(own), null]) }

        let table = try instance.table("t")
        #expect(trapCode { try table.setElement(at: 0, to: foreignFunction) } == .invalidCall)
        #expect(trapCode { try table.setElement(at: 0, to: own) } == .invalidCall)
        #expect(trapCode { _ = try table.grow(by: 1, filling: foreignFunction) } == .invalidCall)
        #expect(table.count == 2)
        #expect(try table.element(at: 0).isNull)
        #expect(trapCode { try instance.global("function").set(.reference(foreignFunction)) } == .invalidCall)
        #expect(trapCode { _ = try Global(.reference(foreignFunction), in: interpreter) } == .invalidCall)
        #expect(trapCode { _ = try Global(.reference(foreign), isMutable: true, in: interpreter) } == .invalidCall)
        #expect(try Global(.reference(own), in: interpreter).value == .reference(own))
    }

    @Test func `of globals are refused by type and mutability`() throws {
        let instance = try instance(in: Interpreter())
        #expect(trapCode { try instance.global("constant").set(.i32(1)) } == .invalidCall)
        #expect(trapCode { try instance.global("count").set(.i64(1)) } == .invalidCall)
        #expect(trapCode { try instance.global("count").set(.f32(1)) } == .invalidCall)
        #expect(try instance.global("constant").value == .i32(3))
        #expect(try instance.global("count").value == .i32(0))
        try instance.global("count").set(.int(-7))
        #expect(try instance.global("count").value == .int(-7))
    }

    @Test(arguments: [-1, 2, Int.max, Int.min])
    func `of tables are refused outside`(_ index: Int) throws {
        let instance = try instance(in: Interpreter())
        let table = try instance.table("t")
        #expect(trapCode { _ = try table.element(at: index) } == .outOfBoundsTableAccess)
        #expect(trapCode { try table.setElement(at: index, to: .null(.function)) } == .outOfBoundsTableAccess)
    }
}
