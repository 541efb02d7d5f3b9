// The operators that compute: numbers, variables, memories, tables.

extension FunctionTranslator {
    /// Translates one operator that control reaches.
    mutating func translate(_ found: Operator, _ reader: inout InstructionReader, _ contents: ModuleContents) {
        if found.mayTrap { markOffset() }
        switch found.lowering {
        case .binary(let forms): binary(forms)
        case .comparison: compare(found)
        case .unary(let instruction): unary(found, instruction)
        case .alias: break
        case .load(let forms): load(forms, offset: reader.bits)
        case .store(let forms): store(forms, offset: reader.bits)
        case .special: special(found, &reader, contents)
        }
    }

    private mutating func special(_ found: Operator, _ reader: inout InstructionReader, _ contents: ModuleContents) {
        switch found {
        case .nop: break
        case .drop: operands.pop()
        case .i32Const, .i64Const, .f32Const, .f64Const: push(.constant(reader.bits))
        case .refNull: push(.constant(0))
        case .refIsNull: compareWithZero(.i64Eq)
        case .refFunc:
            let index = reader.index
            pushResult { $0.emit(.refFunc, $1, 0, wide: index) }
        case .localGet:
            let local = layout.local(Int(reader.index))
            push(.local(local.slot), slotCount: local.slotCount)
        case .localSet: setLocal(Int(reader.index))
        case .localTee:
            setLocal(Int(reader.index))
            let local = layout.local(Int(reader.index))
            push(.local(local.slot), slotCount: local.slotCount)
        case .globalGet:
            let index = reader.index
            pushResult { $0.emit(.globalGet, $1, 0, wide: index) }
        case .globalSet:
            let value = slot(of: operands.pop())
            emitter.emit(.globalSet, value, 0, wide: reader.index)
        case .select, .selectTyped: select()
        default:
            if !translateControl(found, &reader, contents), !translateBulk(found, &reader) {
                preconditionFailure("BUG: \(found.mnemonic) passed the validator but has no translation")
            }
        }
    }

    // MARK: Numbers

    private mutating func binary(_ forms: BinaryForms) {
        let right = operands.pop()
        let left = operands.pop()
        switch (left.place, right.place) {
        case (_, .constant(let bits)) where isOptimizing:
            let left = slot(of: left)
            pushResult { $0.emitImmediate(forms.slotImmediate, $1, left, bits, isWide: forms.isWide) }
        case (.constant(let bits), _) where isOptimizing:
            let right = slot(of: right)
            let instruction = forms.immediateSlot ?? forms.slotImmediate
            pushResult { $0.emitImmediate(instruction, $1, right, bits, isWide: forms.isWide) }
        default:
            let left = slot(of: left)
            let right = slot(of: right)
            pushResult { $0.emit(forms.slotSlot, $1, left, right) }
        }
    }

    private mutating func unary(_ found: Operator, _ instruction: Instruction) {
        if isOptimizing, found == .i32Eqz || found == .i64Eqz {
            compareWithZero(found == .i32Eqz ? .i32Eq : .i64Eq)
            return
        }
        let operand = slot(of: operands.pop())
        pushResult { $0.emit(instruction, $1, operand) }
    }

    private mutating func compare(_ found: Operator) {
        let right = operands.pop()
        let left = operands.pop()
        emitComparison(found, left, right)
    }

    /// `eqz` and `ref.is_null`: the comparison of the top operand with zero by `equal`, or the negation of the
    /// comparison that made the operand.
    private mutating func compareWithZero(_ equal: Operator) {
        let operand = operands.pop()
        if equal == .i32Eq, let last = takeComparison(of: operand) {
            if case .comparison(let forms) = last.found.lowering, let negation = forms.negation {
                emitComparison(negation, last.left, last.right)
                return
            }
            emitComparison(last.found, last.left, last.right)
            operands.pop()
        }
        var zero = operand
        zero.place = .constant(0)
        emitComparison(equal, operand, zero)
    }

    private mutating func emitComparison(
        _ found: Operator, _ first: OperandStack.Operand, _ second: OperandStack.Operand
    ) {
        var found = found
        var left = first
        var right = second
        guard case .comparison(var forms) = found.lowering else { return }
        if case .constant = left.place, isOptimizing, right.valueSlot != nil {
            swap(&left, &right)
            found = forms.mirror
            if case .comparison(let mirrored) = found.lowering { forms = mirrored }
        }
        let leftSlot = slot(of: left)
        if left.valueSlot == nil { left.place = .temporary }
        let start: Int
        if case .constant(let bits) = right.place {
            start = emitter.words.count
            pushResult { $0.emitImmediate(forms.slotImmediate, $1, leftSlot, bits, isWide: forms.isWide) }
        } else {
            let rightSlot = slot(of: right)
            start = emitter.words.count
            pushResult { $0.emit(forms.slotSlot, $1, leftSlot, rightSlot) }
        }
        comparison = EmittedComparison(start: start, found: found, left: left, right: right)
    }

    /// Takes back the comparison that made `operand`, if it was the last instruction.
    mutating func takeComparison(of operand: OperandStack.Operand) -> EmittedComparison? {
        guard isOptimizing, let last = comparison, emitter.lastStart == last.start, case .temporary = operand.place,
            emitter.operand(0, of: last.start) == operand.slot
        else { return nil }
        emitter.removeLast(from: last.start)
        comparison = nil
        return last
    }

    private mutating func select() {
        let condition = slot(of: operands.pop())
        let second = operands.pop()
        let first = operands.pop()
        let secondSlot = slot(of: second)
        let firstSlot = slot(of: first)
        pushResult(first.slotCount) { $0.emit(.select, $1, firstSlot, secondSlot, condition) }
    }

    // MARK: Variables

    private mutating func setLocal(_ index: Int) {
        let local = layout.local(index)
        let value = operands.pop()
        if case .local(local.slot) = value.place { return }
        let before = emitter.words.count
        var pending: [OperandStack.Operand] = []
        operands.takeLocal(local.slot) { pending.append($0) }
        for operand in pending { copy(operand, to: operand.slot) }
        // The instruction that made the value can write the local itself, unless an older operand needs what the local
        // held until now.
        if isOptimizing, case .temporary = value.place, value.slotCount == 1, emitter.words.count == before,
            let start = emitter.lastStart, start == resultStart, emitter.operand(0, of: start) == value.slot
        {
            emitter.setFirstOperand(of: start, to: local.slot)
            emitter.barrier()
        } else {
            copy(value, to: local.slot)
        }
    }

    // MARK: Memories

    private mutating func load(_ forms: LoadForms, offset: UInt64) {
        let address = operands.pop()
        let offset = UInt32(truncatingIfNeeded: offset)
        if isOptimizing, case .constant(let base) = address.place,
            case (let sum, let overflow) = UInt32(truncatingIfNeeded: base).addingReportingOverflow(offset), !overflow
        {
            pushResult { $0.emit(forms.absolute, $1, 0, wide: sum) }
            return
        }
        let slot = slot(of: address)
        pushResult { $0.emit(forms.slot, $1, slot, wide: offset) }
    }

    private mutating func store(_ forms: StoreForms, offset: UInt64) {
        let value = operands.pop()
        let address = operands.pop()
        let offset = UInt32(truncatingIfNeeded: offset)
        if isOptimizing, case .constant(let base) = address.place,
            case (let sum, let overflow) = UInt32(truncatingIfNeeded: base).addingReportingOverflow(offset), !overflow
        {
            let value = slot(of: value)
            emitter.emit(forms.absolute, value, 0, wide: sum)
        } else if isOptimizing, case .constant(let bits) = value.place {
            let address = slot(of: address)
            emitter.emit(forms.immediate, 0, address, wide: offset)
            emitter.append(bits)
        } else {
            let address = slot(of: address)
            let value = slot(of: value)
            emitter.emit(forms.slot, value, address, wide: offset)
        }
    }

    /// Operators on whole memories, tables and segments.
    private mutating func translateBulk(_ found: Operator, _ reader: inout InstructionReader) -> Bool {
        let index = reader.index
        let index2 = reader.index2
        switch found {
        case .memorySize: pushResult { $0.emit(.memorySize, $1, 0, wide: index) }
        case .memoryGrow:
            let pages = slot(of: operands.pop())
            pushResult { $0.emit(.memoryGrow, $1, pages, wide: index) }
        case .memoryFill: bulk(.memoryFill, index, 0)
        case .memoryCopy:
            let (a, b, c) = popThree()
            emitter.emit(.memoryCopy, a, b, c, Int(index))
            emitter.append(Int(index2), 0)
        case .memoryInit: bulk(.memoryInit, index, index2)
        case .dataDrop: emitter.emit(.dataDrop, wide: index)
        case .tableGet:
            let element = slot(of: operands.pop())
            pushResult { $0.emit(.tableGet, $1, element, wide: index) }
        case .tableSet:
            let value = slot(of: operands.pop())
            let element = slot(of: operands.pop())
            emitter.emit(.tableSet, element, value, wide: index)
        case .tableSize: pushResult { $0.emit(.tableSize, $1, 0, wide: index) }
        case .tableGrow:
            let count = slot(of: operands.pop())
            let value = slot(of: operands.pop())
            pushResult {
                $0.emit(.tableGrow, $1, value, count)
                $0.append(index, 0)
            }
        case .tableFill: bulk(.tableFill, index, 0)
        case .tableCopy: bulk(.tableCopy, index, index2)
        case .tableInit: bulk(.tableInit, index, index2)
        case .elemDrop: emitter.emit(.elemDrop, wide: index)
        default: return false
        }
        return true
    }

    private mutating func popThree() -> (Int, Int, Int) {
        let third = slot(of: operands.pop())
        let second = slot(of: operands.pop())
        return (slot(of: operands.pop()), second, third)
    }

    private mutating func bulk(_ instruction: Instruction, _ index: UInt32, _ index2: UInt32) {
        let (a, b, c) = popThree()
        emitter.emit(instruction, a, b, c)
        emitter.append(index, index2)
    }
}

extension CodeEmitter {
    /// Writes an instruction with a result, a slot and an immediate.
    mutating func emitImmediate(_ instruction: Instruction, _ result: Int, _ slot: Int, _ bits: UInt64, isWide: Bool) {
        if isWide {
            emit(instruction, result, slot)
            append(bits)
        } else {
            emit(instruction, result, slot, wide: UInt32(truncatingIfNeeded: bits))
        }
    }
}
