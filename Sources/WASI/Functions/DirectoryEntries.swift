import Wasm

// Reading directories.
// WASI preview 1, https://github.com/WebAssembly/WASI/blob/snapshot-01/phases/snapshot/docs.md

extension WASI {
    /// The bytes of a `dirent` before the name.
    private static let entryHeaderByteCount = 24

    /// How many bytes of entries are read between two looks at cancellation and deadline.
    private static let portion: UInt64 = 65_536
    /// The cookie behind `.` and `..`; a position of the system is that much below its cookie.
    private static let firstHostCookie: UInt64 = 2

    /// `fd_readdir`: reads the entries of a directory: `.`, `..`, and then the others in the system's order.
    ///
    /// They are read anew in each call, and none is kept. An entry that is there all the time is found exactly once;
    /// one that is made or removed meanwhile may be found or not.
    ///
    /// - Parameters:
    ///   - number: The descriptor.
    ///   - buffer: Where the entries go, each a `dirent` of 24 bytes followed by its name; the last may be cut.
    ///   - count: The buffer's size in bytes.
    ///   - cookie: 0 for the start, or the `d_next` of the entry to go on after.
    ///   - result: Where the number of bytes goes, 4 bytes; less than `count` means that the end was reached.
    /// - Throws: ``WASIErrno/badf``; ``WASIErrno/notdir`` for a file; ``WASIErrno/notcapable``; ``WASIErrno/fault``; what the system
    ///   reports; the guest's end if it is interrupted.
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

        var cookie = cookie
        var written: UInt64 = 0
        var hasMore = true
        while hasMore, written < UInt64(count) {
            let room = UInt64(count) - written
            var portion: [UInt8] = []
            var entryCount: UInt64 = 0
            (cookie, hasMore) = try reporting { () throws(SystemError) in
                try read(
                    directory, from: cookie, atLeast: min(room, Self.portion), into: &portion, counting: &entryCount)
            }
            try caller.charge(entryCount)
            // What is left of an entry that does not fit is not lost: the guest goes on after the one before it.
            if portion.count > Int(clamping: room) { portion.removeLast(portion.count - Int(clamping: room)) }
            try caller.put(portion, at: UInt64(buffer) + written)
            written += UInt64(portion.count)
            if hasMore, written < UInt64(count) { try caller.endIfInterrupted() }
        }
        try caller.put(UInt32(clamping: written), at: UInt64(result))
    }

    /// Reads whole entries until they have so many bytes, or there are no more.
    ///
    /// - Returns: The cookie to go on with, and whether there may be more entries.
    private func read(
        _ directory: OpenDirectory, from start: UInt64, atLeast count: UInt64, into bytes: inout [UInt8],
        counting entryCount: inout UInt64
    ) throws(SystemError) -> (next: UInt64, hasMore: Bool) {
        var cookie = start
        if cookie < Self.firstHostCookie {
            // The guest must not learn what is above its directory, so `..` has the number of the directory itself.
            let own = try system.status(of: directory.host.number).inode
            for (index, name) in [".", ".."].enumerated().dropFirst(Int(cookie)) where bytes.count < count {
                cookie = UInt64(index) + 1
                append(DirectoryEntry(name: Array(name.utf8), inode: own, type: .directory, next: cookie), to: &bytes)
            }
        }
        guard bytes.count < count else { return (cookie, true) }
        var hasMore = false
        let host = directory.host.number
        try system.readEntries(of: host, from: cookie &- Self.firstHostCookie) { entry in
            if entry.name == [0x2e] || entry.name == [0x2e, 0x2e] { return true }
            var entry = entry
            entry.next &+= Self.firstHostCookie
            cookie = entry.next
            append(entry, to: &bytes)
            entryCount += 1
            hasMore = bytes.count >= count
            return !hasMore
        }
        return (cookie, hasMore)
    }

    private func append(_ entry: DirectoryEntry, to bytes: inout [UInt8]) {
        func append(_ number: UInt64, byteCount: Int) {
            for index in 0..<byteCount { bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(index * 8))) }
        }
        append(entry.next, byteCount: 8)
        append(entry.inode, byteCount: 8)
        append(UInt64(entry.name.count), byteCount: 4)
        append(UInt64(entry.type.rawValue), byteCount: Self.entryHeaderByteCount - 20)
        bytes += entry.name
    }
}
