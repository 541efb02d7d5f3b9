import PluginHost

/// Reads what ``IndexedEntry`` keeps from a line of the audit log, without making a document of it.
///
/// Lines are written by one function, so that their members stand in one order and without spaces. A line that has
/// another shape is parsed as JSON, and one that is no JSON is damaged.
struct EntryScanner {
    private static let kinds = AuditEntry.Kind.allCases
    private static let actions = AuditEntry.Action.allCases
    private static let kindNames = kinds.map { Array($0.rawValue.utf8) }
    private static let actionNames = actions.map { Array($0.rawValue.utf8) }
    private static let requestAction = actions.firstIndex(of: .request) ?? 0

    private static let start = Array(#"{"seq":"#.utf8)
    private static let time = Array(#","time":""#.utf8)
    private static let plugin = Array(#"","plugin":""#.utf8)
    private static let kind = Array(#"","kind":""#.utf8)
    private static let action = Array(#"","action":""#.utf8)
    private static let subject = Array(#","subject":""#.utf8)
    private static let denied = Array(#","allowed":false"#.utf8)
    private static let end = Array(#""}"#.utf8)

    private static let status = Array(#","status":""#.utf8)
    private static let microseconds = Array(#","microseconds":"#.utf8)
    private static let fuel = Array(#","fuel":"#.utf8)
    private static let memory = Array(#","memory_bytes":"#.utf8)

    /// Reads a line.
    ///
    /// - Parameters:
    ///   - line: The line without its newline.
    ///   - file: The number of the log's file.
    ///   - offset: Where in the file the line begins.
    ///   - names: Gets the names that are new.
    static func entry(_ line: [UInt8], file: Int, offset: Int, _ names: inout IndexNames) -> IndexedEntry {
        var entry = IndexedEntry(file: file, offset: offset)
        var cursor = Cursor(line)
        guard line.suffix(2).elementsEqual(end), fill(&entry, &cursor, &names) else {
            var entry = IndexedEntry(file: file, offset: offset)
            fillParsing(&entry, line, &names)
            return entry
        }
        return entry
    }

    private static func fill(_ entry: inout IndexedEntry, _ cursor: inout Cursor, _ names: inout IndexNames) -> Bool {
        guard cursor.skip(start), cursor.number() != nil, cursor.skip(time), let time = cursor.timestamp(),
            cursor.skip(plugin), let plugin = cursor.text(), cursor.skip(kind), let kind = cursor.text(),
            let kindNumber = kindNames.firstIndex(where: { $0.elementsEqual(kind) }), cursor.skip(action),
            let action = cursor.text()
        else { return false }
        cursor.skipQuote()
        var subject: ArraySlice<UInt8> = []
        if cursor.skip(Self.subject) {
            guard let text = cursor.text() else { return false }
            subject = text
            cursor.skipQuote()
        }
        entry.time = time
        entry.plugin = names.number(ofPlugin: String(decoding: plugin, as: UTF8.self))
        entry.kind = kindNumber
        entry.isDenied = cursor.skip(denied)
        guard let actionNumber = actionNames.firstIndex(where: { $0.elementsEqual(action) }) else { return true }
        entry.action = UInt8(truncatingIfNeeded: actionNumber)
        guard actionNumber == requestAction else { return true }
        entry.type = names.number(ofType: String(decoding: subject, as: UTF8.self))
        let kindValue = kinds[kindNumber]
        guard kindValue == .completion || kindValue == .failure else { return true }
        // A quotation mark inside of a text is escaped, so that what begins with one is never part of a text.
        var status = cursor
        entry.isError =
            kindValue == .failure || status.find(Self.status) && status.text()?.elementsEqual("error".utf8) == true
        if cursor.find(microseconds), let number = cursor.number() {
            entry.microseconds = UInt32(clamping: min(number, UInt64(UInt32.max - 1)))
        }
        if cursor.find(fuel), let number = cursor.number() { entry.fuel = number }
        if cursor.find(memory), let number = cursor.number() { entry.memoryKibibytes = UInt32(clamping: number >> 10) }
        return true
    }

    private static func fillParsing(_ entry: inout IndexedEntry, _ line: [UInt8], _ names: inout IndexNames) {
        guard let document = try? JSONValue(parsing: line), document.object != nil,
            let kind = document["kind"]?.string,
            let number = kinds.firstIndex(where: { $0.rawValue.utf8.elementsEqual(kind.utf8) })
        else { return }
        entry.kind = number
        var time = Cursor(Array((document["time"]?.string ?? "").utf8))
        entry.time = time.timestamp() ?? 0
        entry.plugin = names.number(ofPlugin: document["plugin"]?.string ?? "")
        entry.isDenied = document["allowed"]?.bool == false
        let action = document["action"]?.string ?? ""
        guard let actionNumber = actions.firstIndex(where: { $0.rawValue.utf8.elementsEqual(action.utf8) }) else {
            return
        }
        entry.action = UInt8(truncatingIfNeeded: actionNumber)
        guard actionNumber == requestAction else { return }
        entry.type = names.number(ofType: document["subject"]?.string ?? "")
        guard kinds[number] == .completion || kinds[number] == .failure else { return }
        entry.isError =
            kinds[number] == .failure || document["status"]?.string?.utf8.elementsEqual("error".utf8) == true
        let count = { (key: String) in document[key]?.integer.flatMap { UInt64(exactly: $0) } }
        if let value = count("microseconds") {
            entry.microseconds = UInt32(clamping: min(value, UInt64(UInt32.max - 1)))
        }
        if let value = count("fuel") { entry.fuel = value }
        if let value = count("memory_bytes") { entry.memoryKibibytes = UInt32(clamping: value >> 10) }
    }
}

/// A place in a line.
private struct Cursor {
    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Passes over what is expected, if it stands here.
    mutating func skip(_ expected: [UInt8]) -> Bool {
        guard bytes.count - index >= expected.count else { return false }
        for position in 0..<expected.count where bytes[index + position] != expected[position] { return false }
        index += expected.count
        return true
    }

    mutating func skipQuote() { if index < bytes.count, bytes[index] == UInt8(ascii: "\"") { index += 1 } }

    /// A text up to its quotation mark, which is not passed over; `nil` if it has an escape.
    mutating func text() -> ArraySlice<UInt8>? {
        let start = index
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") { return bytes[start..<index] }
            if byte == UInt8(ascii: "\\") { return nil }
            index += 1
        }
        return nil
    }

    /// A decimal number of at most 19 digits.
    mutating func number() -> UInt64? {
        let start = index
        var value: UInt64 = 0
        while index < bytes.count, index - start < 19, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) {
            value = value * 10 + UInt64(bytes[index] - UInt8(ascii: "0"))
            index += 1
        }
        return index > start ? value : nil
    }

    /// Goes on behind the next place where `wanted` stands.
    mutating func find(_ wanted: [UInt8]) -> Bool {
        var place = index
        while place + wanted.count <= bytes.count {
            if bytes[place] == wanted[0], bytes[place + 1] == wanted[1],
                bytes[place..<place + wanted.count].elementsEqual(wanted)
            {
                index = place + wanted.count
                return true
            }
            place += 1
        }
        return false
    }

    /// A time such as `2026-08-01T12:00:00.250Z`, in milliseconds since 1970; the quotation mark is not passed over.
    mutating func timestamp() -> Int64? {
        guard bytes.count - index >= 24, bytes[index + 23] == UInt8(ascii: "Z") else { return nil }
        func digits(_ start: Int, _ count: Int) -> Int64? {
            var value: Int64 = 0
            for position in index + start..<index + start + count {
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position]) else { return nil }
                value = value * 10 + Int64(bytes[position] - UInt8(ascii: "0"))
            }
            return value
        }
        guard let year = digits(0, 4), let month = digits(5, 2), (1...12).contains(month), let day = digits(8, 2),
            let hour = digits(11, 2), let minute = digits(14, 2), let second = digits(17, 2), let part = digits(20, 3)
        else { return nil }
        index += 24
        // The days since 1970 of a date, with years that begin in March, so that leap days come last.
        let shifted = month <= 2 ? year - 1 : year
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let days = shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
        return ((days * 24 + hour) * 60 + minute) * 60_000 + second * 1_000 + part
    }
}
