/// What a host function knows of the guest that called it.
///
/// It exists only during the call and cannot be kept.
///
/// As a ``GuestMemory`` it is the memory that the calling instance exports as `memory`, as WASI has it; without such an
/// export memory 0, and empty if there is none.
@safe
public struct Caller: ~Copyable {
    /// The state of the running interpreter, which outlives the call.
    let state: StatePointer

    init(state: StatePointer) { unsafe self.state = state }

    /// The calling instance, for calls back into it.
    ///
    /// `nil` where the host itself called the host function.
    public var instance: Instance? {
        let storage = unsafe state.pointee.instance
        return unsafe storage == NoInstance.shared.storage
            ? nil : Instance(storage.pointee.object.takeUnretainedValue())
    }

    /// The interpreter that is running.
    public var interpreter: Interpreter { unsafe state.pointee.interpreter.takeUnretainedValue() }

    /// The fuel left.
    public var fuel: UInt64 {
        get { unsafe state.pointee.totalFuel }
        nonmutating set {
            unsafe state.pointee.setFuelWithinSlice(newValue)
        }
    }

    /// Charges the guest for work of the host.
    ///
    /// - Parameter amount: Units of fuel, one for about one instruction.
    /// - Throws: ``Trap/Code/outOfFuel`` if there is less, and then nothing is charged.
    public func consumeFuel(_ amount: UInt64) throws(Trap) {
        let left = fuel
        guard left >= amount else { throw Trap(.outOfFuel) }
        fuel = left - amount
    }

    /// The time at which the run ends.
    public var deadline: ContinuousClock.Instant? { interpreter.deadline }

    /// Ends the run if it was cancelled or its deadline has passed.
    ///
    /// A host function that blocks calls this every few milliseconds.
    ///
    /// - Throws: ``Trap/Code/cancelled`` or ``Trap/Code/deadlineExceeded``.
    public func checkInterruption() throws(Trap) {
        if let code = unsafe presentInterruption(state) { throw Trap(code) }
    }

    /// The size in bytes of the memory at this moment.
    public var memoryByteCount: Int { guestBytes.count }
}

extension Caller: GuestMemory {
    /// The bytes of the exported memory.
    public var guestBytes: GuestBytes {
        let storage = unsafe state.pointee.instance
        guard unsafe storage != NoInstance.shared.storage else {
            return unsafe GuestBytes(start: nil, count: 0, observation: nil)
        }
        let base = unsafe storage.pointee.hostMemory
        return unsafe GuestBytes(
            start: base, count: LinearMemory.byteCount(base), observation: state.pointee.observation)
    }
}

/// The arguments of a host function, and the place for its results.
///
/// It exists only during the call.
@safe
public struct HostArguments: ~Copyable {
    @usableFromInline
    let slots: UnsafeMutablePointer<UInt64>
    /// The slots of the parameters or of the results, whichever are more.
    @usableFromInline
    let count: Int

    init(slots: UnsafeMutablePointer<UInt64>, count: Int) {
        unsafe self.slots = slots
        self.count = count
    }

    /// The argument in a slot.
    ///
    /// A vector takes two slots, every other value one.
    ///
    /// - Parameter index: The number of the slot; the host function's own duty to keep within its type.
    @inlinable
    public subscript<T: WasmValue>(index: Int) -> T {
        precondition(
            index >= 0 && index < count && T.slotCount <= count &- index,
            "a host function read an argument that its type does not have")
        // SAFETY: within the slots, as just checked.
        return unsafe T.slotCount == 1 ? T(slot: slots[index]) : T(slot: slots[index], highSlot: slots[index + 1])
    }

    /// Writes a result.
    ///
    /// - Parameters:
    ///   - index: The number of the slot.
    ///   - value: The result.
    @inlinable
    public func set<T: WasmValue>(_ index: Int, _ value: T) {
        precondition(
            index >= 0 && index < count && T.slotCount <= count &- index,
            "a host function wrote a result that its type does not have")
        // SAFETY: within the slots, as just checked.
        unsafe slots[index] = value.slot
        if T.slotCount > 1 { unsafe slots[index + 1] = value.highSlot }
    }
}
