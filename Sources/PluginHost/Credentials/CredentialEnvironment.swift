/// Tokens from environment variables that the administrator names, one for each platform.
///
///     services.credentials = CredentialEnvironment(["my-platform": "MY_PLATFORM_TOKEN"])
///
/// No other variable is read, whatever a plugin or its manifest says. The value is passed on as a string.
public struct CredentialEnvironment: CredentialProvider {
    private let variables: [String: String]
    private let environment: @Sendable (String) -> String?

    /// The tokens of some variables.
    ///
    /// - Parameters:
    ///   - variables: The variable with the token of each platform.
    ///   - environment: The value of an environment variable; the process's if not given.
    public init(_ variables: [String: String], environment: (@Sendable (String) -> String?)? = nil) {
        self.variables = variables
        self.environment = environment ?? { environmentVariable($0) }
    }

    /// The value of the platform's variable; `nil` if there is no such variable, or it is not set or empty.
    ///
    /// - Throws: ``CredentialError`` if the value cannot be a token, such as one with a line break.
    public func credentials(for platform: String, plugin: String) async throws(CredentialError) -> JSONValue? {
        guard let name = variables[platform] else { return nil }
        return try Token.value(ofVariable: name, environment(name)).map(JSONValue.string)
    }
}

extension CredentialEnvironment: CredentialAdvisor {
    func advice(for platform: String, plugin: String) -> String {
        guard let name = variables[platform] else { return "name the environment variable that has it" }
        return "set the environment variable \(displayed(name))"
    }
}
