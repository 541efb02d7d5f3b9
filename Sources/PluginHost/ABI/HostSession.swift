import Wasm

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
    var phase = Phase.starting
    /// Whether the host is inside a call of `alloc` or `dealloc`.
    var isAllocating = false
    /// When the present run ends.
    var deadline = ContinuousClock.now
    private var hostCalls = 0
    private var logBytes = 0
    private var events = 0
    /// Whether the warning about the limit `log_bytes` was written.
    private var hasWarnedOfLog = false
    var random: any RandomNumberGenerator

    /// The secrets of the present request.
    var redactor = Redactor()

    /// The instance's memory and allocator, as soon as it has been made.
    var memory: Memory?
    var alloc: ExportedFunction?

    private static let eventSequence = EventSequence()

    init(plugin: String, services: PluginServices, gate: PermissionGate, limits: PluginLimits) {
        self.plugin = plugin
        self.services = services
        self.gate = gate
        self.limits = limits
        random = services.randomSeed.map { SplitMix64(state: $0) } ?? SystemRandomNumberGenerator()
    }

    /// Begins a request: counters start anew.
    func begin(_ phase: Phase, deadline: ContinuousClock.Instant) {
        self.phase = phase
        self.deadline = deadline
        hostCalls = 0
        logBytes = 0
        events = 0
        hasWarnedOfLog = false
    }

    /// Counts a call of a host function and refuses it where none may be made.
    func enter(_ function: String) throws(PluginError) {
        guard !isAllocating else {
            throw PluginError(
                .contractViolation, "\(function) was called from inside alloc or dealloc, which only host_log may be")
        }
        hostCalls += 1
        guard hostCalls <= limits.hostCalls else {
            throw PluginError(
                .limitExceeded, "limit host_calls exceeded: more than \(limits.hostCalls) calls of host functions",
                limit: "host_calls")
        }
    }

    /// Writes a line of log; what exceeds the limits is cut, with one warning.
    func log(_ source: LogRecord.Source, _ level: LogLevel, _ message: String) {
        if source != .host {
            logBytes += message.utf8.count
            guard logBytes <= limits.logBytes else {
                if !hasWarnedOfLog {
                    hasWarnedOfLog = true
                    logHost(.warn, "limit log_bytes exceeded: more than \(limits.logBytes) bytes; the rest is dropped")
                }
                return
            }
        }
        let text = redactor.redacted(message)
        services.log(LogRecord(plugin: plugin, source: source, level: level, message: text))
    }

    /// Writes a line of log of the host's own.
    func logHost(_ level: LogLevel, _ message: String) {
        let text = redactor.redacted(message)
        services.log(LogRecord(plugin: plugin, source: .host, level: level, message: text))
    }

    /// Counts an event and hands it on.
    func emit(_ event: JSON) throws(PluginError) {
        events += 1
        guard events <= limits.events else {
            throw PluginError(
                .limitExceeded, "limit events exceeded: more than \(limits.events) events in a request", limit: "events"
            )
        }
        services.emit(
            EventRecord(plugin: plugin, sequence: Self.eventSequence.next(), time: services.time(), event: event))
    }

    /// Reads bytes that a guest points to; the name of the argument is for messages.
    func bytes(
        _ caller: borrowing Caller, _ pointer: Int32, _ length: Int32, _ argument: String
    ) throws(PluginError) -> [UInt8] {
        let place = PackedPointer(pointer: UInt32(bitPattern: pointer), length: UInt32(bitPattern: length))
        let memory = try memory(of: caller)
        guard place.fits(memory.byteCount),
            let bytes = try? memory.bytes(at: UInt64(place.pointer), count: UInt64(place.length))
        else {
            throw PluginError(
                .contractViolation,
                "\(argument): \(place.text) is outside the plugin's memory of \(memory.byteCount) bytes")
        }
        return bytes
    }

    /// The size that a guest's length argument stands for, checked against a limit before anything is read.
    func checkLength(_ length: Int32, _ limit: String, _ allowed: Int, _ what: String) throws(PluginError) {
        let length = Int(UInt32(bitPattern: length))
        guard length <= allowed else {
            throw PluginError(
                .limitExceeded, "limit \(limit) exceeded: \(what) has \(length) bytes, \(allowed) allowed", limit: limit
            )
        }
    }

    /// The exported memory, also while the start function runs.
    func memory(of caller: borrowing Caller) throws(PluginError) -> Memory {
        if let memory { return memory }
        guard let found = try? caller.instance?.memory("memory") else {
            throw PluginError(.contractViolation, "a host function was called without an instance")
        }
        return found
    }

    /// Gives bytes to the guest: allocates with its `alloc` and writes them.
    ///
    /// The guest owns the buffer.
    func give(_ bytes: [UInt8], to caller: borrowing Caller) throws -> Int64 {
        guard let alloc = try alloc ?? caller.instance?.function("alloc") else {
            throw PluginError(.contractViolation, "a host function was called without an instance")
        }
        // alloc(0) is never called; an empty value is a buffer of which no byte is used.
        let size = UInt32(clamping: max(1, bytes.count))
        isAllocating = true
        defer { isAllocating = false }
        let pointer: UInt32 = UInt32(bitPattern: try alloc.call(Int32(bitPattern: size)) as Int32)
        let memory = try memory(of: caller)
        try Self.checkAllocation(PackedPointer(pointer: pointer, length: size), memory.byteCount)
        try memory.write(bytes, at: UInt64(pointer))
        return PackedPointer(pointer: pointer, length: UInt32(clamping: bytes.count)).bits
    }

    /// Checks what `alloc` gave.
    static func checkAllocation(_ place: PackedPointer, _ memoryByteCount: Int) throws(PluginError) {
        guard place.pointer != 0 else {
            throw PluginError(.contractViolation, "alloc(\(place.length)) returned 0: the plugin has no memory left")
        }
        guard place.fits(memoryByteCount) else {
            throw PluginError(
                .contractViolation,
                "alloc(\(place.length)) returned 0x\(String(place.pointer, radix: 16)), and a buffer there ends outside the "
                    + "plugin's memory of \(memoryByteCount) bytes")
        }
    }

    /// Notes a denial in the log, and ends a request for functions that cannot report it.
    func refuse(_ function: String, _ denial: PermissionGate.Denial) throws(PluginError) {
        logHost(.warn, "\(function) denied: \(denial.message)")
        if phase == .request { throw PluginError(.permissionDenied, "\(function): \(denial.message)") }
    }

    /// The error envelope of the ABI for a denial.
    func envelope(_ function: String, _ denial: PermissionGate.Denial) -> [UInt8] {
        logHost(.warn, "\(function) denied: \(denial.message)")
        return Self.envelope(denial.code, denial.message, retryable: false)
    }

    /// The error envelope of the ABI.
    static func envelope(_ code: String, _ message: String, retryable: Bool) -> [UInt8] {
        let envelope: JSON = [
            "status": "error", "code": .string(code), "message": .string(message), "retryable": .bool(retryable),
        ]
        return envelope.utf8()
    }
}
