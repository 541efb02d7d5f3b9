/// What a plugin is for: its place in the pipeline.
public enum PluginKind: Hashable, Sendable {
    /// Publishes to a social platform and reads from it.
    case platformConnector
    /// Changes content before it is published.
    case contentTransformer
    /// Allows, warns about or blocks what is to be published.
    case policyEvaluator
    /// Computes metrics.
    case analyticsProcessor
    /// Handles webhooks of platforms and other services.
    case webhookHandler
    /// A kind of the plugin's own.
    case custom(String)

    static let builtIn: [(name: String, kind: PluginKind)] = [
        ("platform_connector", .platformConnector), ("content_transformer", .contentTransformer),
        ("policy_evaluator", .policyEvaluator), ("analytics_processor", .analyticsProcessor),
        ("webhook_handler", .webhookHandler),
    ]

    /// The kind's name, as manifests write it.
    package var name: String {
        if case .custom(let name) = self { return name }
        return Self.builtIn.first { $0.kind == self }?.name ?? ""
    }
}
