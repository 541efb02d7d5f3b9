/// Hands out the access tokens that plugins may use.
public protocol CredentialProvider: Sendable {
    /// The token for a platform, or whatever object the platform's plugin expects; `nil` if there is none.
    ///
    /// Asked at each request, for platforms that the user has approved; the answer is passed on in `credentials` and
    /// kept nowhere.
    ///
    /// - Throws: ``CredentialError``; then the request is not sent.
    func credentials(for platform: String, plugin: String) async throws(CredentialError) -> JSONValue?
}
