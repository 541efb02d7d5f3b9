import PluginHost

/// `ssplug check`: looks for everything that is wrong with a plugin, without granting it anything.
enum CheckCommand: Command {
    static let name = "check"
    static let summary = "Look for mistakes in a plugin and its plugin.json"
    static let usage = """
        Usage: ssplug check [--strict] [--json] [plugin.json]

        Reads the manifest, checks the module's imports and exports, starts the plugin with
        everything denied, and reports what its author should change. The manifest is
        ./plugin.json unless another is named.

        Options:
          --strict   count warnings as errors
          --json     print one JSON object

        Exit codes: 0 ok, 2 usage, 3 bad manifest or module, 5 limit, 6 trap or exit.
        """

    static func run(_ arguments: [String]) -> ExitCode {
        reportingUsageErrors { () throws(UsageError) in
            let parsed = try Arguments(arguments, options: [.flag("--strict"), .flag("--json")])
            guard parsed.operands.count <= 1 else {
                throw .message("one plugin.json is checked, found also \"\(printable(parsed.operands[1]))\"")
            }
            return check(parsed.operands.first ?? "./plugin.json", parsed)
        }
    }

    private static func check(_ path: String, _ parsed: Arguments) -> ExitCode {
        let isStrict = parsed.has("--strict")
        var log: [LogRecord] = []
        do throws(PluginError) {
            let package = try PluginPackage(
                path: path, strict: isStrict, textAssembler: ExecCommand.textAssembler)
            var services = PluginServices()
            services.log = { if log.count < 1_000 { log.append($0) } }
            let plugin = try LoadedPlugin(package, limits: PluginLimits(), services: services)
            let isGood = !isStrict || plugin.warnings.isEmpty
            if parsed.has("--json") {
                var object = JSONObject()
                object["schema"] = 1
                object["ok"] = .bool(isGood)
                object["id"] = .string(package.manifest.id)
                object["sha256"] = .string(package.module.digest.hexadecimal)
                object["wishes"] = .array(plugin.wishes.sorted().map { .string($0.description) })
                object["warnings"] = .array(plugin.warnings.map(JSON.string))
                printResult(JSON.object(object).text())
            } else {
                for warning in plugin.warnings { printResult("warning: \(warning)") }
                let verdict = isGood ? "ok" : "not ok"
                printResult(
                    "\(verdict): \(package.manifest.id) \(package.manifest.version), \(plugin.warnings.count) warnings")
                if !plugin.wishes.isEmpty { printResult("asks for: \(plugin.wishes.flags)") }
            }
            return isGood ? .success : .badInput
        } catch {
            for record in log {
                printError("[\(record.plugin)] \(record.level.name): \(displayed(record.message, limit: 1_000))")
            }
            if parsed.has("--json") {
                var object = JSONObject()
                object["schema"] = 1
                object["ok"] = false
                object["error"] = error.response
                printResult(JSON.object(object).text())
            } else {
                printResult("error: \(error)")
            }
            return ExecOutput.exitCode(error.code)
        }
    }
}
