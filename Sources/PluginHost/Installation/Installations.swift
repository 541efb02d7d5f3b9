import Wasm

/// The installed plugins of a state directory.
///
///     modules/<sha256>.wasm                       modules, verified at each load
///     plugins/<lower-cased id>/installation.json  manifest, digest, approval, configuration
///     plugins/<lower-cased id>/store.log          the plugin's store
///     plugins.lock                                held while an installation is changed
public struct Installations {
    /// Why an installation was not found or not changed.
    public enum Failure: Error, Sendable {
        /// No plugin of that identifier is installed.
        case notInstalled(String)
        /// A plugin whose identifier differs only in case is installed.
        case taken(String)
        /// The files of the installation are not those that were installed.
        case damaged(String)
        /// Another process keeps the installations locked.
        case busy
        /// The file system refused.
        case file(FileError)
        /// The change could not be recorded, so it was not made.
        case audit(AuditError)
    }

    private let state: StateDirectory
    private let audit: any AuditSink

    /// The installations of a state directory; changes are recorded in `audit`.
    public init(state: StateDirectory, audit: any AuditSink) {
        self.state = state
        self.audit = audit
    }

    private var folder: String { Path.join(state.path, "plugins") }

    private func document(of id: String) -> String {
        Path.join(Path.join(folder, PluginManifest.folded(id)), "installation.json")
    }

    /// The folder with a plugin's store.
    package func storeFolder(of id: String) -> String { Path.join(folder, PluginManifest.folded(id)) }

    private func modulePath(_ digest: SHA256) -> String {
        Path.join(Path.join(state.path, "modules"), "\(digest.hexadecimal).wasm")
    }

    /// Whether a plugin of that identifier is installed, without regard to case.
    public func contains(_ id: String) -> Bool {
        ManifestReader.problem(ofIdentifier: id) == nil && Path.exists(document(of: id))
    }

    /// An installed plugin.
    ///
    /// - Throws: ``Failure``.
    public func plugin(_ id: String) throws(Failure) -> InstalledPlugin {
        guard contains(id) else { throw .notInstalled(id) }
        let contents = try wrapped { () throws(FileError) in
            try FileContents(readingRegularFile: document(of: id), limit: 4 << 20)
        }
        guard let document = try? JSON(parsing: contents.bytes), let plugin = InstalledPlugin(document),
            plugin.manifest.foldedID == PluginManifest.folded(id)
        else { throw .damaged(contents.path) }
        return plugin
    }

    /// All installed plugins in the order of their identifiers; installations that cannot be read are left out.
    public func all() -> [InstalledPlugin] {
        Path.entries(of: folder).sorted().compactMap { name in try? plugin(name) }
    }

    /// The manifest and module of an installed plugin; the module is checked against the digest.
    ///
    /// - Throws: ``Failure`` or ``PluginError``.
    public func package(_ plugin: InstalledPlugin) throws -> PluginPackage {
        let path = modulePath(plugin.digest)
        let contents = try wrapped { () throws(FileError) in
            try FileContents(readingRegularFile: path, limit: PluginLimits.moduleBytes)
        }
        let module = try PluginModule(bytes: contents.bytes)
        guard module.digest == plugin.digest else { throw Failure.damaged(path) }
        return PluginPackage(manifest: plugin.manifest, module: module)
    }

    /// Installs a plugin, or puts a new version in the place of an old one.
    ///
    /// - Parameters:
    ///   - plugin: The plugin, known from its discovery run.
    ///   - approved: What the user has approved of its wishes.
    ///   - configuration: Its configuration.
    /// - Throws: ``Failure``; then nothing has changed.
    public func install(
        _ plugin: LoadedPlugin, approved: Set<Permission>, configuration: JSON?
    ) throws(Failure) -> InstalledPlugin {
        let manifest = plugin.package.manifest
        return try locked { () throws(Failure) in
            // What cannot be read any more is replaced.
            let present = contains(manifest.id) ? try? self.plugin(manifest.id) : nil
            if let present, !sameBytes(present.manifest.id, manifest.id) { throw .taken(present.manifest.id) }
            let installed = InstalledPlugin(
                manifest: manifest, digest: plugin.package.module.digest,
                wishes: plugin.wishes, approved: approved.intersection(plugin.wishes), isEnabled: true,
                configuration: configuration, time: timestamp(systemTime()), source: plugin.package.manifestPath)
            try record("install", installed)
            try wrapped { () throws(FileError) in
                try Path.makeFolder(Path.join(state.path, "modules"))
                try Path.replaceFile(modulePath(installed.digest), with: plugin.package.module.module.bytes)
                try write(installed)
            }
            if let present { removeModule(unlessUsed: present.digest) }
            return installed
        }
    }

    /// Approves permissions, which must be among the plugin's wishes.
    public func approve(_ id: String, _ permissions: Set<Permission>) throws(Failure) -> InstalledPlugin {
        try change(id, "approve") { $0.approved.formUnion(permissions.intersection($0.wishes)) }
    }

    /// Takes permissions back.
    public func revoke(_ id: String, _ permissions: Set<Permission>) throws(Failure) -> InstalledPlugin {
        try change(id, "revoke") { $0.approved.subtract(permissions) }
    }

    /// Lets requests to a plugin through, or not.
    public func setEnabled(_ id: String, _ isEnabled: Bool) throws(Failure) -> InstalledPlugin {
        try change(id, isEnabled ? "enable" : "disable") { $0.isEnabled = isEnabled }
    }

    /// Removes a plugin.
    ///
    /// - Parameters:
    ///   - id: The plugin's identifier.
    ///   - keepingData: Whether its store stays for a later installation.
    public func remove(_ id: String, keepingData: Bool) throws(Failure) {
        try locked { () throws(Failure) in
            let plugin = try plugin(id)
            // A full disk must not keep anyone from removing a plugin.
            try? record("remove", plugin)
            try wrapped { () throws(FileError) in try Path.remove(document(of: id)) }
            if !keepingData {
                for name in ["store.log", "store.log.new", "store.lock"] {
                    try? Path.remove(Path.join(storeFolder(of: id), name))
                }
                Path.removeFolder(storeFolder(of: id))
            }
            removeModule(unlessUsed: plugin.digest)
        }
    }

    /// Removes a module that no installed plugin has any more.
    private func removeModule(unlessUsed digest: SHA256) {
        if !all().contains(where: { $0.digest == digest }) { try? Path.remove(modulePath(digest)) }
    }

    private func change(
        _ id: String, _ action: String, _ body: (inout InstalledPlugin) -> Void
    ) throws(Failure) -> InstalledPlugin {
        try locked { () throws(Failure) in
            var plugin = try plugin(id)
            body(&plugin)
            do throws(Failure) {
                try record(action, plugin)
            } catch {
                // What takes rights away works without an audit log.
                if action == "approve" || action == "enable" { throw error }
            }
            try wrapped { () throws(FileError) in try write(plugin) }
            return plugin
        }
    }

    private func record(_ action: String, _ plugin: InstalledPlugin) throws(Failure) {
        var detail = JSONObject()
        detail["permissions"] = .array(plugin.approved.sorted().map { .string($0.description) })
        detail["sha256"] = .string(plugin.digest.hexadecimal)
        let entry = AuditEntry(.approval, plugin: plugin.manifest.id, action: action, detail: detail)
        do { _ = try audit.record(entry) } catch { throw .audit(error) }
    }

    private func write(_ plugin: InstalledPlugin) throws(FileError) {
        let path = document(of: plugin.manifest.id)
        try Path.makeFolder(Path.folder(of: path))
        try Path.replaceFile(path, with: plugin.document.utf8(.indented))
    }

    private func locked<Result>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
        var result: Swift.Result<Result, Failure> = .failure(.busy)
        do throws(StorageError) {
            let lock: FileLock
            do throws(FileError) {
                try Path.makeFolder(folder)
                lock = try FileLock(path: Path.join(state.path, "plugins.lock"))
            } catch {
                throw .file(error)
            }
            try lock.withLock(.exclusive, until: .now.advanced(by: .seconds(10))) { () throws(StorageError) in
                do throws(Failure) { result = .success(try body()) } catch { result = .failure(error) }
            }
        } catch {
            if case .file(let error) = error { throw .file(error) }
            throw .busy
        }
        return try result.get()
    }

    private func wrapped<Result>(_ body: () throws(FileError) -> Result) throws(Failure) -> Result {
        do { return try body() } catch { throw .file(error) }
    }
}

extension Installations.Failure: CustomStringConvertible {
    /// What happened and what to do, in a line.
    public var description: String {
        switch self {
        case .notInstalled(let id): "no plugin \"\(displayed(id))\" is installed; ssplug list shows those that are"
        case .taken(let id): "a plugin \"\(displayed(id))\" is installed; identifiers differ by more than case"
        case .damaged(let path):
            "\"\(displayed(path, limit: 500))\" is not what was installed; install the plugin again"
        case .busy: "another process is changing the installed plugins"
        case .file(let error): error.description
        case .audit(let error): "the change cannot be recorded, so it is not made: \(error)"
        }
    }
}
