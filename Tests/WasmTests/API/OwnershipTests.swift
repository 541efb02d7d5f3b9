import Testing
import Wasm
import WasmText

@Suite struct `Ownership` {
    /// What a host function's closure holds.
    private final class Token: Sendable {}

    private struct Remains {
        weak var interpreter: Interpreter?
        weak var module: Module?
        weak var token: Token?
        weak var memory: Memory?
    }

    /// Makes an interpreter with instances, host functions and references, lets `use` run them, and drops everything.
    private func remains(_ use: (Instance) throws -> Void) throws -> Remains {
        let interpreter = Interpreter()
        let token = Token()
        var imports = Imports()
        imports.define(
            "host", "f",
            HostFunction { (caller: borrowing Caller) in
                _ = caller.interpreter.makeReference(to: token)
                try caller.guest.call("inner")
            })
        let module = try Module(
            wat: """
                (module (import "host" "f" (func $f)) (memory (export "m") 1) (table (export "t") funcref (elem $f $inner))
                    (global (export "g") (mut externref) (ref.null extern))
                    (func (export "f") call $f) (func $inner (export "inner"))
                    (func (export "trap") call $f unreachable))
                """)
        let instance = try interpreter.instantiate(module, imports: imports)
        imports.define("first", instance)
        _ = try interpreter.instantiate(
            Module(
                wat: """
                    (module (import "first" "f" (func)) (import "first" "t" (table $t 2 funcref))
                        (elem (table $t) (i32.const 0) func $own) (func $own))
                    """), imports: imports)
        try instance.global("g").set(.reference(interpreter.makeReference(to: token)))
        try use(instance)
        return Remains(interpreter: interpreter, module: module, token: token, memory: try instance.memory("m"))
    }

    @Test func `of everything ends with the interpreter`() throws {
        let remains = try remains { try $0.call("f") }
        #expect(remains.interpreter == nil)
        #expect(remains.module == nil)
        #expect(remains.token == nil)
        #expect(remains.memory == nil)
    }

    @Test func `of everything ends after a trap too`() throws {
        var kept: (any Error)?
        let remains = try remains { instance in
            do { try instance.call("trap") } catch { kept = error }
        }
        #expect((kept as? Trap)?.code == .unreachable)
        #expect(remains.interpreter == nil)
        #expect(remains.token == nil)
    }

    @Test func `of everything ends after a refused instantiation`() throws {
        weak var token: Token?
        do {
            let interpreter = Interpreter(limits: Limits(tableElements: 1))
            let held = Token()
            token = held
            var imports = Imports()
            imports.define("host", "f", HostFunction { (_: borrowing Caller) in withExtendedLifetime(held) {} })
            let module = try Module(wat: "(module (import \"host\" \"f\" (func)) (memory 1) (table 2 funcref))")
            #expect(throws: InstantiationError.self) { try interpreter.instantiate(module, imports: imports) }
        }
        #expect(token == nil)
    }

    @Test(arguments: TranslationStage.allCases)
    func `of an instance alone keeps it callable`(_ stage: TranslationStage) throws {
        func make() throws -> Instance {
            try Interpreter(translation: stage).instantiate(
                Module(wat: "(module (func (export \"f\") (result i32) i32.const 6))"))
        }
        let result: Int32 = try make().call("f")
        #expect(result == 6)
    }

    @Test(arguments: TranslationStage.allCases)
    func `of a function alone keeps it callable`(_ stage: TranslationStage) throws {
        func make() throws -> ExportedFunction {
            try Interpreter(translation: stage).instantiate(
                Module(
                    wat:
                        "(module (memory 1) (data (i32.const 4) \"\\07\") (func (export \"f\") (result i32) i32.const 4 i32.load))"
                )
            ).function("f")
        }
        let function = try make()
        let result: Int32 = try function.call()
        #expect(result == 7)
    }

    @Test func `of a memory alone keeps its bytes`() throws {
        func make() throws -> Memory {
            try Interpreter().instantiate(
                Module(wat: "(module (memory (export \"m\") 1 2) (data (i32.const 4) \"a\"))")
            )
            .memory("m")
        }
        let memory = try make()
        #expect(try memory.load(UInt8.self, at: 4) == 0x61)
        #expect(memory.byteCount == 65_536)
    }

    @Test func `of a module is shared by interpreters`() throws {
        let module = try Module(wat: "(module (func (export \"f\") (result i32) i32.const 6))")
        for _ in 0..<3 {
            let interpreter = Interpreter()
            let result: Int32 = try interpreter.instantiate(module).call("f")
            #expect(result == 6)
        }
        #expect(module.translatedFunctionCount() == 1)
    }
}
