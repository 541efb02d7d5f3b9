// The operators that compute: numbers, variables, memories, tables.

extension FunctionTranslator {
    /// Translates one operator that control reaches.
    mutating func translate(
        _ found: Operator, _ reader: inout InstructionReader, _ contents: ModuleContents
    ) throws(ModuleError) {
        let lowering = found.lowering
        switch lowering {
        case .binary(let forms): binary(forms)
        case .comparison: compare(found)
        case .unary(let forms): unary(found, forms)
        case .alias: break
        case .load(let forms): load(forms, memoryAccess(reader, contents))
        case .store(let forms): store(forms, memoryAccess(reader, contents))
        case .constant:
            if found == .v128Const {
                let (low, high) = (reader.bits, reader.highBits)
                pushResult(.wide) { $0.copyWideImmediate(result: $1, low: low, high: high) }
            } else {
                push(.constant(reader.bits), .number)
            }
        case .wide(let found): wide(found)
        case .control(let found): try control(found, &reader, contents)
        case .parametric(let found): parametric(found)
        case .variable(let found): variable(found, reader.index, contents)
        case .reference(let found): reference(found, reader, contents)
        case .bulk(let found): bulk(found, reader.index, reader.index2)
        case .aggregate(let found): aggregate(found, reader.index, reader.index2, contents)
        case .vectorUnary, .vectorBinary, .vectorTernary, .vectorTest, .vectorSplat, .vectorShift, .vectorExtract,
            .vectorReplace, .vectorShuffle, .vectorLoad, .vectorStore, .vectorLoadLane, .vectorStoreLane:
            vector(lowering, reader, contents)
        case .atomicLoad, .atomicStore, .atomicUpdate, .atomicExchange, .atomicCompareExchange, .atomic:
            atomic(lowering, reader)
        case .none: preconditionFailure("BUG: the validator let \(found.mnemonic) pass, which is not executed")
        }
    }

    // MARK: Numbers

    mutating func binary(_ forms: BinaryForms) {
        let right = operands.pop()
        let left = operands.pop()
        switch (left.place, right.place) {
        case (_, .constant(let constant)) where isOptimizing:
            let left = slot(of: left)
            pushResult { $0.slotImmediate(forms.slotImmediate, result: $1, left: left, right: constant) }
        case (.constant(let constant), _) where isOptimizing:
            let right = slot(of: right)
            if let form = forms.immediateSlot {
                pushResult { $0.immediateSlot(form, result: $1, right: right, left: constant) }
            } else {
                // The operands may be exchanged.
                pushResult { $0.slotImmediate(forms.slotImmediate, result: $1, left: right, right: constant) }
            }
        default:
            let left = slot(of: left)
            let right = slot(of: right)
            pushResult { $0.slotSlot(forms.slotSlot, result: $1, left: left, right: right) }
        }
    }

    mutating func unary(_ found: Operator, _ forms: UnaryForms) {
        if isOptimizing, found == .i32Eqz || found == .i64Eqz {
            compareWithZero(found == .i32Eqz ? .i32Eq : .i64Eq)
            return
        }
        let operand = slot(of: operands.pop())
        pushResult { $0.unary(forms.slot, result: $1, operand: operand) }
    }

    mutating func compare(_ found: Operator) {
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
        if case .constant(let constant) = right.place {
            emitComparison(found, forms, leftSlot, .constant(constant))
        } else {
            emitComparison(found, forms, leftSlot, .slot(slot(of: right)))
        }
    }

    private mutating func emitComparison(_ found: Operator, _ left: Int, _ right: ComparedOperand) {
        guard case .comparison(let forms) = found.lowering else { return }
        emitComparison(found, forms, left, right)
    }

    private mutating func emitComparison(
        _ found: Operator, _ forms: ComparisonForms, _ left: Int, _ right: ComparedOperand
    ) {
        switch right {
        case .constant(let constant):
            pushResult { $0.slotImmediate(forms.slotImmediate, result: $1, left: left, right: constant) }
        case .slot(let right):
            pushResult { $0.slotSlot(forms.slotSlot, result: $1, left: left, right: right) }
        }
        comparison = EmittedComparison(instruction: emitter.last, found: found, left: left, right: right)
    }

    /// Takes back the comparison that made `operand`, if it was the last instruction.
    mutating func takeComparison(of operand: OperandStack.Operand) -> EmittedComparison? {
        guard isOptimizing, let last = comparison, let instruction = last.instruction, instruction == emitter.last,
            case .temporary = operand.place, emitter.result(of: instruction) == operand.slot
        else { return nil }
        emitter.remove(instruction)
        comparison = nil
        return last
    }

    // MARK: Stack and variables

    private mutating func parametric(_ found: ParametricOperator) {
        switch found {
        case .nop: break
        case .drop: operands.pop()
        case .select, .selectTyped:
            let condition = slot(of: operands.pop())
            let second = operands.pop()
            let first = operands.pop()
            let secondSlot = slot(of: second)
            let firstSlot = slot(of: first)
            pushResult(first.kind) {
                switch first.kind {
                case .number, .reference:
                    $0.select(result: $1, first: firstSlot, second: secondSlot, condition: condition)
                case .wide:
                    $0.selectWide(result: $1, first: firstSlot, second: secondSlot, condition: condition)
                }
            }
        }
    }

    private mutating func variable(_ found: VariableOperator, _ index: UInt32, _ contents: ModuleContents) {
        switch found {
        case .localGet: getLocal(Int(index))
        case .localSet: setLocal(Int(index))
        case .localTee: teeLocal(Int(index))
        case .globalGet:
            let kind = contents.globals[Int(index)].type.value.slotKind
            pushResult(kind) {
                switch kind {
                case .number, .reference: $0.globalGet(result: $1, global: index)
                case .wide: $0.globalGetWide(result: $1, global: index)
                }
            }
        case .globalSet:
            let operand = operands.pop()
            let value = slot(of: operand)
            switch operand.kind {
            case .number, .reference: emitter.globalSet(value: value, global: index)
            case .wide: emitter.globalSetWide(value: value, global: index)
            }
        }
    }

    @inline(__always)
    mutating func getLocal(_ index: Int) {
        let local = place(ofLocal: index)
        push(.local(local.slot), local.kind)
        if control.constants.isActive { operands.know(control.constants.use(index)) }
    }

    mutating func teeLocal(_ index: Int) {
        let known = operands[operands.count - 1].known
        setLocal(index)
        let local = place(ofLocal: index)
        push(.local(local.slot), local.kind)
        operands.know(known)
    }

    mutating func setLocal(_ index: Int) {
        let local = place(ofLocal: index)
        let value = operands.pop()
        if control.constants.isActive { control.constants.define(index, value.known) }
        if case .local(local.slot) = value.place { return }
        let before = emitter.offset
        operands.takeLocal(local.slot)
        copyTaken()
        // The instruction that made the value can write the local itself, unless an older operand needs what the local
        // held until now.
        if isOptimizing, case .temporary = value.place, emitter.offset == before,
            let last = emitter.last, last == lastResult, emitter.result(of: last) == value.slot
        {
            emitter.setResult(of: last, to: local.slot)
            emitter.seal()
        } else {
            copy(value, to: local.slot)
        }
    }

    // MARK: References

    private mutating func reference(
        _ found: ReferenceOperator, _ reader: borrowing InstructionReader, _ contents: ModuleContents
    ) {
        switch found {
        case .refNull: push(.constant(0), .reference)
        case .refIsNull: compareWithZero(.i64Eq)
        case .refFunc:
            let function = reader.index
            pushResult(.reference) { $0.refFunc(result: $1, function: function) }
        case .refAsNonNull: checkNonNull()
        case .refEq: compare(.i64Eq)
        case .refTest, .refTestNull: testType(reader.referenceType, contents)
        case .refCast, .refCastNull: cast(to: reader.referenceType, contents)
        case .refI31:
            let operand = slot(of: operands.pop())
            pushResult(.reference) { $0.refI31(result: $1, operand: operand) }
        case .i31GetS:
            let operand = slot(of: operands.pop())
            pushResult { $0.i31GetS(result: $1, operand: operand) }
        case .i31GetU:
            let operand = slot(of: operands.pop())
            pushResult { $0.i31GetU(result: $1, operand: operand) }
        }
    }

    // MARK: Whole memories, tables and segments

    private mutating func bulk(_ found: BulkOperator, _ index: UInt32, _ index2: UInt32) {
        switch found {
        case .memorySize: pushResult { $0.memorySize(result: $1, memory: index) }
        case .memoryGrow:
            let operand = operands.pop()
            let failureCost = control.constants.amount(operand.known)
            let pages = slot(of: operand)
            pushResult { $0.memoryGrow(result: $1, pages: pages, memory: index, failureCost: failureCost) }
        case .memoryFill:
            let (start, value, count) = popThree()
            emitter.memoryFill(start: start, value: value, count: count, memory: index)
        case .memoryCopy:
            let (start, source, count) = popThree()
            emitter.memoryCopy(start: start, source: source, count: count, memory: index, sourceMemory: index2)
        case .memoryInit:
            let (start, source, count) = popThree()
            emitter.memoryInit(start: start, source: source, count: count, segment: index, memory: index2)
        case .dataDrop: emitter.dataDrop(segment: index)
        case .tableGet:
            let element = slot(of: operands.pop())
            pushResult(.reference) { $0.tableGet(result: $1, index: element, table: index) }
        case .tableSet:
            let value = slot(of: operands.pop())
            let element = slot(of: operands.pop())
            emitter.tableSet(index: element, value: value, table: index)
        case .tableSize: pushResult { $0.tableSize(result: $1, table: index) }
        case .tableGrow:
            let operand = operands.pop()
            let failureCost = control.constants.amount(operand.known)
            let count = slot(of: operand)
            let value = slot(of: operands.pop())
            pushResult {
                $0.tableGrow(result: $1, value: value, count: count, table: index, failureCost: failureCost)
            }
        case .tableFill:
            let (start, value, count) = popThree()
            emitter.tableFill(start: start, value: value, count: count, table: index)
        case .tableCopy:
            let (start, source, count) = popThree()
            emitter.tableCopy(start: start, source: source, count: count, table: index, sourceTable: index2)
        case .tableInit:
            let (start, source, count) = popThree()
            emitter.tableInit(start: start, source: source, count: count, segment: index, table: index2)
        case .elemDrop: emitter.elemDrop(segment: index)
        }
    }

    mutating func popThree() -> (Int, Int, Int) {
        let third = slot(of: operands.pop())
        let second = slot(of: operands.pop())
        return (slot(of: operands.pop()), second, third)
    }
}
