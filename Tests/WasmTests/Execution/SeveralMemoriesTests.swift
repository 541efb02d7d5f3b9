import Testing
import Wasm
import WasmText

@Suite struct `Several memories` {
    @Test func `of one instance are apart`() throws {
        let guest = try Guest(
            """
            (module (memory 1) (memory $b 1) (memory $c 1)
                (data (memory $b) (i32.const 8) "b") (data (memory $c) (i32.const 8) "c") (data (i32.const 8) "a")
                (func (export "bytes") (param i32) (result i32 i32 i32)
                    local.get 0 i32.load8_u local.get 0 i32.load8_u $b local.get 0 i32.load8_u $c)
                (func (export "fill") (result i32 i32 i32)
                    i32.const 3 i32.const 7 i32.const 20 memory.fill $b
                    i32.const 8 i32.load8_u i32.const 8 i32.load8_u $b i32.const 8 i32.load8_u $c)
                (func (export "copy") (result i32 i32 i32)
                    i32.const 8 i32.const 8 i32.const 1 memory.copy $c $b
                    i32.const 8 i32.const 8 i32.const 1 memory.copy $b 0
                    i32.const 8 i32.load8_u i32.const 8 i32.load8_u $b i32.const 8 i32.load8_u $c))
            """)
        let bytes = "abc".utf8.map { Value.i32(UInt32($0)) }
        #expect(try guest.values("bytes", [.i32(8)]) == bytes)
        #expect(try guest.values("bytes", [.i32(9)]) == [.i32(0), .i32(0), .i32(0)])
        #expect(try guest.values("fill") == [bytes[0], .i32(7), bytes[2]])
        #expect(try guest.values("copy") == [bytes[0], bytes[0], bytes[1]])
    }

    @Test(arguments: [
        ("i32.const -1 i32.load8_u $b offset=0", true), ("i32.const 0 i32.load8_u $b offset=4294967295", true),
        ("i32.const -1 i32.load8_u $b offset=4294967295", true), ("local.get 0 i32.load8_u $b offset=1", true),
        ("local.get 0 i32.load8_u $b offset=4294967295", true), ("local.get 0 i32.load $b offset=4294967292", true),
        ("i32.const 1 i32.load8_u $b offset=65534", false),
        ("i32.const 65536 i32.const 65537 i32.const 0 memory.copy 0 $b i32.const 0", true),
        ("i32.const 65536 i32.const 65537 i32.const 0 memory.copy $b 0 i32.const 0", false),
        ("i32.const 65537 i32.const 0 i32.const 0 memory.copy $b 0 i32.const 0", true),
        ("local.get 0 i32.const 1 i32.const 1 memory.fill $b i32.const 0", true),
    ])
    func `have bounds of their own`(_ code: String, _ traps: Bool) throws {
        let guest = try Guest(
            "(module (memory 2) (memory $b 1) (func (export \"f\") (param i32) (result i32) \(code)))")
        #expect(try guest.trap("f", [.int(-1)]) == (traps ? .outOfBoundsMemoryAccess : nil))
    }

    @Test func `grow one by one, and everybody sees it`() throws {
        var guest = try Guest(
            """
            (module (import "host" "grow" (func $host)) (memory 1) (memory $b (export "b") 1 5)
                (func $grow i32.const 2 memory.grow $b drop)
                (func (export "f") (result i32 i32 i32 i32)
                    call $grow i32.const 196604 i32.const 5 i32.store $b
                    call $host i32.const 262140 i32.const 6 i32.store $b
                    memory.size memory.size $b i32.const 196604 i32.load $b
                    i32.const 2 memory.grow $b)
                (func (export "other") call $grow i32.const 65536 i32.load drop))
            """)
        guest.imports = { _ in
            var imports = Imports()
            imports.define(
                "host", "grow",
                HostFunction { (caller: borrowing Caller) in
                    let memory = try caller.guest.memory("b")
                    #expect(memory.grow(by: 1) == 3)
                })
            return imports
        }
        #expect(try guest.values("f") == [.i32(1), .i32(4), .i32(5), .int(-1)])
        #expect(try guest.trap("other") == .outOfBoundsMemoryAccess)
    }

    /// The memory of one instance is memory 0 of another and memory 1 of a third, which call each other.
    @Test func `are shared between instances under other numbers`() throws {
        let owner = try Module(wat: "(module (memory (export \"m\") 1 1) (data (i32.const 0) \"\\2a\"))")
        let first = try Module(
            wat: """
                (module (import "o" "m" (memory 1))
                    (func (export "get") (result i32) i32.const 0 i32.load)
                    (func (export "set") (param i32) i32.const 0 local.get 0 i32.store))
                """)
        let second = try Module(
            wat: """
                (module (import "f" "get" (func $get (result i32))) (import "f" "set" (func $set (param i32)))
                    (import "o" "m" (memory $shared 1)) (memory $own 1)
                    (func (export "f") (result i32 i32 i32)
                        call $get
                        i32.const 0 i32.const 7 i32.store $own
                        i32.const 9 call $set
                        i32.const 0 i32.load $own
                        i32.const 0 i32.load $shared)
                    (export "own" (memory $own)) (export "shared" (memory $shared)))
                """)
        for stage in TranslationStage.allCases {
            let interpreter = Interpreter(translation: stage)
            var imports = Imports()
            imports.define("o", try interpreter.instantiate(owner))
            imports.define("f", try interpreter.instantiate(first, imports: imports))
            let instance = try interpreter.instantiate(second, imports: imports)
            #expect(try instance.function("f").invoke([]) == [.i32(42), .i32(7), .i32(9)])
            #expect(try instance.memory("own").load(UInt32.self, at: 0) == 7)
            #expect(try instance.memory("shared").load(UInt32.self, at: 0) == 9)
            #expect(throws: LinkError.self) { try instance.memory("m") }
        }
    }

    @Test(arguments: [
        ("(memory 1) (memory $b (export \"memory\") 1)", 2 as UInt32),
        ("(memory (export \"memory\") 1) (memory $b 1)", 1),
        ("(memory 1) (memory $b (export \"other\") 1)", 1), ("(memory 1) (memory $b 1) (func (export \"memory\"))", 1),
    ])
    func `give host functions the one that is exported as memory`(_ memories: String, _ expected: UInt32) throws {
        var guest = try Guest(
            """
            (module (import "host" "read" (func $read (result i32))) \(memories)
                (data (memory 0) (i32.const 4) "\\01") (data (memory $b) (i32.const 4) "\\02")
                (func (export "f") (result i32) call $read))
            """)
        guest.imports = { _ in
            var imports = Imports()
            imports.define(
                "host", "read", HostFunction { (caller: borrowing Caller) in try caller.load(UInt32.self, at: 4) })
            return imports
        }
        #expect(try guest.value("f") == .i32(expected))
    }

    @Test func `share the limit of memory`() throws {
        var guest = try Guest(
            """
            (module (memory 1) (memory $b 1)
                (func (export "f") (result i32 i32 i32)
                    i32.const 1 memory.grow $b i32.const 1 memory.grow i32.const 0 memory.grow $b))
            """)
        guest.limits = Limits(memory: .kibibytes(192))
        #expect(try guest.values("f") == [.i32(1), .int(-1), .i32(2)])
        guest.limits = Limits(memory: .kibibytes(64))
        let error = try #require(throws: InstantiationError.self) {
            try Interpreter(limits: guest.limits).instantiate(guest.module)
        }
        #expect("\(error)" == "limit memory exceeded: 131072 requested, 65536 allowed")
    }

    @Test func `count against their limit`() throws {
        let module = try Module(wat: "(module (memory 0) (memory 0) (memory 0))")
        let interpreter = Interpreter(limits: Limits(memories: 2))
        let error = try #require(throws: InstantiationError.self) { try interpreter.instantiate(module) }
        #expect("\(error)" == "limit memories exceeded: 3 requested, 2 allowed")
        #expect("\(try Interpreter(limits: Limits(memories: 3)).instantiate(module).exports)" == "[]")
    }
}
