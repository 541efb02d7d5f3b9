import Foundation
import Testing

@Suite struct `Modules for the WASI before preview 1` {
    @Test func `run as they did`() throws {
        let source = """
            (module
              (import "wasi_unstable" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
              (import "wasi_unstable" "proc_exit" (func $exit (param i32)))
              (memory (export "memory") 1)
              (data (i32.const 0) "\\08\\00\\00\\00\\06\\00\\00\\00hello\\n")
              (func (export "_start")
                (call $exit (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 32)))))
            """
        let outcome = try Executable.run(["run", "-"], in: FileManager.default.temporaryDirectory, input: source)
        #expect(outcome == .init(exitCode: 0, output: "hello\n", error: ""))
    }

    @Test func `name a function that it never had`() throws {
        let source = #"(import "wasi_unstable" "sock_accept" (func (param i32 i32 i32) (result i32)))"#
        let outcome = try Executable.run(["run", "-"], in: FileManager.default.temporaryDirectory, input: source)
        #expect(outcome.exitCode == 3 && outcome.error.contains("wasi_unstable"), "\(outcome)")
    }
}
