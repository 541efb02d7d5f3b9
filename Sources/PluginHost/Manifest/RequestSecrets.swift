// Where a request has secrets: the same for logs, errors, the audit log, and recordings.

extension JSONObject {
    /// Hands over the values of a request that are secrets: credentials, the configuration that the schema calls secret,
    /// and what is a secret by its name in the other fields, or an authorization code.
    ///
    /// The host's own come first, should there be more than are kept.
    ///
    /// - Parameters:
    ///   - schema: The schema of the configuration.
    ///   - mayGoOn: Gets the bytes that were looked at since it was asked last; `false` ends the work.
    ///   - body: Gets the secrets.
    /// - Throws: ``Redactor/Ended`` if the work was ended.
    func forEachSecret(
        schema: ConfigurationSchema?, mayGoOn: (Int) -> Bool = { _ in true }, _ body: (JSONValue) -> Void
    ) throws(Redactor.Ended) {
        if let credentials = self["credentials"] { body(credentials) }
        if let configuration = self["config"] { schema?.forEachSecret(in: configuration, body) }
        if let code = self["code"] { body(code) }
        for member in members where member.key != "config" && member.key != "credentials" {
            let rule = rule(in: member.key)
            guard rule.mayFind(in: member) else { continue }
            let text = JSONValue.object(JSONObject(distinct: [member])).utf8()
            try NamedSecrets.forEach(in: text, rule, mayGoOn: mayGoOn, body)
        }
    }

    /// Which members are secrets within a field of the request, by their names.
    ///
    /// In the event of another plugin a `code` is no authorization code: events name errors so.
    func secretNames(in field: String) -> (String, JSONValue) -> Bool {
        rule(in: field) == .request
            ? { SecretName.isOneOfRequest($0, of: $1) } : { SecretName.isOne($0, of: $1) }
    }

    private func rule(in field: String) -> NamedSecrets.Rule {
        field == "payload" && self["action"]?.string == PluginRequest.eventAction ? .other : .request
    }
}

extension ConfigurationSchema {
    /// Hands over what a configuration has where the schema says secret, at any depth.
    func forEachSecret(in configuration: JSONValue, _ body: (JSONValue) -> Void) {
        _ = mappingSecrets(in: configuration) { secret in
            body(secret)
            return secret
        }
    }

    /// The configuration with other values where the schema says secret, at any depth.
    func mappingSecrets(in configuration: JSONValue, _ change: (JSONValue) -> JSONValue) -> JSONValue {
        if isSecret { return change(configuration) }
        guard isHidden else { return configuration }
        switch configuration {
        case .array(let elements):
            guard let schema = items.first else { return configuration }
            return .array(elements.map { schema.mappingSecrets(in: $0, change) })
        case .object(let object):
            return .object(
                JSONObject(
                    distinct: object.members.map { member in
                        let value = schema(ofMember: member.key)?.mappingSecrets(in: member.value, change)
                        return JSONObject.Member(key: member.key, value: value ?? member.value)
                    }))
        case .null, .bool, .number, .string: return configuration
        }
    }
}
