/// All functions of an interpreter, at addresses that never change.
///
/// A function reference is the byte offset of its entry here, so references are the same in every run and say nothing
/// of the host. Offset 0 is null.
///
///     │ null │ function │ … │ accessible, promised to instances │ reserved, not accessible │
///     ▲ base                ▲ count
///
/// Functions are added when they are first referred to, which guests do in the middle of a run, so an instance is
/// promised its entries when it is made: adding one then cannot fail. The null entry is accessible from then on, and zero:
/// a function of no instance.
///
/// ## Safety
/// - Must hold: no more functions are added than ``promise(_:)`` has promised, and none after ``free()``.
/// - Guaranteed by: ``Interpreter/instantiate(_:imports:)``, which has each instance's functions promised first; the
///   interpreter frees the store last.
@safe
struct FunctionStore {
    let base: UnsafeMutableRawPointer
    /// The most entries, null not counted.
    private let limit: Int
    private let reservedByteCount: Int
    private var accessibleByteCount: Int
    /// The entries that may be used, null not counted.
    private var promisedCount = 0
    /// The number of entries, null included.
    private(set) var count = 1

    /// Reserves room for as many functions as the limit allows.
    init(limit: Int) {
        self.limit = min(max(limit, 0), Self.largestLimit)
        let needed = unsafe (self.limit + 1) * MemoryLayout<FunctionStorage>.stride
        let byteCount = AddressSpace.rounded(needed)
        if let reservation = ReservationPool.shared.takeReservation(byteCount) {
            unsafe base = reservation.start
            reservedByteCount = byteCount
            accessibleByteCount = reservation.accessibleByteCount
        } else {
            // A store without room: nothing is ever written to it, and `promise` says why.
            unsafe base = .allocate(byteCount: 1, alignment: 1)
            reservedByteCount = 0
            accessibleByteCount = 0
        }
    }

    /// Keeps sizes in bytes below 2^40, whatever the limit says.
    private static let largestLimit = 1 << 34

    /// Makes room for functions that may be added from now on.
    ///
    /// - Throws: ``LimitError`` if there would be more than ``Limits/functions``, or the system has no memory.
    mutating func promise(_ added: Int) throws(LimitError) {
        guard added <= limit - promisedCount else {
            throw LimitError("functions", requested: UInt64(promisedCount + added), allowed: UInt64(limit))
        }
        let needed = unsafe (promisedCount + added + 1) * MemoryLayout<FunctionStorage>.stride
        if needed > accessibleByteCount {
            // Twice as much each time, so that many small instances cost few calls of the system.
            let wanted = max(needed, 2 * accessibleByteCount, AddressSpace.granularity)
            let accessible = min(AddressSpace.rounded(wanted), reservedByteCount)
            // SAFETY: within the reservation, as just ensured, unless there is none.
            guard needed <= accessible,
                unsafe AddressSpace.makeAccessible(
                    base + accessibleByteCount, accessible - accessibleByteCount)
            else { throw LimitError("address space", requested: UInt64(needed), allowed: UInt64(accessibleByteCount)) }
            accessibleByteCount = accessible
        }
        promisedCount += added
    }

    /// Takes back a promise, with the functions that have been added since; nobody knows their references.
    ///
    /// - Parameters:
    ///   - promised: How many functions were promised.
    ///   - first: The count before.
    mutating func withdraw(_ promised: Int, from first: Int) {
        for index in first..<count { unsafe function(at: index).pointee.host?.release() }
        // Whoever gets the reservation next must find zeros behind the count.
        let stride = unsafe MemoryLayout<FunctionStorage>.stride
        unsafe (base + first * stride).initializeMemory(as: UInt8.self, repeating: 0, count: (count - first) * stride)
        count = first
        promisedCount -= promised
    }

    /// Adds a function and gives its reference.
    mutating func add(_ function: FunctionStorage) -> UInt64 {
        precondition(count <= promisedCount, "BUG: an instance refers to more functions than it was promised")
        let offset = unsafe count * MemoryLayout<FunctionStorage>.stride
        // SAFETY: the entry was made accessible by `promise`, as just checked.
        unsafe (base + offset).initializeMemory(as: FunctionStorage.self, to: function)
        count += 1
        return UInt64(offset)
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

    private func function(at index: Int) -> UnsafeMutablePointer<FunctionStorage> {
        unsafe self[UInt64(index * MemoryLayout<FunctionStorage>.stride)]
    }

    /// Gives up the memory and the host functions; nothing may be used after that.
    func free() {
        for index in 1..<max(1, count) { unsafe function(at: index).pointee.host?.release() }
        if reservedByteCount > 0 {
            let usedByteCount = unsafe count * MemoryLayout<FunctionStorage>.stride
            unsafe ReservationPool.shared.returnReservation(
                Reservation(start: base, byteCount: reservedByteCount, accessibleByteCount: accessibleByteCount),
                usedByteCount: usedByteCount)
        } else {
            unsafe base.deallocate()
        }
    }
}
