/// A plugin whose wishes are known from its discovery run, and that answers requests once it has its grants.
///
/// It makes instances as they are needed: after a trap or a limit the next request gets a fresh one. One request runs
/// at a time.
public final class LoadedPlugin {
    /// The manifest and module.
    public let package: PluginPackage
    /// What `plugin_init` said in the discovery run.
    public let metadata: PluginMetadata
    /// What `plugin_capabilities` said in the discovery run.
    public let capabilities: PluginCapabilities
    /// What the plugin wants to be allowed to do.
    public let wishes: Set<Permission>
    /// What the author should change, a line each.
    public private(set) var warnings: [String]
    /// How often an instance had to be replaced.
    public private(set) var restarts = 0

    private let limits: PluginLimits
    private let services: PluginServices
    private var approved: Set<Permission> = []
    private var instance: PluginInstance?

    /// Starts a plugin in its discovery run, with everything denied.
    ///
    /// - Parameters:
    ///   - package: The plugin.
    ///   - limits: What it may use; its manifest may lower them.
    ///   - services: What it reaches of the host.
    /// - Throws: ``PluginError``.
    public init(_ package: PluginPackage, limits: PluginLimits, services: PluginServices) throws(PluginError) {
        self.package = package
        self.limits = package.manifest.limits(within: limits)
        self.services = services
        let gate = PermissionGate(
            plugin: package.manifest.id, wished: [], approved: [], isDiscovery: true, audit: services.audit)
        let discovery = try PluginInstance(
            module: package.module, manifest: package.manifest, services: services, gate: gate, limits: self.limits)
        try discovery.probeAllocator()
        metadata = discovery.metadata
        capabilities = discovery.capabilities
        let wishes = Wishes(manifest: package.manifest, capabilities: capabilities)
        self.wishes = wishes.permissions
        warnings = package.warnings + discovery.warnings + wishes.warnings
    }

    /// Lets the plugin do what is approved among its wishes, and nothing else.
    ///
    /// Takes effect with a fresh instance.
    ///
    /// - Throws: ``AuditError`` if the approval cannot be recorded; then nothing has changed.
    public func approve(_ permissions: Set<Permission>) throws(AuditError) {
        let effective = permissions.intersection(wishes)
        if !effective.isEmpty {
            var detail = JSONObject()
            detail["permissions"] = .array(effective.sorted().map { .string($0.description) })
            detail["sha256"] = .string(package.module.digest.hexadecimal)
            _ = try services.audit.record(
                AuditEntry(.approval, plugin: package.manifest.id, action: "approve", isAllowed: true, detail: detail))
        }
        approved = permissions
        instance = nil
    }

    /// What the plugin may do: its wishes as far as they are approved.
    public var granted: Set<Permission> { approved.intersection(wishes) }

    /// Sends a request.
    ///
    /// - Parameters:
    ///   - request: The request's fields, `type` among them.
    ///   - configuration: The plugin's configuration, sent as `config`.
    /// - Returns: The plugin's answer, which may be an error response.
    /// - Throws: ``PluginError`` if there is no answer.
    public func handle(_ request: JSONObject, configuration: JSON? = nil) throws(PluginError) -> PluginResponse {
        var request = request
        if let configuration { request["config"] = configuration }
        request["granted"] = .array(granted.sorted().map { .string($0.description) })
        let instance = try usableInstance()
        let redactor = Redactor(request: request, schema: package.manifest.configurationSchema)
        let bytes: [UInt8]
        do throws(PluginError) {
            bytes = try instance.handle(JSON.object(request).utf8(), redactor: redactor)
        } catch {
            record(instance)
            var detail = JSONObject()
            detail["code"] = .string(error.code.rawValue)
            detail["limit"] = error.limit.map(JSON.string)
            let type = request["type"]?.string ?? ""
            let entry = AuditEntry(
                .failure, plugin: package.manifest.id, action: "request", subject: type, detail: detail)
            _ = try? services.audit.record(entry)
            throw error
        }
        record(instance)
        return try redactor.response(parsing: bytes)
    }

    /// Sends a request of one of the types of the ABI.
    ///
    /// - Throws: ``PluginError`` if there is no answer.
    public func handle(_ request: PluginRequest, configuration: JSON? = nil) throws(PluginError) -> PluginResponse {
        try handle(request.json, configuration: configuration)
    }

    /// The fuel that the last request used.
    public private(set) var consumedFuel: UInt64 = 0
    /// The most bytes of memory that an instance has had.
    public private(set) var peakMemoryByteCount = 0

    private func record(_ instance: PluginInstance) {
        consumedFuel = instance.consumedFuel
        peakMemoryByteCount = max(peakMemoryByteCount, instance.peakMemoryByteCount)
        if !instance.isUsable { self.instance = nil }
    }

    private func usableInstance() throws(PluginError) -> PluginInstance {
        if let instance { return instance }
        let gate = PermissionGate(
            plugin: package.manifest.id, wished: wishes, approved: approved, isDiscovery: false, audit: services.audit)
        let made = try PluginInstance(
            module: package.module, manifest: package.manifest, services: services, gate: gate, limits: limits)
        try made.checkWishes(against: wishes, package.manifest)
        restarts += 1
        instance = made
        return made
    }
}
