import Synchronization

/// What a host allows all plugins together, and how it treats those that fail.
public struct HostPolicy: Sendable {
    /// What each plugin may use; manifests may lower it.
    public var limits = PluginLimits()
    /// The threads on which guests run, for all plugins together.
    public var threads = 4
    /// The instances of one plugin, and so its requests at a time.
    public var instancesPerPlugin = 4
    /// The requests to one plugin that wait for an instance; more are refused with `overloaded`.
    public var waitingRequests = 256
    /// The failures in a row after which a plugin is left alone for a while.
    public var failuresBeforeQuarantine = 5
    /// How long it is left alone the first time; each further failure doubles it, up to a minute.
    public var quarantine = Duration.seconds(1)

    /// What is decided about the network, for each plugin.
    public var network = NetworkPolicy()

    /// The default policy.
    public init() {}

    /// The default policy.
    public static let `default` = HostPolicy()
}

/// What a host's plugins reach beyond the host: everything that an embedder may want to replace.
public struct HostServices: Sendable {
    /// Makes the store of a plugin; the argument is the plugin's folder in the state directory.
    ///
    /// Each instance has one of its own, so that implementations need not be shared between threads.
    public var makeStore: @Sendable (_ folder: String) -> any KeyValueStore
    /// Receives each line of log, on the thread of the guest.
    public var log: @Sendable (LogRecord) -> Void
    /// Makes the transport of a plugin's instance, such as a ``HelperTransport``; without one, allowed requests fail
    /// with `connection_failed`.
    public var makeTransport: (@Sendable (PluginManifest) -> any HTTPTransport)?
    /// Is told of every decision before its effect; `nil` takes the log in the state directory.
    public var audit: (any AuditSink & Sendable)?
    /// Hands out access tokens.
    public var credentials: (any CredentialProvider)?
    /// The present time in seconds since 1970.
    public var time: @Sendable () -> Double
    /// Seeds the plugins' random numbers; `nil` takes the operating system's.
    public var randomSeed: UInt64?

    /// Durable stores and the audit log in the state directory, no log, no network, no credentials.
    public init() {
        makeStore = { FileStore(folder: $0) }
        log = { _ in }
        time = { systemTime() }
    }
}

/// Hands out the access tokens that plugins may use.
public protocol CredentialProvider: Sendable {
    /// The token for a platform, or whatever object the platform's plugin expects; `nil` if there is none.
    ///
    /// Asked at each request, for platforms that the user has approved; the answer is passed on in `credentials` and
    /// kept nowhere.
    func credentials(for platform: String, plugin: String) -> JSON?
}

/// An audit log that several threads write to, one at a time.
final class SharedAudit: AuditSink, Sendable {
    private let log: Mutex<AuditLog>

    init(folder: String) { log = Mutex(AuditLog(folder: folder)) }

    func record(_ entry: AuditEntry) throws(AuditError) -> UInt64 {
        let result = log.withLock { log -> Result<UInt64, AuditError> in
            do throws(AuditError) { return .success(try log.record(entry)) } catch { return .failure(error) }
        }
        return try result.get()
    }
}
