/// What is wrong with the names of kinds that are none: permissions, functions of the host, origins and other members, which
/// nobody would be asked for as kinds of the author's own.
extension ManifestReader {
    /// The longest name that is looked at; kinds have 128 bytes at most.
    private static let maximumNameByteCount = 256

    /// What the command line has before a kind of the author's own.
    private static let customPrefix = "custom:"

    /// What authors call permissions, beside their names.
    private static let permissionAliases = [
        "network", "http_access", "net_access", "internet", "storage", "kv_store", "key_value_store", "store_access",
        "credentials", "event_subscription", "subscribe",
    ]

    /// What is wrong with the name of a custom kind that is a permission, as `--grant` takes it or nearly so.
    ///
    /// `custom:` before it, which only the command line takes for a kind of the author's own, makes it no kind either, and
    /// neither do blanks around it.
    static func problem(ofKind name: String) -> String? {
        // A longer one is refused for its length, and no word in front of another is looked at a hundred thousand times.
        guard name.utf8.count <= maximumNameByteCount else { return nil }
        var bare = name.drop { $0.isWhitespace }
        if let problem = problem(ofBlanksAround: name) { return problem }
        while bare.prefix(customPrefix.count).lowercased() == customPrefix {
            bare = bare.dropFirst(customPrefix.count).drop { $0.isWhitespace }
        }
        while bare.last?.isWhitespace ?? false { bare.removeLast() }
        let name = String(bare)
        if let problem = problem(ofList: name) ?? problem(ofNameElsewhere: name) { return problem }
        let parts = name.split(maxSplits: 1, omittingEmptySubsequences: false) { ":= (/".contains($0) }
        // `allow:network` and `grant: storage_access`.
        if parts.count == 2, verbs.contains(where: { parts[0].lowercased() == $0 }) {
            let rest = String(parts[1])
            if let problem = problem(ofKind: rest) { return problem }
            if let kind = PluginKind.builtIn.first(where: { sameBytes($0.name, rest) }) {
                return "\"\(displayed(name))\" names no kind of plugin: write \"\(kind.name)\" alone"
            }
        }
        if parts.count == 2, let kind = closestMatch(to: String(parts[0]), among: PluginKind.builtIn.map(\.name)) {
            let platforms =
                kind == PluginKind.platformConnector.name
                ? "; the platforms stand in \"platforms\" of what plugin_capabilities returns" : ""
            return "\"\(displayed(name))\" names no kind of plugin: write \"\(kind)\" alone\(platforms)"
        }
        let names = PluginPermission.names + permissionAliases
        guard let first = parts.first.map(String.init),
            let permission = parts.count == 2
                ? closestMatch(to: first, among: names) : names.first(where: { sameBytes($0, name) })
        else { return nil }
        let argument = parts.count == 2 ? String(parts[1].filter { $0 != ")" && $0 != " " }) : ""
        let place: String
        switch permission {
        case "network_access", "network", "http_access", "net_access", "internet":
            let host = (try? NetworkOrigin(entry: argument)).map { "\($0)" } ?? "api.example.com"
            place = "the hosts stand in \"required_network_domains\": [\"\(host)\"]"
        case "event_subscribe", "event_subscription", "subscribe":
            let plugin = PluginIdentifier.problem(of: argument) == nil ? argument : "com.example.other"
            place = "the plugins stand in \"subscribes\": [\"\(plugin)\"]"
        case "credential_access", "credentials":
            place =
                "write \"credential_access\"; the platforms stand in \"platforms\" of what plugin_capabilities returns"
        case "event_emit": place = "write \"event_emit\" alone"
        default: place = "write \"storage_access\" alone"
        }
        return "\"\(displayed(name))\" is a permission, and no kind of plugin: \(place)"
    }

    /// What authors write before what they want to be allowed.
    private static let verbs = ["allow", "allowed", "grant", "grants", "permission", "permissions", "capability"]

    /// Names of the SDK with blanks around them.
    private static func problem(ofBlanksAround name: String) -> String? {
        guard name.first?.isWhitespace ?? false || name.last?.isWhitespace ?? false else { return nil }
        var bare = name.drop { $0.isWhitespace }
        while bare.last?.isWhitespace ?? false { bare.removeLast() }
        guard let known = sdkNames.first(where: { sameBytes($0, String(bare)) }) else { return nil }
        return "\"\(displayed(name))\" has a blank around it; write \"\(known)\""
    }

    private static var sdkNames: [String] { PluginPermission.names + PluginKind.builtIn.map(\.name) }

    /// Several names of the SDK in one text.
    private static func problem(ofList name: String) -> String? {
        let parts = name.split { $0 == "," || $0 == ";" || $0.isWhitespace || $0 == "|" || $0 == "+" }.map(String.init)
        guard parts.count > 1, parts.count <= 16, parts.allSatisfy({ closestMatch(to: $0, among: sdkNames) != nil })
        else {
            return nil
        }
        let list = parts.compactMap { closestMatch(to: $0, among: sdkNames) }.map { "\"\($0)\"" }
        return "\"\(displayed(name))\" is a list of names in one text; write each as a text of its own: "
            + list.joined(separator: ", ")
    }

    /// The functions that modules import; other names that begin as these do may be kinds.
    private static let hostFunctions = [
        "host_log", "host_http_request", "host_store_get", "host_store_set", "host_store_delete", "host_store_list",
        "host_store_compare_and_set", "host_emit_event",
    ]

    /// Names that stand in other places: functions of the host, members of documents, origins.
    private static func problem(ofNameElsewhere name: String) -> String? {
        if hostFunctions.contains(where: { sameBytes($0, name) }) {
            return "\"\(displayed(name))\" is a function of the host, and no kind of plugin: the module imports it"
                + (permission(ofFunction: name).map { ", and plugin.json asks for the permission \"\($0)\"" } ?? "")
                + (name == "host_http_request" ? ", and plugin.json has the hosts in \"required_network_domains\"" : "")
        }
        switch name {
        case "needs_kv_store":
            return "\"needs_kv_store\" is no kind of plugin: it is a member of what plugin_capabilities returns; "
                + "for a store, write \"storage_access\""
        case "required_network_domains", "subscribes", "config_schema", "limits", "concurrency", "host_frees_results":
            return "\"\(name)\" is no kind of plugin: it is a member of plugin.json of its own"
        default: break
        }
        let scheme = ["https://", "http://"].first { name.lowercased().hasPrefix($0) }
        let host = String(name.dropFirst(scheme?.count ?? 0).prefix { $0 != "/" })
        guard scheme != nil || isNameOfHost(host) else { return nil }
        let origin = (try? NetworkOrigin(entry: host)).map { "\($0)" } ?? "api.example.com"
        return "\"\(NetworkOrigin.shown(entry: name))\" is an origin, and no kind of plugin: "
            + "the hosts stand in \"required_network_domains\": [\"\(origin)\"]"
    }

    /// Whether a name is surely that of a host: it has a port, or begins as those of servers do.
    ///
    /// Names of packages backwards, such as `ai.example.scanner`, and others with a dot in them, may be kinds.
    private static func isNameOfHost(_ name: String) -> Bool {
        let parts = name.lowercased().split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let labels = parts.first?.split(separator: ".", omittingEmptySubsequences: false) ?? []
        guard labels.count >= 2, (try? NetworkOrigin(entry: name)) != nil else { return false }
        return parts.count == 2 || labels.count >= 3 && ["api", "www"].contains(labels[0])
    }

    private static func permission(ofFunction name: String) -> String? {
        if name.hasPrefix("host_store") { return "storage_access" }
        return name == "host_emit_event" ? "event_emit" : nil
    }
}
