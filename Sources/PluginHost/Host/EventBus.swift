import Synchronization

/// Hands the events of plugins to whoever listens.
///
/// Each subscriber has a buffer of its own; when it is full, its oldest events are dropped, so that a slow listener
/// holds nobody up.
public final class EventBus: Sendable {
    private struct State {
        var subscribers: [UInt64: AsyncStream<EventRecord>.Continuation] = [:]
        var last: UInt64 = 0
    }
    private let state = Mutex(State())
    private static let maximumSubscribers = 256

    init() {}

    /// The events from now on.
    ///
    /// - Parameter buffer: How many events wait for a slow listener.
    /// - Returns: The events; none if there are 256 listeners already.
    public func events(buffering buffer: Int = 1_000) -> AsyncStream<EventRecord> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: EventRecord.self, bufferingPolicy: .bufferingNewest(max(1, buffer)))
        let number = state.withLock { state -> UInt64? in
            guard state.subscribers.count < Self.maximumSubscribers else { return nil }
            state.last += 1
            state.subscribers[state.last] = continuation
            return state.last
        }
        guard let number else {
            continuation.finish()
            return stream
        }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { $0.subscribers[number] = nil }
        }
        return stream
    }

    func emit(_ event: EventRecord) {
        let subscribers = state.withLock { Array($0.subscribers.values) }
        for subscriber in subscribers { subscriber.yield(event) }
    }

    func finish() {
        let subscribers = state.withLock { Array($0.subscribers.values) }
        for subscriber in subscribers { subscriber.finish() }
    }
}
