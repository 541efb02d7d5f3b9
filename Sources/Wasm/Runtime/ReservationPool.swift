import Synchronization

// Reservations of address space pass from owner to owner, since to get one from the system and to touch its first pages
// takes longer than everything else about a small instance.
//
//     owner ends ─► returnReservation: its bytes are made zero ─► idle ─► takeReservation ─► next owner
//                                              └── too many, too large or not to be made zero: the system's again

/// A range of address space, accessible from its start on.
///
/// `@unchecked Sendable`: it is handed from owner to owner, and only the owner touches its bytes.
///
/// ## Safety
/// - Must hold: nobody uses a reservation that has been released, or that has another owner by now.
/// - Guaranteed by: the owners that ``AddressSpace`` names, which hand it on once, in their `deinit`.
@safe
struct Reservation: @unchecked Sendable {
    let start: UnsafeMutableRawPointer
    let byteCount: Int
    /// The first bytes, readable and writable; a multiple of ``AddressSpace/granularity``.
    private(set) var accessibleByteCount = 0

    init(start: UnsafeMutableRawPointer, byteCount: Int, accessibleByteCount: Int) {
        unsafe self.start = start
        self.byteCount = byteCount
        self.accessibleByteCount = accessibleByteCount
    }

    /// Makes the first bytes accessible, those that never were as zeros.
    ///
    /// - Returns: Whether the system had memory.
    mutating func makeAccessible(_ wanted: Int) -> Bool {
        let added = wanted - accessibleByteCount
        guard added > 0 else { return true }
        // SAFETY: within the reservation, as its owner must know, who asked for so much.
        guard wanted <= byteCount, unsafe AddressSpace.makeAccessible(start + accessibleByteCount, added) else {
            return false
        }
        accessibleByteCount = wanted
        return true
    }

    /// Gives the range back to the system.
    func release() { unsafe AddressSpace.release(start, byteCount) }
}

/// The reservations that nobody uses at the moment, those of all interpreters of the process.
///
/// All bytes of what it hands out are zero. What it keeps is bounded: ``maximumCount`` reservations of
/// ``maximumReservedByteCount`` together, of which the system has ``maximumResidentByteCount`` in memory, and none with more than
/// ``maximumAccessibleByteCount`` accessible.
final class ReservationPool: Sendable {
    static let shared = ReservationPool()

    static let maximumCount = 128
    static let maximumReservedByteCount = 1 << 40
    static let maximumResidentByteCount = 8 << 20
    /// A system that promises no more memory than it has counts what is accessible.
    static let maximumAccessibleByteCount = 16 << 20

    private struct Idle {
        var reservation: Reservation
        var residentByteCount: Int
    }
    private struct Contents {
        /// By the bytes that are reserved.
        var idle: [Int: [Idle]] = [:]
        var count = 0
        var reservedByteCount = 0
        var residentByteCount = 0
    }
    private let contents = Mutex(Contents())

    /// How many reservations nobody uses.
    var idleCount: Int { contents.withLock { $0.count } }

    /// Hands out a reservation, whose bytes are zero as far as they are accessible.
    ///
    /// - Returns: `nil` if the system has no address space of that length.
    func takeReservation(_ byteCount: Int) -> Reservation? {
        let idle = contents.withLock { contents -> Idle? in
            guard let found = contents.idle[byteCount]?.popLast() else { return nil }
            contents.count -= 1
            contents.reservedByteCount -= byteCount
            contents.residentByteCount -= found.residentByteCount
            return found
        }
        if let idle = idle { return idle.reservation }
        if let start = unsafe AddressSpace.reserve(byteCount) {
            return unsafe Reservation(start: start, byteCount: byteCount, accessibleByteCount: 0)
        }
        // What is kept for others may be what is missing.
        releaseAll()
        return unsafe AddressSpace.reserve(byteCount).map {
            unsafe Reservation(start: $0, byteCount: byteCount, accessibleByteCount: 0)
        }
    }

    /// Takes a reservation back from its owner.
    ///
    /// - Parameters:
    ///   - reservation: The reservation, in which no file is mapped.
    ///   - usedByteCount: The bytes that may be other than zero; `nil` for all that are accessible.
    func returnReservation(_ reservation: Reservation, usedByteCount: Int? = nil) {
        let accessible = reservation.accessibleByteCount
        guard accessible <= Self.maximumAccessibleByteCount, idleCount < Self.maximumCount else {
            reservation.release()
            return
        }
        let resident: Int?
        if let usedByteCount {
            // SAFETY: the owner has ended, and used no more than that.
            unsafe reservation.start.initializeMemory(
                as: UInt8.self, repeating: 0, count: min(usedByteCount, accessible))
            resident = min(usedByteCount, accessible)
        } else {
            resident = unsafe PageReset.restore(reservation.start, accessible, to: nil)
        }
        let isKept = contents.withLock { contents in
            guard let resident, contents.count < Self.maximumCount,
                resident <= Self.maximumResidentByteCount - contents.residentByteCount,
                reservation.byteCount <= Self.maximumReservedByteCount - contents.reservedByteCount
            else { return false }
            contents.count += 1
            contents.reservedByteCount += reservation.byteCount
            contents.residentByteCount += resident
            contents.idle[reservation.byteCount, default: []]
                .append(Idle(reservation: reservation, residentByteCount: resident))
            return true
        }
        if !isKept { reservation.release() }
    }

    /// Gives the system all that nobody uses.
    func releaseAll() {
        let idle = contents.withLock { contents in
            defer { contents = Contents() }
            return contents.idle.values.flatMap(\.self)
        }
        for entry in idle { entry.reservation.release() }
    }
}
