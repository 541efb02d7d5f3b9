#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A lock between processes, and between stores of one process, by flock(2) on a file of its own.
///
/// POSIX record locks would be dropped by any close of the file in the process.
struct FileLock: ~Copyable {
    enum Mode {
        /// Others may read at the same time.
        case shared
        /// Nobody else reads or writes.
        case exclusive
    }

    private let file: SystemFile

    init(path: String) throws(FileError) { file = try SystemFile(path, flags: O_RDWR | O_CREAT) }

    /// Waits for the lock, runs `body` and lets the lock go.
    ///
    /// - Parameter deadline: When waiting ends with a ``FileError``.
    func withLock<Result>(
        _ mode: Mode, until deadline: ContinuousClock.Instant, _ body: () throws(StorageError) -> Result
    ) throws(StorageError) -> Result {
        var pause: UInt32 = 100
        while flock(file.descriptor, (mode == .shared ? LOCK_SH : LOCK_EX) | LOCK_NB) != 0 {
            if errno == EINTR { continue }
            guard errno == EWOULDBLOCK else { throw .file(.system("lock", file.path)) }
            guard ContinuousClock.now < deadline else { throw .busy }
            usleep(pause)
            pause = min(pause &* 2, 10_000)
        }
        defer { _ = flock(file.descriptor, LOCK_UN) }
        return try body()
    }
}
