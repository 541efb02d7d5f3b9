import Foundation

/// Folders that tests fill, all below one of this process, which goes when the process ends.
///
///     $TMPDIR/ssplug-tests-PID-UUID/1, 2, …
///
/// A process that is killed leaves its own, which the next one removes.
enum TemporaryFolder {
    private static let prefix = "ssplug-tests-"

    private static let parent: URL = {
        let folder = FileManager.default.temporaryDirectory
        removeAbandoned(in: folder)
        atexit { TemporaryFolder.remove() }
        // Short, since names of sockets have little room.
        return folder.appendingPathComponent("\(prefix)\(getpid())-\(UUID().uuidString.prefix(8))")
    }()

    /// A new folder, or one at a path within a new one.
    static func make(_ path: String = "") throws -> URL {
        let folder = parent.appendingPathComponent(String(UUID().uuidString.prefix(13)))
        let url = path.isEmpty ? folder : folder.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        return url
    }

    /// The path of a file in a new folder, which is still to be written.
    static func file(_ name: String) throws -> URL { try make().appendingPathComponent(name) }

    private static func remove() {
        // What still runs may write while its folder is removed.
        for _ in 0..<20 {
            try? FileManager.default.removeItem(at: parent)
            guard FileManager.default.fileExists(atPath: parent.path) else { return }
            usleep(10_000)
        }
    }

    /// Removes the folders of processes that are gone.
    private static func removeAbandoned(in folder: URL) {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        where name.hasPrefix(prefix) {
            let number = name.dropFirst(prefix.count).prefix { $0 != "-" }
            guard let process = pid_t(number), kill(process, 0) != 0, errno == ESRCH else { continue }
            try? FileManager.default.removeItem(at: folder.appendingPathComponent(name))
        }
    }
}
