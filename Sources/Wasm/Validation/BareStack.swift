/// A stack in memory of its own.
///
/// An array would check at each push and pop that it is not shared.
///
/// ## Safety
/// - Must hold: `count` is at most `capacity`, and the first `count` elements are initialised.
/// - Guaranteed by: the members, which are the only ones to see the memory; indices are checked against `count`.
@safe
struct BareStack<Element: BitwiseCopyable>: ~Copyable {
    private var base: UnsafeMutablePointer<Element>
    private var capacity = 64
    private(set) var count = 0

    init() { unsafe base = UnsafeMutablePointer.allocate(capacity: capacity) }

    deinit { unsafe base.deallocate() }

    var isEmpty: Bool {
        @inline(__always)
        get { count == 0 }
    }

    @inline(__always)
    mutating func append(_ element: Element) {
        if count == capacity { grow() }
        // SAFETY: `count` is below `capacity`.
        unsafe (base + count).initialize(to: element)
        count &+= 1
    }

    @inline(__always)
    mutating func removeLast() -> Element {
        precondition(count > 0, "BUG: the stack is empty")
        count &-= 1
        // SAFETY: the element at the old `count - 1` is initialised.
        return unsafe base[count]
    }

    /// Forgets all but the first `newCount` elements.
    @inline(__always)
    mutating func truncate(to newCount: Int) {
        precondition(0...count ~= newCount, "BUG: a stack cannot grow by truncation")
        count = newCount
    }

    subscript(index: Int) -> Element {
        @inline(__always)
        get {
            precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "BUG: nothing at this height")
            // SAFETY: the element is initialised, as was just checked.
            return unsafe base[index]
        }
        @inline(__always)
        set {
            precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "BUG: nothing at this height")
            // SAFETY: the element is initialised, as was just checked.
            unsafe base[index] = newValue
        }
    }

    @inline(never)
    private mutating func grow() {
        let newCapacity = capacity * 2
        // SAFETY: `count` elements are moved, which the larger memory holds.
        let newBase = UnsafeMutablePointer<Element>.allocate(capacity: newCapacity)
        unsafe newBase.moveInitialize(from: base, count: count)
        unsafe base.deallocate()
        unsafe base = newBase
        capacity = newCapacity
    }
}

/// A value type is its bits, so that a ``BareStack`` can hold it.
extension ValueType: BitwiseCopyable {}
