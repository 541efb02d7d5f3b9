// The ways out of the fast path: traps, fuel, translation at the first call, host calls, and the end of a run. The
// handlers here are entered with the registers of the instruction that needs them.
//
// ## Safety
// - Must hold: `state` is the running interpreter's, `ip` an instruction of the function whose frame is at `fp`, and the
//   accumulator what the handler's comment says.
// - Guaranteed by: `Registers.leave(to:)` and the handlers of calls, which pass on the registers that they got. The objects
//   that the state refers to without counting outlive the run: the interpreter owns them.

/// Ends the run; the accumulator holds the trap's code.
///
/// Not inlined, so that the handlers that trap stay short.
@inline(never)
func trapHandler(
    _ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel,
    _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator
) -> Int {
    let state = unsafe state.assumingMemoryBound(to: ExecutionState.self)
    unsafe state.pointee.tripIP = ip
    unsafe state.pointee.tripFP = fp
    unsafe state.pointee.fuel = fuel
    return Int(truncatingIfNeeded: accumulator)
}

/// Takes another slice of the fuel for the cost in the state, which is subtracted from `fuel` already, and runs the
/// instruction again.
@inline(never)
func refuelHandler(
    _ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel,
    _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator
) -> Int {
    var registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    unsafe registers.fuel &+= Int(truncatingIfNeeded: registers.state.pointee.pendingCost)
    let slice = unsafe nextSlice(registers.state, registers.fuel, ip, fp)
    guard slice >= 0 else {
        // What the embedder added is in the state, so the register's fuel is out of date.
        unsafe registers.fuel = registers.state.pointee.fuel
        unsafe registers.accumulator = UInt64(UInt(bitPattern: 0 &- slice))
        return unsafe registers.leave(to: trapHandler)
    }
    unsafe registers.fuel = slice
    return unsafe registers.dispatch()
}

/// The fuel that handlers get at a time.
///
/// Between two slices, cancellation and deadline are looked at.
let fuelSlice: UInt64 = 1 << 20

/// A new slice that pays at least the cost in the state, or the negated raw value of a trap's code.
@inline(never)
private func nextSlice(
    _ state: StatePointer, _ fuel: Fuel, _ ip: InstructionPointer, _ fp: FramePointer
) -> Fuel {
    unsafe state.pointee.fuel = fuel
    unsafe state.pointee.tripIP = ip
    unsafe state.pointee.tripFP = fp
    if let code = unsafe interruption(state) { return BulkOperations.failure(code) }
    let cost = unsafe state.pointee.pendingCost
    if unsafe state.pointee.totalFuel < cost {
        let interpreter = unsafe state.pointee.interpreter.takeUnretainedValue()
        if let refill = interpreter.fuelRefill {
            let missing = unsafe cost - state.pointee.totalFuel
            interpreter.isCollectionForbidden = true
            let added = refill(missing)
            interpreter.isCollectionForbidden = false
            unsafe state.pointee.totalFuel = saturatingSum(state.pointee.totalFuel, added)
        }
        guard unsafe state.pointee.totalFuel >= cost else { return BulkOperations.failure(.outOfFuel) }
    }
    return unsafe state.pointee.takeSlice(atLeast: cost)
}

func saturatingSum(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let (sum, overflow) = a.addingReportingOverflow(b)
    return overflow ? .max : sum
}

/// Why the run must end now although the guest did nothing wrong; counts the looks, so that a run can be ended at the
/// same place again.
@inline(never)
func interruption(_ state: StatePointer) -> Trap.Code? {
    unsafe state.pointee.interruptionChecks &+= 1
    if unsafe state.pointee.interruptionChecks == state.pointee.plannedCheck {
        return unsafe state.pointee.plannedCode
    }
    return unsafe presentInterruption(state)
}

/// Whether the run was cancelled from another thread, or is too late.
@inline(__always)
func presentInterruption(_ state: StatePointer) -> Trap.Code? {
    // SAFETY: the interpreter outlives its runs. Borrowing it costs no reference counting.
    unsafe state.pointee.interpreter._withUnsafeGuaranteedRef { interpreter in
        if interpreter.lookHook != nil { interpreter.callLookHook() }
        if interpreter.cancellation.isCancelled { return .cancelled }
        return unsafe state.pointee.hasDeadline && interpreter.isDeadlineExceeded ? .deadlineExceeded : nil
    }
}

extension Interpreter {
    /// Neither the frames of the guest nor a collection under way can be looked at from there.
    @inline(never)
    fileprivate func callLookHook() {
        let wasForbidden = isCollectionForbidden
        isCollectionForbidden = true
        lookHook?()
        isCollectionForbidden = wasForbidden
    }

    /// Not inlined, because a library's type such as an instant costs its user even on paths without it.
    @inline(never)
    fileprivate var isDeadlineExceeded: Bool { deadline.map { ContinuousClock.now >= $0 } ?? false }
}

extension ExecutionState {
    /// All fuel, while no handler holds a slice.
    var totalFuel: UInt64 {
        get { unsafe saturatingSum(fuelReserve, UInt64(max(0, fuel))) }
        set {
            unsafe fuel = 0
            unsafe fuelReserve = newValue
        }
    }

    /// Changes the fuel without making the slice larger, so that a host function that charges for its work does not put
    /// off the next look at cancellation and deadline.
    mutating func setFuelWithinSlice(_ total: UInt64) {
        unsafe fuel = unsafe Int(min(UInt64(max(0, fuel)), total))
        unsafe fuelReserve = unsafe total - UInt64(fuel)
    }

    /// Splits the fuel into a slice for the handlers and the reserve.
    mutating func takeSlice(atLeast cost: UInt64 = 0) -> Fuel {
        let total = unsafe totalFuel
        let slice = max(min(total, fuelSlice), min(cost, total))
        unsafe fuelReserve = total - slice
        unsafe fuel = Int(slice)
        return unsafe fuel
    }
}

extension Registers {
    /// Where every function's entry cell points at first: translates the function and enters it.
    ///
    /// The accumulator holds the function's index in the running instance.
    @inline(__always)
    func translate() -> Int {
        let function = unsafe translateFunction(state, Int(truncatingIfNeeded: accumulator))
        guard let entry = unsafe function.entry else {
            return unsafe trapBeforeEntry(function.failure, function.linkageOffset)
        }
        let header = unsafe entry.load(as: CodeHeader.self)
        guard unsafe fp + Int(header.frameSlots) <= state.pointee.stackLimit else {
            return unsafe trapBeforeEntry(.callStackExhausted, function.linkageOffset)
        }
        var registers = unsafe self
        unsafe registers.ip = entry + CodeHeader.byteCount
        return unsafe registers.dispatch()
    }

    /// Traps in a call whose callee's frame does not exist yet.
    @inline(__always)
    private func trapBeforeEntry(_ code: Trap.Code, _ linkageOffset: Int) -> Int {
        // The call is what trapped: one byte before its return address.
        let linkage = unsafe Linkage.read(from: fp + linkageOffset)
        var registers = unsafe self
        unsafe registers.ip = linkage.returnIP - 1
        unsafe registers.fp = linkage.callerFP
        return unsafe registers.trap(code)
    }

    /// What the outermost function returns to.
    @inline(__always)
    func exit() -> Int {
        unsafe state.pointee.fuel = fuel
        return Status.finished
    }
}

/// A function that is called for the first time in its instance.
@unsafe
private struct CalledFunction {
    /// Its code; `nil` if the run ends instead.
    var entry: InstructionPointer?
    var failure = Trap.Code.cancelled
    var linkageOffset: Int
}

/// The code of a function that the running instance's module defines; its entry cell then leads there.
@inline(never)
private func translateFunction(_ state: StatePointer, _ index: Int) -> CalledFunction {
    let instance = unsafe state.pointee.instance.pointee.object.takeUnretainedValue()
    let contents = instance.module.contents
    let type = contents.functionType(contents.functionTypeIndices[contents.importedFunctionCount + index])
    var function = unsafe CalledFunction(linkageOffset: type.linkageOffset)
    let body = contents.bodies[index]
    let units = HostWork.units(forBytes: body.range.count)
    let isLarge = units >= HostWork.slice || ConstantFlow.isLarge(body)
    if let code = unsafe state.pointee.chargeEngineWork(1 + units, state, looks: isLarge) {
        unsafe function.failure = code
        return unsafe function
    }
    // A large body has a look of its own, just taken; those inside of it have no number, and end the run at the same place.
    var failure = Trap.Code.cancelled
    let interpreter = instance.interpreter
    do throws(TranslationFailure) {
        guard interpreter.code.hasRoomForMore else { throw .noMemory }
        let translated = try instance.code.translate(
            index, of: instance.module, memoryLimit: interpreter.codeMemoryLeft, counted: interpreter.code,
            isInterrupted: !isLarge
                ? nil
                : {
                    guard let code = unsafe presentInterruption(state) else { return false }
                    failure = code
                    return true
                })
        instance.setEntry(of: index, to: translated.code.lowerBound)
        if interpreter.code.add(translated) { interpreter.codeByteCount += translated.size.kept }
        unsafe function.entry = translated.entry
    } catch {
        if error != .interrupted {
            failure = .limitExceeded
            interpreter.exceededLimit = error == .noMemory ? LimitNames.systemMemory : LimitNames.codeMemory
        }
    }
    unsafe function.failure = failure
    return unsafe function
}

/// Calls a host function with its arguments at `frame`, where it leaves its results.
///
/// - Returns: The fuel left of the slice, or −1 when the call does not return because the interpreter holds an ending.
@inline(never)
func callHost(
    _ state: StatePointer, _ target: UnsafeMutablePointer<FunctionStorage>, _ frame: FramePointer,
    _ ip: InstructionPointer, _ fp: FramePointer, _ fuel: Fuel
) -> Fuel {
    unsafe state.pointee.fuel = fuel
    unsafe state.pointee.tripIP = ip
    unsafe state.pointee.tripFP = fp
    let savedTop = unsafe state.pointee.stackTop
    unsafe state.pointee.stackTop = frame + Int(target.pointee.linkageOffset)
    if unsafe state.pointee.stackTop <= state.pointee.stackLimit, unsafe state.pointee.hasNativeStack {
        // SAFETY: only host functions get here, and the interpreter owns their bodies for its life. Borrowing the body
        // and its closure costs no reference counting, which would take longer than the rest of the call.
        unsafe target.pointee.host.unsafelyUnwrapped._withUnsafeGuaranteedRef { body in
            if body.isCounted, unsafe !state.pointee.countHostCall(state) { return }
            if body.hasReferenceParameters { unsafe holdArguments(state, body, frame) }
            defer { if body.hasReferenceParameters { unsafe releaseArguments(state, body) } }
            do {
                unsafe try body.run(Caller(state: state), HostArguments(slots: frame, count: body.slotCount))
                if body.hasReferenceResults { unsafe checkReferences(state, target, frame) }
            } catch {
                unsafe failRun(state, error)
            }
        }
    } else {
        unsafe failRun(state, Trap(.callStackExhausted))
    }
    unsafe state.pointee.stackTop = savedTop
    return unsafe state.pointee.hasEnding ? -1 : state.pointee.fuel
}

/// Makes the references among the arguments of a host function roots, since the function may write its results over
/// them before it calls a guest.
@inline(never)
private func holdArguments(_ state: StatePointer, _ body: HostFunctionBody, _ frame: FramePointer) {
    let interpreter = unsafe state.pointee.interpreter.takeUnretainedValue()
    for slot in body.referenceParameters { unsafe interpreter.scopedRoots.append(frame[slot]) }
}

@inline(never)
private func releaseArguments(_ state: StatePointer, _ body: HostFunctionBody) {
    unsafe state.pointee.interpreter.takeUnretainedValue().scopedRoots.removeLast(body.referenceParameters.count)
}

/// Ends the run unless every result of a host function that must be a reference exists and has its type.
///
/// The type is the interpreter's form of the function's, since a host function may be linked in several.
@inline(never)
private func checkReferences(
    _ state: StatePointer, _ target: UnsafeMutablePointer<FunctionStorage>, _ frame: FramePointer
) {
    let interpreter = unsafe state.pointee.interpreter.takeUnretainedValue()
    var slot = 0
    for result in interpreter.types.functionType(unsafe target.pointee.typeIdentifier).results {
        // SAFETY: the frame has the slots of the results.
        if let type = result.referenceType, unsafe !interpreter.hasReference(frame[slot], type) {
            interpreter.fail(
                Trap(
                    .invalidCall,
                    detail: "a host function gave a reference that does not exist, or not \(interpreter.describe(type))"
                ))
            return
        }
        slot += result.slotCount
    }
}

@inline(never)
func failRun(_ state: StatePointer, _ error: any Error) {
    unsafe state.pointee.interpreter.takeUnretainedValue().fail(error)
}
