/// Sends HTTP requests for plugins that may.
public protocol PluginHTTPTransport: Sendable {
    /// Sends a request to an origin that the plugin may reach, and waits for the whole answer.
    ///
    /// It is called on a guest's thread, which may block; after a suspension the call comes back to that thread. It must
    /// return when the request's timeout is over, and should within 50 ms of its task's cancellation; the host waits no
    /// longer. Redirects are answers like any other.
    ///
    /// - Throws: ``PluginHTTPFailure``.
    func send(_ request: PluginHTTPRequest) async throws(PluginHTTPFailure) -> PluginHTTPResponse
}

/// An outbound request as it is sent: every part was checked.
public struct PluginHTTPRequest: Sendable {
    /// The method: GET, HEAD, POST, PUT, PATCH or DELETE.
    public var method: String
    /// Whether the request goes over TLS; without only to origins that the administrator lists as insecure.
    package var isEncrypted = true
    /// Where the request goes.
    public var origin: NetworkOrigin
    /// The path and query, starting with a slash.
    package var target: String
    /// The header fields in order.
    public var headers: [(name: String, value: String)]
    /// The body.
    public var body: [UInt8]
    /// The time until the whole answer must be there.
    public var timeout: Duration
    /// The largest body of an answer in bytes, after decompression.
    public var maximumResponseBytes: Int
    /// Whether the origin's name may resolve to addresses that are not on the internet.
    public var allowsPrivateAddresses = false
    /// The file with the authorities whose certificates are trusted; `nil` for the system's.
    var authorityFile: String?
    /// The URL for what is written about the request: without known secrets and the values of its query.
    package var shownURL = ""

    /// The URL, put together from its parts.
    public var url: String {
        RequestURL(isEncrypted: isEncrypted, origin: origin, target: target).text
    }
}

/// The answer to an outbound request.
public struct PluginHTTPResponse: Sendable {
    /// The status code.
    public var status: Int
    /// The header fields in order.
    public var headers: [(name: String, value: String)]
    /// The body, decompressed.
    public var body: [UInt8]
    /// The fields that came after the body, in order.
    public var trailers: [(name: String, value: String)]

    /// The most bytes of an answer's head, with everything that comes before it and after its body.
    package static let maximumHeadByteCount = 256 << 10

    /// Makes an answer.
    public init(
        status: Int, headers: [(name: String, value: String)], body: [UInt8],
        trailers: [(name: String, value: String)] = []
    ) {
        self.status = status
        self.headers = headers
        self.body = body
        self.trailers = trailers
    }
}

/// Why an outbound request has no answer.
public indirect enum PluginHTTPFailure: Error, Hashable, Sendable {
    /// No connection, no trusted certificate, or the connection broke.
    case connectionFailed
    /// The answer took too long.
    case timeout
    /// The answer's body was too large.
    case responseTooLarge
    /// The answer's head was too large, or a field in it.
    case responseHeadTooLarge
    /// What came is not an answer of HTTP 1.
    case malformedResponse
    /// The name resolves to an address that is not on the internet; nothing was sent.
    case addressNotAllowed
    /// The request was cancelled.
    case cancelled
    /// The transport has sent nothing and has no answer, as in a dry run.
    case notSent
    /// The program that sends requests cannot be used.
    case curlUnavailable(CurlProblem)

    /// What is wrong with the program `curl`.
    public enum CurlProblem: Hashable, Sendable {
        /// There is none on the `PATH`.
        case notFound
        /// The file at this path is not a program.
        case cannotBeStarted(path: String)
        /// The program at this path does not know all options that are needed.
        case lacksOptions(path: String)
    }

    /// The code that plugins get: they learn no addresses and nothing of TLS.
    package var code: String {
        switch self {
        case .connectionFailed, .notSent, .curlUnavailable: "connection_failed"
        case .timeout: "timeout"
        case .responseTooLarge, .responseHeadTooLarge: "response_too_large"
        case .malformedResponse: "malformed_response"
        case .addressNotAllowed: "domain_not_allowed"
        case .cancelled: "cancelled"
        }
    }

    /// What happened to a request, for the plugin's author.
    func message(for request: PluginHTTPRequest) -> String {
        switch self {
        case .connectionFailed, .notSent: "the request to \(request.origin) failed"
        case .curlUnavailable:
            "the request to \(request.origin) was not sent: this host has no \"curl\" that it can use; "
                + "its administrator must install the package \"curl\""
        case .malformedResponse:
            "\(request.origin) sent something that is not an answer of HTTP 1, or is damaged, or encoded otherwise than was asked for"
        case .timeout: "\(request.origin) did not answer in time"
        case .responseTooLarge:
            "limit http_response_bytes exceeded: the answer of \(request.origin) has more than "
                + "\(request.maximumResponseBytes) bytes"
        case .responseHeadTooLarge:
            "limit http_head_bytes exceeded: the head of the answer of \(request.origin) has more than "
                + "\(PluginHTTPResponse.maximumHeadByteCount) bytes, or a line of more than \(ResponseHead.maximumLineByteCount)"
        case .addressNotAllowed:
            "\(request.origin) is not on the internet; the administrator may list it in \"insecure_origins\""
        case .cancelled: "the request to \(request.origin) was cancelled"
        }
    }

    /// Whether the same request may succeed later.
    package var isRetryable: Bool {
        switch self {
        case .connectionFailed, .timeout, .cancelled, .notSent: true
        case .responseTooLarge, .responseHeadTooLarge, .malformedResponse, .addressNotAllowed, .curlUnavailable: false
        }
    }
}

extension PluginHTTPFailure: CustomStringConvertible {
    /// What happened, for the administrator.
    public var description: String {
        switch self {
        case .connectionFailed: "no connection, no trusted certificate, or the connection broke"
        case .timeout: "no whole answer in time"
        case .responseTooLarge: "the answer is too large"
        case .responseHeadTooLarge: "the head of the answer is too large"
        case .addressNotAllowed: "its name resolves to an address that is not on the internet"
        case .cancelled: "cancelled"
        case .notSent: "it was not sent"
        case .malformedResponse:
            "what came is not an answer of HTTP 1, or damaged, or encoded otherwise than was asked for"
        case .curlUnavailable(.notFound):
            "requests are sent by the program \"curl\", which is not on the PATH; install the package \"curl\""
        case .curlUnavailable(.cannotBeStarted(let path)):
            "\"\(displayed(path, limit: 500))\" cannot be started; requests are sent by the program \"curl\" of the "
                + "package \"curl\""
        case .curlUnavailable(.lacksOptions(let path)):
            "\"\(displayed(path, limit: 500))\" lacks options that are needed; install version 7.68 or later of the "
                + "package \"curl\""
        }
    }
}
