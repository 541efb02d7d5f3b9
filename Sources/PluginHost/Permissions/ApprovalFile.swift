/// What the user has approved for a manifest that `exec` runs by its path, until the plugin's wishes grow.
package struct ApprovalFile {
    private let path: String

    /// The approval kept in the plugin's folder of the state directory.
    package init(folder: String) { path = Path.join(folder, "approval.json") }

    /// The permissions that were approved; `nil` if there is no approval that can be read.
    ///
    /// Credentials are never among them, whatever the file says.
    package func read() -> Set<Permission>? {
        guard let contents = try? FileContents(readingRegularFile: path, limit: 1 << 20),
            let document = try? JSON(parsing: contents.bytes), document["schema"]?.integer == 1,
            let names = document["permissions"]?.array
        else { return nil }
        return Self.kept(Set(names.compactMap { $0.string.flatMap(Permission.init) }))
    }

    /// Keeps an approval; credentials are never part of it.
    package func write(_ permissions: Set<Permission>, manifestPath: String) throws(FileError) {
        let document: JSON = [
            "schema": 1, "manifest": .string(manifestPath),
            "permissions": .array(Self.kept(permissions).sorted().map { .string($0.description) }),
        ]
        try Path.makeFolder(Path.folder(of: path))
        try SharedFile.replace(path, with: document.utf8(.indented))
    }

    private static func kept(_ permissions: Set<Permission>) -> Set<Permission> {
        permissions.filter { $0.name != "credential_access" }
    }
}
