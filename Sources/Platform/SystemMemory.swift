import Synchronization

/// Whether the system has the memory that a guest makes the engine ask for.
///
/// What Swift's collections ask for cannot be refused: where the system has none, the process ends. So wherever a guest's
/// bytes decide how much it is, and it is much, the system is asked beforehand for as much, which it gets back at once. That is
/// no promise where other threads take memory at the same time, but where a process may have only so much, it is.
///
///     asked for, little each time │ 9 KiB │ 30 KiB │ 2 KiB │ … │ ──► together as much as ``least``? ──► ask the system
///
/// Beyond what is asked for there is always a reserve, for all that is too little to be asked for, and for what the C library
/// takes at once from the system. So a guest that asks for little very often finds an end, too, as long as each is counted.
package enum SystemMemory {
    /// What takes less is added up.
    private static let least = 1 << 20
    /// What there is when the system has been asked: many times what is taken before it is asked again.
    private static let reserve = 1 << 22
    /// What was taken since; at first as much as makes the first question real.
    private static let untold = Atomic<Int>(least)

    /// Whether the system has so many bytes.
    package static func hasRoom(for byteCount: Int) -> Bool {
        byteCount < least ? isCounted(byteCount) : isThere(byteCount)
    }

    /// Whether the system has a reserve still, now that a guest got so many bytes which the system could have refused.
    ///
    /// A guest that takes all there is leaves enough for the end of its run to be told.
    package static func hasReserve(after byteCount: Int) -> Bool {
        byteCount < least ? isCounted(byteCount) : isThere(0)
    }

    /// Counts little that is taken, and asks where it has become much.
    private static func isCounted(_ byteCount: Int) -> Bool {
        let sum = untold.wrappingAdd(max(0, byteCount), ordering: .relaxed).newValue
        guard sum >= least else { return true }
        guard isThere(0) else { return false }
        untold.store(0, ordering: .relaxed)
        return true
    }

    /// Whether the system has so many bytes, and a reserve.
    private static func isThere(_ byteCount: Int) -> Bool {
        let (byteCount, overflows) = byteCount.addingReportingOverflow(reserve)
        if overflows { return false }
        // SAFETY: an anonymous private mapping at an address of the system's choice touches nothing that exists, and nobody
        // else has its address. None of its pages is ever touched.
        guard let start = unsafe mmap(nil, byteCount, PROT_READ | PROT_WRITE, flags, -1, 0), unsafe start != MAP_FAILED
        else { return false }
        unsafe munmap(start, byteCount)
        return true
    }

    /// Whether the system has room for so many things of a size, as often as they may have to be there at once.
    package static func hasRoom(for count: Int, of size: Int) -> Bool {
        let (byteCount, overflows) = count.multipliedReportingOverflow(by: size)
        return !overflows && hasRoom(for: byteCount)
    }

    #if canImport(Darwin)
        private static let flags = MAP_PRIVATE | MAP_ANON
    #else
        private static let flags = MAP_PRIVATE | Int32(MAP_ANONYMOUS)
    #endif
}
