import Synchronization
import WASI

/// Hands the events of plugins to whoever listens.
///
/// Each subscriber has a buffer of its own; when it is full, its oldest events are dropped, so that a slow listener
/// holds nobody up.
public final class PluginEventBus: Sendable {
    private struct State {
        var subscribers: [UInt64: AsyncStream<WaitingEvent>.Continuation] = [:]
        var last: UInt64 = 0
    }
    private let state = Mutex(State())
    private static let maximumSubscribers = 256

    init() {}

    /// The events from now on.
    ///
    /// - Parameter buffer: How many events wait for a slow listener.
    /// - Returns: The events; none if there are 256 listeners already.
    public func events(buffering buffer: Int = 1_000) -> AsyncStream<PluginEventRecord> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: WaitingEvent.self, bufferingPolicy: .bufferingNewest(max(1, buffer)))
        let number = state.withLock { state -> UInt64? in
            guard state.subscribers.count < Self.maximumSubscribers else { return nil }
            state.last += 1
            state.subscribers[state.last] = continuation
            return state.last
        }
        if let number {
            continuation.onTermination = { [weak self] _ in
                self?.state.withLock { $0.subscribers[number] = nil }
            }
        } else {
            continuation.finish()
        }
        // What a listener has taken is its own and counts no more, however long it keeps it.
        return AsyncStream(unfolding: {
            var waiting = stream.makeAsyncIterator()
            return await waiting.next()?.record
        })
    }

    /// Whether anybody listens.
    var hasListeners: Bool { state.withLock { !$0.subscribers.isEmpty } }

    func emit(_ event: WaitingEvent) {
        let subscribers = state.withLock { Array($0.subscribers.values) }
        for subscriber in subscribers { subscriber.yield(event) }
    }

    func finish() {
        let subscribers = state.withLock { Array($0.subscribers.values) }
        for subscriber in subscribers { subscriber.finish() }
    }
}

/// An event on its way to those who have not taken it yet, counted as kept for its sender.
struct WaitingEvent: Sendable {
    let record: PluginEventRecord
    private let held: HeldMemory?

    /// An event that nobody has to be charged with.
    init(_ record: PluginEventRecord) {
        self.record = record
        held = nil
    }

    /// An event of a plugin; `nil` if too much waits already.
    init?(_ record: PluginEventRecord, in memory: HostMemory) {
        guard let held = memory.hold(record.byteCount) else { return nil }
        self.record = record
        self.held = held
    }
}
