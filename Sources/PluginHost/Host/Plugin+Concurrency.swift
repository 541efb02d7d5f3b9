import Synchronization

/// How many requests of the plugin run at once.
///
/// A plugin that reads a value of its store, computes and writes it back would lose what another request has written
/// between the two. So the requests of a plugin that may use its store run one at a time, in all processes together,
/// unless the manifest says that the plugin is written for more.
extension Plugin {
    /// How many requests run at once in this host, with what is approved.
    func maximumRunning(_ approved: Set<PluginPermission>) -> Int {
        let own = package.manifest.concurrency ?? (usesStore(approved) ? 1 : .max)
        return max(1, min(core.policy.instancesPerPlugin, own))
    }

    private func usesStore(_ approved: Set<PluginPermission>) -> Bool {
        requestedPermissions.contains(.storageAccess) && approved.contains(.storageAccess)
    }

    /// Waits until no request of the plugin runs in another process; `nil` where several may.
    ///
    /// - Throws: ``PluginError`` if the request ends before its turn, or the store cannot be locked.
    func takeTurn(_ job: PluginJob, _ thread: GuestThread) throws(PluginError) -> StoreTurn? {
        let isAlone = state.withLock { usesStore($0.approved) } && package.manifest.concurrency ?? 1 == 1
        guard isAlone, let store = services.store as? any ExtendedKeyValueStore else { return nil }
        let result: Result<StoreTurn, StorageError>
        do throws(GuestThread.Interruption) {
            result = try thread.wait(until: job.deadline) { [deadline = job.deadline] in
                do throws(StorageError) {
                    return .success(try await store.takeTurn(deadline: deadline))
                } catch {
                    return .failure(error)
                }
            }
        } catch {
            throw error == .cancellation ? Self.cancelledBeforeTurn : Self.expiredBeforeTurn
        }
        switch result {
        case .success(let turn): return turn
        case .failure(.busy): throw Self.expiredBeforeTurn
        case .failure(.cancelled): throw Self.cancelledBeforeTurn
        case .failure(let error):
            throw PluginError(.storageUnavailable, "the store cannot be locked for the request: \(error)")
        }
    }

    private static var cancelledBeforeTurn: PluginError { PluginError(.cancelled, "the request was cancelled") }

    private static var expiredBeforeTurn: PluginError {
        PluginError(
            .overloaded,
            "limit timeout exceeded while another process ran a request of the plugin; \"concurrency\" in plugin.json "
                + "says how many may run at once",
            limit: "timeout")
    }
}
