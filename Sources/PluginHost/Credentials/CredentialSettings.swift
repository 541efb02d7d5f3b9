/// What an administrator wrote about tokens, checked as a whole.
///
///     {"platforms": {"my-platform": {"token": …}, "other": {"environment": "OTHER_TOKEN"}},
///      "plugins": {"com.example.x": {"my-platform": {"token": …}}}}
///
/// Errors name places, never values: any value may be a token.
struct CredentialSettings {
    /// Where a token is.
    enum Source {
        /// It is written in the settings.
        case token(JSONValue)
        /// It is the value of an environment variable.
        case environment(String)
    }

    private var platforms: [ByteString: Source] = [:]
    /// By the plugin's identifier in lower case.
    private var plugins: [String: [ByteString: Source]] = [:]

    /// Reads the settings.
    ///
    /// - Throws: ``CredentialError`` with the place of the first problem, such as `$.platforms.x.token`.
    init(parsing bytes: [UInt8]) throws(CredentialError) {
        let document: JSONValue
        do {
            document = try JSONValue(parsing: bytes)
        } catch {
            // The message would quote a byte of what may be a token.
            throw CredentialError("not valid JSON at line \(error.line), column \(error.column)")
        }
        for member in try Self.members(document, .root) {
            let path = JSONPath.root[member.key]
            switch member.key {
            case "platforms": platforms = try Self.sources(member.value, path)
            case "plugins": plugins = try Self.plugins(member.value, path)
            default: throw Self.unknown(member.key, path, among: ["platforms", "plugins"])
            }
        }
    }

    /// Where the token of a platform for a plugin is; what is said for the plugin goes before what is said for all.
    func source(for platform: String, plugin: String) -> Source? {
        plugins[PluginIdentifier.folded(plugin)]?[ByteString(platform)] ?? platforms[ByteString(platform)]
    }

    /// Where all tokens are.
    var sources: [Source] { Array(platforms.values) + plugins.values.flatMap(\.values) }

    private static func plugins(
        _ value: JSONValue, _ path: JSONPath
    ) throws(CredentialError) -> [String: [ByteString: Source]] {
        var result: [String: [ByteString: Source]] = [:]
        for member in try members(value, path) {
            let place = path[member.key]
            if let problem = PluginIdentifier.problem(of: member.key) {
                throw CredentialError("\(place.text): \(problem)")
            }
            let id = PluginIdentifier.folded(member.key)
            guard result[id] == nil else {
                throw CredentialError(
                    "\(place.text): the same plugin is there twice; identifiers differ by more than case")
            }
            result[id] = try sources(member.value, place)
        }
        return result
    }

    private static func sources(_ value: JSONValue, _ path: JSONPath) throws(CredentialError) -> [ByteString: Source] {
        var result: [ByteString: Source] = [:]
        for member in try members(value, path) {
            let place = path[member.key]
            guard PluginPermission.isPlatform(member.key) else {
                throw CredentialError(
                    "\(place.text): a platform's name has 1 to 64 letters, digits, \".\", \"_\" or \"-\"")
            }
            result[ByteString(member.key)] = try source(member.value, place)
        }
        return result
    }

    private static func source(_ value: JSONValue, _ path: JSONPath) throws(CredentialError) -> Source {
        var result: Source?
        for member in try members(value, path) {
            let place = path[member.key]
            switch member.key {
            case "token":
                if let problem = Token.problem(of: member.value, place) { throw CredentialError(problem) }
                result = .token(member.value)
            case "environment":
                guard let name = member.value.string, isVariable(name) else {
                    throw CredentialError(
                        "\(place.text): expected the name of an environment variable such as \"MY_TOKEN\", found "
                            + (member.value.string == nil ? member.value.kind : "another string"))
                }
                result = .environment(name)
            default: throw unknown(member.key, place, among: ["token", "environment"])
            }
        }
        guard value.object?.members.count ?? 0 <= 1 else {
            throw CredentialError("\(path.text): expected either \"token\" or \"environment\", found both")
        }
        guard let result else {
            throw CredentialError("\(path.text): expected {\"token\": …} or {\"environment\": \"NAME\"}, found {}")
        }
        return result
    }

    private static func members(_ value: JSONValue, _ path: JSONPath) throws(CredentialError) -> [JSONObject.Member] {
        guard let object = value.object else {
            throw CredentialError("\(path.text): expected an object, found \(value.kind)")
        }
        return object.members
    }

    private static func unknown(_ key: String, _ path: JSONPath, among known: [String]) -> CredentialError {
        let list = known.map { "\"\($0)\"" }.joined(separator: " and ")
        return CredentialError(
            "\(path.text): unknown key" + didYouMean(key, among: known, else: "; keys here are \(list)"))
    }

    /// Whether text can name an environment variable: letters, digits and `_`, not starting with a digit.
    static func isVariable(_ name: String) -> Bool {
        guard (1...256).contains(name.utf8.count), let first = name.utf8.first,
            !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
        else { return false }
        return name.utf8.allSatisfy {
            isIdentifierByte($0) && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "-")
        }
    }
}
