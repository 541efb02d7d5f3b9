import Wasm

// The guest's memory as preview 1 uses it: 32-bit addresses, and an address outside memory is the error number
// `fault` instead of a trap.

/// A buffer in the guest's memory (`iovec`, `ciovec`), checked to lie inside it.
struct GuestBuffer {
    var address: UInt64
    var count: UInt64

    /// The part that moves in one piece where more must not be waited for.
    var first: GuestBuffer { GuestBuffer(address: address, count: min(count, 1 << 20)) }
}

extension Caller {
    /// How many empty buffers of a list are passed over between two looks at cancellation and deadline.
    private static var bufferChunk: UInt64 { 4096 }

    /// Checks that a range lies inside memory; an empty one does wherever it is.
    ///
    /// - Throws: ``WASIErrno/fault``.
    func check(_ address: UInt32, count: UInt64) throws(CallFailure) {
        let size = UInt64(clamping: memoryByteCount)
        guard count == 0 || count <= size && UInt64(address) <= size - count else { throw .errno(.fault) }
    }

    /// Reads an integer in little-endian order.
    ///
    /// - Throws: ``WASIErrno/fault``.
    func read<Integer: FixedWidthInteger & BitwiseCopyable>(
        _ type: Integer.Type, at address: UInt64
    ) throws(CallFailure) -> Integer {
        do {
            return try load(type, at: address)
        } catch {
            throw .errno(.fault)
        }
    }

    /// Writes an integer in little-endian order.
    ///
    /// - Throws: ``WASIErrno/fault``.
    func put<Integer: FixedWidthInteger & BitwiseCopyable>(_ value: Integer, at address: UInt64) throws(CallFailure) {
        do {
            try store(value, at: address)
        } catch {
            throw .errno(.fault)
        }
    }

    /// Writes bytes.
    ///
    /// - Throws: ``WASIErrno/fault``.
    func put(_ bytes: [UInt8], at address: UInt64) throws(CallFailure) {
        do {
            try write(bytes, at: address)
        } catch {
            throw .errno(.fault)
        }
    }

    /// Lends `buffer` for reading.
    ///
    /// - Throws: What `body` throws, and ``WASIErrno/fault``.
    func reading<Result>(
        _ buffer: GuestBuffer, _ body: (RawSpan) throws(CallFailure) -> Result
    ) throws(CallFailure) -> Result {
        do {
            return try withBytes(at: buffer.address, count: buffer.count, body)
        } catch let failure as CallFailure {
            throw failure
        } catch {
            throw .errno(.fault)
        }
    }

    /// Lends `buffer` for writing.
    ///
    /// - Throws: What `body` throws, and ``WASIErrno/fault``.
    func writing<Result>(
        _ buffer: GuestBuffer, _ body: (inout MutableRawSpan) throws(CallFailure) -> Result
    ) throws(CallFailure) -> Result {
        do {
            return try withMutableBytes(at: buffer.address, count: buffer.count, body)
        } catch let failure as CallFailure {
            throw failure
        } catch {
            throw .errno(.fault)
        }
    }

    /// The first buffer of a list (`iovec_array`) that is not empty; an empty one if there is none.
    ///
    /// One call moves the bytes of one buffer, without a copy, and reports how many they were; programs go on with
    /// the rest, as after any short read or write. Other engines do the same, so fuel stays comparable. A list may be as
    /// long as memory lets it be.
    ///
    /// - Throws: ``WASIErrno/fault`` if the list or the buffer is outside memory; the guest's end if it is interrupted.
    func firstBuffer(ofList list: UInt32, count: UInt32) throws(CallFailure) -> GuestBuffer {
        try check(list, count: UInt64(count) * 8)
        for index in 0..<UInt64(count) {
            let item = UInt64(list) + index * 8
            let length = try read(UInt32.self, at: item + 4)
            if length == 0 {
                if (index + 1).isMultiple(of: Self.bufferChunk) { try charge(bytes: Self.bufferChunk * 8) }
                continue
            }
            let address = try read(UInt32.self, at: item)
            try check(address, count: UInt64(length))
            return GuestBuffer(address: UInt64(address), count: UInt64(length))
        }
        return GuestBuffer(address: 0, count: 0)
    }

    /// The bytes of a path.
    ///
    /// - Throws: ``WASIErrno/fault``, ``WASIErrno/nametoolong`` above 4,096 bytes, ``WASIErrno/inval`` if it contains a NUL,
    ///   ``WASIErrno/ilseq`` if it is not UTF-8.
    func path(at address: UInt32, count: UInt32) throws(CallFailure) -> String {
        try check(address, count: UInt64(count))
        guard count <= 4096 else { throw .errno(.nametoolong) }
        try charge(bytes: UInt64(count))
        let utf8: [UInt8]
        do {
            utf8 = try bytes(at: UInt64(address), count: UInt64(count))
        } catch {
            throw .errno(.fault)
        }
        guard !utf8.contains(0) else { throw .errno(.inval) }
        guard let path = String(validating: utf8, as: UTF8.self) else { throw .errno(.ilseq) }
        return path
    }

    /// Counts work of the host, as ``Wasm/Caller/chargeHostWork(_:)`` does.
    ///
    /// - Throws: The guest's end if it is interrupted or has used up its host work.
    func charge(_ units: UInt64) throws(CallFailure) {
        do {
            try chargeHostWork(units)
        } catch {
            throw .ended(error)
        }
    }

    /// Counts the moving of bytes.
    func charge(bytes count: UInt64) throws(CallFailure) { try charge(count / UInt64(HostWork.bytesPerUnit)) }

    /// The most bytes that move in one piece: a millisecond or less.
    private static var pieceByteCount: UInt64 { 1 << 20 }

    /// Moves a buffer in pieces, with its host work counted before each.
    ///
    /// - Parameter move: Moves a piece; gets its distance from the buffer's start, and gives how many bytes were moved:
    ///   fewer than the piece has end the move.
    /// - Returns: How many bytes were moved. What was moved counts: an error number after it is dropped, since it comes
    ///   again with the guest's next call.
    func inPieces(
        _ buffer: GuestBuffer, _ move: (GuestBuffer, _ done: UInt64) throws(CallFailure) -> Int
    ) throws(CallFailure) -> Int {
        var done: UInt64 = 0
        while done < buffer.count {
            let piece = GuestBuffer(
                address: buffer.address + done, count: min(buffer.count - done, Self.pieceByteCount))
            try charge(bytes: piece.count)
            let moved: UInt64
            do throws(CallFailure) {
                moved = UInt64(clamping: try move(piece, done))
            } catch {
                if case .errno = error, done > 0 { break }
                throw error
            }
            done += moved
            if moved < piece.count { break }
        }
        return Int(clamping: done)
    }

    /// Ends the guest if it was cancelled or its deadline has passed.
    func endIfInterrupted() throws(CallFailure) {
        do {
            try checkInterruption()
        } catch {
            throw .ended(error)
        }
    }
}
