import Wasm

/// What a plugin wants to be allowed to do, from its manifest and from `plugin_capabilities`.
package struct RequestedPermissions {
    /// The permissions.
    package var permissions: Set<PluginPermission> = []
    /// What the author should know about them, a line each.
    package var warnings: [String] = []

    package init(manifest: PluginManifest, capabilities: PluginCapabilities) {
        for origin in manifest.networkDomains + capabilities.networkDomains {
            permissions.insert(.networkAccess(origin))
        }
        if capabilities.needsStore || manifest.permissionNames.contains("storage_access") {
            permissions.insert(.storageAccess)
        }
        if manifest.permissionNames.contains("event_emit") { permissions.insert(.eventEmit) }
        for plugin in manifest.subscriptions { permissions.insert(.eventSubscription(plugin: plugin)) }
        if manifest.permissionNames.contains("event_subscribe"), manifest.subscriptions.isEmpty {
            warnings.append(
                "event_subscribe grants nothing without plugins; add \"subscribes\": [\"com.example.other\"] to plugin.json"
            )
        }
        if manifest.permissionNames.contains("credential_access") {
            for platform in capabilities.platforms { permissions.insert(.credentialAccess(platform: platform)) }
            if capabilities.platforms.isEmpty {
                warnings.append(
                    "credential_access grants nothing: plugin_capabilities names no platforms; add \"platforms\": [\"…\"]"
                )
            }
        }
        if manifest.permissionNames.contains("network_access"), manifest.networkDomains.isEmpty,
            capabilities.networkDomains.isEmpty
        {
            warnings.append(
                "network_access grants nothing without hosts; add \"required_network_domains\": [\"api.example.com\"] "
                    + "to plugin.json")
        }
    }
}

extension Plugin {
    /// What the author should know of functions of the host that the module imports although the permission for them is not
    /// declared: a warning for those that it calls, a note for others, since libraries import more than they call.
    ///
    /// - Parameter called: The functions of which calls were seen.
    package func undeclaredFunctions(calling called: Set<String>) -> (warnings: [String], notes: [String]) {
        let imported = package.module.module.imports.filter { $0.module == HostFunctions.moduleName }.map(\.name)
        let declared = package.manifest.permissionNames.union(requestedPermissions.map(\.name))
        var (warnings, notes): ([String], [String]) = ([], [])
        for name in PluginPermission.names where !declared.contains(name) {
            let functions = HostFunctions.all.filter { $0.access?.permission == name && imported.contains($0.name) }
            guard !functions.isEmpty else { continue }
            let advice =
                name == "network_access"
                ? "\"required_network_domains\": [\"api.example.com\"] to plugin.json"
                : "\"\(name)\" to \"capabilities\" in plugin.json"
            let seen = functions.map(\.name).filter(called.contains)
            if seen.isEmpty {
                let names = functions.map(\.name).joined(separator: ", ")
                notes.append(
                    "the module imports \(names), and \(name) is not declared; if calls are to be allowed, add \(advice)"
                )
            } else {
                warnings.append(
                    "the plugin calls \(seen.joined(separator: ", ")), but \(name) is not declared, so that each call is "
                        + "denied; add \(advice)")
            }
        }
        return (warnings, notes)
    }
}
