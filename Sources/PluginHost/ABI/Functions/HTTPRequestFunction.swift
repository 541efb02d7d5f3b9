import Wasm

extension HostFunctionDescription {
    /// `host_http_request(ptr, len) -> i64` sends an HTTP request, and gives the answer.
    static let httpRequest = HostFunctionDescription(
        "host_http_request", [.input("ptr", count: "len")], from: .page,
        manual: #"""
            sends `{"method", "url", "headers", "body" or "body_base64", "timeout_ms"}`; gives \#
            `{"status": "ok", "http_status", "headers", "body"}`, see <doc:Network>; the code of a denial is \#
            `permission_denied` or `domain_not_allowed`
            """#,
        access: Access("network_access", .httpRequest) { shown in
            "would send \(shown["method"]?.string ?? "") \(displayed(shown["url"]?.string ?? "", limit: 500))"
        },
        body: .bytes { session, caller, arguments in
            try session.httpRequest(caller, arguments[0], arguments[1])
        })
}

extension PermissionGate.Action {
    /// The plugin sends a request to an origin; what the audit log says about it.
    ///
    /// - Parameters:
    ///   - origin: Where the request goes.
    ///   - shown: The origin without the plugin's tokens, if it has any.
    ///   - detail: More for the audit log.
    package static func httpRequest(
        _ origin: NetworkOrigin, shown: String? = nil, detail: JSONObject = JSONObject()
    ) -> Self {
        Self(.httpRequest, of: shown ?? origin.description, detail: detail, needs: .origin(origin))
    }

    /// The plugin sends a request whose address cannot be read; what is wrong with it.
    package static func httpRequestInvalid(_ problem: String) -> Self {
        Self(.httpRequest, needs: .deniedRequest(code: "domain_not_allowed", "the URL is not allowed: \(problem)"))
    }

    /// The plugin sends something else than a request; what is wrong with it.
    package static func httpRequestMalformed(_ problem: String) -> Self {
        Self(.httpRequest, needs: .deniedRequest(code: "invalid_request", problem))
    }
}

extension HostSession {
    /// The answer, or the error envelope.
    fileprivate func httpRequest(_ caller: borrowing Caller, _ pointer: Int32, _ length: Int32) throws -> [UInt8] {
        do throws(PluginError) {
            try checkLength(length, "request_bytes", limits.requestBytes, "host_http_request: the request")
        } catch {
            _ = try check(.httpRequestMalformed(error.message))
            throw error
        }
        let text = try bytes(caller, pointer, length, "host_http_request: the request")
        let fields: HTTPRequestFields
        do {
            fields = try HTTPRequestFields(try interruptibly { try JSONText(parsing: text, mayGoOn: $0) })
        } catch let error as JSONError {
            return try refuseRequest(.httpRequestMalformed("the request is not valid JSON, at \(error)"))
        } catch let error as HTTPRequestFields.Problem {
            return try refuseRequest(.httpRequestMalformed(error.message))
        }
        try interruptibly { try redactor.add(secretsOf: fields, mayGoOn: $0) }
        let url: RequestURL
        do throws(NetworkOrigin.Problem) {
            url = try RequestURL(fields.url, policy: services.networkPolicy)
        } catch {
            return try refuseRequest(.httpRequestInvalid(error.message))
        }
        var detail = JSONObject()
        detail["method"] = .string(fields.method)
        // The host's name is shown whatever a plugin calls a secret, but not a token that it got from the host.
        detail["url"] = .string(credentials.redacted(url.text(redactedBy: redactor)))
        let shown = credentials.redacted(url.origin.description)
        return try performIfAllowed(.httpRequest(url.origin, shown: shown, detail: detail)) {
            try send(fields, to: url)
        }
    }

    /// Denies what cannot be sent whatever was approved.
    private func refuseRequest(_ action: PermissionGate.Action) throws -> [UInt8] {
        try performIfAllowed(action) {
            Self.failure("invalid_request", "the request cannot be sent", isRetryable: false)
        }
    }

    private typealias Answer = (value: [UInt8], outcome: PermissionGate.Outcome)

    private func send(_ fields: HTTPRequestFields, to url: RequestURL) throws -> Answer {
        guard let transport = services.transport else {
            let message = "\(url.origin) is allowed, but this host sends no HTTP requests"
            logHost(.warn, "host_http_request: \(message)")
            return Self.failure("connection_failed", message, isRetryable: true)
        }
        if let refusal = try rateLimitRefusal() { return refusal }
        let requested = fields.timeoutMilliseconds.map { Duration.milliseconds($0) } ?? limits.httpTimeout
        let now = ContinuousClock.now
        let request = PluginHTTPRequest(
            method: fields.method, isEncrypted: url.isEncrypted, origin: url.origin, target: url.target,
            headers: fields.headers, body: fields.body,
            timeout: min(requested, limits.httpTimeout, now.duration(to: deadline)),
            maximumResponseBytes: limits.httpResponseBytes.bytes,
            allowsPrivateAddresses: services.networkPolicy.lists(url.origin, isEncrypted: url.isEncrypted),
            shownURL: url.text(redactedBy: redactor))
        // A transport that keeps to the request's time gives its own answer first.
        let end = min(deadline, now.advanced(by: request.timeout + .milliseconds(500)))
        do {
            let response = try wait(until: end) { () async throws(PluginHTTPFailure) in
                try await transport.send(request)
            }
            try interruptibly { try redactor.add(secretsOf: response, mayGoOn: $0) }
            return (response.document(), .init(status: "\(response.status)", byteCount: response.body.count))
        } catch let error as PluginHTTPFailure {
            return failure(error, of: request)
        } catch let trap as Trap where trap.code == .deadlineExceeded && end < deadline {
            return failure(.timeout, of: request)
        }
    }

    private func failure(_ error: PluginHTTPFailure, of request: PluginHTTPRequest) -> Answer {
        logHost(.warn, "host_http_request: the request to \(request.origin) failed: \(error)")
        return Self.failure(error.code, error.message(for: request), isRetryable: error.isRetryable)
    }

    private static func failure(_ code: String, _ message: String, isRetryable: Bool) -> Answer {
        (envelope(code, message, retryable: isRetryable), .init(status: code))
    }

    /// The answer where the plugin has sent too many requests, or `nil` where it may send one, which is counted.
    private func rateLimitRefusal() throws -> Answer? {
        let admission = try wait { [limiter = services.rateLimiter] () async throws(Never) in limiter.admit() }
        if let damage = services.rateLimiter.takeDamage() {
            let advice = commandName.map { "; \(RateLimiter.Damage.advice($0))" } ?? ""
            logHost(.warn, "the count of requests was damaged: \(damage.text)\(advice)")
        }
        switch admission {
        case .admitted(let clockWasSetBack):
            if clockWasSetBack {
                logHost(
                    .warn, "the clock was set back by more than an hour; the rate limit counts on from its last time")
            }
            return nil
        case .exceeded(let limit, let seconds):
            logHost(.warn, "limit requests_per_hour exceeded: more than \(limit) requests in an hour")
            var envelope = JSONObject()
            envelope["status"] = "error"
            envelope["code"] = "rate_limit_exceeded"
            envelope["message"] = .string("Try again in \(seconds)s")
            envelope["retryable"] = .bool(true)
            envelope["retry_after_seconds"] = .number(JSONNumber(seconds))
            return (JSONValue.object(envelope).utf8(), .init(status: "rate_limit_exceeded"))
        case .unavailable(.cancelled): throw Trap(.cancelled)
        case .unavailable(let error):
            logHost(.error, "host_http_request: requests cannot be counted, so that none is sent: \(error)")
            var answer = Self.failure(
                "connection_failed", "requests cannot be counted at present", isRetryable: true)
            answer.outcome.status = "rate_limit_unavailable"
            return answer
        }
    }
}

/// What a plugin writes into a request.
struct HTTPRequestFields {
    struct Problem: Error {
        var message: String
    }

    var method = "GET"
    var url = ""
    var headers: [(name: String, value: String)] = []
    var body: [UInt8] = []
    var timeoutMilliseconds: Int64?

    /// Sent unless the plugin sends one: it tells nothing of the system.
    private static let userAgent = "ssplug"
    private static let keys = ["method", "url", "headers", "body", "body_base64", "timeout_ms"]
    private static let methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]
    /// Fields that the host writes itself, in lower case.
    private static let reserved = [
        "host", "content-length", "transfer-encoding", "connection", "te", "upgrade", "expect", "cookie2", "keep-alive",
        "trailer",
    ]

    init(_ document: JSONText) throws(Problem) {
        guard document.isObject else {
            throw Problem(message: "expected {\"method\": …, \"url\": …}, found \(document.kind)")
        }
        for key in document.keys where !Self.keys.contains(key) {
            let suggestion = didYouMean(key, among: Self.keys)
            throw Problem(message: "unknown key \"\(displayed(key))\"\(suggestion)")
        }
        guard let url = document["url"]?.string else { throw Problem(message: "\"url\" is missing or not a string") }
        self.url = url
        if let value = document["method"], !value.isNull {
            guard let method = value.string, Self.methods.contains(method) else {
                throw Problem(
                    message: "\"method\" is \(value.excerpt); methods are \(Self.methods.joined(separator: ", "))")
            }
            self.method = method
        }
        if let value = document["headers"], !value.isNull {
            guard value.isObject else { throw Problem(message: "\"headers\" is not an object") }
            for index in 0..<value.count { try readHeader(value.key(index), value[index]) }
        }
        try readBody(document)
        guard body.isEmpty || (method != "GET" && method != "HEAD") else {
            throw Problem(message: "a \(method) request has no body")
        }
        if !headers.contains(where: { $0.name.lowercased() == "user-agent" }) {
            headers.append(("User-Agent", Self.userAgent))
        }
        if let value = document["timeout_ms"], !value.isNull {
            guard let milliseconds = value.wholeNumber, (1...3_600_000).contains(milliseconds) else {
                throw Problem(message: "\"timeout_ms\" is \(value.excerpt), expected 1 to 3600000 milliseconds")
            }
            timeoutMilliseconds = milliseconds
        }
    }

    private mutating func readHeader(_ name: String, _ value: JSONText) throws(Problem) {
        guard (1...256).contains(name.utf8.count), FieldName.isValid(name.utf8) else {
            throw Problem(message: "\"\(displayed(name))\" is not the name of a header field")
        }
        let folded = name.lowercased()
        guard !Self.reserved.contains(folded), !folded.hasPrefix("proxy-") else {
            throw Problem(message: "the header field \"\(name)\" is the host's own")
        }
        guard value.isArray else { return try readValue(of: name, value) }
        for index in 0..<value.count { try readValue(of: name, value[index]) }
    }

    private mutating func readValue(of name: String, _ value: JSONText) throws(Problem) {
        guard let text = value.string else {
            throw Problem(message: "the value of the header field \"\(name)\" is \(value.kind), expected a string")
        }
        guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else {
            throw Problem(message: "the value of the header field \"\(name)\" has a line break or control character")
        }
        guard headers.count < 100 else { throw Problem(message: "more than 100 header fields") }
        headers.append((name, text))
    }

    private mutating func readBody(_ document: JSONText) throws(Problem) {
        if let value = document["body"], !value.isNull {
            if let text = value.string {
                body = Array(text.utf8)
            } else {
                // The same bytes as its tree would give.
                body = value.utf8()
                if !headers.contains(where: { $0.name.lowercased() == "content-type" }) {
                    headers.append(("Content-Type", "application/json"))
                }
            }
        }
        guard let value = document["body_base64"], !value.isNull else { return }
        guard body.isEmpty else { throw Problem(message: "\"body\" and \"body_base64\" exclude each other") }
        guard let text = value.string, let bytes = Base64.decode(text) else {
            throw Problem(message: "\"body_base64\" is not base64")
        }
        body = bytes
    }
}
