import Testing
import Wasm
import WasmText

@Suite struct `References held by the host` {
    private final class Token {}

    private static let wat = """
        (module
            (table $t (export "t") 4 externref)
            (global $g (export "g") (mut externref) (ref.null extern))
            (func (export "same") (param externref) (result externref) local.get 0)
            (func (export "table") (param externref) (result externref)
                i32.const 2 local.get 0 table.set $t i32.const 2 table.get $t)
            (func (export "global") (param externref) (result externref)
                local.get 0 global.set $g global.get $g)
            (func (export "isNull") (param externref) (result i32) local.get 0 ref.is_null)
            (func (export "choose") (param externref externref i32) (result externref)
                local.get 0 local.get 1 local.get 2 select (result externref)))
        """

    @Test(arguments: TranslationStage.allCases)
    func `come back from the guest as the values that went in`(_ stage: TranslationStage) throws {
        let interpreter = Interpreter(translation: stage)
        let instance = try interpreter.instantiate(Module(wat: Self.wat))
        let token = Token()
        let reference = interpreter.makeReference(to: token)
        for name in ["same", "table", "global"] {
            let results = try instance.function(name).invoke([.reference(reference)])
            #expect(results == [.reference(reference)])
            guard case .reference(let back) = results[0] else { continue }
            #expect(interpreter.externalValue(of: back) as? Token === token)
        }
        #expect(try instance.global("g").value == .reference(reference))
        #expect(try instance.table("t").element(at: 2) == reference)
        #expect(try instance.table("t").element(at: 1).isNull)
        #expect(try instance.function("isNull").invoke([.reference(reference)]) == [.i32(0)])
        #expect(try instance.function("isNull").invoke([.reference(.null(.external))]) == [.i32(1)])
    }

    @Test(arguments: TranslationStage.allCases)
    func `are told apart`(_ stage: TranslationStage) throws {
        let interpreter = Interpreter(translation: stage)
        let instance = try interpreter.instantiate(Module(wat: Self.wat))
        let references = (0..<100).map { interpreter.makeReference(to: $0) }
        #expect(Set(references).count == 100)
        for (index, reference) in references.enumerated() {
            #expect(interpreter.externalValue(of: reference) as? Int == index)
        }
        let choose = try instance.function("choose")
        for condition in 0..<2 as Range<UInt32> {
            #expect(
                try choose.invoke([.reference(references[1]), .reference(references[2]), .i32(condition)])
                    == [.reference(references[condition == 1 ? 1 : 2])])
        }
    }

    @Test func `mean nothing in another interpreter, nor null anything`() throws {
        let interpreter = Interpreter()
        let other = Interpreter()
        let reference = interpreter.makeReference(to: 1)
        _ = other.makeReference(to: 2)
        #expect(other.externalValue(of: reference) == nil)
        #expect(interpreter.externalValue(of: .null(.external)) == nil)
        #expect(interpreter.externalValue(of: .null(.function)) == nil)
        #expect(Reference.null(.external).isNull)
        #expect(!reference.isNull)
        #expect(Reference.null(.external) != Reference.null(.function))
    }

    @Test(arguments: TranslationStage.allCases)
    func `to functions travel between tables, globals and calls`(_ stage: TranslationStage) throws {
        let interpreter = Interpreter(translation: stage)
        let instance = try interpreter.instantiate(
            Module(
                wat: """
                    (module (type $t (func (result i32)))
                        (table $t (export "t") 2 funcref) (elem declare func $f)
                        (func $f (result i32) i32.const 8)
                        (func (export "get") (result funcref) ref.func $f)
                        (func (export "set") (param funcref) i32.const 1 local.get 0 table.set $t)
                        (func (export "run") (param i32) (result i32) local.get 0 call_indirect $t (type $t)))
                    """))
        let got = try instance.function("get").invoke([])
        guard case .reference(let reference) = try #require(got.first) else { return }
        #expect(!reference.isNull && reference.kind == .function)
        // The same function is the same reference each time.
        #expect(try instance.function("get").invoke([]) == got)
        _ = try instance.function("set").invoke(got)
        try instance.table("t").setElement(at: 0, to: reference)
        for index in 0..<2 as Range<Int32> {
            let result: Int32 = try instance.call("run", index)
            #expect(result == 8)
        }
        #expect(interpreter.externalValue(of: reference) == nil)
        try instance.table("t").setElement(at: 0, to: .null(.function))
        #expect(trapCode { let _: Int32 = try instance.call("run", 0 as Int32) } == .uninitializedElement)
    }

    /// A guest that calls what the host gives it as a function, and looks at what it gives as a value of its own.
    private static let receiver = """
        (module
            (import "host" "function" (func $function (param i64) (result funcref)))
            (import "host" "external" (func $external (param i64) (result i32 externref)))
            (type $t (func (result i32))) (table $t 1 funcref)
            (func (export "answer") (result i32) i32.const 42)
            (func (export "call") (param i64) (result i32)
                i32.const 0 local.get 0 call $function table.set $t
                i32.const 0 call_indirect $t (type $t))
            (func (export "take") (param i64) (result externref) (local externref)
                local.get 0 call $external local.set 1 drop local.get 1)
            (func (export "tail") (param i64) (result i32 externref) local.get 0 return_call $external))
        """

    /// What a guest chose and a host function left in place must never be taken for a reference.
    @Test(arguments: TranslationStage.allCases)
    func `that a raw host function makes up end the run`(_ stage: TranslationStage) throws {
        let interpreter = Interpreter(translation: stage)
        var imports = Imports()
        imports.define("host", "function", HostFunction(type: FunctionType([.i64], [.funcref]), raw: { _, _ in }))
        imports.define(
            "host", "external",
            HostFunction(
                type: FunctionType([.i64], [.i32, .externref]),
                raw: { _, arguments in
                    let number: UInt64 = arguments[0]
                    arguments.set(0, 1 as UInt32)
                    arguments.set(1, number)
                }))
        let instance = try interpreter.instantiate(Module(wat: Self.receiver), imports: imports)
        let own = interpreter.makeReference(to: 1)
        for bits in [2, 7, 8, 1 << 20, 1 << 40, 1 << 63, .max] as [UInt64] where bits != own.bits {
            for name in ["call", "take", "tail"] {
                let function = try instance.function(name)
                #expect(trapCode { _ = try function.invoke([.i64(bits)]) } == .invalidCall, "\(name) of \(bits)")
            }
        }
        #expect(trapCode { _ = try instance.function("call").invoke([.i64(0)]) } == .uninitializedElement)
        #expect(try instance.function("take").invoke([.i64(0)]) == [.reference(.null(.external))])
        #expect(try instance.function("take").invoke([.i64(own.bits)]) == [.reference(own)])
        let answer: Int32 = try instance.call("answer")
        #expect(answer == 42)
    }

    @Test(arguments: TranslationStage.allCases)
    func `travel through host functions that get and give values`(_ stage: TranslationStage) throws {
        let interpreter = Interpreter(translation: stage)
        let other = Interpreter()
        let references = [
            interpreter.makeReference(to: "first"), .null(.external), other.makeReference(to: "foreign"),
            .null(.function),
        ]
        var imports = Imports()
        imports.define(
            "host", "external",
            HostFunction(
                type: FunctionType([.i64], [.i32, .externref]),
                values: { _, arguments in
                    guard case .i64(let number) = arguments[0] else { return [] }
                    return number < 4 ? [.i32(UInt32(number)), .reference(references[Int(number)])] : []
                }))
        imports.define(
            "host", "function",
            HostFunction(
                type: FunctionType([.i64], [.funcref]),
                values: { caller, _ in
                    let table = try caller.guest.table("functions")
                    return [.reference(try table.element(at: 0))]
                }))
        let wat = Self.receiver.replacing(
            "(table $t 1 funcref)",
            with:
                "(table $t 1 funcref) (table (export \"functions\") funcref (elem $six)) (func $six (result i32) i32.const 6)"
        )
        let instance = try interpreter.instantiate(Module(wat: wat), imports: imports)
        let take = try instance.function("take")
        #expect(try take.invoke([.i64(0)]) == [.reference(references[0])])
        #expect(try take.invoke([.i64(1)]) == [.reference(references[1])])
        for number in 2...4 as ClosedRange<UInt64> {
            #expect(trapCode { _ = try take.invoke([.i64(number)]) } == .invalidCall)
        }
        #expect(try instance.function("tail").invoke([.i64(0)]) == [.i32(0), .reference(references[0])])
        #expect(try instance.function("call").invoke([.i64(0)]) == [.i32(6)])
    }
}
