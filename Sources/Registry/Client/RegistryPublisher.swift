import Platform
package import PluginHost
import StrictJSON

/// Changes a registry in the name of a publisher.
///
/// What is written first is what nobody can find yet: manifest, module, the plugin's new index and its signature, each under
/// its digest. Then the catalogue is exchanged, if it is still the one that all of this was made for; else all of it is made
/// anew for the present one.
package struct RegistryPublisher: Sendable {
    /// Whose signatures a change gets.
    package enum Signer: Sendable {
        /// The owner of the key at a path.
        case key(String)
        /// Nobody's.
        case nobody
    }

    /// What a change made of a plugin.
    package struct Outcome: Sendable {
        /// The plugin's new index.
        package let index: PluginIndex
        /// The version that was changed.
        package let release: PluginIndex.Release
    }

    private let reader: RegistryReader
    private let signer: Signer

    private static let maximumAttempts = 20
    /// What the catalogue says of a plugin is cut at so many bytes.
    private static let maximumTextBytes = 1_000

    /// Changes the registry at a place.
    package init(_ place: any RegistryPlace, signer: Signer) {
        reader = RegistryReader(place)
        self.signer = signer
    }

    /// Publishes a version.
    ///
    /// - Parameters:
    ///   - manifest: The plugin's manifest.
    ///   - bytes: The manifest as its author wrote it.
    ///   - module: The module in the binary format.
    /// - Throws: ``RegistryError``; then nobody finds anything new in the registry.
    package func publish(
        _ manifest: PluginManifest, _ bytes: [UInt8], module: [UInt8]
    ) throws(RegistryError) -> Outcome {
        let release = PluginIndex.Release(
            version: manifest.version, time: timestamp(systemTime()), manifest: BlobReference(to: bytes),
            module: BlobReference(to: module))
        return try change(manifest.id, isNew: true, contents: [bytes, module]) { (index) throws(RegistryError) in
            if let last = index.releases.last, !(last.version < release.version) {
                throw Self.notGreater(release, index, last, reader.place.text)
            }
            index.releases.append(release)
            return release
        }
    }

    /// Takes a version back, so that nobody installs it any more who has not yet, or lets it be installed again.
    ///
    /// - Parameters:
    ///   - version: The version.
    ///   - id: The plugin's identifier.
    ///   - reason: Why; `nil` lets it be installed again.
    /// - Throws: ``RegistryError``; then the registry is as it was.
    package func yank(
        _ version: PluginVersion, of id: String, reason: String?
    ) throws(RegistryError) -> Outcome {
        try change(id, isNew: false, contents: []) { (index) throws(RegistryError) in
            guard let place = index.releases.firstIndex(where: { $0.version.hasSamePrecedence(as: version) }) else {
                throw RegistryError(
                    .noVersion, "\(displayed(reader.place.text, limit: 500)) has no version \(version) of \(index.id)",
                    hint: "see what it has with: ssplug info \(index.id) --registry "
                        + shellQuotedPath(reader.place.text))
            }
            guard index.releases[place].yanked != reason else { return index.releases[place] }
            index.releases[place].yanked = reason
            return index.releases[place]
        }
    }

    private static func notGreater(
        _ release: PluginIndex.Release, _ index: PluginIndex, _ last: PluginIndex.Release, _ place: String
    ) -> RegistryError {
        let place = displayed(place, limit: 500)
        guard let present = index.release(release.version) else {
            return RegistryError(
                .notGreater,
                "\(index.id) \(release.version) is not greater than \(last.version), which \(place) has already",
                hint: "give the plugin a greater version")
        }
        let isSame = present.manifest == release.manifest && present.module == release.module
        return RegistryError(
            .notGreater,
            "\(place) has \(index.id) \(present.version) already, "
                + (isSame ? "with the same contents" : "with other contents; somebody published it at \(present.time)"),
            hint: isSame ? "there is nothing to do" : "give the plugin a greater version than \(last.version)")
    }

    /// Changes the index of a plugin, as often as others are faster.
    private func change(
        _ id: String, isNew: Bool, contents: [[UInt8]],
        _ body: (inout PluginIndex) throws(RegistryError) -> PluginIndex.Release
    ) throws(RegistryError) -> Outcome {
        let key = try publicKey()
        var areContentsThere = false
        for attempt in 0..<Self.maximumAttempts {
            let present = try reader.catalogIfPresent()
            var catalog = present?.catalog ?? RegistryCatalog()
            var index = try index(of: id, catalog, key, isNew: isNew)
            let before = index.releases
            let release = try body(&index)
            // Nothing is to be done.
            if index.releases == before { return Outcome(index: index, release: release) }
            index.publisher = key
            guard max(index.counter, catalog.generation) < DocumentReader.largestNumber else {
                throw RegistryError(.damaged, "\(id): the registry counts its changes no further than this")
            }
            index.counter += 1
            let bytes = index.bytes
            guard bytes.count <= PluginIndex.maximumBytes else {
                throw RegistryError(.cannotWrite, "the index of \(index.id) would have more than 4 MiB")
            }
            let signature = try signature(of: bytes, key)
            if !areContentsThere {
                for contents in contents { try reader.place.add(contents, as: BlobReference(to: contents)) }
                areContentsThere = true
            }
            try reader.place.add(bytes, as: BlobReference(to: bytes))
            if let signature { try reader.place.add(signature, as: BlobReference(to: signature)) }
            catalog.set(try entry(index, BlobReference(to: bytes), signature.map(BlobReference.init(to:))))
            let isDone = try reader.place.replaceCatalog(present?.file, generation: catalog.generation + 1) {
                catalog.generation = $0
                return catalog.bytes
            }
            if isDone { return Outcome(index: index, release: release) }
            // Not all of those who were too slow at the same time come back at the same time.
            usleep(UInt32.random(in: 0...10_000) << UInt32(min(attempt, 6)))
        }
        throw RegistryError(
            .busy, "others keep changing \(displayed(reader.place.text, limit: 500))",
            hint: "try again; after a publication that was interrupted, a server may want a minute")
    }

    /// The present index of a plugin, if it belongs to the publisher.
    private func index(
        of id: String, _ catalog: RegistryCatalog, _ key: PublisherKey?, isNew: Bool
    ) throws(RegistryError) -> PluginIndex {
        guard let entry = catalog.entry(id) else {
            if isNew { return PluginIndex(id: id, publisher: key) }
            _ = try reader.index(of: id)
            throw RegistryError(.notFound, "\(displayed(reader.place.text, limit: 500)) has no plugin \(id)")
        }
        guard !isNew || sameBytes(entry.id, id) else {
            throw RegistryError(
                .taken,
                "\(displayed(reader.place.text, limit: 500)) has \"\(entry.id)\", and identifiers differ by more than case"
            )
        }
        let index = try reader.index(entry).index
        guard let publisher = index.publisher, publisher != key else { return index }
        throw RegistryError(
            .taken,
            "\(entry.id) belongs to \(publisher.fingerprint) in \(displayed(reader.place.text, limit: 500)), and "
                + (key.map { "this key is \($0.fingerprint)" } ?? "this change has no signature"),
            hint: key == nil ? "name that publisher's key with --key" : "give the plugin an identifier of your own")
    }

    private func publicKey() throws(RegistryError) -> PublisherKey? {
        guard case .key(let path) = signer else { return nil }
        return try SecureShell().publicKey(path)
    }

    private func signature(of bytes: [UInt8], _ key: PublisherKey?) throws(RegistryError) -> [UInt8]? {
        guard case .key(let path) = signer, let key else { return nil }
        let shell = try SecureShell()
        let signature = try shell.signature(of: bytes, by: path)
        // Nobody could use what is signed by another key than its index names.
        guard try shell.isSignature(signature, of: bytes, by: key) else {
            throw RegistryError(
                .cannotSign, "the signature by \"\(displayed(path, limit: 500))\" does not fit its public key",
                hint: "look whether the file ending with .pub belongs to it")
        }
        return signature
    }

    private func entry(
        _ index: PluginIndex, _ reference: BlobReference, _ signature: BlobReference?
    ) throws(RegistryError) -> RegistryCatalog.Entry {
        guard let release = index.shown else {
            throw RegistryError(.noVersion, "\(index.id) has no version")
        }
        let manifest = try reader.manifest(of: release, index)
        return RegistryCatalog.Entry(
            id: index.id, name: Self.cut(manifest.name), version: release.version,
            description: manifest.description.map(Self.cut), kinds: manifest.kinds.map(\.name).map(Self.cut),
            index: reference, signature: signature)
    }

    private static func cut(_ text: String) -> String {
        guard text.utf8.count > maximumTextBytes else { return text }
        var result = ""
        for character in text {
            guard result.utf8.count + character.utf8.count <= maximumTextBytes - 3 else { break }
            result.append(character)
        }
        return result + "…"
    }
}
