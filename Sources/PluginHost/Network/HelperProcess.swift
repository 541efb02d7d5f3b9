import HTTPHelperMessages
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A running `ssplug-http`, killed when it is let go.
///
/// Its standard input and output are one end of a socket pair: unlike a pipe, a socket whose other end is gone can be
/// written to without a signal that would end the host.
final class HelperProcess: Sendable {
    /// Why nothing more can be said to a helper.
    enum Failure: Error, Hashable {
        /// It has ended, was killed, or sent something that is not a message.
        case ended
        /// The deadline has passed.
        case timeout
        /// Nobody waits any more.
        case cancelled
    }

    private let descriptor: Int32
    /// The process, until it is killed; afterwards its number may belong to another.
    private let process: Mutex<pid_t?>
    private let received = Mutex(FrameBuffer())

    /// The address space that a helper may have.
    ///
    /// An idle one has 450 MB of it, nearly all reserved by the allocator and for stacks, and 33 MB resident.
    static let addressSpaceByteCount = 1 << 30

    /// Starts a helper with nothing of the host's environment, in a process group of its own.
    ///
    /// It closes what open files of the host it was left with before it does anything else.
    ///
    /// - Throws: ``HTTPFailure/helperUnavailable(path:)``.
    init(path: String) throws(HTTPFailure) {
        var pair: [Int32] = [-1, -1]
        #if canImport(Glibc)
            let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
        #elseif canImport(Musl)
            let kind = SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK
        #else
            let kind = SOCK_STREAM
        #endif
        // SAFETY: the array has room for the two descriptors.
        guard unsafe socketpair(AF_UNIX, kind, 0, &pair) == 0 else { throw .helperUnavailable(path: path) }
        let (own, other) = (pair[0], pair[1])
        defer { _ = close(other) }
        #if canImport(Darwin)
            for end in pair { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            _ = fcntl(own, F_SETFL, O_NONBLOCK)
            var isOn: Int32 = 1
            // SAFETY: the option's value outlives the call.
            _ = unsafe setsockopt(own, SOL_SOCKET, SO_NOSIGPIPE, &isOn, socklen_t(MemoryLayout<Int32>.size))
        #else
            // The helper's end blocks.
            _ = fcntl(other, F_SETFL, 0)
        #endif
        guard let started = Self.spawn(path, other) else {
            _ = close(own)
            throw .helperUnavailable(path: path)
        }
        descriptor = own
        process = Mutex(started)
    }

    deinit {
        kill()
        _ = close(descriptor)
    }

    /// Ends the process at once, from any thread; whoever waits for it gets ``Failure/ended``.
    func kill() {
        process.withLock { process in
            guard let running = process else { return }
            process = nil
            #if canImport(Glibc)
                _ = Glibc.kill(running, SIGKILL)
            #elseif canImport(Musl)
                _ = Musl.kill(running, SIGKILL)
            #else
                _ = Darwin.kill(running, SIGKILL)
            #endif
            var status: Int32 = 0
            // SAFETY: the status outlives the call.
            while unsafe waitpid(running, &status, 0) < 0 && errno == EINTR {}
        }
    }

    /// How long a wait may last.
    struct Patience: Sendable {
        var deadline: ContinuousClock.Instant
        var isCancelled: @Sendable () -> Bool

        func check() throws(Failure) {
            if isCancelled() { throw .cancelled }
            // A stream that never pauses must not outrun the deadline.
            guard ContinuousClock.now < deadline else { throw .timeout }
        }
    }

    /// Sends a message.
    func send(_ message: HelperMessage, _ patience: Patience) throws(Failure) {
        let bytes = message.encoded()
        #if canImport(Darwin)
            let flags: Int32 = 0
        #else
            let flags = Int32(MSG_NOSIGNAL)
        #endif
        var sent = 0
        while sent < bytes.count {
            try patience.check()
            let count = unsafe bytes.withUnsafeBytes { space in
                // SAFETY: `sent` is below the buffer's count.
                unsafe write(space.baseAddress.map { unsafe $0 + sent }, bytes.count - sent, flags)
            }
            if count >= 0 {
                sent += count
            } else if errno == EAGAIN || errno == EWOULDBLOCK {
                wait(for: Int16(POLLOUT), patience)
            } else if errno != EINTR {
                throw .ended
            }
        }
    }

    /// Waits for the next message.
    func receive(_ patience: Patience) throws(Failure) -> HelperMessage {
        while true {
            do throws(MalformedFrame) {
                if let message = try received.withLock({ (buffer) throws(MalformedFrame) in try buffer.next() }) {
                    return message
                }
            } catch {
                throw .ended
            }
            try patience.check()
            var error: Int32 = 0
            let piece = unsafe [UInt8](unsafeUninitializedCapacity: 65_536) { space, filled in
                // SAFETY: the buffer has room for the count asked for.
                let count = unsafe recv(descriptor, space.baseAddress, 65_536, 0)
                error = count < 0 ? errno : 0
                filled = max(0, count)
            }
            switch error {
            case 0:
                guard !piece.isEmpty else { throw .ended }
                received.withLock { $0.append(piece) }
            case EAGAIN: wait(for: Int16(POLLIN), patience)
            case EINTR: break
            default: throw .ended
            }
        }
    }

    private func write(_ bytes: UnsafeRawPointer?, _ count: Int, _ flags: Int32) -> Int {
        #if canImport(Glibc)
            unsafe Glibc.send(descriptor, bytes, count, flags)
        #elseif canImport(Musl)
            unsafe Musl.send(descriptor, bytes, count, flags)
        #else
            unsafe Darwin.send(descriptor, bytes, count, flags)
        #endif
    }

    /// Waits until the socket is ready, or for 50 ms, so that a cancellation is noticed.
    private func wait(for events: Int16, _ patience: Patience) {
        let left = min(ContinuousClock.now.duration(to: patience.deadline), .milliseconds(50))
        var request = pollfd(fd: descriptor, events: events, revents: 0)
        // Rounded up, so that the deadline has passed when time is up.
        let milliseconds = max(0, left.components.attoseconds / 1_000_000_000_000_000 + 1)
        // SAFETY: there is one structure, which outlives the call.
        _ = unsafe poll(&request, 1, Int32(clamping: milliseconds))
    }
}
