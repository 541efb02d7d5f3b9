import Platform

/// A file that a user wants something written to: looked at before any work is done, and written when there is
/// something to write.
///
///     path ──links──▶ a regular file, or nothing    a new file beside it, then renamed: whole or as it was
///                     a FIFO or a device             opened and written through
///                     an open descriptor             written through, as for /dev/stdout and /dev/fd/3
///                     anything else                  an error
///
/// What is replaced keeps its mode and, where that is allowed, its owner.
package struct OutputFile: Sendable {
    private enum Target {
        /// A regular file's resolved path, and what was there.
        case regular(String, Present?)
        /// What is opened and written through.
        case special(String)
        /// A descriptor of the process.
        case descriptor(Int32)
    }

    private struct Present {
        var mode: mode_t
        var owner: uid_t
        var group: gid_t
        var device: dev_t
        var number: ino_t
    }

    /// The path as the user wrote it.
    package let path: String
    /// Whether nobody but the owner may read a file that was not there before.
    private let isPrivate: Bool
    private let target: Target

    /// More links than this are a loop, as for the system.
    private static let maximumLinks = 40

    /// Looks at the place.
    ///
    /// - Parameters:
    ///   - path: The file; links are followed, also to what does not exist yet.
    ///   - isPrivate: Whether a new file gets mode 0600; one that is there keeps the mode that its owner gave it.
    /// - Throws: ``PluginFileError`` for a folder, a socket, and what cannot be made or written.
    package init(_ path: String, isPrivate: Bool = false) throws(PluginFileError) {
        guard !path.isEmpty, !path.utf8.contains(0) else {
            throw PluginFileError(
                operation: "write", path: path, code: EINVAL, message: "this is not the path of a file")
        }
        self.path = path
        self.isPrivate = isPrivate
        target = try Self.target(of: path)
    }

    /// Whether it is a regular file, which can be read again under its path, rather than something that is written through.
    package var isRegular: Bool { if case .regular = target { true } else { false } }

    /// The permissions that the owner's group and others have on a file that was there, and that it keeps.
    package var permissionsOfOthers: Int {
        if case .regular(_, let present?) = target { Int(present.mode & 0o077) } else { 0 }
    }

    /// Refuses to replace what the same command reads, under whatever name.
    ///
    /// - Parameter sources: The paths of what is read, `-` for standard input; those that lead to nothing are passed over.
    /// - Throws: ``PluginFileError`` if this is one of them.
    package func checkIsNone(of sources: [String]) throws(PluginFileError) {
        guard case .regular(_, let present?) = target else { return }
        for source in sources {
            var status = stat()
            // SAFETY: the structure outlives the call.
            let result = unsafe source == "-" ? fstat(STDIN_FILENO, &status) : stat(source, &status)
            guard result == 0, status.st_dev == present.device, status.st_ino == present.number
            else { continue }
            throw PluginFileError(
                operation: "write", path: path, code: EEXIST,
                message: "it is what is read here; name another file")
        }
    }

    /// Writes the whole file.
    ///
    /// - Throws: ``PluginFileError``; then a regular file is what it was before.
    package func write(_ bytes: [UInt8]) throws(PluginFileError) {
        switch target {
        case .regular(let resolved, let present): try replace(resolved, present, bytes)
        case .special(let path):
            let file = try SystemFile(path, named: self.path, writing: O_WRONLY | O_NOCTTY)
            // It may have been exchanged since it was looked at.
            guard try file.status().st_mode & S_IFMT != S_IFREG else {
                throw PluginFileError(
                    operation: "write", path: self.path, code: 0, message: "another file has taken its place")
            }
            try file.writeAll(bytes)
        case .descriptor(let number):
            let file = try SystemFile(duplicating: number, name: path)
            try file.writeAll(bytes)
        }
    }

    private func replace(_ resolved: String, _ present: Present?, _ bytes: [UInt8]) throws(PluginFileError) {
        // A name that is not there yet: an open that followed a link would write somewhere else.
        let new = Self.unusedPath(beside: resolved)
        var isDone = false
        let file = try SystemFile(
            new, named: path, writing: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: isPrivate ? 0o600 : 0o666)
        defer { if !isDone { _ = unsafe unlink(new) } }
        if let present {
            // Only the superuser may give a file away; for others the new file is their own, as a copy would be.
            _ = fchown(file.descriptor, present.owner, present.group)
        }
        // The mode that a file is made with depends on the umask; that of a private or replaced file does not.
        if let mode = present?.mode ?? (isPrivate ? 0o600 : nil) {
            guard fchmod(file.descriptor, mode) == 0 else { throw .system("write", path) }
        }
        try file.writeAll(bytes)
        try file.synchronize()
        guard unsafe rename(new, resolved) == 0 else { throw .system("replace", path) }
        isDone = true
    }

    /// The path of a file that is not there, in the same folder; it may be as long as the system's names are.
    private static func unusedPath(beside path: String) -> String {
        let suffix = ".\(getpid()).\(UInt32.random(in: .min ... .max)).new"
        var name = Path.name(of: path)
        while name.utf8.count + suffix.utf8.count > Int(NAME_MAX) { name.removeLast() }
        return Path.join(Path.folder(of: path), name + suffix)
    }

    private static func target(of path: String) throws(PluginFileError) -> Target {
        var resolved = path
        for _ in 0...maximumLinks {
            if let number = openDescriptor(resolved) { return try descriptor(number, path) }
            var status = stat()
            // SAFETY: the structure outlives the call.
            if unsafe lstat(resolved, &status) != 0 {
                guard errno == ENOENT else { throw .system("write", path) }
                // A folder that is not there yet is not made.
                guard resolved.utf8.last != UInt8(ascii: "/") else { throw .system("write", path) }
                try checkFolder(of: resolved, path)
                return .regular(resolved, nil)
            }
            switch status.st_mode & S_IFMT {
            case S_IFLNK:
                guard let next = linkTarget(resolved) else {
                    throw PluginFileError(
                        operation: "write", path: path, code: EILSEQ,
                        message: "the symbolic link cannot be read, or what it names is not UTF-8")
                }
                resolved = Path.join(Path.folder(of: resolved), next)
            case S_IFREG:
                try checkAccess(resolved, path)
                try checkFolder(of: resolved, path)
                return .regular(
                    resolved,
                    Present(
                        mode: status.st_mode & 0o777, owner: status.st_uid, group: status.st_gid, device: status.st_dev,
                        number: status.st_ino))
            case S_IFIFO, S_IFCHR, S_IFBLK:
                try checkAccess(resolved, path)
                return .special(resolved)
            case S_IFDIR: throw PluginFileError(operation: "write", path: path, code: EISDIR, message: "it is a folder")
            default:
                throw PluginFileError(
                    operation: "write", path: path, code: 0, message: "it is no file that can be written")
            }
        }
        throw PluginFileError(
            operation: "write", path: path, code: ELOOP, message: "its symbolic links lead in a circle")
    }

    /// The number of the process's own descriptor that `path` stands for, such as 3 for `/dev/fd/3`.
    ///
    /// What it leads to may be a pipe or a socket without a path, or a file that others go on writing to at the same
    /// place: opening it anew would fail or write over what is there.
    private static func openDescriptor(_ path: String) -> Int32? {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")),
            let number = Int32(path[path.utf8.index(after: slash)...]), number >= 0,
            let folder = Path.resolved(Path.folder(of: path))
        else { return nil }
        let own = ["/dev/fd", "/proc/self/fd"].compactMap { Path.resolved($0) }
        return own.contains(folder) ? number : nil
    }

    private static func descriptor(_ number: Int32, _ path: String) throws(PluginFileError) -> Target {
        let flags = fcntl(number, F_GETFL)
        guard flags >= 0 else { throw .system("write", path) }
        guard flags & O_ACCMODE != O_RDONLY else {
            throw PluginFileError(operation: "write", path: path, code: EBADF, message: "it is open for reading only")
        }
        return .descriptor(number)
    }

    private static func linkTarget(_ path: String) -> String? {
        let capacity = Int(PATH_MAX)
        var buffer = [CChar](repeating: 0, count: capacity)
        // SAFETY: the call writes at most the buffer's count.
        let count = unsafe readlink(path, &buffer, capacity)
        guard count > 0 else { return nil }
        // Another name would be that of another file.
        return String(validating: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    private static func checkAccess(_ resolved: String, _ path: String) throws(PluginFileError) {
        guard unsafe access(resolved, W_OK) == 0 else { throw .system("write", path) }
    }

    private static func checkFolder(of resolved: String, _ path: String) throws(PluginFileError) {
        guard unsafe access(Path.folder(of: resolved), W_OK | X_OK) == 0 else {
            let reason = PluginFileError.system("write", path)
            throw PluginFileError(
                operation: "write", path: path, code: reason.code,
                message: "no file can be made in its folder: \(reason.message)")
        }
    }
}

extension SystemFile {
    /// Opens a file to write it; unlike the program's own files it may be for others as well.
    fileprivate init(
        _ path: String, named name: String, writing flags: Int32, mode: mode_t = 0
    ) throws(PluginFileError) {
        var descriptor: Int32
        repeat {
            descriptor = unsafe open(path, flags | O_CLOEXEC, mode)
        } while descriptor < 0 && errno == EINTR
        guard descriptor >= 0 else { throw .system("write", name) }
        self.path = name
        self.descriptor = descriptor
    }
}
