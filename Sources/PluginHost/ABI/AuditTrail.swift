/// Records what an instance of a plugin does and may do, waiting for the audit log on the guest's thread.
final class AuditTrail {
    private let plugin: String
    private let sink: any AuditSink
    private let thread: GuestThread
    /// When the present run ends.
    var deadline = ContinuousClock.now
    /// The secrets of the present request.
    private let redactor: Redactor
    /// Whether the secrets of the present request are known.
    var knowsSecrets = false
    /// Why the audit log was not waited for any longer; the run ends with it.
    private(set) var interruption: GuestThread.Interruption?

    /// How long a record of what has happened already may take after the deadline or cancellation of the request.
    private static let grace = Duration.seconds(1)

    init(plugin: String, sink: any AuditSink, thread: GuestThread, redactor: Redactor) {
        self.plugin = plugin
        self.sink = sink
        self.thread = thread
        self.redactor = redactor
    }

    /// Begins a run: whatever interrupted the one before does not concern it.
    func begin(deadline: ContinuousClock.Instant) {
        self.deadline = deadline
        interruption = nil
        knowsSecrets = false
    }

    /// Records an entry, without the secrets of the request.
    ///
    /// - Parameters:
    ///   - entry: The entry.
    ///   - isPast: Whether it is about something that has happened already: that is recorded even if the request was
    ///     cancelled or its time is over.
    func record(_ entry: AuditEntry, isPast: Bool = false) throws(AuditError) -> UInt64 {
        var entry = entry
        // Only what a plugin words is redacted: it must not be able to blot out a host, a name or an outcome by having
        // called it a secret.
        if entry.action.isOfStore {
            entry.subject = redactor.redacted(entry.subject)
        }
        if let reason = entry.detail["reason"] { entry.detail["reason"] = redactor.redacted(reason) }
        let end = isPast ? max(deadline, .now.advanced(by: Self.grace)) : deadline
        let result: Result<UInt64, AuditError>
        do throws(GuestThread.Interruption) {
            result = try thread.wait(until: end, grace: isPast ? Self.grace : .zero) { [sink, entry] in
                do throws(AuditError) {
                    return .success(try await sink.record(entry))
                } catch {
                    return .failure(error)
                }
            }
        } catch {
            if !isPast { interruption = error }
            throw .busy
        }
        return try result.get()
    }

    /// A request's type as entries have it: whoever sends a request may write anything there, a token for instance.
    ///
    /// One of the ABI's stands as it is, so that a plugin cannot blot it out by having called it a secret.
    private func shown(type: String) -> String {
        if PluginRequest.typeNames.contains(where: { sameBytes($0, type) }) { return type }
        return knowsSecrets || type.isEmpty ? redactor.redacted(type) : Redactor.replacement
    }

    /// Records that a request is handed to the plugin.
    func recordRequest(type: String) throws(AuditError) {
        _ = try record(AuditEntry(.request, plugin: plugin, action: .request, subject: shown(type: type)))
    }

    /// What a request has used, for the audit log.
    struct Usage {
        var duration: Duration
        var fuel: UInt64
        var hostWork: UInt64
        var memoryByteCount: Int

        /// Adds the members that entries have for it.
        func write(to detail: inout JSONObject) {
            let (seconds, attoseconds) = duration.components
            detail["microseconds"] = .number(JSONNumber(seconds * 1_000_000 + attoseconds / 1_000_000_000_000))
            detail["fuel"] = .number(JSONNumber(fuel))
            detail["host_work"] = .number(JSONNumber(hostWork))
            detail["memory_bytes"] = .number(JSONNumber(memoryByteCount))
        }
    }

    /// Records that a request was answered.
    ///
    /// The answer stands, so a failure to record is no error.
    func recordCompletion(of type: String, _ answer: PluginResponse, _ usage: Usage) {
        var detail = JSONObject()
        detail["status"] = .string(answer.isSuccess ? "ok" : "error")
        usage.write(to: &detail)
        let entry = AuditEntry(
            .completion, plugin: plugin, action: .request, subject: shown(type: type), detail: detail)
        _ = try? record(entry, isPast: true)
    }

    /// Records that a request has failed.
    ///
    /// - Parameter usage: What it has used; `nil` if no instance was there to use anything.
    func recordFailure(of type: String, _ error: PluginError, _ usage: Usage? = nil) {
        var detail = JSONObject()
        detail["code"] = .string(error.code.rawValue)
        detail["limit"] = error.limit.map(JSONValue.string)
        usage?.write(to: &detail)
        let entry = AuditEntry(.failure, plugin: plugin, action: .request, subject: shown(type: type), detail: detail)
        _ = try? record(entry, isPast: true)
    }
}
