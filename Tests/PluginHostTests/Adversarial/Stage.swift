import Foundation
import PluginHost
import Synchronization
import WasmText

/// A host on a folder of its own that remembers what its plugins do.
final class Stage: Sendable {
    let host: PluginHost
    let folder: String
    private let lines: Records<PluginLogRecord>
    let transport: ScriptedTransport

    /// What several threads append to.
    final class Records<Element: Sendable>: Sendable {
        private let elements = Mutex<[Element]>([])
        var all: [Element] { elements.withLock { $0 } }
        func append(_ element: Element) { elements.withLock { $0.append(element) } }
        func removeAll() { elements.withLock { $0.removeAll() } }
    }

    /// A transport that answers every request alike, and remembers them.
    final class ScriptedTransport: PluginHTTPTransport, Sendable {
        private let state: Mutex<(requests: [PluginHTTPRequest], body: String)> = Mutex(([], "null"))
        var requests: [PluginHTTPRequest] { state.withLock { $0.requests } }
        func answer(_ body: String) { state.withLock { $0.body = body } }
        func send(_ request: PluginHTTPRequest) throws(PluginHTTPFailure) -> PluginHTTPResponse {
            let body = state.withLock { state in
                state.requests.append(request)
                return state.body
            }
            return PluginHTTPResponse(
                status: 200, headers: [("Content-Type", "application/json")], body: Array(body.utf8))
        }
    }

    /// A store in memory that a test looks into after the guest has run.
    ///
    /// `@unchecked Sendable`: guests and test use it one after the other.
    struct SharedStore: @unchecked Sendable {
        let store = MemoryStore()
    }

    init(
        folder: String? = nil, seed: UInt64? = 1, policy change: (inout HostPolicy) -> Void = { _ in },
        store: (@Sendable (String) -> any KeyValueStore)? = nil
    ) throws {
        var policy = HostPolicy()
        // Guests that run into a limit should not take long.
        policy.limits.fuel = 500_000_000
        policy.limits.startFuel = 500_000_000
        // Those that do not should not run into the time of a machine that is busy with other tests.
        policy.limits.timeout = .seconds(300)
        policy.limits.startTimeout = .seconds(300)
        change(&policy)
        let (lines, transport) = (Records<PluginLogRecord>(), ScriptedTransport())
        var services = HostServices()
        services.log = { lines.append($0) }
        services.makeTransport = { _ in transport }
        services.randomSeed = seed
        if let store { services.makeStore = store }
        self.folder = try folder ?? Fixtures.temporaryFolder()
        self.lines = lines
        self.transport = transport
        host = PluginHost(directory: StateDirectory(path: self.folder), policy: policy, services: services)
    }

    /// The lines of log so far.
    var log: [PluginLogRecord] { lines.all }
    /// The lines of the host's own log.
    var hostLog: [String] { log.filter { $0.source == .host }.map(\.message) }
    /// The lines of the plugins' log.
    var pluginLog: [String] { log.filter { $0.source != .host }.map(\.message) }
    func forgetLog() { lines.removeAll() }

    /// Loads one of the repository's plugins, and grants what it asks for.
    func load(fixture name: String, granting: Set<PluginPermission>? = nil) async throws -> Plugin {
        let plugin = try await host.load(manifest: "\(Fixtures.plugins)/\(name)/plugin.json") { text, _, _ in
            AssembledText(try TextFormat.encode(text))
        }
        try await host.approve(plugin, granting: granting ?? plugin.requestedPermissions)
        return plugin
    }

    /// Loads a guest, and grants what it asks for.
    func load(
        _ guest: Guest, manifest: PluginManifest? = nil, granting: Set<PluginPermission>? = nil
    ) async throws -> Plugin {
        let package = PluginPackage(manifest: try manifest ?? TestHost.manifest(), module: try guest.module())
        let plugin = try await host.load(package)
        try await host.approve(plugin, granting: granting ?? plugin.requestedPermissions)
        return plugin
    }

    /// What came of a guest's start and one request.
    struct Attempt {
        var response: PluginResponse?
        var error: PluginError?
    }

    /// Loads a guest, grants what it asks for, and sends it one request.
    func attempt(
        _ guest: Guest, _ request: PluginRequest = .publish(text: "hi"), granting: Set<PluginPermission>? = nil
    ) async throws -> Attempt {
        do {
            return Attempt(response: try await load(guest, granting: granting).handle(request))
        } catch let error as PluginError {
            return Attempt(error: error)
        }
    }

    /// Writes a plugin into a folder, its module in the text format.
    ///
    /// - Returns: The manifest's path.
    static func write(
        _ guest: Guest, id: String = "test.plugin", capabilities: String = #"["platform_connector"]"#,
        wasmPath: String = "p.wat", to folder: String? = nil
    ) throws -> String {
        let folder = try folder ?? Fixtures.temporaryFolder() + "/plugin"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let manifest = """
            {"id":"\(id)","name":"Test","version":"1.0.0","wasm_path":"\(wasmPath)","capabilities":\(capabilities)}
            """
        try Data(manifest.utf8).write(to: URL(fileURLWithPath: folder + "/plugin.json"))
        try Data(guest.text.utf8).write(to: URL(fileURLWithPath: folder + "/p.wat"))
        return folder + "/plugin.json"
    }
}

extension Guest {
    /// What a body answers: `{"status":"ok"}`, which lies in the module's data.
    static let ok = packed(responseAddress, 15)

    /// A loop that makes a call a number of times.
    static func repeated(_ call: String, _ count: Int) -> String {
        """
        (local $i i32)
        (loop $again \(call)
          (br_if $again (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const \(count)))))
        """
    }

    /// An `alloc` with another body.
    static func allocating(_ body: String) -> String {
        "(func $alloc (export \"alloc\") (param $size i32) (result i32) \(body))"
    }

    /// A `dealloc` with another body.
    static func deallocating(_ body: String) -> String {
        "(func (export \"dealloc\") (param $ptr i32) (param $size i32) \(body))"
    }
}
