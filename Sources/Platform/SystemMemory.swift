/// Whether the system has the memory that a guest makes the engine ask for.
///
/// What Swift's collections ask for cannot be refused: where the system has none, the process ends. So wherever a guest's
/// bytes decide how much it is, and it is much, the system is asked beforehand for as much, which it gets back at once. That is
/// no promise where other threads take memory at the same time, but where a process may have only so much, it is.
package enum SystemMemory {
    /// Nobody asks for less than this: whoever has not that much is at an end anyway.
    private static let least = 1 << 20

    /// Whether the system has so many bytes.
    package static func hasRoom(for byteCount: Int) -> Bool {
        guard byteCount >= least else { return true }
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
