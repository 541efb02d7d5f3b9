package import PluginHost
import StrictJSON

/// What a registry has: the file `index.json`, the only one that is ever changed.
///
/// It is what `search` looks at, and names the index of each plugin by its digest. Replacing it is what publishes: before
/// that, nobody finds what was written. It has a checksum against accidents. Nobody signs it, since it speaks of the
/// plugins of many publishers: what it says of a plugin is believed only where the plugin's own index says so.
package struct RegistryCatalog: Sendable {
    /// What the catalogue says of a plugin.
    package struct Entry: Sendable {
        /// The plugin's identifier.
        package let id: String
        /// Its name.
        package let name: String
        /// The version that a search shows.
        package let version: PluginVersion
        /// What it does.
        package let description: String?
        /// Its kinds.
        package let kinds: [String]
        /// Its index.
        package let index: BlobReference
        /// The index's signature, if it has one.
        package let signature: BlobReference?

        /// Whether each of some words occurs in what the entry says, without regard to case.
        package func matches(_ words: [String]) -> Bool {
            let text = ([id, name, description ?? ""] + kinds).joined(separator: "\n").lowercased()
            return words.allSatisfy { text.contains($0.lowercased()) }
        }
    }

    /// The file's name.
    package static let name = "index.json"
    /// The largest catalogue that is read.
    package static let maximumBytes = 16 << 20
    private static let maximumSignatureBytes = 1 << 16

    /// Grows with each change.
    package internal(set) var generation: Int64
    /// The plugins in the order of their identifiers.
    package private(set) var entries: [Entry]

    /// A catalogue of nothing.
    init() {
        generation = 0
        entries = []
    }

    /// Reads the file.
    init(parsing bytes: [UInt8]) throws(DocumentProblem) {
        guard case .intact = SealedDocument.seal(of: bytes) else {
            throw DocumentProblem(message: "it was changed since it was written, or is cut off: its checksum is wrong")
        }
        let reader = try DocumentReader(parsing: bytes, limit: Self.maximumBytes)
        generation = try reader.number("generation")
        entries = []
        for reader in try reader.objects("plugins") {
            let entry = Entry(
                id: try reader.identifier("id"), name: try reader.string("name"),
                version: try reader.version("version"),
                description: try reader.optionalString("description"), kinds: try reader.strings("kinds"),
                index: try reader.blob("index"), signature: try reader.optionalBlob("signature"))
            guard entry.index.size <= PluginIndex.maximumBytes,
                entry.signature?.size ?? 0 <= Self.maximumSignatureBytes
            else { throw reader.problem("index", "too large") }
            if let last = entries.last, !Self.isBefore(last, entry) {
                throw reader.problem("id", "\(entry.id) does not come after \(last.id)")
            }
            entries.append(entry)
        }
    }

    /// The file that ``init(parsing:)`` reads.
    var bytes: [UInt8] {
        var object = JSONObject()
        object["schema"] = 1
        object["generation"] = .number(JSONNumber(generation))
        let plugins = entries.map { entry -> JSONValue in
            var object = JSONObject()
            object["id"] = .string(entry.id)
            object["name"] = .string(entry.name)
            object["version"] = .string(entry.version.description)
            object["description"] = entry.description.map(JSONValue.string)
            object["kinds"] = .array(entry.kinds.map(JSONValue.string))
            object["index"] = entry.index.json
            object["signature"] = entry.signature?.json
            return .object(object)
        }
        return SealedDocument.sealed(DocumentLines.text(object, "plugins", plugins), separator: "\n  ")
    }

    /// The entry of a plugin, without regard to the case of its identifier.
    package func entry(_ id: String) -> Entry? {
        let folded = PluginIdentifier.folded(id)
        return entries.first { sameBytes(PluginIdentifier.folded($0.id), folded) }
    }

    /// Puts an entry in the place of the one of that identifier, or between the others.
    mutating func set(_ entry: Entry) {
        entries.removeAll { sameBytes(PluginIdentifier.folded($0.id), PluginIdentifier.folded(entry.id)) }
        let place = entries.firstIndex { Self.isBefore(entry, $0) } ?? entries.endIndex
        entries.insert(entry, at: place)
    }

    private static func isBefore(_ left: Entry, _ right: Entry) -> Bool {
        PluginIdentifier.folded(left.id).utf8.lexicographicallyPrecedes(PluginIdentifier.folded(right.id).utf8)
    }
}
