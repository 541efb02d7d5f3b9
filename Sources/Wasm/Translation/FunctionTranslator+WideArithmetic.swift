// Operators on numbers of 128 bits: each half is an operand of its own, and there are two results.

extension FunctionTranslator {
    mutating func wide(_ found: WideOperator) {
        switch found {
        case .i64Add128, .i64Sub128:
            let rightHigh = slot(of: operands.pop())
            let right = slot(of: operands.pop())
            let leftHigh = slot(of: operands.pop())
            let left = slot(of: operands.pop())
            pushHalves {
                if found == .i64Add128 {
                    $0.i64Add128(
                        result: $1, resultHigh: $2, left: left, leftHigh: leftHigh, right: right, rightHigh: rightHigh)
                } else {
                    $0.i64Sub128(
                        result: $1, resultHigh: $2, left: left, leftHigh: leftHigh, right: right, rightHigh: rightHigh)
                }
            }
        case .i64MulWideS, .i64MulWideU:
            let right = slot(of: operands.pop())
            let left = slot(of: operands.pop())
            pushHalves {
                if found == .i64MulWideS {
                    $0.i64MulWideS(result: $1, resultHigh: $2, left: left, right: right)
                } else {
                    $0.i64MulWideU(result: $1, resultHigh: $2, left: left, right: right)
                }
            }
        }
    }

    /// Pushes the two results of the instruction that `emit` writes with their slots.
    ///
    /// They stay there: `local.set` changes the destination of instructions with one result alone.
    private mutating func pushHalves(_ emit: (inout CodeEmitter, Int, Int) -> Void) {
        let low = operands.nextSlot
        emit(&emitter, low, low + 1)
        operands.push(.temporary, .number)
        operands.push(.temporary, .number)
    }
}
