import PluginHost

/// Finds out what the user lets a plugin do that is run by its manifest's path.
struct ExecApproval {
    let options: ExecOptions
    let arguments: [String]
    /// The plugin's folder in the state directory.
    let folder: String
    let output: ExecOutput
    /// What the user has approved earlier in this process.
    var approvedBefore: Set<PluginPermission> = []

    struct Decision {
        var approved: Set<PluginPermission>
        /// Whether no request may be sent.
        var isRefused = false
    }

    func decide(_ plugin: Plugin) -> Decision {
        let requestedPermissions = plugin.requestedPermissions
        let manifest = plugin.package.manifest
        let approval = Approval(
            name: Approval.title(manifest),
            requestedPermissions: requestedPermissions, command: ["exec"] + arguments,
            schema: manifest.configurationSchema)
        if options.grants != nil || options.grantsAll {
            for permission in (options.grants ?? []).subtracting(requestedPermissions).sorted() {
                output.warn("--grant \(permission): the plugin does not ask for it")
            }
            let answer = approval.decide(grants: options.grants, grantsAll: options.grantsAll, mayKeep: false)
            let denied = requestedPermissions.subtracting(answer.permissions)
            if !denied.isEmpty {
                output.warn("not granted, so denied: \(denied.sorted().map(\.description).joined(separator: ", "))")
            }
            return Decision(approved: answer.permissions)
        }
        let file = ApprovalFile(folder: folder)
        if requestedPermissions.isEmpty { return Decision(approved: []) }
        if requestedPermissions.isSubset(of: approvedBefore) { return Decision(approved: requestedPermissions) }
        switch file.read() {
        case .approved(let kept):
            if requestedPermissions.isSubset(of: kept) { return Decision(approved: requestedPermissions) }
        case .none: break
        case .damaged(let problem): output.warn("what was approved before is not known any more: \(problem)")
        }
        guard options.request != nil else {
            // There is nothing to allow yet; say what a request will need.
            approval.show()
            approval.showCommand()
            return Decision(approved: [], isRefused: true)
        }
        let answer = approval.decide(grants: nil, grantsAll: false, mayKeep: !options.isDryRun)
        if answer.isKept {
            do {
                try file.write(requestedPermissions, manifestPath: plugin.package.manifestPath)
            } catch {
                output.warn("the approval is not kept: \(error)")
            }
        }
        return Decision(approved: answer.permissions, isRefused: answer.isRefused)
    }
}
