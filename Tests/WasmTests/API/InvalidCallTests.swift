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
    }

    /// What a wrong call says: the function, what it takes and what it got.
    @Test func `name the function with both types`() throws {
        let interpreter = Interpreter()
        let instance = try instance(in: interpreter)
        let f = try instance.function("f")
        func said(_ body: () throws -> Void) -> String? {
            #expect(throws: Trap.self) { try body() }?.detail
        }
        #expect(said { let _: Int64 = try f.call(1 as Int32) } == "f takes (i32, f64) -> i64, called with (i32) -> i64")
        #expect(said { let _: Float = try f.call() } == "f takes (i32, f64) -> i64, called with () -> f32")
        #expect(said { try f.call(1 as Int32, 1.0) } == "f takes (i32, f64) -> i64, called with (i32, f64) -> ()")
        #expect(
            said { let _: Int32 = try instance.call("two") } == "two takes () -> (i32, i32), called with () -> i32")
        #expect(said { try instance.call("none", 1.0) } == "none takes () -> (), called with (f64) -> ()")
        #expect(said { _ = try f.invoke([.i32(1), .f32(1)]) } == "f takes (i32, f64) -> i64, called with (i32, f32)")
        #expect(said { _ = try f.invoke([]) } == "f takes (i32, f64) -> i64, called with ()")
        let ref = try instance.function("ref")
        let null = Value.reference(.null(.function))
        #expect(
            said { _ = try ref.invoke([null, null]) }
                == "ref takes (externref, funcref) -> (), called with (funcref, funcref)")
        let foreign = Value.reference(Interpreter().makeReference(to: "value"))
        #expect(
            said { _ = try ref.invoke([foreign, null]) }
                == "parameter 1 of ref takes externref, given a reference of another interpreter")

        #expect(said { try instance.global("count").set(.i64(1)) } == "the global takes i32, given i64")
        #expect(
            said { try instance.global("constant").set(.i32(1)) } == "the global is a constant of type i32, set to i32")
        #expect(
            said { try instance.table("t").setElement(at: 0, to: .null(.external)) }
                == "the table takes funcref, given externref")
        #expect("\(#expect(throws: Trap.self) { try f.call() }!)".hasPrefix("invalid call: f takes"))
    }

    @Test func `to host functions end with both types of the result`() throws {
        let interpreter = Interpreter()
        var imports = Imports()
        imports.define("host", "f", HostFunction(type: FunctionType([], [.i32])) { _, _ in [.f64(1)] })
        imports.define("host", "g", HostFunction(type: FunctionType([], [.i32])) { _, _ in [] })
        let module = try Module(
            wat: """
                (module (import "host" "f" (func $f (result i32))) (import "host" "g" (func $g (result i32)))
                    (export "f" (func $f)) (export "g" (func $g)))
                """)
        let instance = try interpreter.instantiate(module, imports: imports)
        for (name, given) in [("f", "f64"), ("g", "()")] {
            let trap = #expect(throws: Trap.self) { let _: Int32 = try instance.call(name) }
            #expect(trap?.detail == "a host function of type () -> i32 gave \(given)")
        }
    }

    @Test func `of what is no export or of another kind say what it is`() throws {
        let instance = try instance(in: Interpreter())
        func said(_ body: () throws -> Void) -> String? { #expect(throws: LinkError.self) { try body() }?.description }
        #expect(said { try instance.call("nothing") } == "unknown export: \"nothing\", wanted a function")
        #expect(
            said { try instance.call("t") }
                == "incompatible export: \"t\" is a table of funcref, 2…4 elements, wanted a function")
        #expect(
            said { _ = try instance.global("f") }
                == "incompatible export: \"f\" is a function (i32, f64) -> i64, wanted a global")
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
