/// The index of a plugin that is what the catalogue names, and signed by the publisher that it names.
package struct VerifiedIndex: Sendable {
    /// The index.
    package let index: PluginIndex
    /// What the catalogue calls it.
    package let reference: BlobReference
    /// The registry that it is from.
    package let registry: String
}
