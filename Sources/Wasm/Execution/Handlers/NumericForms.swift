// The forms that numeric instructions come in: where the operands stand. What an operator means is handed in as a
// function (`Arithmetic`, `FloatingPoint`, `Conversion`).
//
//     binary, slot slot        destination, left, right
//     binary, slot immediate   destination, left, (32-bit immediate at unit 2 | 64-bit at unit 4)
//     binary, immediate slot   destination, right, (the same)
//     branch if, slot slot     left, right, distance (unit 2), cost (unit 4)
//     branch if, slot immediate  left, unused, distance (unit 2), cost (unit 4), 32-bit (unit 6) | 64-bit (unit 8)

/// A number type as an immediate operand.
protocol ImmediateValue: WasmValue {
    /// Whether the immediate takes 64 bits.
    static var isWide: Bool { get }
}

extension UInt32: ImmediateValue { static var isWide: Bool { false } }
extension UInt64: ImmediateValue { static var isWide: Bool { true } }
extension Float: ImmediateValue { static var isWide: Bool { false } }
extension Double: ImmediateValue { static var isWide: Bool { true } }

extension Registers {
    /// The immediate of a form that has two slot operands before it.
    @inline(__always)
    func immediate<T: ImmediateValue>(_ type: T.Type = T.self) -> T {
        unsafe T.isWide ? T(slot: operand64(4)) : T(slot: UInt64(operand32(2)))
    }

    @inline(__always)
    func binarySlotSlot<T: ImmediateValue>(_ compute: (T, T) -> T) -> Int {
        unsafe set(0, compute(slot(1), slot(2)))
        return unsafe next(16)
    }

    @inline(__always)
    func binarySlotImmediate<T: ImmediateValue>(_ compute: (T, T) -> T) -> Int {
        unsafe set(0, compute(slot(1), immediate()))
        return unsafe next(T.isWide ? 24 : 16)
    }

    @inline(__always)
    func binaryImmediateSlot<T: ImmediateValue>(_ compute: (T, T) -> T) -> Int {
        unsafe set(0, compute(immediate(), slot(1)))
        return unsafe next(T.isWide ? 24 : 16)
    }

    /// A division: `compute` gives `nil` where it traps, and `failure` says why.
    @inline(__always)
    func dividingSlotSlot<T: ImmediateValue>(_ compute: (T, T) -> T?, _ failure: (T, T) -> Trap.Code) -> Int {
        let left: T = unsafe slot(1)
        let right: T = unsafe slot(2)
        guard let result = compute(left, right) else { return unsafe trap(failure(left, right)) }
        unsafe set(0, result)
        return unsafe next(16)
    }

    @inline(__always)
    func dividingSlotImmediate<T: ImmediateValue>(_ compute: (T, T) -> T?, _ failure: (T, T) -> Trap.Code) -> Int {
        let left: T = unsafe slot(1)
        let right: T = unsafe immediate()
        guard let result = compute(left, right) else { return unsafe trap(failure(left, right)) }
        unsafe set(0, result)
        return unsafe next(T.isWide ? 24 : 16)
    }

    @inline(__always)
    func dividingImmediateSlot<T: ImmediateValue>(_ compute: (T, T) -> T?, _ failure: (T, T) -> Trap.Code) -> Int {
        let left: T = unsafe immediate()
        let right: T = unsafe slot(1)
        guard let result = compute(left, right) else { return unsafe trap(failure(left, right)) }
        unsafe set(0, result)
        return unsafe next(T.isWide ? 24 : 16)
    }

    @inline(__always)
    func comparisonSlotSlot<T: ImmediateValue>(_ compare: (T, T) -> Bool) -> Int {
        unsafe set(0, compare(slot(1), slot(2)) ? 1 as UInt32 : 0)
        return unsafe next(16)
    }

    @inline(__always)
    func comparisonSlotImmediate<T: ImmediateValue>(_ compare: (T, T) -> Bool) -> Int {
        unsafe set(0, compare(slot(1), immediate()) ? 1 as UInt32 : 0)
        return unsafe next(T.isWide ? 24 : 16)
    }

    @inline(__always)
    func branchIfSlotSlot<T: ImmediateValue>(_ compare: (T, T) -> Bool) -> Int {
        var registers = unsafe self
        guard unsafe registers.charge(4) else { return unsafe registers.refuel(4) }
        return unsafe compare(slot(0), slot(1)) ? registers.branch(2) : registers.next(24)
    }

    @inline(__always)
    func branchIfSlotImmediate<T: ImmediateValue>(_ compare: (T, T) -> Bool) -> Int {
        var registers = unsafe self
        guard unsafe registers.charge(4) else { return unsafe registers.refuel(4) }
        let right = unsafe T.isWide ? T(slot: operand64(8)) : T(slot: UInt64(operand32(6)))
        return unsafe compare(slot(0), right) ? registers.branch(2) : registers.next(T.isWide ? 32 : 24)
    }

    @inline(__always)
    func unarySlot<T: WasmValue, R: WasmValue>(_ compute: (T) -> R) -> Int {
        unsafe set(0, compute(slot(1)))
        return unsafe next(16)
    }

    /// A conversion: `compute` gives `nil` where it traps, and `failure` says why.
    @inline(__always)
    func convertingSlot<T: WasmValue, R: WasmValue>(_ compute: (T) -> R?, _ failure: (T) -> Trap.Code) -> Int {
        let operand: T = unsafe slot(1)
        guard let result = compute(operand) else { return unsafe trap(failure(operand)) }
        unsafe set(0, result)
        return unsafe next(16)
    }
}
