import Platform

/// A table of an interpreter, as the host sees it.
///
/// Spec 3.0, syntax-tableinst.
@safe
public final class Table {
    /// The type it was made with; the minimum is not the present size.
    public let type: TableType
    private let roots: HostRoots
    var interpreterIdentifier: UInt64 { roots.interpreter }
    let storage: UnsafeMutablePointer<TableStorage>
    private let account: MemoryAccount
    private var capacity: Int
    private let maximum: UInt64
    /// What all tables of the interpreter may have together.
    private let allowed: UInt64

    /// Makes a table that modules can import.
    ///
    /// - Parameters:
    ///   - type: The element type and size bounds; the size at first is the minimum.
    ///   - value: What the elements are at first; null if it is not given.
    ///   - interpreter: The interpreter that the table belongs to.
    /// - Throws: ``LimitError`` if the minimum is more than what ``Limits/tableElements`` leaves, or a ``Trap`` with
    ///   ``Trap/Code/invalidCall`` if the value does not fit the element type, or that is a type that the interpreter
    ///   does not know.
    public convenience init(_ type: TableType, filling value: Reference? = nil, in interpreter: Interpreter) throws {
        var type = type
        type.element = try interpreter.known(type.element)
        let value = value ?? .null(type.element.heapType.referenceKind)
        try self.init(
            type, in: interpreter, filling: value.bits(fitting: type.element, of: "the table", in: interpreter))
    }

    /// Makes a table of a type of the interpreter.
    ///
    /// - Parameter initialCount: The elements at first; `nil` for the minimum of the type.
    init(
        _ type: TableType, in interpreter: Interpreter, filling value: UInt64, initialCount: Int? = nil
    ) throws(LimitError) {
        self.type = type
        roots = interpreter.hostRoots
        account = interpreter.memoryAccount
        allowed = UInt64(max(0, interpreter.limits.tableElements))
        maximum = min(type.bounds.maximum ?? allowed, allowed, type.is64Bit ? .max : UInt64(UInt32.max))
        let wanted = max(initialCount.map { UInt64($0) } ?? 0, type.bounds.minimum)
        guard account.hasRoom(forTableElements: wanted, allowed) else {
            throw LimitError(
                "tableElements", requested: saturatingSum(account.tableElementCount, wanted), allowed: allowed)
        }
        let count = Int(wanted)
        capacity = max(1, count)
        guard let elements = unsafe TableStorage.makeElements(capacity: capacity) else {
            throw LimitError("tableElements", requested: wanted, allowed: 0)
        }
        if value != 0 { unsafe elements.update(repeating: value, count: count) }
        unsafe storage = .allocate(capacity: 1)
        unsafe storage.initialize(to: TableStorage(elements: elements, count: count))
        account.tableElementCount += wanted
        unsafe account.addRoots(of: type.element, in: storage)
    }

    deinit {
        account.tableElementCount -= UInt64(count)
        unsafe account.removeRoots(in: storage)
        // SAFETY: instances keep their tables, and interpreters their instances, so no handler can reach this any more.
        unsafe TableStorage.release(storage.pointee.elements)
        unsafe storage.deallocate()
    }

    /// The number of elements.
    public var count: Int { unsafe storage.pointee.count }

    func canGrow(by added: UInt64) -> Bool {
        let count = UInt64(count)
        return added <= maximum && count <= maximum - added && account.hasRoom(forTableElements: added, allowed)
    }

    /// The elements that are copied or written between two looks at cancellation and deadline.
    private static let elementsBetweenLooks = 1 << 20

    /// Adds elements, all with the same reference.
    ///
    /// - Parameter goesOn: Asked between parts of the work; if not, the table is as before.
    /// - Returns: Whether the table has grown.
    func grow(by added: UInt64, filling value: UInt64, goesOn: () -> Bool = { true }) -> Bool {
        guard canGrow(by: added) else { return false }
        let old = count
        let new = old + Int(added)
        if new > capacity {
            // Doubling keeps many small steps linear; the limit bounds it.
            let wanted = max(new, min(2 * capacity, Int(clamping: maximum)))
            guard let larger = unsafe TableStorage.makeElements(capacity: wanted) else { return false }
            let isCopied = Self.inParts(0..<old, goesOn) { part in
                unsafe (larger + part.lowerBound).update(
                    from: storage.pointee.elements + part.lowerBound, count: part.count)
            }
            guard isCopied else {
                unsafe TableStorage.release(larger)
                return false
            }
            capacity = wanted
            unsafe TableStorage.release(storage.pointee.elements)
            unsafe storage.pointee.elements = larger
        }
        let isFilled = Self.inParts(old..<new, goesOn) { part in
            // SAFETY: the capacity has room for `new` elements, and nobody sees those behind the count.
            unsafe (storage.pointee.elements + part.lowerBound).update(repeating: value, count: part.count)
        }
        guard isFilled else { return false }
        unsafe storage.pointee.count = new
        account.tableElementCount += added
        return true
    }

    private static func inParts(_ range: Range<Int>, _ goesOn: () -> Bool, _ work: (Range<Int>) -> Void) -> Bool {
        var start = range.lowerBound
        while start < range.upperBound {
            let end = min(start + elementsBetweenLooks, range.upperBound)
            work(start..<end)
            start = end
            if start < range.upperBound, !goesOn() { return false }
        }
        return true
    }

    /// Makes the table larger.
    ///
    /// - Parameters:
    ///   - added: How many elements to add.
    ///   - value: What the new elements are.
    /// - Returns: The size before; `nil` if the declared maximum or ``Limits/tableElements`` forbids it.
    /// - Throws: ``Trap/Code/invalidCall`` if the reference does not fit the table.
    public func grow(by added: UInt64, filling value: Reference) throws(Trap) -> Int? {
        let bits = try value.bits(fitting: type.element, of: "the table", in: account.interpreter)
        let old = count
        return grow(by: added, filling: bits) ? old : nil
    }

    /// Reads an element.
    ///
    /// - Throws: ``Trap/Code/outOfBoundsTableAccess``.
    public func element(at index: Int) throws(Trap) -> Reference {
        guard index >= 0, index < count else { throw Trap(.outOfBoundsTableAccess) }
        // SAFETY: within the table, as just checked.
        return unsafe Reference(
            kind: type.element.heapType.referenceKind, bits: storage.pointee.elements[index], in: roots)
    }

    /// Writes an element.
    ///
    /// - Throws: ``Trap/Code/outOfBoundsTableAccess``, or ``Trap/Code/invalidCall`` if the reference does not fit.
    public func setElement(at index: Int, to value: Reference) throws(Trap) {
        guard index >= 0, index < count else { throw Trap(.outOfBoundsTableAccess) }
        let bits = try value.bits(fitting: type.element, of: "the table", in: account.interpreter)
        // SAFETY: within the table, as just checked.
        unsafe storage.pointee.elements[index] = bits
    }
}

extension TableStorage {
    /// Memory for elements that are null, which the system clears when it is first used, so that a large table costs as
    /// little to make as a small one.
    ///
    /// - Parameter capacity: How many; not 0.
    /// - Returns: The first; `nil` if the system has no memory, or no reserve then.
    fileprivate static func makeElements(capacity: Int) -> UnsafeMutablePointer<UInt64>? {
        // Asked before, since the C library may clear what it has had for other things.
        let (byteCount, overflows) = capacity.multipliedReportingOverflow(by: MemoryLayout<UInt64>.stride)
        guard !overflows, SystemMemory.hasRoom(for: byteCount) else { return nil }
        guard let memory = unsafe calloc(1, byteCount) else { return nil }
        // SAFETY: cleared memory is `capacity` numbers that are 0, aligned for every type.
        return unsafe memory.bindMemory(to: UInt64.self, capacity: capacity)
    }

    /// Gives back memory from ``makeElements(capacity:)``.
    fileprivate static func release(_ elements: UnsafeMutablePointer<UInt64>) { unsafe free(elements) }
}
