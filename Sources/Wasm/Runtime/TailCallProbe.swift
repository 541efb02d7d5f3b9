// Whether this build's handlers really jump. A build without optimisation would work at first and use up the native
// stack in the guest's first long loop, so it is found out before anything runs.

/// Measures once in each process whether a chain of handlers leaves the native stack where it was.
enum TailCallProbe {
    /// Whether handlers may be run.
    static let holds: Bool = {
        let length = 64
        var emitter = CodeEmitter()
        emitter.begin()
        let start = emitter.offset
        emitter.measureStack(result: 0)
        for _ in 0..<length { emitter.copy(result: 2, source: 2) }
        emitter.measureStack(result: 1)
        emitter.exit()
        let words = emitter.words.array
        let code = UnsafeMutablePointer<UInt64>.allocate(capacity: words.count)
        defer { unsafe code.deallocate() }
        unsafe code.initialize(from: words, count: words.count)
        let interpreter = Interpreter(limits: Limits(functions: 0, valueStack: .bytes(0)))
        let frame = unsafe interpreter.valueStack.base
        // SAFETY: the code above is complete, reads and writes slots 0 to 2 of an empty value stack, and ends the run.
        let status = unsafe runHandlers(
            Registers(
                InstructionPointer(code) + start, frame, LinearMemory.empty.base, StateAddress(interpreter.state), 0,
                0))
        return unsafe status == Status.finished && frame[0] == frame[1]
    }()
}

extension Registers {
    /// Writes where the native stack stands.
    @inline(__always)
    func measureStack(_ operands: Operands.MeasureStack) -> Int {
        unsafe write(UInt64(stackAddress()), to: operands.result)
        return unsafe next(operands)
    }
}

/// An address on the present thread's native stack.
@inline(never)
func stackAddress() -> UInt {
    var marker: UInt8 = 0
    return unsafe withUnsafeMutablePointer(to: &marker) { UInt(bitPattern: $0) }
}
