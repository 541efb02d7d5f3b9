import Fuzzing
import OperatorTable
import Testing
import Wasm

@Suite struct `The shrinker` {
    /// Stands for a difference: some function has an operator of that name, and the module is valid.
    private static func shows(_ name: String) -> (ModuleParts) -> Bool {
        let code = Instruction.code(of: name)
        return { module in
            guard module.functions.contains(where: { $0.code.contains { $0.code == code } }) else { return false }
            return (try? Module(bytes: module.bytes, features: ModuleGenerator.features)) != nil
        }
    }

    /// A random module with an operator.
    private static func module(with name: String) throws -> ModuleParts {
        let shows = shows(name)
        return try #require((0..<400).lazy.map { ModuleGenerator.module(seed: $0) }.first(where: shows))
    }

    @Test(arguments: [
        "i32Rotl", "f64Copysign", "i8x16Shuffle", "structGet", "callIndirect", "brTable", "memoryCopy", "throw",
    ])
    func `leaves little more than what is looked for`(_ name: String) throws {
        let module = try Self.module(with: name)
        var shrinker = Shrinker(module, isInteresting: Self.shows(name))
        shrinker.run()
        #expect(module.instructionCount > 20)
        // The operator, its operands, and what is done with its result.
        #expect(shrinker.module.instructionCount <= 6)
        #expect(shrinker.module.functions.count <= 2)
        #expect(shrinker.module.exports.isEmpty)
    }

    @Test func `keeps a module that nothing smaller stands for`() {
        let module = ModuleGenerator.module(seed: 3)
        var shrinker = Shrinker(module) { $0 == module }
        shrinker.run()
        #expect(shrinker.module == module)
        #expect(shrinker.attempts > 100)
    }

    @Test func `ends after as many attempts as it may make`() {
        let module = ModuleGenerator.module(seed: 3)
        var shrinker = Shrinker(module, limit: 5) { _ in true }
        shrinker.run()
        #expect(shrinker.attempts == 5)
    }
}
