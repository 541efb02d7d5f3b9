import Platform

// The system's structures in the guest's terms.

extension FileStatus {
    /// The attributes that `stat` reports.
    init(_ status: stat) {
        self.init()
        device = UInt64(truncatingIfNeeded: status.st_dev)
        inode = UInt64(truncatingIfNeeded: status.st_ino)
        type = FileType(mode: status.st_mode)
        linkCount = UInt64(truncatingIfNeeded: status.st_nlink)
        size = UInt64(clamping: status.st_size)
        #if canImport(Darwin)
            accessTime = status.st_atimespec.nanoseconds
            modificationTime = status.st_mtimespec.nanoseconds
            changeTime = status.st_ctimespec.nanoseconds
        #else
            accessTime = status.st_atim.nanoseconds
            modificationTime = status.st_mtim.nanoseconds
            changeTime = status.st_ctim.nanoseconds
        #endif
    }
}

extension FileType {
    /// The type in a file's mode bits; pipes have none in preview 1.
    init(mode: mode_t) {
        self =
            switch mode & S_IFMT {
            case S_IFREG: .regularFile
            case S_IFDIR: .directory
            case S_IFLNK: .symbolicLink
            case S_IFCHR: .characterDevice
            case S_IFBLK: .blockDevice
            case S_IFSOCK: .socketStream
            default: .unknown
            }
    }

    /// The type in a directory entry: the `DT_` constants, which are the same on all systems.
    init(directoryEntryType: UInt8) {
        self =
            switch directoryEntryType {
            case 2: .characterDevice
            case 4: .directory
            case 6: .blockDevice
            case 8: .regularFile
            case 10: .symbolicLink
            case 12: .socketStream
            default: .unknown
            }
    }
}

extension timespec {
    /// What `utimensat` and `futimens` take for one of a file's times.
    init(_ change: TimeChange) {
        self.init()
        #if canImport(Darwin)
            let (now, omit) = (-1, -2)
        #else
            let (now, omit) = (0x3fff_ffff, 0x3fff_fffe)
        #endif
        switch change {
        case .unchanged: tv_nsec = omit
        case .now: tv_nsec = now
        case .to(let nanoseconds):
            tv_sec = time_t(nanoseconds / 1_000_000_000)
            tv_nsec = Int(nanoseconds % 1_000_000_000)
        }
    }

    /// The time in nanoseconds; 0 for one before 1970.
    var nanoseconds: UInt64 {
        let (seconds, overflow) = UInt64(clamping: tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
        return overflow ? .max : seconds &+ UInt64(clamping: tv_nsec)
    }
}

extension SystemError {
    /// The error with the system's number `code`.
    init(code: Int32) { self.init(WASIErrno(systemCode: code)) }
}
