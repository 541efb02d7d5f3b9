/// What reading an audit log from its first line to its last has found.
package struct AuditReport {
    /// Something that is not as it was written.
    package enum Problem: Hashable {
        /// A line whose contents do not fit its hash.
        case changed(UInt64)
        /// A line that does not follow the one before: lines are missing, were added or put in another order.
        case outOfOrder(expected: UInt64, found: UInt64)
        /// The log ends before the line that the head names.
        case cut(last: UInt64, head: UInt64)
        /// The head does not fit the last line.
        case headDiffers(UInt64)
    }

    /// The lines in order.
    package private(set) var entries: [JSON] = []
    /// The first thing that is not as it was written.
    package private(set) var problem: Problem?
    /// What is odd, but what a crash explains.
    package private(set) var notes: [String] = []
    /// Number and hash of the last line.
    package private(set) var head: AuditHead?

    private static let maximumFileBytes = 1 << 30

    /// Reads the log in `folder`, older files first.
    ///
    /// - Parameter keep: How many of the last entries to keep.
    package init(folder: String, keeping keep: Int = 0) throws(FileError) {
        var last = AuditHead(sequence: 0, hash: AuditLine.origin)
        for name in Self.files(folder) {
            let contents = try FileContents(readingRegularFile: Path.join(folder, name), limit: Self.maximumFileBytes)
            let lines = contents.bytes.split(separator: UInt8(ascii: "\n"))
            for (index, line) in lines.enumerated() {
                read(Array(line), after: &last, name, index + 1, keep)
            }
        }
        head = last.sequence > 0 ? last : nil
        compareHead(folder, last)
    }

    private mutating func read(_ bytes: [UInt8], after last: inout AuditHead, _ file: String, _ line: Int, _ keep: Int)
    {
        guard let parsed = AuditLine(bytes) else {
            notes.append("\(file), line \(line): not a whole entry, skipped")
            return
        }
        if keep > 0 {
            if entries.count >= 2 * keep { entries.removeFirst(keep) }
            entries.append(parsed.document)
        }
        if problem == nil {
            if !parsed.isIntact(bytes) {
                problem = .changed(last.sequence + 1)
            } else if parsed.sequence != last.sequence + 1 || parsed.previous != last.hash {
                problem = .outOfOrder(expected: last.sequence + 1, found: parsed.sequence)
            }
        }
        last = AuditHead(sequence: parsed.sequence, hash: parsed.hash)
    }

    private mutating func compareHead(_ folder: String, _ last: AuditHead) {
        guard problem == nil else { return }
        let bytes = (try? FileContents(readingRegularFile: AuditLog.headPath(folder), limit: 1_000))?.bytes ?? []
        guard let known = AuditHead(bytes) else {
            if last.sequence > 1 { problem = .headDiffers(last.sequence) }
            return
        }
        if known.sequence > last.sequence {
            problem = .cut(last: last.sequence, head: known.sequence)
        } else if known.sequence == last.sequence {
            if known.hash != last.hash { problem = .headDiffers(last.sequence) }
        } else if known.sequence + 1 == last.sequence {
            notes.append("entry \(last.sequence) is not in the head: the process ended between the two")
        } else {
            problem = .headDiffers(last.sequence)
        }
    }

    /// The files of the log in the order in which they were written.
    private static func files(_ folder: String) -> [String] {
        let names = Path.entries(of: folder).filter { name in
            name.hasPrefix("audit.") && name.hasSuffix(".log") && name.utf8.count == 30
        }
        return names.sorted() + (Path.exists(AuditLog.logPath(folder)) ? ["audit.log"] : [])
    }
}

extension AuditReport.Problem: CustomStringConvertible {
    /// What is wrong, with the number of the first entry concerned.
    package var description: String {
        switch self {
        case .changed(let number): "entry \(number) was changed after it was written"
        case .outOfOrder(let expected, let found):
            "entry \(expected) is broken: found number \(found), or one that does not follow the entry before it"
        case .cut(let last, let head): "the log was cut: it ends at entry \(last), but entry \(head) was written"
        case .headDiffers(let number): "the head does not fit entry \(number), the last of the log"
        }
    }
}
