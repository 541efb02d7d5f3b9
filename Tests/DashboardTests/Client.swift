import Platform

/// A client that sends what it is told to, byte for byte.
struct Client {
    /// An answer as it came.
    struct Answer {
        var status: Int
        var head: String
        var body: String

        /// The value of a field.
        func field(_ name: String) -> String? {
            head.split(separator: "\r\n").first { $0.lowercased().hasPrefix(name.lowercased() + ":") }
                .map { $0.dropFirst(name.count + 1).drop { $0 == " " } }.map(String.init)
        }
    }

    let port: UInt16

    /// The port and path of an address that the server gave.
    init?(_ url: String) {
        let parts = url.split(separator: "/", omittingEmptySubsequences: true)
        guard parts.count == 3, let port = parts[1].split(separator: ":").last.flatMap({ UInt16($0) }) else {
            return nil
        }
        self.port = port
    }

    /// Sends a request for a path as a browser does that was given the address.
    func get(_ path: String, host: String? = nil, method: String = "GET", fields: String = "") -> Answer? {
        send("\(method) \(path) HTTP/1.1\r\nHost: \(host ?? "127.0.0.1:\(port)")\r\n\(fields)\r\n")
    }

    /// Sends bytes and reads until the server closes.
    func send(_ text: String) -> Answer? {
        #if canImport(Glibc)
            let stream = Int32(SOCK_STREAM.rawValue)
        #else
            let stream = SOCK_STREAM
        #endif
        let descriptor = socket(AF_INET, stream, 0)
        defer { _ = close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr = in_addr(s_addr: UInt32(0x7F00_0001).bigEndian)
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isConnected = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe connect(descriptor, $0, size) == 0
            }
        }
        guard isConnected else { return nil }
        let bytes = Array(text.utf8)
        guard unsafe Platform.write(descriptor, bytes, bytes.count) == bytes.count else { return nil }
        var answer: [UInt8] = []
        while true {
            var buffer = [UInt8](repeating: 0, count: 65_536)
            let count = unsafe read(descriptor, &buffer, buffer.count)
            guard count > 0 else { break }
            answer += buffer.prefix(count)
        }
        let end = Array("\r\n\r\n".utf8)
        guard let split = answer.indices.first(where: { answer[$0...].starts(with: end) }) else { return nil }
        let head = String(decoding: answer[..<split], as: UTF8.self)
        let words = head.split(separator: " ", maxSplits: 2)
        guard words.count > 1, let status = Int(words[1]) else { return nil }
        return Answer(status: status, head: head, body: String(decoding: answer[(split + 4)...], as: UTF8.self))
    }
}
