import Synchronization

// A linear memory: address space reserved at its maximum, so that the first byte never moves, and made accessible as
// it grows.
//
//     │ header page: …, accessible bytes, bounds, shared?, logarithm of the page size, length │ accessible │ reserved │
//                                                                                             ▲ base
//
// Accessible bytes are zero at first, or those of a ``MemoryImage``. They may reach behind the length, as far as an earlier
// memory in the same reservation has grown.
//
// The header stands in front of the first byte: a handler needs one register to reach both, and whoever grows the
// memory, everybody sees the new length at once. A guest cannot reach the header, because addresses are unsigned
// offsets from the base.
//
// For each width of an access, the header has the first address where it does not fit. So an access compares its address as it
// is, which it then uses: adding the width first would take another register, and an addition that waits for the address.
//
// Another thread may grow a shared memory at any moment. Each bound is one word, written after the bytes have become
// accessible, and every access reads it afresh: whichever it finds is right, because memories neither shrink nor move. The length
// is written last, so that whoever has seen it finds no bound below it.
// Handlers read it by a plain instruction, which is all that an atomic one would be; the build for Thread Sanitizer says so.

/// The reservation of one linear memory.
@safe
struct LinearMemory: ~Copyable {
    /// The first byte of the memory.
    let base: MemoryBase
    private let reservedByteCount: Int
    /// Whose bytes the memory began with; it takes the reservation back.
    private let image: MemoryImage?

    /// Where the length in bytes stands, from the base.
    private static var lengthOffset: Int { -8 }
    /// Where the binary logarithm of the size of a WebAssembly page stands, from the base.
    private static var pageLogarithmOffset: Int { -16 }
    /// Where it stands whether threads share the memory, 0 or 1, from the base.
    private static var sharedOffset: Int { -24 }
    /// The widths of an access that have a bound of their own: of one byte, it is the length.
    private static var boundedWidths: [Int] { [2, 4, 8, 16] }
    /// Where the bound of accesses of a width stands, from the base.
    @inline(__always)
    private static func boundOffset(_ width: UInt64) -> Int {
        switch width {
        case 1: lengthOffset
        case 2: -32
        case 4: -40
        case 8: -48
        default: -56
        }
    }
    /// Where it stands how many bytes are accessible, from the base.
    private static var accessibleOffset: Int { -64 }
    /// The bytes of the header that are in use.
    fileprivate static var usedHeaderByteCount: Int { 64 }
    /// The bytes in front of the base: a multiple of every page size in use, so that both parts are aligned.
    static var headerByteCount: Int { AddressSpace.granularity }

    /// Reserves address space and makes the first `byteCount` bytes accessible.
    ///
    /// - Parameters:
    ///   - byteCount: The length at first, not more than `maximum`.
    ///   - maximum: The length that growing can reach, far below what an `Int` holds.
    ///   - pageSize: The size of a WebAssembly page.
    ///   - isShared: Whether several threads use the memory.
    ///   - image: The bytes at first, as many as `byteCount`; zeros without it.
    /// - Returns: `nil` if the system has no address space or memory left.
    init?(byteCount: Int, maximum: Int, pageSize: PageSize, isShared: Bool = false, image: MemoryImage? = nil) {
        guard byteCount <= maximum, image.map({ $0.byteCount == byteCount }) ?? true else { return nil }
        let reserved = Self.headerByteCount + AddressSpace.rounded(maximum)
        let accessible = Self.headerByteCount + AddressSpace.rounded(byteCount)
        let taken = image.map { $0.takeReservation(reserved) } ?? ReservationPool.shared.takeReservation(reserved)
        guard var reservation = taken else { return nil }
        guard reservation.makeAccessible(accessible) else {
            reservation.release()
            return nil
        }
        unsafe base = reservation.start + Self.headerByteCount
        reservedByteCount = reserved
        self.image = image
        publish(byteCount)
        unsafe base.storeBytes(of: pageSize.logarithm, toByteOffset: Self.pageLogarithmOffset, as: UInt64.self)
        unsafe base.storeBytes(of: isShared ? 1 : 0, toByteOffset: Self.sharedOffset, as: UInt64.self)
        unsafe base.storeBytes(
            of: reservation.accessibleByteCount - Self.headerByteCount, toByteOffset: Self.accessibleOffset,
            as: Int.self)
    }

    deinit {
        // SAFETY: the mapping is this value's alone, and interpreters give it up only when no handler runs.
        let reservation = unsafe Reservation(
            start: base - Self.headerByteCount, byteCount: reservedByteCount,
            accessibleByteCount: Self.headerByteCount + accessibleByteCount)
        if let image {
            image.returnReservation(reservation)
        } else {
            ReservationPool.shared.returnReservation(reservation)
        }
    }

    /// The bytes from the base on that are accessible: the system knows whole pages of its own only.
    ///
    /// Those behind the length are zero, since no access reaches them.
    private var accessibleByteCount: Int { unsafe base.load(fromByteOffset: Self.accessibleOffset, as: Int.self) }

    /// The length in bytes.
    var byteCount: Int { unsafe Self.byteCount(base) }

    /// The length in bytes of the memory at `base`.
    static func byteCount(_ base: MemoryBase) -> Int {
        unsafe Int(truncatingIfNeeded: length(base))
    }

    /// The length in bytes of the memory at `base`, as handlers read it.
    @inline(__always)
    static func length(_ base: MemoryBase) -> UInt64 { unsafe bound(base, 1) }

    /// The first address in the memory at `base` where an access of `width` bytes does not fit.
    ///
    /// - Parameter width: 1, 2, 4, 8 or 16.
    @inline(__always)
    static func bound(_ base: MemoryBase, _ width: UInt64) -> UInt64 {
        #if DRIVER_LOOP
            unsafe (base + boundOffset(width)).assumingMemoryBound(to: Atomic<UInt64>.self).pointee
                .load(ordering: .acquiring)
        #else
            unsafe base.load(fromByteOffset: boundOffset(width), as: UInt64.self)
        #endif
    }

    /// Says how long the memory is, to other threads as well; the bytes are accessible.
    private func publish(_ byteCount: Int) {
        for width in Self.boundedWidths {
            publish(byteCount < width ? 0 : byteCount - width + 1, at: Self.boundOffset(UInt64(width)))
        }
        publish(byteCount, at: Self.lengthOffset)
    }

    private func publish(_ count: Int, at offset: Int) {
        // SAFETY: in the header, which this value owns.
        unsafe (base + offset).assumingMemoryBound(to: Atomic<UInt64>.self).pointee
            .store(UInt64(count), ordering: .releasing)
    }

    /// Whether several threads use the memory at `base`.
    static func isShared(_ base: MemoryBase) -> Bool {
        unsafe base.load(fromByteOffset: sharedOffset, as: UInt64.self) != 0
    }

    /// The length in pages of the memory at `base`.
    @inline(__always)
    static func pageCount(_ base: MemoryBase) -> UInt64 {
        unsafe length(base) &>> base.load(fromByteOffset: pageLogarithmOffset, as: UInt64.self)
    }

    /// Makes more bytes accessible; they are zero.
    ///
    /// One thread at a time; others may use the memory meanwhile.
    ///
    /// - Parameter byteCount: The new length, not less than the old one.
    /// - Returns: Whether the reservation and the system had room.
    func grow(to byteCount: Int) -> Bool {
        let old = self.byteCount
        guard byteCount >= old, byteCount <= reservedByteCount - Self.headerByteCount else { return false }
        let (accessible, needed) = (accessibleByteCount, AddressSpace.rounded(byteCount))
        if needed > accessible {
            // SAFETY: the range is inside the reservation and has not been handed out yet.
            guard unsafe AddressSpace.makeAccessible(base + accessible, needed - accessible) else { return false }
            unsafe base.storeBytes(of: needed, toByteOffset: Self.accessibleOffset, as: Int.self)
        }
        publish(byteCount)
        return true
    }

    /// Takes the memory's bytes, for others that begin with them.
    ///
    /// - Returns: `nil` if the system has no memory for them.
    func makeImage() -> MemoryImage? { unsafe MemoryImage(of: base, byteCount: byteCount, basedOn: image) }

    /// Copies bytes of the host into the memory at `base`, which reaches that far.
    static func copy(_ source: UnsafeRawPointer, to base: MemoryBase, _ offset: Int, _ count: Int) {
        // SAFETY: the caller has compared the range with the length.
        if unsafe isShared(base) {
            unsafe SharedBytes.write(source, to: base + offset, count)
        } else {
            unsafe (base + offset).copyMemory(from: source, byteCount: count)
        }
    }

    /// What instances without a memory have: a memory of length zero that nobody can grow.
    static let empty: EmptyMemory = EmptyMemory()
}

/// The one memory of length zero.
@safe
final class EmptyMemory: Sendable {
    /// Nothing is ever written behind this address, since the length in front of it is zero for ever.
    nonisolated(unsafe) let base: MemoryBase

    fileprivate init() {
        let count = LinearMemory.usedHeaderByteCount
        let header = UnsafeMutableRawPointer.allocate(byteCount: count, alignment: 8)
        unsafe header.initializeMemory(as: UInt64.self, repeating: 0, count: count / 8)
        unsafe base = header + count
    }
}
