extension PluginInstance {
    /// Checks with two buffers that `alloc` gives out memory that stays in use.
    ///
    /// A naive Go `make([]byte, n)` gives the same address of the stack each time.
    ///
    /// - Parameter end: When the time is over that the caller has given, if it is less than that for a start.
    func probeAllocator(until end: ContinuousClock.Instant? = nil) throws(PluginError) {
        begin(.starting, until: end)
        let first = try allocate(16)
        let second = try allocate(16)
        guard !first.overlaps(second) else {
            isUsable = false
            throw PluginError(
                .contractViolation,
                "alloc(16) returned 0x\(String(first.pointer, radix: 16)), then 0x\(String(second.pointer, radix: 16)), "
                    + "while the first buffer was still in use: the two overlap",
                hint:
                    "alloc must keep each buffer until dealloc; in Go, keep the slices in a package variable, such as "
                    + "buffers[&buf[0]] = buf, so that they live on the heap")
        }
        giveBack([(second, .host), (first, .host)])
    }

    /// Sends the requests of a check with everything denied, to learn whether the answers keep to the contract, and how
    /// the plugin treats its buffers.
    ///
    /// - Parameters:
    ///   - manifest: Says what the plugin is asked for.
    ///   - configuration: What the requests have as `config`.
    ///   - restart: Makes a further instance, where one is not entered again although its answer stands.
    /// - Returns: The functions of the host of which calls were denied, and what broke the contract: an answer that is none, a
    ///   trap, or a limit that was reached. After that nothing more is sent.
    func probeResponses(
        _ manifest: PluginManifest, _ configuration: JSONValue?,
        restart: () throws(PluginError) -> PluginInstance
    ) -> (denied: Set<String>, violation: PluginError?) {
        var instance = self
        var denied = Set(session.deniedCalls.keys)
        warn(ofEvents: session.deniedEvents, in: "the start")
        for probe in Probe.all(for: manifest) {
            var violation: PluginError?
            do throws(PluginError) {
                if !instance.isUsable { instance = try restart() }
                try instance.send(probe, configuration)
            } catch {
                violation = error
            }
            warn(instance.warnings)
            denied.formUnion(instance.session.deniedCalls.keys)
            if let violation { return (denied, violation) }
        }
        return (denied, nil)
    }

    /// Keeps warnings, each once.
    private func warn(_ found: [String]) {
        for warning in found where !warnings.contains(warning) { warnings.append(warning) }
    }

    private func send(_ probe: Probe, _ configuration: JSONValue?) throws(PluginError) {
        var document = probe.request.json
        if let configuration { document["config"] = configuration }
        document["granted"] = .array([])
        begin(.starting, isProbe: true)
        let eventsBefore = session.deniedEvents
        defer { warn(ofEvents: session.deniedEvents - eventsBefore, in: probe.name) }
        do throws(PluginError) {
            let answer = try PluginResponse(parsing: try exchange(JSONValue.object(document).utf8()))
            warn(of: answer, to: probe)
            guard let action = probe.action, answer.isSuccess else { return }
            var draft = Probe.draft
            do throws(KindAction.Malformed) { try action.check(answer, &draft) } catch {
                throw PluginError(
                    .invalidResponse, "plugin_handle_request answered with a response whose \(error.problem)")
            }
        } catch {
            var error = error
            error.message = "\(probe.name) breaks the contract: \(error.message)"
            throw error
        }
    }

    /// Warns of more events than may be emitted, which are counted only where they are.
    private func warn(ofEvents count: Int, in whatEmits: String) {
        guard count > session.limits.events else { return }
        warn([
            "\(whatEmits) emits \(count) events, more than the \(session.limits.events) of the limit events: where they are "
                + "allowed, that ends it"
        ])
    }

    /// Warns of an error response without what callers decide by, and of one that says that the plugin does not do what
    /// it is for; once.
    private func warn(of response: PluginResponse, to probe: Probe) {
        guard !response.isSuccess else { return }
        let missing = ["code", "message"].filter { response[$0] == nil }
        if !missing.isEmpty {
            warn([
                "plugin_handle_request answered an error without "
                    + missing.map { "\"\($0)\"" }.joined(separator: " and ")
                    + "; an error response is {\"status\": \"error\", \"code\": …, \"message\": …}"
            ])
        }
        if let action = probe.action, response.code == "unsupported" {
            warn([
                "plugin_handle_request answered \(probe.name) with the error \"unsupported\", although plugin.json "
                    + "says \"\(action.kind.name)\"; handle the action, or remove \"\(action.kind.name)\" from "
                    + "\"capabilities\""
            ])
        }
    }
}

/// A request that a check sends.
private struct Probe {
    var request: PluginRequest
    /// The action of the SDK's kinds that it asks for, if it does.
    var action: KindAction?

    /// What errors and warnings call it.
    var name: String {
        let action = action?.rawValue ?? (isEvent ? PluginRequest.eventAction : nil)
        let type = request.json["type"]?.string ?? ""
        return "a request of the type \"\(type)\"" + (action.map { " with the action \"\($0)\"" } ?? "")
    }

    private var isEvent: Bool { request.json["action"]?.string == PluginRequest.eventAction }

    /// The content that transformers and policies get.
    static let draft = PostDraft(text: "ssplug check")

    /// A request of each type, and of each action of the plugin's kinds: those first that no plugin knows, and that so
    /// have no effect anywhere.
    static func all(for manifest: PluginManifest) -> [Probe] {
        let unknown = PluginRequest.custom(action: "ssplug_check", payload: [:])
        var probes =
            [
                unknown, unknown, .publish(text: draft.text), .deletePost(id: "0"), .fetchComments(postID: "0"),
                .replyComment(id: "0", text: draft.text),
                .fetchInsights(start: "2026-01-01T00:00:00Z", end: "2026-01-02T00:00:00Z"),
                .fetchPostMetrics(postID: "0"),
                .exchangeCode(code: "ssplug-check", redirectURI: "https://example.com/"),
                .refreshToken("ssplug-check"),
            ].map { Probe(request: $0) }
        for action in KindAction.allCases where manifest.kinds.contains(action.kind) {
            probes.append(
                Probe(request: .custom(action: action.rawValue, payload: action.sample(draft)), action: action))
        }
        if let sender = manifest.subscriptions.first {
            let event = PluginEventRecord(plugin: sender, sequence: 1, time: 0, event: ["event": "ssplug_check"])
            probes.append(Probe(request: .custom(action: PluginRequest.eventAction, payload: event.json)))
        }
        return probes
    }
}

extension KindAction {
    /// A payload such as the kind gets.
    fileprivate func sample(_ draft: PostDraft) -> JSONValue {
        switch self {
        case .transformContent, .evaluatePolicy: ["content": draft.json]
        case .processAnalytics: ["likes": 3, "shares": 2]
        case .handleWebhook: ["headers": [:], "body": ["ping": 1]]
        }
    }
}
