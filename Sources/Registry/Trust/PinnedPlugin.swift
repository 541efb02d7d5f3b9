package import PluginHost
package import StrictJSON

/// What this user has relied on of one plugin, and what every later index must agree with.
package struct PinnedPlugin: Sendable {
    /// The last index that was seen in a registry.
    package struct Sighting: Hashable, Sendable {
        /// The registry.
        package let registry: String
        /// The index's counter.
        package let counter: Int64
        /// The index's digest.
        package let index: ContentDigest
    }

    /// The contents of a version that was installed.
    package struct PinnedVersion: Hashable, Sendable {
        /// The version.
        package let version: PluginVersion
        /// The manifest's digest.
        package let manifest: ContentDigest
        /// The module's digest.
        package let module: ContentDigest
    }

    /// The plugin's identifier.
    package let id: String
    /// Whose signatures count; `nil` for a plugin that nobody signed.
    package private(set) var publisher: PublisherKey?
    /// What was seen, a sighting for each registry.
    package private(set) var sightings: [Sighting]
    /// The versions that were installed.
    package private(set) var versions: [PinnedVersion]

    init(id: String, publisher: PublisherKey?) {
        self.id = id
        self.publisher = publisher
        sightings = []
        versions = []
    }

    init(_ reader: DocumentReader) throws(DocumentProblem) {
        id = try reader.identifier("id")
        if let text = try reader.optionalString("publisher", limit: PublisherKey.maximumBytes) {
            guard let key = PublisherKey(text) else { throw reader.problem("publisher", "not a public key of SSH") }
            publisher = key
        }
        sightings = []
        for reader in try reader.objects("seen") {
            sightings.append(
                Sighting(
                    registry: try reader.string("registry", limit: 16_384), counter: try reader.number("counter"),
                    index: try reader.digest("index")))
        }
        versions = []
        for reader in try reader.objects("versions") {
            versions.append(
                PinnedVersion(
                    version: try reader.version("version"), manifest: try reader.digest("manifest"),
                    module: try reader.digest("module")))
        }
    }

    var json: JSONValue {
        var object = JSONObject()
        object["id"] = .string(id)
        object["publisher"] = publisher.map { .string($0.text) }
        object["seen"] = .array(
            sightings.map { sighting in
                [
                    "registry": .string(sighting.registry), "counter": .number(JSONNumber(sighting.counter)),
                    "index": .string(sighting.index.hexadecimal),
                ]
            })
        object["versions"] = .array(
            versions.map { pinned in
                [
                    "version": .string(pinned.version.description),
                    "manifest": .string(pinned.manifest.hexadecimal), "module": .string(pinned.module.hexadecimal),
                ]
            })
        return .object(object)
    }

    /// Makes sure that an index may follow what was seen.
    ///
    /// - Parameter accepting: The fingerprint of a new publisher that the user trusts.
    /// - Throws: ``RegistryError``.
    func check(_ found: VerifiedIndex, accepting fingerprint: String? = nil) throws(RegistryError) {
        let index = found.index
        let hasNewPublisher = index.publisher != publisher
        if hasNewPublisher, let publisher {
            try checkPublisher(index.publisher, instead: publisher, found.registry, accepting: fingerprint)
        }
        // The counter of another publisher is another one.
        if !hasNewPublisher || publisher == nil,
            let sighting = sightings.first(where: { sameBytes($0.registry, found.registry) })
        {
            guard index.counter >= sighting.counter else {
                throw RegistryError(
                    .wentBack,
                    "the index of \(id) went back in time: \(displayed(found.registry, limit: 500)) shows number "
                        + "\(index.counter), and number \(sighting.counter) was seen before",
                    hint:
                        "the registry was restored from an old copy, or hides what was published since; ask whoever runs it"
                )
            }
            guard index.counter > sighting.counter || found.reference.digest == sighting.index else {
                throw RegistryError(
                    .wentBack,
                    "the index of \(id) has two forms of number \(index.counter): \(displayed(found.registry, limit: 500)) "
                        + "shows another one than was seen before",
                    hint: "ask the publisher which of them is right")
            }
        }
        for pinned in versions {
            guard let release = index.release(pinned.version) else { continue }
            guard release.module.digest == pinned.module, release.manifest.digest == pinned.manifest,
                release.version.description == pinned.version.description
            else {
                throw RegistryError(
                    .versionReplaced,
                    "\(id) \(pinned.version) was replaced: \(displayed(found.registry, limit: 500)) has other contents than "
                        + "those that were installed before",
                    hint: "a version never changes; ask the publisher for a new one")
            }
        }
    }

    private func checkPublisher(
        _ found: PublisherKey?, instead publisher: PublisherKey, _ registry: String, accepting fingerprint: String?
    ) throws(RegistryError) {
        guard let found else {
            throw RegistryError(
                .publisherChanged,
                "the index of \(id) has no signature, and \(publisher.fingerprint) signed it before",
                hint: "whoever runs \(displayed(registry, limit: 500)) may have replaced it; ask the publisher")
        }
        guard let fingerprint, sameBytes(found.fingerprint, fingerprint) else {
            throw RegistryError(
                .publisherChanged,
                "the index of \(id) is signed by \(found.fingerprint), and \(publisher.fingerprint) signed it before",
                hint: "if the publisher tells you that this is the new key, add: --publisher \(found.fingerprint)")
        }
    }

    /// Takes an index for the last one that was seen, after ``check(_:accepting:)``.
    mutating func see(_ found: VerifiedIndex) {
        if found.index.publisher != publisher {
            publisher = found.index.publisher
            sightings = []
        }
        sightings.removeAll { sameBytes($0.registry, found.registry) }
        sightings.append(
            Sighting(registry: found.registry, counter: found.index.counter, index: found.reference.digest))
    }

    /// Relies on a version from now on.
    mutating func pin(_ release: PluginIndex.Release) {
        guard !versions.contains(where: { $0.version.hasSamePrecedence(as: release.version) }) else { return }
        versions.append(
            PinnedVersion(
                version: release.version, manifest: release.manifest.digest, module: release.module.digest))
    }
}
