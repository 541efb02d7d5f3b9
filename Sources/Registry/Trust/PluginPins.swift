import HostFiles
package import PluginHost
import StrictJSON

/// The file `plugins.lock` of the state: publishers, counters and versions that this user has relied on.
///
/// An identifier belongs to the publisher that it had when it was first installed. Where the file is lost, or lacks a plugin
/// that is installed, the publisher that the installation names counts. The file is replaced as a whole, under the
/// lock of the installations, and before the installation that relies on it: a process that is killed in between leaves
/// pins of a version that is not installed, which do no harm.
package struct PluginPins: Sendable {
    /// What was relied on, in the order of the identifiers.
    package private(set) var plugins: [PinnedPlugin]
    private let state: StateDirectory

    private static let maximumBytes = 16 << 20

    private static func path(_ state: StateDirectory) -> String { Path.join(state.path, "plugins.lock") }

    /// Reads the file.
    ///
    /// - Throws: ``RegistryError``.
    package init(_ state: StateDirectory) throws(RegistryError) {
        plugins = []
        self.state = state
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
            hint:
                "restore it from a copy; without it, what was seen of registries is forgotten, and of publishers only "
                + "those known that installations name")
    }

    /// What was relied on of a plugin.
    package func plugin(_ id: String) -> PinnedPlugin? {
        let folded = PluginIdentifier.folded(id)
        return plugins.first { sameBytes(PluginIdentifier.folded($0.id), folded) }
    }

    /// What is known of a plugin.
    package enum Knowledge {
        /// This was relied on.
        case plugin(PinnedPlugin)
        /// It is installed from a registry, but nobody knows any more whose signature it had.
        case forgotten
    }

    /// What is known of a plugin, from the file or else from its installation; `nil` for one that was never installed from a
    /// registry.
    ///
    /// - Throws: ``RegistryError`` if the installations cannot be looked through.
    package func known(_ id: String) throws(RegistryError) -> Knowledge? {
        if let plugin = plugin(id) { return .plugin(plugin) }
        let installations = Installations(state: state, audit: NoAudit())
        let installed: InstalledPlugin
        do throws(Installations.Failure) {
            guard try installations.contains(id) else { return nil }
            installed = try installations.plugin(id)
        } catch {
            switch error {
            case .notInstalled: return nil
            case .damaged: return .forgotten
            default: throw RegistryError(.pinsDamaged, "\(error)")
            }
        }
        guard let origin = installed.origin else { return nil }
        guard let text = origin.publisher else { return .forgotten }
        if text.isEmpty { return .plugin(PinnedPlugin(id: id, publisher: nil)) }
        return PublisherKey(text).map { .plugin(PinnedPlugin(id: id, publisher: $0)) } ?? .forgotten
    }

    /// Makes sure that an index may follow what was relied on.
    ///
    /// - Parameter fingerprint: That of a new publisher whom the user trusts.
    /// - Throws: ``RegistryError``.
    package func check(_ found: VerifiedIndex, accepting fingerprint: String? = nil) throws(RegistryError) {
        switch try known(found.index.id) {
        case .plugin(let plugin): try plugin.check(found, accepting: fingerprint)
        case .forgotten: try Self.checkForgotten(found, accepting: fingerprint)
        case nil: break
        }
    }

    private static func checkForgotten(
        _ found: VerifiedIndex, accepting fingerprint: String?
    ) throws(RegistryError) {
        let key = found.index.publisher
        if let key, let fingerprint, sameBytes(key.fingerprint, fingerprint) { return }
        let (id, restore) = (found.index.id, "restore plugins.lock from a copy")
        throw RegistryError(
            .publisherForgotten,
            "nobody knows any more who has signed the \(id) that is installed: plugins.lock lacks it, and so does its "
                + "installation",
            hint: key.map {
                "\(restore), or, if its publisher tells you that this is the key, add: --publisher \($0.fingerprint)"
            }
                ?? "\(restore), or install it for the first time again, after: ssplug remove --keep-data \(id)")
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
