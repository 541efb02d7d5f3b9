import Wasm

/// The guest's standard output or standard error: a stream without a position, even where the host's is a file.
final class StandardOutput {
    private let output: WASIConfiguration.Output
    private let system: any SystemCalls
    private let hostMemory: HostMemory
    /// The host's stream, if it is inherited.
    let number: Int32
    let type: FileType
    /// Whether a write to the host can wait for long, as for the reader of a pipe.
    let mayWait: Bool
    /// Whether a write that nobody reads any more ends the guest.
    private let endsWithoutReader: Bool
    var flags: DescriptorFlags = []
    private var line = LineBuffer()
    /// Whether lines are dropped, since whoever gets them has had enough.
    var isDiscarding = false

    /// The most bytes of one write that a closure gets; the guest goes on with the rest.
    private static let maximumCapture: UInt64 = 65_536

    init(
        _ output: WASIConfiguration.Output, inheriting number: Int32, system: any SystemCalls, hostMemory: HostMemory,
        endsWithoutReader: Bool = false
    ) {
        self.endsWithoutReader = endsWithoutReader
        self.output = output
        self.system = system
        self.hostMemory = hostMemory
        self.number = number
        if case .inherited = output {
            type = system.streamType(of: number)
            mayWait = type != .regularFile
        } else {
            (type, mayWait) = (.unknown, false)
        }
    }

    /// Writes from the guest's memory; while it waits, cancellation and deadline end the guest.
    ///
    /// - Returns: How many bytes were written.
    func write(_ caller: borrowing Caller, from buffer: GuestBuffer) throws(CallFailure) -> Int {
        if buffer.count == 0 { return 0 }
        switch output {
        case .discarded:
            return Int(clamping: buffer.count)
        case .inherited:
            if mayWait { return try writeInPieces(caller, from: buffer) }
            return try caller.inPieces(buffer) { (piece, _) throws(CallFailure) in
                try writeAtOnce(caller, from: piece)
            }
        case .bytes(let receive):
            let bytes = try capture(caller, buffer)
            do {
                try receive(bytes)
            } catch {
                throw .ended(error)
            }
            return bytes.count
        case .lines(let limit, let receive):
            if isDiscarding { return Int(clamping: buffer.count) }
            let bytes = try capture(caller, buffer)
            do {
                // In pieces, because a piece may be a thousand lines, and the last that is wanted among them.
                for start in stride(from: 0, to: bytes.count, by: 1024) where !isDiscarding {
                    let piece = Array(bytes[start..<min(start + 1024, bytes.count)])
                    try line.append(piece, limit: max(1, limit), in: hostMemory, receive)
                }
            } catch {
                throw .ended(error)
            }
            return bytes.count
        }
    }

    /// Whether nothing waits for its newline.
    var hasWholeLines: Bool { line.isEmpty }

    /// Hands over a last line without a newline.
    func flush() throws {
        if case .lines(_, let receive) = output { try line.flush(receive) }
    }

    private func capture(_ caller: borrowing Caller, _ buffer: GuestBuffer) throws(CallFailure) -> [UInt8] {
        try caller.charge(bytes: min(buffer.count, Self.maximumCapture))
        do {
            return try caller.bytes(at: buffer.address, count: min(buffer.count, Self.maximumCapture))
        } catch {
            throw .errno(.fault)
        }
    }

    private func writeAtOnce(_ caller: borrowing Caller, from buffer: GuestBuffer) throws(CallFailure) -> Int {
        let (system, number, endsWithoutReader) = (system, number, endsWithoutReader)
        return try caller.reading(buffer) { (span) throws(CallFailure) in
            do throws(SystemError) {
                return try system.write(number, span)
            } catch {
                if error.errno == .pipe, endsWithoutReader { throw .ended(ReaderGone()) }
                throw .errno(error.errno)
            }
        }
    }

    /// Writes in pieces that a pipe which is ready takes without waiting (`PIPE_BUF` is at least 512 everywhere, and
    /// 4,096 on Linux).
    private func writeInPieces(_ caller: borrowing Caller, from buffer: GuestBuffer) throws(CallFailure) -> Int {
        #if os(Linux)
            let pieceSize: UInt64 = 4096
        #else
            let pieceSize: UInt64 = 512
        #endif
        var written: UInt64 = 0
        while written < buffer.count {
            do {
                try caller.wait(
                    for: number, .writing, system: system, isNonblocking: flags.contains(.nonblock))
                let piece = GuestBuffer(
                    address: buffer.address + written, count: min(buffer.count - written, pieceSize))
                try caller.charge(bytes: piece.count)
                written += UInt64(clamping: try writeAtOnce(caller, from: piece))
            } catch {
                // What was written counts; the error comes again with the guest's next write.
                if case .errno = error, written > 0 { break }
                throw error
            }
        }
        return Int(clamping: written)
    }
}
