import HostFiles
import Platform
import StrictJSON

/// The index as a file beside the log, so that it need not be made at each start.
///
///     audit/dashboard.index    a line of JSON | entries of 40 bytes | CRC-32 of all before it, in 4 bytes
///
/// The line names the version, the size of an entry, the log's files, and the names that entries have numbers for. Entries
/// are written as they lie in memory: a file that another kind of machine has written, or that was changed, is as good as
/// none. It is replaced by rename, so that it is never half there; nothing is lost with it.
enum KeptIndex {
    private static let version = 1
    /// Far more than names take; a longer first line is not read.
    private static let maximumHeadBytes = 64 << 20
    private static let entryBytes = MemoryLayout<IndexedEntry>.stride
    private static let byteOrder = 1.littleEndian == 1 ? "little" : "big"

    static func path(in folder: String) -> String { Path.join(folder, "dashboard.index") }

    /// Replaces the file.
    static func write(_ contents: IndexContents, in folder: String) throws(PluginFileError) {
        let path = path(in: folder)
        let temporary = "\(path).\(getpid()).new"
        do throws(PluginFileError) {
            let file = try StateFile(temporary).open(O_WRONLY | O_CREAT | O_TRUNC)
            var checksum = CRC32()
            func add(_ bytes: [UInt8]) throws(PluginFileError) {
                checksum.update(bytes)
                try file.writeAll(bytes)
            }
            try add(head(of: contents))
            for piece in contents.kept {
                // SAFETY: an entry is numbers without padding, so that all of its bytes have values.
                try add(unsafe piece.withUnsafeBytes { unsafe Array($0) })
            }
            let sum = checksum.value
            try file.writeAll((0..<4).map { UInt8(truncatingIfNeeded: sum >> (8 * UInt32($0))) })
            try Path.move(temporary, to: path)
        } catch {
            try? Path.remove(temporary)
            throw error
        }
    }

    private static func head(of contents: IndexContents) -> [UInt8] {
        let files = contents.files.map { file -> JSONValue in
            [
                "name": .string(file.name), "beginning": .string(Base64.encode(file.beginning)),
                "bytes": .number(JSONNumber(file.byteCount)),
            ]
        }
        let head: JSONValue = [
            "version": .number(JSONNumber(version)), "entry_bytes": .number(JSONNumber(entryBytes)),
            "byte_order": .string(byteOrder), "entries": .number(JSONNumber(contents.count)), "files": .array(files),
            "plugins": .array(contents.names.plugins.map(JSONValue.string)),
            "types": .array(contents.names.types.map(JSONValue.string)),
        ]
        return head.utf8() + [UInt8(ascii: "\n")]
    }

    /// Reads the file.
    ///
    /// - Returns: `nil` if there is none, or one that is not whole.
    static func read(in folder: String) -> IndexContents? {
        guard let file = try? StateFile(path(in: folder)).openIfPresent(), let size = try? Int(file.status().st_size)
        else { return nil }
        var reader = LineReader(maximumLineBytes: maximumHeadBytes)
        guard let line = try? reader.next(in: file), line.isTerminated, !line.isTooLong,
            let head = try? JSONValue(parsing: line.bytes, maximumBytes: maximumHeadBytes),
            let count = entryCount(in: head),
            count <= size / entryBytes, reader.position + count * entryBytes + 4 == size,
            var contents = contents(of: head)
        else { return nil }
        var checksum = CRC32()
        checksum.update(line.bytes + [UInt8(ascii: "\n")])
        var offset = reader.position
        var left = count
        while left > 0 {
            let pieceCount = min(left, IndexContents.pieceCount)
            guard let bytes = try? file.read(count: pieceCount * entryBytes, at: offset),
                bytes.count == pieceCount * entryBytes
            else { return nil }
            checksum.update(bytes)
            contents.append(piece: entries(of: bytes))
            offset += bytes.count
            left -= pieceCount
        }
        let sum = checksum.value
        guard let end = try? file.read(count: 4, at: offset),
            end == (0..<4).map({ UInt8(truncatingIfNeeded: sum >> (8 * UInt32($0))) })
        else { return nil }
        return contents
    }

    private static func entries(of bytes: [UInt8]) -> [IndexedEntry] {
        unsafe bytes.withUnsafeBytes { buffer in
            // SAFETY: an entry is numbers that may have any value, and the loop ends before the buffer does.
            (0..<buffer.count / entryBytes).map { index in
                unsafe buffer.loadUnaligned(fromByteOffset: index * entryBytes, as: IndexedEntry.self)
            }
        }
    }

    private static func entryCount(in head: JSONValue) -> Int? {
        guard head["version"]?.integer == Int64(version), head["entry_bytes"]?.integer == Int64(entryBytes),
            head["byte_order"]?.string == byteOrder, let count = head["entries"]?.integer, count >= 0
        else { return nil }
        return Int(exactly: count)
    }

    private static func contents(of head: JSONValue) -> IndexContents? {
        guard let files = head["files"]?.array, let plugins = head["plugins"]?.array, let types = head["types"]?.array
        else { return nil }
        var contents = IndexContents()
        for file in files {
            guard let name = file["name"]?.string, let beginning = file["beginning"]?.string.flatMap(Base64.decode),
                let count = file["bytes"]?.integer.flatMap({ Int(exactly: $0) }), count >= 0
            else { return nil }
            contents.files.append(IndexedFile(name: name, beginning: beginning, byteCount: count))
        }
        contents.names = IndexNames(plugins: plugins.compactMap(\.string), types: types.compactMap(\.string))
        return contents
    }
}
