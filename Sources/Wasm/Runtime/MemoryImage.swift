import Synchronization

// The bytes of a linear memory at one moment, and the memories that begin with them.
//
//     contents   │ pages up to the last one that is not zero │            read-only, never changed
//                     │ mapped, and copied by the system page by page as they are written
//     memory     │ header page │ contents │ zeros up to the length │ accessible │ reserved │
//                                    ▲ what was written is written over with the contents when the memory ends, and the
//                                      reservation waits here for the next memory

/// The bytes of a linear memory at one moment.
///
/// On Linux they are a sealed file in main memory, of which memories keep what they change to themselves. Where there is no
/// such file, they are copied.
@safe
final class MemoryImage: Sendable {
    /// The length of the memory.
    let byteCount: Int
    /// The bytes of the pages up to the last one that is not zero.
    let contentByteCount: Int
    /// The places of the pages that are not zero, one after another.
    private let runs: [Range<Int>]
    /// The bytes; `nil` if there are none.
    ///
    /// ## Safety
    /// - Must hold: nobody writes there.
    /// - Guaranteed by: the system, which lets nobody do it once the image has been made.
    nonisolated(unsafe) private let contents: UnsafeMutableRawPointer?
    /// What memories are mapped from; `nil` if they are copied.
    private let file: MemoryFile?
    /// The reservations of memories that have ended, with their bytes as they were at first.
    private let idle = Mutex<[Reservation]>([])

    /// The most reservations that wait for the next memory, of each of which the system has about 1 MiB in memory at most.
    private static let maximumIdleCount = 16

    /// Takes the bytes of a memory, which nobody changes meanwhile.
    ///
    /// - Parameters:
    ///   - base: The first byte of the memory.
    ///   - byteCount: Its length.
    ///   - ancestor: The image that the memory began with.
    ///   - isCopied: Whether memories are copied, as where the system has no files in memory.
    /// - Returns: `nil` if the system has no memory for the bytes.
    init?(of base: MemoryBase, byteCount: Int, basedOn ancestor: MemoryImage?, isCopied: Bool = false) {
        self.byteCount = byteCount
        runs = unsafe Self.runs(base, byteCount, basedOn: ancestor)
        contentByteCount = runs.last?.upperBound ?? 0
        guard contentByteCount > 0 else {
            unsafe contents = nil
            file = nil
            return
        }
        if !isCopied, let file = unsafe Self.makeFile(base, runs), let mapping = unsafe file.mapForReading() {
            unsafe contents = mapping
            self.file = consume file
            return
        }
        file = nil
        let reserved = AddressSpace.rounded(contentByteCount)
        guard let copy = unsafe AddressSpace.reserve(reserved) else { return nil }
        guard unsafe AddressSpace.makeAccessible(copy, reserved) else {
            unsafe AddressSpace.release(copy, reserved)
            return nil
        }
        for run in runs {
            // SAFETY: runs lie in the memory's accessible pages and below the length of the copy.
            unsafe (copy + run.lowerBound).copyMemory(from: base + run.lowerBound, byteCount: run.count)
        }
        guard unsafe AddressSpace.makeConstant(copy, reserved) else {
            unsafe AddressSpace.release(copy, reserved)
            return nil
        }
        unsafe contents = copy
    }

    deinit {
        let idle = idle.withLock { $0 }
        for reservation in idle { reservation.release() }
        guard let contents = unsafe contents else { return }
        // SAFETY: the memories that began with it have ended, since each keeps it; what is mapped of the file stays without it.
        unsafe AddressSpace.release(contents, file == nil ? AddressSpace.rounded(contentByteCount) : contentByteCount)
    }

    /// Whether memories are mapped rather than copied.
    var isMapped: Bool { file != nil }

    /// How many reservations wait for the next memory.
    var idleCount: Int { idle.withLock { $0.count } }

    // MARK: The bytes

    /// Where the pages are that are not zero.
    private static func runs(
        _ base: MemoryBase, _ byteCount: Int, basedOn ancestor: MemoryImage?
    ) -> [Range<Int>] {
        let page = AddressSpace.pageByteCount
        let end = (byteCount + page - 1) / page * page
        var runs: [Range<Int>] = []
        func add(_ offset: Int) {
            guard unsafe !isZero(base + offset, page) else { return }
            if let last = runs.last, last.upperBound == offset {
                runs[runs.count - 1] = last.lowerBound..<offset + page
            } else {
                runs.append(offset..<offset + page)
            }
        }
        // Pages of the ancestor's file are nobody's own and yet not zero.
        let mapped = min(ancestor?.contentByteCount ?? 0, end)
        for offset in stride(from: 0, to: mapped, by: page) { add(offset) }
        let mappedRuns = runs
        let isListed =
            unsafe PageMap.shared?.forEachOwnPage(base + mapped, end - mapped) { offset, _ in
                add(mapped + offset)
                return true
            } ?? false
        if !isListed {
            runs = mappedRuns
            for offset in stride(from: mapped, to: end, by: page) { add(offset) }
        }
        return runs
    }

    private static func isZero(_ start: UnsafeMutableRawPointer, _ byteCount: Int) -> Bool {
        // SAFETY: whole pages of the memory are accessible.
        let words = unsafe UnsafeBufferPointer(
            start: start.assumingMemoryBound(to: UInt64.self), count: byteCount / MemoryLayout<UInt64>.size)
        return unsafe words.allSatisfy { $0 == 0 }
    }

    private static func makeFile(_ base: MemoryBase, _ runs: [Range<Int>]) -> MemoryFile? {
        guard let file = MemoryFile(byteCount: runs.last?.upperBound ?? 0) else { return nil }
        for run in runs {
            // SAFETY: runs lie in the memory's accessible pages.
            let bytes = unsafe UnsafeRawBufferPointer(start: base + run.lowerBound, count: run.count)
            guard unsafe file.write(bytes, at: run.lowerBound) else { return nil }
        }
        return file.seal() ? consume file : nil
    }

    // MARK: Memories

    /// Hands out a reservation with the bytes in it, behind the page of the header.
    ///
    /// - Parameter reservedByteCount: The bytes to reserve.
    /// - Returns: `nil` if the system has no address space or memory left.
    func takeReservation(_ reservedByteCount: Int) -> Reservation? {
        let waiting = idle.withLock { idle -> Reservation? in
            guard let index = idle.lastIndex(where: { $0.byteCount == reservedByteCount }) else { return nil }
            return idle.remove(at: index)
        }
        if let waiting { return waiting }
        guard var reservation = ReservationPool.shared.takeReservation(reservedByteCount) else { return nil }
        guard reservation.makeAccessible(LinearMemory.headerByteCount + AddressSpace.rounded(byteCount)) else {
            reservation.release()
            return nil
        }
        guard let contents = unsafe contents else { return reservation }
        let start = unsafe reservation.start + LinearMemory.headerByteCount
        if let isMapped = unsafe file?.map(at: start) {
            // After a failure somebody else's memory may be where the reservation was: it stays reserved for ever.
            return isMapped ? reservation : nil
        }
        for run in runs {
            // SAFETY: the memory is as long as the one that the runs were found in.
            unsafe (start + run.lowerBound).copyMemory(from: contents + run.lowerBound, byteCount: run.count)
        }
        return reservation
    }

    /// Takes back the reservation of a memory that has ended.
    func returnReservation(_ reservation: Reservation) {
        guard file != nil else {
            ReservationPool.shared.returnReservation(reservation)
            return
        }
        let header = LinearMemory.headerByteCount
        let added = reservation.accessibleByteCount - header - AddressSpace.rounded(byteCount)
        let isKept: Bool
        if added <= ReservationPool.maximumAccessibleByteCount, idleCount < Self.maximumIdleCount {
            let bytes = unsafe UnsafeRawBufferPointer(start: contents, count: contentByteCount)
            // The header is written anew by the next memory.
            isKept =
                unsafe PageReset.restore(
                    reservation.start + header, reservation.accessibleByteCount - header, to: bytes) != nil
        } else {
            isKept = false
        }
        let isIdle =
            isKept
            && idle.withLock { idle in
                guard idle.count < Self.maximumIdleCount else { return false }
                idle.append(reservation)
                return true
            }
        if !isIdle { reservation.release() }
    }

    /// Gives the system the reservations that nobody uses.
    func releaseIdle() {
        let released = idle.withLock { idle in
            defer { idle = [] }
            return idle
        }
        for reservation in released { reservation.release() }
    }
}
