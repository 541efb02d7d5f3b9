import Platform

/// How long a request may last.
struct TimeLimit: Sendable {
    var deadline: ContinuousClock.Instant
    var isCancelled: @Sendable () -> Bool

    /// The longest wait without a look at whether the request was cancelled.
    static let longestPause = Duration.milliseconds(20)

    /// Throws ``PluginHTTPFailure/cancelled`` or ``PluginHTTPFailure/timeout`` when the request is over.
    func check() throws(PluginHTTPFailure) {
        if isCancelled() { throw .cancelled }
        // A stream that never pauses must not outrun the deadline.
        guard ContinuousClock.now < deadline else { throw .timeout }
    }

    /// Looks again and again until there is a value, at first every 50 µs, then more and more rarely.
    func wait<Value>(for value: () -> Value?) throws(PluginHTTPFailure) -> Value {
        var pause: UInt32 = 50
        while true {
            if let value = value() { return value }
            try check()
            usleep(pause)
            pause = min(pause + pause / 4, 10_000)
        }
    }
}
