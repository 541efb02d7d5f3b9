import HostFiles
import PluginHost
import Synchronization

/// An index of the audit log, kept beside it; the log stays the truth.
///
///     audit/*.log ──lines──▶ builder (one thread) ──▶ IndexContents ──▶ whoever asks
///                                 ▲        │ now and then
///                                 └── audit/dashboard.index
///
/// The index is read anew from the log where its files are no longer those that it was made of: older ones deleted, or
/// the log written anew. Until it is whole, its contents say how much of the log they hold.
final class AuditIndex: Sendable {
    /// How far the index is.
    struct Progress: Hashable {
        /// The bytes of the log that are in the index.
        var ready = 0
        /// The bytes of the log.
        var total = 0

        var isWhole: Bool { ready >= total }
    }

    private struct Shared {
        var contents = IndexContents()
        var progress = Progress()
    }

    let folder: String
    private let shared = Mutex(Shared())
    private let builder: Mutex<IndexContents?> = Mutex(nil)
    private let keptCount = Mutex(0)

    /// The lines that are read before others get to see them.
    private static let batchCount = 20_000
    /// How many further entries are worth writing the index anew.
    private static let keepsAfter = 50_000

    /// The index of the log in `folder`; nothing is read yet.
    init(folder: String) { self.folder = folder }

    /// What is in the index, and how far it is.
    func snapshot() -> (contents: IndexContents, progress: Progress) {
        shared.withLock { ($0.contents, $0.progress) }
    }

    /// Reads what the log has and the index has not.
    ///
    /// - Parameter mayGoOn: Asked after each batch.
    /// - Throws: ``PluginFileError`` if the log cannot be read.
    func refresh(mayGoOn: () -> Bool = { true }) throws(PluginFileError) {
        let result = builder.withLock { contents -> Result<Void, PluginFileError> in
            do throws(PluginFileError) {
                var current = contents ?? keptContents() ?? IndexContents()
                contents = nil
                defer { contents = current }
                try update(&current, mayGoOn)
                return .success(())
            } catch {
                return .failure(error)
            }
        }
        try result.get()
    }

    private func update(_ contents: inout IndexContents, _ mayGoOn: () -> Bool) throws(PluginFileError) {
        let files = try AuditLogFile.all(in: folder)
        if try !isContinued(contents, by: files) { contents = IndexContents() }
        let total = files.reduce(0) { $0 + $1.byteCount }
        for (number, file) in files.enumerated() {
            if number == contents.files.count {
                let beginning = try IndexedFile.beginning(of: file.name, in: folder)
                contents.files.append(IndexedFile(name: file.name, beginning: beginning, byteCount: 0))
            }
            contents.files[number].name = file.name
            guard contents.files[number].byteCount < file.byteCount else { continue }
            guard try read(file, number, into: &contents, total, mayGoOn) else { return }
        }
        publish(contents, total)
        keep(contents)
    }

    /// Reads a file from where the index ends.
    ///
    /// - Returns: Whether to go on.
    private func read(
        _ file: AuditLogFile, _ number: Int, into contents: inout IndexContents, _ total: Int, _ mayGoOn: () -> Bool
    ) throws(PluginFileError) -> Bool {
        let open = try StateFile(Path.join(folder, file.name)).open()
        // The newest may have been put aside since, and another have its name.
        guard try open.read(count: contents.files[number].beginning.count, at: 0) == contents.files[number].beginning
        else { return false }
        var reader = LineReader(
            from: contents.files[number].byteCount, to: file.byteCount, maximumLineBytes: AuditLogFile.maximumLineBytes)
        var offset = contents.files[number].byteCount
        var count = 0
        while let line = try reader.next(in: open) {
            // Half a line at the end of the newest is being written.
            guard line.isTerminated || file.isFinished else { break }
            if !line.bytes.isEmpty || line.isTooLong {
                contents.append(EntryScanner.entry(line.bytes, file: number, offset: offset, &contents.names))
            }
            offset = reader.position
            contents.files[number].byteCount = offset
            count += 1
            if count % Self.batchCount == 0 {
                publish(contents, total)
                guard mayGoOn() else { return false }
            }
        }
        return true
    }

    /// Whether the files are those of the index, and perhaps further ones.
    private func isContinued(_ contents: IndexContents, by files: [AuditLogFile]) throws(PluginFileError) -> Bool {
        guard contents.files.count <= files.count else { return false }
        for (known, file) in zip(contents.files, files) where try !known.isSame(as: file, in: folder) { return false }
        return true
    }

    private func publish(_ contents: IndexContents, _ total: Int) {
        let ready = contents.files.reduce(0) { $0 + $1.byteCount }
        shared.withLock { $0 = Shared(contents: contents, progress: Progress(ready: ready, total: total)) }
    }

    private func keptContents() -> IndexContents? {
        guard let contents = KeptIndex.read(in: folder) else { return nil }
        keptCount.withLock { $0 = contents.count }
        return contents
    }

    /// Keeps the index where it has grown enough to be worth it; without room for it, it is made anew each time.
    private func keep(_ contents: IndexContents) {
        let isDue = keptCount.withLock { count in
            guard contents.count >= count + Self.keepsAfter || contents.count < count else { return false }
            count = contents.count
            return true
        }
        if isDue { try? KeptIndex.write(contents, in: folder) }
    }
}
