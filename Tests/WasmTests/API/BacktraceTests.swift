import Testing
import Wasm
import WasmText

@Suite struct `Backtraces` {
    /// The trap of an export, and for each frame the name and the opcode that stands at its offset.
    private func trap(
        _ module: Module, _ name: String = "f", imports: Imports = Imports(), stage: TranslationStage
    ) throws -> (trap: Trap, frames: [String]) {
        let interpreter = Interpreter(translation: stage)
        let instance = try interpreter.instantiate(module, imports: imports)
        let trap = try #require(throws: Trap.self) { try instance.function(name).call() }
        let frames = trap.backtrace.map { frame in
            let opcode =
                module.bytes.indices.contains(frame.offset) ? String(module.bytes[frame.offset], radix: 16) : "?"
            return "\(frame.functionName ?? "#\(frame.functionIndex)") \(opcode)"
        }
        return (trap, frames)
    }

    @Test(arguments: [
        ("unreachable", 0x00), ("i32.const 1 i32.const 0 i32.div_s drop", 0x6d),
        ("i32.const 1 local.get 0 i32.rem_u drop", 0x70), ("i64.const 1 i64.const 0 i64.div_u drop", 0x80),
        ("i32.const 65536 i32.load8_u drop", 0x2d), ("local.get 0 i64.load offset=65529 drop", 0x29),
        ("i32.const 65533 i32.const 1 i32.store", 0x36), ("local.get 0 local.get 0 i32.store8 offset=65536", 0x3a),
        ("f32.const nan i32.trunc_f32_s drop", 0xa8), ("f64.const 1e300 i64.trunc_f64_u drop", 0xb1),
        ("i32.const 0 i32.const 0 i32.const 65537 memory.fill", 0xfc), ("i32.const 7 call_indirect (type 0)", 0x11),
        ("local.get 0 call_indirect (type 0)", 0x11), ("i32.const 5 table.get 0 drop", 0x25),
        ("i32.const 5 ref.null func table.set 0", 0x26),
    ])
    func `point at the operator that trapped`(_ body: String, _ opcode: Int) throws {
        let module = try Module(
            wat: """
                (module (type (func)) (memory 1) (table 2 funcref)
                    (func $inner (local i32)
                        i32.const 5 local.set 0 i32.const 0 local.set 0
                        block local.get 0 br_if 0 i32.const 1 local.get 0 i32.add drop \(body) end)
                    (func $outer (export "f") (local i64) i64.const 1 local.set 0 call $inner i32.const 1 drop))
                """)
        for stage in TranslationStage.allCases {
            #expect(try trap(module, stage: stage).frames == ["inner \(String(opcode, radix: 16))", "outer 10"])
        }
    }

    @Test(arguments: TranslationStage.allCases)
    func `name the functions innermost first, with the calls that they are in`(_ stage: TranslationStage) throws {
        let module = try Module(
            wat: """
                (module (type $t (func (result i32))) (table funcref (elem $c))
                    (func $c (result i32) i32.const 0 i32.load8_u drop unreachable)
                    (func $b (result i32) i32.const 1 i32.const 0 call_indirect (type $t) i32.add)
                    (func $a (param i32) (result i32)
                        local.get 0 if (result i32) local.get 0 i32.const 1 i32.sub call $a else call $b end)
                    (func $start (export "f") i32.const 2 call $a drop)
                    (memory 1))
                """)
        let (trap, frames) = try trap(module, stage: stage)
        #expect(frames == ["c 0", "b 11", "a 10", "a 10", "a 10", "start 10"])
        #expect(trap.backtrace.map(\.functionIndex) == [0, 1, 2, 2, 2, 3])
        let lines = "\(trap)".split(separator: "\n")
        #expect(lines.first == "unreachable")
        // The two frames of the recursion that are at the same place are one line.
        #expect(lines.count == 6)
        #expect(lines[4].hasPrefix("  at a (offset 0x") && lines[4].hasSuffix("), 2 times"))
        #expect(lines.last == "  at start (offset 0x\(String(trap.backtrace[5].offset, radix: 16)))")
    }

    @Test func `say that they are no longer than what is kept`() throws {
        let recursion = try Module(wat: "(module (func $a (export \"f\") (call $a)))")
        let lines = "\(try trap(recursion, stage: .optimized).trap)".split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines[1].hasSuffix(", 64 times") && lines[2] == "  … only the innermost 64 calls are kept")
    }

    @Test(arguments: TranslationStage.allCases)
    func `name the functions of a module without names by their exports, or number them`(_ stage: TranslationStage)
        throws
    {
        let source = "(module (func $inner unreachable) (func $outer (export \"f\") (export \"g\") call $inner))"
        let module = try Module(bytes: try TextFormat.encode(Array(source.utf8)))
        let (trap, frames) = try trap(module, stage: stage)
        #expect(frames == ["#0 0", "f 10"])
        #expect("\(trap)".contains("at function 0 (offset 0x"))
    }

    @Test(arguments: TranslationStage.allCases)
    func `leave out what a tail call has left`(_ stage: TranslationStage) throws {
        let module = try Module(
            wat: """
                (module (func $c unreachable) (func $b return_call $c) (func $a (export "f") call $b))
                """)
        #expect(try trap(module, stage: stage).frames == ["c 0", "a 10"])
    }

    @Test(arguments: TranslationStage.allCases)
    func `go through host functions and instances`(_ stage: TranslationStage) throws {
        let interpreter = Interpreter(translation: stage)
        var imports = Imports()
        imports.define("host", "back", HostFunction { (caller: borrowing Caller) in try caller.guest.call("inner") })
        let first = try interpreter.instantiate(
            Module(
                wat: """
                    (module (import "host" "back" (func $back))
                        (func $deep unreachable) (func $inner (export "inner") call $deep)
                        (func $outer (export "outer") call $back))
                    """), imports: imports)
        imports.define("first", first)
        let second = try interpreter.instantiate(
            Module(
                wat: """
                    (module (import "first" "outer" (func $outer)) (func $main (export "main") call $outer))
                    """), imports: imports)
        for _ in 0..<2 {
            let trap = try #require(throws: Trap.self) { try second.function("main").call() }
            #expect(trap.backtrace.map(\.functionName) == ["deep", "inner", "outer", "main"])
        }
    }

    @Test(arguments: TranslationStage.allCases)
    func `start at the call of the host function that failed`(_ stage: TranslationStage) throws {
        struct Failure: Error {}
        var imports = Imports()
        imports.define("host", "fail", HostFunction { (_: borrowing Caller) in throw Failure() })
        let module = try Module(
            wat: """
                (module (import "host" "fail" (func $fail)) (func $a call $fail) (func $b (export "f") call $a))
                """)
        #expect(try trap(module, imports: imports, stage: stage).frames == ["a 10", "b 10"])
    }

    @Test(arguments: TranslationStage.allCases)
    func `of an exhausted stack are cut and point at calls`(_ stage: TranslationStage) throws {
        let module = try Module(wat: "(module (func $deep call $deep) (func (export \"f\") call $deep))")
        let (trap, frames) = try trap(module, stage: stage)
        #expect(trap.code == .callStackExhausted)
        #expect(frames == Array(repeating: "deep 10", count: 64))
    }

    /// The call is what traps where the callee's frame does not fit, the first time, when the callee is translated,
    /// and later.
    @Test(arguments: TranslationStage.allCases)
    func `of a frame that does not fit point at the call`(_ stage: TranslationStage) throws {
        let module = try Module(
            wat: """
                (module (func $large (local \(String(repeating: "i64 ", count: 30_000))))
                    (func $caller (export "f") i32.const 1 drop call $large))
                """)
        let interpreter = Interpreter(limits: Limits(valueStack: .kibibytes(64)), translation: stage)
        let function = try interpreter.instantiate(module).function("f")
        for _ in 0..<2 {
            let trap = try #require(throws: Trap.self) { try function.call() }
            #expect(trap.backtrace.map(\.functionName) == ["caller"])
            #expect(trap.backtrace.first.map { module.bytes[$0.offset] } == 0x10)
        }
    }

    /// A call back into the guest that ends before it begins has no function of its own; the functions below it were there
    /// twice.
    @Test(arguments: TranslationStage.allCases)
    func `of a call that did not begin have each function as often as it was entered`(_ stage: TranslationStage) throws
    {
        let module = try Module(
            wat: """
                (module (import "host" "back" (func $back)) (func (export "inner"))
                    (func $large (export "large") (local \(String(repeating: "i64 ", count: 30_000))))
                    (func $outer (export "outer") call $back))
                """)
        for name in ["inner", "large"] {
            let interpreter = Interpreter(limits: Limits(valueStack: .kibibytes(64)), translation: stage)
            var imports = Imports()
            imports.define(
                "host", "back",
                HostFunction { (caller: borrowing Caller) in
                    if name == "inner" { caller.interpreter.cancellation.cancel() }
                    try caller.guest.call(name)
                })
            let instance = try interpreter.instantiate(module, imports: imports)
            let trap = try #require(throws: Trap.self) { try instance.function("outer").call() }
            #expect(trap.code == (name == "inner" ? .cancelled : .callStackExhausted))
            #expect(trap.backtrace.map(\.functionName) == ["outer"])
            // The next run that does not begin has nothing to do with the last one.
            let next = try #require(throws: Trap.self) { try instance.function("large").call() }
            #expect(next.backtrace.isEmpty)
        }
    }
}
