import Synchronization

/// A linear memory that interpreters on several threads use at the same time (threads proposal).
///
/// An interpreter and what comes from it belong to one thread at a time; this is what may cross over. An embedder makes one and
/// defines it in the imports of each interpreter, or takes it from an exported memory (``Memory/shared``):
///
///     let memory = try SharedMemory(minimum: 1, maximum: 16)
///     // On each thread:
///     var imports = Imports()
///     imports.define("env", "memory", memory)
///     let instance = try Interpreter().instantiate(module, imports: imports)
///
/// Modules that import it need ``Features/threads``. The bytes end with the last interpreter or embedder that holds the memory.
///
/// The accessors of ``GuestMemory`` never hand out the bytes themselves, which others may be changing: they copy them one by one or
/// by eight. An integer that is aligned to its size is read and written at once; what another thread stored before such a
/// store is seen by who has loaded its value. `withBytes` and `withMutableBytes` lend a copy; of the latter, what was changed
/// is written back.
@safe
public final class SharedMemory: Sendable {
    /// The type it was made with; the minimum is not the present size.
    public let type: MemoryType
    /// The first byte.
    ///
    /// ## Safety
    /// - Must hold: bytes are reached by instructions of guests, `Atomic` and ``SharedBytes`` alone.
    /// - Guaranteed by: the handlers, and ``GuestMemory``, whose accessors look at whether a memory is shared.
    nonisolated(unsafe) let base: MemoryBase
    /// Grown under the lock alone.
    nonisolated(unsafe) private let linear: LinearMemory
    /// The most pages that growing can reach, for which address space is reserved.
    let maximumPages: UInt64
    /// Who waits for a notification.
    let waiters = WaiterQueue()
    private let growth = Mutex(())

    /// Makes a memory.
    ///
    /// - Parameters:
    ///   - minimum: The size at first, in pages.
    ///   - maximum: The size that growing never exceeds, in pages; address space is reserved for it.
    ///   - is64Bit: Whether addresses are `i64`.
    ///   - pageSize: The size of a page.
    ///   - reservation: The most bytes that are reserved: a larger maximum is declared, but cannot be reached. Beside it, each
    ///     interpreter's ``Limits/memory`` bounds what its guests make the memory grow to.
    /// - Throws: ``LimitError``, named `memory` if the minimum is more than the reservation or the maximum, and `address space` if the
    ///   system has no room.
    public convenience init(
        minimum: UInt64, maximum: UInt64, is64Bit: Bool = false, pageSize: PageSize = .standard,
        reservation: ByteCount = .gibibytes(4)
    ) throws(LimitError) {
        guard minimum <= maximum else { throw LimitError("memory", requested: minimum, allowed: maximum) }
        let type = MemoryType(
            bounds: SizeBounds(minimum: minimum, maximum: maximum), is64Bit: is64Bit, isShared: true,
            pageSize: pageSize)
        try self.init(type, try MemoryReservation(type, allowedByteCount: reservation.bytes))
    }

    init(_ type: MemoryType, _ room: MemoryReservation) throws(LimitError) {
        self.type = type
        maximumPages = room.maximumPages
        let linear = try room.makeMemory(type)
        unsafe base = linear.base
        unsafe self.linear = consume linear
    }

    /// The size in bytes.
    public var byteCount: Int { unsafe LinearMemory.byteCount(base) }
    /// The size in pages of the type's ``MemoryType/pageSize``.
    public var pageCount: UInt64 { unsafe LinearMemory.pageCount(base) }

    /// Makes the memory larger for all who use it; what is new is zero.
    ///
    /// - Parameter pages: How many pages to add.
    /// - Returns: The size in pages before; `nil` if the maximum, the reservation or the system forbids it.
    public func grow(by pages: UInt64) -> UInt64? {
        whileNobodyGrows {
            let old = pageCount
            guard pages <= maximumPages, old <= maximumPages - pages else { return nil }
            return growAlone(to: byteCount + Int(pages) * type.pageSize.byteCount) ? old : nil
        }
    }

    /// Wakes up threads that wait for an address, those first that have waited longest.
    ///
    /// - Parameters:
    ///   - address: What they gave to `memory.atomic.wait32` or `wait64`, with its offset.
    ///   - count: How many at most.
    /// - Returns: How many were woken.
    @discardableResult
    public func notify(at address: UInt64, count: UInt32 = .max) -> UInt32 { waiters.notify(address, count) }

    func whileNobodyGrows(_ body: () -> UInt64?) -> UInt64? {
        growth.withLock { _ in body() }
    }

    /// Makes more bytes accessible, while nobody else does.
    func growAlone(to byteCount: Int) -> Bool { unsafe linear.grow(to: byteCount) }
}

extension SharedMemory: GuestMemory {
    /// The bytes of the memory.
    public var guestBytes: GuestBytes { unsafe GuestBytes(start: base, count: byteCount, observation: nil) }
}
