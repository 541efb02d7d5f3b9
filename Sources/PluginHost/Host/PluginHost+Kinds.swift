/// What came of a draft.
public enum PublishOutcome: Sendable {
    /// The connector has answered; the verdicts are those of all policies.
    case published(PluginResponse, verdicts: [PolicyVerdict])
    /// A policy has blocked it; the last verdict is that policy's.
    case blocked(verdicts: [PolicyVerdict])
}

extension PluginHost {
    /// Publishes a draft through a chain of plugins: first all transformers, then all policies, then the connector, each
    /// group in the order given.
    ///
    /// A transformer or policy that fails, or answers an error, blocks: what was not checked is not published. A policy
    /// may correct the draft; the policies after it see the corrected one.
    ///
    /// - Parameters:
    ///   - draft: The content.
    ///   - plugins: The plugins; exactly one is a platform connector.
    /// - Returns: The connector's answer, or the verdict that blocked.
    /// - Throws: ``PluginError``.
    public func publish(_ draft: PostDraft, through plugins: [Plugin]) async throws(PluginError) -> PublishOutcome {
        let connectors = plugins.filter { $0.package.manifest.kinds.contains(.platformConnector) }
        guard connectors.count == 1, let connector = connectors.first else {
            throw PluginError(
                .invalidRequest, "publishing needs exactly one platform_connector, found \(connectors.count)")
        }
        var draft = draft
        for plugin in plugins where plugin.package.manifest.kinds.contains(.contentTransformer) {
            _ = try await plugin.response(to: .transformContent, ["content": draft.json], &draft)
        }
        var verdicts: [PolicyVerdict] = []
        for plugin in plugins where plugin.package.manifest.kinds.contains(.policyEvaluator) {
            let answer = try await plugin.response(to: .evaluatePolicy, ["content": draft.json], &draft)
            // What was checked has a decision.
            let decision = KindAction.decision(of: answer) ?? .block
            let reasons = KindAction.reasons(of: answer) ?? []
            verdicts.append(PolicyVerdict(plugin: plugin.package.manifest.id, decision: decision, reasons: reasons))
            if decision == .block { return .blocked(verdicts: verdicts) }
        }
        let response = try await connector.handle(
            .publish(
                text: draft.text, mediaURLs: draft.mediaURLs, hashtags: draft.hashtags, metadata: draft.metadata))
        return .published(response, verdicts: verdicts)
    }
}

extension Plugin {
    /// Lets an analytics processor compute metrics.
    ///
    /// - Returns: The `metrics` of its answer.
    /// - Throws: ``PluginError``.
    public func processAnalytics(_ data: JSONValue) async throws(PluginError) -> JSONValue {
        var unused = PostDraft(text: "")
        return try await response(to: .processAnalytics, data, &unused)["metrics"] ?? .null
    }

    /// Lets a webhook handler take a webhook apart.
    ///
    /// - Returns: The `events` of its answer.
    /// - Throws: ``PluginError``.
    public func handleWebhook(headers: JSONValue, body: JSONValue) async throws(PluginError) -> [JSONValue] {
        var unused = PostDraft(text: "")
        return try await response(to: .handleWebhook, ["headers": headers, "body": body], &unused)["events"]?.array
            ?? []
    }

    /// Sends an action as a `custom` request, and throws what the plugin answers as an error.
    func successfulResponse(
        to action: String, _ payload: JSONValue, deadline: Duration? = nil
    ) async throws(PluginError) -> PluginResponse {
        let answer = try await handle(.custom(action: action, payload: payload), deadline: deadline)
        guard answer.isSuccess else {
            throw PluginError(
                .actionFailed,
                "\(package.manifest.id) answered \(action) with the error \"\(displayed(answer.quoted.code))\": "
                    + displayed(answer.quoted.message))
        }
        return answer
    }

    /// Sends an action of one of the SDK's kinds, and checks the answer.
    fileprivate func response(
        to action: KindAction, _ payload: JSONValue, _ draft: inout PostDraft
    ) async throws(PluginError) -> PluginResponse {
        let answer = try await successfulResponse(to: action.rawValue, payload)
        do throws(KindAction.Malformed) {
            try action.check(answer, &draft)
        } catch {
            throw PluginError(
                .invalidResponse,
                "\(package.manifest.id) answered \(action.rawValue) with a response whose \(error.problem)")
        }
        return answer
    }
}
