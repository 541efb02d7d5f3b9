// Instructions that throw.

/// Throws.
///
/// ## Safety
/// - Must hold: the running instance has the tag, and the slots of its values lie in the running frame.
/// - Guaranteed by: the validator, and `FunctionTranslator`, which puts the operands into consecutive temporaries.
extension Registers {
    /// `throw`.
    @inline(__always)
    func throwException(_ operands: Operands.ThrowException) -> Int {
        let tag = unsafe state.pointee.instance.pointee.tags[Int(operands.tag)]
        unsafe state.pointee.thrown = .values(tag: tag, payload: address(operands.arguments))
        return unsafe leave(to: unwindHandler)
    }

    /// `throw_ref`, and the legacy `rethrow`.
    @inline(__always)
    func throwReference(_ operands: Operands.ThrowReference) -> Int {
        let reference: UInt64 = unsafe read(operands.reference)
        guard reference != 0 else { return unsafe trap(.nullReference) }
        unsafe state.pointee.thrown = .reference(reference)
        return unsafe leave(to: unwindHandler)
    }

    /// Goes on after a host function that failed: where its exception is caught, or nowhere.
    @inline(__always)
    func unwindAfterHost() -> Int {
        var registers = unsafe self
        // What the host function left.
        unsafe registers.fuel = state.pointee.fuel
        return unsafe registers.leave(to: unwindHandler)
    }
}

/// Goes on where the thrown exception is caught, or ends the run.
@inline(never)
func unwindHandler(
    _ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel,
    _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator
) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let landing = unsafe land(registers.state, ip, fp, fuel)
    guard let target = unsafe landing.ip else { return Status.pending }
    unsafe registers.ip = target
    unsafe registers.fp = landing.fp
    unsafe registers.memory = registers.state.pointee.instance.pointee.memory
    return unsafe registers.dispatch()
}
