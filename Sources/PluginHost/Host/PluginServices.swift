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

/// Sends HTTP requests for plugins that may.
public protocol HTTPTransport: AnyObject {
    /// Sends a request to an origin that the plugin may reach.
    ///
    /// - Throws: ``HTTPFailure``.
    func send(_ request: HTTPRequest) throws(HTTPFailure) -> HTTPResponse
}

/// An outbound request as it is sent: every part was checked.
public struct HTTPRequest: Sendable {
    /// The method: GET, HEAD, POST, PUT, PATCH or DELETE.
    public var method: String
    /// Where the request goes.
    public var origin: NetworkOrigin
    /// The path and query, starting with a slash.
    public var target: String
    /// The header fields in order.
    public var headers: [(name: String, value: String)]
    /// The body.
    public var body: [UInt8]
    /// The time until the whole answer must be there.
    public var timeout: Duration
    /// The largest answer.
    public var maximumResponseBytes: Int
}

/// The answer to an outbound request.
public struct HTTPResponse: Sendable {
    /// The status code.
    public var status: Int
    /// The header fields in order.
    public var headers: [(name: String, value: String)]
    /// The body.
    public var body: [UInt8]

    /// Makes an answer.
    public init(status: Int, headers: [(name: String, value: String)], body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

/// Why an outbound request has no answer; plugins learn no more than this.
public enum HTTPFailure: String, Error, Hashable, Sendable {
    /// No connection, or it broke.
    case connectionFailed = "connection_failed"
    /// The answer took too long.
    case timeout = "timeout"
    /// The answer was too large.
    case responseTooLarge = "response_too_large"
}
