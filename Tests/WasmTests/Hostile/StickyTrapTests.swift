import Testing
import Wasm
import WasmText

@Suite struct `Traps under a host function` {
    struct Failure: Error, Equatable { var number: Int }

    /// `outer` calls the host, which calls `inner` and goes on whatever happens.
    private static let wat = """
        (module
            (import "host" "swallow" (func $swallow (param i32)))
            (import "host" "fail" (func $fail))
            (global $after (export "after") (mut i32) (i32.const 0))
            (func (export "outer") (param i32)
                local.get 0 call $swallow i32.const 1 global.set $after)
            (func (export "tail") (param i32) local.get 0 return_call $swallow)
            (func $recurse call $recurse)
            (func (export "inner") (param i32)
                block block block block
                    local.get 0 br_table 0 1 2 3
                end unreachable
                end call $recurse
                end call $fail
                end))
        """

    private func run(_ name: String, _ kind: Int32, in stage: TranslationStage) throws -> (trap: Trap?, after: Value) {
        let interpreter = Interpreter(translation: stage)
        var imports = Imports()
        imports.define("host", "fail", HostFunction { (_: borrowing Caller) in throw Failure(number: 7) })
        imports.define(
            "host", "swallow",
            HostFunction { (caller: borrowing Caller, kind: Int32) in
                let instance = try caller.guest
                do { try instance.call("inner", kind) } catch {}
                // Trying again does not help.
                #expect((trapCode { try instance.call("inner", 3 as Int32) } != nil) == (kind != 3))
            })
        let instance = try interpreter.instantiate(Module(wat: Self.wat), imports: imports)
        var trap: Trap?
        do {
            try instance.call(name, kind)
        } catch {
            trap = error as? Trap
        }
        return (trap, try instance.global("after").value)
    }

    @Test(arguments: TranslationStage.allCases)
    func `that is swallowed ends the outer guest all the same`(_ stage: TranslationStage) throws {
        let codes: [Trap.Code] = [.unreachable, .callStackExhausted, .hostError]
        for (kind, code) in codes.enumerated() {
            for name in ["outer", "tail"] {
                let (trap, after) = try run(name, Int32(kind), in: stage)
                #expect(trap?.code == code)
                #expect(after == .i32(0))
                if code == .hostError { #expect(trap?.hostError as? Failure == Failure(number: 7)) }
            }
        }
    }

    @Test(arguments: TranslationStage.allCases)
    func `that do not happen let it go on`(_ stage: TranslationStage) throws {
        let (trap, after) = try run("outer", 3, in: stage)
        #expect(trap == nil)
        #expect(after == .i32(1))
    }

    @Test(arguments: TranslationStage.allCases)
    func `leave the interpreter usable afterwards`(_ stage: TranslationStage) throws {
        let interpreter = Interpreter(translation: stage)
        var imports = Imports()
        imports.define(
            "host", "swallow",
            HostFunction { (caller: borrowing Caller) in try? caller.instance?.call("trap") })
        let instance = try interpreter.instantiate(
            Module(
                wat: """
                    (module (import "host" "swallow" (func $swallow))
                        (func (export "trap") unreachable)
                        (func (export "outer") call $swallow)
                        (func (export "answer") (result i32) i32.const 42))
                    """), imports: imports)
        for _ in 0..<3 {
            #expect(trapCode { try instance.call("outer") } == .unreachable)
            let answer: Int32 = try instance.call("answer")
            #expect(answer == 42)
        }
    }

    @Test(arguments: TranslationStage.allCases)
    func `by fuel and by cancellation cannot be swallowed either`(_ stage: TranslationStage) throws {
        let interpreter = Interpreter(translation: stage)
        var imports = Imports()
        imports.define(
            "host", "swallow",
            HostFunction { (caller: borrowing Caller) in
                try? caller.instance?.call("loop")
                caller.fuel = 1_000_000
                caller.interpreter.cancellation.reset()
            })
        let instance = try interpreter.instantiate(
            Module(
                wat: """
                    (module (import "host" "swallow" (func $swallow))
                        (func (export "loop") loop br 0 end)
                        (func (export "outer") call $swallow))
                    """), imports: imports)
        interpreter.fuel = 1_000
        #expect(trapCode { try instance.call("outer") } == .outOfFuel)
        interpreter.fuel = 1 << 40
        interpreter.deadline = .now + .milliseconds(10)
        #expect(trapCode { try instance.call("outer") } == .deadlineExceeded)
    }

    @Test(arguments: TranslationStage.allCases)
    func `thrown by the host itself keep their code`(_ stage: TranslationStage) throws {
        let interpreter = Interpreter(translation: stage)
        var imports = Imports()
        imports.define(
            "host", "trap",
            HostFunction { (_: borrowing Caller) in throw Trap(.outOfBoundsMemoryAccess, detail: "asked for") })
        let instance = try interpreter.instantiate(
            Module(wat: "(module (import \"host\" \"trap\" (func $f)) (func (export \"f\") call $f))"),
            imports: imports)
        let trap = #expect(throws: Trap.self) { try instance.call("f") }
        #expect(trap?.code == .outOfBoundsMemoryAccess)
        #expect(trap?.detail == "asked for")
        #expect(trap?.hostError == nil)
    }
}
