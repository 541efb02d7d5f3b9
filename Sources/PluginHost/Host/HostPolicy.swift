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
