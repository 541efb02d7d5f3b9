import PluginHost
import Registry

/// A registry that plugins are installed from.
struct RegistrySource {
    let place: any RegistryPlace
    let state: StateDirectory
    /// The fingerprint of a new publisher that the user trusts.
    var publisher: String?

    /// Looks for a plugin, and checks all that is known of it.
    ///
    /// - Throws: ``RegistryError`` or ``PluginError``.
    func installation(
        _ name: RegistryName, _ host: PluginHost, _ options: ExecOptions, _ parsed: Arguments, command: [String]
    ) async throws -> Installation {
        let found = try await ProgressBar.showing("install: reading the registry") { try self.index(of: name.id) }
        let index = found.index
        let greatest = index.greatest(in: name.range)
        guard let release = greatest else { throw index.nothing(in: name.range, place) }
        return try await installation(
            of: release, found, name.hasRange ? name.range.text : "*", host, options, parsed, command: command)
    }

    /// The index of a plugin, which contradicts nothing that is known of it.
    ///
    /// - Throws: ``RegistryError``.
    func index(of id: String) throws(RegistryError) -> VerifiedIndex {
        let found = try RegistryReader(place).index(of: id)
        try PluginPins(state).check(found, accepting: publisher)
        return found
    }

    /// The installation of a version.
    ///
    /// - Throws: ``RegistryError`` or ``PluginError``.
    func installation(
        of release: PluginIndex.Release, _ found: VerifiedIndex, _ range: String, _ host: PluginHost,
        _ options: ExecOptions, _ parsed: Arguments, command: [String]
    ) async throws -> Installation {
        let reader = RegistryReader(place)
        let plugin = try await ProgressBar.showing("\(command.first ?? "install"): fetching \(found.index.id)") {
            let manifest = try reader.manifest(of: release, found.index)
            let module = try PluginModule(bytes: try reader.module(of: release, found.index))
            return try await host.load(PluginPackage(manifest: manifest, module: module))
        }
        try tellTrust(found)
        return Installation(
            plugin: plugin, installations: try host.installations, options: options, parsed: parsed, command: command,
            origin: RegistryOrigin(
                registry: place.text, range: range, publisher: found.index.publisher?.text ?? ""),
            beforehand: { [state, publisher] in
                try await PluginPins.rely(on: found, release, accepting: publisher, in: state)
            })
    }

    /// Tells on whose word the user relies.
    private func tellTrust(_ found: VerifiedIndex) throws(RegistryError) {
        let id = found.index.id
        let known = try PluginPins(state).known(id)
        guard let key = found.index.publisher else {
            return printError(
                "ssplug: warning: \(displayed(place.text, limit: 500)) has no signature for \(id): whoever can write that "
                    + "registry decides what is installed")
        }
        switch known {
        case .plugin(let known) where known.publisher == key: break
        case .plugin(let known) where known.publisher != nil:
            printError("ssplug: the new publisher of \(id), \(key.fingerprint), is trusted for it from now on")
        case .forgotten:
            printError("ssplug: the publisher of \(id), \(key.fingerprint), is trusted for it as you have said")
        case .plugin, nil:
            printError(
                "ssplug: the publisher of \(id) is not known yet: \(key.fingerprint) is trusted for it from now on")
        }
    }
}
