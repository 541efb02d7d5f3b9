import Platform
import PluginHost

/// A folder that is filled at once, or stays what it was: not there, or empty.
///
///     not there   a folder beside it is written and gets its name
///     empty       a folder in it is written, and what lies there moved up
struct NewFolder {
    private let path: String
    private let isThere: Bool

    /// Looks at the place.
    ///
    /// - Throws: ``CommandError`` for a folder that holds something, and for what is no folder.
    init(_ path: String) throws(CommandError) {
        var path = path
        while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
        self.path = path
        let shown = "\"\(displayed(path, limit: 500))\""
        guard !path.isEmpty, !path.utf8.contains(0) else {
            throw .badInput("invalid_path", "\(shown) is not the path of a folder")
        }
        guard Path.exists(path) || Path.isLink(path) else {
            let parent = Path.folder(of: path)
            guard Path.exists(parent) else {
                throw .badInput(
                    "no_such_folder",
                    "\(shown) would lie in a folder that is not there; make that first: mkdir -p \(shellQuotedPath(parent))"
                )
            }
            isThere = false
            return
        }
        // SAFETY: the stream is closed once, and each entry is read before the next call.
        guard let stream = unsafe opendir(path) else {
            throw .badInput("no_folder", "\(PluginFileError.system("use the folder", path))")
        }
        defer { unsafe closedir(stream) }
        // Each folder has itself and the one above it; a third entry is somebody's.
        for _ in 0..<2 { _ = unsafe readdir(stream) }
        guard unsafe readdir(stream) == nil else {
            throw .badInput(
                "folder_not_empty",
                "\(shown) is not empty, and nothing is written into it; name a folder that is new or empty")
        }
        isThere = true
    }

    /// The name that the folder has, or will have.
    var name: String {
        let path = Path.resolved(path) ?? path
        return String(path.split(separator: "/").last ?? "")
    }

    /// Fills the folder.
    ///
    /// - Throws: ``PluginFileError``; then nothing was written.
    func write(_ files: [Template.File]) throws(PluginFileError) {
        let parent = isThere ? path : Path.folder(of: path)
        let draft = Path.join(parent, ".ssplug-new-\(getpid())-\(UInt32.random(in: .min ... .max))")
        var made: [String] = []
        do throws(PluginFileError) {
            try makeFolder(draft, &made)
            for file in files {
                try makeFolders(above: file.path, in: draft, &made)
                let path = Path.join(draft, file.path)
                made.append(path)
                try OutputFile(path).write(Array(file.text.utf8))
            }
            if isThere { try moveUp(files, from: draft) } else { try rename(draft, to: path) }
        } catch {
            for path in made.reversed() where (try? Path.remove(path)) == nil { Path.removeFolder(path) }
            throw error
        }
        Path.removeFolder(draft)
    }

    private func makeFolders(above file: String, in draft: String, _ made: inout [String]) throws(PluginFileError) {
        var folder = draft
        for part in file.split(separator: "/").dropLast() {
            folder = Path.join(folder, String(part))
            if !made.contains(folder) { try makeFolder(folder, &made) }
        }
    }

    /// Makes a folder of the author's, with the rights that his umask leaves.
    private func makeFolder(_ path: String, _ made: inout [String]) throws(PluginFileError) {
        guard unsafe mkdir(path, 0o777) == 0 else { throw .system("make the folder", path) }
        made.append(path)
    }

    private func rename(_ old: String, to new: String) throws(PluginFileError) {
        guard unsafe Platform.rename(old, new) == 0 else { throw .system("make", new) }
    }

    /// Moves everything from a folder to the one above it; if that fails, back.
    private func moveUp(_ files: [Template.File], from draft: String) throws(PluginFileError) {
        var moved: [String] = []
        do throws(PluginFileError) {
            for file in files {
                let entry = String(file.path.prefix { $0 != "/" })
                guard !moved.contains(entry) else { continue }
                try rename(Path.join(draft, entry), to: Path.join(path, entry))
                moved.append(entry)
            }
        } catch {
            for entry in moved { try? rename(Path.join(path, entry), to: Path.join(draft, entry)) }
            throw error
        }
    }
}
