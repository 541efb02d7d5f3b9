import PluginHost

/// How the commands for installed plugins print them.
enum InstalledOutput {
    static func json(_ plugin: InstalledPlugin) -> JSON {
        var object = JSONObject()
        object["id"] = .string(plugin.manifest.id)
        object["name"] = .string(plugin.manifest.name)
        object["version"] = .string(plugin.manifest.version.description)
        object["enabled"] = .bool(plugin.isEnabled)
        object["kinds"] = .array(plugin.manifest.kinds.map { .string($0.name) })
        object["granted"] = .array(plugin.approved.sorted().map { .string($0.description) })
        object["denied"] = .array(plugin.wishes.subtracting(plugin.approved).sorted().map { .string($0.description) })
        object["sha256"] = .string(plugin.digest.hexadecimal)
        object["time"] = .string(plugin.time)
        object["source"] = .string(plugin.source)
        return .object(object)
    }

    /// Prints what became of a plugin.
    static func print(_ plugin: InstalledPlugin, _ verb: String, _ parsed: Arguments) -> ExitCode {
        if parsed.has("--json") {
            printResult((["schema": 1, "plugin": json(plugin)] as JSON).text())
        } else {
            printResult("\(verb) \(plugin.manifest.id) \(plugin.manifest.version)")
        }
        return .success
    }

    static func line(_ plugin: InstalledPlugin) -> String {
        let denied = plugin.wishes.subtracting(plugin.approved).count
        let state = plugin.isEnabled ? "enabled" : "disabled"
        let note = denied > 0 ? ", \(denied) of \(plugin.wishes.count) permissions denied" : ""
        return "\(plugin.manifest.id) \(plugin.manifest.version) \(state)\(note)"
    }

    /// Runs a command that takes the identifier of an installed plugin.
    static func run(
        _ command: any Command.Type, _ arguments: [String], options: [OptionSpecification] = [],
        _ body: (Installations, String, Arguments) throws -> ExitCode
    ) -> ExitCode {
        command.reportingUsageErrors { () throws(UsageError) in
            let parsed = try Arguments(arguments, options: options + [.flag("--json")])
            guard parsed.operands.count == 1, let id = parsed.operands.first else {
                throw .message("expected the identifier of one installed plugin")
            }
            let state = StateDirectory.ofUser()
            let installations = Installations(state: state, audit: AuditLog(folder: state.auditFolder))
            do {
                return try body(installations, id, parsed)
            } catch let error as UsageError {
                throw error
            } catch {
                printError("ssplug: \(error)")
                return .badInput
            }
        }
    }
}

/// `ssplug list`.
enum ListCommand: Command {
    static let name = "list"
    static let summary = "List the installed plugins"
    static let usage = "Usage: ssplug list [--json]"

    static func run(_ arguments: [String]) -> ExitCode {
        reportingUsageErrors { () throws(UsageError) in
            let parsed = try Arguments(arguments, options: [.flag("--json")])
            guard parsed.operands.isEmpty else { throw .message("list takes no arguments") }
            let plugins = Installations(state: .ofUser(), audit: NoAudit()).all()
            if parsed.has("--json") {
                let list = JSON.array(plugins.map(InstalledOutput.json))
                printResult((["schema": 1, "plugins": list] as JSON).text())
            } else {
                for plugin in plugins { printResult(InstalledOutput.line(plugin)) }
            }
            return .success
        }
    }
}

/// `ssplug show`.
enum ShowCommand: Command {
    static let name = "show"
    static let summary = "Show an installed plugin"
    static let usage = "Usage: ssplug show ID"

    static func run(_ arguments: [String]) -> ExitCode {
        InstalledOutput.run(Self.self, arguments) { installations, id, parsed in
            let plugin = InstalledOutput.json(try installations.plugin(id))
            printResult(
                parsed.has("--json") ? (["schema": 1, "plugin": plugin] as JSON).text() : plugin.text(.indented))
            return .success
        }
    }
}

/// `ssplug enable`.
enum EnableCommand: Command {
    static let name = "enable"
    static let summary = "Let requests to an installed plugin through"
    static let usage = "Usage: ssplug enable ID [--json]"

    static func run(_ arguments: [String]) -> ExitCode {
        InstalledOutput.run(Self.self, arguments) { installations, id, parsed in
            InstalledOutput.print(try installations.setEnabled(id, true), "enabled", parsed)
        }
    }
}

/// `ssplug disable`.
enum DisableCommand: Command {
    static let name = "disable"
    static let summary = "Stop sending requests to an installed plugin"
    static let usage = "Usage: ssplug disable ID [--json]"

    static func run(_ arguments: [String]) -> ExitCode {
        InstalledOutput.run(Self.self, arguments) { installations, id, parsed in
            InstalledOutput.print(try installations.setEnabled(id, false), "disabled", parsed)
        }
    }
}

/// `ssplug remove`.
enum RemoveCommand: Command {
    static let name = "remove"
    static let summary = "Remove an installed plugin and its store"
    static let usage = """
        Usage: ssplug remove [--keep-data] ID

          --keep-data   keep the plugin's store for a later installation
        """

    static func run(_ arguments: [String]) -> ExitCode {
        InstalledOutput.run(Self.self, arguments, options: [.flag("--keep-data")]) { installations, id, parsed in
            let plugin = try installations.plugin(id)
            try installations.remove(id, keepingData: parsed.has("--keep-data"))
            return InstalledOutput.print(plugin, "removed", parsed)
        }
    }
}

/// `ssplug approve`.
enum ApproveCommand: Command {
    static let name = "approve"
    static let summary = "Approve permissions of an installed plugin"
    static let usage = """
        Usage: ssplug approve [--grant NAME]… [--yes] ID

        Without options, asks at the terminal.
        """

    static func run(_ arguments: [String]) -> ExitCode {
        let options: [OptionSpecification] = [.values("--grant"), .flag("--yes")]
        return InstalledOutput.run(Self.self, arguments, options: options) { installations, id, parsed in
            let plugin = try installations.plugin(id)
            var grants = ExecOptions()
            try grants.readGrants(parsed.values("--grant"))
            for permission in (grants.grants ?? []).subtracting(plugin.wishes).sorted() {
                printError("ssplug: warning: --grant \(permission): the plugin does not ask for it")
            }
            let approval = Approval(
                name: "\(displayed(plugin.manifest.name)) (\(plugin.manifest.id))",
                wishes: plugin.wishes.subtracting(plugin.approved), command: ["approve"] + arguments)
            let answer = approval.decide(grants: grants.grants, grantsAll: parsed.has("--yes"), mayKeep: false)
            if answer.isRefused { return .denied }
            return InstalledOutput.print(try installations.approve(id, answer.permissions), "approved", parsed)
        }
    }
}

/// `ssplug revoke`.
enum RevokeCommand: Command {
    static let name = "revoke"
    static let summary = "Take permissions of an installed plugin back"
    static let usage = """
        Usage: ssplug revoke [--grant NAME]… ID

          --grant NAME   the permission to take back; all without the option
        """

    static func run(_ arguments: [String]) -> ExitCode {
        InstalledOutput.run(Self.self, arguments, options: [.values("--grant")]) { installations, id, parsed in
            let plugin = try installations.plugin(id)
            var grants = ExecOptions()
            try grants.readGrants(parsed.values("--grant"))
            let revoked = try installations.revoke(id, grants.grants ?? plugin.approved)
            return InstalledOutput.print(revoked, "revoked", parsed)
        }
    }
}
