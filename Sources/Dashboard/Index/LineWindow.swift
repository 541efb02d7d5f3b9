import HostFiles
import PluginHost

/// Reads lines of the log that lie near each other, one behind the other, with few calls of the system.
struct LineWindow {
    private let folder: String
    private let files: [IndexedFile]
    private var file = -1
    private var start = 0
    private var bytes: [UInt8] = []

    private static let windowBytes = 1 << 20
    private static let behindBytes = 32 << 10

    init(folder: String, files: [IndexedFile]) {
        self.folder = folder
        self.files = files
    }

    /// The line of an entry without its newline; `nil` where it is no longer there.
    ///
    /// Whoever goes from the newest to the oldest entry pays for a read in a megabyte.
    mutating func line(of entry: IndexedEntry) -> ArraySlice<UInt8>? {
        if let line = lineInside(entry) { return line }
        guard files.indices.contains(entry.file),
            let open = try? StateFile(Path.join(folder, files[entry.file].name)).open()
        else { return nil }
        let first = max(0, entry.offset + Self.behindBytes - Self.windowBytes)
        guard let read = try? open.read(count: Self.windowBytes, at: first) else { return nil }
        (file, start, bytes) = (entry.file, first, read)
        if let line = lineInside(entry) { return line }
        var reader = LineReader(from: entry.offset, maximumLineBytes: AuditLogFile.maximumLineBytes)
        guard let line = try? reader.next(in: open) else { return nil }
        return line.bytes[...]
    }

    private func lineInside(_ entry: IndexedEntry) -> ArraySlice<UInt8>? {
        let first = entry.offset - start
        guard entry.file == file, bytes.indices.contains(first),
            let end = bytes[first...].firstIndex(of: UInt8(ascii: "\n"))
        else { return nil }
        return bytes[first..<end]
    }
}
