import Foundation

/// The processor time of the calling thread, which other threads and programs do not lengthen.
struct ThreadTime {
    private let start: Duration

    init() throws { start = try Self.now() }

    /// What the thread has computed since; on the thread that made it.
    func elapsed() throws -> Duration { try Self.now() - start }

    private static func now() throws -> Duration {
        var time = timespec()
        guard unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0 else { throw CocoaError(.featureUnsupported) }
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
}
