import Synchronization
import Wasm

/// A plugin of a host: answers requests, several at a time, each on an instance of its own.
///
///     handle ─► enqueue: waiting (bounded) ─► submit: a thread ─► serve: an idle instance, or a new one
///                                                                  └─► respond ─► exchange ─► the guest
///
/// Instances share the plugin's store and transport and nothing else. One that has trapped is thrown away, and one
/// whose memory has grown much is replaced between requests.
public final class Plugin: Sendable {
    /// The manifest and module.
    public let package: PluginPackage
    /// What `plugin_init` said in the discovery run.
    public let metadata: PluginMetadata
    /// What `plugin_capabilities` said in the discovery run.
    public let capabilities: PluginCapabilities
    /// What the plugin wants to be allowed to do.
    public let requestedPermissions: Set<PluginPermission>
    /// What the author should change, a line each.
    public let warnings: [String]

    let core: HostCore
    let limits: PluginLimits
    let services: PluginServices
    /// Whether the plugin is installed, and not run from its author's folder.
    let isInstalled: Bool
    private let configuration: JSONValue?
    private let defaultConfiguration: JSONValue?
    /// The functions beside the SDK's that the module imports, in the order of their list.
    private let importedExtensions: [HostFunctionDescription]
    let state = Mutex(PoolState())
    /// Whether the last request that ended had computed for so long that others had their turns meanwhile.
    let wasLong = Atomic<Bool>(false)
    /// The last change of what the plugin may do, under way or done.
    let lastApproval = Mutex<Task<Result<Void, AuditError>, Never>?>(nil)

    init(
        core: HostCore, package: PluginPackage, discovery: PluginInstance, limits: PluginLimits,
        services: PluginServices, isInstalled: Bool, configuration: JSONValue?
    ) {
        self.isInstalled = isInstalled
        self.core = core
        self.package = package
        self.limits = limits
        self.services = services
        self.configuration = configuration
        defaultConfiguration = package.manifest.configurationSchema?.withDefaults(nil).configuration
        let imported = package.module.module.imports.filter { $0.module == HostFunctions.moduleName }.map(\.name)
        importedExtensions = HostFunctions.all.filter { $0.origin == .host && imported.contains($0.name) }
        metadata = discovery.metadata
        capabilities = discovery.capabilities
        let requestedPermissions = RequestedPermissions(
            manifest: package.manifest, capabilities: discovery.capabilities)
        self.requestedPermissions = requestedPermissions.permissions
        warnings = package.warnings + discovery.warnings + requestedPermissions.warnings
    }

    /// What the plugin may do.
    public var granted: Set<PluginPermission> { state.withLock { $0.approved } }

    /// How the plugin is doing.
    public var health: Health { state.withLock { $0.health(at: .now) } }

    /// Changes what the plugin may do once all earlier changes are done: of two at a time the one that is recorded last
    /// must be the one that holds, or a permission that was taken back would come again.
    func changeApproval(_ change: @escaping @Sendable () async throws(AuditError) -> Void) async throws(AuditError) {
        let task = lastApproval.withLock { last in
            let task = Task { [last] () async -> Result<Void, AuditError> in
                _ = await last?.value
                do throws(AuditError) { return .success(try await change()) } catch { return .failure(error) }
            }
            last = task
            return task
        }
        let result = await withTaskCancellationHandler {
            await task.value
        } onCancel: {
            task.cancel()
        }
        try result.get()
    }

    func setApproved(_ permissions: Set<PluginPermission>) {
        state.withLock { state in
            state.approved = permissions.intersection(requestedPermissions)
            state.generation += 1
            state.forgetAll()
        }
    }

    /// Sends a request of one of the types of the ABI.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - configuration: The plugin's configuration, checked against the manifest's schema and sent as `config` with
    ///     its defaults; an installed plugin has one of its own. Without either, the request's own `config` counts.
    ///   - deadline: The time for the answer, waiting for an instance included.
    /// - Returns: The plugin's answer, which may be an error response.
    /// - Throws: ``PluginError`` if there is no answer.
    public func handle(
        _ request: PluginRequest, configuration: JSONValue? = nil, deadline: Duration? = nil
    ) async throws(PluginError) -> PluginResponse {
        try await handle(request.json, configuration: configuration, deadline: deadline)
    }

    /// Sends a request as raw fields, `type` among them.
    ///
    /// A `type` that the ABI does not know is passed on, with a warning in the log.
    ///
    /// - Throws: ``PluginError`` if there is no answer.
    public func handle(
        _ request: JSONObject, configuration: JSONValue? = nil, deadline: Duration? = nil
    ) async throws(PluginError) -> PluginResponse {
        try await outcome(of: try makeJob(request, configuration, deadline)).get()
    }

    /// Sends a request as ``handle(_:configuration:deadline:)`` does; the time for it has begun already.
    package func handle(
        _ request: JSONObject, configuration: JSONValue?, since start: ContinuousClock.Instant
    ) async throws(PluginError) -> PluginResponse {
        try await outcome(of: try makeJob(request, configuration, nil, since: start)).get()
    }

    /// The configuration of a request, with the schema's defaults; `nil` if neither the caller nor the request has one.
    ///
    /// - Throws: ``PluginError`` with the code `invalidConfiguration` if a value does not fit the manifest's schema.
    private func checked(_ given: JSONValue?, _ request: JSONObject) throws(PluginError) -> JSONValue? {
        // A literal nil may have become JSON's null on its way.
        var given = given == JSONValue.null ? Optional.none : given
        // An installed plugin's own was checked when it was installed, and no request replaces it.
        if given == nil, configuration == nil, let own = request["config"], own != .null { given = own }
        guard let given, let schema = package.manifest.configurationSchema else { return given }
        return try schema.completed(given, hint: "correct what is passed as the configuration").configuration
    }

    /// The configuration that a job sends.
    func configuration(of job: PluginJob) -> JSONValue? { job.configuration ?? configuration ?? defaultConfiguration }

    /// Makes the job of a request of a caller, which may be one to record.
    ///
    /// - Throws: ``PluginError`` for a request without a type, and for a configuration that does not fit.
    func makeJob(
        _ request: JSONObject, _ configuration: JSONValue?, _ deadline: Duration?,
        since start: ContinuousClock.Instant? = nil, recorded: RecordedRequest? = nil
    ) throws(PluginError) -> PluginJob {
        guard request["type"]?.string != nil else {
            throw PluginError(
                .invalidRequest, "the request has no \"type\"",
                hint: "types are \(PluginRequest.typeNames.joined(separator: ", "))")
        }
        return job(request, try checked(configuration, request), deadline, since: start, recorded: recorded)
    }

    /// The job of a request, or of the event of another plugin.
    func job(
        _ request: JSONObject, _ configuration: JSONValue? = nil, _ deadline: Duration? = nil,
        since start: ContinuousClock.Instant? = nil, sender: String? = nil, recorded: RecordedRequest? = nil
    ) -> PluginJob {
        let time = deadline.map { min($0, limits.timeout) } ?? limits.timeout
        return PluginJob(
            request: request, configuration: configuration, deadline: (start ?? .now).advanced(by: time),
            time: time, isTimeoutFault: time >= min(limits.timeout, .seconds(1)), sender: sender, recorded: recorded)
    }

    /// Enqueues a job and waits for its outcome; a cancellation of this task is one of the job.
    func outcome(of job: PluginJob) async -> PluginJob.Outcome {
        await withTaskCancellationHandler {
            let isImminent = enqueue(job)
            return await job.outcome(watching: isImminent)
        } onCancel: {
            job.cancel()
        }
    }

    /// The request as the plugin gets it.
    ///
    /// What only the host says, `granted` and `credentials`, replaces whatever the caller has written there.
    func composed(_ job: PluginJob, for session: HostSession) throws -> JSONObject {
        var request = job.request
        request["granted"] = nil
        request["credentials"] = nil
        request["config"] = configuration(of: job)
        let granted = session.gate.granted.sorted()
        request["granted"] = .array((granted.map(\.description) + extensions(granted)).map(JSONValue.string))
        request["credentials"] = try credentials(granted, session)
        return request
    }

    /// The functions beside the SDK's that the plugin imports and may use.
    private func extensions(_ granted: [PluginPermission]) -> [String] {
        importedExtensions.filter { function in
            let isGranted = function.access.map { access in granted.contains { $0.name == access.permission } } ?? true
            return isGranted && function.isAvailable(services)
        }.map(\.name)
    }

    /// The tokens for the platforms that were approved; `nil` without any.
    private func credentials(_ granted: [PluginPermission], _ session: HostSession) throws -> JSONValue? {
        let platforms = granted.compactMap { permission -> String? in
            if case .credentialAccess(let platform) = permission { platform } else { nil }
        }
        if platforms.isEmpty { return nil }
        var decisions: [(action: PermissionGate.Action, number: UInt64, platform: String)] = []
        for platform in platforms {
            let action = PermissionGate.Action.credentialUse(platform: platform)
            switch try session.check(action) {
            case .allowed(let number): decisions.append((action, number, platform))
            case .denied(let denial): throw denial.error(in: "credential_access")
            }
        }
        let result: Result<RequestCredentials, CredentialError>
        do {
            result = .success(
                try session.wait {
                    [provider = services.credentials, id = package.manifest.id] () async throws(CredentialError) in
                    try await RequestCredentials(of: Set(granted), plugin: id, from: provider)
                })
        } catch let error as CredentialError {
            result = .failure(error)
        } catch {
            // The deadline or a cancellation: the decisions have a completion all the same.
            for (action, number, _) in decisions { session.gate.complete(action, number, .init(status: "failed")) }
            throw error
        }
        for (action, number, platform) in decisions {
            let status =
                switch result {
                case .success(let tokens): tokens.document?[platform] == nil ? "absent" : "ok"
                case .failure: "failed"
                }
            session.gate.complete(action, number, .init(status: status))
        }
        switch result {
        case .success(let tokens):
            for warning in tokens.warnings { session.logHost(.warn, warning) }
            return tokens.document
        case .failure(let error): throw PluginError(.credentialsUnavailable, "\(error)")
        }
    }
}

extension PluginRequest {
    /// What is odd about a request's type; `nil` for those of the ABI.
    package static func warning(aboutType type: String) -> String? {
        guard !typeNames.contains(where: { sameBytes($0, type) }) else { return nil }
        let suggestion = didYouMean(type, among: typeNames)
        return "unknown request type \"\(displayed(type))\"\(suggestion)"
    }
}
