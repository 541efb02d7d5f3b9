import PluginHost

/// The files of settings in the state's folder, which people write.
///
/// A command that reads or needs one looks at it before it does anything else, so that a mistake in it leaves nothing
/// half done. That holds for those as well that take rights away: with settings that cannot be used no plugin has an
/// effect, so that nothing urgent waits for the correction.
enum Settings: CaseIterable {
    /// How much log a plugin may cause, in `audit.json`; needed by all that is recorded.
    case audit
    /// What plugins may reach, and how often, in `network.json`.
    case network
    /// Tokens, in `credentials.json`.
    case credentials

    /// What helps, whatever is wrong.
    static let advice = "correct the file, or delete it for the defaults"

    /// Reads a file to see whether it can be used; one that is missing can.
    ///
    /// - Throws: ``AuditSettingsError``, ``NetworkSettingsError`` or ``CredentialError``.
    func check(in state: StateDirectory = .ofUser()) throws {
        switch self {
        case .audit: _ = try AuditSettings(state: state)
        case .network: _ = try NetworkPolicy(state: state, plugin: "")
        case .credentials: try CredentialFile.ofState(state).check()
        }
    }
}
