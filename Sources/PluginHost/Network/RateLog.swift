/// What ``RateLimiter`` has counted: the file, and what can be told of what is missing in it.
///
///     version 3   header   "SSPLUGRL" | 3 of 4 bytes | CRC-32 of the number | number of the first record
///                 record   time | offset to the clock | number | weight of 4 bytes | CRC-32 of all before | "end\n"
///     version 2   the same with a 2, and no head but in the lock's file
///     version 1   record   time | offset to the clock | CRC-32 of both, and a mark above it
///     rate.head   number of the last record | its time | its offset | the requests of the hour before
///
/// Numbers have eight bytes where nothing else is said, the first of which counts least. A record's weight says for how
/// many requests it stands: one; none, where it only has a new offset; several, where the records of so many were lost. A
/// file appears with its header in one step. Records are numbered on through all files, so that those that are missing,
/// stand twice or in another place show, and by the head also those that are missing at the end; see ``LogHead``. Without the
/// head nobody knows how many these are: as many as are allowed. The versions before are only read.
struct RateLog {
    /// A request that was counted, or what was lost.
    struct Record {
        /// The limiter's time in milliseconds.
        var time: Int64
        /// What was added to the clock.
        var offset: Int64
        /// For how many requests it stands.
        var weight: UInt32
        /// Which one it is, over all files.
        var number: UInt64 = 0
        /// Whether it stands for what was lost; as long as the file is not written anew.
        var isLost = false
    }

    /// As many requests as are allowed, where nobody knows how many there were.
    private static let unknownWeight = UInt32.max
    static let window: Int64 = 3_600_000
    /// The numbers of a head.
    static let headCount = 4

    /// Times never decrease.
    private var records: [Record] = []
    /// The number of the next record.
    private var next: UInt64 = 1
    /// Where the next record is to be written; `nil` if the file is to be written anew.
    var end: Int?
    /// Whether any record has a number.
    private var hasNumbers = true
    /// How many records are not what was written, or not where.
    private(set) var damagedCount = 0
    /// Whether there was a head, and it is not there any more.
    private(set) var isHeadLost = false

    /// A file that is not there.
    init() {}

    /// Reads a file; `nil` is one that is not there.
    init(_ bytes: [UInt8]?, _ reading: LogHeadFile.Reading, clock: Int64) {
        let head = reading.head(isSaid: bytes?.starts(with: Self.magic) ?? false)
        let known = Head(head)
        isHeadLost = known == nil && head != .none
        defer { resolve(asOf: clock) }
        guard let bytes, bytes.count >= Self.headerBytes else {
            takeWhole(known, wasThere: bytes != nil || isHeadLost)
            return
        }
        if let first = Self.first(bytes, Self.magic) {
            read(bytes, from: Self.headerBytes, Self.recordBytes, first: first, Record.init(new:))
            end = damagedCount > 0 ? nil : Self.headerBytes + records.count * Self.recordBytes
        } else if let first = Self.first(bytes, Self.headlessMagic) {
            read(bytes, from: Self.headerBytes, Self.recordBytes, first: first, Record.init(new:))
        } else if Self.isOld(bytes) {
            read(bytes, from: 0, Self.oldRecordBytes, first: nil, Record.init(old:))
        } else {
            damagedCount += 1
            read(bytes, from: Self.headerBytes, Self.recordBytes, first: nil, Record.init(new:))
        }
        takeEnd(known)
        if isHeadLost {
            lose(1, weight: UInt64(Self.unknownWeight))
            end = nil
        }
    }

    /// What is kept in the head: number, time and offset of the last record, and the requests of the hour before.
    var head: [UInt64] {
        let last = records.last
        let time = last?.time ?? 0
        return [
            next - 1, UInt64(clamping: time), UInt64(clamping: last?.offset ?? 0), Self.weight(of: recent(at: time)),
        ]
    }
}

// MARK: Counting

extension RateLog {
    /// The limiter's time and offset to the clock, and whether the clock was found set back too far.
    func now(clock: Int64) -> (time: Int64, offset: Int64, hasJumped: Bool) {
        guard let last = records.last else { return (clock, 0, false) }
        let time = clock + last.offset
        guard time < last.time else { return (time, last.offset, false) }
        guard last.time - time > Self.window else { return (last.time, last.offset, false) }
        return (last.time, last.offset + last.time - time, true)
    }

    private func recent(at now: Int64) -> ArraySlice<Record> { records.drop { $0.time <= now - Self.window } }

    private static func weight(of records: some Sequence<Record>) -> UInt64 {
        records.reduce(0) { $0 + UInt64($1.weight) }
    }

    /// How many requests there were in the hour before; as many as are allowed where nobody knows.
    func count(at now: Int64, _ limit: Int) -> Int {
        let recent = recent(at: now)
        let known = Self.weight(of: recent.filter { $0.weight != Self.unknownWeight })
        let isKnown = !recent.contains { $0.weight == Self.unknownWeight }
        return isKnown ? Int(clamping: known) : max(limit, Int(clamping: known))
    }

    /// How many of the requests of the hour before stand for records that are damaged or missing; all that are allowed where
    /// nobody knows.
    func lostCount(at now: Int64, _ limit: Int) -> Int {
        let weight = Self.weight(of: recent(at: now).filter(\.isLost))
        return weight < UInt64(Self.unknownWeight) ? Int(weight) : limit
    }

    /// Whether nobody knows how many requests there were in the hour before.
    func isUnknown(at now: Int64) -> Bool { recent(at: now).contains { $0.weight == Self.unknownWeight } }

    /// How long a request has to wait, in milliseconds; `nil` if it may be sent.
    func wait(at now: Int64, _ limit: Int) -> Int64? {
        let recent = recent(at: now)
        var excess = Int(clamping: Self.weight(of: recent)) - limit
        guard excess >= 0 else { return nil }
        // With the limit lowered, more than one must become old.
        for record in recent {
            excess -= Int(record.weight)
            if excess < 0 { return record.time + Self.window - now }
        }
        return Self.window
    }

    /// Whether the file is better written anew.
    func isMostlyOld(at now: Int64) -> Bool { records.count > 2 * recent(at: now).count + 64 }

    mutating func removeOld(at now: Int64) {
        records = Array(recent(at: now))
        end = nil
    }

    mutating func removeAll() { records = [] }

    /// Adds a record; returns what it is in the file.
    mutating func append(_ record: Record) -> [UInt8] {
        var record = record
        record.number = next
        next += 1
        records.append(record)
        return record.encoded
    }

    /// The whole file, whose records get numbers that none had before: an earlier file is not taken for it.
    mutating func writtenAnew() -> [UInt8] {
        var bytes = Self.header(first: next)
        for index in records.indices {
            records[index].number = next
            records[index].isLost = false
            next += 1
            bytes += records[index].encoded
        }
        damagedCount = 0
        end = bytes.count
        return bytes
    }
}

// MARK: Reading

extension RateLog {
    private static let headerBytes = 24
    private static let recordBytes = 36
    private static let oldRecordBytes = 24
    private static let magic = Array("SSPLUGRL".utf8) + [3, 0, 0, 0]
    /// That of version 2.
    private static let headlessMagic = Array("SSPLUGRL".utf8) + [2, 0, 0, 0]
    /// Records that damage has taken; their time is looked for last.
    private static let noTime: Int64 = -1

    private static func header(first: UInt64, _ magic: [UInt8] = magic) -> [UInt8] {
        let number = bytes(of: first)
        return magic + bytes(of: UInt64(checksum(number[...]))).prefix(4) + number
    }

    /// The number of the first record of a file whose header begins so.
    private static func first(_ bytes: [UInt8], _ magic: [UInt8]) -> UInt64? {
        guard bytes.count >= headerBytes else { return nil }
        let first = number(bytes[16...])
        return first < 1 << 60 && bytes.starts(with: header(first: first, magic)) ? first : nil
    }

    /// Whether a file is one of version 1: at least one record of it is as it was written.
    private static func isOld(_ bytes: [UInt8]) -> Bool {
        stride(from: 0, through: bytes.count - oldRecordBytes, by: oldRecordBytes).contains {
            Record(old: bytes[$0..<$0 + oldRecordBytes]) != nil
        }
    }

    /// Reads records of so many bytes each; `first` is the number of the first one, if that is known.
    private mutating func read(
        _ bytes: [UInt8], from start: Int, _ count: Int, first: UInt64?, _ record: (ArraySlice<UInt8>) -> Record?
    ) {
        // Blocks that never reached the disk read as zeros, and no record is zeros. One record of them is what a crash
        // has cut. Where there are more, nobody knows whether a crash or something else has taken them, but each was a
        // request.
        let zeros = (bytes.lastIndex { $0 != 0 } ?? -1) + 1
        let end = bytes.count - zeros < 2 * count ? zeros : bytes.count
        var expected = first
        var index = start
        while bytes.count - index >= count, index < end {
            let found = record(bytes[index..<index + count])
            index += count
            guard let found else {
                lose(1)
                expected = expected.map { $0 + 1 }
                continue
            }
            // Those of version 1 have no numbers.
            guard found.number > 0 else {
                records.append(found)
                continue
            }
            if let known = expected {
                guard found.number >= known else {
                    // It stands twice, or its place was found empty before.
                    damagedCount += 1
                    continue
                }
                lose(found.number - known)
            }
            records.append(found)
            expected = found.number + 1
        }
        if let expected { next = expected } else { hasNumbers = false }
    }

    /// Puts records that are missing among the requests.
    private mutating func lose(_ count: UInt64, weight: UInt64? = nil, time: Int64 = noTime, offset: Int64 = 0) {
        guard count > 0 else { return }
        damagedCount += min(Int(clamping: count), .max - damagedCount)
        let weight = UInt32(clamping: weight ?? count)
        records.append(Record(time: time, offset: offset, weight: weight, isLost: true))
    }

    /// What the head has, if it can be believed.
    private struct Head {
        var number: UInt64
        var time: Int64
        var offset: Int64
        var count: UInt64

        init?(_ head: LogHead) {
            guard case .known(let numbers) = head, numbers.count == RateLog.headCount,
                numbers[..<3].allSatisfy({ $0 < 1 << 60 })
            else { return nil }
            (number, time, offset, count) = (numbers[0], Int64(numbers[1]), Int64(numbers[2]), numbers[3])
        }
    }

    /// Takes the requests for lost that were counted and are not in the file, as late as the last of them was.
    private mutating func takeEnd(_ head: Head?) {
        guard let head else { return }
        let left = records.filter { $0.time == Self.noTime || $0.time > head.time - Self.window }
        let short = head.count - min(head.count, Self.weight(of: left))
        guard head.number >= next else {
            if short > 0 {
                lose(1, weight: short, time: head.time, offset: head.offset)
                end = nil
            }
            return
        }
        // Where no record has a number, nobody knows how many are missing, but how many counted.
        let missing = hasNumbers ? head.number - next + 1 : 1
        lose(missing, weight: max(hasNumbers ? missing : 0, short), time: head.time, offset: head.offset)
        next = head.number + 1
        end = nil
    }

    /// Takes all for lost that was counted.
    private mutating func takeWhole(_ head: Head?, wasThere: Bool) {
        guard let head else {
            // Nothing was counted, or nobody knows what.
            if wasThere { lose(1, weight: UInt64(Self.unknownWeight)) }
            return
        }
        next = head.number + 1
        if wasThere || head.count > 0 { lose(1, weight: head.count, time: head.time, offset: head.offset) }
    }

    /// Makes requests of the damaged records, as late as their neighbours allow.
    private mutating func resolve(asOf clock: Int64) {
        let last = records.last { $0.time != Self.noTime }
        for index in records.indices.reversed() where records[index].time == Self.noTime {
            let next = index + 1 < records.count ? records[index + 1] : nil
            let offset = next?.offset ?? last?.offset ?? 0
            records[index].offset = offset
            records[index].time = next?.time ?? max(last?.time ?? 0, clock + offset)
        }
    }

    fileprivate static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    fileprivate static func bytes(of number: UInt64) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: number >> UInt64($0 * 8)) }
    }

    fileprivate static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        var checksum = CRC32()
        checksum.update(bytes)
        return checksum.value
    }
}

extension RateLog.Record {
    /// The marks of version 1, which its checksum does not cover: of a request, and of one of an earlier version.
    private static let requestMarks: [UInt64] = [6, 1]
    /// Those of a new offset.
    private static let offsetMarks: [UInt64] = [24, 0]
    /// So that no record ends with zeros, as blocks do that did not reach the disk.
    private static let trailer = Array("end\n".utf8)

    /// Reads a record of version 2 or 3.
    fileprivate init?(new bytes: ArraySlice<UInt8>) {
        let end = RateLog.number(bytes.dropFirst(24))
        let (weight, checksum) = (UInt32(truncatingIfNeeded: end), UInt32(truncatingIfNeeded: end >> 32))
        guard checksum == RateLog.checksum(bytes.prefix(28)), bytes.dropFirst(32).elementsEqual(Self.trailer) else {
            return nil
        }
        let number = RateLog.number(bytes.dropFirst(16))
        guard (1..<1 << 60).contains(number) else { return nil }
        self.init(RateLog.number(bytes), RateLog.number(bytes.dropFirst(8)), weight, number)
    }

    /// Reads a record of version 1.
    fileprivate init?(old bytes: ArraySlice<UInt8>) {
        let (mark, checksum) = (RateLog.number(bytes.dropFirst(16)) >> 32, RateLog.number(bytes.dropFirst(16)))
        guard checksum & 0xFFFF_FFFF == UInt64(RateLog.checksum(bytes.prefix(16))),
            Self.requestMarks.contains(mark) || Self.offsetMarks.contains(mark)
        else { return nil }
        let weight: UInt32 = Self.requestMarks.contains(mark) ? 1 : 0
        self.init(RateLog.number(bytes), RateLog.number(bytes.dropFirst(8)), weight, 0)
    }

    private init?(_ time: UInt64, _ offset: UInt64, _ weight: UInt32, _ number: UInt64) {
        // Beyond any clock, and far from where adding could overflow.
        guard time <= 1 << 60, offset <= 1 << 60 else { return nil }
        self.init(time: Int64(time), offset: Int64(offset), weight: weight, number: number)
    }

    /// The record in version 3.
    fileprivate var encoded: [UInt8] {
        let numbers = [UInt64(clamping: time), UInt64(clamping: offset), number].flatMap(RateLog.bytes)
        let bytes = numbers + RateLog.bytes(of: UInt64(weight)).prefix(4)
        return bytes + RateLog.bytes(of: UInt64(RateLog.checksum(bytes[...]))).prefix(4) + Self.trailer
    }
}
