// The machine's registers of a handler, and its type; `Dispatch.swift` says how one follows another.

/// Where execution stands in the code stream: the address of the running handler's own word.
typealias InstructionPointer = UnsafeRawPointer
/// The first slot of the running function's frame.
typealias FramePointer = UnsafeMutablePointer<UInt64>
/// The first byte of memory 0 of the running instance; its length stands in front of it (``LinearMemory``).
typealias MemoryBase = UnsafeMutableRawPointer
/// The address of the state of a run: the C convention knows no pointers to Swift structures.
typealias StateAddress = UnsafeMutableRawPointer
/// The fuel left of the current slice; never negative between two instructions.
typealias Fuel = Int
/// A value handed from one handler directly to the next, as its slot would hold it.
typealias Accumulator = UInt64
// Floating-point values are handed on in registers of their own, which cost the others nothing.
typealias DoubleAccumulator = Double
typealias SingleAccumulator = Float

/// One handler: runs its instruction and all that follow, and returns when the guest's outermost function does.
///
/// The result is a ``Status`` in its raw form.
typealias Handler =
    @convention(c) (
        InstructionPointer, FramePointer, MemoryBase, StateAddress, Fuel, Accumulator, DoubleAccumulator,
        SingleAccumulator
    ) -> Int
