#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Recording {
    /// Reads a recording from a file.
    ///
    /// - Throws: ``RecordingError`` with the line of the first problem.
    public init(contentsOf path: String) throws(RecordingError) {
        let contents: FileContents
        do {
            contents = try FileContents(readingRegularFile: path, limit: Self.maximumFileBytes)
        } catch {
            throw RecordingError(.unreadable, "\(error)")
        }
        try self.init(parsing: contents.bytes)
    }

    /// Writes the recording to a file that only its owner can read, as a whole or not at all.
    ///
    /// - Parameter path: The file; one that is there is replaced, but nothing else than a regular file is.
    /// - Throws: ``FileError``; then whatever was at `path` is still there.
    public func write(to path: String) throws(FileError) {
        try Self.checkDestination(path)
        // A name that is not there yet: an open that followed a link would write somewhere else.
        let new = "\(path).\(getpid()).\(UInt32.random(in: .min ... .max)).new"
        var isDone = false
        do {
            let file = try SystemFile(new, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW)
            defer { if !isDone { _ = unsafe unlink(new) } }
            // The mode that a file is made with depends on the umask; the owner must be able to read it.
            guard fchmod(file.descriptor, 0o600) == 0 else { throw .system("write", path) }
            try file.writeAll(utf8())
            try file.synchronize()
            guard unsafe rename(new, path) == 0 else { throw .system("replace", path) }
            isDone = true
        }
    }

    /// Checks that a recording can be written to a path, before the request that is to be recorded has its effects.
    ///
    /// - Throws: ``FileError`` for a folder, a symbolic link, or anything else but a regular file, and where no file can
    ///   be made.
    public static func checkDestination(_ path: String) throws(FileError) {
        guard !path.isEmpty, !path.utf8.contains(0) else {
            throw FileError(operation: "write", path: path, code: EINVAL, message: "this is not the path of a file")
        }
        var status = stat()
        // SAFETY: the structure outlives the call.
        if unsafe lstat(path, &status) == 0 {
            let problem: String? =
                switch status.st_mode & S_IFMT {
                case S_IFREG: nil
                case S_IFDIR: "it is a folder"
                case S_IFLNK: "it is a symbolic link, which is not followed"
                default: "it is not a regular file"
                }
            if let problem { throw FileError(operation: "write", path: path, code: 0, message: problem) }
        } else if errno != ENOENT {
            throw .system("write", path)
        }
        guard unsafe access(Path.folder(of: path), W_OK | X_OK) == 0 else { throw .system("write", path) }
    }
}
