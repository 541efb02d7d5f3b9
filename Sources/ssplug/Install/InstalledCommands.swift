import PluginHost

/// `ssplug list`.
enum ListCommand: Command {
    static let name = "list"
    static let summary = "List the installed plugins"
    static let usage = """
        Usage: ssplug list [--json]

          --json   print one JSON object

        Exit codes: 0 ok, 2 usage, 3 the folder of the plugins cannot be read.
        """

    static let options: [OptionSpecification] = [.flag("--json")]

    static func run(_ arguments: [String]) async -> ExitCode {
        await reporting(arguments) {
            let parsed = try Arguments(arguments, options: options)
            guard parsed.operands.isEmpty else { throw UsageError.message("list takes no arguments") }
            let (plugins, damaged) = try Installations(state: .ofUser(), audit: NoAudit()).list()
            for item in damaged { printError("ssplug: warning: \(item.failure)") }
            if parsed.has("--json") {
                let broken = damaged.map { item -> JSONValue in
                    ["id": .string(item.id), "problem": .string("\(item.failure)")]
                }
                let document: JSONValue = [
                    "schema": 1, "plugins": .array(plugins.map(InstalledOutput.json)), "damaged": .array(broken),
                ]
                printResult(document.text())
            } else {
                for plugin in plugins { printResult(InstalledOutput.line(plugin)) }
                for item in damaged { printResult("\(displayed(item.id, limit: 128)) damaged") }
            }
            return .success
        }
    }
}

/// `ssplug show`.
enum ShowCommand: Command {
    static let name = "show"
    static let summary = "Show an installed plugin"
    static let usage = """
        Usage: ssplug show [--json] ID

          --json   print one JSON object in a line

        Exit codes: 0 ok, 2 usage, 3 not installed or damaged.
        """

    static let options: [OptionSpecification] = [.flag("--json")]
    static let operands: [[ArgumentKind]] = [[.installed]]

    static func run(_ arguments: [String]) async -> ExitCode {
        await InstalledOutput.run(Self.self, arguments, isChange: false) { installations, id, parsed in
            let plugin = InstalledOutput.json(try installations.plugin(id))
            printResult(
                parsed.has("--json") ? (["schema": 1, "plugin": plugin] as JSONValue).text() : plugin.text(.indented))
            return .success
        }
    }
}

/// `ssplug enable`.
enum EnableCommand: Command {
    static let name = "enable"
    static let summary = "Let requests to an installed plugin through"
    static let usage = """
        Usage: ssplug enable [--partial] [--json] ID

          --partial   although something that the plugin asks for is not approved
          --json      print one JSON object

        Exit codes: 0 ok, 2 usage, 3 not installed or not configured, or bad audit.json, 4 not
        approved, 74 the change cannot be written.
        """

    static let options: [OptionSpecification] = [.flag("--partial"), .flag("--json")]
    static let operands: [[ArgumentKind]] = [[.installed]]

    static func run(_ arguments: [String]) async -> ExitCode {
        await InstalledOutput.run(Self.self, arguments) { installations, id, parsed in
            let enabled = try await installations.setEnabled(id, true, partial: parsed.has("--partial"))
            return InstalledOutput.print(enabled, "enabled", parsed)
        }
    }
}

/// `ssplug disable`.
enum DisableCommand: Command {
    static let name = "disable"
    static let summary = "Stop sending requests to an installed plugin"
    static let usage = """
        Usage: ssplug disable [--json] ID

          --json   print one JSON object

        Exit codes: 0 ok, 2 usage, 3 not installed, or bad audit.json, 74 the change cannot be
        written.
        """

    static let options: [OptionSpecification] = [.flag("--json")]
    static let operands: [[ArgumentKind]] = [[.installed]]

    static func run(_ arguments: [String]) async -> ExitCode {
        await InstalledOutput.run(Self.self, arguments) { installations, id, parsed in
            InstalledOutput.print(try await installations.setEnabled(id, false), "disabled", parsed)
        }
    }
}

/// `ssplug remove`.
enum RemoveCommand: Command {
    static let name = "remove"
    static let summary = "Remove an installed plugin and its store"
    static let usage = """
        Usage: ssplug remove [--keep-data] [--json] ID

          --keep-data   keep the plugin's store for a later installation
          --json        print one JSON object

        Exit codes: 0 ok, 2 usage, 3 not installed, or bad audit.json, 74 the change cannot be
        written.
        """

    static let options: [OptionSpecification] = [.flag("--keep-data"), .flag("--json")]
    static let operands: [[ArgumentKind]] = [[.installed]]

    static func run(_ arguments: [String]) async -> ExitCode {
        await InstalledOutput.run(Self.self, arguments) { installations, id, parsed in
            let plugin = try? installations.plugin(id)
            let warnings = try await installations.remove(id, keepingData: parsed.has("--keep-data"))
            for warning in warnings { printError("ssplug: warning: \(warning)") }
            if let plugin { return InstalledOutput.print(plugin, "removed", parsed) }
            let document: JSONValue = ["schema": 1, "plugin": ["id": .string(id)]]
            printResult(parsed.has("--json") ? document.text() : "removed \(id), which was damaged")
            return .success
        }
    }
}

/// `ssplug approve`.
enum ApproveCommand: Command {
    static let name = "approve"
    static let summary = "Approve permissions of an installed plugin"
    static let usage = """
        Usage: ssplug approve [--grant NAME]… [--yes] [--json] ID

        Asks at the terminal, unless one of the first two options says what is approved.

          --grant NAME   approve one permission
          --yes          approve everything except credentials
          --json         print one JSON object

        Exit codes: 0 ok, 2 usage, 3 not installed, or bad audit.json, 4 not approved, 74 the
        change cannot be written.
        """

    static let options: [OptionSpecification] = [.values("--grant", .permission), .flag("--yes"), .flag("--json")]
    static let operands: [[ArgumentKind]] = [[.installed]]

    static func run(_ arguments: [String]) async -> ExitCode {
        await InstalledOutput.run(Self.self, arguments) { installations, id, parsed in
            let plugin = try installations.plugin(id)
            var grants = ExecOptions()
            try grants.readGrants(parsed.values("--grant"))
            for permission in (grants.grants ?? []).subtracting(plugin.requestedPermissions).sorted() {
                printError("ssplug: warning: --grant \(permission): the plugin does not ask for it")
            }
            let approval = Approval(
                name: Approval.title(plugin.manifest), requestedPermissions: plugin.denied,
                command: ["approve"] + arguments,
                schema: nil, approved: plugin.approved, note: { plugin.approved.contains($0) ? "approved before" : nil }
            )
            let answer = approval.decide(grants: grants.grants, grantsAll: parsed.has("--yes"), mayKeep: false)
            let isNothing = answer.permissions.isEmpty && !plugin.denied.isEmpty
            let isKnown = !(grants.grants ?? []).isDisjoint(with: plugin.approved)
            if answer.isRefused || isNothing && !isKnown {
                await installations.recordRefusal(of: .approve, plugin: plugin.manifest.id, plugin.denied)
                var refusal = CommandError.refusal(of: plugin.denied)
                refusal.isTold = answer.isRefused
                throw refusal
            }
            let approved = try await installations.approve(id, answer.permissions, for: plugin.digest)
            return InstalledOutput.print(approved, "approved", parsed)
        }
    }
}

/// `ssplug revoke`.
enum RevokeCommand: Command {
    static let name = "revoke"
    static let summary = "Take permissions of an installed plugin back"
    static let usage = """
        Usage: ssplug revoke [--grant NAME]… [--json] ID

          --grant NAME   the permission to take back; all without the option
          --json         print one JSON object

        Exit codes: 0 ok, 2 usage, 3 not installed, or bad audit.json, 74 the change cannot be
        written.
        """

    static let options: [OptionSpecification] = [.values("--grant", .permission), .flag("--json")]
    static let operands: [[ArgumentKind]] = [[.installed]]

    static func run(_ arguments: [String]) async -> ExitCode {
        await InstalledOutput.run(Self.self, arguments) { installations, id, parsed in
            let plugin = try installations.plugin(id)
            var grants = ExecOptions()
            try grants.readGrants(parsed.values("--grant"))
            let revoked = try await installations.revoke(id, grants.grants ?? plugin.approved)
            for permission in (grants.grants ?? []).subtracting(plugin.approved).sorted() {
                printError("ssplug: warning: \(permission) was not granted, so there was nothing to take back")
            }
            return InstalledOutput.print(revoked, "revoked", parsed)
        }
    }
}
