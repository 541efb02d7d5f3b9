import Fuzzing
import OperatorTable
import Testing
import Wasm

@Suite struct `Random modules` {
    private static func modules(_ count: UInt64) -> [ModuleParts] {
        (0..<count).map { ModuleGenerator.module(seed: $0) }
    }

    @Test func `are valid`() throws {
        for (seed, module) in Self.modules(200).enumerated() {
            #expect(throws: Never.self, "seed \(seed)") {
                try Module(bytes: module.bytes, features: ModuleGenerator.features)
            }
        }
    }

    @Test func `are the same for the same seed, and different for others`() {
        #expect(ModuleGenerator.module(seed: 7).bytes == ModuleGenerator.module(seed: 7).bytes)
        #expect(Set(Self.modules(50).map(\.bytes)).count == 50)
    }

    /// What the generator leaves out: waiting needs another thread.
    private static let absent: Set<String> = [
        "memoryAtomicWait32", "memoryAtomicWait64",
    ]

    @Test func `use every operator that is executed`() {
        var used: Set<Int> = []
        for var module in Self.modules(400) { module.forEachInstruction { used.insert($0.code) } }
        let missing = OperatorTable.operators.enumerated()
            .filter { $1.execution != nil && !used.contains($0) && !Self.absent.contains($1.caseName) }
        #expect(missing.map(\.element.caseName) == [])
    }

    @Test func `can be taken apart and put together`() throws {
        for module in Self.modules(50) {
            let bytes = module.bytes
            #expect(try #require(ModuleParts(bytes: bytes)).bytes == bytes)
        }
    }
}
