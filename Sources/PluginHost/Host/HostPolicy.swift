/// What the requests to one plugin share of its memory.
public enum PluginIsolation: Hashable, Sendable {
    /// An instance answers one request after another, as long as it does not fail: what one left in memory is there for the next.
    case reusedInstances
    /// Each request gets an instance of its own, which ends with it, so that nothing of one request is there for another but what
    /// the plugin has stored.
    ///
    /// Instances are copies of one whose start is over, at the cost of the pages that they change. The copies have the
    /// random numbers that the start drew; further ones are different. A plugin that reaches its store, the network or other
    /// plugins in its start is started anew for each request.
    case freshInstancePerRequest
}

/// What a host allows all plugins together, and how it treats those that fail.
public struct HostPolicy: Sendable {
    /// What each plugin may use; manifests may lower it.
    public var limits = PluginLimits()
    /// The threads on which guests run, for all plugins together.
    ///
    /// They are started as they are needed. There are more than ``instancesPerPlugin``, so that a plugin whose instances
    /// are all busy does not hold up the others. A request that takes longer than 20 ms gets a thread of its own.
    public var threads = 16
    /// The requests that may have threads of their own because they take longer than 20 ms; more keep one of ``threads``.
    ///
    /// Those that compute do so by turns of 10 ms, at most ``threads`` at a time, and leave one processor to short requests.
    public var longRequests = 256
    /// The instances of one plugin, and so its requests at a time.
    public var instancesPerPlugin = 4
    /// What the requests to one plugin share of its memory.
    public var isolation = PluginIsolation.reusedInstances
    /// The requests to one plugin that wait for an instance; more are refused with `overloaded`.
    public var waitingRequests = 256
    /// The events of other plugins that wait for a plugin that has subscribed to them; more are dropped.
    public var waitingEvents = 256
    /// The failures in a row after which a plugin is left alone for a while.
    public var failuresBeforeQuarantine = 5
    /// How long it is left alone the first time; each further failure doubles it, up to a minute.
    public var quarantine = Duration.seconds(1)

    /// What is decided about the network, for each plugin.
    public var network = NetworkPolicy()
    /// What is decided about the network for the plugin of an identifier; `nil` takes ``network``.
    public var networkOfPlugin: (@Sendable (_ plugin: String) -> NetworkPolicy?)?

    /// The default policy.
    public init() {}
}
