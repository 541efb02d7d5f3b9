import Wasm

extension Installations {
    /// Installs a plugin, or puts a new version in the place of an old one.
    ///
    /// - Parameters:
    ///   - plugin: The plugin, known from its discovery run.
    ///   - approved: What the user has approved of what it asks for.
    ///   - configuration: Its configuration.
    ///   - keepingApproval: Whether what was approved for the present installation stays approved if its module is the
    ///     same.
    ///   - partial: Whether requests may be sent to the plugin although not all that it asks for is approved; otherwise
    ///     it is installed disabled.
    ///   - origin: Where the plugin came from, if that is a registry.
    ///   - keepingDisabled: Whether an installation that is disabled stays so.
    /// - Throws: ``Failure``; then nothing has changed.
    package func install(
        _ plugin: Plugin, approved: Set<PluginPermission>, configuration: JSONValue?, keepingApproval: Bool = false,
        partial: Bool = false, origin: RegistryOrigin? = nil, keepingDisabled: Bool = false
    ) async throws(Failure) -> InstalledPlugin {
        let manifest = plugin.package.manifest
        return try await locked { () async throws(Failure) in
            let installed = try renewal(
                plugin, approved, configuration, keepingApproval: keepingApproval, partial: partial, origin: origin,
                keepingDisabled: keepingDisabled)
            try await record(.install, installed)
            try await recordingFailure(.install, manifest.id) { () throws(PluginFileError) in
                try write(installed, plugin.package.module.module.bytes)
            }
            try? Path.remove(keptMark(of: manifest.id))
            removeUnusedFiles()
            return installed
        }
    }

    /// Writes a module, and after it the installation that names it.
    @inline(never)
    private func write(_ installed: InstalledPlugin, _ module: [UInt8]) throws(PluginFileError) {
        let id = installed.manifest.id
        try Path.makeFolder(moduleFolder)
        try SharedFile.replace(modulePath(installed.digest), with: module)
        try Path.makeFolder(storeFolder(of: id))
        try SharedFile.replace(document(of: id), with: installed.lines)
    }

    /// What takes the place of the present installation, if there is one.
    ///
    /// Apart from the asynchronous part, because Swift 6.3 gives a function with this many large values too small a frame
    /// when it is asynchronous as well, and writes behind it.
    private func renewal(
        _ plugin: Plugin, _ approved: Set<PluginPermission>, _ configuration: JSONValue?, keepingApproval: Bool,
        partial: Bool, origin: RegistryOrigin?, keepingDisabled: Bool
    ) throws(Failure) -> InstalledPlugin {
        let manifest = plugin.package.manifest
        let digest = plugin.package.module.digest
        // What cannot be read any more is replaced.
        let present = try contains(manifest.id) ? try? self.plugin(manifest.id) : nil
        if let present, !sameBytes(present.manifest.id, manifest.id) { throw .taken(present.manifest.id) }
        var approved = approved.intersection(plugin.requestedPermissions)
        if keepingApproval, let present, present.digest == digest {
            approved.formUnion(present.approved.intersection(plugin.requestedPermissions))
        }
        let mayBeEnabled = partial || approved == plugin.requestedPermissions
        var installed = InstalledPlugin(
            manifest: manifest, digest: digest, requestedPermissions: plugin.requestedPermissions,
            approved: approved, isEnabled: mayBeEnabled && !(keepingDisabled && present?.isEnabled == false),
            configuration: configuration, time: timestamp(systemTime()),
            source: origin?.registry ?? plugin.package.manifestPath, origin: origin)
        let isSame = present.map { $0.digest == digest && $0.manifest.version == manifest.version } ?? false
        installed.previous = isSame ? present?.previous : present?.documentAlone
        if let problem = installed.problemOfKeeping { throw .misconfigured(manifest.id, [problem]) }
        return installed
    }

    /// Puts the version in place that was installed before; that can be undone in the same way.
    ///
    /// It has the configuration and the approval that it had, but nothing that is denied now, and is enabled if both versions
    /// were and nothing was taken from it.
    ///
    /// - Parameter partial: Whether requests may be sent to it although not all that it asks for is approved.
    /// - Returns: The version that is installed now, and the one that was.
    /// - Throws: ``Failure``; then nothing has changed.
    package func rollBack(
        _ id: String, partial: Bool = false
    ) async throws(Failure) -> (now: InstalledPlugin, before: InstalledPlugin) {
        guard try contains(id) else { throw notInstalled(id) }
        return try await locked { () async throws(Failure) in
            let (now, before) = try predecessor(of: id, partial: partial)
            try await record(.rollback, now)
            try await recordingFailure(.rollback, now.manifest.id) { () throws(PluginFileError) in
                try SharedFile.replace(document(of: id), with: now.lines)
            }
            return (now, before)
        }
    }

    /// The version that was installed before, as it comes back, and the present one.
    private func predecessor(
        of id: String, partial: Bool
    ) throws(Failure) -> (now: InstalledPlugin, before: InstalledPlugin) {
        let before = try plugin(id)
        guard var now = before.predecessor else { throw .noPredecessor(before.manifest.id) }
        // Its module is checked when it is loaded, but then there would be no way back.
        let module = modulePath(now.digest)
        let isThere = try Self.reading { () throws(PluginFileError) in try StateFile(module).isThere() }
        guard isThere else { throw .noPredecessor(before.manifest.id) }
        let approved = now.approved.subtracting(before.denied)
        now.isEnabled = before.isEnabled && (partial || now.isEnabled && approved == now.approved)
        now.approved = approved
        now.previous = before.documentAlone
        return (now, before)
    }

    /// Approves permissions, which must be among those that the plugin asks for.
    ///
    /// - Parameters:
    ///   - id: The plugin's identifier.
    ///   - permissions: What is approved.
    ///   - digest: The digest of the module that the user was shown; `nil` approves for whichever is installed.
    /// - Throws: ``Failure``; then nothing has changed.
    package func approve(
        _ id: String, _ permissions: Set<PluginPermission>, for digest: ContentDigest? = nil
    ) async throws(Failure) -> InstalledPlugin {
        try await change(id, .approve) { plugin throws(Failure) in
            guard digest == nil || digest == plugin.digest else { throw .replaced(plugin.manifest.id) }
            plugin.approved.formUnion(permissions.intersection(plugin.requestedPermissions))
        }
    }

    /// Takes permissions back; works also with a full disk or without an audit log.
    ///
    /// - Throws: ``Failure``; then nothing has changed.
    package func revoke(_ id: String, _ permissions: Set<PluginPermission>) async throws(Failure) -> InstalledPlugin {
        try await change(id, .revoke, isRestriction: true) { plugin throws(Failure) in
            plugin.approved.subtract(permissions)
        }
    }

    /// Lets requests to a plugin through, or not; stopping them works also with a full disk or without an audit log.
    ///
    /// - Parameters:
    ///   - id: The plugin's identifier.
    ///   - isEnabled: Whether requests are let through.
    ///   - partial: Whether to enable the plugin although not all that it asks for is approved.
    /// - Throws: ``Failure``; then nothing has changed.
    package func setEnabled(
        _ id: String, _ isEnabled: Bool, partial: Bool = false
    ) async throws(Failure) -> InstalledPlugin {
        try await change(id, isEnabled ? .enable : .disable, isRestriction: !isEnabled) { plugin throws(Failure) in
            if isEnabled {
                let problems = plugin.configurationProblems
                guard problems.isEmpty else { throw .misconfigured(plugin.manifest.id, problems) }
                guard partial || plugin.denied.isEmpty else { throw .partial(plugin.manifest.id, plugin.denied) }
            }
            plugin.isEnabled = isEnabled
        }
    }

    /// Removes a plugin; works also with a full disk, without an audit log, and if its files are damaged.
    ///
    /// - Parameters:
    ///   - id: The plugin's identifier.
    ///   - keepingData: Whether its store stays for a later installation.
    /// - Returns: What could not be done beside the removal, a line each.
    /// - Throws: ``Failure``; then nothing has changed.
    @discardableResult
    package func remove(_ id: String, keepingData: Bool) async throws(Failure) -> [String] {
        guard try contains(id) else { throw notInstalled(id) }
        return try await locked { () async throws(Failure) in
            guard try contains(id) else { throw notInstalled(id) }
            var warnings: [String] = []
            do throws(Failure) {
                if let plugin = try? plugin(id) {
                    try await record(.remove, plugin)
                } else {
                    try await record(.remove, PluginIdentifier.folded(id))
                }
            } catch {
                warnings.append(Self.unrecorded(error))
            }
            do throws(PluginFileError) {
                if keepingData {
                    // Without room for it the store is kept all the same, and only seems to have lost its installation.
                    try? SharedFile.replace(keptMark(of: id), with: [])
                    try Path.remove(document(of: id))
                } else {
                    try removeFolder(of: id)
                }
            } catch {
                throw .file(error)
            }
            SharedFile.synchronizeFolder(of: storeFolder(of: id))
            removeUnusedFiles()
            return warnings
        }
    }

    /// Records that the user has not approved what a plugin asks for.
    package func recordRefusal(of action: AuditEntry.Action, plugin: String, _ missing: Set<PluginPermission>) async {
        var detail = JSONObject()
        detail["permissions"] = .array(missing.sorted().map { .string($0.description) })
        _ = try? await audit.record(
            AuditEntry(.approval, plugin: plugin, action: action, isAllowed: false, detail: detail))
    }
}

extension Installations {
    /// Takes the plugin's folder away in one step, and then deletes what is in it.
    private func removeFolder(of id: String) throws(PluginFileError) {
        let place = Path.join(trash, "\(UInt64.random(in: 0 ... .max))")
        do throws(PluginFileError) {
            try Path.makeFolder(trash)
            guard isTrashOurs else {
                throw PluginFileError(operation: "use", path: trash, code: 0, message: "it is no folder")
            }
            try Path.move(storeFolder(of: id), to: place)
        } catch {
            // A full disk may have no room for the other folder.
            try Path.remove(document(of: id))
            Self.deleteFolder(storeFolder(of: id))
        }
    }

    /// Deletes a folder with all that is in it, as far as that is possible; links are deleted and not followed.
    private static func deleteFolder(_ path: String, depth: Int = 0) {
        for name in Path.entries(of: path) {
            let place = Path.join(path, name)
            do { try Path.remove(place) } catch { if depth < 16 { deleteFolder(place, depth: depth + 1) } }
        }
        Path.removeFolder(path)
    }

    private var trash: String { Path.join(state.path, "removed") }

    /// Whether what is in the folder of what was removed is the program's to delete: where a link stands in its place, it may
    /// be anybody's.
    private var isTrashOurs: Bool { Path.kind(of: trash) == .folder }

    /// Deletes modules that no installed plugin has, and what is left of plugins that were removed, and of changes that were
    /// cut short.
    ///
    /// Nothing is deleted that a damaged installation may still name, or one that cannot be looked for.
    private func removeUnusedFiles() {
        if isTrashOurs {
            for name in Path.entries(of: trash) { Self.deleteFolder(Path.join(trash, name)) }
            Path.removeFolder(trash)
        }
        // Only who has the installations' lock prepares such files.
        for path in (try? leftovers())?.unfinished ?? [] {
            if Path.kind(of: path) == .regular { try? Path.remove(path) }
            // Not one that has something else in it.
            Path.removeFolder(Path.kind(of: path) == .folder ? path : Path.folder(of: path))
        }
        guard let (plugins, damaged) = try? list(), damaged.isEmpty else { return }
        let used = Self.modules(of: plugins)
        for name in Path.entries(of: moduleFolder) where Self.isModule(name) && !used.contains(name) {
            try? Path.remove(Path.join(moduleFolder, name))
        }
    }

    /// Whether a file of the modules' folder is a module, or one that was not written to its end.
    private static func isModule(_ name: String) -> Bool {
        let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        return ContentDigest(hexadecimal: String(parts[0])) != nil && ["wasm", "wasm.new"].contains(parts.last)
    }

    /// Changes an installation; the change is recorded before it is made.
    ///
    /// - Parameters:
    ///   - id: The plugin's identifier.
    ///   - action: What the log calls the change.
    ///   - subject: What is changed, for the log.
    ///   - isRestriction: Whether the change takes rights away, which must work without room on the disk and without an
    ///     audit log.
    ///   - body: Makes the change.
    func change(
        _ id: String, _ action: AuditEntry.Action, subject: String = "", isRestriction: Bool = false,
        _ body: (inout InstalledPlugin) throws(Failure) -> Void
    ) async throws(Failure) -> InstalledPlugin {
        guard try contains(id) else { throw notInstalled(id) }
        return try await locked { () async throws(Failure) in
            var plugin = try plugin(id)
            try body(&plugin)
            do throws(Failure) {
                try await record(action, plugin, subject: subject)
            } catch {
                guard isRestriction else { throw error }
                plugin.warnings.append(Self.unrecorded(error))
            }
            try await recordingFailure(action, plugin.manifest.id) { () throws(PluginFileError) in
                do throws(PluginFileError) {
                    try SharedFile.replace(document(of: id), with: plugin.lines)
                } catch {
                    guard isRestriction else { throw error }
                    try SharedFile.overwrite(document(of: id), with: plugin.compact)
                }
            }
            return plugin
        }
    }

    private static func unrecorded(_ failure: Failure) -> String {
        guard case .audit(let error) = failure else { return "not recorded in the audit log" }
        return "not recorded in the audit log: \(error)"
    }

    private func record(
        _ action: AuditEntry.Action, _ plugin: InstalledPlugin, subject: String = ""
    ) async throws(Failure) {
        var detail = JSONObject()
        detail["permissions"] = .array(plugin.approved.sorted().map { .string($0.description) })
        detail["denied"] = .array(plugin.denied.sorted().map { .string($0.description) })
        detail["sha256"] = .string(plugin.digest.hexadecimal)
        detail["registry"] = plugin.origin.map { .string($0.registry) }
        try await record(action, plugin.manifest.id, subject: subject, detail)
    }

    private func record(
        _ action: AuditEntry.Action, _ id: String, subject: String = "", _ detail: JSONObject = JSONObject()
    ) async throws(Failure) {
        let entry = AuditEntry(.approval, plugin: id, action: action, subject: subject, detail: detail)
        do { _ = try await audit.record(entry) } catch { throw .audit(error) }
    }

    /// Makes a change that was recorded; if it fails, that is recorded as well.
    private func recordingFailure(
        _ action: AuditEntry.Action, _ id: String, _ body: () throws(PluginFileError) -> Void
    ) async throws(Failure) {
        guard let failure = Self.failure(of: body) else { return }
        var detail = JSONObject()
        detail["reason"] = .string(failure.reason)
        _ = try? await audit.record(AuditEntry(.failure, plugin: id, action: action, detail: detail))
        throw failure.error
    }

    /// What a change ends with, apart from the asynchronous part, as ``renewal(_:_:_:keepingApproval:partial:origin:keepingDisabled:)``
    /// is: an error of the file system that waits for the audit log would make the frame larger.
    @inline(never)
    private static func failure(of body: () throws(PluginFileError) -> Void) -> (error: Failure, reason: String)? {
        do throws(PluginFileError) {
            try body()
            return nil
        } catch {
            return (.file(error), "\(error)")
        }
    }

    private func locked<Result>(_ body: () async throws(Failure) -> Result) async throws(Failure) -> Result {
        let lock = try await InstallationLock.acquire(in: state)
        let result: Swift.Result<Result, Failure>
        do throws(Failure) { result = .success(try await body()) } catch { result = .failure(error) }
        lock.release()
        return try result.get()
    }
}
