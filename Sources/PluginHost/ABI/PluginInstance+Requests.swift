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

    /// Sends a request and returns the answer.
    ///
    /// - Throws: ``PluginError``; then ``isUsable`` says whether the instance survived.
    func handle(_ request: Request, schema: ConfigurationSchema?) throws(PluginError) -> PluginResponse {
        session.redactor.reset()
        session.credentials.reset()
        session.isDelivery = request.sender != nil
        begin(.request, until: request.deadline)
        allowedTime = request.time
        do {
            guard let sender = request.sender else { return try answer(request, schema) }
            let action = PermissionGate.Action.eventDelivery(from: sender)
            switch try session.check(action) {
            case .denied(let denial): throw denial.error(in: "event_delivery")
            case .allowed(let number):
                return try session.perform(action, number) {
                    let response = try answer(request, schema)
                    return (response, .init(status: response.isSuccess ? "ok" : "error"))
                }
            }
        } catch {
            let error = session.redactor.redacted(pluginError(error))
            session.audit.recordFailure(of: request.type, error)
            throw error
        }
    }

    private func pluginError(_ error: any Error) -> PluginError {
        switch error {
        case let error as PluginError: error
        case let trap as Trap: failure().error(trap, in: "the wait for a service of the host")
        default: PluginError(.invalidRequest, "\(error)")
        }
    }

    private func answer(_ request: Request, _ schema: ConfigurationSchema?) throws -> PluginResponse {
        var document = try request.compose(session)
        if let credentials = document["credentials"] { session.credentials.add(stringsOf: credentials) }
        session.redactor.add(secretsOf: document, schema: schema)
        if let recorder {
            // What stands for a secret is kept out of log, events and store as the secret itself is.
            document = recorder.begin(document, schema: schema)
            if let credentials = document["credentials"] { session.credentials.add(stringsOf: credentials) }
            session.redactor.add(secretsOf: document, schema: schema)
        }
        do throws(AuditError) {
            try session.audit.recordRequest(type: request.type)
        } catch {
            if let interruption = session.audit.interruption { throw interruption.trap }
            if case .quota = error { throw PluginError(.limitExceeded, "\(error)", limit: "audit_bytes") }
            var failure = PluginError(.auditUnavailable, "the request cannot be recorded, so it is not sent: \(error)")
            if case .settings = error { failure.isPermanent = true }
            throw failure
        }
        let bytes = try run(JSONValue.object(document).utf8())
        do {
            return try session.interruptibly { try session.redactor.response(parsing: bytes, mayGoOn: $0) }
        } catch let trap as Trap {
            throw failure().error(trap, in: "plugin_handle_request, whose answer was being read")
        }
    }

    func failure() -> FailureContext {
        // What is sent while a plugin is looked at has the limits of a start.
        var failure = FailureContext(
            module: module, interpreter: interpreter, limits: limits, isRequest: session.phase == .request)
        failure.allowedTime = allowedTime
        return failure
    }
}
