import Wasm

/// Decoding, validation, translation and instantiation.
func moduleBenchmarks(_ guests: Guests) throws -> [Benchmark] {
    let kernels = try Kernel.all.map { try guests.bytes("kernels/\($0.name).wasm") }
    let large = try largeModule(functionBytes: 2_000_000)
    return try [
        decoding("decode+validate/kernels", kernels),
        decoding("decode+validate/one-function-2MB", [large]),
        translation("translate/kernels", kernels),
        translation("translate/one-function-2MB", [large]),
        instantiation(guests),
    ]
}

private func decoding(_ name: String, _ modules: [[UInt8]]) -> Benchmark {
    let bytes = modules.reduce(0) { $0 + $1.count }
    return Benchmark(name, .megabytesPerSecond(bytes: bytes), target: 200) { operations, timer in
        try timer.time {
            for _ in 0..<operations {
                for module in modules { _ = try Module(bytes: module) }
            }
        }
    }
}

private func translation(_ name: String, _ binaries: [[UInt8]]) throws -> Benchmark {
    let modules = try binaries.map { try Module(bytes: $0) }
    let bytes = modules.reduce(0) { $0 + $1.bodyByteCount }
    return Benchmark(name, .megabytesPerSecond(bytes: bytes)) { operations, timer in
        timer.time {
            for _ in 0..<operations {
                for module in modules { _ = module.translateAllFunctions(for: .optimized) }
            }
        }
    }
}

/// A further instance of a module that is decoded already, in an interpreter that has run before.
///
/// The interpreter is replaced where its instances would become too many, outside the timed region; freeing is part of
/// what an instance costs, and so is inside.
private func instantiation(_ guests: Guests) throws -> Benchmark {
    let module = try Module(bytes: guests.assembled("calls/small.wat"))
    let batch = 64
    return Benchmark("instantiate/small", .microseconds, target: 10) { operations, timer in
        var imports = Imports()
        imports.define("host", "log", HostFunction { (_: borrowing Caller, _: Int32, _: Int32) in })
        var done = 0
        while done < operations {
            let count = min(batch, operations - done)
            done += count
            var interpreter: Interpreter? = Interpreter()
            _ = try interpreter?.instantiate(module, imports: imports)
            try timer.time {
                for _ in 0..<count { _ = try interpreter?.instantiate(module, imports: imports) }
                interpreter = nil
            }
        }
    }
}

/// A module with one function whose body is about as long as said.
///
/// The body is a block that adds constants to locals, with a branch now and then.
private func largeModule(functionBytes: Int) throws -> [UInt8] {
    // local.get 0, i32.const 12345, i32.add, local.set 1, local.get 1, local.get 0, i32.lt_u, br_if 0, …
    let unit: [UInt8] = [
        0x20, 0, 0x41, 0xb9, 0xe0, 0x00, 0x6a, 0x21, 1, 0x20, 1, 0x20, 0, 0x49, 0x0d, 0, 0x20, 1, 0x20, 2, 0x6c,
        0x21, 0,
    ]
    var body: [UInt8] = [1, 2, 0x7f, 0x02, 0x40]
    body.reserveCapacity(functionBytes)
    while body.count < functionBytes { body += unit }
    body += [0x0b, 0x0b]
    func section(_ identifier: UInt8, _ contents: [UInt8]) -> [UInt8] { [identifier] + length(contents) + contents }
    func length(_ bytes: [UInt8]) -> [UInt8] {
        var rest = bytes.count
        var encoded: [UInt8] = []
        repeat {
            encoded.append(UInt8(rest & 0x7f) | (rest > 0x7f ? 0x80 : 0))
            rest >>= 7
        } while rest > 0
        return encoded
    }
    return [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]
        + section(1, [1, 0x60, 1, 0x7f, 0])
        + section(3, [1, 0])
        + section(10, [1] + length(body) + body)
}
