import Wasm

/// What vectors gain a kernel, and what a vector instruction costs more than a scalar one.
func vectorBenchmarks(_ guests: Guests) throws -> [Benchmark] {
    let instructions = try Module(bytes: guests.assembled("vectors/instructions.wat"))
    return try Kernel.vectorised.map { try speedup($0, guests) }
        + [
            cost(of: "i32x4.add", beyond: "i32.add", instructions),
            cost(of: "f32x4.mul", beyond: "f32.mul", instructions),
            cost(of: "i8x16.shuffle", beyond: "i32.add", instructions),
            cost(of: "i8x16.swizzle", beyond: "i32.add", instructions),
            cost(of: "i16x8.extmul_low_i8x16_s", beyond: "i32.mul", instructions),
            cost(of: "v128.load", beyond: "i32.load", instructions),
            cost(of: "v128.store", beyond: "i32.store", instructions),
        ]
}

/// The two builds of a kernel, one after the other.
private func speedup(_ kernel: Kernel, _ guests: Guests) throws -> Benchmark {
    let scalar = try Module(bytes: guests.bytes("vectors/\(kernel.name).wasm"))
    let vectorised = try Module(bytes: guests.bytes("vectors/\(kernel.name)-simd.wasm"))
    return Benchmark("speedup/\(kernel.name)", .speedup, target: 1.5, operations: 1) { _, timer in
        try run(kernel, scalar) { start in try timer.timeReference(start) }
        try run(kernel, vectorised) { start in try timer.time(start) }
    }
}

/// How many of an instruction a turn of a loop of `instructions.wat` executes.
private let instructionsPerTurn = 8

/// Two loops that differ in the instruction alone.
private func cost(of instruction: String, beyond scalar: String, _ module: Module) -> Benchmark {
    Benchmark("instruction/\(instruction)", .nanosecondsMore, target: 2) { operations, timer in
        let interpreter = Interpreter()
        let (reference, function) = try withExtendedLifetime(interpreter) {
            let instance = try interpreter.instantiate(module)
            return (try instance.function(scalar), try instance.function(instruction))
        }
        let turns = Int32(clamping: max(1, operations / instructionsPerTurn))
        let isRight: (Int32, Int32) = (
            try timer.timeReference { try reference.call(turns) }, try timer.time { try function.call(turns) }
        )
        guard isRight == (1, 1) else { throw WrongResult(description: "instruction/\(instruction): a wrong result") }
    }
}
