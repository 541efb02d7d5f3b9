import Testing
import WasmText

@testable import Wasm

/// Work that the host does for guests: counted, limited, and interrupted like the guests' own.
@Suite struct `Host work` {
    private static let loop = """
        (module (import "env" "f" (func $f (param i32))) (memory 1)
          (func (export "run") (param $n i32)
            (loop $again (call $f (local.get $n))
              (local.set $n (i32.sub (local.get $n) (i32.const 1)))
              (br_if $again (local.get $n)))))
        """

    /// An instance whose host function is `body`.
    private static func instance(
        _ limits: Limits = Limits(), _ text: String = loop,
        _ body: @escaping (borrowing Caller, Int32) throws -> Void = { _, _ in }
    ) throws -> Instance {
        var imports = Imports()
        imports.define("env", "f", HostFunction(body))
        return try Interpreter(limits: limits).instantiate(try Module(wat: text), imports: imports)
    }

    @Test func `is one unit for each call, and what the function charges`() throws {
        let plain = try Self.instance()
        try plain.call("run", 1000 as Int32)
        let first = plain.interpreter.hostWork
        // The first call of the guest's function is work as well.
        #expect(first == 1001)
        try plain.call("run", 1000 as Int32)
        #expect(plain.interpreter.hostWork == 2001)

        let charging = try Self.instance { caller, n in try caller.chargeHostWork(forBytes: Int(n) * 64) }
        try charging.call("run", 10 as Int32)
        #expect(charging.interpreter.hostWork == 1 + 10 + 55)
    }

    /// Each initialiser is short, but a module may have a million.
    @Test func `of globals' initialisers is interrupted`() throws {
        let interpreter = Interpreter()
        interpreter.cancellation.cancel()
        let module = try Module(wat: String(repeating: "(global i32 (i32.const 1))", count: 10_000))
        let error = #expect(throws: InstantiationError.self) { try interpreter.instantiate(module) }
        guard case .trap(let trap) = error else { return #expect(Bool(false), "\(String(describing: error))") }
        #expect(trap.code == .cancelled)
        interpreter.cancellation.reset()
        _ = try interpreter.instantiate(module)
        #expect(interpreter.hostWork > 2 * 256)
    }

    @Test func `has a limit of its own`() throws {
        let instance = try Self.instance(Limits(hostWork: 1000))
        let trap = #expect(throws: Trap.self) { try instance.call("run", 100_000 as Int32) }
        #expect(trap?.code == .limitExceeded)
        #expect(trap?.detail == "host_work")
        #expect(instance.interpreter.hostWork == 1001)
        instance.interpreter.hostWork = 0
        try instance.call("run", 1000 as Int32)
        #expect(trapCode { try instance.call("run", 1 as Int32) } == .limitExceeded)
    }

    @Test func `does not overflow`() throws {
        let instance = try Self.instance { caller, _ in try caller.chargeHostWork(.max) }
        try instance.call("run", 3 as Int32)
        #expect(instance.interpreter.hostWork == .max)
        let limited = try Self.instance(Limits(hostWork: .max - 1)) { caller, _ in try caller.chargeHostWork(.max) }
        #expect(trapCode { try limited.call("run", 3 as Int32) } == .limitExceeded)
    }

    /// A guest that calls the host spends little fuel, so that its slices alone came by once in many minutes.
    @Test func `is interrupted within a slice`() throws {
        var calls = 0
        let instance = try Self.instance { caller, _ in
            calls += 1
            if calls == 1000 { caller.interpreter.cancellation.cancel() }
        }
        let left = instance.interpreter.fuel
        #expect(trapCode { try instance.call("run", 100_000 as Int32) } == .cancelled)
        #expect(calls < 1000 + 256)
        #expect(left - instance.interpreter.fuel < 10_000)
    }

    @Test func `is the same whenever another instance has made the calls before`() throws {
        let module = try Module(
            wat: """
                (module (memory 1) (data (i32.const 0) "\(String(repeating: "x", count: 6400))")
                  (func $g \(String(repeating: "(drop (i32.const 1))", count: 1000)))
                  (func (export "f") (call $g)))
                """)
        let counts = try (0..<3).map { _ in
            let instance = try Interpreter().instantiate(module)
            for _ in 0..<2 { try instance.call("f") }
            return instance.interpreter.hostWork
        }
        // 6,400 bytes of data and about 3,000 of code.
        #expect(counts == Array(repeating: counts[0], count: 3))
        #expect((145...160).contains(counts[0]))
    }

    /// A module that takes long to translate: tables of branches with many labels.
    private static func tables(_ count: Int, labels: Int) -> String {
        let table = "(br_table " + String(repeating: "0 ", count: labels) + "(i32.const 0))"
        return "(module (func (export \"run\") (param i32) (call $f0)) "
            + (0..<count).map { index in
                "(func $f\(index) (block \(table)) \(index + 1 < count ? "(call $f\(index + 1))" : ""))"
            }.joined(separator: "\n") + ")"
    }

    @Test func `of translation is interrupted at a place that is the same again`() throws {
        let module = try Module(wat: Self.tables(6, labels: 20_000))
        func run(_ prepare: (Interpreter) -> Void) throws -> (Trap?, UInt64, UInt64) {
            let instance = try Interpreter().instantiate(module)
            prepare(instance.interpreter)
            let before = instance.interpreter.fuel
            var trap: Trap?
            do { try instance.call("run", 0 as Int32) } catch let error as Trap { trap = error }
            return (trap, before - instance.interpreter.fuel, instance.interpreter.interruptionChecks)
        }
        // Asks at the looks for a cancellation that comes in the middle.
        var looks = 0
        let cancelled = try run { interpreter in
            interpreter.onLook = { [unowned interpreter] in
                looks += 1
                if looks == 8 { interpreter.cancellation.cancel() }
            }
        }
        #expect(cancelled.0?.code == .cancelled)
        #expect(module.translatedFunctionCount() < 7)
        let again = try run { $0.interrupt(atCheck: cancelled.2, with: .cancelled) }
        #expect(again.0?.code == .cancelled)
        #expect(again.0?.backtrace == cancelled.0?.backtrace)
        #expect(again.1 == cancelled.1)
        // Functions that are translated already are interrupted at the same place, too.
        #expect(try run { _ in }.0 == nil)
        let third = try run { $0.interrupt(atCheck: cancelled.2, with: .cancelled) }
        #expect(third.0?.code == .cancelled)
        #expect(third.1 == cancelled.1)
    }

    /// The fuel of a growth is found out by following constants, which takes much longer than translation else.
    @Test func `of following constants has looks of its own`() throws {
        func steps(_ interruptAt: Int) -> (asked: Int, wasInterrupted: Bool) {
            var asked = 0
            var flow = ConstantFlow()
            flow.begin(isActive: true, localCount: 1, byteCount: 1 << 20) {
                asked += 1
                return asked == interruptAt
            }
            for _ in 0..<60_000 { flow.define(0, flow.constant(5)) }
            defer { flow.clear() }
            return (asked, flow.wasInterrupted)
        }
        #expect(steps(0) == (14, false))
        #expect(steps(3) == (3, true))
    }

    @Test func `of a body that grows memory begins with a look`() throws {
        func looks(_ body: String) throws -> UInt64 {
            let instance = try Interpreter().instantiate(
                Module(wat: "(module (memory 1) (func (export \"f\") (call $g)) (func $g \(body)))"))
            let before = instance.interpreter.interruptionChecks
            try instance.call("f")
            return instance.interpreter.interruptionChecks - before
        }
        let filling = String(repeating: "(drop (i32.const 1))", count: 200)
        #expect(try looks("(drop (memory.grow (i32.const 0))) \(filling)") == looks(filling) + 1)
    }

    @Test func `of decoding and validation is interrupted`() throws {
        let bytes = try TextFormat.encode(Array(Self.tables(3, labels: 20_000).utf8))
        var questions = 0
        _ = try Module(bytes: bytes) {
            questions += 1
            return false
        }
        #expect(questions > 3)
        for last in stride(from: 1, through: questions, by: max(1, questions / 10)) {
            var asked = 0
            let error = #expect(throws: ModuleError.self) {
                try Module(bytes: bytes) {
                    asked += 1
                    return asked == last
                }
            }
            #expect(error?.phase == .interrupted)
        }
    }

    /// What comes behind the definitions breaks the grammar, so that neither is validated.
    @Test func `of decoding definitions is interrupted before what is behind them is read`() throws {
        let definitions = [
            "(type (func))", "(import \"a\" \"b\" (func))", "(func)", "(global i32 (i32.const 1))", "(elem func)",
            "(data \"\")",
        ]
        for definition in definitions {
            let text = String(repeating: definition, count: 20_000)
            let bytes = try TextFormat.encode(Array("(module \(text))".utf8)) + [0xff]
            for isInterrupted in [false, true] {
                let error = #expect(throws: ModuleError.self, "\(definition)") {
                    try Module(bytes: bytes) { isInterrupted }
                }
                #expect(error?.phase == (isInterrupted ? .interrupted : .decoding), "\(definition)")
            }
        }
    }

    @Test func `of an instantiation is interrupted`() throws {
        let text = """
            (module (memory 200) (table 50000 funcref) (func $f)
              (data (i32.const 0) "\(String(repeating: "x", count: 3 << 19))")
              (elem (i32.const 0) func \(String(repeating: "$f ", count: 20_000))))
            """
        let module = try Module(wat: text)
        var looks = 0
        let counted = Interpreter()
        counted.onLook = { looks += 1 }
        _ = try counted.instantiate(module)
        #expect(looks > 2 + 70)
        let interpreter = Interpreter()
        interpreter.cancellation.cancel()
        let error = #expect(throws: InstantiationError.self) { try interpreter.instantiate(module) }
        guard case .trap(let trap) = error else { throw Unexpected() }
        #expect(trap.code == .cancelled)
        #expect(interpreter.hostWork < 1 << 17)
    }

    private struct Unexpected: Error {}
}
