import HostFiles
import PluginHost

/// How much of a file of the log is in the index, and how the file is known again.
struct IndexedFile: Hashable {
    /// The file's name when it was last looked at; the newest gets another one when it is put aside.
    var name: String
    /// The first bytes of the file, which number and hash of its first line are among.
    var beginning: [UInt8]
    /// How many bytes of it are in the index, in whole lines.
    var byteCount: Int

    /// More than number and time of the first line; the line's hash does not matter, since nothing in front of an entry
    /// changes unless somebody writes the log anew.
    private static let beginningBytes = 160

    /// What a file begins with.
    static func beginning(of name: String, in folder: String) throws(PluginFileError) -> [UInt8] {
        let file = try StateFile(Path.join(folder, name)).open()
        return try file.read(count: beginningBytes, at: 0)
    }

    /// Whether `file` is this one, perhaps longer and under the name of those that are put aside.
    func isSame(as file: AuditLogFile, in folder: String) throws(PluginFileError) -> Bool {
        guard file.byteCount >= byteCount else { return false }
        if file.isFinished, file.name == name { return true }
        let now = try Self.beginning(of: file.name, in: folder)
        return now.starts(with: beginning)
    }
}
