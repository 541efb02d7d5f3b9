/// Secrets among what a plugin has stored, for those who list it.
///
/// The store itself gives back what was put.
package enum StoredSecrets {
    /// A value without what is a secret by the name of its key, or by a name in it, however short: in a list nothing
    /// else gives it away.
    package static func redacted(_ value: [UInt8], of key: [UInt8]) -> [UInt8] {
        if SecretName.isOne(key) { return Array(Redactor.replacement.utf8) }
        let redactor = Redactor()
        // Nothing ends the work.
        try? redactor.add(secretsIn: value)
        // The same secret may stand elsewhere in the value, too.
        let places = NamedSecrets.places(in: value) + redactor.ranges(in: value)
        return Redactor.replacing(SecretStream.merged(places), in: value)
    }
}
