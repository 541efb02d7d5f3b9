import Foundation
import Testing

@Suite struct `Modules for the WASI before preview 1` {
    @Test func `are named as what they are, with what to do`() throws {
        let source = #"(module (import "wasi_unstable" "proc_exit" (func (param i32))) (func (export "_start")))"#
        let outcome = try Executable.run(["run", "-"], in: FileManager.default.temporaryDirectory, input: source)
        #expect(outcome.exitCode == 3)
        #expect(outcome.error.contains("wasi_unstable, the WASI before preview 1"), "\(outcome.error)")
        #expect(outcome.error.contains("wasm32-wasip1"))
    }
}
