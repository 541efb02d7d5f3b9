// What happens when an exception is thrown: frames are looked at from the innermost outwards until one has a clause that
// catches it. They are left as they are meanwhile, so that an exception that nobody catches has its backtrace.
//
//     throw ─► unwind handler ─► land ─► the frame's region at the address ─► clause: values to its slots, go on there
//                                  ▲          │ none
//                                  └ linkage ─┘ … up to the entry of the run: the host gets the exception
//
// ## Safety
// - Must hold: `ip` is an instruction of the function whose frame is at `fp`, or lies within the call that its return
//   address follows; every frame up to the run's entry has its linkage where its function's map says.
// - Guaranteed by: the handlers that throw or call, which pass on their own registers, and ``FrameLayout``.

/// The exception that is about to be looked for a handler.
@unsafe
enum ThrownException {
    /// None but what the interpreter's ending holds.
    case ending
    /// One of the instance's tags, and where the values stand.
    case values(tag: UnsafeRawPointer, payload: FramePointer)
    /// The exception with this reference.
    case reference(UInt64)
}

/// Where the guest goes on; without an address the run is over.
@unsafe
struct Landing {
    var ip: InstructionPointer?
    var fp: FramePointer
}

/// Finds who catches the thrown exception and makes its instance the running one, or ends the run.
@inline(never)
func land(_ state: StatePointer, _ ip: InstructionPointer, _ fp: FramePointer, _ fuel: Fuel) -> Landing {
    let interpreter = unsafe state.pointee.interpreter.takeUnretainedValue()
    let thrown = unsafe state.pointee.thrown
    unsafe state.pointee.thrown = .ending
    unsafe state.pointee.fuel = fuel
    switch unsafe thrown {
    case .values(let tag, let payload):
        // SAFETY: the instance that threw has the tag. Counting references would take longer than all the rest.
        return unsafe Unmanaged<Tag>.fromOpaque(tag)._withUnsafeGuaranteedRef { tag in
            unsafe interpreter.land(Unwinding(tag, payload, ip, fp))
        }
    case .reference(let reference):
        guard let tag = interpreter.exceptionTag(of: reference) else {
            // Guests have no such reference.
            unsafe state.pointee.tripIP = ip
            unsafe state.pointee.tripFP = fp
            interpreter.fail(Trap(.invalidCall, detail: "a reference that leads to no exception was thrown"))
            return unsafe Landing(ip: nil, fp: fp)
        }
        return unsafe withExtendedLifetime(tag) {
            unsafe interpreter.land(
                Unwinding(tag, interpreter.exceptionPayload(of: reference), ip, fp, reference: reference))
        }
    case .ending:
        // A trap, or an exception of a host function.
        guard case .exception(let exception, let backtrace) = interpreter.ending else {
            return unsafe Landing(ip: nil, fp: fp)
        }
        interpreter.ending = nil
        return unsafe withExtendedLifetime(exception) {
            unsafe exception.slots.withUnsafeBufferPointer { slots in
                unsafe interpreter.land(
                    Unwinding(
                        exception.tag, slots.baseAddress.unsafelyUnwrapped, ip, fp,
                        reference: exception.reference?.bits ?? 0),
                    backtrace)
            }
        }
    }
}

/// An exception on its way, and where it comes from: plain memory, without reference counting.
///
/// ## Safety
/// - Must hold: somebody else keeps the tag.
/// - Guaranteed by: ``land(_:_:_:_:)``, which takes it from an instance, or keeps what holds it.
@unsafe
struct Unwinding {
    unowned(unsafe) let tag: Tag
    let identity: UnsafeRawPointer
    let slotCount: Int
    let payload: UnsafePointer<UInt64>
    let ip: InstructionPointer
    let fp: FramePointer
    /// The exception's reference; 0 if it has none yet.
    let reference: UInt64
    /// The frames, regions and clauses looked at.
    var steps = 0

    init(
        _ tag: Tag, _ payload: UnsafePointer<UInt64>, _ ip: InstructionPointer, _ fp: FramePointer,
        reference: UInt64 = 0
    ) {
        unsafe self.tag = tag
        unsafe identity = tag.identity
        unsafe slotCount = tag.slotCount
        unsafe self.payload = payload
        unsafe self.ip = ip
        unsafe self.fp = fp
        unsafe self.reference = reference
    }

    /// The clause of a function that catches the exception at an offset of its code.
    mutating func clause(
        in table: ExceptionTable, at offset: UInt, _ tags: UnsafeMutablePointer<UnsafeRawPointer>
    ) -> ExceptionTable.Clause? {
        var region = unsafe table.region(at: UInt32(truncatingIfNeeded: offset), &steps)
        while region >= 0 {
            var next = table.regions[region].firstClause
            while next >= 0 {
                unsafe steps &+= 1
                let clause = table.clauses[next]
                guard let tag = clause.tag else { return clause }
                if unsafe tags[Int(tag)] == identity { return clause }
                next = clause.next
            }
            unsafe steps &+= 1
            region = table.regions[region].outer
        }
        return nil
    }
}

extension Interpreter {
    /// The frames, regions and clauses between two looks at cancellation and deadline.
    private static let stepsPerLook = 1 << 14

    /// - Parameter backtrace: Where the exception was thrown, if it has been with the host already.
    fileprivate func land(_ start: Unwinding, _ backtrace: [Trap.Frame] = []) -> Landing {
        var unwinding = unsafe start
        code.order()
        var address = unsafe UInt(bitPattern: start.ip)
        var frame = unsafe start.fp
        var instance = unsafe state.pointee.instance
        while let function = unsafe code.entry(at: address) {
            if unsafe function.catches,
                let clause = unsafe function.function._withUnsafeGuaranteedRef({ map in
                    unsafe unwinding.clause(in: map.exceptions, at: address - function.start, instance.pointee.tags)
                })
            {
                guard unsafe mayGoOn(&unwinding), unsafe deliver(unwinding, to: clause, address, frame) else { break }
                unsafe state.pointee.instance = instance
                return unsafe Landing(
                    ip: InstructionPointer(bitPattern: function.start + UInt(clause.target)), fp: frame)
            }
            unsafe unwinding.steps &+= 1
            guard unsafe unwinding.steps < Self.stepsPerLook || mayGoOn(&unwinding) else { break }
            let linkage = unsafe Linkage.read(from: frame + function.linkageOffset)
            // One byte before the return address lies within the call.
            address = unsafe UInt(bitPattern: linkage.returnIP) - 1
            unsafe frame = linkage.callerFP
            unsafe instance = linkage.callerInstance
        }
        if unsafe !state.pointee.hasEnding, unsafe mayGoOn(&unwinding) {
            let exception = unsafe GuestException(
                unwinding.tag, at: unwinding.payload, reference: unwinding.reference, in: hostRoots)
            ending = unsafe .exception(
                exception, backtrace.isEmpty ? self.backtrace(start.ip, start.fp) : backtrace)
        }
        return unsafe Landing(ip: nil, fp: start.fp)
    }

    /// Counts the work of unwinding, and looks at cancellation and deadline after many steps: a throw costs the guest the
    /// same whatever it passes.
    private func mayGoOn(_ unwinding: inout Unwinding) -> Bool {
        unsafe state.pointee.unwindingSteps &+= unwinding.steps
        unsafe unwinding.steps = 0
        guard unsafe state.pointee.unwindingSteps >= Self.stepsPerLook else { return true }
        unsafe state.pointee.unwindingSteps = 0
        guard let code = unsafe interruption(state) else { return true }
        unsafe end(Trap(code), unwinding)
        return false
    }

    /// Writes the exception to the slots where a clause expects it, as an object if its reference is asked for.
    ///
    /// - Parameters:
    ///   - address: Where the frame that catches it stands.
    ///   - frame: That frame.
    /// - Returns: Whether there was memory; otherwise the run ends.
    private func deliver(
        _ unwinding: Unwinding, to clause: ExceptionTable.Clause, _ address: UInt, _ frame: FramePointer
    ) -> Bool {
        var reference = unsafe unwinding.reference
        if reference == 0, clause.takesReference || clause.kept != nil {
            // What the frames further in hold is not needed any more, but for the values.
            if let ip = unsafe InstructionPointer(bitPattern: address) { unsafe state.pointee.tripIP = ip }
            unsafe state.pointee.tripFP = frame
            reference = unsafe allocateException(unwinding.tag, payload: unwinding.payload)
            guard reference >= HeapReference.origin else {
                unsafe end(Trap(Trap.Code(rawValue: UInt8(truncatingIfNeeded: reference)) ?? .heapExhausted), unwinding)
                return false
            }
        }
        if let slot = clause.kept { unsafe frame[slot] = reference }
        var destination = unsafe frame + clause.destination
        // Values that were thrown in the same frame may overlap their destination, which is not above them.
        let count = clause.tag == nil ? 0 : unsafe unwinding.slotCount
        for slot in 0..<count { unsafe destination[slot] = unwinding.payload[slot] }
        if clause.takesReference {
            unsafe destination += count
            unsafe destination.pointee = reference
        }
        return true
    }

    private func end(_ trap: Trap, _ unwinding: Unwinding) {
        unsafe state.pointee.tripIP = unwinding.ip
        unsafe state.pointee.tripFP = unwinding.fp
        fail(trap)
    }
}
