import WASI

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
