public import Wasm

/// Why a plugin could not be loaded, or a request could not be answered.
///
/// The plugin's own error responses are no errors of the host: they are ``PluginResponse`` values.
public struct PluginError: Error, Sendable {
    /// What kind of failure it is.
    public enum Code: String, Hashable, Sendable {
        /// The manifest cannot be used.
        case invalidManifest = "invalid_manifest"
        /// The module's file cannot be read.
        case moduleUnreadable = "module_unreadable"
        /// The file is not a valid WebAssembly module.
        case invalidModule = "invalid_module"
        /// The module's imports or exports are not those of ABI version 1.
        case link = "link_error"
        /// `plugin_init` or `plugin_capabilities` answered something else than ABI version 1 asks for.
        case invalidDescription = "invalid_description"
        /// The plugin now asks for more than was approved.
        case reapprovalRequired = "reapproval_required"
        /// The configuration does not fit the manifest's schema.
        case invalidConfiguration = "invalid_configuration"
        /// The request is not one that can be sent to a plugin.
        case invalidRequest = "invalid_request"
        /// The plugin's answer is not a response.
        case invalidResponse = "invalid_response"
        /// The plugin broke a rule of the ABI: a pointer, an allocation, an argument.
        case contractViolation = "contract_violation"
        /// The plugin needed a permission that it does not have.
        case permissionDenied = "permission_denied"
        /// A limit was reached; ``PluginError/limit`` has its name.
        case limitExceeded = "limit_exceeded"
        /// The plugin trapped.
        case trap = "trap"
        /// The plugin called `proc_exit`.
        case exited = "exited"
        /// The host cancelled the request.
        case cancelled = "cancelled"
        /// The plugin answered an action that the host needs with an error.
        case actionFailed = "action_failed"
        /// Too many requests wait for the plugin.
        case overloaded = "overloaded"
        /// The host has let the plugin go.
        case unloaded = "unloaded"
        /// The plugin has failed too often in a row, and is left alone for a while.
        case quarantined = "quarantined"
        /// The store cannot be used.
        case storageUnavailable = "storage_unavailable"
        /// The plugin's tokens cannot be had.
        case credentialsUnavailable = "credentials_unavailable"
        /// The audit log cannot be written, so that nothing is done.
        case auditUnavailable = "audit_unavailable"
    }

    private struct Contents: Sendable {
        let code: Code
        var message: String
        var hint: String?
        let limit: String?
        var trap: Trap?
        var isPermanent = false
        var backtrace: [Trap.Frame] = []
    }

    @Boxed private var contents: Contents

    /// What kind of failure it is.
    public var code: Code { contents.code }
    /// What happened and where.
    public internal(set) var message: String {
        get { contents.message }
        set { contents.message = newValue }
    }
    /// What the plugin's author can do about it.
    public internal(set) var hint: String? {
        get { contents.hint }
        set { contents.hint = newValue }
    }
    /// The name of the limit that was reached.
    public var limit: String? { contents.limit }
    /// The trap behind the failure.
    public internal(set) var trap: Trap? {
        get { contents.trap }
        set { contents.trap = newValue }
    }
    /// Whether what is wrong stays wrong until somebody mends it, whatever the code says: a store that is damaged.
    package var isPermanent: Bool {
        get { contents.isPermanent }
        set { contents.isPermanent = newValue }
    }
    /// The functions that were running, where that says something: the part of the trap's backtrace that ``description``
    /// shows, and that is no part of ``message``.
    package private(set) var backtrace: [Trap.Frame] {
        get { contents.backtrace }
        set { contents.backtrace = newValue }
    }

    /// Makes an error.
    package init(_ code: Code, _ message: String, hint: String? = nil, limit: String? = nil, trap: Trap? = nil) {
        contents = Contents(code: code, message: message, hint: hint, limit: limit, trap: trap)
    }

    /// The error as a response in the form of the ABI: what the sender of the request gets.
    package var response: JSONValue {
        [
            "status": "error", "code": .string(code.rawValue), "message": .string(message),
            "retryable": .bool(isRetryable),
        ]
    }

    /// Whether the same request may succeed later, without anybody's doing.
    public var isRetryable: Bool {
        if isPermanent { return false }
        return switch code {
        case .storageUnavailable, .auditUnavailable, .cancelled, .overloaded, .quarantined: true
        default: false
        }
    }
}

extension PluginError: CustomStringConvertible {
    /// The message, the functions that were running, and the hint, on lines of their own.
    public var description: String {
        ([message] + displayedBacktrace(backtrace, limit: 12) + (hint.map { ["hint: \($0)"] } ?? []))
            .joined(separator: "\n")
    }

    /// The same error with the trap's backtrace in its description.
    func showingBacktrace() -> PluginError {
        var error = self
        error.backtrace = trap?.backtrace ?? []
        return error
    }
}
