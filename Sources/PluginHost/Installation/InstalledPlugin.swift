/// A plugin that was installed: its manifest, its module by digest, and what the user has approved.
///
/// All of it is one document that is replaced as a whole, so that after a crash the installation is the old or the new
/// one, never a mixture.
public struct InstalledPlugin: Sendable {
    /// The manifest as it was when the plugin was installed.
    public let manifest: PluginManifest
    /// The digest of the module that was installed.
    public let digest: SHA256
    /// What the plugin asked for when it was approved.
    public let wishes: Set<Permission>
    /// What the user has approved.
    public internal(set) var approved: Set<Permission>
    /// Whether requests may be sent to the plugin.
    public internal(set) var isEnabled: Bool
    /// The configuration, sent with each request.
    public internal(set) var configuration: JSON?
    /// When the plugin was installed, as RFC 3339 writes it.
    public let time: String
    /// Where the plugin came from.
    public let source: String

    init(
        manifest: PluginManifest, digest: SHA256, wishes: Set<Permission>,
        approved: Set<Permission>, isEnabled: Bool, configuration: JSON?, time: String, source: String
    ) {
        self.manifest = manifest
        self.digest = digest
        self.wishes = wishes
        self.approved = approved
        self.isEnabled = isEnabled
        self.configuration = configuration
        self.time = time
        self.source = source
    }

    /// Reads the document of an installation; `nil` if it is not one.
    init?(_ document: JSON) {
        guard document["schema"]?.integer == 1, let manifestDocument = document["manifest"],
            let manifest = try? PluginManifest(parsing: manifestDocument.utf8()),
            let digest = document["sha256"]?.string.flatMap(SHA256.init(hexadecimal:)),
            let isEnabled = document["enabled"]?.bool
        else { return nil }
        self.init(
            manifest: manifest, digest: digest,
            wishes: Self.permissions(document["wishes"]), approved: Self.permissions(document["permissions"]),
            isEnabled: isEnabled, configuration: document["config"], time: document["time"]?.string ?? "",
            source: document["source"]?.string ?? "")
    }

    /// The document that ``init(_:)`` reads.
    var document: JSON {
        var object = JSONObject()
        object["schema"] = 1
        object["sha256"] = .string(digest.hexadecimal)
        object["enabled"] = .bool(isEnabled)
        object["permissions"] = Self.document(approved)
        object["wishes"] = Self.document(wishes)
        object["time"] = .string(time)
        object["source"] = .string(source)
        object["manifest"] = manifest.document
        object["config"] = configuration
        return .object(object)
    }

    private static func permissions(_ names: JSON?) -> Set<Permission> {
        Set((names?.array ?? []).compactMap { $0.string.flatMap(Permission.init) })
    }

    private static func document(_ permissions: Set<Permission>) -> JSON {
        .array(permissions.sorted().map { .string($0.description) })
    }
}
