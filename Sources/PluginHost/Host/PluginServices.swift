/// What a plugin's instance reaches of its host: everything that has an effect goes through here.
public struct PluginServices {
    /// The plugin's store.
    public var store: any KeyValueStore
    /// Receives each line of log.
    public var log: (LogRecord) -> Void
    /// Receives each event.
    public var emit: (EventRecord) -> Void
    /// Sends outbound requests; without one, requests that are allowed fail with `connection_failed`.
    public var transport: (any HTTPTransport)?
    /// What the administrator decides about the network.
    public var networkPolicy = NetworkPolicy()
    /// Counts the plugin's requests; without one they are not limited.
    public var rateLimiter: RateLimiter?
    /// Is told of every decision before its effect; an error refuses the effect.
    public var audit: any AuditSink
    /// The present time in seconds since 1970.
    public var time: () -> Double
    /// Seeds the plugin's random numbers; `nil` takes the operating system's.
    public var randomSeed: UInt64?

    /// Services that keep nothing: a store in memory, no log, no events, no network, no audit.
    public init() {
        store = MemoryStore()
        log = { _ in }
        emit = { _ in }
        audit = NoAudit()
        time = systemTime
    }
}
