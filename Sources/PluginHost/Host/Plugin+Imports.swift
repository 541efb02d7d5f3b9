import Wasm

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
