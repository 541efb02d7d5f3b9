import PluginHost

/// Asks the user what a plugin may do.
struct Approval {
    /// The plugin, for the question.
    let name: String
    /// What is to be approved.
    let requestedPermissions: Set<PluginPermission>
    /// The words after `ssplug`, to show the command that would work.
    let command: [String]
    /// What tells secrets among the values of `--config`.
    @Boxed var schema: ConfigurationSchema?
    /// What is approved already, shown beside what is asked for.
    var approved: Set<PluginPermission> = []
    /// What to say about a permission beside what it grants.
    var note: (PluginPermission) -> String? = { _ in nil }

    struct Answer {
        var permissions: Set<PluginPermission>
        /// Whether the approval is to be kept.
        var isKept = false
        /// Whether the user has seen what is asked for, and how to approve it.
        var wasShown = false
        /// Whether the user said no, or could not be asked.
        var isRefused = false
    }

    /// Credentials are approved one by one, never by `--yes`.
    static func isCredential(_ permission: PluginPermission) -> Bool { permission.name == "credential_access" }

    /// A plugin's name, identifier and version, as questions show them.
    static func title(_ manifest: PluginManifest) -> String {
        let version = displayed(manifest.version.description)
        let name = displayed(manifest.name).split(separator: "\"", omittingEmptySubsequences: false)
        return "\"\(name.joined(separator: "\\\""))\" (\(manifest.id) \(version))"
    }

    /// What the flags say, or else the user at the terminal.
    func decide(grants: Set<PluginPermission>?, grantsAll: Bool, mayKeep: Bool) -> Answer {
        if grants != nil || grantsAll {
            let all = grantsAll ? requestedPermissions.filter { !Self.isCredential($0) } : []
            let given = (grants ?? []).union(all).intersection(requestedPermissions)
            let credentials = requestedPermissions.subtracting(given).filter(Self.isCredential)
            if grantsAll, !credentials.isEmpty {
                printError("ssplug: --yes does not approve access to credentials; add \(credentials.flags)")
            }
            return Answer(permissions: given)
        }
        return requestedPermissions.isEmpty ? Answer(permissions: []) : ask(mayKeep: mayKeep)
    }

    /// Shows what is asked for.
    func show() {
        let sorted = requestedPermissions.union(approved).sorted()
        let width = sorted.map { $0.name.count }.max() ?? 0
        var lines = ["\(name) asks for:"]
        for permission in sorted {
            let padding = String(repeating: " ", count: width - permission.name.count)
            let note = note(permission).map { "  (\($0))" } ?? ""
            lines.append("  \(permission.name)\(padding)  \(permission.explanation)\(note)")
        }
        printError("ssplug: \(lines.joined(separator: "\n"))")
    }

    /// Shows the command that approves everything.
    func showCommand() {
        let shown = Self.withoutSecrets(command, schema)
        var words = ["ssplug"] + shown.words.map(shellQuoted)
        // What follows "--" is no option.
        words.insert(requestedPermissions.flags, at: command.contains("--") ? 2 : words.endIndex)
        printError("To approve all of it, run:\n  \(words.joined(separator: " "))")
        for (name, variable) in shown.variables {
            printError("with the value of \"\(displayed(name))\" in the environment variable \(variable)")
        }
    }

    /// A command line in which the secrets of a configuration come from environment variables, and which those are.
    private static func withoutSecrets(
        _ command: [String], _ schema: ConfigurationSchema?
    ) -> (words: [String], variables: [(name: String, variable: String)]) {
        var variables: [(name: String, variable: String)] = []
        var words = command
        for (index, word) in command.enumerated() {
            let option = "--config="
            let isJoined = word.hasPrefix(option)
            guard isJoined || index > 0 && command[index - 1] == "--config" else { continue }
            let parts = (isJoined ? String(word.dropFirst(option.count)) : word)
                .split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, !parts[1].hasPrefix("@"), !parts[1].hasPrefix("env:"), !parts[0].hasPrefix("@"),
                schema?.schema(ofMember: parts[0])?.isHidden ?? false
            else { continue }
            let letters = parts[0].uppercased().unicodeScalars.map { scalar -> Character in
                ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar) ? Character(scalar) : "_"
            }
            let variable = letters.first?.isNumber ?? true ? "_\(String(letters))" : String(letters)
            variables.append((parts[0], variable))
            words[index] = "\(isJoined ? option : "")\(parts[0])=env:\(variable)"
        }
        return (words, variables)
    }

    private func ask(mayKeep: Bool) -> Answer {
        show()
        guard let terminal = Terminal() else {
            showCommand()
            return Answer(permissions: [], wasShown: true, isRefused: true)
        }
        let credentials = requestedPermissions.filter(Self.isCredential)
        var answer = Answer(permissions: requestedPermissions.subtracting(credentials), wasShown: true)
        if !answer.permissions.isEmpty {
            let others = credentials.isEmpty ? "" : " everything but the access tokens"
            let once = mayKeep ? "[y]es, this time" : "[y]es"
            // Access to credentials is approved anew each time, so that there is nothing to keep for such a plugin.
            let offersToKeep = mayKeep && credentials.isEmpty
            let keep = offersToKeep ? ", [a]lways for this manifest" : ""
            switch terminal.ask("Allow\(others)? \(once)\(keep), [N]o: ")?.lowercased() {
            case "y", "yes": break
            case "a" where offersToKeep, "always" where offersToKeep: answer.isKept = true
            default: return refused()
            }
        }
        for case .credentialAccess(let platform) in credentials.sorted() {
            switch terminal.ask("Let it use your access tokens for \(displayed(platform))? [y]es, [N]o: ")?.lowercased()
            {
            case "y", "yes": answer.permissions.insert(.credentialAccess(platform: platform))
            case nil: return refused()
            default: break
            }
        }
        return answer.permissions.isEmpty ? refused() : answer
    }

    private func refused() -> Answer {
        printError("ssplug: not approved")
        return Answer(permissions: [], wasShown: true, isRefused: true)
    }
}
