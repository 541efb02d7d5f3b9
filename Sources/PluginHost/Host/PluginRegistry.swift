import Synchronization

/// The plugins that a host has loaded, in the order in which they were, and the kinds that it knows.
///
/// Plugins are held weakly: it is the host itself that keeps them.
final class PluginRegistry: Sendable {
    private struct Entry {
        weak var plugin: Plugin?
    }
    private struct State {
        var entries: [Entry] = []
        var kinds: [CustomKind] = []
    }
    private let state = Mutex(State())

    /// The plugins that are loaded.
    var plugins: [Plugin] { state.withLock { $0.entries.compactMap(\.plugin) } }

    func add(_ plugin: Plugin) {
        state.withLock { state in
            state.entries.removeAll { $0.plugin == nil }
            state.entries.append(Entry(plugin: plugin))
        }
    }

    func remove(_ plugin: Plugin) {
        state.withLock { state in state.entries.removeAll { $0.plugin == nil || $0.plugin === plugin } }
    }

    /// Hands an event to the plugins that have subscribed to its sender; `nil` is one that cannot wait and is dropped.
    ///
    /// - Returns: How many plugins there are.
    func deliver(_ event: WaitingEvent?, of sender: String) -> Int {
        let permission = PluginPermission.eventSubscription(plugin: PluginIdentifier.folded(sender))
        let subscribers = plugins.filter { $0.granted.contains(permission) }
        for plugin in subscribers { plugin.receive(event) }
        return subscribers.count
    }

    var kinds: [CustomKind] { state.withLock { $0.kinds } }

    func add(_ kind: CustomKind) throws(CustomKind.Problem) {
        try state.withLock { state throws(CustomKind.Problem) in
            guard !state.kinds.contains(where: { sameBytes($0.identifier, kind.identifier) }) else {
                throw CustomKind.Problem("the kind \"\(displayed(kind.identifier))\" is registered already")
            }
            state.kinds.append(kind)
        }
    }
}
