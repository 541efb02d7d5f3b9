// Host work: what the host does for a guest beside executing its instructions, counted in units that depend on the
// guest's calls alone, never on a clock: but for `memory.atomic.wait`, which costs a unit for each 10 ms that it sleeps.
//
//     callHost ──1──► host function ──Caller.chargeHostWork──► ExecutionState.hostWork ──each slice──► look
//     instantiation, first call of a function ────►│                    (by their size)
//                                                  └── more than the limit: the run ends
//
// A look is where cancellation and deadline are asked for. Looks inside host functions have no number, because a run
// that is replayed answers host functions from its recording. Those for work of the engine itself have, see `interruption`:
// its own count says where they are, and it is the same in every run.

/// Host work counted in the units of ``Caller/chargeHostWork(_:)``.
package enum HostWork {
    /// The units between two looks at cancellation and deadline: 16 KiB of bytes moved or text parsed, well below a
    /// millisecond, or as many of the shortest calls.
    package static let slice: UInt64 = 256
    /// The bytes that one unit pays for.
    package static let bytesPerUnit = 64

    /// The units for moving or parsing `count` bytes.
    @inlinable
    package static func units(forBytes count: Int) -> UInt64 { UInt64(max(0, count)) / 64 }
}

extension Caller {
    /// The host work of the interpreter so far, in units.
    public var hostWork: UInt64 { unsafe state.pointee.hostWork }

    /// Counts work that the host does for the guest, and looks at cancellation and deadline after every 256 units.
    ///
    /// Each call of a host function costs one unit by itself. A function that does more than a few microseconds of work
    /// charges it beforehand, in parts of at most a few milliseconds, and passes on what this throws.
    ///
    /// - Parameter units: One for about each 64 bytes moved or text parsed, each entry of a list, each system call.
    /// - Throws: ``Trap/Code/cancelled``, ``Trap/Code/deadlineExceeded``, or ``Trap/Code/limitExceeded`` with the detail
    ///   `host_work` if the work is more than ``Limits/hostWork``.
    public func chargeHostWork(_ units: UInt64) throws(Trap) {
        unsafe try state.pointee.chargeHostWork(units, state)
    }

    /// Counts the moving or parsing of bytes, one unit for each 64, as ``chargeHostWork(_:)`` does.
    public func chargeHostWork(forBytes count: Int) throws(Trap) {
        try chargeHostWork(HostWork.units(forBytes: count))
    }
}

extension Interpreter {
    /// The host work of the guests so far, in units; setting it begins to count anew.
    ///
    /// It is counted by ``Caller/chargeHostWork(_:)``: one unit for each call of a host function, and what the function
    /// charges. The first call of a function of an instance costs its size in bytes divided by 64, and so do data
    /// segments; each 16 of the items that an instance has or imports, and each 64 operators of a constant expression, cost
    /// one unit. It depends on no clock, but for a unit for each 10 ms that `memory.atomic.wait` sleeps, and is apart from
    /// fuel.
    public var hostWork: UInt64 {
        get { unsafe state.pointee.hostWork }
        set {
            unsafe state.pointee.hostWork = newValue
            unsafe state.pointee.planHostLook()
        }
    }

    /// Counts work of the host as ``Caller/chargeHostWork(_:)`` does, for work between two calls of the guest.
    ///
    /// - Throws: As ``Caller/chargeHostWork(_:)``.
    public func chargeHostWork(_ units: UInt64) throws(Trap) {
        unsafe try state.pointee.chargeHostWork(units, state)
    }

    /// Is called at each look at cancellation and deadline, before it: a host that shares its threads out among guests
    /// may let others run meanwhile.
    ///
    /// It may be in the middle of a collection: it may make references, and ask for a collection, which then does not
    /// happen, but must not run guests of this interpreter, change their objects and tables, or make types of it.
    package var onLook: (() -> Void)? {
        get { lookHook }
        set { lookHook = newValue }
    }
}

extension ExecutionState {
    /// Counts units, and looks when a slice is full.
    @inline(__always)
    mutating func chargeHostWork(_ units: UInt64, _ state: StatePointer) throws(Trap) {
        unsafe hostWork = unsafe saturatingSum(hostWork, units)
        if unsafe hostWork >= nextHostLook { unsafe try takeHostLook(state) }
    }

    /// Counts a call of a host function.
    ///
    /// A function that throws would make every call a third slower, because of the place that it needs for its error.
    ///
    /// - Returns: Whether the run goes on; otherwise the interpreter holds the ending.
    @inline(__always)
    mutating func countHostCall(_ state: StatePointer) -> Bool {
        // The next look is at 1 at least, and nothing is added at the end of the count.
        if unsafe hostWork < nextHostLook &- 1 {
            unsafe hostWork &+= 1
            return true
        }
        return unsafe countHostCallAndLook(state)
    }

    @inline(never)
    private mutating func countHostCallAndLook(_ state: StatePointer) -> Bool {
        do throws(Trap) {
            unsafe try chargeHostWork(1, state)
            return true
        } catch {
            unsafe failRun(state, error)
            return false
        }
    }

    /// Says when the next look is due: after a slice, or beyond the limit.
    mutating func planHostLook() {
        unsafe nextHostLook = unsafe min(
            saturatingSum(hostWork, HostWork.slice), hostWorkLimit == .max ? .max : hostWorkLimit + 1)
    }

    /// Looks at the limit, cancellation and deadline.
    @inline(never)
    private mutating func takeHostLook(_ state: StatePointer) throws(Trap) {
        unsafe planHostLook()
        if unsafe hostWork > hostWorkLimit { throw Trap(.limitExceeded, detail: "host_work") }
        if let code = unsafe presentInterruption(state) { throw Trap(code) }
    }

    /// Counts work that the engine itself does: making an instance, and translating a body at its first call in an
    /// instance, whether or not another instance has caused that already.
    ///
    /// The limit is not looked at: a module bounds this work by its size.
    ///
    /// - Parameter looks: Whether there is a look however little the work is.
    /// - Returns: Why the run must end.
    mutating func chargeEngineWork(_ units: UInt64, _ state: StatePointer, looks: Bool = false) -> Trap.Code? {
        unsafe hostWork = unsafe saturatingSum(hostWork, units)
        unsafe engineWork &+= units
        guard unsafe engineWork >= HostWork.slice || looks else { return nil }
        unsafe engineWork = 0
        return unsafe interruption(state)
    }
}
