// Calls: the arguments are put where the callee's frame begins, and the results are found there.

extension FunctionTranslator {
    /// Puts the arguments of a call where the callee's frame begins; the call is emitted next.
    ///
    /// - Returns: The first slot of the frame.
    mutating func placeArguments(_ type: FunctionType) -> Int {
        let first = operands.count - type.parameters.count
        settle(from: first)
        // The arguments are the callee's.
        noteRoots(below: first)
        return first < operands.count ? operands[first].slot : operands.nextSlot
    }

    mutating func finishCall(_ type: FunctionType) {
        control.constants.mayThrow()
        operands.truncate(to: operands.count - type.parameters.count)
        for result in type.results { operands.push(.temporary, result.slotKind) }
        emitter.barrier()
    }

    mutating func call(_ function: Int, _ contents: ModuleContents) {
        let type = contents.functionType(contents.functionTypeIndices[function])
        let frame = placeArguments(type)
        if function < contents.importedFunctionCount {
            emitter.callImport(function: UInt32(function), frame: frame, cost: takeCost())
        } else {
            emitter.call(
                function: UInt32(function - contents.importedFunctionCount), frame: frame, linkage: type.linkageOffset,
                cost: takeCost())
        }
        finishCall(type)
    }

    mutating func callIndirect(_ typeIndex: UInt32, table: UInt32, _ contents: ModuleContents) {
        let type = contents.functionType(typeIndex)
        let index = slot(of: operands.pop())
        let frame = placeArguments(type)
        unsafe emitter.callIndirect(
            index: index, frame: frame, linkage: type.linkageOffset, target: takeCallTarget(),
            tag: CallTarget.tag(of: typeIndex), table: table, cost: takeCost())
        finishCall(type)
    }

    /// The place of the target of a `call_indirect`, as different from others as there are targets.
    private mutating func takeCallTarget() -> Int {
        defer { callSite &+= 1 }
        return unsafe Int(callSite) * MemoryLayout<CallTarget>.stride
    }

    mutating func returnCall(_ function: Int, _ contents: ModuleContents) {
        let type = contents.functionType(contents.functionTypeIndices[function])
        let arguments = placeArguments(type)
        let slots = type.parameters.slotCount
        if function < contents.importedFunctionCount {
            emitter.returnCallImport(
                function: UInt32(function), arguments: arguments, count: slots, linkage: layout.linkageOffset,
                cost: takeCost())
        } else {
            emitter.returnCall(
                function: UInt32(function - contents.importedFunctionCount), arguments: arguments, count: slots,
                calleeLinkage: type.linkageOffset, linkage: layout.linkageOffset, cost: takeCost())
        }
        emitter.barrier()
        leaveBlock()
    }

    mutating func returnCallIndirect(_ typeIndex: UInt32, table: UInt32, _ contents: ModuleContents) {
        let type = contents.functionType(typeIndex)
        let index = slot(of: operands.pop())
        let arguments = placeArguments(type)
        emitter.returnCallIndirect(
            type: typeIndex, table: table, index: index, arguments: arguments, count: type.parameters.slotCount,
            linkage: layout.linkageOffset, cost: takeCost())
        emitter.barrier()
        leaveBlock()
    }
}
