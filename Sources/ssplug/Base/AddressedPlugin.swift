import PluginHost

/// A plugin as commands name it: an installed one by its identifier, or one that `exec` runs by its manifest's path.
struct AddressedPlugin {
    /// The manifest.
    let manifest: PluginManifest
    /// Where its store and its counts are.
    let folder: String
    /// What it is configured with, if it is installed.
    private let configuration: JSONValue?
    private let state: StateDirectory

    /// Finds a plugin; a file of that name goes before an identifier.
    ///
    /// - Throws: ``Installations/Failure`` or ``PluginError``.
    init(_ name: String, state: StateDirectory = .ofUser()) throws {
        self.state = state
        let installations = Installations(state: state, audit: NoAudit())
        let isInstalled = try PluginIdentifier.isValid(name) && installations.contains(name)
        if Path.exists(name) || !isInstalled && !Self.isIdentifier(name) {
            manifest = try PluginManifest(path: name)
            configuration = nil
            folder = state.execution(of: manifest, realPath: Path.resolved(name) ?? name)
        } else {
            let installed = try installations.plugin(name)
            manifest = installed.manifest
            configuration = installed.configuration
            folder = installations.storeFolder(of: name)
        }
    }

    /// Whether a name that is no file's, and no installed plugin's, is meant for one.
    static func isIdentifier(_ name: String) -> Bool { PluginIdentifier.isValid(name) && !name.hasSuffix(".json") }

    /// Makes a change that a person asked for, after it is recorded; without a record it is not made.
    ///
    /// - Parameters:
    ///   - action: What is changed.
    ///   - key: The key of the store that is changed, as it was typed.
    ///   - detail: More for the log.
    ///   - body: Makes the change.
    /// - Throws: ``AuditError``, or what `body` throws, which is recorded as well.
    func change(
        _ action: AuditEntry.Action, _ key: String = "", _ detail: JSONObject = JSONObject(),
        _ body: () throws -> Void
    ) async throws {
        let log = AuditLog(state: state)
        let id = manifest.id
        let subject = TypedKey(key, of: manifest, configuration: configuration, in: state).shown
        _ = try await log.record(
            AuditEntry(.decision, plugin: id, action: action, subject: subject, isAllowed: true, detail: detail))
        do {
            try body()
        } catch {
            var detail = JSONObject()
            detail["reason"] = .string("\(error)")
            _ = try? await log.record(
                AuditEntry(.failure, plugin: id, action: action, subject: subject, detail: detail))
            throw error
        }
    }
}
