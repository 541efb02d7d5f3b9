import Platform

/// Address space from the system: reserved at the most that will ever be needed, so that addresses in it never change,
/// and made accessible as it is needed.
///
/// ## Safety
/// - Must hold: what is made accessible, mapped, reset or released lies in a reservation that has not been released.
/// - Guaranteed by: the owners ``LinearMemory``, ``ValueStack`` and ``FunctionStore``, each of which keeps its
///   reservation to itself and hands it to ``ReservationPool`` or ``MemoryImage`` when it ends; what these have, nobody else uses.
enum AddressSpace {
    /// A multiple of every page size in use.
    static let granularity = 65_536

    /// The bytes of one of the system's pages.
    static let pageByteCount = max(4_096, Int(sysconf(Int32(_SC_PAGESIZE))))

    /// The bytes of the fewest units of ``granularity`` that hold so many bytes.
    static func rounded(_ byteCount: Int) -> Int { (byteCount + granularity - 1) / granularity * granularity }

    /// Reserves address space that cannot be accessed yet.
    ///
    /// - Returns: The first byte; `nil` if the system has no address space of that length, or no reserve then.
    static func reserve(_ byteCount: Int) -> UnsafeMutableRawPointer? {
        // SAFETY: an anonymous private mapping at an address of the system's choice touches nothing that exists.
        guard let start = unsafe mmap(nil, byteCount, PROT_NONE, flags, -1, 0), unsafe start != MAP_FAILED else {
            return nil
        }
        guard SystemMemory.hasReserve(after: byteCount) else {
            unsafe munmap(start, byteCount)
            return nil
        }
        return unsafe start
    }

    /// Makes a part of a reservation readable and writable that never was; its bytes are zero.
    ///
    /// - Returns: Whether the system had memory, and has a reserve then.
    static func makeAccessible(_ start: UnsafeMutableRawPointer, _ byteCount: Int) -> Bool {
        guard unsafe mprotect(start, byteCount, PROT_READ | PROT_WRITE) == 0 else { return false }
        guard !SystemMemory.hasReserve(after: byteCount) else { return true }
        unsafe mprotect(start, byteCount, PROT_NONE)
        return false
    }

    /// Makes a part of a reservation readable, and nothing else from now on.
    static func makeConstant(_ start: UnsafeMutableRawPointer, _ byteCount: Int) -> Bool {
        unsafe mprotect(start, byteCount, PROT_READ) == 0
    }

    /// Lets the system take the memory of accessible pages, which stay accessible; what they hold afterwards is not known.
    static func discard(_ start: UnsafeMutableRawPointer, _ byteCount: Int) {
        #if canImport(Darwin)
            unsafe madvise(start, byteCount, MADV_FREE)
        #else
            unsafe madvise(start, byteCount, MADV_DONTNEED)
        #endif
    }

    /// Makes accessible pages hold again what they held at first: zeros or, where a file is mapped, its bytes.
    ///
    /// - Returns: Whether they do. If not, as where a process has locked its memory, nothing is known of them.
    static func reset(_ start: UnsafeMutableRawPointer, _ byteCount: Int) -> Bool {
        if byteCount == 0 { return true }
        #if canImport(Darwin)
            // What is advised there takes effect when the system likes. No file is ever mapped.
            return unsafe mmap(start, byteCount, PROT_READ | PROT_WRITE, flags | MAP_FIXED, -1, 0) != MAP_FAILED
        #else
            return unsafe madvise(start, byteCount, MADV_DONTNEED) == 0
        #endif
    }

    /// Gives a reservation back.
    static func release(_ start: UnsafeMutableRawPointer, _ byteCount: Int) { unsafe munmap(start, byteCount) }

    #if canImport(Darwin)
        private static let flags = MAP_PRIVATE | MAP_ANON | MAP_NORESERVE
    #else
        private static let flags = MAP_PRIVATE | Int32(MAP_ANONYMOUS) | Int32(MAP_NORESERVE)
    #endif
}
