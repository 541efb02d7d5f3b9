/// A message between the host and the helper that sends its HTTP requests.
///
///     host                                helper
///      │ request ───────────────────────►  │ looks the name up
///      │ ◄─────────────────────  addresses │
///      │ proceed ───────────────────────►  │ sends the request
///      │ ◄────── head, body …, end         │
///
/// The helper answers `failure` instead where it has nothing else. It sends nothing before `proceed`, so that the host
/// decides which addresses may be reached. One request is under way at a time.
///
/// On the wire a message is a frame: the count of the bytes that follow (32 bits), the message's kind (8 bits), its
/// fields. A text or block of bytes is its count (32 bits) and its bytes. Numbers are little-endian.
package enum HelperMessage: Hashable, Sendable {
    /// Prepare a request.
    case request(Request)
    /// Send the request that was prepared.
    case proceed
    /// The addresses of the request's host, 4 or 16 bytes each in network order.
    case addresses([[UInt8]])
    /// The answer's status and header fields.
    case head(status: Int, headers: [Header])
    /// A part of the answer's body, decompressed.
    case body([UInt8])
    /// The answer is complete.
    case end
    /// There is no answer, or it is not complete.
    case failure(Failure)

    /// A header field.
    package struct Header: Hashable, Sendable {
        package var name: String
        package var value: String

        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// A request whose every part was checked.
    package struct Request: Hashable, Sendable {
        package var method: String
        package var url: String
        /// The name to look up.
        package var host: String
        package var headers: [Header]
        package var body: [UInt8]

        package init(method: String, url: String, host: String, headers: [Header], body: [UInt8]) {
            self.method = method
            self.url = url
            self.host = host
            self.headers = headers
            self.body = body
        }
    }

    /// Why there is no answer.
    package enum Failure: UInt8, Sendable {
        /// The name has no address.
        case unknownHost
        /// No connection, an untrusted certificate, or the connection broke.
        case connection
        /// The system gave up waiting.
        case timeout
    }
}

extension HelperMessage {
    /// The message as a frame.
    package func encoded() -> [UInt8] {
        var fields = FieldWriter()
        switch self {
        case .request(let request):
            fields.put(byte: 1)
            fields.put(request.method)
            fields.put(request.url)
            fields.put(request.host)
            fields.put(request.headers)
            fields.put(request.body)
        case .proceed: fields.put(byte: 2)
        case .addresses(let addresses):
            fields.put(byte: 3)
            fields.put(UInt32(clamping: addresses.count))
            for address in addresses { fields.put(address) }
        case .head(let status, let headers):
            fields.put(byte: 4)
            fields.put(UInt32(clamping: status))
            fields.put(headers)
        case .body(let bytes):
            fields.put(byte: 5)
            fields.put(bytes)
        case .end: fields.put(byte: 6)
        case .failure(let failure):
            fields.put(byte: 7)
            fields.put(byte: failure.rawValue)
        }
        return fields.frame()
    }

    /// Reads the contents of a frame, without its count.
    init(contents: ArraySlice<UInt8>) throws(MalformedFrame) {
        var fields = FieldReader(bytes: contents)
        switch try fields.byte() {
        case 1:
            self = .request(
                Request(
                    method: try fields.text(), url: try fields.text(), host: try fields.text(),
                    headers: try fields.headers(), body: try fields.block()))
        case 2: self = .proceed
        case 3:
            var addresses: [[UInt8]] = []
            for _ in 0..<(try fields.number()) { addresses.append(try fields.block()) }
            self = .addresses(addresses)
        case 4: self = .head(status: Int(try fields.number()), headers: try fields.headers())
        case 5: self = .body(try fields.block())
        case 6: self = .end
        case 7:
            guard let failure = Failure(rawValue: try fields.byte()) else { throw MalformedFrame() }
            self = .failure(failure)
        default: throw MalformedFrame()
        }
        guard fields.isAtEnd else { throw MalformedFrame() }
    }
}

/// The other side sent something that is not a frame.
package struct MalformedFrame: Error, Hashable {
    package init() {}
}
