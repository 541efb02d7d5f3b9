import Wasm

// Attributes of descriptors, and preopened directories.
// WASI preview 1, https://github.com/WebAssembly/WASI/blob/snapshot-01/phases/snapshot/docs.md

extension WASI {
    /// `fd_fdstat_get`: tells what a descriptor is, how it behaves and what may be done with it.
    ///
    /// - Parameters:
    ///   - number: The descriptor.
    ///   - result: Where the `fdstat` goes, 24 bytes.
    /// - Throws: ``WASIErrno/badf``, ``WASIErrno/fault``.
    func fdFdstatGet(_ caller: borrowing Caller, _ number: UInt32, _ result: UInt32) throws(CallFailure) {
        let descriptor = try descriptors[number]
        try caller.check(result, count: 24)
        // The type is one byte, the flags are two from byte 2 on; the padding is cleared with them.
        let head = UInt64(descriptor.type.rawValue) | UInt64(descriptor.flags.rawValue) << 16
        try caller.put(head, at: UInt64(result))
        try caller.put(descriptor.rights.rawValue, at: UInt64(result) + 8)
        try caller.put(descriptor.inheritingRights.rawValue, at: UInt64(result) + 16)
    }

    /// `fd_fdstat_set_flags`: changes how a descriptor behaves.
    ///
    /// - Parameters:
    ///   - number: The descriptor.
    ///   - bits: The `fdflags`: append and non-blocking mode can change.
    /// - Throws: ``WASIErrno/badf``; ``WASIErrno/inval`` for an unknown flag; ``WASIErrno/notsup`` for a change of the
    ///   synchronisation flags; what the system reports.
    func fdFdstatSetFlags(_ caller: borrowing Caller, _ number: UInt32, _ bits: UInt32) throws(CallFailure) {
        let descriptor = try descriptors[number]
        let flags = try DescriptorFlags(bits: bits)
        let fixed: DescriptorFlags = [.dsync, .rsync, .sync]
        guard flags.intersection(fixed) == descriptor.flags.intersection(fixed) else { throw .errno(.notsup) }
        switch descriptor {
        case .input(let input): input.flags = flags
        case .output(let output): output.flags = flags
        case .directory(let directory): directory.flags = flags
        case .file(let file):
            guard file.rights.contains(.fdFdstatSetFlags) else { throw .errno(.notcapable) }
            if flags.contains(.append) != file.flags.contains(.append) {
                try reporting { () throws(SystemError) in
                    try system.setAppends(flags.contains(.append), of: file.host.number)
                }
            }
            file.flags = flags
        }
    }

    /// `fd_fdstat_set_rights`: gives up rights.
    ///
    /// - Parameters:
    ///   - number: The descriptor.
    ///   - rights: The rights it keeps.
    ///   - inheritingRights: The rights that descriptors opened through it can have.
    /// - Throws: ``WASIErrno/badf``; ``WASIErrno/notcapable`` for a right that it does not have, or on a stream.
    func fdFdstatSetRights(
        _ caller: borrowing Caller, _ number: UInt32, _ rights: UInt64, _ inheritingRights: UInt64
    ) throws(CallFailure) {
        let descriptor = try descriptors[number]
        let rights = Rights(rawValue: rights)
        let inheritingRights = Rights(rawValue: inheritingRights)
        guard rights.isSubset(of: descriptor.rights), inheritingRights.isSubset(of: descriptor.inheritingRights) else {
            throw .errno(.notcapable)
        }
        switch descriptor {
        case .file(let file): (file.rights, file.inheritingRights) = (rights, inheritingRights)
        case .directory(let directory):
            (directory.rights, directory.inheritingRights) = (rights, inheritingRights)
        case .input, .output:
            guard rights == descriptor.rights else { throw .errno(.notcapable) }
        }
    }

    /// `fd_filestat_get`: tells a file's attributes.
    ///
    /// Those of a stream are zero but for its type.
    ///
    /// - Parameters:
    ///   - number: The descriptor.
    ///   - result: Where the `filestat` goes, 64 bytes, or 56 in the unstable version.
    ///   - version: The version of WASI.
    /// - Throws: ``WASIErrno/badf``, ``WASIErrno/fault``, ``WASIErrno/notcapable``, what the system reports.
    func fileStatus(
        _ caller: borrowing Caller, _ number: UInt32, _ result: UInt32, version: Version
    ) throws(CallFailure) {
        let descriptor = try descriptors[number]
        guard descriptor.rights.contains(.fdFilestatGet) else { throw .errno(.notcapable) }
        try caller.check(result, count: version.fileStatusByteCount)
        var status = FileStatus()
        switch descriptor {
        case .input, .output: status.type = descriptor.type
        case .file(let file):
            status = try reporting { () throws(SystemError) in try system.status(of: file.host.number) }
        case .directory(let directory):
            status = try reporting { () throws(SystemError) in try system.status(of: directory.host.number) }
        }
        try caller.put(status, at: result, version)
    }

    /// `fd_prestat_get`: describes a preopened directory.
    ///
    /// Programs ask for 3 and up until they get an error.
    ///
    /// - Parameters:
    ///   - number: The descriptor.
    ///   - result: Where the `prestat` goes, 8 bytes: 0 for a directory, then the length of its name.
    /// - Throws: ``WASIErrno/badf`` for anything but a preopened directory; ``WASIErrno/fault``.
    func fdPrestatGet(_ caller: borrowing Caller, _ number: UInt32, _ result: UInt32) throws(CallFailure) {
        let name = try preopenedName(number)
        try caller.check(result, count: 8)
        try caller.put(UInt64(UInt32(clamping: name.count)) << 32, at: UInt64(result))
    }

    /// `fd_prestat_dir_name`: tells the name of a preopened directory, without a NUL.
    ///
    /// - Parameters:
    ///   - number: The descriptor.
    ///   - buffer: Where the name goes.
    ///   - count: The buffer's size in bytes.
    /// - Throws: ``WASIErrno/badf`` for anything but a preopened directory; ``WASIErrno/nametoolong`` if the buffer is too
    ///   small; ``WASIErrno/fault``.
    func fdPrestatDirName(
        _ caller: borrowing Caller, _ number: UInt32, _ buffer: UInt32, _ count: UInt32
    ) throws(CallFailure) {
        let name = try preopenedName(number)
        guard name.count <= Int(clamping: count) else { throw .errno(.nametoolong) }
        try caller.check(buffer, count: UInt64(name.count))
        try caller.put(name, at: UInt64(buffer))
    }

    private func preopenedName(_ number: UInt32) throws(CallFailure) -> [UInt8] {
        guard case .directory(let directory) = try descriptors[number], let name = directory.preopenedName else {
            throw .errno(.badf)
        }
        return name
    }
}
