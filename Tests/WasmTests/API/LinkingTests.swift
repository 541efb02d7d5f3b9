import Testing
import Wasm
import WasmText

@Suite struct `Linking` {
    private func linkError(
        _ module: Module, _ imports: Imports, in interpreter: Interpreter = Interpreter()
    ) throws -> LinkError {
        let error = #expect(throws: InstantiationError.self) {
            try interpreter.instantiate(module, imports: imports)
        }
        guard case .link(let link) = try #require(error) else {
            throw try #require(error)
        }
        return link
    }

    @Test func `lists everything that is missing or does not fit`() throws {
        let interpreter = Interpreter()
        let module = try Module(
            wat: """
                (module
                    (import "a" "missing" (func (param i32) (result i64)))
                    (import "a" "type" (func (param i32)))
                    (import "a" "good" (func))
                    (import "b" "memory" (memory 2 3))
                    (import "b" "global" (global (mut i32)))
                    (import "b" "table" (table 1 funcref))
                    (import "b" "kind" (func)))
                """)
        var imports = Imports()
        imports.define("a", "type", HostFunction { (_: borrowing Caller, _: Int64) in })
        imports.define("a", "good", HostFunction { (_: borrowing Caller) in })
        imports.define("b", "memory", try Memory(MemoryType(bounds: SizeBounds(minimum: 1)), in: interpreter))
        imports.define("b", "global", try Global(.i32(1), in: interpreter))
        imports.define("b", "kind", try Global(.i32(1), in: interpreter))
        let error = try linkError(module, imports, in: interpreter)
        #expect(
            error.problems.map(\.kind) == [
                .missing, .incompatible, .incompatible, .incompatible, .missing, .incompatible,
            ])
        #expect(error.problems.map(\.module) == ["a", "a", "b", "b", "b", "b"])
        #expect(error.problems.map(\.name) == ["missing", "type", "memory", "global", "table", "kind"])
        #expect(
            "\(error)" == """
                unknown import: import "a" "missing" needs a function (i32) -> i64
                incompatible import type: import "a" "type" needs a function (i32) -> (), found a function (i64) -> ()
                incompatible import type: import "b" "memory" needs a memory, 2…3 pages, found a memory, at least 1 pages
                incompatible import type: import "b" "global" needs a mutable global i32, found a constant global i32
                unknown import: import "b" "table" needs a table of funcref, at least 1 elements
                incompatible import type: import "b" "kind" needs a function () -> (), found a constant global i32
                """)
    }

    @Test func `refuses items of another interpreter`() throws {
        let other = Interpreter()
        let exporter = try other.instantiate(
            Module(
                wat: """
                    (module (func (export "f")) (memory (export "m") 1) (table (export "t") 1 funcref)
                        (global (export "g") i32 (i32.const 1)))
                    """))
        var imports = Imports()
        imports.define("x", exporter)
        let module = try Module(
            wat: """
                (module (import "x" "f" (func)) (import "x" "m" (memory 1)) (import "x" "t" (table 1 funcref))
                    (import "x" "g" (global i32)))
                """)
        let error = try linkError(module, imports)
        #expect(error.problems.map(\.kind) == [.foreign, .foreign, .foreign, .foreign])
        // In their own interpreter they fit.
        #expect(throws: Never.self) { try other.instantiate(module, imports: imports) }
    }

    @Test func `compares names byte by byte`() throws {
        // The same letter, composed and decomposed.
        let module = try Module(wat: "(module (import \"x\" \"\u{e9}\" (func)))")
        var imports = Imports()
        imports.define("x", "e\u{301}", HostFunction { (_: borrowing Caller) in })
        #expect(try linkError(module, imports).problems.map(\.kind) == [.missing])
        imports.define("x", "\u{e9}", HostFunction { (_: borrowing Caller) in })
        #expect(throws: Never.self) { try Interpreter().instantiate(module, imports: imports) }
    }

    @Test func `looks at the size that a memory or table has now`() throws {
        let interpreter = Interpreter()
        let memory = try Memory(MemoryType(bounds: SizeBounds(minimum: 1, maximum: 5)), in: interpreter)
        let module = try Module(wat: "(module (import \"x\" \"m\" (memory 3 5)))")
        var imports = Imports()
        imports.define("x", "m", memory)
        #expect(try linkError(module, imports, in: interpreter).problems.count == 1)
        #expect(memory.grow(by: 2) == 1)
        #expect(throws: Never.self) { try interpreter.instantiate(module, imports: imports) }
    }

    @Test func `resolves exports by name and kind`() throws {
        let interpreter = Interpreter()
        let instance = try interpreter.instantiate(
            Module(wat: "(module (func (export \"f\") (param i32)) (memory (export \"m\") 1))"))
        #expect(try instance.function("f").type == FunctionType([.i32]))
        #expect(throws: LinkError([.init(.missing, module: nil, name: "g", expected: "a function", found: nil)])) {
            try instance.function("g")
        }
        #expect(
            throws: LinkError([
                .init(
                    .incompatible, module: nil, name: "m", expected: "a function", found: "a memory, at least 1 pages")
            ])
        ) { try instance.function("m") }
        #expect(throws: LinkError.self) { try instance.memory("f") }
        #expect(throws: LinkError.self) { try instance.table("m") }
        #expect(throws: LinkError.self) { try instance.global("") }
        #expect(throws: LinkError.self) { try instance.call("absent") }
        #expect(instance.exports.map(\.name) == ["f", "m"])
    }

    @Test(arguments: TranslationStage.allCases)
    func `passes functions of the host on to other modules`(_ stage: TranslationStage) throws {
        let interpreter = Interpreter(translation: stage)
        var imports = Imports()
        imports.define("host", "double", HostFunction { (_: borrowing Caller, a: Int32) -> Int32 in a &* 2 })
        let first = try interpreter.instantiate(
            Module(
                wat: """
                    (module (import "host" "double" (func $d (param i32) (result i32))) (export "again" (func $d)))
                    """), imports: imports)
        // The host calls its own function by way of the instance.
        let direct: Int32 = try first.call("again", 21 as Int32)
        #expect(direct == 42)
        imports.define("first", first)
        let second = try interpreter.instantiate(
            Module(
                wat: """
                    (module (import "first" "again" (func $d (param i32) (result i32)))
                        (func (export "f") (param i32) (result i32) local.get 0 call $d))
                    """), imports: imports)
        let result: Int32 = try second.call("f", 4 as Int32)
        #expect(result == 8)
    }

    @Test func `shares memories, tables and globals`() throws {
        let interpreter = Interpreter()
        let memory = try Memory(MemoryType(bounds: SizeBounds(minimum: 1, maximum: 3)), in: interpreter)
        let global = try Global(.i64(5), isMutable: true, in: interpreter)
        var imports = Imports()
        imports.define("x", "m", memory)
        imports.define("x", "g", global)
        let module = try Module(
            wat: """
                (module (import "x" "m" (memory 1)) (import "x" "g" (global $g (mut i64)))
                    (func (export "add") (param i64)
                        global.get $g local.get 0 i64.add global.set $g
                        i32.const 8 global.get $g i64.store)
                    (func (export "grow") (result i32) i32.const 1 memory.grow))
                """)
        let instances = try (0..<2).map { _ in try interpreter.instantiate(module, imports: imports) }
        try instances[0].call("add", 10 as Int64)
        try instances[1].call("add", 100 as Int64)
        #expect(global.value == .i64(115))
        #expect(try memory.load(UInt64.self, at: 8) == 115)
        for (instance, pages) in zip(instances, 1...) {
            let old: Int32 = try instance.call("grow")
            #expect(old == Int32(pages))
        }
        #expect(memory.pageCount == 3)
    }

    @Test(arguments: TranslationStage.allCases)
    func `reports what an instantiation traps with`(_ stage: TranslationStage) throws {
        func trap(_ wat: String) throws -> Trap {
            let error = #expect(throws: InstantiationError.self) {
                try Interpreter(translation: stage).instantiate(Module(wat: wat))
            }
            guard case .trap(let trap) = try #require(error) else { throw try #require(error) }
            return trap
        }
        let start = try trap("(module (func $begin unreachable) (start $begin))")
        #expect(start.code == .unreachable)
        #expect(start.backtrace.map(\.functionName) == ["begin"])
        let data = try trap("(module (memory 1) (data (i32.const 0) \"a\") (data (i32.const 65535) \"ab\"))")
        #expect(data.code == .outOfBoundsMemoryAccess)
        #expect(data.detail == "data segment 1")
        let elements = try trap("(module (table 1 funcref) (func $f) (elem (i32.const 1) $f))")
        #expect(elements.code == .outOfBoundsTableAccess)
        #expect(elements.detail == "element segment 0")
    }
}
