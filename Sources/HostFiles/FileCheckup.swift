import Platform

/// How much room the file system of a folder has.
package struct DiskSpace: Sendable {
    /// How many bytes this user may still write.
    package var freeByteCount: UInt64
    /// How many files there may be; 0 where the file system has no such limit.
    package var fileCount: UInt64
    /// How many more files this user may make.
    package var freeFileCount: UInt64
    /// Whether nothing can be written.
    package var isReadOnly: Bool

    /// The room of a disk, for those who know it already.
    package init(freeByteCount: UInt64, fileCount: UInt64, freeFileCount: UInt64, isReadOnly: Bool) {
        self.freeByteCount = freeByteCount
        self.fileCount = fileCount
        self.freeFileCount = freeFileCount
        self.isReadOnly = isReadOnly
    }

    /// The room of the disk that a path lies on; `nil` if the system does not say.
    package init?(of path: String) {
        var space = statvfs()
        // SAFETY: the structure outlives the call.
        guard unsafe statvfs(path, &space) == 0 else { return nil }
        let (bytes, isTooLarge) = UInt64(space.f_bavail).multipliedReportingOverflow(by: UInt64(space.f_frsize))
        freeByteCount = isTooLarge ? .max : bytes
        fileCount = UInt64(space.f_files)
        freeFileCount = UInt64(space.f_favail)
        isReadOnly = UInt(space.f_flag) & UInt(ST_RDONLY) != 0
    }
}

/// What stands at a path, as far as it matters to those who would open it.
package enum FileKind: Sendable {
    case regular
    case folder
    /// A symbolic link, wherever it leads.
    case link
    case pipe
    case socket
    case device
}

extension Path {
    /// What stands at a path, which is not opened, since that may wait for ever; `nil` if there is nothing.
    package static func kind(of path: String) -> FileKind? {
        var status = stat()
        // SAFETY: the structure outlives the call.
        guard unsafe lstat(path, &status) == 0 else { return nil }
        return switch status.st_mode & S_IFMT {
        case S_IFREG: .regular
        case S_IFDIR: .folder
        case S_IFLNK: .link
        case S_IFIFO: .pipe
        case S_IFSOCK: .socket
        default: .device
        }
    }

    /// Whether this user may read and write a file.
    package static func isReadableAndWritable(_ path: String) -> Bool { unsafe access(path, R_OK | W_OK) == 0 }

    /// Whether a path is that of a folder.
    package static func isFolder(_ path: String) -> Bool {
        var status = stat()
        // SAFETY: the structure outlives the call.
        return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Whether this user may list, enter and change a folder.
    package static func isWritable(_ folder: String) -> Bool { unsafe access(folder, R_OK | W_OK | X_OK) == 0 }

    /// The nearest folder above a path that is there.
    package static func nearestFolder(to path: String) -> String {
        var path = path
        while !exists(path) {
            let above = folder(of: path)
            if above == path { break }
            path = above
        }
        return path
    }

    /// A file or folder that others than its owner may reach.
    package struct OpenFile: Sendable {
        /// Its path.
        package var path: String
        /// Whether others may write it, and not only read it.
        package var isWritable: Bool
    }

    /// What others than the owner may reach of a folder and all below it: the first thousand of them.
    ///
    /// Links are not followed.
    package static func openToOthers(under folder: String) -> [OpenFile] {
        var found: [OpenFile] = []
        addOpenToOthers(under: folder, depth: 0, &found)
        return found
    }

    private static func addOpenToOthers(under path: String, depth: Int, _ found: inout [OpenFile]) {
        var status = stat()
        // SAFETY: the structure outlives the call.
        guard found.count < 1_000, depth < 16, unsafe lstat(path, &status) == 0 else { return }
        let kind = status.st_mode & S_IFMT
        guard kind != S_IFLNK else { return }
        if status.st_mode & 0o077 != 0 {
            found.append(OpenFile(path: path, isWritable: status.st_mode & 0o022 != 0))
        }
        guard kind == S_IFDIR else { return }
        for name in entries(of: path).sorted() {
            addOpenToOthers(under: join(path, name), depth: depth + 1, &found)
        }
    }
}
