// Calls and returns. The arguments stand where the callee's frame begins:
//
//     caller's frame … │ arguments │                      while the caller builds the call
//                      │ parameters, then results │ linkage │ locals │ temporaries
//                      ▲ callee's fp              ▲ Linkage
//
// Nothing here recurses natively: a call is a jump, and the return address is a value on the value stack.

/// Calls and returns.
///
/// ## Safety
/// - Must hold: the arguments stand at the callee's frame, the linkage offset is that of the callee's type, indices of
///   functions, types and tables exist in the running instance, and the running function's own linkage offset is right.
/// - Guaranteed by: the validator (types and indices) and `FunctionTranslator`, which places the arguments and takes
///   linkage offsets from the types. A callee's frame is compared with the stack limit as a whole before its linkage is
///   written; a function reference comes from a table, an import or a typed value, which hold references of this
///   interpreter only, and of their type: whatever the host gives is checked (``Reference/bits(fitting:of:in:)``).
extension Registers {
    /// Continues in a function with its frame at `frame`, after writing its linkage.
    ///
    /// A function that may not have been translated is told its index in the accumulator.
    @inline(__always)
    func enter(
        _ entry: InstructionPointer, _ frame: FramePointer, _ linkageOffset: Int,
        returningTo returnIP: InstructionPointer
    ) -> Int {
        let header = unsafe entry.load(as: CodeHeader.self)
        guard _fastPath(unsafe frame + Int(header.frameSlots) <= state.pointee.stackLimit) else {
            return unsafe trap(.callStackExhausted)
        }
        unsafe Linkage.write(returningTo: returnIP, fp, of: state, to: frame + linkageOffset)
        var callee = unsafe self
        unsafe callee.ip = entry + CodeHeader.byteCount
        unsafe callee.fp = frame
        return unsafe callee.dispatch()
    }

    /// The registers with the index of a function of the running instance in the accumulator.
    @inline(__always)
    func telling(_ function: UInt32) -> Registers {
        var registers = unsafe self
        unsafe registers.accumulator = UInt64(function)
        return unsafe registers
    }

    /// Continues in a function in the place of the running one, whose linkage is given.
    @inline(__always)
    func replace(
        _ entry: InstructionPointer, _ arguments: FramePointer, _ argumentSlots: Int, _ linkageOffset: Int,
        linkage own: Linkage
    ) -> Int {
        let header = unsafe entry.load(as: CodeHeader.self)
        guard _fastPath(unsafe fp + Int(header.frameSlots) <= state.pointee.stackLimit) else {
            return unsafe trap(.callStackExhausted)
        }
        unsafe moveSlots(fp, arguments, argumentSlots)
        unsafe own.write(to: fp + linkageOffset)
        var callee = unsafe self
        unsafe callee.ip = entry + CodeHeader.byteCount
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

    /// Makes an instance the running one.
    @inline(__always)
    mutating func switchInstance(_ instance: UnsafeMutablePointer<InstanceStorage>) {
        unsafe state.pointee.instance = instance
        unsafe memory = instance.pointee.memory
    }

    // MARK: call

    /// Call of a function that the module defines.
    @inline(__always)
    func call(_ operands: Operands.Call) -> Int {
        let cell = unsafe state.pointee.instance.pointee.cells + Int(operands.function)
        return unsafe telling(operands.function).enter(
            loadEntry(cell), address(operands.frame), operands.linkage, returningTo: operands.end)
    }

    @inline(__always)
    func callImport(_ operands: Operands.CallImport) -> Int {
        let reference = unsafe state.pointee.instance.pointee.importedFunctions[Int(operands.function)]
        return unsafe callFunction(function(reference), address(operands.frame), operands)
    }

    /// Only a call of what the same site called last is done here, where the callee's code is known without the reference,
    /// which is merely compared; another handler gets the tag in the accumulator.
    @inline(__always)
    func callIndirect(_ operands: Operands.CallIndirect) -> Int {
        let index: UInt64 = unsafe read(operands.index)
        let instance = unsafe state.pointee.instance
        let table = unsafe instance.tables[Int(operands.table)]
        guard _fastPath(unsafe table.pointee.contains(index)) else {
            return unsafe leave(to: callIndirectElsewhereHandler)
        }
        let tag = unsafe table.pointee.elements[Int(truncatingIfNeeded: index)] | operands.tag
        let target = unsafe instance.callTarget(at: operands.target)
        // A callee needs nothing in the accumulator, so that it is free for the tag.
        var registers = unsafe self
        unsafe registers.accumulator = tag
        guard _fastPath(unsafe target.pointee.tag == tag) else {
            return unsafe registers.leave(to: callIndirectAnewHandler)
        }
        return unsafe registers.enter(
            target.pointee.entry, address(operands.frame), operands.linkage, returningTo: operands.end)
    }

    /// Call of another function than the site called last, which becomes the site's target if it is one of the running
    /// instance, of the very type and translated, so that few registers must be saved and memory 0 stays.
    ///
    /// The reference is in the accumulator, with the type, and the block has been charged.
    @inline(__always)
    func callIndirectAnew(_ operands: Operands.CallIndirect) -> Int {
        let instance = unsafe state.pointee.instance
        let callee = unsafe function(CallTarget.reference(in: accumulator))
        let entry = unsafe callee.pointee.entry
        // Behind the null reference stands a function that belongs to no instance.
        // As numbers, so that no optional is taken apart. The stub of what is not translated asks for no frame.
        guard _fastPath(unsafe UInt(bitPattern: callee.pointee.instance) == UInt(bitPattern: instance)),
            _fastPath(
                unsafe callee.pointee.typeIdentifier
                    == instance.pointee.typeIdentifiers[CallTarget.type(in: operands.tag)]),
            _fastPath(unsafe entry.load(as: CodeHeader.self).frameSlots != 0)
        else { return unsafe leave(to: callIndirectElsewhereHandler) }
        unsafe instance.callTarget(at: operands.target).pointee = CallTarget(tag: accumulator, entry: entry)
        return unsafe enter(entry, address(operands.frame), operands.linkage, returningTo: operands.end)
    }

    /// Call of a function that a reference refers to; its type was checked when the reference was made.
    @inline(__always)
    func callRef(_ operands: Operands.CallRef) -> Int {
        let reference: UInt64 = unsafe read(operands.function)
        guard reference != 0 else { return unsafe trap(.nullFunctionReference) }
        return unsafe callFunction(function(reference), address(operands.frame), operands)
    }

    /// Calls a function of any instance or the host.
    @inline(__always)
    func callFunction<Operands: InstructionOperands>(
        _ target: UnsafeMutablePointer<FunctionStorage>, _ frame: FramePointer, _ operands: Operands
    ) -> Int {
        guard let instance = unsafe target.pointee.instance else {
            let fuel = unsafe callHost(state, target, frame, ip, fp, fuel)
            guard fuel >= 0 else { return unsafe unwindAfterHost() }
            var registers = unsafe self.withoutAccumulators
            unsafe registers.fuel = fuel
            return unsafe registers.next(operands)
        }
        let caller = unsafe state.pointee.instance
        let entry = unsafe target.pointee.entry
        let header = unsafe entry.load(as: CodeHeader.self)
        guard _fastPath(unsafe frame + Int(header.frameSlots) <= state.pointee.stackLimit) else {
            return unsafe trap(.callStackExhausted)
        }
        unsafe Linkage(returnIP: operands.end, callerFP: fp, callerInstance: caller)
            .write(to: frame + Int(target.pointee.linkageOffset))
        var callee = unsafe self
        unsafe callee.switchInstance(instance)
        unsafe callee.ip = entry + CodeHeader.byteCount
        unsafe callee.fp = frame
        unsafe callee.accumulator = UInt64(target.pointee.index)
        return unsafe callee.dispatch()
    }

    // MARK: return_call

    /// Tail call of a function that the module defines.
    @inline(__always)
    func returnCall(_ operands: Operands.ReturnCall) -> Int {
        let cell = unsafe state.pointee.instance.pointee.cells + Int(operands.function)
        return unsafe telling(operands.function).replace(
            loadEntry(cell), address(operands.arguments), operands.count, operands.calleeLinkage,
            linkage: .read(from: address(operands.linkage)))
    }

    @inline(__always)
    func returnCallImport(_ operands: Operands.ReturnCallImport) -> Int {
        let reference = unsafe state.pointee.instance.pointee.importedFunctions[Int(operands.function)]
        return unsafe returnCallFunction(
            function(reference), address(operands.arguments), operands.count, address(operands.linkage))
    }

    @inline(__always)
    func returnCallIndirect(_ operands: Operands.ReturnCallIndirect) -> Int {
        let (target, failure) = unsafe indirectTarget(read(operands.index), Int(operands.type), operands.table)
        guard let target = unsafe target else { return unsafe trap(failure) }
        return unsafe returnCallFunction(
            target, address(operands.arguments), operands.count, address(operands.linkage))
    }

    @inline(__always)
    func returnCallRef(_ operands: Operands.ReturnCallRef) -> Int {
        let reference: UInt64 = unsafe read(operands.function)
        guard reference != 0 else { return unsafe trap(.nullFunctionReference) }
        return unsafe returnCallFunction(
            function(reference), address(operands.arguments), operands.count, address(operands.linkage))
    }

    @inline(__always)
    func returnCallFunction(
        _ target: UnsafeMutablePointer<FunctionStorage>, _ arguments: FramePointer, _ argumentSlots: Int,
        _ own: FramePointer
    ) -> Int {
        let linkage = unsafe Linkage.read(from: own)
        guard let instance = unsafe target.pointee.instance else {
            let resultSlots = unsafe Int(target.pointee.linkageOffset)
            let fuel = unsafe callHost(state, target, arguments, ip, fp, fuel)
            var registers = unsafe self
            guard fuel >= 0 else {
                // The frame is left already, so that nothing in it catches an exception: the caller's call threw.
                unsafe registers.ip = linkage.returnIP - 1
                unsafe registers.fp = linkage.callerFP
                unsafe state.pointee.instance = linkage.callerInstance
                return unsafe registers.unwindAfterHost()
            }
            unsafe moveSlots(fp, arguments, resultSlots)
            unsafe registers.fuel = fuel
            return unsafe registers.leaveFrame(linkage)
        }
        var registers = unsafe telling(target.pointee.index)
        unsafe registers.switchInstance(instance)
        return unsafe registers.replace(
            target.pointee.entry, arguments, argumentSlots, Int(target.pointee.linkageOffset), linkage: linkage)
    }

    // MARK: return

    /// Return with the results already in place.
    @inline(__always)
    func returnPlaced(_ operands: Operands.ReturnPlaced) -> Int {
        unsafe leaveFrame(.read(from: address(operands.linkage)))
    }

    /// Return of one result.
    @inline(__always)
    func returnSlot(_ operands: Operands.ReturnSlot, _ result: UInt64) -> Int {
        // The result may overwrite a linkage that begins at slot 0 only if there is no result, so the order is free.
        let linkage = unsafe Linkage.read(from: address(operands.linkage))
        unsafe fp[0] = result
        return unsafe leaveFrame(linkage)
    }

    /// Return of a constant.
    @inline(__always)
    func returnImmediate(_ operands: Operands.ReturnImmediate) -> Int {
        let linkage = unsafe Linkage.read(from: address(operands.linkage))
        unsafe fp[0] = operands.value
        return unsafe leaveFrame(linkage)
    }

    @inline(__always)
    func leaveFrame(_ linkage: Linkage) -> Int {
        var caller = unsafe self
        unsafe caller.ip = linkage.returnIP
        unsafe caller.fp = linkage.callerFP
        if unsafe linkage.callerInstance != state.pointee.instance {
            unsafe caller.switchInstance(linkage.callerInstance)
        }
        return unsafe caller.dispatch()
    }

    // MARK: Function references

    /// `ref.as_non_null`.
    @inline(__always)
    func refAsNonNull(_ operands: Operands.RefAsNonNull) -> Int {
        let reference: UInt64 = unsafe read(operands.value)
        return unsafe _fastPath(reference != 0) ? next(operands) : trap(.nullReference)
    }

    /// The function that a non-null reference refers to.
    @inline(__always)
    func function(_ reference: UInt64) -> UnsafeMutablePointer<FunctionStorage> {
        unsafe (state.pointee.functions + Int(truncatingIfNeeded: reference))
            .assumingMemoryBound(to: FunctionStorage.self)
    }

    /// The function that `call_indirect` calls, or the reason why there is none.
    @inline(__always)
    func indirectTarget(_ index: UInt64, _ typeIndex: Int, _ tableIndex: UInt32)
        -> (UnsafeMutablePointer<FunctionStorage>?, Trap.Code)
    {
        let instance = unsafe state.pointee.instance
        let table = unsafe instance.tables[Int(tableIndex)]
        guard unsafe table.pointee.contains(index) else { return (nil, .undefinedElement) }
        let reference = unsafe table.pointee.elements[Int(truncatingIfNeeded: index)]
        guard reference != 0 else { return (nil, .uninitializedElement) }
        let target = unsafe function(reference)
        // Only what is not of the very type looks at supertypes, of which final types have none below them.
        guard unsafe isSubtype(target.pointee.typeIdentifier, of: instance.pointee.typeIdentifiers[typeIndex])
        else {
            return (nil, .indirectCallTypeMismatch)
        }
        return unsafe (target, .unreachable)
    }
}

/// What `call_indirect` does where it calls another function than the last time.
@inline(never)
func callIndirectAnewHandler(
    _ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel,
    _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator
) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    return unsafe registers.callIndirectAnew(Operands.CallIndirect(ip: ip))
}

/// What `call_indirect` does where there is more to do than to enter a function: the block has been charged.
@inline(never)
func callIndirectElsewhereHandler(
    _ ip: InstructionPointer, _ fp: FramePointer, _ memory: MemoryBase, _ state: StateAddress, _ fuel: Fuel,
    _ accumulator: Accumulator, _ double: DoubleAccumulator, _ single: SingleAccumulator
) -> Int {
    let registers = unsafe Registers(ip, fp, memory, state, fuel, accumulator, double, single)
    let operands = unsafe Operands.CallIndirect(ip: ip)
    let (target, failure) = unsafe registers.indirectTarget(
        registers.read(operands.index), CallTarget.type(in: operands.tag), operands.table)
    guard let target = unsafe target else { return unsafe registers.trap(failure) }
    return unsafe registers.callFunction(target, registers.address(operands.frame), operands)
}
