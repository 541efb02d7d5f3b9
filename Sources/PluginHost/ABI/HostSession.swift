import Wasm

/// What an instance may do.
struct Grants {
    var requested: Set<PluginPermission>
    var approved: Set<PluginPermission>
    /// Whether it is the discovery run, in which everything is denied.
    var isDiscovery = false
    /// Whether the plugin is installed, which decides how a permission is approved.
    var isInstalled = false
    /// Where the manifest is of a plugin that is not installed; empty for one that came from no file.
    var manifestPath = ""

    /// Nothing, to learn what the plugin asks for.
    static let discovery = Grants(requested: [], approved: [], isDiscovery: true)
}

/// What the host functions of one instance share: the plugin's services, its counters, and where the instance stands
/// in its life.
///
///     PluginInstance ──owns──► HostSession ◄──unowned── closures of the host functions ◄── Interpreter
///
/// The closures must not own the session, because the session leads to the interpreter that owns them.
final class HostSession {
    /// Where an instance stands.
    enum Phase {
        /// Start function, `_initialize`, `plugin_init` and `plugin_capabilities`: a denied function without a result
        /// does nothing, since authors read storage and emit events there.
        case starting
        /// A request: a denied function without a result ends it, since it cannot say that it did nothing.
        case request
    }

    let plugin: String
    let services: PluginServices
    let gate: PermissionGate
    let limits: PluginLimits
    let audit: AuditTrail
    private let thread: GuestThread
    var phase = Phase.starting
    /// Whether the host is inside a call of `alloc` or `dealloc`.
    var isAllocating = false
    /// When the present run ends.
    var deadline = ContinuousClock.now
    /// Whether the plugin handles an event of another: what it emits then goes to listeners, but to no plugin.
    var isDelivery = false
    private var hostCalls = 0
    private var logBytes = 0
    private var events = 0
    /// Whether the warning about the limit `log_bytes` was written.
    private var hasWarnedOfLog = false
    private var random: any RandomNumberGenerator
    /// Whether the guest has got random numbers from ``random``.
    private(set) var hasDrawnRandomNumbers = false
    /// Whether the guest has called a function that leads out of it, such as to the store, whatever came of it.
    private(set) var hasReachedOut = false

    /// How many calls of which functions were denied.
    private(set) var deniedCalls: [String: Int] = [:]

    /// The secrets of the present request.
    let redactor: Redactor
    /// The tokens that the host has given to the plugin: these are not stored either.
    let credentials = Redactor()
    /// What each source of the log may be in the middle of saying.
    private var logStreams: [PluginLogRecord.Source: SecretStream] = [:]

    /// The instance's memory and allocator, as soon as it has been made.
    var memory: Memory?
    var alloc: ExportedFunction?

    /// Counts the host's work; set when the interpreter has been made, which the instance keeps as it keeps this.
    weak var interpreter: Interpreter?
    /// Is told when the limit `log_bytes` is reached, and when a request begins anew: what is dropped should cost nothing.
    var onLogLimit: ((_ isReached: Bool) -> Void)?

    private static let minimumLineBytes = 32
    /// The host work of a line of log beside its bytes: whoever gets it writes it somewhere.
    private static let lineWork: UInt64 = 16

    /// How a command line names the plugin; `nil` for one that came from no file.
    let commandName: String?

    init(plugin: String, services: PluginServices, grants: Grants, limits: PluginLimits, thread: GuestThread) {
        self.plugin = plugin
        commandName = grants.isInstalled ? plugin : grants.manifestPath.isEmpty ? nil : grants.manifestPath
        self.services = services
        self.limits = limits
        self.thread = thread
        redactor = Redactor()
        let audit = AuditTrail(plugin: plugin, sink: services.audit, thread: thread, redactor: redactor)
        self.audit = audit
        gate = PermissionGate(
            plugin: plugin, requested: grants.requested, approved: grants.approved, isDiscovery: grants.isDiscovery,
            isInstalled: grants.isInstalled
        ) { (entry, isPast) throws(AuditError) in try audit.record(entry, isPast: isPast) }
        random = services.randomSeed.map { SplitMix64(state: $0) } ?? SystemRandomNumberGenerator()
    }

    /// Begins a request: counters start anew.
    func begin(_ phase: Phase, deadline: ContinuousClock.Instant) {
        self.phase = phase
        self.deadline = deadline
        audit.begin(deadline: deadline)
        hostCalls = 0
        logBytes = 0
        interpreter?.hostWork = 0
        onLogLimit?(false)
        events = 0
        hasWarnedOfLog = false
        logStreams = [:]
    }

    /// Decides whether the plugin may do something; the decision is in the audit log when this returns.
    ///
    /// - Throws: ``Trap`` if the request ended meanwhile.
    func check(_ action: PermissionGate.Action) throws(Trap) -> PermissionGate.Decision {
        let decision = gate.check(action)
        if let interruption = audit.interruption { throw interruption.trap }
        return decision
    }

    /// Does something if the plugin may, and records the decision and what came of it.
    ///
    /// - Throws: ``DeniedCall`` if it may not.
    func performIfAllowed<Value>(
        _ action: PermissionGate.Action, _ body: () throws -> (value: Value, outcome: PermissionGate.Outcome)
    ) throws -> Value {
        switch try check(action) {
        case .allowed(let decision): return try perform(action, decision, body)
        case .denied(let denial): throw DeniedCall(denial: denial)
        }
    }

    /// Does something with what a guest hands over if the plugin may, and records the decision and what came of it.
    ///
    /// The arguments are looked at first. What breaks the contract or a limit does so whether or not the plugin may make
    /// the call: its author is to learn of it in a check, where everything is denied, and not from users who allow it. The
    /// decision is recorded all the same.
    ///
    /// - Parameters:
    ///   - action: What the plugin wants to do.
    ///   - arguments: Takes the arguments out of the guest's memory, without any effect but the host work of doing so: it
    ///     counts towards no limit of what the plugin may cause, since a denied call has caused nothing.
    ///   - body: Does it.
    /// - Throws: What `arguments` throws, else ``DeniedCall`` if the plugin may not.
    func performIfAllowed<Arguments, Value>(
        _ action: PermissionGate.Action, with arguments: () throws -> Arguments,
        _ body: (Arguments) throws -> (value: Value, outcome: PermissionGate.Outcome)
    ) throws -> Value {
        let arguments = Result { try arguments() }
        switch try check(action) {
        case .allowed(let decision): return try perform(action, decision) { try body(try arguments.get()) }
        case .denied(let denial):
            _ = try arguments.get()
            throw DeniedCall(denial: denial)
        }
    }

    /// Does what was allowed, and records what came of it.
    func perform<Value>(
        _ action: PermissionGate.Action, _ decision: UInt64,
        _ body: () throws -> (value: Value, outcome: PermissionGate.Outcome)
    ) throws -> Value {
        let start = ContinuousClock.now
        do {
            var (value, outcome) = try body()
            outcome.duration = .now - start
            gate.complete(action, decision, outcome)
            return value
        } catch {
            var outcome = PermissionGate.Outcome(status: "failed")
            outcome.duration = .now - start
            outcome.code = (error as? PluginError)?.code.rawValue
            outcome.limit = (error as? PluginError)?.limit
            gate.complete(action, decision, outcome)
            throw error
        }
    }

    /// Waits for a service on the guest's thread.
    ///
    /// - Throws: What the service throws, or a ``Trap`` if the request ended before it had answered.
    func wait<Value: Sendable, Failure: Error>(
        until end: ContinuousClock.Instant? = nil,
        _ body: @escaping @Sendable () async throws(Failure) -> Value
    ) throws -> Value {
        let result: Result<Value, Failure>
        do throws(GuestThread.Interruption) {
            result = try thread.wait(until: end ?? deadline) {
                do throws(Failure) { return .success(try await body()) } catch { return .failure(error) }
            }
        } catch {
            throw error.trap
        }
        return try result.get()
    }

    /// The next random number.
    func drawRandomNumber() -> UInt64 {
        hasDrawnRandomNumbers = true
        return random.next()
    }

    /// The generator that random numbers come from, if it is one that gives them again.
    var repeatableRandom: SplitMix64? {
        get { random as? SplitMix64 }
        set { if let newValue { random = newValue } }
    }

    /// Counts a call of a host function and refuses it where none may be made.
    func enter(_ function: String) throws(PluginError) {
        hasReachedOut = true
        guard !isAllocating else {
            throw PluginError(
                .contractViolation, "\(function) was called from inside alloc or dealloc, which only host_log may be")
        }
        try countCall()
    }

    /// Counts a call of a host function.
    func countCall() throws(PluginError) {
        hostCalls += 1
        guard hostCalls <= limits.hostCalls else {
            throw PluginError(
                .limitExceeded, "limit host_calls exceeded: more than \(limits.hostCalls) calls of host functions",
                limit: "host_calls")
        }
    }

    /// Counts work of the host, which ends the run if it was cancelled, is too late or has had too much.
    func charge(_ units: UInt64) throws(Trap) { try interpreter?.chargeHostWork(units) }

    /// Counts the moving or parsing of bytes.
    func charge(bytes count: Int) throws(Trap) { try charge(HostWork.units(forBytes: count)) }

    /// Does work that goes on in steps as long as it may.
    ///
    /// - Parameter body: The work; gets a function that counts bytes and says whether to go on.
    /// - Throws: What ended the work in between, else what `body` throws.
    func interruptibly<Value>(_ body: (_ mayGoOn: (Int) -> Bool) throws -> Value) throws -> Value {
        var interruption: Trap?
        do {
            return try body { count in
                do throws(Trap) { try charge(bytes: count) } catch { interruption = error }
                return interruption == nil
            }
        } catch {
            throw interruption ?? error
        }
    }

    /// Whether what is logged is dropped.
    var isLogFull: Bool { logBytes > limits.logBytes.bytes }

    /// Writes a line of log; what exceeds the limits is cut, with one warning.
    ///
    /// - Throws: What ends the run meanwhile.
    func log(_ source: PluginLogRecord.Source, _ level: PluginLogLevel, _ message: [UInt8]) throws(Trap) {
        if isLogFull { return }
        // A line costs its reader more than its text: empty ones count, too.
        logBytes += max(message.count, Self.minimumLineBytes)
        guard logBytes <= limits.logBytes.bytes else {
            if !hasWarnedOfLog {
                hasWarnedOfLog = true
                logHost(
                    .warn, "limit log_bytes exceeded: more than \(limits.logBytes.bytes) bytes; the rest is dropped")
            }
            onLogLimit?(true)
            return
        }
        try charge(Self.lineWork)
        try charge(bytes: message.count)
        // What is half a character here may be half a secret, so that this comes before the text is made.
        let redacted = redactor.redacted(message, continuing: &logStreams[source, default: SecretStream()])
        let text = String(decoding: redacted, as: UTF8.self)
        services.log(PluginLogRecord(plugin: plugin, source: source, level: level, message: text))
    }

    /// Writes a line of log of the host's own.
    func logHost(_ level: PluginLogLevel, _ message: String) {
        let text = redactor.redacted(message)
        services.log(PluginLogRecord(plugin: plugin, source: .host, level: level, message: text))
    }

    /// Counts an event that the plugin may emit.
    func countEvent() throws(PluginError) {
        events += 1
        guard events <= limits.events else {
            throw PluginError(
                .limitExceeded, "limit events exceeded: more than \(limits.events) events in a request", limit: "events"
            )
        }
    }

    /// Hands an event on.
    func emit(_ event: JSONValue) throws {
        let record = PluginEventRecord(plugin: plugin, sequence: 0, time: services.time(), event: event)
        let outcome: EventSequence.Outcome
        do {
            outcome = try wait { [services, deadline, isDelivery] () async throws(StorageError) in
                try services.sequence.emit(record, to: services.eventLog, deadline: deadline) {
                    services.emit($0, !isDelivery)
                }
            }
        } catch let error as StorageError {
            throw Trap(error == .cancelled ? .cancelled : .deadlineExceeded)
        }
        if let error = outcome.logError {
            logHost(.warn, "host_emit_event: the event is not in the event log: \(error)")
        }
    }

    /// Notes a denial in the log, and ends a request for functions that cannot report it.
    func refuse(_ function: String, _ denial: PermissionGate.Denial) throws(PluginError) {
        deniedCalls[function, default: 0] += 1
        logHost(.warn, "\(function) denied: \(denial.message)")
        if phase == .request { throw denial.error(in: function) }
    }

    /// The error envelope of the ABI for a denial.
    ///
    /// - Throws: ``PluginError`` in a request, if nothing can be recorded: then it ends as it does in functions without
    ///   a result, and may be sent again.
    func envelope(_ function: String, _ denial: PermissionGate.Denial) throws(PluginError) -> [UInt8] {
        deniedCalls[function, default: 0] += 1
        logHost(.warn, "\(function) denied: \(denial.message)")
        let error = denial.error(in: function)
        if phase == .request, error.code == .auditUnavailable { throw error }
        return Self.envelope(denial.code, denial.message, retryable: false)
    }

    /// The error envelope of the ABI.
    static func envelope(_ code: String, _ message: String, retryable: Bool) -> [UInt8] {
        let envelope: JSONValue = [
            "status": "error", "code": .string(code), "message": .string(message), "retryable": .bool(retryable),
        ]
        return envelope.utf8()
    }
}

extension PermissionGate.Denial {
    /// What ends a request for the denial.
    func error(in function: String) -> PluginError {
        let unavailable = PluginError.Code.auditUnavailable
        let reason = code == unavailable.rawValue ? unavailable : .permissionDenied
        var error = PluginError(limit == nil ? reason : .limitExceeded, "\(function): \(message)", limit: limit)
        error.isPermanent = isPermanent
        return error
    }
}
