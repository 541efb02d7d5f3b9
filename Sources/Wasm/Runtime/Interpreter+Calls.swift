// How the host enters a guest, and how a run ends.
//
//     native stack   run ─► runHandlers ─► callHost ─► host function ─► run ─► runHandlers …
//     value stack    │ frames of the first run │ arguments of the host function │ frames of the second run …
//                                                                               ▲ stackTop

/// One entry of the host into a guest, on the native stack while it lasts: what to restore afterwards.
///
/// For an entry from a host function, `ip` and `fp` say where the guest called that function.
@unsafe
struct Entry {
    let instance: UnsafeMutablePointer<InstanceStorage>
    let ip: InstructionPointer
    let fp: FramePointer
    let stackTop: FramePointer
    /// The entry before this one; `nil` for the outermost.
    let outer: UnsafePointer<Entry>?

    init(_ state: ExecutionState) {
        unsafe instance = state.instance
        unsafe ip = state.tripIP
        unsafe fp = state.tripFP
        unsafe stackTop = state.stackTop
        unsafe outer = state.entry
    }

    func restore(_ state: inout ExecutionState) {
        unsafe state.instance = instance
        unsafe state.tripIP = ip
        unsafe state.tripFP = fp
        unsafe state.stackTop = stackTop
        unsafe state.entry = outer
    }
}

extension ExecutionState {
    /// Whether the calls between host and guest have native stack left.
    var hasNativeStack: Bool {
        let used = unsafe nativeStackBase &- stackAddress()
        // The stack grows downwards on every platform that Swift supports; a base below the present address means that
        // a closure runs on another stack, which is counted from there.
        return unsafe used > UInt.max / 2 || used <= nativeStackByteCount
    }
}

extension Interpreter {
    /// The slots from which on a call made by the host puts its arguments, if there is room for `slotCount`.
    func argumentSlots(_ slotCount: Int) -> FramePointer? {
        let top = unsafe state.pointee.stackTop
        return unsafe top + (slotCount + Linkage.slotCount) <= state.pointee.stackLimit ? top : nil
    }

    /// Calls a function whose arguments stand at `frame`, where its results stand afterwards.
    ///
    /// - Parameters:
    ///   - reference: A function of this interpreter, not null.
    ///   - frame: What ``argumentSlots(_:)`` gave.
    /// - Returns: The trap or uncaught exception that ended the run, or `nil`.
    func run(_ reference: UInt64, at frame: FramePointer) -> Trap? {
        let isOutermost = unsafe state.pointee.nativeStackBase == 0
        if isOutermost {
            unsafe state.pointee.nativeStackBase = stackAddress()
            if unsafe state.pointee.hasEnding { ending = nil }
        }
        if unsafe !state.pointee.hasEnding {
            if unsafe state.pointee.hasNativeStack {
                unsafe enter(reference, at: frame)
            } else {
                fail(Trap(.callStackExhausted))
            }
        }
        if isOutermost { unsafe state.pointee.nativeStackBase = 0 }
        return unsafe state.pointee.hasEnding ? takeEnding(isOutermost) : nil
    }

    /// What the host gets of an ending.
    ///
    /// The trap of an inner run stays, so that the host function that made the call cannot go on after it; an exception is
    /// the host function's to deal with.
    @inline(never)
    private func takeEnding(_ isOutermost: Bool) -> Trap? {
        switch ending {
        case .trap(let trap):
            if isOutermost { ending = nil }
            return trap
        case .exception(let exception, let backtrace):
            ending = nil
            return trap(exception, backtrace)
        case nil: return nil
        }
    }

    private func enter(_ reference: UInt64, at frame: FramePointer) {
        let entry = unsafe Entry(state.pointee)
        // SAFETY: the entry outlives what runs inside, and nothing points to it afterwards.
        unsafe withUnsafePointer(to: entry) { entry in
            unsafe state.pointee.entry = entry
            unsafe execute(reference, at: frame)
            unsafe entry.pointee.restore(&state.pointee)
        }
    }

    private func execute(_ reference: UInt64, at frame: FramePointer) {
        let target = unsafe (state.pointee.functions + Int(truncatingIfNeeded: reference))
            .assumingMemoryBound(to: FunctionStorage.self)
        // Where the run has not begun, no function of it is running: a backtrace starts at the call that led here, or at
        // nothing for the outermost run, whatever tripped before.
        unsafe state.pointee.tripIP = FixedCode.shared.exit
        unsafe state.pointee.tripFP = frame
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
        let entry = unsafe target.pointee.entry
        let header = unsafe entry.load(as: CodeHeader.self)
        guard
            unsafe frame + max(Int(header.frameSlots), linkageOffset + Linkage.slotCount)
                <= state.pointee.stackLimit
        else {
            fail(Trap(.callStackExhausted))
            return
        }
        unsafe Linkage(returnIP: FixedCode.shared.exit, callerFP: frame, callerInstance: storage)
            .write(to: frame + linkageOffset)
        unsafe state.pointee.instance = storage
        let status = unsafe runHandlers(
            Registers(
                entry + CodeHeader.byteCount, frame, storage.pointee.memory, StateAddress(state),
                state.pointee.takeSlice(),
                UInt64(target.pointee.index)))
        guard status != Status.finished, status != Status.pending else { return }
        let code = Trap.Code(rawValue: UInt8(truncatingIfNeeded: status)) ?? .unreachable
        // Of all that handlers end a run with, only the first call of a function can reach a limit.
        fail(Trap(code, detail: code == .limitExceeded ? exceededLimit : nil))
    }

    /// The functions that are running, innermost first, from the instruction at `ip`.
    func backtrace(_ ip: InstructionPointer, _ fp: FramePointer) -> [Trap.Frame] {
        var frames: [Trap.Frame] = []
        var unnamed: [ObjectIdentifier: (module: Module, frames: [Int])] = [:]
        var address = UInt(bitPattern: ip)
        var frame = unsafe fp
        var entry = unsafe state.pointee.entry
        // Only instances' code is asked for the address, so the loop ends at the outermost function's return address.
        while frames.count < Trap.maximumFrameCount {
            guard let map = code.function(at: address) else {
                // The exit code of a run that a host function made, or the outermost one's.
                guard let inner = unsafe entry, let outer = unsafe inner.pointee.outer else { break }
                unsafe address = UInt(bitPattern: inner.pointee.ip)
                unsafe frame = inner.pointee.fp
                unsafe entry = outer
                continue
            }
            let name = map.module.names.functions[map.functionIndex]
            if name == nil {
                unnamed[ObjectIdentifier(map.module), default: (map.module, [])].frames.append(frames.count)
            }
            frames.append(
                Trap.Frame(
                    functionIndex: map.functionIndex, functionName: name, offset: map.moduleOffset(of: address)))
            let linkage = unsafe Linkage.read(from: frame + map.linkageOffset)
            // One byte before the return address lies within the call.
            let returnAddress = unsafe UInt(bitPattern: linkage.returnIP)
            address =
                unsafe returnAddress == UInt(bitPattern: FixedCode.shared.exit) ? returnAddress : returnAddress - 1
            unsafe frame = linkage.callerFP
        }
        for (module, places) in unnamed.values { nameByExports(of: module, places, &frames) }
        return frames
    }

    /// Names the frames at `places` by the functions' exports; one pass, since a module may have a million of them.
    private func nameByExports(of module: Module, _ places: [Int], _ frames: inout [Trap.Frame]) {
        var names: [UInt32: String] = [:]
        let wanted = Set(places.map { frames[$0].functionIndex })
        for export in module.contents.exports
        where export.kind == .function && wanted.contains(export.index) && names[export.index] == nil {
            names[export.index] = "\(export.name)"
            if names.count == wanted.count { break }
        }
        for place in places { frames[place].functionName = names[frames[place].functionIndex] }
    }
}
