import PluginHost
import Synchronization
import Wasm
import WasmText

/// A plugin written in the text format: whole and well behaved unless a test replaces a part.
///
///     0x0400 data: answers of plugin_init, plugin_capabilities and plugin_handle_request, at places of their own
///     0x8000 scratch, never data
///     0x10000 heap of a bump allocator that gives nothing back
struct Guest {
    /// Imports, before everything else.
    var imports = ""
    var memory = "(memory (export \"memory\") 4)"
    var alloc = """
        (func $alloc (export "alloc") (param $size i32) (result i32) (local $start i32)
          (local.set $start (global.get $top))
          (global.set $top (i32.and (i32.add (i32.add (global.get $top) (local.get $size)) (i32.const 7)) (i32.const -8)))
          (local.get $start))
        """
    var dealloc = "(func $dealloc (export \"dealloc\") (param i32 i32))"
    var metadata: String? = #"{"abi_version":1,"id":"test.plugin","name":"Test","version":"1.0.0"}"#
    var capabilities: String? = #"{"abi_version":1}"#
    var response = #"{"status":"ok"}"#
    /// The bodies of the three functions; they return an i64.
    ///
    /// `nil` returns the document as a literal.
    var initBody: String?
    var capabilitiesBody: String?
    var handleBody: String?
    /// Further definitions.
    var extra = ""

    var nextData = extraAddress

    /// Puts bytes into the guest's memory.
    ///
    /// - Returns: The expressions of their address and length.
    mutating func data(_ text: String) -> String {
        let address = nextData
        let count = text.utf8.count
        extra += "(data (i32.const \(address)) \(Self.literal(text)))\n"
        nextData += (count + 16) & ~7
        return "(i32.const \(address)) (i32.const \(count))"
    }

    static let metadataAddress = 0x400
    static let capabilitiesAddress = 0x1400
    static let responseAddress = 0x2400
    static let extraAddress = 0x4000

    /// A place as the ABI packs it.
    static func packed(_ pointer: Int, _ length: Int) -> String { "(i64.const \(pointer << 32 | length))" }

    /// A string of the text format.
    static func literal(_ text: some Sequence<UInt8>) -> String {
        var result = "\""
        for byte in text {
            let digits = String(byte, radix: 16)
            result += "\\" + (digits.utf8.count == 1 ? "0" : "") + digits
        }
        return result + "\""
    }

    static func literal(_ text: String) -> String { literal(text.utf8) }

    var text: String {
        """
        (module
          \(imports)
          \(memory)
          (global $top (mut i32) (i32.const 0x10000))
          (data (i32.const \(Self.metadataAddress)) \(Self.literal(metadata ?? "")))
          (data (i32.const \(Self.capabilitiesAddress)) \(Self.literal(capabilities ?? "")))
          (data (i32.const \(Self.responseAddress)) \(Self.literal(response)))
          \(alloc)
          \(dealloc)
          (func (export "plugin_init") (result i64)
            \(initBody ?? Self.packed(Self.metadataAddress, metadata?.utf8.count ?? 0)))
          (func (export "plugin_capabilities") (result i64)
            \(capabilitiesBody ?? Self.packed(Self.capabilitiesAddress, capabilities?.utf8.count ?? 0)))
          (func $handle (export "plugin_handle_request") (param $ptr i32) (param $len i32) (result i64)
            \(handleBody ?? Self.packed(Self.responseAddress, response.utf8.count)))
          \(extra)
        )
        """
    }

    func module() throws -> PluginModule { try PluginModule(bytes: try Self.assembled(Array(text.utf8))) }

    /// The binary form of a text.
    static func assembled(_ text: [UInt8]) throws -> [UInt8] { try TextFormat.encode(text, options: .names) }

    /// Imports of the functions of the SDK's page, each as `$` and its name in ``shortNames`` or its own.
    static let hostImports = HostFunctions.all.filter { $0.origin == .page }.map { function in
        function.imported(as: shortNames[function.name] ?? function.name)
    }.joined(separator: "\n")

    private static let shortNames = [
        "host_log": "log", "host_http_request": "http", "host_store_get": "get", "host_store_set": "set",
        "host_emit_event": "emit",
    ]
}

extension HostFunctionDescription {
    /// The import of the function in the text format.
    func imported(as identifier: String) -> String {
        let list = { (types: [ValueType]) in types.map { "\($0)" }.joined(separator: " ") }
        return "(import \"\(HostFunctions.moduleName)\" \"\(name)\" (func $\(identifier) "
            + "(param \(list(type.parameters))) (result \(list(type.results)))))"
    }

    /// A call with these for the inputs, each two expressions, and 0 for every other parameter.
    func call(_ identifier: String, inputs: (_ index: Int) -> String) -> String {
        let arguments = parameters.enumerated().map { index, parameter in
            switch parameter {
            case .number, .address: "(i32.const 0)"
            case .double: "(f64.const 0)"
            case .input: inputs(index)
            }
        }
        return "(call $\(identifier) \(arguments.joined(separator: " ")))"
    }
}

/// What a run of a guest left behind.
struct Outcome {
    var response: PluginResponse?
    var error: PluginError?
    var log: [PluginLogRecord] = []
    var events: [PluginEventRecord] = []
    var audit: [AuditEntry] = []

    /// The decisions in the audit log.
    var decisions: [AuditEntry] { audit.filter { $0.kind == .decision } }
    /// The lines of the host's own log.
    var hostLog: [String] { log.filter { $0.source == .host }.map(\.message) }
    /// The lines of the plugin's log.
    var pluginLog: [String] { log.filter { $0.source != .host }.map(\.message) }
}

/// An audit log that hands entries to a closure; an error of the closure is a log that cannot be written.
final class TestAudit: AuditSink {
    private let body: @Sendable (AuditEntry) throws -> Void
    private let count = Mutex<UInt64>(0)

    init(_ body: @escaping @Sendable (AuditEntry) throws -> Void) { self.body = body }

    func record(_ entry: AuditEntry) throws(AuditError) -> UInt64 {
        do { try body(entry) } catch { throw .busy }
        return count.withLock { count in
            count += 1
            return count
        }
    }
}

/// Remembers what the services of a host are told.
final class TestRecorder: Sendable {
    let outcome = Mutex(Outcome())
}

/// A host for tests: services that remember everything.
final class TestHost {
    private let recorder = TestRecorder()
    var store: any KeyValueStore = MemoryStore()
    var policy = HostPolicy()
    var transport: (any PluginHTTPTransport)?
    var audit: (any AuditSink)?
    var randomSeed: UInt64? = 1
    /// Told of each line of a plugin's log, on the plugin's thread.
    var pluginLogged: (@Sendable () -> Void)?
    var credentials: (any CredentialProvider)?
    /// The host of the plugin that was loaded last.
    private(set) var host: PluginHost?

    var limits: PluginLimits {
        get { policy.limits }
        set { policy.limits = newValue }
    }

    var outcome: Outcome {
        get { recorder.outcome.withLock { $0 } }
        set { recorder.outcome.withLock { $0 = newValue } }
    }

    init() {
        // Tests that run into a limit should not take long.
        limits.fuel = 50_000_000
        limits.startFuel = 50_000_000
        limits.timeout = .seconds(20)
        policy.failuresBeforeQuarantine = .max
    }

    static func manifest(
        capabilities: String = #"["platform_connector","storage_access","event_emit"]"#, extra: String = ""
    ) throws -> PluginManifest {
        let text = """
            {"id":"test.plugin","name":"Test","version":"1.0.0","wasm_path":"x.wasm",
             "capabilities":\(capabilities)\(extra.isEmpty ? "" : ",\(extra)")}
            """
        return try PluginManifest(parsing: Array(text.utf8))
    }

    var services: HostServices {
        var services = HostServices()
        services.makeStore = { [store] _ in store }
        services.log = { [recorder, pluginLogged] record in
            recorder.outcome.withLock { $0.log.append(record) }
            if record.source != .host { pluginLogged?() }
        }
        services.event = { [recorder] event in recorder.outcome.withLock { $0.events.append(event) } }
        services.audit =
            audit ?? TestAudit { [recorder] entry in recorder.outcome.withLock { $0.audit.append(entry) } }
        if let transport { services.makeTransport = { _ in transport } }
        services.randomSeed = randomSeed
        services.credentials = credentials
        return services
    }

    /// Loads a plugin on a host of its own.
    ///
    /// - Parameter folder: The host's folder; a new one if none is given.
    func load(_ package: PluginPackage, folder: String? = nil) async throws -> Plugin {
        let folder = try folder ?? Fixtures.temporaryFolder()
        let host = PluginHost(directory: StateDirectory(path: folder), policy: policy, services: services)
        self.host = host
        return try await host.load(package)
    }

    func load(_ guest: Guest, manifest: PluginManifest? = nil) async throws -> Plugin {
        try await load(PluginPackage(manifest: try manifest ?? Self.manifest(), module: try guest.module()))
    }

    func approve(_ plugin: Plugin, _ permissions: Set<PluginPermission>) async throws {
        try await host?.approve(plugin, granting: permissions)
    }

    /// Loads a plugin, grants everything it asks for (or `granting`), and sends it one request.
    static func run(
        _ guest: Guest, request: JSONObject = PluginRequest.publish(text: "hi").json, manifest: PluginManifest? = nil,
        granting: Set<PluginPermission>? = nil, host: TestHost = TestHost()
    ) async throws -> Outcome {
        do {
            let plugin = try await host.load(guest, manifest: manifest)
            host.outcome = Outcome()
            try await host.approve(plugin, granting ?? plugin.requestedPermissions)
            host.outcome.response = try await plugin.handle(request)
        } catch let error as PluginError {
            host.outcome.error = error
        }
        return host.outcome
    }
}

extension Outcome {
    /// The value of a string member of the response.
    func field(_ key: String) -> String? { response?.fields[key]?.string }
}
