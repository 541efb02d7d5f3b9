import Platform
import StrictJSON

/// What the writers of a log leave in the file of its lock: how far the log went, so that those who find it cut, emptied,
/// gone or replaced by an earlier one can tell.
///
///     "SSPLUGHD" | numbers of 8 bytes, the first of which counts least | CRC-32 of all before | 0 of 4 bytes
///
/// It is written after the log: after the end of a process it may be one line behind, and never ahead. Nobody puts it on
/// the disk: after a failure of the machine it may be either.
package enum LogHead: Equatable, Sendable {
    /// The numbers that were written.
    case known([UInt64])
    /// Nothing was written: the lock is a new one, or one of an earlier version.
    case none
    /// There is something else.
    case damaged

    private static let magic = Array("SSPLUGHD".utf8)

    /// Reads a head of `count` numbers in a lock's file.
    package init(of count: Int, in file: borrowing SystemFile) throws(PluginFileError) {
        let size = Self.magic.count + 8 * count + 8
        let bytes = try file.read(count: size + 1, at: 0)
        if bytes.isEmpty {
            self = .none
            return
        }
        guard bytes.count == size, bytes.starts(with: Self.magic),
            Array(bytes.suffix(8)) == Self.checksum(bytes.dropLast(8))
        else {
            self = .damaged
            return
        }
        self = .known(
            (1...max(1, count)).map { index in
                (0..<8).reduce(0) { $0 | UInt64(bytes[index * 8 + $1]) << UInt64($1 * 8) }
            })
    }

    /// Writes a head over the one before.
    package static func write(_ numbers: [UInt64], to file: borrowing SystemFile) throws(PluginFileError) {
        let bytes = magic + numbers.flatMap(bytes(of:))
        let head = bytes + checksum(bytes[...])
        try file.write(head, at: 0)
        // Heads have one size; what is behind one, somebody has put there.
        if try file.status().st_size > head.count { try file.truncate(to: head.count) }
    }

    private static func checksum(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var checksum = CRC32()
        checksum.update(bytes)
        return Self.bytes(of: UInt64(checksum.value))
    }

    private static func bytes(of number: UInt64) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: number >> UInt64($0 * 8)) }
    }
}
