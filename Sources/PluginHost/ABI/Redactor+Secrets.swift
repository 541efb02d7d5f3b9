extension Redactor {
    /// Adds the secrets of a request: the plugin's credentials, the configuration that the schema calls secret, and the
    /// tokens in its fields.
    ///
    /// - Throws: ``Ended`` if the work was ended.
    func add(
        secretsOf request: JSONObject, schema: ConfigurationSchema?, mayGoOn: (Int) -> Bool
    ) throws(Ended) {
        try request.forEachSecret(schema: schema, mayGoOn: mayGoOn, add(stringsOf:))
    }

    /// Adds what is a secret in bytes by the name before it.
    ///
    /// - Throws: ``Ended`` if the work was ended.
    func add(secretsIn bytes: [UInt8], mayGoOn: (Int) -> Bool = { _ in true }) throws(Ended) {
        try NamedSecrets.forEach(in: bytes, .other, mayGoOn: mayGoOn, add(stringsOf:))
    }

    /// Adds what is a secret in the URL and the header fields of an outbound request.
    func add(secretsOf fields: HTTPRequestFields, mayGoOn: (Int) -> Bool) throws(Ended) {
        try add(secretsOf: fields.headers, mayGoOn: mayGoOn)
        try add(secretsIn: Array(fields.url.utf8), mayGoOn: mayGoOn)
    }

    /// Adds the cookies and tokens of an answer, and what else is a secret by its name.
    ///
    /// - Throws: ``Ended`` if the work was ended.
    func add(secretsOf response: PluginHTTPResponse, mayGoOn: (Int) -> Bool) throws(Ended) {
        try add(secretsOf: response.headers + response.trailers, mayGoOn: mayGoOn)
        try add(secretsIn: response.body, mayGoOn: mayGoOn)
    }

    private func add(secretsOf fields: [(name: String, value: String)], mayGoOn: (Int) -> Bool) throws(Ended) {
        for (name, value) in fields {
            if SecretName.isHeader(name) {
                let isField = ["authorization", "cookie"].contains { name.lowercased().hasSuffix($0) }
                NamedSecrets.forEachPart(of: value, isField: isField) { add($0) }
            } else {
                // Such as where to go next, with a token in it.
                try add(secretsIn: Array(value.utf8), mayGoOn: mayGoOn)
            }
        }
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
        let plain = UnescapedText(Array(part.utf8), keepsPlaces: false).percentDecoded(plusIsBlank: false).bytes
        return redacted(plain) == plain ? String(part) : Self.replacement
    }
}
