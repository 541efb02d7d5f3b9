extension Redactor {
    /// Adds the secrets of a request: the plugin's credentials, the configuration that the schema calls secret, and the
    /// tokens in its fields.
    func add(secretsOf request: JSONObject, schema: ConfigurationSchema?) {
        request.forEachSecret(schema: schema, add(stringsOf:))
    }

    /// Adds the values of a document that are secrets by their names.
    func add(secretsIn document: JSONValue) { document.forEachMember(where: SecretName.isOne, add(stringsOf:)) }

    /// Adds the values of the header fields of an outbound request that carry secrets.
    func add(secretsOf fields: HTTPRequestFields) {
        for (name, value) in fields.headers where SecretName.isHeader(name) {
            add(value)
            // `Bearer` and the token are two words; a cookie is a name and a value.
            for word in value.split(whereSeparator: { " ;,".contains($0) }) {
                add(word)
                if let equals = word.firstIndex(of: "=") { add(word[word.index(after: equals)...]) }
            }
        }
    }

    /// Adds the cookies and tokens of an answer, and what else is a secret by its name.
    func add(secretsOf response: PluginHTTPResponse) {
        for (name, value) in response.headers + response.trailers where SecretName.isHeader(name) {
            guard name.lowercased() == "set-cookie" else {
                add(value)
                continue
            }
            // A transport of the embedder's own may have joined several fields by commas.
            for cookie in value.split(separator: ",") {
                guard let pair = cookie.split(separator: ";").first, let equals = pair.firstIndex(of: "=") else {
                    continue
                }
                add(pair[pair.index(after: equals)...])
            }
        }
        Tokens.forEach(in: response.body, add(stringsOf:))
    }

    /// Reads a plugin's answer; what an error quotes of it has no secrets.
    func response(parsing bytes: [UInt8], mayGoOn: (Int) -> Bool) throws(PluginError) -> PluginResponse {
        do throws(PluginError) {
            return try PluginResponse(parsing: bytes, mayGoOn: mayGoOn)
        } catch {
            throw redacted(error)
        }
    }
}

extension RequestURL {
    /// The URL for what the host writes: without the values of its query, and without known secrets in its path and in
    /// the names in its query, percent-encoded or not.
    ///
    /// The host's name is always there, whatever a plugin calls a secret.
    func text(redactedBy redactor: Redactor) -> String {
        // The whole before its parts: a secret may have the characters that separate these.
        let target = redactor.redacted(self.target)
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let segments = parts[0].split(separator: "/", omittingEmptySubsequences: false)
        var shown = segments.map(redactor.redacted(percentEncoded:)).joined(separator: "/")
        if parts.count == 2 {
            let values = parts[1].split(separator: "&", omittingEmptySubsequences: false).map { pair in
                guard let equals = pair.firstIndex(of: "=") else { return pair.isEmpty ? "" : Redactor.replacement }
                return "\(redactor.redacted(percentEncoded: pair[..<equals]))=\(Redactor.replacement)"
            }
            shown += "?" + values.joined(separator: "&")
        }
        if shown.utf8.count > 2_048 { shown = String(decoding: shown.utf8.prefix(2_048), as: UTF8.self) + "…" }
        return RequestURL(isEncrypted: isEncrypted, origin: origin, target: shown).text
    }
}

extension Redactor {
    /// A part of a URL, or what takes its place if what it stands for has a secret in it.
    ///
    /// A URL may encode every character, and must encode some that tokens have.
    fileprivate func redacted(percentEncoded part: Substring) -> String {
        guard part.utf8.contains(UInt8(ascii: "%")) else { return String(part) }
        let plain = Tokens.percentDecoded(Array(part.utf8)[...], plusIsBlank: false)
        return redacted(plain) == plain ? String(part) : Self.replacement
    }
}
