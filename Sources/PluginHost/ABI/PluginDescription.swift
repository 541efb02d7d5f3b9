import Wasm

/// What `plugin_init` says about a plugin.
public struct PluginMetadata: Sendable {
    /// The version of the ABI that the plugin was built for: 1.
    package let abiVersion: Int64
    /// The plugin's identifier, equal to the manifest's.
    public let id: String
    /// The name.
    public let name: String?
    /// The version.
    public let version: String?
    /// Who wrote the plugin.
    public let author: String?
    /// Everything that the plugin said, unknown members included.
    package let fields: JSONObject
}

/// What `plugin_capabilities` says that a plugin can do and needs.
public struct PluginCapabilities: Sendable {
    /// `can_publish_text`.
    public var canPublishText = false
    /// `can_publish_image`.
    public var canPublishImage = false
    /// `can_publish_video`.
    public var canPublishVideo = false
    /// `can_read_analytics`.
    public var canReadAnalytics = false
    /// `can_manage_ads`.
    public var canManageAds = false
    /// The platforms that the plugin serves.
    public var platforms: [String] = []
    /// `required_network_domains`: the hosts that the plugin wants to reach.
    public var networkDomains: [NetworkOrigin] = []
    /// `needs_kv_store`: whether the plugin wants a store.
    public var needsStore = false
    /// Everything that the plugin said, unknown members included.
    package var fields = JSONObject()
}

/// Reads what a plugin says about itself; problems are collected by their path in the document.
struct DescriptionReader {
    let export: String
    let object: JSONObject
    var list = ProblemList()

    /// Reads the answer of `plugin_init` or `plugin_capabilities`.
    ///
    /// - Parameter hostMemory: What its tree may take, which is kept as long as the plugin.
    init(_ bytes: [UInt8], export: String, hostMemory: ByteCount) throws(PluginError) {
        self.export = export
        let text: JSONText
        do {
            text = try JSONText(parsing: bytes)
        } catch {
            throw PluginError(.invalidDescription, "\(export) returned invalid JSON at \(error)")
        }
        guard text.treeByteCount <= hostMemory.bytes else {
            throw PluginError(
                .limitExceeded,
                "limit host_memory exceeded: what \(export) returned takes about \(text.treeByteCount) bytes, "
                    + "\(hostMemory.bytes) allowed", limit: "host_memory")
        }
        let document = text.value
        guard let object = document.object else {
            throw PluginError(.invalidDescription, "\(export) returned \(document.kind), expected an object")
        }
        self.object = object
    }

    /// Reads the answer of `plugin_init`.
    mutating func metadata(for manifest: PluginManifest) throws(PluginError) -> PluginMetadata {
        switch object["abi_version"] {
        case .number(let number) where number.integer == 1: break
        case nil: list.error(JSONPath.root["abi_version"], "missing; add \"abi_version\": 1")
        case let value?: list.error(JSONPath.root["abi_version"], "expected 1, found \(value.excerpt)")
        }
        let id = string("id")
        if let id, !sameBytes(id, manifest.id) {
            list.error(
                JSONPath.root["id"], "\"\(displayed(id))\" differs from the manifest's \"\(displayed(manifest.id))\"")
        } else if id == nil, object["id"] == nil {
            list.error(JSONPath.root["id"], "missing; add \"id\": \"\(displayed(manifest.id))\"")
        }
        let name = string("name")
        let version = string("version")
        if let name, !sameBytes(name, manifest.name) {
            list.warning(
                JSONPath.root["name"],
                "\"\(displayed(name))\" differs from the manifest's \"\(displayed(manifest.name))\"")
        }
        if let version, !sameBytes(version, manifest.version.description) {
            list.warning(
                JSONPath.root["version"],
                "\"\(displayed(version))\" differs from the manifest's \"\(manifest.version)\"")
        }
        let author = string("author")
        warnOfMisspelling(of: ["abi_version", "id", "name", "version", "author"])
        try throwErrors()
        return PluginMetadata(
            abiVersion: 1, id: manifest.id, name: name, version: version, author: author, fields: object)
    }

    /// Reads the answer of `plugin_capabilities`.
    mutating func capabilities() throws(PluginError) -> PluginCapabilities {
        switch object["abi_version"] {
        case .number(let number) where number.integer == 1: break
        case nil: list.warning(JSONPath.root["abi_version"], "missing; add \"abi_version\": 1")
        case let value?: list.error(JSONPath.root["abi_version"], "expected 1, found \(value.excerpt)")
        }
        var result = PluginCapabilities()
        result.canPublishText = flag("can_publish_text")
        result.canPublishImage = flag("can_publish_image")
        result.canPublishVideo = flag("can_publish_video")
        result.canReadAnalytics = flag("can_read_analytics")
        result.canManageAds = flag("can_manage_ads")
        result.needsStore = flag("needs_kv_store")
        for (path, platform) in strings("platforms") {
            if PluginPermission.isPlatform(platform) {
                if !result.platforms.contains(platform) { result.platforms.append(platform) }
            } else {
                list.error(
                    path, "expected 1 to 64 letters, digits, \".\", \"_\" or \"-\", found \"\(displayed(platform))\"")
            }
        }
        for (path, domain) in strings("required_network_domains") {
            do {
                let origin = try NetworkOrigin(entry: domain)
                if !result.networkDomains.contains(origin) { result.networkDomains.append(origin) }
            } catch {
                list.error(path, "\"\(NetworkOrigin.shown(entry: domain))\" is not a host: \(error.message)")
            }
        }
        warnOfMisspelling(of: [
            "abi_version", "can_publish_text", "can_publish_image", "can_publish_video", "can_read_analytics",
            "can_manage_ads", "needs_kv_store", "platforms", "required_network_domains",
        ])
        result.fields = object
        try throwErrors()
        return result
    }

    /// What the author should change, a line each.
    var warnings: [String] {
        list.problems.filter { $0.severity == .warning }.map { "\(export): \($0.path): \($0.message)" }
    }

    private func throwErrors() throws(PluginError) {
        let errors = list.problems.filter { $0.severity == .error }
        guard !errors.isEmpty else { return }
        throw PluginError(
            .invalidDescription, errors.map { "\(export): \($0.path): \($0.message)" }.joined(separator: "\n"))
    }

    /// Warns of members whose names are nearly ones that the host reads, or the beginning of one.
    ///
    /// Others are the plugin's own affair, and short ones are too often near by chance.
    private mutating func warnOfMisspelling(of known: [String]) {
        for member in object.members where !list.isFull && member.key.utf8.count >= 6 {
            if known.contains(where: { sameBytes($0, member.key) }) { continue }
            let meant =
                closestMatch(to: member.key, among: known) ?? known.first { $0.utf8.starts(with: member.key.utf8) }
            if let meant { list.warning(JSONPath.root[member.key], "unknown key" + didYouMean(meant)) }
        }
    }

    private mutating func string(_ key: String) -> String? {
        guard let value = object[key], value != .null else { return nil }
        if value.string == nil { list.error(JSONPath.root[key], "expected a string, found \(value.kind)") }
        return value.string
    }

    private mutating func flag(_ key: String) -> Bool {
        guard let value = object[key], value != .null else { return false }
        if value.bool == nil { list.error(JSONPath.root[key], "expected true or false, found \(value.excerpt)") }
        return value.bool ?? false
    }

    /// The strings of an array with their paths, at most 256.
    private mutating func strings(_ key: String) -> [(JSONPath, String)] {
        guard let value = object[key], value != .null else { return [] }
        let path = JSONPath.root[key]
        guard let elements = value.array else {
            list.error(path, "expected an array of strings, found \(value.kind)")
            return []
        }
        guard elements.count <= 256 else {
            list.error(path, "more than 256 elements")
            return []
        }
        var result: [(JSONPath, String)] = []
        for (index, element) in elements.enumerated() {
            if let string = element.string {
                result.append((path[index], string))
            } else {
                list.error(path[index], "expected a string, found \(element.kind)")
            }
        }
        return result
    }
}
