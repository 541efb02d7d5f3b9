import WASI
import Wasm

extension PluginInstance {
    /// What an instance is made of beside its guest.
    struct Parts {
        let module: PluginModule
        let limits: PluginLimits
        let thread: GuestThread
        let recorder: Recorder?
        let hostFreesResults: Bool?
        let interpreter: Interpreter
        let session: HostSession
        let wasi: WASI
        let imports: Imports
        /// What errors of the start say.
        let failure: FailureContext

        /// Makes the parts, and begins the time and the fuel of a start.
        ///
        /// - Parameters:
        ///   - module: The plugin's module.
        ///   - manifest: The plugin's manifest.
        ///   - services: What the plugin reaches of the host.
        ///   - grants: What the plugin may do.
        ///   - limits: What the plugin may use.
        ///   - thread: Where the instance runs.
        ///   - end: When the caller stops waiting, if that is before the time for a start is over.
        ///   - time: The time that the caller has given, for messages.
        ///   - reading: When the time for a start is over that began when the plugin was read.
        ///   - isDelivery: Whether it is made to handle an event of another plugin.
        ///   - recorder: Keeps what passes between the instance and the host.
        init(
            module: PluginModule, manifest: PluginManifest, services: PluginServices, grants: Grants,
            limits: PluginLimits, thread: GuestThread, until end: ContinuousClock.Instant? = nil,
            allowing time: Duration? = nil, readingUntil reading: ContinuousClock.Instant? = nil,
            isDelivery: Bool = false, recorder: Recorder? = nil
        ) {
            self.module = module
            self.limits = limits
            self.thread = thread
            self.recorder = recorder
            hostFreesResults = manifest.hostFreesResults
            let session = HostSession(
                plugin: manifest.id, services: services, grants: grants, limits: limits, thread: thread)
            session.isDelivery = isDelivery
            self.session = session
            let interpreter = Interpreter(limits: limits.engine)
            self.interpreter = interpreter
            thread.attach(interpreter.cancellation)
            session.interpreter = interpreter
            interpreter.onLook = { [thread, unowned interpreter] in thread.pace?.look(until: interpreter.deadline) }
            let now = ContinuousClock.now
            let start = now.advanced(by: limits.startTimeout)
            let deadline = min(start, end ?? start, reading ?? start)
            interpreter.deadline = deadline
            session.begin(.starting, deadline: deadline)
            let wasi = Self.makeWASI(session, seed: services.randomSeed)
            self.wasi = wasi
            session.onLogLimit = { [unowned wasi] isReached in wasi.setDiscardsLines(isReached) }
            var failure = FailureContext(module: module, interpreter: interpreter, limits: limits, isRequest: false)
            if let end, end <= deadline { failure.allowedTime = time ?? now.duration(to: end) }
            self.failure = failure
            var imports = Imports()
            wasi.define(in: &imports, for: module.module) { [unowned session] function in
                HostFunction(replacing: function.type) { caller, arguments in
                    try session.countCall()
                    try function.run(caller, arguments)
                }
            }
            HostFunctions.define(in: &imports, for: module.module, of: session)
            recorder?.attach(to: interpreter, &imports)
            self.imports = imports
        }

        /// Nothing of the host but lines of log.
        private static func makeWASI(_ session: HostSession, seed: UInt64?) -> WASI {
            var configuration = WASIConfiguration()
            // The session outlives the closures: the instance owns both.
            configuration.standardOutput = .lines(limit: PluginLimits.logLineBytes) { [unowned session] line in
                try session.log(.standardOutput, .info, Array(line.utf8))
            }
            configuration.standardError = .lines(limit: PluginLimits.logLineBytes) { [unowned session] line in
                try session.log(.standardError, .warn, Array(line.utf8))
            }
            configuration.hostMemory = session.services.hostMemory
            if let seed { configuration.randomness = .seeded(seed) }
            guard let wasi = try? WASI(configuration) else {
                preconditionFailure("BUG: a configuration without directories was refused")
            }
            return wasi
        }

        /// The exports of an instance, which the session uses from now on.
        func guest(of make: () throws(InstantiationError) -> Instance) throws(PluginError) -> (Instance, Guest) {
            do throws(InstantiationError) {
                let instance = try make()
                let guest: Guest
                do throws(LinkError) { guest = try Guest(instance) } catch { throw .link(error) }
                session.memory = guest.memory
                session.alloc = guest.alloc
                return (instance, guest)
            } catch {
                try? wasi.flush()
                throw failure.error(error, in: "the start function")
            }
        }
    }

    /// Starts a guest, and reads what the plugin says about itself.
    ///
    /// - Throws: ``PluginError``.
    convenience init(starting parts: Parts, _ manifest: PluginManifest) throws(PluginError) {
        let (failure, limits) = (parts.failure, parts.limits)
        let (instance, guest) = try parts.guest { () throws(InstantiationError) in
            try parts.interpreter.instantiate(parts.module.module, imports: parts.imports)
        }
        let metadata: PluginMetadata
        let capabilities: PluginCapabilities
        let warnings: [String]
        do throws(PluginError) {
            if parts.module.hasInitialize, let initialize = try? instance.function("_initialize") {
                do throws(Trap) { try initialize.call() } catch { throw failure.error(error, in: "_initialize") }
            }
            let first = try Self.document(of: "plugin_init", guest.initialize, guest.memory, limits, failure)
            var reader = try DescriptionReader(first.bytes, export: "plugin_init", hostMemory: limits.hostMemory)
            metadata = try reader.metadata(for: manifest)
            let second = try Self.document(of: "plugin_capabilities", guest.capabilities, guest.memory, limits, failure)
            var capabilityReader = try DescriptionReader(
                second.bytes, export: "plugin_capabilities", hostMemory: limits.hostMemory)
            capabilities = try capabilityReader.capabilities()
            warnings = reader.warnings + capabilityReader.warnings
        } catch {
            try? parts.wasi.flush()
            throw error
        }
        try? parts.wasi.flush()
        self.init(parts, instance, guest, metadata, capabilities, warnings: warnings)
    }
}
