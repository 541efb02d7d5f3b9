/// A linear memory of an interpreter, as the host sees it.
///
/// Spec 3.0, syntax-meminst.
@safe
public final class Memory {
    /// The type it was made with; the minimum is not the present size.
    public let type: MemoryType
    /// What other interpreters can use too, if the type says that the memory is shared.
    public let shared: SharedMemory?
    let interpreterIdentifier: UInt64
    private let account: MemoryAccount
    /// The bytes, unless they are those of ``shared``.
    private let linear: LinearMemory?
    /// The first byte.
    let base: MemoryBase
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
    public convenience init(_ type: MemoryType, in interpreter: Interpreter) throws(LimitError) {
        try self.init(type, in: interpreter, image: nil)
    }

    /// Makes a memory that begins with the bytes of an image, or with zeros.
    ///
    /// - Throws: ``LimitError`` if it would be larger at first than what ``Limits/memory`` leaves, or the system has no room.
    init(_ type: MemoryType, in interpreter: Interpreter, image: MemoryImage?) throws(LimitError) {
        self.type = type
        account = interpreter.memoryAccount
        interpreterIdentifier = interpreter.identifier
        allowedByteCount = interpreter.limits.memory.bytes
        let room = try MemoryReservation(
            type, allowedByteCount: allowedByteCount, initialByteCount: image?.byteCount)
        maximumPages = room.maximumPages
        try account.checkRoom(forBytes: room.byteCount, interpreter.limits)
        if type.isShared {
            let shared = try SharedMemory(type, room)
            self.shared = shared
            linear = nil
            unsafe base = shared.base
            account.attach(shared)
        } else {
            let linear = try room.makeMemory(type, image)
            shared = nil
            unsafe base = linear.base
            self.linear = consume linear
            account.add(room.byteCount)
        }
        account.memoryCount += 1
    }

    /// Makes the interpreter's handle of a memory that others use too.
    ///
    /// - Throws: ``LimitError`` if its present size is more than what ``Limits/memory`` leaves.
    init(_ shared: SharedMemory, in interpreter: Interpreter) throws(LimitError) {
        type = shared.type
        self.shared = shared
        account = interpreter.memoryAccount
        interpreterIdentifier = interpreter.identifier
        allowedByteCount = interpreter.limits.memory.bytes
        maximumPages = shared.maximumPages
        try account.checkRoom(forBytes: account.isAttached(shared) ? 0 : shared.byteCount, interpreter.limits)
        linear = nil
        unsafe base = shared.base
        account.attach(shared)
        account.memoryCount += 1
    }

    deinit {
        account.memoryCount -= 1
        if let shared { account.detach(shared) } else { account.add(-byteCount) }
    }

    /// The size in bytes.
    public var byteCount: Int { unsafe LinearMemory.byteCount(base) }
    /// The size in pages of the type's ``MemoryType/pageSize``.
    public var pageCount: UInt64 { unsafe LinearMemory.pageCount(base) }

    private func canGrow(by pages: UInt64) -> Bool {
        pages <= maximumPages && pageCount <= maximumPages - pages
            && account.hasRoom(forBytes: Int(pages) * type.pageSize.byteCount, allowedByteCount)
    }

    /// Takes the bytes, for memories that begin with them; the memory is not shared.
    ///
    /// - Returns: `nil` if the system has no memory for them.
    func makeImage() -> MemoryImage? { linear?.makeImage() }

    /// Makes the memory larger; what is new is zero.
    ///
    /// - Parameter pages: How many pages to add.
    /// - Returns: The size in pages before; `nil` if the declared maximum, ``Limits/memory`` or the system forbids it,
    ///   and then nothing has changed.
    public func grow(by pages: UInt64) -> UInt64? { grow(by: pages) { _ in true } }

    /// Makes the memory larger if it is paid for.
    ///
    /// - Parameters:
    ///   - pages: How many pages to add.
    ///   - pays: Gets whether there is room, which the price depends on; nobody else grows the memory meanwhile.
    /// - Returns: The size in pages before; `nil` if there was no room, or nobody paid.
    func grow(by pages: UInt64, ifPaid pays: (_ hasRoom: Bool) -> Bool) -> UInt64? {
        if let shared { return shared.whileNobodyGrows { growAlone(by: pages, ifPaid: pays) } }
        return growAlone(by: pages, ifPaid: pays)
    }

    private func growAlone(by pages: UInt64, ifPaid pays: (_ hasRoom: Bool) -> Bool) -> UInt64? {
        let hasRoom = canGrow(by: pages)
        guard pays(hasRoom), hasRoom else { return nil }
        let old = pageCount
        let added = Int(pages) * type.pageSize.byteCount
        if let shared {
            guard shared.growAlone(to: byteCount + added) else { return nil }
            account.add(0)
        } else {
            guard let hasGrown = linear?.grow(to: byteCount + added), hasGrown else { return nil }
            account.add(added)
        }
        return old
    }
}

/// What a memory takes: its bytes at first, and the pages that are reserved for growing.
struct MemoryReservation {
    let byteCount: Int
    let maximumPages: UInt64

    /// 2^48, so that sizes in bytes never overflow.
    private static let largestByteCount: UInt64 = 1 << 48

    /// - Parameter initialByteCount: The bytes at first, whole pages; `nil` for the minimum of the type.
    /// - Throws: ``LimitError`` if the minimum of the type, or what it has at first, is more than `allowedByteCount`.
    init(_ type: MemoryType, allowedByteCount: Int, initialByteCount: Int? = nil) throws(LimitError) {
        let logarithm = type.pageSize.logarithm
        let allowed = min(
            UInt64(allowedByteCount) >> logarithm, type.pageLimit, Self.largestByteCount >> logarithm)
        maximumPages = min(type.bounds.maximum ?? allowed, allowed)
        guard type.bounds.minimum <= allowed else {
            let (bytes, overflow) = type.bounds.minimum.multipliedReportingOverflow(by: 1 << logarithm)
            throw LimitError("memory", requested: overflow ? .max : bytes, allowed: UInt64(allowedByteCount))
        }
        let minimumByteCount = Int(type.bounds.minimum) * type.pageSize.byteCount
        byteCount = max(initialByteCount ?? 0, minimumByteCount)
        guard byteCount <= Int(maximumPages) * type.pageSize.byteCount else {
            throw LimitError("memory", requested: UInt64(byteCount), allowed: UInt64(allowedByteCount))
        }
    }

    /// - Throws: ``LimitError`` if the system has no address space or memory left.
    func makeMemory(_ type: MemoryType, _ image: MemoryImage? = nil) throws(LimitError) -> LinearMemory {
        let maximum = Int(maximumPages) * type.pageSize.byteCount
        guard
            let linear = LinearMemory(
                byteCount: byteCount, maximum: maximum, pageSize: type.pageSize, isShared: type.isShared, image: image)
        else { throw LimitError("address space", requested: UInt64(maximum), allowed: 0) }
        return linear
    }
}

extension Memory: GuestMemory {
    /// The bytes of the memory.
    public var guestBytes: GuestBytes {
        unsafe GuestBytes(
            start: base, count: byteCount,
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
    /// The bytes of the memories that are not shared.
    private var ownByteCount = 0
    /// The memories that other interpreters may use too, each with how many handles it has here.
    private var attached: [ObjectIdentifier: (memory: SharedMemory, handleCount: Int)] = [:]
    private var highestByteCount = 0
    /// Who is told what the host reads and writes.
    var observation: Observation?
    /// The globals and tables that hold references, whoever keeps them.
    private(set) var rootGlobals: Set<UnsafeMutablePointer<UInt64>> = unsafe []
    private(set) var rootTables: Set<UnsafeMutablePointer<TableStorage>> = unsafe []

    /// The bytes of all memories together; others may grow those that are shared at any moment.
    private var byteCount: Int {
        // Sizes are below 2^48, and memories are far fewer than 2^15 by the address space that they take.
        attached.isEmpty ? ownByteCount : attached.values.reduce(ownByteCount) { $0 + $1.memory.byteCount }
    }
    var peakByteCount: Int { max(highestByteCount, byteCount) }

    func add(_ added: Int) {
        ownByteCount += added
        highestByteCount = peakByteCount
    }

    func isAttached(_ memory: SharedMemory) -> Bool { attached[ObjectIdentifier(memory)] != nil }

    /// Counts a shared memory, once however many handles it has.
    func attach(_ memory: SharedMemory) {
        attached[ObjectIdentifier(memory), default: (memory, 0)].handleCount += 1
        highestByteCount = peakByteCount
    }

    func detach(_ memory: SharedMemory) {
        highestByteCount = peakByteCount
        guard let entry = attached[ObjectIdentifier(memory)] else { return }
        attached[ObjectIdentifier(memory)] = entry.handleCount > 1 ? (memory, entry.handleCount - 1) : nil
    }

    /// Checks that the limits leave room for another memory.
    func checkRoom(forBytes added: Int, _ limits: Limits) throws(LimitError) {
        guard memoryCount < limits.memories else {
            throw LimitError("memories", requested: UInt64(memoryCount) + 1, allowed: UInt64(limits.memories))
        }
        guard hasRoom(forBytes: added, limits.memory.bytes) else {
            throw LimitError(
                "memory", requested: UInt64(byteCount) + UInt64(added), allowed: UInt64(limits.memory.bytes))
        }
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
