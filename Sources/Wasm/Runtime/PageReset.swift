import Platform

// Most guests write to a few of their pages. To write what these held at first costs a tenth of giving them to the system and
// getting them again, one page fault each, but needs to know which they are. Linux tells it in /proc/self/pagemap:
//
//     word of a page   │ 63: in memory │ 62: swapped out │ 61: the file's own page, or shared │ … │
//
// A page that a process has to itself, because it wrote to it, is in memory or swapped out, and not the file's.

/// Makes pages hold again what they held at first.
enum PageReset {
    /// Beyond as many bytes the list of the pages takes longer than to get new ones.
    private static let maximumListedByteCount = 16 << 20
    /// The most bytes of written pages that are kept in memory.
    private static let maximumResidentByteCount = 1 << 20

    /// Makes accessible pages hold again what they held at first.
    ///
    /// ## Safety
    /// - Must hold: nobody uses the range; `contents`, from its first byte on, is what the file has that is mapped at the
    ///   start of the range, a multiple of the system's page size.
    /// - Guaranteed by: ``ReservationPool`` and ``MemoryImage``, which get ranges from owners that have ended, and of which only
    ///   the latter maps a file.
    ///
    /// - Parameters:
    ///   - start: The first byte of the range, which is a page's first.
    ///   - byteCount: The bytes of the range, whole pages.
    ///   - contents: What the first bytes were; the others were zero, all of them for `nil`.
    ///   - map: What tells the pages that were written to; without it all are given to the system.
    /// - Returns: The bytes of the pages that stay in memory; `nil` if nothing is known of what the pages hold.
    static func restore(
        _ start: UnsafeMutableRawPointer, _ byteCount: Int, to contents: UnsafeRawBufferPointer?,
        with map: PageMap? = .shared
    ) -> Int? {
        if byteCount <= maximumListedByteCount, let map {
            var resident = 0
            let isComplete = unsafe map.forEachOwnPage(start, byteCount) { offset, count in
                resident += count
                guard resident <= maximumResidentByteCount else { return false }
                if let contents = unsafe contents, offset < contents.count {
                    // SAFETY: both are whole pages, so that one which begins in the contents ends there.
                    unsafe (start + offset).copyMemory(
                        from: contents.baseAddress.unsafelyUnwrapped + offset, byteCount: count)
                } else {
                    unsafe (start + offset).initializeMemory(as: UInt8.self, repeating: 0, count: count)
                }
                return true
            }
            if isComplete { return resident }
        }
        return unsafe AddressSpace.reset(start, byteCount) ? 0 : nil
    }
}

/// Which pages of the process are its own.
struct PageMap: Sendable {
    /// The file with a word for each page.
    private let file: Int32
    /// Whose pages they are: a child that inherits the file would read of its parent's.
    private let process: pid_t

    private static let isInMemory: UInt64 = 1 << 63
    private static let isSwappedOut: UInt64 = 1 << 62
    private static let isOfFile: UInt64 = 1 << 61
    /// The words that are read at a time, on the stack.
    private static let wordsAtATime = 1_024

    /// The map of the process; `nil` where the system has none, or one that is not right.
    static let shared = PageMap()

    private init?() {
        #if os(Linux) || os(Android)
            file = unsafe open("/proc/self/pagemap", O_RDONLY | O_CLOEXEC)
            process = getpid()
            guard file >= 0 else { return nil }
            guard isRight else {
                close(file)
                return nil
            }
        #else
            return nil
        #endif
    }

    /// Finds the pages of a range that the process has to itself, those that were written to among them.
    ///
    /// - Parameter body: Gets the offset and the bytes of each; says whether to go on.
    /// - Returns: Whether it was told of all of them.
    func forEachOwnPage(
        _ start: UnsafeMutableRawPointer, _ byteCount: Int, _ body: (_ offset: Int, _ byteCount: Int) -> Bool
    ) -> Bool {
        guard getpid() == process else { return false }
        let page = AddressSpace.pageByteCount
        let pageCount = byteCount / page
        let first = Int(bitPattern: start) / page
        return unsafe withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Self.wordsAtATime) { words in
            var done = 0
            while done < pageCount {
                let count = min(Self.wordsAtATime, pageCount - done)
                let wanted = count * MemoryLayout<UInt64>.size
                // SAFETY: the buffer has room for as many words.
                guard unsafe pread(file, words.baseAddress, wanted, off_t((first + done) * 8)) == wanted else {
                    return false
                }
                for index in 0..<count {
                    let word = unsafe words[index]
                    guard word & (Self.isInMemory | Self.isSwappedOut) != 0, word & Self.isOfFile == 0 else { continue }
                    if !body((done + index) * page, page) { return false }
                }
                done += count
            }
            return true
        }
    }

    /// Whether the map tells pages that were written to from others, as it must: not every system that looks like Linux is.
    private var isRight: Bool {
        let page = AddressSpace.pageByteCount
        let byteCount = 8 * page
        guard let file = MemoryFile(byteCount: 4 * page), let start = unsafe AddressSpace.reserve(byteCount),
            unsafe AddressSpace.makeAccessible(start, byteCount), unsafe file.map(at: start)
        else { return false }
        defer { unsafe AddressSpace.release(start, byteCount) }
        for written in [1, 2, 5] { unsafe start.storeBytes(of: 1, toByteOffset: written * page, as: UInt8.self) }
        guard unsafe start.load(fromByteOffset: 3 * page, as: UInt8.self) == 0 else { return false }
        var own: [Int] = []
        let isComplete = unsafe forEachOwnPage(start, byteCount) { offset, _ in
            own.append(offset / page)
            return true
        }
        return isComplete && own == [1, 2, 5]
    }
}
