extension AuditEntry {
    /// What is done, with the name that the audit log has for it.
    public enum Action: String, Hashable, Sendable, CaseIterable {
        /// A plugin answers a request.
        case request
        /// A plugin reads a value of its store.
        case storageRead = "storage_read"
        /// A plugin sets a value of its store.
        case storageWrite = "storage_write"
        /// A plugin removes a key of its store.
        case storageDelete = "storage_delete"
        /// A plugin lists the keys of its store.
        case storageList = "storage_list"
        /// A plugin emits an event.
        case eventEmit = "event_emit"
        /// A plugin gets an event of another plugin.
        case eventDelivery = "event_delivery"
        /// A plugin sends an HTTP request.
        case httpRequest = "http_request"
        /// A plugin gets the tokens for a platform.
        case credentialAccess = "credential_access"
        /// A person installs a plugin.
        case install
        /// A person puts the version in place that was installed before.
        case rollback
        /// A person approves permissions.
        case approve
        /// A person takes approved permissions back.
        case revoke
        /// A person enables a plugin.
        case enable
        /// A person disables a plugin.
        case disable
        /// A person removes a plugin.
        case remove
        /// A person sets a value of a plugin's configuration.
        case configSet = "config_set"
        /// A person removes a value of a plugin's configuration.
        case configUnset = "config_unset"
        /// A person lets the count of a plugin's HTTP requests begin anew.
        case limitsReset = "limits_reset"
        /// A person sets a value of a plugin's store.
        case kvSet = "kv_set"
        /// A person removes a key of a plugin's store.
        case kvDelete = "kv_delete"
        /// A person mends a plugin's store.
        case kvRepair = "kv_repair"
        /// The head of the audit log did not fit the log.
        case auditHead = "audit_head"
        /// The count of a plugin's audit log was damaged.
        case auditQuota = "audit_quota"
    }

    /// Who causes an entry.
    package enum Actor: Hashable, Sendable {
        /// A person, at the command line or through the host's interface: no plugin's quota counts.
        case person
        /// A plugin, whose quota counts.
        case plugin
        /// The host itself, which speaks of the log.
        case host
    }
}

extension AuditEntry.Action {
    /// Who does it: the host chooses actions, so that no plugin can pass for a person.
    ///
    /// The compiler asks for an answer for each action: a person's act is refused by no quota because a list was
    /// forgotten.
    package var actor: AuditEntry.Actor {
        switch self {
        case .request, .storageRead, .storageWrite, .storageDelete, .storageList, .eventEmit, .eventDelivery,
            .httpRequest,
            .credentialAccess:
            .plugin
        case .install, .rollback, .approve, .revoke, .enable, .disable, .remove, .configSet, .configUnset,
            .limitsReset, .kvSet, .kvDelete, .kvRepair:
            .person
        case .auditHead, .auditQuota: .host
        }
    }

    /// Whether it concerns a key of a store, which a plugin words: its secrets are replaced in the entry.
    package var isOfStore: Bool {
        switch self {
        case .storageRead, .storageWrite, .storageDelete, .storageList: true
        case .request, .eventEmit, .eventDelivery, .httpRequest, .credentialAccess, .install, .rollback,
            .approve, .revoke, .enable, .disable, .remove, .configSet, .configUnset, .limitsReset, .kvSet, .kvDelete,
            .kvRepair, .auditHead, .auditQuota:
            false
        }
    }
}
