/// What the user has approved for a manifest that `exec` runs by its path, until the plugin asks for more.
package struct ApprovalFile {
    private let path: String

    /// The approval kept in the plugin's folder of the state directory.
    package init(folder: String) { path = Path.join(folder, "approval.json") }

    /// What the file says.
    package enum Reading: Equatable {
        /// These permissions were approved; credentials are never among them, whatever the file says.
        case approved(Set<PluginPermission>)
        /// There is no approval.
        case none
        /// There is one that is not as it was written, so that it counts for nothing; what is wrong with it.
        case damaged(String)
    }

    /// Reads the approval.
    package func read() -> Reading {
        do {
            guard let bytes = try StateFile(path).read(limit: 1 << 20) else { return .none }
            return .approved(try parse(bytes))
        } catch let error as PluginFileError {
            return .damaged("\(error)")
        } catch {
            return .damaged("\"\(displayed(path, limit: 500))\": \(error)")
        }
    }

    private struct Damage: Error, CustomStringConvertible {
        let description: String
    }

    private func parse(_ bytes: [UInt8]) throws -> Set<PluginPermission> {
        let document = try JSONValue(parsing: bytes)
        switch (document["schema"]?.integer, SealedDocument.seal(of: bytes)) {
        // The schema of before had no checksum.
        case (2, .intact), (1, .missing): break
        default: throw Damage(description: "it was changed since it was written: its checksum is wrong")
        }
        guard let names = document["permissions"]?.array else { throw Damage(description: "no permissions") }
        let permissions = names.compactMap { $0.string.flatMap(PluginPermission.init) }
        guard permissions.count == names.count else { throw Damage(description: "it names unknown permissions") }
        return Self.kept(Set(permissions))
    }

    /// Keeps an approval; credentials are never part of it.
    package func write(_ permissions: Set<PluginPermission>, manifestPath: String) throws(PluginFileError) {
        let document: JSONValue = [
            "schema": 2, "manifest": .string(manifestPath),
            "permissions": .array(Self.kept(permissions).sorted().map { .string($0.description) }),
        ]
        try Path.makeFolder(Path.folder(of: path))
        try SharedFile.replace(path, with: SealedDocument.sealed(document.utf8(.indented), separator: "\n  "))
    }

    private static func kept(_ permissions: Set<PluginPermission>) -> Set<PluginPermission> {
        permissions.filter { $0.name != "credential_access" }
    }
}
