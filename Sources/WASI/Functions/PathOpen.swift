import Wasm

// Opening files and directories.
// WASI preview 1, https://github.com/WebAssembly/WASI/blob/snapshot-01/phases/snapshot/docs.md#path_open

extension WASI {
    /// `path_open`: opens a file or directory.
    ///
    /// The descriptor is open for writing if `rights` ask for it, and has of them those that its kind knows and that
    /// the directory passes on.
    ///
    /// - Parameters:
    ///   - fd: The descriptor of the directory that the path starts at.
    ///   - lookupFlags: 1 to follow a link in the last component.
    ///   - path: The path's address.
    ///   - pathLength: Its size in bytes.
    ///   - openFlags: The `oflags`: create, directory only, exclusively, truncate.
    ///   - rights: What will be done with the descriptor.
    ///   - inheritingRights: What will be done with descriptors opened through it.
    ///   - descriptorFlags: The `fdflags`.
    ///   - result: Where the descriptor's number goes, 4 bytes.
    /// - Throws: The errors of all paths; ``WASIErrno/inval`` for unknown flags, or to create a directory;
    ///   ``WASIErrno/isdir`` for a directory with the right to write, or to create a path with a slash at its end;
    ///   ``WASIErrno/exist`` to create exclusively what exists, a dangling link included; ``WASIErrno/mfile`` for more than
    ///   1,024 descriptors; ``WASIErrno/loop`` for a link that is not followed; the guest's end if the limit `host_memory`
    ///   is reached.
    func pathOpen(
        _ caller: borrowing Caller, fd: UInt32, lookupFlags: UInt32, path: UInt32, pathLength: UInt32,
        openFlags: UInt32, rights: UInt64, inheritingRights: UInt64, descriptorFlags: UInt32, result: UInt32
    ) throws(CallFailure) {
        let directory = try directory(fd, allowing: .pathOpen)
        let follows = try followsLastLink(lookupFlags)
        let openFlags = try OpenFlags(bits: openFlags)
        let flags = try DescriptorFlags(bits: descriptorFlags)
        let wanted = Rights(rawValue: rights)
        try caller.check(result, count: 4)
        try descriptors.checkRoom()
        guard let held = hostMemory.hold(OpenFile.byteCount) else { throw .ended(Trap.hostMemoryExceeded) }
        try check(directory, openFlags: openFlags, wanted: wanted)

        let use: PathUse
        if openFlags.contains(.creat) {
            // A file that must be new is no link's target, wherever the link leads.
            use = .entry(followsLink: follows && !openFlags.contains(.excl))
        } else {
            use = .lookup(followsLink: follows)
        }
        let target = try resolve(caller, path, pathLength, in: directory, for: use)
        let mode = try openMode(openFlags, flags, wanted, target)
        let (system, name, parent) = (system, target.name, target.parent.number)
        let host = HostDescriptor(
            try reporting { () throws(SystemError) in try system.open(name, in: parent, mode: mode) }, system: system)
        let type = try reporting { () throws(SystemError) in try system.status(of: host.number).type }

        let granted = wanted.intersection(directory.inheritingRights)
        let inheriting = Rights(rawValue: inheritingRights).intersection(directory.inheritingRights)
        let descriptor: Descriptor
        if type == .directory {
            descriptor = .directory(
                OpenDirectory(
                    host, isReadOnly: directory.isReadOnly, rights: granted.intersection(.directory),
                    inheritingRights: inheriting, held: held))
        } else {
            descriptor = .file(
                OpenFile(
                    host, type: type, rights: granted.intersection(.file),
                    inheritingRights: inheriting.intersection(.file), flags: flags, held: held))
        }
        try caller.put(try descriptors.add(descriptor), at: UInt64(result))
    }

    /// Checks that a directory lets files be opened in this way.
    ///
    /// - Throws: ``WASIErrno/notcapable``, ``WASIErrno/rofs``.
    private func check(
        _ directory: OpenDirectory, openFlags: OpenFlags, wanted: Rights
    ) throws(CallFailure) {
        if openFlags.contains([.creat, .directory]) { throw .errno(.inval) }
        if openFlags.contains(.creat) { try check(directory, allows: .pathCreateFile) }
        // Whoever may cut the files that it opens may cut them in opening: Go opens directories without the first right.
        if openFlags.contains(.trunc), directory.isReadOnly || !directory.inheritingRights.contains(.fdFilestatSetSize)
        {
            try check(directory, allows: .pathFilestatSetSize)
        }
        if directory.isReadOnly, wanted.contains(.fdWrite), !openFlags.contains(.directory) {
            throw .errno(.rofs)
        }
    }

    private func openMode(
        _ openFlags: OpenFlags, _ flags: DescriptorFlags, _ wanted: Rights, _ target: ResolvedPath
    ) throws(CallFailure) -> OpenMode {
        var mode = OpenMode()
        mode.creates = openFlags.contains(.creat)
        if mode.creates, target.ending == .slash { throw .errno(.isdir) }
        // To create what a path names with `.` or `..` is refused by the system, in words of its own.
        mode.isDirectory = openFlags.contains(.directory) || target.requiresDirectory && !mode.creates
        mode.isExclusive = openFlags.contains(.excl)
        mode.truncates = openFlags.contains(.trunc)
        mode.writes = wanted.contains(.fdWrite)
        mode.reads = wanted.contains(.fdRead) || !mode.writes
        mode.appends = flags.contains(.append)
        mode.isSynchronous = !flags.isDisjoint(with: [.dsync, .rsync, .sync])
        return mode
    }
}
