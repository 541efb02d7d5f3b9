import Wasm

/// The guest's standard input: a stream without a position, even where the host's is a file.
final class StandardInput {
    private enum Source {
        /// The host's standard input.
        case host
        case bytes([UInt8])
    }

    private let source: Source
    private let system: any SystemCalls
    /// How many of the bytes have been read.
    var position = 0
    let type: FileType
    /// Whether a read from the host can wait for long.
    private let mayWait: Bool
    var flags: DescriptorFlags = []

    init(_ input: WASIConfiguration.Input, system: any SystemCalls) {
        self.system = system
        switch input {
        case .empty:
            source = .bytes([])
            (type, mayWait) = (.unknown, false)
        case .bytes(let bytes):
            source = .bytes(bytes)
            (type, mayWait) = (.unknown, false)
        case .inherited:
            source = .host
            type = system.streamType(of: 0)
            mayWait = type != .regularFile
        }
    }

    /// Reads into the guest's memory; while it waits, cancellation and deadline end the guest.
    ///
    /// - Returns: How many bytes were read; 0 at the end.
    func read(_ caller: borrowing Caller, into buffer: GuestBuffer) throws(CallFailure) -> Int {
        if buffer.count == 0 { return 0 }
        switch source {
        case .bytes(let bytes):
            let count = min(bytes.count - position, Int(clamping: buffer.first.count))
            try caller.charge(bytes: UInt64(clamping: count))
            try caller.put(Array(bytes[position..<position + count]), at: buffer.address)
            position += count
            return count
        case .host:
            if mayWait {
                try caller.wait(for: 0, .reading, system: system, isNonblocking: flags.contains(.nonblock))
            }
            let system = system
            try caller.charge(bytes: buffer.first.count)
            return try caller.writing(buffer.first) { (span) throws(CallFailure) in
                do throws(SystemError) {
                    return try system.read(0, into: &span)
                } catch {
                    throw .errno(error.errno)
                }
            }
        }
    }

    /// How many bytes can be read at once; nil if only the host knows.
    var availableCount: UInt64? {
        switch source {
        case .bytes(let bytes): UInt64(bytes.count - position)
        case .host: mayWait ? nil : 1
        }
    }
}

extension SystemCalls {
    /// The type of a standard stream of the host.
    ///
    /// A character device that is no terminal, such as `/dev/null`, has no type: C libraries take a character device
    /// for a terminal and would flush each line.
    func streamType(of descriptor: Int32) -> FileType {
        if isTerminal(descriptor) { return .characterDevice }
        guard let status = try? status(of: descriptor) else { return .unknown }
        return status.type == .regularFile || status.type == .socketStream ? status.type : .unknown
    }
}

extension Caller {
    /// Waits until a descriptor of the host is ready, in slices of at most 10 ms.
    ///
    /// - Throws: ``WASIErrno/again`` if it is not ready and `isNonblocking`; the end of the guest if it was cancelled.
    func wait(
        for descriptor: Int32, _ readiness: Readiness, system: any SystemCalls, isNonblocking: Bool
    ) throws(CallFailure) {
        var slice: Int32 = 0
        while true {
            do {
                if try system.isReady(descriptor, for: readiness, milliseconds: slice) { return }
            } catch {
                throw .errno(error.errno)
            }
            if isNonblocking { throw .errno(.again) }
            try endIfInterrupted()
            slice = 10
        }
    }
}
