import Platform

/// A file with secrets, read only if nobody but its owner can have read or written it.
///
///     folder   opened first; owned by the user or by root, and nobody else may write it
///     file     opened inside that folder; a regular file of the user's, no link, mode 0600 or stricter
///
/// What was checked is what is read: both are examined through their descriptors.
package enum PrivateFile {
    /// Reads the file; `nil` if it does not exist.
    ///
    /// - Throws: ``CredentialError``, which says what to change; it quotes nothing of the file.
    package static func read(_ path: String, limit: Int) throws(CredentialError) -> [UInt8]? {
        do throws(PluginFileError) {
            let folder = try SystemFile(Path.folder(of: path), flags: O_RDONLY | O_DIRECTORY)
            try check(folder: try folder.status(), folder.path)
            let file = try SystemFile(path, in: folder)
            let status = try file.status()
            try check(file: status, path)
            let size = Int(status.st_size)
            guard size <= limit else {
                throw PluginFileError(
                    operation: "use", path: path, code: 0,
                    message: "it has \(size) bytes, more than the \(limit) allowed")
            }
            return try file.read(count: size, at: 0)
        } catch {
            if error.isMissing { return nil }
            throw CredentialError("\(error)")
        }
    }

    private static func check(folder: stat, _ path: String) throws(PluginFileError) {
        guard folder.st_uid == geteuid() || folder.st_uid == 0 else {
            throw unsafeFile("use the folder", path, "it belongs to another user, who could replace the credentials")
        }
        guard folder.st_mode & 0o022 == 0 else {
            throw unsafeFile(
                "use the folder", path, "others may write it, and so replace the credentials; run: chmod go-w", path)
        }
    }

    private static func check(file: stat, _ path: String) throws(PluginFileError) {
        guard file.st_mode & S_IFMT == S_IFREG else { throw unsafeFile("use", path, "it is not a regular file") }
        guard file.st_uid == geteuid() else {
            throw unsafeFile("use", path, "it belongs to another user; make a file of your own")
        }
        guard file.st_mode & 0o7177 == 0 else {
            throw unsafeFile("use", path, "its permissions are not 0600 or stricter; run: chmod 600", path)
        }
    }

    private static func unsafeFile(
        _ operation: String, _ path: String, _ message: String, _ argument: String? = nil
    ) -> PluginFileError {
        let command = argument.map { " \(shellQuoted($0))" } ?? ""
        return PluginFileError(operation: operation, path: path, code: 0, message: message + command)
    }
}

extension SystemFile {
    /// Opens a file that lies directly in a folder that is open already, for reading, unless it is a symbolic link.
    fileprivate init(_ path: String, in folder: borrowing SystemFile) throws(PluginFileError) {
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
        // Without O_NONBLOCK a pipe would be waited for before it could be refused.
        let descriptor = unsafe openat(folder.descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else {
            guard errno != ELOOP else {
                throw PluginFileError(
                    operation: "use", path: path, code: ELOOP, message: "it is a symbolic link; write a regular file")
            }
            throw .system("open", path)
        }
        self.init(owning: descriptor, path: path)
    }
}
