import Synchronization
import Wasm

/// Loads plugins and runs them: the entry for programs that embed plugins.
///
///     let host = PluginHost(directory: StateDirectory(path: "/var/lib/myapp"))
///     let plugin = try await host.load(manifest: "plugin.json")          // discovery run, everything denied
///     try await host.approve(plugin, granting: plugin.requestedPermissions)
///     let response = try await plugin.handle(.publish(text: "hi"), deadline: .seconds(5))
public final class PluginHost: Sendable {
    /// Where stores, approvals and the audit log are kept; `nil` for a host without state.
    package let directory: StateDirectory?
    let core: HostCore
    /// The plugins that are loaded.
    private let loaded = Mutex<[Plugin]>([])

    /// What the host allows all plugins together.
    package var policy: HostPolicy { core.policy }
    /// The events of all plugins.
    public var events: PluginEventBus { core.events }

    /// Makes a host.
    ///
    /// Nothing is written until a plugin has an effect or gets a request.
    ///
    /// - Parameters:
    ///   - directory: Where stores, approvals and the audit log are kept.
    ///   - policy: What the host allows all plugins together.
    ///   - services: What plugins reach beyond the host.
    public init(directory: StateDirectory, policy: HostPolicy = HostPolicy(), services: HostServices = HostServices()) {
        self.directory = directory
        core = HostCore(directory: directory, policy: policy, services: services)
    }

    /// Makes a host without state, for tests and trial runs: nothing is read from the disk or written there, but the plugins
    /// that are loaded.
    ///
    /// Stores and counts of requests are in memory and end with the host, nothing is recorded, and no plugin is installed.
    /// A store or an audit log of ``HostServices`` is used as in any other host.
    ///
    /// - Parameters:
    ///   - policy: What the host allows all plugins together.
    ///   - services: What plugins reach beyond the host.
    public init(policy: HostPolicy = HostPolicy(), services: HostServices = HostServices()) {
        directory = nil
        core = HostCore(directory: nil, policy: policy, services: services)
    }

    deinit { core.events.finish() }

    /// The plugins that are loaded, in the order in which they were; the host keeps them until ``unload(_:)``.
    public var plugins: [Plugin] { loaded.withLock { $0 } }

    /// Lets a plugin go: its requests under way are answered, and no others.
    ///
    /// Nothing on the disk changes.
    public func unload(_ plugin: Plugin) {
        loaded.withLock { plugins in plugins.removeAll { $0 === plugin } }
        core.registry.remove(plugin)
        plugin.close()
    }

    /// Waits until the events that were emitted so far have been handled by the plugins that subscribe to them.
    public func deliverPendingEvents() async {
        for plugin in plugins { await plugin.mailboxIsEmpty() }
    }

    /// Hands an event to a plugin that may receive it, as if its sender had emitted it now.
    package func deliver(_ event: PluginEventRecord, to plugin: Plugin) { plugin.receive(WaitingEvent(event)) }

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
        try await onWorker { [self] (thread) throws(PluginError) in
            let work = StartWork(on: thread, policy.limits)
            let package = try PluginPackage(
                path: path, limits: policy.limits, textAssembler: textAssembler, until: work)
            return try discover(package, thread, until: work)
        }
    }

    /// Loads a plugin from parts that are in memory already.
    ///
    /// - Throws: ``PluginError``.
    public func load(_ package: PluginPackage) async throws(PluginError) -> Plugin {
        try await load(package, until: nil)
    }

    /// Loads a plugin as ``load(_:)`` does, in the time that its reading has left.
    package func load(_ package: PluginPackage, until work: StartWork?) async throws(PluginError) -> Plugin {
        try await onWorker { [self] (thread) throws(PluginError) in try discover(package, thread, until: work) }
    }

    /// Loads a plugin as ``load(_:)`` does, and also sends it a request of each type and of each action of its kinds in its
    /// discovery run.
    ///
    /// - Parameters:
    ///   - package: The plugin.
    ///   - configuration: What the requests have as `config`.
    /// - Returns: The plugin, the functions of the host of which it had calls denied, and what broke the contract.
    package func load(
        checking package: PluginPackage, configuration: JSONValue?
    ) async throws(PluginError) -> (plugin: Plugin, denied: Set<String>, violation: PluginError?) {
        try await onWorker { [self] (thread) throws(PluginError) in
            var found: (denied: Set<String>, violation: PluginError?) = ([], nil)
            let plugin = try discover(package, thread) { discovery, restart in
                found = discovery.probeResponses(package.manifest, configuration, restart: restart)
            }
            return (plugin, found.denied, found.violation)
        }
    }

    /// Lets a plugin do what is approved of what it asks for, and nothing else, from the next request on.
    ///
    /// Several calls at the same time take effect in the order in which they are recorded.
    ///
    /// - Throws: ``AuditError`` if the approval cannot be recorded; then nothing has changed.
    public func approve(_ plugin: Plugin, granting permissions: Set<PluginPermission>) async throws(AuditError) {
        let effective = permissions.intersection(plugin.requestedPermissions)
        try await plugin.changeApproval { [core] () async throws(AuditError) in
            if effective != plugin.granted {
                var detail = JSONObject()
                detail["permissions"] = .array(effective.sorted().map { .string($0.description) })
                detail["sha256"] = .string(plugin.package.module.digest.hexadecimal)
                try await core.record(
                    AuditEntry(
                        .approval, plugin: plugin.package.manifest.id, action: .approve, isAllowed: true,
                        detail: detail))
            }
            plugin.setApproved(effective)
        }
    }

    /// Starts a plugin with everything denied, and keeps it.
    func discover(
        _ package: PluginPackage, _ thread: GuestThread, until work: StartWork? = nil, folder: String? = nil,
        configuration: JSONValue? = nil,
        probing: (_ discovery: PluginInstance, _ restart: () throws(PluginError) -> PluginInstance) -> Void = { _, _ in
        }
    ) throws(PluginError) -> Plugin {
        let manifest = package.manifest
        let limits = manifest.limits(within: policy.limits)
        let services = core.pluginServices(
            manifest, limits, folder: folder ?? directory?.execution(of: manifest, realPath: package.manifestPath),
            name: package.manifestPath)
        func start(until reading: ContinuousClock.Instant?) throws(PluginError) -> PluginInstance {
            let parts = PluginInstance.Parts(
                module: package.module, manifest: manifest, services: services, grants: .discovery, limits: limits,
                thread: thread, readingUntil: reading)
            return try PluginInstance(starting: parts, manifest)
        }
        let discovery = try start(until: work?.deadline)
        try discovery.probeAllocator(until: work?.deadline)
        probing(discovery) { () throws(PluginError) in try start(until: nil) }
        let plugin = Plugin(
            core: core, package: package, discovery: discovery, limits: limits, services: services,
            isInstalled: folder != nil, configuration: configuration)
        loaded.withLock { $0.append(plugin) }
        core.registry.add(plugin)
        return plugin
    }

    private func onWorker<Value: Sendable>(
        _ body: @escaping @Sendable (GuestThread) throws(PluginError) -> Value
    ) async throws(PluginError) -> Value {
        let result = try await core.onWorker { thread -> Result<Value, PluginError> in
            do throws(PluginError) { return .success(try body(thread)) } catch { return .failure(error) }
        }
        return try result.get()
    }
}
