import Platform
import StrictJSON

/// How far a log went, as its writers leave it in a file of its own, so that those who find the log cut, emptied, gone or
/// replaced by an earlier one can tell.
///
///     NAME.head   "SSPLUGHD" | numbers of 8 bytes, the first of which counts least | CRC-32 of all before | 0 of 4 bytes
///     NAME.lock   the same with the first number 0 and all others 1: there is a head
///
/// A log has its head before its first line, and the lock says so after the head is there and before that line; lines
/// themselves say it too, as their log's kind does. So a head that was taken away is missed, unless lock and all lines that
/// say so went with it. Versions before had the numbers in the lock's file, where they are found, and nothing in lines.
///
/// The head is written after the log: after the end of a process it may be one line behind, and never ahead. Nobody puts
/// it on the disk: after a failure of the machine it may be either.
package enum LogHead: Equatable, Sendable {
    /// The numbers that were written.
    case known([UInt64])
    /// Nothing was written: the log is a new one, or one of an earlier version.
    case none
    /// There was a head, and it is gone.
    case missing
    /// There is something else in its place.
    case damaged

    private static let magic = Array("SSPLUGHD".utf8)

    /// What the lock's file has, beside the numbers, where these are in a file of their own.
    fileprivate static func mark(_ count: Int) -> [UInt64] {
        [0] + [UInt64](repeating: 1, count: max(0, count - 1))
    }

    /// Reads `count` numbers of a file.
    fileprivate init(of count: Int, in file: borrowing SystemFile) throws(PluginFileError) {
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

    fileprivate static func encoded(_ numbers: [UInt64]) -> [UInt8] {
        let bytes = magic + numbers.flatMap(bytes(of:))
        return bytes + checksum(bytes[...])
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

/// The head of a log, for those who hold the log's lock.
package struct LogHeadFile: ~Copyable {
    private let path: String
    private let count: Int
    /// The file, once this value has written it.
    private var file: SystemFile?
    private var device: dev_t = 0
    private var inode: ino_t = 0

    /// A head of `count` numbers in the file at `path`.
    package init(path: String, count: Int) {
        self.path = path
        self.count = count
    }

    /// What was found of a head, before the log itself was read.
    package struct Reading: Sendable {
        /// What its file has; `nil` if there is no file.
        fileprivate let own: LogHead?
        /// What the lock's file has.
        fileprivate let lock: LogHead
        fileprivate let mark: LogHead

        /// The head, once the log has been read.
        ///
        /// - Parameter isSaid: Whether the log says that there is a head.
        package func head(isSaid: Bool) -> LogHead {
            guard let own else { return lock == mark || isSaid ? .missing : lock }
            switch (own, lock) {
            case (.none, _): return .damaged
            // An earlier version has written since.
            case (.known(let numbers), .known(let later)) where later[0] > numbers[0]: return lock
            default: return own
            }
        }
    }

    /// Reads what there is of the head.
    ///
    /// - Parameter lockFile: The lock's file; `nil` if there is none.
    package static func read(
        at path: String, count: Int, lockFile: borrowing SystemFile?
    ) throws(PluginFileError) -> Reading {
        var (own, lock): (LogHead?, LogHead) = (nil, .none)
        switch lockFile {
        case .some(let file): lock = try LogHead(of: count, in: file)
        case .none: break
        }
        if let file = try StateFile(path).openIfPresent() { own = try LogHead(of: count, in: file) }
        return Reading(own: own, lock: lock, mark: .known(LogHead.mark(count)))
    }

    /// Reads what there is of the head.
    package func read(_ lockFile: borrowing SystemFile) throws(PluginFileError) -> Reading {
        var own: LogHead?
        switch file {
        case .some(let file): own = try LogHead(of: count, in: file)
        case .none: if let file = try StateFile(path).openIfPresent() { own = try LogHead(of: count, in: file) }
        }
        return Reading(
            own: own, lock: try LogHead(of: count, in: lockFile), mark: .known(LogHead.mark(count)))
    }

    /// Whether the file that this value writes is the one that others read; also if it has not written any.
    package var isInPlace: Bool {
        guard file != nil else { return true }
        var named = stat()
        // SAFETY: the structure outlives the call.
        return unsafe lstat(path, &named) == 0 && named.st_ino == inode && named.st_dev == device
    }

    /// Makes the head, unless this value has written it before, and says in the lock's file that there is one.
    ///
    /// - Parameters:
    ///   - numbers: How far the log goes.
    ///   - lockFile: The lock's file.
    package mutating func prepare(_ numbers: [UInt64], _ lockFile: borrowing SystemFile) throws(PluginFileError) {
        if file != nil { return }
        let made = try make(LogHead.encoded(numbers))
        let status = try made.status()
        (device, inode) = (status.st_dev, status.st_ino)
        let mark = LogHead.mark(count)
        if try LogHead(of: count, in: lockFile) != .known(mark) {
            let lockBytes = LogHead.encoded(mark)
            try lockFile.write(lockBytes, at: 0)
            try lockFile.truncate(to: lockBytes.count)
        }
        file = consume made
    }

    private func make(_ bytes: [UInt8]) throws(PluginFileError) -> SystemFile {
        // One of the right size is written over, so that others who have it open go on with the same.
        if let present = try StateFile(path).openIfPresent(O_RDWR), try present.status().st_size == bytes.count {
            try present.write(bytes, at: 0)
            return present
        }
        try SharedFile.replace(path, with: bytes)
        return try StateFile(path).open(O_RDWR)
    }

    /// Writes a head over the one before, which ``prepare(_:_:)`` has made.
    package func write(_ numbers: [UInt64]) throws(PluginFileError) { try file?.write(LogHead.encoded(numbers), at: 0) }

    /// Lets the file go, so that it is looked for anew.
    package mutating func forget() { file = nil }
}
