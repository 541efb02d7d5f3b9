import PluginHost
import Synchronization

/// Something that happens once or more often, for tests that wait for it instead of for a time.
final class Signal: Sendable {
    private struct State {
        var count = 0
        var waiting: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []
    }

    private let state = Mutex(State())

    /// How often it has happened.
    var count: Int { state.withLock { $0.count } }

    /// Tells those who wait that it has happened.
    func send() {
        let woken = state.withLock { state in
            state.count += 1
            let woken = state.waiting.filter { $0.count <= state.count }
            state.waiting.removeAll { $0.count <= state.count }
            return woken
        }
        for waiter in woken { waiter.continuation.resume() }
    }

    /// Waits until it has happened so often.
    func wait(for count: Int = 1) async {
        await withCheckedContinuation { continuation in
            let isOver = state.withLock { state in
                if state.count < count { state.waiting.append((count, continuation)) }
                return state.count >= count
            }
            if isOver { continuation.resume() }
        }
    }
}

extension Plugin {
    /// Waits until the plugin's health is as a test needs it.
    func reaches(_ isReached: (Health) -> Bool) async throws { try await eventually { isReached(health) } }
}

/// Waits until a condition holds.
///
/// A host tells nobody of some of its changes, so this is the one place that asks for them again and again.
func eventually(_ holds: () -> Bool) async throws {
    while !holds() { try await Task.sleep(for: .milliseconds(1)) }
}
