import Platform
import StrictJSON

/// A file of the state's folder: what may stand at its path, and how it is opened.
///
///     at the path                          the program's own   settings    secrets
///     nothing                              absent              absent      absent
///     a regular file                       opened              opened      opened if only its owner can have reached it
///     a link to a regular file             refused             followed    refused
///     a link to nothing, or in a circle    refused             refused     refused
///     anything else, or no access          refused             refused     refused
///
/// Nothing else in the program opens such a file, so that whatever stands in the place of one is an error everywhere, and
/// nothing that is there counts as absent.
package struct StateFile: Sendable {
    /// Who makes a file.
    package enum Maker: Sendable {
        /// The program, which makes no links: one in the place of a file could make it write elsewhere.
        case program
        /// A person, who may keep the file elsewhere.
        case person
        /// A person who keeps secrets in it.
        case keeperOfSecrets
    }

    /// The file's path.
    package let path: String
    private let maker: Maker

    /// A file at a path, which is not looked at yet.
    package init(_ path: String, madeBy maker: Maker = .program) {
        self.path = path
        self.maker = maker
    }

    /// Opens the file with the flags of open(2).
    ///
    /// - Throws: ``PluginFileError``; ``PluginFileError/isMissing`` only where nothing stands at the path.
    package func open(_ flags: Int32 = O_RDONLY) throws(PluginFileError) -> SystemFile {
        let file: SystemFile
        do throws(PluginFileError) {
            file = try opened(flags)
        } catch {
            throw explained(error)
        }
        let status = try file.status()
        if let thing = Self.thing(status.st_mode) { throw refusal("it is not a regular file, but \(thing)") }
        if maker == .keeperOfSecrets { try checkIsPrivate(status) }
        return file
    }

    /// Opens the file; `nil` if nothing stands at its path.
    package func openIfPresent(_ flags: Int32 = O_RDONLY) throws(PluginFileError) -> SystemFile? {
        do throws(PluginFileError) {
            return try open(flags)
        } catch {
            guard error.code == ENOENT else { throw error }
            return nil
        }
    }

    /// Reads the whole file; `nil` if nothing stands at its path.
    ///
    /// - Throws: ``PluginFileError``; also for more than `limit` bytes.
    package func read(limit: Int) throws(PluginFileError) -> [UInt8]? {
        guard let file = try openIfPresent() else { return nil }
        let size = Int(try file.status().st_size)
        guard size <= limit else {
            throw PluginFileError(
                operation: "read", path: path, code: EFBIG,
                message: "it has \(size) bytes, more than the \(limit) allowed")
        }
        return try file.read(count: size, at: 0)
    }

    private func opened(_ flags: Int32) throws(PluginFileError) -> SystemFile {
        // Without O_NONBLOCK a pipe would be waited for before it could be refused.
        switch maker {
        case .program: return try SystemFile(path, flags: flags | O_NOFOLLOW | O_NONBLOCK)
        case .person: return try SystemFile(path, flags: flags | O_NONBLOCK)
        case .keeperOfSecrets:
            // Both are examined through their descriptors: what was checked is what is read.
            let folder = try SystemFile(Path.folder(of: path), flags: O_RDONLY | O_DIRECTORY)
            try Self.checkIsSafe(folder: try folder.status(), folder.path)
            return try SystemFile(path, flags: flags | O_NOFOLLOW | O_NONBLOCK, in: folder)
        }
    }
}

extension StateFile {
    private func refusal(_ message: String, code: Int32 = 0) -> PluginFileError {
        PluginFileError(operation: "use", path: path, code: code, message: message)
    }

    /// What ``thing(_:)`` says of a folder.
    static let folder = "a folder"

    /// What a mode says of a thing that is no regular file; `nil` for one that is.
    static func thing(_ mode: mode_t) -> String? {
        switch mode & S_IFMT {
        case S_IFREG: nil
        case S_IFDIR: folder
        case S_IFLNK: "a symbolic link"
        case S_IFIFO: "a named pipe"
        case S_IFSOCK: "a socket"
        default: "a device"
        }
    }

    /// The error of open(2), in words that say what stands at the path.
    private func explained(_ error: PluginFileError) -> PluginFileError {
        var status = stat()
        // SAFETY: the structure outlives the call.
        guard unsafe lstat(path, &status) == 0 else { return Path.obstacle(to: path) ?? error }
        guard status.st_mode & S_IFMT == S_IFLNK else {
            // What cannot even be opened, such as a socket; a file that appeared just now is neither.
            guard [ENXIO, EISDIR].contains(error.code), let thing = Self.thing(status.st_mode) else { return error }
            return refusal("it is not a regular file, but \(thing)")
        }
        switch (maker, error.code) {
        case (.person, ENOENT): return refusal("it is a symbolic link that leads nowhere")
        case (.person, ELOOP): return refusal("it is a symbolic link that leads in a circle", code: ELOOP)
        case (.program, ELOOP): return refusal("it is a symbolic link, which is not followed", code: ELOOP)
        case (.keeperOfSecrets, ELOOP): return refusal("it is a symbolic link; write a regular file", code: ELOOP)
        default: return error
        }
    }

    private static func checkIsSafe(folder: stat, _ path: String) throws(PluginFileError) {
        func refusal(_ message: String) -> PluginFileError {
            PluginFileError(operation: "use the folder", path: path, code: 0, message: message)
        }
        guard folder.st_uid == geteuid() || folder.st_uid == 0 else {
            throw refusal("it belongs to another user, who could replace the credentials")
        }
        guard folder.st_mode & 0o022 == 0 else {
            throw refusal("others may write it, and so replace the credentials; run: chmod go-w \(shellQuoted(path))")
        }
    }

    private func checkIsPrivate(_ status: stat) throws(PluginFileError) {
        guard status.st_uid == geteuid() else {
            throw refusal("it belongs to another user; make a file of your own")
        }
        guard status.st_mode & 0o7177 == 0 else {
            throw refusal("its permissions are not 0600 or stricter; run: chmod 600 \(shellQuoted(path))")
        }
    }
}

extension SystemFile {
    /// Opens a file that lies directly in a folder that is open already.
    fileprivate init(_ path: String, flags: Int32, in folder: borrowing SystemFile) throws(PluginFileError) {
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
        var descriptor: Int32
        repeat {
            descriptor = unsafe openat(folder.descriptor, name, flags | O_CLOEXEC)
        } while descriptor < 0 && errno == EINTR
        guard descriptor >= 0 else { throw .system("open", path) }
        self.init(owning: descriptor, path: path)
    }
}
