import PluginHost

/// The installation of a plugin that was loaded.
struct Installation {
    let plugin: Plugin
    let installations: Installations
    /// What the command line says of configuration and approval.
    let options: ExecOptions
    let parsed: Arguments
    /// The words after `ssplug`, for the command that would work.
    let command: [String]
    /// What was asked of the registry that the plugin is from, if it is from one.
    var origin: RegistryOrigin?
    /// Whether a plugin that is disabled stays so.
    var keepsDisabled = false
    /// What is done once the user has approved, before anything is installed.
    var beforehand: () async throws -> Void = {}

    private var manifest: PluginManifest { plugin.package.manifest }

    /// Asks for approval and installs the plugin.
    ///
    /// - Returns: What is installed now, and the version that was.
    func install() async throws -> (plugin: InstalledPlugin, replaced: PluginVersion?) {
        for warning in plugin.warnings { warn(warning) }
        let renewal = Renewal(of: plugin, in: installations)
        if renewal.present == nil, try installations.contains(manifest.id) {
            warn("the present installation of \(manifest.id) is damaged, so its approval and configuration are lost")
        }
        if let before = renewal.present?.manifest.version, manifest.version < before {
            warn("this is a downgrade: \(manifest.id) \(before) is installed, and \(manifest.version) is older")
        }
        let configuration = try configuration(renewal)
        let approved = try await approval(renewal)
        let isConfigured = !(configuration.object?.members.isEmpty ?? true)
        try await beforehand()
        let installed = try await ProgressBar.showing("install: writing") {
            try await installations.install(
                plugin, approved: approved, configuration: isConfigured ? configuration : Optional.none,
                keepingApproval: true, partial: parsed.has("--partial"), origin: origin,
                keepingDisabled: keepsDisabled)
        }
        guard installed.isEnabled || keepsDisabled && renewal.present?.isEnabled == false else {
            // What was approved before was taken back while the user was asked.
            throw CommandError(
                exitCode: .denied, code: "not_approved",
                message: "not approved any more, so disabled: \(installed.denied.flags)")
        }
        return (installed, renewal.present?.manifest.version)
    }

    /// What the options say over what is configured already.
    private func configuration(_ renewal: Renewal) throws(CommandError) -> JSONValue {
        var present = renewal.present?.givenConfiguration
        if let before = present, let schema = manifest.configurationSchema {
            let kept = schema.fitting(before)
            let given = try options.configurationObject(of: manifest)
            for member in before.object?.members ?? [] where kept[member.key] == nil && given?[member.key] == nil {
                warn("the value of \"\(displayed(member.key))\" that was configured before does not fit any more")
            }
            present = kept
        }
        let configuration = try options.configurationObject(of: manifest, over: present)
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
            name: Approval.title(manifest), requestedPermissions: needed, command: command,
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
