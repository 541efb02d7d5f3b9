/// A system call that failed.
package struct SystemError: Error, Hashable, Sendable {
    /// The error number that the guest gets.
    package var errno: WASIErrno

    /// Makes an error.
    package init(_ errno: WASIErrno) { self.errno = errno }
}

/// What a descriptor is waited for.
package enum Readiness: Sendable {
    case reading
    case writing
}

/// How a file is opened.
package struct OpenMode: Equatable, Sendable {
    package var reads = true
    package var writes = false
    package var creates = false
    package var isExclusive = false
    package var truncates = false
    package var appends = false
    package var isDirectory = false
    /// Whether each write waits for the data to be on the disk.
    package var isSynchronous = false

    package init() {}
}

/// One time of a file that is to be set.
package enum TimeChange: Equatable, Sendable {
    case unchanged
    case now
    /// Nanoseconds since 1970.
    case to(UInt64)
}

/// An entry of a directory.
package struct DirectoryEntry: Equatable, Sendable {
    package var name: [UInt8]
    package var inode: UInt64
    package var type: FileType
    /// The position in the directory behind the entry.
    package var next: UInt64

    package init(name: [UInt8], inode: UInt64, type: FileType, next: UInt64) {
        self.name = name
        self.inode = inode
        self.type = type
        self.next = next
    }
}

/// The operating system as WASI uses it.
///
/// Every requirement has an implementation that makes the real call, and ``OperatingSystem`` uses them all. A test
/// replaces single ones in a type of its own, for instance to let `write` fail with `nospc`. Calls that a signal
/// interrupts are made again. Names are single components, never followed when they are symbolic links.
package protocol SystemCalls: Sendable {
    func read(_ descriptor: Int32, into bytes: inout MutableRawSpan) throws(SystemError) -> Int
    func write(_ descriptor: Int32, _ bytes: RawSpan) throws(SystemError) -> Int
    func read(_ descriptor: Int32, into bytes: inout MutableRawSpan, at offset: Int64) throws(SystemError) -> Int
    func write(_ descriptor: Int32, _ bytes: RawSpan, at offset: Int64) throws(SystemError) -> Int
    func seek(_ descriptor: Int32, by offset: Int64, from whence: Whence) throws(SystemError) -> UInt64
    func close(_ descriptor: Int32)

    func status(of descriptor: Int32) throws(SystemError) -> FileStatus
    func isTerminal(_ descriptor: Int32) -> Bool
    func setSize(of descriptor: Int32, to size: Int64) throws(SystemError)
    func allocate(_ descriptor: Int32, from offset: Int64, count: Int64) throws(SystemError)
    func setTimes(of descriptor: Int32, access: TimeChange, modification: TimeChange) throws(SystemError)
    func setAppends(_ appends: Bool, of descriptor: Int32) throws(SystemError)
    func synchronize(_ descriptor: Int32, dataOnly: Bool) throws(SystemError)
    /// Hands over the entries of a directory in the system's order, until there are no more or `receive` returns false.
    ///
    /// - Parameters:
    ///   - directory: A directory that is open for reading.
    ///   - position: 0 for the start, or what an entry has as ``DirectoryEntry/next``; any other is the system's affair.
    ///   - receive: Takes an entry, and says whether it wants another.
    func readEntries(
        of directory: Int32, from position: UInt64, _ receive: (DirectoryEntry) -> Bool) throws(SystemError)

    func openDirectory(path: String) throws(SystemError) -> Int32
    func enterDirectory(_ name: String, in directory: Int32) throws(SystemError) -> Int32
    func open(_ name: String, in directory: Int32, mode: OpenMode) throws(SystemError) -> Int32
    func status(of name: String, in directory: Int32) throws(SystemError) -> FileStatus
    func setTimes(
        of name: String, in directory: Int32, access: TimeChange, modification: TimeChange) throws(SystemError)
    func target(ofLink name: String, in directory: Int32) throws(SystemError) -> String
    func makeDirectory(_ name: String, in directory: Int32) throws(SystemError)
    func removeDirectory(_ name: String, in directory: Int32) throws(SystemError)
    func unlink(_ name: String, in directory: Int32) throws(SystemError)
    func rename(
        _ name: String, in directory: Int32, to newName: String, in newDirectory: Int32) throws(SystemError)
    func link(_ name: String, in directory: Int32, to newName: String, in newDirectory: Int32) throws(SystemError)
    func makeLink(to target: String, named name: String, in directory: Int32) throws(SystemError)

    /// Waits at most `milliseconds` until `descriptor` is ready, closed by its peer, or in error.
    func isReady(_ descriptor: Int32, for readiness: Readiness, milliseconds: Int32) throws(SystemError) -> Bool
    func sleep(nanoseconds: UInt64)
    func yield()
    /// The clock's reading in nanoseconds.
    func now(_ clock: ClockID) -> UInt64
    /// The clock's resolution in nanoseconds, at least 1.
    func resolution(_ clock: ClockID) -> UInt64
    func fillWithRandomBytes(_ bytes: inout MutableRawSpan) throws(SystemError)
}

/// The real operating system.
package struct OperatingSystem: SystemCalls {
    package init() {}
}
