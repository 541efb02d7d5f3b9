import PluginHost

/// One run of `exec`: load, approve, request, print.
struct ExecRun {
    let options: ExecOptions
    /// The arguments as given, to show the command that would work.
    let arguments: [String]
    private let output: ExecOutput

    init(options: ExecOptions, arguments: [String]) {
        self.options = options
        self.arguments = arguments
        output = ExecOutput(leastLevel: options.leastLogLevel, printsObject: options.printsObject)
    }

    /// What is run: a plugin by its manifest's path, or an installed one.
    private struct Subject {
        var package: PluginPackage
        /// The folder of the plugin's store and approval.
        var folder: String
        var installed: InstalledPlugin?
    }

    func run() throws(UsageError) -> ExitCode {
        for warning in options.warnings { output.warn(warning) }
        let state = StateDirectory.ofUser()
        let audit = AuditLog(folder: state.auditFolder)
        let subject: Subject
        let configuration: JSON?
        do {
            subject = try load(state, audit)
            configuration = try checkedConfiguration(subject.package.manifest, subject.installed?.configuration)
        } catch let error as PluginError {
            return output.fail(error)
        } catch {
            printError("ssplug: \(error)")
            return .badInput
        }
        if let installed = subject.installed, !installed.isEnabled {
            printError("ssplug: \(installed.manifest.id) is disabled; run: ssplug enable \(installed.manifest.id)")
            return .denied
        }

        var services = PluginServices()
        services.audit = audit
        services.store = FileStore(folder: subject.folder)
        services.log = output.log
        services.emit = output.emit
        do throws(NetworkSettingsError) {
            let policy = try NetworkPolicy(state: state, plugin: subject.package.manifest.id)
            services.useNetwork(policy: policy, folder: subject.folder)
        } catch {
            printError("ssplug: \(error)")
            return .usage
        }
        let plugin: LoadedPlugin
        output.isDiscovering = true
        do throws(PluginError) {
            plugin = try LoadedPlugin(subject.package, limits: options.limits, services: services)
        } catch {
            output.endDiscovery(showingLog: true)
            return output.fail(error)
        }
        output.endDiscovery(showingLog: options.request == nil)
        for warning in plugin.warnings { output.warn(warning) }
        output.describe(plugin)

        let decision = decide(plugin, subject)
        do throws(AuditError) {
            try plugin.approve(decision.approved)
        } catch {
            printError("ssplug: \(error); nothing runs without an audit log")
            return .internalError
        }
        guard let request = options.request else {
            output.printDescription()
            return decision.exitCode ?? .success
        }
        if let exitCode = decision.exitCode { return exitCode }
        return send(request, configuration, to: plugin)
    }

    /// Reads the plugin: a file if there is one of that name, else an installed plugin.
    private func load(_ state: StateDirectory, _ audit: AuditLog) throws -> Subject {
        let installations = Installations(state: state, audit: audit)
        if !Path.exists(options.manifestPath), installations.contains(options.manifestPath) {
            let installed = try installations.plugin(options.manifestPath)
            return Subject(
                package: try installations.package(installed),
                folder: installations.storeFolder(of: installed.manifest.id),
                installed: installed)
        }
        let package = try PluginPackage(path: options.manifestPath, textAssembler: ExecCommand.textAssembler)
        return Subject(
            package: package, folder: state.execution(of: package.manifest, realPath: package.manifestPath))
    }

    private func decide(_ plugin: LoadedPlugin, _ subject: Subject) -> ExecApproval.Decision {
        guard let installed = subject.installed else {
            let approval = ExecApproval(options: options, arguments: arguments, folder: subject.folder, output: output)
            return approval.decide(plugin)
        }
        let grown = plugin.wishes.subtracting(installed.wishes)
        guard grown.isEmpty else {
            printError("ssplug: the plugin now asks for more than when it was approved: \(grown.flags)")
            return .init(approved: [], exitCode: .denied)
        }
        if options.grants != nil || options.grantsAll {
            output.warn("an installed plugin has what was approved; change it with ssplug approve or revoke")
        }
        return .init(approved: installed.approved)
    }

    private func checkedConfiguration(
        _ manifest: PluginManifest, _ installed: JSON?
    ) throws(PluginError) -> JSON? {
        let given: JSON?
        do {
            given = try options.configurationObject(manifest.configurationSchema, over: installed)
        } catch {
            guard case .message(let message) = error else { return nil }
            throw PluginError(.invalidConfiguration, message)
        }
        guard let schema = manifest.configurationSchema else { return given }
        var configuration = given ?? .object(JSONObject())
        let problems = schema.validate(&configuration, requiringAll: false)
        let errors = problems.filter { $0.severity == .error }
        guard errors.isEmpty else {
            throw PluginError(
                .invalidConfiguration,
                "the configuration does not fit config_schema:\n"
                    + errors.map { "  config \($0.path): \($0.message)" }.joined(separator: "\n"),
                hint: "pass values with --config KEY=VALUE")
        }
        if options.request != nil {
            for problem in problems {
                output.warn("config \(problem.path): \(problem.message); pass it with --config KEY=VALUE")
            }
        }
        // Defaults alone are a configuration, too; an empty one is left out.
        return given == nil && configuration.object?.members.isEmpty ?? true ? nil : configuration
    }

    private func send(_ request: JSONObject, _ configuration: JSON?, to plugin: LoadedPlugin) -> ExitCode {
        defer {
            if options.printsStatistics { output.printStatistics(plugin) }
        }
        do throws(PluginError) {
            let response = try plugin.handle(request, configuration: configuration)
            output.printResponse(response.json, plugin)
            return response.isSuccess ? .success : .pluginError
        } catch {
            return output.fail(error, plugin)
        }
    }
}
