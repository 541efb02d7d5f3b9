import WASI
package import Wasm

/// One running instance of a plugin: started, described, and ready for requests, one at a time.
///
///     make: instantiate (start function) ─► _initialize ─► plugin_init ─► plugin_capabilities ─► probe of alloc
///     request: alloc ─► write ─► plugin_handle_request ─► copy ─► dealloc
///
/// After a trap or a limit an instance is not entered again; ``isUsable`` says so.
package final class PluginInstance {
    package let module: PluginModule
    package let metadata: PluginMetadata
    package let capabilities: PluginCapabilities
    /// What the plugin's author should change, a line each.
    package private(set) var warnings: [String] = []
    /// Whether another request may be sent to this instance.
    package private(set) var isUsable = true

    private let interpreter: Interpreter
    private let session: HostSession
    private let wasi: WASI
    private let guest: Guest
    private let limits: PluginLimits
    private let hostFreesResults: Bool?
    private var results: ResultBuffers
    /// The fuel that the present phase began with.
    private var startingFuel: UInt64

    /// The exports that the host calls.
    private struct Guest {
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

    /// Makes an instance and reads what the plugin says about itself.
    ///
    /// - Parameters:
    ///   - module: The plugin's module.
    ///   - manifest: The plugin's manifest.
    ///   - services: What the plugin reaches of the host.
    ///   - gate: What the plugin may do.
    ///   - limits: What the plugin may use.
    /// - Throws: ``PluginError``.
    package init(
        module: PluginModule, manifest: PluginManifest, services: PluginServices, gate: PermissionGate,
        limits: PluginLimits
    ) throws(PluginError) {
        self.module = module
        self.limits = limits
        hostFreesResults = manifest.hostFreesResults
        results = ResultBuffers()
        let session = HostSession(plugin: manifest.id, services: services, gate: gate, limits: limits)
        self.session = session
        interpreter = Interpreter(
            limits: Limits(
                memory: .bytes(limits.memory), tableElements: 1_000_000, instances: 1, memories: 16,
                valueStack: .mebibytes(4), fuel: limits.startFuel))
        startingFuel = limits.startFuel
        let deadline = ContinuousClock.now.advanced(by: limits.startTimeout)
        interpreter.deadline = deadline
        session.begin(.starting, deadline: deadline)
        wasi = Self.makeWASI(session, seed: services.randomSeed)

        let failure = FailureContext(module: module, interpreter: interpreter, limits: limits, isRequest: false)
        var imports = Imports()
        session.defineHostFunctions(in: &imports)
        session.defineAssemblyScriptImports(in: &imports)
        wasi.define(in: &imports)
        let instance: Instance
        do throws(InstantiationError) {
            instance = try interpreter.instantiate(module.module, imports: imports)
            guest = try Self.guest(of: instance)
        } catch {
            try? wasi.flush()
            throw failure.error(error, in: "the start function")
        }
        session.memory = guest.memory
        session.alloc = guest.alloc
        do throws(PluginError) {
            if module.hasInitialize, let initialize = try? instance.function("_initialize") {
                do throws(Trap) { try initialize.call() } catch { throw failure.error(error, in: "_initialize") }
            }
            let first = try Self.read("plugin_init", guest.initialize, guest.memory, limits, failure)
            var reader = try DescriptionReader(first.bytes, export: "plugin_init")
            metadata = try reader.metadata(for: manifest)
            let second = try Self.read("plugin_capabilities", guest.capabilities, guest.memory, limits, failure)
            var capabilityReader = try DescriptionReader(second.bytes, export: "plugin_capabilities")
            capabilities = try capabilityReader.capabilities()
            warnings = reader.warnings + capabilityReader.warnings
        } catch {
            try? wasi.flush()
            throw error
        }
        try? wasi.flush()
    }

    private static func guest(of instance: Instance) throws(InstantiationError) -> Guest {
        do { return try Guest(instance) } catch { throw .link(error) }
    }

    /// Nothing of the host but lines of log.
    private static func makeWASI(_ session: HostSession, seed: UInt64?) -> WASI {
        var configuration = Configuration()
        // The session outlives the closures: the instance owns both.
        configuration.standardOutput = .lines(limit: PluginLimits.logLineBytes) { [unowned session] line in
            session.log(.standardOutput, .info, line)
        }
        configuration.standardError = .lines(limit: PluginLimits.logLineBytes) { [unowned session] line in
            session.log(.standardError, .warn, line)
        }
        if let seed { configuration.randomness = .seeded(seed) }
        guard let wasi = try? WASI(configuration) else {
            preconditionFailure("BUG: a configuration without directories was refused")
        }
        return wasi
    }

    /// The fuel that the last request or the start has used.
    package var consumedFuel: UInt64 { startingFuel - min(interpreter.fuel, startingFuel) }

    /// The bytes of the plugin's memory.
    package var memoryByteCount: Int { guest.memory.byteCount }

    /// The most bytes that the plugin's memory has had.
    package var peakMemoryByteCount: Int { interpreter.peakMemoryByteCount }

    /// Ends the request under way from another thread.
    package var cancellation: CancellationHandle { interpreter.cancellation }

    /// The permissions that the instance has.
    package var granted: Set<Permission> { session.gate.granted }

    /// Compares what the plugin asks for with what it asked for in its discovery run.
    ///
    /// - Throws: ``PluginError`` with the code `reapprovalRequired` if it is more.
    package func checkWishes(against wishes: Set<Permission>, _ manifest: PluginManifest) throws(PluginError) {
        let now = Wishes(manifest: manifest, capabilities: capabilities)
        let grown = now.permissions.subtracting(wishes)
        guard grown.isEmpty else {
            throw PluginError(
                .reapprovalRequired,
                "plugin_capabilities now asks for more than in the discovery run: "
                    + grown.sorted().map(\.description).joined(separator: ", "))
        }
    }

    /// Checks with two buffers that `alloc` gives out memory that stays in use.
    ///
    /// A naive Go `make([]byte, n)` gives the same address of the stack each time.
    package func probeAllocator() throws(PluginError) {
        begin(.starting)
        let first = try allocate(16)
        let second = try allocate(16)
        guard !first.overlaps(second) else {
            isUsable = false
            throw PluginError(
                .contractViolation,
                "alloc(16) returned 0x\(String(first.pointer, radix: 16)), then 0x\(String(second.pointer, radix: 16)), "
                    + "while the first buffer was still in use: the two overlap",
                hint:
                    "alloc must keep each buffer until dealloc; in Go, keep the slices in a package variable, such as "
                    + "buffers[&buf[0]] = buf, so that they live on the heap")
        }
        for place in [second, first] where isUsable && !module.keepsResults { release(place) }
    }

    /// Sends a request and returns the bytes of the answer.
    ///
    /// - Throws: ``PluginError``; then ``isUsable`` says whether the instance survived.
    func handle(
        _ request: [UInt8], deadline: ContinuousClock.Instant? = nil, redactor: Redactor = Redactor()
    ) throws(PluginError) -> [UInt8] {
        session.redactor = redactor
        do throws(PluginError) {
            return try run(request, deadline)
        } catch {
            var error = error
            error.message = redactor.redacted(error.message)
            throw error
        }
    }

    private func run(_ request: [UInt8], _ deadline: ContinuousClock.Instant?) throws(PluginError) -> [UInt8] {
        guard isUsable else { throw PluginError(.trap, "the instance has failed before and is not entered again") }
        guard request.count <= limits.requestBytes else {
            throw PluginError(
                .limitExceeded,
                "limit request_bytes exceeded: the request has \(request.count) bytes, \(limits.requestBytes) allowed",
                limit: "request_bytes")
        }
        begin(.request, until: deadline)
        defer { try? wasi.flush() }
        let buffer = try allocate(request.count)
        do throws(Trap) {
            try guest.memory.write(request, at: UInt64(buffer.pointer))
        } catch {
            throw fail(error, "alloc")
        }
        var bounds = limits
        if let deadline { bounds.timeout = min(limits.timeout, max(.zero, ContinuousClock.now.duration(to: deadline))) }
        let failure = FailureContext(module: module, interpreter: interpreter, limits: bounds, isRequest: true)
        let answer: (place: PackedPointer, bytes: [UInt8])
        do throws(PluginError) {
            answer = try Self.read(
                "plugin_handle_request", guest.handleRequest, guest.memory, limits, failure, arguments: buffer)
        } catch {
            isUsable = false
            throw error
        }
        session.phase = .starting
        giveBack(answer.place, request: buffer)
        return answer.bytes
    }

    private func begin(_ phase: HostSession.Phase, until end: ContinuousClock.Instant? = nil) {
        let allowed = ContinuousClock.now.advanced(by: phase == .request ? limits.timeout : limits.startTimeout)
        let deadline = min(allowed, end ?? allowed)
        interpreter.deadline = deadline
        startingFuel = phase == .request ? limits.fuel : limits.startFuel
        interpreter.fuel = startingFuel
        session.begin(phase, deadline: deadline)
    }

    private func allocate(_ count: Int) throws(PluginError) -> PackedPointer {
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
        let isRequest = session.phase == .request
        return FailureContext(module: module, interpreter: interpreter, limits: limits, isRequest: isRequest)
            .error(trap, in: function)
    }

    /// Gives the answer's and the request's buffer back.
    ///
    /// The answer stands whatever happens here.
    private func giveBack(_ answer: PackedPointer, request: PackedPointer) {
        if hostFreesResults != false, !module.keepsResults, answer.length > 0, !answer.overlaps(request),
            !module.isData(answer), answer.pointer >= guest.heapBase ?? 0
        {
            switch results.receive(answer) {
            case .free(let places):
                for place in places where isUsable { release(place) }
            case .keep: break
            case .areStatic:
                module.keepsResults = true
                note("plugin_handle_request returns the same buffer each time; the host does not give it back")
            }
        }
        if isUsable { release(request) }
    }

    /// Calls `dealloc`.
    ///
    /// If it traps, the host remembers that this module keeps its results.
    private func release(_ place: PackedPointer) {
        session.isAllocating = true
        defer { session.isAllocating = false }
        do throws(Trap) {
            try guest.dealloc.call(Int32(bitPattern: place.pointer), Int32(bitPattern: place.length))
        } catch {
            isUsable = false
            switch error.code {
            case .outOfFuel, .deadlineExceeded, .cancelled: break
            default:
                module.keepsResults = true
                note(
                    "dealloc(0x\(String(place.pointer, radix: 16)), \(place.length)) trapped (\(error.code)); the host no longer "
                        + "gives results back. Add \"host_frees_results\": false to plugin.json if results are not allocated"
                )
            }
        }
    }

    private func note(_ warning: String) {
        warnings.append(warning)
        session.logHost(.warn, warning)
    }

    /// Calls an export that returns a document, and copies the document.
    private static func read(
        _ name: String, _ function: ExportedFunction, _ memory: Memory, _ limits: PluginLimits,
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
        guard Int(place.length) <= limits.responseBytes else {
            throw PluginError(
                .limitExceeded,
                "limit response_bytes exceeded: \(name) returned \(place.length) bytes, \(limits.responseBytes) allowed",
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
