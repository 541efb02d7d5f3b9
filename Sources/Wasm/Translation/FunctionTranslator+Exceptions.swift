// Exceptions: regions of code with clauses, and the instructions that throw.
//
// Neither the start nor the end of a region emits anything; both keep instructions from being fused across them, because
// a region's bounds are offsets in the code.

extension FunctionTranslator {
    // MARK: try_table

    mutating func enterTryTable(_ blockType: BlockType, _ clauses: [CatchClause], _ contents: ModuleContents) {
        let (parameters, results) = control.kinds(of: blockType, contents)
        settleLocals()
        let region = openRegion()
        let handlerCount = control.constants.handlerCount
        for clause in clauses {
            let label = Int(clause.label)
            let takesTag = clause.kind == .catch || clause.kind == .catchReference
            let takesReference = clause.kind == .catchReference || clause.kind == .catchAllReference
            let number = exceptions.add(
                .init(
                    tag: takesTag ? clause.tag : nil, takesReference: takesReference,
                    target: UInt32(truncatingIfNeeded: control[label].start), destination: landingSlot(of: label)),
                to: region)
            control.constants.addHandler(
                to: control[label].constantBlock, valueCount: control[label].label.count)
            guard control[label].kind != .loop else { continue }
            exceptions.wait(number, behind: control[label].waitingClause)
            control[label].waitingClause = number
            control[label].isReferenced = true
        }
        var frame = ControlStack.Frame(
            kind: .block, height: operands.count - parameters.count, parameters: parameters, results: results)
        frame.openRegion = region
        frame.handlerCount = handlerCount
        frame.constantBlock = control.constants.enterBlock(resultCount: results.count)
        control.push(frame)
    }

    /// Where a label expects its first operand; the function's are its results, since a branch to it returns.
    private func landingSlot(of label: Int) -> Int {
        control[label].kind == .function ? 0 : targetSlot(of: label)
    }

    // MARK: Regions

    mutating func openRegion() -> Int {
        emitter.barrier()
        return exceptions.open(at: emitter.offset, enclosing: control[0].region)
    }

    /// Ends the region that a block began with, if it did and the region is still open.
    mutating func closeRegion(of frame: inout ControlStack.Frame, delegate: Int? = nil) {
        guard let region = frame.openRegion else { return }
        emitter.barrier()
        if let count = frame.handlerCount { control.constants.removeHandlers(downTo: count) }
        exceptions.close(region, at: emitter.offset, delegate: delegate)
        frame.openRegion = nil
        frame.region = exceptions.regions[region].enclosing
    }

    // MARK: throw

    mutating func translateThrow(_ tag: UInt32, _ contents: ModuleContents) {
        let arguments = placeArguments(contents.functionType(contents.tagTypeIndices[Int(tag)]))
        control.constants.mayThrow()
        emitter.throwException(tag: tag, arguments: arguments, cost: takeCost())
        leaveBlock()
    }

    mutating func translateThrowReference() {
        let reference = slot(of: operands.pop())
        control.constants.mayThrow()
        emitter.throwReference(reference: reference, cost: takeCost())
        leaveBlock()
    }
}
