/// What a user asked of a registry, for later versions to be looked for there.
package struct RegistryOrigin: Hashable, Sendable {
    /// The registry: the path of a folder, or a URL.
    package let registry: String
    /// Which versions will do, as the user wrote it.
    package let range: String
    /// The public key of whoever has signed the version, which is empty if nobody has; `nil` for an installation of an earlier
    /// version of the program, which kept it in `plugins.lock` alone.
    package let publisher: String?

    /// Makes an origin.
    package init(registry: String, range: String, publisher: String?) {
        self.registry = registry
        self.range = range
        self.publisher = publisher
    }

    /// The origin that the document of an installation has, if it has one.
    init?(_ document: JSONValue) {
        guard let registry = document["registry"]?.string else { return nil }
        self.init(
            registry: registry, range: document["range"]?.string ?? "*",
            publisher: document["publisher"]?.string)
    }
}
