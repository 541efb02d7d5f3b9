import Wasm

/// What a store's log looks like: the bytes of records, and what damage looks like.
///
///     version 3   header   "SSPLUGKV" | 3
///                 record   head checksum | key length | value length | checksum of key and value | number
///                          | key | value | "end\n"
///     version 2   header   "SSPLUGKV" | 2
///                 record   head checksum | key length | value length | checksum of key and value | key | value | "end\n"
///     version 1   header   "SSPLUGKV" | 1
///                 record   checksum of what follows | key length | value length | key | value
///
/// Numbers have four bytes, the first of which counts least; a value length of 2^32 − 1 removes the key. The head
/// checksum covers the numbers after it, so that lengths are believed only if they are what was
/// written, and a record never ends with a zero, as blocks do that did not reach the disk. Records are numbered from 1 in
/// each log, so that one that is missing, stands twice or in the place of another shows, but for the last ones: a log
/// that ends early is what there was before them. Versions 1 and 2 are only read.
struct StoreFormat {
    /// The number in the header.
    let version: UInt32

    static let current = StoreFormat(version: 3)
    private static let known = [current, StoreFormat(version: 2), StoreFormat(version: 1)]
    static let headerCount = 12
    private static let trailer = Array("end\n".utf8)
    private static let removed = UInt32.max
    /// Disks write blocks whole: what did not reach one is zeros from a multiple of this on.
    private static let blockCount = 512
    /// How many bytes a search for whole records reads to compute checksums, so that no file makes it endless.
    private static let searchBudget = 256 << 20

    var header: [UInt8] { Array("SSPLUGKV".utf8) + Self.bytes(of: version) }

    /// The format of a log, by its header; `nil` for another file.
    static func of(_ bytes: [UInt8]) -> StoreFormat? { known.first { bytes.starts(with: $0.header) } }

    private var recordHeadCount: Int { version == 1 ? 12 : version == 2 ? 16 : 20 }

    /// The bytes of a record beside its key and value.
    static let overhead = current.recordHeadCount + trailer.count

    /// One setting in the log.
    struct Record {
        var key: [UInt8]
        /// `nil` removes the key.
        var value: [UInt8]?
        /// Which one of the log it is, from 1; `nil` in earlier versions.
        var number: UInt32?
        /// Where the record ends.
        var end: Int
    }

    /// The longest record that a crash can have kept from the disk; hosts whose limits are higher must repair what
    /// lacks a longer one.
    private static let longestRecord =
        overhead + PluginLimits().storageKeyBytes.bytes + PluginLimits().storageValueBytes.bytes

    /// A record in the current format.
    ///
    /// - Parameter number: Which one of the log it is, from 1; a log has room for fewer than there are numbers.
    static func encoded(_ key: [UInt8], _ value: [UInt8]?, number: Int) -> [UInt8] {
        let body = key + (value ?? [])
        let count = value.map { UInt32(clamping: $0.count) } ?? removed
        let head =
            bytes(of: UInt32(clamping: key.count)) + bytes(of: count) + bytes(of: checksum(body[...]))
            + bytes(of: UInt32(clamping: number))
        return bytes(of: checksum(head[...])) + head + body + trailer
    }

    /// The record at `start`, or `nil` if it is not whole.
    func record(in bytes: [UInt8], at start: Int) -> Record? {
        guard let place = place(in: bytes, at: start), place.end <= bytes.count, isWhole(place, in: bytes) else {
            return nil
        }
        let key = Array(bytes[place.key..<place.value])
        return Record(
            key: key, value: place.isRemoval ? nil : Array(bytes[place.value..<place.bodyEnd]),
            number: version < 3 ? nil : Self.number(bytes, at: start + 16), end: place.end)
    }

    /// Where the parts of a record are, as its lengths say.
    private struct Place {
        var start: Int
        var key: Int
        var value: Int
        var bodyEnd: Int
        var end: Int
        var isRemoval: Bool
    }

    /// Reads the lengths of the record at `start`; `nil` if there are none, or their checksum is wrong.
    private func place(in bytes: [UInt8], at start: Int) -> Place? {
        guard bytes.count - start >= recordHeadCount else { return nil }
        if version != 1, Self.number(bytes, at: start) != Self.checksum(bytes[(start + 4)..<(start + recordHeadCount)])
        {
            return nil
        }
        return place(
            at: start, keyCount: Self.number(bytes, at: start + 4), valueCount: Self.number(bytes, at: start + 8))
    }

    private func place(at start: Int, keyCount: UInt32, valueCount: UInt32) -> Place {
        let key = start + recordHeadCount
        let value = key + Int(keyCount)
        let bodyEnd = value + (valueCount == Self.removed ? 0 : Int(valueCount))
        return Place(
            start: start, key: key, value: value, bodyEnd: bodyEnd,
            end: bodyEnd + (version == 1 ? 0 : Self.trailer.count), isRemoval: valueCount == Self.removed)
    }

    /// Whether the contents of a record are what was written; the record ends within the bytes.
    private func isWhole(_ place: Place, in bytes: [UInt8]) -> Bool {
        if version == 1 {
            return Self.number(bytes, at: place.start) == Self.checksum(bytes[(place.start + 4)..<place.end])
        }
        return bytes[place.bodyEnd..<place.end].elementsEqual(Self.trailer)
            && Self.number(bytes, at: place.start + 12) == Self.checksum(bytes[place.key..<place.bodyEnd])
    }
}

extension StoreFormat {
    /// Whether what stands at `start`, which is no whole record, can be what a crash left of the last one.
    ///
    /// It can if bytes are missing, or are zeros from the beginning of a block to the end, and nothing whole follows.
    /// What has all its bytes was written whole, and was changed since.
    ///
    /// A crash tears one record: all before it were on the disk. So zeros that are longer than any record have taken
    /// records that were written, and behind the header nothing is ever torn, since a log begins with its first record
    /// in it.
    func isTorn(_ bytes: [UInt8], at start: Int, isFirst: Bool) -> Bool {
        guard !isFirst, isCut(bytes, at: start) || lacksBlocks(bytes, from: start) else { return false }
        if case .nothing = nextRecord(in: bytes, from: start + 1) { return true }
        return false
    }

    private func isCut(_ bytes: [UInt8], at start: Int) -> Bool {
        if bytes.count - start < recordHeadCount { return true }
        guard let place = place(in: bytes, at: start), place.end > bytes.count else { return false }
        return version != 1 || !hasAlteredLength(bytes, at: start)
    }

    /// Whether a record of version 1 is whole but for one bit of its lengths, which have no checksum of their own.
    private func hasAlteredLength(_ bytes: [UInt8], at start: Int) -> Bool {
        let (keyCount, valueCount) = (Self.number(bytes, at: start + 4), Self.number(bytes, at: start + 8))
        for bit in UInt32(0)..<64 {
            let place = place(
                at: start, keyCount: bit < 32 ? keyCount ^ 1 << bit : keyCount,
                valueCount: bit < 32 ? valueCount : valueCount ^ 1 << (bit - 32))
            guard place.end == bytes.count else { continue }
            var checksum = CRC32()
            checksum.update(Self.bytes(of: UInt32(place.value - place.key)))
            checksum.update(Self.bytes(of: place.isRemoval ? Self.removed : UInt32(place.bodyEnd - place.value)))
            checksum.update(bytes[place.key..<place.end])
            if checksum.value == Self.number(bytes, at: start) { return true }
        }
        return false
    }

    /// Whether the bytes from `start` on end with blocks that did not reach the disk.
    private func lacksBlocks(_ bytes: [UInt8], from start: Int) -> Bool {
        guard bytes.count - start <= Self.longestRecord else { return false }
        let zeros = bytes[start...].lastIndex { $0 != 0 }.map { $0 + 1 } ?? start
        if zeros == start { return true }
        return (zeros + Self.blockCount - 1) / Self.blockCount * Self.blockCount < bytes.count
    }

    /// What a search for whole records has found.
    enum Search {
        case record(Record, start: Int)
        case nothing
        /// The search has read as much as it may.
        case givenUp
    }

    /// The first whole record that begins at `start` or later.
    func nextRecord(in bytes: [UInt8], from start: Int) -> Search {
        var budget = Self.searchBudget
        var start = start
        while start + recordHeadCount <= bytes.count {
            // The lengths before the checksums: nearly everywhere they are nonsense.
            let place = place(
                at: start, keyCount: Self.number(bytes, at: start + 4), valueCount: Self.number(bytes, at: start + 8))
            let isPossible =
                place.end <= bytes.count
                && (version == 1 || bytes[place.bodyEnd..<place.end].elementsEqual(Self.trailer))
            if isPossible {
                budget -= place.end - start
                guard budget >= 0 else { return .givenUp }
                if let record = record(in: bytes, at: start) { return .record(record, start: start) }
            }
            start += 1
        }
        return .nothing
    }

    /// What can be read of a damaged log: every whole record, in order.
    static func salvage(_ bytes: [UInt8]) -> Salvage {
        // The header itself may be damaged, and then look like that of another version.
        known.map { $0.salvage(bytes) }.max { $0.records.count < $1.records.count } ?? Salvage()
    }

    /// The whole records of a log, and how many bytes lie between them.
    struct Salvage {
        var records: [Record] = []
        var lostByteCount = 0
    }

    private func salvage(_ bytes: [UInt8]) -> Salvage {
        var result = Salvage()
        var index = min(Self.headerCount, bytes.count)
        while index < bytes.count {
            if let record = record(in: bytes, at: index) {
                result.records.append(record)
                index = record.end
                continue
            }
            guard case .record(_, let start) = nextRecord(in: bytes, from: index + 1) else {
                result.lostByteCount += bytes.count - index
                break
            }
            result.lostByteCount += start - index
            index = start
        }
        // As they were written, where somebody has put them in another order.
        if version >= 3 { result.records.sort { ($0.number ?? 0) < ($1.number ?? 0) } }
        return result
    }

    private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        var checksum = CRC32()
        checksum.update(bytes)
        return checksum.value
    }

    private static func number(_ bytes: [UInt8], at index: Int) -> UInt32 {
        (0..<4).reduce(0) { $0 | UInt32(bytes[index + $1]) << UInt32(8 * $1) }
    }

    private static func bytes(of number: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: number >> UInt32(8 * $0)) }
    }
}
