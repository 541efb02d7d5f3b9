import PluginHost

/// `ssplug install`: keeps a copy of a plugin with what the user approves.
enum InstallCommand: Command {
    static let name = "install"
    static let summary = "Install a plugin and approve what it may do"
    static let usage = """
        Usage: ssplug install [options] [plugin.json]

        Checks a plugin, asks for approval of what it wants to do, and keeps a copy of its
        module, so that later builds change nothing until they are installed as well. The
        manifest is ./plugin.json unless another is named. Then: ssplug exec ID --request …

        Options:
          --grant NAME     approve storage_access, event_emit, network_access:HOST or
                           credential_access:PLATFORM; may be repeated
          --yes            approve everything except credentials
          --partial        install although something is not approved; it stays denied
          --config K=V     a configuration value; K=@FILE, K=env:NAME, or @FILE for an object
          --json           print one JSON object

        Exit codes: 0 ok, 2 usage, 3 bad manifest, module or configuration, 4 not approved.
        """

    static func run(_ arguments: [String]) -> ExitCode {
        reportingUsageErrors { () throws(UsageError) in
            let parsed = try Arguments(
                arguments,
                options: [.values("--grant"), .flag("--yes"), .flag("--partial"), .values("--config"), .flag("--json")])
            guard parsed.operands.count <= 1 else {
                throw .message("one plugin.json is installed, found also \"\(printable(parsed.operands[1]))\"")
            }
            var options = ExecOptions()
            options.configuration = parsed.values("--config")
            try options.readGrants(parsed.values("--grant"))
            options.grantsAll = parsed.has("--yes")
            return try install(parsed.operands.first ?? "./plugin.json", options, parsed, arguments)
        }
    }

    private static func install(
        _ path: String, _ options: ExecOptions, _ parsed: Arguments, _ arguments: [String]
    ) throws(UsageError) -> ExitCode {
        let state = StateDirectory.ofUser()
        let audit = AuditLog(folder: state.auditFolder)
        let plugin: LoadedPlugin
        do throws(PluginError) {
            let package = try PluginPackage(path: path, textAssembler: ExecCommand.textAssembler)
            var services = PluginServices()
            services.audit = audit
            plugin = try LoadedPlugin(package, limits: PluginLimits(), services: services)
        } catch {
            printError("ssplug: \(error)")
            return ExecOutput.exitCode(error.code)
        }
        for warning in plugin.warnings { printError("ssplug: warning: \(warning)") }
        let manifest = plugin.package.manifest
        var configuration = try options.configurationObject(manifest.configurationSchema)
        if let schema = manifest.configurationSchema {
            var object = configuration ?? .object(JSONObject())
            let problems = schema.validate(&object, requiringAll: true)
            for problem in problems { printError("ssplug: config \(problem.path): \(problem.message)") }
            guard problems.isEmpty else {
                printError("ssplug: pass values with --config KEY=VALUE")
                return .badInput
            }
            configuration = object
        }
        let approval = Approval(
            name: "\(displayed(manifest.name)) (\(manifest.id) \(manifest.version))", wishes: plugin.wishes,
            command: ["install"] + arguments)
        let approved = approval.decide(grants: options.grants, grantsAll: options.grantsAll, mayKeep: false)
        let missing = plugin.wishes.subtracting(approved.permissions)
        guard missing.isEmpty || parsed.has("--partial") else {
            if !approved.wasShown {
                printError("ssplug: not approved: \(missing.flags); add --partial to install without")
            }
            return .denied
        }
        do {
            let installed = try Installations(state: state, audit: audit).install(
                plugin, approved: approved.permissions, configuration: configuration)
            return InstalledOutput.print(installed, "installed", parsed)
        } catch {
            printError("ssplug: \(error)")
            return .badInput
        }
    }
}
