package import PluginHost
import StrictJSON
import Wasm

/// Reads a registry, and believes nothing of it that is not what was published.
package struct RegistryReader: Sendable {
    /// Where the registry lies.
    package let place: any RegistryPlace

    /// Reads the registry at a place.
    package init(_ place: any RegistryPlace) { self.place = place }

    /// The catalogue; `nil` if there is no registry yet.
    ///
    /// - Throws: ``RegistryError``.
    func catalogIfPresent() throws(RegistryError) -> (catalog: RegistryCatalog, file: CatalogFile)? {
        guard let file = try place.readCatalog(limit: RegistryCatalog.maximumBytes) else { return nil }
        do throws(DocumentProblem) {
            return (try RegistryCatalog(parsing: file.bytes), file)
        } catch {
            throw damaged("the catalogue", RegistryCatalog.name, error.message)
        }
    }

    /// The catalogue.
    ///
    /// - Throws: ``RegistryError``.
    package func catalog() throws(RegistryError) -> RegistryCatalog {
        guard let (catalog, _) = try catalogIfPresent() else {
            throw RegistryError(
                .noRegistry, "there is no registry at \(displayed(place.text, limit: 500)): it has no \"index.json\"",
                hint: "ssplug publish makes one")
        }
        return catalog
    }

    /// The index of a plugin.
    ///
    /// - Throws: ``RegistryError``.
    package func index(of id: String) throws(RegistryError) -> VerifiedIndex {
        let catalog = try catalog()
        guard let entry = catalog.entry(id) else {
            let near = closestMatch(to: PluginIdentifier.folded(id), among: catalog.entries.map(\.id))
            throw RegistryError(
                .notFound, "\(displayed(place.text, limit: 500)) has no plugin \"\(displayed(id, limit: 128))\"",
                hint: near.map { "did you mean \"\(displayed($0, limit: 128))\"?" }
                    ?? "see what it has with: ssplug search --registry \(shellQuotedPath(place.text))")
        }
        return try index(entry)
    }

    /// The index that an entry of the catalogue names.
    ///
    /// - Throws: ``RegistryError``.
    func index(_ entry: RegistryCatalog.Entry) throws(RegistryError) -> VerifiedIndex {
        let what = "the index of \(entry.id)"
        let bytes = try contents(entry.index, what)
        let index: PluginIndex
        do throws(DocumentProblem) {
            index = try PluginIndex(parsing: bytes)
            guard sameBytes(index.id, entry.id) else {
                throw DocumentProblem(message: "$.id: it is the index of \(index.id)")
            }
            guard !index.releases.isEmpty else { throw DocumentProblem(message: "$.versions: there is none") }
            guard (index.publisher == nil) == (entry.signature == nil) else {
                throw DocumentProblem(
                    message: index.publisher == nil
                        ? "$.publisher: missing, although there is a signature"
                        : "$.publisher: there is one, and the catalogue names no signature")
            }
        } catch {
            throw damaged(what, entry.index.path, error.message)
        }
        if let key = index.publisher, let reference = entry.signature {
            let signature = try contents(reference, "the signature of \(what)")
            guard try SecureShell().isSignature(signature, of: bytes, by: key) else {
                throw RegistryError(
                    .badSignature,
                    "\(what) in \(displayed(place.text, limit: 500)) is not signed by \(key.fingerprint), as it says",
                    hint: "somebody else has changed it; ask whoever runs the registry")
            }
        }
        return VerifiedIndex(index: index, reference: entry.index, registry: place.text)
    }

    /// The manifest of a version.
    ///
    /// - Throws: ``RegistryError``.
    package func manifest(
        of release: PluginIndex.Release, _ index: PluginIndex
    ) throws(RegistryError) -> PluginManifest {
        let what = "the manifest of \(index.id) \(release.version)"
        guard release.manifest.size <= PluginLimits.manifestBytes else {
            throw damaged(what, release.manifest.path, "it has more than \(PluginLimits.manifestBytes) bytes")
        }
        let bytes = try contents(release.manifest, what)
        let manifest: PluginManifest
        do {
            manifest = try PluginManifest(parsing: bytes)
        } catch {
            throw damaged(what, release.manifest.path, error.problems.first?.description ?? "not a manifest")
        }
        guard sameBytes(manifest.id, index.id), manifest.version == release.version else {
            throw damaged(what, release.manifest.path, "it is of \(manifest.id) \(manifest.version)")
        }
        return manifest
    }

    /// The module of a version.
    ///
    /// - Throws: ``RegistryError``.
    package func module(of release: PluginIndex.Release, _ index: PluginIndex) throws(RegistryError) -> [UInt8] {
        let what = "the module of \(index.id) \(release.version)"
        let limit = PluginLimits().wasm.bytes
        guard release.module.size <= limit else {
            throw damaged(what, release.module.path, "it has more than \(limit) bytes")
        }
        return try contents(release.module, what)
    }

    /// The contents that a reference names.
    private func contents(_ reference: BlobReference, _ what: String) throws(RegistryError) -> [UInt8] {
        guard let bytes = try place.read(reference.path, limit: reference.size) else {
            throw damaged(what, reference.path, "there is no such file")
        }
        if let problem = reference.problem(of: bytes) { throw damaged(what, reference.path, problem) }
        return bytes
    }

    private func damaged(_ what: String, _ name: String, _ problem: String) -> RegistryError {
        RegistryError(
            .damaged,
            "\(what), \"\(name)\" of \(displayed(place.text, limit: 500)), is not what was published: "
                + displayed(problem, limit: 300),
            hint: "ask whoever runs the registry to restore it")
    }
}
