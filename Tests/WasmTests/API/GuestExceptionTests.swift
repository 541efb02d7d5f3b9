import Testing
import Wasm
import WasmText

@Suite struct `Exceptions and the host` {
    /// `f` calls the host and catches what comes: the number of the clause and the value.
    private static let wat = """
        (module
            (import "host" "tag" (tag $tag (param i32 f64)))
            (import "host" "call" (func $call (param i32)))
            (tag $own (export "own") (param i64))
            (func (export "f") (param i32) (result i32 f64)
                block $all
                    block $tag (result i32 f64)
                        try_table (catch $tag $tag) (catch_all $all) local.get 0 call $call end
                        i32.const 0 f64.const 0 return
                    end
                    return
                end
                i32.const -1 f64.const 0)
            (func (export "throw") i32.const 8 f64.const 2 throw $tag)
            (func $inner i64.const 3 throw $own)
            (func (export "throwOwn") call $inner)
            (func (export "uncaught") (param i32) local.get 0 call $call)
            (func (export "trap") unreachable))
        """

    private func instance(
        _ stage: TranslationStage, _ body: @escaping (borrowing Caller, Tag, Int32) throws -> Void
    ) throws -> (Instance, Tag) {
        let interpreter = Interpreter(translation: stage)
        let tag = try Wasm.Tag([.i32, .f64], in: interpreter)
        var imports = Imports()
        imports.define("host", "tag", tag)
        imports.define(
            "host", "call",
            HostFunction { (caller: borrowing Caller, number: Int32) throws in try body(caller, tag, number) })
        return (try interpreter.instantiate(Module(wat: Self.wat), imports: imports), tag)
    }
    private typealias Tag = Wasm.Tag

    @Test(arguments: TranslationStage.allCases)
    func `a host function throws with a tag and values`(_ stage: TranslationStage) throws {
        let (instance, tag) = try instance(stage) { caller, tag, number in
            if number == 1 { throw try GuestException(Tag(in: caller.interpreter)) }
            throw try GuestException(tag, [.i32(7), .f64(0.25)])
        }
        let caught = try instance.function("f").invoke([.i32(0)])
        #expect(caught == [.i32(7), .f64(0.25)])
        // A tag that the guest does not know is caught by `catch_all` alone.
        #expect(try instance.function("f").invoke([.i32(1)]) == [.int(-1), .f64(0)])
        let trap = try #require(throws: Trap.self) { try instance.call("uncaught", 0 as Int32) }
        #expect(trap.code == .uncaughtException)
        #expect(trap.exception?.tag == tag)
        #expect(trap.exception?.values == [.i32(7), .f64(0.25)])
        #expect(trap.hostError == nil)
    }

    @Test(arguments: TranslationStage.allCases)
    func `a host function catches what its call throws, and goes on`(_ stage: TranslationStage) throws {
        let (instance, tag) = try instance(stage) { caller, tag, _ in
            let instance = try caller.guest
            let trap = try #require(throws: Trap.self) { try instance.call("throw") }
            #expect(trap.exception?.tag == tag)
            #expect(trap.exception?.values == [.i32(8), .f64(2)])
            // The run is not over.
            try #require(throws: Trap.self) { try instance.call("throwOwn") }
        }
        #expect(try instance.function("f").invoke([.i32(0)]) == [.i32(0), .f64(0)])
        #expect(tag.parameters == [.i32, .f64])
    }

    @Test(arguments: TranslationStage.allCases)
    func `an exception passes through a host function, as it is or in its trap`(_ stage: TranslationStage) throws {
        let (instance, _) = try instance(stage) { caller, _, number in
            do {
                try caller.guest.call("throw")
            } catch let trap as Trap {
                if number == 1 { throw trap }
                throw try #require(trap.exception)
            }
        }
        for number in 0..<2 {
            #expect(try instance.function("f").invoke([.i32(UInt32(number))]) == [.i32(8), .f64(2)])
        }
    }

    @Test(arguments: TranslationStage.allCases)
    func `a trap is no exception to catch, however the host function ends`(_ stage: TranslationStage) throws {
        let (instance, _) = try instance(stage) { caller, tag, number in
            let instance = try caller.guest
            try? instance.call("trap")
            if number == 1 { throw try GuestException(tag, [.i32(1), .f64(1)]) }
        }
        for number in 0..<2 {
            #expect(trapCode { _ = try instance.function("f").invoke([.i32(UInt32(number))]) } == .unreachable)
        }
    }

    @Test(arguments: TranslationStage.allCases)
    func `an uncaught exception says its tag, its values and where it was thrown`(_ stage: TranslationStage) throws {
        let (instance, _) = try instance(stage) { caller, _, _ in try caller.guest.call("throwOwn") }
        let trap = try #require(throws: Trap.self) { try instance.call("throwOwn") }
        #expect(trap.code == .uncaughtException)
        #expect(trap.exception?.tag == (try instance.tag("own")))
        #expect(trap.detail == "own (i64 3)")
        #expect("\(trap)".hasPrefix("uncaught exception: own (i64 3)\n  at inner (offset 0x"))
        #expect(trap.backtrace.map(\.functionName) == ["inner", "throwOwn"])
        // By way of the host, too.
        let passed = try #require(throws: Trap.self) { try instance.call("uncaught", 0 as Int32) }
        #expect(passed.backtrace.map(\.functionName) == ["inner", "throwOwn", "uncaught"])
    }

    @Test func `values that do not fit the tag, and tags of other interpreters, are errors`() throws {
        let interpreter = Interpreter()
        let tag = try Tag([.i32, .externref], in: interpreter)
        #expect(trapCode { _ = try GuestException(tag) } == .invalidCall)
        #expect(trapCode { _ = try GuestException(tag, [.i64(1), .reference(.null(.external))]) } == .invalidCall)
        let foreign = Interpreter().makeReference(to: 1)
        #expect(trapCode { _ = try GuestException(tag, [.i32(1), .reference(foreign)]) } == .invalidCall)
        #expect(throws: Never.self) { try GuestException(tag, [.i32(1), .reference(.null(.external))]) }
        let (instance, _) = try instance(.optimized) { _, _, _ in throw try GuestException(Tag(in: Interpreter())) }
        #expect(trapCode { try instance.call("uncaught", 0 as Int32) } == .invalidCall)
    }

    @Test func `tags are imported only where the types are equal`() throws {
        let interpreter = Interpreter()
        let module = try Module(wat: "(module (import \"m\" \"t\" (tag (param i32))))")
        var imports = Imports()
        imports.define("m", "t", try Tag([.i32], in: interpreter))
        #expect(throws: Never.self) { try interpreter.instantiate(module, imports: imports) }
        for other in try [Tag([.i64], in: interpreter), Tag(in: interpreter), Tag([.i32], in: Interpreter())] {
            imports.define("m", "t", other)
            let error = try #require(throws: InstantiationError.self) {
                try interpreter.instantiate(module, imports: imports)
            }
            guard case .link(let problems) = error else {
                Issue.record("\(error)")
                continue
            }
            #expect("\(problems)".contains("\"m\" \"t\""))
        }
    }
}
