/// What an installation means for one who has installed the plugin before.
package struct Renewal {
    /// The present installation; `nil` if there is none that can be read.
    package let present: InstalledPlugin?
    private let requestedPermissions: Set<PluginPermission>
    private let hasSameModule: Bool

    /// Compares a plugin with its present installation.
    package init(of plugin: Plugin, in installations: Installations) {
        let id = plugin.package.manifest.id
        present = try? installations.plugin(id)
        requestedPermissions = plugin.requestedPermissions
        hasSameModule = present?.digest == plugin.package.module.digest
    }

    /// What need not be approved again: what was approved for the same module.
    package var kept: Set<PluginPermission> {
        hasSameModule ? requestedPermissions.intersection(present?.approved ?? []) : []
    }

    /// Whether the plugin was installed before with another module.
    package var hasChangedModule: Bool { present != nil && !hasSameModule }

    /// What to say about a permission beside what it grants: whether it is new, or was approved or denied before.
    package func note(_ permission: PluginPermission) -> String? {
        guard let present else { return nil }
        if present.approved.contains(permission) { return "approved before" }
        return present.requestedPermissions.contains(permission) ? "denied before" : "new"
    }
}
