import PluginHost

/// One run of `exec`: load, approve, request, print.
struct ExecRun {
    let options: ExecOptions
    /// The arguments as given, to show the command that would work.
    let arguments: [String]
    /// What the user has approved in earlier runs of this process.
    var approvedBefore: Set<PluginPermission> = []
    /// What the user has approved in this run.
    private(set) var newlyApproved: Set<PluginPermission> = []
    private let output: ExecOutput
    private let state = StateDirectory.ofUser()

    init(options: ExecOptions, arguments: [String]) {
        self.options = options
        self.arguments = arguments
        output = ExecOutput(options)
    }

    /// What is run: a plugin by its manifest's path, or an installed one.
    private enum Subject {
        case package(PluginPackage)
        case installed(InstalledPlugin)

        var manifest: PluginManifest {
            switch self {
            case .package(let package): package.manifest
            case .installed(let plugin): plugin.manifest
            }
        }

        var configuration: JSONValue? {
            if case .installed(let plugin) = self { plugin.configuration } else { nil }
        }
    }

    /// Loads, asks for approval, sends and prints; errors are printed as well.
    mutating func execute() async -> ExitCode {
        do {
            return try await loadAndSend()
        } catch {
            output.endDiscovery(showingLog: true, until: options.hasTimeout ? .now : nil)
            return output.fail(error)
        }
    }

    private mutating func loadAndSend() async throws -> ExitCode {
        let work = StartWork(options.limits)
        let beginning = ContinuousClock.now
        let subject = try find(work)
        if let path = options.recordingPath, case .package(let package) = subject {
            try options.checkRecording(to: path, apartFrom: [package.modulePath])
        }
        let configuration = try checkedConfiguration(subject)
        if case .installed(let installed) = subject, !installed.isEnabled {
            let id = installed.manifest.id
            let approval = installed.denied.isEmpty ? "" : "ssplug approve \(id) \(installed.denied.flags) && "
            throw CommandError(
                exitCode: .denied, code: "disabled",
                message: "\(id) is disabled; run: \(approval)ssplug enable \(id)")
        }
        let host = try makeHost(for: subject.manifest.id, work)
        if !options.isDryRun { keepLog(of: subject) }
        output.beginDiscovery()
        let plugin: Plugin
        switch subject {
        case .package(let package): plugin = try await host.load(package, until: work)
        case .installed(let installed): plugin = try await host.load(installed: installed.manifest.id)
        }
        // What the user is asked meanwhile takes no time from the request.
        let spent = options.hasTimeout ? beginning.duration(to: .now) : .zero
        output.endDiscovery(showingLog: options.request == nil)
        for warning in plugin.warnings { output.warn(warning) }
        output.describe(plugin)

        if options.request != nil { try checkCredentials(plugin, subject) }
        let isRefused = try await approve(plugin, subject, host)
        guard let request = options.request else {
            // What was asked for is what the plugin says, and that needs no approval.
            output.printDescription()
            return .success
        }
        if isRefused { throw CommandError.refusal(of: plugin.requestedPermissions) }
        let subscribers = try subscribers(to: subject, host)
        if !subscribers.isEmpty {
            output.keepEvents(subject.manifest.limits(within: options.limits).hostMemory)
        }
        let code = await output.readers.watching { [self] in
            await sendAndPrint(request, configuration, to: plugin, since: .now - spent)
        }
        await deliverEvents(to: subscribers, host)
        return code
    }

    /// Finds the plugin: a file if there is one of that name, else an installed plugin.
    private func find(_ work: StartWork) throws -> Subject {
        let installations = Installations(state: state, audit: NoAudit())
        if !Path.exists(options.manifestPath), try installations.contains(options.manifestPath) {
            return .installed(try installations.plugin(options.manifestPath))
        }
        if !Path.exists(options.manifestPath), AddressedPlugin.isIdentifier(options.manifestPath) {
            throw PluginError(
                .invalidManifest, "\(installations.notInstalled(options.manifestPath))",
                hint: "for a plugin that is not installed, pass the path of its plugin.json")
        }
        return .package(
            try PluginPackage(
                path: options.manifestPath, limits: options.limits, textAssembler: ExecCommand.textAssembler,
                until: work))
    }

    /// Keeps lines of log beside the store of the plugin that wrote them.
    private func keepLog(of subject: Subject) {
        let installations = Installations(state: state, audit: NoAudit())
        var folder = installations.storeFolder(of: subject.manifest.id)
        if case .package(let package) = subject {
            folder = state.execution(of: package.manifest, realPath: package.manifestPath)
        }
        // Made now, so that the folder of a plugin that is removed meanwhile does not come back with a later line.
        let own = PluginLineLog(ofPluginIn: folder)
        output.keepLog { [id = subject.manifest.id] plugin in
            sameBytes(plugin, id) ? own : PluginLineLog(ofPluginIn: installations.storeFolder(of: plugin))
        }
    }

    private func makeHost(for plugin: String, _ work: StartWork) throws -> PluginHost {
        let network = try NetworkPolicy(state: state, plugin: plugin)
        try Settings.audit.check(in: state)
        var policy = HostPolicy()
        policy.limits = options.limits
        policy.network = network
        policy.networkOfPlugin = { [state] id in try? NetworkPolicy(state: state, plugin: id) }
        var services = HostServices()
        services.log = { [output] in output.log($0) }
        services.event = { [output] in output.emit($0) }
        services.credentials = CredentialFile.ofState(state)
        if options.isDryRun {
            let log = AuditLog(state: state)
            services.audit = DryRunAudit(log: log) { [output] in output.show($0) }
            services.makeStore = { OverlayStore(over: FileStore(folder: $0)) }
            services.makeTransport = { _ in NoTransport() }
            services.leavesRequestsUncounted = true
        } else {
            services.eventLog = PluginEventLog(state: state)
            services.makeTransport = { _ in CurlTransport() }
        }
        if let path = options.mockFile {
            let bytes = try mockedAnswers(path, work)
            var interruption: PluginError?
            let mayGoOn = {
                interruption = work.interruption
                return interruption == nil
            }
            do throws(MockTransport.Problem) {
                let mock = try MockTransport(parsing: bytes, mayGoOn: mayGoOn) { [output] in output.warn($0) }
                services.makeTransport = { _ in mock }
            } catch {
                if let interruption { throw interruption }
                throw CommandError.badInput(
                    "invalid_mock", "--http-mock \(displayed(path, limit: 300)): \(error.message)")
            }
        }
        return PluginHost(directory: state, policy: policy, services: services)
    }

    /// The contents of the file that answers HTTP requests, in the time for all before the request.
    private func mockedAnswers(_ path: String, _ work: StartWork) throws -> [UInt8] {
        do throws(PluginFileError) {
            return try ExecOptions.contents(of: path == "-" ? path : "@\(path)", limit: 64 << 20, until: work.deadline)
        } catch {
            guard error.isTooLate else { throw error }
            throw ExecOptions.tooLate("--http-mock: \(error)")
        }
    }

    /// The installed plugins that get the events of an installed plugin.
    private func subscribers(to subject: Subject, _ host: PluginHost) throws -> [InstalledPlugin] {
        guard case .installed(let sender) = subject, !options.isDryRun else { return [] }
        let permission = PluginPermission.eventSubscription(plugin: sender.manifest.foldedID)
        return try host.installations.all().filter { $0.isEnabled && $0.approved.contains(permission) }
    }

    /// Hands the events of the request to the installed plugins that have subscribed to them.
    private func deliverEvents(to subscribers: [InstalledPlugin], _ host: PluginHost) async {
        let events = output.takeEvents()
        if events.isEmpty { return }
        for installed in subscribers {
            do {
                let subscriber = try await host.load(installed: installed.manifest.id)
                for event in events { host.deliver(event, to: subscriber) }
            } catch {
                output.warn("\(installed.manifest.id) gets no events: \(error)")
            }
        }
        await host.deliverPendingEvents()
    }

    /// Grants what the user approves, or has approved.
    ///
    /// - Returns: Whether the user, who has been told why, lets no request through.
    /// - Throws: ``AuditError`` if the approval cannot be recorded; nothing runs without an audit log.
    private mutating func approve(
        _ plugin: Plugin, _ subject: Subject, _ host: PluginHost
    ) async throws(AuditError) -> Bool {
        guard case .package(let package) = subject else {
            if options.grants != nil || options.grantsAll {
                let id = plugin.package.manifest.id
                let missing = plugin.requestedPermissions.subtracting(plugin.granted).intersection(
                    options.grants ?? plugin.requestedPermissions)
                let change =
                    missing.isEmpty ? "ssplug revoke \(id)" : "ssplug approve \(id) \(missing.flags)"
                output.warn("an installed plugin has what was approved; change it with: \(change)")
            }
            return false
        }
        let folder = state.execution(of: package.manifest, realPath: package.manifestPath)
        let approval = ExecApproval(
            options: options, arguments: arguments, folder: folder, output: output, approvedBefore: approvedBefore)
        let decision = approval.decide(plugin)
        // Credentials are asked for again at each run.
        newlyApproved = decision.approved.filter { !Approval.isCredential($0) }
        try await host.approve(plugin, granting: decision.approved)
        return decision.isRefused
    }

    /// Makes sure that the tokens can be read which a request may need, before anybody is asked for approval.
    private func checkCredentials(_ plugin: Plugin, _ subject: Subject) throws {
        let permissions =
            switch subject {
            case .package: plugin.requestedPermissions
            case .installed(let installed): installed.approved
            }
        if permissions.contains(where: Approval.isCredential) { try Settings.credentials.check(in: state) }
    }

    private func checkedConfiguration(_ subject: Subject) throws -> JSONValue? {
        let schema = subject.manifest.configurationSchema
        let given =
            try options.configurationObject(of: subject.manifest, over: subject.configuration)
            ?? options.request?["config"]
        guard let schema else { return given }
        let (configuration, warnings) = try schema.completed(given, hint: "pass values with --config KEY=VALUE")
        if options.request != nil {
            for warning in warnings { output.warn("config \(warning.path): \(warning.message)") }
            // What an installed plugin's own configuration lacks is given in the same way.
            if !warnings.isEmpty { output.warn("values are passed with --config KEY=VALUE") }
        }
        return configuration
    }

    private func sendAndPrint(
        _ request: JSONObject, _ configuration: JSONValue?, to plugin: Plugin, since start: ContinuousClock.Instant
    ) async -> ExitCode {
        defer {
            if options.printsStatistics { output.printStatistics(plugin) }
        }
        do throws(PluginError) {
            guard let path = options.recordingPath else {
                let response = try await plugin.handle(request, configuration: configuration, since: start)
                output.printResponse(response.text, plugin)
                return response.isSuccess ? .success : .pluginError
            }
            let run = await plugin.record(
                request, configuration: configuration, since: start, includingSecrets: options.recordsSecrets)
            let lost = output.keep(run.recording, path)
            let response = try run.outcome.get()
            output.printResponse(response.text, plugin)
            // The request has had its effects, and its answer is there; only the recording is missing.
            if let lost { return lost }
            return response.isSuccess ? .success : .pluginError
        } catch {
            return output.fail(error, plugin)
        }
    }
}
