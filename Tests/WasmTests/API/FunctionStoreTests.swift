import Testing
import Wasm
import WasmText

@Suite struct `The store of functions` {
    private func limitError(
        _ module: Module, _ imports: Imports = Imports(), in interpreter: Interpreter
    ) -> LimitError? {
        let error = #expect(throws: InstantiationError.self) {
            try interpreter.instantiate(module, imports: imports)
        }
        guard case .limit(let limit) = error else { return nil }
        return limit
    }

    @Test func `has room for what can be referred to, and names its limit beyond`() throws {
        // Referable are: an import of the host, an export, an element, an initialiser and the start function.
        let module = try Module(
            wat: """
                (module
                    (import "host" "f" (func))
                    (func (export "a")) (func $b) (func $c) (func $start) (func $hidden)
                    (elem func $b) (global funcref (ref.func $c)) (start $start))
                """)
        var imports = Imports()
        imports.define("host", "f", HostFunction { (_: borrowing Caller) in })
        let small = Interpreter(limits: Limits(functions: 4))
        #expect(limitError(module, imports, in: small) == LimitError("functions", requested: 5, allowed: 4))
        let large = Interpreter(limits: Limits(functions: 10))
        for _ in 0..<2 { _ = try large.instantiate(module, imports: imports) }
        #expect(limitError(module, imports, in: large) == LimitError("functions", requested: 15, allowed: 10))
        // What has nothing to refer to still fits.
        _ = try large.instantiate(Module(wat: "(module (func) (func))"))
        #expect(
            "\(LimitError("functions", requested: 5, allowed: 4))"
                == "limit functions exceeded: 5 requested, 4 allowed")
    }

    @Test func `has no room in an interpreter that allows none`() throws {
        for limit in [0, -1, .min] {
            let interpreter = Interpreter(limits: Limits(functions: limit))
            let error = limitError(try Module(wat: #"(module (func (export "f")))"#), in: interpreter)
            #expect(error == LimitError("functions", requested: 1, allowed: 0))
        }
    }

    @Test func `gives nothing away when an instance is refused for another reason`() throws {
        let interpreter = Interpreter(limits: Limits(memory: .bytes(0), functions: 1))
        let large = try Module(wat: #"(module (memory 1) (func (export "f")))"#)
        #expect(limitError(large, in: interpreter)?.limit == "memory")
        _ = try interpreter.instantiate(Module(wat: #"(module (func (export "f")))"#))
    }

    /// The store used to move when it grew, under the feet of the call that was under way.
    @Test(arguments: TranslationStage.allCases)
    func `stays where it is while a call of the host adds functions`(stage: TranslationStage) throws {
        let functions = String(repeating: "(func)", count: 3_000)
        let indices = (0..<3_000).map { "\($0)" }.joined(separator: " ")
        let many = try Module(wat: "(module \(functions) (table 3000 funcref) (elem (i32.const 0) func \(indices)))")
        let interpreter = Interpreter(translation: stage)
        var imports = Imports()
        imports.define(
            "host", "grow",
            HostFunction { (caller: borrowing Caller) -> Int32 in
                _ = try caller.interpreter.instantiate(many)
                return 1
            })
        let instance = try interpreter.instantiate(
            Module(
                wat: """
                    (module (import "host" "grow" (func $grow (result i32)))
                        (type $t (func (result i32)))
                        (table $t funcref (elem $grow $own $tail))
                        (func $own (result i32) i32.const 20)
                        (func $tail (result i32) i32.const 0 return_call_indirect $t (type $t))
                        (func (export "sum") (result i32)
                            i32.const 0 call_indirect $t (type $t)
                            i32.const 1 call_indirect $t (type $t) i32.add
                            i32.const 2 call_indirect $t (type $t) i32.add))
                    """), imports: imports)
        #expect(try instance.call("sum") as Int32 == 22)
        #expect(try instance.call("sum") as Int32 == 22)
    }

    @Test func `that the system has no room for is a limit error`() throws {
        let module = try Module(wat: #"(module (func (export "f")))"#)
        // Of 128 TiB of address space each of these takes half a TiB.
        var interpreters: [Interpreter] = []
        var refusal: LimitError?
        while refusal == nil, interpreters.count < 600 {
            let interpreter = Interpreter(limits: Limits(functions: .max))
            interpreters.append(interpreter)
            do throws(InstantiationError) {
                _ = try interpreter.instantiate(module)
            } catch {
                guard case .limit(let limit) = error else { throw error }
                refusal = limit
            }
        }
        #expect(refusal == LimitError("address space", requested: 80, allowed: 0))
    }
}
