import Testing
import Wasm
import WasmText

@Suite struct `The value stack` {
    /// An interpreter cannot be refused when it is made, so the first use has to say what is missing.
    @Test func `that the system has no room for is a limit error, and the others go on`() throws {
        let module = try Module(wat: #"(module (func (export "f") (result i32) i32.const 7))"#)
        let small = Interpreter()
        let instance = try small.instantiate(module)
        // A process has 128 TiB of address space on the usual systems; each of these asks for one.
        var interpreters: [Interpreter] = []
        var refusal: InstantiationError?
        while refusal == nil, interpreters.count < 300 {
            let interpreter = Interpreter(limits: Limits(valueStack: .gibibytes(1024)))
            interpreters.append(interpreter)
            do throws(InstantiationError) {
                _ = try interpreter.instantiate(module)
            } catch {
                refusal = error
            }
        }
        guard case .limit(let error) = try #require(refusal) else {
            Issue.record("refused for another reason: \(String(describing: refusal))")
            return
        }
        #expect(error.limit == "valueStack" && error.requested > 1 << 40 && error.allowed == 0)
        #expect(try instance.call("f") as Int32 == 7)
    }
}
