import HostFiles
import Platform
import PluginHost
import Synchronization

/// Takes connections from programs of this machine, one request each, a thread each.
///
/// It listens on 127.0.0.1 alone, so that nothing from another machine arrives.
final class LoopbackListener: Sendable {
    private let descriptor: Int32
    /// The port that the system gave, or that was asked for.
    let port: UInt16
    private let connections = Mutex(0)

    private static let maximumConnections = 32
    /// How long a client may be silent in the middle of a request or an answer.
    private static let timeoutSeconds = 10
    private static let stackBytes = 512 << 10

    /// Begins to listen.
    ///
    /// - Parameter port: The port; 0 for one that the system chooses.
    /// - Throws: ``PluginFileError`` if the port is taken or may not be used.
    init(port: UInt16) throws(PluginFileError) {
        let place = "127.0.0.1:\(port)"
        #if canImport(Glibc)
            let stream = Int32(SOCK_STREAM.rawValue)
        #else
            let stream = SOCK_STREAM
        #endif
        let descriptor = socket(AF_INET, stream, 0)
        guard descriptor >= 0 else { throw .system("listen on", place) }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        var reuse: Int32 = 1
        // SAFETY: the value outlives the call, which is given its size.
        unsafe setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &reuse, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr = in_addr(s_addr: UInt32(0x7F00_0001).bigEndian)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        // SAFETY: an address of the internet family is as long as the call is told, and outlives it.
        let result = unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                guard unsafe bind(descriptor, pointer, length) == 0, listen(descriptor, 16) == 0 else { return false }
                return unsafe getsockname(descriptor, pointer, &length) == 0
            }
        }
        guard result else {
            let error = PluginFileError.system("listen on", place)
            _ = close(descriptor)
            throw error
        }
        self.descriptor = descriptor
        self.port = UInt16(bigEndian: address.sin_port)
    }

    deinit { _ = close(descriptor) }

    /// Answers requests until the process ends or the listener is stopped.
    ///
    /// - Parameter answer: Makes the whole answer of a request's head, which is `nil` where it is none; called on several
    ///   threads.
    func run(_ answer: @escaping @Sendable (RequestHead?) -> [UInt8]) {
        while true {
            let client = accept(descriptor, nil, nil)
            if client < 0 {
                if errno == EINTR || errno == ECONNABORTED { continue }
                if errno == EMFILE || errno == ENFILE {
                    usleep(50_000)
                    continue
                }
                return
            }
            Self.prepare(client)
            let isAdmitted = connections.withLock { count in
                guard count < Self.maximumConnections else { return false }
                count += 1
                return true
            }
            let isStarted =
                isAdmitted
                && SystemThread.start(stackBytes: Self.stackBytes) { [self] in
                    Self.serve(client, answer)
                    _ = close(client)
                    connections.withLock { $0 -= 1 }
                }
            if !isStarted {
                _ = close(client)
                if isAdmitted { connections.withLock { $0 -= 1 } }
            }
        }
    }

    /// Lets ``run(_:)`` return.
    func stop() { _ = shutdown(descriptor, Int32(SHUT_RDWR)) }

    private static func prepare(_ client: Int32) {
        _ = fcntl(client, F_SETFD, FD_CLOEXEC)
        var time = timeval(tv_sec: timeoutSeconds, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        // SAFETY: the value outlives the calls, which are given its size.
        unsafe setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &time, size)
        unsafe setsockopt(client, SOL_SOCKET, SO_SNDTIMEO, &time, size)
        #if canImport(Darwin)
            var on: Int32 = 1
            unsafe setsockopt(client, SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
        #endif
    }

    private static func serve(_ client: Int32, _ answer: (RequestHead?) -> [UInt8]) {
        let deadline = ContinuousClock.now + .seconds(timeoutSeconds)
        guard let head = readHead(client, until: deadline) else { return }
        let bytes = answer(RequestHead(head))
        var sent = 0
        #if canImport(Darwin)
            let flags: Int32 = 0
        #else
            let flags = Int32(MSG_NOSIGNAL)
        #endif
        while sent < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                // SAFETY: `sent` is below the buffer's count.
                unsafe send(client, buffer.baseAddress.map { unsafe $0 + sent }, bytes.count - sent, flags)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            sent += count
        }
    }

    /// The head of the request; empty for one that is too long, `nil` if the client went away or dallied.
    ///
    /// - Parameter deadline: When the head is to be there: each byte may take its time, but not all of them.
    static func readHead(_ client: Int32, until deadline: ContinuousClock.Instant) -> [UInt8]? {
        var head: [UInt8] = []
        let end = Array("\r\n\r\n".utf8)
        while head.count <= RequestHead.maximumBytes, .now < deadline {
            var buffer = [UInt8](repeating: 0, count: 4 << 10)
            let count = unsafe buffer.withUnsafeMutableBytes { buffer in
                // SAFETY: the call is given the buffer's own size.
                unsafe recv(client, buffer.baseAddress, buffer.count, 0)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return nil }
            let start = max(0, head.count - 3)
            head += buffer.prefix(count)
            if let place = (start..<max(start, head.count - 3)).first(where: { head[$0..<$0 + 4].elementsEqual(end) }) {
                return place <= RequestHead.maximumBytes ? Array(head[..<place]) : []
            }
        }
        return head.count > RequestHead.maximumBytes ? [] : nil
    }
}
