import WASI

/// What a host's plugins reach beyond the host: everything that an embedder may want to replace.
///
/// Stores, transports, the audit log and the credentials are asynchronous. They are called on the thread of the guest
/// that waits for them, so they may block; when the request ends before they have answered, their task is cancelled.
public struct HostServices: Sendable {
    /// Makes the store of a plugin when it is loaded; the argument is the plugin's folder in the state directory.
    ///
    /// All instances of the plugin share it.
    public var makeStore: @Sendable (_ folder: String) -> any KeyValueStore
    /// Receives each line of log, on the thread of the guest.
    public var log: @Sendable (PluginLogRecord) -> Void
    /// Receives each event, on the thread of the guest, before the listeners of ``PluginHost/events``.
    public var event: @Sendable (PluginEventRecord) -> Void
    /// Keeps the events of all plugins for those who look at them later; `nil` keeps none.
    public var eventLog: PluginEventLog?
    /// Makes the transport of a plugin when it is loaded, such as a ``CurlTransport``; without one, allowed requests
    /// fail with `connection_failed`.
    public var makeTransport: (@Sendable (PluginManifest) -> any PluginHTTPTransport)?
    /// Is told of every decision before its effect; `nil` takes the log in the state directory.
    public var audit: (any AuditSink)?
    /// Hands out access tokens.
    public var credentials: (any CredentialProvider)?
    /// The present time in seconds since 1970.
    public var time: @Sendable () -> Double
    /// Seeds the plugins' random numbers; `nil` takes the operating system's.
    public var randomSeed: UInt64?
    /// Whether outbound requests are held against the rate limit without being counted, for trial runs.
    public var leavesRequestsUncounted = false

    /// Durable stores and the audit log in the state directory, no log, no network, no credentials.
    public init() {
        makeStore = { FileStore(folder: $0) }
        log = { _ in }
        event = { _ in }
        time = { systemTime() }
    }
}

/// Hands out the access tokens that plugins may use.
public protocol CredentialProvider: Sendable {
    /// The token for a platform, or whatever object the platform's plugin expects; `nil` if there is none.
    ///
    /// Asked at each request, for platforms that the user has approved; the answer is passed on in `credentials` and
    /// kept nowhere.
    ///
    /// - Throws: ``CredentialError``; then the request is not sent.
    func credentials(for platform: String, plugin: String) async throws(CredentialError) -> JSONValue?
}

/// What the instances of one plugin reach of the host, all of them together.
struct PluginServices: Sendable {
    var store: any KeyValueStore
    let log: @Sendable (PluginLogRecord) -> Void
    /// Hands an event on; the flag says whether to other plugins as well.
    let emit: @Sendable (PluginEventRecord, _ isDelivered: Bool) -> Void
    /// Counts what the host keeps for the plugin.
    let hostMemory: HostMemory
    let eventLog: PluginEventLog?
    let sequence: EventSequence
    var transport: (any PluginHTTPTransport)?
    let networkPolicy: NetworkPolicy
    let rateLimiter: RateLimiter
    let audit: any AuditSink
    let credentials: (any CredentialProvider)?
    let time: @Sendable () -> Double
    var randomSeed: UInt64?
}
