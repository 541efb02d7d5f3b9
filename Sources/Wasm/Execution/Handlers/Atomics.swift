import Synchronization

// Atomic operators. The generator composes those that access a number, by the methods of `Synchronization.Atomic`; waiting and
// notifying is done out of line (`AtomicOperations`).

/// Atomic instructions.
///
/// ## Safety
/// - Must hold: the slots that the operands name lie in the running frame, and the memory exists in the running instance. The
///   place of an atomic access is aligned to its size.
/// - Guaranteed by: `FunctionTranslator`, the validator, and ``Registers/isAligned(_:plus:_:)``, which the generator puts
///   before each access: memories begin at a page of the system.
extension Registers {
    /// Whether the sum of an address and an offset is a multiple of a size.
    @inline(__always)
    func isAligned(_ address: UInt64, plus offset: UInt64, _ byteCount: UInt64) -> Bool {
        _fastPath((address &+ offset) & (byteCount &- 1) == 0)
    }

    @inline(__always)
    func atomicFence() -> Int {
        atomicMemoryFence(ordering: .sequentiallyConsistent)
        var following = unsafe self
        unsafe following.ip += 8
        return unsafe following.dispatch()
    }

    @inline(__always)
    func memoryAtomicNotify(_ operands: Operands.MemoryAtomicNotify) -> Int {
        unsafe complete(
            AtomicOperations.notify(
                state, .init(memory: operands.memory, address: read(operands.address), offset: operands.offset),
                read(operands.count), fuel, address(operands.result)),
            operands)
    }

    @inline(__always)
    func memoryAtomicWait32(_ operands: Operands.MemoryAtomicWait32) -> Int {
        let outcome = unsafe AtomicOperations.wait(
            notedState, .init(memory: operands.memory, address: read(operands.address), offset: operands.offset),
            .init(
                expected: read(operands.expected), isLong: false,
                timeout: Int64(bitPattern: read(operands.timeout))),
            fuel, address(operands.result))
        return unsafe outcome == AtomicOperations.ended ? end() : complete(outcome, operands)
    }

    @inline(__always)
    func memoryAtomicWait64(_ operands: Operands.MemoryAtomicWait64) -> Int {
        let outcome = unsafe AtomicOperations.wait(
            notedState, .init(memory: operands.memory, address: read(operands.address), offset: operands.offset),
            .init(
                expected: read(operands.expected), isLong: true,
                timeout: Int64(bitPattern: read(operands.timeout))),
            fuel, address(operands.result))
        return unsafe outcome == AtomicOperations.ended ? end() : complete(outcome, operands)
    }

    /// Ends the run as the interpreter's ending says.
    @inline(__always)
    private func end() -> Int {
        var leaving = unsafe self
        unsafe leaving.accumulator = UInt64(bitPattern: Int64(Status.pending))
        return unsafe leaving.leave(to: trapHandler)
    }
}
