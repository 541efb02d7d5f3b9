import WASI
import Wasm

/// The kernels: `_start` alone is timed, with translation at each function's first call in the first sample.
func kernelBenchmarks(_ guests: Guests) throws -> [Benchmark] {
    try Kernel.all.map { kernel in
        let module = try Module(bytes: guests.bytes("kernels/\(kernel.name).wasm"))
        return Benchmark("execute/\(kernel.name)", .milliseconds, operations: 1) { _, timer in
            try run(kernel, module) { start in try timer.time(start) }
        }
    }
}

/// Runs a kernel and checks what it prints; `time` is given its `_start`.
func run(_ kernel: Kernel, _ module: Module, time: (_ start: () throws -> Void) throws -> Void) throws {
    var output: [UInt8] = []
    var configuration = WASIConfiguration()
    configuration.arguments = ["\(kernel.name).wasm", kernel.argument]
    configuration.standardOutput = .bytes { output += $0 }
    let wasi = try WASI(configuration)
    let interpreter = Interpreter()
    let start = try withExtendedLifetime(interpreter) {
        try interpreter.instantiate(module, imports: wasi.imports).function("_start")
    }
    try time {
        do throws(Trap) {
            try start.call()
        } catch {
            // A program that returns from `main` may end by `proc_exit(0)`.
            guard let exit = error.hostError as? ProcessExit, exit.code == 0 else { throw error }
        }
    }
    let line = String(decoding: output, as: UTF8.self)
    guard line == "\(kernel.name) \(kernel.argument) \(kernel.checksum)\n" else {
        throw WrongResult(description: "\(kernel.name): printed \(line.debugDescription)")
    }
}
