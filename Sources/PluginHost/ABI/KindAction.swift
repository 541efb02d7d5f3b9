/// What a plugin of one of the SDK's kinds is asked to do: the action of a `custom` request, and what its answer must have.
enum KindAction: String, CaseIterable {
    case transformContent = "transform_content"
    case evaluatePolicy = "evaluate_policy"
    case processAnalytics = "process_analytics"
    case handleWebhook = "handle_webhook"

    /// The kind whose plugins get it.
    var kind: PluginKind {
        switch self {
        case .transformContent: .contentTransformer
        case .evaluatePolicy: .policyEvaluator
        case .processAnalytics: .analyticsProcessor
        case .handleWebhook: .webhookHandler
        }
    }

    /// Takes what is asked for out of an answer that is no error response.
    ///
    /// - Parameters:
    ///   - answer: The plugin's answer.
    ///   - draft: The content that was sent, which a transformer or policy changes.
    /// - Throws: ``Malformed``.
    func check(_ answer: PluginResponse, _ draft: inout PostDraft) throws(Malformed) {
        switch self {
        case .transformContent:
            guard let content = answer["content"], draft.apply(content) else {
                throw Malformed("\"content\" is missing or malformed")
            }
        case .evaluatePolicy:
            guard Self.decision(of: answer) != nil else { throw Malformed("\"decision\" is not allow, warn or block") }
            if let content = answer["content"] {
                // What is blocked keeps its content, and is asked for it in the same way.
                var corrected = draft
                guard corrected.apply(content) else { throw Malformed("\"content\" is malformed") }
                if Self.decision(of: answer) != .block { draft = corrected }
            }
            guard Self.reasons(of: answer) != nil else { throw Malformed("\"reasons\" is not a list of strings") }
        case .processAnalytics:
            guard let metrics = answer["metrics"], metrics != .null else { throw Malformed("\"metrics\" is missing") }
        case .handleWebhook:
            guard answer["events"]?.array != nil else { throw Malformed("\"events\" is missing or not an array") }
        }
    }

    /// What a policy decides, if it does.
    static func decision(of answer: PluginResponse) -> PolicyVerdict.Decision? {
        answer["decision"]?.string.flatMap(PolicyVerdict.Decision.init)
    }

    /// Why a policy decides so: none where it does not say, `nil` where what it says is no list of strings.
    static func reasons(of answer: PluginResponse) -> [String]? {
        guard let reasons = answer["reasons"], reasons != .null else { return [] }
        guard let texts = reasons.array?.map(\.string), !texts.contains(nil) else { return nil }
        return texts.compactMap { $0 }
    }

    /// Why an answer is not what the action asks for.
    struct Malformed: Error {
        /// What is wrong with it, as in "a response whose …".
        let problem: String

        init(_ problem: String) { self.problem = problem }
    }
}
