import Platform

/// The files of an audit log as they are at one moment, for those who read it while others write.
///
/// The moment is fixed under the log's lock, which is let go before anything is read: older files never change, and of
/// the newest only the part that was there is read.
struct AuditFiles: ~Copyable {
    let folder: String
    /// The names of the older files, in order.
    private(set) var older: [String] = []
    /// The newest file; `nil` if there is none.
    private var current: SystemFile?
    /// The bytes of the newest file that were there.
    private(set) var currentSize = 0
    /// Whether the newest file is there without anything in it.
    private(set) var hasEmptiedLog = false
    /// What the head's file has; `nil` if there is none.
    private(set) var headBytes: [UInt8]?
    /// Whether nobody can have written while the moment was fixed.
    private(set) var isConsistent = false

    /// Fixes the moment.
    ///
    /// - Throws: ``PluginFileError`` if the folder or a file in it cannot be read; a folder that is missing is an empty log.
    init(folder: String) throws(PluginFileError) {
        self.folder = folder
        isConsistent = try FileLock.look(besideWritersAt: AuditPaths.lock(folder)) { () throws(PluginFileError) in
            try fix()
        }
    }

    private mutating func fix() throws(PluginFileError) {
        // The head first: where nobody holds the lock the log may then be ahead of it, but not behind.
        headBytes = nil
        if let head = try StateFile(AuditPaths.head(folder)).openIfPresent() {
            headBytes = try head.read(count: AuditHead.byteCount + 1, at: 0)
        }
        older = try AuditPaths.older(in: folder)
        current = try StateFile(AuditPaths.log(folder)).openIfPresent()
        let size = try current?.status().st_size
        hasEmptiedLog = size == 0
        currentSize = Int(size ?? 0)
    }

    /// Hands over each line, older files first, with the name of its file.
    ///
    /// - Parameter body: Receives the lines; what it returns says whether to go on.
    func forEachLine(_ body: (_ file: String, _ line: LineReader.Line) -> Bool) throws(PluginFileError) {
        for name in older {
            let file = try StateFile(Path.join(folder, name)).open()
            let limit = AuditLine.maximumByteCount
            guard try file.forEachLine(maximumLineBytes: limit, { body(name, $0) }) else { return }
        }
        try current?.forEachLine(to: currentSize, maximumLineBytes: AuditLine.maximumByteCount) {
            body("audit.log", $0)
        }
    }
}

extension AuditFiles {
    /// Where the newest file ends.
    consuming func position() -> FileFollower.Position {
        var last: UInt64 = older.last.flatMap(AuditPaths.lastSequence(ofOlder:)) ?? 0
        if let head = headBytes.flatMap(AuditHead.init(file:)) { last = max(last, head.sequence) }
        return FileFollower.Position(file: current.take(), offset: currentSize, lastNumber: last)
    }

    /// Who besides the owner may read or write the folder, in words; `nil` if nobody may.
    func openness() -> String? {
        var status = stat()
        // SAFETY: the structure outlives the call.
        guard unsafe stat(folder, &status) == 0, status.st_mode & 0o077 != 0 else { return nil }
        let mode = String(status.st_mode & 0o777, radix: 8)
        return
            "the folder \"\(displayed(folder, limit: 500))\" has mode \(mode): others may reach the log; "
            + "run: chmod 700 \(shellQuoted(folder))"
    }
}

/// A file of an audit log, for those who keep an index of it.
package struct AuditLogFile: Sendable, Hashable {
    /// The file's name in the log's folder.
    package let name: String
    /// How many bytes of it there are; the newest file may grow.
    package let byteCount: Int

    /// The longest line of a log with its newline.
    package static let maximumLineBytes = AuditLine.maximumByteCount

    /// The files of the log in `folder`, in the order in which they were written.
    ///
    /// - Throws: ``PluginFileError`` if the folder or a file in it cannot be read; a folder that is missing is an empty log.
    package static func all(in folder: String) throws(PluginFileError) -> [AuditLogFile] {
        let files = try AuditFiles(folder: folder)
        var all: [AuditLogFile] = []
        for name in files.older {
            let file = try StateFile(Path.join(folder, name)).open()
            all.append(AuditLogFile(name: name, byteCount: Int(try file.status().st_size)))
        }
        if files.currentSize > 0 { all.append(AuditLogFile(name: "audit.log", byteCount: files.currentSize)) }
        return all
    }

    /// Whether nothing is added to the file any more.
    package var isFinished: Bool { name != "audit.log" }
}
