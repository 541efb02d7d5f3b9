import HostFiles
package import PluginHost
import StrictJSON

/// The file `plugins.lock` of the state: publishers, counters and versions that this user has relied on.
///
/// An identifier belongs to the publisher that it had when it was first installed. The file is replaced as a whole, under the
/// lock of the installations, and before the installation that relies on it: a process that is killed in between leaves
/// pins of a version that is not installed, which do no harm.
package struct PluginPins: Sendable {
    /// What was relied on, in the order of the identifiers.
    package private(set) var plugins: [PinnedPlugin]

    private static let maximumBytes = 16 << 20

    private static func path(_ state: StateDirectory) -> String { Path.join(state.path, "plugins.lock") }

    /// Reads the file.
    ///
    /// - Throws: ``RegistryError``.
    package init(_ state: StateDirectory) throws(RegistryError) {
        plugins = []
        let path = Self.path(state)
        let bytes: [UInt8]
        do throws(PluginFileError) {
            guard let found = try StateFile(path).read(limit: Self.maximumBytes) else { return }
            bytes = found
        } catch {
            throw Self.damaged(path, "\(error)")
        }
        do throws(DocumentProblem) {
            guard case .intact = SealedDocument.seal(of: bytes) else {
                throw DocumentProblem(
                    message: "it was changed since it was written, or is cut off: its checksum is wrong")
            }
            for reader in try DocumentReader(parsing: bytes, limit: Self.maximumBytes).objects("plugins") {
                plugins.append(try PinnedPlugin(reader))
            }
        } catch {
            throw Self.damaged(path, error.message)
        }
    }

    private static func damaged(_ path: String, _ problem: String) -> RegistryError {
        RegistryError(
            .pinsDamaged,
            "\"\(displayed(path, limit: 500))\" is not what was written: \(displayed(problem, limit: 300))",
            hint: "restore it from a copy; without it, publishers and versions are trusted anew, so remove it only if "
                + "you would install all of these plugins for the first time")
    }

    /// What was relied on of a plugin.
    package func plugin(_ id: String) -> PinnedPlugin? {
        let folded = PluginIdentifier.folded(id)
        return plugins.first { sameBytes(PluginIdentifier.folded($0.id), folded) }
    }

    /// Makes sure that an index may follow what was relied on.
    ///
    /// - Throws: ``RegistryError``.
    package func check(_ found: VerifiedIndex, accepting fingerprint: String? = nil) throws(RegistryError) {
        try plugin(found.index.id)?.check(found, accepting: fingerprint)
    }

    /// Relies on an index, and on a version of it, from now on.
    ///
    /// Somebody else may have seen a later index since this one was read: it is checked once more.
    ///
    /// - Throws: ``RegistryError``, or the error of the lock or the file; then the file is as it was.
    package static func rely(
        on found: VerifiedIndex, _ release: PluginIndex.Release?, accepting fingerprint: String? = nil,
        in state: StateDirectory
    ) async throws {
        let lock = try await InstallationLock.acquire(in: state)
        let result = Result {
            var pins = try PluginPins(state)
            try pins.check(found, accepting: fingerprint)
            var plugin =
                pins.plugin(found.index.id) ?? PinnedPlugin(id: found.index.id, publisher: found.index.publisher)
            plugin.see(found)
            if let release { plugin.pin(release) }
            pins.set(plugin)
            try pins.write(state)
        }
        lock.release()
        try result.get()
    }

    private mutating func set(_ plugin: PinnedPlugin) {
        let folded = PluginIdentifier.folded(plugin.id)
        plugins.removeAll { sameBytes(PluginIdentifier.folded($0.id), folded) }
        let place = plugins.firstIndex { folded.utf8.lexicographicallyPrecedes(PluginIdentifier.folded($0.id).utf8) }
        plugins.insert(plugin, at: place ?? plugins.endIndex)
    }

    private func write(_ state: StateDirectory) throws(RegistryError) {
        var object = JSONObject()
        object["schema"] = 1
        let text = DocumentLines.text(object, "plugins", plugins.map(\.json))
        do throws(PluginFileError) {
            try SharedFile.replace(Self.path(state), with: SealedDocument.sealed(text, separator: "\n  "))
        } catch {
            throw RegistryError(.cannotWrite, "\(error)")
        }
    }
}
