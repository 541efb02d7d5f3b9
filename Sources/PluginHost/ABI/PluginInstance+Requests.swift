import Wasm

extension PluginInstance {
    /// What is sent to an instance.
    struct Request {
        /// The request's type, for the audit log.
        var type: String
        /// When the caller stops waiting.
        var deadline: ContinuousClock.Instant
        /// The time that the caller has given, for messages.
        var time: Duration
        /// The plugin whose event this is, if it is one.
        var sender: String?
        /// Makes the whole request, credentials included.
        var compose: (HostSession) throws -> JSONObject
    }

    /// Sends a request and returns the plugin's response.
    ///
    /// - Throws: ``PluginError``; then ``isUsable`` says whether the instance survived.
    func respond(to request: Request, schema: ConfigurationSchema?) throws(PluginError) -> PluginResponse {
        session.redactor.beginRequest()
        session.credentials.beginRequest()
        session.isDelivery = request.sender != nil
        begin(.request, until: request.deadline)
        allowedTime = request.time
        let start = ContinuousClock.now
        func response() throws -> PluginResponse {
            let fields = try document(of: request, schema)
            try record(request)
            var answer = try parsed(try exchange(JSONValue.object(fields).utf8()))
            if !answer.isSuccess {
                let redactor = session.redactor
                answer.quoted = (redactor.redacted(answer.code ?? ""), redactor.redacted(answer.message ?? ""))
            }
            session.audit.recordCompletion(of: request.type, answer, usage(since: start))
            return answer
        }
        do {
            guard let sender = request.sender else { return try response() }
            return try session.performIfAllowed(.eventDelivery(from: sender)) {
                let answer = try response()
                return (answer, .init(status: answer.isSuccess ? "ok" : "error"))
            }
        } catch {
            let error = session.redactor.redacted(pluginError(error))
            session.audit.recordFailure(of: request.type, error, usage(since: start))
            throw error
        }
    }

    /// What the present request has used.
    private func usage(since start: ContinuousClock.Instant) -> AuditTrail.Usage {
        AuditTrail.Usage(
            duration: start.duration(to: .now), fuel: consumedFuel, hostWork: hostWork, memoryByteCount: memoryByteCount
        )
    }

    private func pluginError(_ error: any Error) -> PluginError {
        switch error {
        case let error as PluginError: error
        case let denied as DeniedCall: denied.denial.error(in: "event_delivery")
        case let trap as Trap: failure().error(trap, in: "the wait for a service of the host")
        default: PluginError(.invalidRequest, "\(error)")
        }
    }

    /// The whole request as the guest gets it; its secrets are known from here on.
    private func document(of request: Request, _ schema: ConfigurationSchema?) throws -> JSONObject {
        let document = try request.compose(session)
        try learnSecrets(of: document, schema)
        session.audit.knowsSecrets = true
        // Not before, since the type may be one of them.
        let type = session.redactor.redacted(request.type)
        if request.sender == nil, let warning = PluginRequest.warning(aboutType: type) {
            session.logHost(.warn, warning)
        }
        guard let recorder else { return document }
        // What stands for a secret is kept out of log, events and store as the secret itself is.
        let recorded = recorder.begin(document, schema: schema)
        try learnSecrets(of: recorded, schema)
        return recorded
    }

    private func learnSecrets(of document: JSONObject, _ schema: ConfigurationSchema?) throws {
        if let credentials = document["credentials"] { session.credentials.add(stringsOf: credentials) }
        try session.interruptibly { try session.redactor.add(secretsOf: document, schema: schema, mayGoOn: $0) }
    }

    /// Records that the request is sent; without that it is not.
    private func record(_ request: Request) throws {
        do throws(AuditError) {
            try session.audit.recordRequest(type: request.type)
        } catch {
            if let interruption = session.audit.interruption { throw interruption.trap }
            if case .quota = error { throw PluginError(.limitExceeded, "\(error)", limit: "audit_bytes") }
            var failure = PluginError(.auditUnavailable, "the request cannot be recorded, so it is not sent: \(error)")
            if case .settings = error { failure.isPermanent = true }
            throw failure
        }
    }

    private func parsed(_ bytes: [UInt8]) throws -> PluginResponse {
        do {
            return try session.interruptibly { try session.redactor.response(parsing: bytes, mayGoOn: $0) }
        } catch let trap as Trap {
            throw failure().error(trap, in: "plugin_handle_request, whose answer was being read")
        }
    }

    func failure() -> FailureContext {
        var failure = FailureContext(
            module: module, interpreter: interpreter, limits: limits, isRequest: hasRequestLimits)
        failure.allowedTime = allowedTime
        return failure
    }
}
