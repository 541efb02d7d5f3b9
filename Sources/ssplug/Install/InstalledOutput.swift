import PluginHost

/// How the commands for installed plugins print them.
enum InstalledOutput {
    static func json(_ plugin: InstalledPlugin) -> JSON {
        var object = JSONObject()
        object["id"] = .string(plugin.manifest.id)
        object["name"] = .string(plugin.manifest.name)
        object["version"] = .string(plugin.manifest.version.description)
        object["description"] = plugin.manifest.description.map(JSON.string)
        object["author"] = plugin.manifest.author.map(JSON.string)
        object["enabled"] = .bool(plugin.isEnabled)
        object["kinds"] = .array(plugin.manifest.kinds.map { .string($0.name) })
        object["granted"] = .array(plugin.approved.sorted().map { .string($0.description) })
        object["denied"] = .array(plugin.denied.sorted().map { .string($0.description) })
        // The values may be secrets.
        object["configured"] = .array((plugin.configuration?.object?.keys ?? []).map(JSON.string))
        object["sha256"] = .string(plugin.digest.hexadecimal)
        object["time"] = .string(plugin.time)
        object["source"] = .string(plugin.source)
        return .object(object)
    }

    /// Prints what became of a plugin.
    static func print(_ plugin: InstalledPlugin, _ verb: String, _ parsed: Arguments) -> ExitCode {
        for warning in plugin.warnings { printError("ssplug: warning: \(warning)") }
        if parsed.has("--json") {
            printResult((["schema": 1, "plugin": json(plugin)] as JSON).text())
        } else {
            printResult("\(verb) \(plugin.manifest.id) \(plugin.manifest.version)")
        }
        return .success
    }

    static func line(_ plugin: InstalledPlugin) -> String {
        let denied = plugin.denied.count
        let state = plugin.isEnabled ? "enabled" : "disabled"
        let note = denied > 0 ? ", \(denied) of \(plugin.wishes.count) permissions denied" : ""
        return "\(plugin.manifest.id) \(plugin.manifest.version) \(state)\(note)"
    }

    /// Prints why a command failed.
    static func fail(_ error: any Error) -> ExitCode {
        printError("ssplug: \(error)")
        switch error {
        case Installations.Failure.partial, Installations.Failure.replaced: return .denied
        case Installations.Failure.busy, Installations.Failure.file, Installations.Failure.audit: return .internalError
        default: return .badInput
        }
    }

    /// Runs a command that takes the identifier of an installed plugin.
    static func run(
        _ command: any Command.Type, _ arguments: [String], options: [OptionSpecification] = [],
        _ body: (Installations, String, Arguments) async throws -> ExitCode
    ) async -> ExitCode {
        await command.reportingUsageErrors { () async throws(UsageError) in
            let parsed = try Arguments(arguments, options: options + [.flag("--json")])
            guard parsed.operands.count == 1, let id = parsed.operands.first else {
                throw .message("expected the identifier of one installed plugin")
            }
            do {
                return try await body(PluginHost(directory: .ofUser()).installations, id, parsed)
            } catch let error as UsageError {
                throw error
            } catch {
                return fail(error)
            }
        }
    }
}
