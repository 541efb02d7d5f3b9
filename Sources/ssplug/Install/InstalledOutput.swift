import PluginHost

/// How the commands for installed plugins print them.
enum InstalledOutput {
    static func json(_ plugin: InstalledPlugin) -> JSONValue {
        var object = JSONObject()
        object["id"] = .string(plugin.manifest.id)
        object["name"] = .string(plugin.manifest.name)
        object["version"] = .string(plugin.manifest.version.description)
        object["description"] = plugin.manifest.description.map(JSONValue.string)
        object["author"] = plugin.manifest.author.map(JSONValue.string)
        object["enabled"] = .bool(plugin.isEnabled)
        object["kinds"] = .array(plugin.manifest.kinds.map { .string($0.name) })
        object["granted"] = .array(plugin.approved.sorted().map { .string($0.description) })
        object["denied"] = .array(plugin.denied.sorted().map { .string($0.description) })
        // The values may be secrets.
        object["configured"] = .array((plugin.configuration?.object?.keys ?? []).map(JSONValue.string))
        object["sha256"] = .string(plugin.digest.hexadecimal)
        object["time"] = .string(plugin.time)
        object["source"] = .string(plugin.source)
        object["registry"] = plugin.origin.map { .string($0.registry) }
        object["range"] = plugin.origin.map { .string($0.range) }
        object["previous_version"] = plugin.predecessor.map { .string($0.manifest.version.description) }
        return .object(object)
    }

    /// Prints what became of a plugin.
    ///
    /// - Parameter version: The version that was there before.
    static func print(
        _ plugin: InstalledPlugin, _ verb: String, _ parsed: Arguments, replacing version: PluginVersion? = nil
    ) -> ExitCode {
        for warning in plugin.warnings { printError("ssplug: warning: \(warning)") }
        if parsed.has("--json") {
            var object = JSONObject()
            object["schema"] = 1
            object["plugin"] = json(plugin)
            object["replaced_version"] = version.map { .string($0.description) }
            printResult(JSONValue.object(object).text())
        } else {
            printResult("\(verb) \(plugin.manifest.id) \(plugin.manifest.version)")
        }
        return .success
    }

    static func line(_ plugin: InstalledPlugin) -> String {
        let denied = plugin.denied.count
        let state = plugin.isEnabled ? "enabled" : "disabled"
        let note = denied > 0 ? ", \(denied) of \(plugin.requestedPermissions.count) permissions denied" : ""
        return "\(plugin.manifest.id) \(plugin.manifest.version) \(state)\(note)"
    }

    /// Runs a command that takes the identifier of an installed plugin.
    ///
    /// - Parameter isChange: Whether it changes something, which is recorded.
    static func run(
        _ command: any Command.Type, _ arguments: [String], isChange: Bool = true,
        _ body: (Installations, String, Arguments) async throws -> ExitCode
    ) async -> ExitCode {
        await command.reporting(arguments) {
            let parsed = try Arguments(arguments, options: command.options)
            guard parsed.operands.count == 1, let id = parsed.operands.first else {
                throw UsageError.message("expected the identifier of one installed plugin")
            }
            if isChange { try Settings.audit.check() }
            return try await body(try PluginHost(directory: .ofUser()).installations, id, parsed)
        }
    }
}
