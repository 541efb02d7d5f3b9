/// The one place where it is decided whether a plugin may do something.
///
/// What a plugin may do is what it asks for *and* what was approved, nothing else.
package struct PermissionGate {
    /// Why something is denied.
    package struct Denial: Hashable {
        /// The code of the error envelope: `permission_denied`, `domain_not_allowed` or `invalid_request`, or why it
        /// cannot be recorded: `audit_unavailable` or `limit_exceeded`.
        package var code: String
        /// What to do about it, for the plugin's author.
        package var message: String
        /// The name of the limit that was reached, if that is why.
        package var limit: String?
        /// Whether it stays so until somebody mends what is wrong.
        package var isPermanent = false

        package init(code: String, message: String, limit: String? = nil) {
            self.code = code
            self.message = message
            self.limit = limit
        }
    }

    /// Something that a plugin wants to do.
    package struct Action {
        /// What must be granted.
        enum Need {
            case permission(PluginPermission)
            /// Requests to one host.
            case origin(NetworkOrigin)
            /// A request that is denied whatever was granted, with this code and message; who may send none at all is told that.
            case deniedRequest(code: String, _ message: String)
        }

        /// What the audit log calls it.
        let name: AuditEntry.Action
        /// What it concerns, for the audit log.
        let subject: String
        /// More about it, for the audit log.
        let detail: JSONObject
        let need: Need

        init(
            _ name: AuditEntry.Action, of subject: String = "", detail: JSONObject = JSONObject(), needs need: Need
        ) {
            self.name = name
            self.subject = subject
            self.detail = detail
            self.need = need
        }

        /// The plugin gets the tokens for a platform.
        package static func credentialUse(platform: String) -> Action {
            Action(.credentialAccess, of: platform, needs: .permission(.credentialAccess(platform: platform)))
        }

        /// An event of another plugin is on its way to this one.
        package static func eventDelivery(from plugin: String) -> Action {
            let sender = PluginIdentifier.folded(plugin)
            return Action(.eventDelivery, of: plugin, needs: .permission(.eventSubscription(plugin: sender)))
        }
    }

    package let plugin: String
    package let requested: Set<PluginPermission>
    /// The approved permissions among the requested ones.
    package let granted: Set<PluginPermission>
    /// Whether this is the discovery run, in which everything is denied.
    package let isDiscovery: Bool
    /// Whether the plugin is installed, so that flags of `exec` approve nothing.
    private let isInstalled: Bool
    private let record: Recorder

    /// Writes an entry into the audit log before this returns; the flag says whether it is about something that has
    /// happened already.
    package typealias Recorder = (_ entry: AuditEntry, _ isPast: Bool) throws(AuditError) -> UInt64

    package init(
        plugin: String, requested: Set<PluginPermission>, approved: Set<PluginPermission>, isDiscovery: Bool,
        isInstalled: Bool = false, record: @escaping Recorder
    ) {
        self.plugin = plugin
        self.requested = requested
        self.isDiscovery = isDiscovery
        self.isInstalled = isInstalled
        self.record = record
        granted = isDiscovery ? [] : approved.intersection(requested)
    }

    /// What was decided.
    package enum Decision {
        /// Go ahead, and report what came of it under the decision's number.
        case allowed(UInt64)
        case denied(Denial)

        /// Why it was denied, or `nil`.
        package var denial: Denial? { if case .denied(let denial) = self { denial } else { nil } }
    }

    /// Decides, and records the decision before anything happens.
    package func check(_ action: Action) -> Decision {
        let denial = denial(of: action)
        var detail = action.detail
        detail["code"] = denial.map { .string($0.code) }
        detail["reason"] = denial.map { .string($0.message) }
        let entry = AuditEntry(
            .decision, plugin: plugin, action: action.name, subject: action.subject, isAllowed: denial == nil,
            detail: detail)
        do {
            let number = try record(entry, false)
            return denial.map(Decision.denied) ?? .allowed(number)
        } catch {
            if let denial { return .denied(denial) }
            if case .quota = error {
                return .denied(Denial(code: "limit_exceeded", message: "\(error)", limit: "audit_bytes"))
            }
            var denial = Denial(
                code: PluginError.Code.auditUnavailable.rawValue, message: "the audit log cannot be written: \(error)")
            if case .settings = error { denial.isPermanent = true }
            return .denied(denial)
        }
    }

    /// What came of an action that was allowed.
    package struct Outcome {
        /// `ok`, `absent`, `failed`, a status code of HTTP, or why there is none.
        package var status: String
        /// The bytes that were read or written.
        package var byteCount = 0
        package var duration = Duration.zero
        /// Why it failed: the code of the error, and the name of a limit.
        package var code: String?
        package var limit: String?

        package init(status: String, byteCount: Int = 0) {
            self.status = status
            self.byteCount = byteCount
        }
    }

    /// Records what came of an action that was allowed.
    ///
    /// The effect has happened, so a failure to record is no error.
    package func complete(_ action: Action, _ decision: UInt64, _ outcome: Outcome) {
        var detail = JSONObject()
        detail["decision"] = .number(JSONNumber(decision))
        detail["status"] = .string(outcome.status)
        detail["bytes"] = .number(JSONNumber(outcome.byteCount))
        detail["code"] = outcome.code.map(JSONValue.string)
        detail["limit"] = outcome.limit.map(JSONValue.string)
        let (seconds, attoseconds) = outcome.duration.components
        detail["microseconds"] = .number(JSONNumber(seconds * 1_000_000 + attoseconds / 1_000_000_000_000))
        _ = try? record(AuditEntry(.completion, plugin: plugin, action: action.name, detail: detail), true)
    }

    private func denial(of action: Action) -> Denial? {
        switch action.need {
        case .permission(let permission): return denialUnlessGranted(permission)
        case .origin(let origin):
            if granted.contains(.networkAccess(origin)) { return nil }
            let hasNetwork = requested.contains { $0.name == "network_access" }
            guard !isDiscovery, hasNetwork, !requested.contains(.networkAccess(origin)) else {
                return denialUnlessGranted(.networkAccess(origin))
            }
            return Denial(
                code: "domain_not_allowed",
                message:
                    "\(origin) is not in the plugin's allowlist; add \"\(origin)\" to \"required_network_domains\" "
                    + "in plugin.json")
        case .deniedRequest(let code, let message):
            guard granted.contains(where: { $0.name == "network_access" }) else {
                return denialUnlessGranted(.networkAccess(.placeholder))
            }
            return Denial(code: code, message: message)
        }
    }

    /// How permissions are approved.
    private func advice(on permissions: Set<PluginPermission>) -> String {
        isInstalled
            ? "approve it with: ssplug approve \(plugin) \(permissions.flags)" : "approve it with \(permissions.flags)"
    }

    private func denialUnlessGranted(_ permission: PluginPermission) -> Denial? {
        if granted.contains(permission) { return nil }
        let name = permission.name
        if isDiscovery {
            return Denial(
                code: "permission_denied", message: "\(name) is denied in the discovery run, in which everything is")
        }
        if requested.contains(permission) {
            return Denial(
                code: "permission_denied", message: "\(name) was not approved; \(advice(on: [permission]))")
        }
        if case .networkAccess(let origin) = permission {
            let requestedPermissions = requested.filter { $0.name == name }
            if !requestedPermissions.isEmpty {
                return Denial(
                    code: "permission_denied", message: "\(name) was not approved; \(advice(on: requestedPermissions))")
            }
            let host = origin == .placeholder ? "api.example.com" : origin.description
            return Denial(
                code: "permission_denied",
                message: "the plugin declares no network access; add \"required_network_domains\": [\"\(host)\"] "
                    + "to plugin.json")
        }
        return Denial(
            code: "permission_denied",
            message: "\(name) is not declared; add \"\(name)\" to \"capabilities\" in plugin.json")
    }
}

extension NetworkOrigin {
    /// A name that nobody can own, RFC 2606; stands for hosts that could not be read.
    fileprivate static let placeholder = NetworkOrigin(host: "host.invalid", port: 443)

    private init(host: String, port: UInt16) {
        self.host = host
        self.port = port
    }
}
