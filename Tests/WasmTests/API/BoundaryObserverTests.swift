import Testing
import Wasm
import WasmText

/// What an observer is told of an interpreter.
@Suite struct `A boundary observer` {
    /// Writes down all that it is told.
    private final class Notes: BoundaryObserver {
        var lines: [String] = []

        func willInstantiate(_ interpreter: Interpreter) { lines.append("instantiate") }
        func didInstantiate(_ interpreter: Interpreter, _ trap: Trap?) {
            lines.append("instantiated \(trap?.code.description ?? "ok")")
        }
        func willEnter(_ interpreter: Interpreter, _ export: String, arguments: [UInt64]) {
            lines.append("enter \(export) \(arguments)")
        }
        func didLeave(_ interpreter: Interpreter, results: [UInt64], _ trap: Trap?) {
            lines.append("leave \(trap?.code.description ?? "\(results)")")
        }
        func didRead(_ bytes: [UInt8], at address: UInt64, memory: Int) {
            lines.append("read \(bytes) at \(address) of \(memory)")
        }
        func didWrite(_ bytes: [UInt8], at address: UInt64, memory: Int) {
            lines.append("write \(bytes) at \(address) of \(memory)")
        }
    }

    private static func module(_ text: String) throws -> Module {
        try Module(bytes: try TextFormat.encode(Array(text.utf8)))
    }

    private static let calling = """
        (module (import "host" "f" (func $f (param i32) (result i32)))
          (memory (export "memory") 1) (data (i32.const 0) "\\01\\02\\03\\04\\05")
          (func (export "again") (param i64) (result i64) (local.get 0))
          (func (export "run") (param i32) (result i32) (call $f (local.get 0)))
          (func $start (drop (call $f (i32.const 0)))) (start $start))
        """

    /// A host function that reads, writes, and calls the guest, in every way there is.
    private static func imports() -> Imports {
        var imports = Imports()
        imports.define(
            "host", "f",
            HostFunction { (caller: borrowing Caller, a: Int32) -> Int32 in
                guard a > 0 else { return 0 }
                _ = try caller.load(UInt16.self, at: 1)
                _ = try caller.bytes(at: 0, count: 3)
                _ = try caller.withBytes(at: 4, count: 1) { $0.byteCount }
                try caller.store(7 as UInt8, at: 10)
                try caller.write([8, 9], at: 11)
                try caller.withMutableBytes(at: 13, count: 2) { span in
                    span.storeBytes(of: 5, toByteOffset: 0, as: UInt8.self)
                }
                guard let instance = caller.instance else { return 0 }
                let result: Int64 = try instance.function("again").call(3 as Int64)
                try instance.memory("memory").write([1], at: 20)
                return Int32(truncatingIfNeeded: result)
            })
        return imports
    }

    @Test func `is told of reads, writes and calls in their order`() throws {
        let interpreter = Interpreter()
        let notes = Notes()
        interpreter.observer = notes
        let instance = try interpreter.instantiate(try Self.module(Self.calling), imports: Self.imports())
        let result: Int32 = try instance.function("run").call(1 as Int32)
        #expect(result == 3)
        #expect(
            notes.lines == [
                "instantiate", "instantiated ok", "enter run [1]", "read [2, 3] at 1 of 0", "read [1, 2, 3] at 0 of 0",
                "read [5] at 4 of 0", "write [7] at 10 of 0", "write [8, 9] at 11 of 0", "write [5, 0] at 13 of 0",
                "enter again [3]", "leave [3]", "write [1] at 20 of 0", "leave [3]",
            ])
        interpreter.observer = nil
        notes.lines = []
        _ = try instance.function("run").invoke([.i32(1)])
        #expect(notes.lines.isEmpty)
    }

    @Test func `is told of traps, and of nothing that was not done`() throws {
        let interpreter = Interpreter()
        let notes = Notes()
        interpreter.observer = notes
        var imports = Imports()
        imports.define(
            "host", "f",
            HostFunction { (caller: borrowing Caller, a: Int32) -> Int32 in
                if a > 0 { try caller.write([1, 2], at: 65_535) }
                return 0
            })
        let instance = try interpreter.instantiate(try Self.module(Self.calling), imports: imports)
        #expect(throws: Trap.self) { try instance.function("run").invoke([.i32(1)]) }
        #expect(notes.lines.suffix(2) == ["enter run [1]", "leave out of bounds memory access"])
        let trapping = try Self.module("(module (memory 1) (data (i32.const 65535) \"ab\"))")
        notes.lines = []
        #expect(throws: InstantiationError.self) { try interpreter.instantiate(trapping) }
        #expect(notes.lines == ["instantiate", "instantiated out of bounds memory access"])
    }

    @Test(arguments: TranslationStage.allCases)
    func `finds a run that is interrupted at the same look at the same place`(stage: TranslationStage) throws {
        let text = """
            (module (memory (export "memory") 64)
              (func (export "run") (local $n i32)
                (loop $again
                  (local.set $n (i32.add (local.get $n) (i32.const 1)))
                  (memory.fill (i32.const 0) (local.get $n) (i32.const 0x300000))
                  (br $again))))
            """
        let module = try Self.module(text)
        var ends: [(fuel: UInt64, bytes: [UInt8])] = []
        for _ in 0..<2 {
            let interpreter = Interpreter(limits: Limits(fuel: .max), translation: stage)
            let instance = try interpreter.instantiate(module)
            interpreter.interrupt(atCheck: 24, with: .deadlineExceeded)
            let trap = #expect(throws: Trap.self) { try instance.function("run").invoke([]) }
            #expect(trap?.code == .deadlineExceeded)
            #expect(interpreter.interruptionChecks == 24)
            ends.append((interpreter.fuel, try instance.memory("memory").bytes(at: 0, count: 0x300000)))
        }
        #expect(ends[0].fuel == ends[1].fuel)
        #expect(ends[0].bytes == ends[1].bytes)
        // The look was in the middle of a fill.
        #expect(Set(ends[0].bytes).count == 2)
    }
}
