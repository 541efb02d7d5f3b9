import Foundation
import Platform
import Synchronization

/// An HTTP server on 127.0.0.1 that answers as a test says, down to single bytes.
///
/// Each connection has one request and a thread of its own, and is closed when the test's closure returns.
final class LoopbackServer: Sendable {
    /// A request and the connection for its answer.
    struct Exchange: Sendable {
        /// The request's head: its line and header fields.
        var head: String
        var body: [UInt8]
        fileprivate var descriptor: Int32

        /// The path of the request's line.
        var target: String {
            let parts = head.split(separator: " ", maxSplits: 2)
            return parts.count == 3 ? String(parts[1]) : ""
        }

        /// The value of a header field.
        func header(_ name: String) -> String? {
            for line in head.split(separator: "\r\n").dropFirst() where line.lowercased().hasPrefix("\(name):") {
                return line.dropFirst(name.utf8.count + 1).trimmingCharacters(in: .whitespaces)
            }
            return nil
        }

        /// Sends bytes; `false` when the other side has gone.
        @discardableResult
        func send(_ bytes: [UInt8]) -> Bool {
            #if canImport(Darwin)
                let flags: Int32 = 0
            #else
                let flags = Int32(MSG_NOSIGNAL)
            #endif
            var sent = 0
            while sent < bytes.count {
                let count = unsafe bytes.withUnsafeBytes { space in
                    // SAFETY: `sent` is below the buffer's count.
                    unsafe LoopbackServer.send(
                        descriptor, space.baseAddress.map { unsafe $0 + sent }, bytes.count - sent, flags)
                }
                guard count > 0 else { return false }
                sent += count
            }
            return true
        }

        @discardableResult
        func send(_ text: String) -> Bool { send(Array(text.utf8)) }

        /// Waits until the other side has gone.
        func waitForEnd() {
            var byte: UInt8 = 0
            // SAFETY: the byte outlives the call.
            while unsafe recv(descriptor, &byte, 1, 0) > 0 {}
        }

        /// Sends a whole answer.
        func answer(_ status: String = "200 OK", headers: [String] = [], body: [UInt8]) {
            let lines = ["HTTP/1.1 \(status)", "Content-Length: \(body.count)", "Connection: close"] + headers
            send(lines.joined(separator: "\r\n") + "\r\n\r\n")
            send(body)
        }

        func answer(_ status: String = "200 OK", headers: [String] = [], body: String = "ok") {
            answer(status, headers: headers, body: Array(body.utf8))
        }
    }

    let port: UInt16
    private let listener: Int32
    private let log = Mutex<[Exchange]>([])
    private let connections = Mutex(0)

    /// How often somebody has connected.
    var connectionCount: Int { connections.withLock { $0 } }

    /// The requests so far.
    var requests: [Exchange] { log.withLock { $0 } }

    /// Listens on a free port.
    ///
    /// - Parameter isSpeakingFirst: Whether `handler` runs without waiting for a request.
    init(isSpeakingFirst: Bool = false, _ handler: @escaping @Sendable (Exchange) -> Void) throws {
        #if canImport(Glibc)
            let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        #else
            let listener = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        var isListening = false
        // SAFETY: the structure outlives the calls and is as large as they are told.
        unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                isListening = unsafe bind(listener, pointer, size) == 0
                if isListening { isListening = listen(listener, 16) == 0 }
                if isListening { isListening = unsafe getsockname(listener, pointer, &size) == 0 }
            }
        }
        guard isListening else { throw CocoaError(.fileReadUnknown) }
        self.listener = listener
        port = UInt16(bigEndian: address.sin_port)
        Thread.detachNewThread { [self] in
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0 else { return }
                connections.withLock { $0 += 1 }
                Thread.detachNewThread { [self] in
                    defer { _ = close(connection) }
                    if isSpeakingFirst { return handler(Exchange(head: "", body: [], descriptor: connection)) }
                    guard let exchange = Self.read(connection) else { return }
                    log.withLock { $0.append(exchange) }
                    handler(exchange)
                }
            }
        }
    }

    private static func read(_ descriptor: Int32) -> Exchange? {
        var bytes: [UInt8] = []
        let blank = Data("\r\n\r\n".utf8)
        while bytes.count < 1 << 22 {
            if let end = Data(bytes).range(of: blank) {
                var exchange = Exchange(
                    head: String(decoding: bytes[..<end.lowerBound], as: UTF8.self), body: [], descriptor: descriptor)
                exchange.body = Array(bytes[end.upperBound...])
                let count = exchange.header("content-length").flatMap { Int($0) } ?? 0
                if exchange.body.count >= count { return exchange }
            }
            let piece = unsafe [UInt8](unsafeUninitializedCapacity: 65_536) { space, filled in
                // SAFETY: the buffer has room for the count asked for.
                unsafe filled = max(0, recv(descriptor, space.baseAddress, 65_536, 0))
            }
            guard !piece.isEmpty else { return nil }
            bytes += piece
        }
        return nil
    }

    private static func send(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int, _ flags: Int32) -> Int {
        unsafe Platform.send(descriptor, bytes, count, flags)
    }
}
