import Testing
import WasmText

@testable import Wasm

/// The limit of the code that functions are translated to.
@Suite struct `Code memory` {
    /// A function `large` of so many conditions, and a small one that calls it.
    private static func text(_ count: Int) -> String {
        """
        (module
          (func (export "large") (param i32) (result i32)
            \(String(repeating: "local.get 0 if i32.const 1 local.set 0 else nop end\n", count: count)) local.get 0)
          (func (export "small") (result i32) i32.const 7)
          (func (export "caller") (result i32) i32.const 5 call 0))
        """
    }

    /// What the first call of a function of a new instance counts, kept and at most.
    private func size(of function: Int, in module: Module) throws -> TranslationSize {
        try #require(module.translationSizes(ofBody: function, limits: [.max]).first).result.get()
    }

    private func trap(_ body: () throws -> Void) -> Trap? {
        do {
            try body()
            return nil
        } catch { return error as? Trap }
    }

    @Test(arguments: TranslationStage.allCases)
    func `that is used up ends the run, names the limit, and leaves the instance`(_ stage: TranslationStage) throws {
        let module = try Module(wat: Self.text(2_000))
        let size = try size(of: 0, in: module)
        #expect(size.kept > 10_000 && size.peak > size.kept)
        let (small, caller) = (try self.size(of: 1, in: module), try self.size(of: 2, in: module))
        for missing in [0, 1, size.peak / 2] {
            let limit = size.peak + caller.kept - missing
            let interpreter = Interpreter(limits: Limits(codeMemory: .bytes(limit)), translation: stage)
            let instance = try interpreter.instantiate(module)
            var result: Int32?
            let found = trap { result = try instance.call("caller") }
            guard missing > 0 else {
                #expect(found == nil && result == 1)
                #expect(interpreter.codeMemoryLeft == size.peak - size.kept)
                continue
            }
            #expect(found?.code == .limitExceeded && found?.detail == "code_memory")
            // The function that is not there has no frame: the call is what ended.
            #expect(found?.backtrace.map(\.functionName) == ["caller"])
            // Again and again, and others can be called.
            for _ in 0..<2 {
                #expect(trap { let _: Int32 = try instance.call("large", 1 as Int32) }?.detail == "code_memory")
                #expect(try instance.call("small") as Int32 == 7)
            }
            #expect(interpreter.codeMemoryLeft == limit - caller.kept - small.kept)
        }
    }

    @Test(arguments: TranslationStage.allCases)
    func `counts what another instance has translated, as well`(_ stage: TranslationStage) throws {
        let module = try Module(wat: Self.text(2_000))
        let size = try size(of: 0, in: module)
        let ample = try Interpreter(translation: stage).instantiate(module)
        #expect(try ample.call("large", 1 as Int32) as Int32 == 1)
        let instance = try Interpreter(limits: Limits(codeMemory: .bytes(size.peak - 1)), translation: stage)
            .instantiate(module)
        #expect(trap { let _: Int32 = try instance.call("large", 1 as Int32) }?.detail == "code_memory")
    }

    @Test(arguments: TranslationStage.allCases)
    func `is shared by all instances of a module`(_ stage: TranslationStage) throws {
        let module = try Module(wat: Self.text(2_000))
        let (large, small) = (try size(of: 0, in: module), try size(of: 1, in: module))
        // There is room for the first call; behind it there is none for as much again.
        let limit = large.peak + small.kept
        let interpreter = Interpreter(limits: Limits(codeMemory: .bytes(limit)), translation: stage)
        for _ in 0..<1_000 {
            let instance = try interpreter.instantiate(module)
            #expect(try instance.call("small") as Int32 == 7)
            #expect(try instance.call("large", 1 as Int32) as Int32 == 1)
            #expect(interpreter.codeMemoryLeft == limit - large.kept - small.kept)
        }
        // The same bytes read again are another module, whose code is its own.
        let other = try interpreter.instantiate(try Module(wat: Self.text(2_000)))
        #expect(trap { let _: Int32 = try other.call("large", 1 as Int32) }?.detail == "code_memory")
    }

    @Test(arguments: TranslationStage.allCases)
    func `is shared by instances of images`(_ stage: TranslationStage) throws {
        let module = try Module(wat: Self.text(2_000))
        let (large, small) = (try size(of: 0, in: module), try size(of: 1, in: module))
        let images = try [["large"], ["small"], ["large", "small"]].map { names in
            let instance = try Interpreter().instantiate(module)
            for name in names { _ = try instance.function(name).invoke(name == "large" ? [.i32(1)] : []) }
            return try instance.makeImage()
        }
        let limit = large.peak + small.kept
        let interpreter = Interpreter(limits: Limits(codeMemory: .bytes(limit)), translation: stage)
        for (number, image) in [images[0], images[0], images[1], images[2], images[2], images[0]].enumerated() {
            let instance = try interpreter.instantiate(image)
            let left = limit - large.kept - (number < 2 ? 0 : small.kept)
            #expect(interpreter.codeMemoryLeft == left)
            #expect(try instance.call("large", 1 as Int32) as Int32 == 1)
            #expect(interpreter.codeMemoryLeft == left)
        }
        // An instance without an image has the same code.
        let instance = try interpreter.instantiate(module)
        #expect(try instance.call("large", 1 as Int32) as Int32 == 1)
        #expect(interpreter.codeMemoryLeft == limit - large.kept - small.kept)
    }

    @Test(arguments: TranslationStage.allCases)
    func `counts what an image's instance has called`(_ stage: TranslationStage) throws {
        let module = try Module(wat: Self.text(2_000))
        let size = try size(of: 0, in: module)
        let first = try Interpreter().instantiate(module)
        #expect(try first.call("large", 1 as Int32) as Int32 == 1)
        let image = try first.makeImage()
        let ample = Interpreter(limits: Limits(codeMemory: .bytes(size.peak)), translation: stage)
        let instance = try ample.instantiate(image)
        #expect(ample.codeMemoryLeft == size.peak - size.kept)
        #expect(try instance.call("large", 1 as Int32) as Int32 == 1)
        let small = Interpreter(limits: Limits(codeMemory: .bytes(size.kept - 1)), translation: stage)
        do throws(InstantiationError) {
            _ = try small.instantiate(image)
            Issue.record("it was made")
        } catch {
            guard case .trap(let trap) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(trap.code == .limitExceeded && trap.detail == "code_memory")
            #expect(small.codeMemoryLeft == size.kept - 1)
        }
    }

    /// Bodies whose translation takes much: the code, the blocks, the branches that wait, the clauses, what is known of
    /// growths.
    static let bodies: [(name: String, text: String)] = [
        ("conditions", "(func (export \"f\") \(String(repeating: "i32.const 0 if nop else nop end ", count: 40_000)))"),
        (
            "nested conditions",
            "(func (export \"f\") \(String(repeating: "i32.const 1 if ", count: 40_000)) "
                + "\(String(repeating: "end ", count: 40_000)))"
        ),
        ("labels", "(func (export \"f\") i32.const 0 br_table \(String(repeating: "0 ", count: 200_000)))"),
        (
            "clauses",
            "(tag) (func (export \"f\") try_table \(String(repeating: "(catch_all 0) ", count: 40_000)) end)"
        ),
        (
            "growths",
            "(memory 1) (func (export \"f\") \(String(repeating: "i32.const 0 if i32.const 0 memory.grow drop end ", count: 20_000)))"
        ),
    ]

    @Test(arguments: bodies.indices)
    func `ends a translation before it takes more`(_ index: Int) throws {
        let module = try Module(wat: "(module \(Self.bodies[index].text))")
        let size = try size(of: 0, in: module)
        // Counted is what the function's size accounts for.
        #expect(size.peak > 500_000, "\(Self.bodies[index].name): \(size)")
        // Each twice, the second time in buffers that are large already; and without a limit between them.
        let limits = (1...4).flatMap { [size.peak * $0 / 5, size.peak * $0 / 5, Int.max] }
        for (limit, found) in zip(limits, module.translationSizes(ofBody: 0, limits: limits)) {
            switch found.result {
            case .success(let again):
                #expect(limit == .max && again.peak == size.peak && again.kept == size.kept)
            case .failure(let failure):
                #expect(failure == .limitExceeded && limit < .max)
                // What a list is going to take is known before it is written.
                #expect(found.peak > limit && found.peak <= size.peak)
            }
        }
    }
}
