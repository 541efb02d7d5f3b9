/// What `plugin.json` says about a plugin, checked.
public struct PluginManifest: Sendable {
    /// The plugin's identifier, such as `com.example.my-platform`.
    public internal(set) var id = ""
    /// The name shown to people.
    public internal(set) var name = ""
    /// The plugin's version.
    public internal(set) var version: PluginVersion
    /// What the plugin does, in a sentence.
    public internal(set) var description: String?
    /// Who wrote the plugin.
    public internal(set) var author: String?
    /// The module's path as it is written, relative to the manifest.
    package internal(set) var wasmPath = ""
    /// The kinds among `capabilities`.
    public internal(set) var kinds: [PluginKind] = []
    /// The names of permissions among `capabilities`.
    package internal(set) var permissionNames: Set<String> = []
    /// The hosts of `required_network_domains`.
    package internal(set) var networkDomains: [NetworkOrigin] = []
    /// The schema that the configuration is checked against.
    package internal(set) var configurationSchema: ConfigurationSchema?
    /// `host_frees_results`: whether the host gives results back through `dealloc`; `nil` if the manifest is silent.
    package internal(set) var hostFreesResults: Bool?
    /// `concurrency`: how many requests may run at once, at most; `nil` if the manifest is silent.
    ///
    /// A plugin with a store then gets one at a time; one without, as many as the host runs.
    package internal(set) var concurrency: Int?
    /// The plugins whose events this one wants to receive, by their identifiers in lower case.
    package internal(set) var subscriptions: [String] = []
    /// The whole document, unknown members included.
    package internal(set) var document = JSONValue.null
    /// The limits that the manifest lowers, as they are written.
    var limits = JSONObject()
    /// What the author should change, although the plugin can be used.
    public internal(set) var warnings: [ManifestProblem] = []

    /// The plugin's limits: the host's, lowered where the manifest asks for less.
    package func limits(within hostLimits: PluginLimits) -> PluginLimits {
        var result = hostLimits
        for member in limits.members { _ = result.lower(member.key, to: member.value) }
        return result
    }

    /// The identifier in lower case: identifiers are unique, and name folders, without regard to case.
    package var foldedID: String { PluginIdentifier.folded(id) }
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
        var manifest = reader.read()
        manifest.document = document
        return (manifest, reader.list.problems)
    }
}
