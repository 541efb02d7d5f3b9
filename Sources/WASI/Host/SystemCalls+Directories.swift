import Platform

// The real calls that read directories. Nothing of a directory is kept between two calls but its descriptor, whose state
// is the system's: entries that stay are found once, whatever is made or removed meanwhile.

extension SystemCalls {
    package func readEntries(
        of directory: Int32, from position: UInt64, _ receive: (DirectoryEntry) -> Bool
    ) throws(SystemError) {
        // The stream takes over a descriptor of its own, which leads to the same state.
        let copy = try retrying { fcntl(directory, F_DUPFD_CLOEXEC, 0) }
        #if canImport(Darwin)
            // Positions of one stream mean nothing to the next, so they are numbers of entries.
            let start: off_t = 0
        #else
            let start = off_t(truncatingIfNeeded: position)
        #endif
        guard lseek(copy, start, SEEK_SET) >= 0 else {
            let code = errno
            close(copy)
            // No position that the system has given: nothing is there.
            if code == EINVAL { return }
            throw SystemError(code: code)
        }
        // SAFETY: `copy` was made just now and has no other user.
        guard let stream = unsafe fdopendir(copy) else {
            let code = errno
            close(copy)
            throw SystemError(code: code)
        }
        // SAFETY: the stream is open until the end of this function.
        defer { unsafe _ = closedir(stream) }
        var count: UInt64 = 0
        while true {
            // The end and an error differ in this only.
            errno = 0
            // SAFETY: as above.
            guard let entry = unsafe readdir(stream) else {
                if errno != 0 { throw SystemError(code: errno) }
                return
            }
            count += 1
            #if canImport(Darwin)
                if count <= position { continue }
                let next = count
            #else
                // SAFETY: as above.
                let next = unsafe UInt64(truncatingIfNeeded: telldir(stream))
            #endif
            // SAFETY: the name is a C string inside the entry, which stays valid until the next call on the stream.
            let name = unsafe Array(UnsafeRawBufferPointer(start: nameAddress(entry), count: nameLength(entry)))
            let isMoreWanted = unsafe receive(
                DirectoryEntry(
                    name: name, inode: UInt64(truncatingIfNeeded: entry.pointee.d_ino),
                    type: FileType(directoryEntryType: entry.pointee.d_type), next: next))
            if !isMoreWanted { return }
        }
    }
}

/// Where an entry's name begins.
///
/// The field's declared size is not that of the memory behind it, so it is never copied.
///
/// ## Safety
/// - Must hold: `entry` was returned by `readdir`.
/// - Guaranteed by: ``SystemCalls/readEntries(of:from:_:)``.
@unsafe
private func nameAddress(_ entry: UnsafeMutablePointer<dirent>) -> UnsafeRawPointer {
    unsafe UnsafeRawPointer(entry) + (MemoryLayout<dirent>.offset(of: \.d_name) ?? 0)
}

/// How many bytes an entry's name has.
///
/// ## Safety
/// - Must hold: `entry` was returned by `readdir`.
/// - Guaranteed by: ``SystemCalls/readEntries(of:from:_:)``.
@unsafe
private func nameLength(_ entry: UnsafeMutablePointer<dirent>) -> Int {
    unsafe strlen(nameAddress(entry).assumingMemoryBound(to: CChar.self))
}
