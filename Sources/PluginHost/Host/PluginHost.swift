/// Loads plugins and runs them: the entry for programs that embed plugins.
///
///     let host = PluginHost(directory: StateDirectory(path: "/var/lib/myapp"))
///     let plugin = try await host.load(manifest: "plugin.json")          // discovery run, everything denied
///     try await host.approve(plugin, granting: plugin.wishes)
///     let response = try await plugin.handle(.publish(text: "hi"), deadline: .seconds(5))
public final class PluginHost: Sendable {
    /// Where stores, approvals and the audit log are kept.
    public let directory: StateDirectory
    /// What the host allows all plugins together.
    public let policy: HostPolicy
    /// The events of all plugins.
    public let events = EventBus()
    let services: HostServices
    let audit: any AuditSink & Sendable
    let workers: WorkerThreads

    /// Makes a host.
    ///
    /// Nothing is written until a plugin has an effect.
    ///
    /// - Parameters:
    ///   - directory: Where stores, approvals and the audit log are kept.
    ///   - policy: What the host allows all plugins together.
    ///   - services: What plugins reach beyond the host.
    public init(directory: StateDirectory, policy: HostPolicy = .default, services: HostServices = HostServices()) {
        self.directory = directory
        self.policy = policy
        self.services = services
        audit = services.audit ?? SharedAudit(folder: directory.auditFolder)
        workers = WorkerThreads(maximum: policy.threads)
    }

    deinit { events.finish() }

    /// The installed plugins; changes are recorded in the audit log.
    public var installations: Installations { Installations(state: directory, audit: audit) }

    /// Loads a plugin from its manifest, and starts it with everything denied to learn what it asks for.
    ///
    /// Its store is one of its own for this manifest's path. Nothing is approved yet.
    ///
    /// - Parameters:
    ///   - path: The path of `plugin.json`.
    ///   - textAssembler: Reads modules in the text format; without it they are refused.
    /// - Throws: ``PluginError``.
    public func load(
        manifest path: String, textAssembler: PluginPackage.TextAssembler? = nil
    ) async throws(PluginError) -> Plugin {
        try await onWorker { [self] () throws(PluginError) in
            let package = try PluginPackage(path: path, textAssembler: textAssembler)
            let folder = directory.execution(of: package.manifest, realPath: package.manifestPath)
            return try discover(package, folder: folder, configuration: nil)
        }
    }

    /// Loads a plugin from parts that are in memory already.
    ///
    /// - Throws: ``PluginError``.
    public func load(_ package: PluginPackage) async throws(PluginError) -> Plugin {
        try await onWorker { [self] () throws(PluginError) in
            let folder = directory.execution(of: package.manifest, realPath: package.manifestPath)
            return try discover(package, folder: folder, configuration: nil)
        }
    }

    /// Loads an installed plugin with what was approved for it.
    ///
    /// - Throws: ``PluginError`` or ``Installations/Failure``.
    public func load(installed id: String) async throws -> Plugin {
        let result = await onWorker { [self] () -> Result<Plugin, any Error> in
            Result { try loadInstalled(id) }
        }
        guard let result else { throw PluginError.noThreads }
        return try result.get()
    }

    private func loadInstalled(_ id: String) throws -> Plugin {
        let installed = try installations.plugin(id)
        guard installed.isEnabled else {
            throw PluginError(.permissionDenied, "the plugin \(installed.manifest.id) is disabled")
        }
        let package = try installations.package(installed)
        let folder = installations.storeFolder(of: installed.manifest.id)
        let plugin = try discover(package, folder: folder, configuration: installed.configuration)
        guard plugin.wishes.isSubset(of: installed.wishes) else {
            throw PluginError(.reapprovalRequired, "the plugin now asks for more than when it was approved")
        }
        plugin.setApproved(installed.approved)
        return plugin
    }

    /// Lets a plugin do what is approved among its wishes, and nothing else, from the next request on.
    ///
    /// - Throws: ``AuditError`` if the approval cannot be recorded; then nothing has changed.
    public func approve(_ plugin: Plugin, granting permissions: Set<Permission>) async throws(AuditError) {
        let effective = permissions.intersection(plugin.wishes)
        let result = await onWorker { [self] () -> Result<Void, AuditError> in
            var detail = JSONObject()
            detail["permissions"] = .array(effective.sorted().map { .string($0.description) })
            detail["sha256"] = .string(plugin.package.module.digest.hexadecimal)
            let entry = AuditEntry(
                .approval, plugin: plugin.package.manifest.id, action: "approve", isAllowed: true, detail: detail)
            do throws(AuditError) {
                _ = try audit.record(entry)
                return .success(())
            } catch {
                return .failure(error)
            }
        }
        guard let result else { throw .busy }
        try result.get()
        plugin.setApproved(effective)
    }

    private func discover(
        _ package: PluginPackage, folder: String, configuration: JSON?
    ) throws(PluginError) -> Plugin {
        let limits = package.manifest.limits(within: policy.limits)
        let services = pluginServices(package.manifest, folder: folder)
        let gate = PermissionGate(
            plugin: package.manifest.id, wished: [], approved: [], isDiscovery: true, audit: audit)
        let discovery = try PluginInstance(
            module: package.module, manifest: package.manifest, services: services, gate: gate, limits: limits)
        try discovery.probeAllocator()
        let wishes = Wishes(manifest: package.manifest, capabilities: discovery.capabilities)
        return Plugin(
            host: self, package: package, metadata: discovery.metadata, capabilities: discovery.capabilities,
            wishes: wishes.permissions, warnings: package.warnings + discovery.warnings + wishes.warnings,
            limits: limits,
            folder: folder, configuration: configuration)
    }

    /// What an instance of a plugin reaches.
    func pluginServices(_ manifest: PluginManifest, folder: String) -> PluginServices {
        var result = PluginServices()
        result.store = services.makeStore(folder)
        result.log = services.log
        let events = events
        result.emit = { events.emit($0) }
        result.transport = services.makeTransport?(manifest)
        result.networkPolicy = policy.network
        result.rateLimiter = RateLimiter(folder: folder, limit: policy.network.requestsPerHour, time: services.time)
        result.audit = audit
        result.time = services.time
        result.randomSeed = services.randomSeed
        return result
    }

    /// Runs work that may throw on one of the host's own threads.
    private func onWorker<Value: Sendable>(
        _ body: @escaping @Sendable () throws(PluginError) -> Value
    ) async throws(PluginError) -> Value {
        let result = await onWorker { () -> Result<Value, PluginError> in
            do throws(PluginError) { return .success(try body()) } catch { return .failure(error) }
        }
        guard let result else { throw .noThreads }
        return try result.get()
    }

    /// Runs work on one of the host's own threads, since it may wait for the disk.
    ///
    /// - Returns: What the work gives; `nil` if the system gives no thread.
    private func onWorker<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async -> Value? {
        await withCheckedContinuation { continuation in
            let isQueued = workers.submit { continuation.resume(returning: body()) }
            if !isQueued { continuation.resume(returning: nil) }
        }
    }
}

extension PluginError {
    /// The system has refused every thread.
    static var noThreads: PluginError { PluginError(.overloaded, "the system gives the host no thread") }
}
