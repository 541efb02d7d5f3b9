/// What reading an audit log from its first line to its last has found.
///
/// Reading takes bounded memory whatever the files hold.
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
        /// There is no head, although the log has more than one line, or lines of which none is an entry.
        case headMissing(UInt64)
        /// The line is not the one whose head was kept elsewhere.
        case keptHeadDiffers(UInt64)
    }

    /// An entry of the host's, which found that the head did not fit the log and went on from the last line that there
    /// was: what was cut off before it, nobody can see any more.
    package struct Doubt: Hashable, Sendable {
        /// The entry's number; entries before it may be missing.
        package var entry: UInt64
        /// When it was found, as the entry says.
        package var time: String
        /// What was found.
        package var reason: String
        /// Where the entry is.
        package var place: Place
    }

    /// Where something shows.
    package struct Place: Hashable, Sendable {
        /// The file's name.
        package var file: String
        /// The line in the file, from 1.
        package var line: Int

        package init(file: String, line: Int) {
            self.file = file
            self.line = line
        }
    }

    /// The first thing that is not as it was written.
    package private(set) var problem: Problem?
    /// Where it is; `nil` where the log ends or the head is concerned.
    package private(set) var place: Place?
    /// Where entries may be missing although the chain does not show it; the first twenty of ``doubtCount``.
    package private(set) var doubts: [Doubt] = []
    /// How many doubts there are.
    package private(set) var doubtCount = 0
    /// What is odd, but what a crash explains; at most twenty, and one that counts the rest.
    package private(set) var notes: [String] = []
    /// Number and hash of the last line.
    package private(set) var head: AuditHead?
    /// How many whole entries there are.
    package private(set) var entryCount = 0
    /// Whether the log is as it was written, and nothing in it says that it was not at another time.
    package var isIntact: Bool { problem == nil && doubtCount == 0 }

    private var last = AuditHead.origin
    private var beforeLast = AuditHead.origin
    private let kept: AuditHead?
    private var wasKeptSeen = false
    private var furtherNotes = 0
    /// Whether there is a line that is no entry, which no crash explains where there is no entry at all.
    private var hasLostLines = false
    /// The most notes, and the most doubts.
    private static let maximumNotes = 20

    /// Reads the log in `folder`, older files first.
    ///
    /// - Parameters:
    ///   - folder: The log's folder; one that is missing is an empty log.
    ///   - kept: A head of the log that was kept elsewhere.
    ///   - progress: Is told of the bytes of each line that was read.
    /// - Throws: ``PluginFileError`` if the folder or a file in it cannot be read.
    package init(
        folder: String, kept: AuditHead? = nil, progress: (Int) -> Void = { _ in }
    ) throws(PluginFileError) {
        self.kept = kept
        let files = try AuditFiles(folder: folder)
        if !files.isConsistent {
            notes.append("the log's lock could not be taken: what was written meanwhile may seem wrong")
        }
        if let openness = files.openness() { notes.append(openness) }
        try files.forEachLine { file, line in
            read(line, file)
            progress(line.bytes.count + 1)
            return true
        }
        head = last.sequence > 0 ? last : nil
        // Neither a file of the log nor a plugin's count is there before a line is.
        var hasCounts = false
        if last.sequence == 0 { hasCounts = try AuditCounts.exist(in: folder) }
        if files.hasEmptiedLog || hasCounts { hasLostLines = true }
        compareKept()
        compareHead(files.headBytes)
        if furtherNotes > 0 { notes.append("\(furtherNotes) more of this kind") }
    }

    private mutating func note(_ text: String) {
        if notes.count < Self.maximumNotes { notes.append(text) } else { furtherNotes += 1 }
    }

    private mutating func read(_ line: LineReader.Line, _ file: String) {
        if line.bytes.isEmpty, !line.isTooLong { return }
        guard let parsed = AuditLine(line.bytes) else {
            let what = line.isTooLong ? "no entry is so long" : "not a whole entry"
            note("\(file), line \(line.number): \(what), skipped")
            hasLostLines = true
            return
        }
        entryCount += 1
        if problem == nil {
            let expected = last.sequence + 1
            if !parsed.isIntact(line.bytes) {
                problem = .changed(expected)
            } else if parsed.sequence != expected || parsed.previous != last.hash {
                problem = .outOfOrder(expected: expected, found: parsed.sequence)
            } else if let kept, kept.sequence == parsed.sequence {
                wasKeptSeen = true
                if kept.hash != parsed.hash { problem = .keptHeadDiffers(kept.sequence) }
            }
            if problem != nil { place = Place(file: file, line: line.number) }
        }
        if let doubt = Doubt(parsed, line, file) {
            if doubts.count < Self.maximumNotes { doubts.append(doubt) }
            doubtCount += 1
        }
        beforeLast = last
        last = AuditHead(sequence: parsed.sequence, hash: parsed.hash)
    }

    private mutating func compareKept() {
        guard problem == nil, let kept, !wasKeptSeen else { return }
        problem = .cut(last: last.sequence, head: kept.sequence)
    }

    private mutating func compareHead(_ bytes: [UInt8]?) {
        guard problem == nil else { return }
        guard let bytes, !bytes.isEmpty else {
            // The first line is written before the first head, which appears in one step.
            if bytes != nil || last.sequence > 1 || last.sequence == 0 && hasLostLines {
                problem = .headMissing(last.sequence)
            }
            return
        }
        guard let known = AuditHead(file: bytes) else {
            problem = .headDiffers(last.sequence)
            return
        }
        if known.sequence > last.sequence {
            problem = .cut(last: last.sequence, head: known.sequence)
        } else if known == beforeLast {
            note("entry \(last.sequence) is not in the head: the process ended between the two")
        } else if known != last {
            problem = .headDiffers(last.sequence)
        }
    }
}

extension AuditReport.Doubt {
    private static let marker = Array(",\"action\":\"\(AuditEntry.Action.auditHead.rawValue)\"".utf8)
    /// Where the marker stands in an entry of the host's, whose plugin has no name: number, time and kind are before it.
    private static let markerLimit = 160

    /// The doubt that an entry speaks of; `nil` for other entries, and for one that was changed.
    fileprivate init?(_ parsed: AuditLine, _ line: LineReader.Line, _ file: String) {
        // Without this look every entry of the log would be parsed.
        guard line.bytes.prefix(Self.markerLimit).firstRange(of: Self.marker) != nil, parsed.isIntact(line.bytes),
            let entry = try? JSONValue(parsing: line.bytes), entry["plugin"] == "",
            entry["action"]?.string == AuditEntry.Action.auditHead.rawValue
        else { return nil }
        self.init(
            entry: parsed.sequence, time: entry["time"]?.string ?? "", reason: entry["reason"]?.string ?? "",
            place: AuditReport.Place(file: file, line: line.number))
    }
}

extension AuditReport.Doubt: CustomStringConvertible {
    /// What was found, when and where, and what that means.
    package var description: String {
        "entry \(entry) of \(displayed(time)) says that \(displayed(reason, limit: 300)): whether entries were cut off "
            + "before it cannot be known any more (\(place.file), line \(place.line))"
    }
}

extension AuditReport.Problem {
    /// The number of the first entry concerned.
    package var entry: UInt64 {
        switch self {
        case .changed(let number), .headDiffers(let number), .headMissing(let number), .keptHeadDiffers(let number):
            number
        case .outOfOrder(let expected, _): expected
        case .cut(let last, _): last + 1
        }
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
        case .headMissing(0): "the head is missing, and no line of the log is an entry"
        case .headMissing(let number): "the head is missing, although the log has \(number) entries"
        case .keptHeadDiffers(let number): "entry \(number) is not the one whose head was kept"
        }
    }
}
