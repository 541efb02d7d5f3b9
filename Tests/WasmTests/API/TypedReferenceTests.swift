// A guest calls what a typed reference refers to without another check, so whatever the host hands to it must be of the
// very type.

import Testing
import Wasm
import WasmText

@Suite struct `Function references that the host gives` {
    private static let wat = """
        (module
            (type $needed (sub (func (result i64)))) (type $below (sub $needed (func (result i64))))
            (type $other (func (result i32)))
            (import "host" "give" (func $give (result (ref null $needed))))
            (import "host" "giveSome" (func $giveSome (result (ref $needed))))
            (elem declare func $exact $below $wrong)
            (func $exact (export "exact") (type $needed) i64.const 1)
            (func $below (export "below") (type $below) i64.const 2)
            (func $wrong (export "wrong") (type $other) i32.const 3)
            (func (export "references") (result funcref funcref funcref)
                ref.func $exact ref.func $below ref.func $wrong)
            (table $t (export "table") 2 (ref null $needed))
            (global $g (export "global") (mut (ref null $needed)) (ref.null $needed))
            (func (export "take") (param (ref null $needed)) (result i32) local.get 0 ref.is_null)
            (func (export "takeSome") (param (ref $needed)) (result i32) local.get 0 ref.is_null)
            (func (export "takeNone") (param (ref null nofunc)) (result i32) local.get 0 ref.is_null)
            (func (export "ask") (result i32) call $give ref.is_null)
            (func (export "askSome") (result i32) call $giveSome ref.is_null))
        """

    /// A host whose answers a test chooses.
    private final class Host {
        let interpreter: Interpreter
        var answer = Reference.null(.function)
        var slot: UInt64?

        init(_ stage: TranslationStage) { interpreter = Interpreter(translation: stage) }

        func instantiate(_ module: Module) throws -> Instance {
            try interpreter.learnTypes(of: module)
            var imports = Imports()
            for item in module.imports {
                guard case .function(let type) = item.type else { continue }
                imports.define(
                    item.module, item.name,
                    HostFunction(
                        type: type,
                        raw: { [unowned self] caller, arguments in
                            if let slot { arguments.set(0, slot) } else { arguments.set(0, answer.bits) }
                        }))
            }
            return try interpreter.instantiate(module, imports: imports)
        }
    }

    private func given(_ stage: TranslationStage) throws -> (
        Host, Instance, exact: Reference, below: Reference, wrong: Reference
    ) {
        let host = Host(stage)
        let instance = try host.instantiate(Module(wat: Self.wat))
        let references = try instance.function("references").invoke([]).compactMap { value -> Reference? in
            if case .reference(let reference) = value { reference } else { nil }
        }
        return (host, instance, references[0], references[1], references[2])
    }

    private func expectInvalid(
        _ detail: String? = nil, sourceLocation: Testing.SourceLocation = #_sourceLocation, _ body: () throws -> Void
    ) {
        let trap = #expect(throws: Trap.self, sourceLocation: sourceLocation) { try body() }
        #expect(trap?.code == .invalidCall, sourceLocation: sourceLocation)
        if let detail { #expect(trap?.detail == detail, sourceLocation: sourceLocation) }
    }

    @Test(arguments: TranslationStage.allCases)
    func `as arguments are of the parameter's type`(_ stage: TranslationStage) throws {
        let (_, instance, exact, below, wrong) = try given(stage)
        for name in ["take", "takeSome"] {
            let function = try instance.function(name)
            #expect(try function.invoke([.reference(exact)]) == [.i32(0)])
            #expect(try function.invoke([.reference(below)]) == [.i32(0)])
            expectInvalid { _ = try function.invoke([.reference(wrong)]) }
            expectInvalid { _ = try function.invoke([.reference(.null(.external))]) }
        }
        #expect(try instance.function("take").invoke([.reference(.null(.function))]) == [.i32(1)])
        expectInvalid { _ = try instance.function("takeSome").invoke([.reference(.null(.function))]) }
        #expect(try instance.function("takeNone").invoke([.reference(.null(.function))]) == [.i32(1)])
        expectInvalid { _ = try instance.function("takeNone").invoke([.reference(exact)]) }
    }

    @Test func `are named by their types when they do not fit`() throws {
        let interpreter = Interpreter()
        let instance = try interpreter.instantiate(
            Module(
                wat: """
                    (module (type $t (func (param i32))) (func $f (export "f") (result i64) i64.const 0)
                        (func (export "reference") (result funcref) ref.func $f)
                        (func (export "take") (param (ref $t))))
                    """))
        let reference = try instance.function("reference").invoke([])
        expectInvalid(
            "parameter 1 of take takes a function (i32) -> () (type 0), given a function () -> i64 (type 1)"
        ) { _ = try instance.function("take").invoke(reference) }
    }

    @Test(arguments: TranslationStage.allCases)
    func `to tables and globals are of their type`(_ stage: TranslationStage) throws {
        let (host, instance, exact, below, wrong) = try given(stage)
        let table = try instance.table("table")
        let global = try instance.global("global")
        for reference in [exact, below, .null(.function)] {
            try table.setElement(at: 0, to: reference)
            #expect(try table.element(at: 0) == reference)
            try global.set(.reference(reference))
            #expect(global.value == .reference(reference))
        }
        #expect(try table.grow(by: 1, filling: below) == 2)
        expectInvalid { try table.setElement(at: 0, to: wrong) }
        expectInvalid { _ = try table.grow(by: 1, filling: wrong) }
        expectInvalid { try global.set(.reference(wrong)) }
        #expect(global.value == .reference(.null(.function)))

        let needed = try #require(global.type.value.referenceType)
        let some = ReferenceType(isNullable: false, heapType: needed.heapType)
        let interpreter = host.interpreter
        expectInvalid { _ = try Global(.reference(wrong), of: .reference(needed), in: interpreter) }
        expectInvalid { _ = try Global(.reference(.null(.function)), of: .reference(some), in: interpreter) }
        #expect(try Global(.reference(below), of: .reference(some), in: interpreter).value == .reference(below))
        let type = TableType(element: some, bounds: SizeBounds(minimum: 2))
        expectInvalid { _ = try Table(type, in: interpreter) }
        expectInvalid { _ = try Table(type, filling: wrong, in: interpreter) }
        #expect(try Table(type, filling: below, in: interpreter).element(at: 1) == below)
        expectInvalid { _ = try Table(type, filling: .null(.function), in: Interpreter()) }
    }

    @Test(arguments: TranslationStage.allCases)
    func `as results are of the result's type`(_ stage: TranslationStage) throws {
        let (host, instance, exact, below, wrong) = try given(stage)
        for name in ["ask", "askSome"] {
            let function = try instance.function(name)
            for reference in [exact, below] {
                host.answer = reference
                #expect(try function.invoke([]) == [.i32(0)])
            }
            host.answer = wrong
            expectInvalid { _ = try function.invoke([]) }
            host.slot = exact.bits + 1
            expectInvalid { _ = try function.invoke([]) }
            host.slot = nil
            host.answer = .null(.function)
            if name == "ask" {
                #expect(try function.invoke([]) == [.i32(1)])
            } else {
                expectInvalid { _ = try function.invoke([]) }
            }
        }
    }

    @Test func `outlive neither their interpreter nor its tables`() throws {
        var interpreter: Interpreter? = Interpreter()
        var instance = try interpreter?.instantiate(
            Module(
                wat: """
                    (module (type $t (func)) (func $f) (table (export "t") 1 (ref null $t))
                        (global (export "g") (mut (ref null $t)) (ref.null $t))
                        (func (export "f") (result funcref) ref.func $f) (elem declare func $f))
                    """))
        let table = try #require(try instance?.table("t"))
        let global = try #require(try instance?.global("g"))
        let value = try #require(try instance?.function("f").invoke([]).first)
        guard case .reference(let reference) = value else { return }
        instance = nil
        interpreter = nil
        expectInvalid { try table.setElement(at: 0, to: reference) }
        expectInvalid { try global.set(value) }
        try table.setElement(at: 0, to: .null(.function))
        #expect(global.value == .reference(.null(.function)))
    }
}
