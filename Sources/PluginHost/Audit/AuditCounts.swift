/// Which plugins have a count of audit lines, so that a count that is gone can be told from one that never was.
///
///     audit/quota.list    {"schema":1,"counts":["<name>",…],"checksum":"…"}
///
/// The list is written anew when a plugin gets its count, after that count, which says that it is listed after that: what a
/// crash leaves off the list comes to it with the next line. It never loses a name. A list that is gone is missed where a count
/// says that there was one.
package struct AuditCounts {
    /// The folder of the counts.
    private let folder: String
    /// The names of the counts that are there.
    private let present: Set<String>
    /// The names that are listed; `nil` where there is no list that can be believed.
    private let listed: Set<String>?
    /// Whether there was a list, which is not there or not as it was written.
    private let isListLost: Bool

    /// The turn of counts that are listed begin here, far from those that earlier versions have reached.
    static let firstListedTurn: UInt64 = 1 << 40

    private static let maximumBytes = 16 << 20

    private static func path(_ folder: String) -> String { folder + ".list" }

    /// Looks at the counts in a folder.
    ///
    /// - Throws: ``PluginFileError`` if the folder or the list cannot be read.
    init(in folder: String) throws(PluginFileError) {
        self.folder = folder
        present = Set(try StateFolder(folder).names())
        let bytes = try StateFile(Self.path(folder)).read(limit: Self.maximumBytes)
        listed = bytes.flatMap(Self.names)
        isListLost = listed == nil && (bytes != nil || present.contains { Self.saysList(Path.join(folder, $0)) })
    }

    private static func names(_ bytes: [UInt8]) -> Set<String>? {
        guard case .intact = SealedDocument.seal(of: bytes), let document = try? JSONValue(parsing: bytes),
            document["schema"] == 1, let names = document["counts"]?.array?.map(\.string),
            !names.contains(nil)
        else { return nil }
        return Set(names.compactMap { $0 })
    }

    /// Whether a count says that there is a list.
    private static func saysList(_ path: String) -> Bool {
        guard let bytes = try? StateFile(path).read(limit: 1 << 10) else { return false }
        return AuditQuota.last(of: bytes).record?.turn ?? 0 >= firstListedTurn
    }

    /// Why a count is not there.
    func lack(of name: String) -> AuditQuota.Damage {
        if isListLost { return .unlisted }
        return listed?.contains(name) ?? false ? .missing : .none
    }

    /// Writes the list of the counts that are there or were listed.
    static func write(in folder: String) throws(PluginFileError) {
        let counts = try AuditCounts(in: folder)
        let names = counts.present.union(counts.listed ?? [])
        guard names != counts.listed else { return }
        let document: JSONValue = ["schema": 1, "counts": .array(names.sorted().map(JSONValue.string))]
        try SharedFile.replace(path(folder), with: SealedDocument.sealed(document.utf8()))
    }
}

extension AuditCounts {
    /// Whether there is a count, which follows a line of the log.
    static func exist(in folder: String) throws(PluginFileError) -> Bool {
        try !StateFolder(AuditPaths.quotas(folder)).names().isEmpty
    }

    /// The paths of the counts in a log's folder that are gone or not as they were written, and that of their list if it is;
    /// files that cannot be read are left out.
    ///
    /// - Throws: ``PluginFileError`` if the folder of the counts or their list cannot be read.
    package static func damaged(in folder: String) throws(PluginFileError) -> [String] {
        let quotas = AuditPaths.quotas(folder)
        let counts = try AuditCounts(in: quotas)
        var paths = counts.present.union(counts.listed ?? []).sorted().map { Path.join(quotas, $0) }.filter { path in
            do throws(PluginFileError) {
                guard let bytes = try StateFile(path).read(limit: 1 << 20) else { return true }
                return AuditQuota.last(of: bytes).damage != .none
            } catch {
                return false
            }
        }
        if counts.isListLost { paths.append(Self.path(quotas)) }
        return paths
    }
}
