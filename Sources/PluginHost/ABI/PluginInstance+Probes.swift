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

    /// Warns of an error response without what callers decide by, once.
    private func warn(of response: PluginResponse) {
        let missing = ["code", "message"].filter { response[$0] == nil }
        guard !response.isSuccess, !missing.isEmpty else { return }
        let warning =
            "plugin_handle_request answered an error without "
            + missing.map { "\"\($0)\"" }.joined(separator: " and ")
            + "; an error response is {\"status\": \"error\", \"code\": …, \"message\": …}"
        if !warnings.contains(warning) { warnings.append(warning) }
    }

    /// Sends a request of each type with everything denied, two of the type `custom`, to learn whether the answers keep
    /// to the contract, and how the plugin treats its buffers.
    ///
    /// - Parameters:
    ///   - configuration: What the requests have as `config`.
    ///   - restart: Makes a further instance, where one is not entered again although its answer stands.
    /// - Returns: What broke the contract: an answer that is none, a trap, or a limit that was reached. After that
    ///   nothing more is sent.
    func probeResponses(
        _ configuration: JSONValue?, restart: () throws(PluginError) -> PluginInstance
    ) -> PluginError? {
        var instance = self
        for request in PluginRequest.probes {
            var document = request.json
            if let configuration { document["config"] = configuration }
            document["granted"] = .array([])
            do throws(PluginError) {
                if !instance.isUsable { instance = try restart() }
                instance.begin(.starting)
                let bytes = try instance.exchange(JSONValue.object(document).utf8())
                warn(of: try PluginResponse(parsing: bytes))
            } catch {
                var error = error
                let type = document["type"]?.string ?? ""
                error.message = "a request of the type \"\(type)\" breaks the contract: \(error.message)"
                return error
            }
            for warning in instance.warnings where !warnings.contains(warning) { warnings.append(warning) }
        }
        return nil
    }
}

extension PluginRequest {
    /// A request of each type: those first that no plugin knows, and that so have no effect anywhere.
    fileprivate static var probes: [PluginRequest] {
        let unknown = PluginRequest.custom(action: "ssplug_check", payload: [:])
        return [
            unknown, unknown, .publish(text: "ssplug check"), .deletePost(id: "0"), .fetchComments(postID: "0"),
            .replyComment(id: "0", text: "ssplug check"),
            .fetchInsights(start: "2026-01-01T00:00:00Z", end: "2026-01-02T00:00:00Z"), .fetchPostMetrics(postID: "0"),
            .exchangeCode(code: "ssplug-check", redirectURI: "https://example.com/"), .refreshToken("ssplug-check"),
        ]
    }
}
