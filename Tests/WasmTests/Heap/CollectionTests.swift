import Foundation
import Testing
import Wasm
import WasmText

@Suite struct `Collecting garbage` {
    private final class Token {}

    private static let tree = """
        (type $n (struct (field (mut (ref null $n))) (field (mut (ref null $n))) (field (mut i32))))
        (func $build (param $depth i32) (param $number i32) (result (ref null $n))
            (if (result (ref null $n)) (local.get $depth)
                (then
                    (call $build (i32.sub (local.get $depth) (i32.const 1)) (i32.shl (local.get $number) (i32.const 1)))
                    (call $build (i32.sub (local.get $depth) (i32.const 1))
                        (i32.add (i32.shl (local.get $number) (i32.const 1)) (i32.const 1)))
                    (struct.new $n (local.get $number)))
                (else (ref.null $n))))
        (func $sum (param $n (ref null $n)) (result i32)
            (if (result i32) (ref.is_null (local.get $n))
                (then (i32.const 0))
                (else
                    (i32.add (struct.get $n 2 (local.get $n))
                        (i32.add (call $sum (struct.get $n 0 (local.get $n)))
                            (call $sum (struct.get $n 1 (local.get $n))))))))
        """

    /// The sum of the numbers of a tree whose root has number 1.
    private static func sum(_ depth: Int) -> Int32 {
        let count = (1 << depth) - 1
        return Int32(count * (count + 1) / 2)
    }

    @Test func `keeps what operands, locals and parameters of many frames hold`() throws {
        let guest = try HeapGuest(
            "(module \(Self.tree) (func (export \"f\") (result i32) (call $sum (call $build (i32.const 9) (i32.const 1)))))"
        )
        #expect(try guest.values() == [.int(Self.sum(9))])
    }

    /// An operand that stands for a local is a root of its own once the local changes.
    @Test func `keeps what a local held while an operand waits`() throws {
        let guest = try HeapGuest(
            """
            (module \(Self.tree)
                (func $leaf (param i32) (result (ref null $n))
                    (struct.new $n (ref.null $n) (ref.null $n) (local.get 0)))
                (func $three (param (ref null $n) (ref null $n) (ref null $n)) (result i32)
                    (i32.add (i32.mul (struct.get $n 2 (local.get 0)) (i32.const 100))
                        (i32.add (i32.mul (struct.get $n 2 (local.get 1)) (i32.const 10))
                            (struct.get $n 2 (local.get 2)))))
                (func (export "f") (result i32) (local $a (ref null $n))
                    (local.set $a (call $leaf (i32.const 1)))
                    (call $three (local.get $a)
                        (local.tee $a (call $leaf (i32.const 2)))
                        (call $leaf (i32.const 3))))
                (func (export "branches") (param i32) (result i32) (local $a (ref null $n)) (local $b (ref null $n))
                    (local.set $a (call $leaf (i32.const 4)))
                    local.get $a
                    local.get 0
                    if
                        (local.set $a (call $leaf (i32.const 5)))
                    else
                        (local.set $b (call $leaf (i32.const 6)))
                        (local.set $a (ref.null $n))
                    end
                    (block (result (ref null $n)) (br 0 (call $leaf (i32.const 7))))
                    (call $leaf (i32.const 8))
                    call $three))
            """)
        #expect(try guest.values() == [.int(123)])
        #expect(try guest.values("branches", [.int(0)]) == [.int(478)])
        #expect(try guest.values("branches", [.int(1)]) == [.int(478)])
    }

    @Test func `keeps what globals, tables and arrays hold, in cycles too`() throws {
        let guest = try HeapGuest(
            """
            (module \(Self.tree)
                (type $r (array (mut (ref null $n))))
                (global $g (mut (ref null $n)) (ref.null $n)) (table $t 4 (ref null $n))
                (global $a (mut (ref null $r)) (ref.null $r))
                (func $garbage (param $i i32)
                    (loop (drop (call $build (i32.const 2) (i32.const 1)))
                        (br_if 0 (local.tee $i (i32.sub (local.get $i) (i32.const 1))))))
                (func (export "f") (result i32) (local $c (ref null $n))
                    (global.set $g (call $build (i32.const 3) (i32.const 1)))
                    (table.set $t (i32.const 2) (call $build (i32.const 3) (i32.const 1)))
                    (drop (table.grow $t (call $build (i32.const 2) (i32.const 1)) (i32.const 100)))
                    (global.set $a (array.new $r (ref.null $n) (i32.const 70)))
                    (array.set $r (global.get $a) (i32.const 69) (call $build (i32.const 3) (i32.const 1)))
                    (local.set $c (struct.new $n (ref.null $n) (ref.null $n) (i32.const 1000)))
                    (struct.set $n 0 (local.get $c) (local.get $c))
                    (call $garbage (i32.const 100))
                    (i32.add (struct.get $n 2 (struct.get $n 0 (struct.get $n 0 (local.get $c))))
                        (i32.add (call $sum (global.get $g))
                            (i32.add (call $sum (table.get $t (i32.const 2)))
                                (i32.add (call $sum (table.get $t (i32.const 103)))
                                    (call $sum (array.get $r (global.get $a) (i32.const 69)))))))))
            """)
        #expect(try guest.values() == [.int(1_000 + 3 * Self.sum(3) + Self.sum(2))])
    }

    /// Host functions are under way twice, the inner one with arguments that it has written over.
    @Test func `keeps what exceptions hold that may be thrown again`() throws {
        let guest = try HeapGuest(
            """
            (module
                (type $s (struct (field i32)))
                (tag $t (param (ref $s)))
                (func $make (param i32) (result exnref) (local $e exnref)
                    (block $caught (result (ref $s) exnref)
                        (try_table (catch_ref $t $caught) (throw $t (struct.new $s (local.get 0))))
                        unreachable)
                    (local.set $e)
                    drop
                    (local.get $e))
                (func (export "f") (result i32) (local $e exnref)
                    (local.set $e (call $make (i32.const 7)))
                    (drop (call $make (i32.const 8)))
                    (drop (struct.new $s (i32.const 1)))
                    (struct.get $s 0
                        (block $caught (result (ref $s))
                            (try_table (catch $t $caught) (throw_ref (local.get $e)))
                            unreachable)))
                (func (export "legacy") (result i32)
                    try (result i32)
                        try
                            i32.const 9
                            struct.new $s
                            throw $t
                        catch $t
                            drop
                            i32.const 1
                            struct.new $s
                            drop
                            rethrow 0
                        end
                        i32.const 0
                    catch $t
                        struct.get $s 0
                    end))
            """)
        #expect(try guest.values() == [.i32(7)])
        #expect(try guest.values("legacy") == [.i32(9)])
    }

    @Test func `keeps what frames hold below calls of the host`() throws {
        var guest = try HeapGuest(
            """
            (module (import "host" "again" (func $again (param i64 externref i32) (result i64))) \(Self.tree)
                (table $t 1 funcref) (elem (table $t) (i32.const 0) func $again)
                (type $again (func (param i64 externref i32) (result i64)))
                (func (export "f") (param $depth i32) (param $e externref) (result i32) (local $n (ref null $n))
                    (if (result i32) (local.get $depth)
                        (then
                            (local.set $n (call $build (i32.const 3) (i32.const 1)))
                            (call $build (i32.const 4) (i32.const 1))
                            (drop (call_indirect $t (type $again) (i64.const 77) (local.get $e)
                                (i32.sub (local.get $depth) (i32.const 1)) (i32.const 0)))
                            (drop (call $build (i32.const 4) (i32.const 1)))
                            (call $sum)
                            (i32.add (call $sum (local.get $n))))
                        (else (call $sum (call $build (i32.const 5) (i32.const 1))))))
                (func (export "tail") (param $depth i32) (param $e externref) (result i64) (local $n (ref null $n))
                    (local.set $n (call $build (i32.const 3) (i32.const 1)))
                    (return_call $again (i64.const 77) (local.get $e) (local.get $depth))))
            """)
        guest.imports = { interpreter in
            var imports = Imports()
            imports.define(
                "host", "again",
                HostFunction(
                    type: FunctionType([.i64, .externref, .i32], [.i64]),
                    raw: { caller, arguments in
                        let depth: Int32 = arguments[2]
                        // What stands there is no reference any more.
                        for slot in 0..<3 { arguments.set(slot, UInt64.max / 7 &* 8) }
                        let token = Token()
                        let function = try caller.guest.function("f")
                        let reference = caller.interpreter.makeReference(to: token)
                        guard case .i32(let sum)? = try function.invoke([.int(depth), .reference(reference)]).first,
                            caller.interpreter.externalValue(of: reference) as? Token === token
                        else { throw Trap(.unreachable) }
                        arguments.set(0, UInt64(sum))
                    }))
            return imports
        }
        let null = Value.reference(.null(.external))
        #expect(try guest.values("f", [.int(2), null]) == [.int(Self.sum(4) + Self.sum(3))])
        #expect(try guest.values("tail", [.int(2), null]) == [.long(Int64(Self.sum(4) + Self.sum(3)))])
    }

    @Test func `lets values of the host end when nobody can reach them`() throws {
        let guest = try HeapGuest(
            """
            (module
                (type $box (struct (field (mut externref))))
                (global $g (export "g") (mut externref) (ref.null extern)) (table $t (export "t") 1 externref)
                (global $box (mut (ref null $box)) (ref.null $box))
                (func (export "keep") (param externref)
                    (global.set $box (struct.new $box (local.get 0))))
                (func (export "kept") (result externref) (struct.get $box 0 (global.get $box)))
                (func (export "forget") (global.set $box (ref.null $box))))
            """)
        let (interpreter, instance) = try guest.instance()
        func passed() throws -> WeakToken {
            let token = Token()
            _ = try instance.function("keep").invoke([.reference(interpreter.makeReference(to: token))])
            return WeakToken(token)
        }
        let kept = try passed()
        try interpreter.collectGarbage()
        #expect(kept.token != nil)
        var results = try instance.function("kept").invoke([])
        try instance.call("forget")
        try interpreter.collectGarbage()
        #expect(kept.token != nil, "the host holds it")
        try instance.global("g").set(results[0])
        guard case .reference(let reference) = results[0] else { return }
        try instance.table("t").setElement(at: 0, to: reference)
        results = []
        try interpreter.collectGarbage()
        #expect(interpreter.externalValue(of: reference) as? Token === kept.token)
        let number = reference.bits
        #expect(interpreter.makeReference(to: 1).bits != number)
    }

    private struct WeakToken {
        weak var token: Token?
        init(_ token: Token) { self.token = token }
    }

    @Test func `lets values of the host end as guests churn through them`() throws {
        let interpreter = Interpreter()
        var imports = Imports()
        let counter = Counter()
        imports.define(
            "host", "make",
            HostFunction(
                type: FunctionType([], [.externref]),
                values: { caller, _ in
                    [.reference(caller.interpreter.makeReference(to: Counted(counter)))]
                }))
        let instance = try interpreter.instantiate(
            Module(
                wat: """
                    (module (import "host" "make" (func $make (result externref)))
                        (func (export "f") (param i32) (local externref)
                            loop
                                call $make local.set 1
                                local.get 0 i32.const 1 i32.sub local.tee 0 br_if 0
                            end))
                    """), imports: imports)
        try instance.call("f", 100_000 as Int32)
        #expect(counter.made == 100_000 && counter.alive < 5_000)
        try interpreter.collectGarbage()
        #expect(counter.alive == 0)
    }

    private final class Counter {
        var made = 0
        var alive = 0
    }

    private final class Counted {
        let counter: Counter
        init(_ counter: Counter) {
            self.counter = counter
            counter.made += 1
            counter.alive += 1
        }
        deinit { counter.alive -= 1 }
    }

    @Test func `keeps what the host holds, until the last copy ends on any thread`() throws {
        let guest = try HeapGuest(
            """
            (module \(Self.tree)
                (func (export "make") (result anyref) (call $build (i32.const 10) (i32.const 1)))
                (func (export "churn") (drop (call $build (i32.const 12) (i32.const 1)))))
            """)
        let (interpreter, instance) = try guest.instance()
        var results = try instance.function("make").invoke([])
        try instance.call("churn")
        try interpreter.collectGarbage()
        #expect(interpreter.liveHeapByteCount == 1_023 * 32)
        let copy = Locked(results)
        results = []
        try interpreter.collectGarbage()
        #expect(interpreter.liveHeapByteCount == 1_023 * 32)
        // The last copy ends on another thread.
        let isOver = DispatchSemaphore(value: 0)
        Thread {
            copy.withLock { $0 = [] }
            isOver.signal()
        }.start()
        isOver.wait()
        try interpreter.collectGarbage()
        #expect(interpreter.liveHeapByteCount == 0)
    }

    @Test func `lets references end on other threads while it collects`() throws {
        let interpreter = Interpreter()
        let finished = DispatchGroup()
        for round in 0..<50 {
            let references = (0..<200).map { interpreter.makeReference(to: round * 200 + $0) }
            DispatchQueue.global().async(group: finished) { [references] in _ = references.count }
            try interpreter.collectGarbage()
        }
        finished.wait()
        try interpreter.collectGarbage()
        let last = interpreter.makeReference(to: "last")
        #expect(last.bits < HeapBits.external(12_000))
    }

    private enum HeapBits {
        static func external(_ number: UInt64) -> UInt64 { number << 3 | 2 }
    }

    @Test func `lets a program allocate ten gigabytes in a heap of 64 MiB`() throws {
        var guest = try HeapGuest(
            """
            (module
                (type $bytes (array (mut i8))) (type $window (array (mut (ref null $bytes))))
                (func (export "f") (param $count i32) (result i32) (local $w (ref null $window)) (local $i i32)
                    (local.set $w (array.new_default $window (i32.const 4096)))
                    (loop
                        (array.set $window (local.get $w) (i32.and (local.get $i) (i32.const 4095))
                            (array.new_default $bytes (i32.add (i32.const 900) (i32.and (local.get $i) (i32.const 255)))))
                        (array.set $bytes
                            (array.get $window (local.get $w) (i32.and (local.get $i) (i32.const 4095)))
                            (i32.const 5) (local.get $i))
                        (br_if 0 (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $count))))
                    (array.get_u $bytes (array.get $window (local.get $w) (i32.const 3)) (i32.const 5))))
            """)
        guest.limits.heap = .mebibytes(64)
        let (interpreter, instance) = try guest.instance()
        let last: Int32 = try instance.call("f", 10_500_000 as Int32)
        #expect(last == (10_500_000 - 1 - (10_500_000 - 1 - 3) % 4_096) & 255)
        #expect(interpreter.collectionCount > 100)
    }

    @Test func `happens at the same points in every run`() throws {
        let guest = try HeapGuest(
            """
            (module \(Self.tree)
                (func (export "f") (param $i i32) (local $n (ref null $n))
                    (loop
                        (local.set $n (call $build (i32.const 6) (i32.const 1)))
                        (br_if 0 (local.tee $i (i32.sub (local.get $i) (i32.const 1)))))))
            """)
        var counts: Set<[Int]> = []
        for stage in TranslationStage.allCases {
            for _ in 0..<2 {
                let (interpreter, instance) = try guest.instance(stage)
                interpreter.fuel = 1 << 60
                try instance.call("f", 20_000 as Int32)
                counts.insert([
                    interpreter.collectionCount, interpreter.liveHeapByteCount, Int(interpreter.interruptionChecks),
                ])
            }
        }
        #expect(counts.count == 1 && (counts.first?[0] ?? 0) > 5)
    }

    private static let list = """
        (module
            (type $n (struct (field (mut (ref null $n))) (field (mut i64))))
            (global $list (mut (ref null $n)) (ref.null $n))
            (func (export "grow") (param $count i32)
                (loop
                    (global.set $list (struct.new $n (global.get $list) (i64.const 1)))
                    (br_if 0 (local.tee $count (i32.sub (local.get $count) (i32.const 1))))))
            (func (export "clear") (global.set $list (ref.null $n)))
            (func (export "length") (result i64) (local $n (ref null $n)) (local $l i64)
                (local.set $n (global.get $list))
                (loop
                    (if (ref.is_null (local.get $n)) (then (return (local.get $l))))
                    (local.set $l (i64.add (local.get $l) (struct.get $n 1 (local.get $n))))
                    (local.set $n (struct.get $n 0 (local.get $n)))
                    (br 0))
                unreachable))
        """

    @Test func `follows a list of ten million objects on a small native stack`() throws {
        let (live, length, left) = try onSmallStack {
            var guest = try HeapGuest(Self.list)
            guest.limits.heap = .mebibytes(512)
            let (interpreter, instance) = try guest.instance()
            try instance.call("grow", 10_000_000 as Int32)
            try interpreter.collectGarbage()
            let live = interpreter.liveHeapByteCount
            let length: Int64 = try instance.call("length")
            try instance.call("clear")
            try interpreter.collectGarbage()
            return (live, length, interpreter.liveHeapByteCount)
        }
        #expect(live == 320_000_000 && length == 10_000_000 && left == 0)
    }

    @Test func `ends a run that needs more than the heap, which can be used again`() throws {
        var guest = try HeapGuest(Self.list)
        guest.limits.heap = .mebibytes(2)
        for stage in TranslationStage.allCases {
            let (_, instance) = try guest.instance(stage)
            for _ in 0..<3 {
                #expect(trapCode { try instance.call("grow", 1_000_000 as Int32) } == .heapExhausted)
                let length: Int64 = try instance.call("length")
                #expect(length == (2 << 20) / 32)
                try instance.call("clear")
            }
        }
        guest.limits.heap = .bytes(0)
        let (_, instance) = try guest.instance()
        #expect(trapCode { try instance.call("grow", 1 as Int32) } == .heapExhausted)
    }

    @Test func `looks at deadline and cancellation, and leaves everything as it was`() throws {
        let guest = try HeapGuest(Self.list)
        let (interpreter, instance) = try guest.instance()
        try instance.call("grow", 3_000_000 as Int32)
        interpreter.cancellation.cancel()
        #expect(trapCode { try interpreter.collectGarbage() } == .cancelled)
        interpreter.cancellation.reset()
        interpreter.deadline = .now
        #expect(trapCode { try interpreter.collectGarbage() } == .deadlineExceeded)
        interpreter.deadline = nil
        // A look of the collector itself ends the run that it is part of.
        let checks = interpreter.interruptionChecks
        let collections = interpreter.collectionCount
        interpreter.collectsAtEveryAllocation = true
        interpreter.interrupt(atCheck: checks + 2, with: .deadlineExceeded)
        #expect(trapCode { try instance.call("grow", 1 as Int32) } == .deadlineExceeded)
        interpreter.collectsAtEveryAllocation = false
        #expect(interpreter.collectionCount == collections)
        let length: Int64 = try instance.call("length")
        #expect(length == 3_000_000)
        try instance.call("grow", 1_000_000 as Int32)
        let longer: Int64 = try instance.call("length")
        #expect(longer == 4_000_000)
    }

    @Test func `is not disturbed by what the host does while it looks`() throws {
        let guest = try HeapGuest(Self.list)
        let (interpreter, instance) = try guest.instance()
        try instance.call("grow", 1_000_000 as Int32)
        var references: [Reference] = []
        interpreter.onLook = { [unowned interpreter] in
            references.append(interpreter.makeReference(to: references.count))
            try? interpreter.collectGarbage()
        }
        for _ in 0..<3 { try interpreter.collectGarbage() }
        try instance.call("grow", 3_000_000 as Int32)
        interpreter.onLook = nil
        #expect(references.count > 500)
        try interpreter.collectGarbage()
        for (number, reference) in references.enumerated() {
            #expect(interpreter.externalValue(of: reference) as? Int == number)
        }
        #expect(Set(references).count == references.count)
        let length: Int64 = try instance.call("length")
        #expect(length == 4_000_000)
    }

    /// The frame at which fuel is asked for says nothing of its references, so nothing may be freed there.
    @Test func `waits while the host is asked for fuel`() throws {
        let guest = try HeapGuest(
            "(module \(Self.tree) (func (export \"f\") (result i32) (call $sum (call $build (i32.const 10) (i32.const 1)))))"
        )
        let (interpreter, instance) = try guest.instance()
        interpreter.fuel = 10
        interpreter.fuelRefill = { missing in
            try? interpreter.collectGarbage()
            for number in 0..<100 { _ = interpreter.makeReference(to: number) }
            return missing + 20
        }
        let sum: Int32 = try instance.call("f")
        #expect(sum == Self.sum(10))
        interpreter.fuelRefill = nil
    }

    @Test func `keeps what a global or table of the host alone holds`() throws {
        let guest = try HeapGuest(
            "(module \(Self.tree) (func (export \"make\") (result anyref) (call $build (i32.const 3) (i32.const 1))))")
        let (interpreter, instance) = try guest.instance()
        func made() throws -> Global { try Global(instance.function("make").invoke([])[0], in: interpreter) }
        var global: Global? = try made()
        try interpreter.collectGarbage()
        #expect(interpreter.liveHeapByteCount == 7 * 32)
        #expect(global != nil)
        global = nil
        try interpreter.collectGarbage()
        #expect(interpreter.liveHeapByteCount == 0)
    }
}
