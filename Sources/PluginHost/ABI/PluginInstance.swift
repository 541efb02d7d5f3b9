import WASI
import Wasm

/// One running instance of a plugin: started, described, and ready for requests, one at a time.
///
///     make: instantiate (start function) ─► _initialize ─► plugin_init ─► plugin_capabilities ─► probe of alloc
///     request: alloc ─► write ─► plugin_handle_request ─► copy ─► dealloc
///
/// After a trap or a limit an instance is not entered again; ``isUsable`` says so.
final class PluginInstance {
    let module: PluginModule
    let metadata: PluginMetadata
    let capabilities: PluginCapabilities
    /// What the plugin's author should change, a line each.
    var warnings: [String] = []
    /// Whether another request may be sent to this instance.
    var isUsable = true
    /// The time that the sender of the present request has given, for messages; `nil` before the first.
    var allowedTime: Duration?

    /// Where the instance runs.
    let thread: GuestThread
    /// Keeps what passes between the instance and the host; the instance then serves one request.
    let recorder: Recorder?

    let interpreter: Interpreter
    let session: HostSession
    let wasi: WASI
    let instance: Instance
    let guest: Guest
    let limits: PluginLimits
    /// What the manifest says about `dealloc`, if it does.
    let hostFreesResults: Bool?
    var results: ResultBuffers
    /// The fuel that the present phase began with.
    private var startingFuel: UInt64

    /// The exports that the host calls.
    struct Guest {
        let memory: Memory
        let alloc: ExportedFunction
        let dealloc: ExportedFunction
        let initialize: ExportedFunction
        let capabilities: ExportedFunction
        let handleRequest: ExportedFunction
        /// Where the heap begins, if the module says so: what lies below was never allocated.
        let heapBase: UInt32?

        init(_ instance: Instance) throws(LinkError) {
            memory = try instance.memory("memory")
            alloc = try instance.function("alloc")
            dealloc = try instance.function("dealloc")
            initialize = try instance.function("plugin_init")
            capabilities = try instance.function("plugin_capabilities")
            handleRequest = try instance.function("plugin_handle_request")
            if case .i32(let value)? = (try? instance.global("__heap_base"))?.value {
                heapBase = value
            } else {
                heapBase = nil
            }
        }
    }

    /// Makes an instance whose guest has started, or stands where another one did that had.
    init(
        _ parts: Parts, _ instance: Instance, _ guest: Guest, _ metadata: PluginMetadata,
        _ capabilities: PluginCapabilities,
        warnings: [String]
    ) {
        recorder = parts.recorder
        module = parts.module
        limits = parts.limits
        thread = parts.thread
        hostFreesResults = parts.hostFreesResults
        results = ResultBuffers()
        session = parts.session
        interpreter = parts.interpreter
        startingFuel = parts.limits.startFuel
        wasi = parts.wasi
        self.instance = instance
        self.guest = guest
        self.metadata = metadata
        self.capabilities = capabilities
        self.warnings = warnings
    }

    /// The fuel that the last request or the start has used.
    var consumedFuel: UInt64 { startingFuel - min(interpreter.fuel, startingFuel) }

    /// The work that the host has done for the last request or the start.
    var hostWork: UInt64 { interpreter.hostWork }

    /// The bytes of the plugin's memory.
    var memoryByteCount: Int { guest.memory.byteCount }

    /// Whether the guest has the fuel and the time of a request, and not those of a start.
    private(set) var hasRequestLimits = false

    /// The bytes of the memory after the first request.
    private var settledByteCount: Int?

    /// Whether the memory has grown so much since the first request that a fresh instance is better.
    ///
    /// That is to more than four times as much and by 16 MiB at least, or beyond 80 % of its limit; by 1 MiB where the
    /// plugin is known not to get its buffers back.
    var isBloated: Bool {
        guard let settled = settledByteCount else { return false }
        let (now, growth) = (memoryByteCount, memoryByteCount - settled)
        if hostFreesResults == false || module.keepsResults || module.keepsAll { return growth >= 1 << 20 }
        return growth >= 16 << 20 && now / 4 > settled || growth > 0 && now / 4 >= limits.memory.bytes / 5
    }

    /// The most bytes that the plugin's memory has had.
    var peakMemoryByteCount: Int { interpreter.peakMemoryByteCount }

    /// Records what the instance does.
    var audit: AuditTrail { session.audit }

    /// Writes a line of log of the host's own.
    func log(_ level: PluginLogLevel, _ message: String) { session.logHost(level, message) }

    /// The permissions that the instance has.
    var granted: Set<PluginPermission> { session.gate.granted }

    /// Compares what the plugin asks for with what it asked for in its discovery run.
    ///
    /// - Throws: ``PluginError`` with the code `reapprovalRequired` if it is more.
    func checkRequestedPermissions(against requestedPermissions: Set<PluginPermission>, _ manifest: PluginManifest)
        throws(PluginError)
    {
        let now = RequestedPermissions(manifest: manifest, capabilities: capabilities)
        let grown = now.permissions.subtracting(requestedPermissions)
        guard grown.isEmpty else {
            throw PluginError(
                .reapprovalRequired,
                "plugin_capabilities now asks for more than in the discovery run: "
                    + grown.sorted().map(\.description).joined(separator: ", "),
                hint: "plugin_capabilities must name everything each time; load the plugin again, and approve that")
        }
    }

    /// Puts a request into the guest's memory, calls the guest, and copies its answer.
    func exchange(_ request: [UInt8]) throws(PluginError) -> [UInt8] {
        guard isUsable else { throw PluginError(.trap, "the instance has failed before and is not entered again") }
        guard request.count <= limits.requestBytes.bytes else {
            throw PluginError(
                .limitExceeded,
                "limit request_bytes exceeded: the request has \(request.count) bytes, "
                    + "\(limits.requestBytes.bytes) allowed",
                limit: "request_bytes")
        }
        defer { try? wasi.flush() }
        let buffer = try allocate(request.count)
        do throws(Trap) {
            try guest.memory.write(request, at: UInt64(buffer.pointer))
        } catch {
            throw fail(error, "alloc")
        }
        let failure = failure()
        let answer: (place: PackedPointer, bytes: [UInt8])
        do throws(PluginError) {
            answer = try Self.document(
                of: "plugin_handle_request", guest.handleRequest, guest.memory, limits, failure, arguments: buffer)
        } catch {
            isUsable = false
            throw error
        }
        session.phase = .starting
        giveBack(answer.place, request: buffer)
        if settledByteCount == nil { settledByteCount = memoryByteCount }
        return answer.bytes
    }

    /// Begins a phase: what is used is counted anew.
    ///
    /// - Parameters:
    ///   - phase: What the host allows meanwhile.
    ///   - isProbe: Whether the guest gets the fuel and the time of a request, although it is only looked at.
    ///   - end: When the caller stops waiting.
    func begin(_ phase: HostSession.Phase, isProbe: Bool = false, until end: ContinuousClock.Instant? = nil) {
        hasRequestLimits = phase == .request || isProbe
        let allowed = ContinuousClock.now.advanced(by: hasRequestLimits ? limits.timeout : limits.startTimeout)
        let deadline = min(allowed, end ?? allowed)
        interpreter.deadline = deadline
        startingFuel = hasRequestLimits ? limits.fuel : limits.startFuel
        interpreter.fuel = startingFuel
        session.begin(phase, deadline: deadline)
    }

    func allocate(_ count: Int) throws(PluginError) -> PackedPointer {
        let size = UInt32(clamping: max(1, count))
        session.isAllocating = true
        defer { session.isAllocating = false }
        let pointer: UInt32
        do throws(Trap) {
            pointer = UInt32(bitPattern: try guest.alloc.call(Int32(bitPattern: size)) as Int32)
        } catch {
            throw fail(error, "alloc(\(size))")
        }
        let place = PackedPointer(pointer: pointer, length: size)
        do {
            try HostSession.checkAllocation(place, guest.memory.byteCount)
        } catch {
            isUsable = false
            throw error
        }
        return place
    }

    private func fail(_ trap: Trap, _ function: String) -> PluginError {
        isUsable = false
        return FailureContext(module: module, interpreter: interpreter, limits: limits, isRequest: hasRequestLimits)
            .error(trap, in: function)
    }

    /// Calls an export that returns a document, and copies the document.
    static func document(
        of name: String, _ function: ExportedFunction, _ memory: Memory, _ limits: PluginLimits,
        _ failure: FailureContext, arguments: PackedPointer? = nil
    ) throws(PluginError) -> (place: PackedPointer, bytes: [UInt8]) {
        let bits: Int64
        do throws(Trap) {
            if let arguments {
                bits = try function.call(Int32(bitPattern: arguments.pointer), Int32(bitPattern: arguments.length))
            } else {
                bits = try function.call()
            }
        } catch {
            throw failure.error(error, in: name)
        }
        let place = PackedPointer(bits: bits)
        guard place.fits(memory.byteCount) else {
            throw PluginError(
                .contractViolation,
                "\(name) returned \(place.text), which is outside the plugin's memory of \(memory.byteCount) bytes",
                hint: place.hint(memory.byteCount))
        }
        guard Int(place.length) <= limits.responseBytes.bytes else {
            throw PluginError(
                .limitExceeded,
                "limit response_bytes exceeded: \(name) returned \(place.length) bytes, "
                    + "\(limits.responseBytes.bytes) allowed",
                hint: place.hint(memory.byteCount), limit: "response_bytes")
        }
        guard let bytes = try? memory.bytes(at: UInt64(place.pointer), count: UInt64(place.length)) else {
            throw PluginError(
                .contractViolation, "\(name) returned \(place.text), which is outside the plugin's memory")
        }
        if bytes.isEmpty {
            throw PluginError(
                arguments == nil ? .invalidDescription : .invalidResponse,
                "\(name) returned \(place.text): no document",
                hint: place.pointer == 0 && bits != 0
                    ? nil : "return (ptr << 32) | len, with ptr a 64-bit number before shifting")
        }
        return (place, bytes)
    }
}
