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
