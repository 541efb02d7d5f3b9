/// What the administrator decides about the network, beyond the origins that are approved.
public struct NetworkPolicy: Hashable, Sendable {
    /// An origin for development, such as a server on the same machine.
    ///
    /// Plugins still need approval for it. Its name may resolve to private addresses.
    public struct InsecureOrigin: Hashable, Sendable {
        /// Whether requests go over TLS: `https://` rather than `http://`.
        package let isEncrypted: Bool
        /// The name and port.
        package let origin: NetworkOrigin

        /// Reads `http://host[:port]` or `https://host[:port]`; `nil` for anything else.
        public init?(_ text: String) {
            guard let url = try? RequestURL(anyScheme: text), url.target == "/", !text.utf8.contains(UInt8(ascii: "?")),
                !text.utf8.contains(UInt8(ascii: "#"))
            else { return nil }
            isEncrypted = url.isEncrypted
            origin = url.origin
        }
    }

    /// Origins without TLS or with private addresses.
    public var insecureOrigins: Set<InsecureOrigin> = []
    /// How many requests a plugin may send in any hour.
    public var requestsPerHour = 1_000

    /// TLS and public addresses only; 1,000 requests an hour.
    public init() {}

    /// Whether an origin was listed as insecure.
    func lists(_ origin: NetworkOrigin, isEncrypted: Bool) -> Bool {
        insecureOrigins.contains { $0.origin == origin && $0.isEncrypted == isEncrypted }
    }
}

/// Why the administrator's settings cannot be used.
package struct NetworkSettingsError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, with the file's path.
    package var description: String
}

extension NetworkPolicy {
    /// Reads the policy for a plugin from the administrator's settings.
    ///
    /// They are in `network.json` in the state's folder:
    ///
    ///     {"insecure_origins": ["http://localhost:8123"], "requests_per_hour": 1000,
    ///      "plugins": {"com.example.my-platform": {"requests_per_hour": 50}}}
    ///
    /// - Parameters:
    ///   - state: Where the settings are; without a file the policy is the default.
    ///   - plugin: The plugin's identifier.
    /// - Throws: ``NetworkSettingsError`` if the file cannot be read or has anything unknown in it.
    package init(state: StateDirectory, plugin: String) throws(NetworkSettingsError) {
        self.init()
        let path = Path.join(state.path, "network.json")
        let bytes: [UInt8]
        do throws(PluginFileError) {
            guard let found = try StateFile(path, madeBy: .person).read(limit: 1 << 20) else { return }
            bytes = found
        } catch {
            throw NetworkSettingsError(description: "\(error)")
        }
        do {
            try read(try JSONValue(parsing: bytes), plugin: plugin)
        } catch let problem as NetworkSettingsError {
            throw NetworkSettingsError(description: "\(displayed(path, limit: 500)): \(problem)")
        } catch {
            throw NetworkSettingsError(description: "\(displayed(path, limit: 500)): \(error)")
        }
    }

    private mutating func read(_ settings: JSONValue, plugin: String) throws(NetworkSettingsError) {
        for (key, value) in try Self.members(settings, "the settings") {
            switch key {
            case "insecure_origins":
                guard let entries = value.array else {
                    throw NetworkSettingsError(description: "insecure_origins is not an array")
                }
                for (index, entry) in entries.enumerated() {
                    guard !(entry.string?.utf8.contains(UInt8(ascii: "@")) ?? false) else {
                        // Not even where the scheme is missing, or misspelt, is it quoted.
                        throw NetworkSettingsError(
                            description:
                                "insecure_origins[\(index)]: user names and passwords (\"@\") are not allowed; "
                                + "expected \"http://host:port\"")
                    }
                    guard let origin = entry.string.flatMap(InsecureOrigin.init) else {
                        throw NetworkSettingsError(
                            description: "insecure_origins: expected \"http://host:port\", found \(entry.excerpt)")
                    }
                    insecureOrigins.insert(origin)
                }
            case "requests_per_hour": requestsPerHour = try Self.count(value, "requests_per_hour")
            case "plugins": break
            default: throw Self.unknown(key, among: ["insecure_origins", "requests_per_hour", "plugins"])
            }
        }
        let wanted = PluginIdentifier.folded(plugin)
        guard let plugins = settings.object?["plugins"] else { return }
        var seen: Set<String> = []
        for (id, settings) in try Self.members(plugins, "plugins") {
            if let problem = PluginIdentifier.problem(of: id) {
                throw NetworkSettingsError(description: "plugins.\(displayed(id)): \(problem)")
            }
            let folded = PluginIdentifier.folded(id)
            guard seen.insert(folded).inserted else {
                let message = "the same plugin is there twice; identifiers differ by more than case"
                throw NetworkSettingsError(description: "plugins.\(displayed(id)): \(message)")
            }
            for (key, value) in try Self.members(settings, "plugins.\(displayed(id))") {
                guard key == "requests_per_hour" else {
                    throw Self.unknown(key, "plugins.\(displayed(id)): ", among: ["requests_per_hour"])
                }
                let count = try Self.count(value, "plugins.\(displayed(id)).requests_per_hour")
                if folded == wanted { requestsPerHour = count }
            }
        }
    }

    private static func unknown(
        _ key: String, _ place: String = "", among known: [String]
    ) -> NetworkSettingsError {
        NetworkSettingsError(
            description: "\(place)unknown key \"\(displayed(key))\""
                + didYouMean(key, among: known, else: ", expected \(known.joined(separator: " or "))"))
    }

    private static func members(
        _ value: JSONValue, _ what: String
    ) throws(NetworkSettingsError) -> [(key: String, value: JSONValue)] {
        guard let object = value.object else { throw NetworkSettingsError(description: "\(what): not an object") }
        return object.members.map { ($0.key, $0.value) }
    }

    private static func count(_ value: JSONValue, _ what: String) throws(NetworkSettingsError) -> Int {
        guard let count = value.wholeNumber, (0...1_000_000).contains(count) else {
            throw NetworkSettingsError(description: "\(what): expected 0 to 1,000,000, found \(value.excerpt)")
        }
        return Int(count)
    }
}
