/// Tokens from a file that only its owner can read.
///
/// The file is JSON. A token is a string, or an object of what the platform's plugin expects; it may also be the value of an environment variable that the file
/// names. What is said for a plugin goes before what is said for all:
///
///     {"platforms": {"my-platform": {"token": {"access_token": "…"}},
///                    "other": {"environment": "OTHER_TOKEN"}},
///      "plugins": {"com.example.x": {"my-platform": {"token": "…"}}}}
///
/// It is read anew for each request, so that a token can be replaced while the host runs, and kept nowhere. It must be
/// a regular file of the user's with mode 0600 or stricter, in a folder that nobody else may write. A file that is not
/// there has no tokens.
package struct CredentialFile: CredentialProvider {
    /// The file's path.
    package let path: String
    private let environment: @Sendable (String) -> String?

    private static let maximumBytes = 1 << 20

    /// The tokens of a file.
    ///
    /// - Parameters:
    ///   - path: The file's path.
    ///   - environment: The value of an environment variable; the process's if not given.
    package init(path: String, environment: (@Sendable (String) -> String?)? = nil) {
        self.path = path
        self.environment = environment ?? { environmentVariable($0) }
    }

    /// The tokens in `credentials.json` of a state directory.
    package static func ofState(_ state: StateDirectory) -> CredentialFile {
        CredentialFile(path: Path.join(state.path, "credentials.json"))
    }

    /// The token for a platform; `nil` if the file has none for it, or the variable that it names is not set or empty.
    ///
    /// - Throws: ``CredentialError`` if the file may have been read or written by others, or is not what is expected.
    package func credentials(for platform: String, plugin: String) async throws(CredentialError) -> JSONValue? {
        switch try source(for: platform, plugin: plugin) {
        case .token(let token)?: return token
        case .environment(let name)?:
            return try Token.value(ofVariable: name, environment(name)).map(JSONValue.string)
        case nil: return nil
        }
    }

    /// Whether the file can be used, should it be there.
    ///
    /// - Throws: ``CredentialError`` if the file may have been read or written by others, or is not what is expected.
    package func check() throws(CredentialError) { _ = try source(for: "", plugin: "") }

    /// The tokens that the file has or names, for those who keep them out of what they write; none where it cannot be used.
    func tokens() -> [JSONValue] {
        guard let bytes = try? StateFile(path, madeBy: .keeperOfSecrets).read(limit: Self.maximumBytes),
            let settings = try? CredentialSettings(parsing: bytes)
        else { return [] }
        return settings.sources.compactMap { source in
            switch source {
            case .token(let token): token
            case .environment(let name): environment(name).map(JSONValue.string)
            }
        }
    }

    private func source(for platform: String, plugin: String) throws(CredentialError) -> CredentialSettings.Source? {
        let bytes: [UInt8]
        do throws(PluginFileError) {
            let file = StateFile(path, madeBy: .keeperOfSecrets)
            guard let found = try file.read(limit: Self.maximumBytes) else { return nil }
            bytes = found
        } catch {
            throw CredentialError("\(error)")
        }
        do {
            return try CredentialSettings(parsing: bytes).source(for: platform, plugin: plugin)
        } catch {
            throw CredentialError("cannot use \"\(displayed(path, limit: 500))\": \(error)")
        }
    }
}

extension CredentialFile: CredentialAdvisor {
    func advice(for platform: String, plugin: String) -> String {
        if let source = try? source(for: platform, plugin: plugin), case .environment(let name) = source {
            return "set the environment variable \(name), which \"\(displayed(path, limit: 500))\" names"
        }
        return "write {\"platforms\": {\"\(displayed(platform))\": {\"token\": …}}} to "
            + "\"\(displayed(path, limit: 500))\", mode 0600"
    }
}
