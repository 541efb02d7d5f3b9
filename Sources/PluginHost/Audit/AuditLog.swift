#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The audit log on disk: lines of JSON, each chained to the one before by a hash, shared between processes.
///
///     audit/audit.log                the lines since the last rotation
///     audit/audit.<20 digits>.log    older lines; the digits are the number of the file's last line
///     audit/audit.head               number and hash of the last line
///     audit/audit.lock               held while a line is written
///
/// A line is written with write(2) before the effect that it is about, the head after the line. Both reach the disk
/// with fdatasync at most once a second, and at once for approvals: after a loss of power the last second may be
/// missing, which shows as a head that is behind or as a line cut short, never as a changed line. When only the process
/// stops, nothing is missing. The chain shows accidents and partial edits. Against one who may write the files it helps
/// only if the head is kept elsewhere as well.
public final class AuditLog: AuditSink {
    private let folder: String
    private let time: () -> Double
    private var lock: FileLock?
    private var log: SystemFile?
    private var head: SystemFile?
    private var device: dev_t = 0
    private var inode: ino_t = 0
    private var end = 0
    private var sequence: UInt64 = 0
    private var hash = AuditLine.origin
    private var lastSynchronization: ContinuousClock.Instant?
    private let rotationBytes: Int

    /// The log in `folder`, which is made at the first entry.
    ///
    /// - Parameters:
    ///   - folder: The folder of the log.
    ///   - rotationBytes: The size at which a new file is begun.
    ///   - time: The present time in seconds since 1970; the system's if not given.
    public init(folder: String, rotationBytes: Int = 16 << 20, time: (() -> Double)? = nil) {
        self.folder = folder
        self.rotationBytes = rotationBytes
        self.time = time ?? systemTime
    }

    static func logPath(_ folder: String) -> String { Path.join(folder, "audit.log") }
    static func headPath(_ folder: String) -> String { Path.join(folder, "audit.head") }

    /// Writes an entry.
    ///
    /// - Throws: ``AuditError``; nothing was written then, or at most a part of a line, which the next entry closes.
    public func record(_ entry: AuditEntry) throws(AuditError) -> UInt64 {
        do throws(StorageError) {
            if lock == nil {
                do throws(FileError) {
                    try Path.makeFolder(folder)
                    lock = try FileLock(path: Path.join(folder, "audit.lock"))
                } catch {
                    throw .file(error)
                }
            }
            let deadline = ContinuousClock.now.advanced(by: .seconds(5))
            guard
                let number = try lock?.withLock(
                    .exclusive, until: deadline,
                    { () throws(StorageError) in
                        do throws(FileError) { return try append(entry) } catch { throw .file(error) }
                    })
            else { throw .busy }
            return number
        } catch {
            // What the files hold is read anew next time.
            inode = 0
            if case .file(let error) = error { throw .file(error) }
            throw .busy
        }
    }

    private func append(_ entry: AuditEntry) throws(FileError) -> UInt64 {
        try refresh()
        if end >= rotationBytes { try rotate() }
        let (bytes, newHash) = AuditLine.text(entry, sequence: sequence + 1, time: time(), previous: hash)
        try log?.write(bytes, at: end)
        end += bytes.count
        sequence += 1
        hash = newHash
        try head?.write(AuditHead(sequence: sequence, hash: hash).bytes, at: 0)
        let now = ContinuousClock.now
        if entry.kind == .approval || lastSynchronization.map({ now - $0 >= .seconds(1) }) ?? true {
            try log?.synchronize()
            try head?.synchronize()
            lastSynchronization = now
        }
        return sequence
    }

    /// Finds the end of the log, if another process has written since.
    private func refresh() throws(FileError) {
        let path = Self.logPath(folder)
        var status = stat()
        // SAFETY: the structure outlives the call.
        let isThere = unsafe stat(path, &status) == 0
        if isThere, status.st_ino == inode, status.st_dev == device, Int(status.st_size) == end { return }
        log = try SystemFile(path, flags: O_RDWR | O_CREAT)
        head = try SystemFile(Self.headPath(folder), flags: O_RDWR | O_CREAT)
        guard let opened = try log?.status() else { return }
        device = opened.st_dev
        inode = opened.st_ino
        end = Int(opened.st_size)
        (sequence, hash) = (0, AuditLine.origin)
        try readTail()
        // A head ahead of the log means that lines were cut off. The chain goes on from the head, so that the gap stays
        // visible for ever.
        if let known = AuditHead(try head?.read(count: AuditHead.byteCount, at: 0) ?? []), known.sequence > sequence {
            (sequence, hash) = (known.sequence, known.hash)
        }
    }

    /// Reads number and hash of the last whole line, and closes a line that a crash has cut.
    private func readTail() throws(FileError) {
        let start = max(0, end - 128 << 10)
        let tail = try log?.read(count: end - start, at: start) ?? []
        if let last = tail.last, last != UInt8(ascii: "\n") {
            try log?.write([UInt8(ascii: "\n")], at: end)
            end += 1
        }
        for line in tail.split(separator: UInt8(ascii: "\n")).reversed() {
            guard let parsed = AuditLine(Array(line)) else { continue }
            (sequence, hash) = (parsed.sequence, parsed.hash)
            return
        }
        // Right after a rotation the log is empty, and the head knows where the chain stands.
    }

    private func rotate() throws(FileError) {
        try log?.synchronize()
        let digits = String(sequence)
        let name = "audit.\(String(repeating: "0", count: max(0, 20 - digits.utf8.count)))\(digits).log"
        let path = Self.logPath(folder)
        guard unsafe rename(path, Path.join(folder, name)) == 0 else { throw .system("rename", path) }
        log = try SystemFile(path, flags: O_RDWR | O_CREAT)
        guard let opened = try log?.status() else { return }
        device = opened.st_dev
        inode = opened.st_ino
        end = 0
    }
}

/// The head of the audit log: the number and hash of its last line, in a file of fixed size.
package struct AuditHead: Hashable, Sendable {
    package var sequence: UInt64
    package var hash: String

    static let byteCount = 20 + 1 + 64 + 1

    init(sequence: UInt64, hash: String) {
        self.sequence = sequence
        self.hash = hash
    }

    init?(_ bytes: [UInt8]) {
        let parts = String(decoding: bytes, as: UTF8.self).split(separator: " ")
        guard bytes.count == Self.byteCount, parts.count == 2, let sequence = UInt64(parts[0]) else { return nil }
        self.sequence = sequence
        hash = String(parts[1].prefix(64))
    }

    var bytes: [UInt8] {
        let digits = String(sequence)
        return Array("\(String(repeating: "0", count: 20 - digits.utf8.count))\(digits) \(hash)\n".utf8)
    }
}
