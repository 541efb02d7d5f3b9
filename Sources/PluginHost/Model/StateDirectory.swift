import Platform

/// Where the host keeps what outlives a process: stores, approvals, installed plugins, the audit log.
///
///     <root>/plugins/<lower-cased id>/   what belongs to an installed plugin
///     <root>/exec/<digest>/              what belongs to a manifest that `exec` runs by its path
///     <root>/audit/                      the audit log
///
/// Folders have mode 0700 and files 0600.
public struct StateDirectory: Sendable, Hashable {
    /// The folder's path.
    package let path: String

    /// The state in a given folder, which is made when something is first written.
    public init(path: String) { self.path = path }

    /// The folder of the user: `$SSPLUG_HOME`, else `$XDG_DATA_HOME/ssplug`, else `~/.local/share/ssplug`.
    package static func ofUser() -> StateDirectory {
        if let home = environmentVariable("SSPLUG_HOME") { return StateDirectory(path: home) }
        // The XDG specification tells programs to ignore a relative path.
        if let data = environmentVariable("XDG_DATA_HOME"), data.utf8.first == UInt8(ascii: "/") {
            return StateDirectory(path: Path.join(data, "ssplug"))
        }
        return StateDirectory(
            path: Path.join(environmentVariable("HOME") ?? homeOfUser() ?? ".", ".local/share/ssplug"))
    }

    /// The home folder in the system's list of users, for processes without `HOME`.
    private static func homeOfUser() -> String? {
        var entry = unsafe passwd()
        var found: UnsafeMutablePointer<passwd>?
        var buffer = [CChar](repeating: 0, count: 16_384)
        // SAFETY: the entry's strings lie in the buffer, which is used in no other way until they are copied.
        return unsafe buffer.withUnsafeMutableBufferPointer { buffer in
            guard let start = buffer.baseAddress,
                unsafe getpwuid_r(getuid(), &entry, start, buffer.count, &found) == 0, unsafe found != nil,
                let home = unsafe entry.pw_dir
            else { return nil }
            return unsafe String(cString: home)
        }
    }

    /// The folder of the audit log.
    package var auditFolder: String { Path.join(path, "audit") }
}
