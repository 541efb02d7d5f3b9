/// The value stack of one interpreter: slots of 8 bytes, reserved at their maximum and committed by the system as they
/// are touched, so that a frame's address never changes.
///
///     │ slots for frames │ reserve │
///     ▲ base             ▲ limit
///
/// A call is checked against the limit before its frame is used, but its linkage may be written before the callee's
/// size is known; the reserve has room for that and for the results of host functions.
@safe
final class ValueStack {
    let base: FramePointer
    let limit: FramePointer
    let byteCount: Int
    /// Whether the system had the address space.
    let isReserved: Bool

    /// The slots behind the limit: more than the parameters or results of any function and its linkage.
    private static let reserveSlots = 4_096

    /// The bytes that stay in memory for the next stack; few runs use more.
    private static let keptByteCount = 16_384

    init(byteCount requested: Int) {
        // A power of two below 2^40 keeps the sums exact whatever the limit says.
        let usable = min(max(requested, 65_536), 1 << 40)
        byteCount = (usable + Self.reserveSlots * 8 + 65_535) / 65_536 * 65_536
        var reservation = ReservationPool.shared.takeReservation(byteCount)
        guard reservation?.makeAccessible(byteCount) == true, let start = unsafe reservation?.start else {
            reservation?.release()
            // A stack without a slot: nothing is ever written to it, and `instantiate` says why.
            unsafe base = .allocate(capacity: 1)
            unsafe limit = base
            isReserved = false
            return
        }
        isReserved = true
        unsafe base = start.bindMemory(to: UInt64.self, capacity: byteCount / 8)
        unsafe limit = base + (byteCount / 8 - Self.reserveSlots)
    }

    deinit {
        guard isReserved else {
            unsafe base.deallocate()
            return
        }
        let reservation = unsafe Reservation(
            start: UnsafeMutableRawPointer(base), byteCount: byteCount, accessibleByteCount: byteCount)
        let kept = min(byteCount, Self.keptByteCount)
        // SAFETY: the mapping is this object's alone, and its interpreter gives it up only when no handler runs.
        guard unsafe AddressSpace.reset(reservation.start + kept, byteCount - kept) else {
            reservation.release()
            return
        }
        ReservationPool.shared.returnReservation(reservation, usedByteCount: kept)
    }
}
