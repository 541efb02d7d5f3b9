// How the host enters a guest, and how a run ends.
//
//     native stack   run ─► runHandlers ─► callHost ─► host function ─► run ─► runHandlers …
//     value stack    │ frames of the first run │ arguments of the host function │ frames of the second run …
//                                                                               ▲ stackTop

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Where a call of a host function stands.
@unsafe
struct CallSite {
    var ip: InstructionPointer
    var fp: FramePointer
}

extension Interpreter {
    /// Whether a run is under way.
    var isRunning: Bool { nativeStackBase != 0 }

    /// Whether the calls between host and guest have native stack left.
    func hasNativeStack() -> Bool {
        let used = nativeStackBase &- stackAddress()
        // The stack grows downwards on every platform that Swift supports; a base below the present address means that
        // a closure runs on another stack, which is counted from there.
        return used > UInt.max / 2 || used <= UInt(limits.nativeStack.bytes)
    }

    /// The slots from which on a call made by the host puts its arguments, if there is room for `slotCount`.
    func argumentSlots(_ slotCount: Int) -> FramePointer? {
        let top = unsafe state.pointee.stackTop
        return unsafe top + (slotCount + Registers.linkageSlots) <= state.pointee.stackLimit ? top : nil
    }

    /// Calls a function whose arguments stand at `frame`, where its results stand afterwards.
    ///
    /// - Parameters:
    ///   - reference: A function of this interpreter, not null.
    ///   - frame: What ``argumentSlots(_:)`` gave.
    /// - Returns: The trap that ended the run, or `nil`.
    func run(_ reference: UInt64, at frame: FramePointer) -> Trap? {
        let isOutermost = !isRunning
        if isOutermost {
            nativeStackBase = stackAddress()
            pendingTrap = nil
        }
        defer { if isOutermost { nativeStackBase = 0 } }
        if pendingTrap == nil {
            if hasNativeStack() {
                unsafe enter(reference, at: frame)
            } else {
                fail(Trap(.callStackExhausted))
            }
        }
        // The trap of an inner run stays, so that the host function that made the call cannot go on after it.
        let trap = pendingTrap
        if isOutermost { pendingTrap = nil }
        return trap
    }

    private func enter(_ reference: UInt64, at frame: FramePointer) {
        let target = unsafe functions[reference]
        let saved = unsafe (
            state.pointee.instance, state.pointee.tripIP, state.pointee.tripFP, state.pointee.stackTop
        )
        unsafe hostCallSites.append(CallSite(ip: state.pointee.tripIP, fp: state.pointee.tripFP))
        defer {
            unsafe hostCallSites.removeLast()
            unsafe (state.pointee.instance, state.pointee.tripIP, state.pointee.tripFP, state.pointee.stackTop) = saved
        }
        if let code = unsafe interruption(state) {
            fail(Trap(code))
            return
        }
        guard let storage = unsafe target.pointee.instance else {
            _ = unsafe callHost(
                state, target, frame, FixedCode.shared.exit, frame, state.pointee.takeSlice())
            return
        }
        let linkageOffset = unsafe Int(target.pointee.linkageOffset)
        let entry = unsafe loadEntry(target.pointee.cell)
        let header = unsafe entry.load(as: CodeHeader.self)
        guard
            unsafe frame + max(Int(header.frameSlots), linkageOffset + Registers.linkageSlots)
                <= state.pointee.stackLimit
        else {
            fail(Trap(.callStackExhausted))
            return
        }
        let linkage = unsafe frame + linkageOffset
        unsafe linkage[0] = UInt64(UInt(bitPattern: FixedCode.shared.exit))
        unsafe linkage[1] = UInt64(UInt(bitPattern: frame))
        unsafe linkage[2] = UInt64(UInt(bitPattern: storage))
        unsafe state.pointee.instance = storage
        let status = unsafe runHandlers(
            Registers(
                entry + CodeHeader.byteCount, frame, storage.pointee.memory, StateAddress(state),
                state.pointee.takeSlice(),
                UInt64(UInt(bitPattern: target.pointee.cell))))
        guard status != Status.finished, status != Status.pending else { return }
        let code = Trap.Code(rawValue: UInt8(truncatingIfNeeded: status)) ?? .unreachable
        fail(Trap(code))
    }

    /// Ends the run with an error: keeps the first one, with a backtrace.
    func fail(_ error: any Error) {
        guard pendingTrap == nil else { return }
        var trap = error as? Trap ?? Trap(.hostError, hostError: error)
        if trap.backtrace.isEmpty { trap.backtrace = unsafe backtrace(state.pointee.tripIP, state.pointee.tripFP) }
        pendingTrap = trap
    }

    /// The functions that are running, innermost first, from the instruction at `ip`.
    func backtrace(_ ip: InstructionPointer, _ fp: FramePointer) -> [Trap.Frame] {
        var frames: [Trap.Frame] = []
        var address = UInt(bitPattern: ip)
        var frame = unsafe fp
        var sites = unsafe hostCallSites.dropFirst()
        // Only instances' code is asked for the address, so the loop ends at the outermost function's return address.
        while frames.count < 64 {
            guard let (instance, map) = function(at: address) else {
                // The exit code of a run that a host function made, or the outermost one's.
                guard let site = unsafe sites.popLast() else { break }
                unsafe address = UInt(bitPattern: site.ip)
                unsafe frame = site.fp
                continue
            }
            frames.append(
                Trap.Frame(
                    functionIndex: map.functionIndex,
                    functionName: instance.module.contents.names.functions[map.functionIndex],
                    offset: map.moduleOffset(of: address)))
            let linkage = unsafe frame + map.linkageOffset
            // One byte before the return address lies within the call.
            let returnAddress = unsafe UInt(linkage[0])
            address =
                unsafe returnAddress == UInt(bitPattern: FixedCode.shared.exit) ? returnAddress : returnAddress - 1
            // SAFETY: linkages are written by calls and by `enter`, always with a frame of this value stack.
            unsafe frame = FramePointer(bitPattern: UInt(linkage[1])).unsafelyUnwrapped
        }
        return frames
    }

    private func function(at address: UInt) -> (InstanceObject, FunctionMap)? {
        for instance in instances {
            if let map = instance.code.function(at: address) { return (instance, map) }
        }
        return nil
    }
}

/// An address on the present thread's native stack.
@inline(never)
private func stackAddress() -> UInt {
    var marker: UInt8 = 0
    return unsafe withUnsafeMutablePointer(to: &marker) { UInt(bitPattern: $0) }
}
