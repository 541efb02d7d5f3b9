import Platform

/// The end of the audit log, where lines are added; whoever uses it holds the log's lock.
struct AuditChain: ~Copyable {
    private let folder: String
    private let rotationBytes: Int
    private var log: SharedLog<AuditHead>
    private var head: SystemFile?
    /// The last line.
    private var last = AuditHead.origin
    private var lastSynchronization: ContinuousClock.Instant?
    /// Whether the log has its first line and no head yet, because the process that wrote the line has ended.
    private var lacksFirstHead = false

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
        log = SharedLog(
            path: AuditPaths.log(folder), maximumLineBytes: AuditLine.maximumByteCount, read: AuditHead.init(line:))
    }

    /// Forgets what is known, so that the files are read anew.
    mutating func forget() { log.forget() }

    /// Finds the end of the log, if another process has written since.
    mutating func refresh() throws(PluginFileError) -> Refresh {
        var hasLostLines = false
        let change = try log.refresh { [folder] () throws(PluginFileError) in
            try AuditPaths.older(in: folder).reversed().map { Path.join(folder, $0) }
        } follows: { [last] line in
            line.sequence > last.sequence
        } passedOver: { line in
            if !line.bytes.isEmpty || line.isTooLong { hasLostLines = true }
        }
        switch change {
        case .none: return Refresh()
        case .added(let line):
            last = line
            return Refresh(hasChanged: true)
        case .anew(let line):
            last = line ?? .origin
            head = try StateFile(AuditPaths.head(folder)).openIfPresent(O_RDWR)
            // Neither a file of the log nor a plugin's count is there before a line is.
            if log.isEmptied { hasLostLines = true }
            if line == nil, try AuditCounts.exist(in: folder) { hasLostLines = true }
            return Refresh(hasChanged: true, problem: try compareHead(hasLostLines: hasLostLines))
        }
    }

    /// Compares the head with the last line.
    ///
    /// A head that is ahead means that lines were cut off; the chain goes on from the head, so that the gap stays
    /// visible for ever.
    ///
    /// - Parameter hasLostLines: Whether something stands behind the last line, or instead of any: a log appears with its first
    ///   line in it, and with the second one it has a head.
    /// - Returns: What is wrong and would not be visible in the chain.
    private mutating func compareHead(hasLostLines: Bool) throws(PluginFileError) -> String? {
        // The first line is written before the first head.
        lacksFirstHead = false
        guard let bytes = try head?.read(count: AuditHead.byteCount + 1, at: 0) else {
            lacksFirstHead = last.sequence == 1 && !hasLostLines
            return last.sequence > 1 || hasLostLines ? "the head was missing" : nil
        }
        guard let known = AuditHead(file: bytes) else {
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
        // Before the second line, or a further end of the process would leave two lines without a head.
        if lacksFirstHead { head = try Self.makeHead(last, in: folder) }
        lacksFirstHead = false
        if log.end >= rotationBytes { try rotate() }
        try log.append(bytes) { () throws(PluginFileError) in
            if head == nil {
                head = try Self.makeHead(newHead, in: folder)
            } else {
                try head?.write(newHead.bytes, at: 0)
            }
        }
        last = newHead
        let now = ContinuousClock.now
        guard isUrgent || lastSynchronization.map({ now - $0 >= .seconds(1) }) ?? true else { return }
        try log.synchronize()
        try head?.synchronize()
        lastSynchronization = now
        // Somebody may have removed or replaced the head's file; to look at each line would cost a tenth of it.
        if try head?.status().st_nlink == 0 { forget() }
    }

    /// Makes the head's file in one step, so that an empty head is never what a crash leaves.
    private static func makeHead(_ head: AuditHead, in folder: String) throws(PluginFileError) -> SystemFile {
        let path = AuditPaths.head(folder)
        try SharedFile.replace(path, with: head.bytes)
        return try StateFile(path).open(O_RDWR)
    }

    private mutating func rotate() throws(PluginFileError) {
        let older = Path.join(folder, AuditPaths.older(endingAt: last.sequence))
        // Nothing of the log's own has that name; what somebody has put there is not overwritten.
        guard !Path.exists(older), !Path.isLink(older) else { return }
        try log.synchronize()
        try log.rotate(to: older)
    }
}

extension AuditHead {
    /// The number and hash of a line that is whole and unchanged.
    fileprivate init?(line: [UInt8]) {
        guard let parsed = AuditLine(line), parsed.isIntact(line) else { return nil }
        self.init(sequence: parsed.sequence, hash: parsed.hash)
    }
}
