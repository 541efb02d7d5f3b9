import Wasm

// Paths: attributes, links and entries. `path_open` has a file of its own.
//
// All take a path as address and size in bytes, relative to the directory behind a descriptor, and throw for it:
// `badf` and `notdir` for the descriptor, `fault`, `nametoolong` above 4,096 bytes, `inval` for a NUL in it, `ilseq`
// if it is not UTF-8, `perm` if it is absolute or leaves the directory, `loop`, `noent` and `notdir` for its
// components, `notcapable` for a right given up, `rofs` for a change in a directory that is only to be read, and what
// the system reports.
//
// WASI preview 1, https://github.com/WebAssembly/WASI/blob/snapshot-01/phases/snapshot/docs.md

extension WASI {
    /// `path_create_directory`: makes a directory.
    ///
    /// - Parameters:
    ///   - number: The descriptor of the directory that the path starts at.
    ///   - path: The path's address.
    ///   - pathLength: Its size in bytes.
    /// - Throws: ``WASIErrno/exist``, and the errors of all paths.
    func pathCreateDirectory(
        _ caller: borrowing Caller, _ number: UInt32, _ path: UInt32, _ pathLength: UInt32
    ) throws(CallFailure) {
        let directory = try directory(number, allowing: .pathCreateDirectory)
        let target = try resolve(caller, path, pathLength, in: directory, for: .entry)
        try reporting { () throws(SystemError) in
            try system.makeDirectory(target.name, in: target.parent.number)
        }
    }

    /// `path_filestat_get`: tells the attributes of a file.
    ///
    /// - Parameters:
    ///   - number: The descriptor of the directory that the path starts at.
    ///   - lookupFlags: 1 to follow a link in the last component.
    ///   - path: The path's address.
    ///   - pathLength: Its size in bytes.
    ///   - result: Where the `filestat` goes, 64 bytes, or 56 in the unstable version.
    ///   - version: The version of WASI.
    /// - Throws: ``WASIErrno/inval`` for an unknown flag, and the errors of all paths.
    func pathStatus(
        _ caller: borrowing Caller, _ number: UInt32, _ lookupFlags: UInt32, _ path: UInt32, _ pathLength: UInt32,
        _ result: UInt32, version: Version
    ) throws(CallFailure) {
        let directory = try directory(number, allowing: .pathFilestatGet)
        let follows = try followsLastLink(lookupFlags)
        try caller.check(result, count: version.fileStatusByteCount)
        let target = try resolve(caller, path, pathLength, in: directory, for: .lookup(followsLink: follows))
        let status = try reporting { () throws(SystemError) -> FileStatus in try self.status(of: target) }
        try caller.put(status, at: result, version)
    }

    /// `path_filestat_set_times`: sets the times of a file.
    ///
    /// - Parameters:
    ///   - number: The descriptor of the directory that the path starts at.
    ///   - lookupFlags: 1 to follow a link in the last component.
    ///   - path: The path's address.
    ///   - pathLength: Its size in bytes.
    ///   - accessTime: Nanoseconds since 1970, used with the flag `atim`.
    ///   - modificationTime: Nanoseconds since 1970, used with the flag `mtim`.
    ///   - flags: The `fstflags`: which times to set, to what is given or to now.
    /// - Throws: ``WASIErrno/inval`` for an unknown flag or both flags of one time, and the errors of all paths.
    func pathFilestatSetTimes(
        _ caller: borrowing Caller, _ number: UInt32, _ lookupFlags: UInt32, _ path: UInt32, _ pathLength: UInt32,
        _ accessTime: UInt64, _ modificationTime: UInt64, _ flags: UInt32
    ) throws(CallFailure) {
        let directory = try directory(number, allowing: .pathFilestatSetTimes)
        let follows = try followsLastLink(lookupFlags)
        let (access, modification) = try timeChanges(accessTime, modificationTime, flags: flags)
        let target = try resolve(caller, path, pathLength, in: directory, for: .lookup(followsLink: follows))
        try reporting { () throws(SystemError) -> Void in
            if target.requiresDirectory { _ = try status(of: target) }
            try system.setTimes(
                of: target.name, in: target.parent.number, access: access, modification: modification)
        }
    }

    /// `path_link`: gives a file another name.
    ///
    /// - Parameters:
    ///   - oldNumber: The descriptor of the directory that the old path starts at.
    ///   - lookupFlags: 1 to follow a link in the last component of the old path.
    ///   - oldPath: The old path's address.
    ///   - oldPathLength: Its size in bytes.
    ///   - newNumber: The descriptor of the directory that the new path starts at.
    ///   - newPath: The new path's address.
    ///   - newPathLength: Its size in bytes.
    /// - Throws: ``WASIErrno/exist``, ``WASIErrno/xdev``, ``WASIErrno/inval`` for an unknown flag, and the errors of all paths.
    func pathLink(
        _ caller: borrowing Caller, _ oldNumber: UInt32, _ lookupFlags: UInt32, _ oldPath: UInt32,
        _ oldPathLength: UInt32, _ newNumber: UInt32, _ newPath: UInt32, _ newPathLength: UInt32
    ) throws(CallFailure) {
        let oldDirectory = try directory(oldNumber, allowing: .pathLinkSource)
        let newDirectory = try directory(newNumber, allowing: .pathLinkTarget)
        let follows = try followsLastLink(lookupFlags)
        let source = try resolve(caller, oldPath, oldPathLength, in: oldDirectory, for: .lookup(followsLink: follows))
        // Of two wrong paths the first is reported, as by the system.
        _ = try reporting { () throws(SystemError) in try status(of: source) }
        let target = try resolve(caller, newPath, newPathLength, in: newDirectory, for: .entry)
        try reporting { () throws(SystemError) in
            try checkNewName(target)
            try system.link(source.name, in: source.parent.number, to: target.name, in: target.parent.number)
        }
    }

    /// `path_readlink`: reads where a symbolic link leads; what does not fit is cut.
    ///
    /// - Parameters:
    ///   - number: The descriptor of the directory that the path starts at.
    ///   - path: The path's address.
    ///   - pathLength: Its size in bytes.
    ///   - buffer: Where the link's contents go, without a NUL.
    ///   - count: The buffer's size in bytes.
    ///   - result: Where the number of bytes goes, 4 bytes.
    /// - Throws: ``WASIErrno/inval`` if it is no link, and the errors of all paths.
    func pathReadlink(
        _ caller: borrowing Caller, _ number: UInt32, _ path: UInt32, _ pathLength: UInt32, _ buffer: UInt32,
        _ count: UInt32, _ result: UInt32
    ) throws(CallFailure) {
        let directory = try directory(number, allowing: .pathReadlink)
        try caller.check(buffer, count: UInt64(count))
        try caller.check(result, count: 4)
        let link = try resolve(caller, path, pathLength, in: directory, for: .lookup(followsLink: false))
        let contents = try reporting { () throws(SystemError) in
            if link.requiresDirectory { _ = try status(of: link) }
            return try system.target(ofLink: link.name, in: link.parent.number)
        }
        let bytes = Array(contents.utf8.prefix(Int(clamping: count)))
        try caller.put(bytes, at: UInt64(buffer))
        try caller.put(UInt32(clamping: bytes.count), at: UInt64(result))
    }

    /// `path_remove_directory`: removes a directory.
    ///
    /// - Parameters:
    ///   - number: The descriptor of the directory that the path starts at.
    ///   - path: The path's address.
    ///   - pathLength: Its size in bytes.
    /// - Throws: ``WASIErrno/notempty``, ``WASIErrno/notdir``, ``WASIErrno/inval`` for `.`, and the errors of all paths.
    func pathRemoveDirectory(
        _ caller: borrowing Caller, _ number: UInt32, _ path: UInt32, _ pathLength: UInt32
    ) throws(CallFailure) {
        let directory = try directory(number, allowing: .pathRemoveDirectory)
        let target = try resolve(caller, path, pathLength, in: directory, for: .entry)
        try reporting { () throws(SystemError) in
            // The directory that `..` leaves is in it; its name here is `.`, which the system refuses otherwise.
            if target.ending == .dotDot { throw SystemError(.notempty) }
            try system.removeDirectory(target.name, in: target.parent.number)
        }
    }

    /// `path_rename`: moves a file or directory, and replaces what has the new name.
    ///
    /// - Parameters:
    ///   - oldNumber: The descriptor of the directory that the old path starts at.
    ///   - oldPath: The old path's address.
    ///   - oldPathLength: Its size in bytes.
    ///   - newNumber: The descriptor of the directory that the new path starts at.
    ///   - newPath: The new path's address.
    ///   - newPathLength: Its size in bytes.
    /// - Throws: ``WASIErrno/isdir``, ``WASIErrno/notdir``, ``WASIErrno/notempty``, ``WASIErrno/xdev``, ``WASIErrno/busy`` for a path that ends with `.` or `..`, and
    ///   the errors of all paths.
    func pathRename(
        _ caller: borrowing Caller, _ oldNumber: UInt32, _ oldPath: UInt32, _ oldPathLength: UInt32,
        _ newNumber: UInt32, _ newPath: UInt32, _ newPathLength: UInt32
    ) throws(CallFailure) {
        let oldDirectory = try directory(oldNumber, allowing: .pathRenameSource)
        let newDirectory = try directory(newNumber, allowing: .pathRenameTarget)
        let source = try resolve(caller, oldPath, oldPathLength, in: oldDirectory, for: .entry)
        let target = try resolve(caller, newPath, newPathLength, in: newDirectory, for: .entry)
        try reporting { () throws(SystemError) in
            // Of two names only a directory's may end with a slash; a link to one is none. `.` and `..` are refused by
            // the system, before it looks at what there is.
            let endings = [source.ending, target.ending]
            if endings.contains(.slash), !endings.contains(.dot), !endings.contains(.dotDot) {
                let status = try system.status(of: source.name, in: source.parent.number)
                guard status.type == .directory else { throw SystemError(.notdir) }
            }
            try system.rename(source.name, in: source.parent.number, to: target.name, in: target.parent.number)
        }
    }

    /// `path_symlink`: makes a symbolic link.
    ///
    /// - Parameters:
    ///   - contents: The address of where the link leads, a relative path.
    ///   - contentsLength: Its size in bytes.
    ///   - number: The descriptor of the directory that the path starts at.
    ///   - path: The path's address.
    ///   - pathLength: Its size in bytes.
    /// - Throws: ``WASIErrno/perm`` if it would lead to an absolute path, ``WASIErrno/exist``, and the errors of all paths.
    func pathSymlink(
        _ caller: borrowing Caller, _ contents: UInt32, _ contentsLength: UInt32, _ number: UInt32, _ path: UInt32,
        _ pathLength: UInt32
    ) throws(CallFailure) {
        let directory = try directory(number, allowing: .pathSymlink)
        let contents = try caller.path(at: contents, count: contentsLength)
        guard contents.utf8.first != UInt8(ascii: "/") else { throw .errno(.perm) }
        let link = try resolve(caller, path, pathLength, in: directory, for: .entry)
        try reporting { () throws(SystemError) in
            try checkNewName(link)
            try system.makeLink(to: contents, named: link.name, in: link.parent.number)
        }
    }

    /// `path_unlink_file`: removes a file or link.
    ///
    /// - Parameters:
    ///   - number: The descriptor of the directory that the path starts at.
    ///   - path: The path's address.
    ///   - pathLength: Its size in bytes.
    /// - Throws: ``WASIErrno/isdir`` for a directory, and the errors of all paths.
    func pathUnlinkFile(
        _ caller: borrowing Caller, _ number: UInt32, _ path: UInt32, _ pathLength: UInt32
    ) throws(CallFailure) {
        let directory = try directory(number, allowing: .pathUnlinkFile)
        let target = try resolve(caller, path, pathLength, in: directory, for: .entry)
        try reporting { () throws(SystemError) in
            // Systems disagree on the error for a directory.
            let status = try system.status(of: target.name, in: target.parent.number)
            guard status.type != .directory else { throw SystemError(.isdir) }
            guard !target.requiresDirectory else { throw SystemError(.notdir) }
            try system.unlink(target.name, in: target.parent.number)
        }
    }
}

extension WASI {
    /// The directory behind a descriptor.
    ///
    /// - Throws: ``WASIErrno/badf``; ``WASIErrno/notdir`` for a file; ``WASIErrno/notcapable``; ``WASIErrno/rofs``.
    func directory(_ number: UInt32, allowing right: Rights) throws(CallFailure) -> OpenDirectory {
        switch try descriptors[number] {
        case .directory(let directory):
            try check(directory, allows: right)
            return directory
        case .file: throw .errno(.notdir)
        case .input, .output: throw .errno(.badf)
        }
    }

    /// Checks that an operation is allowed on a directory.
    ///
    /// - Throws: ``WASIErrno/notcapable`` for a right given up; ``WASIErrno/rofs`` for a change where nothing may change.
    func check(_ directory: OpenDirectory, allows right: Rights) throws(CallFailure) {
        guard directory.rights.contains(right) else { throw .errno(.notcapable) }
        if directory.isReadOnly, !right.isDisjoint(with: .mutating) { throw .errno(.rofs) }
    }

    /// Whether `lookupflags` ask to follow a link in the last component.
    ///
    /// - Throws: ``WASIErrno/inval`` for an unknown flag.
    func followsLastLink(_ lookupFlags: UInt32) throws(CallFailure) -> Bool {
        guard lookupFlags <= 1 else { throw .errno(.inval) }
        return lookupFlags == 1
    }

    /// Reads a path from the guest's memory and resolves it below a directory.
    func resolve(
        _ caller: borrowing Caller, _ path: UInt32, _ pathLength: UInt32, in directory: OpenDirectory,
        for use: PathUse
    ) throws(CallFailure) -> ResolvedPath {
        let path = try caller.path(at: path, count: pathLength)
        var failure: CallFailure?
        do throws(CallFailure) {
            return try PathResolver(system: system).resolve(path, from: directory.host, for: use) {
                do throws(CallFailure) { try caller.charge(Self.componentWork) } catch { failure = error }
                return failure == nil
            }
        } catch {
            throw failure ?? error
        }
    }

    /// The host work of a path's component: two or three calls of the system.
    private static let componentWork: UInt64 = 4

    /// Checks that a name which is no directory's can be made: none with a slash behind it can.
    ///
    /// - Throws: ``WASIErrno/noent``, or ``WASIErrno/exist`` if the name exists.
    private func checkNewName(_ path: ResolvedPath) throws(SystemError) {
        guard path.ending == .slash else { return }
        _ = try system.status(of: path.name, in: path.parent.number)
        throw SystemError(.exist)
    }

    /// The attributes of what a path names.
    ///
    /// - Throws: ``WASIErrno/notdir`` if the path ends with a slash and names something else than a directory.
    func status(of path: ResolvedPath) throws(SystemError) -> FileStatus {
        let status = try system.status(of: path.name, in: path.parent.number)
        guard !path.requiresDirectory || status.type == .directory else { throw SystemError(.notdir) }
        return status
    }
}
