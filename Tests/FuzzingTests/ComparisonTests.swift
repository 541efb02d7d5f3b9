import Fuzzing
import Testing
import Wasm
import WasmText

@Suite struct `Comparisons of translations` {
    @Test func `find no difference in random modules`() {
        var total = Comparison.Summary()
        for seed in 1_000..<1_060 as Range<UInt64> {
            switch Comparison().run(ModuleGenerator.module(seed: seed).bytes) {
            case .same(let summary): total += summary
            case .different(let difference): Issue.record("seed \(seed): \(difference)")
            case .unusable(let reason): Issue.record("seed \(seed): \(reason)")
            }
        }
        // Most calls come to their end, so that what is behind the first few instructions is compared, too.
        #expect(total.calls > 300)
        #expect(total.completed * 2 > total.calls)
    }

    @Test func `give a module with imports what it needs`() throws {
        let bytes = try TextFormat.encode(
            Array(
                """
                (module
                    (import "env" "log" (func $log (param i32 f64) (result i64)))
                    (import "env" "memory" (memory 1)) (import "env" "table" (table 2 funcref))
                    (import "env" "base" (global $base (mut i32)))
                    (func (export "f") (param i32) (result i64)
                        local.get 0 global.set $base local.get 0 f64.const 2 call $log))
                """.utf8))
        guard case .same(let summary) = Comparison().run(bytes) else {
            Issue.record("cannot be run")
            return
        }
        #expect(summary.calls == 2)
        #expect(summary.completed == 2)
    }

    @Test func `say why a module cannot be run`() {
        guard case .unusable(let reason) = Comparison().run([0, 0x61, 0x73, 0x6d]) else {
            Issue.record("run")
            return
        }
        #expect(reason.contains("invalid") || reason.contains("malformed") || reason.contains("version"))
    }
}
