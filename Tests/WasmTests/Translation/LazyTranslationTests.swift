import Testing
import Wasm
import WasmText

@Suite struct `Translation` {
    @Test func `is done at the first call, and for each stage by itself`() throws {
        let functions = (0..<20).map { index in
            let call = index == 0 ? "" : "call $f\(index - 1)"
            return
                "(func $f\(index) (export \"f\(index)\") (result i32) i32.const \(index) \(call.isEmpty ? "" : "\(call) i32.add"))"
        }
        let module = try Module(wat: "(module \(functions.joined(separator: "\n")))")
        let instance = try Interpreter(translation: .optimized).instantiate(module)
        #expect(module.translatedFunctionCount(for: .optimized) == 0)
        for _ in 0..<2 {
            let sum: Int32 = try instance.call("f9")
            #expect(sum == 45)
            #expect(module.translatedFunctionCount(for: .optimized) == 10)
            #expect(module.translatedFunctionCount(for: .reference) == 0)
        }
        let other = try Interpreter(translation: .reference).instantiate(module)
        let sum: Int32 = try other.call("f4")
        #expect(sum == 10)
        #expect(module.translatedFunctionCount(for: .reference) == 5)
        #expect(module.translatedFunctionCount(for: .optimized) == 10)
    }

    @Test func `is shared by the instances of a module`() throws {
        let module = try Module(wat: "(module (func (export \"f\") (result i32) i32.const 4))")
        for _ in 0..<3 {
            let sum: Int32 = try Interpreter().instantiate(module).call("f")
            #expect(sum == 4)
        }
        #expect(module.translatedFunctionCount(for: .optimized) == 1)
    }
    /// Buffers of the translator are kept from one function to the next, and once stayed with the function as they were.
    @Test func `of a small function takes no more room behind a large one`() throws {
        let small = (0..<100).map { "(func (export \"f\($0)\") (result i32) i32.const \($0))" }
        let loads = String(repeating: "local.get 0 i32.load drop ", count: 5000)
        let module = try Module(
            wat: """
                (module
                  (memory 1)
                  (func (export "large") (param i32) \(loads))
                  \(small.joined(separator: "\n")))
                """)
        let instance = try Interpreter().instantiate(module)
        try instance.call("large", Int32(0))
        let before = module.translatedByteCount(for: .optimized)
        #expect(before > 5000 * 16)
        for index in small.indices {
            let result: Int32 = try instance.call("f\(index)")
            #expect(result == Int32(index))
        }
        #expect(module.translatedByteCount(for: .optimized) - before < small.count * 256)
    }
}
