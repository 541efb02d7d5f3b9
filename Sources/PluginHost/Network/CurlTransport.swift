import Synchronization

/// Sends requests through the system's `curl`, a process for each, which is killed when an answer is too large, too late or
/// not wanted any more.
///
/// The name is looked up here, all of its addresses are checked, and the program is told to connect to these and no other.
/// It gets every option from the host, reads no file of the user's and inherits neither environment nor open files. Nothing
/// is kept between two requests: no cookies, no cache, no credentials, no connection. Versions from 7.68 on will do.
public final class CurlTransport: PluginHTTPTransport, Sendable {
    private let path: String?
    private let lookup: NameLookup
    private let running = Mutex(0)

    /// How many requests of one transport are under way at once; others wait for their turn, within their time.
    static let maximumAtOnce = 16

    /// Makes a transport; nothing is started yet.
    ///
    /// - Parameter path: The program; `nil` means the first `curl` on the `PATH`.
    public convenience init(path: String? = nil) { self.init(path: path, lookup: .system) }

    init(path: String?, lookup: NameLookup) {
        self.path = path
        self.lookup = lookup
    }

    /// The first `curl` in a list of folders.
    ///
    /// - Parameter folders: The folders, separated by colons; those that depend on where the process was started are left
    ///   out.
    package static func program(in folders: String?) -> String? { SystemProcess.program("curl", in: folders) }

    /// Sends a request and waits for the answer, blocking the thread; a cancellation of the task ends the wait.
    ///
    /// - Throws: ``PluginHTTPFailure``.
    public func send(_ request: PluginHTTPRequest) throws(PluginHTTPFailure) -> PluginHTTPResponse {
        let timeLimit = TimeLimit(
            deadline: .now + max(.zero, request.timeout), isCancelled: { Task.isCancelled })
        guard let program = path ?? Self.program(in: environmentVariable("PATH")) else {
            throw .curlUnavailable(.notFound)
        }
        let addresses = try lookup.addresses(of: request.origin.host, timeLimit)
        guard !addresses.isEmpty else { throw .connectionFailed }
        guard request.allowsPrivateAddresses || addresses.allSatisfy(\.isPublic) else { throw .addressNotAllowed }
        try timeLimit.wait(for: begin)
        defer { running.withLock { $0 -= 1 } }
        return try Self.exchange(request, addresses, CurlProcess(program), timeLimit, program)
    }

    /// Counts a request that begins, or returns `nil` where as many as may be are under way.
    private func begin() -> Void? {
        running.withLock { count in
            guard count < Self.maximumAtOnce else { return nil }
            count += 1
            return ()
        }
    }

    private static func exchange(
        _ request: PluginHTTPRequest, _ addresses: [NetworkAddress], _ process: consuming CurlProcess,
        _ timeLimit: TimeLimit,
        _ program: String
    ) throws(PluginHTTPFailure) -> PluginHTTPResponse {
        var (head, body): ([UInt8], [UInt8]) = ([], [])
        let configuration = CurlConfiguration(request, addresses: addresses).bytes
        let outcome = try process.exchange((configuration, request.body), timeLimit) {
            (piece, isHead) throws(PluginHTTPFailure) in
            if isHead {
                guard piece.count <= PluginHTTPResponse.maximumHeadByteCount - head.count else {
                    throw .responseHeadTooLarge
                }
                head += piece
            } else if request.method != "HEAD" {
                // For HEAD the program writes the head here as well.
                guard piece.count <= request.maximumResponseBytes - body.count else { throw .responseTooLarge }
                // Room for all of it at once: memory that is not used costs nothing, growing step by step a copy each time.
                if body.count >= 65_536, body.capacity < request.maximumResponseBytes {
                    body.reserveCapacity(request.maximumResponseBytes)
                }
                body += piece
            }
        }
        if let failure = failure(outcome, program) {
            // Where the head leaves open what the body is, the program may have waited for one that never comes.
            if failure == .connectionFailed, !head.isEmpty { _ = try ResponseHead(parsing: head) }
            throw failure
        }
        // Whatever is well without a head is no program that sends requests.
        if head.isEmpty, body.isEmpty { throw .curlUnavailable(.cannotBeStarted(path: program)) }
        let answer = try ResponseHead(parsing: head)
        if !asksForEncoding(request), !body.isEmpty, try answer.isCompressed() {
            body = try decompressed(body, answer, request, timeLimit)
        }
        return PluginHTTPResponse(
            status: answer.status, headers: delivered(answer.fields, of: request), body: body,
            trailers: answer.trailers)
    }

    /// The body without its compression, which the program leaves to the host: it takes one that was cut for a whole one.
    private static func decompressed(
        _ body: [UInt8], _ answer: ResponseHead, _ request: PluginHTTPRequest, _ timeLimit: TimeLimit
    ) throws(PluginHTTPFailure) -> [UInt8] {
        do throws(Gzip.Failure) {
            return try Gzip.decompressed(body, limit: request.maximumResponseBytes) {
                do throws(PluginHTTPFailure) { try timeLimit.check() } catch { return false }
                return true
            }
        } catch {
            switch error {
            case .tooLarge: throw .responseTooLarge
            // Nothing but the connection's end says whether such a body is whole.
            case .truncated where answer.framing == .untilClosed: throw .connectionFailed
            case .truncated, .malformed: throw .malformedResponse
            case .interrupted:
                try timeLimit.check()
                throw .timeout
            }
        }
    }

    /// Why there is no answer, by what the program's manual says of its exit codes, and where one has many meanings, by what
    /// the program says.
    private static func failure(_ outcome: CurlProcess.Outcome, _ program: String) -> PluginHTTPFailure? {
        let message = outcome.message.lowercased()
        switch outcome.code {
        case 0: return nil
        // An option that it does not know, or was built without.
        case 2, 4, 48: return .curlUnavailable(.lacksOptions(path: program))
        // Not HTTP from 1.0 on, an answer that it cannot make sense of, a first field that begins with a blank, which versions
        // of this program take for an argument of their own that is wrong, an unknown encoding of the body.
        case 1, 8, 43, 61: return .malformedResponse
        // What shells say of a program that they cannot run.
        case 126, 127: return .curlUnavailable(.cannotBeStarted(path: program))
        case 28: return .timeout
        case 63: return .responseTooLarge
        // A line that is too long, which versions before 8.6 have no memory for.
        case 27, 100: return .responseHeadTooLarge
        default:
            // Old and new versions word it differently: "Too large response headers", "Out of memory in chunked-encoding" for
            // a trailer, "Illegal or missing hexadecimal sequence in chunked-encoding", "chunk hex-length char not a hex digit".
            let isTooLarge = message.contains("out of memory") || message.contains("too large")
            let isChunk = message.contains("chunk")
            if isTooLarge, isChunk || message.contains("header") { return .responseHeadTooLarge }
            return isChunk ? .malformedResponse : .connectionFailed
        }
    }

    /// Whether the plugin decompresses the body itself.
    private static func asksForEncoding(_ request: PluginHTTPRequest) -> Bool {
        request.headers.contains { $0.name.lowercased() == "accept-encoding" }
    }

    /// The fields as the plugin gets them: those that describe the connection or the compressed body would mislead it.
    private static func delivered(
        _ fields: [ResponseHead.Field], of request: PluginHTTPRequest
    ) -> [(name: String, value: String)] {
        var hidden: Set = ["connection", "keep-alive", "transfer-encoding", "upgrade", "proxy-connection"]
        // RFC 9110, 7.6.1: what it names is about the connection, too.
        for field in fields where field.name.lowercased() == "connection" {
            hidden.formUnion(
                field.value.lowercased().split(separator: ",").map { $0.filter { $0 != " " && $0 != "\t" } })
        }
        if !asksForEncoding(request), fields.contains(where: { $0.name.lowercased() == "content-encoding" }) {
            hidden.formUnion(["content-encoding", "content-length"])
        }
        return fields.filter { !hidden.contains($0.name.lowercased()) }
    }
}
