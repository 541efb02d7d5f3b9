import PluginHost

/// Finds out what the user lets a plugin do.
struct ExecApproval {
    let options: ExecOptions
    let arguments: [String]
    /// The plugin's folder in the state directory.
    let folder: String
    let output: ExecOutput

    struct Decision {
        var approved: Set<Permission>
        /// Set if the plugin may not run.
        var exitCode: ExitCode?
    }

    func decide(_ plugin: LoadedPlugin) -> Decision {
        let wishes = plugin.wishes
        if let grants = options.grants {
            let unasked = grants.subtracting(wishes)
            for permission in unasked.sorted() {
                output.warn("--grant \(printable(permission.description)): the plugin does not ask for it")
            }
            let approved = options.grantsAll ? grants.union(wishes.filter { !isCredential($0) }) : grants
            warnOfDenied(wishes.subtracting(approved))
            return Decision(approved: approved.intersection(wishes))
        }
        if options.grantsAll {
            let approved = wishes.filter { !isCredential($0) }
            warnOfDenied(wishes.subtracting(approved))
            return Decision(approved: approved)
        }
        if wishes.isEmpty { return Decision(approved: []) }
        let file = ApprovalFile(folder: folder)
        if let kept = file.read(), wishes.isSubset(of: kept) { return Decision(approved: wishes) }
        return ask(plugin, file)
    }

    private func isCredential(_ permission: Permission) -> Bool { permission.name == "credential_access" }

    private func warnOfDenied(_ denied: Set<Permission>) {
        guard !denied.isEmpty else { return }
        output.warn("not granted, so denied: \(denied.sorted().map(\.description).joined(separator: ", "))")
    }

    private func ask(_ plugin: LoadedPlugin, _ file: ApprovalFile) -> Decision {
        let wishes = plugin.wishes.sorted()
        let width = wishes.map { $0.description.count }.max() ?? 0
        let manifest = plugin.package.manifest
        var lines = [
            "\(displayed(manifest.name)) (\(manifest.id) \(displayed(manifest.version.description))) asks for:"
        ]
        for wish in wishes {
            let name = wish.description
            lines.append("  \(name)\(String(repeating: " ", count: width - name.count))  \(wish.explanation)")
        }
        printError("ssplug: \(lines.joined(separator: "\n"))")
        guard let terminal = Terminal(), options.request != nil else {
            let command = (["ssplug", "exec"] + arguments).map(quoted).joined(separator: " ")
            printError("To approve all of it, run:\n  \(command) \(plugin.wishes.flags)")
            return Decision(approved: [], exitCode: .denied)
        }
        let hasCredentials = wishes.contains(where: isCredential)
        let keep = hasCredentials ? "" : ", [a]lways for this manifest"
        switch terminal.ask("Allow? [y]es, this time\(keep), [N]o: ")?.lowercased() {
        case "y", "yes": return Decision(approved: plugin.wishes)
        case "a", "always":
            if hasCredentials { return Decision(approved: plugin.wishes) }
            do {
                try file.write(plugin.wishes, manifestPath: plugin.package.manifestPath)
            } catch {
                output.warn("the approval is not kept: \(error)")
            }
            return Decision(approved: plugin.wishes)
        default:
            printError("ssplug: not approved")
            return Decision(approved: [], exitCode: .denied)
        }
    }

    /// An argument as a shell takes it.
    private func quoted(_ argument: String) -> String {
        let isPlain =
            !argument.isEmpty
            && argument.utf8.allSatisfy { isIdentifierByte($0) || "/:=@,+%".utf8.contains($0) }
        if isPlain { return argument }
        // A line that a terminal could obey is shown, not offered for copying.
        if argument.unicodeScalars.contains(where: \.isInvisible) { return "'\(displayed(argument, limit: 1_000))'" }
        return "'" + argument.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
