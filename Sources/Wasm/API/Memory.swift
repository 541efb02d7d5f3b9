/// A linear memory of an interpreter, as the host sees it.
///
/// Spec 3.0, syntax-meminst.
@safe
public final class Memory {
    /// The type it was made with; the minimum is not the present size.
    public let type: MemoryType
    let interpreterIdentifier: UInt64
    private let account: MemoryAccount
    private let linear: LinearMemory
    /// The most pages that growing can reach.
    private let maximumPages: UInt64
    /// What all memories of the interpreter may have together.
    private let allowedByteCount: Int

    /// Makes a memory that modules can import.
    ///
    /// - Parameters:
    ///   - type: The size bounds; the size at first is the minimum.
    ///   - interpreter: The interpreter that the memory belongs to.
    /// - Throws: ``LimitError`` if the minimum is more than what ``Limits/memory`` leaves, or the system has no room.
    public init(_ type: MemoryType, in interpreter: Interpreter) throws(LimitError) {
        self.type = type
        account = interpreter.memoryAccount
        interpreterIdentifier = interpreter.identifier
        let allowed = min(
            UInt64(interpreter.limits.memory.bytes) >> type.pageSize.logarithm, type.pageLimit,
            Self.largestByteCount >> type.pageSize.logarithm)
        maximumPages = min(type.bounds.maximum ?? allowed, allowed)
        guard type.bounds.minimum <= allowed else {
            let (bytes, overflow) = type.bounds.minimum.multipliedReportingOverflow(by: 1 << type.pageSize.logarithm)
            throw LimitError(
                "memory", requested: overflow ? .max : bytes, allowed: UInt64(interpreter.limits.memory.bytes))
        }
        guard interpreter.memoryAccount.memoryCount < interpreter.limits.memories else {
            throw LimitError(
                "memories", requested: UInt64(interpreter.memoryAccount.memoryCount) + 1,
                allowed: UInt64(interpreter.limits.memories)
            )
        }
        let byteCount = Int(type.bounds.minimum) * type.pageSize.byteCount
        allowedByteCount = interpreter.limits.memory.bytes
        guard account.hasRoom(forBytes: byteCount, allowedByteCount) else {
            throw LimitError(
                "memory", requested: UInt64(account.byteCount) + UInt64(byteCount), allowed: UInt64(allowedByteCount))
        }
        let maximum = Int(maximumPages) * type.pageSize.byteCount
        guard let linear = LinearMemory(byteCount: byteCount, maximum: maximum, pageSize: type.pageSize) else {
            throw LimitError("address space", requested: UInt64(maximum), allowed: 0)
        }
        self.linear = linear
        account.memoryCount += 1
        account.add(byteCount)
    }

    deinit {
        account.memoryCount -= 1
        account.add(-linear.byteCount)
    }

    /// 2^48, so that sizes in bytes never overflow.
    private static let largestByteCount: UInt64 = 1 << 48

    /// The size in bytes.
    public var byteCount: Int { linear.byteCount }
    /// The size in pages of the type's ``MemoryType/pageSize``.
    public var pageCount: UInt64 { unsafe LinearMemory.pageCount(linear.base) }

    var base: MemoryBase { unsafe linear.base }

    func canGrow(by pages: UInt64) -> Bool {
        pages <= maximumPages && pageCount <= maximumPages - pages
            && account.hasRoom(forBytes: Int(pages) * type.pageSize.byteCount, allowedByteCount)
    }

    /// Makes the memory larger; what is new is zero.
    ///
    /// - Parameter pages: How many pages to add.
    /// - Returns: The size in pages before; `nil` if the declared maximum, ``Limits/memory`` or the system forbids it,
    ///   and then nothing has changed.
    public func grow(by pages: UInt64) -> UInt64? {
        guard canGrow(by: pages) else { return nil }
        let old = pageCount
        let added = Int(pages) * type.pageSize.byteCount
        guard linear.grow(to: byteCount + added) else { return nil }
        account.add(added)
        return old
    }
}

extension Memory: GuestMemory {
    /// The bytes of the memory.
    public var guestBytes: GuestBytes {
        unsafe GuestBytes(
            start: linear.base, count: linear.byteCount,
            observation: account.observation.map { unsafe Unmanaged.passUnretained($0) })
    }
}

/// The linear memory and the tables of one interpreter, kept by it and by them.
@safe
final class MemoryAccount {
    /// The interpreter, as long as it lives: tables and globals may outlive it.
    ///
    /// ## Safety
    /// - Must hold: nobody reads it once the interpreter is gone.
    /// - Guaranteed by: the interpreter, which takes itself out at the start of its `deinit`, on the one thread that
    ///   everything of it belongs to.
    @safe unowned(unsafe) var interpreter: Interpreter?
    var memoryCount = 0
    var tableElementCount: UInt64 = 0
    private(set) var byteCount = 0
    private(set) var peakByteCount = 0
    /// Who is told what the host reads and writes.
    var observation: Observation?
    /// The globals and tables that hold references, whoever keeps them.
    private(set) var rootGlobals: Set<UnsafeMutablePointer<UInt64>> = unsafe []
    private(set) var rootTables: Set<UnsafeMutablePointer<TableStorage>> = unsafe []

    func add(_ added: Int) {
        byteCount += added
        peakByteCount = max(peakByteCount, byteCount)
    }

    /// Makes what a global holds a root, if its type says that it is one.
    func addRoots(of type: ValueType, at slots: UnsafeMutablePointer<UInt64>) {
        if let type = type.referenceType, type.mayLeadToObject { unsafe rootGlobals.insert(slots) }
    }

    func removeRoots(at slots: UnsafeMutablePointer<UInt64>) { unsafe rootGlobals.remove(slots) }

    /// Makes what a table holds a root, if its type says that it is one.
    func addRoots(of type: ReferenceType, in table: UnsafeMutablePointer<TableStorage>) {
        if type.mayLeadToObject { unsafe rootTables.insert(table) }
    }

    func removeRoots(in table: UnsafeMutablePointer<TableStorage>) { unsafe rootTables.remove(table) }

    /// Whether the memories together stay within `allowed` with `added` bytes more.
    func hasRoom(forBytes added: Int, _ allowed: Int) -> Bool {
        added <= allowed && byteCount <= allowed - added
    }

    /// Whether the tables together stay within `allowed` with `added` elements more.
    func hasRoom(forTableElements added: UInt64, _ allowed: UInt64) -> Bool {
        added <= allowed && tableElementCount <= allowed - added
    }
}
