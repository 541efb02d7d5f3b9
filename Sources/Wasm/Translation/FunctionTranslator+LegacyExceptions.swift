// Legacy exceptions: `try` is a region whose clauses lead to the `catch` blocks behind it.
//
//     try … catch 0 … catch_all … end        region │ jump │ block │ jump │ block │
//
// A block that rethrows has its exception in a local of its own behind the declared ones, as deep as `catch` blocks are
// nested there; so it is a root of the collector, and `rethrow` is `throw_ref`.
//
// https://github.com/WebAssembly/exception-handling/blob/main/proposals/exception-handling/legacy/Exceptions.md

extension FunctionTranslator {
    mutating func enterTry(_ blockType: BlockType, _ contents: ModuleContents) {
        let (parameters, results) = control.kinds(of: blockType, contents)
        settleLocals()
        let region = openRegion()
        var frame = ControlStack.Frame(
            kind: .block, height: operands.count - parameters.count, parameters: parameters, results: results)
        frame.openRegion = region
        frame.legacyRegion = region
        control.push(frame)
    }

    /// Ends the body or the block before, and begins a block.
    ///
    /// - Parameter tag: What is caught; `nil` for everything.
    mutating func translateCatch(_ tag: UInt32?, _ contents: ModuleContents) {
        var frame = control.pop()
        closeRegion(of: &frame)
        control.push(frame)
        guard let region = frame.legacyRegion else {
            preconditionFailure("BUG: the validator let a catch pass that belongs to no try")
        }
        if !isUnreachable {
            settle(from: frame.height)
            jump(to: 0)
        }
        operands.truncate(to: frame.height)
        emitter.barrier()
        control[0].catchDepth += 1
        control[0].currentClause = exceptions.add(
            .init(
                tag: tag, target: UInt32(truncatingIfNeeded: emitter.offset), destination: operands.nextSlot),
            to: region)
        restart(frame.height, .none)
        if let tag {
            for parameter in contents.functionType(contents.tagTypeIndices[Int(tag)]).parameters {
                operands.push(.temporary, parameter.slotKind)
            }
        }
        control.constants.startUnknown()
    }

    /// Ends a `try` whose exceptions are for the region that is around the code of a label's block.
    mutating func translateDelegate(_ label: Int) {
        var frame = control.pop()
        closeRegion(of: &frame, delegate: control[label].region)
        control.push(frame)
        translateEnd()
    }

    mutating func translateRethrow(_ label: Int) {
        let slot = firstCaughtSlot + control[label].catchDepth - 1
        exceptions.keep(control[label].currentClause, in: slot)
        control.constants.mayThrow()
        emitter.throwReference(reference: slot, cost: takeCost())
        leaveBlock()
    }
}
