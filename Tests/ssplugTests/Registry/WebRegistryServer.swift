import Foundation
import Synchronization

/// A web server that takes files for a registry.
final class WebRegistryServer: Sendable {
    /// What a server does with the conditions of a PUT.
    enum Conditions {
        /// It keeps to them.
        case kept
        /// It does not look at them, as nginx does not.
        case ignored
    }

    /// The token that PUT needs.
    static let token = "a-token-that-nobody-may-see"

    /// The files by their paths.
    private let contents = Mutex<[String: [UInt8]]>([:])
    /// When each of them was written, in words of HTTP; else now.
    private let times = Mutex<[String: String]>([:])
    /// What is answered to a request instead, if anything.
    private let answer: @Sendable (LoopbackServer.Exchange) -> String?
    private let server = Mutex<LoopbackServer?>(nil)

    /// - Parameter answer: The status of an answer instead of the usual one; an empty one breaks the connection.
    init(
        _ conditions: Conditions, answer: @escaping @Sendable (LoopbackServer.Exchange) -> String? = { _ in nil }
    ) throws {
        self.answer = answer
        let server = try LoopbackServer { [unowned self] exchange in handle(exchange, conditions) }
        self.server.withLock { $0 = server }
    }

    var url: String { "http://localhost:\(server.withLock { $0?.port ?? 0 })/plugins" }
    var requests: [LoopbackServer.Exchange] { server.withLock { $0?.requests ?? [] } }
    var files: [String: [UInt8]] {
        get { contents.withLock { $0 } }
        set { contents.withLock { $0 = newValue } }
    }

    func setTime(_ path: String, _ time: String) { times.withLock { $0[path] = time } }

    private static func tag(_ bytes: [UInt8]) -> String {
        "\"\(bytes.count)-\(bytes.reduce(5381) { $0 &* 33 &+ Int($1) })\""
    }

    private static let now = "Sun, 06 Nov 1994 08:49:37 GMT"

    private func handle(_ exchange: LoopbackServer.Exchange, _ conditions: Conditions) {
        if let status = answer(exchange) {
            if !status.isEmpty { exchange.answer(status) }
            return
        }
        let path = exchange.target
        guard exchange.head.hasPrefix("PUT ") else {
            guard let bytes = files[path] else { return exchange.answer("404 Not Found") }
            let time = times.withLock { $0[path] } ?? Self.now
            return exchange.answer(
                headers: ["ETag: \(Self.tag(bytes))", "Date: \(Self.now)", "Last-Modified: \(time)"], body: bytes)
        }
        guard exchange.header("authorization") == "Bearer \(Self.token)" else {
            return exchange.answer("401 Unauthorized")
        }
        let status = contents.withLock { files in
            let present = files[path]
            if conditions == .kept {
                if exchange.header("if-none-match") == "*", present != nil { return "412 Precondition Failed" }
                if let tag = exchange.header("if-match"), present.map(Self.tag) != tag {
                    return "412 Precondition Failed"
                }
            }
            files[path] = exchange.body
            return present == nil ? "201 Created" : "204 No Content"
        }
        exchange.answer(status, body: "")
    }
}
