import HostFiles
import Platform
import PluginHost
import StrictJSON

/// A registry in a folder, which any web server may show to others.
///
///     index.json        the catalogue, exchanged by rename
///     blobs/<sha256>    contents, written before the catalogue that names them and never changed
///     .publish.lock     held while something is written
///
/// Files are written under another name, synchronised and renamed: whoever is killed leaves at most a file that ends with
/// `.new`, which the next one removes, and contents that nothing names, which the next one uses.
package struct FolderRegistry: RegistryPlace {
    private let path: String

    /// How long others may take.
    private static let lockTimeout = Duration.seconds(20)

    /// The registry in a folder, which is made when something is published.
    package init(path: String) { self.path = path }

    /// The folder's path.
    package var text: String { path }

    /// Reads a file of the folder.
    package func read(_ name: String, limit: Int) throws(RegistryError) -> [UInt8]? {
        let place = Path.join(path, name)
        do throws(PluginFileError) {
            guard
                let contents = try FileContents(readingRegularFile: place, unless: { _, size in size > limit })
            else { throw PluginFileError(operation: "", path: "", code: EFBIG, message: "") }
            return contents.bytes
        } catch {
            if error.isMissing { return nil }
            if error.code == EFBIG { throw .tooLarge(name, path, limit: limit) }
            throw RegistryError(.unreachable, "\(error)")
        }
    }

    /// Reads the catalogue's file.
    package func readCatalog(limit: Int) throws(RegistryError) -> CatalogFile? {
        try read(RegistryCatalog.name, limit: limit).map { CatalogFile(bytes: $0) }
    }

    /// Writes contents under the name of their digest.
    package func add(_ bytes: [UInt8], as blob: BlobReference) throws(RegistryError) {
        // What is there may be damaged, and is mended by this.
        if let present = try? read(blob.path, limit: blob.size), blob.problem(of: present) == nil { return }
        try locked { () throws(RegistryError) in
            do throws(PluginFileError) {
                try Self.makeFolder(Path.join(path, "blobs"))
                try Self.replace(Path.join(path, blob.path), bytes)
            } catch {
                throw RegistryError(.cannotWrite, "\(error)")
            }
        }
    }

    /// Exchanges the catalogue's file by a rename.
    package func replaceCatalog(
        _ seen: CatalogFile?, generation: Int64, _ contents: (_ generation: Int64) -> [UInt8]
    ) throws(RegistryError) -> Bool {
        try locked { () throws(RegistryError) in
            let present = try readCatalog(limit: RegistryCatalog.maximumBytes)
            guard present?.bytes == seen?.bytes else { return false }
            do throws(PluginFileError) {
                removeLeftovers()
                try Self.replace(Path.join(path, RegistryCatalog.name), contents(generation))
            } catch {
                throw RegistryError(.cannotWrite, "\(error)")
            }
            return true
        }
    }

    private func locked<Result>(_ body: () throws(RegistryError) -> Result) throws(RegistryError) -> Result {
        var lock: FileLock
        do throws(PluginFileError) {
            try Self.makeFolder(path)
            lock = try FileLock(path: Path.join(path, ".publish.lock"))
        } catch {
            throw RegistryError(
                .cannotWrite, "\(error)", hint: "a registry is a folder that its publishers may write")
        }
        return try lock.withLock(.exclusive, until: .now + Self.lockTimeout, body)
    }

    /// Removes what writers left that were killed: nobody else writes meanwhile.
    private func removeLeftovers() {
        for folder in [path, Path.join(path, "blobs")] {
            for name in Path.entries(of: folder) where name.hasSuffix(".new") {
                try? Path.remove(Path.join(folder, name))
            }
        }
    }

    private static func replace(_ path: String, _ bytes: [UInt8]) throws(PluginFileError) {
        try OutputFile(path).write(bytes)
        SharedFile.synchronizeFolder(of: path)
    }

    /// Makes a folder for whoever the user lets see new folders, a web server among them.
    private static func makeFolder(_ path: String) throws(PluginFileError) {
        if unsafe mkdir(path, 0o777) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, Path.folder(of: path) != path else { throw .system("make the folder", path) }
        try makeFolder(Path.folder(of: path))
        guard unsafe mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .system("make the folder", path) }
    }
}
