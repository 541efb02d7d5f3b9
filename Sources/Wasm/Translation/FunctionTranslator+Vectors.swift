// The operators on vectors of 128 bits. They have few forms: vectors are read from slots, and what is known beforehand
// is a lane, a count of bits or an address.

extension FunctionTranslator {
    /// Translates an operator of one of the classes of vectors.
    mutating func vector(_ lowering: Lowering, _ reader: borrowing InstructionReader, _ contents: ModuleContents) {
        switch lowering {
        case .vectorUnary(let forms):
            let operand = slot(of: operands.pop())
            pushResult(.wide) { $0.vectorUnary(forms.slot, result: $1, operand: operand) }
        case .vectorBinary(let forms):
            let (left, right) = popTwo()
            pushResult(.wide) { $0.vectorBinary(forms.slot, result: $1, left: left, right: right) }
        case .vectorTernary(let forms):
            let third = slot(of: operands.pop())
            let (first, second) = popTwo()
            pushResult(.wide) {
                $0.vectorTernary(forms.slot, result: $1, first: first, second: second, third: third)
            }
        case .vectorTest(let forms):
            let operand = slot(of: operands.pop())
            pushResult { $0.vectorTest(forms.slot, result: $1, operand: operand) }
        case .vectorSplat(let forms):
            let operand = slot(of: operands.pop())
            pushResult(.wide) { $0.vectorSplat(forms.slot, result: $1, operand: operand) }
        case .vectorShift(let forms): shift(forms)
        case .vectorExtract(let forms):
            let vector = slot(of: operands.pop())
            pushResult { $0.vectorExtract(forms.slot, result: $1, vector: vector, lane: Int(reader.lane)) }
        case .vectorReplace(let forms):
            let (vector, value) = popTwo()
            pushResult(.wide) {
                $0.vectorReplace(forms.slot, result: $1, vector: vector, value: value, lane: Int(reader.lane))
            }
        case .vectorShuffle(let forms):
            let (left, right) = popTwo()
            pushResult(.wide) {
                $0.vectorShuffle(
                    forms.slot, result: $1, left: left, right: right, low: reader.bits, high: reader.highBits)
            }
        case .vectorLoad(let forms): loadVector(forms, memoryAccess(reader, contents))
        case .vectorStore(let forms): storeVector(forms, memoryAccess(reader, contents))
        case .vectorLoadLane(let forms): loadLane(forms, lane: Int(reader.lane), memoryAccess(reader, contents))
        case .vectorStoreLane(let forms): storeLane(forms, lane: Int(reader.lane), memoryAccess(reader, contents))
        case .binary, .comparison, .unary, .alias, .load, .store, .constant, .wide, .control, .parametric, .variable,
            .reference, .bulk, .aggregate, .atomic, .atomicLoad, .atomicStore, .atomicUpdate, .atomicExchange,
            .atomicCompareExchange, .none:
            preconditionFailure("BUG: an operator that is none on vectors")
        }
    }

    /// The slots of the two top operands, in the order in which they were pushed.
    private mutating func popTwo() -> (Int, Int) {
        let second = slot(of: operands.pop())
        return (slot(of: operands.pop()), second)
    }

    private mutating func shift(_ forms: VectorShiftForms) {
        let count = operands.pop()
        if isOptimizing, case .constant(let constant) = count.place {
            let vector = slot(of: operands.pop())
            pushResult(.wide) {
                $0.vectorShiftImmediate(
                    forms.immediate, result: $1, vector: vector, count: UInt32(truncatingIfNeeded: constant))
            }
            return
        }
        let countSlot = slot(of: count)
        let vector = slot(of: operands.pop())
        pushResult(.wide) { $0.vectorShift(forms.slot, result: $1, vector: vector, count: countSlot) }
    }
}
