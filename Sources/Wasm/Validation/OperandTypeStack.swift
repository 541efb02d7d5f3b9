/// A stack of value types in memory of its own.
///
/// An array would check at each push and pop that it is not shared.
///
/// ## Safety
/// - Must hold: `count` is at most `capacity`, and the first `count` elements are initialised.
/// - Guaranteed by: the members, which are the only ones to see the memory; indices are checked against `count`.
@safe
struct OperandTypeStack: ~Copyable {
    private var base: UnsafeMutablePointer<ValueType>
    private var capacity = 64
    private(set) var count = 0

    init() { unsafe base = UnsafeMutablePointer.allocate(capacity: capacity) }

    deinit { unsafe base.deallocate() }

    @inline(__always)
    mutating func append(_ type: ValueType) {
        if count == capacity { grow() }
        // SAFETY: `count` is below `capacity`.
        unsafe (base + count).initialize(to: type)
        count &+= 1
    }

    @inline(__always)
    mutating func removeLast() -> ValueType {
        precondition(count > 0, "BUG: an operand was popped from the empty stack")
        count &-= 1
        // SAFETY: the element at the old `count - 1` is initialised.
        return unsafe base[count]
    }

    /// Forgets all but the first `newCount` elements.
    @inline(__always)
    mutating func truncate(to newCount: Int) {
        precondition(0...count ~= newCount, "BUG: an operand stack cannot grow by truncation")
        count = newCount
    }

    @inline(__always)
    subscript(index: Int) -> ValueType {
        precondition(0..<count ~= index, "BUG: no operand at this height")
        // SAFETY: the element is initialised, as was just checked.
        return unsafe base[index]
    }

    @inline(never)
    private mutating func grow() {
        let newCapacity = capacity * 2
        // SAFETY: `count` elements are moved, which the larger memory holds.
        let newBase = UnsafeMutablePointer<ValueType>.allocate(capacity: newCapacity)
        unsafe newBase.moveInitialize(from: base, count: count)
        unsafe base.deallocate()
        unsafe base = newBase
        capacity = newCapacity
    }
}
