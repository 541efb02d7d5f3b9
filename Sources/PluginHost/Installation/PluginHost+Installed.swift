import Wasm

extension PluginHost {
    /// The installed plugins; changes are recorded in the audit log.
    ///
    /// - Throws: ``PluginError`` in a host without state.
    package var installations: Installations {
        get throws(PluginError) {
            guard let directory else {
                throw PluginError(
                    .invalidManifest, "no plugin is installed in a host without state",
                    hint: "make the host with the StateDirectory that the plugin was installed in")
            }
            var installations = Installations(state: directory, audit: core.audit)
            installations.maximumModuleBytes = policy.limits.wasm.bytes
            return installations
        }
    }

    /// Loads an installed plugin with what was approved for it.
    ///
    /// - Throws: ``PluginError``, or another error that says what is wrong with the installation.
    public func load(installed id: String) async throws -> Plugin {
        let result = try await core.onWorker { [self] thread in Result { try loadInstalled(id, thread) } }
        return try result.get()
    }

    private func loadInstalled(_ id: String, _ thread: GuestThread) throws -> Plugin {
        let installations = try installations
        let work = StartWork(on: thread, policy.limits)
        let (installed, package) = try installations.open(id, until: work)
        guard installed.isEnabled else {
            throw PluginError(
                .permissionDenied, "the plugin \(installed.manifest.id) is disabled",
                hint: "run: ssplug enable \(installed.manifest.id)")
        }
        let folder = installations.storeFolder(of: installed.manifest.id)
        let plugin = try discover(
            package, thread, until: work, folder: folder, configuration: installed.configuration)
        let grown = plugin.requestedPermissions.subtracting(installed.requestedPermissions)
        guard grown.isEmpty else {
            unload(plugin)
            throw PluginError(
                .reapprovalRequired, "the plugin now asks for more than when it was approved: \(grown.flags)",
                hint: "install it again to approve it: "
                    + (installed.reinstallation ?? "ssplug install \(shellQuoted(installed.source))"))
        }
        plugin.setApproved(installed.approved)
        return plugin
    }
}
