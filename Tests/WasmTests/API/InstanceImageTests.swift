import Testing
import Wasm
import WasmText

/// Instances that are made from others without a start.
@Suite struct `Images of instances` {
    /// A guest whose start changes everything that an image has.
    private static let started = """
        (module
            (import "host" "note" (func $note (param i32)))
            (memory (export "m") 1 4)
            (global $g (export "g") (mut i32) (i32.const 1))
            (global $v (mut v128) (v128.const i64x2 1 2))
            (table $t (export "t") 2 8 funcref)
            (elem $kept func $seven $eight)
            (elem $dropped func $eight)
            (data $bytes "abcd")
            (data $gone "wxyz")
            (func $seven (result i32) i32.const 7)
            (func $eight (result i32) i32.const 8)
            (func $start
                (call $note (i32.const 1))
                (global.set $g (i32.const 5))
                (global.set $v (v128.const i64x2 3 4))
                (drop (memory.grow (i32.const 1)))
                (i32.store (i32.const 0x10010) (i32.const 0x55))
                (i32.store8 (i32.const 0x1ffff) (i32.const 0x66))
                (drop (table.grow $t (ref.func $seven) (i32.const 1)))
                (table.set $t (i32.const 0) (ref.func $eight))
                (table.set $t (i32.const 1) (ref.func $note))
                (elem.drop $dropped)
                (data.drop $gone)
                (drop (call $seven)))
            (elem declare func $note)
            (start $start)
            (type $number (func (result i32)))
            (func (export "state") (result i32 i32 i32 i32 i32 i64)
                (memory.size) (i32.load (i32.const 0x10010)) (i32.load8_u (i32.const 0x1ffff)) (global.get $g)
                (table.size $t) (i64x2.extract_lane 1 (global.get $v)))
            (func (export "call") (param i32) (result i32) (call_indirect $t (type $number) (local.get 0)))
            (func (export "note") (call_indirect $t (param i32) (i32.const 2) (i32.const 1)))
            (func (export "seven") (result i32) (call $seven))
            (func (export "poke") (param i32 i32) (i32.store8 (local.get 0) (local.get 1)))
            (func (export "peek") (param i32) (result i32) (i32.load8_u (local.get 0)))
            (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
            (func (export "set") (param i32) (global.set $g (local.get 0)) (table.set $t (i32.const 0) (ref.null func)))
            (func (export "kept") (table.init $t $kept (i32.const 0) (i32.const 0) (i32.const 2)))
            (func (export "dropped") (table.init $t $dropped (i32.const 0) (i32.const 0) (i32.const 1)))
            (func (export "bytes") (memory.init $bytes (i32.const 0) (i32.const 0) (i32.const 4)))
            (func (export "gone") (memory.init $gone (i32.const 0) (i32.const 0) (i32.const 1))))
        """

    /// What the host function of the guest is told.
    private final class Notes {
        var numbers: [Int32] = []
        var imports: Imports {
            var imports = Imports()
            imports.define(
                "host", "note", HostFunction { (_: borrowing Caller, number: Int32) in self.numbers.append(number) })
            return imports
        }
    }

    /// An image of the guest, whose interpreter is gone.
    private static func image(_ stage: TranslationStage = .optimized) throws -> InstanceImage {
        let interpreter = Interpreter(translation: stage)
        return try interpreter.instantiate(Module(wat: started), imports: Notes().imports).makeImage()
    }

    private static let state: [Value] = [.i32(2), .i32(0x55), .i32(0x66), .i32(5), .i32(3), .i64(4)]

    @Test(arguments: TranslationStage.allCases, TranslationStage.allCases)
    func `go on where the first one stood`(_ first: TranslationStage, _ second: TranslationStage) throws {
        let image = try Self.image(first)
        #expect(image.memoryByteCount == 0x20000)
        #expect(image.byteCount <= 0x20000)
        let notes = Notes()
        let instance = try Interpreter(translation: second).instantiate(image, imports: notes.imports)
        #expect(notes.numbers.isEmpty)
        #expect(try instance.function("state").invoke([]) == Self.state)
        #expect(try instance.call("call", 0 as Int32) as Int32 == 8)
        #expect(try instance.call("call", 2 as Int32) as Int32 == 7)
        // The function that the first one imported is this one's import.
        try instance.call("note")
        #expect(notes.numbers == [2])
        try instance.call("bytes")
        #expect(try instance.call("peek", 3 as Int32) as Int32 == 0x64)
        #expect(trapCode { try instance.call("gone") } == .outOfBoundsMemoryAccess)
        #expect(trapCode { try instance.call("dropped") } == .outOfBoundsTableAccess)
        try instance.call("kept")
        #expect(try instance.call("call", 0 as Int32) as Int32 == 7)
        #expect(try instance.call("call", 1 as Int32) as Int32 == 8)
    }

    /// Memories of instances that have ended are given to the next ones.
    @Test func `share nothing that one of them changes`() throws {
        let image = try Self.image()
        let expected = try Interpreter().instantiate(image, imports: Notes().imports).memory("m")
            .bytes(at: 0, count: 0x20000)
        let other = try Interpreter().instantiate(image, imports: Notes().imports)
        for round in 0..<40 {
            let instance = try Interpreter().instantiate(image, imports: Notes().imports)
            #expect(try instance.function("state").invoke([]) == Self.state)
            #expect(try instance.memory("m").bytes(at: 0, count: 0x20000) == expected)
            try instance.call("set", 9 as Int32)
            if round % 2 == 0 { #expect(try instance.call("grow", 2 as Int32) as Int32 == 2) }
            let count = try instance.memory("m").byteCount
            // All pages, or a few of them.
            for address in stride(from: 0, to: count, by: round % 3 == 0 ? 1_024 : 50_000) {
                try instance.call("poke", Int32(address), 0x77 as Int32)
            }
        }
        #expect(try other.memory("m").bytes(at: 0, count: 0x20000) == expected)
        #expect(try other.function("state").invoke([]) == Self.state)
    }

    @Test func `grow with zeros, up to their limits`() throws {
        let image = try Self.image()
        for _ in 0..<3 {
            let instance = try Interpreter().instantiate(image, imports: Notes().imports)
            #expect(trapCode { _ = try instance.call("peek", 0x20000 as Int32) as Int32 } == .outOfBoundsMemoryAccess)
            #expect(try instance.call("grow", 1 as Int32) as Int32 == 2)
            #expect(try instance.call("peek", 0x20000 as Int32) as Int32 == 0)
            try instance.call("poke", 0x2ffff as Int32, 1 as Int32)
            #expect(trapCode { try instance.call("poke", 0x30000 as Int32, 1 as Int32) } == .outOfBoundsMemoryAccess)
            // The declared maximum.
            #expect(try instance.call("grow", 2 as Int32) as Int32 == -1)
            #expect(try instance.call("grow", 1 as Int32) as Int32 == 3)
            #expect(try instance.call("peek", 0x3ffff as Int32) as Int32 == 0)
        }
        let tight = Interpreter(limits: Limits(memory: .kibibytes(128)))
        let instance = try tight.instantiate(image, imports: Notes().imports)
        #expect(try instance.call("grow", 1 as Int32) as Int32 == -1)
        #expect(tight.peakMemoryByteCount == 0x20000)
    }

    @Test func `that are larger than the limits are limit errors`() throws {
        let image = try Self.image()
        func limit(_ limits: Limits) -> LimitError? {
            let error = #expect(throws: InstantiationError.self) {
                try Interpreter(limits: limits).instantiate(image, imports: Notes().imports)
            }
            if case .limit(let limit) = error { return limit }
            return nil
        }
        #expect(
            limit(Limits(memory: .kibibytes(127))) == LimitError("memory", requested: 0x20000, allowed: 127 << 10))
        #expect(limit(Limits(memory: .bytes(0)))?.limit == "memory")
        #expect(limit(Limits(tableElements: 2)) == LimitError("tableElements", requested: 3, allowed: 2))
        #expect(limit(Limits(instances: 0))?.limit == "instances")
        #expect(limit(Limits(memories: 0))?.limit == "memories")
        #expect(limit(Limits(functions: 1))?.limit == "functions")
        let error = #expect(throws: InstantiationError.self) { try Interpreter().instantiate(image) }
        if case .link(let problems) = error {
            #expect(problems.problems.count == 1)
        } else {
            Issue.record("no link error")
        }
    }

    /// The first call of a function is work of the host, unless the start has called it.
    @Test func `use the fuel and host work of one that has started`() throws {
        let module = try Module(wat: Self.started)
        func uses(_ instance: Instance) throws -> [[UInt64]] {
            try ["state", "seven", "note", "kept"].map { name in
                let interpreter = instance.interpreter
                interpreter.fuel = 1_000_000
                interpreter.hostWork = 0
                _ = try instance.function(name).invoke([])
                return [1_000_000 - interpreter.fuel, interpreter.hostWork]
            }
        }
        let first = try Interpreter().instantiate(module, imports: Notes().imports)
        let image = try first.makeImage()
        let interpreter = Interpreter(limits: Limits(fuel: 100))
        let second = try interpreter.instantiate(image, imports: Notes().imports)
        #expect(interpreter.fuel == 100)
        let expected = try uses(first)
        #expect(try uses(second) == expected)
        let reference = Interpreter(translation: .reference)
        #expect(try uses(reference.instantiate(image, imports: Notes().imports)) == expected)
    }

    @Test func `are taken of such instances too`() throws {
        let notes = Notes()
        var image = try Self.image()
        for round in 0..<4 as Range<Int32> {
            let instance = try Interpreter().instantiate(image, imports: notes.imports)
            try instance.call("poke", 0x100 + 0x1000 * round, 0x40 + round)
            // What was not zero becomes so.
            try instance.call("poke", 0x10010 as Int32, 0 as Int32)
            image = try instance.makeImage()
        }
        let last = try Interpreter().instantiate(image, imports: notes.imports)
        for round in 0..<4 as Range<Int32> {
            #expect(try last.call("peek", 0x100 + 0x1000 * round) as Int32 == 0x40 + round)
        }
        #expect(try last.call("peek", 0x10010 as Int32) as Int32 == 0)
        #expect(try last.call("peek", 0x1ffff as Int32) as Int32 == 0x66)
        #expect(try last.call("seven") as Int32 == 7)
    }

    @Test func `hold several memories, and such of odd sizes`() throws {
        let module = try Module(
            wat: """
                (module (memory $a (export "a") 3) (memory $b (export "b") 0 9) (memory $c (export "c") 5001 (pagesize 1))
                    (data (memory $a) (i32.const 0x2fffe) "ab") (data (memory $c) (i32.const 5000) "c")
                    (func (export "grow") (result i32) (memory.grow $c (i32.const 5000)))
                    (func (export "f") (param i32) (result i32) (i32.load8_u $c (local.get 0))))
                """, features: [.all, .customPageSizes])
        let image = try Interpreter().instantiate(module).makeImage()
        for _ in 0..<2 {
            let instance = try Interpreter().instantiate(image)
            #expect(try instance.memory("a").bytes(at: 0x2fffd, count: 3) == [0, 0x61, 0x62])
            #expect(try instance.memory("b").byteCount == 0)
            #expect(try instance.memory("b").grow(by: 9) == 0)
            #expect(try instance.call("f", 5_000 as Int32) as Int32 == 0x63)
            #expect(trapCode { _ = try instance.call("f", 5_001 as Int32) as Int32 } == .outOfBoundsMemoryAccess)
            #expect(try instance.call("grow") as Int32 == 5_001)
            #expect(try instance.memory("c").bytes(at: 5_001, count: 5_000) == [UInt8](repeating: 0, count: 5_000))
            try instance.memory("c").write([UInt8](repeating: 1, count: 10_001), at: 0)
        }
    }

    /// What the start has called is known to the interpreter that has not called it.
    @Test func `name the functions of a trap, and catch exceptions`() throws {
        let module = try Module(
            wat: """
                (module $m (tag $e (param i32))
                    (func $fail (param i32) (if (i32.eq (local.get 0) (i32.const 1)) (then (throw $e (i32.const 9))))
                        (if (i32.eq (local.get 0) (i32.const 2)) (then unreachable)))
                    (func $catch (export "catch") (param i32) (result i32)
                        (block $h (result i32) (try_table (catch $e $h) (call $fail (local.get 0))) (i32.const 0)))
                    (func $start (drop (call $catch (i32.const 1)))) (start $start))
                """)
        let image = try Interpreter().instantiate(module).makeImage()
        let instance = try Interpreter().instantiate(image)
        #expect(try instance.call("catch", 1 as Int32) as Int32 == 9)
        do {
            _ = try instance.call("catch", 2 as Int32) as Int32
            Issue.record("no trap")
        } catch let trap as Trap {
            #expect(trap.code == .unreachable)
            #expect(trap.backtrace.map(\.functionName) == ["fail", "catch"])
        }
        #expect(try instance.call("catch", 0 as Int32) as Int32 == 0)
    }

    @Test func `serve several threads at a time`() async throws {
        let image = try Self.image()
        let failures = try await withThrowingTaskGroup(of: Int.self) { group in
            for task in 0..<8 as Range<Int32> {
                group.addTask {
                    var failures = 0
                    for round in 0..<50 as Range<Int32> {
                        let instance = try Interpreter().instantiate(image, imports: Notes().imports)
                        if try instance.function("state").invoke([]) != Self.state { failures += 1 }
                        let address = (task * 4_096 + round * 64) % 0x10000
                        if try instance.call("peek", address) as Int32 != 0 { failures += 1 }
                        try instance.call("poke", address, 1 + task)
                        if try instance.call("peek", address) as Int32 != 1 + task { failures += 1 }
                        try instance.call("set", task)
                    }
                    return failures
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(failures == 0)
    }

    @Test func `keep numbers inside references, and null`() throws {
        let module = try Module(
            wat: """
                (module (global (export "i") (mut i31ref) (ref.i31 (i32.const 3))) (global (export "n") (mut anyref) (ref.null any))
                    (global (export "x") (mut externref) (ref.null extern)) (table $t 3 i31ref (ref.i31 (i32.const 6)))
                    (func (export "f") (result i32) (i31.get_s (table.get $t (i32.const 2)))))
                """)
        let instance = try Interpreter().instantiate(try Interpreter().instantiate(module).makeImage())
        #expect(try instance.call("f") as Int32 == 6)
        for name in ["n", "x"] {
            guard case .reference(let reference) = try instance.global(name).value else {
                Issue.record("\(name) is no reference")
                continue
            }
            #expect(reference.isNull)
        }
    }

    // MARK: What has no image

    private static func refusal(
        _ wat: String, features: Features = .all, _ imports: (Interpreter) throws -> Imports = { _ in Imports() },
        _ prepare: (Instance) throws -> Void = { _ in }
    ) throws -> ImageError? {
        let interpreter = Interpreter()
        let instance = try interpreter.instantiate(
            Module(wat: wat, features: features), imports: try imports(interpreter))
        try prepare(instance)
        return #expect(throws: ImageError.self) { try instance.makeImage() }
    }

    @Test func `of somebody else's memories, tables and globals are refused`() throws {
        #expect(
            try Self.refusal(#"(module (import "a" "m" (memory 1)))"#) { interpreter in
                var imports = Imports()
                imports.define("a", "m", try Memory(MemoryType(bounds: SizeBounds(minimum: 1)), in: interpreter))
                return imports
            } == ImageError(.importedItem, "memory 0"))
        #expect(
            try Self.refusal(#"(module (import "a" "g" (global i32)))"#) { interpreter in
                var imports = Imports()
                imports.define("a", "g", try Global(.i32(1), in: interpreter))
                return imports
            } == ImageError(.importedItem, "global 0"))
        #expect(
            try Self.refusal(#"(module (import "a" "t" (table 1 funcref)))"#) { interpreter in
                var imports = Imports()
                imports.define(
                    "a", "t",
                    try Table(
                        TableType(
                            element: ReferenceType(isNullable: true, heapType: .function),
                            bounds: SizeBounds(minimum: 1)),
                        in: interpreter))
                return imports
            } == ImageError(.importedItem, "table 0"))
        #expect(
            try Self.refusal("(module (memory 1 2 shared))", features: [.all, .threads])
                == ImageError(.sharedMemory, "memory 0"))
    }

    @Test func `of references that lead out of the instance are refused`() throws {
        let object = "(module (type $s (struct)) (global (mut anyref) (struct.new $s)))"
        #expect(try Self.refusal(object) == ImageError(.object, "global 0"))
        let array =
            "(module (type $a (array i8)) (table 2 anyref) (elem (i32.const 1) anyref (array.new_default $a (i32.const 1))))"
        #expect(try Self.refusal(array) == ImageError(.object, "element 1 of table 0"))
        let passive = "(module (type $s (struct)) (elem anyref (ref.null any) (struct.new $s)))"
        #expect(try Self.refusal(passive) == ImageError(.object, "element 1 of element segment 0"))
        #expect(
            try Self.refusal(#"(module (global (export "g") (mut externref) (ref.null extern)))"#) { _ in
                Imports()
            } _: {
                try $0.global("g").set(.reference($0.interpreter.makeReference(to: 1)))
            } == ImageError(.hostValue, "global 0"))
        let foreign = try Self.refusal(#"(module (table (export "t") 1 funcref))"#) { _ in
            Imports()
        } _: { instance in
            let other = try instance.interpreter.instantiate(
                Module(wat: #"(module (func (export "f")) (table (export "t") 1 funcref) (elem (i32.const 0) 0))"#))
            try instance.table("t").setElement(at: 0, to: other.table("t").element(at: 0))
        }
        #expect(foreign == ImageError(.foreignFunction, "element 0 of table 0"))
        #expect(
            foreign.map { "\($0)" }
                == "no image of the instance: element 0 of table 0: it refers to a function that the instance neither has nor "
                + "imports; make a new instance by a start instead")
    }

    @Test func `of an exception are refused`() throws {
        let wat = """
            (module (tag $e) (global $g (mut exnref) (ref.null exn))
                (func $start (global.set $g (block $h (result exnref) (try_table (catch_all_ref $h) (throw $e)) unreachable)))
                (start $start))
            """
        #expect(try Self.refusal(wat) == ImageError(.object, "global 0"))
    }

    @Test func `of a guest that is running are refused`() throws {
        let interpreter = Interpreter()
        var imports = Imports()
        var refusal: ImageError?
        imports.define(
            "host", "f",
            HostFunction { (caller: borrowing Caller) in
                do { _ = try caller.guest.makeImage() } catch { refusal = error as? ImageError }
            })
        let instance = try interpreter.instantiate(
            Module(wat: #"(module (import "host" "f" (func $f)) (func (export "g") (call $f)))"#), imports: imports)
        try instance.call("g")
        #expect(refusal == ImageError(.running, "the interpreter"))
        _ = try instance.makeImage()
    }
}
