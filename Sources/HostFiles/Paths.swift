import Platform

/// A path taken apart as text, without asking the file system.
package enum Path {
    /// The folder of a path: `.` for a bare name.
    package static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
    }

    /// The last part of a path.
    package static func name(of path: String) -> String {
        path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) } ?? path
    }

    /// `path`, taken relative to `folder` unless it starts with a slash; a leading `./` is dropped.
    package static func join(_ folder: String, _ path: String) -> String {
        if path.utf8.first == UInt8(ascii: "/") { return path }
        var path = path[...]
        // With all its slashes, lest what is left of ".//x" starts with one.
        while path.hasPrefix("./") { path = path.dropFirst().drop { $0 == "/" } }
        if folder == "." { return String(path) }
        return folder.utf8.last == UInt8(ascii: "/") ? folder + path : "\(folder)/\(path)"
    }

    /// Whether something exists at `path`.
    package static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

    /// The path without symbolic links, or `nil` where it does not exist.
    package static func resolved(_ path: String) -> String? {
        guard let result = unsafe realpath(path, nil) else { return nil }
        // SAFETY: realpath gave a terminated string of its own, which is freed once and not used after.
        defer { unsafe free(result) }
        return unsafe String(cString: result)
    }

    /// Makes a folder and those above it, for the owner alone.
    package static func makeFolder(_ path: String) throws(PluginFileError) {
        if unsafe mkdir(path, 0o700) == 0 || errno == EEXIST { return }
        let error = PluginFileError.system("make the folder", path)
        if let obstacle = obstacle(to: path) { throw obstacle }
        guard error.code == ENOENT else { throw error }
        let parent = folder(of: path)
        guard parent != path, parent != "." else { throw error }
        try makeFolder(parent)
        guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .system("make the folder", path) }
    }

    /// The names in a folder, those that begin with a dot left out; none if it cannot be read, so that this is only for what
    /// may as well be left undone.
    package static func entries(of folder: String) -> [String] { (try? names(in: folder)) ?? [] }

    /// The names in a folder, those that begin with a dot left out.
    ///
    /// - Throws: ``PluginFileError``; also if there is no such folder.
    package static func names(in folder: String) throws(PluginFileError) -> [String] {
        // SAFETY: the stream is closed once, and each entry is read before the next call.
        guard let stream = unsafe opendir(folder) else { throw .system("read the folder", folder) }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while true {
            // The end and an error differ by this alone.
            errno = 0
            guard let entry = unsafe readdir(stream) else { break }
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                unsafe String(cString: UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        guard errno == 0 else { throw .system("read the folder", folder) }
        return names
    }

    /// Whether `path` itself is a symbolic link.
    package static func isLink(_ path: String) -> Bool {
        var status = stat()
        // SAFETY: the structure outlives the call.
        return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    /// Removes a file.
    package static func remove(_ path: String) throws(PluginFileError) {
        guard unsafe unlink(path) == 0 else { throw .system("remove", path) }
    }

    /// Removes a folder, if it is empty.
    package static func removeFolder(_ path: String) { _ = unsafe rmdir(path) }
}

/// The value of an environment variable, if it is set and not empty.
package func environmentVariable(_ name: String) -> String? {
    // SAFETY: the string is copied at once; nothing here changes the environment.
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
}
