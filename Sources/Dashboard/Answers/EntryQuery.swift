import HostFiles
import PluginHost
import StrictJSON

/// Which entries of the audit log are asked for, newest first, a page at a time.
struct EntryQuery {
    /// The plugin; empty for the host's own entries.
    var plugin: String?
    var kind: AuditEntry.Kind?
    var action: AuditEntry.Action?
    var isDeniedOnly = false
    /// Only entries from this time on, in milliseconds since 1970.
    var since: Int64?
    /// Only entries up to this time, in milliseconds since 1970.
    var until: Int64?
    /// What the subject has in it, whatever the case of ASCII letters.
    var subject: String?
    /// The page, from 0.
    var page = 0

    static let pageSize = 50
    /// How long lines are searched for a subject: the index does not have it.
    private static let searchTime = Duration.milliseconds(200)
    /// The lines between two looks at the clock.
    private static let searchStride = 64

    /// What was found.
    struct Page {
        /// The entries of the page, parsed.
        var entries: [JSONValue] = []
        /// How many entries there are on all pages.
        var total = 0
        /// Whether the time for a search was over, so that there may be more.
        var isPartial = false
    }

    /// Finds the page.
    func run(_ contents: IndexContents, folder: String) -> Page {
        var page = Page()
        guard let wanted = plugin.map({ contents.names.knownNumber(ofPlugin: $0) }) ?? .some(0) else { return page }
        let kindNumber = kind.flatMap(AuditEntry.Kind.allCases.firstIndex(of:))
        let actionNumber = action.flatMap(AuditEntry.Action.allCases.firstIndex(of:))
        let (first, overflow) = self.page.multipliedReportingOverflow(by: Self.pageSize)
        let range =
            overflow ? Int.max..<Int.max : first..<(first > Int.max - Self.pageSize ? Int.max : first + Self.pageSize)
        var window = LineWindow(folder: folder, files: contents.files)
        let needle = subject.map { Self.folded(Array($0.utf8)[...]) }
        let end = ContinuousClock.now.advanced(by: Self.searchTime)
        var looked = 0
        contents.visitFromNewest { entry in
            if plugin != nil, entry.plugin != wanted || entry.isDamaged { return true }
            if let kindNumber, entry.kind != kindNumber { return true }
            if let actionNumber, Int(entry.action) != actionNumber { return true }
            if isDeniedOnly, !entry.isDenied { return true }
            if let since, entry.time < since { return true }
            if let until, entry.time > until { return true }
            if let needle {
                looked += 1
                if looked % Self.searchStride == 0, ContinuousClock.now > end {
                    page.isPartial = true
                    return false
                }
                guard let line = window.line(of: entry), Self.hasSubject(line, needle) else { return true }
            }
            if range.contains(page.total) { page.entries.append(Self.document(of: entry, &window)) }
            page.total += 1
            return true
        }
        return page
    }

    /// The document of an entry; one that says so for a line that is none.
    private static func document(of entry: IndexedEntry, _ window: inout LineWindow) -> JSONValue {
        guard let line = window.line(of: entry), let document = try? JSONValue(parsing: Array(line)),
            document.object != nil
        else { return ["reason": "this line of the log is no entry; ssplug audit verify says more"] }
        return document
    }

    private static let subjectMember = Array(#","subject":""#.utf8)

    /// Whether the subject of a line has `needle` in it; what is escaped there is compared as it is escaped.
    private static func hasSubject(_ line: ArraySlice<UInt8>, _ needle: [UInt8]) -> Bool {
        guard let start = firstIndex(of: subjectMember, in: line) else { return false }
        var end = start + subjectMember.count
        while end < line.endIndex, line[end] != UInt8(ascii: "\"") { end += line[end] == UInt8(ascii: "\\") ? 2 : 1 }
        let subject = folded(line[start + subjectMember.count..<min(end, line.endIndex)])
        return needle.isEmpty || firstIndex(of: needle, in: subject[...]) != nil
    }

    private static func firstIndex(of wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.count >= wanted.count, let first = wanted.first else { return nil }
        for index in bytes.startIndex...bytes.endIndex - wanted.count
        where bytes[index] == first && bytes[index..<index + wanted.count].elementsEqual(wanted) {
            return index
        }
        return nil
    }

    private static func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        bytes.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    }
}
