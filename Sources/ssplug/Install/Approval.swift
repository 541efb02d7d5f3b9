import PluginHost

/// Asks the user what a plugin may do.
struct Approval {
    /// The plugin, for the question.
    let name: String
    let wishes: Set<Permission>
    /// The words after `ssplug`, to show the command that would work.
    let command: [String]

    struct Answer {
        var permissions: Set<Permission>
        /// Whether the approval is to be kept.
        var isKept = false
        /// Whether the user has seen what is asked for, and how to approve it.
        var wasShown = false
        /// Whether the user said no, or could not be asked.
        var isRefused = false
    }

    /// Credentials are approved one by one, never by `--yes`.
    static func isCredential(_ permission: Permission) -> Bool { permission.name == "credential_access" }

    /// What the flags say, or else the user at the terminal.
    func decide(grants: Set<Permission>?, grantsAll: Bool, mayKeep: Bool) -> Answer {
        if grants != nil || grantsAll {
            let all = grantsAll ? wishes.filter { !Self.isCredential($0) } : []
            return Answer(permissions: (grants ?? []).union(all).intersection(wishes))
        }
        return wishes.isEmpty ? Answer(permissions: []) : ask(mayKeep: mayKeep)
    }

    /// Shows what is asked for.
    func show() {
        let sorted = wishes.sorted()
        let width = sorted.map { $0.description.count }.max() ?? 0
        var lines = ["\(name) asks for:"]
        for wish in sorted {
            let text = wish.description
            lines.append("  \(text)\(String(repeating: " ", count: width - text.count))  \(wish.explanation)")
        }
        printError("ssplug: \(lines.joined(separator: "\n"))")
    }

    /// Shows the command that approves everything.
    func showCommand() {
        let words = (["ssplug"] + command).map(Self.quoted).joined(separator: " ")
        printError("To approve all of it, run:\n  \(words) \(wishes.flags)")
    }

    private func ask(mayKeep: Bool) -> Answer {
        show()
        guard let terminal = Terminal() else {
            showCommand()
            return Answer(permissions: [], wasShown: true, isRefused: true)
        }
        let offersToKeep = mayKeep && !wishes.contains(where: Self.isCredential)
        let question = mayKeep ? "[y]es, this time" : "[y]es"
        let keep = offersToKeep ? ", [a]lways for this manifest" : ""
        switch terminal.ask("Allow? \(question)\(keep), [N]o: ")?.lowercased() {
        case "y", "yes": return Answer(permissions: wishes, wasShown: true)
        case "a", "always": return Answer(permissions: wishes, isKept: offersToKeep, wasShown: true)
        default:
            printError("ssplug: not approved")
            return Answer(permissions: [], wasShown: true, isRefused: true)
        }
    }

    /// An argument as a shell takes it.
    private static func quoted(_ argument: String) -> String {
        let isPlain =
            !argument.isEmpty && argument.utf8.allSatisfy { isIdentifierByte($0) || "/:=@,+%".utf8.contains($0) }
        if isPlain { return argument }
        // A line that a terminal could obey is shown, not offered for copying.
        if argument.unicodeScalars.contains(where: \.isInvisible) { return "'\(displayed(argument, limit: 1_000))'" }
        return "'" + argument.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
