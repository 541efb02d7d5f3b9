import Foundation
import Testing
import Wasm

/// A C program with two memories: `Binary/Fixtures/memories.c`.
@Suite struct `Several memories of C` {
    private func instance(_ stage: TranslationStage) throws -> Instance {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let bytes = try Data(contentsOf: tests.appendingPathComponent("Binary/Fixtures/memories.wasm"))
        return try Interpreter(translation: stage).instantiate(Module(bytes: [UInt8](bytes)))
    }

    /// The results are those of the same source with an array as the log, compiled for the machine; the fuel is that of
    /// Wasmtime 50.0.1.
    @Test(arguments: TranslationStage.allCases)
    func `give what the program gives with one memory`(_ stage: TranslationStage) throws {
        let instance = try instance(stage)
        let rows: [(count: Int32, seed: Int32, result: Int32, pages: Int32, fuel: UInt64)] = [
            (0, 1, -394_403_839, 1, 7_449), (10, 1, 714_110_382, 1, 101_591),
            (300, 7, -1_929_600_698, 1, 2_943_968), (5_000, 9, 2_114_158_647, 12, 50_172_020),
        ]
        for row in rows {
            let before = instance.interpreter.fuel
            #expect(try instance.call("run", row.count, row.seed) as Int32 == row.result)
            #expect(before - instance.interpreter.fuel == row.fuel)
            #expect(try instance.call("pages") as Int32 == row.pages)
        }
        #expect(try instance.memory("memory").pageCount == 2)
    }

    @Test func `end where the second may not grow`() throws {
        let instance = try instance(.optimized)
        let made: Int32 = try instance.call("run", 40_000 as Int32, 3 as Int32)
        #expect(made > 10_000 && made < 40_000)
        #expect(try instance.call("pages") as Int32 == 40)
        #expect(try instance.memory("memory").pageCount == 2)
    }
}
