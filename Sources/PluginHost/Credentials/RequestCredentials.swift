/// Says what an administrator can do about a token that is not there.
protocol CredentialAdvisor {
    /// What to write or set, in a line; it has no token in it.
    func advice(for platform: String, plugin: String) -> String
}

/// The tokens that go with one request: of the platforms that were approved, and of no others.
struct RequestCredentials: Sendable {
    /// The request's `credentials`: the tokens by platform; `nil` without any.
    let document: JSONValue?
    /// What the host warns of, a line each: tokens that are approved but not there.
    let warnings: [String]

    /// Asks for the tokens of what was granted.
    ///
    /// - Parameters:
    ///   - granted: What the plugin may do.
    ///   - plugin: The plugin's identifier.
    ///   - provider: Hands out the tokens.
    /// - Throws: ``CredentialError``; then the request must not be sent.
    init(
        of granted: Set<PluginPermission>, plugin: String, from provider: (any CredentialProvider)?
    ) async throws(CredentialError) {
        var object = JSONObject()
        var warnings: [String] = []
        for case .credentialAccess(let platform) in granted.sorted() {
            if let token = try await provider?.credentials(for: platform, plugin: plugin), token != .null {
                object[platform] = token
                continue
            }
            let advice =
                (provider as? any CredentialAdvisor)?.advice(for: platform, plugin: plugin)
                ?? (provider == nil ? "the host has no source of tokens" : "the host's source of tokens has none")
            warnings.append("no token for \(displayed(platform)), so the request goes without: \(advice)")
        }
        document = object.members.isEmpty ? Optional.none : .object(object)
        self.warnings = warnings
    }
}
