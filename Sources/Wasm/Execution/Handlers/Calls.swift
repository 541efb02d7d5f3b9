// Calls and returns. The arguments stand where the callee's frame begins:
//
//     caller's frame … │ arguments │                      while the caller builds the call
//                      │ parameters, then results │ return ip │ caller's fp │ caller's instance │ locals │ temporaries
//                      ▲ callee's fp              ▲ linkage
//
// The linkage always has three slots. A return compares instances and restores memory 0; saving the instance only
// where a call changes it would break after a tail call into a third instance. Nothing here recurses natively: a call
// is a jump, and the return address is a value on the value stack.

import Synchronization

extension Registers {
    /// The number of linkage slots.
    static var linkageSlots: Int { 3 }

    /// Continues in the function whose entry is `cell`, with its frame at `frame`, after writing its linkage.
    ///
    /// ## Safety
    /// - Must hold: the arguments stand at `frame`, and `linkageOffset` fits the callee's type.
    /// - Guaranteed by: the validator (types) and `FunctionTranslator`, which places the arguments.
    @inline(__always)
    func enter(_ cell: EntryCell, _ frame: FramePointer, _ linkageOffset: Int, returningTo returnIP: InstructionPointer)
        -> Int
    {
        let entry = unsafe loadEntry(cell)
        let header = unsafe entry.load(as: CodeHeader.self)
        guard unsafe frame + Int(header.frameSlots) <= state.pointee.stackLimit else {
            return unsafe trap(.callStackExhausted)
        }
        let linkage = unsafe frame + linkageOffset
        unsafe linkage[0] = UInt64(UInt(bitPattern: returnIP))
        unsafe linkage[1] = UInt64(UInt(bitPattern: fp))
        unsafe linkage[2] = UInt64(UInt(bitPattern: state.pointee.instance))
        var callee = unsafe self
        unsafe callee.ip = entry + CodeHeader.byteCount
        unsafe callee.fp = frame
        unsafe callee.accumulator = UInt64(UInt(bitPattern: cell))
        return unsafe callee.dispatch()
    }

    /// Continues in the function whose entry is `cell` in the place of the running one, whose linkage is given.
    @inline(__always)
    func replace(
        _ cell: EntryCell, _ arguments: FramePointer, _ argumentSlots: Int, _ linkageOffset: Int,
        linkage own: (UInt64, UInt64, UInt64)
    ) -> Int {
        let entry = unsafe loadEntry(cell)
        let header = unsafe entry.load(as: CodeHeader.self)
        guard unsafe fp + Int(header.frameSlots) <= state.pointee.stackLimit else {
            return unsafe trap(.callStackExhausted)
        }
        unsafe moveSlots(fp, arguments, argumentSlots)
        let linkage = unsafe fp + linkageOffset
        unsafe linkage[0] = own.0
        unsafe linkage[1] = own.1
        unsafe linkage[2] = own.2
        var callee = unsafe self
        unsafe callee.ip = entry + CodeHeader.byteCount
        unsafe callee.accumulator = UInt64(UInt(bitPattern: cell))
        return unsafe callee.dispatch()
    }

    /// Moves slots downwards, where a plain loop is right for overlapping ranges too.
    @inline(__always)
    func moveSlots(_ destination: FramePointer, _ source: FramePointer, _ count: Int) {
        var index = 0
        while index < count {
            unsafe destination[index] = source[index]
            index &+= 1
        }
    }

    /// The linkage of the running frame.
    @inline(__always)
    func linkage(at offset: Int) -> (UInt64, UInt64, UInt64) {
        let linkage = unsafe fp + offset
        return unsafe (linkage[0], linkage[1], linkage[2])
    }

    /// Makes an instance the running one.
    @inline(__always)
    mutating func switchInstance(_ instance: UnsafeMutablePointer<InstanceStorage>) {
        unsafe state.pointee.instance = instance
        unsafe memory = instance.pointee.memory
    }

    // MARK: call

    /// Call of a function of the module: entry cell (0), frame (2), linkage offset (3), cost (4).
    @inline(__always)
    func call() -> Int {
        var registers = unsafe self
        guard unsafe registers.charge(4) else { return unsafe registers.refuel(4) }
        let cell = unsafe state.pointee.instance.pointee.cells + Int(operand32(0))
        return unsafe registers.enter(cell, fp + operand(2), operand(3), returningTo: ip + 24)
    }

    /// Call of an imported function: import index (0), frame (2), cost (4).
    @inline(__always)
    func callImport() -> Int {
        var registers = unsafe self
        guard unsafe registers.charge(4) else { return unsafe registers.refuel(4) }
        let reference = unsafe state.pointee.instance.pointee.importedFunctions[Int(operand32(0))]
        return unsafe registers.callFunction(function(reference), fp + operand(2), 24)
    }

    /// `call_indirect`: index (0), frame (1), type index (2), table (4), cost (6).
    @inline(__always)
    func callIndirect() -> Int {
        var registers = unsafe self
        guard unsafe registers.charge(6) else { return unsafe registers.refuel(6) }
        let (target, failure) = unsafe indirectTarget(slot(0), operand32(2), operand32(4))
        guard let target = unsafe target else { return unsafe registers.trap(failure) }
        return unsafe registers.callFunction(target, fp + operand(1), 24)
    }

    /// Calls a function of any instance or the host; the instruction takes `byteCount` bytes.
    @inline(__always)
    func callFunction(_ target: UnsafeMutablePointer<FunctionStorage>, _ frame: FramePointer, _ byteCount: Int) -> Int {
        guard let instance = unsafe target.pointee.instance else {
            let fuel = unsafe callHost(state, target, frame, ip, fp, fuel)
            guard fuel >= 0 else { return Status.pending }
            var registers = unsafe self
            unsafe registers.fuel = fuel
            return unsafe registers.next(byteCount)
        }
        let caller = unsafe state.pointee.instance
        let entry = unsafe loadEntry(target.pointee.cell)
        let header = unsafe entry.load(as: CodeHeader.self)
        guard unsafe frame + Int(header.frameSlots) <= state.pointee.stackLimit else {
            return unsafe trap(.callStackExhausted)
        }
        let linkage = unsafe frame + Int(target.pointee.linkageOffset)
        unsafe linkage[0] = UInt64(UInt(bitPattern: ip + byteCount))
        unsafe linkage[1] = UInt64(UInt(bitPattern: fp))
        unsafe linkage[2] = UInt64(UInt(bitPattern: caller))
        var callee = unsafe self
        unsafe callee.switchInstance(instance)
        unsafe callee.ip = entry + CodeHeader.byteCount
        unsafe callee.fp = frame
        unsafe callee.accumulator = unsafe UInt64(UInt(bitPattern: target.pointee.cell))
        return unsafe callee.dispatch()
    }

    // MARK: return_call

    /// Tail call within the module: entry cell (0), arguments (2), how many slots (3), the callee's linkage offset (4),
    /// the running function's (5), cost (6).
    @inline(__always)
    func returnCall() -> Int {
        var registers = unsafe self
        guard unsafe registers.charge(6) else { return unsafe registers.refuel(6) }
        let cell = unsafe state.pointee.instance.pointee.cells + Int(operand32(0))
        return unsafe registers.replace(
            cell, fp + operand(2), operand(3), operand(4), linkage: linkage(at: operand(5)))
    }

    /// Tail call of an import: import index (0), arguments (2), how many slots (3), the running function's linkage
    /// offset (4), cost (6).
    @inline(__always)
    func returnCallImport() -> Int {
        var registers = unsafe self
        guard unsafe registers.charge(6) else { return unsafe registers.refuel(6) }
        let reference = unsafe state.pointee.instance.pointee.importedFunctions[Int(operand32(0))]
        return unsafe registers.returnCallFunction(function(reference), fp + operand(2), operand(3), operand(4))
    }

    /// `return_call_indirect`: type index (0), table (2), index (4), arguments (5), how many slots (6), the running
    /// function's linkage offset (7), cost (8).
    @inline(__always)
    func returnCallIndirect() -> Int {
        var registers = unsafe self
        guard unsafe registers.charge(8) else { return unsafe registers.refuel(8) }
        let (target, failure) = unsafe indirectTarget(slot(4), operand32(0), operand32(2))
        guard let target = unsafe target else { return unsafe registers.trap(failure) }
        return unsafe registers.returnCallFunction(target, fp + operand(5), operand(6), operand(7))
    }

    @inline(__always)
    func returnCallFunction(
        _ target: UnsafeMutablePointer<FunctionStorage>, _ arguments: FramePointer, _ argumentSlots: Int, _ own: Int
    ) -> Int {
        let linkage = unsafe linkage(at: own)
        guard let instance = unsafe target.pointee.instance else {
            // The host may add functions, which moves the store that `target` points into.
            let resultSlots = unsafe Int(target.pointee.linkageOffset)
            let fuel = unsafe callHost(state, target, arguments, ip, fp, fuel)
            guard fuel >= 0 else { return Status.pending }
            unsafe moveSlots(fp, arguments, resultSlots)
            var registers = unsafe self
            unsafe registers.fuel = fuel
            return unsafe registers.leaveFrame(linkage)
        }
        var registers = unsafe self
        unsafe registers.switchInstance(instance)
        return unsafe registers.replace(
            target.pointee.cell, arguments, argumentSlots, Int(target.pointee.linkageOffset), linkage: linkage)
    }

    // MARK: return

    /// Return with the results already in place: linkage offset (0), cost (2).
    @inline(__always)
    func returnPlaced() -> Int {
        var registers = unsafe self
        guard unsafe registers.charge(2) else { return unsafe registers.refuel(2) }
        return unsafe registers.leaveFrame(linkage(at: operand(0)))
    }

    /// Return of one result: linkage offset (0), result (1), cost (2).
    @inline(__always)
    func returnSlot() -> Int {
        var registers = unsafe self
        guard unsafe registers.charge(2) else { return unsafe registers.refuel(2) }
        // The result may overwrite a linkage that begins at slot 0 only if there is no result, so the order is free.
        let result: UInt64 = unsafe slot(1)
        let linkage = unsafe linkage(at: operand(0))
        unsafe fp[0] = result
        return unsafe registers.leaveFrame(linkage)
    }

    /// Return of a constant: linkage offset (0), cost (2), value (4).
    @inline(__always)
    func returnImmediate() -> Int {
        var registers = unsafe self
        guard unsafe registers.charge(2) else { return unsafe registers.refuel(2) }
        let linkage = unsafe linkage(at: operand(0))
        unsafe fp[0] = operand64(4)
        return unsafe registers.leaveFrame(linkage)
    }

    @inline(__always)
    func leaveFrame(_ linkage: (UInt64, UInt64, UInt64)) -> Int {
        // SAFETY: the linkage was written by a call or by `Interpreter`, and nothing else writes those slots.
        var caller = unsafe self
        unsafe caller.ip = InstructionPointer(bitPattern: UInt(linkage.0)).unsafelyUnwrapped
        unsafe caller.fp = FramePointer(bitPattern: UInt(linkage.1)).unsafelyUnwrapped
        if unsafe linkage.2 != UInt64(UInt(bitPattern: state.pointee.instance)) {
            unsafe caller.switchInstance(
                UnsafeMutablePointer<InstanceStorage>(bitPattern: UInt(linkage.2)).unsafelyUnwrapped)
        }
        return unsafe caller.dispatch()
    }

    // MARK: Function references

    /// The function that a non-null reference refers to.
    @inline(__always)
    func function(_ reference: UInt64) -> UnsafeMutablePointer<FunctionStorage> {
        unsafe (state.pointee.functions + Int(truncatingIfNeeded: reference))
            .assumingMemoryBound(to: FunctionStorage.self)
    }

    /// The function that `call_indirect` calls, or the reason why there is none.
    @inline(__always)
    func indirectTarget(_ index: UInt32, _ typeIndex: UInt32, _ tableIndex: UInt32)
        -> (UnsafeMutablePointer<FunctionStorage>?, Trap.Code)
    {
        let instance = unsafe state.pointee.instance
        let table = unsafe instance.pointee.tables[Int(tableIndex)]
        guard unsafe Int(index) < table.pointee.count else { return (nil, .undefinedElement) }
        let reference = unsafe table.pointee.elements[Int(index)]
        guard reference != 0 else { return (nil, .uninitializedElement) }
        let target = unsafe function(reference)
        guard unsafe target.pointee.typeIdentifier == instance.pointee.typeIdentifiers[Int(typeIndex)] else {
            return (nil, .indirectCallTypeMismatch)
        }
        return unsafe (target, .unreachable)
    }
}

/// The code address in an entry cell, which another thread may write at the same time.
@inline(__always)
func loadEntry(_ cell: EntryCell) -> InstructionPointer {
    // SAFETY: cells live as long as their module's code, hold an `Atomic` word, and are never zero.
    unsafe InstructionPointer(
        bitPattern: UnsafeMutableRawPointer(cell).assumingMemoryBound(to: Atomic<UInt>.self).pointee
            .load(ordering: .acquiring)
    ).unsafelyUnwrapped
}
