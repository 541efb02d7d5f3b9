/// Reads the members of a manifest and collects every problem.
struct ManifestReader {
    let object: JSONObject
    var list = ProblemList()

    private static let keys = [
        "id", "name", "version", "wasm_path", "capabilities", "description", "author", "config_schema",
        "required_network_domains", "host_frees_results", "limits", "subscribes",
        "concurrency",
    ]

    init(object: JSONObject, strict: Bool) {
        self.object = object
        list.isStrict = strict
    }

    /// The manifest, whole unless there are errors.
    mutating func read() -> PluginManifest.Contents {
        for key in object.keys where !list.isFull && !Self.keys.contains(where: { sameBytes($0, key) }) {
            let suggestion = didYouMean(key, among: Self.keys)
            list.warning(JSONPath.root[key], "unknown key\(suggestion)")
        }
        var manifest = PluginManifest.Contents(
            version: PluginVersion(major: 0, minor: 0, patch: 0, prerelease: "", build: ""))
        readIdentity(into: &manifest)
        readCapabilities(into: &manifest)
        readDomains(into: &manifest)
        readOptions(into: &manifest)
        manifest.warnings = list.problems
        return manifest
    }

    private mutating func readIdentity(into manifest: inout PluginManifest.Contents) {
        if let id = required("id", example: "\"com.example.my-plugin\"") {
            if let problem = PluginIdentifier.problem(of: id) { list.error(JSONPath.root["id"], problem) }
            manifest.id = id
        }
        if let name = required("name", example: "\"My Plugin\"") {
            if name.unicodeScalars.allSatisfy({ $0.properties.isWhitespace || $0.isInvisible }) {
                list.error(JSONPath.root["name"], "the name is empty; write the name that people see")
            }
            manifest.name = name
        }
        if let text = required("version", example: "\"1.0.0\"") {
            if let version = PluginVersion(text) {
                manifest.version = version
            } else {
                list.error(
                    JSONPath.root["version"],
                    "\"\(displayed(text))\" is not a semantic version; write MAJOR.MINOR.PATCH, such as \"1.0.0\"")
            }
        }
        if let path = required("wasm_path", example: "\"./target/wasm32-wasip1/release/my_plugin.wasm\"") {
            if path.isEmpty || path.utf8.contains(0) {
                list.error(
                    JSONPath.root["wasm_path"], "the path is \(path.isEmpty ? "empty" : "cut by a character U+0000")")
            }
            if path.utf8.first == UInt8(ascii: "/") {
                list.warning(
                    JSONPath.root["wasm_path"],
                    "the path is absolute, so it is right on this machine only; write it relative to plugin.json")
            }
            manifest.wasmPath = path
        }
        manifest.description = optionalString("description")
        manifest.author = optionalString("author")
    }

    private mutating func readCapabilities(into manifest: inout PluginManifest.Contents) {
        let path = JSONPath.root["capabilities"]
        guard let value = object["capabilities"] else {
            list.error(path, "missing; write what the plugin is, such as \"capabilities\": [\"platform_connector\"]")
            return
        }
        guard let elements = value.array else {
            list.error(path, "expected an array such as [\"platform_connector\"], found \(value.kind)")
            return
        }
        let countBefore = list.problems.count
        for (index, element) in elements.enumerated() where !list.isFull {
            readCapability(element, path[index], into: &manifest)
        }
        if manifest.kinds.isEmpty, list.problems.count == countBefore {
            let names = PluginKind.builtIn.map { $0.name }.joined(separator: ", ")
            list.warning(path, "names no kind of plugin; kinds are \(names), or a name of your own")
        }
    }

    private mutating func readCapability(
        _ element: JSONValue, _ path: JSONPath, into manifest: inout PluginManifest.Contents
    ) {
        let name: String
        switch element {
        case .string(let string): name = string
        case .object(let object):
            guard object.members.count == 1, let custom = object["custom"]?.string ?? object["Custom"]?.string else {
                list.error(path, "expected a name or {\"custom\": \"name\"}, found \(element.excerpt)")
                return
            }
            if let problem = Self.problem(ofKind: custom) { return list.error(path, problem) }
            add(.custom(custom), custom, path, to: &manifest)
            return
        default:
            list.error(path, "expected a name such as \"platform_connector\", found \(element.kind)")
            return
        }
        if PluginPermission.names.contains(where: { sameBytes($0, name) }) {
            if !manifest.permissionNames.insert(name).inserted { list.warning(path, "\"\(name)\" is listed twice") }
        } else if let kind = PluginKind.builtIn.first(where: { sameBytes($0.name, name) })?.kind {
            add(kind, name, path, to: &manifest)
        } else if let problem = Self.problem(ofKind: name) {
            list.error(path, problem)
        } else if let near = closestMatch(to: name, among: PluginPermission.names + PluginKind.builtIn.map { $0.name })
        {
            list.error(path, "unknown capability \"\(displayed(name))\"" + didYouMean(near))
        } else {
            add(.custom(name), name, path, to: &manifest)
        }
    }

    private mutating func add(
        _ kind: PluginKind, _ name: String, _ path: JSONPath, to manifest: inout PluginManifest.Contents
    ) {
        guard (1...128).contains(name.utf8.count), name.unicodeScalars.allSatisfy({ !$0.isInvisible }) else {
            list.error(path, "the name of a custom capability has 1 to 128 bytes and no invisible characters")
            return
        }
        if manifest.kinds.contains(where: { sameBytes($0.name, name) }) {
            list.warning(path, "\"\(displayed(name))\" is listed twice")
        } else if manifest.kinds.count < 64 {
            manifest.kinds.append(kind)
        } else {
            list.error(path, "more than 64 kinds")
        }
    }

    private mutating func readDomains(into manifest: inout PluginManifest.Contents) {
        guard let value = object["required_network_domains"] else { return }
        let path = JSONPath.root["required_network_domains"]
        guard let elements = value.array else {
            list.error(path, "expected an array such as [\"api.example.com\"], found \(value.kind)")
            return
        }
        guard elements.count <= 256 else {
            list.error(path, "more than 256 hosts")
            return
        }
        for (index, element) in elements.enumerated() {
            guard let text = element.string else {
                list.error(path[index], "expected a host such as \"api.example.com\", found \(element.kind)")
                continue
            }
            do {
                let origin = try NetworkOrigin(entry: text)
                if manifest.networkDomains.contains(origin) {
                    list.warning(path[index], "\"\(origin)\" is listed twice")
                } else {
                    manifest.networkDomains.append(origin)
                }
            } catch {
                list.error(path[index], "\"\(NetworkOrigin.shown(entry: text))\" is not a host: \(error.message)")
            }
        }
    }

    private mutating func readOptions(into manifest: inout PluginManifest.Contents) {
        if let value = object["config_schema"] {
            let path = JSONPath.root["config_schema"]
            manifest.configurationSchema = ConfigurationSchema(value, path, &list)
            if let types = manifest.configurationSchema?.types, !types.contains(.object) {
                list.warning(path["type"], "a configuration is an object; write \"type\": \"object\"")
            }
        }
        if let value = object["host_frees_results"] {
            manifest.hostFreesResults = value.bool
            if value.bool == nil {
                list.error(JSONPath.root["host_frees_results"], "expected true or false, found \(value.kind)")
            }
        }
        if let value = object["concurrency"] {
            manifest.concurrency = value.wholeNumber.flatMap { (1...256).contains($0) ? Int($0) : nil }
            if manifest.concurrency == nil {
                list.error(
                    JSONPath.root["concurrency"],
                    "expected how many requests may run at once, 1 to 256, found \(value.excerpt)")
            }
        }
        if let value = object["limits"] {
            let path = JSONPath.root["limits"]
            if let limits = value.object {
                readLimits(limits, path, into: &manifest)
            } else {
                list.error(path, "expected an object such as {\"memory\": \"32MiB\"}, found \(value.kind)")
            }
        }
        if let value = object["subscribes"] { readSubscriptions(value, JSONPath.root["subscribes"], into: &manifest) }
    }

    private mutating func readSubscriptions(
        _ value: JSONValue, _ path: JSONPath, into manifest: inout PluginManifest.Contents
    ) {
        guard let elements = value.array else {
            list.error(path, "expected an array such as [\"com.example.other\"], found \(value.kind)")
            return
        }
        guard elements.count <= 256 else {
            list.error(path, "more than 256 plugins")
            return
        }
        for (index, element) in elements.enumerated() {
            guard let id = element.string else {
                list.error(path[index], "expected a plugin's identifier, found \(element.kind)")
                continue
            }
            if let problem = PluginIdentifier.problem(of: id) {
                list.error(path[index], problem)
                continue
            }
            let folded = PluginIdentifier.folded(id)
            if sameBytes(folded, manifest.foldedID) {
                list.error(path[index], "a plugin cannot subscribe to itself; remove it")
            } else if manifest.subscriptions.contains(folded) {
                list.warning(path[index], "\"\(id)\" is listed twice")
            } else {
                manifest.subscriptions.append(folded)
            }
        }
    }

    private mutating func readLimits(
        _ limits: JSONObject, _ path: JSONPath, into manifest: inout PluginManifest.Contents
    ) {
        for member in limits.members where !list.isFull {
            guard PluginLimits.names.contains(where: { sameBytes($0, member.key) }) else {
                list.warning(
                    path[member.key], "unknown limit" + didYouMean(member.key, among: PluginLimits.names))
                continue
            }
            var scratch = PluginLimits()
            if let problem = scratch.lower(member.key, to: member.value) {
                list.error(path[member.key], problem)
            } else {
                manifest.limits[member.key] = member.value
                if PluginLimits.isTooSmallStack(member.key, member.value) {
                    list.warning(
                        path[member.key],
                        "\(member.value.excerpt) is below 64KiB, the smallest stack, which the plugin gets")
                }
                if PluginLimits().isBelow(member.key, member.value) {
                    list.warning(
                        path[member.key],
                        "\(member.value.excerpt) is above the default, and a plugin only lowers limits")
                }
            }
        }
    }

    private mutating func required(_ key: String, example: String) -> String? {
        switch object[key] {
        case .string(let string): return string
        case nil: list.error(JSONPath.root[key], "missing; write \"\(key)\": \(example)")
        case let value?: list.error(JSONPath.root[key], "expected a string such as \(example), found \(value.kind)")
        }
        return nil
    }

    private mutating func optionalString(_ key: String) -> String? {
        guard let value = object[key] else { return nil }
        if value.string == nil { list.error(JSONPath.root[key], "expected a string, found \(value.kind)") }
        return value.string
    }
}
