import Platform

/// How many bytes of audit lines a plugin has caused today.
struct AuditUsage: Equatable {
    /// The day in UTC, counted from 1970.
    var day: Int64
    /// The bytes of the plugin's lines of that day.
    var byteCount: Int64 = 0
    /// Whether the log says already that the quota is used up.
    var isAnnounced = false

    /// What is counted on `today`.
    ///
    /// A new day begins with nothing. Where the clock was set back across midnight the later day goes on, so that
    /// nobody gets a second quota when it comes again; where it was set back further the count goes on under the new
    /// date, so that nobody waits for a day that is years ahead.
    func rolled(to today: Int64) -> AuditUsage {
        if today > day { return AuditUsage(day: today) }
        guard today < day - 1 else { return self }
        var usage = self
        usage.day = today
        return usage
    }

    /// The day of a time in seconds since 1970.
    static func day(of time: Double) -> Int64 {
        time.isFinite ? Int64(max(0, min(time, 253_402_300_799)) / 86_400) : 0
    }
}

/// The counts of all plugins, each in a file of its own, so that no plugin touches another's.
///
///     audit/quota/<lower-cased id>    two records of 32 bytes, written in turn:
///                                     day | bytes | turn << 1 | announced | CRC-32 | 0
///     audit/quota.list                the names of all counts, see ``AuditCounts``
///
/// Whoever counts holds the log's lock, and looks for the list when it opens a count. Each count overwrites the older of the two records, so that one cut by a crash
/// leaves the one before, which lacks a single line. A record that is not as it was written is named in the log, and so is
/// a count that is gone. Turns from ``AuditCounts/firstListedTurn`` on say that there is a list, which earlier versions did
/// not write. The files are not synchronised to the disk: after a failure of the machine some lines may be uncounted.
struct AuditQuota: ~Copyable {
    /// A plugin's file and the last record in it.
    private final class Counter {
        /// The file, which is made with the first count in it: an empty one is never what a crash leaves.
        var file: SystemFile?
        var usage = AuditUsage(day: 0)
        var turn: UInt64 = 0
        /// Whether the next count is to write the list or the length of the file anew.
        var isToBeMended = false
        /// Whether the file is as this process knows it.
        var isCurrent = false
    }

    /// A plugin's count, and whether the file had something that is no count.
    struct Reading {
        var usage: AuditUsage
        /// Whether the file has the count under this day, and not under another one that has gone by or was set back.
        var isStored: Bool
        var damage = Damage.none
    }

    /// What of a file is not as it was written.
    enum Damage {
        case none
        /// One of the two records: at worst the last line is not counted.
        case partial
        /// Both.
        case total
        /// The file, which the list names.
        case missing
        /// There may have been a file: the list was lost once, as other counts or the list itself tell.
        case unlisted
        /// The list, of which the file tells.
        case listLost

        /// What the log says of it.
        var consequence: String {
            switch self {
            case .none: ""
            case .partial: "was damaged and goes on from one of its last two states"
            case .total: "was damaged and starts anew"
            case .missing: "was missing and starts anew"
            case .unlisted: "starts anew, but whether there was one cannot be known: quota.list was missing or damaged"
            case .listLost:
                "goes on, but whether others are missing cannot be known: quota.list was missing, damaged or an earlier one"
            }
        }
    }

    private let folder: String
    private var counters: [String: Counter] = [:]

    /// The files kept open; a process with more plugins opens them anew.
    private static let maximumCounters = 64
    private static let recordByteCount = 32
    /// The bytes of a file.
    private static let byteCount = 2 * recordByteCount

    init(folder: String) { self.folder = folder }

    /// Takes note that another process may have counted.
    mutating func forget() {
        for counter in counters.values { counter.isCurrent = false }
    }

    /// Lets all files go, which may not be those at their paths any more.
    mutating func close() { counters.removeAll() }

    /// What a plugin has used on `today`.
    mutating func usage(of plugin: String, on today: Int64) throws(PluginFileError) -> Reading {
        let key = Self.fileName(plugin)
        let counter: Counter
        if let known = counters[key] {
            counter = known
        } else {
            if counters.count >= Self.maximumCounters { counters.removeAll() }
            counter = Counter()
            counters[key] = counter
        }
        var damage = Damage.none
        if !counter.isCurrent {
            try read(counter, key, today, &damage)
        }
        let usage = counter.usage.rolled(to: today)
        return Reading(usage: usage, isStored: usage == counter.usage, damage: damage)
    }

    private func read(
        _ counter: Counter, _ key: String, _ today: Int64, _ damage: inout Damage
    ) throws(PluginFileError) {
        (counter.usage, counter.turn) = (AuditUsage(day: today), 0)
        // Another process may have made it meanwhile.
        let isOpened = counter.file == nil
        if isOpened { counter.file = try StateFile(path(key)).openIfPresent(O_RDWR) }
        if let bytes = try counter.file?.read(count: Self.byteCount + 1, at: 0) {
            let found = Self.last(of: bytes)
            if let record = found.record { (counter.usage, counter.turn) = record }
            damage = found.damage
            if damage == .none, isOpened, counter.turn >= AuditCounts.firstListedTurn {
                damage = try AuditCounts.isListed(key, in: folder) ? .none : .listLost
            }
            counter.isToBeMended = damage != .none
        } else {
            damage = try AuditCounts(in: folder).lack(of: key)
        }
        counter.isCurrent = true
    }

    /// The last record of a file, and what of the file is no record.
    ///
    /// - Parameter bytes: The file, or as much of it as shows that it is too long.
    static func last(of bytes: [UInt8]) -> (record: (usage: AuditUsage, turn: UInt64)?, damage: Damage) {
        let records = [record(bytes, at: 0), record(bytes, at: recordByteCount)].compactMap { $0 }
        let last = records.max { $0.turn < $1.turn }
        // The first count leaves the other record unwritten.
        let isFirst = last?.turn == 1 && bytes.prefix(recordByteCount).allSatisfy { $0 == 0 }
        if records.count == 2 || isFirst, bytes.count == byteCount { return (last, .none) }
        return (last, last == nil ? .total : .partial)
    }

    private func path(_ name: String) -> String { Path.join(folder, name) }

    /// Keeps what a plugin has used; ``usage(of:on:)`` was asked before.
    func set(_ usage: AuditUsage, of plugin: String) throws(PluginFileError) {
        let name = Self.fileName(plugin)
        guard let counter = counters[name] else { return }
        counter.usage = usage
        counter.isCurrent = false
        if counter.file == nil {
            try Path.makeFolder(folder)
            counter.turn = 1
            let records = Self.encoded(AuditUsage(day: usage.day), turn: 0) + Self.encoded(usage, turn: 1)
            // Not beside the others, where each name may be that of a plugin.
            try SharedFile.replace(path(name), with: records, preparedAt: folder + ".new")
            counter.file = try StateFile(path(name)).open(O_RDWR)
        }
        if counter.turn < AuditCounts.firstListedTurn {
            // The count says that it is listed when it is, so that a crash between the two leaves nothing to be missed.
            try AuditCounts.write(in: folder)
            counter.turn += AuditCounts.firstListedTurn
        } else if counter.isToBeMended {
            try AuditCounts.write(in: folder)
        }
        if counter.isToBeMended, try counter.file?.status().st_size ?? 0 > Self.byteCount {
            try counter.file?.truncate(to: Self.byteCount)
        }
        counter.isToBeMended = false
        counter.turn += 1
        let record = Self.encoded(usage, turn: counter.turn)
        try counter.file?.write(record, at: counter.turn % 2 == 0 ? 0 : Self.recordByteCount)
        counter.isCurrent = true
    }

    /// The file of a plugin: its identifier without regard to case, or a digest of what is no identifier.
    private static func fileName(_ plugin: String) -> String {
        let folded = PluginIdentifier.folded(plugin)
        if PluginIdentifier.problem(of: folded) == nil { return folded }
        return "_\(ContentDigest(hashing: Array(folded.utf8)).hexadecimal)"
    }

    private static func encoded(_ usage: AuditUsage, turn: UInt64) -> [UInt8] {
        var bytes: [UInt8] = []
        let numbers = [UInt64(bitPattern: usage.day), UInt64(bitPattern: usage.byteCount)]
        for number in numbers + [turn << 1 | (usage.isAnnounced ? 1 : 0)] { append(number, to: &bytes) }
        var checksum = CRC32()
        checksum.update(bytes)
        append(UInt64(checksum.value), to: &bytes)
        return bytes
    }

    private static func record(_ bytes: [UInt8], at start: Int) -> (usage: AuditUsage, turn: UInt64)? {
        guard bytes.count >= start + recordByteCount else { return nil }
        let numbers = (0..<4).map { index in
            (0..<8).reduce(UInt64(0)) { $0 | UInt64(bytes[start + index * 8 + $1]) << UInt64($1 * 8) }
        }
        var checksum = CRC32()
        checksum.update(bytes[start..<start + 24])
        let (day, count) = (Int64(bitPattern: numbers[0]), Int64(bitPattern: numbers[1]))
        // Beyond any day and count, and far from where adding could overflow; a record of zeros is none.
        guard numbers[3] == UInt64(checksum.value), (0...(1 << 40)).contains(day), (0...(1 << 60)).contains(count),
            numbers[2] < 1 << 60
        else { return nil }
        return (AuditUsage(day: day, byteCount: count, isAnnounced: numbers[2] & 1 == 1), numbers[2] >> 1)
    }

    private static func append(_ number: UInt64, to bytes: inout [UInt8]) {
        for shift in stride(from: UInt64(0), to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }
}
