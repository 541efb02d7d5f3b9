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
