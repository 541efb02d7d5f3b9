import Platform
package import Synchronization

/// Why a lock was not taken.
package enum LockError: Error, Hashable, Sendable {
    /// Another process keeps it.
    case busy
    /// The task that waited was cancelled.
    case cancelled
    /// The file system refused.
    case file(PluginFileError)
}

/// An error that can say that a lock was not taken, for work that is done under one.
package protocol LockFailure: Error {
    /// The error for a lock that was not taken.
    init(_ error: LockError)
}

extension LockError: LockFailure {
    /// The same error.
    package init(_ error: LockError) { self = error }
}

/// A lock between processes, and between stores of one process, by flock(2) on a file of its own.
///
/// POSIX record locks would be dropped by any close of the file in the process. Where somebody has removed the file,
/// with its folder for instance, others make a new one and lock that: whoever takes the lock makes sure that it is still
/// the file at the path.
package struct FileLock: ~Copyable {
    package enum Mode {
        /// Others may read at the same time.
        case shared
        /// Nobody else reads or writes.
        case exclusive
    }

    private var file: SystemFile

    /// Opens the lock's file, or makes it.
    ///
    /// - Throws: ``PluginFileError``; also for a symbolic link and for what is no regular file.
    package init(path: String) throws(PluginFileError) { file = try StateFile(path).open(O_RDWR | O_CREAT) }

    /// Waits for the lock, runs `body` and lets the lock go.
    ///
    /// - Parameter deadline: When waiting ends with ``LockError/busy``; a cancellation of the present task ends it with
    ///   ``LockError/cancelled``.
    package mutating func withLock<Result, Failure: LockFailure>(
        _ mode: Mode, until deadline: ContinuousClock.Instant, _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try withLockedFile(mode, until: deadline) { (_) throws(Failure) in try body() }
    }

    /// As ``withLock(_:until:_:)``, for those who say in the lock's file that there is a ``LogHead``.
    package mutating func withLockedFile<Result, Failure: LockFailure>(
        _ mode: Mode, until deadline: ContinuousClock.Instant, _ body: (borrowing SystemFile) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        do throws(LockError) { try take(mode, until: deadline) } catch { throw Failure(error) }
        defer { _ = flock(file.descriptor, LOCK_UN) }
        return try body(file)
    }

    /// Waits for the lock, which is let go with this value; see ``withLock(_:until:_:)``.
    package mutating func take(_ mode: Mode, until deadline: ContinuousClock.Instant) throws(LockError) {
        var backoff = LockBackoff(deadline: deadline)
        repeat {
            while flock(file.descriptor, (mode == .shared ? LOCK_SH : LOCK_EX) | LOCK_NB) != 0 {
                if errno == EINTR { continue }
                guard errno == EWOULDBLOCK else { throw .file(.system("lock", file.path)) }
                try backoff.pause()
            }
        } while try !isAtItsPath()
    }

    /// Whether the file is the one that others find, and has not been removed or replaced.
    package var isInPlace: Bool {
        guard let opened = try? file.status() else { return false }
        var named = stat()
        // SAFETY: the structure outlives the call.
        return unsafe lstat(file.path, &named) == 0 && named.st_ino == opened.st_ino && named.st_dev == opened.st_dev
    }

    /// Whether the file that is locked is the one that others find; if not, opens that one.
    private mutating func isAtItsPath() throws(LockError) -> Bool {
        do throws(PluginFileError) {
            if isInPlace { return true }
            file = try StateFile(file.path).open(O_RDWR | O_CREAT)
            return false
        } catch {
            _ = flock(file.descriptor, LOCK_UN)
            throw .file(error)
        }
    }
}

extension FileLock {
    /// How long readers wait for writers.
    private static var readerTimeout: Duration { .seconds(2) }

    /// Looks at files that others write under a lock, without them if possible.
    ///
    /// - Parameters:
    ///   - path: The writers' lock. Where there is none nobody writes: the files may be a copy.
    ///   - body: What is to be seen of one moment.
    /// - Returns: Whether nobody can have written meanwhile.
    package static func look(
        besideWritersAt path: String, _ body: () throws(PluginFileError) -> Void
    ) throws(PluginFileError) -> Bool {
        guard Path.isThere(path) else {
            try body()
            return true
        }
        if var lock = try? FileLock(path: path) {
            var failure: PluginFileError?
            let wasLocked: Void? = try? lock.withLock(.shared, until: .now.advanced(by: readerTimeout)) {
                () throws(LockError) in
                do throws(PluginFileError) { try body() } catch { failure = error }
            }
            if let failure { throw failure }
            if wasLocked != nil { return true }
        }
        try body()
        return false
    }
}

/// Tries a lock again and again, until a deadline or the cancellation of the present task.
struct LockBackoff {
    let deadline: ContinuousClock.Instant
    private var microseconds: UInt32 = 100

    init(deadline: ContinuousClock.Instant) { self.deadline = deadline }

    /// Waits a little, each time longer.
    mutating func pause() throws(LockError) {
        if Task.isCancelled { throw .cancelled }
        guard ContinuousClock.now < deadline else { throw .busy }
        usleep(microseconds)
        microseconds = min(microseconds &* 2, 10_000)
    }
}

extension Mutex where Value: ~Copyable {
    /// Waits for the mutex as for a lock between processes, which its holder may be waiting for.
    package func withLock<Result: ~Copyable, Failure: LockFailure>(
        until deadline: ContinuousClock.Instant,
        _ body: (inout sending Value) throws(Failure) -> sending Result
    ) throws(Failure) -> sending Result {
        var backoff = LockBackoff(deadline: deadline)
        while true {
            if let result = try withLockIfAvailable(body) { return result }
            do throws(LockError) { try backoff.pause() } catch { throw Failure(error) }
        }
    }
}
