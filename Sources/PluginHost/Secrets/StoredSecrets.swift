/// Secrets among what a plugin has stored, for those who list it.
///
/// The store itself gives back what was put.
package enum StoredSecrets {
    /// A value without what is a secret by the name of its key, or by the name of a member in it.
    package static func redacted(_ value: [UInt8], of key: [UInt8]) -> [UInt8] {
        if value.count >= Redactor.minimumBytes, SecretName.isOne(key) { return Array(Redactor.replacement.utf8) }
        let redactor = Redactor()
        Tokens.forEach(in: value, redactor.add(stringsOf:))
        return redactor.redacted(value)
    }
}
