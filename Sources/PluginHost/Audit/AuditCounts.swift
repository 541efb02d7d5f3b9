/// Which plugins have a count of audit lines, so that a count that is gone can be told from one that never was.
///
///     audit/quota.list    {"schema":1,"counts":["<name>",…],"was_lost":true,"checksum":"…"}
///
/// The list is written anew when a plugin gets its count, after that count, which says that it is listed after that: what a
/// crash leaves off the list comes to it with the next line. It never loses a name. A list that is gone, or an earlier one, is
/// missed where a count says that it is listed; the one that is written then says so for ever, since nobody knows which counts
/// went with it.
package struct AuditCounts {
    /// The folder of the counts.
    private let folder: String
    /// The names of the counts that are there.
    private let present: Set<String>
    /// The list; `nil` where there is none that can be believed.
    private let list: List?
    /// Whether there was a list, which is not there or not as it was written.
    private let isListLost: Bool

    /// What the list's file has.
    private struct List: Equatable {
        /// The names of the counts.
        var names: Set<String> = []
        /// Whether a list was lost before.
        var wasLost = false

        /// Reads a file; `nil` for one that is not as it was written.
        init?(_ bytes: [UInt8]) {
            guard case .intact = SealedDocument.seal(of: bytes), let document = try? JSONValue(parsing: bytes),
                document["schema"] == 1, let names = document["counts"]?.array?.map(\.string),
                !names.contains(nil)
            else { return nil }
            self.names = Set(names.compactMap { $0 })
            wasLost = document["was_lost"]?.bool ?? false
        }

        init(names: Set<String>, wasLost: Bool) { (self.names, self.wasLost) = (names, wasLost) }

        /// What ``init(_:)`` reads.
        var bytes: [UInt8] {
            var object = JSONObject()
            object["schema"] = 1
            object["counts"] = .array(names.sorted().map(JSONValue.string))
            object["was_lost"] = wasLost ? true : nil
            return SealedDocument.sealed(JSONValue.object(object).utf8())
        }
    }

    /// The turn of counts that are listed begin here, far from those that earlier versions have reached.
    static let firstListedTurn: UInt64 = 1 << 40

    private static let maximumBytes = 16 << 20

    private static func path(_ folder: String) -> String { folder + ".list" }

    /// Looks at the counts in a folder.
    ///
    /// - Throws: ``PluginFileError`` if the folder or the list cannot be read.
    init(in folder: String) throws(PluginFileError) {
        self.folder = folder
        let present = Set(try StateFolder(folder).names())
        self.present = present
        var found = try Self.list(folder)
        let said = present.filter {
            !(found.list?.names.contains($0) ?? false) && Self.saysListed(Path.join(folder, $0))
        }
        // A count says that it is listed after it is: those who hold no lock may have read the list before.
        if !said.isEmpty { found = try Self.list(folder) }
        list = found.list
        isListLost = found.isBroken || !said.isSubset(of: found.list?.names ?? [])
    }

    /// The list as far as it can be believed, and whether there is one that cannot be.
    private static func list(_ folder: String) throws(PluginFileError) -> (list: List?, isBroken: Bool) {
        let bytes = try StateFile(path(folder)).read(limit: maximumBytes)
        let list = bytes.flatMap(List.init)
        return (list, list == nil && bytes != nil)
    }

    /// Whether a count says that it is listed.
    private static func saysListed(_ path: String) -> Bool {
        guard let bytes = try? StateFile(path).read(limit: 1 << 10) else { return false }
        return AuditQuota.last(of: bytes).record?.turn ?? 0 >= firstListedTurn
    }

    /// Whether a list that can be believed has a name.
    static func isListed(_ name: String, in folder: String) throws(PluginFileError) -> Bool {
        try list(folder).list?.names.contains(name) ?? false
    }

    /// Why a count is not there.
    func lack(of name: String) -> AuditQuota.Damage {
        if list?.names.contains(name) ?? false { return .missing }
        return isListLost || list?.wasLost ?? false ? .unlisted : .none
    }

    /// Writes the list of the counts that are there or were listed.
    static func write(in folder: String) throws(PluginFileError) {
        let counts = try AuditCounts(in: folder)
        let list = List(
            names: counts.present.union(counts.list?.names ?? []),
            wasLost: counts.isListLost || counts.list?.wasLost ?? false)
        guard list != counts.list else { return }
        try SharedFile.replace(path(folder), with: list.bytes)
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
        var paths = counts.present.union(counts.list?.names ?? []).sorted().map { Path.join(quotas, $0) }.filter {
            path in
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
