/// The one place where it is decided whether a plugin may do something.
///
/// What a plugin may do is what it wishes for *and* what was approved, nothing else.
package struct PermissionGate {
    /// Why something is denied.
    package struct Denial: Hashable {
        /// The code of the error envelope: `permission_denied` or `domain_not_allowed`.
        package var code: String
        /// What to do about it, for the plugin's author.
        package var message: String

        package init(code: String, message: String) {
            self.code = code
            self.message = message
        }
    }

    /// Something that a plugin wants to do.
    package enum Action {
        case storageRead(key: [UInt8])
        case storageWrite(key: [UInt8])
        case eventEmit
        case httpRequest(NetworkOrigin)
        /// A request whose address cannot be read; what is wrong with it.
        case httpRequestInvalid(String)

        var name: String {
            switch self {
            case .storageRead: "storage_read"
            case .storageWrite: "storage_write"
            case .eventEmit: "event_emit"
            case .httpRequest, .httpRequestInvalid: "http_request"
            }
        }

        var subject: String {
            switch self {
            case .storageRead(let key), .storageWrite(let key): String(decoding: key, as: UTF8.self)
            case .eventEmit, .httpRequestInvalid: ""
            case .httpRequest(let origin): origin.description
            }
        }
    }

    package let plugin: String
    package let wished: Set<Permission>
    /// The approved permissions among the wishes.
    package let granted: Set<Permission>
    /// Whether this is the discovery run, in which everything is denied.
    package let isDiscovery: Bool
    private let audit: (AuditRecord) throws -> Void

    package init(
        plugin: String, wished: Set<Permission>, approved: Set<Permission>, isDiscovery: Bool,
        audit: @escaping (AuditRecord) throws -> Void
    ) {
        self.plugin = plugin
        self.wished = wished
        self.isDiscovery = isDiscovery
        self.audit = audit
        granted = isDiscovery ? [] : approved.intersection(wished)
    }

    /// Decides, and records the decision before anything happens.
    ///
    /// - Returns: `nil` if the action is allowed.
    package func check(_ action: Action) -> Denial? {
        let denial = denial(of: action)
        let record = AuditRecord(
            plugin: plugin, action: action.name, subject: action.subject, denial: denial?.message)
        do {
            try audit(record)
        } catch {
            return denial ?? Denial(code: "permission_denied", message: "the audit log cannot be written")
        }
        return denial
    }

    private func denial(of action: Action) -> Denial? {
        switch action {
        case .storageRead, .storageWrite: return denialUnlessGranted(.storageAccess)
        case .eventEmit: return denialUnlessGranted(.eventEmit)
        case .httpRequest(let origin):
            if granted.contains(.networkAccess(origin)) { return nil }
            let hasNetwork = wished.contains { $0.name == "network_access" }
            guard !isDiscovery, hasNetwork, !wished.contains(.networkAccess(origin)) else {
                return denialUnlessGranted(.networkAccess(origin))
            }
            return Denial(
                code: "domain_not_allowed",
                message:
                    "\(origin) is not in the plugin's allowlist; add \"\(origin)\" to \"required_network_domains\" "
                    + "in plugin.json")
        case .httpRequestInvalid(let problem):
            guard granted.contains(where: { $0.name == "network_access" }) else {
                return denialUnlessGranted(.networkAccess(.placeholder))
            }
            return Denial(code: "domain_not_allowed", message: "the URL is not allowed: \(problem)")
        }
    }

    private func denialUnlessGranted(_ permission: Permission) -> Denial? {
        if granted.contains(permission) { return nil }
        let name = permission.name
        if isDiscovery {
            return Denial(
                code: "permission_denied", message: "\(name) is denied in the discovery run, in which everything is")
        }
        if wished.contains(permission) {
            return Denial(
                code: "permission_denied", message: "\(name) was not approved; approve it with --grant \(permission)")
        }
        if case .networkAccess(let origin) = permission {
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
