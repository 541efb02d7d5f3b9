import HostFiles
import Platform
import PluginHost
import StrictJSON

/// A registry on a web server, read by GET and written by PUT.
///
///     index.json        the catalogue, exchanged with If-Match
///     blobs/<sha256>    contents, written before the catalogue that names them and never changed
///     claims/<number>   on servers without If-Match: who may write the catalogue of that generation
///
/// Whether a server keeps to conditions is tried out with contents that are there: it must not write them once more when
/// it is told so. One that does, such as nginx, gets claims: see ``WebClaims``.
package struct WebRegistry: RegistryPlace {
    private let server: RegistryServer

    /// What a server is tried out with; under the name of its digest it does no harm.
    private static let trial = Array("conditions\n".utf8)

    /// The registry at a URL.
    package init(_ server: RegistryServer) { self.server = server }

    /// The registry's URL, without a slash at its end.
    package var text: String { server.text }

    /// Reads a file.
    package func read(_ name: String, limit: Int) throws(RegistryError) -> [UInt8]? {
        try server.get(name, limit: limit)?.body
    }

    /// Reads the catalogue's file, past all caches.
    package func readCatalog(limit: Int) throws(RegistryError) -> CatalogFile? {
        guard let answer = try server.get(RegistryCatalog.name, limit: limit, isFresh: true) else { return nil }
        return CatalogFile(bytes: answer.body, tag: answer.strongTag)
    }

    /// Writes contents under the name of their digest.
    package func add(_ bytes: [UInt8], as blob: BlobReference) throws(RegistryError) {
        if let present = try? read(blob.path, limit: blob.size), blob.problem(of: present) == nil { return }
        _ = try server.put(blob.path, bytes)
    }

    /// Exchanges the catalogue's file.
    package func replaceCatalog(
        _ seen: CatalogFile?, generation: Int64, _ contents: (_ generation: Int64) -> [UInt8]
    ) throws(RegistryError) -> Bool {
        let isConditional = try keepsToConditions()
        if isConditional, seen == nil || seen?.tag != nil {
            let condition = seen?.tag.map { ServerCondition.isStill($0) } ?? .isMissing
            return try server.put(RegistryCatalog.name, contents(generation), if: condition) != .refused
        }
        let claims = WebClaims(server: server)
        guard let claimed = try claims.claim(from: generation) else { return false }
        let new = contents(claimed)
        // Somebody whose claim was taken for abandoned may have written after all.
        guard try readCatalog(limit: RegistryCatalog.maximumBytes)?.bytes == seen?.bytes else { return false }
        _ = try server.put(RegistryCatalog.name, new)
        return try readCatalog(limit: RegistryCatalog.maximumBytes)?.bytes == new
    }

    /// Whether the server does not write over what is there, where it is told not to.
    private func keepsToConditions() throws(RegistryError) -> Bool {
        let path = BlobReference(to: Self.trial).path
        // The first time may be the one that makes the file.
        for _ in 0..<2 where try server.put(path, Self.trial, if: .isMissing) == .refused { return true }
        return false
    }
}
