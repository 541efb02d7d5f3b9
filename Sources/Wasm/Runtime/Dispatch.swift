// How one handler follows another. This is the only file that knows it.
//
//     code stream   │ handler address │ operands … │ handler address │ operands … │
//                   ▲ ip
//     value stack   … │ caller's frame ………………………………………… │
//                                      │ parameters, then results │ linkage │ locals │ temporaries │
//                                      ▲ fp
//
// A handler does its work and calls the next one in tail position with the registers below, which the platform's
// calling convention keeps in machine registers: six integers and two floating-point numbers. The optimiser turns that call into a jump; CI disassembles the
// built handlers and proves it. Where it cannot (Thread Sanitizer), DRIVER_LOOP makes each handler return to a loop.

/// Everything of a run that is not worth a register.
typealias StatePointer = UnsafeMutablePointer<ExecutionState>

/// Why the handlers returned.
enum Status {
    /// The outermost function returned.
    static let finished = 0
    /// Only with DRIVER_LOOP: the registers are in the state; call the handler at `ip`.
    static let proceed = -1
    /// A host function failed, a nested call trapped, or nobody caught an exception; the interpreter holds the ending.
    static let pending = -2
    // Positive: the raw value of a `Trap.Code`.
}

/// Runs from `registers.ip` until the outermost function returns or traps.
///
/// ## Safety
/// - Must hold: an instruction starts at `registers.ip`, and the slots that the code there names are on the value stack;
///   what the outermost function returns to is ``FixedCode/exit``.
/// - Guaranteed by: `Interpreter.execute`, which compares the frame with the stack limit and writes its linkage, and
///   ``TailCallProbe``, whose code names the first slots of an empty stack and returns from nothing.
@inline(never)
func runHandlers(
    _ registers: Registers
) -> Int {
    var status = unsafe registers.dispatch()
    #if DRIVER_LOOP
        while status == Status.proceed, let current = unsafe registers.state.pointee.registers {
            let handler = unsafe unsafeBitCast(current.ip.load(as: UInt.self), to: Handler.self)
            status = unsafe handler(
                current.ip, current.fp, current.memory, StateAddress(current.state), current.fuel, current.accumulator,
                current.double, current.single)
        }
    #endif
    return status
}

/// The registers of a handler, as one value; after inlining nothing of it is left.
///
/// ## Safety
/// - Must hold: ``fp`` is the frame of the function that runs at ``ip``, ``memory`` is memory 0 of the running instance in
///   ``state``, and ``state`` is the running interpreter's.
/// - Guaranteed by: each handler, which passes on what it was called with and changes ``fp``, ``memory`` and the
///   instance together: `enter`, `callFunction`, `replace` and `leaveFrame` are the only ones that do.
@unsafe
struct Registers {
    var ip: InstructionPointer
    var fp: FramePointer
    var memory: MemoryBase
    var state: StatePointer
    var fuel: Fuel
    var accumulator: Accumulator
    var double: DoubleAccumulator
    var single: SingleAccumulator

    @inline(__always)
    init(
        _ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel,
        _ accumulator: Accumulator, _ double: DoubleAccumulator = 0, _ single: SingleAccumulator = 0
    ) {
        unsafe self.ip = ip
        unsafe self.fp = fp
        unsafe self.memory = memory
        unsafe self.state = state.assumingMemoryBound(to: ExecutionState.self)
        unsafe self.fuel = fuel
        unsafe self.accumulator = accumulator
        unsafe self.double = double
        unsafe self.single = single
    }

    /// Continues with the instruction at ``ip``.
    ///
    /// ## Safety
    /// - Must hold: ``ip`` is the start of an instruction, in code that lives as long as the run.
    /// - Guaranteed by: ``CodeEmitter``, which alone writes handler addresses and branch distances, and the owners of its
    ///   code: ``ExecutableCode``, which an instance holds through its module, ``FixedCode``, which is never freed, and
    ///   ``TailCallProbe``.
    @inline(__always)
    func dispatch() -> Int {
        #if DRIVER_LOOP
            unsafe state.pointee.registers = self
            return Status.proceed
        #else
            return unsafe unsafeBitCast(ip.load(as: UInt.self), to: Handler.self)(
                ip, fp, memory, StateAddress(state), fuel, accumulator, double, single)
        #endif
    }

    /// Continues with the instruction after the one with these operands.
    @inline(__always)
    func next<Operands: InstructionOperands>(_ operands: Operands) -> Int {
        var following = unsafe self
        unsafe following.ip = operands.end
        return unsafe following.dispatch()
    }

    /// Continues in another handler without moving ``ip``: the way out of the fast path.
    ///
    /// ## Safety
    /// - Must hold: the registers are those of the instruction at ``ip``.
    /// - Guaranteed by: the handler, which got them as its parameters; the row says which ways out it takes, and
    ///   `.ci/check-handlers` proves that it takes no other.
    @inline(__always)
    func leave(to handler: Handler) -> Int {
        unsafe handler(ip, fp, memory, StateAddress(state), fuel, accumulator, double, single)
    }

    /// Ends the run with a trap at this instruction.
    @inline(__always)
    func trap(_ code: Trap.Code) -> Int {
        var leaving = unsafe self
        unsafe leaving.accumulator = UInt64(code.rawValue)
        return unsafe leaving.leave(to: trapHandler)
    }

    // MARK: Branches

    /// Continues at the instruction that a distance leads to.
    @inline(__always)
    func branch(to target: InstructionPointer) -> Int {
        var following = unsafe self
        unsafe following.ip = target
        return unsafe following.dispatch()
    }

    /// Charges the basic block that ends here.
    ///
    /// - Returns: Whether the slice had enough; if not, the handler must return ``refuel(_:)`` at once.
    @inline(__always)
    mutating func charge(_ cost: UInt32) -> Bool {
        unsafe fuel &-= Int(cost)
        return unsafe _fastPath(fuel >= 0)
    }

    /// Asks for another slice, and then runs this instruction again from its start.
    ///
    /// The refuelling handler undoes the charge, so that handlers need not keep the fuel before it.
    @inline(__always)
    func refuel(_ cost: UInt32) -> Int {
        unsafe state.pointee.pendingCost = UInt64(cost)
        return unsafe leave(to: refuelHandler)
    }
}
