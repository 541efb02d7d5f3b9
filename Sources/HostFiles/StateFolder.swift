import Platform

/// A folder of the state: what may stand at its path, and how it is looked through.
///
///     at the path                          the folder
///     nothing                              has nothing in it
///     a folder, or a link to one           is looked through
///     a link to nothing, or in a circle    refused
///     anything else, or no access          refused
///
/// As with ``StateFile``, what cannot be looked at never counts as what is not there.
package struct StateFolder: Sendable {
    /// The folder's path.
    package let path: String

    /// A folder at a path, which is not looked at yet.
    package init(_ path: String) { self.path = path }

    /// The names in the folder, those that begin with a dot left out; none if nothing stands at its path.
    ///
    /// - Throws: ``PluginFileError`` if the folder cannot be looked through.
    package func names() throws(PluginFileError) -> [String] {
        do throws(PluginFileError) {
            return try Path.names(in: path)
        } catch {
            if let obstacle = Path.obstacle(to: path) { throw obstacle }
            guard error.code == ENOENT else { throw error }
            return []
        }
    }
}

extension StateFile {
    /// Whether something stands at the path, whatever it is.
    ///
    /// - Throws: ``PluginFileError`` if nobody can tell, since a folder above it cannot be entered.
    package func isThere() throws(PluginFileError) -> Bool {
        var status = stat()
        // SAFETY: the structure outlives the call.
        if unsafe lstat(path, &status) == 0 { return true }
        let error = PluginFileError.system("look for", path)
        if let obstacle = Path.obstacle(to: path) { throw obstacle }
        guard error.code == ENOENT else { throw error }
        return false
    }
}

extension Path {
    /// What keeps a path from being reached, if that is not only that something is missing: the last thing above it that
    /// is there, or at it, and is neither a folder nor a link to one.
    package static func obstacle(to path: String) -> PluginFileError? {
        var place = path
        var status = stat()
        // SAFETY: here and below, the structure outlives the call.
        while unsafe lstat(place, &status) != 0 {
            let above = folder(of: place)
            // What is above a bare name is the present folder.
            guard above != place, above != "." else { return nil }
            place = above
        }
        func refusal(_ message: String, code: Int32 = 0) -> PluginFileError {
            PluginFileError(operation: "use the folder", path: place, code: code, message: message)
        }
        if let thing = StateFile.thing(status.st_mode), status.st_mode & S_IFMT != S_IFLNK {
            if thing == StateFile.folder { return nil }
            return refusal("it is no folder, but \(thing)")
        }
        guard status.st_mode & S_IFMT == S_IFLNK else { return refusal("it is no folder, but a file") }
        guard unsafe stat(place, &status) == 0 else {
            return errno == ELOOP
                ? refusal("it is a symbolic link that leads in a circle", code: ELOOP)
                : refusal("it is a symbolic link that leads nowhere")
        }
        guard status.st_mode & S_IFMT != S_IFDIR else { return nil }
        return refusal("it is a symbolic link to \(StateFile.thing(status.st_mode) ?? "a file"), and not to a folder")
    }
}
