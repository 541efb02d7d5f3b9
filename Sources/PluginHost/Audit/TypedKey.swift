/// A key of a store or a configuration as a person has typed it.
///
/// Keys are no secrets, and the audit log has them. But who exchanges key and value has typed a secret, and nothing can be
/// taken out of that log again.
package struct TypedKey {
    /// The key without what is known to be a secret, or named like one.
    package let shown: String

    /// Looks for secrets in a key.
    ///
    /// - Parameters:
    ///   - key: What was typed.
    ///   - manifest: The plugin's manifest, the schema of which says what is a secret in its configuration.
    ///   - configuration: The plugin's configuration.
    ///   - state: Where tokens are.
    package init(
        _ key: String, of manifest: PluginManifest, configuration: JSONValue?, in state: StateDirectory
    ) {
        let redactor = Redactor()
        for token in CredentialFile.ofState(state).tokens() { redactor.add(stringsOf: token) }
        if let configuration {
            manifest.configurationSchema?.forEachSecret(in: configuration, redactor.add(stringsOf:))
            // Nothing ends the work.
            try? redactor.add(secretsIn: configuration.utf8())
        }
        let bytes = Array(key.utf8)
        let places = NamedSecrets.places(in: bytes) + redactor.ranges(in: bytes)
        shown =
            places.isEmpty
            ? key : String(decoding: Redactor.replacing(SecretStream.merged(places), in: bytes), as: UTF8.self)
    }
}
