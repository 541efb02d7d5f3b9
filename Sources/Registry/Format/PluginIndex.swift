package import PluginHost
import StrictJSON

/// What a registry has of one plugin: the document that its publisher signs.
///
///     {"schema": 1, "id": …, "counter": …, "publisher": "ssh-ed25519 AAAA…",
///      "versions": [{"version", "time", "manifest": {"sha256", "size"}, "module": {"sha256", "size"}, "yanked"}, …]}
///
/// The counter grows with each change, so that nobody who has seen one index takes an older one for the present.
package struct PluginIndex: Sendable {
    /// A version that was published.
    package struct Release: Hashable, Sendable {
        /// The version.
        package let version: PluginVersion
        /// When it was published, by the publisher's clock, as RFC 3339 writes it.
        package let time: String
        /// The manifest, as its author wrote it.
        package let manifest: BlobReference
        /// The module in the binary format.
        package let module: BlobReference
        /// Why nobody should install it any more; `nil` if nothing is wrong with it.
        package internal(set) var yanked: String?
    }

    /// The plugin's identifier.
    package let id: String
    /// How many times the index was changed.
    package internal(set) var counter: Int64
    /// Whose key signs the index; `nil` where nobody does.
    package internal(set) var publisher: PublisherKey?
    /// All versions in the order of their precedence.
    package internal(set) var releases: [Release]

    /// The largest index that is read.
    static let maximumBytes = 4 << 20
    /// The largest reason for taking a version back.
    package static let maximumReasonBytes = 500

    init(id: String, publisher: PublisherKey?) {
        self.id = id
        counter = 0
        self.publisher = publisher
        releases = []
    }

    /// Reads the document.
    init(parsing bytes: [UInt8]) throws(DocumentProblem) {
        let reader = try DocumentReader(parsing: bytes, limit: Self.maximumBytes)
        id = try reader.identifier("id")
        counter = try reader.number("counter")
        if let text = try reader.optionalString("publisher", limit: PublisherKey.maximumBytes) {
            guard let key = PublisherKey(text) else { throw reader.problem("publisher", "not a public key of SSH") }
            publisher = key
        }
        releases = []
        for reader in try reader.objects("versions") {
            let release = Release(
                version: try reader.version("version"), time: try reader.string("time"),
                manifest: try reader.blob("manifest"), module: try reader.blob("module"),
                yanked: try reader.optionalString("yanked"))
            if let last = releases.last, !(last.version < release.version) {
                throw reader.problem("version", "\(release.version) does not come after \(last.version)")
            }
            releases.append(release)
        }
    }

    /// The document that ``init(parsing:)`` reads.
    var bytes: [UInt8] {
        var object = JSONObject()
        object["schema"] = 1
        object["id"] = .string(id)
        object["counter"] = .number(JSONNumber(counter))
        object["publisher"] = publisher.map { .string($0.text) }
        let versions = releases.map { release -> JSONValue in
            var object = JSONObject()
            object["version"] = .string(release.version.description)
            object["time"] = .string(release.time)
            object["manifest"] = release.manifest.json
            object["module"] = release.module.json
            object["yanked"] = release.yanked.map(JSONValue.string)
            return .object(object)
        }
        return DocumentLines.text(object, "versions", versions)
    }

    /// The version that is meant, build metadata aside.
    package func release(_ version: PluginVersion) -> Release? {
        releases.first { $0.version.hasSamePrecedence(as: version) }
    }

    /// The greatest version in a range that nothing is wrong with.
    package func greatest(in range: VersionRange) -> Release? {
        releases.last { $0.yanked == nil && range.contains($0.version) }
    }

    /// The version that a search shows: the greatest that nothing is wrong with, releases before pre-releases.
    var shown: Release? { greatest(in: .any) ?? releases.last { $0.yanked == nil } ?? releases.last }
}
