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

        A plugin that is installed again keeps its configuration, and, if its module is the
        same, what was approved. A new module or permission needs a new approval.

        Options:
          --grant NAME     approve storage_access, event_emit, event_subscribe:ID,
                           network_access:HOST or credential_access:PLATFORM; may be repeated
          --yes            approve everything except credentials
          --partial        install although something is not approved; it stays denied
          --config K=V     a configuration value; K=@FILE, K=env:NAME, or @FILE for an object
          --json           print one JSON object

        Exit codes: 0 ok, 2 usage, 3 bad manifest, module, configuration or file, 4 not
        approved, 5 limit, 6 trap or exit, 74 the installation or the audit log cannot be
        written.
        """

    static let options: [OptionSpecification] = [
        .values("--grant", .permission), .flag("--yes"), .flag("--partial"), .values("--config"), .flag("--json"),
    ]
    static let operands: [[ArgumentKind]] = [[.file]]

    static func run(_ arguments: [String]) async -> ExitCode {
        await reporting(arguments) {
            let parsed = try Arguments(arguments, options: options)
            guard parsed.operands.count <= 1 else {
                throw UsageError.message(
                    "one plugin.json is installed, found also \"\(displayed(parsed.operands[1]))\"")
            }
            var options = ExecOptions()
            try options.readConfiguration(parsed.values("--config"))
            try options.readGrants(parsed.values("--grant"))
            options.grantsAll = parsed.has("--yes")
            let host = PluginHost(directory: StateDirectory.ofUser())
            let plugin = try await ProgressBar.showing("install: starting the plugin") {
                try await host.load(
                    manifest: parsed.operands.first ?? "./plugin.json", textAssembler: ExecCommand.textAssembler)
            }
            let installation = Installation(
                plugin: plugin, installations: host.installations, options: options, parsed: parsed,
                arguments: arguments)
            return try await installation.run()
        }
    }
}

/// The installation of a plugin that was loaded.
private struct Installation {
    let plugin: Plugin
    let installations: Installations
    let options: ExecOptions
    let parsed: Arguments
    let arguments: [String]

    private var manifest: PluginManifest { plugin.package.manifest }

    func run() async throws -> ExitCode {
        for warning in plugin.warnings { warn(warning) }
        let renewal = Renewal(of: plugin, in: installations)
        if renewal.present == nil, installations.contains(manifest.id) {
            warn("the present installation of \(manifest.id) is damaged, so its approval and configuration are lost")
        }
        if let before = renewal.present?.manifest.version, manifest.version < before {
            warn("this is a downgrade: \(manifest.id) \(before) is installed, and \(manifest.version) is older")
        }
        let configuration = try configuration(renewal)
        let approved = try await approval(renewal)
        let isConfigured = !(configuration.object?.members.isEmpty ?? true)
        let installed = try await ProgressBar.showing("install: writing") {
            try await installations.install(
                plugin, approved: approved, configuration: isConfigured ? configuration : Optional.none,
                keepingApproval: true, partial: parsed.has("--partial"))
        }
        guard installed.isEnabled else {
            // What was approved before was taken back while the user was asked.
            throw CommandError(
                exitCode: .denied, code: "not_approved",
                message: "not approved any more, so disabled: \(installed.denied.flags)")
        }
        return InstalledOutput.print(
            installed, "installed", parsed, replacing: renewal.present?.manifest.version)
    }

    /// What the options say over what is configured already.
    private func configuration(_ renewal: Renewal) throws(CommandError) -> JSONValue {
        var present = renewal.present?.givenConfiguration
        if let before = present, let schema = manifest.configurationSchema {
            let kept = schema.fitting(before)
            let given = try options.configurationObject(schema)
            for member in before.object?.members ?? [] where kept[member.key] == nil && given?[member.key] == nil {
                warn("the value of \"\(displayed(member.key))\" that was configured before does not fit any more")
            }
            present = kept
        }
        let configuration = try options.configurationObject(manifest.configurationSchema, over: present)
        var checked = configuration ?? .object(JSONObject())
        let problems = manifest.configurationSchema?.validate(&checked, requiringAll: true) ?? []
        for problem in problems where problem.severity == .warning {
            warn("config \(problem.path): \(problem.message)")
        }
        let errors = problems.filter { $0.severity == .error }
        guard errors.isEmpty else {
            let lines = errors.map { "config \($0.path): \($0.message)" }
            throw .badInput(
                PluginError.Code.invalidConfiguration.rawValue,
                (lines + ["hint: pass values with --config KEY=VALUE"]).joined(separator: "\n"))
        }
        // Defaults are filled in when the configuration is used, so that those of a later version count.
        return configuration ?? .object(JSONObject())
    }

    /// What is approved beside what stays approved.
    ///
    /// - Throws: ``CommandError`` if that is not enough.
    private func approval(_ renewal: Renewal) async throws(CommandError) -> Set<PluginPermission> {
        for permission in (options.grants ?? []).subtracting(plugin.requestedPermissions).sorted() {
            warn("--grant \(permission): the plugin does not ask for it")
        }
        let needed = plugin.requestedPermissions.subtracting(renewal.kept)
        if renewal.hasChangedModule, !needed.isEmpty {
            printError("ssplug: the module of \(manifest.id) has changed, so everything is to be approved again")
        }
        let isPartial = parsed.has("--partial")
        let approval = Approval(
            name: Approval.title(manifest), requestedPermissions: needed, command: ["install"] + arguments,
            schema: manifest.configurationSchema, approved: renewal.kept,
            note: renewal.note)
        // Without a terminal, --partial alone says that nothing more is approved.
        let grants = options.grants ?? (isPartial && Terminal() == nil ? [] : nil)
        let answer = approval.decide(grants: grants, grantsAll: options.grantsAll, mayKeep: false)
        let missing = needed.subtracting(answer.permissions)
        if !answer.isRefused, missing.isEmpty || isPartial { return answer.permissions }
        await installations.recordRefusal(of: .install, plugin: manifest.id, missing)
        var refusal = CommandError.refusal(of: missing)
        if !answer.isRefused {
            refusal.message += "; add --partial to install without"
            refusal.isTold = false
        }
        throw refusal
    }

    private func warn(_ message: String) { printError("ssplug: warning: \(message)") }
}
