import Foundation
import Testing
import Wasm
import WasmText

@Suite struct `Interruption` {
    /// Ways to run for ever; each exports `f`.
    static let endless = [
        "(module (func (export \"f\") loop br 0 end))",
        "(module (func (export \"f\") (local i32) loop local.get 0 i32.eqz br_if 0 end))",
        "(module (func $f (export \"f\") return_call $f))",
        "(module (func $g) (func (export \"f\") loop call $g br 0 end))",
        """
        (module (memory 16) (func (export "f")
            loop i32.const 0 i32.const 0 i32.const 1048576 memory.fill br 0 end))
        """,
        "(module (import \"host\" \"nothing\" (func $h)) (func (export \"f\") loop call $h br 0 end))",
        "(module (import \"host\" \"consume\" (func $h)) (func (export \"f\") loop call $h br 0 end))",
        "(module (import \"host\" \"call\" (func $h)) (func (export \"f\") loop call $h br 0 end) (func (export \"g\")))",
    ]

    private static func instance(_ wat: String, in interpreter: Interpreter) throws -> Instance {
        var imports = Imports()
        imports.define("host", "nothing", HostFunction { (_: borrowing Caller) in })
        imports.define("host", "consume", HostFunction { (caller: borrowing Caller) in try caller.consumeFuel(1) })
        imports.define(
            "host", "call", HostFunction { (caller: borrowing Caller) in try caller.guest.call("g") })
        return try interpreter.instantiate(Module(wat: wat), imports: imports)
    }

    @Test(arguments: endless)
    func `by fuel ends every endless run`(_ wat: String) throws {
        for stage in TranslationStage.allCases {
            let interpreter = Interpreter(translation: stage)
            let instance = try Self.instance(wat, in: interpreter)
            interpreter.fuel = 3_000_000
            #expect(trapCode { try instance.call("f") } == .outOfFuel)
            // What is left is less than the block or operation that could not be paid.
            #expect(interpreter.fuel <= 1_048_600)
        }
    }

    @Test(arguments: endless)
    func `by deadline ends every endless run`(_ wat: String) throws {
        for stage in TranslationStage.allCases {
            let interpreter = Interpreter(translation: stage)
            let instance = try Self.instance(wat, in: interpreter)
            // Ends the test should the deadline fail.
            interpreter.fuel = 300_000_000_000
            interpreter.deadline = .now + .milliseconds(30)
            let (start, work) = (ContinuousClock.now, try ThreadTime())
            #expect(trapCode { try instance.call("f") } == .deadlineExceeded)
            #expect(ContinuousClock.now - start >= .milliseconds(30))
            // What else the machine does counts in the time that passes, not in what this thread computed.
            #expect(try work.elapsed() < .seconds(1))
            // It stays passed until it is moved.
            #expect(trapCode { try instance.call("f") } == .deadlineExceeded)
            interpreter.deadline = nil
        }
    }

    @Test(arguments: endless)
    func `from another thread ends every endless run`(_ wat: String) throws {
        for stage in TranslationStage.allCases {
            let interpreter = Interpreter(translation: stage)
            let instance = try Self.instance(wat, in: interpreter)
            interpreter.fuel = 300_000_000_000
            let cancellation = interpreter.cancellation
            let isRunning = DispatchSemaphore(value: 0)
            var looks = 0
            interpreter.onLook = {
                looks += 1
                // The first is at the entry.
                if looks == 3 { isRunning.signal() }
            }
            Thread {
                isRunning.wait()
                cancellation.cancel()
            }.start()
            let work = try ThreadTime()
            #expect(trapCode { try instance.call("f") } == .cancelled)
            #expect(try work.elapsed() < .seconds(5))
            #expect(cancellation.isCancelled)
            interpreter.onLook = nil
        }
    }

    @Test(arguments: TranslationStage.allCases)
    func `lasts until it is reset`(_ stage: TranslationStage) throws {
        let interpreter = Interpreter(translation: stage)
        let instance = try interpreter.instantiate(
            Module(wat: "(module (func (export \"f\") (result i32) i32.const 3))"))
        interpreter.cancellation.cancel()
        for _ in 0..<2 { #expect(trapCode { let _: Int32 = try instance.call("f") } == .cancelled) }
        interpreter.cancellation.reset()
        let result: Int32 = try instance.call("f")
        #expect(result == 3)
    }

    @Test(arguments: TranslationStage.allCases)
    func `in a host function ends the guest that called it`(_ stage: TranslationStage) throws {
        let interpreter = Interpreter(translation: stage)
        var imports = Imports()
        imports.define(
            "host", "cancel", HostFunction { (caller: borrowing Caller) in caller.interpreter.cancellation.cancel() })
        imports.define(
            "host", "wait",
            HostFunction { (caller: borrowing Caller) in
                let cancellation = caller.interpreter.cancellation
                let isCancelled = DispatchSemaphore(value: 0)
                Thread {
                    cancellation.cancel()
                    isCancelled.signal()
                }.start()
                isCancelled.wait()
                try caller.checkInterruption()
            })
        let instance = try interpreter.instantiate(
            Module(
                wat: """
                    (module (import "host" "cancel" (func $cancel)) (import "host" "wait" (func $wait))
                        (func (export "cancel") call $cancel loop br 0 end)
                        (func (export "wait") call $wait unreachable))
                    """), imports: imports)
        interpreter.fuel = 300_000_000_000
        #expect(trapCode { try instance.call("cancel") } == .cancelled)
        interpreter.cancellation.reset()
        #expect(trapCode { try instance.call("wait") } == .cancelled)
    }

    @Test func `does not end a bulk operation before it began`() throws {
        let interpreter = Interpreter()
        let instance = try interpreter.instantiate(
            Module(wat: "(module (memory (export \"m\") 1) (func (export \"f\") i32.const 0 i32.const 1 i32.store8))"))
        interpreter.deadline = .now - .seconds(1)
        #expect(trapCode { try instance.call("f") } == .deadlineExceeded)
        #expect(try instance.memory("m").load(UInt8.self, at: 0) == 0)
    }

    @Test func `is possible while the types of a module get their numbers`() throws {
        // Structures of 14 fields each, all different.
        let types = (0..<5_000).map { number in
            "(type (struct" + (0..<14).map { number >> $0 & 1 == 0 ? " (field i32)" : " (field i64)" }.joined() + "))"
        }
        let module = try Module(wat: "(module \(types.joined()))")
        let interpreter = Interpreter()
        var looks = 0
        interpreter.onLook = { looks += 1 }
        let checks = interpreter.interruptionChecks
        _ = try interpreter.instantiate(module)
        #expect(looks > 20)
        // One of them has a number.
        #expect(interpreter.interruptionChecks == checks + 1)
        for last in [1, 5, looks] {
            let interpreter = Interpreter()
            var count = 0
            interpreter.onLook = { [cancellation = interpreter.cancellation] in
                count += 1
                if count == last { cancellation.cancel() }
            }
            #expect(throws: InstantiationError.self) { try interpreter.instantiate(module) }
            #expect(count == last)
            interpreter.onLook = nil
            interpreter.cancellation.reset()
            #expect(throws: Never.self) { try interpreter.instantiate(module) }
        }
    }

    @Test(arguments: TranslationStage.allCases)
    func `is possible while a table is made larger or initialised`(_ stage: TranslationStage) throws {
        let count = (1 << 20) + 5
        let module = try Module(
            wat: """
                (module (table $t (export "t") 1 funcref) (func $g)
                    (elem $s func \(String(repeating: "0 ", count: count)))
                    (func (export "grow") (param i32) (result i32) ref.null func local.get 0 table.grow $t)
                    (func (export "init") i32.const 0 i32.const 0 i32.const \(count) table.init $t $s))
                """)
        let interpreter = Interpreter(translation: stage)
        let instance = try interpreter.instantiate(module)
        interpreter.interrupt(atCheck: interpreter.interruptionChecks + 3, with: .cancelled)
        #expect(trapCode { _ = try instance.call("grow", 3_000_000 as Int32) as Int32 } == .cancelled)
        #expect(try instance.table("t").count == 1)
        #expect(try instance.call("grow", 3_000_000 as Int32) as Int32 == 1)
        interpreter.interrupt(atCheck: interpreter.interruptionChecks + 2, with: .cancelled)
        #expect(trapCode { try instance.call("init") } == .cancelled)
        try instance.call("init")
        #expect(try !instance.table("t").element(at: count - 1).isNull)
        #expect(try instance.table("t").element(at: count).isNull)
    }
}
