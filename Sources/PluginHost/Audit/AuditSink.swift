/// Something that the audit log remembers.
public struct AuditEntry: Sendable {
    /// What an entry is about.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A request is handed to a plugin; written before the plugin runs.
        ///
        /// The subject is the request's type.
        case request
        /// Something that a plugin wants to do was allowed or denied; written before it happens.
        case decision
        /// What came of something that was allowed.
        case completion
        /// The user's approval of permissions, or another change that a person made.
        case approval
        /// A plugin was ended: a trap, a limit, an exit.
        case failure
    }
    /// What the entry is about.
    public var kind: Kind
    /// The plugin's identifier; empty for what the host itself has to say.
    public var plugin: String
    /// What is done.
    public var action: Action
    /// What it concerns: a key, a host.
    public var subject: String
    /// Whether it was allowed; `nil` where nothing was decided.
    public var isAllowed: Bool?
    /// More about it: a reason, a status, sizes, the number of the decision.
    public var detail: JSONObject

    /// Makes an entry.
    package init(
        _ kind: Kind, plugin: String, action: Action, subject: String = "", isAllowed: Bool? = nil,
        detail: JSONObject = JSONObject()
    ) {
        self.kind = kind
        self.plugin = plugin
        self.action = action
        self.subject = subject
        self.isAllowed = isAllowed
        self.detail = detail
    }
}

extension AuditEntry {
    /// Whether the entry tells what came of something that was allowed before.
    var isOutcome: Bool { kind == .completion || kind == .failure }
}

/// Remembers what plugins do and may do.
public protocol AuditSink: Sendable {
    /// Records an entry before the effect that it is about.
    ///
    /// - Returns: The entry's number.
    /// - Throws: ``AuditError``; then the effect is refused.
    func record(_ entry: AuditEntry) async throws(AuditError) -> UInt64
}

/// Why the audit log could not record an entry.
public indirect enum AuditError: Error, Hashable, Sendable {
    /// Another process keeps the log locked, or the wait for it was cancelled.
    case busy
    /// The plugin has caused as many bytes of audit log today as it may; the limit is named `audit_bytes`.
    case quota(plugin: String, limit: Int)
    /// The administrator's settings of the log cannot be used; what is wrong, with the file's path.
    case settings(String)
    /// The file system refused.
    case file(PluginFileError)
}

extension AuditError: CustomStringConvertible {
    /// What happened and what to do, in a line.
    public var description: String {
        switch self {
        case .busy: "another process keeps the audit log locked"
        case .quota(let plugin, let limit):
            "limit audit_bytes exceeded: \(displayed(plugin)) has caused \(limit) bytes of audit log today, and has no "
                + "effects until tomorrow (UTC); \"bytes_per_plugin_and_day\" in audit.json sets the limit"
        case .settings(let problem): problem
        case .file(let error): error.description
        }
    }
}

/// Remembers nothing; for embedders that keep an audit of their own.
public final class NoAudit: AuditSink {
    /// Makes a sink.
    public init() {}

    /// Records nothing.
    public func record(_ entry: AuditEntry) -> UInt64 { 0 }
}
