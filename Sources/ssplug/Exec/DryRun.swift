import PluginHost
import Synchronization

/// The audit log of a dry run: says in each entry that it was one, and shows the effects that did not happen.
final class DryRunAudit: AuditSink {
    private let log: any AuditSink
    private let show: @Sendable (JSONObject) -> Void
    /// The decisions whose effects are under way.
    private let decisions = Mutex<[UInt64: AuditEntry]>([:])

    /// What the host says of the effects of plugins' calls, by the audit log's name of what they do.
    private static let effects: [AuditEntry.Action: @Sendable (JSONObject) -> String] = {
        var effects: [AuditEntry.Action: @Sendable (JSONObject) -> String] = [:]
        for access in HostFunctions.all.compactMap(\.access) { effects[access.action] = access.effect }
        return effects
    }()

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
        guard Self.effects[entry.action] != nil else { return number }
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
        let what = AuditEntry.Action(rawValue: text("effect")).flatMap { effects[$0]?(effect) } ?? text("effect")
        let status = text("status")
        return "[\(text("plugin"))] dry run: \(what)" + (status == "ok" ? "" : " (\(displayed(status)))")
    }
}
