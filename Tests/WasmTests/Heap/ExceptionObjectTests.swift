import Testing
import Wasm
import WasmText

@Suite struct `Exceptions in the heap` {
    /// Each turn makes a structure and an exception that refer to each other, kept by a global and a table for a turn.
    private static let cycles = """
        (module
            (type $box (struct (field (mut exnref))))
            (tag $e (param i64 (ref $box)))
            (global $last (mut exnref) (ref.null exn)) (table $t 1 exnref)
            (func (export "f") (param $n i32) (local $b (ref null $box)) (local $x exnref)
                loop $l
                    block (result i64 (ref $box) exnref)
                        try_table (catch_ref $e 0) i64.const 7 (struct.new $box (ref.null exn)) throw $e end
                        unreachable
                    end
                    local.set $x local.set $b drop
                    (struct.set $box 0 (local.get $b) (local.get $x))
                    (global.set $last (local.get $x))
                    (table.set $t (i32.const 0) (struct.get $box 0 (local.get $b)))
                    local.get $n i32.const 1 i32.sub local.tee $n br_if $l
                end)
            (func (export "clear") (global.set $last (ref.null exn)) (table.set $t (i32.const 0) (ref.null exn))))
        """

    @Test(arguments: TranslationStage.allCases)
    func `are collected when a cycle leads through them`(_ stage: TranslationStage) throws {
        var guest = try HeapGuest(Self.cycles)
        guest.limits.heap = .mebibytes(1)
        let (interpreter, instance) = try guest.instance(stage)
        try instance.call("f", (stage == .optimized ? 10_000_000 : 100_000) as Int32)
        #expect(interpreter.collectionCount > 2)
        try interpreter.collectGarbage()
        // The last ones: a cell of 16 bytes and one of 32.
        #expect(interpreter.liveHeapByteCount == 48)
        try instance.call("clear")
        try interpreter.collectGarbage()
        #expect(interpreter.liveHeapByteCount == 0)
    }

    @Test func `are collected at the same points in every run`() throws {
        let guest = try HeapGuest(Self.cycles)
        var counts: Set<[Int]> = []
        for stage in TranslationStage.allCases {
            for _ in 0..<2 {
                let (interpreter, instance) = try guest.instance(stage)
                interpreter.fuel = 1 << 60
                try instance.call("f", 500_000 as Int32)
                counts.insert([
                    interpreter.collectionCount, interpreter.liveHeapByteCount, Int(interpreter.interruptionChecks),
                ])
            }
        }
        #expect(counts.count == 1 && (counts.first?[0] ?? 0) > 2)
    }

    private static let numbers = """
        (type $n (struct (field i32))) (type $box (struct (field (mut exnref))))
        (tag $e (param (ref $n) i32)) (tag $other)
        (func $make (param i32) (result (ref $n)) (drop (struct.new $n (i32.const 99))) (struct.new $n (local.get 0)))
        (func $get (param (ref null $n)) (result i32) (struct.get $n 0 (local.get 0)))
        (func $throw (param i32) (throw $e (call $make (local.get 0)) (local.get 0)))
        """

    @Test func `keep their values while they unwind, and while a guest has them`() throws {
        let guest = try HeapGuest(
            """
            (module \(Self.numbers)
                (func $deep (param $depth i32) (result i32) (local $mine (ref null $n))
                    (local.set $mine (call $make (i32.const 1)))
                    (if (local.get $depth)
                        (then (drop (call $deep (i32.sub (local.get $depth) (i32.const 1)))))
                        (else (call $throw (i32.const 42))))
                    (call $get (local.get $mine)))
                (func (export "f") (result i32) (local $b (ref null $box))
                    (local.set $b (struct.new $box (call $second (i32.const 20))))
                    (drop (call $make (i32.const 5)))
                    block (result (ref $n) i32)
                        try_table (catch $e 0) (throw_ref (struct.get $box 0 (local.get $b))) end
                        unreachable
                    end
                    drop
                    call $get)
                (func $second (param i32) (result exnref)
                    block (result exnref)
                        try_table (catch_all_ref 0)
                            block (result (ref $n) i32 exnref)
                                try_table (catch_ref $e 0) (drop (call $deep (local.get 0))) end
                                unreachable
                            end
                            (drop (call $make (i32.const 6)))
                            throw_ref
                        end
                        unreachable
                    end))
            """)
        #expect(try guest.values() == [.int(42)])
    }

    @Test func `of legacy catch blocks stay as long as their block can rethrow them`() throws {
        let guest = try HeapGuest(
            """
            (module \(Self.numbers)
                (func $rethrown (param i32)
                    try
                        (call $throw (local.get 0))
                    catch $e
                        drop drop
                        (drop (call $make (i32.const 7)))
                        try
                            (call $throw (i32.const 8))
                        catch_all
                            (drop (call $make (i32.const 9)))
                            rethrow 1
                        end
                    end)
                (func (export "f") (result i32)
                    block (result (ref $n) i32)
                        try_table (catch $e 0) (call $rethrown (i32.const 17)) end
                        unreachable
                    end
                    drop call $get))
            """)
        #expect(try guest.values() == [.int(17)])
    }

    @Test func `of legacy blocks in a loop are collected`() throws {
        var guest = try HeapGuest(
            """
            (module (tag $e (param i64 i64))
                (func (export "f") (param $n i32)
                    loop $l
                        try
                            try i64.const 1 i64.const 2 throw $e catch_all rethrow 0 end
                        catch $e drop drop
                        end
                        local.get $n i32.const 1 i32.sub local.tee $n br_if $l
                    end))
            """)
        guest.limits.heap = .kibibytes(64)
        #expect(try guest.values("f", [.i32(20_000)]) == [])
    }

    @Test func `need no room in the heap before one is caught by reference`() throws {
        let guest = try HeapGuest(
            """
            (module (tag $e (param i32))
                (func (export "value") (result i32)
                    block (result i32) try_table (catch $e 0) i32.const 4 throw $e end unreachable end)
                (func (export "reference") (result i32)
                    block (result i32 exnref) try_table (catch_ref $e 0) i32.const 5 throw $e end unreachable end drop))
            """)
        let (interpreter, instance) = try guest.instance()
        #expect(try instance.call("value") as Int32 == 4)
        #expect(!interpreter.hasHeap)
        #expect(try instance.call("reference") as Int32 == 5)
        #expect(interpreter.hasHeap)
    }

    @Test func `are bounded by the heap, which can be used again`() throws {
        var guest = try HeapGuest(
            """
            (module (type $list (array (mut exnref))) (tag $e (param i64))
                (global $list (mut (ref null $list)) (ref.null $list))
                (func (export "keep") (param $n i32)
                    (global.set $list (array.new_default $list (local.get $n)))
                    loop $l
                        (global.get $list)
                        local.get $n i32.const 1 i32.sub local.tee $n
                        block (result i64 exnref) try_table (catch_ref $e 0) i64.const 1 throw $e end unreachable end
                        (call $swap)
                        array.set $list
                        local.get $n br_if $l
                    end)
                (func $swap (param i64 exnref) (result exnref) local.get 1)
                (func (export "clear") (global.set $list (ref.null $list))))
            """)
        guest.limits.heap = .kibibytes(256)
        for stage in TranslationStage.allCases {
            let (_, instance) = try guest.instance(stage)
            for _ in 0..<3 {
                #expect(throws: Never.self) { try instance.call("keep", 2_000 as Int32) }
                try instance.call("clear")
                #expect(trapCode { try instance.call("keep", 20_000 as Int32) } == .heapExhausted)
                try instance.call("clear")
            }
        }
    }

    @Test func `form chains that are followed on a small native stack`() throws {
        let (live, left) = try onSmallStack {
            let guest = try HeapGuest(
                """
                (module (tag $e (param exnref)) (global $last (mut exnref) (ref.null exn))
                    (func (export "grow") (param $n i32)
                        loop $l
                            block (result exnref exnref)
                                try_table (catch_ref $e 0) global.get $last throw $e end unreachable
                            end
                            global.set $last drop
                            local.get $n i32.const 1 i32.sub local.tee $n br_if $l
                        end)
                    (func (export "clear") (global.set $last (ref.null exn))))
                """)
            let (interpreter, instance) = try guest.instance()
            try instance.call("grow", 3_000_000 as Int32)
            try interpreter.collectGarbage()
            let live = interpreter.liveHeapByteCount
            try instance.call("clear")
            try interpreter.collectGarbage()
            return (live, interpreter.liveHeapByteCount)
        }
        #expect(live == 48_000_000 && left == 0)
    }

    private final class Kept {
        var exception: GuestException?
        weak var tag: Wasm.Tag?
    }

    /// The guest catches what the host throws, by reference, and has it thrown again by the host.
    @Test func `are held by the host, which throws and catches them`() throws {
        var guest = try HeapGuest(
            """
            (module
                (import "host" "catch" (func $catch)) (import "host" "throw" (func $hostThrow))
                \(Self.numbers)
                (func (export "throw") (call $throw (i32.const 23)))
                (func (export "f") (result i32) (local $x exnref)
                    call $catch                      ;; the host has the exception of `throw` now
                    (drop (call $make (i32.const 5)))
                    block (result (ref $n) i32 exnref)
                        try_table (catch_ref $e 0) call $hostThrow end
                        unreachable
                    end
                    local.set $x drop
                    (drop (call $make (i32.const 6)))
                    call $get))
            """)
        guest.imports = { _ in
            var imports = Imports()
            let kept = Kept()
            imports.define(
                "host", "catch",
                HostFunction { (caller: borrowing Caller) throws in
                    let instance = try caller.guest
                    kept.exception = try #require(throws: Trap.self) { try instance.call("throw") }.exception
                })
            imports.define(
                "host", "throw",
                HostFunction { (caller: borrowing Caller) throws in
                    try caller.interpreter.collectGarbage()
                    throw try #require(kept.exception)
                })
            return imports
        }
        #expect(try guest.values() == [.int(23)])
    }

    @Test func `keep a tag of the host, until nobody has the exception`() throws {
        let interpreter = Interpreter()
        let kept = Kept()
        var imports = Imports()
        imports.define(
            "host", "throw",
            HostFunction { (caller: borrowing Caller) throws in
                let tag = try Wasm.Tag([.i32], in: caller.interpreter)
                kept.tag = tag
                throw try GuestException(tag, [.i32(5)])
            })
        let module = try Module(
            wat: """
                (module (import "host" "throw" (func $throw)) (global $x (mut exnref) (ref.null exn))
                    (func (export "catch")
                        block (result exnref) try_table (catch_all_ref 0) call $throw end unreachable end
                        global.set $x)
                    (func (export "again") global.get $x throw_ref)
                    (func (export "clear") ref.null exn global.set $x))
                """)
        let instance = try interpreter.instantiate(module, imports: imports)
        try instance.call("catch")
        try interpreter.collectGarbage()
        let tag = try #require(kept.tag)
        func values() throws -> [Value]? {
            let trap = try #require(throws: Trap.self) { try instance.call("again") }
            #expect(trap.exception?.tag == tag)
            return trap.exception?.values
        }
        #expect(try values() == [.i32(5)])
        for _ in 0..<1_000 { try instance.call("catch") }
        try instance.call("clear")
        try interpreter.collectGarbage()
        #expect(kept.tag == nil)
    }

    @Test func `are of no other hierarchy, whatever the host says`() throws {
        let guest = try HeapGuest(
            """
            (module (tag $e (param i32)) (type $s (struct (field i32)))
                (func (export "make") (result exnref)
                    block (result exnref) try_table (catch_all_ref 0) i32.const 5 throw $e end unreachable end)
                (func (export "any") (param anyref)) (func (export "extern") (param externref))
                (func (export "exn") (param exnref) local.get 0 throw_ref)
                (func (export "struct") (result anyref) (struct.new $s (i32.const 1))))
            """)
        let (interpreter, instance) = try guest.instance()
        guard case .reference(let exception) = try instance.function("make").invoke([])[0],
            case .reference(let structure) = try instance.function("struct").invoke([])[0]
        else {
            Issue.record("no references")
            return
        }
        func forged(_ kind: Reference.Kind, _ reference: Reference) -> Value {
            .reference(Reference(kind: kind, interpreter: reference.interpreter, bits: reference.bits))
        }
        for (name, value) in [
            ("any", forged(.aggregate, exception)), ("extern", forged(.external, exception)),
            ("exn", forged(.exception, structure)),
        ] {
            #expect(trapCode { _ = try instance.function(name).invoke([value]) } == .invalidCall, "\(name)")
        }
        #expect(trapCode { _ = try interpreter.field(0, of: exception) } == .invalidCall)
        #expect(interpreter.heapType(of: exception) == .exception)
    }
}
