import Wasm

// Descriptors: reading, writing, positions, attributes.
// WASI preview 1, https://github.com/WebAssembly/WASI/blob/snapshot-01/phases/snapshot/docs.md

extension WASI {
    /// `fd_read`: reads from a descriptor at its position, into the first buffer of a list that is not empty.
    ///
    /// - Parameters:
    ///   - number: The descriptor.
    ///   - list: The address of the buffers (`iovec`, 8 bytes each).
    ///   - count: How many buffers there are.
    ///   - result: Where the number of bytes read goes, 4 bytes; 0 is the end.
    /// - Throws: ``WASIErrno/badf`` for a descriptor that is not open for reading; ``WASIErrno/fault``; ``WASIErrno/again``
    ///   if there is nothing yet and the descriptor does not block; what the system reports; the guest's end if it is
    ///   interrupted while it waits.
    func fdRead(
        _ caller: borrowing Caller, _ number: UInt32, _ list: UInt32, _ count: UInt32, _ result: UInt32
    ) throws(CallFailure) {
        let descriptor = try descriptors[number]
        guard descriptor.rights.contains(.fdRead) else { throw .errno(.badf) }
        try caller.check(result, count: 4)
        let buffer = try caller.firstBuffer(ofList: list, count: count)
        let transferred: Int
        switch descriptor {
        case .input(let input): transferred = try input.read(caller, into: buffer)
        case .file(let file): transferred = try read(file, caller, into: buffer)
        case .output, .directory: throw .errno(.badf)
        }
        try caller.put(UInt32(clamping: transferred), at: UInt64(result))
    }

    /// `fd_write`: writes to a descriptor at its position, from the first buffer of a list that is not empty.
    ///
    /// - Parameters:
    ///   - number: The descriptor.
    ///   - list: The address of the buffers (`ciovec`, 8 bytes each).
    ///   - count: How many buffers there are.
    ///   - result: Where the number of bytes written goes, 4 bytes.
    /// - Throws: ``WASIErrno/badf`` for a descriptor that is not open for writing; ``WASIErrno/fault``; ``WASIErrno/pipe``
    ///   if the reader is gone; what the system reports; the guest's end if it is interrupted while it waits, or if the
    ///   closure that gets the bytes throws.
    func fdWrite(
        _ caller: borrowing Caller, _ number: UInt32, _ list: UInt32, _ count: UInt32, _ result: UInt32
    ) throws(CallFailure) {
        let descriptor = try descriptors[number]
        guard descriptor.rights.contains(.fdWrite) else { throw .errno(.badf) }
        try caller.check(result, count: 4)
        let buffer = try caller.firstBuffer(ofList: list, count: count)
        let transferred: Int
        switch descriptor {
        case .output(let output): transferred = try output.write(caller, from: buffer)
        case .file(let file): transferred = try write(file, caller, from: buffer)
        case .input, .directory: throw .errno(.badf)
        }
        try caller.put(UInt32(clamping: transferred), at: UInt64(result))
    }

    /// `fd_pread`: reads from a file at a given position, which stays where it is.
    ///
    /// - Parameters:
    ///   - number: The descriptor.
    ///   - list: The address of the buffers (`iovec`, 8 bytes each).
    ///   - count: How many buffers there are; the first that is not empty is filled.
    ///   - offset: The position in bytes.
    ///   - result: Where the number of bytes read goes, 4 bytes; 0 is the end.
    /// - Throws: ``WASIErrno/badf``; ``WASIErrno/spipe`` for a stream; ``WASIErrno/inval`` for a position above 2^63 − 1;
    ///   ``WASIErrno/fault``; what the system reports.
    func fdPread(
        _ caller: borrowing Caller, _ number: UInt32, _ list: UInt32, _ count: UInt32, _ offset: UInt64,
        _ result: UInt32
    ) throws(CallFailure) {
        let file = try seekableFile(number, needing: .fdRead)
        guard let offset = Int64(exactly: offset) else { throw .errno(.inval) }
        try caller.check(result, count: 4)
        let buffer = try caller.firstBuffer(ofList: list, count: count)
        let (system, host) = (system, file.host.number)
        let transferred = try caller.inPieces(buffer) { (piece, done) throws(CallFailure) in
            guard let position = Int64(exactly: UInt64(offset) + done) else { throw .errno(.inval) }
            return try caller.writing(piece) { (span) throws(CallFailure) in
                do throws(SystemError) {
                    return try system.read(host, into: &span, at: position)
                } catch {
                    throw .errno(error.errno)
                }
            }
        }
        try caller.put(UInt32(clamping: transferred), at: UInt64(result))
    }

    /// `fd_pwrite`: writes to a file at a given position; the descriptor's own stays where it is.
    ///
    /// - Parameters:
    ///   - number: The descriptor.
    ///   - list: The address of the buffers (`ciovec`, 8 bytes each).
    ///   - count: How many buffers there are; the first that is not empty is written.
    ///   - offset: The position in bytes.
    ///   - result: Where the number of bytes written goes, 4 bytes.
    /// - Throws: ``WASIErrno/badf``; ``WASIErrno/spipe`` for a stream; ``WASIErrno/inval`` for a position above 2^63 − 1;
    ///   ``WASIErrno/fault``; what the system reports.
    func fdPwrite(
        _ caller: borrowing Caller, _ number: UInt32, _ list: UInt32, _ count: UInt32, _ offset: UInt64,
        _ result: UInt32
    ) throws(CallFailure) {
        let file = try seekableFile(number, needing: .fdWrite)
        guard let offset = Int64(exactly: offset) else { throw .errno(.inval) }
        try caller.check(result, count: 4)
        let buffer = try caller.firstBuffer(ofList: list, count: count)
        let (system, host) = (system, file.host.number)
        let transferred = try caller.inPieces(buffer) { (piece, done) throws(CallFailure) in
            guard let position = Int64(exactly: UInt64(offset) + done) else { throw .errno(.inval) }
            return try caller.reading(piece) { (span) throws(CallFailure) in
                do throws(SystemError) {
                    return try system.write(host, span, at: position)
                } catch {
                    throw .errno(error.errno)
                }
            }
        }
        try caller.put(UInt32(clamping: transferred), at: UInt64(result))
    }

    /// `fd_seek`: moves a file's position.
    ///
    /// - Parameters:
    ///   - number: The descriptor.
    ///   - offset: How far, in bytes; may be negative.
    ///   - whence: From where: 0 the start, 1 the position, 2 the end; in the unstable version the position, the end and
    ///     the start.
    ///   - result: Where the new position from the start goes, 8 bytes.
    ///   - version: The version of WASI.
    /// - Throws: ``WASIErrno/badf``; ``WASIErrno/spipe`` for a stream; ``WASIErrno/inval`` for an unknown `whence` or a position
    ///   before the start; ``WASIErrno/fault``.
    func seek(
        _ caller: borrowing Caller, _ number: UInt32, _ offset: Int64, _ whence: UInt32, _ result: UInt32,
        version: Version
    ) throws(CallFailure) {
        let file = try seekableFile(number, needing: .fdSeek)
        guard let whence = version.whence(whence) else { throw .errno(.inval) }
        try caller.check(result, count: 8)
        let position = try reporting { () throws(SystemError) in
            try system.seek(file.host.number, by: offset, from: whence)
        }
        try caller.put(position, at: UInt64(result))
    }

    /// `fd_tell`: tells a file's position.
    ///
    /// - Parameters:
    ///   - number: The descriptor.
    ///   - result: Where the position from the start goes, 8 bytes.
    /// - Throws: ``WASIErrno/badf``; ``WASIErrno/spipe`` for a stream; ``WASIErrno/fault``.
    func fdTell(_ caller: borrowing Caller, _ number: UInt32, _ result: UInt32) throws(CallFailure) {
        let file = try seekableFile(number, needing: .fdTell)
        try caller.check(result, count: 8)
        let position = try reporting { () throws(SystemError) in
            try system.seek(file.host.number, by: 0, from: .current)
        }
        try caller.put(position, at: UInt64(result))
    }

    /// `fd_close`: closes a descriptor.
    ///
    /// - Parameter number: The descriptor; its number is free afterwards.
    /// - Throws: ``WASIErrno/badf``.
    func fdClose(_ caller: borrowing Caller, _ number: UInt32) throws(CallFailure) {
        if case .output(let output) = try descriptors[number] {
            do {
                try output.flush()
            } catch {
                throw .ended(error)
            }
        }
        try descriptors.remove(number)
    }

    /// `fd_renumber`: gives a descriptor the number of another, which is closed.
    ///
    /// - Parameters:
    ///   - number: The descriptor; its number is free afterwards.
    ///   - target: The number it gets.
    /// - Throws: ``WASIErrno/badf`` if either is not open.
    func fdRenumber(_ caller: borrowing Caller, _ number: UInt32, _ target: UInt32) throws(CallFailure) {
        try descriptors.move(number, to: target)
    }
}

extension WASI {
    /// The file behind a descriptor, for an operation with a position.
    ///
    /// - Throws: ``WASIErrno/badf``; ``WASIErrno/spipe`` for a stream; ``WASIErrno/notcapable`` for a right given up.
    private func seekableFile(_ number: UInt32, needing right: Rights) throws(CallFailure) -> OpenFile {
        switch try descriptors[number] {
        case .file(let file):
            guard file.rights.contains(right) else {
                throw .errno(right == .fdRead || right == .fdWrite ? .badf : .notcapable)
            }
            return file
        case .input: throw .errno(right == .fdWrite ? .badf : .spipe)
        case .output: throw .errno(right == .fdRead ? .badf : .spipe)
        case .directory: throw .errno(.badf)
        }
    }

    private func read(
        _ file: OpenFile, _ caller: borrowing Caller, into buffer: GuestBuffer
    ) throws(CallFailure) -> Int {
        if buffer.count == 0 { return 0 }
        let (system, host) = (system, file.host.number)
        if file.type != .regularFile {
            try caller.wait(for: host, .reading, system: system, isNonblocking: file.flags.contains(.nonblock))
        }
        // What is no file gives what it has; a second read would wait for more.
        let isFile = file.type == .regularFile
        return try caller.inPieces(isFile ? buffer : buffer.first) { (piece, _) throws(CallFailure) in
            try caller.writing(piece) { (span) throws(CallFailure) in
                do throws(SystemError) {
                    return try system.read(host, into: &span)
                } catch {
                    throw .errno(error.errno)
                }
            }
        }
    }

    private func write(
        _ file: OpenFile, _ caller: borrowing Caller, from buffer: GuestBuffer
    ) throws(CallFailure) -> Int {
        if buffer.count == 0 { return 0 }
        let (system, host) = (system, file.host.number)
        if file.type != .regularFile {
            try caller.wait(for: host, .writing, system: system, isNonblocking: file.flags.contains(.nonblock))
        }
        let isFile = file.type == .regularFile
        return try caller.inPieces(isFile ? buffer : buffer.first) { (piece, _) throws(CallFailure) in
            try caller.reading(piece) { (span) throws(CallFailure) in
                do throws(SystemError) {
                    return try system.write(host, span)
                } catch {
                    throw .errno(error.errno)
                }
            }
        }
    }

    /// Makes a system call whose error number the guest gets.
    func reporting<Result>(_ call: () throws(SystemError) -> Result) throws(CallFailure) -> Result {
        do {
            return try call()
        } catch {
            throw .errno(error.errno)
        }
    }
}
