import Wasm

// Files that are open.
// WASI preview 1, https://github.com/WebAssembly/WASI/blob/snapshot-01/phases/snapshot/docs.md

extension WASI {
    /// `fd_advise`: announces how a part of a file will be used.
    ///
    /// The advice is checked and not taken.
    ///
    /// - Parameters:
    ///   - number: The descriptor.
    ///   - offset: Where the part begins, in bytes.
    ///   - count: Its size in bytes.
    ///   - advice: The `advice`, 0 to 5.
    /// - Throws: ``WASIErrno/badf``; ``WASIErrno/spipe`` for a stream; ``WASIErrno/inval`` for unknown advice or a part that ends
    ///   above 2^63 − 1; ``WASIErrno/notcapable``.
    func fdAdvise(
        _ caller: borrowing Caller, _ number: UInt32, _ offset: UInt64, _ count: UInt64, _ advice: UInt32
    ) throws(CallFailure) {
        _ = try file(number, needing: .fdAdvise, ofStream: .spipe)
        guard advice <= 5, offset.addingSaturating(count) <= UInt64(Int64.max) else { throw .errno(.inval) }
    }

    /// `fd_allocate`: makes sure that a part of a file has space on the disk.
    ///
    /// - Parameters:
    ///   - number: The descriptor.
    ///   - offset: Where the part begins, in bytes.
    ///   - count: Its size in bytes, not 0.
    /// - Throws: ``WASIErrno/badf``; ``WASIErrno/spipe`` for a stream; ``WASIErrno/inval``; ``WASIErrno/fbig`` for a part that ends
    ///   above 2^63 − 1; ``WASIErrno/notcapable``; ``WASIErrno/nospc``; ``WASIErrno/notsup`` where the system cannot.
    func fdAllocate(
        _ caller: borrowing Caller, _ number: UInt32, _ offset: UInt64, _ count: UInt64
    ) throws(CallFailure) {
        let file = try file(number, needing: .fdAllocate, ofStream: .spipe)
        guard count > 0 else { throw .errno(.inval) }
        guard let start = Int64(exactly: offset), let size = Int64(exactly: count),
            offset.addingSaturating(count) <= UInt64(Int64.max)
        else { throw .errno(.fbig) }
        var done: Int64 = 0
        // A file that is larger than most disks is asked for at once, so that one which is too small stays empty.
        let part = size > 256 * Self.partByteCount ? size : Self.partByteCount
        while done < size {
            let part = min(size - done, part)
            try caller.charge(HostWork.slice)
            try reporting { () throws(SystemError) in
                try system.allocate(file.host.number, from: start + done, count: part)
            }
            done += part
        }
    }

    /// `fd_datasync`: waits until a file's data is on the disk.
    ///
    /// - Parameter number: The descriptor.
    /// - Throws: ``WASIErrno/badf``; ``WASIErrno/inval`` for a stream; ``WASIErrno/notcapable``; what the system reports.
    func fdDatasync(_ caller: borrowing Caller, _ number: UInt32) throws(CallFailure) {
        try synchronize(caller, number, needing: .fdDatasync, dataOnly: true)
    }

    /// `fd_sync`: waits until a file's data and attributes are on the disk.
    ///
    /// - Parameter number: The descriptor.
    /// - Throws: ``WASIErrno/badf``; ``WASIErrno/inval`` for a stream; ``WASIErrno/notcapable``; what the system reports.
    func fdSync(_ caller: borrowing Caller, _ number: UInt32) throws(CallFailure) {
        try synchronize(caller, number, needing: .fdSync, dataOnly: false)
    }

    /// `fd_filestat_set_size`: cuts a file or extends it with zeros.
    ///
    /// - Parameters:
    ///   - number: The descriptor.
    ///   - size: The new size in bytes.
    /// - Throws: ``WASIErrno/badf``; ``WASIErrno/inval`` for a stream; ``WASIErrno/fbig`` above 2^63 − 1; ``WASIErrno/notcapable``;
    ///   what the system reports.
    func fdFilestatSetSize(_ caller: borrowing Caller, _ number: UInt32, _ size: UInt64) throws(CallFailure) {
        let file = try file(number, needing: .fdFilestatSetSize, ofStream: .inval)
        guard let size = Int64(exactly: size) else { throw .errno(.fbig) }
        // The system frees what is cut off, which takes its time for a large file.
        var present = Int64(
            clamping: try reporting { () throws(SystemError) in try system.status(of: file.host.number).size })
        // A file with holes may be larger than any disk.
        let part = max(Self.partByteCount, (present - size) / 256)
        repeat {
            try caller.charge(HostWork.slice)
            let next = present - size > part ? present - part : size
            try reporting { () throws(SystemError) in try system.setSize(of: file.host.number, to: next) }
            present = next
        } while present != size
    }

    /// `fd_filestat_set_times`: sets the times of a file or directory.
    ///
    /// - Parameters:
    ///   - number: The descriptor.
    ///   - accessTime: Nanoseconds since 1970, used with the flag `atim`.
    ///   - modificationTime: Nanoseconds since 1970, used with the flag `mtim`.
    ///   - flags: The `fstflags`: which times to set, to what is given or to now.
    /// - Throws: ``WASIErrno/badf``; ``WASIErrno/inval`` for a stream, an unknown flag or both flags of one time;
    ///   ``WASIErrno/notcapable``; ``WASIErrno/rofs``; what the system reports.
    func fdFilestatSetTimes(
        _ caller: borrowing Caller, _ number: UInt32, _ accessTime: UInt64, _ modificationTime: UInt64,
        _ flags: UInt32
    ) throws(CallFailure) {
        let host: HostDescriptor
        if case .directory(let directory) = try descriptors[number] {
            try check(directory, allows: .fdFilestatSetTimes)
            host = directory.host
        } else {
            host = try file(number, needing: .fdFilestatSetTimes, ofStream: .inval).host
        }
        let (access, modification) = try timeChanges(accessTime, modificationTime, flags: flags)
        try reporting { () throws(SystemError) in
            try system.setTimes(of: host.number, access: access, modification: modification)
        }
    }

    /// What `fstflags` ask for.
    ///
    /// - Throws: ``WASIErrno/inval`` for an unknown flag or both flags of one time.
    func timeChanges(
        _ accessTime: UInt64, _ modificationTime: UInt64, flags: UInt32
    ) throws(CallFailure) -> (access: TimeChange, modification: TimeChange) {
        func change(_ bits: UInt32, to time: UInt64) throws(CallFailure) -> TimeChange {
            switch bits {
            case 0: .unchanged
            case 1: .to(time)
            case 2: .now
            default: throw .errno(.inval)
            }
        }
        guard flags < 16 else { throw .errno(.inval) }
        return (
            access: try change(flags & 3, to: accessTime),
            modification: try change(flags >> 2, to: modificationTime)
        )
    }

    /// The file behind a descriptor.
    ///
    /// - Throws: ``WASIErrno/badf``, also for a directory; `streamErrno` for a stream; ``WASIErrno/notcapable``.
    private func file(
        _ number: UInt32, needing right: Rights, ofStream streamErrno: WASIErrno
    ) throws(CallFailure) -> OpenFile {
        switch try descriptors[number] {
        case .file(let file):
            guard file.rights.contains(right) else { throw .errno(.notcapable) }
            return file
        case .directory: throw .errno(.badf)
        case .input, .output: throw .errno(streamErrno)
        }
    }

    /// The bytes of a file that are allocated or cut off between two looks at cancellation and deadline.
    private static let partByteCount: Int64 = 16 << 20

    private func synchronize(
        _ caller: borrowing Caller, _ number: UInt32, needing right: Rights, dataOnly: Bool
    ) throws(CallFailure) {
        let host: HostDescriptor
        if case .directory(let directory) = try descriptors[number] {
            guard directory.rights.contains(right) else { throw .errno(.notcapable) }
            host = directory.host
        } else {
            host = try file(number, needing: right, ofStream: .inval).host
        }
        // A disk takes longer than anything else, so that each call is looked at.
        try caller.charge(HostWork.slice)
        try reporting { () throws(SystemError) in try system.synchronize(host.number, dataOnly: dataOnly) }
    }
}
