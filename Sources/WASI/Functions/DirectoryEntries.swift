import Wasm

// Reading directories.
// WASI preview 1, https://github.com/WebAssembly/WASI/blob/snapshot-01/phases/snapshot/docs.md

extension WASI {
    /// The bytes of a `dirent` before the name.
    private static let entryHeaderByteCount = 24

    /// `fd_readdir`: reads the entries of a directory, `.` and `..` first and the others in the order of their names.
    ///
    /// The entries are those of the first read; reading from 0 again looks anew.
    ///
    /// - Parameters:
    ///   - number: The descriptor.
    ///   - buffer: Where the entries go, each a `dirent` of 24 bytes followed by its name; the last may be cut.
    ///   - count: The buffer's size in bytes.
    ///   - cookie: 0 for the start, or the `d_next` of the entry to go on after.
    ///   - result: Where the number of bytes goes, 4 bytes; less than `count` means that the end was reached.
    /// - Throws: ``Errno/badf``; ``Errno/notdir`` for a file; ``Errno/notcapable``; ``Errno/fault``; what the system
    ///   reports.
    func fdReaddir(
        _ caller: borrowing Caller, _ number: UInt32, _ buffer: UInt32, _ count: UInt32, _ cookie: UInt64,
        _ result: UInt32
    ) throws(CallFailure) {
        let directory: OpenDirectory
        switch try descriptors[number] {
        case .directory(let open): directory = open
        case .file: throw .errno(.notdir)
        case .input, .output: throw .errno(.badf)
        }
        guard directory.rights.contains(.fdReaddir) else { throw .errno(.notcapable) }
        try caller.check(result, count: 4)
        try caller.check(buffer, count: UInt64(count))
        if cookie == 0 { directory.entries = nil }
        let entries = try entries(of: directory)

        var bytes: [UInt8] = []
        var index = Int(clamping: cookie)
        while index < entries.count, bytes.count < Int(clamping: count) {
            append(entries[index], next: UInt64(index) + 1, to: &bytes)
            index += 1
        }
        if bytes.count > Int(clamping: count) { bytes.removeLast(bytes.count - Int(clamping: count)) }
        try caller.put(bytes, at: UInt64(buffer))
        try caller.put(UInt32(clamping: bytes.count), at: UInt64(result))
    }

    private func entries(of directory: OpenDirectory) throws(CallFailure) -> [DirectoryEntry] {
        if let entries = directory.entries { return entries }
        let host = directory.host.number
        let entries = try reporting { () throws(SystemError) -> [DirectoryEntry] in
            let all = try system.entries(of: host)
            let own = try system.status(of: host).inode
            // The guest must not learn what is above its directory, so `..` has the number of the directory itself.
            let special = [".", ".."].map { DirectoryEntry(name: Array($0.utf8), inode: own, type: .directory) }
            let others = all.filter { entry in !special.contains { $0.name == entry.name } }
            return special + others.sorted { $0.name.lexicographicallyPrecedes($1.name) }
        }
        directory.entries = entries
        return entries
    }

    private func append(_ entry: DirectoryEntry, next: UInt64, to bytes: inout [UInt8]) {
        func append(_ number: UInt64, byteCount: Int) {
            for index in 0..<byteCount { bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(index * 8))) }
        }
        append(next, byteCount: 8)
        append(entry.inode, byteCount: 8)
        append(UInt64(entry.name.count), byteCount: 4)
        append(UInt64(entry.type.rawValue), byteCount: Self.entryHeaderByteCount - 20)
        bytes += entry.name
    }
}
