import Platform

/// The end of the audit log, where lines are added; whoever uses it holds the log's lock.
struct AuditChain: ~Copyable {
    private let folder: String
    private let rotationBytes: Int
    private var log: SystemFile?
    private var head: SystemFile?
    private var device: dev_t = 0
    private var inode: ino_t = 0
    /// The size of the log's file.
    private var end = 0
    /// The last line.
    private var last = AuditHead.origin
    private var lastSynchronization: ContinuousClock.Instant?

    /// How much another process may have added before the files are opened anew.
    private static let catchUpBytes = 64 << 10

    /// What was found at the end of the log.
    struct Refresh {
        /// Whether another process has written, or nothing was known yet.
        var hasChanged = false
        /// What is wrong with the head and no crash explains.
        var problem: String?
    }

    init(folder: String, rotationBytes: Int) {
        self.folder = folder
        self.rotationBytes = rotationBytes
    }

    /// Forgets what is known, so that the files are read anew.
    mutating func forget() { inode = 0 }

    /// Finds the end of the log, if another process has written since.
    mutating func refresh() throws(PluginFileError) -> Refresh {
        let path = AuditPaths.log(folder)
        var status = stat()
        // SAFETY: the structure outlives the call.
        let isThere = unsafe stat(path, &status) == 0
        if isThere, inode != 0, status.st_ino == inode, status.st_dev == device {
            let size = Int(status.st_size)
            if size == end { return Refresh() }
            if size > end, size - end <= Self.catchUpBytes, try readLines(from: end, to: size) {
                return Refresh(hasChanged: true)
            }
        }
        log = try Self.openLog(path)
        head = try SystemFile.regular(AuditPaths.head(folder), flags: O_RDWR | O_CREAT)
        try examineLog()
        last = .origin
        try findLastLine()
        return Refresh(hasChanged: true, problem: try compareHead())
    }

    private mutating func examineLog() throws(PluginFileError) {
        guard let status = try log?.status() else { return }
        device = status.st_dev
        inode = status.st_ino
        end = Int(status.st_size)
    }

    /// Reads the lines that another process has added.
    ///
    /// - Returns: Whether they continue the chain; otherwise all is to be read anew.
    private mutating func readLines(from start: Int, to size: Int) throws(PluginFileError) -> Bool {
        let bytes = try log?.read(count: size - start, at: start) ?? []
        guard bytes.count == size - start, bytes.last == UInt8(ascii: "\n"),
            let line = lastReadableLine(of: bytes, AuditHead.init(line:)),
            line.sequence > last.sequence
        else { return false }
        last = line
        end = size
        return true
    }

    /// Finds the last whole line, in older files if the newest has none, and closes a line that a crash has cut.
    private mutating func findLastLine() throws(PluginFileError) {
        if end > 0, let byte = try log?.read(count: 1, at: end - 1), byte != [UInt8(ascii: "\n")] {
            try log?.writeAll([UInt8(ascii: "\n")])
            end += 1
        }
        if let line = try log?.lastEntry(size: end) {
            last = line
            return
        }
        for name in try AuditPaths.older(in: folder).reversed() {
            let file = try SystemFile.regular(Path.join(folder, name), flags: O_RDONLY)
            if let line = try file.lastEntry(size: Int(try file.status().st_size)) {
                last = line
                return
            }
        }
    }

    /// Compares the head with the last line.
    ///
    /// A head that is ahead means that lines were cut off; the chain goes on from the head, so that the gap stays
    /// visible for ever.
    ///
    /// - Returns: What is wrong and would not be visible in the chain.
    private mutating func compareHead() throws(PluginFileError) -> String? {
        let bytes = try head?.read(count: AuditHead.byteCount + 1, at: 0) ?? []
        guard let known = AuditHead(file: bytes) else {
            if bytes.isEmpty { return last.sequence > 1 ? "the head was missing" : nil }
            // Heads are written over the one before, which leaves what somebody has added behind it.
            if bytes.count > AuditHead.byteCount { try head?.truncate(to: AuditHead.byteCount) }
            return "the head could not be read"
        }
        if known.sequence > last.sequence {
            last = known
        } else if known.sequence == last.sequence, known.hash != last.hash {
            return "the head did not fit the last entry"
        } else if known.sequence + 1 < last.sequence {
            return "the head named entry \(known.sequence)"
        }
        return nil
    }

    /// A new line and what the head will be.
    func line(_ entry: AuditEntry, time: Double) -> (bytes: [UInt8], head: AuditHead) {
        let sequence = last.sequence + 1
        let (bytes, hash) = AuditLine.text(entry, sequence: sequence, time: time, previous: last.hash)
        return (bytes, AuditHead(sequence: sequence, hash: hash))
    }

    /// Adds a line that ``line(_:time:)`` has made, then sets the head.
    ///
    /// - Parameter isUrgent: Whether the line is to be on the disk when this returns.
    /// - Throws: ``PluginFileError``; the line was taken back then as far as the file system lets it.
    mutating func append(_ bytes: [UInt8], _ newHead: AuditHead, isUrgent: Bool) throws(PluginFileError) {
        if end >= rotationBytes { try rotate() }
        let start = end
        do throws(PluginFileError) {
            try log?.writeAll(bytes)
            try head?.write(newHead.bytes, at: 0)
        } catch {
            try? log?.truncate(to: start)
            throw error
        }
        end += bytes.count
        last = newHead
        let now = ContinuousClock.now
        guard isUrgent || lastSynchronization.map({ now - $0 >= .seconds(1) }) ?? true else { return }
        try log?.synchronize()
        try head?.synchronize()
        lastSynchronization = now
        // Somebody may have removed or replaced the head's file; to look at each line would cost a tenth of it.
        if try head?.status().st_nlink == 0 { forget() }
    }

    private mutating func rotate() throws(PluginFileError) {
        let path = AuditPaths.log(folder)
        let older = Path.join(folder, AuditPaths.older(endingAt: last.sequence))
        // Nothing of the log's own has that name; what somebody has put there is not overwritten.
        guard !Path.exists(older), !Path.isLink(older) else { return }
        try log?.synchronize()
        guard unsafe rename(path, older) == 0 else { throw .system("rename", path) }
        inode = 0
        log = try Self.openLog(path)
        try examineLog()
    }

    /// Opens the log so that nothing in it can be overwritten, not even by somebody who writes without the lock.
    private static func openLog(_ path: String) throws(PluginFileError) -> SystemFile {
        try SystemFile.regular(path, flags: O_RDWR | O_CREAT | O_APPEND)
    }
}

extension SystemFile {
    /// The last line of an audit log that is whole and unchanged.
    fileprivate func lastEntry(size: Int) throws(PluginFileError) -> AuditHead? {
        try lastLine(size: size, maximumLineBytes: AuditLine.maximumByteCount, AuditHead.init(line:))
    }
}

extension AuditHead {
    /// The number and hash of a line that is whole and unchanged.
    fileprivate init?(line: [UInt8]) {
        guard let parsed = AuditLine(line), parsed.isIntact(line) else { return nil }
        self.init(sequence: parsed.sequence, hash: parsed.hash)
    }
}
