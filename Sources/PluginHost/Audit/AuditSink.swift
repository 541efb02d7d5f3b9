/// Something that the audit log remembers.
public struct AuditEntry: Sendable {
    /// What an entry is about.
    public enum Kind: String, Hashable, Sendable {
        /// Something that a plugin wants to do was allowed or denied; written before it happens.
        case decision
        /// What came of something that was allowed.
        case completion
        /// The user's approval of permissions.
        case approval
        /// A plugin was ended: a trap, a limit, an exit.
        case failure
    }
    /// What the entry is about.
    public var kind: Kind
    /// The plugin's identifier.
    public var plugin: String
    /// What the plugin wants to do: `storage_read`, `storage_write`, `event_emit`, `http_request`; or `exec`, `request`.
    public var action: String
    /// What it concerns: a key, a host.
    public var subject: String
    /// Whether it was allowed; `nil` where nothing was decided.
    public var isAllowed: Bool?
    /// More about it: a reason, a status, sizes, the number of the decision.
    public var detail: JSONObject

    /// Makes an entry.
    public init(
        _ kind: Kind, plugin: String, action: String, subject: String = "", isAllowed: Bool? = nil,
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

/// Remembers what plugins do and may do.
public protocol AuditSink: AnyObject {
    /// Records an entry before the effect that it is about.
    ///
    /// - Returns: The entry's number.
    /// - Throws: ``AuditError``; then the effect is refused.
    func record(_ entry: AuditEntry) throws(AuditError) -> UInt64
}

/// Why the audit log could not record an entry.
public enum AuditError: Error, Hashable, Sendable {
    /// Another process keeps the log locked.
    case busy
    /// The file system refused.
    case file(FileError)
}

extension AuditError: CustomStringConvertible {
    /// What happened, in a line.
    public var description: String {
        switch self {
        case .busy: "another process keeps the audit log locked"
        case .file(let error): error.description
        }
    }
}

/// Remembers nothing; for embedders that keep an audit of their own.
public final class NoAudit: AuditSink, Sendable {
    /// Makes a sink.
    public init() {}

    /// Records nothing.
    public func record(_ entry: AuditEntry) -> UInt64 { 0 }
}
