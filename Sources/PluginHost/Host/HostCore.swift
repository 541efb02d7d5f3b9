/// What a host and its plugins share.
///
///     PluginHost ──► Plugin (each that is loaded) ──► HostCore ◄── PluginHost
///
/// Plugins hold on to this rather than to the host, so that a host that is let go lets its plugins go as well.
final class HostCore: Sendable {
    let policy: HostPolicy
    let services: HostServices
    let audit: any AuditSink
    let workers: WorkerThreads
    /// Where the host records what people do: to take an approval back must not wait for guests that keep all other
    /// threads.
    private let clerks = WorkerThreads(maximum: 2)
    let events = EventBus()
    private let sequence = EventSequence()
    let registry = PluginRegistry()

    init(directory: StateDirectory, policy: HostPolicy, services: HostServices) {
        self.policy = policy
        self.services = services
        audit = services.audit ?? AuditLog(state: directory, time: services.time)
        workers = WorkerThreads(maximum: policy.threads)
    }

    /// What the instances of a plugin reach.
    func pluginServices(_ manifest: PluginManifest, folder: String) -> PluginServices {
        let network = policy.networkOfPlugin?(manifest.id) ?? policy.network
        return PluginServices(
            store: services.makeStore(folder), log: services.log,
            emit: { [services, events, registry] event, isDelivered in
                services.event(event)
                events.emit(event)
                if isDelivered { registry.deliver(event) }
            },
            eventLog: services.eventLog, sequence: sequence,
            transport: services.makeTransport?(manifest), networkPolicy: network,
            rateLimiter: RateLimiter(
                folder: folder, limit: network.requestsPerHour, isReadOnly: services.leavesRequestsUncounted,
                time: services.time),
            audit: audit, credentials: services.credentials, time: services.time, randomSeed: services.randomSeed)
    }

    /// Records an entry on a thread that no guest gets, since it may wait for the disk.
    func record(_ entry: AuditEntry) async throws(AuditError) {
        try await withTaskExecutorPreference(clerks) { () async throws(AuditError) in
            _ = try await audit.record(entry)
        }
    }

    /// Runs work on one of the host's own threads, since it may wait for the disk or run a guest.
    ///
    /// - Parameter body: The work; gets the thread, whose run is cancelled with the task.
    /// - Returns: What the work gives.
    /// - Throws: ``PluginError`` if the system gives no thread.
    func onWorker<Value: Sendable>(
        _ body: @escaping @Sendable (GuestThread) -> Value
    ) async throws(PluginError) -> Value {
        let thread = GuestThread()
        let run = thread.begin()
        let value = await withTaskCancellationHandler {
            await withCheckedContinuation { (continuation: CheckedContinuation<Value?, Never>) in
                let submission = workers.submit { continuation.resume(returning: body(thread)) }
                if submission == .refused { continuation.resume(returning: nil) }
            }
        } onCancel: {
            run.cancel()
        }
        guard let value else { throw .noThreads }
        return value
    }
}

extension PluginError {
    /// The system has refused every thread.
    static var noThreads: PluginError { PluginError(.overloaded, "the system gives the host no thread") }
}
