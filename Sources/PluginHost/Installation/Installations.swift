import Wasm

/// The installed plugins of a state directory.
///
///     modules/<sha256>.wasm                       modules, verified at each load
///     plugins/<lower-cased id>/installation.json  manifest, digest, approval, configuration
///     plugins/<lower-cased id>/store.log          the plugin's store
///     plugins/<lower-cased id>/kept               in place of the installation where it was removed and its store kept
///     plugins.lock                                what is known of plugins from registries, whether installed or not
///     installations.lock                          held while any of these is changed
///     removed/                                    what is left of plugins whose removal was cut short
///
/// A module is written before the installation that names it, and deleted after it: whenever the process is killed, an
/// installation is the old one or the new one.
package struct Installations: Sendable {
    /// Why an installation was not found or not changed.
    ///
    /// Indirect, so that asynchronous functions hand it on in a register: for large values in their frames, Swift 6.3 makes
    /// some too small.
    package indirect enum Failure: Error, Sendable {
        /// No plugin of that identifier is installed; the identifier of an installed one that is near it, if there is one.
        case notInstalled(String, near: String?)
        /// A plugin whose identifier differs only in case is installed.
        case taken(String)
        /// A file of the installation is not what was installed: what is wrong with it, and what helps.
        case damaged(path: String, problem: String, remedy: String)
        /// The plugin lacks configuration that it requires, or has some that does not fit.
        case misconfigured(String, [ManifestProblem])
        /// The configuration would not fit after the change that was asked for.
        case unfit([ManifestProblem])
        /// The plugin's schema has no such member: the plugin, the member, the one that is near it or all that there are.
        case unknownMember(String, String, near: String?, known: [String])
        /// Nothing was configured for the member.
        case notConfigured(String, String)
        /// Not all that the plugin asks for was approved.
        case partial(String, Set<PluginPermission>)
        /// Another version was installed since the user was asked.
        case replaced(String)
        /// A folder of the installations cannot be looked through.
        case unreadable(PluginFileError)
        /// No version is known that was installed before.
        case noPredecessor(String)
        /// Another process keeps the installations locked.
        case busy
        /// The file system refused.
        case file(PluginFileError)
        /// The change could not be recorded, so it was not made.
        case audit(AuditError)
    }

    /// An installation whose files cannot be used.
    package struct Damaged: Sendable {
        /// The name of the plugin's folder: its identifier in lower case.
        package let id: String
        /// What is wrong.
        package let failure: Failure
    }

    let state: StateDirectory
    let audit: any AuditSink
    /// The largest module that is loaded.
    var maximumModuleBytes = PluginLimits().wasm.bytes

    /// The installations of a state directory; changes are recorded in `audit`.
    package init(state: StateDirectory, audit: any AuditSink) {
        self.state = state
        self.audit = audit
    }

    var folder: String { Path.join(state.path, "plugins") }

    /// What says that an installation is not missing, but was removed.
    func keptMark(of id: String) -> String { Path.join(storeFolder(of: id), "kept") }

    /// The files of a plugin's folder that are to take the place of others.
    static let preparedNames = ["installation.json.new", "kept.new"]

    func document(of id: String) -> String { Path.join(storeFolder(of: id), "installation.json") }

    /// The folder with a plugin's store.
    package func storeFolder(of id: String) -> String { Path.join(folder, PluginIdentifier.folded(id)) }

    var moduleFolder: String { Path.join(state.path, "modules") }

    func modulePath(_ digest: ContentDigest) -> String { Path.join(moduleFolder, "\(digest.hexadecimal).wasm") }

    /// Whether a plugin of that identifier is installed, without regard to case; also if its files are damaged.
    ///
    /// - Throws: ``Failure/unreadable(_:)`` if nobody can tell.
    package func contains(_ id: String) throws(Failure) -> Bool {
        guard PluginIdentifier.problem(of: id) == nil else { return false }
        return try Self.reading { () throws(PluginFileError) in try StateFile(document(of: id)).isThere() }
    }

    static func reading<Result>(_ body: () throws(PluginFileError) -> Result) throws(Failure) -> Result {
        do throws(PluginFileError) { return try body() } catch { throw .unreadable(error) }
    }

    /// The failure for an identifier that no installed plugin has.
    package func notInstalled(_ id: String) -> Failure { .notInstalled(id, near: closest(to: id)) }

    /// The installed plugin that is meant by an identifier with a typing mistake, or by the last words of one.
    ///
    /// - Parameter others: Further identifiers that may be meant.
    package func closest(to id: String, or others: [String] = []) -> String? {
        // For a hint alone, which may be missing.
        let installed = Path.entries(of: folder).sorted().filter { (try? contains($0)) ?? false }
        let names = installed + others
        let isTail = { (name: String) in PluginIdentifier.folded(name).hasSuffix("." + PluginIdentifier.folded(id)) }
        guard let name = closestMatch(to: id, among: names) ?? names.first(where: isTail) else { return nil }
        guard installed.contains(name) else { return name }
        // As its author spells it.
        return (try? plugin(name))?.manifest.id ?? name
    }

    /// An installed plugin.
    ///
    /// - Throws: ``Failure``.
    package func plugin(_ id: String) throws(Failure) -> InstalledPlugin {
        guard try contains(id) else { throw notInstalled(id) }
        let path = document(of: id)
        let found: [UInt8]?
        do throws(PluginFileError) {
            found = try StateFile(path).read(limit: InstalledPlugin.maximumFileBytes)
        } catch {
            throw Self.damaged(id, path, "\(error)")
        }
        guard let bytes = found else { throw notInstalled(id) }
        do throws(InstalledPlugin.Problem) {
            let plugin = try InstalledPlugin(parsing: bytes)
            guard plugin.manifest.foldedID == PluginIdentifier.folded(id) else {
                throw InstalledPlugin.Problem(message: "it is of the plugin \(plugin.manifest.id)")
            }
            return plugin
        } catch {
            throw Self.damaged(id, path, error.message)
        }
    }

    /// All installed plugins in the order of their identifiers; installations that cannot be read are left out.
    ///
    /// - Throws: ``Failure/unreadable(_:)`` if the folder of the installations cannot be looked through.
    package func all() throws(Failure) -> [InstalledPlugin] { try list().plugins }

    /// All installed plugins, and the installations that cannot be read, in the order of their identifiers.
    ///
    /// - Throws: ``Failure/unreadable(_:)`` if the folder of the installations cannot be looked through.
    package func list() throws(Failure) -> (plugins: [InstalledPlugin], damaged: [Damaged]) {
        var plugins: [InstalledPlugin] = []
        var damaged: [Damaged] = []
        let folder = folder
        let names = try Self.reading { () throws(PluginFileError) in try StateFolder(folder).names() }
        for name in names.sorted() {
            let path = Path.join(Path.join(folder, name), "installation.json")
            let isIdentifier =
                PluginIdentifier.problem(of: name) == nil && sameBytes(PluginIdentifier.folded(name), name)
            do throws(PluginFileError) {
                // A folder without that file keeps the store of a plugin that was removed.
                guard try StateFile(path).isThere() else { continue }
            } catch {
                // What has no plugin's name is in no plugin's place.
                if isIdentifier { damaged.append(Damaged(id: name, failure: .unreadable(error))) }
                continue
            }
            guard isIdentifier else {
                damaged.append(
                    Damaged(
                        id: name,
                        failure: .damaged(
                            path: path, problem: "its folder is no identifier in lower case",
                            remedy: "no command reaches it; delete the folder")))
                continue
            }
            do throws(Failure) {
                plugins.append(try plugin(name))
            } catch {
                // One that was removed just now is neither.
                if case .notInstalled = error { continue }
                damaged.append(Damaged(id: name, failure: error))
            }
        }
        return (plugins, damaged)
    }

    /// What belongs to installations that are not there.
    package struct Leftovers: Sendable {
        /// Folders of plugins whose installation is missing, although nobody has removed it.
        package var folders: [String] = []
        /// Modules that no installation names.
        package var modules: [String] = []
        /// What is left where an installation was ended before its end: files that were to take its place, and folders with
        /// nothing in them.
        ///
        /// The next installation deletes these.
        package var unfinished: [String] = []
    }

    /// Looks for what an installation has left that was lost, or cut short.
    ///
    /// - Throws: ``Failure/unreadable(_:)`` if a folder cannot be looked through.
    package func leftovers() throws(Failure) -> Leftovers {
        var leftovers = Leftovers()
        let (folder, moduleFolder) = (folder, moduleFolder)
        let names = try Self.reading { () throws(PluginFileError) in try StateFolder(folder).names() }
        for name in names.sorted() where Path.isFolder(Path.join(folder, name)) {
            let place = Path.join(folder, name)
            let entries = Path.entries(of: place)
            let unfinished = Self.preparedNames.filter(entries.contains).map { Path.join(place, $0) }
            leftovers.unfinished += entries.isEmpty ? [place] : unfinished
            if entries.count > unfinished.count, !entries.contains("installation.json"), !entries.contains("kept") {
                leftovers.folders.append(place)
            }
        }
        let (plugins, damaged) = try list()
        // One that cannot be read may name any of them.
        guard damaged.isEmpty else { return leftovers }
        let used = Self.modules(of: plugins)
        let modules = try Self.reading { () throws(PluginFileError) in try StateFolder(moduleFolder).names() }
        let unused = modules.filter { $0.hasSuffix(".wasm") && !used.contains($0) }
        leftovers.modules = unused.sorted().map { Path.join(moduleFolder, $0) }
        return leftovers
    }

    /// The names of the files that the modules of plugins are in, with those of the versions before.
    static func modules(of plugins: [InstalledPlugin]) -> Set<String> {
        let digests = plugins.map(\.digest) + plugins.compactMap { $0.predecessor?.digest }
        return Set(digests.map { "\($0.hexadecimal).wasm" })
    }

    /// The manifest and module of an installed plugin; the module is checked against the digest.
    ///
    /// - Throws: ``Failure`` or ``PluginError``.
    package func package(_ plugin: InstalledPlugin) throws -> PluginPackage { try package(plugin, until: nil) }

    private func package(_ plugin: InstalledPlugin, until work: StartWork?) throws -> PluginPackage {
        let path = modulePath(plugin.digest)
        let found: [UInt8]?
        do throws(PluginFileError) {
            found = try StateFile(path).read(limit: maximumModuleBytes)
        } catch {
            throw Self.damaged(plugin, path, "\(error)")
        }
        guard let bytes = found else { throw Self.damaged(plugin, path, "the module is missing") }
        // Nothing is decoded that nobody has approved.
        let module = try PluginModule(bytes: bytes, expecting: plugin.digest, until: work)
        guard let module else {
            throw Self.damaged(plugin, path, "the module was changed since it was installed")
        }
        return PluginPackage(manifest: plugin.manifest, module: module)
    }

    /// An installation that cannot be read, of which nobody knows where it came from.
    private static func damaged(_ id: String, _ path: String, _ problem: String) -> Failure {
        .damaged(
            path: path, problem: problem,
            remedy: "install the plugin again, or remove it and keep its store with: "
                + "ssplug remove --keep-data \(PluginIdentifier.folded(id))")
    }

    /// An installation whose module cannot be used.
    private static func damaged(_ plugin: InstalledPlugin, _ path: String, _ problem: String) -> Failure {
        guard let command = plugin.reinstallation else { return damaged(plugin.manifest.id, path, problem) }
        return .damaged(path: path, problem: problem, remedy: "install the plugin again with: \(command)")
    }

    /// An installed plugin and its module, also if another process replaces the plugin meanwhile.
    ///
    /// - Throws: ``Failure`` or ``PluginError``.
    package func open(_ id: String) throws -> (plugin: InstalledPlugin, package: PluginPackage) {
        try open(id, until: nil)
    }

    /// As ``open(_:)``, within the time for a start.
    func open(_ id: String, until work: StartWork?) throws -> (plugin: InstalledPlugin, package: PluginPackage) {
        try open(try plugin(id), until: work)
    }

    /// As ``open(_:)``, for an installation that was read a while ago.
    package func open(_ known: InstalledPlugin) throws -> (plugin: InstalledPlugin, package: PluginPackage) {
        try open(known, until: nil)
    }

    private func open(
        _ known: InstalledPlugin, until work: StartWork?
    ) throws -> (plugin: InstalledPlugin, package: PluginPackage) {
        var plugin = known
        while true {
            do {
                return (plugin, try package(plugin, until: work))
            } catch {
                // The module of a version that was replaced is deleted.
                let present = try self.plugin(plugin.manifest.id)
                guard present.digest != plugin.digest else { throw error }
                plugin = present
            }
        }
    }
}

extension Installations.Failure: CustomStringConvertible {
    /// What happened and what to do, in a line.
    package var description: String {
        switch self {
        case .notInstalled(let id, let near):
            "no plugin \"\(displayed(id))\" is installed" + didYouMean(near, else: "; ssplug list shows those that are")
        case .taken(let id): "a plugin \"\(displayed(id))\" is installed; identifiers differ by more than case"
        case .damaged(let path, let problem, let remedy):
            "\"\(displayed(path, limit: 500))\" is not what was installed: \(displayed(problem, limit: 300)); \(remedy)"
        case .misconfigured(let id, let problems):
            "the configuration of \(displayed(id)) does not fit; set what is wrong with: ssplug config set "
                + "\(displayed(id, limit: 128)) KEY VALUE\n"
                + problems.map { "  config \($0.path): \($0.message)" }.joined(separator: "\n")
        case .unfit(let problems):
            "the configuration would not fit, so it stays as it is:\n"
                + problems.map { "  config \($0.path): \($0.message)" }.joined(separator: "\n")
        case .unknownMember(let id, let key, let near, let known):
            "the configuration of \(displayed(id, limit: 128)) has no \"\(displayed(key))\""
                + didYouMean(near, else: "; it has \(known.prefix(20).map { displayed($0) }.joined(separator: ", "))")
        case .notConfigured(let id, let key):
            "nothing is configured for \"\(displayed(key))\" of \(displayed(id, limit: 128))"
        case .partial(let id, let missing):
            "not approved for \(displayed(id, limit: 128)): \(missing.sorted().map(\.description).joined(separator: ", "))"
                + "\napprove it with: ssplug approve \(displayed(id, limit: 128)) \(missing.flags)"
                + "\nor add --partial to go on without"
        case .replaced(let id):
            "another version of \(displayed(id, limit: 128)) was installed meanwhile, so nothing was approved; "
                + "look at it with ssplug show \(displayed(id, limit: 128)), and approve it again"
        case .unreadable(let error): "\(error); ssplug doctor says what helps"
        case .noPredecessor(let id):
            "nothing is known of a version of \(displayed(id, limit: 128)) before the one that is installed"
        case .busy: "another process is changing the installed plugins"
        case .file(let error): error.description
        case .audit(let error): "the change cannot be recorded, so it is not made: \(error)"
        }
    }
}
