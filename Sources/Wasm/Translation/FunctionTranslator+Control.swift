// Blocks, branches and returns.
//
// Where branches meet, every operand is in the temporary of its height, so a branch copies at most the operands that it
// carries: downwards, in ascending order, which never overwrites one that is still to be copied.
//
// Functions that only look are inlined always: for a call, the optimiser would copy all properties.

extension FunctionTranslator {
    /// Translates a control operator.
    mutating func control(
        _ found: ControlOperator, _ reader: inout InstructionReader, _ contents: ModuleContents
    ) throws(ModuleError) {
        switch found {
        case .unreachable:
            // The block does not complete, so it is not charged.
            emitter.unreachable()
            leaveBlock()
        case .block, .loop, .if: enterBlock(found, reader.blockType, contents)
        case .tryTable:
            let clauses = reader.catches.count
            try lookAtMemory(at: reader.offset, more: clauses * ExceptionTable.bytesPerClause)
            enterTryTable(reader.blockType, reader.catches, contents)
        case .else: translateElse()
        case .end: translateEnd()
        case .br:
            branch(to: Int(reader.index))
            leaveBlock()
        case .brIf: branchIf(Int(reader.index))
        case .brTable: try branchTable(reader.labels, &reader)
        case .return:
            emitReturn(takeCost())
            leaveBlock()
        case .call: call(Int(reader.index), contents)
        case .callIndirect: callIndirect(reader.index, table: reader.index2, contents)
        case .returnCall: returnCall(Int(reader.index), contents)
        case .returnCallIndirect: returnCallIndirect(reader.index, table: reader.index2, contents)
        case .callRef: callReference(reader.index, contents)
        case .returnCallRef: returnCallReference(reader.index, contents)
        case .brOnNull: branchOnNull(Int(reader.index))
        case .brOnNonNull: branchOnNonNull(Int(reader.index))
        case .brOnCast, .brOnCastFail:
            branchOnCast(Int(reader.index), to: reader.referenceType2, onFailure: found == .brOnCastFail, contents)
        case .throw: translateThrow(reader.index, contents)
        case .throwRef: translateThrowReference()
        case .try: enterTry(reader.blockType, contents)
        case .catch: translateCatch(reader.index, contents)
        case .catchAll: translateCatch(nil, contents)
        case .delegate: translateDelegate(Int(reader.index))
        case .rethrow: translateRethrow(Int(reader.index))
        }
    }

    /// What follows cannot be reached.
    mutating func leaveBlock() {
        isUnreachable = true
        blockCost = 0
    }

    // MARK: Blocks

    private mutating func enterBlock(_ found: ControlOperator, _ blockType: BlockType, _ contents: ModuleContents) {
        let (parameters, results) = control.kinds(of: blockType, contents)
        let condition = found == .if ? operands.pop() : nil
        var test: Test?
        if let condition { test = takeTest(condition) }
        settleLocals()
        let height = operands.count - parameters.count
        var frame = ControlStack.Frame(
            kind: .block, height: height, parameters: parameters, results: results)
        enterConstantBlock(found, &frame, blockType, contents)
        switch found {
        case .loop:
            settle(from: height)
            chargeBlock()
            emitter.barrier()
            frame.kind = .loop
            frame.start = emitter.offset
            control.push(frame)
        case .if:
            settle(from: height)
            frame.kind = .then
            control.push(frame)
            guard let test else { return }
            control.branchPastThen(emitBranch(test, unless: true, takeCost()))
        default: control.push(frame)
        }
    }

    /// Charges the block that falls into a label.
    private mutating func chargeBlock() {
        let cost = takeCost()
        guard cost > 0 else { return }
        emitter.chargeFuel(cost: cost)
    }

    mutating func translateElse() {
        var frame = control.pop()
        frame.kind = .otherwise
        if !isUnreachable { settle(from: frame.height) }
        control.push(frame)
        if !isUnreachable {
            carryConstants(to: frame)
            jump(to: 0)
            frame = control.pop()
        } else {
            frame = control.pop()
        }
        control.bindPastThen(&frame, &emitter)
        control.push(frame)
        restart(frame.height, frame.parameters)
        receiveConstants(control.constants.enterElse(frame.constantBlock), from: frame.height)
    }

    mutating func translateEnd() {
        var frame = control.pop()
        closeRegion(of: &frame)
        if frame.kind == .function {
            if !isUnreachable { emitReturn(takeCost()) }
            if frame.isReferenced {
                // Only branches without values lead here, and exceptions, whose values are in place; the others return
                // themselves.
                control.bindEnd(frame, &emitter)
                exceptions.bind(frame.waitingClause, to: emitter.offset)
                emitter.barrier()
                emitter.returnPlaced(linkage: layout.linkageOffset, cost: 0)
            }
            return
        }
        if frame.kind == .loop { control.constants.endLoop(frame.constantBlock) }
        // Without an `else`, the branch past the `then` leads to the end, with the parameters as results.
        let isJoin = frame.isReferenced || frame.kind == .then
        if !isUnreachable, isJoin {
            settle(from: frame.height)
            chargeBlock()
            carryConstants(to: frame)
            control.constants.branch(to: frame.constantBlock)
        }
        guard isJoin else {
            // A block that nobody leaves by a branch goes on as it was.
            return
        }
        control.bindPastThen(&frame, &emitter)
        control.bindEnd(frame, &emitter)
        exceptions.bind(frame.waitingClause, to: emitter.offset)
        emitter.barrier()
        restart(frame.height, frame.results)
        let known = control.constants.end(frame.constantBlock, resultCount: frame.results.count)
        receiveConstants(known, from: frame.height)
    }

    /// Goes on at a place where branches meet.
    mutating func restart(_ height: Int, _ kinds: ControlStack.KindList) {
        operands.truncate(to: height)
        for index in 0..<kinds.count { operands.push(.temporary, control.kind(index, in: kinds)) }
        isUnreachable = false
        blockCost = 0
        comparison = nil
    }

    // MARK: Branches

    /// What a conditional branch tests.
    enum Test {
        case nonZero(Int)
        case zero(Int)
        case comparison(EmittedComparison)
    }

    /// What to test for the value of an operand just popped.
    private mutating func takeTest(_ condition: OperandStack.Operand) -> Test {
        if let last = takeComparison(of: condition) { return .comparison(last) }
        return .nonZero(slot(of: condition))
    }

    /// Emits a conditional branch with its distance still open.
    ///
    /// - Returns: The distance.
    private mutating func emitBranch(_ test: Test, unless: Bool, _ cost: UInt32) -> BranchSite {
        let site: BranchSite
        switch test {
        case .nonZero(let slot):
            site =
                unless
                ? emitter.branchIfZero(condition: slot, cost: cost)
                : emitter.branchIfNonZero(condition: slot, cost: cost)
        case .zero(let slot):
            site =
                unless
                ? emitter.branchIfNonZero(condition: slot, cost: cost)
                : emitter.branchIfZero(condition: slot, cost: cost)
        case .comparison(let comparison):
            guard case .comparison(let forms) = comparison.found.lowering else {
                preconditionFailure("BUG: \(comparison.found.mnemonic) is not a comparison")
            }
            switch comparison.right {
            case .constant(let constant):
                site = emitter.branchSlotImmediate(
                    unless ? forms.branchUnlessSlotImmediate : forms.branchIfSlotImmediate, left: comparison.left,
                    cost: cost, right: constant)
            case .slot(let right):
                site = emitter.branchSlotSlot(
                    unless ? forms.branchUnlessSlotSlot : forms.branchIfSlotSlot, left: comparison.left, right: right,
                    cost: cost)
            }
        }
        emitter.endBlock()
        return site
    }

    /// The operands that a branch to `label` carries, from the index of the first one.
    @inline(__always)
    private func carried(by label: Int) -> Int { operands.count - control.carriedCount(by: label) }

    /// The temporary where the label expects the operand with a stack index.
    @inline(__always)
    private func isPlaced(_ first: Int, for label: Int) -> Bool {
        guard first < operands.count else { return true }
        var slot = targetSlot(of: label)
        // Many operands are in their temporaries, which follow one another.
        if isSpan(first) { return operands[first].slot == slot }
        for index in first..<operands.count {
            guard operands[index].valueSlot == slot else { return false }
            slot += operands[index].kind.slotCount
        }
        return true
    }

    /// The first temporary that a label's operands are in.
    @inline(__always)
    func targetSlot(of label: Int) -> Int {
        let height = control.height(of: label)
        if height < operands.count { return operands[height].slot }
        return operands.nextSlot
    }

    /// Whether the operands from `first` on are so many that one instruction moves them, whatever they are.
    ///
    /// A branch of four bytes may carry a thousand operands: a copy for each would make code out of all proportion to
    /// the body. They are copied to their temporaries first, each at most once.
    @inline(__always)
    private func isSpan(_ first: Int) -> Bool { operands.count - first > 16 }

    /// Copies the operands that a branch carries to their temporaries, if they are to be moved as a span.
    ///
    /// It comes before a conditional branch, since it holds on both ways.
    private mutating func settleSpan(_ first: Int) {
        if isSpan(first) { settle(from: first) }
    }

    /// Moves the operands from `first` on, which are in their temporaries, down to `slot`.
    private mutating func moveSpan(_ first: Int, to slot: Int) {
        let source = operands[first].slot
        guard source != slot else { return }
        emitter.copySpan(
            destination: slot, source: source, count: UInt32(truncatingIfNeeded: operands.nextSlot - source))
    }

    private mutating func place(_ first: Int, for label: Int) {
        var slot = targetSlot(of: label)
        if isSpan(first) {
            settle(from: first)
            moveSpan(first, to: slot)
            return
        }
        for index in first..<operands.count {
            copy(operands[index], to: slot)
            slot += operands[index].kind.slotCount
        }
    }

    @inline(__always)
    private func isFunction(_ label: Int) -> Bool { control.kind(of: label) == .function }

    /// Emits an unconditional branch, with the cost so far.
    private mutating func branch(to label: Int) {
        if isFunction(label) {
            emitReturn(takeCost())
        } else {
            place(carried(by: label), for: label)
            carryConstants(toLabel: label)
            jump(to: label)
        }
    }

    /// Emits a jump to a label whose operands are in place.
    mutating func jump(to label: Int) {
        let site = emitter.jump(cost: takeCost())
        control.branch(site, to: label, &emitter)
        emitter.barrier()
    }

    private mutating func branchIf(_ label: Int) { branch(if: takeTest(operands.pop()), to: label) }

    /// Emits a conditional branch, with the cost so far.
    mutating func branch(if test: Test, to label: Int) {
        let first = carried(by: label)
        settleSpan(first)
        let isDirect = isFunction(label) ? first == operands.count : isPlaced(first, for: label)
        if isDirect {
            carryConstants(toLabel: label)
            let site = emitBranch(test, unless: false, takeCost())
            control.branch(site, to: label, &emitter)
            return
        }
        let site = emitBranch(test, unless: true, takeCost())
        branch(to: label)
        emitter.bind(site, to: emitter.offset)
        emitter.barrier()
    }

    /// How many labels are looked at before they are translated.
    private static let manyLabels = 1 << 10
    /// What each takes meanwhile: itself, its distance in the code, a branch that waits, and a place among those that need
    /// copies.
    private static let bytesPerLabel = 36

    private mutating func branchTable(
        _ labels: [UInt32], _ reader: inout InstructionReader
    ) throws(ModuleError) {
        if labels.count > Self.manyLabels {
            try lookAtMemory(at: reader.offset, more: labels.count * Self.bytesPerLabel)
        }
        let index = slot(of: operands.pop())
        // All labels carry as many operands.
        if let label = labels.last { settleSpan(carried(by: Int(label))) }
        let sites = emitter.branchTable(index: index, cost: takeCost(), targets: labels.count)
        emitter.barrier()
        var trampolines: [Int: [BranchSite]] = [:]
        for (entry, label) in labels.enumerated() {
            if entry & 0x3FFF == 0x3FFF { try reader.checkInterruption() }
            let label = Int(label)
            let first = carried(by: label)
            if isFunction(label) ? first < operands.count : !isPlaced(first, for: label) {
                trampolines[label, default: []].append(sites[entry])
            } else {
                if entry == 0 || labels[entry - 1] != labels[entry] { carryConstants(toLabel: label) }
                control.branch(sites[entry], to: label, &emitter)
            }
        }
        for (label, sites) in trampolines.sorted(by: { $0.key < $1.key }) {
            for site in sites { emitter.bind(site, to: emitter.offset) }
            emitter.barrier()
            branch(to: label)
        }
        leaveBlock()
    }

    // MARK: Returns

    /// Returns the top operands.
    private mutating func emitReturn(_ cost: UInt32) {
        let count = type.results.count
        let first = operands.count - count
        if count == 1, operands[first].kind != .wide {
            if case .constant(let constant) = operands[first].place {
                emitter.returnImmediate(linkage: layout.linkageOffset, cost: cost, value: constant)
            } else {
                emitter.returnSlot(
                    linkage: layout.linkageOffset, value: operands[first].valueSlot ?? operands[first].slot, cost: cost)
            }
            emitter.barrier()
            return
        }
        if isSpan(first) {
            settle(from: first)
            moveSpan(first, to: 0)
            emitter.returnPlaced(linkage: layout.linkageOffset, cost: cost)
            emitter.barrier()
            return
        }
        // The results overwrite parameters, so a parameter among them is saved to its temporary first.
        var places: [OperandStack.Operand] = []
        for index in first..<operands.count {
            var operand = operands[index]
            if case .local(let local) = operand.place, local < layout.linkageOffset {
                copy(operand, to: operand.slot)
                operand.place = .temporary
            }
            places.append(operand)
        }
        var slot = 0
        for operand in places {
            copy(operand, to: slot)
            slot += operand.kind.slotCount
        }
        emitter.returnPlaced(linkage: layout.linkageOffset, cost: cost)
        emitter.barrier()
    }
}
