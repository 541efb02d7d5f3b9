// Branches, and the instructions that only move values.

/// Branches and moves.
///
/// ## Safety
/// - Must hold: the slots that the operands name lie in the running frame, the branch targets are instructions of the
///   same function, and indices of globals exist in the running instance.
/// - Guaranteed by: the validator (indices, and the height that ``FrameLayout`` reserves) and `FunctionTranslator`,
///   which takes slots from ``OperandStack`` and ``FrameLayout`` and binds every ``BranchSite``.
extension Registers {
    // MARK: Branches

    @inline(__always)
    func unreachable() -> Int { unsafe trap(.unreachable) }

    /// A block that falls into a label, which is charged like every other; there is nothing else to do.
    @inline(__always)
    func chargeFuel(_ operands: Operands.ChargeFuel) {}

    /// Counts in the code itself how often what follows is entered; only in code that was made for counting.
    @inline(__always)
    func countEntry(_ operands: Operands.CountEntry) -> Int {
        // SAFETY: the code is the module's, in memory that may be written, and the count its only operand. Nobody reads it
        // while the guest runs; that two threads may lose a count is said where counts are given.
        let place = unsafe UnsafeMutableRawPointer(mutating: ip) + MemoryLayout<UInt64>.size
        unsafe place.storeBytes(of: operands.entries &+ 1, as: UInt64.self)
        return unsafe next(operands)
    }

    /// `br`.
    @inline(__always)
    func jump(_ operands: Operands.Jump) -> Int { unsafe branch(to: operands.distance) }

    /// `br_table`; the default's target is the last one.
    @inline(__always)
    func branchTable(_ operands: Operands.BranchTable, _ index: UInt32) -> Int {
        unsafe branch(to: operands.targets(Int(min(index, operands.last))))
    }

    // MARK: Moves

    @inline(__always)
    func copy(_ operands: Operands.Copy, _ source: UInt64) -> UInt64 { source }

    /// Both sources are read before the first write.
    @inline(__always)
    func copyPair(_ operands: Operands.CopyPair, _ first: UInt64, _ second: UInt64) {
        unsafe write(first, to: operands.result)
        unsafe write(second, to: operands.result2)
    }

    /// The source is not below the destination.
    @inline(__always)
    func copySpan(_ operands: Operands.CopySpan) -> Int {
        unsafe moveSlots(address(operands.destination), address(operands.source), Int(operands.count))
        return unsafe next(operands)
    }

    /// The value is zero-extended.
    @inline(__always)
    func copyImmediate(_ operands: Operands.CopyImmediate) -> UInt64 { unsafe UInt64(operands.value) }

    @inline(__always)
    func copyLongImmediate(_ operands: Operands.CopyLongImmediate) -> UInt64 { unsafe operands.value }

    @inline(__always)
    func copyWide(_ operands: Operands.CopyWide) -> Int {
        let value: SIMD2<UInt64> = unsafe read(operands.source)
        unsafe write(value, to: operands.result)
        return unsafe next(operands)
    }

    @inline(__always)
    func copyWideImmediate(_ operands: Operands.CopyWideImmediate) -> Int {
        unsafe write(SIMD2(operands.low, operands.high), to: operands.result)
        return unsafe next(operands)
    }

    /// Zeroes four slots.
    @inline(__always)
    func zeroFour(_ operands: Operands.ZeroFour) {
        let first = unsafe address(operands.first)
        for index in 0..<4 { unsafe first[index] = 0 }
    }

    @inline(__always)
    func zeroMany(_ operands: Operands.ZeroMany) -> Int {
        unsafe address(operands.first).update(repeating: 0, count: Int(operands.count))
        return unsafe next(operands)
    }

    /// The first value if the condition is not zero.
    @inline(__always)
    func select(_ operands: Operands.Select, _ condition: UInt32, _ first: UInt64, _ second: UInt64) -> UInt64 {
        condition != 0 ? first : second
    }

    /// Both values are read before the result is written, which may be one of them.
    @inline(__always)
    func selectWide(_ operands: Operands.SelectWide) -> Int {
        let first: SIMD2<UInt64> = unsafe read(operands.first)
        let second: SIMD2<UInt64> = unsafe read(operands.second)
        let condition: UInt32 = unsafe read(operands.condition)
        unsafe write(condition != 0 ? first : second, to: operands.result)
        return unsafe next(operands)
    }

    @inline(__always)
    func globalGet(_ operands: Operands.GlobalGet) -> UInt64 {
        unsafe state.pointee.instance.pointee.globals[Int(operands.global)].pointee
    }

    @inline(__always)
    func globalGetWide(_ operands: Operands.GlobalGetWide) -> Int {
        let global = unsafe UnsafeRawPointer(state.pointee.instance.pointee.globals[Int(operands.global)])
        unsafe write(global.loadUnaligned(as: SIMD2<UInt64>.self), to: operands.result)
        return unsafe next(operands)
    }

    @inline(__always)
    func globalSetWide(_ operands: Operands.GlobalSetWide) -> Int {
        let global = unsafe UnsafeMutableRawPointer(state.pointee.instance.pointee.globals[Int(operands.global)])
        let value: SIMD2<UInt64> = unsafe read(operands.value)
        unsafe global.storeBytes(of: value, as: SIMD2<UInt64>.self)
        return unsafe next(operands)
    }

    @inline(__always)
    func globalSet(_ operands: Operands.GlobalSet, _ value: UInt64) {
        unsafe state.pointee.instance.pointee.globals[Int(operands.global)].pointee = value
    }
}
