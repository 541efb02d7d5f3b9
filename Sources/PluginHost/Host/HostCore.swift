import Synchronization
import WASI
import Wasm

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
    let turns: RunTurns
    /// Where the host records what people do: to take an approval back must not wait for guests that keep all other
    /// threads.
    private let recordingThreads = WorkerThreads(maximum: 2)
    let events = PluginEventBus()
    private let sequence = EventSequence()
    let registry = PluginRegistry()

    /// - Parameter directory: Where the state is; `nil` keeps none.
    init(directory: StateDirectory?, policy: HostPolicy, services: HostServices) {
        self.policy = policy
        self.services = services
        let log = directory.map { AuditLog(state: $0, time: services.time) }
        audit = services.audit ?? log ?? NoAudit()
        workers = WorkerThreads(maximum: policy.threads, maximumDetached: policy.longRequests)
        turns = RunTurns(workers, threads: policy.threads, processors: Processors.count)
    }

    /// What the instances of a plugin reach.
    ///
    /// - Parameters:
    ///   - manifest: The plugin's manifest.
    ///   - limits: What it may use.
    ///   - folder: Its folder; `nil` in a host without state.
    ///   - path: The path of its manifest.
    func pluginServices(
        _ manifest: PluginManifest, _ limits: PluginLimits, folder: String?, name path: String
    ) -> PluginServices {
        let hostMemory = HostMemory(limit: limits.hostMemory)
        let network = policy.networkOfPlugin?(manifest.id) ?? policy.network
        return PluginServices(
            store: store(of: manifest, folder, path), log: services.log,
            emit: { [services, events, registry] event, isDelivered in
                services.event(event)
                let waiting = WaitingEvent(event, in: hostMemory)
                if let waiting { events.emit(waiting) }
                let plugins = isDelivered ? registry.deliver(waiting, of: event.plugin) : 0
                if waiting == nil, plugins > 0 || events.hasListeners {
                    services.log(
                        PluginLogRecord(
                            plugin: manifest.id, source: .host, level: .warn,
                            message: "limit host_memory exceeded: event \(event.sequence) is dropped, too many wait"
                        ))
                }
            },
            hostMemory: hostMemory, eventLog: services.eventLog, sequence: sequence,
            transport: services.makeTransport?(manifest), networkPolicy: network,
            rateLimiter: RateLimiter(
                folder: folder, limit: network.requestsPerHour, isReadOnly: services.leavesRequestsUncounted,
                time: services.time),
            audit: audit, credentials: services.credentials, time: services.time, randomSeed: services.randomSeed)
    }

    private func store(of manifest: PluginManifest, _ folder: String?, _ path: String) -> any KeyValueStore {
        guard let makeStore = services.makeStore else {
            if let folder { return FileStore(folder: folder) }
            return MemoryStore()
        }
        return makeStore(folder ?? StateDirectory(path: ".").execution(of: manifest, realPath: path))
    }

    /// Records an entry on a thread that no guest gets, since it may wait for the disk.
    func record(_ entry: AuditEntry) async throws(AuditError) {
        try await withTaskExecutorPreference(recordingThreads) { () async throws(AuditError) in
            _ = try await audit.record(entry)
        }
    }

    /// Runs work on one of the host's own threads, since it may wait for the disk or run a guest.
    ///
    /// - Parameter body: The work; gets the thread, whose run is cancelled with the task.
    /// - Returns: What the work gives.
    /// - Throws: ``PluginError`` if the system gives no thread, or the task is cancelled before one is free.
    func onWorker<Value: Sendable>(
        _ body: @escaping @Sendable (GuestThread) -> Value
    ) async throws(PluginError) -> Value {
        let thread = GuestThread()
        let run = thread.begin()
        let wait = WorkerWait<Value>()
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                wait.start(continuation)
                let submission = workers.submit { [turns] in
                    guard wait.begin() else { return }
                    let pace = turns.beginWithoutTurns(on: thread)
                    let value = body(thread)
                    pace.finish()
                    wait.finish(.success(value))
                }
                if submission == .refused { wait.finish(.failure(.noThreads)) }
            }
        } onCancel: {
            run.cancel()
            wait.cancel()
        }
        return try result.get()
    }
}

/// The wait for work on another thread, which ends with it, or with a cancellation as long as it has not begun.
private final class WorkerWait<Value: Sendable>: Sendable {
    typealias Outcome = Result<Value, PluginError>

    private struct State {
        var continuation: CheckedContinuation<Outcome, Never>?
        var hasBegun = false
        var isCancelled = false
    }
    private let state = Mutex(State())

    func start(_ continuation: CheckedContinuation<Outcome, Never>) {
        let isCancelled = state.withLock { state in
            state.continuation = continuation
            return state.isCancelled
        }
        if isCancelled { cancel() }
    }

    /// Marks the work as running.
    ///
    /// - Returns: Whether anybody still waits for it.
    func begin() -> Bool {
        state.withLock { state in
            state.hasBegun = true
            return !state.isCancelled
        }
    }

    func cancel() {
        let hasBegun = state.withLock { state in
            state.isCancelled = !state.hasBegun
            return state.hasBegun
        }
        if !hasBegun { finish(.failure(PluginError(.cancelled, "the work was cancelled before a thread was free"))) }
    }

    /// Hands the outcome to whoever waits; only the first counts.
    func finish(_ outcome: Outcome) {
        state.withLock { $0.continuation.take() }?.resume(returning: outcome)
    }
}

extension PluginError {
    /// The system has refused every thread.
    static var noThreads: PluginError { PluginError(.overloaded, "the system gives the host no thread") }

    /// Work was given up for no reason that is known.
    static var noTime: PluginError { PluginError(.cancelled, "the reading of the plugin was given up") }
}
