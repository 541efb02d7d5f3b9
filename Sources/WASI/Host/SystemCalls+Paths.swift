import Platform

// The real calls on names in directories. No call follows a symbolic link in the last component, so a name that is
// replaced by a link between two calls leads nowhere.

extension SystemCalls {
    package func openDirectory(path: String) throws(SystemError) -> Int32 {
        // SAFETY: the string is lent as a C string for the call.
        try retrying { unsafe systemOpen(AT_FDCWD, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0) }
    }

    package func enterDirectory(_ name: String, in directory: Int32) throws(SystemError) -> Int32 {
        #if canImport(Darwin)
            let access = O_RDONLY
        #else
            // O_PATH, whose name the C library hides: the descriptor only leads on, and needs no right to read.
            let access: Int32 = 0o10000000
        #endif
        // SAFETY: the string is lent as a C string for the call.
        return try retrying {
            unsafe systemOpen(directory, name, access | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC, 0)
        }
    }

    package func open(_ name: String, in directory: Int32, mode: OpenMode) throws(SystemError) -> Int32 {
        // Without O_NONBLOCK, opening a named pipe would wait for its other end. It means nothing for regular files.
        var flags = O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
        switch (mode.reads, mode.writes) {
        case (_, false): flags |= O_RDONLY
        case (false, true): flags |= O_WRONLY
        case (true, true): flags |= O_RDWR
        }
        if mode.creates { flags |= O_CREAT }
        if mode.isExclusive { flags |= O_EXCL }
        if mode.truncates { flags |= O_TRUNC }
        if mode.appends { flags |= O_APPEND }
        if mode.isDirectory { flags |= O_DIRECTORY }
        if mode.isSynchronous { flags |= O_SYNC }
        // SAFETY: the string is lent as a C string for the call.
        return try retrying { unsafe systemOpen(directory, name, flags, 0o666) }
    }

    package func status(of name: String, in directory: Int32) throws(SystemError) -> FileStatus {
        var status = stat()
        // SAFETY: the string is lent as a C string for the call, which fills the local `status`.
        _ = try retrying { unsafe fstatat(directory, name, &status, AT_SYMLINK_NOFOLLOW) }
        return FileStatus(status)
    }

    package func setTimes(
        of name: String, in directory: Int32, access: TimeChange, modification: TimeChange
    ) throws(SystemError) {
        var times = [timespec(access), timespec(modification)]
        // SAFETY: the string is lent as a C string; the call reads two elements, and `times` has two.
        _ = try retrying { unsafe utimensat(directory, name, &times, AT_SYMLINK_NOFOLLOW) }
    }

    package func target(ofLink name: String, in directory: Int32) throws(SystemError) -> String {
        var buffer = [CChar](repeating: 0, count: 4096)
        let capacity = buffer.count
        // SAFETY: the string is lent as a C string; the call writes at most the buffer's count.
        let count = try retrying { unsafe readlinkat(directory, name, &buffer, capacity) }
        guard count < capacity else { throw SystemError(.nametoolong) }
        let bytes = buffer.prefix(Int(count)).map { UInt8(bitPattern: $0) }
        guard let target = String(validating: bytes, as: UTF8.self) else { throw SystemError(.ilseq) }
        return target
    }

    package func makeDirectory(_ name: String, in directory: Int32) throws(SystemError) {
        // SAFETY: the string is lent as a C string for the call.
        _ = try retrying { unsafe mkdirat(directory, name, 0o777) }
    }

    package func removeDirectory(_ name: String, in directory: Int32) throws(SystemError) {
        // SAFETY: the string is lent as a C string for the call.
        _ = try retrying { unsafe unlinkat(directory, name, AT_REMOVEDIR) }
    }

    package func unlink(_ name: String, in directory: Int32) throws(SystemError) {
        // SAFETY: the string is lent as a C string for the call.
        _ = try retrying { unsafe unlinkat(directory, name, 0) }
    }

    package func rename(
        _ name: String, in directory: Int32, to newName: String, in newDirectory: Int32
    ) throws(SystemError) {
        // SAFETY: the strings are lent as C strings for the call.
        _ = try retrying { unsafe renameat(directory, name, newDirectory, newName) }
    }

    package func link(
        _ name: String, in directory: Int32, to newName: String, in newDirectory: Int32
    ) throws(SystemError) {
        // SAFETY: the strings are lent as C strings for the call.
        _ = try retrying { unsafe linkat(directory, name, newDirectory, newName, 0) }
    }

    package func makeLink(to target: String, named name: String, in directory: Int32) throws(SystemError) {
        // SAFETY: the strings are lent as C strings for the call.
        _ = try retrying { unsafe symlinkat(target, directory, name) }
    }
}

/// `openat`; inside the extension `open` is the protocol's own method.
@unsafe
private func systemOpen(_ directory: Int32, _ name: String, _ flags: Int32, _ mode: mode_t) -> Int32 {
    unsafe openat(directory, name, flags, mode)
}
