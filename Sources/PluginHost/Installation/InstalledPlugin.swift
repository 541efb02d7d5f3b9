/// A plugin that was installed: its manifest, its module by digest, and what the user has approved.
///
/// All of it is one document that is replaced as a whole, so that after a crash the installation is the old or the new
/// one, never a mixture.
package struct InstalledPlugin: Sendable {
    /// The manifest as it was when the plugin was installed.
    package let manifest: PluginManifest
    /// The digest of the module that was installed.
    package let digest: ContentDigest
    /// What the plugin asked for when it was approved.
    package let requestedPermissions: Set<PluginPermission>
    /// What the user has approved of what was asked for.
    package internal(set) var approved: Set<PluginPermission>
    /// Whether requests may be sent to the plugin.
    package internal(set) var isEnabled: Bool
    /// The configuration as the user gave it.
    package internal(set) var givenConfiguration: JSONValue?
    /// When the plugin was installed, as RFC 3339 writes it.
    package let time: String
    /// Where the plugin came from: the path of its manifest, or its registry.
    package let source: String
    /// What was asked of the registry that the plugin came from; `nil` for a plugin from a file.
    @Boxed package private(set) var origin: RegistryOrigin?
    /// The installation that this one took the place of, as its document; without the one before that.
    package internal(set) var previous: JSONValue?
    /// What the change that gave this value could not do, although the change itself was made; a line each.
    package internal(set) var warnings: [String] = []

    init(
        manifest: PluginManifest, digest: ContentDigest, requestedPermissions: Set<PluginPermission>,
        approved: Set<PluginPermission>, isEnabled: Bool, configuration: JSONValue?, time: String, source: String,
        origin: RegistryOrigin? = nil
    ) {
        self.manifest = manifest
        self.digest = digest
        self.requestedPermissions = requestedPermissions
        self.approved = approved.intersection(requestedPermissions)
        self.isEnabled = isEnabled
        givenConfiguration = configuration
        self.time = time
        self.source = source
        _origin = Boxed(wrappedValue: origin)
    }

    /// The configuration, sent with each request: what the user gave, and the schema's defaults; `nil` without any.
    package var configuration: JSONValue? {
        guard let schema = manifest.configurationSchema else { return givenConfiguration }
        return schema.withDefaults(givenConfiguration).configuration
    }

    /// What keeps the configuration from being used: missing required values, and values that do not fit.
    package var configurationProblems: [ManifestProblem] {
        var configuration = givenConfiguration ?? .object(JSONObject())
        let problems = manifest.configurationSchema?.validate(&configuration, requiringAll: true) ?? []
        return problems.filter { $0.severity == .error }
    }

    /// What the plugin asks for and was not approved.
    package var denied: Set<PluginPermission> { requestedPermissions.subtracting(approved) }
}

extension InstalledPlugin {
    /// Why a document is not one of an installation.
    struct Problem: Error {
        var message: String
    }

    /// A manifest may take 1 MiB, and six times as much where every character is written as an escape.
    static let maximumBytes = 16 << 20
    /// The manifest and the configuration stand one level below the document.
    static let maximumDepth = JSONValue.defaultMaximumDepth + 1
    /// A document has another one in it, that of the installation before.
    static let maximumFileBytes = 2 * maximumBytes

    /// Reads the document of an installation.
    init(parsing bytes: [UInt8]) throws(Problem) {
        let document: JSONValue
        do {
            document = try JSONValue(
                parsing: bytes, maximumBytes: Self.maximumFileBytes, maximumDepth: Self.maximumDepth + 1)
        } catch {
            throw Problem(message: "not valid JSON at \(error)")
        }
        switch (document["schema"]?.integer, SealedDocument.seal(of: bytes)) {
        // The schema of before had no checksum.
        case (2, .intact), (1, .missing): break
        case (1, _), (2, _): throw Problem(message: "it was changed since it was written: its checksum is wrong")
        default: throw Problem(message: "$.schema: expected 1 or 2")
        }
        try self.init(document)
    }

    /// Whether a document of this installation alone can be read again.
    func checkSize() throws(Problem) {
        var alone = self
        alone.previous = nil
        do {
            _ = try JSONValue(parsing: alone.lines, maximumBytes: Self.maximumBytes, maximumDepth: Self.maximumDepth)
        } catch {
            throw Problem(message: "not valid JSON at \(error)")
        }
        _ = try InstalledPlugin(parsing: alone.lines)
    }

    /// Reads the document of an installation whose checksum is right, or one inside of such a document.
    init(_ document: JSONValue) throws(Problem) {
        guard let digest = document["sha256"]?.string.flatMap(ContentDigest.init(hexadecimal:)) else {
            throw Problem(message: "$.sha256: expected 64 hexadecimal digits")
        }
        guard let isEnabled = document["enabled"]?.bool else {
            throw Problem(message: "$.enabled: expected true or false")
        }
        guard let manifestDocument = document["manifest"] else { throw Problem(message: "$.manifest: missing") }
        let manifest: PluginManifest
        do {
            manifest = try PluginManifest(checking: manifestDocument)
        } catch {
            throw Problem(message: "$.manifest: \(error.problems.first?.description ?? "not a manifest")")
        }
        self.init(
            manifest: manifest, digest: digest,
            requestedPermissions: try Self.permissions(document, "wishes"),
            approved: try Self.permissions(document, "permissions"),
            isEnabled: isEnabled, configuration: document["config"], time: document["time"]?.string ?? "",
            source: document["source"]?.string ?? "", origin: RegistryOrigin(document))
        previous = document["previous"]
    }

    /// The document that ``init(parsing:)`` reads.
    private var document: JSONObject {
        var object = JSONObject()
        object["schema"] = 2
        object["sha256"] = .string(digest.hexadecimal)
        object["enabled"] = .bool(isEnabled)
        object["permissions"] = Self.list(approved)
        object["wishes"] = Self.list(requestedPermissions)
        object["time"] = .string(time)
        object["source"] = .string(source)
        object["registry"] = origin.map { .string($0.registry) }
        object["range"] = origin.map { .string($0.range) }
        object["publisher"] = origin?.publisher.map(JSONValue.string)
        object["manifest"] = manifest.document
        object["config"] = givenConfiguration
        object["previous"] = previous
        return object
    }

    /// The document without the one of the installation before.
    var documentAlone: JSONValue {
        var object = document
        object["previous"] = nil
        return .object(object)
    }

    /// The installation that this one took the place of, if there was one.
    package var predecessor: InstalledPlugin? { previous.flatMap { try? InstalledPlugin($0) } }

    /// The command that installs the same once more; `nil` if it is not known where from.
    package var reinstallation: String? {
        if let origin {
            return "ssplug install \(manifest.id)@\(manifest.version) --registry \(shellQuoted(origin.registry))"
        }
        return Path.exists(source) ? "ssplug install \(shellQuoted(source))" : nil
    }

    /// The document in as few bytes as possible: fewer than ``lines``, also after a change that takes rights away.
    var compact: [UInt8] { SealedDocument.sealed(JSONValue.object(document).utf8()) }

    /// The document with a line for each member.
    var lines: [UInt8] {
        var text: [UInt8] = []
        for member in document.members {
            text += (text.isEmpty ? "{\n  " : ",\n  ").utf8
            text += JSONValue.string(member.key).utf8() + ": ".utf8 + member.value.utf8()
        }
        return SealedDocument.sealed(text + "\n}\n".utf8, separator: "\n  ")
    }

    /// Why the document could not be read again, which would be a damaged installation.
    var problemOfKeeping: ManifestProblem? {
        do throws(Problem) {
            try checkSize()
            return nil
        } catch {
            return ManifestProblem(
                severity: .error, path: "$", message: "too large or too deep to be kept: \(error.message)")
        }
    }

    private static func permissions(_ document: JSONValue, _ key: String) throws(Problem) -> Set<PluginPermission> {
        guard let elements = document[key]?.array else { throw Problem(message: "$.\(key): expected an array") }
        var result: Set<PluginPermission> = []
        for (index, element) in elements.enumerated() {
            guard let permission = element.string.flatMap(PluginPermission.init) else {
                throw Problem(message: "$.\(key)[\(index)]: \(element.excerpt) is not a permission")
            }
            result.insert(permission)
        }
        return result
    }

    private static func list(_ permissions: Set<PluginPermission>) -> JSONValue {
        .array(permissions.sorted().map { .string($0.description) })
    }
}
