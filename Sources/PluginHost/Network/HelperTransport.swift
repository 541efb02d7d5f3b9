import HTTPHelperMessages
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Sends requests through helper processes, which are killed when an answer is too large, too late or not wanted.
///
/// The first request starts a helper. It stays for later requests of the same plugin and keeps their connections open;
/// requests at the same time have a helper each, so that killing one does not touch the others. Every plugin needs a
/// transport of its own, since the processes are what separates plugins.
public final class HelperTransport: HTTPTransport, Sendable {
    private let path: String
    private let idle = Mutex<[HelperProcess]>([])

    /// How many helpers wait for further requests.
    private static let maximumIdleCount = 4
    /// The largest head of an answer.
    private static let maximumHeadByteCount = 256 << 10

    /// Makes a transport; nothing is started yet.
    ///
    /// - Parameter path: The program `ssplug-http`; `nil` means the one beside the running program.
    public init(path: String? = nil) { self.path = path ?? Self.pathBesideProgram() }

    /// The program `ssplug-http` beside the running program.
    static func pathBesideProgram() -> String {
        #if canImport(Darwin)
            let program = CommandLine.arguments.first.flatMap { Path.resolved($0) } ?? ""
        #else
            let program = Path.resolved("/proc/self/exe") ?? ""
        #endif
        let folder = program.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(program[..<$0]) } ?? "."
        return Path.join(folder, "ssplug-http")
    }

    /// Sends a request and waits for the answer, blocking the thread; a cancellation of the task ends the wait.
    ///
    /// - Throws: ``HTTPFailure``.
    public func send(_ request: HTTPRequest) throws(HTTPFailure) -> HTTPResponse {
        let deadline = ContinuousClock.now + max(.zero, request.timeout)
        if let waiting = idle.withLock({ $0.popLast() }) {
            do throws(Stopped) {
                return try exchange(request, with: waiting, deadline)
            } catch {
                // A helper that ended while it was idle has sent nothing yet.
                guard error.isHelperGone else { throw error.failure }
            }
        }
        let fresh = try HelperProcess(path: path)
        do throws(Stopped) {
            return try exchange(request, with: fresh, deadline)
        } catch {
            throw error.failure
        }
    }

    /// Why an exchange stopped.
    private struct Stopped: Error {
        var failure: HTTPFailure
        /// Whether the helper ended before it was told to send the request.
        var isHelperGone: Bool
    }

    private func exchange(
        _ request: HTTPRequest, with helper: HelperProcess, _ deadline: ContinuousClock.Instant
    ) throws(Stopped) -> HTTPResponse {
        let patience = HelperProcess.Patience(deadline: deadline, isCancelled: { Task.isCancelled })
        var exchange = Exchange(request: request, helper: helper, patience: patience)
        do throws(HTTPFailure) {
            let response = try exchange.run()
            keep(helper)
            return response
        } catch {
            if exchange.isHelperReady { keep(helper) } else { helper.kill() }
            let isGone = error == .connectionFailed && !exchange.hasProceeded && !exchange.isHelperReady
            throw Stopped(failure: error, isHelperGone: isGone)
        }
    }

    private func keep(_ helper: HelperProcess) {
        idle.withLock { if $0.count < Self.maximumIdleCount { $0.append(helper) } }
    }

    /// One request and its answer.
    private struct Exchange {
        let request: HTTPRequest
        let helper: HelperProcess
        let patience: HelperProcess.Patience
        /// Whether the helper was told to send the request.
        var hasProceeded = false
        /// Whether the helper waits for another request.
        var isHelperReady = false

        init(request: HTTPRequest, helper: HelperProcess, patience: HelperProcess.Patience) {
            self.request = request
            self.helper = helper
            self.patience = patience
        }

        mutating func run() throws(HTTPFailure) -> HTTPResponse {
            let headers = request.headers.map { HelperMessage.Header(name: $0.name, value: $0.value) }
            try send(
                .request(
                    HelperMessage.Request(
                        method: request.method, url: request.url, host: request.origin.host, headers: headers,
                        body: request.body)))
            guard case .addresses(let addresses) = try receive() else { throw .connectionFailed }
            guard !addresses.isEmpty else { throw .connectionFailed }
            // Which address will be used is not known, so that all must be public.
            guard
                request.allowsPrivateAddresses
                    || addresses.allSatisfy({ NetworkAddress($0)?.isPublic == true })
            else {
                isHelperReady = true
                throw .addressNotAllowed
            }
            hasProceeded = true
            try send(.proceed)
            guard case .head(let status, let fields) = try receive() else { throw .connectionFailed }
            let headCount = fields.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count + 4 }
            guard headCount <= HelperTransport.maximumHeadByteCount else { throw .responseTooLarge }
            let body = try receiveBody()
            isHelperReady = true
            return HTTPResponse(status: status, headers: Self.delivered(fields), body: body)
        }

        private mutating func receiveBody() throws(HTTPFailure) -> [UInt8] {
            var body: [UInt8] = []
            while true {
                switch try receive() {
                case .body(let part):
                    guard part.count <= request.maximumResponseBytes - body.count else { throw .responseTooLarge }
                    body += part
                case .end: return body
                default: throw .connectionFailed
                }
            }
        }

        /// The fields as the plugin gets them: those that describe the compressed body would mislead it.
        private static func delivered(_ fields: [HelperMessage.Header]) -> [(name: String, value: String)] {
            var hidden: Set = ["connection", "content-encoding", "keep-alive", "transfer-encoding"]
            if fields.contains(where: { $0.name.lowercased() == "content-encoding" }) {
                hidden.insert("content-length")
            }
            return fields.filter { !hidden.contains($0.name.lowercased()) }.map { ($0.name, $0.value) }
        }

        private static func failure(_ error: HelperProcess.Failure) -> HTTPFailure {
            switch error {
            case .ended: .connectionFailed
            case .timeout: .timeout
            case .cancelled: .cancelled
            }
        }

        private func send(_ message: HelperMessage) throws(HTTPFailure) {
            do throws(HelperProcess.Failure) {
                try helper.send(message, patience)
            } catch {
                throw Self.failure(error)
            }
        }

        /// The next message; failures of the helper are thrown.
        private mutating func receive() throws(HTTPFailure) -> HelperMessage {
            let message: HelperMessage
            do throws(HelperProcess.Failure) {
                message = try helper.receive(patience)
            } catch {
                throw Self.failure(error)
            }
            guard case .failure(let failure) = message else { return message }
            isHelperReady = true
            throw failure == .timeout ? .timeout : .connectionFailed
        }
    }
}
