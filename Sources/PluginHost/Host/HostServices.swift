/// What a host's plugins reach beyond the host: everything that an embedder may want to replace.
///
/// Stores, transports, the audit log and the credentials are asynchronous. They are called on the thread of the guest
/// that waits for them, so they may block; when the request ends before they have answered, their task is cancelled.
public struct HostServices: Sendable {
    /// Makes the store of a plugin when it is loaded; the argument is the plugin's folder in the state directory, or in a host
    /// without state a relative path that is the plugin's alone.
    ///
    /// All instances of the plugin share it. `nil` takes a file in that folder, and memory in a host without state.
    public var makeStore: (@Sendable (_ folder: String) -> any KeyValueStore)?
    /// Receives each line of log, on the thread of the guest.
    public var log: @Sendable (PluginLogRecord) -> Void
    /// Receives each event, on the thread of the guest, before the listeners of ``PluginHost/events``.
    package var event: @Sendable (PluginEventRecord) -> Void
    /// Keeps the events of all plugins for those who look at them later; `nil` keeps none.
    package var eventLog: PluginEventLog?
    /// Makes the transport of a plugin when it is loaded, such as a ``CurlTransport``; without one, allowed requests
    /// fail with `connection_failed`.
    public var makeTransport: (@Sendable (PluginManifest) -> any PluginHTTPTransport)?
    /// Is told of every decision before its effect; `nil` takes the log in the state directory, and none in a host without
    /// state.
    public var audit: (any AuditSink)?
    /// Hands out access tokens.
    public var credentials: (any CredentialProvider)?
    /// The present time in seconds since 1970.
    public var time: @Sendable () -> Double
    /// Seeds the plugins' random numbers; `nil` takes the operating system's.
    public var randomSeed: UInt64?
    /// Whether outbound requests are held against the rate limit without being counted, for trial runs.
    package var leavesRequestsUncounted = false

    /// Durable stores and the audit log in the state directory, no log, no network, no credentials.
    public init() {
        log = { _ in }
        event = { _ in }
        time = { systemTime() }
    }
}
