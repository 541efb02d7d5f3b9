import PluginHost
import Synchronization

/// The audit log of a dry run: says in each entry that it was one, and shows the effects that did not happen.
final class DryRunAudit: AuditSink {
    private let log: any AuditSink
    private let show: @Sendable (JSONObject) -> Void
    /// The decisions whose effects are under way.
    private let decisions = Mutex<[UInt64: AuditEntry]>([:])

    private static let effects: Set<AuditEntry.Action> = [.storageWrite, .storageDelete, .eventEmit, .httpRequest]

    /// - Parameters:
    ///   - log: Where entries are recorded.
    ///   - show: Is told of each effect, without secrets.
    init(log: any AuditSink, show: @escaping @Sendable (JSONObject) -> Void) {
        self.log = log
        self.show = show
    }

    func record(_ entry: AuditEntry) async throws(AuditError) -> UInt64 {
        var marked = entry
        marked.detail["dry_run"] = true
        let number = try await log.record(marked)
        guard Self.effects.contains(entry.action) else { return number }
        if entry.kind == .decision, entry.isAllowed == true {
            decisions.withLock { $0[number] = entry }
        } else if entry.kind == .completion,
            let decision = entry.detail["decision"]?.integer.flatMap(UInt64.init(exactly:)),
            let begun = decisions.withLock({ $0.removeValue(forKey: decision) })
        {
            show(Self.effect(begun, entry))
        }
        return number
    }

    private static func effect(_ decision: AuditEntry, _ completion: AuditEntry) -> JSONObject {
        var effect = JSONObject()
        effect["plugin"] = .string(decision.plugin)
        effect["effect"] = .string(decision.action.rawValue)
        if decision.action.isOfStore { effect["key"] = .string(decision.subject) }
        for key in ["method", "url"] { effect[key] = decision.detail[key] }
        for key in ["status", "bytes"] { effect[key] = completion.detail[key] }
        return effect
    }

    /// An effect in a line for people.
    static func line(_ effect: JSONObject) -> String {
        let text = { (key: String) in effect[key]?.string ?? "" }
        let bytes = effect["bytes"]?.integer ?? 0
        let what =
            switch text("effect") {
            case "storage_write": "would set \"\(displayed(text("key")))\" to a value of \(bytes) bytes"
            case "storage_delete": "would delete \"\(displayed(text("key")))\""
            case "event_emit": "would emit an event of \(bytes) bytes"
            default: "would send \(text("method")) \(displayed(text("url"), limit: 500))"
            }
        let status = text("status")
        return "[\(text("plugin"))] dry run: \(what)" + (status == "ok" ? "" : " (\(displayed(status)))")
    }
}
