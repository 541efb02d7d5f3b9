import PluginHost

/// Where a registry lies: files by name, one of which is exchanged as a whole.
package protocol RegistryPlace: Sendable {
    /// The place as it is written down, the same however the user has written it.
    var text: String { get }

    /// Reads a file; `nil` if there is none.
    ///
    /// - Throws: ``RegistryError``; also for a file of more than `limit` bytes.
    func read(_ name: String, limit: Int) throws(RegistryError) -> [UInt8]?

    /// Reads the catalogue's file, and what tells it from later ones; `nil` if there is none.
    ///
    /// - Throws: ``RegistryError``.
    func readCatalog(limit: Int) throws(RegistryError) -> CatalogFile?

    /// Writes contents under the name of their digest, unless they are there.
    ///
    /// - Throws: ``RegistryError``.
    func add(_ bytes: [UInt8], as blob: BlobReference) throws(RegistryError)

    /// Exchanges the catalogue's file in one step, if it is still the one that was read.
    ///
    /// - Parameters:
    ///   - seen: What was read; `nil` where there was none.
    ///   - generation: The generation that follows what was read.
    ///   - contents: The new file for a generation, which is the given one or a later one.
    /// - Returns: Whether the file was exchanged; if not, somebody else has been faster.
    /// - Throws: ``RegistryError``.
    func replaceCatalog(
        _ seen: CatalogFile?, generation: Int64, _ contents: (_ generation: Int64) -> [UInt8]
    ) throws(RegistryError) -> Bool
}

/// The catalogue's file as it was read.
package struct CatalogFile: Sendable {
    /// The contents.
    package let bytes: [UInt8]
    /// What a server calls this state of the file, as `If-Match` takes it.
    var tag: String?
}

extension RegistryError {
    /// The error for a file of a registry that has more bytes than it may.
    static func tooLarge(_ name: String, _ place: String, limit: Int) -> RegistryError {
        RegistryError(
            .damaged, "\"\(displayed(name))\" of \(displayed(place, limit: 500)) has more than \(limit) bytes")
    }
}
