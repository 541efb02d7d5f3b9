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

    func run() throws(UsageError) -> ExitCode {
        for warning in options.warnings { output.warn(warning) }
        let package: PluginPackage
        do throws(PluginError) {
            package = try PluginPackage(path: options.manifestPath, textAssembler: ExecCommand.textAssembler)
        } catch {
            return output.fail(error)
        }
        let configuration: JSON?
        do throws(PluginError) {
            configuration = try checkedConfiguration(package.manifest)
        } catch {
            return output.fail(error)
        }

        let folder = StateDirectory.ofUser().execution(of: package.manifest, realPath: package.manifestPath)
        var services = PluginServices()
        services.store = FileStore(folder: folder)
        services.log = output.log
        services.emit = output.emit
        let plugin: LoadedPlugin
        output.isDiscovering = true
        do throws(PluginError) {
            plugin = try LoadedPlugin(package, limits: options.limits, services: services)
        } catch {
            output.endDiscovery(showingLog: true)
            return output.fail(error)
        }
        output.endDiscovery(showingLog: options.request == nil)
        for warning in plugin.warnings { output.warn(warning) }
        output.describe(plugin)

        let approval = ExecApproval(options: options, arguments: arguments, folder: folder, output: output)
        let decision = approval.decide(plugin)
        plugin.approve(decision.approved)
        guard let request = options.request else {
            output.printDescription()
            return decision.exitCode ?? .success
        }
        if let exitCode = decision.exitCode { return exitCode }
        return send(request, configuration, to: plugin)
    }

    private func checkedConfiguration(_ manifest: PluginManifest) throws(PluginError) -> JSON? {
        let given: JSON?
        do {
            given = try options.configurationObject(manifest.configurationSchema)
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
