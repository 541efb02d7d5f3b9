// The types of preview 1 as the guest sees them: the values of enumerations and the bits of flags.

/// What a descriptor or directory entry is (`filetype`).
package enum FileType: UInt8, Sendable {
    case unknown = 0
    case blockDevice
    case characterDevice
    case directory
    case regularFile
    case socketDatagram
    case socketStream
    case symbolicLink
}

/// What may be done with a descriptor (`rights`), in the specification's order.
struct Rights: OptionSet {
    var rawValue: UInt64

    static let fdDatasync = Rights(rawValue: 1 << 0)
    static let fdRead = Rights(rawValue: 1 << 1)
    static let fdSeek = Rights(rawValue: 1 << 2)
    static let fdFdstatSetFlags = Rights(rawValue: 1 << 3)
    static let fdSync = Rights(rawValue: 1 << 4)
    static let fdTell = Rights(rawValue: 1 << 5)
    static let fdWrite = Rights(rawValue: 1 << 6)
    static let fdAdvise = Rights(rawValue: 1 << 7)
    static let fdAllocate = Rights(rawValue: 1 << 8)
    static let pathCreateDirectory = Rights(rawValue: 1 << 9)
    static let pathCreateFile = Rights(rawValue: 1 << 10)
    static let pathLinkSource = Rights(rawValue: 1 << 11)
    static let pathLinkTarget = Rights(rawValue: 1 << 12)
    static let pathOpen = Rights(rawValue: 1 << 13)
    static let fdReaddir = Rights(rawValue: 1 << 14)
    static let pathReadlink = Rights(rawValue: 1 << 15)
    static let pathRenameSource = Rights(rawValue: 1 << 16)
    static let pathRenameTarget = Rights(rawValue: 1 << 17)
    static let pathFilestatGet = Rights(rawValue: 1 << 18)
    static let pathFilestatSetSize = Rights(rawValue: 1 << 19)
    static let pathFilestatSetTimes = Rights(rawValue: 1 << 20)
    static let fdFilestatGet = Rights(rawValue: 1 << 21)
    static let fdFilestatSetSize = Rights(rawValue: 1 << 22)
    static let fdFilestatSetTimes = Rights(rawValue: 1 << 23)
    static let pathSymlink = Rights(rawValue: 1 << 24)
    static let pathRemoveDirectory = Rights(rawValue: 1 << 25)
    static let pathUnlinkFile = Rights(rawValue: 1 << 26)
    static let pollFdReadwrite = Rights(rawValue: 1 << 27)

    /// What can be done with a regular file.
    static let file: Rights = [
        .fdDatasync, .fdRead, .fdSeek, .fdFdstatSetFlags, .fdSync, .fdTell, .fdWrite, .fdAdvise, .fdAllocate,
        .fdFilestatGet, .fdFilestatSetSize, .fdFilestatSetTimes, .pollFdReadwrite,
    ]
    /// What can be done with a directory.
    static let directory: Rights = [
        .fdDatasync, .fdFdstatSetFlags, .fdSync, .pathCreateDirectory, .pathCreateFile, .pathLinkSource,
        .pathLinkTarget, .pathOpen, .fdReaddir, .pathReadlink, .pathRenameSource, .pathRenameTarget, .pathFilestatGet,
        .pathFilestatSetSize, .pathFilestatSetTimes, .fdFilestatGet, .fdFilestatSetTimes, .pathSymlink,
        .pathRemoveDirectory, .pathUnlinkFile,
    ]
    /// Everything that changes a file, a directory or its entries.
    static let mutating: Rights = [
        .fdWrite, .fdAllocate, .pathCreateDirectory, .pathCreateFile, .pathLinkSource, .pathLinkTarget,
        .pathRenameSource, .pathRenameTarget, .pathFilestatSetSize, .pathFilestatSetTimes, .fdFilestatSetSize,
        .fdFilestatSetTimes, .pathSymlink, .pathRemoveDirectory, .pathUnlinkFile,
    ]
    /// Standard input.
    static let input: Rights = [.fdRead, .fdFdstatSetFlags, .fdFilestatGet, .pollFdReadwrite]
    /// Standard output and standard error.
    static let output: Rights = [.fdWrite, .fdFdstatSetFlags, .fdFilestatGet, .pollFdReadwrite]
}

/// How a descriptor behaves (`fdflags`).
struct DescriptorFlags: OptionSet {
    var rawValue: UInt16

    static let append = DescriptorFlags(rawValue: 1 << 0)
    static let dsync = DescriptorFlags(rawValue: 1 << 1)
    static let nonblock = DescriptorFlags(rawValue: 1 << 2)
    static let rsync = DescriptorFlags(rawValue: 1 << 3)
    static let sync = DescriptorFlags(rawValue: 1 << 4)
    static let all = DescriptorFlags(rawValue: (1 << 5) - 1)

    /// The flags with these bits.
    ///
    /// - Throws: ``WASIErrno/inval`` for an unknown bit.
    init(bits: UInt32) throws(CallFailure) {
        guard bits & ~UInt32(Self.all.rawValue) == 0 else { throw .errno(.inval) }
        self.init(rawValue: UInt16(truncatingIfNeeded: bits))
    }

    init(rawValue: UInt16) { self.rawValue = rawValue }
}

/// How `path_open` opens (`oflags`).
struct OpenFlags: OptionSet {
    var rawValue: UInt16

    static let creat = OpenFlags(rawValue: 1 << 0)
    static let directory = OpenFlags(rawValue: 1 << 1)
    static let excl = OpenFlags(rawValue: 1 << 2)
    static let trunc = OpenFlags(rawValue: 1 << 3)
    static let all = OpenFlags(rawValue: (1 << 4) - 1)

    /// The flags with these bits.
    ///
    /// - Throws: ``WASIErrno/inval`` for an unknown bit.
    init(bits: UInt32) throws(CallFailure) {
        guard bits & ~UInt32(Self.all.rawValue) == 0 else { throw .errno(.inval) }
        self.init(rawValue: UInt16(truncatingIfNeeded: bits))
    }

    init(rawValue: UInt16) { self.rawValue = rawValue }
}

/// Where `fd_seek` counts from (`whence`).
package enum Whence: UInt32, Sendable {
    case set = 0
    case current
    case end
}

/// A clock (`clockid`); the CPU-time clocks of the specification do not exist here.
package enum ClockID: UInt32, Sendable {
    case realtime = 0
    case monotonic
}

/// The attributes of a file (`filestat`); times are nanoseconds since 1970.
package struct FileStatus: Equatable, Sendable {
    package var device: UInt64 = 0
    package var inode: UInt64 = 0
    package var type = FileType.unknown
    package var linkCount: UInt64 = 0
    package var size: UInt64 = 0
    package var accessTime: UInt64 = 0
    package var modificationTime: UInt64 = 0
    package var changeTime: UInt64 = 0

    package init() {}
}
