import Synchronization
import Wasm

/// A plugin of a host: answers requests, several at a time, each on an instance of its own.
///
///     handle ─► waiting (bounded) ─► a thread of the host ─► an idle instance, or a new one ─► answer
///
/// Instances share the plugin's store and nothing else. One that has trapped is thrown away.
public final class Plugin: Sendable {
    /// The manifest and module.
    public let package: PluginPackage
    /// What `plugin_init` said in the discovery run.
    public let metadata: PluginMetadata
    /// What `plugin_capabilities` said in the discovery run.
    public let capabilities: PluginCapabilities
    /// What the plugin wants to be allowed to do.
    public let wishes: Set<Permission>
    /// What the author should change, a line each.
    public let warnings: [String]

    private let host: PluginHost
    private let limits: PluginLimits
    private let folder: String
    private let configuration: JSON?
    private let state = Mutex(State())

    /// How a plugin is doing.
    public struct Health: Sendable {
        /// The requests that were answered, error responses included.
        public var answered = 0
        /// The requests that ended without an answer.
        public var failed = 0
        /// The instances that were made.
        public var starts = 0
        /// The most bytes of memory that an instance has had.
        public var peakMemoryByteCount = 0
        /// The last failure.
        public var lastFailure: PluginError?
        /// Until when the plugin is left alone after failures in a row; `nil` if it is not.
        public var quarantinedUntil: ContinuousClock.Instant?
    }

    private struct State {
        var approved: Set<Permission> = []
        /// Changes with each approval: instances with the grants of an earlier one are not used again.
        var generation = 0
        var idle: [IdleInstance] = []
        var running = 0
        var waiting: [PluginJob] = []
        var failuresInARow = 0
        var health = Health()
    }

    init(
        host: PluginHost, package: PluginPackage, metadata: PluginMetadata, capabilities: PluginCapabilities,
        wishes: Set<Permission>, warnings: [String], limits: PluginLimits, folder: String, configuration: JSON?
    ) {
        self.host = host
        self.package = package
        self.metadata = metadata
        self.capabilities = capabilities
        self.wishes = wishes
        self.warnings = warnings
        self.limits = limits
        self.folder = folder
        self.configuration = configuration
    }

    /// What the plugin may do.
    public var granted: Set<Permission> { state.withLock { $0.approved } }

    /// How the plugin is doing.
    public var health: Health {
        state.withLock { state in
            var health = state.health
            if let until = health.quarantinedUntil, until <= .now { health.quarantinedUntil = nil }
            return health
        }
    }

    func setApproved(_ permissions: Set<Permission>) {
        state.withLock { state in
            state.approved = permissions.intersection(wishes)
            state.generation += 1
            state.idle = []
        }
    }

    /// Sends a request of one of the types of the ABI.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - configuration: The plugin's configuration, sent as `config`; an installed plugin has one of its own.
    ///   - deadline: The time for the answer, waiting for an instance included.
    /// - Returns: The plugin's answer, which may be an error response.
    /// - Throws: ``PluginError`` if there is no answer.
    public func handle(
        _ request: PluginRequest, configuration: JSON? = nil, deadline: Duration? = nil
    ) async throws(PluginError) -> PluginResponse {
        try await handle(request.json, configuration: configuration, deadline: deadline)
    }

    /// Sends a request as raw fields, `type` among them.
    ///
    /// - Throws: ``PluginError`` if there is no answer.
    public func handle(
        _ request: JSONObject, configuration: JSON? = nil, deadline: Duration? = nil
    ) async throws(PluginError) -> PluginResponse {
        let granted = granted
        var request = request
        request["config"] = configuration ?? self.configuration ?? request["config"]
        request["granted"] = .array(granted.sorted().map { .string($0.description) })
        request["credentials"] = credentials(granted)
        let end = ContinuousClock.now.advanced(by: deadline.map { min($0, limits.timeout) } ?? limits.timeout)
        let job = PluginJob(
            bytes: JSON.object(request).utf8(), type: request["type"]?.string ?? "",
            redactor: Redactor(request: request, schema: package.manifest.configurationSchema), deadline: end)
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                job.start(continuation)
                enqueue(job)
            }
        } onCancel: {
            job.cancel()
        }
        return try result.get()
    }

    /// The tokens for the platforms that were approved; `nil` without any.
    private func credentials(_ granted: Set<Permission>) -> JSON? {
        guard let provider = host.services.credentials else { return nil }
        var object = JSONObject()
        for case .credentialAccess(let platform) in granted.sorted() {
            object[platform] = provider.credentials(for: platform, plugin: package.manifest.id)
        }
        return object.members.isEmpty ? nil : .object(object)
    }

    private enum Admission {
        case run(IdleInstance?, generation: Int)
        case wait
        case refuse(PluginError)
    }

    private func enqueue(_ job: PluginJob) {
        let admission = state.withLock { state -> Admission in
            if let until = state.health.quarantinedUntil, until > .now {
                return .refuse(
                    PluginError(
                        .quarantined, "the plugin has failed \(state.failuresInARow) times in a row and is left alone"))
            }
            if state.running < host.policy.instancesPerPlugin {
                state.running += 1
                return .run(state.idle.popLast(), generation: state.generation)
            }
            guard state.waiting.count < host.policy.waitingRequests else {
                return .refuse(PluginError(.overloaded, "\(state.waiting.count) requests wait for the plugin already"))
            }
            state.waiting.append(job)
            return .wait
        }
        switch admission {
        case .run(let instance, let generation): submit(job, instance, generation)
        case .wait: job.startTimer()
        case .refuse(let error): job.finish(.failure(error))
        }
    }

    private func submit(_ job: PluginJob, _ instance: IdleInstance?, _ generation: Int) {
        let isQueued = host.workers.submit { [self] in
            var instance = instance
            let result = run(job, &instance)
            let next = conclude(result, instance, generation, job)
            job.finish(result)
            if let next { submit(next.job, next.instance, next.generation) }
        }
        if !isQueued {
            state.withLock { $0.running -= 1 }
            job.finish(.failure(.noThreads))
        }
    }

    /// Runs a request on this thread.
    private func run(_ job: PluginJob, _ box: inout IdleInstance?) -> Result<PluginResponse, PluginError> {
        do throws(PluginError) {
            if let error = job.begin() { throw error }
            let instance: PluginInstance
            if let idle = box?.instance { instance = idle } else { instance = try makeInstance() }
            box = IdleInstance(instance: instance)
            // A cancellation that came too late for the request before must not end this one.
            instance.cancellation.reset()
            job.run(with: instance.cancellation)
            defer { job.run(with: nil) }
            let bytes = try instance.handle(job.bytes, deadline: job.deadline, redactor: job.redactor)
            return .success(try job.redactor.response(parsing: bytes))
        } catch {
            return .failure(error)
        }
    }

    private func makeInstance() throws(PluginError) -> PluginInstance {
        let approved = state.withLock { state in
            state.health.starts += 1
            return state.approved
        }
        let manifest = package.manifest
        let gate = PermissionGate(
            plugin: manifest.id, wished: wishes, approved: approved, isDiscovery: false, audit: host.audit)
        let instance = try PluginInstance(
            module: package.module, manifest: manifest, services: host.pluginServices(manifest, folder: folder),
            gate: gate,
            limits: limits)
        try instance.checkWishes(against: wishes, manifest)
        return instance
    }

    /// Books the end of a request, and takes the next one that waits.
    private func conclude(
        _ result: Result<PluginResponse, PluginError>, _ box: IdleInstance?, _ generation: Int, _ job: PluginJob
    ) -> (job: PluginJob, instance: IdleInstance?, generation: Int)? {
        if case .failure(let error) = result {
            var detail = JSONObject()
            detail["code"] = .string(error.code.rawValue)
            detail["limit"] = error.limit.map(JSON.string)
            _ = try? host.audit.record(
                AuditEntry(.failure, plugin: package.manifest.id, action: "request", subject: job.type, detail: detail))
        }
        return state.withLock { state in
            state.running -= 1
            let instance = box?.instance
            state.health.peakMemoryByteCount = max(
                state.health.peakMemoryByteCount, instance?.peakMemoryByteCount ?? 0)
            if let box, box.instance.isUsable, generation == state.generation { state.idle.append(box) }
            book(result, &state)
            guard !state.waiting.isEmpty else { return nil }
            state.running += 1
            return (state.waiting.removeFirst(), state.idle.popLast(), state.generation)
        }
    }

    private func book(_ result: Result<PluginResponse, PluginError>, _ state: inout State) {
        switch result {
        case .success:
            state.health.answered += 1
            state.failuresInARow = 0
            state.health.quarantinedUntil = nil
        case .failure(let error):
            state.health.failed += 1
            state.health.lastFailure = error
            // A denial or a cancellation is no fault of the plugin.
            guard error.code != .cancelled, error.code != .permissionDenied else { return }
            state.failuresInARow += 1
            let excess = state.failuresInARow - host.policy.failuresBeforeQuarantine
            guard excess >= 0 else { return }
            let pause = min(host.policy.quarantine * (1 << min(excess, 10)), .seconds(60))
            state.health.quarantinedUntil = .now.advanced(by: pause)
        }
    }
}

/// An instance that waits for its next request.
///
/// `@unchecked Sendable`: it is handed from thread to thread through the plugin's mutex, and whoever has taken it out is
/// the only one who uses it.
private struct IdleInstance: @unchecked Sendable {
    let instance: PluginInstance
}
