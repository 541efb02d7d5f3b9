extension PluginHTTPRequest {
    /// A request of the host's own, to a place that its user has named.
    ///
    /// - Parameters:
    ///   - method: The method.
    ///   - url: Where it goes.
    ///   - headers: The header fields in order.
    ///   - body: The body.
    ///   - timeout: The time until the whole answer must be there.
    ///   - maximumResponseBytes: The largest body of an answer.
    ///   - authorityFile: Whose certificates are trusted instead of the system's.
    package init(
        _ method: String, to url: RequestURL, headers: [(name: String, value: String)], body: [UInt8] = [],
        timeout: Duration, maximumResponseBytes: Int, authorityFile: String?
    ) {
        self.init(
            method: method, isEncrypted: url.isEncrypted, origin: url.origin, target: url.target, headers: headers,
            body: body, timeout: timeout, maximumResponseBytes: maximumResponseBytes, allowsPrivateAddresses: true,
            authorityFile: authorityFile)
    }
}
