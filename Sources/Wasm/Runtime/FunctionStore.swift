/// All functions of an interpreter.
///
/// A function reference is the byte offset of its entry here, so references are the same in every run and say nothing
/// of the host. Offset 0 is null.
///
/// ## Safety
/// - Must hold: ``base`` is looked up again after every addition.
/// - Guaranteed by: ``Interpreter``, which alone adds and stores the base in the state at once.
@safe
struct FunctionStore {
    private(set) var base: UnsafeMutableRawPointer
    private var capacity = 64
    /// The number of entries, null included.
    private(set) var count = 1

    init() {
        unsafe base = .allocate(byteCount: capacity * MemoryLayout<FunctionStorage>.stride, alignment: 16)
    }

    /// Adds a function and gives its reference.
    mutating func add(_ function: FunctionStorage) -> UInt64 {
        let stride = unsafe MemoryLayout<FunctionStorage>.stride
        if count == capacity {
            let larger = UnsafeMutableRawPointer.allocate(byteCount: 2 * capacity * stride, alignment: 16)
            // SAFETY: entries are trivial, and the first `count` are initialised but for the unused null.
            unsafe larger.copyMemory(from: base, byteCount: count * stride)
            unsafe base.deallocate()
            unsafe base = larger
            capacity *= 2
        }
        unsafe (base + count * stride).initializeMemory(as: FunctionStorage.self, to: function)
        defer { count += 1 }
        return UInt64(count * stride)
    }

    /// Whether a function has this reference.
    func contains(_ reference: UInt64) -> Bool {
        let stride = unsafe UInt64(MemoryLayout<FunctionStorage>.stride)
        return reference > 0 && reference % stride == 0 && reference / stride < UInt64(count)
    }

    /// The function with the given reference, which is not null and came from ``add(_:)``.
    subscript(reference: UInt64) -> UnsafeMutablePointer<FunctionStorage> {
        unsafe (base + Int(truncatingIfNeeded: reference)).assumingMemoryBound(to: FunctionStorage.self)
    }

    /// Gives up the memory and the host functions; nothing may be used after that.
    func free() {
        for index in 1..<max(1, count) {
            unsafe self[UInt64(index * MemoryLayout<FunctionStorage>.stride)].pointee.host?.release()
        }
        unsafe base.deallocate()
    }
}
