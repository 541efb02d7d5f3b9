package import Platform
import StrictJSON

/// Why a file could not be used.
public struct PluginFileError: Error, Hashable, Sendable {
    private struct Contents: Hashable, Sendable {
        let operation: String
        let path: String
        let code: Int32
        let message: String
    }

    @Boxed private var contents: Contents

    /// What was tried, such as `open`.
    public var operation: String { contents.operation }
    /// The file.
    public var path: String { contents.path }
    /// The system's error number, EFBIG also for a file that is larger than what is read of one; 0 if the system did not
    /// refuse, but the file is not what was expected.
    public var code: Int32 { contents.code }
    /// What is wrong, in a few words.
    public var message: String { contents.message }

    /// An error of a call of the system's, or of what was expected of a file.
    package init(operation: String, path: String, code: Int32, message: String) {
        contents = Contents(operation: operation, path: path, code: code, message: message)
    }

    /// The error of a system call that has just failed.
    package static func system(_ operation: String, _ path: String) -> PluginFileError {
        let code = errno
        // SAFETY: strerror returns a terminated string that is copied before any other call could replace it.
        let text = unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
        return PluginFileError(operation: operation, path: path, code: code, message: text)
    }

    /// Whether the file is not there.
    package var isMissing: Bool { code == ENOENT || code == ENOTDIR }

    /// Whether the file has more than is read of one.
    package var isTooLarge: Bool { code == EFBIG }

    /// Whether the file, a pipe, had no end in the time that there was.
    package var isTooLate: Bool { code == ETIMEDOUT }
}

extension PluginFileError: CustomStringConvertible {
    /// The file and what is wrong with it.
    public var description: String { "cannot \(operation) \"\(displayed(path, limit: 500))\": \(message)" }
}

/// An open file, closed when it is let go.
package struct SystemFile: ~Copyable {
    /// The path it was opened by, for messages.
    package let path: String
    package let descriptor: Int32

    /// Opens a file with the flags of open(2).
    package init(_ path: String, flags: Int32) throws(PluginFileError) {
        guard !path.utf8.contains(0) else {
            throw PluginFileError(operation: "open", path: path, code: EINVAL, message: "the path has a byte 0")
        }
        var descriptor: Int32
        repeat {
            descriptor = unsafe open(path, flags | O_CLOEXEC, mode_t(0o600))
        } while descriptor < 0 && errno == EINTR
        guard descriptor >= 0 else { throw .system("open", path) }
        self.path = path
        self.descriptor = descriptor
    }

    /// Takes a descriptor over, which is closed with the value.
    package init(owning descriptor: Int32, path: String) {
        self.path = path
        self.descriptor = descriptor
    }

    /// A file of its own for a descriptor that is open already, such as standard input.
    package init(duplicating original: Int32, name: String) throws(PluginFileError) {
        let copy = fcntl(original, F_DUPFD_CLOEXEC, 0)
        guard copy >= 0 else { throw .system("read", name) }
        path = name
        descriptor = copy
    }

    deinit { _ = close(descriptor) }

    /// What fstat(2) says about the open file.
    package func status() throws(PluginFileError) -> stat {
        var status = stat()
        // SAFETY: the structure outlives the call.
        guard unsafe fstat(descriptor, &status) == 0 else { throw .system("examine", path) }
        return status
    }

    /// Reads `count` bytes from `offset`, fewer only at the end of the file.
    package func read(count: Int, at offset: Int) throws(PluginFileError) -> [UInt8] {
        guard SystemMemory.hasRoom(for: count) else {
            throw PluginFileError(
                operation: "read", path: path, code: ENOMEM, message: "the system has no memory for \(count) bytes")
        }
        var failure: PluginFileError?
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: max(0, count)) { buffer, filled in
            while filled < count {
                // SAFETY: `filled` is below `count`, which is the buffer's capacity.
                let result = unsafe pread(
                    descriptor, buffer.baseAddress.map { unsafe $0 + filled }, count - filled, off_t(offset + filled))
                if result == 0 { break }
                if result < 0 {
                    if errno == EINTR { continue }
                    failure = .system("read", path)
                    break
                }
                filled += result
            }
        }
        if let failure { throw failure }
        return bytes
    }

    /// Reads from the current position to the end; fails if that is more than `limit` bytes.
    ///
    /// - Parameter mayWait: Asked again and again where a pipe has nothing yet, whether to wait on; `nil` waits for ever.
    func readToEnd(limit: Int, mayWait: (() -> Bool)? = nil) throws(PluginFileError) -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            if let mayWait { try waitForInput(mayWait) }
            let room = min(65_536, limit - bytes.count + 1)
            var failure: PluginFileError?
            let chunk = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
                var result: Int
                // SAFETY: the buffer has a capacity of `room` bytes.
                repeat {
                    result = unsafe Self.read(descriptor, UnsafeMutableBufferPointer(rebasing: buffer.prefix(room)))
                } while result < 0 && errno == EINTR
                if result < 0 { failure = .system("read", path) } else { filled = result }
            }
            // Another reader has been faster, or whoever shares the descriptor has made it one that does not wait.
            if failure?.code == EAGAIN {
                try waitForInput(mayWait ?? { true })
                continue
            }
            if let failure { throw failure }
            if chunk.isEmpty { return bytes }
            bytes += chunk
            guard bytes.count <= limit else {
                throw PluginFileError(
                    operation: "read", path: path, code: EFBIG, message: "it has more than \(limit) bytes")
            }
        }
    }

    /// Waits until something can be read without waiting, or the end is known.
    private func waitForInput(_ mayWait: () -> Bool) throws(PluginFileError) {
        while true {
            var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            // SAFETY: the structure outlives the call.
            if unsafe poll(&request, 1, 20) > 0 { return }
            guard mayWait() else {
                throw PluginFileError(
                    operation: "read", path: path, code: ETIMEDOUT, message: "it had no end in the time that there was")
            }
        }
    }

    private static func read(_ descriptor: Int32, _ buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
        unsafe Platform.read(descriptor, buffer.baseAddress, buffer.count)
    }

    /// Writes all of `bytes` at `offset`.
    package func write(_ bytes: [UInt8], at offset: Int) throws(PluginFileError) {
        var written = 0
        while written < bytes.count {
            let result = unsafe bytes.withUnsafeBytes { buffer in
                // SAFETY: `written` is below the buffer's count.
                unsafe pwrite(
                    descriptor, buffer.baseAddress.map { unsafe $0 + written }, bytes.count - written,
                    off_t(offset + written))
            }
            if result < 0 {
                if errno == EINTR { continue }
                throw .system("write", path)
            }
            written += result
        }
    }

    /// Reads one byte from the current position; `nil` at the end.
    func readByte() throws(PluginFileError) -> UInt8? {
        var failure: PluginFileError?
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 1) { buffer, filled in
            var result: Int
            // SAFETY: the buffer has room for one byte.
            repeat {
                result = unsafe Self.read(descriptor, UnsafeMutableBufferPointer(rebasing: buffer.prefix(1)))
            } while result < 0 && errno == EINTR
            if result < 0 { failure = .system("read", path) } else { filled = result }
        }
        if let failure { throw failure }
        return bytes.first
    }

    /// Writes all of `bytes` at the current position.
    package func writeAll(_ bytes: [UInt8]) throws(PluginFileError) {
        var written = 0
        while written < bytes.count {
            let result = unsafe bytes.withUnsafeBytes { buffer in
                // SAFETY: `written` is below the buffer's count.
                unsafe Self.write(descriptor, buffer.baseAddress.map { unsafe $0 + written }, bytes.count - written)
            }
            if result < 0 {
                if errno == EINTR { continue }
                throw .system("write", path)
            }
            written += result
        }
    }

    private static func write(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
        unsafe Platform.write(descriptor, bytes, count)
    }

    /// Cuts the file off at `size`.
    package func truncate(to size: Int) throws(PluginFileError) {
        guard ftruncate(descriptor, off_t(size)) == 0 else { throw .system("truncate", path) }
    }

    /// Waits until the file's contents are on the disk.
    package func synchronize() throws(PluginFileError) {
        #if canImport(Darwin)
            guard fcntl(descriptor, F_FULLFSYNC) == 0 || fsync(descriptor) == 0 else { throw .system("write", path) }
        #else
            guard fdatasync(descriptor) == 0 else { throw .system("write", path) }
        #endif
    }
}

/// A regular file as it was when it was read: opened once, so that what was checked is what is used.
package struct FileContents: Sendable {
    package var path: String
    package var bytes: [UInt8]

    /// Opens, examines and reads a regular file.
    ///
    /// - Throws: ``PluginFileError``; also for folders, pipes and devices, and for files of more than `limit` bytes.
    package init(readingRegularFile path: String, limit: Int) throws(PluginFileError) {
        let file = try Self.regularFile(path)
        let size = Int(try file.status().st_size)
        guard size <= limit else {
            throw PluginFileError(
                operation: "read", path: path, code: EFBIG,
                message: "it has \(size) bytes, more than the \(limit) allowed")
        }
        self.path = path
        bytes = try file.read(count: size, at: 0)
    }

    /// Opens and examines a regular file, and reads it unless `isRefused` by its first 4 KiB and its size.
    ///
    /// - Returns: `nil` for a file that is refused.
    /// - Throws: ``PluginFileError``; also for folders, pipes and devices.
    package init?(
        readingRegularFile path: String, unless isRefused: (_ head: [UInt8], _ size: Int) -> Bool
    ) throws(PluginFileError) {
        let file = try Self.regularFile(path)
        let size = Int(try file.status().st_size)
        if isRefused(try file.read(count: min(size, 4096), at: 0), size) { return nil }
        self.path = path
        bytes = try file.read(count: size, at: 0)
    }

    private static func regularFile(_ path: String) throws(PluginFileError) -> SystemFile {
        // Without O_NONBLOCK a pipe would be waited for before it could be refused.
        let file = try SystemFile(path, flags: O_RDONLY | O_NONBLOCK)
        let status = try file.status()
        guard status.st_mode & S_IFMT == S_IFREG else {
            let kind = status.st_mode & S_IFMT == S_IFDIR ? "it is a folder" : "it is not a regular file"
            throw PluginFileError(operation: "read", path: path, code: 0, message: kind)
        }
        return file
    }
}

extension FileContents {
    /// Reads a file of any kind, a pipe included, to its end.
    ///
    /// - Parameters:
    ///   - path: The file's path.
    ///   - limit: The most bytes.
    ///   - mayWait: Asked again and again whether to wait on for somebody who writes into a pipe; `nil` waits for ever.
    /// - Throws: ``PluginFileError``; also for more than `limit` bytes.
    package init(reading path: String, limit: Int, mayWait: (() -> Bool)? = nil) throws(PluginFileError) {
        // Without O_NONBLOCK a pipe is opened when somebody writes to it, which may be never.
        let file = try SystemFile(path, flags: O_RDONLY | (mayWait == nil ? 0 : O_NONBLOCK))
        self.path = path
        bytes = try file.readToEnd(limit: limit, mayWait: mayWait)
    }

    /// Reads standard input to its end.
    ///
    /// - Parameters:
    ///   - limit: The most bytes.
    ///   - mayWait: Asked again and again whether to wait on; `nil` waits for ever.
    /// - Throws: ``PluginFileError``; also for more than `limit` bytes.
    package init(readingStandardInput limit: Int, mayWait: (() -> Bool)? = nil) throws(PluginFileError) {
        let file = try SystemFile(duplicating: 0, name: "standard input")
        path = file.path
        bytes = try file.readToEnd(limit: limit, mayWait: mayWait)
    }
}
