import Synchronization

/// The events of other plugins, delivered to this one.
///
///     emitter ─► receive: mailbox (bounded) ─► one task ─► custom request "handle_event", one after the other
///
/// A delivery is a request like any other: decided by the gate, recorded, within all limits. What the plugin emits
/// while it handles one reaches listeners, but no further plugin.
extension Plugin {
    /// Takes an event in, to be handled as soon as those before it are; drops it if too many wait, or if it is `nil`,
    /// which stands for one that its sender may not let wait.
    func receive(_ event: WaitingEvent?) {
        state.withLock { state in
            guard !state.isUnloaded else { return }
            if let event, state.mailbox.count < core.policy.waitingEvents {
                state.mailbox.append(event)
            } else {
                state.droppedEvents += 1
            }
            if state.delivery == nil { state.delivery = Task { await deliverEvents() } }
        }
    }

    /// Waits until no event waits any more.
    func mailboxIsEmpty() async {
        while let delivery = state.withLock({ $0.delivery }) { await delivery.value }
    }

    private func deliverEvents() async {
        while true {
            let (event, dropped) = state.withLock { state -> (WaitingEvent?, Int) in
                let dropped = state.droppedEvents
                state.droppedEvents = 0
                let event = state.mailbox.isEmpty ? nil : state.mailbox.removeFirst()
                if event == nil, dropped == 0 { state.delivery = nil }
                return (event, dropped)
            }
            if dropped > 0 { await recordDropped(dropped) }
            if let event { await deliver(event.record) } else if dropped == 0 { return }
        }
    }

    private func deliver(_ event: PluginEventRecord) async {
        do throws(PluginError) {
            let request = PluginRequest.custom(action: PluginRequest.eventAction, payload: event.json)
            let response = try await outcome(of: job(request.json, sender: event.plugin)).get()
            if !response.isSuccess {
                warn("an event of \(event.plugin) was answered with the error \"\(displayed(response.quoted.code))\"")
            }
        } catch {
            warn("an event of \(event.plugin) was not handled: \(error.message)")
            // Where the plugin was entered, the failure is in the audit log already.
            guard [.quarantined, .overloaded, .unloaded].contains(error.code) || PluginJob.isExpired(error) else {
                return
            }
            await record(error.code.rawValue, sender: event.plugin, limit: error.limit)
        }
    }

    private func recordDropped(_ count: Int) async {
        warn(
            "limit waiting_events exceeded, or host_memory of the sender: \(count) events of other plugins were dropped"
        )
        await record("dropped", count: count)
    }

    private func record(_ code: String, sender: String = "", limit: String? = nil, count: Int? = nil) async {
        var detail = JSONObject()
        detail["code"] = .string(code)
        detail["limit"] = limit.map(JSONValue.string)
        detail["count"] = count.map { .number(JSONNumber($0)) }
        let entry = AuditEntry(
            .decision, plugin: package.manifest.id, action: .eventDelivery, subject: sender, isAllowed: false,
            detail: detail)
        try? await core.record(entry)
    }

    private func warn(_ message: String) {
        services.log(PluginLogRecord(plugin: package.manifest.id, source: .host, level: .warn, message: message))
    }
}
