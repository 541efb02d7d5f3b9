import Testing
import Wasm
import WasmText

@Suite struct `The call stack` {
    @Test func `ends direct recursion`() throws {
        let guest = try Guest("(module (func $f (export \"f\") call $f))")
        let outcome = try onSmallStack { try guest.outcome() }
        #expect(outcome.trap == .callStackExhausted)
        #expect(outcome.fuel > 100_000)
    }

    @Test func `ends recursion through a table`() throws {
        let guest = try Guest(
            """
            (module (type $t (func (param i32) (result i32))) (table funcref (elem $f $g))
                (func $f (export "f") (param i32) (result i32)
                    local.get 0 i32.const 1 i32.add i32.const 1 call_indirect (type $t) i32.const 1 i32.add)
                (func $g (param i32) (result i32)
                    local.get 0 i32.const 1 i32.add i32.const 0 call_indirect (type $t) i32.const 1 i32.add))
            """)
        #expect(try onSmallStack { try guest.trap("f", [.i32(0)]) } == .callStackExhausted)
    }

    @Test func `ends recursion of functions with 1,000 parameters`() throws {
        let types = String(repeating: "i32 ", count: 1_000)
        let arguments = (0..<1_000).map { "local.get \($0)" }.joined(separator: " ")
        let guest = try Guest(
            """
            (module
                (func $f (export "f") (param \(types)) \(arguments) call $f)
                (func $g (export "g") (param \(types)) (result \(types)) \(arguments) call $g))
            """)
        let values = (0..<1_000).map { Value.i32($0) }
        for name in ["f", "g"] {
            #expect(try onSmallStack { try guest.trap(name, values) } == .callStackExhausted)
        }
    }

    @Test(arguments: TranslationStage.allCases)
    func `ends recursion across instances, and stays usable`(_ stage: TranslationStage) throws {
        try onSmallStack {
            let interpreter = Interpreter(translation: stage)
            let first = try interpreter.instantiate(
                Module(
                    wat: """
                        (module (type $t (func)) (table (export "t") 2 funcref) (elem (i32.const 0) $f)
                            (func $f (export "f") i32.const 1 call_indirect (type $t))
                            (func (export "answer") (result i32) i32.const 42))
                        """))
            var imports = Imports()
            imports.define("first", first)
            _ = try interpreter.instantiate(
                Module(
                    wat: """
                        (module (import "first" "t" (table 2 funcref)) (import "first" "f" (func $f))
                            (elem (i32.const 1) $g) (func $g call $f))
                        """), imports: imports)
            for _ in 0..<3 {
                #expect(trapCode { try first.call("f") } == .callStackExhausted)
                let answer: Int32 = try first.call("answer")
                #expect(answer == 42)
            }
        }
    }

    @Test(arguments: TranslationStage.allCases)
    func `ends recursion through a host function, and stays usable`(_ stage: TranslationStage) throws {
        try onSmallStack {
            let interpreter = Interpreter(translation: stage)
            var imports = Imports()
            imports.define(
                "host", "again",
                HostFunction { (caller: borrowing Caller, depth: Int32) in
                    try caller.guest.call("f", depth &+ 1)
                })
            let instance = try interpreter.instantiate(
                Module(
                    wat: """
                        (module (import "host" "again" (func $again (param i32)))
                            (global $depth (export "depth") (mut i32) (i32.const 0))
                            (func (export "f") (param i32)
                                local.get 0 global.set $depth local.get 0 call $again)
                            (func (export "answer") (result i32) i32.const 42))
                        """), imports: imports)
            for _ in 0..<3 {
                #expect(trapCode { try instance.call("f", 0 as Int32) } == .callStackExhausted)
                guard case .i32(let depth) = try instance.global("depth").value else { return }
                #expect(depth >= 10, "a useful depth fits the native stack")
                let answer: Int32 = try instance.call("answer")
                #expect(answer == 42)
            }
        }
    }

    @Test func `limits nesting by the bytes of native stack`() throws {
        func depth(_ limit: ByteCount) throws -> UInt32 {
            try onSmallStack {
                let interpreter = Interpreter(limits: Limits(nativeStack: limit))
                var imports = Imports()
                imports.define(
                    "host", "again",
                    HostFunction { (caller: borrowing Caller) in try caller.guest.call("f") })
                let instance = try interpreter.instantiate(
                    Module(
                        wat: """
                            (module (import "host" "again" (func $again))
                                (global $depth (export "depth") (mut i32) (i32.const 0))
                                (func (export "f")
                                    global.get $depth i32.const 1 i32.add global.set $depth call $again))
                            """), imports: imports)
                #expect(trapCode { try instance.call("f") } == .callStackExhausted)
                guard case .i32(let depth) = try instance.global("depth").value else { return 0 }
                return depth
            }
        }
        let small = try depth(.kibibytes(32))
        let large = try depth(.kibibytes(128))
        #expect(small >= 2)
        #expect(large > 2 * small)
    }

    /// A frame that does not fit must be refused on each way into a function, the first time, when the function is
    /// yet to be translated, and later.
    @Test(arguments: [
        "call $large",
        "i32.const 0 call_indirect (type $t)",
        "return_call $large",
        "i32.const 0 return_call_indirect (type $t)",
        "call $imported",
        "return_call $imported",
        "i32.const 1 call_indirect (type $t)",
        "i32.const 1 return_call_indirect (type $t)",
        "call $reenter",
    ])
    func `refuses a frame that does not fit on every way in`(_ body: String) throws {
        let large = try Module(
            wat: "(module (func (export \"large\") (local \(String(repeating: "i64 ", count: 30_000)))))")
        let module = try Module(
            wat: """
                (module (type $t (func))
                    (import "other" "large" (func $imported))
                    (import "host" "reenter" (func $reenter))
                    (table funcref (elem $large $imported))
                    (func $large (export "large") (local \(String(repeating: "i64 ", count: 30_000))))
                    (func (export "f") \(body)))
                """)
        for stage in TranslationStage.allCases {
            var consumptions: [UInt64] = []
            for size in [ByteCount.kibibytes(128), .kibibytes(512)] {
                let interpreter = Interpreter(limits: Limits(valueStack: size), translation: stage)
                var imports = Imports()
                imports.define("other", try interpreter.instantiate(large))
                imports.define(
                    "host", "reenter",
                    HostFunction { (caller: borrowing Caller) in try caller.guest.call("large") })
                let function = try interpreter.instantiate(module, imports: imports).function("f")
                for _ in 0..<2 {
                    let outcome = measure(function, in: interpreter)
                    #expect(outcome.trap == (size == .kibibytes(128) ? .callStackExhausted : nil))
                    consumptions.append(outcome.fuel)
                }
            }
            #expect(consumptions[0] == consumptions[1])
        }
    }

    @Test(arguments: TranslationStage.allCases)
    func `refuses a call by the host that does not fit`(_ stage: TranslationStage) throws {
        let module = try Module(
            wat: "(module (func (export \"f\") (local \(String(repeating: "i64 ", count: 20_000)))))")
        let interpreter = Interpreter(limits: Limits(valueStack: .kibibytes(64)), translation: stage)
        let instance = try interpreter.instantiate(module)
        for _ in 0..<2 { #expect(trapCode { try instance.call("f") } == .callStackExhausted) }
    }

    @Test(arguments: [1, 1_000])
    func `is deeper the larger it may be`(_ parameterCount: Int) throws {
        let types = String(repeating: "i64 ", count: parameterCount)
        let zeros = String(repeating: "i64.const 0 ", count: parameterCount)
        let module = try Module(
            wat: """
                (module (global $depth (export "depth") (mut i32) (i32.const 0))
                    (func $f (export "f") (param \(types))
                        global.get $depth i32.const 1 i32.add global.set $depth \(zeros) call $f))
                """)
        let arguments = Array(repeating: Value.i64(0), count: parameterCount)
        let depths = try [1, 4].map { size in
            try TranslationStage.allCases.map { stage in
                let interpreter = Interpreter(limits: Limits(valueStack: .mebibytes(size)), translation: stage)
                let instance = try interpreter.instantiate(module)
                #expect(trapCode { _ = try instance.function("f").invoke(arguments) } == .callStackExhausted)
                return try instance.global("depth").value
            }
        }
        for pair in depths { #expect(pair[0] == pair[1], "the stages have frames of one size") }
        guard case .i32(let small) = depths[0][0], case .i32(let large) = depths[1][0] else { return }
        #expect(small >= 50)
        #expect(large > 3 * small)
    }
}
