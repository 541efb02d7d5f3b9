/// What a policy evaluator says about a draft.
public struct PolicyVerdict: Sendable {
    /// What is to be done.
    public enum Decision: String, Hashable, Sendable {
        /// Publish it.
        case allow
        /// Publish it, and tell the author.
        case warn
        /// Do not publish it.
        case block
    }
    /// The policy's plugin.
    public var plugin: String
    /// What is to be done.
    public var decision: Decision
    /// Why.
    public var reasons: [String]
}
