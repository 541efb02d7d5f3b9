// Sums, differences and products of 128 bits, whose halves stand in slots of their own.

/// Instructions on numbers of 128 bits.
///
/// ## Safety
/// - Must hold: the slots that the operands name lie in the running frame.
/// - Guaranteed by: `FunctionTranslator`. A result may stand where an operand does, so all are read first.
extension Registers {
    @inline(__always)
    func i64Add128(_ operands: Operands.I64Add128) -> Int {
        let (low, carry) = unsafe (read(operands.left) as UInt64).addingReportingOverflow(read(operands.right))
        let high: UInt64 = unsafe read(operands.leftHigh) &+ read(operands.rightHigh) &+ (carry ? 1 : 0)
        unsafe write(low, to: operands.result)
        unsafe write(high, to: operands.resultHigh)
        return unsafe next(operands)
    }

    @inline(__always)
    func i64Sub128(_ operands: Operands.I64Sub128) -> Int {
        let (low, borrow) = unsafe (read(operands.left) as UInt64).subtractingReportingOverflow(read(operands.right))
        let high: UInt64 = unsafe read(operands.leftHigh) &- read(operands.rightHigh) &- (borrow ? 1 : 0)
        unsafe write(low, to: operands.result)
        unsafe write(high, to: operands.resultHigh)
        return unsafe next(operands)
    }

    @inline(__always)
    func i64MulWideS(_ operands: Operands.I64MulWideS) -> Int {
        let left = unsafe Int64(bitPattern: read(operands.left))
        let product = unsafe left.multipliedFullWidth(by: Int64(bitPattern: read(operands.right)))
        unsafe write(product.low, to: operands.result)
        unsafe write(UInt64(bitPattern: product.high), to: operands.resultHigh)
        return unsafe next(operands)
    }

    @inline(__always)
    func i64MulWideU(_ operands: Operands.I64MulWideU) -> Int {
        let left: UInt64 = unsafe read(operands.left)
        let product = unsafe left.multipliedFullWidth(by: read(operands.right))
        unsafe write(product.low, to: operands.result)
        unsafe write(product.high, to: operands.resultHigh)
        return unsafe next(operands)
    }
}
