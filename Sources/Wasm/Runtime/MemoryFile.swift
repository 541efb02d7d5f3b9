import Platform

/// A file without a name, in main memory, whose bytes several mappings share until they write to them.
struct MemoryFile: ~Copyable {
    private let descriptor: Int32
    let byteCount: Int

    /// Makes a file of zeros.
    ///
    /// - Returns: `nil` where the system cannot, or the process has few descriptors left: it needs them for what can do
    ///   with nothing else, and there may be as many images as there are plugins.
    init?(byteCount: Int) {
        guard let made = Self.makeDescriptor() else { return nil }
        // The system gives the lowest number that is free.
        guard Int(made) < sysconf(Int32(_SC_OPEN_MAX)) / 2, ftruncate(made, off_t(byteCount)) == 0 else {
            close(made)
            return nil
        }
        descriptor = made
        self.byteCount = byteCount
    }

    private static func makeDescriptor() -> Int32? {
        #if os(Linux) || os(Android)
            // The C library declares it for GNU's own dialect alone, which Swift does not import.
            typealias Make = @convention(c) (UnsafePointer<CChar>, UInt32) -> Int32
            guard let symbol = unsafe dlsym(nil, "memfd_create") else { return nil }
            // SAFETY: that is the function's type on all systems that have it.
            let make = unsafe unsafeBitCast(symbol, to: Make.self)
            let (closesOnExecution, allowsSealing): (UInt32, UInt32) = (1, 2)
            let made = unsafe make("ssplug-image", closesOnExecution | allowsSealing)
            return made >= 0 ? made : nil
        #else
            return nil
        #endif
    }

    deinit { close(descriptor) }

    /// Writes bytes.
    ///
    /// - Returns: Whether the system had memory.
    func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Bool {
        var done = 0
        while done < bytes.count {
            // SAFETY: within the buffer, as the loop ensures.
            let count = unsafe pwrite(
                descriptor, bytes.baseAddress.unsafelyUnwrapped + done, bytes.count - done, off_t(offset + done))
            if count > 0 {
                done += count
            } else if count == 0 || errno != EINTR {
                return false
            }
        }
        return true
    }

    /// Forbids all changes, for ever.
    ///
    /// - Returns: Whether the system does.
    func seal() -> Bool {
        #if os(Linux) || os(Android)
            let (addSeals, all): (Int32, Int32) = (1_033, 1 | 2 | 4 | 8)
            return fcntl(descriptor, addSeals, all) == 0
        #else
            return false
        #endif
    }

    /// Lays the file over the start of a reservation, which keeps what is written there to itself.
    ///
    /// - Returns: Whether the system has done it; if not, there may be a hole in the reservation, which must not be released.
    func map(at start: UnsafeMutableRawPointer) -> Bool {
        // SAFETY: the reservation is the caller's, and as long as that.
        unsafe mmap(start, byteCount, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_FIXED, descriptor, 0) != MAP_FAILED
    }

    /// Maps the file for reading.
    ///
    /// - Returns: The first byte; `nil` if the system has no address space.
    func mapForReading() -> UnsafeMutableRawPointer? {
        // SAFETY: a mapping at an address of the system's choice touches nothing that exists.
        guard let start = unsafe mmap(nil, byteCount, PROT_READ, MAP_SHARED, descriptor, 0), unsafe start != MAP_FAILED
        else { return nil }
        return unsafe start
    }
}
