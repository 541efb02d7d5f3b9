import Platform

/// A file that several processes replace as a whole.
///
///     path       what readers see: the old or the new contents, never a mixture
///     path.new   what a writer prepares, locked by flock(2) while it does; left behind only by a process that was killed
package enum SharedFile {
    /// Replaces the file: after a crash it has its old or its new contents.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - bytes: Its new contents.
    ///   - prepared: Where the new file is prepared, on the same disk, if not beside the file.
    /// - Throws: ``PluginFileError``; then the file is as it was.
    package static func replace(
        _ path: String, with bytes: [UInt8], preparedAt prepared: String? = nil
    ) throws(PluginFileError) {
        let new = prepared ?? "\(path).new"
        let file = try lockedFile(new)
        do throws(PluginFileError) {
            try file.truncate(to: 0)
            try file.write(bytes, at: 0)
            try file.synchronize()
            guard unsafe rename(new, path) == 0 else { throw .system("replace", path) }
        } catch {
            _ = unsafe unlink(new)
            throw error
        }
        synchronizeFolder(of: path)
    }

    /// Writes over the file's own bytes, for a disk without room for a copy.
    ///
    /// Killing the process leaves old or new contents as far as they lie in one page, and else at worst a file that no
    /// reader accepts.
    ///
    /// - Parameter bytes: The new contents, no longer than the old ones; white space fills the rest.
    package static func overwrite(_ path: String, with bytes: [UInt8]) throws(PluginFileError) {
        let file = try StateFile(path).open(O_RDWR)
        let size = Int(try file.status().st_size)
        guard bytes.count <= size else {
            throw PluginFileError(operation: "replace", path: path, code: ENOSPC, message: "no space left on device")
        }
        try file.write(bytes + [UInt8](repeating: UInt8(ascii: " "), count: size - bytes.count), at: 0)
        try file.synchronize()
    }

    /// Opens the file that is being prepared, once no other process prepares it.
    private static func lockedFile(_ path: String) throws(PluginFileError) -> SystemFile {
        while true {
            let file = try StateFile(path).open(O_RDWR | O_CREAT)
            while flock(file.descriptor, LOCK_EX) != 0 {
                guard errno == EINTR else { throw .system("lock", path) }
            }
            // The process that had the lock may have given the file its final name.
            var named = stat()
            let opened = try file.status()
            // SAFETY: the structure outlives the call.
            if unsafe lstat(path, &named) == 0, named.st_ino == opened.st_ino, named.st_dev == opened.st_dev {
                return file
            }
        }
    }

    /// Puts a rename or removal on the disk.
    package static func synchronizeFolder(of path: String) {
        guard let folder = try? SystemFile(Path.folder(of: path), flags: O_RDONLY | O_DIRECTORY) else { return }
        // Some file systems cannot synchronise a folder; the change is atomic without it, only later on the disk.
        _ = fsync(folder.descriptor)
    }
}

extension Path {
    /// Whether there is something at `path`, if only a link that leads nowhere.
    package static func isThere(_ path: String) -> Bool {
        var status = stat()
        // SAFETY: the structure outlives the call.
        return unsafe lstat(path, &status) == 0
    }

    /// Gives a file or folder another name on the same file system.
    package static func move(_ path: String, to new: String) throws(PluginFileError) {
        guard unsafe rename(path, new) == 0 else { throw .system("move", path) }
    }
}
