extension Installations {
    /// Changes a value of an installed plugin's configuration, which its next request gets.
    ///
    /// - Parameters:
    ///   - id: The plugin's identifier.
    ///   - key: The member of the configuration.
    ///   - text: The value as a command line spells it; `nil` removes what is configured.
    /// - Throws: ``Failure``; then nothing has changed.
    package func configure(_ id: String, _ key: String, _ text: String?) async throws(Failure) -> InstalledPlugin {
        let present = try plugin(id)
        let shown = TypedKey(key, of: present.manifest, configuration: present.configuration, in: state).shown
        return try await change(id, text == nil ? .configUnset : .configSet, subject: shown) { plugin throws(Failure) in
            let before = plugin.configurationProblems
            var object = plugin.givenConfiguration?.object ?? JSONObject()
            if let text {
                object[key] = try plugin.value(of: key, spelt: text)
            } else {
                guard object[key] != nil else { throw plugin.missing(key) }
                object[key] = nil
            }
            plugin.givenConfiguration = object.members.isEmpty ? Optional.none : .object(object)
            // What was wrong before may be mended one value after the other. A plugin that is disabled may lack
            // anything, since it is asked about when it is enabled.
            let added = plugin.configurationProblems.filter { !before.contains($0) }
            guard added.isEmpty || text == nil && !plugin.isEnabled else { throw .unfit(added) }
            if let problem = plugin.problemOfKeeping { throw .unfit([problem]) }
        }
    }
}

extension InstalledPlugin {
    /// Whether a value of the configuration is a secret, or holds one: by the schema, or by the names of what the schema
    /// does not describe.
    package func isHidden(_ key: String, _ value: JSONValue) -> Bool {
        let schema = manifest.configurationSchema
        if schema?.schema(ofMember: key)?.isHidden ?? false { return true }
        switch value {
        case .null, .bool: return false
        case .number: return schema?.property(key) == nil && SecretName.isOfNumber(key.utf8)
        case .string, .array, .object: break
        }
        if schema?.property(key) == nil, SecretName.isOne(key, of: value) { return true }
        return !NamedSecrets.places(in: value.utf8()).isEmpty
    }

    /// Whether a member is meant for a secret.
    package func isHidden(_ key: String) -> Bool { isHidden(key, "") }

    fileprivate func value(of key: String, spelt text: String) throws(Installations.Failure) -> JSONValue {
        guard let schema = manifest.configurationSchema else { return .string(text) }
        if let failure = manifest.unknownMember(key) { throw failure }
        return schema.schema(ofMember: key)?.value(fromText: text) ?? .string(text)
    }

    /// Why there is no value of a member: nothing was configured, or the schema does not have it.
    package func missing(_ key: String) -> Installations.Failure {
        manifest.unknownMember(key) ?? .notConfigured(manifest.id, key)
    }
}

extension PluginManifest {
    /// The failure for a member of the configuration that nobody may set by name, whichever command does; `nil` for one
    /// that may be set.
    package func unknownMember(_ key: String) -> Installations.Failure? {
        guard let schema = configurationSchema, !schema.accepts(key) else { return nil }
        let known = schema.properties.map { $0.key }
        return .unknownMember(id, key, near: closestMatch(to: key, among: known), known: known)
    }
}
