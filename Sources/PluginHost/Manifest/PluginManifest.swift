/// What `plugin.json` says about a plugin, checked.
public struct PluginManifest: Sendable {
    /// What was read, member by member.
    struct Contents {
        var id = ""
        var name = ""
        var version: PluginVersion
        var description: String?
        var author: String?
        var wasmPath = ""
        var kinds: [PluginKind] = []
        var permissionNames: Set<String> = []
        var networkDomains: [NetworkOrigin] = []
        var configurationSchema: ConfigurationSchema?
        var hostFreesResults: Bool?
        var concurrency: Int?
        var subscriptions: [String] = []
        var document = JSONValue.null
        var limits = JSONObject()
        var warnings: [ManifestProblem] = []

        var foldedID: String { PluginIdentifier.folded(id) }
    }

    /// A manifest is handed around everywhere, and its contents take half a kilobyte.
    @Boxed private var contents: Contents

    /// The plugin's identifier, such as `com.example.my-platform`.
    public var id: String { contents.id }
    /// The name shown to people.
    public var name: String { contents.name }
    /// The plugin's version.
    public var version: PluginVersion { contents.version }
    /// What the plugin does, in a sentence.
    public var description: String? { contents.description }
    /// Who wrote the plugin.
    public var author: String? { contents.author }
    /// The module's path as it is written, relative to the manifest.
    package var wasmPath: String { contents.wasmPath }
    /// The kinds among `capabilities`.
    public var kinds: [PluginKind] { contents.kinds }
    /// The names of permissions among `capabilities`.
    package var permissionNames: Set<String> { contents.permissionNames }
    /// The hosts of `required_network_domains`.
    package var networkDomains: [NetworkOrigin] { contents.networkDomains }
    /// The schema that the configuration is checked against.
    package var configurationSchema: ConfigurationSchema? { contents.configurationSchema }
    /// `host_frees_results`: whether the host gives results back through `dealloc`; `nil` if the manifest is silent.
    package var hostFreesResults: Bool? { contents.hostFreesResults }
    /// `concurrency`: how many requests may run at once, at most; `nil` if the manifest is silent.
    ///
    /// A plugin with a store then gets one at a time; one without, as many as the host runs.
    package var concurrency: Int? { contents.concurrency }
    /// The plugins whose events this one wants to receive, by their identifiers in lower case.
    package var subscriptions: [String] { contents.subscriptions }
    /// The whole document, unknown members included.
    package var document: JSONValue { contents.document }
    /// The limits that the manifest lowers, as they are written.
    var limits: JSONObject { contents.limits }
    /// What the author should change, although the plugin can be used.
    public var warnings: [ManifestProblem] { contents.warnings }

    init(_ contents: Contents) { _contents = Boxed(wrappedValue: contents) }

    /// The plugin's limits: the host's, lowered where the manifest asks for less.
    package func limits(within hostLimits: PluginLimits) -> PluginLimits {
        var result = hostLimits
        for member in limits.members { _ = result.lower(member.key, to: member.value) }
        return result
    }

    /// The identifier in lower case: identifiers are unique, and name folders, without regard to case.
    package var foldedID: String { contents.foldedID }
}

extension PluginManifest {
    /// Reads and checks a manifest.
    ///
    /// - Parameters:
    ///   - bytes: The contents of `plugin.json`.
    ///   - strict: Whether warnings count as errors.
    /// - Throws: ``ManifestError`` with every problem found.
    public init(parsing bytes: [UInt8], strict: Bool = false) throws(ManifestError) {
        let document: JSONValue
        do {
            document = try JSONValue(parsing: bytes, maximumBytes: PluginLimits.manifestBytes)
        } catch {
            let problem = ManifestProblem(severity: .error, path: "$", message: "not valid JSON: \(error)")
            throw ManifestError(problems: [problem])
        }
        try self.init(checking: document, strict: strict)
    }

    /// Checks a manifest that was read already.
    ///
    /// - Throws: ``ManifestError`` with every problem found.
    init(checking document: JSONValue, strict: Bool = false) throws(ManifestError) {
        let (manifest, problems) = Self.examine(document, strict: strict)
        guard let manifest, !problems.contains(where: { $0.severity == .error }) else {
            throw ManifestError(problems: problems)
        }
        self = manifest
    }

    /// Checks a manifest as far as that is possible.
    ///
    /// - Returns: What could be read, which is all of it only if no problem is an error; `nil` if the document is no
    ///   object.
    static func examine(
        _ document: JSONValue, strict: Bool = false
    ) -> (manifest: PluginManifest?, problems: [ManifestProblem]) {
        guard let object = document.object else {
            let message = "expected an object, found \(document.kind)"
            return (nil, [ManifestProblem(severity: .error, path: "$", message: message)])
        }
        var reader = ManifestReader(object: object, strict: strict)
        var contents = reader.read()
        contents.document = document
        return (PluginManifest(contents), reader.list.problems)
    }
}
