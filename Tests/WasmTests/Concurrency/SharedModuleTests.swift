import Foundation
import Testing
import Wasm
import WasmText

// Run by `.ci/check-threads` under Thread Sanitizer, too, which reports what goes wrong only now and then.

@Suite struct `A module on two threads` {
    /// How often each race is run with a fresh module, so that translation starts anew.
    private static let rounds = 8
    private static let functionCount = 150

    /// Functions that call one another: f(n) = g(n) + f of the next, directly and by a table.
    ///
    /// `all` calls the first; `failing` traps below ten functions that are called for the first time.
    private static func makeModule() throws -> Module {
        let functions = (0..<functionCount).map { index in
            let next = index + 1
            let call =
                next == functionCount
                ? "(i32.const 0)"
                : next % 2 == 0
                    ? "(call $f\(next) (local.get 0))"
                    : "(call_indirect (type $unary) (local.get 0) (i32.const \(next)))"
            return """
                (func $f\(index) (type $unary)
                    (i32.store (i32.const \(index * 4)) (i32.add (local.get 0) (i32.const \(index))))
                    (i32.add (i32.load (i32.const \(index * 4))) \(call)))
                """
        }
        let failing = (0..<10).map { index in
            "(func $t\(index) \(index == 9 ? "unreachable" : "(call $t\(index + 1))"))"
        }
        let names = (0..<functionCount).map { "$f\($0)" }.joined(separator: " ")
        return try Module(
            wat: """
                (module
                    (type $unary (func (param i32) (result i32)))
                    (import "host" "log" (func $log (param i32)))
                    (memory (export "memory") 1)
                    (table funcref (elem \(names)))
                    (global $calls (export "calls") (mut i32) (i32.const 0))
                    \((functions + failing).joined(separator: "\n"))
                    (func (export "all") (param i32) (result i32)
                        (global.set $calls (i32.add (global.get $calls) (i32.const 1)))
                        (call $log (local.get 0))
                        (call $f0 (local.get 0)))
                    (func (export "failing") (call $t0))
                    (func (export "endless") (loop (br 0))))
                """)
    }

    /// f0(n): the sum of n + index over all functions.
    private static func sum(_ n: Int) -> Int32 {
        Int32(functionCount * n + functionCount * (functionCount - 1) / 2)
    }

    /// An instance in an interpreter of its own.
    private static func makeInstance(
        of module: Module, _ translation: TranslationStage = .optimized, log: @escaping (Int32) -> Void = { _ in }
    ) throws -> Instance {
        var imports = Imports()
        imports.define("host", "log", HostFunction { (_: borrowing Caller, value: Int32) in log(value) })
        return try Interpreter(translation: translation).instantiate(module, imports: imports)
    }

    @Test(arguments: TranslationStage.allCases)
    func `gives the same results while both translate it`(_ translation: TranslationStage) throws {
        for _ in 0..<Self.rounds {
            let module = try Self.makeModule()
            let sums = try onThreads(
                prepare: { _ in try Self.makeInstance(of: module, translation) },
                run: { thread, instance in
                    try (0..<20).map { turn in try instance.call("all", Int32(thread * 100 + turn)) as Int32 }
                })
            #expect(sums == (0..<2).map { thread in (0..<20).map { Self.sum(thread * 100 + $0) } })
            // Each function once, whichever thread came first: the exported one too, and none of the others.
            #expect(module.translatedFunctionCount(for: translation) == Self.functionCount + 1)
        }
    }

    @Test func `shows its code to a thread that did not translate it`() throws {
        let module = try Self.makeModule()
        let isTranslated = UnorderedFlag()
        let sums = try onThreads(
            prepare: { _ in try Self.makeInstance(of: module) },
            run: { thread, instance in
                // The second thread takes no lock: the entry cells alone stand between it and the first one's writes.
                if thread == 1 { isTranslated.wait() }
                let sum: Int32 = try instance.call("all", 7 as Int32)
                isTranslated.raise()
                return sum
            })
        #expect(sums == [Self.sum(7), Self.sum(7)])
    }

    @Test func `has independent instances`() throws {
        let module = try Self.makeModule()
        let outcomes = try onThreads(
            prepare: { _ in },
            run: { thread, _ in
                var logged: [Int32] = []
                let instance = try Self.makeInstance(of: module) { logged.append($0) }
                let turns = thread == 0 ? 50 : 70
                for turn in 0..<turns { let _: Int32 = try instance.call("all", Int32(turn)) }
                let memory = try instance.memory("memory").load(UInt32.self, at: 4)
                return (try instance.global("calls").value, memory, logged)
            })
        for (outcome, turns) in zip(outcomes, [50, 70]) {
            #expect(outcome.0 == .i32(UInt32(turns)))
            #expect(outcome.1 == UInt32(turns))
            #expect(outcome.2 == (0..<turns).map(Int32.init))
        }
    }

    @Test func `traps with a full backtrace while the other thread translates`() throws {
        for _ in 0..<Self.rounds {
            let module = try Self.makeModule()
            let backtraces: [[UInt32]] = try onThreads(
                prepare: { _ in try Self.makeInstance(of: module) },
                run: { thread, instance in
                    guard thread == 0 else {
                        let _: Int32 = try instance.call("all", 1 as Int32)
                        return []
                    }
                    let failing = try instance.function("failing")
                    do throws(Trap) {
                        try failing.call()
                        return []
                    } catch {
                        return error.backtrace.map(\.functionIndex)
                    }
                })
            // The imports come first, and the exported function follows those of the text.
            let first = UInt32(1 + Self.functionCount)
            #expect(backtraces[0] == (first..<first + 10).reversed() + [first + 11])
        }
    }

    @Test func `is decoded on both at once`() throws {
        let bytes = try Self.makeModule().bytes
        let sums = try onThreads(
            prepare: { _ in },
            run: { _, _ in
                // Nothing but the immutable bytes is shared.
                let module = try Module(bytes: bytes)
                return try Self.makeInstance(of: module).call("all", 7 as Int32) as Int32
            })
        #expect(sums == [Self.sum(7), Self.sum(7)])
    }

    @Test func `is stopped by the cancellation handle of its interpreter`() throws {
        let module = try Self.makeModule()
        let handles = Locked<[CancellationHandle]>([])
        let isRunning = DispatchSemaphore(value: 0)
        // Threads 0 and 1 run for ever, and thread 2 stops both, one after the other.
        let outcomes: [Trap.Code?] = try onThreads(
            3,
            prepare: { thread in
                guard thread < 2 else { return nil as ExportedFunction? }
                let instance = try Self.makeInstance(of: module)
                handles.withLock { $0.append(instance.interpreter.cancellation) }
                var looks = 0
                instance.interpreter.onLook = {
                    looks += 1
                    // The first is at the entry.
                    if looks == 3 { isRunning.signal() }
                }
                return try instance.function("endless")
            },
            run: { _, endless in
                guard let endless else {
                    for _ in 0..<2 { isRunning.wait() }
                    for handle in handles.withLock({ $0 }) { handle.cancel() }
                    return nil
                }
                do throws(Trap) {
                    try endless.call()
                    return nil
                } catch {
                    return error.code
                }
            })
        #expect(outcomes == [.cancelled, .cancelled, nil])
    }
}
